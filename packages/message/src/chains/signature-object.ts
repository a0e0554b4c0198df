import type * as z from 'zod'

/** Reads a signature that is JSON text; `undefined` when it is not, or has another shape. */
export function parseSignatureObject<S extends z.ZodType>(schema: S, text: string): z.output<S> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
