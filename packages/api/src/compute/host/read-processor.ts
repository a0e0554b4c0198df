import {readFile} from 'node:fs/promises'
import {arch} from 'node:os'

/** Processors of the host. */
export interface Processor {
  /** As Linux names it. */
  readonly architecture: string
  readonly vendor: string | null
  readonly model: string | null
  readonly count: number
  /** Megahertz of the slowest and the fastest one, as they are clocked now. */
  readonly frequencies: {readonly min: number; readonly max: number} | undefined
  /** What confidential machines need and the processor has: `sev`, `sev_es`, `sev_snp`. */
  readonly features: readonly string[]
}

const architectures: Readonly<Record<string, string>> = {x64: 'x86_64', arm64: 'aarch64'}

const confidentialFlags = ['sev', 'sev_es', 'sev_snp'] as const

/** Reads what the kernel tells of the processors. */
export async function readProcessor(proc: string): Promise<Processor> {
  const cpus = parseBlocks(await readFile(`${proc}/cpuinfo`, 'utf8'))
  const [first] = cpus
  const clocks = cpus.map((cpu) => Number(cpu.get('cpu MHz'))).filter((clock) => clock > 0)
  const flags = new Set((first?.get('flags') ?? '').split(' '))
  return {
    architecture: architectures[arch()] ?? arch(),
    vendor: first?.get('vendor_id') ?? null,
    model: first?.get('model name') ?? null,
    count: cpus.length,
    frequencies: clocks.length === 0 ? undefined : {min: Math.min(...clocks), max: Math.max(...clocks)},
    features: confidentialFlags.filter((flag) => flags.has(flag)),
  }
}

/** One block of lines for each processor; the blocks of other things on some boards name none. */
function parseBlocks(text: string): readonly ReadonlyMap<string, string>[] {
  const blocks = text.split(/\n\s*\n/).map((block) => new Map(block.split('\n').map(parseLine)))
  return blocks.filter((block) => block.has('processor'))
}

function parseLine(line: string): [string, string] {
  const [name = '', ...rest] = line.split(':')
  return [name.trim(), rest.join(':').trim()]
}
