/** Bytes that make one line of 76 characters. */
const lineBytes = 57

/** Lines written at a time. */
const blockBytes = lineBytes * 1024

/** Writes bytes as base64 inside of a JSON string: 76 characters per line, each line and the end closed by `\n`. */
export async function* writeBase64(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0)
  for await (const chunk of source) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = bytes.length - (bytes.length % lineBytes)
    for (let start = 0; start < whole; start += blockBytes) yield writeLines(bytes.subarray(start, Math.min(start + blockBytes, whole)))
    rest = Buffer.from(bytes.subarray(whole))
  }
  if (rest.length > 0) yield writeLines(rest)
}

function writeLines(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let start = 0; start < bytes.length; start += lineBytes)
    lines.push(Buffer.from(bytes.subarray(start, start + lineBytes)).toString('base64'))
  return `${lines.join('\\n')}\\n`
}
