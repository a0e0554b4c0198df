/** Place of a revision in time. */
export interface Revision {
  readonly time: number
  readonly itemHash: string
}

/** Orders revisions by `content.time`; of two with the same time the greater hash counts as later, on every node. */
export function isLater(revision: Revision, than: Revision): boolean {
  return revision.time > than.time || (revision.time === than.time && revision.itemHash > than.itemHash)
}
