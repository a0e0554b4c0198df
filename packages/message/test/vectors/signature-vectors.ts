import {hex} from '@scure/base'
import {SignatureTable} from './signature-table.ts'
import {createAvalancheSigner} from './signers/avalanche.ts'
import {createCosmosSigner} from './signers/cosmos.ts'
import {anvilKeys, createEvmSigner, malleate} from './signers/evm.ts'
import {createNuls2Signer, createNulsSigner} from './signers/nuls.ts'
import {createPolkadotSigner} from './signers/polkadot.ts'
import {type Signer, vectorKey} from './signers/signer.ts'
import {createSolanaSigner} from './signers/solana.ts'
import {createTezosSigner, type TezosCurve} from './signers/tezos.ts'
import type {SignatureVector} from './vector.ts'

const evmChains =
  'ARB BASE BLAST BOB BSC CYBER ETH ETHERLINK FRAX HYPE INK LENS LINEA LISK METIS MODE NEO OP POL SONIC UNICHAIN WLD ZORA'.split(' ')

function makeEvm(): SignatureTable {
  const table = new SignatureTable('ETH')
  const [signer, other] = [createEvmSigner(hex.decode(anvilKeys[0])), createEvmSigner(hex.decode(anvilKeys[1]))]
  const setV = (v: string) => (signature: string) => signature.slice(0, -2) + v
  const recovery = (signature: string) => (signature.endsWith('1b') ? '00' : '01')
  for (const chain of evmChains) table.valid({name: 'a personal signature', signer, fields: {chain}})
  for (const type of ['STORE', 'FORGET', 'V-PROGRAM']) table.valid({name: `a signature over type ${type}`, signer, fields: {type}})
  const checksummed = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
  table.valid({name: 'a sender in mixed case, as it was signed', signer, fields: {sender: checksummed}})
  table.valid({name: 'a sender in capitals, as it was signed', signer, fields: {sender: signer.address.toUpperCase()}})
  table.valid({name: 'a signature without 0x', signer, change: (signature) => signature.slice(2)})
  table.valid({name: 'a signature in capitals', signer, change: (signature) => `0x${signature.slice(2).toUpperCase()}`})
  table.valid({name: 'a recovery id of 0 or 1, as hardware wallets write it', signer, change: (text) => setV(recovery(text))(text)})
  table.valid({name: 'a signature whatever the time', signer, fields: {time: 5}})
  table.commonFaults(signer, other)
  table.invalid({
    name: 'a sender in another case than it was signed',
    signer,
    fields: {sender: checksummed},
    signed: {sender: signer.address},
  })
  table.invalid({name: 'a sender without 0x', signer, fields: {sender: signer.address.slice(2)}})
  table.invalid({name: 'the second signature that anybody can derive', signer, change: malleate})
  table.invalid({name: 'the other recovery id', signer, change: (text) => setV(text.endsWith('1b') ? '1c' : '1b')(text)})
  for (const v of ['02', '1a', '1d', '25', 'ff']) table.invalid({name: `a recovery byte of ${v}`, signer, change: setV(v)})
  table.invalid({name: 'zero r', signer, change: (text) => `0x${'0'.repeat(64)}${text.slice(66)}`})
  table.invalid({name: 'zero s', signer, change: (text) => `${text.slice(0, 66)}${'0'.repeat(64)}${text.slice(130)}`})
  table.invalid({name: 'r beyond the group order', signer, change: (text) => `0x${'f'.repeat(64)}${text.slice(66)}`})
  table.invalid({name: 'a byte too many', signer, change: (text) => `${text}00`})
  table.invalid({name: '64 bytes without recovery byte', signer, change: (text) => text.slice(0, -2)})
  table.invalid({name: 'a digit that is not hex', signer, change: (text) => `0xg${text.slice(3)}`})
  table.invalid({name: 'a doubled 0x', signer, change: (text) => `0x${text}`})
  return table
}

