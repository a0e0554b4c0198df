import type {IncomingMessage} from 'node:http'
import {type ItemHash, isItemHash} from '@aleph-onchain/message'
import {findAggregate, findExecutable} from '@aleph-onchain/pipeline'
import {ApiError} from '../errors.ts'
import type {RawRequest} from '../http/route.ts'
import {authorizeOperator, type OwnedMachine} from './auth/authorize-operator.ts'
import {type Operator, operationWindowMs, verifyOperator} from './auth/verify-operator.ts'
import {schedulerWindowSeconds, verifyScheduler} from './auth/verify-scheduler.ts'
import type {ComputeContext} from './compute-context.ts'

/** Reads the hash in a path. Throws API_HASH_INVALID. */
export function readRef(ref: string): ItemHash {
  if (isItemHash(ref) && ref.length === 64) return ref
  throw new ApiError({code: 'API_HASH_INVALID', hash: ref.slice(0, 128)}, {message: 'Invalid item hash'})
}

/** Lets a scheduler through, once for each signed request. Throws API_SCHEDULER_UNAUTHORIZED. */
export async function admitScheduler(context: ComputeContext, request: Pick<RawRequest, 'stream' | 'headers' | 'body'>): Promise<void> {
  const {clock, info, pushed, startedMs} = context
  const nowMs = clock.now()
  const signers = await listSigners(context)
  const {method, url} = requestLine(request.stream)
  const verified = await verifyScheduler(
    {method, url, headers: request.headers, body: request.body},
    {signers, tokenHash: info.allocationTokenHash, nowMs},
  )
  if (verified.id === undefined) return
  // What was signed before the start may have been carried out before it.
  const isNew = verified.issuedAtSeconds * 1_000 > startedMs - 1_000
  const untilMs = (verified.issuedAtSeconds + schedulerWindowSeconds) * 1_000
  if (isNew && pushed.admit(verified.id, {nowMs, untilMs})) return
  throw new ApiError({code: 'API_SCHEDULER_UNAUTHORIZED', detail: 'sent before'})
}

/** The operator's own choice counts first, then the settings of the network. */
async function listSigners({info, database}: ComputeContext): Promise<readonly string[]> {
  if (info.allocationSigners.length > 0 || info.settingsAddress === undefined) return info.allocationSigners
  const settings = await findAggregate(database, info.settingsAddress, 'settings')
  const listed: unknown =
    typeof settings === 'object' && settings !== null ? Reflect.get(settings, 'authorized_allocation_signers') : undefined
  return Array.isArray(listed) ? listed.filter((signer) => typeof signer === 'string') : []
}

/** Reads who asks for an operation. Throws API_OPERATOR_INVALID and API_OPERATOR_UNAUTHORIZED. */
export async function identifyOperator(
  {clock, info}: Pick<ComputeContext, 'clock' | 'info'>,
  {headers, stream}: Pick<RawRequest, 'stream' | 'headers'>,
): Promise<Operator> {
  const {method, url} = requestLine(stream)
  return await verifyOperator(
    {signedPubKey: headers['x-signedpubkey'], signedOperation: headers['x-signedoperation']},
    {domains: info.domains, request: {method, path: url.split('?', 1)[0] ?? ''}, nowMs: clock.now()},
  )
}

/** Bodies are not signed, so what changes something is done once for each signature. Reading again does no harm. */
function refuseReplay({clock, operated}: ComputeContext, {operationId, operationTimeMs}: Operator): void {
  const times = {nowMs: clock.now(), untilMs: operationTimeMs + operationWindowMs}
  if (operated.admit(operationId, times)) return
  const detail = 'Signature could not verified'
  throw new ApiError({code: 'API_OPERATOR_UNAUTHORIZED', detail}, {message: detail})
}

/** Machine that an operator may operate. */
export interface AdmittedMachine {
  readonly vmHash: ItemHash
  readonly address: string
}

/** Lets an owner, or whom the owner allows it, through to a machine: first the signature, then the hash, then who it is. */
export async function admitOperator(
  context: ComputeContext,
  request: Pick<RawRequest, 'stream' | 'headers'> & {readonly params: {readonly ref: string}},
): Promise<AdmittedMachine> {
  const operator = await identifyOperator(context, request)
  const vmHash = readRef(request.params.ref)
  await authorizeOperator(context.database, operator.address, getMachine(context, vmHash))
  if (request.stream.method !== 'GET') refuseReplay(context, operator)
  return {vmHash, address: operator.address}
}

/** Finds out whose a machine on this node is. Throws API_MACHINE_UNKNOWN. */
export function getMachine(context: ComputeContext, vmHash: ItemHash): OwnedMachine {
  const view = context.executor.find(vmHash)
  if (view === undefined) throw new ApiError({code: 'API_MACHINE_UNKNOWN', hash: vmHash})
  return {owner: view.owner, type: view.kind === 'instance' ? 'INSTANCE' : 'PROGRAM'}
}

/** Finds out whose a machine is or was: its logs stay when it is gone. Throws API_MACHINE_UNKNOWN. */
export async function getFormerMachine(context: ComputeContext, vmHash: ItemHash): Promise<OwnedMachine> {
  if (context.executor.find(vmHash) !== undefined) return getMachine(context, vmHash)
  const message = await findExecutable(context.database, vmHash)
  if (message === undefined) throw new ApiError({code: 'API_MACHINE_UNKNOWN', hash: vmHash})
  return message
}

function requestLine({method = '', url = ''}: IncomingMessage): {readonly method: string; readonly url: string} {
  return {method, url}
}
