import {lookup} from 'node:dns/promises'
import {connect} from 'node:net'
import type {ComputeDiagnostics, Connectivity} from '@aleph-onchain/api'

const timeoutMs = 2_000
/** Addresses and names that answer from everywhere. */
const targets = {4: '1.1.1.1', 6: '2606:4700:4700::1111'} as const
const name = 'example.org'
const port = 443

type Family = keyof typeof targets

/** Looks from the host at what it reaches over both families. Looks at nothing inside machines. */
export const hostDiagnostics: ComputeDiagnostics = {
  async host() {
    const [ipv4, ipv6] = await Promise.all([lookAt(4), lookAt(6)])
    return {ipv4, ipv6}
  },
  async ipv6() {
    return {host: await reaches(targets[6], 6), vm: false}
  },
}

async function lookAt(family: Family): Promise<Connectivity> {
  const [egress, address] = await Promise.all([reaches(targets[family], family), resolve(family)])
  const http = address !== undefined && (await reaches(address, family))
  return {egress, dns: address !== undefined, domain: address !== undefined, http}
}

async function resolve(family: Family): Promise<string | undefined> {
  return await lookup(name, {family}).then(
    ({address}) => address,
    () => undefined,
  )
}

async function reaches(host: string, family: Family): Promise<boolean> {
  return await new Promise((done) => {
    const socket = connect({host, port, family, timeout: timeoutMs})
    const end = (isReached: boolean) => {
      socket.destroy()
      done(isReached)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
