import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {createDatabase, type DatabaseTarget} from '@aleph-onchain/database'
import {databases} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'

const program = join(import.meta.dirname, '../fixtures/write-files.ts')

describe.each(databases)('database on $name', ({createTarget}) => {
  it('has everything that was acknowledged, and no half of a transaction, after kill -9', async () => {
    const target = await createTarget()
    let acknowledged = 0
    for (let round = 1; round <= 3; round++) {
      acknowledged = await writeUntilKilled(target, round * 20)
      expect(await countFiles(target)).toBeGreaterThanOrEqual(acknowledged)
    }
    expect(acknowledged).toBeGreaterThan(100)
    expect((await countFiles(target)) % 3).toBe(0)
  })
})

/** Returns the number of files that must be there. */
async function writeUntilKilled(target: DatabaseTarget, transactions: number): Promise<number> {
  const child = spawn(process.execPath, ['--conditions=source', program, JSON.stringify(target)], {stdio: ['ignore', 'pipe', 'inherit']})
  const ended = once(child, 'exit')
  let acknowledged = 0
  let lines = 0
  for await (const line of createInterface({input: child.stdout})) {
    acknowledged = Number(line) + 3
    if (++lines === transactions) child.kill('SIGKILL')
  }
  expect(await ended).toEqual([null, 'SIGKILL'])
  return acknowledged
}

async function countFiles(target: DatabaseTarget): Promise<number> {
  const database = createDatabase(target)
  await database.start()
  const rows = await database.reader.selectFrom('files').select(['hash', 'size']).execute()
  await database.stop()
  for (const {hash, size} of rows) expect(hash).toBe(`${size}`)
  return rows.length
}
