import type {ProcessedMessage} from '@aleph-onchain/pipeline'
import {type ContentFormat, writeMessage} from '../messages/write-message.ts'

/** A message that was just processed, written once for each way in which sockets want it. */
export class LiveFrames {
  readonly message: ProcessedMessage
  readonly #frames = new Map<ContentFormat, Buffer>()

  constructor(message: ProcessedMessage) {
    this.message = message
  }

  get(format: ContentFormat): Buffer {
    const known = this.#frames.get(format)
    if (known !== undefined) return known
    const {envelope, contentText, size} = this.message
    const frame = Buffer.from(writeMessage({...envelope, content: contentText, size}, format))
    this.#frames.set(format, frame)
    return frame
  }
}
