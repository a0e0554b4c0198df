import {readFile} from 'node:fs/promises'
import {describe, expect, test} from 'vitest'

/** Tables of `docs/contracts`, and how many rows each must have. */
const tables: readonly (readonly [string, number])[] = [
  ['invariants.md', 56],
  ['attacks.md', 44],
]

const contracts = new URL('../', import.meta.url)

interface Row {
  number: number
  tests: {file: string; name: string}[]
}

/** Reads rows `| 7 | text | `path:test`<br>… |`. */
function parseRows(text: string): Row[] {
  return [...text.matchAll(/^\| (\d+) \|.*\| (.*) \|$/gm)].map(([, number, cell = '']) => ({
    number: Number(number),
    tests: [...cell.matchAll(/`([^`:]+):([^`]+)`/g)].map(([, file = '', name = '']) => ({file, name})),
  }))
}

/** Whether a source has a test of that name: a function in Solidity, a title in TypeScript. */
function declares(source: string, file: string, name: string): boolean {
  return file.endsWith('.sol') ? source.includes(`function ${name}(`) : source.includes(`('${name}',`)
}

describe.each(tables)('docs/contracts/%s', (file, count) => {
  test('has every number once, with a test that exists', async () => {
    const rows = parseRows(await readFile(new URL(`../docs/contracts/${file}`, contracts), 'utf8'))
    expect(rows.map(({number}) => number)).toEqual(Array.from({length: count}, (_, index) => index + 1))
    for (const {number, tests} of rows) {
      expect(tests.length, `row ${number}`).toBeGreaterThan(0)
      for (const {file: path, name} of tests) {
        const source = await readFile(new URL(path, contracts), 'utf8')
        expect(declares(source, path, name), `row ${number}: ${path} has no ${name}`).toBe(true)
      }
    }
  })
})
