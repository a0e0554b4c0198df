import * as z from 'zod'
import {isLongerThan} from '../text.ts'
import {baseFields, integer, itemHash, recordUpTo, textUpTo} from './fields.ts'
import {paymentSchema} from './payment.ts'
import {volumeSchema} from './volumes.ts'

/** Ports of the machine that the host opens to the world. */
const publishedPort = z.object({protocol: z.enum(['tcp', 'udp']).default('tcp'), port: integer(1, 65_535)})

/** Size of a machine; `memory` in MiB. */
const resources = z.object({
  vcpus: integer(1, 256).default(1),
  memory: integer(1, 1_048_576).default(128),
  seconds: integer(1, 315_360_000).default(1),
  published_ports: z.array(publishedPort).nullish(),
})

const cpu = z.strictObject({
  architecture: z.enum(['x86_64', 'arm64']).nullish(),
  vendor: z.string().nullish(),
  features: z.array(z.string()).nullish(),
})

const node = z.strictObject({
  owner: z.string().nullish(),
  address_regex: textUpTo(256).refine(isRegularExpression, 'Invalid regular expression').nullish(),
  node_hash: itemHash.nullish(),
  terms_and_conditions: itemHash.nullish(),
})

const gpu = z.strictObject({
  vendor: z.string(),
  device_name: z.string(),
  device_class: z.enum(['0300', '0302']),
  device_id: z.string(),
})

/** What a host must have or be. */
const requirements = z.strictObject({cpu: cpu.nullish(), node: node.nullish(), gpu: z.array(gpu).nullish()})

/** Metadata with the limits of the newer schema. */
const metadata = recordUpTo(256, 64, z.unknown()).check((context) => {
  for (const [key, value] of Object.entries(context.value)) {
    if (typeof value === 'string' && isLongerThan(512, value)) {
      context.issues.push({code: 'too_big', origin: 'string', maximum: 512, input: value, path: [key]})
    }
  }
})

/** Fields that PROGRAM, INSTANCE and V-PROGRAM share (spec/message.md §4.6). */
export const executableFields = {
  ...baseFields,
  allow_amend: z.boolean(),
  metadata: metadata.nullish(),
  authorized_keys: z.array(textUpTo(8192)).max(256).nullish(),
  variables: recordUpTo(256, 128, textUpTo(4096)).nullish(),
  resources,
  payment: paymentSchema.nullish(),
  requirements: requirements.nullish(),
  volumes: z.array(volumeSchema).max(256).default([]),
  replaces: textUpTo(128).nullish(),
}

/** Switches of a function's environment; other keys are tolerated. */
export const functionEnvironment = z.object({
  reproducible: z.boolean().default(false),
  internet: z.boolean().default(false),
  aleph_api: z.boolean().default(false),
  shared_cache: z.boolean().default(false),
})

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}
