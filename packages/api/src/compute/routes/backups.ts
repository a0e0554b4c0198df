import {isAlephError} from '@aleph-onchain/common'
import {type ItemHash, isItemHash} from '@aleph-onchain/message'
import {findLatestFile} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {type Answer, json} from '../../http/answer.ts'
import type {RawRequest, Route} from '../../http/route.ts'
import {flag} from '../../parameters/scalars.ts'
import {receiveMultipart} from '../../uploads/receive-multipart.ts'
import {type ComputeContext, isSameText, signText} from '../compute-context.ts'
import {defineComputeRoute, text} from '../compute-route.ts'
import {admitOperator, readRef} from '../guards.ts'
import type {BackupInfo, BackupState} from '../ports.ts'
import {readBody} from '../read-body.ts'
import {readText} from '../read-text.ts'
import {operatorAnswers, refParams, refuses, says} from '../schemas.ts'

/** Ids are the machine's hash and a time; nothing else gets near a path. */
const backupId = /^[0-9a-f]{64}-\d{8}T\d{6}(?:\d{3})?Z(?:-[0-9a-z]{1,16})?$/

/** How long a link to a backup is good. */
const linkSeconds = 86_400

/** Largest disk that is taken: 100 GiB. */
const maxRestoreBytes = 100 * 1_073_741_824

const backupParams = z.object({ref: z.string(), id: z.string()})
const restoreSchema = z.object({
  volume_ref: z.string().refine((ref): ref is ItemHash => isItemHash(ref) && ref.length === 64, 'Could not determine hash type'),
})
const backupSchema = z.object({
  backup_id: z.string(),
  size: z.number(),
  volumes: z.array(z.string()),
  expires_at: z.string(),
  checksum: z.string(),
  source_sizes: z.record(z.string(), z.number()),
  download_url: z.string(),
})
const progressSchema = z.object({status: z.literal('in_progress')})

/** Backups of machines and the way back. */
export function createBackupRoutes(context: ComputeContext): readonly Route[] {
  const {backups, logger} = context
  const path = '/control/machine/:ref/backup'
  const answers = {
    ...operatorAnswers,
    200: {description: 'There is one', schema: backupSchema},
    202: {description: 'It is being made', schema: progressSchema},
    500: refuses('It failed'),
  }
  return [
    defineComputeRoute(logger, {
      method: 'POST',
      paths: [path],
      summary: 'Make a backup, unless there is a fresh one',
      tag: 'machines',
      params: refParams,
      query: z.object({include_volumes: flag(false), skip_fsfreeze: flag(false)}),
      answers: {...answers, 507: refuses('The disk is full')},
      handle: async (request) => {
        const {vmHash} = await admitOperator(context, request)
        const {include_volumes, skip_fsfreeze} = request.query
        const state = await asBadRequest(backups.create(vmHash, {includeVolumes: include_volumes, freezes: !skip_fsfreeze}))
        return answerState(context, vmHash, state)
      },
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: [path],
      summary: 'Tell how the backup is getting on, or where to get it',
      tag: 'machines',
      params: refParams,
      answers,
      handle: async (request) => {
        const {vmHash} = await admitOperator(context, request)
        const state = await backups.find(vmHash)
        if (state === undefined) return json({error: 'No backup found', code: 'EXECUTOR_BACKUP_UNKNOWN'}, 404)
        return answerState(context, vmHash, state)
      },
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: [`${path}/:id`],
      summary: 'Download a backup by its signed link',
      tag: 'machines',
      params: backupParams,
      query: z.object({signature: z.string().max(128).default(''), expires: z.string().max(16).default('')}),
      answers: {
        200: {description: 'Archive of the disks', contentType: 'application/x-tar'},
        403: refuses('The link is not valid, or not any more'),
        404: refuses('There is no such backup'),
      },
      handle: async ({params, query}) => await download(context, params, query),
    }),
    defineComputeRoute(logger, {
      method: 'DELETE',
      paths: [`${path}/:id`],
      summary: 'Delete a backup',
      tag: 'machines',
      params: backupParams,
      answers: {...operatorAnswers, 200: says('Deleted')},
      handle: async (request) => {
        const {vmHash} = await admitOperator(context, request)
        const {id} = request.params
        readBackupId(id, vmHash)
        await backups.delete(vmHash, id)
        return text(`Deleted backup ${id}`)
      },
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/machine/:ref/restore'],
      summary: 'Replace the root disk, by an image that is sent or by one of the network',
      tag: 'machines',
      params: refParams,
      body: {
        as: 'stream',
        limitBytes: maxRestoreBytes,
        contentType: 'multipart/form-data',
        schema: z.object({rootfs: z.string().meta({contentEncoding: 'binary'})}),
      },
      answers: {
        ...operatorAnswers,
        200: {description: 'Restored', schema: z.object({status: z.literal('restored'), vm_hash: z.string()})},
        409: refuses('A backup or restore is under way'),
        413: refuses('The image is larger than the disk'),
      },
      handle: async (request) => {
        const {vmHash} = await admitOperator(context, request)
        await restore(context, vmHash, request)
        return json({status: 'restored', vm_hash: vmHash})
      },
    }),
  ]
}

