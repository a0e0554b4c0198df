import {ExecutorError} from '../../errors.ts'

/** Kinds of frames of spec/program-transport.md §1. */
export const frameKinds = {open: 1, data: 2, close: 3, reset: 4} as const

/** Longest body of a frame. */
export const maxFrameBytes = 65_536

/** Bytes before a body: kind, connection, length. */
export const frameHeaderBytes = 9

/** Frame as it comes; `kind` is one of `frameKinds`. */
export interface Frame {
  readonly kind: number
  readonly connection: number
  readonly body: Buffer
}

/** Writes a frame. */
export function encodeFrame(kind: number, connection: number, body: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(frameHeaderBytes + body.length)
  frame.writeUInt8(kind)
  frame.writeUInt32BE(connection, 1)
  frame.writeUInt32BE(body.length, 5)
  frame.set(body, frameHeaderBytes)
  return frame
}

/** Takes bytes in any pieces and gives whole frames; throws EXECUTOR_AGENT_PROTOCOL at what is none. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0)

  read(bytes: Buffer): readonly Frame[] {
    const frames: Frame[] = []
    const input = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    let at = 0
    for (;;) {
      while (at < input.length && input[at] === 0) at++ // filling between frames
      if (input.length - at < frameHeaderBytes) break
      const kind = input.readUInt8(at)
      const length = input.readUInt32BE(at + 5)
      if (kind > frameKinds.reset || length > maxFrameBytes) {
        throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'what came is no frame'})
      }
      const end = at + frameHeaderBytes + length
      if (input.length < end) break
      frames.push({kind, connection: input.readUInt32BE(at + 1), body: input.subarray(at + frameHeaderBytes, end)})
      at = end
    }
    // A copy, so that the rest of a frame does not hold on to all that came with it.
    this.#rest = Buffer.from(input.subarray(at))
    return frames
  }
}
