import type {Finding} from '../doctor/check.ts'
import {checks} from '../doctor/checks.ts'
import {NodeError} from '../errors.ts'
import {loadConfig} from '../load-config.ts'
import {type Command, jsonFlag} from './command.ts'

export const doctor: Command = {
  summary: 'looks for what keeps the node from running well, and says what to do',
  usage: '[--config FILE] [--json]',
  flags: jsonFlag,
  examples: ['aleph-node doctor --config config.toml', 'aleph-node doctor --json'],
  async run({config, flags}) {
    const {options} = await loadConfig(config, flags)
    const findings = await Promise.all(checks.map(async ({name, look}) => ({name, ...(await look(options))})))
    process.stdout.write(flags.json === true ? `${JSON.stringify({checks: findings})}\n` : render(findings))
    const failed = findings.filter(({status}) => status === 'fail').map(({name}) => name)
    if (failed.length > 0) throw new NodeError({code: 'NODE_UNHEALTHY', failed}, {message: `The node can not run: ${failed.join(', ')}.`})
  },
}

function render(findings: readonly (Finding & {readonly name: string})[]): string {
  const lines = findings.flatMap(({name, status, text, remedy}) => [
    `${status.padEnd(4)}  ${name.padEnd(16)}  ${text}`,
    ...(remedy === undefined ? [] : [`${' '.repeat(24)}→ ${remedy}`]),
  ])
  return `${lines.join('\n')}\n`
}
