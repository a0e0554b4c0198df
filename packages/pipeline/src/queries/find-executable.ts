import type {Reader} from './reader.ts'

/** PROGRAM or INSTANCE as it was processed; `content` is what was sent, parsed. */
export interface ExecutableRow {
  readonly itemHash: string
  readonly type: 'PROGRAM' | 'INSTANCE'
  readonly sender: string
  /** `content.address`. */
  readonly owner: string
  readonly content: unknown
}

/** Finds a processed message that describes a machine; a forgotten one is not found. */
export async function findExecutable({reader}: Reader, itemHash: string): Promise<ExecutableRow | undefined> {
  const row = await reader
    .selectFrom('messages')
    .select(['item_hash', 'type', 'sender', 'owner', 'content'])
    .where('item_hash', '=', itemHash)
    .where('type', 'in', ['PROGRAM', 'INSTANCE'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  const {item_hash, type, sender, owner, content} = row
  return {itemHash: item_hash, type: type === 'PROGRAM' ? type : 'INSTANCE', sender, owner, content: JSON.parse(content)}
}
