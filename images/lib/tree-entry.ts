/** File of a tree that is being built: contents or a file of this machine, a target for a symbolic link, nothing of these for a folder. */
export interface TreeEntry {
  readonly path: string
  readonly mode: number
  readonly contents?: Uint8Array
  /** File of this machine with the contents. */
  readonly source?: string
  readonly target?: string
  /** Path of an earlier entry that this is another name of. */
  readonly sameAs?: string
  /** Root's, unless they say otherwise. */
  readonly uid?: number
  readonly gid?: number
}
