/** Chain codes that an envelope may carry, in the published spelling (spec/message.md §2). */
export const chains = [
  'ARB',
  'AURORA',
  'AVAX',
  'BASE',
  'BLAST',
  'BOB',
  'BSC',
  'CSDK',
  'CYBER',
  'DOT',
  'ES',
  'ETH',
  'ETHERLINK',
  'FRAX',
  'HYPE',
  'INK',
  'LENS',
  'LINEA',
  'LISK',
  'METIS',
  'MODE',
  'NEO',
  'NULS',
  'NULS2',
  'OP',
  'POL',
  'SOL',
  'STT',
  'SONIC',
  'TEZOS',
  'UNICHAIN',
  'WLD',
  'ZORA',
] as const

/** Code of the chain whose key signed a message. */
export type Chain = (typeof chains)[number]

/** Codes whose messages are signed by an Ethereum key. */
export type EvmChain = Exclude<Chain, 'AURORA' | 'AVAX' | 'CSDK' | 'DOT' | 'ES' | 'NULS' | 'NULS2' | 'SOL' | 'STT' | 'TEZOS'>

const known: ReadonlySet<string> = new Set(chains)

/** Tells whether a text is a chain code. */
export function isChain(text: string): text is Chain {
  return known.has(text)
}
