import {contractAbis} from '@aleph-onchain/contracts'
import {describe, expect, it} from 'vitest'
import {describeJobEvent} from './describe-job-event.ts'

const nodeId = `0x${'ab'.repeat(32)}`

const jobEvents = (['JobManager', 'PaymentManager', 'SLAManager', 'ImageMarketplace', 'DomainRegistry'] as const).flatMap((contract) => {
  const abi: readonly {readonly type: string; readonly name?: string; readonly inputs?: readonly {readonly name?: string}[]}[] =
    contractAbis[contract]
  return abi
    .filter(({type, inputs = []}) => type === 'event' && inputs.some(({name}) => name === 'jobId'))
    .map(({name = '', inputs = []}) => ({event: `${contract}.${name}`, contract, name, inputs}))
})

describe('the story of a job', () => {
  it.each(jobEvents)('has a sentence for $event', ({contract, name, inputs}) => {
    const args = Object.fromEntries(inputs.map((input) => [input.name ?? '', '7']))
    const {code, actor, text} = describeJobEvent({contract, name, args: {...args, nodeId, cause: 0}})
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
    expect(actor).not.toBe('')
    expect(text).toMatch(/^[A-Z0-9].*\.$/)
    expect(text).not.toContain('emitted')
  })

  it('says who stopped a job and why', () => {
    const stopped = (cause: number) => describeJobEvent({contract: 'JobManager', name: 'JobStopped', args: {jobId: '1', cause}})
    expect(stopped(0)).toEqual({code: 'JOB_STOPPED', actor: 'payer', text: 'The payer stopped the job.'})
    expect(stopped(2).text).toContain('ran out of funds')
  })

  it('tells settlements of a job from the end of its payment', () => {
    expect(describeJobEvent({contract: 'PaymentManager', name: 'JobSettled', args: {}}).code).toBe('PAYMENT_SETTLED')
    expect(describeJobEvent({contract: 'JobManager', name: 'JobSettled', args: {}}).code).toBe('JOB_SETTLED')
  })
})
