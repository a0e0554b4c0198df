import type {ForgottenMessageRow} from '@aleph-onchain/pipeline'

/** Writes what is left of a forgotten message, as lists show it. */
export function writeForgotten(row: ForgottenMessageRow): string {
  const {forgotten_by, ...fields} = row
  return `${JSON.stringify({...skeleton(row), owner: fields.owner, payment_type: fields.payment_type, size: fields.size, forgotten_at: fields.forgotten_at, status: 'forgotten'}).slice(0, -1)},"forgotten_by":${forgotten_by}}`
}

/** Gives the fields of a message that its FORGET leaves. */
export function skeleton(row: ForgottenMessageRow): Readonly<Record<string, unknown>> {
  const {sender, chain, signature, type, item_type, item_hash, time, channel} = row
  return {sender, chain, signature, type, item_type, item_hash, time, channel}
}
