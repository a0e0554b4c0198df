import {keccakP} from '@noble/hashes/sha3.js'
import {concatBytes, utf8ToBytes} from '@noble/hashes/utils.js'

/** Bytes of the state that data goes into; the rest is the security margin. */
const rate = 166

const isInput = 1
const isAssociated = 2
const isCipher = 4
const isMeta = 16

/** Strobe-128 duplex, reduced to the three operations a transcript needs (strobe.sourceforge.io, v1.0.2). */
class Strobe {
  readonly #words = new Uint32Array(50)
  readonly #state = new Uint8Array(this.#words.buffer)
  #position = 0
  #begin = 0

  constructor(protocol: string) {
    this.#state.set([1, rate + 2, 1, 0, 1, 96])
    this.#state.set(utf8ToBytes('STROBEv1.0.2'), 6)
    keccakP(this.#words)
    this.addMeta(utf8ToBytes(protocol))
  }

  addMeta(data: Uint8Array): void {
    this.#operate(isMeta | isAssociated)
    this.#absorb(data)
  }

  add(data: Uint8Array): void {
    this.#operate(isAssociated)
    this.#absorb(data)
  }

  squeeze(length: number): Uint8Array {
    this.#operate(isInput | isAssociated | isCipher)
    const output = new Uint8Array(length)
    for (let index = 0; index < length; index++) {
      output[index] = this.#state[this.#position] ?? 0
      this.#state[this.#position] = 0
      this.#advance()
    }
    return output
  }

  #operate(flags: number): void {
    const begin = this.#begin
    this.#begin = this.#position + 1
    this.#absorb(Uint8Array.of(begin, flags))
    if ((flags & isCipher) !== 0 && this.#position !== 0) this.#permute()
  }

  #absorb(data: Uint8Array): void {
    for (const byte of data) {
      this.#mix(this.#position, byte)
      this.#advance()
    }
  }

  #advance(): void {
    this.#position++
    if (this.#position === rate) this.#permute()
  }

  #permute(): void {
    this.#mix(this.#position, this.#begin)
    this.#mix(this.#position + 1, 0x04)
    this.#mix(rate + 1, 0x80)
    keccakP(this.#words)
    this.#position = 0
    this.#begin = 0
  }

  #mix(index: number, byte: number): void {
    this.#state[index] = (this.#state[index] ?? 0) ^ byte
  }
}

/** Merlin transcript: labelled messages in, challenges out; both sides of a proof must have heard the same (merlin.cool). */
export class Transcript {
  readonly #strobe = new Strobe('Merlin v1.0')

  constructor(label: string) {
    this.append('dom-sep', utf8ToBytes(label))
  }

  append(label: string, message: Uint8Array): void {
    this.#strobe.addMeta(concatBytes(utf8ToBytes(label), littleEndian32(message.length)))
    this.#strobe.add(message)
  }

  challenge(label: string, length: number): Uint8Array {
    this.#strobe.addMeta(concatBytes(utf8ToBytes(label), littleEndian32(length)))
    return this.#strobe.squeeze(length)
  }
}

function littleEndian32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}
