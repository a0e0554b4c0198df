import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Logger, noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import {getDefaults} from '@aleph-onchain/common/node'
import {expect, it} from 'vitest'
import {createFileStore} from './create-file-store.ts'
import {storageOptionTable} from './options.ts'

it.each([
  ['filesystem', 0],
  ['rocksdb', 1],
] as const)('keeps files for the engine %s, with %i warnings', async (engine, warnings) => {
  const directory = await mkdtemp(join(tmpdir(), 'aleph-files-'))
  let warned = 0
  const logger: Logger = {
    ...silentLogger,
    warn: () => {
      warned++
    },
  }
  const store = createFileStore(directory, {...getDefaults(storageOptionTable), engine}, {clock: systemClock, logger, metrics: noopMetrics})
  await store.start()
  expect(await store.put(once('hello'), {maxBytes: 5})).toMatchObject({sizeBytes: 5})
  expect(warned).toBe(warnings)
  await store.stop()
  await rm(directory, {recursive: true, force: true})
})

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
