import {formatEther} from 'viem'

const units = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
] as const

/** Formats wei as a decimal with at most four digits behind the point, rounded down. */
export function formatAmount(wei: bigint): string {
  const [whole = '0', digits = ''] = formatEther(wei).split('.')
  const kept = digits.slice(0, 4).replace(/0+$/, '')
  if (whole === '0' && kept === '' && wei > 0n) return '<0.0001'
  return kept === '' ? whole : `${whole}.${kept}`
}

/** Formats seconds in the largest unit that they fill. */
export function formatDuration(seconds: number): string {
  for (const [unit, size] of units) if (seconds >= size) return `${Math.round((seconds / size) * 10) / 10} ${unit}`
  return `${Math.round(seconds)} s`
}
