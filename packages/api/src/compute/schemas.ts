import * as z from 'zod'
import type {AnswerRule} from '../http/route.ts'

/** Hash in a path; it is checked by its reader, so that a wrong one is answered with the published status. */
export const refParams = z.object({ref: z.string()})

const errorSchema = z.object({error: z.string(), code: z.string(), message: z.string().optional(), details: z.unknown().optional()})

/** Answer in case of an error. */
export function refuses(description: string): AnswerRule {
  return {description, schema: errorSchema}
}

/** Answer of plain text. */
export function says(description: string): AnswerRule {
  return {description, contentType: 'text/plain', schema: z.string()}
}

/** Answers that every operation of an owner may have. */
export const operatorAnswers: Readonly<Record<number, AnswerRule>> = {
  400: refuses('A header or the hash is malformed'),
  401: refuses('Not signed as it has to be'),
  403: says('The signer neither owns the machine nor may act for its owner'),
  404: refuses('No such machine is on this node'),
}

/** Answers that every request of a scheduler may have. */
export const schedulerAnswers: Readonly<Record<number, AnswerRule>> = {401: refuses('Not signed by a scheduler, or sent before')}
