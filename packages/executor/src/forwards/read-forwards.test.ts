import {describe, expect, it} from 'vitest'
import {readForwards} from './read-forwards.ts'

const vmHash = 'ab'.repeat(32)
const ssh = {guestPort: 22, tcp: true, udp: false}

describe('readForwards', () => {
  it('reads the ports of one machine, and always SSH', () => {
    const aggregate = {
      [vmHash]: {ports: {'443': {tcp: true, udp: true}, '53': {tcp: false, udp: true}}},
      ['cd'.repeat(32)]: {ports: {'80': {tcp: true}}},
    }
    expect(readForwards(aggregate, vmHash)).toEqual([ssh, {guestPort: 53, tcp: false, udp: true}, {guestPort: 443, tcp: true, udp: true}])
  })

  it('cannot be told to do away with SSH, only to add UDP', () => {
    expect(readForwards({[vmHash]: {ports: {'22': {tcp: false, udp: true}}}}, vmHash)).toEqual([{guestPort: 22, tcp: true, udp: true}])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ports'],
    ['a list', [{ports: {'80': {tcp: true}}}]],
    ['another machine only', {other: {ports: {'80': {tcp: true}}}}],
    ['a machine that is null', {[vmHash]: null}],
    ['ports that are null', {[vmHash]: {ports: null}}],
    ['ports that are a list', {[vmHash]: {ports: [1, 2]}}],
    ['an entry that is null', {[vmHash]: {ports: {'80': null}}}],
    ['an entry without protocol', {[vmHash]: {ports: {'80': {}}}}],
    ['protocols that are no booleans', {[vmHash]: {ports: {'80': {tcp: 'yes'}}}}],
    ['a port of zero', {[vmHash]: {ports: {'0': {tcp: true}}}}],
    ['a port beyond all ports', {[vmHash]: {ports: {'65536': {tcp: true}}}}],
    ['a port below zero', {[vmHash]: {ports: {'-1': {tcp: true}}}}],
    ['a port that is a rule', {[vmHash]: {ports: {'80; flush ruleset': {tcp: true}}}}],
    ['a port with a zero before it', {[vmHash]: {ports: {'080': {tcp: true}}}}],
  ])('finds SSH alone in %s', (_, aggregate) => {
    expect(readForwards(aggregate, vmHash)).toEqual([ssh])
  })

  it('takes 64 ports at most', () => {
    const ports = Object.fromEntries(Array.from({length: 500}, (_, index) => [String(1_000 + index), {tcp: true}]))
    expect(readForwards({[vmHash]: {ports}}, vmHash)).toHaveLength(64)
  })
})
