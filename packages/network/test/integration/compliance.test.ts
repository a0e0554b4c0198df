import {describePeerNetwork} from '@aleph-onchain/testkit'
import {createNode, listen} from '../support/create-node.ts'

for (const [transport, address] of Object.entries(listen)) {
  describePeerNetwork(`Network over ${transport}`, {
    async createPair([first, second]) {
      return [createNode({listenAddresses: [address]}, first).network, createNode({listenAddresses: [address]}, second).network]
    },
  })
}
