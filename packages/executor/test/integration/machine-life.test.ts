import type {ItemHash} from '@aleph-onchain/message'
import {testAccount} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readGuestState, TestHost} from '../fixtures/test-host.ts'

describe('a machine under real QEMU', () => {
  let host: TestHost
  let vmHash: ItemHash

  beforeAll(async () => {
    host = await TestHost.create()
    vmHash = (await host.place({volumes: [{size_mib: 1008, persistence: 'host', name: 'data'}], name: 'life'})).vmHash
  })

  afterAll(async () => {
    await host.remove()
  })

  /** Waits for the guest to be up after its n-th start here. */
  async function waitUntilUp(starts: number): Promise<void> {
    await host.waitFor(vmHash, (view) => view?.observed === 'running' && view.starts === starts, 60_000)
    const since = host.executor.find(vmHash)?.times.startingMs ?? 0
    await host.waitForLine(vmHash, /^guest: ready/, since, 60_000)
  }

  it('boots the image, gives the guest its disks and its seed', async () => {
    await waitUntilUp(1)
    expect(host.executor.find(vmHash)).toMatchObject({observed: 'running', problem: undefined, starts: 1})
    await host.waitForLine(vmHash, /disk rootfs is vda of 131072 sectors, read-only 0/)
    await host.waitForLine(vmHash, /disk volume-0 is vdb of 2064384 sectors, read-only 0/)
    await host.waitForLine(vmHash, new RegExp(`seed .*"instance-id": "iid-${vmHash}"`))
    await host.waitForLine(vmHash, /address 10\.0\.2\.15\/24/)
  })

  it('answers over a port that is forwarded while it runs', async () => {
    const ports = {'80': {tcp: true, udp: false}}
    host.messages.aggregates.set(`${testAccount().address}/port-forwarding`, {[vmHash]: {ports}})
    await host.executor.refreshForwards(vmHash)
    expect(await readGuestState(host.executor.find(vmHash))).toMatchObject({boots: 1})
  })

  it('counts what it uses', async () => {
    const usage = await host.executor.usage(vmHash)
    expect(usage.uptimeSeconds).toBeGreaterThan(0)
    expect(usage.memoryBytes).toBeGreaterThan(64 * 2 ** 20)
    expect(usage.diskBytes).toBeGreaterThan(0)
  })

  it('is rebooted with its disk as it was', async () => {
    await host.executor.reboot(vmHash)
    await waitUntilUp(2)
    expect(await readGuestState(host.executor.find(vmHash))).toMatchObject({boots: 2})
  })

  it('is started again after its process was killed', async () => {
    const {pid} = host.executor.find(vmHash) ?? {}
    process.kill(pid ?? -1, 'SIGKILL')
    await waitUntilUp(3)
    await host.waitForLine(vmHash, /ended by itself/)
  })

  it('is shut down by its owner and started again', async () => {
    await host.executor.stopByOwner(vmHash)
    await host.waitFor(vmHash, (view) => view?.observed === 'stopped' && view.pid === undefined, 60_000)
    await host.waitForLine(vmHash, /The guest has shut down/)
    await host.executor.startAgain(vmHash)
    await waitUntilUp(4)
  })

  it('begins anew after a reinstall', async () => {
    await host.executor.reinstall(vmHash, {eraseVolumes: false})
    await waitUntilUp(5)
    expect(await readGuestState(host.executor.find(vmHash))).toMatchObject({boots: 1})
  })

  it('leaves nothing behind when it is gone, but its log', async () => {
    await host.executor.setWanted(vmHash, 'gone')
    await host.waitFor(vmHash, (view) => view?.observed === 'stopped' && view.pid === undefined, 60_000)
    expect(host.network.attached.has(vmHash)).toBe(false)
    await host.waitForLine(vmHash, /^guest: ready/)
  })
})
