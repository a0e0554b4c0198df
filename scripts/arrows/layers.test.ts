import {expect, it} from 'vitest'
import {findBrokenRule} from './layers.ts'

it.each([
  ['message', 'common'],
  ['pipeline', 'storage'],
  ['node', 'contracts'],
  ['devnet', 'node'],
  ['sdk', 'message'],
  ['cli', 'sdk'],
  ['testkit', 'message'],
])('lets %s import %s', (from, to) => {
  expect(findBrokenRule({from, to, isTypeOnly: false})).toBeUndefined()
})

it.each([
  ['common', 'message', 'imports point up the list only, and message stands below common'],
  ['storage', 'pipeline', 'imports point up the list only, and pipeline stands below storage'],
  ['storage', 'network', 'siblings never import each other'],
  ['common', 'contracts', 'siblings never import each other'],
  ['sdk', 'database', 'sdk sees only common, message, merkle, contracts'],
  ['cli', 'node', 'cli sees only common, sdk'],
  ['node', 'sdk', 'sdk is not for packages of the node'],
  ['pipeline', 'testkit', 'only tests import the testkit'],
  ['testkit', 'storage', 'the testkit sees only types of storage'],
  ['storage', 'storage', 'a package imports its own files by relative paths'],
  ['newcomer', 'common', 'newcomer has no place in the layers of scripts/arrows/layers.ts'],
])('stops %s from importing %s', (from, to, rule) => {
  expect(findBrokenRule({from, to, isTypeOnly: false})).toBe(rule)
})

it('lets the testkit see the types of every package', () => {
  expect(findBrokenRule({from: 'testkit', to: 'pipeline', isTypeOnly: true})).toBeUndefined()
})

it('holds types to the same rules elsewhere', () => {
  expect(findBrokenRule({from: 'storage', to: 'network', isTypeOnly: true})).toBe('siblings never import each other')
})
