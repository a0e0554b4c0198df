import {createHmac, timingSafeEqual} from 'node:crypto'
import type {Clock, Logger} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {ReplayGuard} from './auth/replay-guard.ts'
import type {ComputeModules} from './ports.ts'
import {ReservationBook} from './reservations.ts'

/** Everything that the routes of a compute node share. */
export interface ComputeContext extends ComputeModules {
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  /** Version of the published compute node whose HTTP this one speaks. */
  readonly vmVersion: string
  /** Signed requests of schedulers. */
  readonly pushed: ReplayGuard
  /** Signed operations of owners. */
  readonly operated: ReplayGuard
  readonly reservations: ReservationBook
  /** When the node began to remember signed requests. */
  readonly startedMs: number
}

/** What the context is made of. */
export interface ComputeContextModules {
  readonly compute: ComputeModules
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
}

/** Puts the context together. */
export function createComputeContext({compute, ...modules}: ComputeContextModules, vmVersion: string): ComputeContext {
  return {
    ...compute,
    ...modules,
    vmVersion,
    pushed: new ReplayGuard(),
    operated: new ReplayGuard(),
    reservations: new ReservationBook(modules.clock),
    startedMs: modules.clock.now(),
  }
}

/** Signs a text with the secret of the node, in hex. */
export function signText({secret}: Pick<ComputeContext, 'secret'>, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex')
}

/** Compares texts in a time that does not depend on where they differ. */
export function isSameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
