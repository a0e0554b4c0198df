import {generateKeyPairSync, sign} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {operatorVectors} from '../../../test/fixtures/operator-vectors.ts'
import {type OperationParts, type SignedHeaders, signOperation, testWallet} from '../../../test/support/sign-operations.ts'
import {type OperatorProof, verifyOperator} from './verify-operator.ts'

const nowMs = Date.UTC(2026, 0, 2)
const expected = {domains: ['node.example.org', 'localhost'], request: {method: 'POST', path: '/control/machine/x/stop'}, nowMs}
const minute = 60_000
const iso = (offsetMs: number) => new Date(nowMs + offsetMs).toISOString()

async function signed(parts: Partial<OperationParts> = {}): Promise<SignedHeaders> {
  return await signOperation({nowMs, path: '/control/machine/x/stop', ...parts})
}

function asHeaders({signedPubKey, signedOperation}: SignedHeaders): OperatorProof {
  return {signedPubKey: JSON.stringify(signedPubKey), signedOperation: JSON.stringify(signedOperation)}
}

type Make = () => Promise<OperatorProof> | OperatorProof

const changed = (parts: Partial<OperationParts>): Make => {
  return async () => asHeaders(await signed(parts))
}
const spoiled = (spoil: (proof: OperatorProof) => Partial<OperatorProof>): Make => {
  return async () => {
    const proof = asHeaders(await signed())
    return {...proof, ...spoil(proof)}
  }
}
const hex = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('hex')

