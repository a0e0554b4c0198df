import type {Hypervisor, Machine, MachineDefinition} from '@aleph-onchain/executor'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

/** Host under test. */
export interface HypervisorFixture {
  /** Makes a driver, as a node does each time it starts. */
  open(): Hypervisor
  /** Describes a guest that boots, says `guest: ready` on its console and has an agent. Each call gives another machine. */
  define(): MachineDefinition
  /** Waits until the guest is up. */
  waitUntilUp(machine: Machine): Promise<void>
  /** Ends the process of a machine behind its driver's back. */
  crash(machine: Machine): void
  remove(): Promise<void>
  /**
   * What this hypervisor has no such thing as: an agent in the guest, or a state of being switched off, where the process
   * ends instead.
   */
  readonly lacks?: readonly ('agent' | 'off')[]
}

/** States what every hypervisor does. */
export function describeHypervisor(name: string, createFixture: () => Promise<HypervisorFixture>): void {
  describe(`${name} as a hypervisor`, () => {
    let fixture: HypervisorFixture
    let hypervisor: Hypervisor

    beforeEach(async () => {
      fixture = await createFixture()
      hypervisor = fixture.open()
      await hypervisor.adopt()
    })

    afterEach(async () => {
      await hypervisor.release()
      await fixture.remove()
    })

    it('says what works here and why', async () => {
      const probe = await hypervisor.probe()
      expect(probe).toMatchObject({isUsable: true, machineTypes: expect.arrayContaining(['micro'])})
      expect(probe.reason).not.toBe('')
      expect(await hypervisor.probe()).toEqual(probe)
    })

    it('starts a machine, pauses it, resumes it and quits', async () => {
      const machine = await hypervisor.start(fixture.define())
      expect(await machine.readState()).toBe('running')
      await machine.pause()
      expect(await machine.readState()).toBe('paused')
      await machine.resume()
      expect(await machine.readState()).toBe('running')
      await machine.quit()
      expect(await machine.ended).toMatchObject({wasAsked: true})
    })

    it('leaves no process behind when a start fails', async () => {
      const definition = fixture.define()
      const missing = {name: 'rootfs', path: '/missing/disk', format: 'raw', isReadOnly: false} as const
      await expect(hypervisor.start({...definition, disks: [missing]})).rejects.toMatchObject({code: 'EXECUTOR_HYPERVISOR_FAILED'})
      await hypervisor.release()
      expect(await fixture.open().adopt()).toEqual([])
    })

    it('gives a running machine to the next driver as it is', async () => {
      const first = await hypervisor.start(fixture.define())
      let hasEnded = false
      void first.ended.then(() => {
        hasEnded = true
      })
      await hypervisor.release()
      hypervisor = fixture.open()
      const [adopted, ...others] = await hypervisor.adopt()
      expect(others).toEqual([])
      expect([adopted?.vmHash, adopted?.process]).toEqual([first.vmHash, first.process])
      expect(await adopted?.readState()).toBe('running')
      expect(hasEnded).toBe(false)
      expect(await hypervisor.adopt()).toEqual([])
      adopted?.kill('SIGKILL')
      expect(await adopted?.ended).toMatchObject({wasAsked: true})
      await hypervisor.release()
      hypervisor = fixture.open()
      expect(await hypervisor.adopt()).toEqual([])
    })

    it('tells a crash from an end that was asked for', async () => {
      const machine = await hypervisor.start(fixture.define())
      fixture.crash(machine)
      expect(await machine.ended).toMatchObject({wasAsked: false})
    })

    it('lets a guest shut down by its power button, and remembers that it did', async () => {
      const machine = await hypervisor.start(fixture.define())
      await fixture.waitUntilUp(machine)
      const off = Promise.withResolvers<void>()
      machine.onPoweredOff(off.resolve)
      await machine.powerDown()
      await off.promise
      if (fixture.lacks?.includes('off')) {
        expect(await machine.ended).toMatchObject({wasAsked: true})
        return
      }
      expect(await machine.readState()).toBe('off')
      await hypervisor.release()
      hypervisor = fixture.open()
      const [adopted] = await hypervisor.adopt()
      expect(await adopted?.readState()).toBe('off')
      await adopted?.quit()
      await adopted?.ended
    })

    it('speaks to the agent of the guest', async () => {
      const machine = await hypervisor.start(fixture.define())
      await fixture.waitUntilUp(machine)
      if (fixture.lacks?.includes('agent')) {
        await expect(machine.agent.ping()).rejects.toMatchObject({code: 'EXECUTOR_AGENT_SILENT'})
      } else {
        await machine.agent.ping()
        expect(await machine.agent.freezeFilesystems()).toBeGreaterThan(0)
        expect(await machine.agent.thawFilesystems()).toBeGreaterThan(0)
      }
      await machine.quit()
      await machine.ended
    })

    it('opens the channels that a machine has, and no others', async () => {
      const machine = await hypervisor.start({...fixture.define(), channels: ['aleph.test']})
      const channel = await machine.openChannel('aleph.test')
      channel.destroy()
      await expect(machine.openChannel('other')).rejects.toMatchObject({code: 'EXECUTOR_HYPERVISOR_REFUSED'})
      await machine.quit()
      await machine.ended
    })
  })
}
