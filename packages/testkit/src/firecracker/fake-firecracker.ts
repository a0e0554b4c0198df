import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {parseArgs} from 'node:util'
import {FakeInstance} from './fake-instance.ts'
import {FakeVsockGuest} from './fake-vsock-guest.ts'

/**
 * Program that stands in for Firecracker: the same command line, the same API on the same socket, and a guest that only pretends.
 * FAKE_FIRECRACKER=broken makes guests fail to start, as where KVM does not work; `deaf` ignores Ctrl+Alt+Del and SIGTERM.
 */
const version = '1.15.1'
const maxBodyBytes = 51_200

const {values} = parseArgs({
  options: {
    'api-sock': {type: 'string', default: '/run/firecracker.socket'},
    id: {type: 'string', default: 'anonymous-instance'},
    version: {type: 'boolean', default: false},
  },
})
const mode = process.env.FAKE_FIRECRACKER ?? 'well'
if (values.version) {
  process.stdout.write(`Firecracker v${version}\n`)
  process.exit(0)
}
if (!/^[A-Za-z0-9-]{1,64}$/.test(values.id)) {
  process.stderr.write('Invalid char in instance id\n')
  process.exit(1)
}

let guest: FakeVsockGuest | undefined
let printing: NodeJS.Timeout | undefined
const end = () => process.exit(0)

const instance = new FakeInstance(values.id, version, {
  start(kernelPath, {vsock}) {
    if (mode === 'broken') {
      process.stderr.write('Cannot create KVM object: No such file or directory (os error 2)\n')
      setTimeout(() => process.exit(1), 10)
      return
    }
    const printed = runKernel(kernelPath)
    const print = () => process.stdout.write(printed)
    print()
    if (printed !== 'guest: ready\n') printing = setInterval(print, 5)
    if (vsock === undefined) return
    guest = new FakeVsockGuest(vsock.uds_path, end)
    guest.start()
  },
  pause() {
    guest?.pause()
  },
  resume() {
    process.stdout.write('guest: resumed\n')
    guest?.resume()
  },
  press() {
    if (mode !== 'deaf') setTimeout(end, 10)
  },
})

process.stdout.on('error', () => undefined) // the console pipe is full
if (mode === 'deaf') process.on('SIGTERM', () => undefined)
process.on('exit', () => clearInterval(printing))

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks)
    const answer =
      body.length > maxBodyBytes
        ? {status: 400, body: {fault_message: 'Request payload with a length larger than the limit'}}
        : instance.handle(request.method ?? '', request.url ?? '', body.toString('utf8'))
    const text = answer.body === undefined ? undefined : JSON.stringify(answer.body)
    response.writeHead(answer.status, text === undefined ? {} : {'content-type': 'application/json'}).end(text)
  })
}).listen(values['api-sock'])

/** Tells what a kernel prints: the driver's probe guest is read as the processor would, every other one says that it is ready. */
function runKernel(path: string): string {
  const image = readFileSync(path)
  const code = image.subarray(Number(image.readBigUInt64LE(24)) - Number(image.readBigUInt64LE(64 + 16)))
  if (!code.subarray(0, 4).equals(Buffer.from([0x66, 0xba, 0xf8, 0x03]))) return 'guest: ready\n'
  let text = ''
  for (let at = 4; code[at] === 0xb0 && code[at + 2] === 0xee; at += 3) text += String.fromCharCode(code[at + 1] ?? 0)
  return text
}
