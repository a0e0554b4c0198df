import * as z from 'zod'
import {executableFields, functionEnvironment} from './executable.ts'
import {listEntries} from './fields.ts'
import {trustedExecution} from './trusted-execution.ts'
import {parentVolume, persistentSizeMib, volumePersistence} from './volumes.ts'

const environment = functionEnvironment
  .extend({
    hypervisor: z.enum(['qemu', 'firecracker']).nullish(),
    trusted_execution: trustedExecution.nullish(),
  })
  .check((context) => {
    const {hypervisor, trusted_execution} = context.value
    if (trusted_execution == null || hypervisor === 'qemu') return
    const message = "Trusted execution needs hypervisor 'qemu'"
    context.issues.push({code: 'custom', path: ['trusted_execution'], input: trusted_execution, message})
  })

const fields = {
  ...executableFields,
  environment,
  rootfs: z.object({
    parent: parentVolume,
    persistence: volumePersistence,
    size_mib: persistentSizeMib,
    forgotten_by: z.array(z.string()).max(listEntries).nullish(),
  }),
}

/** Schema of an INSTANCE: a virtual machine with its root disk. */
export const instanceSchema = z.strictObject(fields).check((context) => {
  for (const message of findRequirementProblems(context.value)) {
    context.issues.push({code: 'custom', path: ['requirements'], input: context.value.requirements, message})
  }
})

/** Content of an INSTANCE as sent. */
export type InstanceContent = z.input<typeof instanceSchema>

function findRequirementProblems(content: z.output<z.ZodObject<typeof fields>>): readonly string[] {
  const {requirements, payment, environment} = content
  if (requirements == null) return []
  const node = requirements.node ?? {}
  const isPaidToNode = payment?.type === 'superfluid' || payment?.type === 'credit'
  const wantsGpu = requirements.gpu != null && requirements.gpu.length > 0
  const hasTerms = node.terms_and_conditions != null
  const problems: string[] = []
  if (node.node_hash == null) {
    if (isPaidToNode) problems.push('Node hash assignment is needed for PAYG or Credit payments')
    if (wantsGpu) problems.push('Node hash assignment is needed for GPU support')
    if (hasTerms) problems.push('Terms and conditions need a node hash assignment')
  }
  if (wantsGpu && environment.hypervisor !== 'qemu') problems.push("GPU option needs hypervisor 'qemu'")
  if (hasTerms && !isPaidToNode && environment.trusted_execution == null) {
    problems.push('Terms and conditions need PAYG or Credit payment, or trusted execution')
  }
  return problems
}
