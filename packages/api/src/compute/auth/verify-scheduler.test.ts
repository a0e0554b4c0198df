import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {testWallet} from '../../../test/support/sign-operations.ts'
import {type PushParts, signPush} from '../../../test/support/sign-pushes.ts'
import {type SchedulerRequest, verifyScheduler} from './verify-scheduler.ts'

const nowMs = 1_700_000_000_000
const body = '{"persistent_vms":[],"instances":[]}'
const token = 'test'
const expected = {signers: [testWallet().address.toLowerCase()], tokenHash: undefined, nowMs}

async function request(parts: Partial<PushParts> = {}, overrides: Partial<SchedulerRequest> = {}): Promise<SchedulerRequest> {
  const authorization = await signPush({nowMs, body, ...parts})
  const headers = {authorization, 'content-length': String(body.length)}
  return {method: 'POST', url: '/control/allocations', headers, body, ...overrides}
}

type Change = (valid: SchedulerRequest) => SchedulerRequest | Promise<SchedulerRequest>

const withHeader = (change: (header: string) => string): Change => {
  return ({headers, ...rest}) => ({...rest, headers: {...headers, authorization: change(headers.authorization ?? '')}})
}
const without = (name: string): Change => {
  return ({headers, ...rest}) => ({...rest, headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))})
}
const signed = (parts: Partial<PushParts>): Change => {
  return async () => await request(parts)
}

const refused: readonly (readonly [string, Change])[] = [
  ['no authorization', without('authorization')],
  ['an empty one', withHeader(() => '')],
  ['another scheme', withHeader((header) => header.replace('Aleph-EIP191-V1', 'Bearer'))],
  ['a scheme alone', withHeader(() => 'Aleph-EIP191-V1')],
  ['no signature', withHeader((header) => header.replace(/sig=[^,]*,/, ''))],
  ['no payload', withHeader((header) => header.replace(/,payload=.*/, ''))],
  ['an unknown parameter', withHeader((header) => `${header},nonce=0x00`)],
  ['a parameter twice', withHeader((header) => `${header},${/sig=[^,]*/.exec(header)?.[0]}`)],
  ['a signature that is no hex', withHeader((header) => header.replace(/sig=0x../, 'sig=0xzz'))],
  ['a payload that is no hex', withHeader((header) => header.replace(/payload=0x../, 'payload=0xzz'))],
  ['hex without 0x', withHeader((header) => header.replace('sig=0x', 'sig='))],
  ['a signature that is too short', withHeader((header) => header.replace(/sig=0x../, 'sig=0x'))],
  ['another signature', withHeader((header) => header.replace(/sig=0x..../, 'sig=0x1234'))],
  ['a payload that is no JSON', signed({text: 'hello'})],
  ['a payload that is a list', signed({text: '[]'})],
  ['a payload that is null', signed({text: 'null'})],
  ['no method', signed({payload: {method: undefined}})],
  ['no path', signed({payload: {path: undefined}})],
  ['no digest', signed({payload: {body_sha256: undefined}})],
  ['no time', signed({payload: {iat: undefined}})],
  ['a time that is true', signed({payload: {iat: true}})],
  ['a time as text', signed({payload: {iat: '1700000000'}})],
  [
    'a time with a fraction',
    signed({
      text: `{"method":"POST","path":"/control/allocations","body_sha256":"${createHash('sha256').update(body).digest('hex')}","iat":1700000000.0}`,
    }),
  ],
  ['a time that is too old', signed({payload: {iat: nowMs / 1_000 - 301}})],
  ['a time that is too new', signed({payload: {iat: nowMs / 1_000 + 301}})],
  ['another method', signed({method: 'GET'})],
  ['another path', signed({path: '/control/proxy/regenerate'})],
  ['a body that was changed', async (valid) => ({...valid, body: body.replace('[]', '[1]')})],
  ['a query string', async () => await request({}, {url: '/control/allocations?force=true'})],
  ['a signed query string', async () => await request({path: '/control/allocations?a=1'}, {url: '/control/allocations?a=1'})],
  ['a signer whom nobody named', signed({wallet: testWallet(1)})],
  ['no length', without('content-length')],
  ['a length beyond the limit', ({headers, ...rest}) => ({...rest, headers: {...headers, 'content-length': '1048577'}})],
  ['a body in pieces', ({headers, ...rest}) => ({...rest, headers: {...headers, 'transfer-encoding': 'chunked'}})],
]

