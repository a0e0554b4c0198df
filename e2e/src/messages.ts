import {buildMessage, createEthereumAccount, type Envelope} from '@aleph-onchain/message'

/** Signs POSTs in a channel, spread over a few senders. */
export async function signPosts(channel: string, count: number): Promise<readonly Envelope[]> {
  const accounts = Array.from({length: 20}, (_, index) => createEthereumAccount(new Uint8Array(32).fill(index + 1)))
  const time = Date.now() / 1000
  const posts: Promise<Envelope>[] = []
  for (let index = 0; index < count; index++) {
    const account = accounts[index % accounts.length]
    if (account === undefined) continue
    const content = {address: account.address, time: time + index / 1000, type: 'e2e', content: {index}}
    posts.push(buildMessage({account, type: 'POST', content, channel}))
  }
  return await Promise.all(posts)
}

/** Posts one message without waiting for its outcome; tells whether the node said that it has it. */
export async function post(url: string, message: Envelope): Promise<boolean> {
  const headers = {'content-type': 'application/json'}
  const response = await fetch(`${url}/api/v0/messages`, {method: 'POST', headers, body: JSON.stringify({message, sync: false})})
  await response.body?.cancel()
  return response.status === 200 || response.status === 202
}

/** Posts messages over a number of connections; stops at the first failure of each. Gives the hashes that were acknowledged. */
export async function postAll(url: string, messages: readonly Envelope[], connections = 32): Promise<readonly string[]> {
  const acknowledged: string[] = []
  let next = 0
  const drive = async () => {
    for (let message = messages[next++]; message !== undefined; message = messages[next++]) {
      const isTaken = await post(url, message).catch(() => undefined)
      if (isTaken === undefined) return
      if (isTaken) acknowledged.push(message.item_hash)
    }
  }
  await Promise.all(Array.from({length: connections}, drive))
  return acknowledged
}

/** Lists the hashes of all processed messages of a channel, page by page. */
export async function listHashes(url: string, channel: string): Promise<readonly string[]> {
  const hashes: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const response = await fetch(`${url}/api/v0/messages.json?channels=${channel}&pagination=200&contentFormat=none&cursor=${cursor}`)
    const page = (await response.json()) as {messages: {item_hash: string}[]; next_cursor: string | null}
    hashes.push(...page.messages.map(({item_hash}) => item_hash))
    cursor = page.next_cursor
  }
  return hashes
}
