import * as z from 'zod'
import {VmNetworkError} from './errors.ts'
import type {PortForward, VmNetworkRequest} from './vm-network.ts'

const forwardSchema = z.object({
  guestPort: z.number().int().min(1).max(65_535),
  tcp: z.boolean(),
  udp: z.boolean(),
})

const requestSchema = z.object({
  vmHash: z.unknown(),
  kind: z.enum(['instance', 'microvm', 'persistent_program']),
  internet: z.boolean(),
  forwards: z.unknown(),
})

/** Reads the hash of a machine, which becomes part of addresses: 64 lower-case hex digits and nothing else. */
export function checkVmHash(vmHash: unknown): string {
  if (typeof vmHash !== 'string' || !/^[0-9a-f]{64}$/.test(vmHash)) throw new VmNetworkError({code: 'VM_NETWORK_HASH_INVALID'})
  return vmHash
}

/** Reads what a machine wants of the network. Changes nothing; throws VM_NETWORK_* for what is no such request. */
export function checkRequest(request: unknown, maxForwards: number): VmNetworkRequest {
  const {success, data, error} = requestSchema.safeParse(request)
  if (!success) throw new VmNetworkError({code: 'VM_NETWORK_REQUEST_INVALID', problem: describe(error)})
  const vmHash = checkVmHash(data.vmHash)
  if (!data.internet) throw new VmNetworkError({code: 'VM_NETWORK_NOT_WANTED', vmHash})
  return {vmHash, kind: data.kind, internet: true, forwards: checkForwards(data.forwards, maxForwards)}
}

/** Reads forwards, in order of their ports: each guest port once, without those of neither protocol. */
export function checkForwards(forwards: unknown, maxForwards: number): readonly PortForward[] {
  if (!Array.isArray(forwards)) throw new VmNetworkError({code: 'VM_NETWORK_REQUEST_INVALID', problem: 'forwards are no list'})
  if (forwards.length > maxForwards) throw new VmNetworkError({code: 'VM_NETWORK_FORWARDS_TOO_MANY', limit: maxForwards})
  const merged = new Map<number, PortForward>()
  for (const [position, forward] of forwards.entries()) {
    const {success, data, error} = forwardSchema.safeParse(forward)
    if (!success) throw new VmNetworkError({code: 'VM_NETWORK_FORWARD_INVALID', position, problem: describe(error)})
    const known = merged.get(data.guestPort)
    merged.set(data.guestPort, {...data, tcp: data.tcp || known?.tcp === true, udp: data.udp || known?.udp === true})
  }
  return [...merged.values()].filter(({tcp, udp}) => tcp || udp).sort((one, other) => one.guestPort - other.guestPort)
}

/** Says what is wrong without repeating the value. */
function describe({issues: [issue]}: z.ZodError): string {
  const place = issue?.path.join('.') ?? ''
  return `${place === '' ? 'the value' : place}: ${issue?.code ?? 'invalid'}`
}
