import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {parseItemHash} from '@aleph-onchain/message'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {VmAttachment} from '../ports.ts'
import {getHostName} from './host-name.ts'
import {buildEnvironment, buildMetaData, buildNetworkConfig, buildSeed, buildUserData, type SeedParts} from './seed.ts'

const run = promisify(execFile)
const vmHash = parseItemHash('deca'.repeat(16))
const network: VmAttachment = {
  mode: 'tap',
  device: 'aleph0-1',
  mac: '52:54:00:00:00:01',
  ports: [],
  addresses: {
    ipv4: '172.16.4.2/24',
    ipv4Gateway: '172.16.4.1',
    ipv6: 'fc00:1:2:3:3:deca:deca:dec1/124',
    ipv6Gateway: 'fc00:1:2:3:3:deca:deca:dec0',
    nameservers: ['9.9.9.9'],
  },
}
const parts: SeedParts = {
  vmHash,
  authorizedKeys: ['ssh-ed25519 AAAA me'],
  variables: {NAME: 'a "quoted" $value\nof two lines', 'odd-name': 'x'},
  metadata: {name: 'mine'},
  network,
  installsAgent: false,
}

describe('buildSeed', () => {
  let directory: string

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aleph-seed-'))
  })

  afterEach(async () => {
    await rm(directory, {recursive: true, force: true})
  })

  it('is an image that xorriso reads, with the label and the names that cloud-init looks for', async () => {
    const path = join(directory, 'seed.iso')
    await writeFile(path, buildSeed(parts))
    const {stdout, stderr} = await run('xorriso', ['-osirrox', 'on', '-indev', path, '-pvd_info', '-extract', '/', directory])
    expect(stdout + stderr).toContain('cidata')
    expect(await readFile(join(directory, 'user-data'), 'utf8')).toBe(buildUserData(parts))
    expect(await readFile(join(directory, 'meta-data'), 'utf8')).toBe(buildMetaData(parts))
    expect(await readFile(join(directory, 'network-config'), 'utf8')).toBe(buildNetworkConfig(network))
  })

  it('has the same bytes for the same machine', () => {
    expect(buildSeed(parts).equals(buildSeed({...parts}))).toBe(true)
  })

  it('holds files of any size', () => {
    const keys = Array.from({length: 256}, (_, index) => `ssh-ed25519 ${'A'.repeat(8_000)} ${index}`)
    const seed = buildSeed({...parts, authorizedKeys: keys})
    expect(seed.length % 2048).toBe(0)
    expect(seed.includes(keys.at(-1) ?? '')).toBe(true)
  })
})

describe('what a guest is told', () => {
  it('is its name, which never changes', () => {
    expect(JSON.parse(buildMetaData(parts))).toEqual({
      'instance-id': `iid-${vmHash}`,
      'local-hostname': getHostName(vmHash),
      aleph: {item_hash: vmHash, metadata: {name: 'mine'}},
    })
  })

  it('is its addresses, by the address of its network device', () => {
    expect(JSON.parse(buildNetworkConfig(network))).toMatchObject({
      version: 2,
      ethernets: {
        eth0: {
          match: {macaddress: '52:54:00:00:00:01'},
          dhcp4: false,
          addresses: ['172.16.4.2/24', 'fc00:1:2:3:3:deca:deca:dec1/124'],
          routes: [
            {to: '0.0.0.0/0', via: '172.16.4.1'},
            {to: '::/0', via: 'fc00:1:2:3:3:deca:deca:dec0'},
          ],
          nameservers: {addresses: ['9.9.9.9']},
        },
      },
    })
    expect(JSON.parse(buildNetworkConfig(undefined))).toEqual({version: 2, ethernets: {}})
  })

  it('is who may log in, and no password', () => {
    const text = buildUserData(parts)
    expect(text.startsWith('#cloud-config\n')).toBe(true)
    expect(JSON.parse(text.slice(14))).toMatchObject({
      ssh_pwauth: false,
      ssh_authorized_keys: ['ssh-ed25519 AAAA me'],
      write_files: [{path: '/etc/aleph/environment', permissions: '0600'}, {path: '/etc/aleph/variables.json'}],
    })
    expect(text).not.toContain('runcmd')
    expect(buildUserData({...parts, installsAgent: true})).toContain('qemu-guest-agent')
  })

  it('escapes characters that YAML does not take', () => {
    const text = buildUserData({...parts, authorizedKeys: ['a\u007f\u0085\u2028\ufeff b']})
    expect(text).toContain('\\u007f\\u0085\\u2028\\ufeff')
    expect(JSON.parse(text.slice(14)).ssh_authorized_keys).toEqual(['a\u007f\u0085\u2028\ufeff b'])
  })

  it('is its variables, in a file that a shell reads back as they were', async () => {
    const variables = {A: 'a "b" $c `d` \\e', B: 'two\nlines', C: '', 'not-a-name': 'x', '1X': 'y', D: "it's"}
    const script = `${buildEnvironment(variables)}printf '%s|' "$A" "$B" "$C" "$D"`
    expect((await run('sh', ['-c', script])).stdout).toBe('a "b" $c `d` \\e|two\nlines||it\'s|')
    expect(buildEnvironment(variables)).not.toMatch(/not-a-name|1X/)
  })
})

describe('getHostName', () => {
  it('is the hash in base32 without padding', () => {
    expect(getHostName('00'.repeat(32))).toBe('a'.repeat(52))
    expect(getHostName('ff'.repeat(32))).toBe(`${'7'.repeat(51)}q`)
    expect(getHostName(vmHash)).toMatch(/^[a-z2-7]{52}$/)
  })
})
