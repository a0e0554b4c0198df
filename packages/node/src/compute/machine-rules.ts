import type {ComputeNetwork} from '@aleph-onchain/api'
import {isAlephError, type Logger} from '@aleph-onchain/common'
import type {Executor} from '@aleph-onchain/executor'
import type {ItemHash} from '@aleph-onchain/message'

/** What rules are written by. */
export interface MachineRulesModules {
  readonly executor: Pick<Executor, 'list' | 'refreshForwards'>
  /** Of the two networks, only the one with devices has something to put in order. */
  readonly network: {readonly mode: 'tap' | 'user'; reconcile?(): Promise<void>}
  readonly logger: Logger
}

/**
 * Writes the network of the machines anew. There is one table for all of them, put in place of the old one in a single step, so no chain
 * is ever removed and no machine is without rules meanwhile.
 */
export class MachineRules implements ComputeNetwork {
  readonly #modules: MachineRulesModules

  constructor(modules: MachineRulesModules) {
    this.#modules = modules
  }

  async recreate(): ReturnType<ComputeNetwork['recreate']> {
    const {network, executor, logger} = this.#modules
    if (network.mode === 'user') {
      const note = 'Machines use the network of the hypervisor; there are no rules to write.'
      logger.info('No rules of machines to write: they use the network of the hypervisor')
      return {removedChains: [], recreated: [], failed: [], note}
    }
    await network.reconcile?.()
    const recreated: ItemHash[] = []
    const failed: ItemHash[] = []
    for (const {vmHash, network: attached} of executor.list()) {
      if (attached === undefined) continue
      try {
        await executor.refreshForwards(vmHash)
        recreated.push(vmHash)
      } catch (error) {
        if (isAlephError(error) && error.code === 'EXECUTOR_MACHINE_UNKNOWN') continue
        logger.warn('Rules of a machine not written', {vmHash}, error)
        failed.push(vmHash)
      }
    }
    return {removedChains: [], recreated, failed}
  }
}
