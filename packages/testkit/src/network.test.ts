import {describePeerNetwork} from './compliance/peer-network.ts'
import {MemoryNetworkHub} from './network.ts'

describePeerNetwork('MemoryNetwork', {
  async createPair([first, second]) {
    const hub = new MemoryNetworkHub()
    return [hub.createNetwork(first), hub.createNetwork(second)]
  },
})
