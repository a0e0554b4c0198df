import {fromBytes32} from '../ids.ts'
import type {ChainEvent} from '../read/chain-event.ts'
import {toWhole} from './projection-state.ts'

/** What an event is about. */
export interface EventSubjects {
  readonly jobId: number | null
  readonly nodeId: string | null
}

/** Reads the job and the node that an event names. */
export function subjectsOf({args}: Pick<ChainEvent, 'args'>): EventSubjects {
  const jobId = args.jobId
  const nodeId = args.nodeId ?? args.crnId
  return {
    // Credits of batches name job 0: none.
    jobId: typeof jobId === 'string' && jobId !== '0' ? toWhole(jobId) : null,
    nodeId: typeof nodeId === 'string' ? fromBytes32(nodeId) : null,
  }
}
