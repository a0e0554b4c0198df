import {createServer} from 'node:net'
import type {MappedPort, PortForward, VmAttachment, VmNetwork, VmNetworkRequest} from '@aleph-onchain/executor'
import type {ItemHash} from '@aleph-onchain/message'

/** Networks inside of hypervisors, on ports of this machine that were free a moment ago; it keeps no state beyond its own life. */
export class FakeVmNetwork implements VmNetwork {
  readonly mode = 'user'
  /** Machines that are attached now. */
  readonly attached = new Set<ItemHash>()
  /** Failure of the next `attach`. */
  failure: Error | undefined
  readonly #ports = new Map<ItemHash, Map<number, number>>()

  async attach({vmHash, forwards}: VmNetworkRequest): Promise<VmAttachment> {
    const {failure} = this
    this.failure = undefined
    if (failure !== undefined) throw failure
    this.attached.add(vmHash)
    return {
      mode: 'user',
      mac: `52:54:00:${vmHash.slice(0, 2)}:${vmHash.slice(2, 4)}:${vmHash.slice(4, 6)}`,
      listenAddress: '127.0.0.1',
      ports: await this.#map(vmHash, forwards),
      addresses: {ipv4: '10.0.2.15/24', ipv4Gateway: '10.0.2.2', ipv6: undefined, ipv6Gateway: undefined, nameservers: ['10.0.2.3']},
    }
  }

  async setForwards(vmHash: ItemHash, forwards: readonly PortForward[]): Promise<readonly MappedPort[]> {
    return await this.#map(vmHash, forwards)
  }

  async detach(vmHash: ItemHash): Promise<void> {
    this.attached.delete(vmHash)
  }

  async forget(vmHash: ItemHash): Promise<void> {
    this.attached.delete(vmHash)
    this.#ports.delete(vmHash)
  }

  async keepOnly(vmHashes: readonly ItemHash[]): Promise<void> {
    for (const vmHash of this.#ports.keys()) if (!vmHashes.includes(vmHash)) await this.forget(vmHash)
  }

  async #map(vmHash: ItemHash, forwards: readonly PortForward[]): Promise<readonly MappedPort[]> {
    const ports = this.#ports.get(vmHash) ?? new Map<number, number>()
    this.#ports.set(vmHash, ports)
    const mapped: MappedPort[] = []
    for (const forward of forwards) {
      const hostPort = ports.get(forward.guestPort) ?? (await findFreePort())
      ports.set(forward.guestPort, hostPort)
      mapped.push({...forward, hostPort})
    }
    return mapped
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
