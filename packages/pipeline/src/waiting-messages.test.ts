import {describe, expect, it} from 'vitest'
import {WaitingMessages} from './waiting-messages.ts'

describe('WaitingMessages', () => {
  it('names those who miss nothing any more', () => {
    const waiting = new WaitingMessages(10)
    waiting.add('amend', ['post'])
    waiting.add('forget', ['post', 'other'])
    expect(waiting.arrive('post')).toEqual(['amend'])
    expect(waiting.arrive('other')).toEqual(['forget'])
    expect(waiting.arrive('post')).toEqual([])
    expect(waiting.size).toBe(0)
  })

  it('forgets a message that has been settled otherwise', () => {
    const waiting = new WaitingMessages(10)
    waiting.add('amend', ['post'])
    waiting.delete('amend')
    expect(waiting.arrive('post')).toEqual([])
  })

  it('goes by what was missing last', () => {
    const waiting = new WaitingMessages(10)
    waiting.add('store', ['original', 'file'])
    waiting.add('store', ['file'])
    expect(waiting.arrive('original')).toEqual([])
    expect(waiting.arrive('file')).toEqual(['store'])
  })

  it('does not note more than it may', () => {
    const waiting = new WaitingMessages(1)
    waiting.add('one', ['x'])
    waiting.add('two', ['x'])
    waiting.add('one', [])
    waiting.add('three', ['x'])
    expect(waiting.arrive('x')).toEqual(['three'])
  })
})
