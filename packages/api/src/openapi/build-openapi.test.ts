import {noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import {describe, expect, it} from 'vitest'
import type {Route} from '../http/route.ts'
import {defaultApiOptions} from '../options.ts'
import type {ApiModules} from '../ports.ts'
import {createRouteTable} from '../route-table.ts'
import {buildOpenApi} from './build-openapi.ts'

/** Rows never touch their modules before a request comes. */
function createTable(): readonly Route[] {
  const node = {version: '1.2.3', role: 'coordinator' as const, network: 'devnet', peerId: '', multiaddrs: () => []}
  const modules: Partial<ApiModules> = {node, metrics: noopMetrics, logger: silentLogger, clock: systemClock}
  return createRouteTable(modules as ApiModules, defaultApiOptions)
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly {readonly name: string; readonly in: string; readonly schema: object}[]
  readonly responses: Readonly<Record<string, {readonly description: string}>>
}

function listOperations(table: readonly Route[]): readonly (readonly [path: string, operation: Operation])[] {
  const {paths} = buildOpenApi(table, '1.2.3') as {readonly paths: Record<string, Record<string, Operation>>}
  return Object.entries(paths).flatMap(([path, methods]) => Object.values(methods).map((operation) => [path, operation] as const))
}

describe('the OpenAPI document', () => {
  const operations = listOperations(createTable())

  it('has an operation for every path of the table', () => {
    expect(operations).toHaveLength(createTable().flatMap((route) => route.paths).length)
  })

  it('names every operation once', () => {
    const ids = operations.map(([, operation]) => operation.operationId)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('describes every parameter of a path', () => {
    for (const [path, {parameters}] of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name)).toEqual(named)
    }
  })

  it('describes every answer', () => {
    for (const [path, {responses, summary}] of operations) {
      expect(summary, path).toMatch(/^[A-Z].*[^.]$/)
      expect(
        Object.values(responses).every((response) => response.description !== ''),
        path,
      ).toBe(true)
    }
  })
})
