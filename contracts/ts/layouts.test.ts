import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

interface Field {
  contract?: string
  label: string
  type: string
  slot: string
  offset: number
}

interface Layout {
  namespaces: Record<string, Field[]>
  types: Record<string, {label: string; members?: (Field | string)[]}>
}

const {compareLayouts} = await import(new URL('../scripts/compare-layouts.mjs', import.meta.url).href)
const folder = new URL('../layouts/', import.meta.url)

function readLayout(name: string): Layout {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}

/** The namespace of NodeRegistry's own state, and of a struct that its mappings hold. */
const namespace = 'erc7201:aleph.storage.NodeRegistry'
const struct = 't_struct(Node)_storage'

/** Gives the snapshot of NodeRegistry after a change. */
function changed(change: (fields: Field[], members: Field[], layout: Layout) => void): Layout {
  const layout = readLayout('NodeRegistry')
  change(layout.namespaces[namespace] ?? [], (layout.types[struct]?.members ?? []) as Field[], layout)
  return layout
}

const appended: [string, Layout][] = [
  [
    'a field at the end of a namespace',
    changed((fields) => fields.push({contract: 'NodeRegistry', label: 'added', type: 't_uint256', slot: '99', offset: 0})),
  ],
  [
    'a member at the end of a struct in a mapping',
    changed((_, members) => members.push({label: 'added', type: 't_uint256', slot: '99', offset: 0})),
  ],
]

const moved: [string, Layout][] = [
  ['a field that is gone', changed((fields) => fields.splice(3, 1))],
  ['two fields that changed places', changed((fields) => fields.splice(3, 2, ...fields.slice(3, 5).reverse()))],
  [
    'a field in front',
    changed((fields) => fields.unshift({contract: 'NodeRegistry', label: 'added', type: 't_uint256', slot: '0', offset: 0})),
  ],
  ['a field of another type', changed((fields) => fields.splice(0, 1, {...(fields[0] as Field), type: 't_uint64'}))],
  ['a field of another name', changed((fields) => fields.splice(0, 1, {...(fields[0] as Field), label: 'renamed'}))],
  ['a member that is gone from a struct in a mapping', changed((_, members) => members.splice(1, 1))],
  ['a member in front of a struct in a mapping', changed((_, members) => members.unshift({...(members[0] as Field), label: 'added'}))],
  ['a namespace that is gone', changed((_, __, layout) => delete layout.namespaces[namespace])],
]

test.each(appended)('takes %s for appended', (_, layout) => {
  expect(compareLayouts(readLayout('NodeRegistry'), layout)).toEqual({verdict: 'appended', report: ''})
})

test.each(moved)('refuses %s', (_, layout) => {
  const {verdict, report} = compareLayouts(readLayout('NodeRegistry'), layout)
  expect(verdict).toBe('moved')
  expect(report).not.toBe('')
})

test('finds every snapshot the same as itself', () => {
  const names = readdirSync(folder).filter((file) => file !== 'allowed.json')
  expect(names.length).toBeGreaterThanOrEqual(10)
  for (const file of names) {
    const layout = readLayout(file.replace('.json', ''))
    expect(compareLayouts(layout, layout).verdict).toBe('same')
  }
})
