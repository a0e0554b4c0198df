/** Folder names of packages, lowest first; a package imports from layers before its own. Packages of one layer are siblings. */
const layers: readonly (readonly string[])[] = [
  ['common', 'contracts'],
  ['message', 'merkle'],
  ['database'],
  ['storage', 'network', 'chain', 'vm-networking'],
  ['pipeline', 'scheduler', 'executor', 'gateway', 'marketplace', 'audit'],
  ['api'],
  ['node'],
  ['devnet'],
]

/** What clients see: they never reach into the node. */
const clients: Readonly<Record<string, readonly string[]>> = {
  sdk: ['common', 'message', 'merkle', 'contracts'],
  cli: ['common', 'sdk'],
  console: ['common', 'sdk'],
}

/** Whose values the testkit may use: builders make messages, fixtures open databases and deploy contracts. Of all others it sees only types. */
const testkitValues: readonly string[] = ['common', 'contracts', 'message', 'merkle', 'database']

/** Import of one package by another, both by their folders' names. */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly isTypeOnly: boolean
}

/** Gives the rule that an import breaks. */
export function findBrokenRule({from, to, isTypeOnly}: Arrow): string | undefined {
  if (from === to) return 'a package imports its own files by relative paths'
  if (to === 'testkit') return 'only tests import the testkit'
  if (from === 'testkit') return isTypeOnly || testkitValues.includes(to) ? undefined : `the testkit sees only types of ${to}`
  const seen = clients[from]
  if (seen !== undefined) return seen.includes(to) ? undefined : `${from} sees only ${seen.join(', ')}`
  return findBrokenLayerRule(from, to)
}

function findBrokenLayerRule(from: string, to: string): string | undefined {
  const [fromLayer, toLayer] = [getLayer(from), getLayer(to)]
  if (fromLayer === -1) return `${from} has no place in the layers of scripts/arrows/layers.ts`
  if (toLayer === -1) return `${to} is not for packages of the node`
  if (fromLayer === toLayer) return 'siblings never import each other'
  return fromLayer < toLayer ? `imports point up the list only, and ${to} stands below ${from}` : undefined
}

function getLayer(name: string): number {
  return layers.findIndex((layer) => layer.includes(name))
}
