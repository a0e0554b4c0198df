import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {systemClock} from '@aleph-onchain/common'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {defaultDatabaseOptions} from '../options.ts'
import {LogSync} from './log-sync.ts'
import {openSqliteWriter} from './open-sqlite.ts'
import {SqliteDriver} from './sqlite-driver.ts'

let directory: string
let path: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aleph-sync-'))
  path = join(directory, 'node.sqlite')
})
afterEach(() => rm(directory, {recursive: true, force: true}))

function createDriver(log: Pick<LogSync, 'run' | 'close'>): SqliteDriver {
  return new SqliteDriver({
    open: () => openSqliteWriter(path, defaultDatabaseOptions),
    clock: systemClock,
    statementCacheSize: 8,
    busyTimeoutMs: 1_000,
    log,
  })
}

describe('commitTransaction', () => {
  it('ends only once the log is synced', async () => {
    const synced = Promise.withResolvers<void>()
    const driver = createDriver({run: () => synced.promise, close: async () => undefined})
    await driver.init()
    const connection = await driver.acquireConnection()
    await driver.beginTransaction(connection)
    const steps: string[] = []
    const committed = driver.commitTransaction(connection).then(() => steps.push('committed'))
    await new Promise((resolve) => setImmediate(resolve))
    steps.push('synced')
    synced.resolve()
    await committed
    expect(steps).toEqual(['synced', 'committed'])
    await driver.destroy()
  })

  it('fails when the log can not be synced', async () => {
    const driver = createDriver({run: () => Promise.reject(new TypeError('the disk is gone')), close: async () => undefined})
    await driver.init()
    const connection = await driver.acquireConnection()
    await driver.beginTransaction(connection)
    await expect(driver.commitTransaction(connection)).rejects.toThrow('the disk is gone')
    await driver.destroy()
  })
})

describe('LogSync', () => {
  it('syncs the log of a database that was written', async () => {
    const file = openSqliteWriter(path, defaultDatabaseOptions)
    file.exec('create table t (x)')
    const log = new LogSync(path)
    await log.run()
    await log.run()
    await log.close()
    file.close()
  })
})
