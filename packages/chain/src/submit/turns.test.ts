import {expect, it} from 'vitest'
import {turnOf} from './turns.ts'

const nodes = ['a', 'b', 'c', 'd']

it('gives every node another turn, in an order that differs from task to task', () => {
  for (const task of ['settle 1', 'settle 2', 'stale x']) {
    expect(nodes.map((node) => turnOf(task, node, nodes)).sort()).toEqual([0, 1, 2, 3])
  }
  const firsts = new Set(Array.from({length: 40}, (_, task) => nodes.find((node) => turnOf(`${task}`, node, nodes) === 0)))
  expect(firsts.size).toBe(nodes.length)
})

it('gives the first turn to whoever is alone', () => {
  expect(turnOf('task', 'a', [])).toBe(0)
  expect(turnOf('task', 'a', ['a'])).toBe(0)
})
