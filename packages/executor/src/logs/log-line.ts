/** Where a line comes from: the guest's console, or the node. */
export type LogStream = 'stdout' | 'stderr' | 'system'

/** One line of a machine's log. */
export interface LogLine {
  readonly stream: LogStream
  readonly timeMs: number
  readonly text: string
}

const letters = {stdout: 'o', stderr: 'e', system: 's'} as const
const streams: Readonly<Record<string, LogStream>> = {o: 'stdout', e: 'stderr', s: 'system'}

/** Writes a line as the file has it. */
export function formatLine({stream, timeMs, text}: LogLine): string {
  return `${timeMs} ${letters[stream]} ${text.replaceAll('\n', ' ')}\n`
}

/** Reads lines of a file; half a line at its end, left by a crash, is passed over. */
export function parseLines(text: string): readonly LogLine[] {
  const lines = text.split('\n')
  lines.pop()
  return lines.flatMap((line) => {
    const match = /^(\d+) ([oes]) (.*)$/s.exec(line)
    const stream = streams[match?.[2] ?? '']
    return match === null || stream === undefined ? [] : [{stream, timeMs: Number(match[1]), text: match[3] ?? ''}]
  })
}
