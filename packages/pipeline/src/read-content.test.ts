import {buildPost} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {createArrival} from './read-arrival.ts'
import {readContent} from './read-content.ts'

const door = {origin: 'http', receivedMs: 0} as const

describe('readContent', () => {
  it('keeps an inline content letter by letter and counts its characters', async () => {
    const envelope = await buildPost({content: {content: 'é🎉'}})
    const text = envelope.item_content ?? ''
    expect(readContent(createArrival(envelope, door), text)).toMatchObject({contentText: text, size: text.length - 1})
  })

  it('completes a content from outside from its envelope and counts its bytes', async () => {
    const envelope = {...(await buildPost()), item_type: 'storage' as const, item_content: null}
    const text = '{"type": "note", "content": "é"}'
    const candidate = readContent(createArrival(envelope, door), text)
    expect(candidate).toMatchObject({content: {address: envelope.sender, time: envelope.time}, size: 33})
    expect(JSON.parse('contentText' in candidate ? candidate.contentText : '')).toMatchObject({address: envelope.sender, content: 'é'})
  })

  it.each(['{"type": 7}', 'no json', '[]', 'null'])('refuses %s without blame for who forwarded it', async (text) => {
    const refusal = readContent(createArrival(await buildPost(), door), text)
    expect(refusal).toMatchObject({error: {code: 'PIPELINE_FORMAT_INVALID', verdict: 'ignore', rejection: 0}})
  })
})
