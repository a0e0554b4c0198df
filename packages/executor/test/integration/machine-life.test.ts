import type {ItemHash} from '@aleph-onchain/message'
import {testAccount} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readGuestState, TestHost} from '../fixtures/test-host.ts'

const http = {guestPort: 80, tcp: true, udp: false}

describe('a machine under real QEMU', () => {
  let host: TestHost
  let vmHash: ItemHash

  beforeAll(async () => {
    host = await TestHost.create()
    vmHash = (await prepare('first')).vmHash
  })

  afterAll(async () => {
    await host.remove()
  })

  async function prepare(name: string) {
    // The hash is known once it is placed; forwards are read again then.
    const view = await host.place({name})
    host.messages.aggregates.set(`${testAccount().address}/port-forwarding`, {[view.vmHash]: {ports: {'80': http}}})
    return view
  }

  it('boots the image and answers over a forwarded port', async () => {
    await host.waitFor(vmHash, (view) => view?.observed === 'running')
    await host.waitForLine(vmHash, /^guest: ready/)
    await host.executor.refreshForwards(vmHash)
    const view = host.executor.find(vmHash)
    expect(view).toMatchObject({observed: 'running', problem: undefined, starts: 1})
    expect(await readGuestState(view)).toMatchObject({boots: 1})
  })

  it('gives the guest its disks and its seed', async () => {
    await host.waitForLine(vmHash, /disk rootfs is vda of 131072 sectors, read-only 0/)
    await host.waitForLine(vmHash, new RegExp(`seed .*"instance-id": "iid-${vmHash}"`))
    await host.waitForLine(vmHash, /address 10\.0\.2\.15\/24/)
  })
})
