/** What a reader must refuse an input with: the error's code, and word and place of its first issue. */
export interface ExpectedError {
  readonly code: string
  readonly type: string
  readonly loc: readonly (string | number)[]
}

/** Text and its hash; bytes are given as hex. */
export interface ItemHashVector {
  readonly name: string
  readonly text?: unknown
  readonly bytes?: string
  readonly hash: string
}

/** Name of a content and where it tells that the content lies; null when it is no such name. */
export interface HashNameVector {
  readonly name: string
  readonly hash: string
  readonly item_type: 'storage' | 'ipfs' | null
}

/** Envelope as received and as read, or the error. */
export interface EnvelopeVector {
  readonly name: string
  readonly input: unknown
  readonly envelope?: unknown
  readonly error?: ExpectedError
}

/** Content as parsed JSON: valid when there is no error. `resolved` is the content with its defaults. */
export interface ContentVector {
  readonly name: string
  readonly type: string
  readonly content: unknown
  readonly resolved?: unknown
  readonly error?: ExpectedError
}

/** Content as text, read in the light of its envelope. */
export interface ContentTextVector {
  readonly name: string
  readonly envelope: unknown
  readonly text: unknown
  readonly content?: unknown
  readonly error?: ExpectedError
}

/** Signature over the fields of an envelope; `unsupported` stands for a chain that nobody can check. */
export interface SignatureVector {
  readonly name: string
  readonly chain: string
  readonly sender: string
  readonly type: string
  readonly item_hash: string
  readonly time: number
  readonly signature: string | null
  /** The signed text. */
  readonly buffer: string
  readonly valid: boolean | 'unsupported'
}

/** Key and what it makes of a text; signing must give these very bytes. */
export interface AccountVector {
  readonly name: string
  readonly chain: string
  readonly private_key: string
  readonly address: string
  readonly text: string
  readonly signature: string
}

/** One file of vectors: every entry has the shape that `kind` names. */
export type VectorFile =
  | {readonly kind: 'item-hash'; readonly vectors: readonly ItemHashVector[]}
  | {readonly kind: 'hash-name'; readonly vectors: readonly HashNameVector[]}
  | {readonly kind: 'envelope'; readonly vectors: readonly EnvelopeVector[]}
  | {readonly kind: 'content'; readonly vectors: readonly ContentVector[]}
  | {readonly kind: 'content-text'; readonly vectors: readonly ContentTextVector[]}
  | {readonly kind: 'signature'; readonly vectors: readonly SignatureVector[]}
  | {readonly kind: 'account'; readonly vectors: readonly AccountVector[]}
