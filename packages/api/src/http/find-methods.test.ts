import {describe, expect, it} from 'vitest'
import {createMethodFinder} from './find-methods.ts'

const find = createMethodFinder([
  {method: 'POST', paths: ['/api/v0/messages']},
  {method: 'GET', paths: ['/api/v0/messages/:hash', '/api/v0/messages/page/:page.json']},
])

describe('createMethodFinder', () => {
  it.each([
    ['/api/v0/messages', ['POST']],
    ['/api/v0/messages?x=1', ['POST']],
    ['/api/v0/messages/abc', ['GET', 'HEAD']],
    ['/api/v0/messages/page/3.json', ['GET', 'HEAD']],
    ['/api/v0/messages/page/3xjson', []],
    ['/api/v0/messages/a/b', []],
    ['/', []],
  ])('finds the methods of %s', (url, methods) => {
    expect(find(url)).toEqual(methods)
  })
})
