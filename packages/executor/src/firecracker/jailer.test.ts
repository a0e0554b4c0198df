import {parseItemHash} from '@aleph-onchain/message'
import {describe, expect, it} from 'vitest'
import {buildJailerArguments, jailRoot} from './jailer.ts'

const vmHash = parseItemHash('ab'.repeat(32))
const options = {jailer: '/opt/jailer', firecracker: '/opt/fc/firecracker', base: '/var/jail', uid: 9_001, gid: 9_002}

describe('buildJailerArguments', () => {
  it('gives the process a root, a user and arguments of its own', () => {
    expect(buildJailerArguments(vmHash, options, ['--api-sock', 'api'])).toEqual([
      ...['--id', vmHash, '--exec-file', '/opt/fc/firecracker', '--uid', '9001', '--gid', '9002', '--chroot-base-dir', '/var/jail'],
      ...['--', '--api-sock', 'api'],
    ])
    expect(jailRoot(vmHash, options)).toBe(`/var/jail/firecracker/${vmHash}/root`)
  })

  it('adds namespaces, groups and limits where they are asked for', () => {
    const more = {networkNamespace: '/run/netns/a', cgroup: {'cpu.weight': '50'}, limits: {fileBytes: 5, openFiles: 6}}
    expect(buildJailerArguments(vmHash, {...options, ...more}, []).slice(10)).toEqual([
      ...['--netns', '/run/netns/a', '--cgroup-version', '2', '--parent-cgroup', 'aleph-machines', '--cgroup', 'cpu.weight=50'],
      ...['--resource-limit', 'fsize=5', '--resource-limit', 'no-file=6', '--'],
    ])
  })
})
