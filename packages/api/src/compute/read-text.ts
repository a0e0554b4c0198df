import type {IncomingMessage} from 'node:http'
import {ApiError} from '../errors.ts'
import {drain} from '../http/drain.ts'

/** Reads a body whole. Throws API_BODY_TOO_LARGE. */
export async function readBytes(stream: IncomingMessage, limitBytes: number): Promise<Buffer> {
  if (Number(stream.headers['content-length'] ?? 0) > limitBytes) return await refuse(stream, limitBytes)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream.iterator({destroyOnReturn: false}) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limitBytes) return await refuse(stream, limitBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Reads a body whole, as text. Throws API_BODY_TOO_LARGE. */
export async function readText(stream: IncomingMessage, limitBytes: number): Promise<string> {
  return (await readBytes(stream, limitBytes)).toString()
}

async function refuse(stream: IncomingMessage, limitBytes: number): Promise<never> {
  await drain(stream)
  throw new ApiError({code: 'API_BODY_TOO_LARGE', limitBytes})
}
