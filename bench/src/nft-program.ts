// Runs inside of the network namespace that nft.ts makes, and prints its figures.
import {createHash} from 'node:crypto'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createDatabase} from '@aleph-onchain/database'
import {createLinuxHost, type NetworkHost, TapNetwork, type VmNetworkRequest} from '@aleph-onchain/vm-networking'
import {percentile, round} from './percentiles.ts'

const machines = 500
const portsEach = 5
const rounds = 20

const directory = await mkdtemp(join(tmpdir(), 'aleph-nft-'))
const database = createDatabase({path: join(directory, 'node.sqlite')})
await database.start()
const linux = createLinuxHost()
// A way to the internet that leads nowhere.
const uplink = ['link add up0 type veth peer name up1', 'link set up0 up', 'link set up1 up', 'address add 192.0.2.2/24 dev up0']
await linux.run('ip', ['-batch', '-'], `${[...uplink, 'route add default via 192.0.2.1'].join('\n')}\n`)

const applies: number[] = []
const network = new TapNetwork({database, host: measureApplies(linux), isPortFree: async () => true}, {nameservers: ['9.9.9.9']})
await network.start()
const attachAllMs = await measure(async () => {
  await Promise.all(Array.from({length: machines}, (_, number) => network.attach(requestFor(number))))
})
applies.length = 0
const attachMs: number[] = []
for (let number = machines; number < machines + rounds; number++) {
  attachMs.push(await measure(async () => await network.attach(requestFor(number))))
  await network.forget(requestFor(number).vmHash)
}
await network.stop()
const again = new TapNetwork({database, host: linux, isPortFree: async () => true}, {nameservers: ['9.9.9.9']})
const startMs = await measure(async () => await again.start())
const reconcileMs = await measure(async () => await again.reconcile())
await again.stop()
await database.stop()
await rm(directory, {recursive: true})

const figures = {
  nft_apply_ms: round(percentile(applies, 0.5)),
  nft_apply_max_ms: round(Math.max(...applies)),
  attach_p50_ms: round(percentile(attachMs, 0.5)),
  attach_max_ms: round(Math.max(...attachMs)),
  attach_all_ms: round(attachAllMs),
  start_ms: round(startMs),
  reconcile_ms: round(reconcileMs),
}
process.stdout.write(`${JSON.stringify(figures)}\n`)

/** Measures every write of the rules, from the start of nft to its end. */
function measureApplies(host: NetworkHost): NetworkHost {
  return {
    ...host,
    run: async (tool, args, input) => {
      if (tool !== 'nft' || args[0] !== '-f') return await host.run(tool, args, input)
      let output = ''
      const tookMs = await measure(async () => {
        output = await host.run(tool, args, input)
      })
      applies.push(tookMs)
      return output
    },
  }
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function requestFor(number: number): VmNetworkRequest {
  const vmHash = createHash('sha256').update(`machine ${number}`).digest('hex')
  const forwards = Array.from({length: portsEach}, (_, index) => ({guestPort: 20 + index, tcp: true, udp: true}))
  return {vmHash, kind: 'instance', internet: true, forwards}
}
