import {createServer} from 'node:net'

/** Below what systems give to outgoing connections, which would come between looking and listening, and below what is forwarded to machines. */
const lowestPort = 10_000
const blocks = 1_350

/** Finds a port p such that p, p+1, p+10, p+11, … of `nodes` nodes and p+5 for the chain are free now. */
export async function findPorts(nodes: number): Promise<{readonly apiPort: number; readonly rpcPort: number}> {
  for (;;) {
    const apiPort = lowestPort + 10 * Math.floor(Math.random() * blocks)
    const wanted = [apiPort + 5, ...Array.from({length: nodes}, (_, index) => [apiPort + 10 * index, apiPort + 10 * index + 1]).flat()]
    const free = await Promise.all(wanted.map(isFree))
    if (free.every(Boolean)) return {apiPort, rpcPort: apiPort + 5}
  }
}

async function isFree(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
