import {abortable, type Clock} from '@aleph-onchain/common'
import type {FrameStream} from './catch-up-frames.ts'
import {type CatchUpRequest, type CatchUpResponse, encodeFrame, parseResponse} from './catch-up-protocol.ts'
import {catchUpPageMessages} from './constants.ts'
import {NetworkError} from './errors.ts'
import type {CatchUpCursor, CatchUpCursors, MessageSink} from './ports.ts'
import {withDeadline} from './with-deadline.ts'

/** What reading a history uses of the rest. */
export interface HistoryModules {
  readonly sink: MessageSink
  readonly cursors: CatchUpCursors
  readonly clock: Clock
  /** Hears of every page that was taken. */
  readonly onPage: (messages: number, isBad: boolean) => void
}

/** How long a reading goes on. */
export interface HistoryLimits {
  readonly pages: number
  readonly durationMs: number
  readonly pageTimeoutMs: number
  readonly signal: AbortSignal
}

interface Reading {
  readonly frames: FrameStream
  readonly modules: HistoryModules
  readonly limits: HistoryLimits
}

/**
 * Reads the log of one peer from where we stopped, page by page, and hands each page on; effects: `sink.receive`, then the
 * cursor of this peer. The next page is under way while one is taken. Answers whether the end was reached.
 */
export async function readHistory(peer: string, frames: FrameStream, modules: HistoryModules, limits: HistoryLimits): Promise<boolean> {
  const stored = await modules.cursors.get(peer)
  const first = await requestPage(frames, stored, modules, limits)
  if (!isOtherLog(first, stored)) return await readPages(peer, first, {frames, modules, limits})
  // The peer began a new log, or lost the end of it: read it anew.
  const start = {epoch: first.epoch, cursor: 0}
  await modules.cursors.set(peer, start)
  return await readPages(peer, await requestPage(frames, start, modules, limits), {frames, modules, limits})
}

async function readPages(peer: string, first: CatchUpResponse, {frames, modules, limits}: Reading): Promise<boolean> {
  const endMs = modules.clock.now() + limits.durationMs
  let page = first
  for (let pages = 1; !page.done; pages++) {
    const position = {epoch: page.epoch, cursor: page.next}
    const hasTime = pages < limits.pages && modules.clock.now() < endMs
    const coming = hasTime ? requestPage(frames, position, modules, limits) : undefined
    coming?.catch(() => undefined) // it is awaited only when this page was taken
    await takePage(page, modules, limits.signal)
    await modules.cursors.set(peer, position)
    if (coming === undefined) return false
    page = await coming
    if (isOtherLog(page, position)) throw new NetworkError({code: 'NETWORK_CATCH_UP_FAILED', problem: 'no-progress'})
  }
  return true
}

function requestPage(
  frames: FrameStream,
  position: CatchUpCursor | undefined,
  {clock}: HistoryModules,
  limits: HistoryLimits,
): Promise<CatchUpResponse> {
  const request: CatchUpRequest = {cursor: position?.cursor ?? 0, limit: catchUpPageMessages}
  const ask = async (signal: AbortSignal) => {
    await frames.write(encodeFrame(request), signal)
    const frame = await frames.read(signal)
    if (frame === undefined) throw new NetworkError({code: 'NETWORK_CATCH_UP_FAILED', problem: 'closed'})
    return parseResponse(frame, request)
  }
  return withDeadline(ask, {clock, ms: limits.pageTimeoutMs, signal: limits.signal})
}

function isOtherLog(page: CatchUpResponse, position: CatchUpCursor | undefined): boolean {
  if (position === undefined || position.cursor === 0) return false
  return page.epoch !== position.epoch || page.next < position.cursor
}

async function takePage(page: CatchUpResponse, {sink, onPage}: HistoryModules, signal: AbortSignal): Promise<void> {
  const verdict = page.messages.length === 0 ? 'ignore' : await abortable(sink.receive(page.messages, 'catch-up'), signal)
  onPage(page.messages.length, verdict === 'reject')
}
