import {createFaultsError, type OptionFault} from './errors.ts'
import {findNearest} from './nearest.ts'
import {type OptionFile, parseOptionFile} from './option-file.ts'
import {getVariable, listRows, type OptionRow, type OptionTables, type OptionValues} from './option-row.ts'
import type {OptionOrigin} from './origin.ts'

/** Values of flags, as `parseArgs` of node:util gives them. */
export type FlagValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

export interface OptionSources {
  readonly file?: OptionFile | undefined
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly flags?: FlagValues
  /** Variables that start with ALEPH_ and are no options, like one that names the file. */
  readonly otherVariables?: readonly string[]
}

/** Option with the value it has and where that comes from. */
export interface LoadedOption {
  readonly row: OptionRow
  readonly value: unknown
  readonly origin: OptionOrigin
}

export interface LoadedOptions<T extends OptionTables> {
  /** Options of each module, ready for its constructor. */
  readonly values: OptionValues<T>
  /** Every option in the order of the tables. */
  readonly entries: readonly LoadedOption[]
}

type FileValues = ReadonlyMap<string, unknown>

/** What a source holds for an option; the value is undefined when it is of a wrong kind. */
interface Offer {
  readonly origin: OptionOrigin
  readonly value: unknown
}

/**
 * Gives every option its value: from its flag, else its variable, else the file, else the default.
 * Throws OPTIONS_INVALID, which names every unknown option and every value of a wrong kind, or OPTIONS_FILE_SYNTAX.
 */
export function loadOptions<const T extends OptionTables>(tables: T, sources: OptionSources): LoadedOptions<T> {
  const rows = listRows(tables)
  const fileValues = readFileValues(rows, sources)
  const faults = [...findUnknownKeys(rows, fileValues, sources), ...findUnknownVariables(rows, sources)]
  const entries = new Map<OptionRow, LoadedOption>()
  for (const row of rows) {
    const offer = offerFlag(row, sources) ?? offerVariable(row, sources) ?? offerFileValue(row, fileValues, sources) ?? offerDefault(row)
    const isInvalid = offer.value === undefined && offer.origin.kind !== 'default'
    if (isInvalid) faults.push({kind: 'invalid', key: row.key, origin: offer.origin, expected: row.parse.expected})
    entries.set(row, {row, ...offer})
  }
  if (faults.length > 0) throw createFaultsError(faults)
  return {values: groupValues(tables, entries), entries: [...entries.values()]}
}

function readFileValues(rows: readonly OptionRow[], {file}: OptionSources): FileValues {
  if (file === undefined) return new Map()
  const keys = new Set(rows.map((row) => row.key))
  return parseOptionFile(file, (key) => keys.has(key))
}

function* findUnknownKeys(rows: readonly OptionRow[], fileValues: FileValues, {file}: OptionSources): Iterable<OptionFault> {
  const keys = rows.map((row) => row.key)
  for (const name of fileValues.keys()) {
    if (keys.includes(name)) continue
    yield {kind: 'unknown', name, origin: {kind: 'file', path: file?.path ?? ''}, nearest: findNearest(name, keys)}
  }
}

function* findUnknownVariables(rows: readonly OptionRow[], {env = {}, otherVariables = []}: OptionSources): Iterable<OptionFault> {
  const known = [...rows.map(getVariable), ...otherVariables]
  for (const [variable, text] of Object.entries(env)) {
    if (!variable.startsWith('ALEPH_') || text === undefined || known.includes(variable)) continue
    yield {kind: 'unknown', name: variable, origin: {kind: 'env', variable}, nearest: findNearest(variable, known)}
  }
}

function offerFlag({flag, parse}: OptionRow, {flags = {}}: OptionSources): Offer | undefined {
  const given = flag === undefined ? undefined : flags[flag]
  if (flag === undefined || given === undefined) return undefined
  return {origin: {kind: 'flag', flag}, value: parse.parseText(String(given))}
}

function offerVariable(row: OptionRow, {env = {}}: OptionSources): Offer | undefined {
  const variable = getVariable(row)
  const text = env[variable]
  return text === undefined ? undefined : {origin: {kind: 'env', variable}, value: row.parse.parseText(text)}
}

function offerFileValue({key, parse}: OptionRow, fileValues: FileValues, {file}: OptionSources): Offer | undefined {
  if (file === undefined || !fileValues.has(key)) return undefined
  return {origin: {kind: 'file', path: file.path}, value: parse.parseValue(fileValues.get(key))}
}

function offerDefault(row: OptionRow): Offer {
  return {origin: {kind: 'default'}, value: row.default}
}

function groupValues<T extends OptionTables>(tables: T, entries: ReadonlyMap<OptionRow, LoadedOption>): OptionValues<T> {
  const groups = Object.entries(tables).map(([name, table]) => {
    const values = Object.entries(table).map(([property, row]) => [property, entries.get(row)?.value])
    return [name, Object.fromEntries(values)]
  })
  return Object.fromEntries(groups)
}
