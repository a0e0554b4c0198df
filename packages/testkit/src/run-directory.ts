import {chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const memoryFolder = '/dev/shm'
const roomyBytes = 2 * 1024 ** 3
const prefix = 'aleph-databases-'

/** Makes a folder for the databases of a test run, in memory where there is room: a test cares for what is written, not for the disk. */
export function createRunDirectory(): string {
  const parent = isRoomy(memoryFolder) ? memoryFolder : tmpdir()
  removeLeftovers(parent)
  const directory = mkdtempSync(join(parent, `${prefix}${process.pid}-`))
  // The server runs as another user when we are root.
  chmodSync(directory, 0o755)
  return directory
}

function isRoomy(folder: string): boolean {
  if (!existsSync(folder)) return false
  const {bavail, bsize} = statfsSync(folder)
  return bavail * bsize >= roomyBytes
}

/** Removes the folders of runs that were killed. */
function removeLeftovers(parent: string): void {
  const named = new RegExp(`^${prefix}(\\d+)-`)
  for (const name of readdirSync(parent)) {
    const pid = Number(named.exec(name)?.[1])
    if (pid > 0 && !isRunning(pid)) rmSync(join(parent, name), {recursive: true, force: true})
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
