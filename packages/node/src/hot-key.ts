import {randomBytes} from 'node:crypto'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {type Account, createEthereumAccount} from '@aleph-onchain/message'

/** Reads the chain key of the node (64 hex digits, mode 0600), or makes one where there is none. */
export async function createHotKey(path: string): Promise<Account> {
  await mkdir(dirname(path), {recursive: true, mode: 0o700})
  await writeFile(path, `${randomBytes(32).toString('hex')}\n`, {mode: 0o600, flag: 'wx'}).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  return createEthereumAccount((await readFile(path, 'utf8')).trim())
}
