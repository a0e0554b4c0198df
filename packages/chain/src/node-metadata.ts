import {createHash} from 'node:crypto'
import {z} from 'zod'
import {ChainError} from './errors.ts'

const maxBytes = 64 * 1024
const maxText = 256
const decimal = z.string().regex(/^(0|[1-9]\d{0,38})$/, 'a whole number in decimal digits')
const count = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)
const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/, 'an address')

const gpuSchema = z.strictObject({
  /** Number of the type in JobManager, 1 to 255. */
  type: z.int().min(1).max(255),
  name: z.string().min(1).max(maxText),
  vendor: z.string().max(maxText).optional(),
  count: z.int().min(1).max(255),
  vramMiB: count,
})

const priceSchema = z.strictObject({
  token: address,
  perVcpuSecond: decimal,
  perMemoryMiBSecond: decimal,
  perDiskMiBSecond: decimal.optional(),
  /** Per GPU, by the number of its type. */
  perGpuSecond: z.record(z.string().regex(/^([1-9]\d?|1\d\d|2[0-4]\d|25[0-5])$/), decimal).optional(),
})

const nodeMetadataSchema = z.strictObject({
  version: z.literal(1),
  name: z.string().max(maxText).optional(),
  url: z
    .url({protocol: /^https?$/})
    .max(maxText)
    .refine((text) => !hasCredentials(text), 'no user or password'),
  peerId: z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{10,128}$/, 'a libp2p peer id'),
  multiaddrs: z
    .array(
      z
        .string()
        .regex(/^\/[\x21-\x7e]+$/, 'a multiaddr')
        .max(maxText),
    )
    .max(32),
  region: z
    .string()
    .max(32)
    .regex(/^[\x20-\x7e]*$/, 'ASCII'),
  capacity: z.strictObject({vcpus: count, memoryMiB: count, diskMiB: count}).optional(),
  gpus: z.array(gpuSchema).max(64).optional(),
  prices: z.array(priceSchema).max(32).optional(),
  /** What it can run machines with; none where absent. */
  hypervisors: z
    .array(z.enum(['qemu', 'firecracker']))
    .max(2)
    .optional(),
  /** Whether it encrypts the memory of machines that ask for it. */
  isConfidential: z.boolean().optional(),
})

/** What a node says of itself; its SHA-256 is on the chain. Documented in spec/node-metadata.md. */
export type NodeMetadata = z.infer<typeof nodeMetadataSchema>

/** What of a job a price depends on. */
export interface PricedResources {
  readonly vcpus: number
  readonly memoryMiB: number
  readonly diskMiB?: number
  readonly gpuType?: number
  readonly gpuCount?: number
}

/**
 * Reads the bytes of a metadata file.
 * @throws ChainError CHAIN_METADATA_INVALID that names what is wrong
 */
export function parseNodeMetadata(bytes: Uint8Array): NodeMetadata {
  if (bytes.byteLength > maxBytes) throw invalid([`longer than ${maxBytes} bytes`])
  return checkNodeMetadata(parseJson(bytes))
}

/** Checks that a value is metadata of a node. @throws ChainError CHAIN_METADATA_INVALID */
export function checkNodeMetadata(value: unknown): NodeMetadata {
  const result = nodeMetadataSchema.safeParse(value)
  if (result.success) return result.data
  throw invalid(result.error.issues.map(({path, message}) => `${path.join('.') || 'metadata'}: ${message}`))
}

/** Writes metadata the one way that its hash stands for: UTF-8 JSON, keys in order, nothing between tokens. */
export function encodeNodeMetadata(metadata: NodeMetadata): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(sortKeys(checkNodeMetadata(metadata))))
}

/** Returns the SHA-256 of a metadata file, 64 hex digits: `metadataCID` on the chain. */
export function metadataCidOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Returns what a node asks per second for resources, in 1e-18 tokens; undefined when it takes no such token or has no such GPU. */
export function askedPricePerSecond(
  {prices = []}: Pick<NodeMetadata, 'prices'>,
  token: string,
  {vcpus, memoryMiB, diskMiB = 0, gpuType = 0, gpuCount = 0}: PricedResources,
): bigint | undefined {
  const price = prices.find((entry) => entry.token.toLowerCase() === token.toLowerCase())
  if (price === undefined) return undefined
  const perGpu = gpuCount === 0 ? '0' : price.perGpuSecond?.[`${gpuType}`]
  if (perGpu === undefined) return undefined
  return (
    BigInt(price.perVcpuSecond) * BigInt(vcpus) +
    BigInt(price.perMemoryMiBSecond) * BigInt(memoryMiB) +
    BigInt(price.perDiskMiBSecond ?? '0') * BigInt(diskMiB) +
    BigInt(perGpu) * BigInt(gpuCount)
  )
}

function hasCredentials(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && (url.username !== '' || url.password !== '')
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch {
    throw invalid(['not JSON in UTF-8'])
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, item]) => [key, sortKeys(item)]))
}

function invalid(problems: readonly string[]): ChainError {
  return new ChainError({code: 'CHAIN_METADATA_INVALID', problems}, {message: `The metadata of the node is wrong: ${problems.join('; ')}.`})
}
