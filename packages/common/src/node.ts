export {createLogger, type LoggerOptions, type LogLevel, logLevels} from './logger-pino.ts'
export {createMetrics, type Metrics} from './metrics-prometheus.ts'
export {createWorkerPool, type WorkerPool, type WorkerPoolOptions} from './worker-pool.ts'
