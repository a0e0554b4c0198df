import type {VmView} from '@aleph-onchain/executor'
import {writeDatetime, writeOptionalDatetime} from './datetime.ts'

type Json = Readonly<Record<string, unknown>>

/** Networking of a machine in the first form of the list. */
export function writeFirstForm(view: VmView): Json {
  const networks = {ipv4: networkOf(view.network?.ipv4), ipv6: networkOf(view.network?.ipv6)}
  return {networking: networks, vm_type: view.kind, awaiting_confidential_init: isAwaiting(view)}
}

/** A machine in the second form; every field is always there, because clients refuse a list in which one is missing. */
export function writeSecondForm(view: VmView, hostIpv4: string): Json {
  const {network, times} = view
  return {
    vm_type: view.kind,
    networking: {
      ipv4_network: networkOf(network?.ipv4),
      host_ipv4: hostAddress(view, hostIpv4),
      ipv6_network: networkOf(network?.ipv6),
      ipv6_ip: withoutPrefix(network?.ipv6),
      ipv4_ip: withoutPrefix(network?.ipv4),
      mapped_ports: Object.fromEntries(
        (network?.ports ?? []).map(({guestPort, hostPort, tcp, udp}) => [guestPort, {host: hostPort, tcp, udp}]),
      ),
    },
    status: {
      defined_at: writeDatetime(times.definedMs),
      preparing_at: writeOptionalDatetime(times.preparingMs),
      prepared_at: writeOptionalDatetime(times.preparedMs),
      starting_at: writeOptionalDatetime(times.startingMs),
      started_at: writeOptionalDatetime(times.startedMs),
      stopping_at: writeOptionalDatetime(times.stoppingMs),
      stopped_at: writeOptionalDatetime(times.stoppedMs),
    },
    running: view.observed === 'running',
    awaiting_confidential_init: isAwaiting(view),
  }
}

/** What is kept of a machine, without its message and anything of its owner's that is not in it. */
export function writeRecord(view: VmView): Json {
  const {vmHash, vcpus, memoryMib, times, kind, source} = view
  return {
    vm_hash: vmHash,
    vm_type: kind,
    vcpus,
    memory: memoryMib,
    persistent: source.type !== 'on-demand',
    time_defined: writeDatetime(times.definedMs),
    time_prepared: writeOptionalDatetime(times.preparedMs),
    time_started: writeOptionalDatetime(times.startedMs),
    time_stopping: writeOptionalDatetime(times.stoppingMs),
  }
}

/** A machine as our own clients see it: everything, with job ids as text. */
export function writeView(view: VmView): Json {
  const {source} = view
  return {...view, source: source.type === 'job' ? {...source, jobId: source.jobId.toString()} : source}
}

/** Tells whether a machine is in the first form of the list: it runs, or waits for its owner. */
export function isListed(view: VmView): boolean {
  return view.observed === 'running' || isAwaiting(view)
}

function isAwaiting({observed}: VmView): boolean {
  return observed === 'awaiting_confidential_init'
}

/** Forwards of user-mode networks listen where their hypervisor does, unless that is everywhere. */
function hostAddress({network}: VmView, hostIpv4: string): string {
  if (network === undefined) return ''
  return network.mode === 'user' && network.listenAddress !== '0.0.0.0' ? network.listenAddress : hostIpv4
}

function withoutPrefix(address: string | undefined): string {
  return address?.split('/', 1)[0] ?? ''
}

/** Network of an address with prefix; an address without one is a network of its own. */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return ''
  const [ip = '', length = ip.includes(':') ? '128' : '32'] = address.split('/')
  return ip.includes(':') ? `${maskIpv6(ip, Number(length))}/${length}` : `${maskIpv4(ip, Number(length))}/${length}`
}

function maskIpv4(ip: string, length: number): string {
  const value = ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  const size = 2 ** (32 - length)
  const network = Math.floor(value / size) * size
  return [24, 16, 8, 0].map((shift) => Math.floor(network / 2 ** shift) % 256).join('.')
}

function maskIpv6(ip: string, length: number): string {
  const [left = '', right] = ip.split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const middle = right === undefined ? [] : Array.from({length: Math.max(0, 8 - head.length - tail.length)}, () => '0')
  const hextets = [...head, ...middle, ...tail].map((hextet) => Number.parseInt(hextet, 16))
  const masked = hextets.map((hextet, at) => {
    const bits = Math.min(16, Math.max(0, length - at * 16))
    const size = 2 ** (16 - bits)
    return Math.floor(hextet / size) * size
  })
  return compress(masked)
}

/** Shortens the longest run of zeros, the first of equal ones (RFC 5952). */
function compress(hextets: readonly number[]): string {
  let best = {start: 0, length: 1}
  for (let start = 0; start < hextets.length; start++) {
    let length = 0
    while (hextets[start + length] === 0) length++
    if (length > best.length) best = {start, length}
  }
  const texts = hextets.map((hextet) => hextet.toString(16))
  if (best.length < 2) return texts.join(':')
  return `${texts.slice(0, best.start).join(':')}::${texts.slice(best.start + best.length).join(':')}`
}
