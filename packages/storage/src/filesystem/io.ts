import {StorageError} from '../errors.ts'

/** Awaits a call to the file system; what it throws becomes STORAGE_DISK_FULL or STORAGE_IO_FAILED. */
export async function io<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw wrapIoError(error)
  }
}

/** Like `io`, but answers undefined for what does not exist. */
export async function ioIfExists<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    if (getErrorCode(error) === 'ENOENT') return undefined
    throw wrapIoError(error)
  }
}

/** Names a failure of the file system; its path stays in the cause, out of the message. */
export function wrapIoError(error: unknown): StorageError {
  const detail = getErrorCode(error) ?? 'unknown'
  const code = detail === 'ENOSPC' || detail === 'EDQUOT' ? 'STORAGE_DISK_FULL' : 'STORAGE_IO_FAILED'
  return new StorageError({code, detail}, {cause: error})
}

function getErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
