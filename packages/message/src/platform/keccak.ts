import {keccak_256} from '@noble/hashes/sha3.js'
import {createKeccak, type IHasher} from 'hash-wasm'

let fast: IHasher | undefined

// WebAssembly compiles asynchronously and some pages forbid it; until it is there the JavaScript version gives the same bytes.
void createKeccak(256).then(
  (hasher) => {
    fast = hasher
  },
  () => undefined,
)

/** Hashes with Keccak-256 as Ethereum does (not SHA3-256). */
export function keccak256(data: Uint8Array): Uint8Array {
  return fast === undefined ? keccak_256(data) : fast.init().update(data).digest('binary')
}
