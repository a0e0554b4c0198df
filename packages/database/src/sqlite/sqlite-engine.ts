import {CompiledQuery, Kysely} from 'kysely'
import type {DatabaseModules} from '../database.ts'
import type {Engine} from '../engine.ts'
import type {DatabaseOptions} from '../options.ts'
import type {Schema} from '../schema.ts'
import {CheckpointThread} from './checkpoint-thread.ts'
import {Checkpointer, type LogState} from './checkpointer.ts'
import {LogSync} from './log-sync.ts'
import {openSqliteReader, openSqliteWriter, pageBytes} from './open-sqlite.ts'
import {SqliteDialect} from './sqlite-dialect.ts'

/** Builds the SQLite engine: one connection that writes, one that reads, and a thread that checkpoints. */
export function createSqliteEngine(path: string, options: DatabaseOptions, {clock, logger}: DatabaseModules): Engine {
  const shared = {clock, statementCacheSize: options.statementCacheSize, busyTimeoutMs: options.busyTimeoutMs}
  const writer = createKysely({...shared, log: new LogSync(path), open: () => openSqliteWriter(path, options)})
  const reader = createKysely({...shared, open: () => openSqliteReader(path, options)})
  const checkpointer = new Checkpointer(
    {thread: new CheckpointThread(path), logger, readLog: () => readLog(writer)},
    {startPages: options.checkpointBytes / pageBytes, waitPages: options.maxLogBytes / pageBytes},
  )
  return {
    dialect: 'sqlite',
    columnTypes: {
      // Without autoincrement SQLite would give the number of a deleted last row to the next one.
      id: 'integer primary key autoincrement',
      text: 'text',
      integer: 'integer',
      real: 'real',
    },
    writer,
    reader,
    transactionPrelude: [],
    migrationPrelude: [],
    afterTransaction: () => checkpointer.afterTransaction(),
    close: async () => {
      await checkpointer.stop()
      await reader.destroy()
      await writer.destroy()
    },
  }
}

function createKysely(options: ConstructorParameters<typeof SqliteDialect>[0]): Kysely<Schema> {
  return new Kysely<Schema>({dialect: new SqliteDialect(options)})
}

const logQuery = CompiledQuery.raw('pragma wal_checkpoint(noop)')

async function readLog(writer: Kysely<Schema>): Promise<LogState> {
  const {rows} = await writer.executeQuery(logQuery as CompiledQuery<LogState>)
  return rows[0] ?? {log: 0, checkpointed: 0}
}
