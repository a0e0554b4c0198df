import {readFile, stat} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import type {LocalAccount} from 'viem'
import {NodeError} from '../errors.ts'
import {findHotKey, parseKey} from '../hot-key.ts'

/** Key of an operator, with what is unwise about where it lies. */
export interface OperatorKey {
  readonly account: LocalAccount
  readonly warning: string | undefined
}

/** Reads the key of the operator; refuses a file that others can read, and the node's own hot key. */
export async function readOperatorKey(
  path: string,
  {dataDir, hotKeyPath}: {readonly dataDir: string; readonly hotKeyPath: string},
): Promise<OperatorKey> {
  const [content, {mode}] = await Promise.all([readFile(path, 'utf8'), stat(path)]).catch((cause: unknown) => {
    throw new NodeError({code: 'NODE_KEY_INVALID', path}, {message: `The key file ${path} can not be read.`, cause})
  })
  if ((mode & 0o077) !== 0)
    throw new NodeError({code: 'NODE_KEY_EXPOSED', path}, {message: `Others can read ${path}; run: chmod 600 ${path}`})
  const account = parseKey(content, path)
  const hotKey = await findHotKey(hotKeyPath)
  if (hotKey?.address === account.address) throw new NodeError({code: 'NODE_KEY_ROLES', path})
  const isInside = !relative(dataDir, resolve(path)).startsWith('..')
  const warning = isInside ? `${path} lies in the data directory of the node: whoever gets into the node can take the stake.` : undefined
  return {account, warning}
}
