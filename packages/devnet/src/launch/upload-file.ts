import {createHash} from 'node:crypto'
import {createReadStream, openAsBlob} from 'node:fs'
import {basename} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {type Account, buildMessage, type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {DevnetError} from '../errors.ts'

/** Stores a file on a node with a signed STORE message, as any user would; returns the hash of the message, by which machines name it. */
export async function uploadFile(url: string, account: Account, path: string): Promise<ItemHash> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  const time = Date.now() / 1000
  const content = {address: account.address, time, item_type: 'storage', item_hash: parseItemHash(hash.digest('hex'))} as const
  const message = await buildMessage({account, type: 'STORE', content, channel: 'TEST'})
  const form = new FormData()
  form.set('metadata', JSON.stringify({message, sync: true}))
  form.set('file', await openAsBlob(path), basename(path))
  const response = await fetch(`${url}/api/v0/storage/add_file`, {method: 'POST', body: form})
  if (!response.ok) throw launchFailure(`The upload of ${basename(path)} was refused: ${response.status} ${await response.text()}`)
  return message.item_hash
}

/** Makes the error of a step that a node or the chain refused. */
export function launchFailure(problem: string): DevnetError {
  return new DevnetError({code: 'DEVNET_LAUNCH_FAILED', problem}, {message: problem})
}
