import {createSocket} from 'node:dgram'
import {createServer} from 'node:net'

/** Tells whether a port can be bound on an address over both TCP and UDP; binds it for a moment to know. */
export async function isPortFree(port: number, address: string): Promise<boolean> {
  return (await isTcpPortFree(port, address)) && (await isUdpPortFree(port, address))
}

function isTcpPortFree(port: number, host: string): Promise<boolean> {
  const {promise, resolve} = Promise.withResolvers<boolean>()
  const server = createServer()
  server.once('error', () => resolve(false))
  server.listen({port, host, exclusive: true}, () => server.close(() => resolve(true)))
  return promise
}

function isUdpPortFree(port: number, address: string): Promise<boolean> {
  const {promise, resolve} = Promise.withResolvers<boolean>()
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4')
  socket.once('error', () => {
    socket.close()
    resolve(false)
  })
  socket.bind({port, address, exclusive: true}, () => socket.close(() => resolve(true)))
  return promise
}
