import {describeFileStore} from './compliance/file-store.ts'
import {FakeClock} from './fake-clock.ts'
import {MemoryFileStore} from './file-stores.ts'

describeFileStore('MemoryFileStore', async () => {
  const clock = new FakeClock()
  return {store: new MemoryFileStore({clock}), pass: (ms) => clock.advance(ms), now: () => clock.now()}
})
