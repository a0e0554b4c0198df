import type * as z from 'zod'
import {excerpt, excerptText, type Issue, issueLimit} from './issues.ts'

type ZodIssue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Translates zod's issues into the words that published nodes use, so that clients see the same list from us. */
export function translateIssues(found: readonly ZodIssue[], root: unknown): readonly Issue[] {
  return found
    .slice(0, issueLimit)
    .flatMap((issue) => translateIssue(issue, root))
    .slice(0, issueLimit)
}

function translateIssue(issue: ZodIssue, root: unknown): readonly Issue[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, issueLimit).map((key) => extraKeyIssue([...issue.path, key], root))
    case 'invalid_union':
      return closestBranch(issue.errors).flatMap((nested) => translateIssue({...nested, path: [...issue.path, ...nested.path]}, root))
    default:
      return [fieldIssue(issue, root)]
  }
}

function extraKeyIssue(path: Path, root: unknown): Issue {
  return {type: 'extra_forbidden', loc: locate(path), msg: 'Extra inputs are not permitted', input: excerpt(valueAt(root, path))}
}

function fieldIssue(issue: ZodIssue, root: unknown): Issue {
  const loc = locate(issue.path)
  const input = valueAt(root, issue.path)
  if (input !== undefined || issue.code === 'custom') return {...words(issue), loc, input: excerpt(input)}
  return {type: 'missing', loc, msg: 'Field required', input: excerpt(valueAt(root, issue.path.slice(0, -1)))}
}

/** Picks the branch the input was most likely meant for: the one with the least against it, of equals the last. */
function closestBranch(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  return branches.reduce((best, branch) => (distance(branch) <= distance(best) ? branch : best))
}

/** Weighs what speaks against a branch: another kind of value altogether, then a foreign key, then a bad value. */
function distance(branch: readonly ZodIssue[]): number {
  if (branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0)) return Number.POSITIVE_INFINITY
  return branch.length + branch.filter((issue) => issue.code === 'unrecognized_keys').length
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
    case 'null':
      return {type: 'none_required', msg: 'Input should be None'}
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

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), root)
}

function locate(path: Path): Issue['loc'] {
  return path.map((step) => (typeof step === 'number' ? step : excerptText(String(step))))
}
