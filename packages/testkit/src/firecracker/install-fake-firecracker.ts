import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** How the fake behaves: well, as on a host without KVM, or deaf to everything that should end it politely. */
export type FakeFirecrackerMode = 'well' | 'broken' | 'deaf'

/** Writes a program into a directory that drivers can start as Firecracker; gives its path. */
export async function installFakeFirecracker(directory: string, mode: FakeFirecrackerMode = 'well'): Promise<string> {
  const path = join(directory, `firecracker-${mode}`)
  const fake = join(import.meta.dirname, 'fake-firecracker.ts')
  const script = `#!/bin/sh\nFAKE_FIRECRACKER=${mode} exec '${process.execPath}' --conditions=source '${fake}' "$@"\n`
  await writeFile(path, script, {mode: 0o755})
  return path
}
