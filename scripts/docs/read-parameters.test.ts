import {expect, it} from 'vitest'
import {formatParameter, parseParameterConstants} from './read-parameters.ts'

it('finds constants under the comment of their group', () => {
  const source = `// SPDX-License-Identifier: MIT
    uint256 internal constant MAX_BATCH = 100;

    // Pauses, in wall time.
    uint64 internal constant PAUSE = 7 days;

    // NodeRegistry
    /// @dev Says why.
    uint64 internal constant SKEW = 60;`
  expect(parseParameterConstants(source)).toEqual([
    {group: 'all', name: 'MAX_BATCH', type: 'uint256', value: '100', note: ''},
    {group: 'Pauses', name: 'PAUSE', type: 'uint64', value: '7 days', note: ''},
    {group: 'NodeRegistry', name: 'SKEW', type: 'uint64', value: '60', note: 'Says why.'},
  ])
})

it.each([
  ['PAUSE', 'uint64', '7 days', '7 d'],
  ['SKEW', 'uint64', '60', '60 s'],
  ['GRACE_INTERVALS', 'uint64', '2', '2'],
  ['BOND', 'uint256', '200_000e18', '200,000 ALEPH'],
  ['LEAST', 'uint256', '0.1e18', '0.1 ALEPH'],
  ['FEE_BPS', 'uint256', '2000', '2,000 (20 %)'],
  ['QUORUM_PERCENT', 'uint256', '4', '4 %'],
])('writes %s of %s %s as %s', (name, type, value, text) => {
  expect(formatParameter({name, type, value})).toBe(text)
})
