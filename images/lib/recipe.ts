import type {DebianArchive} from './debian-archive.ts'

/** How one image is made. */
export interface Recipe {
  readonly name: string
  /** Files that come out; the first is the image, others belong to it. */
  readonly files: readonly [string, ...string[]]
  /** Purposes in scripts/debian-packages.mjs whose programs the build runs. */
  readonly tools: readonly string[]
  build(workshop: Workshop): BuildResult
}

/** Where a build takes place. */
export interface Workshop {
  readonly archive: DebianArchive
  /** Empty folder for whatever comes in between; taken away afterwards. */
  readonly directory: string
  /** Names the place that a file goes to. */
  output(file: string): string
  /** The recipe's own folder in the repository. */
  readonly folder: string
}

/** What went into an image. */
export interface BuildResult {
  readonly packages: readonly {readonly name: string; readonly version: string}[]
}
