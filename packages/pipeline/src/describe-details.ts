import type {PipelineError, SmallVolume} from './errors.ts'

/** Details of a refusal as clients know them: `{"errors": […]}`, or null where the code says it all. */
export function describeDetails({reason}: PipelineError): {readonly errors: readonly unknown[]} | null {
  switch (reason.code) {
    case 'PIPELINE_FORMAT_INVALID':
    case 'PIPELINE_UNREADABLE':
      return {errors: reason.errors}
    case 'PIPELINE_TYPE_UNSUPPORTED':
      return {errors: [`Messages of type ${reason.type} are not processed by this node yet`]}
    case 'PIPELINE_SIGNATURE_MISSING':
      return {errors: ['Missing signature']}
    case 'PIPELINE_SIGNATURE_DIFFERS':
      return {errors: ['The message is known with another signature']}
    case 'PIPELINE_PERMISSION_DENIED':
      return {errors: [`${reason.sender} may not act for ${reason.owner}`]}
    case 'PIPELINE_FILE_TOO_LARGE':
      return {errors: [`The file is larger than ${reason.limitBytes} bytes`]}
    case 'PIPELINE_AMEND_TARGET_UNKNOWN':
    case 'PIPELINE_STORE_REF_UNKNOWN':
    case 'PIPELINE_VM_REPLACES_UNKNOWN':
    case 'PIPELINE_VM_REF_UNKNOWN':
    case 'PIPELINE_FILE_UNAVAILABLE':
    case 'PIPELINE_CONTENT_UNAVAILABLE':
      return {errors: [...reason.missing]}
    case 'PIPELINE_AMEND_OF_AMEND':
    case 'PIPELINE_STORE_REF_IS_UPDATE':
    case 'PIPELINE_VM_AMEND_FORBIDDEN':
    case 'PIPELINE_VM_REPLACES_UPDATE':
      return {errors: [reason.target]}
    case 'PIPELINE_FORGET_TARGET_UNKNOWN':
      return {errors: [...reason.missing.map((message) => ({message})), ...reason.missingAggregates.map((aggregate) => ({aggregate}))]}
    case 'PIPELINE_PAYMENT_UNSUPPORTED':
      return {errors: [`Payment type '${reason.payment}' is not accepted for ${reason.type} messages by this node`]}
    case 'PIPELINE_PAYER_INVALID':
      return {errors: [`${reason.payer} is no address that can pay an allowance`]}
    case 'PIPELINE_VM_VOLUME_TOO_SMALL':
      return {errors: [describeVolume(reason)]}
    case 'PIPELINE_FORGET_IN_USE':
      return {errors: [`File ${reason.file} used on vm ${reason.vm}`]}
    case 'PIPELINE_FORGET_OF_FORGET':
      return {errors: reason.targets.map((message) => ({message}))}
    default:
      return null
  }
}

function describeVolume({volume, ref, file, parentBytes, volumeBytes}: SmallVolume): Readonly<Record<string, unknown>> {
  return {volume_name: volume, parent_ref: ref, parent_file: file, parent_size: parentBytes, volume_size: volumeBytes}
}
