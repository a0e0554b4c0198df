import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'

/** Hashes a file with SHA-256, as 64 hex digits. */
export async function hashFile(path: string, signal: AbortSignal): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(path, {signal, highWaterMark: 1024 * 1024})) digest.update(chunk as Buffer)
  return digest.digest('hex')
}
