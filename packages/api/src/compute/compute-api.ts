import type {Route} from '../http/route.ts'
import type {SocketRow} from '../sockets/register-sockets.ts'
import {type ComputeContextModules, createComputeContext} from './compute-context.ts'
import {createAboutRoutes} from './routes/about.ts'
import {createAllocationRoutes} from './routes/allocations.ts'
import {createBackupRoutes} from './routes/backups.ts'
import {createConfidentialRoutes} from './routes/confidential.ts'
import {createIndexRoutes} from './routes/index-page.ts'
import {createLogRoutes} from './routes/logs.ts'
import {createMigrationRoutes} from './routes/migrations.ts'
import {createNotifyRoutes} from './routes/notify.ts'
import {createOperationRoutes} from './routes/operations.ts'
import {createProgramRoutes} from './routes/programs.ts'
import {createStatusRoutes} from './routes/status.ts'
import {createVmRoutes} from './routes/vms.ts'
import {type LogSocketOptions, LogSockets} from './sockets/stream-logs.ts'
import {createLogSocketRow} from './sockets/stream-logs-route.ts'

/** What a compute node adds to the API. */
export interface ComputeApi {
  readonly routes: readonly Route[]
  readonly socket: SocketRow
  /** Closes the websockets. */
  stop(): void
}

/** Bounds of what a compute node adds, and what it calls itself. */
export interface ComputeApiOptions extends LogSocketOptions {
  readonly vmVersion: string
}

/** Puts together what a compute node adds. */
export function createComputeApi(modules: ComputeContextModules, options: ComputeApiOptions): ComputeApi {
  const context = createComputeContext(modules, options.vmVersion)
  const sockets = new LogSockets(context, options)
  return {
    routes: [
      ...createIndexRoutes(context),
      ...createAboutRoutes(context),
      ...createStatusRoutes(context),
      ...createAllocationRoutes(context),
      ...createNotifyRoutes(context),
      ...createOperationRoutes(context),
      ...createLogRoutes(context),
      ...createBackupRoutes(context),
      ...createConfidentialRoutes(context),
      ...createMigrationRoutes(context),
      ...createProgramRoutes(context),
      ...createVmRoutes(context),
    ],
    socket: createLogSocketRow(context, sockets),
    stop: () => sockets.stop(),
  }
}
