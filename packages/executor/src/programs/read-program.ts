import {isAlephError} from '@aleph-onchain/common'
import {inferItemType, type ResolvedContentByType, resolveContent, type Volume} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {HypervisorName} from '../hypervisor.ts'
import type {ExecutableMessage} from '../ports.ts'
import type {DiskSpec} from '../spec/machine-spec.ts'
import type {ProgramSpec, ProgramVolume} from './program-spec.ts'

type Content = ResolvedContentByType['PROGRAM']

/** Least memory with which a guest starts. */
const minMemoryMib = 64

/** Disks that a machine may have; its bus has no place for more. */
const maxDisks = 16

/**
 * Reads a PROGRAM message; throws EXECUTOR_SPEC_INVALID or EXECUTOR_UNSUPPORTED. The message may have come by any way: its schema
 * is checked here, whoever checked it before.
 */
export function readProgram(message: ExecutableMessage, hypervisor: HypervisorName): ProgramSpec {
  const {hash: vmHash} = message
  const reject = (detail: string, cause?: unknown) => new ExecutorError({code: 'EXECUTOR_SPEC_INVALID', vmHash, detail}, {cause})
  const decline = (feature: string) => new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash, feature})
  if (inferItemType(vmHash) !== 'storage') throw reject('the hash of the message is not a SHA-256')
  if (message.type !== 'PROGRAM') throw decline(`a program made of a message of type ${message.type}`)
  const content = readContent(message)
  if (content.address !== message.owner) throw reject('the owner is not the address of the content')
  if (content.requirements?.cpu?.architecture === 'arm64') throw decline('an arm64 processor')
  if ((content.requirements?.gpu ?? []).length > 0) throw decline('a GPU for a program')
  if (content.resources.memory < minMemoryMib) throw reject(`memory of less than ${minMemoryMib} MiB`)
  if (content.code.entrypoint === '') throw reject('the entrypoint is empty')
  if (content.data?.ref != null && content.data.encoding !== 'zip') throw decline(`data encoded as ${content.data.encoding}`)
  const disks = listDisks(content)
  if (disks.length > maxDisks) throw reject('more volumes than a machine has room for')
  if (hypervisor === 'firecracker' && disks.some(({type}) => type === 'overlay')) throw decline('volumes with a parent under Firecracker')
  return {
    machine: {
      vmHash,
      kind: content.on.persistent === true ? 'persistent_program' : 'microvm',
      owner: message.owner,
      hypervisor,
      vcpus: content.resources.vcpus,
      memoryMib: content.resources.memory,
      hasInternet: content.environment.internet,
      disks,
      authorizedKeys: content.authorized_keys ?? [],
      variables: content.variables ?? {},
      metadata: content.metadata ?? {},
      gpus: [],
      content: message.content,
    },
    interface: content.code.interface ?? (content.code.entrypoint.includes(':') ? 'asgi' : 'binary'),
    encoding: content.code.encoding,
    entrypoint: content.code.entrypoint,
    code: {ref: content.code.ref, latest: content.code.use_latest},
    data: content.data?.ref == null ? undefined : {ref: content.data.ref, latest: content.data.use_latest ?? false},
    volumes: listVolumes(content),
    isCalledByHttp: content.on.http,
    isPersistent: content.on.persistent === true,
    subscriptions: content.on.message ?? [],
    runMs: content.resources.seconds * 1000,
  }

  function readContent({content: input}: ExecutableMessage): Content {
    try {
      return resolveContent('PROGRAM', input)
    } catch (error) {
      throw isAlephError(error) ? reject('the content does not follow the schema of PROGRAM', error) : error
    }
  }
}

/** Lists disks in the order in which the guest sees them; names are ours, made of positions. */
function listDisks({runtime, code, volumes}: Content): readonly DiskSpec[] {
  const runtimeDisk: DiskSpec = {type: 'immutable', name: 'runtime', file: {ref: runtime.ref, latest: runtime.use_latest}}
  const codeDisk: DiskSpec = {type: 'immutable', name: 'code', file: {ref: code.ref, latest: code.use_latest}}
  return [runtimeDisk, ...(code.encoding === 'squashfs' ? [codeDisk] : []), ...volumes.map(toDisk)]
}

function listVolumes({code, volumes}: Content): readonly ProgramVolume[] {
  const isDisk = code.encoding === 'squashfs'
  const codeVolume = {mount: '/opt/code', device: nameDevice(1), isReadOnly: true}
  const others = volumes.map((volume, index) => ({
    mount: volume.mount || `/mnt/volume-${index}`,
    device: nameDevice(index + (isDisk ? 2 : 1)),
    isReadOnly: 'ref' in volume,
  }))
  return isDisk ? [codeVolume, ...others] : others
}

function nameDevice(position: number): string {
  return `vd${String.fromCharCode(97 + position)}`
}

function toDisk(volume: Volume, index: number): DiskSpec {
  const name = `volume-${index}`
  if ('ref' in volume) return {type: 'immutable', name, file: {ref: volume.ref, latest: volume.use_latest}}
  if ('ephemeral' in volume) return {type: 'empty', name, sizeMib: volume.size_mib, isEphemeral: true}
  if (volume.parent == null) return {type: 'empty', name, sizeMib: volume.size_mib, isEphemeral: false}
  return {type: 'overlay', name, sizeMib: volume.size_mib, parent: {ref: volume.parent.ref, latest: volume.parent.use_latest}}
}
