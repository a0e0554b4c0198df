import {defineConfig, mergeConfig} from 'vitest/config'
import unit from './vitest.config.ts'

/** Whole networks of real processes; one file after the other, each on ports and a directory of its own. */
const config = mergeConfig(unit, defineConfig({test: {testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false}}))
config.test.include = ['e2e/src/**/*.test.ts', 'contracts/e2e/**/*.test.ts']
export default config
