/** Part of a file that an answer carries. */
export interface AnswerRange {
  /** Offset of the first byte of the body. */
  readonly start: number
  /** Size of the whole file, undefined when the peer does not say. */
  readonly totalBytes: number | undefined
}

const contentRangePattern = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/

/** Reads `Content-Range: bytes 0-99/1000`; undefined when it makes no sense. */
export function parseContentRange(text: unknown): AnswerRange | undefined {
  const match = typeof text === 'string' ? contentRangePattern.exec(text) : null
  if (match === null) return undefined
  const [start, end] = [Number(match[1]), Number(match[2])]
  const totalBytes = match[3] === '*' ? undefined : Number(match[3])
  return end < start || (totalBytes !== undefined && end >= totalBytes) ? undefined : {start, totalBytes}
}

/** Reads `Content-Length`; undefined when there is none. */
export function parseContentLength(text: unknown): number | undefined {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
