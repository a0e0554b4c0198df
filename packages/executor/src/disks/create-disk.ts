import {open, rename, rm} from 'node:fs/promises'
import {dirname, relative} from 'node:path'
import {ExecutorError} from '../errors.ts'
import type {ImageInfo} from '../images/inspect-image.ts'
import type {ParentFile} from '../images/parent-cache.ts'
import {runTool} from '../images/run-tool.ts'

const MiB = 1024 * 1024

/** Creates a disk that begins as an image and keeps only what the guest changes. A file of that name means: it is whole. */
export async function createOverlay(path: string, parent: ParentFile & ImageInfo, sizeMib: number, signal: AbortSignal): Promise<void> {
  const limitBytes = sizeMib * MiB
  if (parent.virtualBytes > limitBytes) {
    throw new ExecutorError({code: 'EXECUTOR_IMAGE_TOO_LARGE', sizeBytes: parent.virtualBytes, limitBytes})
  }
  await createWhole(path, async (part) => {
    // A relative path, so that the directory of machines can be moved; the format is said, never found out.
    const backing = relative(dirname(path), parent.path)
    await runTool('qemu-img', ['create', '-q', '-f', 'qcow2', '-b', backing, '-F', parent.format, part, String(limitBytes)], {signal})
  })
}

/** Creates an empty disk with an ext4 file system. */
export async function createEmpty(path: string, sizeMib: number, signal: AbortSignal): Promise<void> {
  await createWhole(path, async (part) => {
    const file = await open(part, 'w', 0o600)
    try {
      await file.truncate(sizeMib * MiB)
    } finally {
      await file.close()
    }
    await runTool('mke2fs', ['-q', '-F', '-t', 'ext4', '-m', '0', '-E', 'lazy_itable_init=1,lazy_journal_init=1', part], {signal})
  })
}

/** Creates a qcow2 file without content. */
export async function createBlank(path: string, sizeBytes: number, signal: AbortSignal): Promise<void> {
  await runTool('qemu-img', ['create', '-q', '-f', 'qcow2', path, String(sizeBytes)], {signal})
}

/** Has a file made under another name and gives it its own when it is whole and on the disk. */
export async function createWhole(path: string, make: (part: string) => Promise<void>): Promise<void> {
  const part = `${path}.part`
  try {
    await rm(part, {force: true})
    await make(part)
    await syncFile(part)
    await rename(part, path)
    await syncFile(dirname(path))
  } catch (error) {
    await rm(part, {force: true})
    throw error
  }
}

/** Has the kernel write a file or directory to the disk. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
