import {access, constants, mkdir, readFile, rmdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** Weight of one virtual processor; the kernel's default for a whole group is 100. */
const weightPerVcpu = 50

/** Heaviest weight that the kernel takes. */
const maxWeight = 10_000

/** Shares of the processors by cgroup v2, where the node may make groups; one group per machine. */
export class CpuGroups {
  #root: string | undefined

  /** Tells whether groups can be made here, and makes the one that holds all of ours. */
  async open(): Promise<boolean> {
    try {
      const base = '/sys/fs/cgroup'
      await access(join(base, 'cgroup.subtree_control'), constants.W_OK)
      const controllers = await readFile(join(base, 'cgroup.controllers'), 'utf8')
      if (!controllers.split(/\s+/).includes('cpu')) return false
      const root = join(base, 'aleph-machines')
      await mkdir(root, {recursive: true})
      await writeFile(join(base, 'cgroup.subtree_control'), '+cpu')
      await writeFile(join(root, 'cgroup.subtree_control'), '+cpu')
      this.#root = root
      return true
    } catch {
      return false
    }
  }

  /** Puts a process into its machine's group; answers false when that is not possible. */
  async add(vmHash: string, pid: number, vcpus: number): Promise<boolean> {
    if (this.#root === undefined) return false
    const group = join(this.#root, vmHash)
    try {
      await mkdir(group, {recursive: true})
      await writeFile(join(group, 'cpu.weight'), String(Math.min(maxWeight, vcpus * weightPerVcpu)))
      await writeFile(join(group, 'cgroup.procs'), String(pid))
      return true
    } catch {
      return false
    }
  }

  /** Takes the group of a machine away that has ended. */
  async remove(vmHash: string): Promise<void> {
    if (this.#root !== undefined) await rmdir(join(this.#root, vmHash)).catch(() => undefined)
  }
}
