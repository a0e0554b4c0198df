import {createSocket} from 'node:dgram'
import {once} from 'node:events'
import {createServer} from 'node:net'
import {expect, it} from 'vitest'
import {isPortFree} from './probe-port.ts'

it('finds a port taken that a server listens on, and free afterwards', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  expect(await isPortFree(port, '127.0.0.1')).toBe(false)
  expect(await isPortFree(port, '0.0.0.0')).toBe(false)
  server.close()
  await once(server, 'close')
  expect(await isPortFree(port, '127.0.0.1')).toBe(true)
})

it('finds a port taken that a socket receives datagrams on', async () => {
  const socket = createSocket('udp4').bind(0, '127.0.0.1')
  await once(socket, 'listening')
  expect(await isPortFree(socket.address().port, '127.0.0.1')).toBe(false)
  socket.close()
})
