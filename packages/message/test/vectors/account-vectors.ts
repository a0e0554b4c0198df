import {hex} from '@scure/base'
import {anvilKeys, createEvmSigner} from './signers/evm.ts'
import {type Signer, vectorKey} from './signers/signer.ts'
import {createSolanaSigner} from './signers/solana.ts'
import type {AccountVector} from './vector.ts'

const text = 'ETH\n0xA\nPOST\n0123'

/** Keys with their addresses and the one signature that they make of a text. */
export const accountVectors: readonly AccountVector[] = [
  evm('the first account of anvil', anvilKeys[0], '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'),
  evm('the second account of anvil', anvilKeys[1], '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'),
  make('a Solana seed', 'SOL', hex.encode(vectorKey('SOL')), createSolanaSigner(vectorKey('SOL'))),
]

function evm(name: string, key: string, address: string): AccountVector {
  return {...make(name, 'ETH', key, createEvmSigner(hex.decode(key))), address}
}

function make(name: string, chain: string, private_key: string, signer: Signer): AccountVector {
  return {name, chain, private_key, address: signer.address, text, signature: signer.sign(text)}
}
