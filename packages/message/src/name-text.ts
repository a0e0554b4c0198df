import * as z from 'zod'
import {messageLimits} from './limits.ts'

const encoder = new TextEncoder()

/** Text by which messages are found: well-formed, without NUL and short, so that every database can keep and index it. */
export const nameText = z.string().refine(isName, {
  error: `Text must be well-formed Unicode without NUL, of at most ${messageLimits.nameBytes} bytes`,
})

function isName(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0') && isShort(text)
}

/** A code unit takes three bytes at most, so that a text of usual length need not be encoded. */
function isShort(text: string): boolean {
  if (text.length > messageLimits.nameBytes) return false
  return 3 * text.length <= messageLimits.nameBytes || encoder.encode(text).length <= messageLimits.nameBytes
}
