import type {ItemHash} from '@aleph-onchain/message'

const maxLength = 2_048

/** Brings the base URL of a peer into one form; undefined for what we do not call: other schemes, credentials, queries. */
export function normalizePeerUrl(text: string): string | undefined {
  const url = text.length > maxLength ? null : URL.parse(text)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined
  return url.origin + url.pathname.replace(/\/+$/, '')
}

/** Tells where a peer serves the bytes of a file. */
export function getFileUrl(peer: string, hash: ItemHash): string {
  return `${peer}/api/v0/storage/raw/${hash}`
}
