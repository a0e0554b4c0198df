// Writes the documents that are made from code; with --check, only tells which of them are stale.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {documents, renderDocument} from './docs/documents.ts'

const root = join(import.meta.dirname, '..')
const {check} = parseArgs({options: {check: {type: 'boolean', default: false}}}).values

for (const document of documents) {
  const path = join(root, document.path)
  const text = renderDocument(document)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  if (check) {
    console.error(`${document.path} is stale; run: npm run docs`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
    console.error(`${document.path} written`)
  }
}
