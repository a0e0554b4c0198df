import {describe, expect, it} from 'vitest'
import {CommonError} from './errors.ts'
import {createLogger, type LogLevel} from './logger-pino.ts'

function createFixture(level: LogLevel = 'debug') {
  const lines: string[] = []
  const logger = createLogger({level, destination: {write: (line) => lines.push(line)}})
  return {logger, lines, read: () => lines.map((line): unknown => JSON.parse(line))}
}

describe('createLogger', () => {
  it('writes one JSON object per line: level, time, context and text', () => {
    const {logger, lines, read} = createFixture()
    logger.info('Message stored', {hash: 'ab', sizeBytes: 3})
    expect(lines[0]).toMatch(/^\{.*\}\n$/)
    expect(read()).toEqual([
      {level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), hash: 'ab', sizeBytes: 3, text: 'Message stored'},
    ])
  })

  it('adds the context of a child to each of its lines', () => {
    const {logger, read} = createFixture()
    logger.child({module: 'network'}).child({peer: 'p1'}).warn('Peer is slow', {delayMs: 9})
    expect(read()).toMatchObject([{level: 'warn', module: 'network', peer: 'p1', delayMs: 9, text: 'Peer is slow'}])
  })

  it('writes an error with its reason, its stack and its cause', () => {
    const {logger, read} = createFixture()
    const error = new CommonError({code: 'COMMON_QUEUE_FULL', capacity: 5}, {cause: new Error('no room')})
    logger.error('Work was refused', {queue: 'intake'}, error)
    expect(read()).toMatchObject([
      {
        queue: 'intake',
        err: {name: 'CommonError', reason: {code: 'COMMON_QUEUE_FULL', capacity: 5}, stack: expect.stringContaining('no room')},
      },
    ])
  })

  it('leaves out what is below its level', () => {
    const {logger, read} = createFixture('warn')
    logger.debug('a')
    logger.info('b')
    logger.warn('c')
    logger.error('d')
    expect(read()).toMatchObject([{text: 'c'}, {text: 'd'}])
  })

  it('writes nothing at level silent', () => {
    const {logger, lines} = createFixture('silent')
    logger.error('d')
    expect(lines).toEqual([])
  })

  it('keeps text of others from starting a line of its own', () => {
    const {logger, lines} = createFixture()
    logger.debug('Peer said goodbye', {text: 'x\n{"level":"error"}'})
    expect(lines).toHaveLength(1)
    expect(lines[0]?.trimEnd()).not.toContain('\n')
  })

  it('writes big integers', () => {
    const {logger, read} = createFixture()
    logger.info('Paid', {amountWei: 12n})
    expect(read()).toMatchObject([{amountWei: 12}])
  })
})
