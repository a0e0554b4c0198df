export {abortable, throwIfAborted} from './abort.ts'
export {BoundedQueue, type BoundedQueueOptions, type DropPolicy} from './bounded-queue.ts'
export {type Clock, systemClock} from './clock.ts'
export {type ErrorCode, errorTable} from './error-table.ts'
export {AlephError, CommonError, type CommonReason, type ErrorReason, isAbort, isAlephError, type Verdict} from './errors.ts'
export {Lifecycle, type NamedPart, type Startable} from './lifecycle.ts'
export {type LogContext, type Logger, silentLogger} from './logger.ts'
export {LruMap} from './lru-map.ts'
export {
  type Counter,
  type Gauge,
  type GaugeOptions,
  type Histogram,
  type InstrumentOptions,
  type Labels,
  type MetricsRegister,
  noopMetrics,
} from './metrics.ts'
export {RepeatedTask, type RepeatedTaskModules, type RepeatedTaskOptions} from './repeated-task.ts'
export {type RetryOptions, retry} from './retry.ts'
export {runUntilAborted} from './run-until-aborted.ts'
export {SingleFlight} from './single-flight.ts'
