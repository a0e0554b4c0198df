/** Whole numbers, both ends included. */
export interface NumberRange {
  readonly first: number
  readonly last: number
}

/** Gives the numbers of a range in turn, beginning after `previous` and once around: what was just given back is given out last. */
export function* takeTurns({first, last}: NumberRange, previous: number): Generator<number> {
  const start = previous < first || previous >= last ? first : previous + 1
  for (let number = start; number <= last; number++) yield number
  for (let number = first; number < start; number++) yield number
}
