import * as z from 'zod'
import type {AnswerRule} from '../http/route.ts'

/** Error as all routes answer it, except for wrong parameters. */
export const errorSchema = z.object({
  code: z.string().meta({description: 'Machine word of the error table'}),
  message: z.string(),
  details: z.unknown().optional(),
})

/** What is wrong with the parameters, in the shape of published nodes. */
export const issuesSchema = z.array(
  z.object({type: z.string(), loc: z.array(z.union([z.string(), z.number()])), msg: z.string(), input: z.unknown().optional()}),
)

/** Answer with an error. */
export function fails(description: string): AnswerRule {
  return {description, schema: errorSchema}
}

/** Answer to wrong parameters. */
export const wrongParameters: AnswerRule = {description: 'Parameters are wrong', schema: issuesSchema}

/** Answer to a hash in the path that is none. */
export const wrongHash: AnswerRule = fails('The hash in the path is none')

/** Members of every answer in page mode; in cursor mode `next_cursor` stands for page, total and item. */
export const paginationFields = {
  pagination_page: z.number().int().optional(),
  pagination_per_page: z.number().int(),
  pagination_total: z
    .number()
    .int()
    .optional()
    .meta({description: 'Exact up to 10,000, and beyond for plain filters by type, sender and owner'}),
  pagination_item: z.string().optional(),
  next_cursor: z.string().nullable().optional(),
}
