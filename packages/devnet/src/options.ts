/** How large a devnet is and where it lives. */
export interface DevnetOptions {
  /** Number of nodes; node 1 is the coordinator, the others are compute nodes. */
  readonly nodes: number
  /** HTTP port of node 1; node n listens on `apiPort + 10·(n−1)`, its libp2p on the port after that. */
  readonly apiPort: number
  /** Port of the chain's JSON-RPC. */
  readonly rpcPort: number
  /** Directory of chain state and nodes; absolute. */
  readonly dataDir: string
  /** Directory of the kernel that functions boot with (`vmlinux`, `initramfs.cpio`); without it nodes run none. */
  readonly programKernel?: string
  /** Deletes the data directory first. */
  readonly fresh: boolean
}

export const defaultDevnetOptions = {nodes: 3, apiPort: 4024, rpcPort: 8545, fresh: false} as const
