/** Programs of the host that the TAP network uses. */
export type HostTool = 'ip' | 'nft'

/** What the TAP network does to the host. The real one is `createLinuxHost`; tests have one inside of a network namespace. */
export interface NetworkHost {
  /**
   * Runs a program with arguments (never a shell) and resolves with its output.
   * Rejects with VM_NETWORK_TOOL_MISSING or VM_NETWORK_COMMAND_FAILED.
   */
  run(tool: HostTool, args: readonly string[], input?: string): Promise<string>
  /** Reads a value below /proc/sys/net, or gives undefined when the kernel has no such key. */
  readSysctl(key: string): Promise<string | undefined>
  /** Writes a value below /proc/sys/net; rejects with VM_NETWORK_SYSCTL_FAILED. */
  writeSysctl(key: string, value: string): Promise<void>
}

/** Tells whether nothing on the host uses a port, neither over TCP nor over UDP. */
export type PortProbe = (port: number) => Promise<boolean>
