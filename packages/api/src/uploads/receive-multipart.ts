import type {IncomingMessage} from 'node:http'
import {Readable} from 'node:stream'
import busboy from 'busboy'
import {ApiError} from '../errors.ts'
import {drain} from '../http/drain.ts'

/** Takes the parts of an upload as they come, in any order. What it throws ends the upload. */
export interface PartSink {
  metadata(text: string): void
  /** Called for the first part that holds the file. */
  file(bytes: AsyncIterable<Uint8Array>): Promise<void>
}

/** Largest part that does not come as a file: the metadata, or the text that older clients send in place of a file. */
const fieldBytes = 4 * 1024 * 1024

const limits = {fieldSize: fieldBytes, fields: 16, files: 4, parts: 20, headerPairs: 50}

/**
 * Reads a multipart body and hands its parts over; `fileName` is the name of the part with the file. Resolves when all of it was read; when a part is refused, the rest is read away first.
 * Throws what the sink throws, and API_MULTIPART_INVALID.
 */
export async function receiveMultipart(stream: IncomingMessage, sink: PartSink, fileName = 'file'): Promise<void> {
  const {promise, resolve, reject: end} = Promise.withResolvers<void>()
  const parser = createParser(stream)
  let file: Promise<void> | undefined
  let isRefused = false
  const reject = (error: unknown) => {
    isRefused = true
    end(error)
  }
  const takeFile = (bytes: AsyncIterable<Uint8Array>) => {
    file = sink.file(bytes)
    file.catch(reject)
  }
  const refuse = (what: string) => () => reject(invalid(what))
  parser
    .on('file', (name, part) => {
      // Destroyed together with the parser; whoever reads it learns that by itself.
      part.on('error', () => undefined)
      if (name === fileName && file === undefined && !isRefused) takeFile(part.iterator({destroyOnReturn: false}))
      else part.resume()
    })
    .on('field', (name, value, {valueTruncated}) => {
      if (valueTruncated) reject(new ApiError({code: 'API_UPLOAD_TOO_LARGE', limitBytes: fieldBytes}))
      else if (isRefused) return
      else if (name === fileName && file === undefined) takeFile(Readable.from([Buffer.from(value, 'latin1')]))
      else if (name === 'metadata') attempt(() => sink.metadata(Buffer.from(value, 'latin1').toString()), reject)
    })
    .on('partsLimit', refuse('too many parts'))
    .on('fieldsLimit', refuse('too many fields'))
    .on('filesLimit', refuse('too many files'))
    .on('error', (error) => reject(invalid(error instanceof Error ? error.message : 'unreadable', error)))
    .on('finish', resolve)
  const breakOff = () => parser.destroy(new ApiError({code: 'API_REQUEST_INVALID', detail: 'The request ended early'}))
  stream.once('aborted', breakOff)
  stream.pipe(parser)
  try {
    await promise
    await file
  } catch (error) {
    stream.unpipe(parser)
    parser.destroy()
    await drain(stream)
    throw error
  } finally {
    stream.off('aborted', breakOff)
  }
}

function createParser(stream: IncomingMessage): busboy.Busboy {
  try {
    // Fields are taken byte by byte; what they mean is decided where they are used.
    return busboy({headers: stream.headers, defCharset: 'latin1', limits})
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : 'unreadable', error)
  }
}

function attempt(work: () => void, reject: (error: unknown) => void): void {
  try {
    work()
  } catch (error) {
    reject(error)
  }
}

function invalid(detail: string, cause?: unknown): ApiError {
  return new ApiError({code: 'API_MULTIPART_INVALID', detail}, {cause})
}
