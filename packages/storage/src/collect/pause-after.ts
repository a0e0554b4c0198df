import type {Collecting} from './collecting.ts'

/** Pauses after so many files, so that collecting never takes more of disk and database than its rate. */
export async function pauseAfter(files: number, {clock, options}: Collecting, signal: AbortSignal | undefined): Promise<void> {
  await clock.sleep(Math.round((files * 1_000) / options.maxFilesPerSecond), signal)
}
