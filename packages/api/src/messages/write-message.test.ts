import {describe, expect, it} from 'vitest'
import {writeMessage, writeMessageModel} from './write-message.ts'

const row = {
  item_hash: 'a'.repeat(64),
  type: 'POST',
  chain: 'ETH',
  sender: '0x"\n\u2028',
  signature: null,
  item_type: 'inline',
  item_content: '{"a":"\\u00e9\\n"}',
  content: '{"address":"0x1","type":"note","ref":"r","content":{"big":12345678901234567890},"time":1}',
  time: 1_795_154_792.88,
  channel: null,
  size: 12,
}

describe('writeMessage', () => {
  it('writes every field, escaped, with the content as it is stored', () => {
    const text = writeMessage(row)
    expect(JSON.parse(text)).toMatchObject({...row, content: {address: '0x1'}, confirmed: false, confirmations: []})
    expect(text).toContain('12345678901234567890')
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(JSON.parse(text)).toSorted())
  })

  it('leaves the content out, or all but its headers', () => {
    expect(JSON.parse(writeMessage(row, 'none'))).not.toHaveProperty('content')
    expect(JSON.parse(writeMessage(row, 'headers')).content).toEqual({address: '0x1', type: 'note', ref: 'r'})
    const store = {...row, type: 'STORE', content: '{"address":"0x1","item_hash":"h","item_type":"storage","time":1}'}
    expect(JSON.parse(writeMessage(store, 'headers')).content).toEqual({address: '0x1', item_hash: 'h'})
  })

  it('leaves the size out of the page of one message', () => {
    expect(JSON.parse(writeMessageModel(row))).not.toHaveProperty('size')
  })
})