function makeSolana(): SignatureTable {
  const table = new SignatureTable('SOL')
  const [signer, other] = [createSolanaSigner(vectorKey('SOL')), createSolanaSigner(vectorKey('SOL', 1))]
  const edit = (changes: object) => (text: string) => JSON.stringify({...JSON.parse(text), ...changes})
  for (const chain of ['SOL', 'ES']) table.valid({name: 'an ed25519 signature', signer, fields: {chain}})
  table.valid({name: 'version 1', signer, change: edit({version: 1})})
  table.valid({name: 'unknown keys beside', signer, change: edit({wallet: 'x'})})
  table.commonFaults(signer, other)
  table.invalid({name: 'version 2', signer, change: edit({version: 2})})
  table.invalid({name: 'a version as text', signer, change: edit({version: '1'})})
  table.invalid({name: 'the key of another', signer, change: edit({publicKey: other.address})})
  table.invalid({name: 'a signature in hex', signer, change: edit({signature: 'ab'.repeat(64)})})
  table.invalid({name: 'a number as signature', signer, change: edit({signature: 1})})
  const identity = '4uQeVj5tqViQh7yWWGStvkEG1Zmhx6uasJtWCJziofM' // base58 of the point (0, 1): order 1
  const forged = JSON.stringify({signature: `${identity}${'1'.repeat(32)}`, publicKey: identity})
  table.invalid({name: 'a key of small order, for which one signature fits all', signer, fields: {sender: identity}, change: () => forged})
  return table
}

function makeAvalanche(): SignatureTable {
  const table = new SignatureTable('AVAX')
  const [signer, other] = [createAvalancheSigner(vectorKey('AVAX')), createAvalancheSigner(vectorKey('AVAX', 1))]
  table.valid({name: 'an X-chain signature', signer})
  table.valid({name: 'a P-chain signature', signer: createAvalancheSigner(vectorKey('AVAX'), 'P')})
  table.commonFaults(signer, other)
  table.invalid({name: 'a sender without chain', signer, fields: {sender: signer.address.slice(2)}})
  table.invalid({name: 'a sender in capitals', signer, fields: {sender: signer.address.toUpperCase()}})
  table.invalid({name: 'a wrong checksum', signer, change: (text) => text.slice(0, -1) + (text.endsWith('1') ? '2' : '1')})
  const evm = createEvmSigner(vectorKey('AVAX'))
  table.invalid({name: 'a C-chain signature, which goes by ETH', signer: evm})
  return table
}

function makeCosmos(): SignatureTable {
  const table = new SignatureTable('CSDK')
  const [signer, other] = [createCosmosSigner(vectorKey('CSDK')), createCosmosSigner(vectorKey('CSDK', 1))]
  const edit = (change: (parts: {pub_key: object; signature: string}) => object) => (text: string) =>
    JSON.stringify(change(JSON.parse(text)))
  table.valid({name: 'a signature of the Cosmos hub', signer})
  table.valid({name: 'a signature of another zone', signer: createCosmosSigner(vectorKey('CSDK'), 'osmo')})
  table.valid({name: 'unknown keys beside', signer, change: edit((parts) => ({...parts, account_number: '0'}))})
  table.commonFaults(signer, other)
  table.invalid({name: 'a sender in capitals', signer, fields: {sender: signer.address.toUpperCase()}})
  table.invalid({
    name: 'a key of another kind',
    signer,
    change: edit((parts) => ({...parts, pub_key: {...parts.pub_key, type: 'tendermint/PubKeyEd25519'}})),
  })
  table.invalid({name: 'no key', signer, change: edit(({signature}) => ({signature}))})
  return table
}

function makeNuls(): SignatureTable {
  const table = new SignatureTable('NULS')
  const [signer, other] = [createNulsSigner(vectorKey('NULS')), createNulsSigner(vectorKey('NULS', 1))]
  table.valid({name: 'a signature of the main network', signer})
  table.valid({name: 'a signature of the test network', signer: createNulsSigner(vectorKey('NULS'), 261)})
  table.commonFaults(signer, other)
  table.invalid({name: 'a byte behind the signature', signer, change: (text) => `${text}00`})
  table.invalid({name: 'a length beyond the end', signer, change: (text) => `ff${text.slice(2)}`})
  return table
}

function makeNuls2(): SignatureTable {
  const table = new SignatureTable('NULS2')
  const [signer, other] = [createNuls2Signer(vectorKey('NULS2')), createNuls2Signer(vectorKey('NULS2', 1))]
  table.valid({name: 'a signature of the main network', signer})
  table.valid({name: 'a signature of the test network', signer: createNuls2Signer(vectorKey('NULS2'), 2)})
  table.commonFaults(signer, other)
  table.invalid({name: 'the prefix of the other network', signer, fields: {sender: signer.address.replace('NULSd', 'tNULSe')}})
  table.invalid({name: 'a signature in hex', signer, change: () => '1b'.repeat(65)})
  return table
}

