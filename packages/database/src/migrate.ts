import {sql, type Transaction} from 'kysely'
import type {Engine} from './engine.ts'
import {DatabaseError} from './errors.ts'
import {allMigrations} from './migrations/all.ts'
import type {ColumnTypes, Migration} from './migrations/migration.ts'
import type {Schema} from './schema.ts'

/**
 * Brings the schema up to date inside one transaction and returns the names of the steps it took. Transactions of the database
 * exclude each other across processes, so two processes that start at once take each step once.
 */
export async function migrate(
  tx: Transaction<Schema>,
  {columnTypes: types, migrationPrelude}: Pick<Engine, 'columnTypes' | 'migrationPrelude'>,
  migrations: readonly Migration[] = allMigrations,
): Promise<readonly string[]> {
  for (const statement of migrationPrelude) await sql.raw(statement).execute(tx)
  await sql`create table if not exists applied_migrations (
    name ${sql.raw(types.text)} primary key,
    applied_at timestamp not null default current_timestamp
  )`.execute(tx)
  const {rows} = await sql<{name: string}>`select name from applied_migrations`.execute(tx)
  const applied = new Set(rows.map((row) => row.name))
  assertNotNewer(applied, migrations)
  const missing = migrations.filter((migration) => !applied.has(migration.name))
  for (const migration of missing) await apply(tx, types, migration)
  return missing.map((migration) => migration.name)
}

function assertNotNewer(applied: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name))
  const unknownMigrations = [...applied].filter((name) => !known.has(name)).sort()
  if (unknownMigrations.length > 0) throw new DatabaseError({code: 'DATABASE_NEWER', unknownMigrations})
}

async function apply(tx: Transaction<Schema>, types: ColumnTypes, migration: Migration): Promise<void> {
  for (const statement of migration.statements(types)) await sql.raw(statement).execute(tx)
  await sql`insert into applied_migrations (name) values (${migration.name})`.execute(tx)
}
