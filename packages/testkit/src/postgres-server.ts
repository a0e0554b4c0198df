import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, chownSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {findServerUser, preparePostgresBinaries, type ServerUser} from './postgres-binaries.ts'

/** PostgreSQL server for tests: real, empty, reachable through a Unix socket only, gone when this process is. */
export interface PostgresServer {
  readonly url: (database: string) => string
  stop(): Promise<void>
}

/**
 * Ends the server when its standard input closes, which the kernel does for us even when we are killed, and takes its data along.
 * Arguments: data folder, program, its arguments.
 */
const keeper = `
data=$1; shift
"$@" </dev/null & server=$!
trap '' INT TERM HUP
read -r _
kill -INT "$server"
wait "$server"
rm -rf "$data"`

/** Nothing of a test has to outlive the machine. */
const settings = {
  listen_addresses: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
  autovacuum: 'off',
}

/** Creates a cluster in `directory` and serves it. */
export async function startPostgresServer(directory: string): Promise<PostgresServer> {
  const user = findServerUser()
  const bin = preparePostgresBinaries(directory, user)
  const home = join(directory, 'cluster')
  const data = join(home, 'data')
  makeHome(home, user)
  await run(join(bin, 'initdb'), ['--pgdata', data, '--username=postgres', '--auth=trust', '--no-locale', '--encoding=UTF8', '--no-sync'], {
    ...user,
    cwd: home,
  })
  const flags = Object.entries({...settings, unix_socket_directories: home}).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn('/bin/sh', ['-c', keeper, 'keeper', data, join(bin, 'postgres'), '-D', data, ...flags], {
    ...user,
    cwd: home,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  await untilReady(server)
  return {
    url: (database) => `postgres://postgres@${encodeURIComponent(home)}/${database}`,
    stop: () => stop(server),
  }
}

function makeHome(home: string, user: ServerUser | undefined): void {
  mkdirSync(home)
  chmodSync(home, 0o755)
  if (user !== undefined) chownSync(home, user.uid, user.gid)
}

async function run(program: string, args: readonly string[], options: SpawnOptions): Promise<void> {
  const child = spawn(program, args, {...options, stdio: ['ignore', 'ignore', 'pipe']})
  const problems = collect(child.stderr)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} failed: ${problems.join('').trim()}`)
}

async function untilReady(server: ChildProcess): Promise<void> {
  const {promise, resolve, reject} = Promise.withResolvers<void>()
  let isReady = false
  const lines = collect(server.stderr, (text) => {
    isReady ||= text.includes('ready to accept connections')
    if (isReady) resolve()
    else if (text.includes('FATAL')) server.stdin?.end()
  })
  server.once('error', reject)
  server.once('close', () => reject(new Error(`PostgreSQL ended at once: ${lines.join('').trim()}`)))
  await promise
}

/** Keeps the beginning of what a program says. */
function collect(stream: Readable | null, onText: (text: string) => void = () => undefined): readonly string[] {
  const texts: string[] = []
  stream?.setEncoding('utf8').on('data', (text: string) => {
    if (texts.length < 100) texts.push(text)
    onText(text)
  })
  return texts
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const closed = once(server, 'close')
  server.stdin?.end()
  await closed
}
