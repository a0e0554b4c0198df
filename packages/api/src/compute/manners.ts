import type {ApiError} from '../errors.ts'
import type {Answer} from '../http/answer.ts'
import {answerError} from '../http/answer-error.ts'
import type {ServerManners} from '../http/create-server.ts'
import {answerComputeError} from './compute-route.ts'
import {findProgramHost} from './program-host.ts'

/** Paths that browsers have nothing to do with, or that functions answer themselves. */
const closed =
  /^\/(?:control\/(?:allocations|network\/recreate|proxy\/regenerate|migrate(?:\/.*)?|machine\/[^/]*\/migration\/.*)|about\/(?:login|config|executions\/details)|vm\/.*)$/

/** Paths of compute nodes that published web pages use with cookies allowed. */
const withCredentials = /^\/(?:about|control|status|v2\/about)\//

/** Gives a compute node the manners of a published one; functions have hosts of their own. */
export function createComputeManners(vmVersion: string): ServerManners {
  return {
    name: `aleph-vm/${vmVersion}`,
    cors: (path) => {
      if (closed.test(path)) return 'none'
      return withCredentials.test(path) ? 'credentials' : 'any'
    },
    rewriteUrl: (url, host) => {
      const program = findProgramHost(host)
      return program === undefined ? url : `/vm/${program}${url.startsWith('/') ? url : '/'}`
    },
  }
}

/** Answers for paths and methods that are in no row, in the form of the routes beside them. */
export function answerUnknownRoute(error: ApiError, path: string): Answer {
  return withCredentials.test(path) ? answerComputeError(error) : answerError(error)
}
