import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'

/** Packages that run in browsers; whoever adds one has made sure. */
const browserSafe = ['@aleph-onchain/common', '@noble/curves', '@noble/hashes', '@scure/base', 'hash-wasm', 'zod']

const importPattern = /^(?:import|export)\s(?!type\s)[^'"]*?from '([^']+)'|^import '([^']+)'/gm

it('imports nothing from Node.js outside the platform files', () => {
  const foreign = new Set<string>()
  const files = new Set<string>()
  collect(new URL('./index.ts', import.meta.url), files, foreign)
  expect(files.size).toBeGreaterThan(30)
  expect([...foreign].filter((name) => !browserSafe.some((allowed) => name === allowed || name.startsWith(`${allowed}/`)))).toEqual([])
})

function collect(file: URL, files: Set<string>, foreign: Set<string>): void {
  if (files.has(file.href)) return
  files.add(file.href)
  for (const [, name = '', bare = ''] of readFileSync(file, 'utf8').matchAll(importPattern)) {
    const target = name || bare
    if (target === '#platform') collect(new URL('./platform/portable.ts', import.meta.url), files, foreign)
    else if (target.startsWith('.')) collect(new URL(target, file), files, foreign)
    else foreign.add(target)
  }
}
