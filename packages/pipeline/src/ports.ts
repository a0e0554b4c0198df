import type {Envelope, ItemHash, ItemType} from '@aleph-onchain/message'

/** Checks signatures away from the event loop. */
export interface SignatureVerifier {
  /** Tells for each envelope, in order, whether its sender signed it. Rejects with COMMON_QUEUE_FULL when too much waits. */
  verify(envelopes: readonly Envelope[]): Promise<readonly boolean[]>
}

/** Brings the content of messages that do not carry it themselves. */
export interface ContentSource {
  /** The text with that hash, checked against it; `undefined` when it is not to be had now. */
  fetch(itemHash: ItemHash, itemType: Exclude<ItemType, 'inline'>, signal: AbortSignal): Promise<string | undefined>
}

/** Brings files that STORE messages name into the local store. */
export interface FileFetcher {
  /**
   * Resolves when the file is stored and durable here, `undefined` when nobody has it now; STORAGE_FILE_TOO_LARGE when it
   * has more than `maxBytes`.
   */
  fetch(
    hash: ItemHash,
    options: {readonly maxBytes: number; readonly signal: AbortSignal},
  ): Promise<{readonly sizeBytes: number} | undefined>
}
