import type * as z from 'zod'
import {excerpt, type Issue, issueLimit} from './issues.ts'

type ZodIssue = z.core.$ZodIssue

/** Translates zod's issues into the words that published nodes use, so that clients see the same list from us. */
export function translateIssues(found: readonly ZodIssue[], root: unknown): readonly Issue[] {
  return found.flatMap((issue) => translateIssue(issue, root)).slice(0, issueLimit)
}

function translateIssue(issue: ZodIssue, root: unknown): readonly Issue[] {
  const loc = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const input = valueAt(root, loc)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        type: 'extra_forbidden',
        loc: [...loc, key],
        msg: 'Extra inputs are not permitted',
        input: excerpt(valueAt(root, [...loc, key])),
      }))
    case 'invalid_union':
      return issue.errors[0] === undefined
        ? [{...typeWords('union'), loc, input: excerpt(input)}]
        : issue.errors[0].flatMap((nested) => translateIssue({...nested, path: [...issue.path, ...nested.path]}, root))
    default:
      break
  }
  if (input === undefined && issue.code !== 'custom') {
    return [{type: 'missing', loc, msg: 'Field required', input: excerpt(valueAt(root, loc.slice(0, -1)))}]
  }
  return [{...words(issue), loc, input: excerpt(input)}]
}

type Words = Pick<Issue, 'type' | 'msg'>

function words(issue: ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected)
    case 'invalid_value':
      return {type: issue.values.length === 1 ? 'literal_error' : 'enum', msg: `Input should be ${listValues(issue.values)}`}
    case 'too_big':
      return tooBigWords(issue)
    case 'too_small':
      return tooSmallWords(issue)
    case 'invalid_format':
      return {type: 'string_pattern_mismatch', msg: `String should match pattern '${issue.pattern ?? issue.format}'`}
    default:
      return {type: 'value_error', msg: `Value error, ${issue.message}`}
  }
}

function typeWords(expected: string): Words {
  switch (expected) {
    case 'string':
      return {type: 'string_type', msg: 'Input should be a valid string'}
    case 'number':
      return {type: 'float_type', msg: 'Input should be a valid number'}
    case 'int':
      return {type: 'int_type', msg: 'Input should be a valid integer'}
    case 'boolean':
      return {type: 'bool_type', msg: 'Input should be a valid boolean'}
    case 'array':
      return {type: 'list_type', msg: 'Input should be a valid list'}
    default:
      return {type: 'dict_type', msg: 'Input should be a valid dictionary'}
  }
}

function tooBigWords(issue: z.core.$ZodIssueTooBig): Words {
  if (issue.origin === 'string') return {type: 'string_too_long', msg: `String should have at most ${issue.maximum} characters`}
  if (issue.origin === 'array' || issue.origin === 'record') {
    return {type: 'too_long', msg: `Input should have at most ${issue.maximum} items`}
  }
  return {type: 'less_than_equal', msg: `Input should be less than or equal to ${issue.maximum}`}
}

function tooSmallWords(issue: z.core.$ZodIssueTooSmall): Words {
  if (issue.origin === 'string') return {type: 'string_too_short', msg: `String should have at least ${issue.minimum} characters`}
  if (issue.origin === 'array') return {type: 'too_short', msg: `List should have at least ${issue.minimum} items`}
  return {type: 'greater_than_equal', msg: `Input should be greater than or equal to ${issue.minimum}`}
}

function listValues(values: readonly unknown[]): string {
  const quoted = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), root)
}
