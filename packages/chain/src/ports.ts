import type {Hex} from 'viem'

/** Heartbeat that a node signed, for whoever may send it on. */
export interface SignedHeartbeat {
  readonly nodeId: string
  /** 64 hex digits. */
  readonly statusHash: string
  /** Chain time at which it was signed, seconds. */
  readonly timestamp: number
  readonly signature: Hex
}

/** Way to a coordinator that sends heartbeats of several nodes as one transaction. */
export interface HeartbeatRelay {
  /** Offers a heartbeat. Whether it got onto the chain shows there. */
  offer(beat: SignedHeartbeat): Promise<void>
}

/** What a node tells of its jobs with a heartbeat. */
export interface JobUsageSource {
  /** Returns the hash of what a job used, 64 hex digits; undefined when the job is not known here. */
  usageHash(jobId: bigint): Promise<string | undefined>
}
