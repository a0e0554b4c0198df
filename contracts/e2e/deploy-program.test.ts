import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {parseManifest} from '../ts/index.ts'
import {anvilSigners} from './accounts.ts'
import {type Arbitrum, arbitrumChainId, startArbitrum} from './arbitrum.ts'

const program = new URL('../ts/deploy/main.ts', import.meta.url).pathname

let chain: Arbitrum
let folder: string

beforeAll(async () => {
  chain = await startArbitrum()
  folder = await mkdtemp(join(tmpdir(), 'aleph-deploy-'))
})

afterAll(async () => {
  await chain?.anvil.stop()
  await rm(folder, {recursive: true})
})

async function run(...args: readonly string[]): Promise<{readonly code: number; readonly stderr: string}> {
  try {
    const {stderr} = await promisify(execFile)(process.execPath, ['--conditions=source', program, ...args])
    return {code: 0, stderr}
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'stderr' in error) return {code: Number(error.code), stderr: `${error.stderr}`}
    throw error
  }
}

test('deploys from a configuration, writes the manifest, and verifies it later', async () => {
  const [config, key, manifest] = ['config.json', 'key', 'manifest.json'].map((name) => join(folder, name))
  if (config === undefined || key === undefined || manifest === undefined) throw new Error('no paths')
  const {rpcUrl} = chain.anvil
  await writeFile(
    config,
    JSON.stringify(chain.config, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
  )
  await writeFile(key, `${anvilSigners()[0]?.privateKey}\n`, {mode: 0o600})
  const deployed = await run('deploy', '--rpc', rpcUrl, '--config', config, '--key-file', key, '--manifest', manifest)
  expect(deployed).toMatchObject({code: 0, stderr: expect.stringContaining('renounce DEFAULT_ADMIN_ROLE in StakeVotes')})
  const written = parseManifest(JSON.parse(await readFile(manifest, 'utf8')))
  expect(written).toMatchObject({profile: 'arbitrum', chainId: arbitrumChainId})
  expect(await run('verify', '--rpc', rpcUrl, '--manifest', manifest)).toMatchObject({code: 0})

  await writeFile(manifest, JSON.stringify({...written, parameters: {...written.parameters, SLAManager: {disputeWindow: '1'}}}))
  const verified = await run('verify', '--rpc', rpcUrl, '--manifest', manifest)
  expect(verified).toMatchObject({code: 1, stderr: expect.stringContaining('SLAManager.disputeWindow is 172800, the manifest says 1')})
})

test.each([
  {what: 'how it is used', args: [], code: 64, text: 'Usage:'},
  {
    what: 'an option that is missing',
    args: ['verify', '--rpc', 'http://127.0.0.1:1'],
    code: 1,
    text: 'CONTRACTS_OPTION_MISSING: --manifest',
  },
])('tells $what', async ({args, code, text}) => {
  expect(await run(...args)).toMatchObject({code, stderr: expect.stringContaining(text)})
})
