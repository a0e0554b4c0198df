import type {Chain} from './chain.ts'

/** Key that signs messages. */
export interface Account {
  readonly chain: Chain
  readonly address: string
  /** Signs a verification buffer; the result goes into the envelope's `signature`. */
  sign(text: string): Promise<string>
}
