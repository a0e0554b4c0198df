import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {errorTable} from '@aleph-onchain/common'
import {expect, it} from 'vitest'
import {documents, renderDocument} from './documents.ts'
import {renderErrorReference} from './render-error-reference.ts'

const root = join(import.meta.dirname, '../..')

it.each(documents)('finds $path as fresh as the code (else: npm run docs)', (document) => {
  expect(readFileSync(join(root, document.path), 'utf8')).toBe(renderDocument(document))
})

it('lists every error', () => {
  const text = renderErrorReference()
  for (const code of Object.keys(errorTable)) expect(text).toContain(`\`${code}\``)
})

it('explains every exit code that an error has', () => {
  const text = renderErrorReference()
  for (const {exit} of Object.values(errorTable)) expect(text).toContain(`| ${exit} | `)
})
