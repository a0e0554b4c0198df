import {isItemHash} from '@aleph-onchain/message'
import * as z from 'zod'
import {maxListValues} from '../constants.ts'
import {plainText} from './scalars.ts'

/** Texts separated by commas, or in a repeated parameter; a list without any counts as absent. */
export function textList() {
  return listOf(plainText)
}

/** Item hashes separated by commas. */
export function hashList() {
  return listOf(z.string().refine(isItemHash, 'Could not determine hash type'))
}

/** Some of a set of words, separated by commas. */
export function choiceList<const C extends readonly [string, ...string[]]>(choices: C) {
  return listOf(z.enum(choices))
}

function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(splitList, z.array(item).max(maxListValues).optional())
}

function splitList(value: unknown): string[] | undefined {
  if (value === undefined) return undefined
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  const items = texts.flatMap((text) => (typeof text === 'string' ? text.split(',') : []))
  const kept = items.filter((item) => item !== '')
  return kept.length === 0 ? undefined : [...new Set(kept)]
}
