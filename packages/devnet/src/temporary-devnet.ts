import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createLogger} from '@aleph-onchain/common/node'
import {Devnet, type DevnetDescription} from './devnet.ts'
import {findPorts} from './free-ports.ts'

/** A running devnet that leaves nothing behind. */
export interface TemporaryDevnet {
  readonly devnet: Devnet
  readonly description: DevnetDescription
  readonly dataDir: string
  /** URL of node n. */
  url(n: number): string
  /** Stops everything and deletes the directory. */
  stop(): Promise<void>
}

/** Starts a devnet on free ports in a fresh temporary directory: for tests and measurements. */
export async function startTemporaryDevnet(options: {
  readonly nodes: number
  readonly programKernel?: string
  readonly databaseUrl?: (n: number) => string
  /** Called with the directory before anything starts, for example to put a database there. */
  readonly prepare?: (dataDir: string) => Promise<void>
}): Promise<TemporaryDevnet> {
  const {prepare, ...rest} = options
  const dataDir = mkdtempSync(join(tmpdir(), 'aleph-devnet-'))
  const remove = () => rmSync(dataDir, {recursive: true, force: true})
  try {
    await prepare?.(dataDir)
    const devnet = new Devnet({logger: createLogger({level: 'warn'})}, {...rest, ...(await findPorts(options.nodes)), dataDir})
    await devnet.start()
    const description = devnet.describe()
    return {
      devnet,
      description,
      dataDir,
      url: (n) => description.nodes[n - 1]?.url ?? '',
      stop: async () => {
        await devnet.stop()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
