import {execFile} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {findPorts} from '@aleph-onchain/devnet'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

const program = new URL('../../packages/node/src/bin.ts', import.meta.url).pathname

let directory: string
let config: string
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'aleph-node-'))
  config = join(directory, 'config.toml')
})
afterEach(() => rmSync(directory, {recursive: true, force: true}))

interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

/** Runs `aleph-node` to its end. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const options = {env: {...process.env, ...env}, timeout: 60_000}
  const result = await promisify(execFile)(process.execPath, ['--conditions=source', program, ...args], options).catch((error) => error)
  return {stdout: result.stdout, stderr: result.stderr, code: result.code ?? 0}
}

/** Writes a configuration that a node could run on. */
async function writeConfig(): Promise<number> {
  const {apiPort} = await findPorts(1)
  writeFileSync(
    config,
    `[node]
data_dir = "data"
[api]
bind = "127.0.0.1:${apiPort}"
[network]
profile = "devnet"
listen_addr = "/ip4/127.0.0.1/tcp/${apiPort + 1}"
[chain]
rpc_url = "http://127.0.0.1:9"
`,
  )
  return apiPort
}

describe('aleph-node config', () => {
  test('writes a file that is valid, and never over another one', async () => {
    expect(await run(['config', 'init', '--config', config, '--role', 'compute'])).toMatchObject({code: 0})
    expect(readFileSync(config, 'utf8')).toContain('role = "compute"')
    expect(await run(['config', 'validate', '--config', config])).toMatchObject({code: 0})
    expect(await run(['config', 'init', '--config', config])).toMatchObject({code: 73, stderr: expect.stringContaining('NODE_FILE_EXISTS')})
  })

  test('takes the published keys', async () => {
    writeFileSync(
      config,
      `[node]
role = "compute"
data_dir = "/var/lib/aleph"
[chain]
rpc_url = "https://arb1.arbitrum.io/rpc"
private_key_path = "keys/node.key"
[storage]
engine = "rocksdb"
max_size_gb = 500
[network]
listen_addr = "/ip4/0.0.0.0/udp/4001/quic-v1"
external_addr = "/ip4/203.0.113.1/udp/4001/quic-v1"
max_connections = 256
idle_timeout_secs = 300
bootstrap_peers = []
[api]
bind = "0.0.0.0:8080"
[executor.qemu]
enable_gpu = true
gpu_devices = ["0000:01:00.0"]
iommu_group = 1
vfio_driver = "vfio-pci"
`,
    )
    expect(await run(['config', 'validate', '--config', config])).toMatchObject({code: 0, stderr: ''})
  })

  test('says where each value comes from: flag over variable over file over default', async () => {
    writeFileSync(config, '[node]\nrole = "compute"\n[logging]\nlevel = "warn"\n[api]\nbind = "127.0.0.1:1"\n')
    const args = ['config', 'show', '--json', '--config', config, '--role', 'coordinator']
    const {stdout} = await run(args, {ALEPH_LOGGING_LEVEL: 'debug'})
    expect(JSON.parse(stdout)).toMatchObject({
      'node.role': {value: 'coordinator', origin: {kind: 'flag', flag: 'role'}},
      'logging.level': {value: 'debug', origin: {kind: 'env', variable: 'ALEPH_LOGGING_LEVEL'}},
      'api.bind': {value: {host: '127.0.0.1', port: 1}, origin: {kind: 'file', path: config}},
      'storage.max_file_size': {value: 2 ** 30, origin: {kind: 'default'}},
    })
  })

  test('names the nearest key to one it does not know, and every wrong value', async () => {
    writeFileSync(config, '[network]\nlisten_adr = "x"\n[api]\nbind = 5\n')
    const {code, stderr} = await run(['config', 'validate', '--config', config])
    expect(code).toBe(78)
    expect(stderr).toContain('did you mean "network.listen_addr"?')
    expect(stderr).toContain('option "api.bind"')
  })

  test('masks the password of a database', async () => {
    writeFileSync(config, '[database]\nurl = "postgres://me:secret@db.example/aleph"\n')
    const {stdout} = await run(['config', 'show', '--config', config])
    expect(stdout).not.toContain('secret')
  })
})

