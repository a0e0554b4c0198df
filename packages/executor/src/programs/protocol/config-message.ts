import {encode} from '@msgpack/msgpack'
import * as z from 'zod'
import {ExecutorError} from '../../errors.ts'
import type {VmAttachment} from '../../ports.ts'
import type {ProgramSpec} from '../program-spec.ts'
import {readMessagePack} from './message-pack.ts'

/** Files that travel with the configuration. */
export interface InlineFiles {
  /** Code that is `plain` or `zip`. */
  readonly code: Uint8Array | undefined
  /** Zip that is unpacked in `/data`. */
  readonly data: Uint8Array | undefined
}

const answerSchema = z.object({success: z.boolean(), error: z.string().nullish(), traceback: z.string().nullish()})

/** Writes the configuration of a machine, version 2 of compute-node.md §3.3: its length in decimal digits, then MessagePack. */
export function encodeConfig(program: ProgramSpec, network: VmAttachment | undefined, {code, data}: InlineFiles): Uint8Array {
  const body = encode({
    input_data: data ?? null,
    interface: program.interface,
    vm_hash: program.machine.vmHash,
    encoding: program.encoding,
    entrypoint: program.entrypoint,
    code: code ?? null,
    ...describeNetwork(network),
    volumes: program.volumes.map(({mount, device, isReadOnly}) => ({mount, device, read_only: isReadOnly})),
    variables: program.machine.variables,
    authorized_keys: program.machine.authorizedKeys,
  })
  return Buffer.concat([Buffer.from(`${body.length}\n`), body])
}

/** Reads the answer to a configuration; throws EXECUTOR_PROGRAM_FAILED when the guest could not load the program. */
export function assertConfigured(bytes: Buffer): void {
  const answer = answerSchema.safeParse(readMessagePack(bytes))
  if (!answer.success) throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the answer is none to a configuration'})
  const {success, error, traceback} = answer.data
  if (success) return
  const line = error || traceback?.trim().split('\n').at(-1) || 'it does not say why'
  throw new ExecutorError({code: 'EXECUTOR_PROGRAM_FAILED', detail: toLine(line)})
}

/** Addresses as guests take them: an IPv4 address without prefix length is one of /24. */
function describeNetwork(network: VmAttachment | undefined): object {
  if (network === undefined) return {ip: null, route: null, ipv6: null, ipv6_gateway: null, dns_servers: []}
  const {ipv4, ipv4Gateway, ipv6, ipv6Gateway, nameservers} = network.addresses
  return {
    ip: ipv4.endsWith('/24') ? ipv4.slice(0, -3) : ipv4,
    route: ipv4Gateway,
    ipv6: ipv6 ?? null,
    ipv6_gateway: ipv6Gateway ?? null,
    dns_servers: nameservers,
  }
}

/** Makes text of a guest one short line. */
function toLine(text: string): string {
  return text
    .slice(0, 300)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
}
