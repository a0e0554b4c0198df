import {errorTable} from '@aleph-onchain/common'
import {renderMarkdownTable} from '@aleph-onchain/common/node'

/** Meanings of the exit codes that the table uses (sysexits.h). */
const exitCodes: readonly (readonly [number, string])[] = [
  [64, 'the command was called wrongly'],
  [65, 'the data given is wrong'],
  [66, 'a file given cannot be read'],
  [69, 'a service needed is unavailable'],
  [70, 'an internal error happened'],
  [71, 'the operating system refused something'],
  [73, 'an output file cannot be created'],
  [74, 'reading or writing failed'],
  [75, 'it failed for now; try again later'],
  [76, 'the other side broke the protocol'],
  [77, 'permission was denied'],
  [78, 'something is configured wrongly'],
]

/** Renders the reference of all errors, grouped by the module that throws them. */
export function renderErrorReference(): string {
  const modules = Map.groupBy(Object.entries(errorTable), ([code]) => code.split('_')[0] ?? code)
  const sections = [...modules].map(([module, rows]) => {
    const cells = rows.map(([code, {status, exit, text}]) => [`\`${code}\``, String(status), String(exit), text])
    return `## ${module.toLowerCase()}\n\n${renderMarkdownTable(['Code', 'HTTP status', 'Exit code', 'Meaning'], cells)}`
  })
  return [introduction, renderExitCodes(), ...sections].join('\n')
}

const introduction = `# Errors

Every error carries a code; programs match on the code, never on the text. The HTTP API answers with the status, command line
programs end with the exit code.
`

function renderExitCodes(): string {
  const used = new Set<number>(Object.values(errorTable).map(({exit}) => exit))
  const rows = exitCodes.filter(([code]) => used.has(code)).map(([code, meaning]) => [String(code), meaning])
  return renderMarkdownTable(['Exit code', 'Meaning'], [['0', 'all went well'], ...rows, ['130, 143', 'SIGINT or SIGTERM broke it off']])
}
