// Deploys the protocol where tokens and pools are already, or verifies a deployment: `npm run deploy:contracts -- help`.
import {readFile, writeFile} from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {createPublicClient, http, isHex} from 'viem'
import {privateKeyToAccount} from 'viem/accounts'
import {ContractsError} from '../errors.ts'
import {formatManifest} from '../manifest.ts'
import {parseManifest} from '../parse-manifest.ts'
import {deployProtocol} from './deploy-protocol.ts'
import {parseConfig} from './parse-config.ts'
import {verifyDeployment} from './verify-deployment.ts'

const usage = `Usage:
  deploy --rpc URL --config FILE --key-file FILE --manifest FILE [--resume-nonce N --resume-block N]
      deploys the protocol, verifies it and writes its manifest
  verify --rpc URL --manifest FILE
      compares a deployment with its manifest`

const options = {
  rpc: {type: 'string'},
  config: {type: 'string'},
  'key-file': {type: 'string'},
  manifest: {type: 'string'},
  'resume-nonce': {type: 'string'},
  'resume-block': {type: 'string'},
} as const

const commands: Readonly<Record<string, () => Promise<void>>> = {deploy, verify}

const {positionals, values} = parseArgs({options, allowPositionals: true})
const command = commands[positionals[0] ?? '']
if (command === undefined) {
  console.error(usage)
  process.exitCode = 64
} else {
  await command().catch((error: unknown) => {
    if (!(error instanceof ContractsError)) throw error
    console.error(`${error.code}: ${error.message}`)
    process.exitCode = 1
  })
}

async function deploy(): Promise<void> {
  const client = createPublicClient({transport: http(need('rpc'))})
  const config = parseConfig(await readJson(need('config')))
  const key = (await readFile(need('key-file'), 'utf8')).trim()
  if (!isHex(key)) throw new ContractsError({code: 'CONTRACTS_FILE_INVALID', problem: 'key'}, 'The key file holds no hexadecimal key.')
  const account = privateKeyToAccount(key)
  const [firstNonce, firstBlock] = [values['resume-nonce'], values['resume-block']]
  const resume =
    firstNonce === undefined || firstBlock === undefined ? {} : {resume: {firstNonce: Number(firstNonce), firstBlock: Number(firstBlock)}}
  const nonce = await client.getTransactionCount({address: account.address})
  const block = await client.getBlockNumber()
  if (resume.resume === undefined) console.error(`To go on should this break off: --resume-nonce ${nonce} --resume-block ${block}`)
  const manifest = await deployProtocol({
    client,
    account,
    config,
    profile: 'arbitrum',
    ...resume,
    onStep: ({title}, {blockNumber, gasUsed}) => console.error(`${blockNumber}: ${title} (${gasUsed} gas)`),
  })
  await writeFile(need('manifest'), formatManifest(manifest))
}

async function verify(): Promise<void> {
  const client = createPublicClient({transport: http(need('rpc'))})
  await verifyDeployment(client, parseManifest(await readJson(need('manifest'))))
  console.error('The deployment is what its manifest says.')
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}

function need(name: 'rpc' | 'config' | 'key-file' | 'manifest'): string {
  const value = values[name]
  if (value !== undefined) return value
  throw new ContractsError({code: 'CONTRACTS_OPTION_MISSING', option: name}, `--${name} is missing.\n${usage}`)
}