const refused: readonly (readonly [string, Make, 'API_OPERATOR_INVALID' | 'API_OPERATOR_UNAUTHORIZED', string])[] = [
  ['no key', spoiled(() => ({signedPubKey: undefined})), 'API_OPERATOR_INVALID', 'Missing X-SignedPubKey header'],
  ['an empty key', spoiled(() => ({signedPubKey: ''})), 'API_OPERATOR_INVALID', 'Missing X-SignedPubKey header'],
  ['a key that is no JSON', spoiled(() => ({signedPubKey: 'x'})), 'API_OPERATOR_INVALID', 'Invalid X-SignedPubKey format'],
  ['a key without fields', spoiled(() => ({signedPubKey: '{}'})), 'API_OPERATOR_INVALID', 'Invalid X-SignedPubKey fields'],
  ['a key that is a list', spoiled(() => ({signedPubKey: '[]'})), 'API_OPERATOR_INVALID', 'Invalid X-SignedPubKey fields'],
  ['a key that is null', spoiled(() => ({signedPubKey: 'null'})), 'API_OPERATOR_INVALID', 'Invalid X-SignedPubKey fields'],
  [
    'a key whose payload is no hex',
    spoiled(() => ({signedPubKey: '{"payload":"xx","signature":"00"}'})),
    'API_OPERATOR_INVALID',
    'Invalid X-SignedPubKey data',
  ],
  [
    'a key whose payload is no JSON',
    spoiled(() => ({signedPubKey: JSON.stringify({payload: hex('hello'), signature: '00'})})),
    'API_OPERATOR_INVALID',
    'Invalid X-SignedPubKey data',
  ],
  [
    'a key of another curve',
    changed({pubKey: {pubkey: {kty: 'EC', crv: 'P-384', x: 'AA', y: 'AA'}}}),
    'API_OPERATOR_INVALID',
    'Invalid X-SignedPubKey data',
  ],
  ['a key of a chain that is not taken', changed({pubKey: {chain: 'DOT'}}), 'API_OPERATOR_INVALID', 'Invalid X-SignedPubKey data'],
  ['a key without end', changed({pubKey: {expires: undefined}}), 'API_OPERATOR_INVALID', 'Invalid X-SignedPubKey data'],
  ['a key whose end is no time', changed({pubKey: {expires: 'never'}}), 'API_OPERATOR_INVALID', 'Invalid X-SignedPubKey data'],
  ['a key that has expired', changed({pubKey: {expires: iso(-1)}}), 'API_OPERATOR_UNAUTHORIZED', 'Token expired'],
  ['a key signed by another wallet', changed({pubKey: {address: testWallet(1).address}}), 'API_OPERATOR_UNAUTHORIZED', 'Invalid signature'],
  [
    'a key whose signature is no hex',
    spoiled(({signedPubKey}) => ({signedPubKey: JSON.stringify({...JSON.parse(String(signedPubKey)), signature: 'hello'})})),
    'API_OPERATOR_UNAUTHORIZED',
    'Invalid signature',
  ],
  ['no operation', spoiled(() => ({signedOperation: undefined})), 'API_OPERATOR_INVALID', 'Missing X-SignedOperation header'],
  ['an operation that is no JSON', spoiled(() => ({signedOperation: '{'})), 'API_OPERATOR_INVALID', 'Invalid X-SignedOperation fields'],
  ['an operation without fields', changed({operation: {path: undefined}}), 'API_OPERATOR_INVALID', 'Invalid X-SignedOperation fields'],
  ['an operation by another method than there are', changed({method: 'PATCH'}), 'API_OPERATOR_INVALID', 'Invalid X-SignedOperation fields'],
  [
    'an operation that is too old',
    changed({operation: {time: iso(-2 * minute - 1)}}),
    'API_OPERATOR_INVALID',
    'Invalid X-SignedOperation fields',
  ],
  [
    'an operation that is too new',
    changed({operation: {time: iso(2 * minute + 1)}}),
    'API_OPERATOR_INVALID',
    'Invalid X-SignedOperation fields',
  ],
  ['an operation whose time is none', changed({operation: {time: 'now'}}), 'API_OPERATOR_INVALID', 'Invalid X-SignedOperation fields'],
  ['another domain', changed({domain: 'evil.example.org'}), 'API_OPERATOR_UNAUTHORIZED', "Invalid domain: 'evil.example.org'"],
  ['another path', changed({path: '/control/machine/y/stop'}), 'API_OPERATOR_UNAUTHORIZED', "Invalid path. '/control/machine/y/stop'"],
  ['another method', changed({method: 'GET'}), 'API_OPERATOR_UNAUTHORIZED', "Invalid method. 'GET'"],
  ['the signature of another key', changed({otherKey: true}), 'API_OPERATOR_UNAUTHORIZED', 'Signature could not verified'],
  [
    'an operation that was changed',
    spoiled(({signedOperation}) => {
      const {payload, signature} = JSON.parse(String(signedOperation))
      const operation = {...JSON.parse(Buffer.from(payload, 'hex').toString()), note: 1}
      return {signedOperation: JSON.stringify({payload: hex(operation), signature})}
    }),
    'API_OPERATOR_UNAUTHORIZED',
    'Signature could not verified',
  ],
  [
    'a signature that is no hex',
    spoiled(({signedOperation}) => ({signedOperation: JSON.stringify({...JSON.parse(String(signedOperation)), signature: 'zz'})})),
    'API_OPERATOR_UNAUTHORIZED',
    'Signature could not verified',
  ],
  [
    'a key that is no point of its curve',
    changed({pubKey: {pubkey: {kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA'}}}),
    'API_OPERATOR_UNAUTHORIZED',
    'Signature could not verified',
  ],
  [
    'headers without end',
    spoiled(() => ({signedPubKey: `"${'x'.repeat(10_000)}"`})),
    'API_OPERATOR_INVALID',
    'Invalid X-SignedPubKey format',
  ],
]

describe('verifyOperator', () => {
  it('finds out who signed', async () => {
    const operator = await verifyOperator(asHeaders(await signed()), expected)
    expect(operator).toMatchObject({address: testWallet().address, chain: 'ETH', operationTimeMs: nowMs})
  })

  it.each<[string, Partial<OperationParts>]>([
    ['any of the names of the node', {domain: 'node.example.org'}],
    ['a key without chain', {pubKey: {chain: undefined}}],
    ['a key for another domain, which nobody looks at', {pubKey: {domain: 'elsewhere'}}],
    ['a time without a zone', {operation: {time: iso(0).slice(0, -1)}}],
    ['a time as Python writes it', {operation: {time: iso(0).replace('Z', '+00:00')}}],
    ['a time of microseconds', {operation: {time: iso(0).replace('.000Z', '.000123Z')}}],
    ['a time at the edge', {operation: {time: iso(-2 * minute)}}],
    ['an address in another case', {pubKey: {address: testWallet().address.toLowerCase()}}],
  ])('takes %s', async (_, parts) => {
    await expect(verifyOperator(asHeaders(await signed(parts)), expected)).resolves.toMatchObject({chain: 'ETH'})
  })

  it.each(refused)('refuses %s', async (_, make, code, message) => {
    await expect(verifyOperator(await make(), expected)).rejects.toMatchObject({code, message})
  })

  it('takes objects, as websockets send them, for any path and method', async () => {
    const proof = await signed({path: '/anything', method: 'GET'})
    await expect(verifyOperator(proof, {domains: expected.domains, nowMs})).resolves.toMatchObject({address: testWallet().address})
    const elsewhere = await signed({domain: 'elsewhere'})
    await expect(verifyOperator(elsewhere, {domains: expected.domains, nowMs})).rejects.toMatchObject({code: 'API_OPERATOR_UNAUTHORIZED'})
  })

  it.each(['hex', 'base58'] as const)('takes Solana wallets, with signatures in %s', async (form) => {
    const {privateKey, publicKey} = generateKeyPairSync('ed25519')
    const address = toBase58(Buffer.from(publicKey.export({format: 'jwk'}).x ?? '', 'base64url'))
    const proof = await signed({pubKey: {address, chain: 'SOL'}})
    const {payload} = proof.signedPubKey
    const bytes = sign(null, Buffer.from(payload), privateKey)
    const signature = form === 'hex' ? bytes.toString('hex') : toBase58(bytes)
    await expect(
      verifyOperator({...asHeaders(proof), signedPubKey: JSON.stringify({payload, signature})}, expected),
    ).resolves.toMatchObject({address, chain: 'SOL'})
    const overBytes = sign(null, Buffer.from(payload, 'hex'), privateKey).toString('hex')
    await expect(
      verifyOperator({...asHeaders(proof), signedPubKey: JSON.stringify({payload, signature: overBytes})}, expected),
    ).rejects.toMatchObject({message: 'Invalid signature'})
  })

  it.each(operatorVectors)('agrees with signatures that were made elsewhere: $name', async ({proof, address, atMs, request, domain}) => {
    await expect(verifyOperator(proof, {domains: [domain], request, nowMs: atMs})).resolves.toMatchObject({address})
    const later = {domains: [domain], request, nowMs: atMs + 3 * minute}
    await expect(verifyOperator(proof, later)).rejects.toMatchObject({code: 'API_OPERATOR_INVALID'})
  })
})

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

function toBase58(bytes: Buffer): string {
  let value = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  for (; value > 0n; value /= 58n) text = `${alphabet[Number(value % 58n)]}${text}`
  return '1'.repeat(bytes.findIndex((byte) => byte !== 0)) + text
}
