import {expect, it} from 'vitest'
import {findNearest} from './nearest.ts'

const keys = ['network.listen_addr', 'network.external_addr', 'api.bind', 'node.role']

it.each([
  ['network.listen_adr', 'network.listen_addr'],
  ['netwrok.external_addr', 'network.external_addr'],
  ['API.BIND', 'api.bind'],
  ['role', 'node.role'],
])('finds for %s the key that takes the fewest edits', (name, expected) => {
  expect(findNearest(name, keys)).toBe(expected)
})

it('finds nothing among no candidates', () => {
  expect(findNearest('x', [])).toBeUndefined()
})
