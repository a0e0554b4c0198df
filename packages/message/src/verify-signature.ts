import {secp256k1} from '#platform'
import type {Chain} from './chain.ts'
import {verifyAvalanche} from './chains/avalanche.ts'
import {verifyCosmos} from './chains/cosmos.ts'
import {verifyEvm} from './chains/evm.ts'
import {verifyNuls} from './chains/nuls.ts'
import {verifyNuls2} from './chains/nuls2.ts'
import {verifyPolkadot} from './chains/polkadot.ts'
import {verifySolana} from './chains/solana.ts'
import {verifyTezos} from './chains/tezos.ts'
import type {Verifier} from './chains/verifier.ts'
import type {Envelope} from './envelope.ts'
import {MessageError} from './errors.ts'
import type {SignatureEngine} from './platform/platform.ts'
import {verificationBuffer} from './verification-buffer.ts'

/** Verifier of each chain code; AURORA and STT never had one on any node (spec/message.md §2.2). */
const verifiers: Record<Chain, Verifier | undefined> = {
  ARB: verifyEvm,
  AURORA: undefined,
  AVAX: verifyAvalanche,
  BASE: verifyEvm,
  BLAST: verifyEvm,
  BOB: verifyEvm,
  BSC: verifyEvm,
  CSDK: verifyCosmos,
  CYBER: verifyEvm,
  DOT: verifyPolkadot,
  ES: verifySolana,
  ETH: verifyEvm,
  ETHERLINK: verifyEvm,
  FRAX: verifyEvm,
  HYPE: verifyEvm,
  INK: verifyEvm,
  LENS: verifyEvm,
  LINEA: verifyEvm,
  LISK: verifyEvm,
  METIS: verifyEvm,
  MODE: verifyEvm,
  NEO: verifyEvm,
  NULS: verifyNuls,
  NULS2: verifyNuls2,
  OP: verifyEvm,
  POL: verifyEvm,
  SOL: verifySolana,
  STT: undefined,
  SONIC: verifyEvm,
  TEZOS: verifyTezos,
  UNICHAIN: verifyEvm,
  WLD: verifyEvm,
  ZORA: verifyEvm,
}

/**
 * Tells whether the sender signed the message. A missing or malformed signature is a wrong one; only a chain without
 * verifier throws, MESSAGE_CHAIN_UNSUPPORTED.
 */
export function verifySignature(envelope: Envelope): boolean {
  const {chain, sender, signature, time} = envelope
  const verifier = verifiers[chain]
  if (verifier === undefined) throw unsupportedError(chain)
  return signature !== null && verifier(verificationBuffer(envelope), {sender, signature, time})
}

/** Tells whether messages of a chain can be checked at all. */
export function isChainSupported(chain: Chain): boolean {
  return verifiers[chain] !== undefined
}

/** Tells which code checks secp256k1 signatures: the native addon, or JavaScript that takes some twenty times as long. */
export function signatureEngine(): SignatureEngine {
  return secp256k1.engine
}

function unsupportedError(chain: Chain): MessageError {
  const issue = {type: 'value_error', loc: ['chain'], msg: `Value error, Unknown chain for validation: ${chain}`, input: chain}
  return new MessageError({code: 'MESSAGE_CHAIN_UNSUPPORTED', issues: [issue], chain})
}
