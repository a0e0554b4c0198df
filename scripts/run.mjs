// Runs a TypeScript program of this repository under Node 24: `node scripts/run.mjs <file> [arguments]`. Installs first when that is needed.
import {spawn} from 'node:child_process'
import {constants} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {ensureInstalled, programEnvironment, root} from './install.mjs'

/** Runs `file` (relative to the repository) with flags of Node and exits as it does; Ctrl-C and SIGTERM are its to handle. */
export function runProgram(file, args, flags = []) {
  const node = ensureInstalled()
  const child = spawn(node, ['--conditions=source', '--disable-warning=ExperimentalWarning', ...flags, join(root, file), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: programEnvironment(),
  })
  // A terminal sends SIGINT to the whole group, so the child has it already.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, ...args] = process.argv.slice(2)
  runProgram(file, args)
}
