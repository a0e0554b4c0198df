import {isAlephError} from '@aleph-onchain/common'
import {type ItemHash, isItemHash} from '@aleph-onchain/message'
import * as z from 'zod'
import {ApiError} from '../../errors.ts'
import {type Answer, json} from '../../http/answer.ts'
import type {Route} from '../../http/route.ts'
import {schedulerBodyBytes} from '../auth/verify-scheduler.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute} from '../compute-route.ts'
import {admitScheduler, getMachine, readRef} from '../guards.ts'
import {isForbiddenSource} from '../is-forbidden-source.ts'
import type {MigrationExport, MigrationImport} from '../ports.ts'
import {readBody} from '../read-body.ts'
import {refParams, refuses, schedulerAnswers} from '../schemas.ts'

/** Names of disks; nothing else gets near a path. */
const diskName = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/

const diskSchema = z.object({
  name: z.string().regex(diskName),
  size_bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  download_path: z.string().startsWith('/').max(1_024),
})

const importSchema = z.object({
  vm_hash: z.string().refine((text): text is ItemHash => isItemHash(text) && text.length === 64, 'Could not determine hash type'),
  source_host: z
    .string()
    .min(1)
    .max(253)
    .regex(/^[A-Za-z0-9.:[\]-]+$/),
  source_port: z.int().min(1).max(65_535).default(443),
  export_token: z.string().min(1).max(512),
  disk_files: z.array(diskSchema).min(1).max(64),
})

const exportSchema = z.object({vm_hash: z.string(), state: z.string(), started_at: z.string()})
const base = '/control/machine/:ref/migration'

/** Cold migration: a scheduler lets one node export a machine and another one fetch it. */
export function createMigrationRoutes(context: ComputeContext): readonly Route[] {
  const {logger, migrations} = context
  return [
    defineComputeRoute(logger, {
      method: 'POST',
      paths: [`${base}/export`],
      summary: 'Stop a machine and get its disks ready to be fetched',
      tag: 'compute',
      params: refParams,
      answers: {
        ...schedulerAnswers,
        202: {description: 'It is being exported', schema: exportSchema},
        400: refuses('It cannot be moved'),
        404: refuses('No such machine is on this node'),
        409: refuses('It is exported already'),
      },
      handle: async (request) => {
        await admitScheduler(context, request)
        const vmHash = readRef(request.params.ref)
        getMachine(context, vmHash)
        const found = await asBadRequest(migrations.startExport(vmHash))
        const {state, startedAtMs, error} = found
        const status_url = `/control/machine/${vmHash}/migration/export/status`
        return json({state, vm_hash: vmHash, started_at: iso(startedAtMs), status_url, ...(error !== undefined && {error})}, 202)
      },
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: [`${base}/export/status`],
      summary: 'Tell how the export is getting on',
      tag: 'compute',
      params: refParams,
      answers: {...schedulerAnswers, 200: {description: 'Export', schema: exportSchema}, 404: refuses('There is none')},
      handle: async (request) => {
        await admitScheduler(context, request)
        const vmHash = readRef(request.params.ref)
        return found(await migrations.findExport(vmHash), vmHash, describeExport)
      },
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: [`${base}/disk/:name`],
      summary: 'Fetch an exported disk; its token opens it, to whoever has it',
      tag: 'compute',
      params: z.object({ref: z.string(), name: z.string()}),
      query: z.object({token: z.string().max(512).default('')}),
      answers: {
        200: {description: 'Disk', contentType: 'application/octet-stream'},
        401: refuses('The token is wrong'),
        404: refuses('There is no such disk'),
      },
      handle: async ({params, query}) => await openDisk(context, readRef(params.ref), {name: params.name, token: query.token}),
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/migrate'],
      summary: 'Fetch a machine from another node',
      tag: 'compute',
      body: {as: 'text', limitBytes: schedulerBodyBytes, contentType: 'application/json', schema: importSchema},
      answers: {
        ...schedulerAnswers,
        202: {description: 'It is being fetched', schema: exportSchema},
        400: refuses('The body is wrong, or the source is on this host'),
        409: refuses('It is here, or on its way'),
      },
      handle: async (request) => {
        await admitScheduler(context, request)
        const {vm_hash, source_host, source_port, export_token, disk_files} = readBody(importSchema, request.body)
        if (isForbiddenSource(source_host)) throw new ApiError({code: 'API_MIGRATION_SOURCE_FORBIDDEN', host: source_host})
        const disks = disk_files.map(({name, size_bytes, sha256, download_path}) => ({
          name,
          sizeBytes: size_bytes,
          sha256,
          downloadPath: download_path,
        }))
        const source = {vmHash: vm_hash, sourceHost: source_host, sourcePort: source_port, token: export_token, disks}
        return json(describeImport(vm_hash, await migrations.startImport(source)), 202)
      },
    }),
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/control/migrate/:ref/status'],
      summary: 'Tell how fetching a machine is getting on',
      tag: 'compute',
      params: refParams,
      answers: {...schedulerAnswers, 200: {description: 'Import', schema: exportSchema}, 404: refuses('There is none')},
      handle: async (request) => {
        await admitScheduler(context, request)
        const vmHash = readRef(request.params.ref)
        return found(await migrations.findImport(vmHash), vmHash, describeImport)
      },
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: [`${base}/cleanup`],
      summary: 'Delete what was exported',
      tag: 'compute',
      params: refParams,
      answers: {
        ...schedulerAnswers,
        200: {description: 'Deleted', schema: z.object({status: z.literal('completed'), vm_hash: z.string()})},
        409: refuses('Nothing is exported, or a disk is being fetched'),
      },
      handle: async (request) => {
        await admitScheduler(context, request)
        const vmHash = readRef(request.params.ref)
        await migrations.cleanUp(vmHash)
        return json({status: 'completed', vm_hash: vmHash})
      },
    }),
  ]
}

