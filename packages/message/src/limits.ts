/** Limits of the protocol; a node that changed one would disagree with the others (spec/message.md §6). */
export const messageLimits = {
  /** Content inside an envelope, in Unicode code points: an emoji counts as one. */
  inlineCharacters: 200_000,
  /** Nested arrays and objects in one content; deeper ones break recursive readers. */
  contentDepth: 512,
  /** Addresses, signatures, channels, post types, refs and aggregate keys, in UTF-8: two of them fit an index entry of PostgreSQL. */
  nameBytes: 1024,
  /** HTTP body of a submitted message. */
  bodyBytes: 1_048_576,
  /** Payload of the published gossip topic. */
  gossipBytes: 262_144,
  /** Messages in one batch of `aleph/1/messages`. */
  batchMessages: 100,
  /** Payload of one batch of `aleph/1/messages`. */
  batchBytes: 1_048_576,
  forgetHashes: 1000,
  forgetAggregates: 1000,
  reasonCharacters: 1000,
  tags: 16,
  tagCharacters: 256,
} as const
