import type {ContentVector, ExpectedError} from '../vector.ts'

/** JSON object as the tables below write it. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Value of a patch that removes a key. */
export const absent = Symbol('absent')

/** Writes the vectors of one message type as changes to one valid content. */
export class ContentTable {
  readonly vectors: ContentVector[] = []
  readonly #type: string
  readonly #base: JsonObject

  constructor(type: string, base: JsonObject) {
    this.#type = type
    this.#base = base
  }

  accept(name: string, changes: JsonObject = {}): void {
    this.vectors.push({name: `accepts ${this.#type} ${name}`, type: this.#type, content: patch(this.#base, changes)})
  }

  resolve(name: string, changes: JsonObject, resolvedChanges: JsonObject): void {
    const content = patch(this.#base, changes)
    this.vectors.push({name: `resolves ${this.#type} ${name}`, type: this.#type, content, resolved: patch(this.#base, resolvedChanges)})
  }

  refuse(name: string, changes: JsonObject, type: string, ...loc: readonly (string | number)[]): void {
    this.refuseWhole(name, patch(this.#base, changes), type, ...loc)
  }

  refuseWhole(name: string, content: unknown, type: string, ...loc: readonly (string | number)[]): void {
    const error: ExpectedError = {code: 'MESSAGE_CONTENT_INVALID', type, loc}
    this.vectors.push({name: `refuses ${this.#type} ${name}`, type: this.#type, content, error})
  }
}

/** Applies changes whose keys are paths such as `rootfs.parent.ref`. */
function patch(base: JsonObject, changes: JsonObject): JsonObject {
  return Object.entries(changes).reduce((object, [path, value]) => setAt(object, path.split('.'), value), base)
}

function setAt(object: JsonObject, [key = '', ...rest]: readonly string[], value: unknown): JsonObject {
  if (value === absent && rest.length === 0) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
  const inner = object[key]
  return {...object, [key]: rest.length === 0 ? value : setAt(isObject(inner) ? inner : {}, rest, value)}
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
