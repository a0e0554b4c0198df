import {describe, expect, it} from 'vitest'
import {abortable, throwIfAborted} from './abort.ts'

const forever = new Promise<never>(() => undefined)

describe('throwIfAborted', () => {
  it('throws COMMON_ABORTED with the reason of the signal as its cause', () => {
    const reason = new Error('the user left')
    expect(() => throwIfAborted(AbortSignal.abort(reason))).toThrow(expect.objectContaining({code: 'COMMON_ABORTED', cause: reason}))
  })

  it('passes a signal that has not fired and an absent one', () => {
    throwIfAborted(new AbortController().signal)
    throwIfAborted(undefined)
  })
})

describe('abortable', () => {
  it('settles like the work', async () => {
    const {signal} = new AbortController()
    await expect(abortable(Promise.resolve(1), signal)).resolves.toBe(1)
    await expect(abortable(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken')
    await expect(abortable(Promise.resolve(2), undefined)).resolves.toBe(2)
  })

  it('rejects as soon as the signal fires', async () => {
    const controller = new AbortController()
    const waiting = abortable(forever, controller.signal)
    controller.abort()
    await expect(waiting).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  })

  it('rejects at once when the signal has fired before', async () => {
    await expect(abortable(forever, AbortSignal.abort())).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  })
})
