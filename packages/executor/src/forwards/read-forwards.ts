import * as z from 'zod'
import type {PortForward} from '../ports.ts'

/** Key of the aggregate in which owners say what is forwarded. */
export const forwardsAggregateKey = 'port-forwarding'

/** Ports that may be forwarded for one machine. */
const maxForwards = 64

const entrySchema = z.object({tcp: z.boolean().default(false), udp: z.boolean().default(false)})
const machineSchema = z.object({ports: z.record(z.string(), z.unknown())})

/** Every machine can be reached over SSH. */
export const sshForward: PortForward = {guestPort: 22, tcp: true, udp: false}

/**
 * Reads what an owner wants forwarded to a machine. Owners write this aggregate as they like: each entry counts only if it makes sense
 * by itself, and none can do away with SSH.
 */
export function readForwards(aggregate: unknown, vmHash: string): readonly PortForward[] {
  const ssh: PortForward = {...sshForward, udp: false}
  const ports = readPorts(aggregate, vmHash)
  const forwards = Object.entries(ports).flatMap(([port, entry]) => readEntry(port, entry))
  const wantsSshUdp = forwards.some(({guestPort, udp}) => guestPort === 22 && udp)
  const others = forwards.filter(({guestPort}) => guestPort !== 22).slice(0, maxForwards - 1)
  return [{...ssh, udp: wantsSshUdp}, ...others]
}

function readPorts(aggregate: unknown, vmHash: string): Readonly<Record<string, unknown>> {
  if (typeof aggregate !== 'object' || aggregate === null || !Object.hasOwn(aggregate, vmHash)) return {}
  const machine = machineSchema.safeParse((aggregate as Readonly<Record<string, unknown>>)[vmHash])
  return machine.success ? machine.data.ports : {}
}

function readEntry(port: string, entry: unknown): PortForward[] {
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535) return []
  const parsed = entrySchema.safeParse(entry)
  if (!parsed.success || !(parsed.data.tcp || parsed.data.udp)) return []
  return [{guestPort: Number(port), ...parsed.data}]
}
