import {randomBytes} from 'node:crypto'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'

const bytes = 32

/** Reads the secret that signs links and logins, or makes it: kept over restarts, so that links stay good. */
export async function loadComputeSecret(path: string): Promise<Uint8Array> {
  await mkdir(dirname(path), {recursive: true, mode: 0o700})
  await writeFile(path, randomBytes(bytes), {mode: 0o600, flag: 'wx'}).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  return await readFile(path)
}
