import {messageLimits} from './limits.ts'

/** Says why a text cannot be the content of a message, before anybody parses it; `undefined` when it can (spec/message.md §1.2). */
export function findTextProblem(text: string): string | undefined {
  if (!text.isWellFormed()) return 'Content is not well-formed Unicode'
  if (text.includes('\\u0000')) return 'Unsupported character in message: \\u0000'
  if (nestsDeeperThan(messageLimits.contentDepth, text)) return `Content is nested deeper than ${messageLimits.contentDepth} levels`
  return undefined
}

const quote = 0x22
const backslash = 0x5c
const openings = new Set([0x5b, 0x7b])
const closings = new Set([0x5d, 0x7d])

/** Counts brackets outside of strings; a text too short to nest that deep is not looked at. */
function nestsDeeperThan(limit: number, text: string): boolean {
  if (text.length < 2 * limit) return false
  let depth = 0
  let isInString = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isInString && unit === backslash) index++
    else if (unit === quote) isInString = !isInString
    else if (isInString) continue
    else if (openings.has(unit) && ++depth > limit) return true
    else if (closings.has(unit)) depth--
  }
  return false
}
