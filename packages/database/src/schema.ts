import type {Generated} from 'kysely'

/**
 * Tables of the node. JSON is stored as text and handed out as text: the pipeline writes it once, the API copies it into answers.
 * Times: `time` columns hold seconds since the epoch as the sender wrote them, `*_ms` columns hold our clock in milliseconds.
 * Booleans are 0 or 1, so that SQLite and PostgreSQL agree.
 */
export interface Schema {
  messages: MessagesTable
  message_counts: MessageCountsTable
  pending_messages: PendingMessagesTable
  rejected_messages: RejectedMessagesTable
  forgotten_messages: ForgottenMessagesTable
  posts: PostsTable
  aggregates: AggregatesTable
  aggregate_elements: AggregateElementsTable
  files: FilesTable
  file_pins: FilePinsTable
  file_tags: FileTagsTable
  catch_up_cursors: CatchUpCursorsTable
  message_logs: MessageLogsTable
}

/** Messages that were processed; `seq` is the local reception cursor of catch-up, strictly growing in commit order. */
export interface MessagesTable {
  seq: Generated<number>
  item_hash: string
  type: string
  chain: string
  sender: string
  signature: string | null
  item_type: string
  item_content: string | null
  /** Parsed content as compact JSON. */
  content: string
  time: number
  channel: string | null
  /** Characters for inline content, bytes otherwise. */
  size: number
  status: 'processed' | 'removing'
  received_ms: number
  /** `content.address`. */
  owner: string
  content_type: string | null
  content_ref: string | null
  content_key: string | null
  content_item_hash: string | null
  payment_type: string | null
  /** JSON array of strings, null when there are none. */
  tags: string | null
}

/** Counts of processed messages; the empty string stands for "any". Rows: type, sender, owner and sender with type. */
export interface MessageCountsTable {
  type: string
  sender: string
  owner: string
  row_count: number
}

/** Messages accepted durably that could not be completed yet. Unique by (sender, item_hash, signature). */
export interface PendingMessagesTable {
  id: Generated<number>
  item_hash: string
  sender: string
  /** Empty when the message has none. */
  signature: string
  /** The envelope as compact JSON. */
  message: string
  received_ms: number
  next_attempt_ms: number
  retries: number
  /** Published error code of the last attempt (0, 3, 101 …). */
  error_code: number | null
  origin: 'http' | 'p2p' | 'sync'
}

/** Messages refused; bounded, oldest dropped first. A rejected message may be sent again. */
export interface RejectedMessagesTable {
  item_hash: string
  message: string
  error_code: number
  /** `{"errors": […]}` or null. */
  details: string | null
  received_ms: number
}

/** What stays of a message after a FORGET. */
export interface ForgottenMessagesTable {
  item_hash: string
  type: string
  chain: string
  sender: string
  signature: string | null
  item_type: string
  time: number
  channel: string | null
  owner: string
  payment_type: string | null
  size: number
  /** JSON array of item hashes of FORGET messages. */
  forgotten_by: string
  /** Envelope time of the FORGET, seconds. */
  forgotten_at: number
  received_ms: number
}

/** One row per POST, amends included. */
export interface PostsTable {
  item_hash: string
  owner: string
  type: string | null
  ref: string | null
  /** Hash of the original when this post is an amend. */
  amends: string | null
  channel: string | null
  /** `content.content` as JSON. */
  content: string
  /** `content.time`, seconds. */
  time: number
  /** On originals: hash of the newest amend. */
  latest_amend: string | null
  /** On originals: `content.time` of the newest amend, or of the post itself. */
  last_updated: number
  tags: string | null
}

export interface AggregatesTable {
  owner: string
  key: string
  content: string
  created: number
  last_updated: number
  last_revision_hash: string
  /** 1 when the elements have to be merged again before reading. */
  dirty: number
}

export interface AggregateElementsTable {
  item_hash: string
  owner: string
  key: string
  content: string
  time: number
}

export interface FilesTable {
  hash: string
  size: number
  type: 'file' | 'dir'
  created_ms: number
}

/** Reasons to keep a file. Unique by (item_hash, type); grace pins have no item_hash. */
export interface FilePinsTable {
  id: Generated<number>
  file_hash: string
  type: 'message' | 'content' | 'grace_period'
  owner: string | null
  item_hash: string | null
  ref: string | null
  created_ms: number
  delete_by_ms: number | null
}

/** Names of the newest revision of a file: the STORE's hash, the ref's hash, or `owner/ref`. */
export interface FileTagsTable {
  tag: string
  owner: string
  file_hash: string
  /** `content.time` of the STORE, seconds. */
  last_updated: number
}

/** How far this node has read in each peer's messages. */
export interface CatchUpCursorsTable {
  peer_id: string
  /** Name of the peer's message log that the cursor counts in. */
  epoch: string
  cursor: number
  updated_ms: number
}

/** One row: the random name of this database's message log, which peers keep beside their cursors. */
export interface MessageLogsTable {
  id: 1
  epoch: string
}
