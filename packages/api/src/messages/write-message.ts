import type {MessageRow} from '@aleph-onchain/pipeline'

/** How much of the content a list shows. */
export type ContentFormat = 'full' | 'headers' | 'none'

/** Writes a processed message as lists show it; the content is copied as it is stored. Keys are in alphabetical order. */
export function writeMessage(row: MessageRow, format: ContentFormat = 'full'): string {
  return `${writeMessageStart(row)}${writeContent(row, format)}${writeMessageEnd(row)},"size":${row.size},"time":${row.time},"type":"${row.type}"}`
}

/** Writes a processed message as its own page shows it: without `size`. */
export function writeMessageModel(row: MessageRow): string {
  return `${writeMessageStart(row)}${writeContent(row, 'full')}${writeMessageEnd(row)},"time":${row.time},"type":"${row.type}"}`
}

/** No chain events are read yet: nothing is confirmed. */
function writeMessageStart(row: MessageRow): string {
  return `{"chain":"${row.chain}","channel":${JSON.stringify(row.channel)},"confirmations":[],"confirmed":false,`
}

function writeMessageEnd(row: MessageRow): string {
  return `"item_content":${JSON.stringify(row.item_content)},"item_hash":"${row.item_hash}","item_type":"${row.item_type}","sender":${JSON.stringify(row.sender)},"signature":${JSON.stringify(row.signature)}`
}

function writeContent(row: MessageRow, format: ContentFormat): string {
  if (format === 'full') return `"content":${contentText(row)},`
  return format === 'none' ? '' : `"content":${writeHeaders(row)},`
}

/** What `contentFormat=headers` keeps of each type, besides the address. */
const headerKeys: Readonly<Record<string, readonly string[]>> = {
  POST: ['type', 'ref'],
  AGGREGATE: ['key'],
  STORE: ['item_hash', 'ref'],
}

function writeHeaders(row: MessageRow): string {
  const content: Readonly<Record<string, unknown>> = JSON.parse(contentText(row))
  const kept = ['address', ...(headerKeys[row.type] ?? [])].filter((key) => content[key] !== undefined)
  return JSON.stringify(Object.fromEntries(kept.map((key) => [key, content[key]])))
}

function contentText(row: MessageRow): string {
  return row.content ?? row.item_content ?? 'null'
}
