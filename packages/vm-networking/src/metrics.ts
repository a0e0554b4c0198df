import type {Clock, MetricsRegister} from '@aleph-onchain/common'
import type {ApplyReason} from './nft/ruleset.ts'
import type {VmRegistry} from './vm-registry.ts'

/** Instruments of the rules. */
export interface RulesMetrics {
  observeApply(reason: ApplyReason, apply: () => Promise<void>): Promise<void>
}

const applyBuckets = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3]

/** Makes the instruments that tell what the registry holds. */
export function createRegistryMetrics(register: MetricsRegister, registry: VmRegistry): void {
  register.gauge({
    name: 'aleph_vm_network_attached_vms',
    help: 'Machines whose network is wanted',
    read: () => registry.listAttached().length,
  })
  register.gauge({name: 'aleph_vm_network_host_ports', help: 'Host ports given to machines', read: () => registry.hostPortCount})
}

/** Makes the instruments of the rules. */
export function createRulesMetrics(register: MetricsRegister, clock: Clock): RulesMetrics {
  const applies = register.counter<'reason'>({
    name: 'aleph_vm_network_rule_applies_total',
    help: 'Times that the rules were written, for a change of ours or because the kernel had others',
    labels: ['reason'],
  })
  const seconds = register.histogram({name: 'aleph_vm_network_rule_apply_seconds', help: 'Time to write the rules', buckets: applyBuckets})
  return {
    async observeApply(reason, apply) {
      const startMs = clock.now()
      await apply()
      applies.inc(1, {reason})
      seconds.observe(Math.max(0, clock.now() - startMs) / 1000)
    },
  }
}
