import {rmSync} from 'node:fs'
import {createServer, type Server, type Socket} from 'node:net'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'
import {type PostgresServer, startPostgresServer} from './postgres-server.ts'
import {createRunDirectory} from './run-directory.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this test run, removed at its end, and the socket that answers with the PostgreSQL server's URL. */
    readonly databaseTests: {readonly directory: string; readonly control: string}
  }
}

/** Answer of the control socket, one line of JSON. */
export type ControlAnswer = {readonly url: string} | {readonly error: string}

/**
 * One PostgreSQL server for a whole test run, started when the first test asks for it: test files connect to a control socket
 * and read its URL. `ALEPH_TEST_POSTGRES_URL` names a server that runs already.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = createRunDirectory()
  const control = join(directory, 'control')
  let server: Promise<PostgresServer> | undefined
  const listener = createServer((socket) => {
    server ??= start(directory)
    void answer(socket, server)
  })
  await listen(listener, control)
  project.provide('databaseTests', {directory, control})
  return async () => {
    listener.close()
    await server?.then((running) => running.stop()).catch(() => undefined)
    rmSync(directory, {recursive: true, force: true})
  }
}

async function start(directory: string): Promise<PostgresServer> {
  const known = process.env.ALEPH_TEST_POSTGRES_URL
  if (known !== undefined) return {url: (database) => withDatabase(known, database), stop: async () => undefined}
  const began = performance.now()
  const server = await startPostgresServer(directory)
  process.stderr.write(`PostgreSQL started for the tests in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  return server
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

async function answer(socket: Socket, server: Promise<PostgresServer>): Promise<void> {
  const text: ControlAnswer = await server.then(
    (running) => ({url: running.url('postgres')}),
    (error: unknown) => ({error: error instanceof Error ? error.message : String(error)}),
  )
  socket.on('error', () => undefined)
  socket.end(`${JSON.stringify(text)}\n`)
}

async function listen(listener: Server, path: string): Promise<void> {
  const {promise, resolve, reject} = Promise.withResolvers<void>()
  listener.once('error', reject)
  listener.listen(path, resolve)
  await promise
  listener.unref()
}
