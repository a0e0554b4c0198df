import {appendFile, mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {StringDecoder} from 'node:string_decoder'
import {BoundedQueue, type Clock} from '@aleph-onchain/common'
import type {LogLine, LogStream} from './log-line.ts'
import {formatLine, parseLines} from './log-line.ts'

/** Longest line of a console that is kept whole; longer ones are cut into several. */
const maxLineCharacters = 2_048

/** Lines that wait for the disk; a guest that floods its console loses the oldest of them. */
const maxWaitingLines = 2_000

/** Lines that a follower may be behind before it loses the oldest. */
const maxFollowedLines = 1_000

/** What a console wrote, in two files of half the bound each: when the newer one is full, the older one goes. */
export class ConsoleLog {
  readonly #path: string
  readonly #maxBytes: number
  readonly #clock: Clock
  readonly #decoder = new StringDecoder('utf8')
  readonly #waiting = new BoundedQueue<LogLine>({capacity: maxWaitingLines, drop: 'drop-oldest'})
  readonly #followers = new Set<BoundedQueue<LogLine>>()
  #rest = ''
  #sizeBytes: number | undefined
  #writing: Promise<void> | undefined
  #reportedDrops = 0

  constructor(path: string, maxBytes: number, clock: Clock) {
    this.#path = path
    this.#maxBytes = maxBytes
    this.#clock = clock
  }

  /** Takes bytes of the serial console. */
  write(bytes: Uint8Array): void {
    const text = this.#rest + this.#decoder.write(Buffer.from(bytes))
    const lines = text.split('\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines) this.#addLong('stdout', line)
    if (this.#rest.length <= maxLineCharacters) return
    this.#addLong('stdout', this.#rest)
    this.#rest = ''
  }

  /** Adds a line of the node's own. */
  note(text: string): void {
    if (this.#rest !== '') this.#addLong('stdout', this.#rest)
    this.#rest = ''
    this.#add({stream: 'system', timeMs: this.#clock.now(), text})
  }

  /** Reads what is kept, oldest first. */
  async *read({sinceMs = 0}: {readonly sinceMs?: number} = {}): AsyncGenerator<LogLine> {
    await this.flush()
    for (const path of [`${this.#path}.old`, this.#path]) {
      for (const line of parseLines(await readFile(path, 'utf8').catch(() => ''))) if (line.timeMs >= sinceMs) yield line
    }
  }

  /** Gives lines as they come until the signal fires; whoever reads too slowly loses the oldest. */
  async *follow(signal: AbortSignal): AsyncGenerator<LogLine> {
    const queue = new BoundedQueue<LogLine>({capacity: maxFollowedLines, drop: 'drop-oldest'})
    this.#followers.add(queue)
    try {
      while (!signal.aborted) {
        const arrived = await queue.waitForItem(signal).then(
          () => true,
          () => false,
        )
        if (!arrived) return
        yield* queue.shiftMany(100)
      }
    } finally {
      this.#followers.delete(queue)
    }
  }

  /** Resolves when everything so far is in the file. */
  async flush(): Promise<void> {
    while (this.#waiting.size > 0 || this.#writing !== undefined) await (this.#writing ?? this.#startWriting())
  }

  /** Removes the files. */
  async remove(): Promise<void> {
    await this.flush()
    await Promise.all([this.#path, `${this.#path}.old`].map((path) => rm(path, {force: true})))
    this.#sizeBytes = undefined
  }

  #addLong(stream: LogStream, line: string): void {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line
    const timeMs = this.#clock.now()
    for (let at = 0; at === 0 || at < text.length; at += maxLineCharacters) {
      this.#add({stream, timeMs, text: text.slice(at, at + maxLineCharacters)})
    }
  }

  #add(line: LogLine): void {
    this.#waiting.push(line)
    for (const follower of this.#followers) follower.push(line)
    void this.#startWriting()
  }

  #startWriting(): Promise<void> {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined
    })
    return this.#writing
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.size > 0) {
      const lines = this.#waiting.shiftMany(500)
      const lost = this.#waiting.dropped - this.#reportedDrops
      this.#reportedDrops = this.#waiting.dropped
      if (lost > 0)
        lines.unshift({stream: 'system', timeMs: this.#clock.now(), text: `${lost} lines were lost: the console wrote too fast`})
      // A log that cannot be written must not stop its machine.
      await this.#append(lines.map(formatLine).join('')).catch(() => undefined)
    }
  }

  async #append(text: string): Promise<void> {
    const bytes = Buffer.byteLength(text)
    if (this.#sizeBytes === undefined) {
      await mkdir(dirname(this.#path), {recursive: true, mode: 0o700})
      this.#sizeBytes = await stat(this.#path).then(
        (info) => info.size,
        () => 0,
      )
    }
    if (this.#sizeBytes + bytes > this.#maxBytes / 2 && this.#sizeBytes > 0) {
      await rename(this.#path, `${this.#path}.old`)
      await writeFile(this.#path, '', {mode: 0o600})
      this.#sizeBytes = 0
    }
    await appendFile(this.#path, text, {mode: 0o600})
    this.#sizeBytes += bytes
  }
}