function makeTezos(): SignatureTable {
  const table = new SignatureTable('TEZOS')
  const make = (curve: TezosCurve, options: object = {}): Signer => createTezosSigner(vectorKey('TEZOS'), {curve, ...options})
  for (const curve of ['tz1', 'tz2', 'tz3'] as const) {
    table.valid({name: `a signature of ${curve}`, signer: make(curve)})
    table.valid({name: `a signature of ${curve} with generic prefix`, signer: make(curve, {isGeneric: true})})
    table.valid({name: `a wallet signature of ${curve}`, signer: make(curve, {isoTime: '2023-11-14T22:13:20.123Z'})})
  }
  const wallet = {isoTime: '2023-11-14T22:13:20.123Z', dAppUrl: 'https://example.org'}
  table.valid({name: 'a wallet signature that names its page', signer: make('tz1', wallet)})
  table.valid({name: 'a wallet signature at 0.9999 ms, which is cut', signer: make('tz1', wallet), fields: {time: 1700000000.1239}})
  table.commonFaults(make('tz1'), createTezosSigner(vectorKey('TEZOS', 1), {curve: 'tz1'}))
  table.invalid({name: 'a wallet signature at another time', signer: make('tz1', wallet), fields: {time: 1700000000.124}})
  const edit = (changes: object) => (text: string) => JSON.stringify({...JSON.parse(text), ...changes})
  table.invalid({name: 'a wallet signature for another page', signer: make('tz1', wallet), change: edit({dAppUrl: 'https://example.com'})})
  table.invalid({name: 'a wallet signature that claims to be raw', signer: make('tz1', wallet), change: edit({signingType: 'raw'})})
  table.invalid({name: 'an unknown way of signing', signer: make('tz1'), change: edit({signingType: 'text'})})
  table.invalid({
    name: 'the address of another curve',
    signer: make('tz1'),
    fields: {sender: make('tz2').address},
    signed: {sender: make('tz2').address},
  })
  return table
}

function makePolkadot(): SignatureTable {
  const table = new SignatureTable('DOT')
  const [signer, other] = [createPolkadotSigner(vectorKey('DOT')), createPolkadotSigner(vectorKey('DOT', 1))]
  const edit = (changes: object) => (text: string) => JSON.stringify({...JSON.parse(text), ...changes})
  for (const network of [0, 42, 255] as const) {
    table.valid({name: `a signature of network ${network}`, signer: createPolkadotSigner(vectorKey('DOT'), network)})
  }
  table.valid({name: 'a signature over the wrapped text', signer: createPolkadotSigner(vectorKey('DOT'), 42, true)})
  table.valid({name: 'a signature without curve', signer, change: (text) => JSON.stringify({data: JSON.parse(text).data})})
  table.valid({name: 'a signature without 0x', signer, change: (text) => text.replace('0x', '')})
  table.commonFaults(signer, other)
  table.invalid({name: 'another curve', signer, change: edit({curve: 'ed25519'})})
  table.invalid({name: 'a signature without the mark of sr25519', signer, change: (text) => text.replace(/[89a-f](.)"}$/, '0$1"}')})
  table.invalid({name: 'a wrong checksum in the address', signer, fields: {sender: `${signer.address.slice(0, -1)}1`}})
  return table
}

/** Chains whose messages nobody can check. */
function makeUnsupported(): readonly SignatureVector[] {
  const signer = createEvmSigner(hex.decode(anvilKeys[0]))
  return ['AURORA', 'STT'].flatMap((chain) => {
    const table = new SignatureTable(chain)
    table.valid({name: 'nothing', signer})
    return table.vectors.map((vector) => ({...vector, name: `${chain} cannot be checked`, valid: 'unsupported' as const}))
  })
}

/** Signatures by family, each a file. */
export const signatureVectors: Readonly<Record<string, readonly SignatureVector[]>> = {
  evm: makeEvm().vectors,
  solana: makeSolana().vectors,
  avalanche: makeAvalanche().vectors,
  cosmos: makeCosmos().vectors,
  nuls: makeNuls().vectors,
  nuls2: makeNuls2().vectors,
  tezos: makeTezos().vectors,
  polkadot: makePolkadot().vectors,
  unsupported: makeUnsupported(),
}
