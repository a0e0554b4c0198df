/** Column types that the engines spell differently. */
export interface ColumnTypes {
  /** Growing row number that is never given twice. */
  readonly id: string
  /** Text compared by its bytes. */
  readonly text: string
  /** 64-bit integer. */
  readonly integer: string
  /** 64-bit float. */
  readonly real: string
}

/**
 * One step forward of the schema. A released step never changes; there is no way back.
 * Long texts are the last columns of a table: SQLite reads through them to reach what comes after.
 */
export interface Migration {
  readonly name: string
  statements(types: ColumnTypes): readonly string[]
}
