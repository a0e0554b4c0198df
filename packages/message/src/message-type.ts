/** Types of messages, in the published spelling. */
export const messageTypes = ['POST', 'AGGREGATE', 'STORE', 'PROGRAM', 'INSTANCE', 'FORGET', 'V-PROGRAM'] as const

/** Type of a message; it decides the schema of the content. */
export type MessageType = (typeof messageTypes)[number]

/** Places where a content can lie: in the envelope, in the nodes' storage, in IPFS. */
export const itemTypes = ['inline', 'storage', 'ipfs'] as const

/** Place where the content of a message lies. */
export type ItemType = (typeof itemTypes)[number]

const known: ReadonlySet<unknown> = new Set(messageTypes)

/** Tells whether a value is a message type. */
export function isMessageType(value: unknown): value is MessageType {
  return known.has(value)
}
