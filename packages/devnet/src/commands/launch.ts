import {existsSync, readFileSync} from 'node:fs'
import {parseEther} from 'viem'
import {devnetAccounts} from '../accounts.ts'
import {askDevnet} from '../control.ts'
import type {DevnetDescription} from '../devnet.ts'
import {defaultLaunch, launchInstance} from '../launch/launch-instance.ts'
import {devnetPaths} from '../paths.ts'
import type {Command} from './command.ts'
import {failUsage, parseDataDir, parseInteger} from './parse.ts'

/** Account that owns what `launch` makes: the fifth, which has no other part in a devnet. */
const ownerIndex = 4

export const launch: Command = {
  summary: 'launches a virtual machine, paid by allowance, and tells how to log in',
  usage: '--image FILE --ssh-key FILE [options]',
  options: {
    image: {type: 'string'},
    'ssh-key': {type: 'string'},
    token: {type: 'string', default: defaultLaunch.token},
    vcpus: {type: 'string', default: `${defaultLaunch.vcpus}`},
    memory: {type: 'string', default: `${defaultLaunch.memoryMib}`},
    disk: {type: 'string', default: `${defaultLaunch.diskMib}`},
    'max-price': {type: 'string', default: '0.001'},
    timeout: {type: 'string', default: `${defaultLaunch.timeoutMs / 1000}`},
    'data-dir': {type: 'string'},
    json: {type: 'boolean', default: false},
  },
  help: [
    '--image FILE     bootable disk image, qcow2 or raw',
    '--ssh-key FILE   public key that may log in',
    `--token SYMBOL   what the job is paid in (${defaultLaunch.token}): ALEPH, USDC or WETH`,
    `--vcpus N        virtual processors (${defaultLaunch.vcpus})`,
    `--memory MIB     memory (${defaultLaunch.memoryMib})`,
    `--disk MIB       size of the root disk (${defaultLaunch.diskMib})`,
    '--max-price N    most tokens that a second may cost (0.001)',
    `--timeout SEC    how long to wait until it runs (${defaultLaunch.timeoutMs / 1000})`,
    '--data-dir DIR   where the devnet is kept (.devnet)',
    '--json           prints {vmHash, jobId, nodeId, ssh} instead of text',
  ],
  examples: [
    'aleph-devnet launch --image tiny.qcow2 --ssh-key ~/.ssh/id_ed25519.pub',
    'aleph-devnet launch --image debian.qcow2 --ssh-key key.pub --memory 1024 --disk 4096 --token WETH --max-price 0.000001 --json',
  ],
  async run({values}) {
    const dataDir = parseDataDir(values['data-dir'])
    const description = (await askDevnet(devnetPaths(dataDir).controlSocket, dataDir, {command: 'describe'})) as DevnetDescription
    const account = devnetAccounts()[ownerIndex] ?? failUsage('A devnet has no such account.')
    const launched = await launchInstance(description, {
      account,
      imagePath: parseFile('--image', values.image),
      sshKeys: [readFileSync(parseFile('--ssh-key', values['ssh-key']), 'utf8').trim()],
      token: String(values.token),
      vcpus: parseInteger('--vcpus', values.vcpus, 1, 256),
      memoryMib: parseInteger('--memory', values.memory, 72, 1_048_576),
      diskMib: parseInteger('--disk', values.disk, 1, 1_953_125),
      maxPricePerSecond: parsePrice(values['max-price']),
      durationSeconds: defaultLaunch.durationSeconds,
      timeoutMs: 1000 * parseInteger('--timeout', values.timeout, 1, 86_400),
      onProgress: (text) => process.stderr.write(`${text}\n`),
    })
    const {host, port} = launched.ssh
    if (values.json === true) process.stdout.write(`${JSON.stringify({...launched, jobId: launched.jobId.toString()})}\n`)
    else {
      const url = description.nodes[0]?.url ?? ''
      process.stdout.write(`\nJob ${launched.jobId} runs. Log in, and read its story:\n\n`)
      process.stdout.write(
        `  ssh -p ${port} -o StrictHostKeyChecking=accept-new root@${host}\n  curl ${url}/api/v2/jobs/${launched.jobId}/explain\n\n`,
      )
    }
  },
}

function parseFile(flag: string, value: unknown): string {
  if (typeof value !== 'string') return failUsage(`${flag} is missing.`)
  return existsSync(value) ? value : failUsage(`${flag}: there is no file ${value}.`)
}

function parsePrice(value: unknown): bigint {
  const text = String(value)
  return /^\d+(\.\d{1,18})?$/.test(text) ? parseEther(text) : failUsage(`--max-price: "${text}" is no decimal number.`)
}
