import {createHash} from 'node:crypto'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Names every file of a devnet's data directory in one place. */
export function devnetPaths(dataDir: string) {
  const id = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  return {
    /** Unix socket of the running `up`; not inside the data directory, as socket paths are limited to about 100 bytes. */
    controlSocket: join(tmpdir(), `aleph-devnet-${id}.sock`),
    manifest: join(dataDir, 'manifest.json'),
    chain: {
      directory: join(dataDir, 'chain'),
      state: join(dataDir, 'chain', 'state.json'),
      stateBackup: join(dataDir, 'chain', 'state.backup.json'),
      log: join(dataDir, 'chain', 'anvil.log'),
      pid: join(dataDir, 'chain', 'anvil.pid'),
    },
    node: (n: number) => {
      const directory = join(dataDir, `node-${n}`)
      return {
        directory,
        config: join(directory, 'config.toml'),
        identity: join(directory, 'keys', 'identity.key'),
        hotKey: join(directory, 'keys', 'node.key'),
        log: join(directory, 'node.log'),
        pid: join(directory, 'node.pid'),
      }
    },
  }
}
