/** Numbers with which nodes tell why a message was refused; published, never renumber. */
export const rejectionCodes = {
  INTERNAL_ERROR: -1,
  INVALID_FORMAT: 0,
  INVALID_SIGNATURE: 1,
  PERMISSION_DENIED: 2,
  CONTENT_UNAVAILABLE: 3,
  FILE_UNAVAILABLE: 4,
  BALANCE_INSUFFICIENT: 5,
  CREDIT_INSUFFICIENT: 6,
  POST_AMEND_NO_TARGET: 100,
  POST_AMEND_TARGET_NOT_FOUND: 101,
  POST_AMEND_AMEND: 102,
  STORE_REF_NOT_FOUND: 200,
  STORE_UPDATE_UPDATE: 201,
  INVALID_PAYMENT_METHOD: 202,
  VM_REF_NOT_FOUND: 300,
  VM_VOLUME_NOT_FOUND: 301,
  VM_AMEND_NOT_ALLOWED: 302,
  VM_UPDATE_UPDATE: 303,
  VM_VOLUME_TOO_SMALL: 304,
  FORGET_NO_TARGET: 500,
  FORGET_TARGET_NOT_FOUND: 501,
  FORGET_FORGET: 502,
  FORGET_NOT_ALLOWED: 503,
  FORGOTTEN_DUPLICATE: 504,
} as const

/** Name of a rejection code. */
export type RejectionName = keyof typeof rejectionCodes

/** Number of a rejection code. */
export type RejectionCode = (typeof rejectionCodes)[RejectionName]

const retried: ReadonlySet<number> = new Set([
  rejectionCodes.INTERNAL_ERROR,
  rejectionCodes.CONTENT_UNAVAILABLE,
  rejectionCodes.FILE_UNAVAILABLE,
  rejectionCodes.POST_AMEND_TARGET_NOT_FOUND,
  rejectionCodes.STORE_REF_NOT_FOUND,
  rejectionCodes.VM_REF_NOT_FOUND,
  rejectionCodes.VM_VOLUME_NOT_FOUND,
  rejectionCodes.FORGET_TARGET_NOT_FOUND,
])

/** Tells whether a message that failed with this code stays pending and is tried again. */
export function isRetriedRejection(code: RejectionCode): boolean {
  return retried.has(code)
}
