/** Value as a TOML file can hold it. */
export type TomlValue = string | number | boolean | readonly TomlValue[]

/** Reads one kind of value from a file or from text; every reader answers undefined for what is no such value. */
export interface OptionParser<V> {
  /** Completes the sentence "expected …". */
  readonly expected: string
  /** Says how a flag brings it: once with a value, as a bare switch, or any number of times. */
  readonly shape: 'value' | 'switch' | 'list'
  /** Reads what a TOML file holds. */
  parseValue(value: unknown): V | undefined
  /** Reads the text of a variable or flag. */
  parseText(text: string): V | undefined
  /** Gives the value back as a file would hold it; undefined when it is unset. */
  toToml(value: V): TomlValue | undefined
}

/** One option: all there is to say about it, once. Flag, variable, file template and documentation follow from it. */
export interface OptionRow<V = unknown> {
  /** Section and name in the file, like `network.listen_addr`. */
  readonly key: string
  /** Variable that sets it, when it is not the one that follows from the key. */
  readonly env?: string
  /** Flag that sets it, without its dashes. */
  readonly flag?: string
  readonly description: string
  readonly parse: OptionParser<V>
  readonly default: V
  /** Keeps the value out of `config show`: it may hold a password, as URLs do. */
  readonly isSecret?: boolean
}

/** Rows of a module's options, one for each property of the type that the module's constructor takes. */
export type OptionTable<O> = {readonly [P in keyof O]: OptionRow<O[P]>}

/** Tables of several modules, under the modules' names. */
export type OptionTables = Readonly<Record<string, Readonly<Record<string, OptionRow>>>>

/** Options of several modules, as their tables describe them. */
export type OptionValues<T extends OptionTables> = {
  readonly [N in keyof T]: {readonly [P in keyof T[N]]: T[N][P] extends OptionRow<infer V> ? V : never}
}

/** Gives the name of the variable that sets an option: `ALEPH_NETWORK_LISTEN_ADDR` for `network.listen_addr`. */
export function getVariable(row: OptionRow): string {
  return row.env ?? `ALEPH_${row.key.replaceAll('.', '_').toUpperCase()}`
}

/** Lists the rows of all tables in order. */
export function listRows(tables: OptionTables): OptionRow[] {
  return Object.values(tables).flatMap((table) => Object.values(table))
}

/** Gives the options that a module has when nobody sets any. */
export function getDefaults<O>(table: OptionTable<O>): O {
  const defaults: Partial<O> = {}
  for (const property in table) defaults[property] = table[property].default
  return defaults as O // the loop has set every property
}
