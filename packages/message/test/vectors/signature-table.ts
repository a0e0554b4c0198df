import {sha256} from './hash-vectors.ts'
import type {Signer} from './signers/signer.ts'
import type {SignatureVector} from './vector.ts'

/** Fields of the message that all signatures are made over, where a vector says nothing else. */
const message = {type: 'POST', item_hash: sha256('a signed content'), time: 1700000000.123}

type Fields = Partial<Pick<SignatureVector, 'chain' | 'sender' | 'type' | 'item_hash' | 'time'>>

/** What a row may change; `signed` are the fields the signer saw, where they differ. */
export interface Row {
  readonly name: string
  readonly signer: Signer
  readonly fields?: Fields
  readonly signed?: Fields
  readonly change?: (signature: string) => string | null
}

/** Writes the vectors of one chain family. */
export class SignatureTable {
  readonly vectors: SignatureVector[] = []
  readonly #chain: string

  constructor(chain: string) {
    this.#chain = chain
  }

  valid(row: Row): void {
    this.#add(`accepts ${row.name}`, row, true)
  }

  invalid(row: Row): void {
    this.#add(`refuses ${row.name}`, row, false)
  }

  /** Adds what no chain may accept. */
  commonFaults(signer: Signer, other: Signer): void {
    const fault = (name: string, row: Omit<Row, 'name' | 'signer'>) => this.invalid({name, signer, ...row})
    fault('a signature over another item hash', {signed: {item_hash: sha256('another content')}})
    fault('a signature over another type', {signed: {type: 'STORE'}})
    fault('a signature for another chain', {signed: {chain: 'BTC'}})
    fault('a signature by another key', {fields: {sender: other.address}, signed: {sender: other.address}})
    fault('a signature over another sender', {signed: {sender: other.address}})
    fault('an empty sender', {fields: {sender: ''}})
    fault('no signature', {change: () => null})
    fault('an empty signature', {change: () => ''})
    fault('a signature that is a word', {change: () => 'signature'})
    fault('a signature that is JSON null', {change: () => 'null'})
    fault('a signature that is an empty object', {change: () => '{}'})
    fault('a signature cut short', {change: (signature) => signature.slice(0, -4)})
    fault('a signature of a very long text', {change: () => '1'.repeat(1000)})
  }

  #add(name: string, {signer, fields = {}, signed = {}, change = (signature) => signature}: Row, valid: boolean): void {
    const claimed = {chain: this.#chain, sender: signer.address, ...message, ...fields}
    const signature = change(signer.sign(writeBuffer({...claimed, ...signed})))
    this.vectors.push({name: `${claimed.chain} ${name}`, ...claimed, signature, buffer: writeBuffer(claimed), valid})
  }
}

function writeBuffer({chain, sender, type, item_hash}: Required<Fields>): string {
  return [chain, sender, type, item_hash].join('\n')
}
