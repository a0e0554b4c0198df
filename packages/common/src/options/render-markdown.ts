import {stringify} from 'smol-toml'
import {renderMarkdownTable} from '../markdown.ts'
import {getVariable, listRows, type OptionRow, type OptionTables} from './option-row.ts'

/** Renders the reference of all options: a table for each section of the file. */
export function renderOptionsReference(tables: OptionTables): string {
  const sections = Map.groupBy(listRows(tables), (row) => row.key.slice(0, row.key.lastIndexOf('.')))
  const parts = [...sections].map(([section, rows]) => {
    const table = renderMarkdownTable(['Key', 'Meaning', 'Value', 'Default', 'Variable, flag'], rows.map(renderRow))
    return `## \`[${section}]\`\n\n${table}`
  })
  return parts.join('\n')
}

function renderRow(row: OptionRow): string[] {
  const names = [getVariable(row), ...(row.flag === undefined ? [] : [`--${row.flag}`])]
  return [quote(row.key), row.description, row.parse.expected, renderDefault(row), names.map(quote).join(' ')]
}

function renderDefault(row: OptionRow): string {
  const value = row.parse.toToml(row.default)
  return value === undefined ? 'none' : quote(stringify({value}).trimEnd().replace('value = ', ''))
}

function quote(text: string): string {
  return `\`${text}\``
}
