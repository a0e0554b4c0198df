import {createHash} from 'node:crypto'

/** A made-up address, the same for the same number. */
export function senderAddress(index: number): string {
  return `0x${sha256(`sender ${index}`).slice(0, 40)}`
}

/** Row of table `messages` with the shape of an ordinary POST. */
export function benchMessage(index: number, senders: number) {
  const sender = senderAddress(index % senders)
  const time = 1_700_000_000 + index
  const content = {address: sender, time, type: 'bench', content: {index, text: 'a note of ordinary length, as people write them'}}
  const text = JSON.stringify(content)
  return {
    item_hash: sha256(text),
    type: 'POST',
    chain: 'ETH',
    sender,
    signature: `0x${sha256(`r ${index}`)}${sha256(`s ${index}`)}1b`,
    item_type: 'inline',
    item_content: text,
    content: text,
    time,
    channel: 'BENCH',
    size: text.length,
    status: 'processed' as const,
    received_ms: time * 1000,
    owner: sender,
    content_type: 'bench',
    content_ref: null,
    content_key: null,
    content_item_hash: null,
    payment_type: null,
    tags: null,
  }
}

/** Rows of table `message_counts` that belong to `benchMessage(0 … messages−1)`. */
export function countRows(messages: number, senders: number) {
  const perSender = messages / senders
  const any = {type: '', sender: '', owner: ''}
  return [
    {...any, row_count: messages},
    {...any, type: 'POST', row_count: messages},
    ...Array.from({length: senders}, (_, index) => senderAddress(index)).flatMap((sender) => [
      {...any, sender, row_count: perSender},
      {...any, sender, type: 'POST', row_count: perSender},
      {...any, owner: sender, row_count: perSender},
    ]),
  ]
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
