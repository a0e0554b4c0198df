/** What a job asks of the node that gets it. */
export interface PlacementRequest {
  readonly jobId: bigint
  /** Address that pays, in lower case. */
  readonly payer: string
  readonly resources: RequestedResources
  /** Region that the chain holds the job to; undefined where any will do. */
  readonly region: string | undefined
  /** Region that the user would like to be near to; only raises a score. */
  readonly nearRegion: string | undefined
  /** The one node that the user's message names (`requirements.node.node_hash`). */
  readonly requiredNodeId: string | undefined
  readonly isConfidential: boolean
  readonly hypervisor: Hypervisor
  /** ERC-20 that pays, in lower case. */
  readonly token: string
  /** Most that a second may cost, in 1e-18 tokens. */
  readonly maxPricePerSecond: bigint
  /** Nodes that the payer does not want. */
  readonly blockedNodeIds: ReadonlySet<string>
}

/** Amounts asked for; a GPU of type 0 means none. */
export interface RequestedResources {
  readonly vcpus: number
  readonly memoryMib: number
  readonly diskMib: number
  readonly gpuType: number
  readonly gpuCount: number
  readonly gpuVramMib: number
}

export type Hypervisor = 'qemu' | 'firecracker'
