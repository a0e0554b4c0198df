import type {DevnetDescription} from './devnet.ts'

/** Renders the table of a ready devnet and what to try next. */
export function renderSummary({nodes, chain, accounts}: DevnetDescription): string {
  const first = nodes[0]
  const url = first?.url ?? ''
  return `
${table([
  ['node', 'role', 'HTTP', 'pid', 'peer id'],
  ...nodes.map((node) => [`${node.n}`, node.role, node.url, `${node.pid}`, node.peerId]),
])}

${table([['account', 'private key'], ...accounts.slice(0, 3).map(({address, privateKey}) => [address, privateKey])])}
(three of ten accounts with 10,000 ETH, 10 M ALEPH, 1 M USDC and 100 WETH each; \`aleph-devnet status --json\` lists all)

Chain ${chain.chainId} at ${chain.rpcUrl}, contracts in ${chain.manifest}

Try next
  curl ${url}/api/v0/messages.json
  open ${url}/api/docs in a browser
  npx aleph-devnet status | restart 2 | warp 5h

Ctrl-C stops everything; the next start resumes where this one ended.
`
}

/** Aligns columns with two spaces between them. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
