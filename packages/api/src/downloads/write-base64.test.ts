import {describe, expect, it} from 'vitest'
import {writeBase64} from './write-base64.ts'

async function write(chunks: readonly Uint8Array[]): Promise<string> {
  const texts: string[] = []
  for await (const text of writeBase64(chunksOf(chunks))) texts.push(text)
  return JSON.parse(`"${texts.join('')}"`)
}

async function* chunksOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

describe('writeBase64', () => {
  const bytes = Buffer.from(Array.from({length: 100_003}, (_, index) => (index * 31) % 256))

  it.each([1, 56, 57, 58, 1000, 65_536, 200_000])('writes lines of 76 characters from chunks of %i bytes', async (size) => {
    const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, index) => bytes.subarray(index * size, (index + 1) * size))
    const text = await write(chunks)
    expect(Buffer.from(text, 'base64').equals(bytes)).toBe(true)
    const lines = text.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.slice(0, -1).every((line) => line.length === 76)).toBe(true)
  })

  it('writes nothing for an empty file', async () => {
    expect(await write([])).toBe('')
  })
})
