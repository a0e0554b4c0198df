import type * as z from 'zod'
import {ApiError, type ParameterIssue} from '../errors.ts'

type RawQuery = Readonly<Record<string, string | readonly string[]>>

/**
 * Makes the reader of a query string. Names are taken in camelCase and in snake_case, with or without a trailing `[]`; unknown ones are ignored.
 * Throws API_PARAMETERS_INVALID.
 */
export function createQueryReader<S extends z.ZodObject>(schema: S): (query: unknown) => z.output<S> {
  const names = new Map<string, string>()
  for (const name of Object.keys(schema.shape)) {
    names.set(plainName(name), name)
    names.set(name, name)
  }
  return (query) => readWith(schema, renameAll(names, query as RawQuery))
}

/** Reads the parameters of a path. Throws API_PARAMETERS_INVALID. */
export function readParams<S extends z.ZodObject>(schema: S, params: unknown): z.output<S> {
  return readWith(schema, params as Readonly<Record<string, unknown>>)
}

function readWith<S extends z.ZodObject>(schema: S, values: Readonly<Record<string, unknown>>): z.output<S> {
  const result = schema.safeParse(values)
  if (result.success) return result.data
  throw new ApiError({code: 'API_PARAMETERS_INVALID', issues: describeIssues(result.error, values)})
}

/** Puts what is wrong with some values into the words of published nodes. */
export function describeIssues({issues}: z.ZodError, values: Readonly<Record<string, unknown>>): readonly ParameterIssue[] {
  return issues.map((issue) => describeIssue(issue, values))
}

function renameAll(names: ReadonlyMap<string, string>, query: RawQuery): Record<string, unknown> {
  const renamed: Record<string, unknown> = {}
  for (const key in query) {
    const name = names.get(key) ?? names.get(plainName(key))
    if (name === undefined) continue
    const known = renamed[name]
    renamed[name] = known === undefined ? query[key] : [known, query[key]].flat()
  }
  return renamed
}

function plainName(name: string): string {
  return name.replace(/\[\]$/, '').replaceAll('_', '').toLowerCase()
}

const inputCharacters = 128

/** Puts an issue into the words of published nodes. */
function describeIssue(issue: z.core.$ZodIssue, values: Readonly<Record<string, unknown>>): ParameterIssue {
  const loc = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const value = values[String(loc[0])]
  const input = typeof value === 'string' ? value.slice(0, inputCharacters) : value
  return {...words(issue), loc, ...(input === undefined ? {} : {input})}
}

function words(issue: z.core.$ZodIssue): Pick<ParameterIssue, 'type' | 'msg'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'boolean'
        ? {type: 'bool_parsing', msg: 'Input should be a valid boolean, unable to interpret input'}
        : {type: `${issue.expected}_parsing`, msg: `Input should be a valid ${issue.expected}`}
    case 'invalid_value':
      return {type: 'enum', msg: `Input should be ${issue.values.map((value) => `'${String(value)}'`).join(' or ')}`}
    case 'too_small':
      return {type: 'greater_than_equal', msg: `Input should be greater than or equal to ${issue.minimum}`}
    case 'too_big':
      return issue.origin === 'array'
        ? {type: 'too_long', msg: `List should have at most ${issue.maximum} items`}
        : {type: 'less_than_equal', msg: `Input should be less than or equal to ${issue.maximum}`}
    default:
      return {type: 'value_error', msg: `Value error, ${issue.message}`}
  }
}
