import type {Migration} from './migration.ts'

/** What a coordinator decided about jobs. */
export const placements: Migration = {
  name: '0010-placements',
  statements: ({text, integer}) => [
    `create table placements (
      job_id ${text} primary key,
      state ${text} not null,
      code ${text},
      text ${text},
      node_id ${text},
      attempts ${integer} not null,
      decided_ms ${integer} not null,
      next_attempt_ms ${integer},
      explanation ${text}
    )`,
  ],
}
