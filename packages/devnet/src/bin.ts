#!/usr/bin/env node
import {parseArgs} from 'node:util'
import {runProgram} from '@aleph-onchain/common/node'
import type {Command} from './commands/command.ts'
import {launch} from './commands/launch.ts'
import {failUsage} from './commands/parse.ts'
import {restart} from './commands/restart.ts'
import {status} from './commands/status.ts'
import {up} from './commands/up.ts'
import {warp} from './commands/warp.ts'

const commands: Readonly<Record<string, Command>> = {up, status, launch, restart, warp}

await runProgram(async (signal) => {
  const [name, ...args] = process.argv.slice(2)
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(renderHelp())
    return
  }
  const command = commands[name] ?? failUsage(`Unknown command "${name}"; there are: ${Object.keys(commands).join(', ')}.`)
  if (args.includes('--help')) {
    process.stdout.write(renderCommandHelp(name, command))
    return
  }
  const {values, positionals} = parseCommandLine(args, command)
  await command.run({values, positionals, signal})
})

function parseCommandLine(args: string[], command: Command) {
  try {
    return parseArgs({args, options: command.options, allowPositionals: true})
  } catch (error) {
    return failUsage(error instanceof Error ? error.message : String(error))
  }
}

function renderHelp(): string {
  const rows = Object.entries(commands).map(([name, {summary}]) => `  ${name.padEnd(8)} ${summary}`)
  return `aleph-devnet: a whole aleph-onchain network on this machine\n\n${rows.join('\n')}\n\naleph-devnet <command> --help tells more.\n`
}

function renderCommandHelp(name: string, {summary, usage, help, examples}: Command): string {
  return `aleph-devnet ${name} ${usage}: ${summary}\n\nOptions\n${help.map((line) => `  ${line}`).join('\n')}\n\nExamples\n${examples.map((line) => `  ${line}`).join('\n')}\n`
}
