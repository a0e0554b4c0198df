import {isAlephError} from '@aleph-onchain/common'
import {MessageError, parseContent} from '@aleph-onchain/message'
import {findExecutable} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {type Answer, json} from '../../http/answer.ts'
import type {RawRequest, Route} from '../../http/route.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute} from '../compute-route.ts'
import {readRef} from '../guards.ts'
import type {ProgramAnswer, ProgramRequest} from '../ports.ts'
import {readBytes} from '../read-text.ts'
import {refuses} from '../schemas.ts'
import {writeProgramHeaders} from '../write-program-headers.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

const bodyBytes = 1_048_576

/** What comes behind the hash, which may be written in any way that URLs allow. */
const target = /^\/vm\/[^/?]*([^?]*)(?:\?(.*))?$/s

/** Texts that clients know for what may go wrong before a function answers. */
const failures: Readonly<Record<string, readonly [status: number, text: string]>> = {
  EXECUTOR_FILE_UNKNOWN: [400, 'Code, runtime or data not available'],
  STORAGE_FILE_UNAVAILABLE: [400, 'Code, runtime or data not available'],
  STORAGE_FILE_TOO_LARGE: [400, 'Code, runtime or data not available'],
  EXECUTOR_CAPACITY_EXCEEDED: [503, 'This host has no room for the function now'],
  EXECUTOR_AGENT_SILENT: [504, 'Program did not respond within its allotted time'],
  EXECUTOR_HYPERVISOR_SILENT: [504, 'Program did not respond within its allotted time'],
  EXECUTOR_AGENT_PROTOCOL: [502, 'No response from VM'],
  EXECUTOR_MACHINE_CRASHED: [502, 'No response from VM'],
}

/** Functions by their hash; those with a host of their own come here as well. */
export function createProgramRoutes(context: ComputeContext): readonly Route[] {
  const {logger} = context
  return methods.map((method) =>
    defineComputeRoute(logger, {
      method,
      paths: ['/vm/:ref', '/vm/:ref/*'],
      summary: 'Call a function',
      tag: 'functions',
      params: z.object({ref: z.string()}),
      body: {as: 'stream', limitBytes: bodyBytes, contentType: '*/*', schema: z.unknown()},
      answers: {
        200: {description: 'Whatever the function answers'},
        400: refuses('The hash is malformed, or something that the function needs is not to be had'),
        404: refuses('No function has this hash'),
        413: refuses('The body is too large'),
        502: refuses('The function gave no answer, or one that is no HTTP'),
        503: refuses('The host is full'),
        504: refuses('The function took too long'),
      },
      handle: async (request) => await callProgram(context, request.params.ref, request),
    }),
  )
}

async function callProgram(context: ComputeContext, ref: string, request: Pick<RawRequest, 'stream' | 'headers'>): Promise<Answer> {
  const vmHash = readRef(ref)
  const codeRef = await getCodeRef(context, vmHash)
  const gone = new AbortController()
  const leave = () => gone.abort()
  const {socket} = request.stream
  socket?.once('close', leave)
  try {
    const call = await readCall(request, gone.signal)
    return writeAnswer(await context.programs.run(vmHash, call), {vmHash, codeRef})
  } catch (error) {
    const [status, text] = failures[isAlephError(error) ? error.code : ''] ?? []
    if (status === undefined || !isAlephError(error)) throw error
    context.logger.debug('Function not answered', {vmHash}, error)
    return json({error: text, code: error.code}, status)
  } finally {
    socket?.off('close', leave)
  }
}

/** Only functions that say so are called by HTTP; machines never are. */
async function getCodeRef({database}: ComputeContext, vmHash: string): Promise<string> {
  const message = await findExecutable(database, vmHash)
  if (message?.type !== 'PROGRAM') throw new ApiError({code: 'API_PROGRAM_UNREACHABLE', hash: vmHash, why: 'no function'})
  try {
    const {on, code} = parseContent('PROGRAM', message.content)
    if (on.http) return code.ref
  } catch (error) {
    if (!(error instanceof MessageError)) throw error
  }
  throw new ApiError({code: 'API_PROGRAM_UNREACHABLE', hash: vmHash, why: 'not called by HTTP'})
}

async function readCall({stream, headers}: Pick<RawRequest, 'stream' | 'headers'>, signal: AbortSignal): Promise<ProgramRequest> {
  const {method = 'GET', url = ''} = stream
  const [, path = '', queryString = ''] = target.exec(url) ?? []
  return {
    method,
    path: path === '' ? '/' : path,
    queryString,
    headers: Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one] as const)),
    body: await readBytes(stream, bodyBytes),
    signal,
  }
}

function writeAnswer(
  {status, headers, body}: ProgramAnswer,
  {vmHash, codeRef}: {readonly vmHash: string; readonly codeRef: string},
): Answer {
  if (!Number.isInteger(status) || status < 200 || status > 599) throw new ApiError({code: 'API_PROGRAM_ANSWER_INVALID', hash: vmHash})
  const own = {'aleph-program-itemhash': vmHash, 'aleph-program-code-ref': codeRef}
  return {status, headers: {...writeProgramHeaders(headers), ...own}, body: Buffer.from(body)}
}
