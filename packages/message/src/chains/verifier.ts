/** What a verifier reads besides the signed text. */
export interface Claim {
  readonly sender: string
  readonly signature: string
  /** Envelope time, seconds; one signing form of Tezos covers it. */
  readonly time: number
}

/** Checks a signature of one chain family over a verification buffer. Answers false to anything malformed, never throws. */
export type Verifier = (buffer: string, claim: Claim) => boolean
