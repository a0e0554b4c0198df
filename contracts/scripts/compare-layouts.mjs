/** Says what a change of a contract's storage layout means for the proxies that hold the old one. */
import {createRequire} from 'node:module'

const {assertStorageUpgradeSafe, withValidationDefaults} = createRequire(import.meta.url)('@openzeppelin/upgrades-core')

/**
 * Gives a layout without what changes from one compilation to the next: ids of syntax nodes, places in sources.
 * @param {{storage: object[], types: Record<string, object>, namespaces?: Record<string, object[]>}} layout
 */
export function stabilise({storage, types, namespaces = {}}) {
  const stable = {}
  for (const [id, {label, members, numberOfBytes, underlying}] of Object.entries(types)) {
    const item = {
      label,
      numberOfBytes,
      ...(underlying === undefined ? {} : {underlying: stableType(underlying)}),
      ...(members === undefined ? {} : {members: members.map((member) => (typeof member === 'string' ? member : field(member)))}),
    }
    const key = stableType(id)
    if (stable[key] !== undefined && JSON.stringify(stable[key]) !== JSON.stringify(item)) {
      throw new Error(`Two types are named ${label}: the snapshot could not tell them apart`)
    }
    stable[key] = item
  }
  return {
    storage: storage.map(item),
    namespaces: sorted(Object.entries(namespaces).map(([name, items]) => [name, items.map(item)])),
    types: sorted(Object.entries(stable)),
  }
}

/** A variable, or a member of a namespace: of which contract, and where. */
function item({contract, ...rest}) {
  return {contract, ...field(rest)}
}

function field({label, type, slot, offset}) {
  return {label, type: stableType(type), slot, offset}
}

/** `t_struct(Job)1234_storage` → `t_struct(Job)_storage`. */
function stableType(id) {
  return id.replace(/(t_(?:struct|enum|contract|userDefinedValueType)\([^()]*\))\d+/g, '$1')
}

function sorted(entries) {
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** Puts back a place in the sources for every variable, which reports name. */
function withPlaces(layout) {
  const place = (items) => items.map((entry) => ({...entry, src: `${entry.contract}.sol`}))
  const namespaces = Object.entries(layout.namespaces).map(([name, items]) => [name, place(items)])
  return {...layout, storage: place(layout.storage), namespaces: Object.fromEntries(namespaces)}
}

/**
 * Compares two stable layouts: `same`; `appended`, when everything that was there lies where it lay; `moved` with what moved, when not.
 * @returns {{verdict: 'same' | 'appended' | 'moved', report: string}}
 */
export function compareLayouts(before, after) {
  if (JSON.stringify(before) === JSON.stringify(after)) return {verdict: 'same', report: ''}
  try {
    assertStorageUpgradeSafe(withPlaces(before), withPlaces(after), withValidationDefaults({kind: 'uups'}))
    return {verdict: 'appended', report: ''}
  } catch (error) {
    return {verdict: 'moved', report: error.message}
  }
}