describe('aleph-node keys init', () => {
  test('makes keys that only their owner can read, once', async () => {
    await writeConfig()
    const first = JSON.parse((await run(['keys', 'init', '--json', '--config', config])).stdout)
    const second = JSON.parse((await run(['keys', 'init', '--json', '--config', config])).stdout)
    expect(second).toEqual(first)
    for (const path of [first.identity, first.hotKey]) expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('refuses an identity that others can read', async () => {
    await writeConfig()
    const {identity} = JSON.parse((await run(['keys', 'init', '--json', '--config', config])).stdout)
    chmodSync(identity, 0o644)
    const ended = await run(['--config', config])
    expect(ended).toMatchObject({stderr: expect.stringContaining('chmod 600')})
    expect(ended.code).not.toBe(0)
  })
})

describe('aleph-node doctor', () => {
  test('reports every check as JSON', async () => {
    await writeConfig()
    const {stdout, code} = await run(['doctor', '--json', '--config', config])
    const statuses = Object.fromEntries(
      JSON.parse(stdout).checks.map((check: {name: string; status: string}) => [check.name, check.status]),
    )
    expect(code).toBe(0)
    expect(statuses).toMatchObject({
      'signature engine': 'ok',
      'data directory': 'ok',
      database: 'ok',
      'API port': 'ok',
      'chain RPC': 'warn',
    })
  })

  test('looks at a compute node at what machines need, and tells a coordinator nothing of it', async () => {
    await writeConfig()
    const {stdout} = await run(['doctor', '--json', '--config', config, '--role', 'compute'], {ALEPH_EXECUTOR_QEMU_BINARY: 'no-such-qemu'})
    const checks: readonly {name: string; status: string; remedy?: string}[] = JSON.parse(stdout).checks
    expect(checks.find(({name}) => name === 'hypervisor')).toMatchObject({
      status: 'fail',
      remedy: expect.stringContaining('apt-get install qemu-system-x86'),
    })
    expect(checks.map(({name}) => name)).toEqual(expect.arrayContaining(['disk tools', 'VM network', 'deployment']))
    const coordinator = JSON.parse((await run(['doctor', '--json', '--config', config])).stdout)
    expect(coordinator.checks.map(({name}: {name: string}) => name)).not.toContain('hypervisor')
  })

  test('says that a manifest can not be read', async () => {
    await writeConfig()
    const ended = await run(['doctor', '--config', config], {ALEPH_CHAIN_MANIFEST: join(directory, 'none.json')})
    expect(ended).toMatchObject({code: 69, stdout: expect.stringContaining('none.json can not be read')})
  })

  test('says when signatures are checked by portable code', async () => {
    await writeConfig()
    const {stdout} = await run(['doctor', '--json', '--config', config], {NODE_OPTIONS: '--conditions=portable'})
    expect(JSON.parse(stdout).checks[0]).toMatchObject({
      name: 'signature engine',
      status: 'warn',
      text: expect.stringContaining('portable'),
    })
  })

  test('fails when the database can not be reached, without telling its password', async () => {
    await writeConfig()
    const url = 'postgres://me:secret@127.0.0.1:1/aleph'
    const {code, stdout, stderr} = await run(['doctor', '--config', config], {ALEPH_DATABASE_URL: url})
    expect(code).toBe(69)
    expect(stdout).toContain('fail  database')
    expect(stdout + stderr).not.toContain('secret')
  })
})

describe('aleph-node', () => {
  test.each([0, 1])('names a port that is taken (%i above the API port) and ends', async (offset) => {
    const apiPort = await writeConfig()
    const server = createServer().listen(apiPort + offset, '127.0.0.1')
    await once(server, 'listening')
    const {code, stderr} = await run(['--config', config])
    server.close()
    expect(code).toBe(69)
    expect(stderr.trimEnd().split('\n').at(-1)).toContain(`${apiPort + offset}`)
  })

  test('names a data directory that can not be written to', async () => {
    writeFileSync(config, '[node]\ndata_dir = "config.toml/data"\n')
    expect(await run(['--config', config])).toMatchObject({code: 73, stderr: expect.stringContaining('config.toml/data')})
  })

  test('refuses a command line that it does not understand', async () => {
    expect(await run(['confg', 'show'])).toMatchObject({code: 64, stderr: expect.stringContaining('Unknown command')})
    expect(await run(['--colour'])).toMatchObject({code: 64})
    expect(await run(['--config', join(directory, 'none.toml')])).toMatchObject({
      stderr: expect.stringContaining('OPTIONS_FILE_UNREADABLE'),
    })
  })
})
