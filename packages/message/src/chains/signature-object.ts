import type {BytesCoder} from '@scure/base'
import type * as z from 'zod'

/** Longest encoded key or signature that is decoded; base58 takes quadratic time. */
const encodedCharacters = 256

/** Reads a signature that is JSON text; `undefined` when it is not, or has another shape. */
export function parseSignatureObject<S extends z.ZodType>(schema: S, text: string): z.output<S> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Decodes bytes of a known length; `undefined` for a wrong alphabet or length. */
export function decodeBytes(coder: BytesCoder, text: string, length: number): Uint8Array | undefined {
  if (text.length > encodedCharacters) return undefined
  try {
    const bytes = coder.decode(text)
    return bytes.length === length ? bytes : undefined
  } catch {
    return undefined
  }
}
