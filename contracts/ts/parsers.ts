import {type Address, getAddress, type Hex, isAddress, isHash} from 'viem'
import {ContractsError} from './errors.ts'

/** Reads a value that stands at a place of a file; throws ContractsError that names the place. */
export type Parser<T> = (value: unknown, path: string) => T

/** Reads an address, with the checksum right if it has one. */
export function parseAddress(value: unknown, path: string): Address {
  return typeof value === 'string' && isAddress(value) ? getAddress(value) : fail(path, 'an address')
}

/** Reads 32 bytes. */
export function parseHash(value: unknown, path: string): Hex {
  return typeof value === 'string' && isHash(value) ? value : fail(path, '32 bytes in hexadecimal')
}

/** Reads a whole number of any size, as JSON keeps it: decimal digits in text. */
export function parseAmount(value: unknown, path: string): string {
  return typeof value === 'string' && /^\d+$/.test(value) ? value : fail(path, 'a decimal number as text')
}

/** Reads text. */
export function parseText(value: unknown, path: string): string {
  return typeof value === 'string' ? value : fail(path, 'text')
}

/** Reads a whole number that is exact in JSON. */
export function parseWhole(value: unknown, path: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : fail(path, 'a whole number')
}

/** Reads a list. */
export function parseList<T>(value: unknown, path: string, parse: Parser<T>): readonly T[] {
  return Array.isArray(value) ? value.map((item: unknown, index) => parse(item, `${path}[${index}]`)) : fail(path, 'a list')
}

/** Makes a parser of objects whose values are all of one kind. */
export function mapOf<T>(parse: Parser<T>): Parser<Readonly<Record<string, T>>> {
  return (value, path) =>
    Object.fromEntries(Object.entries(parseFields(value, path)).map(([name, item]) => [name, parse(item, `${path}.${name}`)]))
}

/** Reads an object. */
export function parseFields(value: unknown, path: string): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : fail(path, 'an object')
}

/** Refuses a value, by its place and what should be there. */
export function fail(path: string, wanted: string): never {
  const problem = `${path} is not ${wanted}`
  throw new ContractsError({code: 'CONTRACTS_FILE_INVALID', problem}, `${problem}.`)
}
