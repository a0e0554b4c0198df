import type {ComputePrograms} from '@aleph-onchain/api'
import {ExecutorError} from '@aleph-onchain/executor'

/** Functions of a node that runs none: every call is refused with EXECUTOR_UNSUPPORTED. */
export const noPrograms: ComputePrograms = {
  async run(vmHash) {
    throw new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash, feature: 'functions'})
  },
}
