import type {DebianArchive, DebianPackage} from './debian-archive.ts'

/** How one image is made. */
export interface Recipe {
  readonly name: string
  readonly file: string
  readonly format: 'qcow2' | 'squashfs' | 'elf' | 'cpio'
  /** Purpose in scripts/debian-packages.mjs whose programs the build runs. */
  readonly tools: string
  build(workshop: Workshop): BuildResult
}

/** Where a build takes place. */
export interface Workshop {
  readonly archive: DebianArchive
  /** Empty folder for whatever comes in between; taken away afterwards. */
  readonly directory: string
  /** File that the image goes to. */
  readonly output: string
  /** The recipe's own folder in the repository. */
  readonly folder: string
}

/** What went into an image. */
export interface BuildResult {
  readonly packages: readonly DebianPackage[]
}
