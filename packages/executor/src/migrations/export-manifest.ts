import {createHash, timingSafeEqual} from 'node:crypto'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import * as z from 'zod'
import {createWhole} from '../disks/create-disk.ts'

const diskSchema = z.object({name: z.string(), sizeBytes: z.int(), sha256: z.string()})

const manifestSchema = z.object({
  tokenHash: z.string(),
  startedMs: z.number(),
  finishedMs: z.number(),
  expiresMs: z.number(),
  disks: z.array(diskSchema),
  /** Names of disks that were handed out whole: once all were, the machine may run elsewhere. */
  fetched: z.array(z.string()),
})

/** Disk on its way to another host. */
export type ExportedDisk = Readonly<z.output<typeof diskSchema>>

/** What is durably known of an export that is ready. */
export type ExportManifest = Readonly<z.output<typeof manifestSchema>>

/** Reads the manifest of an export; undefined when it never got ready. */
export async function readManifest(directory: string): Promise<ExportManifest | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8')))
  } catch {
    return undefined
  }
}

/** Writes the manifest: from then on the export is ready. */
export async function writeManifest(directory: string, manifest: ExportManifest): Promise<void> {
  await createWhole(join(directory, 'manifest.json'), (part) => writeFile(part, JSON.stringify(manifest), {mode: 0o600}))
}

/** Hashes a token, so that the file gives none away. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Tells whether a token is the one of an export. */
export function isTokenOf(manifest: ExportManifest, token: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(manifest.tokenHash))
}
