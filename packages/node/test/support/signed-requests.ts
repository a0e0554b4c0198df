import {createHash, generateKeyPairSync, sign} from 'node:crypto'
import type {PrivateKeyAccount} from 'viem/accounts'

/** Answer of a node. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

/** Sends an operation of a machine's owner, signed as published clients do. */
export async function operate(
  url: string,
  {owner, method = 'POST', body}: {readonly owner: PrivateKeyAccount; readonly method?: string; readonly body?: string | FormData},
): Promise<Answer> {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'})
  const domain = 'localhost'
  const key = Buffer.from(
    JSON.stringify({
      pubkey: publicKey.export({format: 'jwk'}),
      alg: 'ECDSA',
      domain,
      address: owner.address,
      expires: new Date(Date.now() + 3_600_000).toISOString(),
      chain: 'ETH',
    }),
  )
  const operation = Buffer.from(JSON.stringify({time: new Date().toISOString(), method, domain, path: new URL(url).pathname}))
  const headers = {
    'x-signedpubkey': JSON.stringify({payload: key.toString('hex'), signature: await owner.signMessage({message: {raw: key}})}),
    'x-signedoperation': JSON.stringify({
      payload: operation.toString('hex'),
      signature: sign('sha256', operation, {key: privateKey, dsaEncoding: 'ieee-p1363'}).toString('hex'),
    }),
    ...(typeof body === 'string' && {'content-type': 'application/json'}),
  }
  return await send(url, {method, headers, ...(body !== undefined && {body})})
}

let pushes = 0

/** Sends a request of a scheduler. */
export async function push(
  url: string,
  {signer, method = 'POST', body = ''}: {readonly signer: PrivateKeyAccount; readonly method?: string; readonly body?: string},
): Promise<Answer> {
  pushes++
  const payload = Buffer.from(
    JSON.stringify({
      method,
      path: new URL(url).pathname,
      body_sha256: createHash('sha256').update(body).digest('hex'),
      iat: Math.floor(Date.now() / 1_000),
      nonce: pushes,
    }),
  )
  const signature = await signer.signMessage({message: {raw: payload}})
  const authorization = `Aleph-EIP191-V1 sig=${signature},payload=0x${payload.toString('hex')}`
  return await send(url, {
    method,
    headers: {authorization, 'content-type': 'application/json'},
    ...(method === 'POST' && {body}),
  })
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init)
  const text = await response.text()
  return {status: response.status, headers: response.headers, body: parse(text)}
}

function parse(text: string): Answer['body'] {
  try {
    return JSON.parse(text)
  } catch {
    return {text}
  }
}
