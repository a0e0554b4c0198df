import * as z from 'zod'
import {baseFields, boundedObject, integer, itemHash, listEntries} from './fields.ts'
import {paymentSchema} from './payment.ts'
import {volumeSchema} from './volumes.ts'

/** Ports of the machine that the host opens to the world. */
const publishedPort = z.object({protocol: z.enum(['tcp', 'udp']).default('tcp'), port: integer(1, 65_535)})

/** Size of a machine; `memory` in MiB. */
const resources = z.object({
  vcpus: integer(1, 256).default(1),
  memory: integer(1, 1_048_576).default(128),
  seconds: integer(1, 315_360_000).default(1),
  published_ports: z.array(publishedPort).max(listEntries).nullish(),
})

const cpu = z.strictObject({
  architecture: z.enum(['x86_64', 'arm64']).nullish(),
  vendor: z.string().nullish(),
  features: z.array(z.string()).max(listEntries).nullish(),
})

const node = z.strictObject({
  owner: z.string().nullish(),
  address_regex: z.string().max(256).refine(isRegularExpression, 'Invalid regular expression').nullish(),
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
const requirements = z.strictObject({cpu: cpu.nullish(), node: node.nullish(), gpu: z.array(gpu).max(listEntries).nullish()})

/** Environment variables: as metadata, but every value is a text. */
const variables = boundedObject({entries: 256, keyCharacters: 128, valueCharacters: 4096}).check((context) => {
  const wrong = Object.entries(context.value).find(([, value]) => typeof value !== 'string')
  if (wrong !== undefined) context.issues.push({code: 'invalid_type', expected: 'string', input: wrong[1], path: [wrong[0]]})
}) as z.ZodType<object> as z.ZodType<Readonly<Record<string, string>>, Readonly<Record<string, string>>>

/** Fields that PROGRAM, INSTANCE and V-PROGRAM share (spec/message.md §4.6). */
export const executableFields = {
  ...baseFields,
  allow_amend: z.boolean(),
  metadata: boundedObject({entries: 256, keyCharacters: 64, valueCharacters: 512}).nullish(),
  authorized_keys: z.array(z.string().max(8192)).max(256).nullish(),
  variables: variables.nullish(),
  resources,
  payment: paymentSchema.nullish(),
  requirements: requirements.nullish(),
  volumes: z.array(volumeSchema).max(256).default([]),
  replaces: z.string().max(128).nullish(),
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
