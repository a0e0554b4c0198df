import {defineConfig, mergeConfig} from 'vitest/config'
import unit from './vitest.config.ts'

/** Several real modules together, on SQLite and on PostgreSQL. */
const config = mergeConfig(unit, defineConfig({test: {testTimeout: 60_000, hookTimeout: 60_000}}))
config.test.include = ['packages/*/test/integration/**/*.test.ts', 'images/test/**/*.test.ts']
export default config
