import {parseEther} from 'viem'

/** Parses an amount of a token with 18 decimals, like `200000` or `0.5`; undefined when it is none or nothing. */
export function parseAmount(text: string): bigint | undefined {
  if (!/^\d{1,15}(?:\.\d{1,18})?$/.test(text)) return undefined
  const amount = parseEther(text)
  return amount > 0n ? amount : undefined
}
