// Enforces the import arrows of the architecture on everything that is shipped; prints each import that breaks a rule.
import {join} from 'node:path'
import {checkBrowserSafety} from './arrows/check-browser-safety.ts'
import {checkImports} from './arrows/check-imports.ts'
import {readSharedDependencies, readWorkspace} from './arrows/workspace.ts'

const root = join(import.meta.dirname, '..')
const shared = readSharedDependencies(root)
const packages = readWorkspace(root)
const faults = packages.flatMap((source) => [...checkImports(source, shared), ...checkBrowserSafety(source)])

for (const {file, specifier, rule} of faults) console.error(`${file}: imports "${specifier}": ${rule}`)
const files = packages.reduce((sum, source) => sum + source.files.size, 0)
console.error(`${faults.length} broken import rules in ${files} files of ${packages.length} packages`)
process.exitCode = faults.length === 0 ? 0 : 1
