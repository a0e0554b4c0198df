import {describe, expect, it} from 'vitest'
import {checkBrowserSafety} from './check-browser-safety.ts'
import {checkImports} from './check-imports.ts'
import type {Manifest, PackageSource} from './workspace.ts'

function createPackage(folder: string, files: Readonly<Record<string, string>>, manifest: Partial<Manifest> = {}): PackageSource {
  const name = `@aleph-onchain/${folder.split('/').at(-1)}`
  const entry = {'.': {source: './src/index.ts', default: './dist/index.js'}}
  return {folder, manifest: {name, exports: entry, ...manifest}, files: new Map(Object.entries(files))}
}

/** Checks a package of one file. */
function check(folder: string, text: string, manifest: Partial<Manifest> = {}) {
  return checkImports(createPackage(folder, {'src/index.ts': text}, manifest), ['vitest'])
}

describe('checkImports', () => {
  it('passes what points up the list and is declared', () => {
    const text = `import {retry} from '@aleph-onchain/common'\nimport {z} from 'zod/v4'\nimport {join} from 'node:path'\nimport {x} from './x.ts'\n`
    expect(check('packages/storage', text, {dependencies: {'@aleph-onchain/common': '0.1.0', zod: '4.0.0'}})).toEqual([])
  })

  it('names file, import and rule of an arrow that points down', () => {
    const dependencies = {'@aleph-onchain/pipeline': '0.1.0'}
    expect(check('packages/storage', `import type {Pipeline} from '@aleph-onchain/pipeline'\n`, {dependencies})).toEqual([
      {
        file: 'packages/storage/src/index.ts',
        specifier: '@aleph-onchain/pipeline',
        rule: 'imports point up the list only, and pipeline stands below storage',
      },
    ])
  })

  const undeclared = 'not declared as a dependency in package.json'
  it.each([
    ['an undeclared package', 'packages/storage', `import {z} from 'zod'`, {}, [undeclared]],
    [
      'a declared scope of another package',
      'packages/storage',
      `import {z} from '@noble/hashes/sha2'`,
      {dependencies: {'@noble/curves': '1'}},
      [undeclared],
    ],
    ['a value of a dependency for development', 'packages/storage', `import {z} from 'zod'`, {devDependencies: {zod: '4'}}, [undeclared]],
    ['types of a dependency for development', 'packages/storage', `import type {z} from 'zod'`, {devDependencies: {zod: '4'}}, []],
    ['an optional dependency', 'packages/storage', `const z = await import('zod')`, {optionalDependencies: {zod: '4'}}, []],
    ['what all tests share, in the testkit', 'packages/testkit', `import {it} from 'vitest'`, {}, []],
    ['what all tests share, elsewhere', 'packages/storage', `import {it} from 'vitest'`, {}, [undeclared]],
    ['an undeclared inner import', 'packages/message', `import {x} from '#platform'`, {}, ['not declared under "imports" of package.json']],
    ['a declared inner import', 'packages/message', `import {x} from '#platform'`, {imports: {'#platform': './src/x.ts'}}, []],
    [
      'a path out of the package',
      'packages/storage',
      `import {x} from '../../common/src/retry.ts'`,
      {},
      ['a relative import stays inside its package'],
    ],
    ['a path within the package', 'packages/storage', `import {x} from '../test/x.ts'`, {}, []],
  ])('judges %s', (_name, folder, text, manifest, rules) => {
    expect(check(folder, text, manifest).map(({rule}) => rule)).toEqual(rules)
  })
})

describe('checkBrowserSafety', () => {
  const builtin = `import {createHash} from 'node:crypto'\n`

  it('finds modules of Node.js behind the entry', () => {
    const files = {'src/index.ts': `export {hash} from './hash.ts'`, 'src/hash.ts': builtin}
    expect(checkBrowserSafety(createPackage('packages/message', files))).toEqual([
      {file: 'packages/message/src/hash.ts', specifier: 'node:crypto', rule: 'a browser-safe entry does not reach modules of Node.js'},
    ])
  })

  it('passes files that only another entry reaches', () => {
    const files = {'src/index.ts': `export {retry} from './retry.ts'`, 'src/retry.ts': '', 'src/node.ts': builtin}
    expect(checkBrowserSafety(createPackage('packages/common', files))).toEqual([])
  })

  it('passes files named under the node condition, and looks at the others', () => {
    const imports = {'#platform': {node: {source: './src/node.ts'}, default: {source: './src/portable.ts', default: './dist/portable.js'}}}
    const files = {'src/index.ts': `export {hash} from '#platform'`, 'src/node.ts': builtin, 'src/portable.ts': `import {x} from 'fs'`}
    expect(checkBrowserSafety(createPackage('packages/message', files, {imports})).map(({file}) => file)).toEqual([
      'packages/message/src/portable.ts',
    ])
  })

  it('finds entries of our packages that are for Node.js', () => {
    const files = {'src/index.ts': `import {createLogger} from '@aleph-onchain/common/node'`}
    expect(checkBrowserSafety(createPackage('packages/message', files)).map(({rule}) => rule)).toEqual([
      'a browser-safe entry does not reach entries for Node.js',
    ])
  })

  it('watches the contracts, which browsers read', () => {
    expect(checkBrowserSafety(createPackage('contracts', {'src/index.ts': builtin})).map(({file}) => file)).toEqual([
      'contracts/src/index.ts',
    ])
  })

  it('leaves packages of the node alone', () => {
    expect(checkBrowserSafety(createPackage('packages/storage', {'src/index.ts': builtin}))).toEqual([])
  })

  it('comes to an end where files import each other', () => {
    const files = {'src/index.ts': `import './a.ts'`, 'src/a.ts': `import './b.ts'`, 'src/b.ts': `import './a.ts'\n${builtin}`}
    expect(checkBrowserSafety(createPackage('packages/merkle', files))).toHaveLength(1)
  })
})
