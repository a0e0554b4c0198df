import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {run} from '../lib/run.ts'

const scripts = join(import.meta.dirname, 'root/usr/lib/seed')

function flatten(script: string, text: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'aleph-seed-'))
  writeFileSync(join(folder, 'seed'), text)
  const lines = run('awk', ['-f', join(scripts, script), join(folder, 'seed')]).split('\n')
  rmSync(folder, {recursive: true})
  return lines.slice(0, -1)
}

describe('json.awk', () => {
  it('flattens what the node writes, compact or indented', () => {
    const seed = {
      hostname: 'a',
      keys: ['k1', 'k "2"'],
      files: [{content: 'one\n\ttwo\\n "three" & é', mode: '0600'}],
      empty: {},
      none: [],
      on: true,
      n: -1.5,
    }
    const expected = [
      'hostname\ta',
      'keys/0\tk1',
      'keys/1\tk "2"',
      'files/0/content\tone\\n\\ttwo\\\\n "three" & é',
      'files/0/mode\t0600',
      'on\ttrue',
      'n\t-1.5',
    ]
    expect(flatten('json.awk', `#cloud-config\n${JSON.stringify(seed)}\n`)).toEqual(expected)
    expect(flatten('json.awk', JSON.stringify(seed, undefined, 2))).toEqual(expected)
  })

  it.each(['{"a":"b"', '{"a":"b",', '{"a":"b"}}', '{"a":"b", c}', '{"a":"b" "c":"d"'])(
    'keeps what stands before the fault in %s and ends',
    (text) => {
      expect(flatten('json.awk', text)[0]).toBe('a\tb')
    },
  )

  it('reads control characters that are written as numbers', () => {
    expect(flatten('json.awk', '{"a":"1\\u000a2\\u00263\\u00e9"}')).toEqual(['a\t1\\n2&3?'])
  })
})

describe('yaml.awk', () => {
  it('flattens a user-data as people write it', () => {
    const text = `#cloud-config
hostname: web-1   # name
ssh_authorized_keys:
  - ssh-ed25519 AAAA me@home
  - "ssh-rsa BBBB: x"
packages: [one, 'two']

write_files:
- path: /etc/a.conf
  permissions: '0600'
  content: |
    first: line

      indented\\n
- path: /b
  content: short
runcmd:
  - echo "a:b" > /c
  - [ls, -l, /]
  -
    - touch
    - /d
`
    expect(flatten('yaml.awk', text)).toEqual([
      'hostname\tweb-1',
      'ssh_authorized_keys/0\tssh-ed25519 AAAA me@home',
      'ssh_authorized_keys/1\tssh-rsa BBBB: x',
      'packages/0\tone',
      'packages/1\ttwo',
      'write_files/0/path\t/etc/a.conf',
      'write_files/0/permissions\t0600',
      'write_files/0/content\tfirst: line\\n\\n  indented\\\\n\\n',
      'write_files/1/path\t/b',
      'write_files/1/content\tshort',
      'runcmd/0\techo "a:b" > /c',
      'runcmd/1/0\tls',
      'runcmd/1/1\t-l',
      'runcmd/1/2\t/',
      'runcmd/2/0\ttouch',
      'runcmd/2/1\t/d',
    ])
  })

  it('flattens a network-config', () => {
    const text = `network:
  version: 2
  ethernets:
    eth0:
      match: {driver: virtio_net}
      addresses:
        - 172.16.3.2/24
        - fc00:1:2:3::1/124
      routes:
        - to: default
          via: 172.16.3.1
`
    expect(flatten('yaml.awk', text)).toEqual([
      'network/version\t2',
      'network/ethernets/eth0/match\t{driver: virtio_net}',
      'network/ethernets/eth0/addresses/0\t172.16.3.2/24',
      'network/ethernets/eth0/addresses/1\tfc00:1:2:3::1/124',
      'network/ethernets/eth0/routes/0/to\tdefault',
      'network/ethernets/eth0/routes/0/via\t172.16.3.1',
    ])
  })
})
