import * as z from 'zod'
import {integer, itemHash} from './fields.ts'

/** Where a persistent volume lives: on the host's disk, or saved to the network's storage as well. */
export const volumePersistence = z.enum(['host', 'store'])

/** Image that a volume starts as a copy of; `use_latest` follows the newest revision of the file. */
export const parentVolume = z.object({ref: itemHash, use_latest: z.boolean().default(true)})

/** Bytes of a disk that lasts, in MiB. */
export const persistentSizeMib = integer(1, 1_953_125)

const mountFields = {comment: z.string().max(256).nullish(), mount: z.string().max(256).nullish()}

/** Read-only file of the network. */
const immutableVolume = z.strictObject({...mountFields, ref: itemHash, use_latest: z.boolean().default(true)})

/** Scratch space, gone when the machine stops. */
const ephemeralVolume = z.strictObject({...mountFields, ephemeral: z.literal(true).default(true), size_mib: integer(1, 1000)})

/** Disk that outlives the machine. */
const persistentVolume = z.strictObject({
  ...mountFields,
  parent: parentVolume.nullish(),
  persistence: volumePersistence.nullish(),
  name: z.string().max(256).nullish(),
  size_mib: persistentSizeMib,
})

/**
 * Volume of a PROGRAM or INSTANCE, told apart by shape, the first that fits: so `{mount, size_mib: 1000}` is ephemeral
 * and `{mount, size_mib: 1001}` persistent, as published nodes read them.
 */
export const volumeSchema = z.union([immutableVolume, ephemeralVolume, persistentVolume])

/** Volume of a PROGRAM or INSTANCE with its defaults filled in. */
export type Volume = z.output<typeof volumeSchema>
