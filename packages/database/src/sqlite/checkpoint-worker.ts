import {parentPort, workerData} from 'node:worker_threads'
import SqliteFile from 'better-sqlite3'
import type {CheckpointWorkerData} from './checkpoint-thread.ts'

// Copies what the log holds into the database file, each time it is told to, on a connection of its own.
const {path} = workerData as CheckpointWorkerData
const file = new SqliteFile(path, {fileMustExist: true, timeout: 0})
file.pragma('synchronous = FULL')
file.pragma('wal_autocheckpoint = 0')
file.pragma('cache_size = -1024')

parentPort?.on('message', () => {
  file.pragma('wal_checkpoint(PASSIVE)')
  parentPort?.postMessage('done')
})