function found<T>(state: T | undefined, vmHash: ItemHash, describe: (vmHash: string, state: T) => unknown): Answer {
  return state === undefined
    ? json({error: 'The machine is not being moved', code: 'EXECUTOR_MIGRATION_UNKNOWN'}, 404)
    : json(describe(vmHash, state))
}

function describeExport(vmHash: string, {state, startedAtMs, finishedAtMs, error, disks, token}: MigrationExport): unknown {
  return {
    vm_hash: vmHash,
    state,
    started_at: iso(startedAtMs),
    finished_at: finishedAtMs === undefined ? null : iso(finishedAtMs),
    error: error ?? null,
    disk_files:
      disks?.map(({name, sizeBytes, sha256}) => ({
        name,
        size_bytes: sizeBytes,
        sha256,
        download_path: `/control/machine/${vmHash}/migration/disk/${encodeURIComponent(name)}`,
      })) ?? null,
    export_token: token ?? null,
  }
}

function describeImport(vmHash: string, state: MigrationImport): unknown {
  const {startedAtMs, finishedAtMs} = state
  return {
    vm_hash: vmHash,
    state: state.state,
    started_at: iso(startedAtMs),
    finished_at: finishedAtMs === undefined ? null : iso(finishedAtMs),
    bytes_downloaded: state.receivedBytes,
    total_bytes_expected: state.expectedBytes,
    current_step: state.step,
    error: state.error ?? null,
    transfer_time_ms: finishedAtMs === undefined ? null : finishedAtMs - startedAtMs,
  }
}

async function openDisk(
  {migrations}: ComputeContext,
  vmHash: ItemHash,
  disk: {readonly name: string; readonly token: string},
): Promise<Answer> {
  try {
    const opened = diskName.test(disk.name) ? await migrations.openDisk(vmHash, disk) : undefined
    if (opened === undefined) return json({error: 'No such disk', code: 'EXECUTOR_MIGRATION_UNKNOWN'}, 404)
    const headers = {'content-type': 'application/octet-stream', 'content-length': String(opened.sizeBytes)}
    return {status: 200, headers, body: opened.stream}
  } catch (error) {
    if (!isAlephError(error) || error.code !== 'EXECUTOR_BACKUP_TOKEN_INVALID') throw error
    return json({error: 'Invalid or expired token', code: error.code}, 401)
  }
}

/** Clients know 400 for a machine that cannot be moved. */
async function asBadRequest<T>(work: Promise<T>): Promise<T> {
  return await work.catch((error: unknown) => {
    if (!isAlephError(error) || !(error.code === 'EXECUTOR_NOT_RUNNING' || error.code === 'EXECUTOR_UNSUPPORTED')) throw error
    throw new ApiError({code: 'API_REQUEST_INVALID', detail: error.code}, {message: error.message, cause: error})
  })
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
