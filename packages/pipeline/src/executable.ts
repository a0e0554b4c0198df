import type {InstanceContent, ProgramContent} from '@aleph-onchain/message'

/** Content that describes a machine. */
export type ExecutableContent = InstanceContent | ProgramContent

/** STORE that a machine is built on. */
export interface FileRef {
  /** Item hash of the STORE. */
  readonly ref: string
  /** Whether the newest revision is meant, or the one that the STORE itself brought. */
  readonly isLatest: boolean
}

/** Disk that starts as a copy of a file and must not be smaller than it. */
export interface ParentDisk extends FileRef {
  /** Name of the volume, `rootfs` for the root disk; null for one without a name. */
  readonly name: string | null
  readonly sizeMib: number
}

/** Lists every STORE that a machine is built on: its disks' images, its read-only volumes and a program's parts. */
export function listFileRefs(content: ExecutableContent): readonly FileRef[] {
  const volumes = (content.volumes ?? []).flatMap((volume) =>
    'ref' in volume ? [{ref: volume.ref, isLatest: volume.use_latest ?? true}] : [],
  )
  return [...listProgramParts(content), ...listParentDisks(content), ...volumes]
}

/** Lists the disks that start as copies: the root disk of an instance and persistent volumes with a parent. */
export function listParentDisks(content: ExecutableContent): readonly ParentDisk[] {
  const disks: ParentDisk[] = []
  if ('rootfs' in content) {
    const {parent, size_mib} = content.rootfs
    disks.push({ref: parent.ref, isLatest: parent.use_latest ?? true, name: 'rootfs', sizeMib: size_mib})
  }
  for (const volume of content.volumes ?? []) {
    if (!('parent' in volume) || volume.parent == null) continue
    const {ref, use_latest = true} = volume.parent
    disks.push({ref, isLatest: use_latest, name: volume.name ?? null, sizeMib: volume.size_mib})
  }
  return disks
}

function listProgramParts(content: ExecutableContent): readonly FileRef[] {
  if (!('code' in content)) return []
  const {code, runtime, data} = content
  const parts = [
    {ref: code.ref, isLatest: code.use_latest ?? false},
    {ref: runtime.ref, isLatest: runtime.use_latest ?? true},
  ]
  if (data?.ref != null) parts.push({ref: data.ref, isLatest: data.use_latest ?? false})
  return parts
}
