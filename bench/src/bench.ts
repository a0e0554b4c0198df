/** Named numbers of one measurement, for example `{messages_per_s: 5123, p99_ms: 41}`. */
export type Figures = Readonly<Record<string, number>>

/** What a benchmark gives: our figures, and those of the peers it ran beside us. */
export interface BenchResult {
  readonly ours: Figures
  readonly peers?: Readonly<Record<string, Figures>>
}

/** One benchmark; progress goes to `log`, never to standard output. */
export interface Bench {
  readonly name: string
  readonly summary: string
  run(log: (text: string) => void): Promise<BenchResult>
}
