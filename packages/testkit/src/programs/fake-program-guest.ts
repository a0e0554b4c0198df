import {type Duplex, duplexPair} from 'node:stream'
import {decode, encode} from '@msgpack/msgpack'

const kinds = {open: 1, data: 2, close: 3, reset: 4}
const headerBytes = 9
const guestBit = 0x80000000
const agentPort = 52

/** What a program is asked for. */
export interface FakeScope {
  readonly type: string
  readonly [name: string]: unknown
}

/** What a guest of the fake does; whatever is left out goes well. */
export interface FakeGuestBehaviour {
  /** Says nothing once it is up. */
  readonly isMute?: boolean
  /** Answers its configuration with these bytes, or never. */
  readonly configAnswer?: Uint8Array | 'never'
  /** Answers a run: bytes as they are, anything else as MessagePack, `undefined` never. */
  readonly run?: (scope: FakeScope) => unknown
  /** Never answers `halt`. */
  readonly ignoresHalt?: boolean
  /** Does not answer a reset. */
  readonly ignoresReset?: boolean
  /** Bytes of each piece that it sends. */
  readonly pieceBytes?: number
}

/** Guest of a program without a machine: the far end of the serial port of spec/program-transport.md. */
export class FakeProgramGuest {
  behaviour: FakeGuestBehaviour
  /** What it was configured with, once it was. */
  config: Readonly<Record<string, unknown>> | undefined
  /** Every scope that it was asked for. */
  readonly scopes: FakeScope[] = []
  halts = 0
  #port: Duplex | undefined
  #hostEnd: Duplex | undefined
  readonly #connections = new Map<number, Buffer[]>()
  #input = Buffer.alloc(0)
  #next = guestBit

  constructor(behaviour: FakeGuestBehaviour = {}) {
    this.behaviour = behaviour
  }

  /** Connects the host; the earlier connection is gone. Says that it is up the first time. */
  connect(): Duplex {
    const isFirst = this.#port === undefined
    const [host, guest] = duplexPair()
    this.end()
    this.#port = guest
    this.#hostEnd = host
    guest.on('data', (bytes: Buffer) => this.#receive(bytes))
    guest.on('error', () => undefined)
    if (isFirst && !this.behaviour.isMute) this.hello()
    return host
  }

  /** Says that it is up, as after every boot. */
  hello(): void {
    const number = this.open(agentPort)
    this.send(kinds.data, number, encode({version: '2.0.0'}))
    this.send(kinds.close, number)
  }

  /** Opens a connection to a port of the host. */
  open(port: number): number {
    const number = this.#next++
    const body = Buffer.alloc(4)
    body.writeUInt32BE(port)
    this.#connections.set(number, [])
    this.send(kinds.open, number, body)
    return number
  }

  /** Sends a frame, whatever it is. */
  send(kind: number, connection: number, body: Uint8Array = new Uint8Array()): void {
    const header = Buffer.alloc(headerBytes)
    header.writeUInt8(kind)
    header.writeUInt32BE(connection, 1)
    header.writeUInt32BE(body.length, 5)
    this.sendBytes(Buffer.concat([header, body]))
  }

  /** Sends bytes that may be anything. */
  sendBytes(bytes: Buffer): void {
    const {pieceBytes = bytes.length} = this.behaviour
    for (let at = 0; at < bytes.length; at += pieceBytes) this.#port?.write(bytes.subarray(at, at + pieceBytes))
  }

  /** Loses the port, as when its hypervisor ends. */
  end(): void {
    this.#port?.destroy()
    this.#hostEnd?.destroy()
  }

  #receive(bytes: Buffer): void {
    this.#input = Buffer.concat([this.#input, bytes])
    for (;;) {
      let zeros = 0
      while (this.#input[zeros] === 0) zeros++
      this.#input = this.#input.subarray(zeros)
      if (this.#input.length < headerBytes) return
      const end = headerBytes + this.#input.readUInt32BE(5)
      if (this.#input.length < end) return
      const [kind, number] = [this.#input.readUInt8(), this.#input.readUInt32BE(1)]
      const body = Buffer.from(this.#input.subarray(headerBytes, end))
      this.#input = this.#input.subarray(end)
      this.#handle(kind, number, body)
    }
  }

  #handle(kind: number, number: number, body: Buffer): void {
    if (kind === kinds.reset) {
      this.#connections.clear()
      if (!this.behaviour.ignoresReset) this.send(kinds.reset, 0, body)
    } else if (kind === kinds.open) this.#connections.set(number, [])
    else if (kind === kinds.close) this.#connections.delete(number)
    else {
      const parts = this.#connections.get(number)
      parts?.push(body)
      if (parts !== undefined && number < guestBit) this.#serve(number, Buffer.concat(parts))
    }
  }

  #serve(number: number, request: Buffer): void {
    if (request.toString('latin1') === 'halt') {
      this.#halt(number)
      return
    }
    const lineEnd = request.indexOf('\n')
    if (/^\d+$/.test(request.toString('latin1', 0, lineEnd))) {
      const body = request.subarray(lineEnd + 1)
      if (body.length === Number(request.toString('latin1', 0, lineEnd))) this.#configure(number, body)
      return
    }
    let scope: FakeScope
    try {
      scope = (decode(request) as {readonly scope: FakeScope}).scope
    } catch {
      return // more is to come
    }
    this.scopes.push(scope)
    const answer = (this.behaviour.run ?? answerWell)(scope)
    if (answer !== undefined) this.answer(number, answer instanceof Uint8Array ? answer : encode(answer))
  }

  #configure(number: number, body: Buffer): void {
    this.config = decode(body) as Readonly<Record<string, unknown>>
    const {configAnswer = encode({success: true})} = this.behaviour
    if (configAnswer !== 'never') this.answer(number, configAnswer)
  }

  #halt(number: number): void {
    this.halts++
    if (!this.behaviour.ignoresHalt) this.answer(number, Buffer.from('STOP\nSTOPZ\n'))
  }

  /** Sends an answer in frames as long as they may be, and closes the connection. */
  answer(number: number, bytes: Uint8Array): void {
    if (!this.#connections.delete(number)) return
    for (let at = 0; at < bytes.length; at += 65_536) this.send(kinds.data, number, bytes.subarray(at, at + 65_536))
    this.send(kinds.close, number)
  }
}

/** Answer of a program that is content with everything. */
export function answerWell(scope: FakeScope): unknown {
  if (scope.type !== 'http') return {headers: null, body: null, output: '', output_data: new Uint8Array()}
  return {
    headers: {type: 'http.response.start', status: 200, headers: [[Buffer.from('content-type'), Buffer.from('text/plain')]]},
    body: {type: 'http.response.body', body: Buffer.from(`hello ${String(scope.path)}`)},
    output: '',
    output_data: new Uint8Array(),
  }
}
