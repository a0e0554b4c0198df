import {expect, it} from 'vitest'
import {readImports} from './read-imports.ts'

const text = `#!/usr/bin/env node
/**
 * Does things.
 * import {wrong} from 'in-a-doc-comment'
 */
import 'side-effect'
import {
  many,
  type Lines,
} from 'many-lines'
import whole, {type Part} from 'whole'
import * as all from './all.ts'
import type {Readable} from 'node:stream'
export {one, type Two} from './two.ts'
export * from './three.ts'
export type {Four} from './four.ts'
// import {wrong} from 'in-a-comment'
export const notAnImport = 'from'
export const message = "import {x} from 'in-a-string'"
const lazy = await import('lazy')
type Lazy = typeof import('lazy-type')
`

it('lists every import with whether it is of types only', () => {
  expect(readImports(text).map(({specifier, isTypeOnly}) => (isTypeOnly ? `type ${specifier}` : specifier))).toEqual([
    'side-effect',
    'many-lines',
    'whole',
    './all.ts',
    'type node:stream',
    './two.ts',
    './three.ts',
    'type ./four.ts',
    'lazy',
    'type lazy-type',
  ])
})
