import {createHash} from 'node:crypto'
import type {PrivateKeyAccount} from 'viem/accounts'
import {testWallet} from './sign-operations.ts'

/** What a scheduler signs; tests change parts of it. */
export interface PushParts {
  readonly wallet?: PrivateKeyAccount
  readonly nowMs: number
  readonly method?: string
  readonly path?: string
  readonly body?: string
  /** Fields laid over those of the payload. */
  readonly payload?: Readonly<Record<string, unknown>>
  /** JSON in place of the payload. */
  readonly text?: string
}

/** Signs a request as schedulers do; answers the value of `Authorization`. */
export async function signPush(parts: PushParts): Promise<string> {
  const {wallet = testWallet(), nowMs, method = 'POST', path = '/control/allocations', body = ''} = parts
  const fields = {
    method,
    path,
    body_sha256: createHash('sha256').update(body).digest('hex'),
    iat: Math.floor(nowMs / 1_000),
    ...parts.payload,
  }
  const bytes = Buffer.from(parts.text ?? JSON.stringify(fields))
  const signature = await wallet.signMessage({message: {raw: bytes}})
  return `Aleph-EIP191-V1 sig=${signature},payload=0x${bytes.toString('hex')}`
}
