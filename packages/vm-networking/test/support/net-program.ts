// Speaks TCP and UDP inside of a network namespace for the tests; prints a JSON value per line.
import {createSocket} from 'node:dgram'
import {connect, createServer} from 'node:net'

const [verb, ...args] = process.argv.slice(2)
const print = (value: unknown) => console.log(JSON.stringify(value))
const patienceMs = 10_000

/** Answers connections and datagrams with its name and the address they came from, and prints who came. */
function serve(name = '', port = ''): void {
  const server = createServer((socket) => {
    const from = plain(socket.remoteAddress)
    print({protocol: 'tcp', from, text: ''})
    socket.on('error', () => undefined).end(JSON.stringify({name, from}))
  })
  const udp = createSocket('udp6')
  udp.on('message', (message, {address, port: remotePort}) => {
    const from = plain(address)
    print({protocol: 'udp', from, text: message.toString()})
    udp.send(JSON.stringify({name, from}), remotePort, address)
  })
  server.listen(Number(port), '::', () => udp.bind(Number(port), '::', () => print('ready')))
}

/** Connects, or sends a datagram, and prints the answer. */
function ask(protocol = '', host = '', port = '', from = ''): void {
  const timer = setTimeout(() => finish(null), patienceMs)
  const finish = (answer: unknown) => {
    clearTimeout(timer)
    print(answer)
    process.exit(0)
  }
  if (protocol === 'tcp') {
    let text = ''
    connect({host, port: Number(port), ...(from === '' ? {} : {localAddress: from})})
      .on('data', (bytes) => {
        text += bytes
      })
      .on('end', () => finish(JSON.parse(text)))
      .on('error', (error) => finish({error: 'code' in error ? error.code : error.message}))
    return
  }
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4')
  socket.on('message', (message) => finish(JSON.parse(message.toString())))
  socket.send('ask', Number(port), host)
}

/** Sends datagrams, each from an address, one after the other: `from>host>port>text`. */
async function send(...datagrams: string[]): Promise<void> {
  for (const datagram of datagrams) {
    const [from = '', host = '', port = '', text = ''] = datagram.split('>')
    const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4')
    await new Promise<void>((resolve) => socket.bind(from === '' ? {} : {address: from}, resolve))
    await new Promise<void>((resolve) => socket.send(text, Number(port), host, () => resolve()))
    socket.close()
  }
  print('sent')
}

function plain(address: string | undefined): string {
  return (address ?? '').replace('::ffff:', '')
}

if (verb === 'serve') serve(...args)
else if (verb === 'ask') ask(...args)
else if (verb === 'send') await send(...args)
