import {
  buildMessage,
  createEthereumAccount,
  createSolanaAccount,
  type Envelope,
  signatureEngine,
  verificationBuffer,
  verifySignature,
} from '@aleph-onchain/message'
import {ed25519} from '@noble/curves/ed25519.js'
import {secp256k1} from '@noble/curves/secp256k1.js'
import {base58} from '@scure/base'
import {hashMessage, recoverMessageAddress} from 'viem'
import type {Bench, Figures} from './bench.ts'
import {round} from './percentiles.ts'

const durationMs = 2_000

/** Checks signatures one after the other on one core: ours, then what the field uses. */
export const verify: Bench = {
  name: 'verify',
  summary: 'signatures checked per second and core, per chain',
  async run(log) {
    const eth = await signedMessages('ETH')
    const sol = await signedMessages('SOL')
    log(`signature engine: ${signatureEngine()}`)
    const ours: Figures = {
      eth_per_s: await perSecond(eth, (message) => verifySignature(message)),
      sol_per_s: await perSecond(sol, (message) => verifySignature(message)),
    }
    const noble: Figures = {eth_per_s: await perSecond(eth, recoverWithNoble), sol_per_s: await perSecond(sol, verifyWithNoble)}
    const viem: Figures = {
      eth_per_s: await perSecond(eth, async (message) => {
        const signature = message.signature as `0x${string}`
        return (await recoverMessageAddress({message: verificationBuffer(message), signature})) === message.sender
      }),
    }
    log(`ours ${JSON.stringify(ours)}, noble ${JSON.stringify(noble)}, viem ${JSON.stringify(viem)}`)
    return {ours, peers: {noble, viem}}
  },
}

async function signedMessages(chain: 'ETH' | 'SOL'): Promise<readonly Envelope[]> {
  const seed = (index: number) => Uint8Array.from({length: 32}, (_, byte) => (index * 7 + byte * 13 + 1) % 256)
  return await Promise.all(
    Array.from({length: 64}, (_, index) => {
      const account = chain === 'ETH' ? createEthereumAccount(seed(index)) : createSolanaAccount(seed(index))
      return buildMessage({
        account,
        type: 'POST',
        content: {address: account.address, time: 1_700_000_000, type: 'bench', content: {index}},
        channel: 'BENCH',
      })
    }),
  )
}

async function perSecond(messages: readonly Envelope[], check: (message: Envelope) => boolean | Promise<boolean>): Promise<number> {
  let done = 0
  const began = performance.now()
  while (performance.now() - began < durationMs) {
    for (const message of messages) if (!(await check(message))) throw new TypeError(`a good signature was refused: ${message.item_hash}`)
    done += messages.length
  }
  return round((done * 1000) / (performance.now() - began))
}

function recoverWithNoble(message: Envelope): boolean {
  const bytes = Buffer.from((message.signature ?? '').slice(2), 'hex')
  const signature = secp256k1.Signature.fromBytes(bytes.subarray(0, 64), 'compact').addRecoveryBit((bytes[64] ?? 27) - 27)
  const key = signature.recoverPublicKey(Buffer.from(hashMessage(verificationBuffer(message)).slice(2), 'hex'))
  return key.toBytes(false).length === 65
}

function verifyWithNoble(message: Envelope): boolean {
  const {signature, publicKey} = JSON.parse(message.signature ?? '{}')
  return ed25519.verify(base58.decode(signature), Buffer.from(verificationBuffer(message)), base58.decode(publicKey))
}
