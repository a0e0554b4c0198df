import {randomBytes} from 'node:crypto'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {LocalAccount} from 'viem'
import {privateKeyToAccount} from 'viem/accounts'
import {NodeError} from './errors.ts'

/** Reads the chain key of the node (64 hex digits, mode 0600), or makes one where there is none. */
export async function createHotKey(path: string): Promise<LocalAccount> {
  await mkdir(dirname(path), {recursive: true, mode: 0o700})
  await writeFile(path, `${randomBytes(32).toString('hex')}\n`, {mode: 0o600, flag: 'wx'}).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  return parseKey(await readFile(path, 'utf8'), path)
}

/** Reads the chain key of the node; undefined where there is none. */
export async function findHotKey(path: string): Promise<LocalAccount | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : parseKey(text, path)
}

/** Parses the text of a key file. Throws NODE_KEY_INVALID. */
export function parseKey(content: string, path: string): LocalAccount {
  const text = content.trim().replace(/^0x/, '')
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new NodeError({code: 'NODE_KEY_INVALID', path}, {message: `The key file ${path} does not hold 64 hex digits.`})
  }
  return privateKeyToAccount(`0x${text}`)
}
