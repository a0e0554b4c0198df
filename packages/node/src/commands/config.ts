import {writeFile} from 'node:fs/promises'
import {type ChosenValues, renderLoadedOptions, renderOptionsFile} from '@aleph-onchain/common/node'
import {NodeError} from '../errors.ts'
import {loadConfig} from '../load-config.ts'
import {optionTables} from '../options.ts'
import type {Command} from './command.ts'

const switchFlag = {type: 'boolean', multiple: false} as const

export const configInit: Command = {
  usage: '[--config FILE] [--role ROLE] [--data-dir DIR]',
  flags: {},
  examples: ['aleph-node config init', 'aleph-node config init --config /etc/aleph/config.toml --role compute'],
  async run({config = 'config.toml', flags}) {
    const text = renderOptionsFile(optionTables, chosenValues(flags))
    await writeFile(config, text, {flag: 'wx'}).catch((cause) => {
      const reason = cause.code === 'EEXIST' ? 'exists already' : 'can not be written'
      throw new NodeError(
        {code: 'NODE_FILE_EXISTS', path: config},
        {cause, message: `${config} ${reason}; name another file with --config.`},
      )
    })
    process.stdout.write(`Wrote ${config}. Next: aleph-node keys init --config ${config}\n`)
  },
}

export const configValidate: Command = {
  usage: '[--config FILE]',
  flags: {},
  examples: ['aleph-node config validate --config config.toml'],
  async run({config, flags}) {
    await loadConfig(config, flags)
    process.stdout.write(`${config ?? 'The configuration'} is valid.\n`)
  },
}

export const configShow: Command = {
  usage: '[--config FILE] [--origin] [--json]',
  flags: {origin: switchFlag, json: switchFlag},
  examples: ['aleph-node config show --origin --config config.toml'],
  async run({config, flags}) {
    const {entries} = await loadConfig(config, flags)
    if (flags.json === true) {
      const shown = entries.map(({row, value, origin}) => [
        row.key,
        {value: row.isSecret === true && value !== undefined ? '***' : value, origin},
      ])
      process.stdout.write(`${JSON.stringify(Object.fromEntries(shown))}\n`)
    } else {
      process.stdout.write(renderLoadedOptions(entries, {showOrigin: flags.origin === true}))
    }
  },
}

function chosenValues(flags: Readonly<Record<string, unknown>>): ChosenValues {
  const role = typeof flags.role === 'string' ? flags.role : 'coordinator'
  const dataDir = typeof flags['data-dir'] === 'string' ? flags['data-dir'] : 'data'
  return {'node.role': role, 'node.data_dir': dataDir}
}
