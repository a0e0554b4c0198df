import {exclusionsAt, prepareRequest, scoreAt, tieBreakAt} from './evaluate.ts'
import type {NodeTable} from './node-table.ts'
import type {PlacementRequest} from './request.ts'

/** Node that may get a job. */
export interface RankedNode {
  readonly nodeId: string
  readonly score: number
}

const nobody: ReadonlySet<string> = new Set()

/** Lists the best nodes for a request, at most `count`, best first; none when every node is excluded. Changes nothing. */
export function rankNodes(
  table: NodeTable,
  request: PlacementRequest,
  {count, refused = nobody}: {readonly count: number; readonly refused?: ReadonlySet<string>},
): readonly RankedNode[] {
  const prepared = prepareRequest(table, request, refused)
  const rows: number[] = []
  const scores: number[] = []
  for (let row = 0; row < table.size; row++) {
    if (exclusionsAt(table, row, prepared) !== 0) continue
    const score = scoreAt(table, row, prepared)
    const isFull = rows.length === count
    if (isFull && score < (scores[count - 1] ?? 0)) continue
    let place = isFull ? count - 1 : rows.length
    while (place > 0 && isBetter(row, score, rows[place - 1] ?? 0, scores[place - 1] ?? 0)) place--
    if (isFull && place === count - 1 && !isBetter(row, score, rows[place] ?? 0, scores[place] ?? 0)) continue
    rows.splice(place, 0, row)
    scores.splice(place, 0, score)
    if (isFull) {
      rows.pop()
      scores.pop()
    }
  }
  return rows.map((row, index) => ({nodeId: table.at(row).nodeId, score: scores[index] ?? 0}))

  function isBetter(row: number, score: number, otherRow: number, otherScore: number): boolean {
    if (score !== otherScore) return score > otherScore
    return tieBreakAt(table, row, prepared) > tieBreakAt(table, otherRow, prepared)
  }
}
