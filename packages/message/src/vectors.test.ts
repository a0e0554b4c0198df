import {readdirSync, readFileSync} from 'node:fs'
import {hexToBytes} from '@noble/hashes/utils.js'
import {describe, expect, it} from 'vitest'
import {allVectors} from '../test/vectors/all-vectors.ts'
import {expand} from '../test/vectors/repeat.ts'
import type {
  AccountVector,
  ContentTextVector,
  ContentVector,
  EnvelopeVector,
  ExpectedError,
  HashNameVector,
  ItemHashVector,
  SignatureVector,
  VectorFile,
} from '../test/vectors/vector.ts'
import {createEthereumAccount} from './chains/evm.ts'
import {createSolanaAccount} from './chains/solana.ts'
import type {Envelope} from './envelope.ts'
import {parseEnvelope} from './envelope.ts'
import {MessageError} from './errors.ts'
import {computeItemHash, inferItemType, isItemHash} from './item-hash.ts'
import {isMessageType, type MessageType} from './message-type.ts'
import {parseContent, parseMessageContent, resolveContent} from './parse-content.ts'
import {verificationBuffer} from './verification-buffer.ts'
import {verifySignature} from './verify-signature.ts'

const folder = new URL('../../../spec/vectors/message/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

it('has the files that the generator writes, no other', () => {
  expect(files).toEqual(
    Object.keys(allVectors)
      .map((name) => `${name}.json`)
      .sort(),
  )
})

describe.each(files)('%s', (name) => {
  const file: VectorFile = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

  it('is what the generator writes', () => {
    expect(file).toEqual(JSON.parse(JSON.stringify(allVectors[name.replace('.json', '')])))
  })

  it('names each vector once and skips none', () => {
    const names = file.vectors.map((vector) => vector.name)
    expect(new Set(names).size).toBe(names.length)
    expect(file.vectors.filter((vector) => 'skip' in vector)).toEqual([])
  })

  runFile(file)
})

function runFile(file: VectorFile): void {
  switch (file.kind) {
    case 'item-hash':
      run(file.vectors, ['text', 'bytes', 'hash'], runItemHash)
      break
    case 'hash-name':
      run(file.vectors, ['hash', 'item_type'], runHashName)
      break
    case 'envelope':
      run(file.vectors, ['input', 'envelope', 'error'], runEnvelope)
      break
    case 'content':
      run(file.vectors, ['type', 'content', 'resolved', 'error'], runContent)
      break
    case 'content-text':
      run(file.vectors, ['envelope', 'text', 'content', 'error'], runContentText)
      break
    case 'signature':
      run(file.vectors, ['chain', 'sender', 'type', 'item_hash', 'time', 'signature', 'buffer', 'valid'], runSignature)
      break
    case 'account':
      run(file.vectors, ['chain', 'private_key', 'address', 'text', 'signature'], runAccount)
      break
    default:
      it('is of a known kind', () => expect.fail(JSON.stringify(file)))
  }
}

function run<V extends {readonly name: string}>(
  vectors: readonly V[],
  keys: readonly string[],
  check: (vector: V) => void | Promise<void>,
): void {
  const known = new Set(['name', ...keys])
  it.each(vectors.map((vector) => [vector.name, vector] as const))('%s', async (_, vector) => {
    expect(Object.keys(vector).filter((key) => !known.has(key))).toEqual([])
    await check(vector)
  })
}

function runItemHash({text, bytes, hash}: ItemHashVector): void {
  expect(computeItemHash(bytes === undefined ? String(expand(text)) : hexToBytes(bytes))).toBe(hash)
}

function runHashName({hash, item_type}: HashNameVector): void {
  expect(inferItemType(hash)).toBe(item_type ?? undefined)
  expect(isItemHash(hash)).toBe(item_type !== null)
}

function runEnvelope({input, envelope, error}: EnvelopeVector): void {
  if (error === undefined) expect(parseEnvelope(expand(input))).toEqual(expand(envelope))
  else expectError(() => parseEnvelope(expand(input)), error)
}

function runContent({type, content, resolved, error}: ContentVector): void {
  const input = expand(content)
  if (error !== undefined) expectError(() => parseContent(typeOf(type), input), error)
  else expect(parseContent(typeOf(type), input)).toBe(input)
  if (resolved !== undefined) expect(resolveContent(typeOf(type), input)).toEqual(expand(resolved))
}

function runContentText({envelope, text, content, error}: ContentTextVector): void {
  const read = () => parseMessageContent(expand(envelope) as Envelope, String(expand(text)))
  if (error === undefined) expect(read()).toEqual(content)
  else expectError(read, error)
}

function runSignature(vector: SignatureVector): void {
  const envelope = {...vector, item_type: 'storage', item_content: null, channel: null} as Envelope & SignatureVector
  expect(verificationBuffer(envelope)).toBe(vector.buffer)
  if (vector.valid !== 'unsupported') expect(verifySignature(envelope)).toBe(vector.valid)
  else expectError(() => verifySignature(envelope), {code: 'MESSAGE_CHAIN_UNSUPPORTED', type: 'value_error', loc: ['chain']})
}

async function runAccount({chain, private_key, address, text, signature}: AccountVector): Promise<void> {
  const account = chain === 'SOL' ? createSolanaAccount(private_key) : createEthereumAccount(private_key)
  expect(account).toMatchObject({chain, address})
  expect(await account.sign(text)).toBe(signature)
}

function expectError(work: () => unknown, {code, type, loc}: ExpectedError): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof MessageError)) throw error
    expect({code: error.code, type: error.issues[0]?.type, loc: error.issues[0]?.loc}).toEqual({code, type, loc})
    return
  }
  expect.fail('nothing was thrown')
}

function typeOf(text: string): MessageType {
  if (!isMessageType(text)) expect.fail(`unknown type ${text}`)
  return text
}
