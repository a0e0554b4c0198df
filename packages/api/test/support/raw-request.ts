import {connect} from 'node:net'
import {text} from 'node:stream/consumers'

/** Writes bytes to a server and reads what it answers until it closes. */
export async function sendRaw(base: string, bytes: string): Promise<string> {
  const {hostname, port} = new URL(base)
  const socket = connect(Number(port), hostname)
  socket.end(bytes)
  return await text(socket)
}
