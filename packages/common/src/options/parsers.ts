import type {OptionParser, TomlValue} from './option-row.ts'

/** Text of a certain form. */
export interface TextForm {
  /** Completes the sentence "expected …". */
  readonly expected: string
  accepts(text: string): boolean
}

const anyText: TextForm = {expected: 'a text', accepts: (text) => text !== ''}

/** Reads text that is not empty, or text of a given form. */
export function textOption({expected, accepts}: TextForm = anyText): OptionParser<string> {
  const parseText = (text: string) => (accepts(text) ? text : undefined)
  return {expected, shape: 'value', parseText, parseValue: ifText(parseText), toToml: (value) => value}
}

/** Reads one of the given words. */
export function choiceOption<const C extends string>(choices: readonly C[]): OptionParser<C> {
  const expected = `one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`
  const parseText = (text: string) => choices.find((choice) => choice === text)
  return {expected, shape: 'value', parseText, parseValue: ifText(parseText), toToml: (value) => value}
}

/** Reads true or false; as a flag it is a bare switch. */
export function booleanOption(): OptionParser<boolean> {
  return {
    expected: 'true or false',
    shape: 'switch',
    parseText: (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
    parseValue: (value) => (typeof value === 'boolean' ? value : undefined),
    toToml: (value) => value,
  }
}

/** Reads a whole number within limits, both included. */
export function integerOption(limits: {readonly min?: number; readonly max?: number} = {}): OptionParser<number> {
  const {min = 0, max = Number.MAX_SAFE_INTEGER} = limits
  const accept = (number: number) => (Number.isSafeInteger(number) && number >= min && number <= max ? number : undefined)
  const range = limits.max === undefined ? `of at least ${min}` : `from ${min} to ${max}`
  return {
    expected: `a whole number ${range}`,
    shape: 'value',
    parseText: (text) => (/^-?\d+$/.test(text) ? accept(Number(text)) : undefined),
    parseValue: (value) => (typeof value === 'number' ? accept(value) : undefined),
    toToml: (value) => value,
  }
}

/** Reads a URL of one of the given schemes and gives it as it was written. */
export function urlOption(schemes: readonly string[] = ['http', 'https']): OptionParser<string> {
  return textOption({
    expected: `a URL that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    accepts: (text) => schemes.includes(URL.parse(text)?.protocol.slice(0, -1) ?? ''),
  })
}

/** Address on which a server listens. */
export interface SocketAddress {
  readonly host: string
  readonly port: number
}

/** Reads a host and a port; port 0 lets the system choose. */
export function socketAddressOption(): OptionParser<SocketAddress> {
  return {
    expected: 'an address and a port, like "0.0.0.0:4024" or "[::]:4024"',
    shape: 'value',
    parseText: parseSocketAddress,
    parseValue: ifText(parseSocketAddress),
    toToml: ({host, port}) => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`),
  }
}

function parseSocketAddress(text: string): SocketAddress | undefined {
  const match = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<name>[\w.-]+)):(?<port>\d{1,5})$/i.exec(text)
  const host = match?.groups?.v6 ?? match?.groups?.name
  const port = Number(match?.groups?.port)
  return host === undefined || port > 65_535 ? undefined : {host, port}
}

/** Reads a list, or one item that stands for a list of one; text separates items by commas. */
export function listOption<V>(item: OptionParser<V>): OptionParser<readonly V[]> {
  return {
    expected: `${item.expected}, or a list of such`,
    shape: 'list',
    parseText: (text) => parseAll(splitAtCommas(text), (part) => item.parseText(part)),
    parseValue: (value) => parseAll(Array.isArray(value) ? value : [value], (part) => item.parseValue(part)),
    toToml: (values) => values.map((value) => item.toToml(value)).filter((value): value is TomlValue => value !== undefined),
  }
}

/** Lets an option stay unset. */
export function optionalOption<V>(parser: OptionParser<V>): OptionParser<V | undefined> {
  return {...parser, toToml: (value) => (value === undefined ? undefined : parser.toToml(value))}
}

/** Makes a reader of file values from a reader of text. */
export function ifText<V>(parseText: (text: string) => V | undefined): (value: unknown) => V | undefined {
  return (value) => (typeof value === 'string' ? parseText(value) : undefined)
}

function splitAtCommas(text: string): string[] {
  return text === '' ? [] : text.split(',').map((part) => part.trim())
}

function parseAll<I, V>(items: readonly I[], parse: (item: I) => V | undefined): V[] | undefined {
  const values: V[] = []
  for (const item of items) {
    const value = parse(item)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}
