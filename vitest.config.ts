import {defineConfig} from 'vitest/config'

/** Unit tests lie beside the code; `test/integration` and `e2e` are run by scripts/test.mjs with their own time limits. */
export default defineConfig({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source'], externalConditions: ['source']}},
  test: {
    include: ['packages/*/src/**/*.test.ts', 'contracts/ts/**/*.test.ts', 'scripts/**/*.test.ts', 'images/{lib,tiny,runtime}/**/*.test.ts'],
    globalSetup: ['packages/testkit/src/postgres-global-setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    execArgv: ['--conditions=source'],
    testTimeout: 20_000,
  },
})
