import {errorTable} from '@aleph-onchain/common'
import {describe, expect, it} from 'vitest'
import {describeDetails} from './describe-details.ts'
import {PipelineError, type PipelineReason} from './errors.ts'

/** Every reason, with the published number, whether it is tried again, what a gossip peer gets, and the details. */
const reasons: readonly (readonly [PipelineReason, number, boolean, string, unknown])[] = [
  [{code: 'PIPELINE_BUSY', limit: 1}, -1, true, 'ignore', null],
  [{code: 'PIPELINE_UNAVAILABLE'}, -1, true, 'ignore', null],
  [{code: 'PIPELINE_UNREADABLE', errors: ['e']}, 0, false, 'reject', {errors: ['e']}],
  [{code: 'PIPELINE_STEP_FAILED'}, -1, true, 'ignore', null],
  [{code: 'PIPELINE_FORMAT_INVALID', errors: ['e'], verdict: 'reject'}, 0, false, 'reject', {errors: ['e']}],
  [{code: 'PIPELINE_FORMAT_INVALID', errors: ['e'], verdict: 'ignore'}, 0, false, 'ignore', {errors: ['e']}],
  [{code: 'PIPELINE_TYPE_UNSUPPORTED', type: 'PROGRAM'}, 0, false, 'ignore', {errors: [expect.stringContaining('PROGRAM')]}],
  [{code: 'PIPELINE_SIGNATURE_MISSING'}, 1, false, 'reject', {errors: [expect.any(String)]}],
  [{code: 'PIPELINE_SIGNATURE_INVALID'}, 1, false, 'reject', null],
  [{code: 'PIPELINE_SIGNATURE_DIFFERS'}, 1, false, 'ignore', {errors: [expect.any(String)]}],
  [{code: 'PIPELINE_PERMISSION_DENIED', sender: 's', owner: 'o'}, 2, false, 'ignore', {errors: ['s may not act for o']}],
  [{code: 'PIPELINE_PERMISSIONS_UNSETTLED', owner: 'o'}, -1, true, 'ignore', null],
  [{code: 'PIPELINE_CONTENT_UNAVAILABLE', missing: []}, 3, true, 'ignore', {errors: []}],
  [{code: 'PIPELINE_FILE_UNAVAILABLE', missing: []}, 4, true, 'ignore', {errors: []}],
  [{code: 'PIPELINE_FILE_TOO_LARGE', limitBytes: 5}, 4, false, 'ignore', {errors: [expect.stringContaining('5 bytes')]}],
  [{code: 'PIPELINE_AMEND_WITHOUT_TARGET'}, 100, false, 'ignore', null],
  [{code: 'PIPELINE_AMEND_TARGET_UNKNOWN', missing: ['m']}, 101, true, 'ignore', {errors: ['m']}],
  [{code: 'PIPELINE_AMEND_OF_AMEND', target: 't'}, 102, false, 'ignore', {errors: ['t']}],
  [{code: 'PIPELINE_STORE_REF_UNKNOWN', missing: ['m']}, 200, true, 'ignore', {errors: ['m']}],
  [{code: 'PIPELINE_STORE_REF_IS_UPDATE', target: 't'}, 201, false, 'ignore', {errors: ['t']}],
  [{code: 'PIPELINE_FORGET_WITHOUT_TARGET'}, 500, false, 'ignore', null],
  [
    {code: 'PIPELINE_FORGET_TARGET_UNKNOWN', missing: ['m'], missingAggregates: ['a']},
    501,
    true,
    'ignore',
    {errors: [{message: 'm'}, {aggregate: 'a'}]},
  ],
  [{code: 'PIPELINE_FORGET_OF_FORGET', targets: ['t']}, 502, false, 'ignore', {errors: [{message: 't'}]}],
  [{code: 'PIPELINE_FORGET_IN_USE', file: 'f', vm: 'v'}, 503, false, 'ignore', {errors: ['File f used on vm v']}],
  [
    {code: 'PIPELINE_PAYMENT_UNSUPPORTED', payment: 'credit', type: 'INSTANCE'},
    202,
    false,
    'ignore',
    {errors: [expect.stringContaining('credit')]},
  ],
  [{code: 'PIPELINE_PAYER_INVALID', payer: 'p'}, 202, false, 'ignore', {errors: [expect.stringContaining('p ')]}],
  [{code: 'PIPELINE_VM_REPLACES_UNKNOWN', missing: ['m']}, 300, true, 'ignore', {errors: ['m']}],
  [{code: 'PIPELINE_VM_REF_UNKNOWN', missing: ['m', 'n']}, 301, true, 'ignore', {errors: ['m', 'n']}],
  [{code: 'PIPELINE_VM_AMEND_FORBIDDEN', target: 't'}, 302, false, 'ignore', {errors: ['t']}],
  [{code: 'PIPELINE_VM_REPLACES_UPDATE', target: 't'}, 303, false, 'ignore', {errors: ['t']}],
  [
    {code: 'PIPELINE_VM_VOLUME_TOO_SMALL', volume: 'rootfs', ref: 'r', file: 'f', parentBytes: 2, volumeBytes: 1},
    304,
    false,
    'ignore',
    {errors: [{volume_name: 'rootfs', parent_ref: 'r', parent_file: 'f', parent_size: 2, volume_size: 1}]},
  ],
  [{code: 'PIPELINE_FORGOTTEN'}, 504, false, 'ignore', null],
]

describe('PipelineError', () => {
  it.each(reasons)('%j has the published number %i', (reason, rejection, isRetried, verdict, details) => {
    const error = new PipelineError(reason)
    expect(error).toMatchObject({rejection, isRetried, verdict})
    expect(describeDetails(error)).toEqual(details)
  })

  it('covers every code of the error table', () => {
    const codes = Object.keys(errorTable).filter((code) => code.startsWith('PIPELINE_'))
    expect([...new Set(reasons.map(([{code}]) => code))].sort()).toEqual(codes.sort())
  })
})
