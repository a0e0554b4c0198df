/** Import that stands in a file. */
export interface Import {
  readonly specifier: string
  /** Whether it goes when types are stripped. */
  readonly isTypeOnly: boolean
}

/** `import … from '…'`, `export … from '…'` and `import '…'` as the formatter writes them: at the start of a line. */
const statement = /^(?:import|export)(?<type>\s+type\b)?(?:(?:\s+|\s*\*|\s*\{)[^'"`;=()]*?\bfrom)?\s*'(?<specifier>[^']+)'/gm

/** `import('…')`, also as a type. */
const expression = /(?<type>\btypeof\s+)?\bimport\(\s*'(?<specifier>[^']+)'/g

const comment = /^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/** Lists what a formatted source text imports. */
export function readImports(text: string): Import[] {
  const code = text.replaceAll(comment, '')
  return [statement, expression].flatMap((pattern) =>
    Array.from(code.matchAll(pattern), ({groups}) => ({
      specifier: groups?.specifier ?? '',
      isTypeOnly: groups?.type !== undefined,
    })),
  )
}
