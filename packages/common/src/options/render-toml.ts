import {stringify} from 'smol-toml'
import type {LoadedOption} from './load-options.ts'
import {getVariable, listRows, type OptionRow, type OptionTables, type TomlValue} from './option-row.ts'
import {describeOrigin} from './origin.ts'
import {wrapText} from './wrap-text.ts'

/** Values to write, by key. */
export type ChosenValues = Readonly<Record<string, TomlValue>>

/**
 * Renders the file that `config init` writes: every option under its section, explained. Only chosen values take effect; the
 * others stand there as comments, so that a file of today follows the defaults of tomorrow.
 */
export function renderOptionsFile(tables: OptionTables, chosen: ChosenValues = {}): string {
  return renderSections(listRows(tables).map((row) => ({row, text: renderTemplate(row, chosen[row.key])})))
}

/** Renders the options in force as a TOML file, secrets masked; with `showOrigin`, each with where its value comes from. */
export function renderLoadedOptions(entries: readonly LoadedOption[], {showOrigin}: {readonly showOrigin: boolean}): string {
  return renderSections(
    entries.map((entry) => {
      const line = renderLoaded(entry)
      return {row: entry.row, text: showOrigin ? `${line}  # ${describeOrigin(entry.origin)}` : line}
    }),
  )
}

interface Rendered {
  readonly row: OptionRow
  readonly text: string
}

/** Groups options by their sections, in order of first appearance. */
function renderSections(options: readonly Rendered[]): string {
  const sections = Map.groupBy(options, ({row}) => splitKey(row.key).section)
  const blocks = [...sections].map(([section, members]) => [`[${section}]`, ...members.map(({text}) => text)].join('\n'))
  return `${blocks.join('\n\n')}\n`
}

function renderTemplate(row: OptionRow, chosen: TomlValue | undefined): string {
  const names = [`variable ${getVariable(row)}`, ...(row.flag === undefined ? [] : [`flag --${row.flag}`])]
  const comments = [...wrapText(row.description, 98), ...wrapText(`Expects ${row.parse.expected}; ${names.join(', ')}.`, 98)]
  const line = chosen === undefined ? comment(assign(row, row.parse.toToml(row.default))) : assign(row, chosen)
  return ['', ...comments.map(comment), line].join('\n')
}

function renderLoaded({row, value}: LoadedOption): string {
  const isMasked = row.isSecret === true && value !== undefined
  return assign(row, isMasked ? '***' : row.parse.toToml(value))
}

/** Writes `name = value`; an unset option becomes a comment, as TOML has no such value. */
function assign(row: OptionRow, value: TomlValue | undefined): string {
  const {name} = splitKey(row.key)
  return value === undefined ? comment(`${name} = (unset)`) : stringify({[name]: value}).trimEnd()
}

function comment(text: string): string {
  return text.startsWith('#') ? text : `# ${text}`
}

function splitKey(key: string): {readonly section: string; readonly name: string} {
  const dot = key.lastIndexOf('.')
  return {section: key.slice(0, dot), name: key.slice(dot + 1)}
}
