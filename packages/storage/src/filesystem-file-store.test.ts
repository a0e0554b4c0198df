import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describeFileStore, FakeClock} from '@aleph-onchain/testkit'
import {FilesystemFileStore} from './filesystem-file-store.ts'

describeFileStore('FilesystemFileStore', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aleph-files-'))
  const clock = new FakeClock()
  return {
    store: new FilesystemFileStore({directory: join(directory, 'files')}, {clock}),
    pass: (ms) => clock.advance(ms),
    now: () => clock.now(),
    remove: () => rm(directory, {recursive: true, force: true}),
  }
})
