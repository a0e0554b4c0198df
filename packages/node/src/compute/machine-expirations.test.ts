import {silentLogger} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {buildVmView, FakeClock, sqliteFixture, testFileHash} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {MachineExpirations} from './machine-expirations.ts'

const vmHash = parseItemHash(testFileHash(1))
const minuteMs = 60_000

describe('MachineExpirations', () => {
  let database: Database
  let clock: FakeClock
  let stopped: ItemHash[]
  let definedMs: number | undefined
  let failure: Error | undefined
  let expirations: MachineExpirations

  beforeEach(async () => {
    database = await sqliteFixture.open()
    clock = new FakeClock()
    stopped = []
    definedMs = 5
    failure = undefined
    expirations = create()
    await expirations.start()
  })

  afterEach(async () => {
    await expirations.stop()
    await database.stop()
  })

  function create(): MachineExpirations {
    const find = () => {
      if (definedMs === undefined) return undefined
      const view = buildVmView({vmHash})
      return {...view, times: {...view.times, definedMs}}
    }
    const stopByOwner = async (hash: ItemHash) => {
      if (failure !== undefined) throw failure
      stopped.push(hash)
    }
    return new MachineExpirations({database, executor: {find, stopByOwner}, clock, logger: silentLogger})
  }

  it('stops a machine once, at its time', async () => {
    await expirations.expire(vmHash, {atMs: clock.now() + minuteMs})
    await clock.advance(minuteMs / 2)
    expect(stopped).toEqual([])
    await clock.advance(minuteMs)
    expect(stopped).toEqual([vmHash])
    await clock.advance(minuteMs)
    expect(stopped).toEqual([vmHash])
  })

  it('moves the time, later too', async () => {
    await expirations.expire(vmHash, {atMs: clock.now() + minuteMs})
    await expirations.expire(vmHash, {atMs: clock.now() + 3 * minuteMs})
    await clock.advance(2 * minuteMs)
    expect(stopped).toEqual([])
    await clock.advance(2 * minuteMs)
    expect(stopped).toEqual([vmHash])
  })

  it('leaves a later machine of the same hash alone', async () => {
    await expirations.expire(vmHash, {atMs: clock.now() + minuteMs})
    definedMs = 6
    await clock.advance(2 * minuteMs)
    expect(stopped).toEqual([])
  })

  it('tries again when a machine could not be stopped', async () => {
    await expirations.expire(vmHash, {atMs: clock.now() + minuteMs})
    failure = new Error('the disk is full')
    await clock.advance(2 * minuteMs)
    failure = undefined
    await clock.advance(minuteMs)
    expect(stopped).toEqual([vmHash])
  })

  it('refuses machines that are not here', async () => {
    definedMs = undefined
    await expect(expirations.expire(vmHash, {atMs: 1})).rejects.toMatchObject({code: 'EXECUTOR_MACHINE_UNKNOWN'})
  })
})