function answerState(context: ComputeContext, vmHash: ItemHash, state: BackupState): Answer {
  if (state.state === 'in_progress') return json({status: 'in_progress'}, 202)
  if (state.state === 'failed') return json({error: state.text, code: state.code}, 500)
  return json(describeBackup(context, vmHash, state.backup))
}

function describeBackup(context: ComputeContext, vmHash: string, backup: BackupInfo): z.input<typeof backupSchema> {
  const {backupId, sizeBytes, volumes, expiresAtMs, sha256, sourceSizes} = backup
  const untilMs = Math.min(expiresAtMs, context.clock.now() + linkSeconds * 1_000)
  const expires = String(Math.floor(untilMs / 1_000))
  const signature = signText(context, linkText(backupId, vmHash, expires))
  return {
    backup_id: backupId,
    size: sizeBytes,
    volumes: [...volumes],
    expires_at: new Date(expiresAtMs).toISOString(),
    checksum: `sha256:${sha256}`,
    source_sizes: sourceSizes,
    download_url: `/control/machine/${vmHash}/backup/${backupId}?signature=${signature}&expires=${expires}`,
  }
}

function linkText(id: string, vmHash: string, expires: string): string {
  return `${id}:${vmHash}:${expires}`
}

type Link = {readonly signature: string; readonly expires: string}

/** The link alone opens the backup; it is checked before anything is looked up. */
async function download(context: ComputeContext, {ref, id}: z.output<typeof backupParams>, {signature, expires}: Link): Promise<Answer> {
  const isGood = /^\d+$/.test(expires) && Number(expires) * 1_000 > context.clock.now()
  if (!isGood || !isSameText(signature, signText(context, linkText(id, ref, expires))))
    throw new ApiError({code: 'API_BACKUP_LINK_INVALID'})
  const {backup, stream} = await context.backups.open(readRef(ref), id)
  const sizes = Object.values(backup.sourceSizes).reduce((sum, size) => sum + size, 0)
  const headers = {
    'content-type': 'application/x-tar',
    'content-length': String(backup.sizeBytes),
    'content-disposition': `attachment; filename="${id}.tar"`,
    'x-backup-checksum': `sha256:${backup.sha256}`,
    'x-source-size': String(sizes),
  }
  return {status: 200, headers, body: stream}
}

function readBackupId(id: string, vmHash: string): void {
  if (!backupId.test(id)) throw new ApiError({code: 'API_REQUEST_INVALID', detail: 'Invalid backup id'}, {message: 'Invalid backup id'})
  if (!id.startsWith(`${vmHash}-`)) throw new ApiError({code: 'API_SENDER_UNAUTHORIZED'})
}

async function restore(
  context: ComputeContext,
  vmHash: ItemHash,
  {stream, headers}: Pick<RawRequest, 'stream' | 'headers'>,
): Promise<void> {
  const {backups, database} = context
  if (Number(headers['content-length'] ?? 0) > maxRestoreBytes)
    throw new ApiError({code: 'API_BODY_TOO_LARGE', limitBytes: maxRestoreBytes})
  if (headers['content-type']?.startsWith('multipart/') !== true) {
    const {volume_ref} = readBody(restoreSchema, await readText(stream, 4_096))
    const fileHash = (await findLatestFile(database, volume_ref, {latest: true}))?.hash ?? volume_ref
    return await asImageFault(backups.restore(vmHash, {fileHash: readRef(fileHash)}))
  }
  let isGiven = false
  await receiveMultipart(
    stream,
    {
      metadata: () => undefined,
      file: async (bytes) => {
        isGiven = true
        await asImageFault(backups.restore(vmHash, {bytes}))
      },
    },
    'rootfs',
  )
  if (!isGiven) throw new ApiError({code: 'API_RESTORE_INVALID', detail: 'no part named rootfs'})
}

/** Clients know 400 for a machine that cannot be backed up. */
async function asBadRequest<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    const isState = isAlephError(error) && (error.code === 'EXECUTOR_NOT_RUNNING' || error.code === 'EXECUTOR_UNSUPPORTED')
    if (!isState) throw error
    throw new ApiError({code: 'API_REQUEST_INVALID', detail: error.code}, {message: error.message, cause: error})
  })
}

/** Clients know 413 for an image that is too large and 400 for one that is none. */
async function asImageFault<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    if (!isAlephError(error)) throw error
    if (error.code === 'EXECUTOR_IMAGE_TOO_LARGE') {
      const limitBytes = 'limitBytes' in error.reason ? Number(error.reason.limitBytes) : 0
      throw new ApiError({code: 'API_BODY_TOO_LARGE', limitBytes}, {message: error.message, cause: error})
    }
    if (error.code === 'EXECUTOR_IMAGE_INVALID' || error.code === 'EXECUTOR_IMAGE_UNSAFE') {
      throw new ApiError({code: 'API_RESTORE_INVALID', detail: error.code}, {message: error.message, cause: error})
    }
    throw error
  })
}
