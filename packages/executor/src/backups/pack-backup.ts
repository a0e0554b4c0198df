import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {open, stat} from 'node:fs/promises'
import {pipeline} from 'node:stream/promises'
import {pack} from 'tar-stream'

/** File of an archive. */
export interface PackedFile {
  readonly name: string
  readonly path: string
}

/** Writes files into a tar archive and tells its size and SHA-256. */
export async function packBackup(
  files: readonly PackedFile[],
  target: string,
  signal: AbortSignal,
): Promise<{readonly sizeBytes: number; readonly sha256: string}> {
  const archive = pack()
  const digest = createHash('sha256')
  let sizeBytes = 0
  const file = await open(target, 'w', 0o600)
  try {
    const writing = async () => {
      for await (const chunk of archive as AsyncIterable<Buffer>) {
        digest.update(chunk)
        sizeBytes += chunk.length
        await file.appendFile(chunk)
      }
    }
    await Promise.all([writing(), addAll(archive, files, signal)])
    await file.sync()
    return {sizeBytes, sha256: digest.digest('hex')}
  } finally {
    archive.destroy()
    await file.close()
  }
}

async function addAll(archive: ReturnType<typeof pack>, files: readonly PackedFile[], signal: AbortSignal): Promise<void> {
  for (const {name, path} of files) {
    const {size} = await stat(path)
    const entry = archive.entry({name, size, mtime: new Date(0)})
    await pipeline(createReadStream(path), entry, {signal})
  }
  archive.finalize()
}
