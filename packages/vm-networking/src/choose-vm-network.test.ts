import {createDatabase} from '@aleph-onchain/database'
import {describe, expect, it} from 'vitest'
import {chooseVmNetwork, explainVmNetwork} from './choose-vm-network.ts'
import {VmNetworkError} from './errors.ts'
import {findFirewallConflicts} from './find-conflicts.ts'
import {createLinuxHost} from './host/linux-host.ts'
import type {HostTool, NetworkHost} from './ports.ts'

const database = createDatabase({path: '/nonexistent/never-opened.sqlite'})

/** A host of which one thing does not work. */
function brokenHost(isBroken: (tool: HostTool, args: readonly string[]) => VmNetworkError | undefined): NetworkHost {
  return {
    run: async (tool, args) => {
      const error = isBroken(tool, args)
      if (error !== undefined) throw error
      return ''
    },
    readSysctl: async () => undefined,
    writeSysctl: async () => undefined,
  }
}

const noNft = brokenHost((tool) =>
  tool === 'nft'
    ? new VmNetworkError({code: 'VM_NETWORK_TOOL_MISSING', tool: 'nft', debianPackage: 'nftables'}, {message: 'nft is missing: nftables.'})
    : undefined,
)

describe('the choice of a network', () => {
  it('is the hypervisor alone where that is asked for, without a look at the host', async () => {
    const host = brokenHost(() => new VmNetworkError({code: 'VM_NETWORK_COMMAND_FAILED', command: '', detail: 'touched'}))
    const {network, why} = await chooseVmNetwork({database, host}, {mode: 'user'})
    expect([network.mode, why]).toEqual(['user', expect.stringContaining('vm_network.mode is "user"')])
  })

  it('is the hypervisor where the host can not, with the reason', async () => {
    const {network, why} = await chooseVmNetwork({database, host: noNft}, {mode: 'auto'})
    expect(network.mode).toBe('user')
    expect(why).toMatch(/^Machines use the network of the hypervisor, without IPv6, because .+\.$/)
  })

  it('is refused where devices are asked for and the host can not', async () => {
    await expect(chooseVmNetwork({database, host: noNft}, {mode: 'tap'})).rejects.toMatchObject({code: 'VM_NETWORK_TAP_IMPOSSIBLE'})
    expect(await explainVmNetwork({mode: 'tap'}, noNft)).toMatchObject({mode: 'none'})
  })

  it('is explained to be none where the pools can not be cut', async () => {
    expect(await explainVmNetwork({mode: 'auto', ipv4Pool: '10.0.0.0/30'}, noNft)).toMatchObject({mode: 'none'})
  })

  it('is explained as it is made', async () => {
    const {network, why} = await chooseVmNetwork({database, host: noNft}, {mode: 'auto'})
    expect(await explainVmNetwork({mode: 'auto'}, noNft)).toEqual({mode: network.mode, why})
  })
})

describe('programs of the host', () => {
  it('that are missing are named with their package', async () => {
    const host = createLinuxHost({wrapper: ['/nonexistent/program']})
    await expect(host.run('nft', ['-v'])).rejects.toMatchObject({reason: {tool: 'nft', debianPackage: 'nftables'}})
    await expect(host.run('ip', ['-V'])).rejects.toMatchObject({reason: {tool: 'ip', debianPackage: 'iproute2'}})
  })

  it('that fail are named with what they said, and those that hang are ended', async () => {
    const shell = (script: string, timeoutMs = 5_000) => createLinuxHost({wrapper: ['sh', '-c', script], timeoutMs}).run('ip', [])
    await expect(shell('echo no such device >&2; exit 1')).rejects.toMatchObject({
      code: 'VM_NETWORK_COMMAND_FAILED',
      reason: {detail: 'no such device'},
    })
    await expect(shell('exec sleep 60', 50)).rejects.toMatchObject({code: 'VM_NETWORK_COMMAND_FAILED'})
  })

  it('read what is piped to them', async () => {
    expect(
      await createLinuxHost({wrapper: ['cat', '-', '/dev/null']})
        .run('ip', [], 'text')
        .catch(() => 'failed'),
    ).toBe('failed')
    expect(await createLinuxHost({wrapper: ['sh', '-c', 'cat']}).run('ip', [], 'text')).toBe('text')
  })

  it('that print without end are ended', async () => {
    const host = createLinuxHost({wrapper: ['sh', '-c', 'yes'], maxOutputBytes: 100_000})
    await expect(host.run('ip', [])).rejects.toMatchObject({code: 'VM_NETWORK_COMMAND_FAILED'})
  })
})

it('names chains of others that drop what is forwarded', async () => {
  const chain = (table: string, policy: string, hook = 'forward') => ({
    chain: {family: 'ip', table, name: 'FORWARD', handle: 1, type: 'filter', hook, prio: 0, policy},
  })
  const chains = [{metainfo: {}}, chain('filter', 'drop'), chain('nat', 'accept'), chain('aleph_1', 'drop'), chain('raw', 'drop', 'input')]
  const host: NetworkHost = {...noNft, run: async () => JSON.stringify({nftables: chains})}
  expect(await findFirewallConflicts(host)).toEqual([expect.stringContaining('DOCKER-USER')])
})
