import * as z from 'zod'
import {integer, itemHash} from './fields.ts'

const digestPattern = /^[0-9a-f]{96}$/

/** Launch digest that a verifier should find. */
const measurement = z.strictObject({
  platform: z.literal('sev_snp'),
  digest: z.string().regex(digestPattern),
  vcpu_type: z.string().max(64).nullish(),
})

/** Digests for the processor models a machine may be started on. */
export const measurements = z.array(measurement).max(16)

/** Sets the bit that the SEV-SNP firmware wants as 1; bit 16 allows SMT. */
export const defaultSnpPolicy = 0x30000

/**
 * Tells whether a number is a SEV-SNP guest policy: unsigned 64 bits with reserved bit 17 set. JSON numbers above 2^53 lose
 * low bits, never bit 17, except that 2^64 - 1 arrives as 2^64.
 */
export function isSnpPolicy(policy: number): boolean {
  if (!Number.isInteger(policy) || policy < 0 || policy > 2 ** 64) return false
  return policy === 2 ** 64 || Math.floor(policy / 2 ** 17) % 2 === 1
}

const fields = {
  firmware: itemHash.nullish(),
  policy: z.number().refine(Number.isInteger, 'Input should be a whole number').default(1),
  mode: z.enum(['sev', 'sev_snp']).nullish(),
  runtime: itemHash.nullish(),
  measurements: measurements.nullish(),
  attestation_port: integer(1, 65_535).nullish(),
}

/** Confidential machine: SEV with a firmware, or SEV-SNP with a measured runtime. */
export const trustedExecution = z.strictObject(fields).check((context) => {
  const problem = findModeProblem(context.value)
  if (problem !== undefined) context.issues.push({code: 'custom', path: ['mode'], input: context.value.mode, message: problem})
})

function findModeProblem(value: z.output<z.ZodObject<typeof fields>>): string | undefined {
  if (value.mode !== 'sev_snp') {
    const foreign = [value.runtime, value.measurements, value.attestation_port].some((field) => field != null)
    return foreign ? 'runtime, measurements and attestation_port are only valid in sev_snp mode' : undefined
  }
  if (value.firmware != null) return 'firmware must not be set in sev_snp mode'
  if (value.runtime == null) return 'sev_snp mode requires runtime'
  if (value.measurements == null || value.measurements.length === 0) return 'sev_snp mode requires measurements'
  return isSnpPolicy(value.policy) ? undefined : 'SEV-SNP guest policy must be an unsigned 64-bit integer with bit 17 set'
}
