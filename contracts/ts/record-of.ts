/** Makes a record with a value for every name. */
export function recordOf<const Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  // `Object.fromEntries` forgets the names; they are all there.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>
}
