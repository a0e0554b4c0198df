import {createServer} from 'node:net'
import {DevnetError} from './errors.ts'

/** Asserts that a loopback TCP port can be taken, so that the fault is named before anything starts. */
export async function assertPortFree(port: number, usedFor: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer()
    server.once('error', (cause) =>
      reject(
        new DevnetError(
          {code: 'DEVNET_PORT_IN_USE', port, usedFor},
          {cause, message: `Port ${port} (${usedFor}) is taken; stop what uses it, or choose others with --api-port and --rpc-port.`},
        ),
      ),
    )
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()))
  })
}
