// Attaches and detaches machines until it is killed: `attach-forever.ts DATABASE`; prints a line per machine that is attached.
import {createHash} from 'node:crypto'
import {createDatabase} from '@aleph-onchain/database'
import {TapNetwork} from '../../src/tap-network.ts'

const database = createDatabase({path: process.argv[2] ?? ''})
await database.start()
const network = new TapNetwork({database, isPortFree: async () => true}, {nameservers: ['9.9.9.9']})
await network.start()
for (let number = 0; ; number++) {
  const vmHash = createHash('sha256').update(String(number)).digest('hex')
  const forwards = [{guestPort: 22, tcp: true, udp: true}]
  await network.attach({vmHash, kind: 'instance', internet: true, forwards})
  console.log(vmHash)
  if (number % 3 === 1) await network.detach(vmHash)
  if (number % 3 === 2) await network.forget(vmHash)
}
