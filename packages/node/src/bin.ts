#!/usr/bin/env node
import {parseArgs} from 'node:util'
import {declareFlags, runProgram} from '@aleph-onchain/common/node'
import type {Command} from './commands/command.ts'
import {NodeError} from './errors.ts'
import {optionTables} from './options.ts'

interface CommandRow {
  readonly summary: string
  load(): Promise<Command>
}

/** Only the command that is run is loaded. */
const commands: Readonly<Record<string, CommandRow>> = {
  run: {
    summary: 'runs the node until Ctrl-C or SIGTERM',
    load: async () => (await import('./commands/run.ts')).run,
  },
  doctor: {
    summary: 'looks for what keeps the node from running well, and says what to do',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
  'config init': {
    summary: 'writes a configuration file in which every option is explained',
    load: async () => (await import('./commands/config.ts')).configInit,
  },
  'config validate': {
    summary: 'says what is wrong with a configuration, or that it is good',
    load: async () => (await import('./commands/config.ts')).configValidate,
  },
  'config show': {
    summary: 'prints the options in force, secrets masked',
    load: async () => (await import('./commands/config.ts')).configShow,
  },
  'keys init': {
    summary: 'makes the keys of the node that it does not have yet, and prints who it is',
    load: async () => (await import('./commands/keys.ts')).keysInit,
  },
  'node status': {
    summary: 'says how the node stands on the chain and what is missing before it works',
    load: async () => (await import('./commands/node/status.ts')).nodeStatus,
  },
  'node register': {
    summary: 'registers the running node on the chain',
    load: async () => (await import('./commands/node/register.ts')).nodeRegister,
  },
  'node hot-key': {
    summary: 'lets the hot key of this machine act for the node',
    load: async () => (await import('./commands/node/hot-key.ts')).nodeHotKey,
  },
  'node stake': {
    summary: 'adds stake of the operator',
    load: async () => (await import('./commands/node/stake.ts')).nodeStake,
  },
  'node delegate': {
    summary: 'delegates ALEPH to a node',
    load: async () => (await import('./commands/node/stake.ts')).nodeDelegate,
  },
  'node activate': {
    summary: 'activates the node once its stake has lasted',
    load: async () => (await import('./commands/node/activate.ts')).nodeActivate,
  },
  'node link': {
    summary: 'asks a coordinator to link the compute node',
    load: async () => (await import('./commands/node/link.ts')).nodeLink,
  },
  'node accept-link': {
    summary: 'links a compute node that asked for it to the coordinator',
    load: async () => (await import('./commands/node/link.ts')).nodeAcceptLink,
  },
  'node capacity': {
    summary: 'declares what the node has for jobs',
    load: async () => (await import('./commands/node/capacity.ts')).nodeCapacity,
  },
  'node metadata': {
    summary: 'has the chain name what the running node says of itself',
    load: async () => (await import('./commands/node/metadata.ts')).nodeMetadata,
  },
  'node drain': {
    summary: 'takes no more jobs, and gives notice to those named',
    load: async () => (await import('./commands/node/drain.ts')).nodeDrain,
  },
  'node exit': {
    summary: 'leaves the network and takes the stake back',
    load: async () => (await import('./commands/node/exit.ts')).nodeExit,
  },
  'node withdraw': {
    summary: 'pays out what the node has earned',
    load: async () => (await import('./commands/node/withdraw.ts')).nodeWithdraw,
  },
}

await runProgram(async (signal) => {
  const {name, args} = findCommand(process.argv.slice(2))
  const row = commands[name]
  if (row === undefined) throw usageError(`Unknown command "${name}"; there are: ${Object.keys(commands).join(', ')}.`)
  const command = await row.load()
  const {config, help, ...flags} = parseCommandLine(args, command)
  if (help === true) process.stdout.write(name === 'run' ? renderHelp(command) : renderCommandHelp(name, row.summary, command))
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

function renderHelp({examples}: Command): string {
  const rows = Object.entries(commands).map(([name, {summary}]) => `  ${name.padEnd(17)} ${summary}`)
  const flags = Object.keys(declareFlags(optionTables)).map((flag) => `--${flag}`)
  return `aleph-node: a node of the aleph-onchain cloud

${rows.join('\n')}

Options
  --config FILE    configuration; every key can also be set by its ALEPH_* variable
  ${flags.join(', ')}   override single keys of it

Examples
${examples.map((line) => `  ${line}`).join('\n')}
`
}

function renderCommandHelp(name: string, summary: string, {usage, examples, notes}: Command): string {
  const told = notes === undefined ? '' : `\n\n${notes}`
  return `aleph-node ${name} ${usage}\n\n${summary[0]?.toUpperCase()}${summary.slice(1)}.${told}\n\nExamples\n${examples.map((line) => `  ${line}`).join('\n')}\n`
}
