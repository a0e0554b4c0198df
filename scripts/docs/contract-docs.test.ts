import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {protocolContracts} from '../../contracts/ts/abis.ts'

const folder = join(import.meta.dirname, '../../docs/contracts')
const contracts = join(import.meta.dirname, '../../contracts')
const pages = readdirSync(folder).filter((file) => file.endsWith('.md'))
const sources = readdirSync(join(contracts, 'test'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.sol'))
  .map((file) => readFileSync(join(contracts, 'test', file), 'utf8'))
  .join('\n')
const tests = new Set([...sources.matchAll(/function ((?:test|testFuzz|invariant)_\w+)\(/g)].map(([, name]) => name))

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(folder, page), 'utf8')

  it('names only tests that there are', () => {
    const named = [...text.matchAll(/`((?:test|testFuzz|invariant)_\w+)`/g)].map(([, name]) => name)
    expect(named.filter((name) => !tests.has(name))).toEqual([])
  })

  it('names only files that there are', () => {
    const links = [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = '']) => join(folder, path))
    const paths = [...text.matchAll(/`((?:src|ts|test|e2e)\/[\w./-]+)`/g)].map(([, path = '']) => join(contracts, path))
    expect([...links, ...paths].filter((path) => !existsSync(path))).toEqual([])
  })
})

it('has a page for every contract, and names each in the index', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8')
  for (const contract of protocolContracts) {
    expect(existsSync(join(folder, `${contract}.md`)), contract).toBe(true)
    expect(index).toContain(`[${contract}](${contract}.md)`)
  }
})
