import type {ExecutableRow} from './find-executable.ts'
import type {Reader} from './reader.ts'

/** Lists the functions that subscribe to messages (`on.message`): read once at a start, then kept up to date by what is processed. */
export async function listSubscribers({reader}: Reader): Promise<readonly ExecutableRow[]> {
  const rows = await reader
    .selectFrom('messages')
    .select(['item_hash', 'sender', 'owner', 'content'])
    .where('type', '=', 'PROGRAM')
    // A hint for the database; what decides is below.
    .where('content', 'like', '%"message":[%')
    .execute()
  return rows
    .map(({item_hash, sender, owner, content}) => {
      const parsed: unknown = JSON.parse(content)
      return {itemHash: item_hash, type: 'PROGRAM' as const, sender, owner, content: parsed}
    })
    .filter(({content}) => subscribes(content))
}

function subscribes(content: unknown): boolean {
  const {on} = content as {readonly on?: {readonly message?: unknown}}
  return Array.isArray(on?.message) && on.message.length > 0
}
