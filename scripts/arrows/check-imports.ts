import {isBuiltin} from 'node:module'
import {basename, join} from 'node:path/posix'
import {findBrokenRule} from './layers.ts'
import {type Import, readImports} from './read-imports.ts'
import type {PackageSource} from './workspace.ts'

/** Import that breaks a rule. */
export interface Fault {
  readonly file: string
  readonly specifier: string
  readonly rule: string
}

const ourScope = '@aleph-onchain/'

/** Checks each import of a package against the arrows and against what its manifest declares. */
export function checkImports(source: PackageSource, shared: readonly string[]): Fault[] {
  return [...source.files].flatMap(([path, text]) =>
    readImports(text).flatMap((found) => {
      const rules = [checkArrow(source, found), checkDeclared(source, found, shared), checkRelative(path, found)]
      return rules.flatMap((rule) => (rule === undefined ? [] : [{file: join(source.folder, path), specifier: found.specifier, rule}]))
    }),
  )
}

function checkArrow({folder}: PackageSource, {specifier, isTypeOnly}: Import): string | undefined {
  if (!specifier.startsWith(ourScope)) return undefined
  return findBrokenRule({from: basename(folder), to: getPackageName(specifier).slice(ourScope.length), isTypeOnly})
}

/** What is imported for its types only may be a dependency for development; the testkit also sees what all tests share. */
function checkDeclared({folder, manifest}: PackageSource, {specifier, isTypeOnly}: Import, shared: readonly string[]): string | undefined {
  if (specifier.startsWith('.') || isBuiltin(specifier)) return undefined
  if (specifier.startsWith('#')) return specifier in (manifest.imports ?? {}) ? undefined : 'not declared under "imports" of package.json'
  const {dependencies, optionalDependencies, peerDependencies, devDependencies} = manifest
  const declared = {...dependencies, ...optionalDependencies, ...peerDependencies, ...(isTypeOnly ? devDependencies : {})}
  const name = getPackageName(specifier)
  if (name in declared || name === manifest.name || (basename(folder) === 'testkit' && shared.includes(name))) return undefined
  return 'not declared as a dependency in package.json'
}

function checkRelative(path: string, {specifier}: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return join(path, '..', specifier).startsWith('..') ? 'a relative import stays inside its package' : undefined
}

/** Gives `@scope/name` or `name` of a specifier that may go deeper. */
export function getPackageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
