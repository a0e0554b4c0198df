import {describe, expect, it} from 'vitest'
import {ValidationLanes} from './validation-lanes.ts'

const limits = {framesPerPeer: 2, bytesPerPeer: 100, bytesInAll: 150}

describe('ValidationLanes', () => {
  it('bounds the frames of a peer', () => {
    const lanes = new ValidationLanes(limits)
    expect([lanes.enter('a', 1), lanes.enter('a', 1), lanes.enter('a', 1), lanes.enter('b', 1)]).toEqual([true, true, false, true])
    lanes.leave('a', 1)
    expect(lanes.enter('a', 1)).toBe(true)
  })

  it('bounds the bytes of a peer and of all', () => {
    const lanes = new ValidationLanes(limits)
    expect([lanes.enter('a', 101), lanes.enter('a', 100), lanes.enter('b', 51), lanes.enter('b', 50)]).toEqual([false, true, false, true])
    expect(lanes.bytes).toBe(150)
    lanes.leave('a', 100)
    lanes.leave('b', 50)
    expect(lanes.bytes).toBe(0)
  })
})
