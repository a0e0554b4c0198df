/** Writes spec/vectors/message; run it with `node --conditions=source packages/message/test/vectors/generate.ts`. */
import {writeFileSync} from 'node:fs'
import {allVectors} from './all-vectors.ts'

const folder = new URL('../../../../spec/vectors/message/', import.meta.url)

for (const [name, file] of Object.entries(allVectors)) {
  const rows = file.vectors.map((vector) => `    ${JSON.stringify(vector)}`).join(',\n')
  writeFileSync(new URL(`${name}.json`, folder), `{\n  "kind": "${file.kind}",\n  "vectors": [\n${rows}\n  ]\n}\n`)
}
