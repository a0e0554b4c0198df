import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {findRoleName, roles} from './roles.ts'

test('knows every role of Roles.sol', async () => {
  const source = await readFile(new URL('../src/base/Roles.sol', import.meta.url), 'utf8')
  const declared = [...source.matchAll(/bytes32 constant (\w+) = keccak256\("(\w+)"\);/g)]
  expect(declared.length).toBeGreaterThan(15)
  for (const [, name, text] of declared) expect(name).toBe(text)
  const ours = Object.keys(roles).filter(
    (name) => !['DEFAULT_ADMIN_ROLE', 'PROPOSER_ROLE', 'EXECUTOR_ROLE', 'CANCELLER_ROLE'].includes(name),
  )
  expect(declared.map(([, name]) => name).sort()).toEqual(ours.sort())
})

test('finds a role by its id', () => {
  expect(findRoleName(roles.PAUSER_ROLE)).toBe('PAUSER_ROLE')
  expect(findRoleName(`0x${'12'.repeat(32)}`)).toBeUndefined()
})
