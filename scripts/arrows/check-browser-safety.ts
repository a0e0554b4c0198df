import {isBuiltin} from 'node:module'
import {basename, join} from 'node:path/posix'
import type {Fault} from './check-imports.ts'
import {readImports} from './read-imports.ts'
import type {PackageSource} from './workspace.ts'

/** Packages whose entry `.` also runs in browsers (architecture.md §3). */
const browserSafe: readonly string[] = ['common', 'contracts', 'message', 'merkle', 'sdk']

/** Conditions under which a bundler for browsers resolves our source. */
const browserConditions: readonly string[] = ['source', 'browser', 'default']

/**
 * Walks from the entry `.` of a browser-safe package through its files and finds imports of Node.js. Files that "imports" of
 * package.json names under the condition `node` are not on that way.
 */
export function checkBrowserSafety(source: PackageSource): Fault[] {
  const entry = resolveConditions(source.manifest.exports?.['.'])
  if (!browserSafe.includes(basename(source.folder)) || entry === undefined) return []
  const faults: Fault[] = []
  const queue = [join(entry)]
  const seen = new Set(queue)
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const {specifier} of readImports(source.files.get(path) ?? '')) {
      const rule = findNodeRule(specifier)
      if (rule !== undefined) faults.push({file: join(source.folder, path), specifier, rule})
      const next = resolveInside(source, path, specifier)
      if (next === undefined || seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return faults
}

function findNodeRule(specifier: string): string | undefined {
  if (isBuiltin(specifier)) return 'a browser-safe entry does not reach modules of Node.js'
  if (/^@aleph-onchain\/[^/]+\/node$/.test(specifier)) return 'a browser-safe entry does not reach entries for Node.js'
  return undefined
}

/** Finds the file of the same package that a specifier stands for. */
function resolveInside({manifest}: PackageSource, path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(path, '..', specifier)
  const target = specifier.startsWith('#') ? resolveConditions(manifest.imports?.[specifier]) : undefined
  return target === undefined ? undefined : join(target)
}

/** Picks the first target whose conditions hold in a browser, as resolvers do. */
function resolveConditions(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  if (typeof target !== 'object' || target === null) return undefined
  for (const [condition, inner] of Object.entries(target)) {
    const found = browserConditions.includes(condition) ? resolveConditions(inner) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
