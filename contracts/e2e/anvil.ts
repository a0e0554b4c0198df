import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createRequire} from 'node:module'
import {createInterface} from 'node:readline'
import {createTestClient, http, publicActions} from 'viem'
import {foundry} from 'viem/chains'

/** Client that can move the chain's time and act as any account. */
export type AnvilClient = ReturnType<typeof createAnvilClient>

/** A chain of its own on a free port. */
export interface Anvil {
  readonly rpcUrl: string
  readonly client: AnvilClient
  stop(): Promise<void>
}

/** Seconds that the chain is born before now, as on a devnet. */
const bornBeforeNowSeconds = 60 * 24 * 3600

/** Starts anvil with the accounts of its test phrase. */
export async function startAnvil({chainId = 31337}: {readonly chainId?: number} = {}): Promise<Anvil> {
  const birth = Math.floor(Date.now() / 1000) - bornBeforeNowSeconds
  const child = spawn(anvilBinary(), ['--port', '0', '--chain-id', `${chainId}`, '--timestamp', `${birth}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  const rpcUrl = await Promise.race([readRpcUrl(child.stdout), exit.then(() => undefined)])
  if (rpcUrl === undefined) throw new Error('anvil ended before it listened')
  child.stdout.resume()
  return {
    rpcUrl,
    client: createAnvilClient(rpcUrl),
    stop: async () => {
      child.kill('SIGKILL')
      await exit
    },
  }
}

function createAnvilClient(rpcUrl: string) {
  return createTestClient({chain: foundry, mode: 'anvil', transport: http(rpcUrl), pollingInterval: 5}).extend(publicActions)
}

async function readRpcUrl(stdout: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({input: stdout})) {
    const [, address] = /^Listening on (\S+)/.exec(line) ?? []
    if (address !== undefined) return `http://${address}`
  }
  return undefined
}

/** Finds the native binary: npm's wrapper script would be left between us and the process that we must stop. */
function anvilBinary(): string {
  const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
  return createRequire(import.meta.url).resolve(`@foundry-rs/anvil-${platform}/bin/anvil`)
}
