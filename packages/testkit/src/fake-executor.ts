import type {HostCapacity, LogLine, VmSource, VmView, WantedState} from '@aleph-onchain/executor'
import {parseItemHash} from '@aleph-onchain/message'
import {testFileHash} from './messages.ts'

/** Makes the view of an instance that runs behind a forwarded port, for what a test does not say. */
export function buildVmView(overrides: Partial<VmView> = {}): VmView {
  return {
    vmHash: parseItemHash(testFileHash(70)),
    kind: 'instance',
    owner: '0x0000000000000000000000000000000000000001',
    hypervisor: 'qemu',
    source: {type: 'job', jobId: 7n},
    wanted: 'running',
    isStoppedByOwner: false,
    observed: 'running',
    problem: undefined,
    vcpus: 1,
    memoryMib: 2_048,
    diskMib: 20_480,
    pid: 4_711,
    network: {
      mode: 'tap',
      ipv4: '172.16.4.2/24',
      ipv6: 'fc00:1:2:3:3:deca:deca:dec1/124',
      ports: [{guestPort: 22, hostPort: 24_000, tcp: true, udp: false}],
      listenAddress: '0.0.0.0',
    },
    times: {
      definedMs: 1_700_000_000_000,
      preparingMs: 1_700_000_001_000,
      preparedMs: 1_700_000_002_000,
      startingMs: 1_700_000_003_000,
      startedMs: 1_700_000_004_567,
      stoppingMs: undefined,
      stoppedMs: undefined,
    },
    starts: 1,
    ...overrides,
  }
}

/** Executor that does at once and in memory what it is told, and notes it. */
export class FakeExecutor {
  readonly views = new Map<string, VmView>()
  readonly logs = new Map<string, LogLine[]>()
  /** What was done, in order: `stop <hash>` and the like. */
  readonly done: string[] = []
  /** What the next calls of `admit` and `place` are refused with. */
  refusal: Error | undefined
  free: HostCapacity['free'] = {vcpus: 8, memoryMib: 16_384, diskMib: 100_000}
  readonly #followers = new Set<(line: LogLine) => void>()

  /** Number of those who follow the output of a machine now. */
  get followers(): number {
    return this.#followers.size
  }

  find(vmHash: string): VmView | undefined {
    return this.views.get(vmHash)
  }

  list(): readonly VmView[] {
    return [...this.views.values()]
  }

  capacity(): HostCapacity {
    return {total: {vcpus: 8, memoryMib: 16_384, diskMib: 100_000}, free: this.free}
  }

  async admit(vmHash: string): Promise<void> {
    if (this.refusal !== undefined) throw this.refusal
    this.done.push(`admit ${vmHash}`)
  }

  async place(vmHash: string, source: VmSource): Promise<VmView> {
    if (this.refusal !== undefined) throw this.refusal
    this.done.push(`place ${vmHash} ${source.type}`)
    const view = buildVmView({...this.views.get(vmHash), vmHash: parseItemHash(vmHash), source, wanted: 'running'})
    this.views.set(vmHash, view)
    return view
  }

  async setWanted(vmHash: string, wanted: WantedState): Promise<void> {
    this.#change(vmHash, `${wanted} ${vmHash}`, {wanted})
  }

  async stopByOwner(vmHash: string): Promise<void> {
    this.#change(vmHash, `stop ${vmHash}`, {observed: 'stopped', isStoppedByOwner: true})
  }

  async startAgain(vmHash: string): Promise<void> {
    this.#change(vmHash, `start ${vmHash}`, {observed: 'running', isStoppedByOwner: false})
  }

  async reboot(vmHash: string): Promise<void> {
    this.#change(vmHash, `reboot ${vmHash}`, {})
  }

  async erase(vmHash: string): Promise<void> {
    this.#change(vmHash, `erase ${vmHash}`, {observed: 'stopped'})
  }

  async reinstall(vmHash: string, {eraseVolumes}: {readonly eraseVolumes: boolean}): Promise<void> {
    this.#change(vmHash, `reinstall ${vmHash} ${eraseVolumes}`, {})
  }

  async refreshForwards(vmHash: string): Promise<void> {
    this.#change(vmHash, `refresh ${vmHash}`, {})
  }

  async *readLogs(vmHash: string): AsyncGenerator<LogLine> {
    yield* this.logs.get(vmHash) ?? []
  }

  async *followLogs(_vmHash: string, signal: AbortSignal): AsyncGenerator<LogLine> {
    const lines: LogLine[] = []
    let wake = Promise.withResolvers<void>()
    const follow = (line: LogLine) => {
      lines.push(line)
      wake.resolve()
    }
    const end = () => wake.resolve()
    this.#followers.add(follow)
    signal.addEventListener('abort', end)
    try {
      while (!signal.aborted) {
        await wake.promise
        wake = Promise.withResolvers()
        yield* lines.splice(0)
      }
    } finally {
      this.#followers.delete(follow)
      signal.removeEventListener('abort', end)
    }
  }

  /** Lets every follower have a line. */
  write(line: LogLine): void {
    for (const follow of this.#followers) follow(line)
  }

  #change(vmHash: string, note: string, change: Partial<VmView>): void {
    this.done.push(note)
    const view = this.views.get(vmHash)
    if (view !== undefined) this.views.set(vmHash, {...view, ...change})
  }
}
