import {createHash} from 'node:crypto'
import {open, statfs} from 'node:fs/promises'
import {ExecutorError} from '../errors.ts'
import type {DiskFormat} from '../hypervisor.ts'
import {runTool} from '../images/run-tool.ts'

/** Copies of disks take long. */
const copyDeadlineMs = 6 * 3_600_000

/** Image to copy, with its format said. */
export interface ImageSource {
  readonly path: string
  readonly format: DiskFormat
}

/**
 * Copies a disk that nobody writes to into an image that stands alone. What reads as zeros stays zeros: the copy has no parent that
 * could show through, and must never be given one.
 */
export async function copyStandalone(source: ImageSource, target: ImageSource, signal: AbortSignal): Promise<void> {
  await runTool('qemu-img', ['convert', '-q', '-f', source.format, '-O', target.format, source.path, target.path], {
    signal,
    deadlineMs: copyDeadlineMs,
  })
}

/** Has QEMU look for damage; rejects with EXECUTOR_DISK_FAILED when there is some. */
export async function checkImage(path: string, signal: AbortSignal): Promise<void> {
  await runTool('qemu-img', ['check', '-q', '-f', 'qcow2', path], {signal, deadlineMs: copyDeadlineMs})
}

/** Reads how large the disk in a qcow2 file is; for files of ours. */
export async function readVirtualBytes(path: string): Promise<number> {
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(32)
    await file.read(head, 0, head.length, 0)
    return Number(head.readBigUInt64BE(24))
  } finally {
    await file.close()
  }
}

/** Throws EXECUTOR_DISK_FULL unless so many bytes can still be written. */
export async function assertRoom(directory: string, wantedBytes: number): Promise<void> {
  const {bavail, bsize} = await statfs(directory)
  if (bavail * bsize < wantedBytes) throw new ExecutorError({code: 'EXECUTOR_DISK_FULL', wantedBytes, freeBytes: bavail * bsize})
}

/** What was received. */
export interface ReceivedFile {
  readonly sizeBytes: number
  readonly sha256: string
}

/** Writes a stream to a file, at most so many bytes; rejects with EXECUTOR_IMAGE_TOO_LARGE beyond. */
export async function receiveFile(
  source: AsyncIterable<Uint8Array>,
  path: string,
  {limitBytes, signal}: {readonly limitBytes: number; readonly signal: AbortSignal},
): Promise<ReceivedFile> {
  const file = await open(path, 'w', 0o600)
  const digest = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const chunk of source) {
      signal.throwIfAborted()
      sizeBytes += chunk.length
      if (sizeBytes > limitBytes) throw new ExecutorError({code: 'EXECUTOR_IMAGE_TOO_LARGE', sizeBytes, limitBytes})
      digest.update(chunk)
      await file.appendFile(chunk)
    }
    await file.sync()
    return {sizeBytes, sha256: digest.digest('hex')}
  } finally {
    await file.close()
  }
}
