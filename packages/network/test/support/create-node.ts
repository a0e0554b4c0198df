import {type Logger, noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import {MemoryCursors, MemoryMessageLog, MemoryMessageSink} from '@aleph-onchain/testkit'
import {createIdentity, type NodeIdentity} from '../../src/identity.ts'
import {Network} from '../../src/network.ts'
import type {NetworkOptions} from '../../src/options.ts'
import type {NetworkModules} from '../../src/ports.ts'

/** Addresses of this machine with ports that the system chooses. */
export const listen = {quic: '/ip4/127.0.0.1/udp/0/quic-v1', tcp: '/ip4/127.0.0.1/tcp/0'}

/** Options under which many hosts live on one machine and find each other at once. */
export const devnetOptions: Partial<NetworkOptions> = {
  listenAddresses: [listen.quic, listen.tcp],
  allowPrivateAddresses: true,
  inboundConnectionsPerSecond: 1_000,
  discoveryIntervalMs: 100,
  heartbeatIntervalMs: 1_000,
}

/** Network with the fakes around it. */
export interface TestNode {
  readonly identity: NodeIdentity
  readonly network: Network
  readonly sink: MemoryMessageSink
  readonly log: MemoryMessageLog
  readonly cursors: MemoryCursors
}

/** Builds a network over fakes, not started. */
export function createNode(options: Partial<NetworkOptions> = {}, modules: Partial<NetworkModules> = {}): TestNode {
  const parts = {messages: new MemoryMessageSink(), catchUp: new MemoryMessageLog(), cursors: new MemoryCursors()}
  const identity = modules.identity ?? createIdentity()
  const network = new Network(
    {clock: systemClock, logger: getLogger(), metrics: noopMetrics, ...parts, ...modules, identity},
    {...devnetOptions, ...options},
  )
  return {network, identity, sink: parts.messages, log: parts.catchUp, cursors: parts.cursors}
}

/** Set ALEPH_TEST_LOG to see what the nodes say. */
function getLogger(): Logger {
  return process.env.ALEPH_TEST_LOG === undefined ? silentLogger : consoleLogger
}

const consoleLogger: Logger = {
  error: print,
  warn: print,
  info: print,
  debug: print,
  child: () => consoleLogger,
}

function print(text: string, context?: unknown, error?: unknown): void {
  process.stderr.write(`${text} ${JSON.stringify(context)} ${error === undefined ? '' : String(error)}\n`)
}
