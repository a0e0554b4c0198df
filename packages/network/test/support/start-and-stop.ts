import {createNode} from './create-node.ts'

// Starts two nodes, lets them talk, stops them and does nothing more: the process has to end by itself.
const [a, b] = [createNode(), createNode()]
await a.network.start()
b.network.learnAddresses(a.network.multiaddrs())
await b.network.start()
while (!b.network.peers().some(({topics}) => topics.includes('messages'))) await new Promise((resolve) => setTimeout(resolve, 10))
await b.network.stop()
await a.network.stop()
const stoppedMs = Date.now()
process.on('exit', () => console.log(JSON.stringify({stoppedMs, exitedMs: Date.now(), resources: process.getActiveResourcesInfo()})))
