import type {Database} from '@aleph-onchain/database'
import {type Content, type ContentByType, resolveContent} from '@aleph-onchain/message'
import {findExecutable} from '@aleph-onchain/pipeline'
import type {JobSpec, SpecSource} from '@aleph-onchain/scheduler'

/** Messages of jobs as the scheduler reads them. */
export class MessageSpecs implements SpecSource {
  readonly #database: Database

  constructor(modules: {readonly database: Database}) {
    this.#database = modules.database
  }

  async find(specHash: string): Promise<JobSpec | undefined> {
    const message = await findExecutable(this.#database, specHash)
    return message === undefined ? undefined : toJobSpec(message.type, message.content as ContentByType['INSTANCE' | 'PROGRAM'])
  }
}

/** Reads off a processed message what decides where it can run. */
export function toJobSpec(type: 'INSTANCE' | 'PROGRAM', sent: Content): JobSpec {
  const content = resolveContent(type, sent)
  const {resources, payment, requirements, environment, volumes, address} = content
  const rootfsMib = 'rootfs' in content ? content.rootfs.size_mib : 0
  const volumesMib = volumes.reduce((sum, volume) => sum + ('size_mib' in volume ? volume.size_mib : 0), 0)
  const isConfidential = 'trusted_execution' in environment && environment.trusted_execution != null
  const hypervisor = 'hypervisor' in environment ? environment.hypervisor : undefined
  return {
    owner: address,
    isPaidByAllowance: payment?.type === 'allowance',
    vcpus: resources.vcpus,
    memoryMib: resources.memory,
    diskMib: rootfsMib + volumesMib,
    hypervisor: hypervisor ?? 'qemu',
    isConfidential,
    requiredNodeId: requirements?.node?.node_hash ?? undefined,
    nearRegion: undefined,
  }
}
