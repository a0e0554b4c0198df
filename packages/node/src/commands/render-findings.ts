import type {Finding} from '../doctor/check.ts'

/** Lays findings out as a table: what it is, how it stands, and what to do. */
export function renderFindings(findings: readonly (Finding & {readonly name: string})[]): string {
  const width = Math.max(...findings.map(({name}) => name.length))
  const lines = findings.flatMap(({name, status, text, remedy}) => [
    `${status.padEnd(4)}  ${name.padEnd(width)}  ${text}`,
    ...(remedy === undefined ? [] : [`${' '.repeat(width + 8)}→ ${remedy}`]),
  ])
  return `${lines.join('\n')}\n`
}
