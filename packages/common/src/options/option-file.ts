import {readFile} from 'node:fs/promises'
import {parse, TomlError} from 'smol-toml'
import {OptionsError} from './errors.ts'

/** Options file as it was read. */
export interface OptionFile {
  readonly path: string
  readonly text: string
}

/** Reads an options file; throws OPTIONS_FILE_UNREADABLE when it is missing or closed to us. */
export async function readOptionFile(path: string): Promise<OptionFile> {
  try {
    return {path, text: await readFile(path, 'utf8')}
  } catch (error) {
    throw new OptionsError({code: 'OPTIONS_FILE_UNREADABLE', path}, {cause: error, message: `cannot read the options file ${path}`})
  }
}

/** Gives the values of a file by their keys (`section.name`), unknown ones included. */
export function parseOptionFile(file: OptionFile, isKey: (path: string) => boolean): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>()
  collectValues(parseToml(file), [], {values, isKey})
  return values
}

interface Collection {
  readonly values: Map<string, unknown>
  readonly isKey: (path: string) => boolean
}

/** Walks down the sections; what is no section, or an empty one that nobody knows, is a value. */
function collectValues(section: object, parents: readonly string[], into: Collection): void {
  for (const [name, value] of Object.entries(section)) {
    const path = [...parents, name]
    const key = path.join('.')
    if (isSection(value) && !into.isKey(key)) collectValues(value, path, into)
    else into.values.set(key, value)
  }
}

function isSection(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function parseToml({path, text}: OptionFile): object {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const {line, column} = error
    // The lines after the first quote the file.
    const message = `${path}:${line}:${column}: ${error.message.split('\n', 1)}`
    throw new OptionsError({code: 'OPTIONS_FILE_SYNTAX', path, line, column}, {cause: error, message})
  }
}
