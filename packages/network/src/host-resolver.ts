import {lookup} from 'node:dns/promises'
import {abortable} from '@aleph-onchain/common'
import type {MultiaddrResolver} from '@libp2p/interface'
import {type Multiaddr, multiaddr} from '@multiformats/multiaddr'

const families: Readonly<Record<string, 0 | 4 | 6>> = {dns: 0, dns4: 4, dns6: 6}

/** Turns host names of QUIC addresses into IP addresses; TCP looks names up by itself, the QUIC transport does not. */
export const hostResolver: MultiaddrResolver = {
  canResolve: (address) => findName(address) !== undefined && address.toString().includes('/quic'),
  async resolve(address, options) {
    const found = findName(address)
    if (found === undefined) return [address]
    const answers = await abortable(lookup(found.value, {all: true, family: families[found.name] ?? 0}), options.signal)
    return answers.map((answer) => replaceName(address, `ip${answer.family}`, answer.address))
  },
}

function findName(address: Multiaddr): {name: string; value: string} | undefined {
  const first = address.getComponents()[0]
  return first?.value !== undefined && first.name in families ? {name: first.name, value: first.value} : undefined
}

function replaceName(address: Multiaddr, name: string, value: string): Multiaddr {
  const [, ...rest] = address.toString().split('/').slice(2)
  return multiaddr(`/${name}/${value}/${rest.join('/')}`)
}
