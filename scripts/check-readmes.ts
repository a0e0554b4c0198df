// Type-checks the examples of every package's README; a package without README or without an example fails too.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {extractExamples} from './readmes/extract-examples.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'out', 'readmes')

rmSync(folder, {recursive: true, force: true})
for (const name of ['contracts', ...readdirSync(join(root, 'packages')).map((package_) => `packages/${package_}`)]) {
  const path = `${name}/README.md`
  const markdown = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  const examples = extractExamples(markdown)
  if (examples === undefined) {
    console.error(`${path} is missing or has no example in TypeScript`)
    process.exitCode = 1
  } else {
    const copy = join(folder, `${path}.ts`)
    mkdirSync(dirname(copy), {recursive: true})
    writeFileSync(copy, examples)
  }
}

// An example may leave a name unused; to readers it is not.
const compilerOptions = {noEmit: true, noUnusedLocals: false, noUnusedParameters: false}
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({extends: '../../tsconfig.base.json', compilerOptions, include: ['**/*.ts']}))
const compiler = join(root, 'node_modules', '.bin', 'tsc')
const {status} = spawnSync(process.execPath, [compiler, '-p', folder], {cwd: folder, stdio: 'inherit'})
if (status !== 0) process.exitCode = 1
