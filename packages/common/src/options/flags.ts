import {listRows, type OptionTables} from './option-row.ts'

/** Flag as `parseArgs` of node:util wants it declared. */
export interface FlagDeclaration {
  readonly type: 'string' | 'boolean'
  readonly multiple: boolean
}

/** Declares the flags of all options for `parseArgs`; with its `allowNegative`, `--no-<flag>` switches one off. */
export function declareFlags(tables: OptionTables): Record<string, FlagDeclaration> {
  const declarations = listRows(tables).flatMap(({flag, parse}) =>
    flag === undefined ? [] : [[flag, {type: parse.shape === 'switch' ? 'boolean' : 'string', multiple: parse.shape === 'list'}] as const],
  )
  return Object.fromEntries(declarations)
}
