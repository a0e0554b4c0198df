import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {VmNetworkError} from '../errors.ts'
import type {VmKind} from '../vm-network.ts'
import {formatIpv6, formatIpv6Network, parseIpv6Network} from './ipv6.ts'
import {deriveVmIpv6} from './vm-ipv6.ts'

interface Vector {
  readonly name: string
  readonly pool: string
  readonly kind: VmKind
  readonly hash: string
  readonly subnet?: string
  readonly host?: string
  readonly guest?: string
  readonly error?: string
}

const path = new URL('../../../../spec/vectors/vm-networking/ipv6.json', import.meta.url)
const {vectors}: {vectors: readonly Vector[]} = JSON.parse(readFileSync(path, 'utf8'))

function derive({pool: text, kind, hash}: Vector) {
  const pool = parseIpv6Network(text)
  if (pool === undefined) return undefined
  try {
    const {host, guest, length} = deriveVmIpv6(pool, kind, hash)
    return {subnet: formatIpv6Network({base: host, length}), host: formatIpv6(host), guest: formatIpv6(guest)}
  } catch (error) {
    return {error: error instanceof VmNetworkError ? error.code : error}
  }
}

describe('vectors of spec/vectors/vm-networking/ipv6.json', () => {
  it.each(vectors)('gives $name', (vector) => {
    const {name: _name, pool: _pool, kind: _kind, hash: _hash, ...expected} = vector
    expect(derive(vector)).toEqual(expected)
  })
})
