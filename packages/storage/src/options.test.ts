import {getDefaults} from '@aleph-onchain/common/node'
import {describe, expect, it} from 'vitest'
import {defaultFileStoreOptions, defaultRemoteFilesOptions, storageOptionTable} from './options.ts'

describe('[storage]', () => {
  it('has the defaults of the modules', () => {
    const defaults = getDefaults(storageOptionTable)
    expect(defaults).toMatchObject({maxTotalBytes: defaultFileStoreOptions.maxTotalBytes, idleMs: defaultRemoteFilesOptions.idleMs})
    expect(defaults).toMatchObject({maxFileBytes: 2 ** 30, maxUnauthenticatedFileBytes: 25 * 2 ** 20, gracePeriodMs: 86_400_000})
  })

  it('takes its keys from the section', () => {
    for (const row of Object.values(storageOptionTable)) expect(row.key).toMatch(/^storage\.[a-z_]+$/)
  })

  it.each([
    [500, '500', 500e9],
    [0.25, '0.25', 250e6],
    [0, '0', undefined],
    [-1, '-1', undefined],
    ['500', 'much', undefined],
    [1e300, '9'.repeat(40), undefined],
  ])('reads max_size_gb %j and %j as %j bytes', (value, text, bytes) => {
    const {parse} = storageOptionTable.maxTotalBytes
    expect([parse.parseValue(value), parse.parseText(text)]).toEqual([bytes, bytes])
  })

  it('writes max_size_gb as it was', () => {
    expect(storageOptionTable.maxTotalBytes.parse.toToml(500e9)).toBe(500)
  })
})