describe('verifyScheduler', () => {
  it('lets a signed request through and gives it a name', async () => {
    const first = await verifyScheduler(await request(), expected)
    expect(first).toEqual({id: expect.stringContaining(testWallet().address.toLowerCase()), issuedAtSeconds: nowMs / 1_000})
    const other = await verifyScheduler(await request({payload: {nonce: 1}}), expected)
    expect(other.id).not.toBe(first.id)
  })

  it.each<[string, Change]>([
    ['the parameters the other way round', withHeader((header) => header.replace(/ (sig=[^,]*),(payload=.*)/, ' $2,$1'))],
    ['the scheme in another case', withHeader((header) => header.replace('Aleph-EIP191-V1', 'aleph-eip191-v1'))],
    ['a space behind the comma', withHeader((header) => header.replace(',', ', '))],
    ['a time at the edge', signed({payload: {iat: nowMs / 1_000 - 300}})],
    ['fields that nobody knows', signed({payload: {nonce: 'x'}})],
  ])('takes %s', async (_, change) => {
    await expect(verifyScheduler(await change(await request()), expected)).resolves.toMatchObject({id: expect.any(String)})
  })

  it.each(refused)('refuses %s', async (_, change) => {
    await expect(verifyScheduler(await change(await request()), expected)).rejects.toMatchObject({code: 'API_SCHEDULER_UNAUTHORIZED'})
  })

  it('takes the token of older schedulers only where one is set, and never beside a signature', async () => {
    const tokenHash = createHash('sha256').update(token).digest('hex')
    const legacy = (headers: Record<string, string>) => ({method: 'POST', url: '/control/allocations', body, headers})
    const withToken = {...expected, tokenHash}
    await expect(verifyScheduler(legacy({'x-auth-signature': token}), withToken)).resolves.toEqual({
      id: undefined,
      issuedAtSeconds: nowMs / 1_000,
    })
    for (const [headers, rules] of [
      [{'x-auth-signature': token}, expected],
      [{'x-auth-signature': 'other'}, withToken],
      [{'x-auth-signature': ''}, withToken],
      [{'x-auth-signature': token, authorization: 'Basic x'}, withToken],
    ] as const) {
      await expect(verifyScheduler(legacy(headers), rules)).rejects.toMatchObject({code: 'API_SCHEDULER_UNAUTHORIZED'})
    }
  })

  it('agrees with a signature that was made elsewhere', async () => {
    // Key 0x…01, whose address is 0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf.
    const {authorization, url} = schedulerVector
    const headers = {authorization, 'content-length': '2'}
    const signers = ['0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf']
    await expect(
      verifyScheduler({method: 'POST', url, headers, body: '{}'}, {signers, tokenHash: undefined, nowMs}),
    ).resolves.toMatchObject({
      issuedAtSeconds: 1_700_000_000,
    })
  })
})

/** Made with the `cast wallet sign` of Foundry over the bytes of the payload. */
const schedulerVector = {
  url: '/control/allocations',
  authorization:
    'Aleph-EIP191-V1 sig=0xb166bcc56fadc47f424ca192ddc16061b9c23988ef21302ad27046de3ba6169b4033da09bb2319dc9632d4e4448857655877f048183ee608cdd4b212499e89e81c,payload=0x7b226d6574686f64223a22504f5354222c2270617468223a222f636f6e74726f6c2f616c6c6f636174696f6e73222c22626f64795f736861323536223a2234343133366661333535623336373861313134366164313666376538363439653934666234666332316665373765383331306330363066363163616166663861222c22696174223a313730303030303030307d',
}
