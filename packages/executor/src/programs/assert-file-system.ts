import {open} from 'node:fs/promises'
import {ExecutorError} from '../errors.ts'

/** Where the two file systems that guests mount have the bytes that tell them apart. */
const marks = [
  {at: 0, bytes: Buffer.from('hsqs')},
  {at: 0x438, bytes: Buffer.of(0x53, 0xef)},
] as const

/** Throws EXECUTOR_IMAGE_INVALID unless a file is squashfs or ext4: a guest with another disk would only be waited for in vain. */
export async function assertFileSystem(path: string, what: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    for (const {at, bytes} of marks) {
      const there = Buffer.alloc(bytes.length)
      await file.read(there, 0, there.length, at)
      if (there.equals(bytes)) return
    }
  } finally {
    await file.close()
  }
  throw new ExecutorError({code: 'EXECUTOR_IMAGE_INVALID', detail: `${what} is neither squashfs nor ext4`})
}
