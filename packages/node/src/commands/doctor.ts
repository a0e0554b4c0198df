import {checks} from '../doctor/checks.ts'
import {NodeError} from '../errors.ts'
import {loadConfig} from '../load-config.ts'
import {type Command, jsonFlag} from './command.ts'
import {renderFindings} from './render-findings.ts'

export const doctor: Command = {
  usage: '[--config FILE] [--json]',
  flags: jsonFlag,
  examples: ['aleph-node doctor --config config.toml', 'aleph-node doctor --json'],
  async run({config, flags}) {
    const {options} = await loadConfig(config, flags)
    const looked = await Promise.all(checks.map(async ({name, look}) => ({name, finding: await look(options)})))
    const findings = looked.flatMap(({name, finding}) => (finding === undefined ? [] : [{name, ...finding}]))
    process.stdout.write(flags.json === true ? `${JSON.stringify({checks: findings})}\n` : renderFindings(findings))
    const failed = findings.filter(({status}) => status === 'fail').map(({name}) => name)
    if (failed.length > 0) throw new NodeError({code: 'NODE_UNHEALTHY', failed}, {message: `The node can not run: ${failed.join(', ')}.`})
  },
}
