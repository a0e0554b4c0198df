import {isAlephError} from '@aleph-onchain/common'
import {inferItemType, type ResolvedContentByType, resolveContent, type Volume} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {ExecutableMessage} from '../ports.ts'
import {checkAuthorizedKeys} from './check-authorized-keys.ts'
import type {DiskSpec, MachineSpec} from './machine-spec.ts'

/** Least memory with which a Linux guest starts. */
const minMemoryMib = 64

/** Disks that a machine may have; its bus has no place for more. */
const maxDisks = 16

/**
 * Reads an INSTANCE message as a machine; throws EXECUTOR_SPEC_INVALID or EXECUTOR_UNSUPPORTED. The message may have come by
 * any way: its schema is checked here, whoever checked it before.
 */
export function readInstance(message: ExecutableMessage): MachineSpec {
  const {hash: vmHash} = message
  const reject = (detail: string, cause?: unknown) => new ExecutorError({code: 'EXECUTOR_SPEC_INVALID', vmHash, detail}, {cause})
  const decline = (feature: string) => new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash, feature})
  // Paths and addresses are made of the hash, so only one of a kind will do.
  if (inferItemType(vmHash) !== 'storage') throw reject('the hash of the message is not a SHA-256')
  if (message.type !== 'INSTANCE') throw decline(`a machine made of a ${message.type} message`)
  const content = readContent(message)
  if (content.address !== message.owner) throw reject('the owner is not the address of the content')
  if (content.requirements?.cpu?.architecture === 'arm64') throw decline('an arm64 processor')
  if (content.environment.trusted_execution != null) throw decline('memory encryption, which this host does not have')
  if (content.resources.memory < minMemoryMib) throw reject(`memory of less than ${minMemoryMib} MiB`)
  if (content.volumes.length >= maxDisks) throw reject(`more than ${maxDisks - 1} volumes`)
  const keyProblem = checkAuthorizedKeys(content.authorized_keys ?? [])
  if (keyProblem !== undefined) throw reject(keyProblem)
  const rootfs: DiskSpec = {
    type: 'overlay',
    name: 'rootfs',
    sizeMib: content.rootfs.size_mib,
    parent: {ref: content.rootfs.parent.ref, latest: content.rootfs.parent.use_latest},
  }
  return {
    vmHash,
    kind: 'instance',
    owner: message.owner,
    hypervisor: content.environment.hypervisor ?? 'qemu',
    vcpus: content.resources.vcpus,
    memoryMib: content.resources.memory,
    hasInternet: content.environment.internet,
    disks: [rootfs, ...content.volumes.map(toDisk)],
    authorizedKeys: listKeys(content.authorized_keys ?? []),
    variables: content.variables ?? {},
    metadata: content.metadata ?? {},
    gpus: (content.requirements?.gpu ?? []).map((gpu) => ({deviceId: gpu.device_id, deviceClass: gpu.device_class})),
    content: message.content,
  }

  function readContent({content: input}: ExecutableMessage): ResolvedContentByType['INSTANCE'] {
    try {
      return resolveContent('INSTANCE', input)
    } catch (error) {
      throw isAlephError(error) ? reject('the content does not follow the schema of INSTANCE', error) : error
    }
  }
}

/** Names a volume by its position: what the tenant calls it goes nowhere. */
function toDisk(volume: Volume, index: number): DiskSpec {
  const name = `volume-${index}`
  if ('ref' in volume) return {type: 'immutable', name, file: {ref: volume.ref, latest: volume.use_latest}}
  if ('ephemeral' in volume) return {type: 'empty', name, sizeMib: volume.size_mib, isEphemeral: true}
  // `persistence` says whether a copy should also go to the network's storage; the disk itself stays on the host either way.
  if (volume.parent == null) return {type: 'empty', name, sizeMib: volume.size_mib, isEphemeral: false}
  return {type: 'overlay', name, sizeMib: volume.size_mib, parent: {ref: volume.parent.ref, latest: volume.parent.use_latest}}
}

function listKeys(entries: readonly string[]): readonly string[] {
  return entries
    .flatMap((entry) => entry.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
