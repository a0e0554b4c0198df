#!/usr/bin/env node
import {parseArgs} from 'node:util'
import {declareFlags, runProgram} from '@aleph-onchain/common/node'
import type {Command} from './commands/command.ts'
import {configInit, configShow, configValidate} from './commands/config.ts'
import {doctor} from './commands/doctor.ts'
import {keysInit} from './commands/keys.ts'
import {run} from './commands/run.ts'
import {NodeError} from './errors.ts'
import {optionTables} from './options.ts'

const commands: Readonly<Record<string, Command>> = {
  run,
  doctor,
  'config init': configInit,
  'config validate': configValidate,
  'config show': configShow,
  'keys init': keysInit,
}

await runProgram(async (signal) => {
  const {name, args} = findCommand(process.argv.slice(2))
  const command = commands[name]
  if (command === undefined) throw usageError(`Unknown command "${name}"; there are: ${Object.keys(commands).join(', ')}.`)
  const {config, help, ...flags} = parseCommandLine(args, command)
  if (help === true) process.stdout.write(name === 'run' ? renderHelp() : renderCommandHelp(name, command))
  else await command.run({flags, config: typeof config === 'string' ? config : undefined, signal})
})

/** The words before the first flag name the command; without any the node runs. */
function findCommand(args: readonly string[]): {readonly name: string; readonly args: readonly string[]} {
  const firstFlag = args.findIndex((argument) => argument.startsWith('-'))
  const words = firstFlag === -1 ? args : args.slice(0, firstFlag)
  return {name: words.length === 0 ? 'run' : words.join(' '), args: args.slice(words.length)}
}

function parseCommandLine(args: readonly string[], command: Command) {
  const options = {
    ...declareFlags(optionTables),
    ...command.flags,
    config: {type: 'string', short: 'c', multiple: false},
    help: {type: 'boolean', short: 'h', multiple: false},
  } as const
  try {
    return parseArgs({args: [...args], options, allowNegative: true}).values
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error))
  }
}

function usageError(problem: string): NodeError {
  return new NodeError({code: 'NODE_USAGE', problem}, {message: problem})
}

function renderHelp(): string {
  const rows = Object.entries(commands).map(([name, {summary}]) => `  ${name.padEnd(16)} ${summary}`)
  const flags = Object.keys(declareFlags(optionTables)).map((flag) => `--${flag}`)
  return `aleph-node: a node of the aleph-onchain cloud

${rows.join('\n')}

Options
  --config FILE    configuration; every key can also be set by its ALEPH_* variable
  ${flags.join(', ')}   override single keys of it

Examples
${run.examples.map((line) => `  ${line}`).join('\n')}
`
}

function renderCommandHelp(name: string, {summary, usage, examples}: Command): string {
  return `aleph-node ${name} ${usage}: ${summary}\n\nExamples\n${examples.map((line) => `  ${line}`).join('\n')}\n`
}
