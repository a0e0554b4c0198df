import * as z from 'zod'

/** Amounts and numbers of the chain are decimal digits in text: JSON numbers are too small for them. */
const amount = z.string().regex(/^\d+$/)
const time = z.string().meta({description: 'ISO 8601'})

/** Job as the chain has it. */
export const jobSchema = z.object({
  jobId: amount,
  specHash: z.string().meta({description: 'Item hash of the INSTANCE or PROGRAM message'}),
  status: z.string(),
  payer: z.string(),
  nodeId: z.string().nullable(),
  token: z.string(),
  maxPricePerSecond: amount.meta({description: 'In 1e-18 tokens'}),
  pricePerSecond: amount.nullable(),
  region: z.string().nullable(),
  resources: z.object({vcpus: z.number(), memoryMib: z.number(), gpuType: z.number(), gpuCount: z.number(), gpuVramMib: z.number()}),
  createdAt: time,
  dueAt: time.nullable().meta({description: 'When the present state runs out by itself'}),
  startedAt: time.nullable(),
  endedAt: time.nullable(),
  endAt: time.nullable(),
  releases: z.number(),
})

/** Job in answers. */
export type JobAnswer = z.output<typeof jobSchema>

/** One thing that happened to a job. */
const chapterSchema = z.object({
  at: time,
  code: z.string(),
  actor: z.string().nullable(),
  transaction: z.string().nullable(),
  text: z.string(),
})

const termsSchema = z.object({resourceFit: z.number(), stakeWeight: z.number(), locality: z.number(), loadBalance: z.number()})

/** How nodes fare with a request. */
export const explanationSchema = z.object({
  weights: termsSchema,
  considered: z.number(),
  eligible: z.number(),
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      score: z.number().optional(),
      terms: termsSchema.optional(),
      exclusions: z.array(z.object({filter: z.string(), text: z.string()})),
    }),
  ),
  excludedBy: z.record(z.string(), z.number()),
  relaxations: z.array(z.object({filter: z.string(), nodes: z.number(), text: z.string()})),
})

/** What was paid for a job, and for how long it is paid. */
const paymentSchema = z.object({
  status: z.string(),
  paidSeconds: z.number(),
  totalPaid: amount.meta({description: 'In units of the token'}),
  buffer: amount,
  lastSettledAt: time.nullable(),
  settlements: z.array(
    z.object({
      at: time,
      transaction: z.string(),
      paidSeconds: z.number(),
      gross: amount,
      community: amount,
      delegators: amount,
      image: amount,
      operator: amount,
    }),
  ),
  runwaySeconds: z.number().nullable().meta({description: 'Seconds that balance, allowance and limits still pay for'}),
})

/** The whole story of a job. */
export const jobStorySchema = jobSchema.extend({
  summary: z.string(),
  story: z.array(chapterSchema),
  payment: paymentSchema.nullable(),
  placement: z
    .object({
      state: z.string(),
      code: z.string().nullable(),
      text: z.string().nullable(),
      attempts: z.number(),
      decidedAt: time,
      explanation: explanationSchema.nullable(),
    })
    .nullable()
    .meta({description: 'What this coordinator decided'}),
  machine: z.unknown().meta({description: 'What the compute node says of the machine, null when it does not answer'}),
})

/** The whole story of a job in answers. */
export type JobStoryAnswer = z.output<typeof jobStorySchema>

/** Node as the chain and its heartbeats have it. */
export const nodeSchema = z.object({
  nodeId: z.string(),
  type: z.enum(['coordinator', 'compute']),
  status: z.string(),
  isLive: z.boolean(),
  operator: z.string(),
  hotKey: z.string().nullable(),
  coordinator: z.string().nullable(),
  region: z.string(),
  url: z.string().nullable(),
  peerId: z.string().nullable(),
  stake: amount.meta({description: 'Own and delegated, in wei of ALEPH'}),
  vcpus: z.object({total: z.number(), used: z.number()}),
  memoryMib: z.object({total: z.number(), used: z.number()}),
  jobs: z.number(),
  lastHeartbeatAt: time.nullable(),
})

/** Node in answers. */
export type NodeAnswer = z.output<typeof nodeSchema>

/** How the node stands towards the chain. */
export const chainSchema = z.object({
  chainId: z.number(),
  block: z.number().nullable(),
  blockAt: time.nullable(),
  isCurrent: z.boolean(),
  nodeId: z.string().nullable().meta({description: 'Identity of this node on the chain'}),
  hotKey: z.string(),
})

/** How the node stands towards the chain, in answers. */
export type ChainAnswer = z.output<typeof chainSchema>

/** Machine that somebody thinks of placing. */
export const dryRunSchema = z.strictObject({
  vcpus: z.int().min(1).max(256),
  memoryMib: z.int().min(1).max(1_048_576),
  diskMib: z.int().min(0).default(0),
  gpuType: z.int().min(0).max(255).default(0),
  gpuCount: z.int().min(0).max(255).default(0),
  gpuVramMib: z.int().min(0).default(0),
  region: z.string().max(32).optional(),
  nearRegion: z.string().max(64).optional(),
  nodeId: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  isConfidential: z.boolean().default(false),
  hypervisor: z.enum(['qemu', 'firecracker']).default('qemu'),
  token: z.string().regex(/^0x[0-9a-fA-F]{40}$/),
  maxPricePerSecond: z.string().regex(/^\d{1,30}$/),
  payer: z
    .string()
    .regex(/^0x[0-9a-fA-F]{40}$/)
    .optional(),
})

/** Machine that somebody thinks of placing. */
export type DryRun = z.output<typeof dryRunSchema>

/** Heartbeat that a node signed, to be brought to the chain with others. */
export const heartbeatSchema = z.strictObject({
  nodeId: z.string().regex(/^[0-9a-f]{64}$/),
  statusHash: z.string().regex(/^[0-9a-f]{64}$/),
  timestamp: z.int().min(0),
  signature: z
    .string()
    .regex(/^0x[0-9a-f]{130}$/i)
    .transform((text) => text as `0x${string}`),
})
