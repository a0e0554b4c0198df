import {readFileSync} from 'node:fs'
import {startTemporaryDevnet} from '@aleph-onchain/devnet'
import {buildMessage, createEthereumAccount, type Envelope} from '@aleph-onchain/message'
import type {Bench, Figures} from './bench.ts'
import {type LoadAnswer, runLoad} from './http-load.ts'
import {percentile, round} from './percentiles.ts'

const senders = 500
const warmUpMessages = 5_000
const fullLoadMessages = 40_000
const halfLoadSeconds = 8
const connections = 256
const queryableTimeoutMs = 60_000

/**
 * Posts signed messages to one node without peers, one message per keep-alive request, `sync: false`. Full load gives the
 * rate until all are queryable; a second run at half that rate gives the acknowledge latency.
 */
export const ingest: Bench = {
  name: 'ingest',
  summary: 'signed POSTs over HTTP until every message can be queried',
  async run(log) {
    const net = await startTemporaryDevnet({nodes: 1})
    try {
      const node = new URL(net.url(1))
      const pid = net.description.nodes[0]?.pid ?? 0
      const idleRss = residentMegabytes(pid)
      const load = async (messages: readonly Envelope[], rate?: number) =>
        assertAccepted(
          await runLoad({
            host: node.hostname,
            port: Number(node.port),
            requests: messages.map((message) => postRequest(node.host, message)),
            connections,
            ...(rate === undefined ? {} : {rate}),
          }),
        )

      log(`signing ${warmUpMessages + fullLoadMessages} messages of ${senders} senders …`)
      const warmUp = await signMessages(warmUpMessages, 0)
      const full = await signMessages(fullLoadMessages, warmUpMessages)
      await load(warmUp)
      await waitUntilQueryable(node, warmUpMessages)

      log(`full load: ${fullLoadMessages} messages over ${connections} connections …`)
      const began = performance.now()
      const cpuBegan = cpuMilliseconds(pid)
      const fullAnswers = await load(full)
      await waitUntilQueryable(node, warmUpMessages + fullLoadMessages)
      const cpuPerMessage = ((cpuMilliseconds(pid) - cpuBegan) * 1000) / fullLoadMessages
      const messagesPerSecond = (fullLoadMessages * 1000) / (performance.now() - began)
      log(`${round(messagesPerSecond)} messages/s`)

      const half = await signMessages(Math.floor((messagesPerSecond / 2) * halfLoadSeconds), warmUpMessages + fullLoadMessages)
      log(`half load: ${half.length} messages at ${round(messagesPerSecond / 2)}/s …`)
      const halfAnswers = await load(half, messagesPerSecond / 2)
      const ours: Figures = {
        messages_per_s: round(messagesPerSecond),
        node_cpu_us_per_message: round(cpuPerMessage),
        full_load_p50_ms: latency(fullAnswers, 0.5),
        full_load_p99_ms: latency(fullAnswers, 0.99),
        p50_ms: latency(halfAnswers, 0.5),
        p99_ms: latency(halfAnswers, 0.99),
        idle_rss_mb: idleRss,
        rss_mb: residentMegabytes(pid),
      }
      log(JSON.stringify(ours))
      return {ours}
    } finally {
      await net.stop()
    }
  },
}

async function signMessages(count: number, offset: number): Promise<readonly Envelope[]> {
  const accounts = Array.from({length: senders}, (_, index) => createEthereumAccount(privateKey(index)))
  const messages: Envelope[] = []
  for (let index = 0; index < count; index++) {
    const account = accounts[index % senders]
    if (account === undefined) continue
    const note = {index: offset + index, text: 'a note of ordinary length, as people write them'}
    const content = {address: account.address, time: Date.now() / 1000, type: 'bench', content: note}
    messages.push(await buildMessage({account, type: 'POST', content, channel: 'BENCH'}))
  }
  return messages
}

function privateKey(index: number): Uint8Array {
  const key = new Uint8Array(32).fill(1)
  new DataView(key.buffer).setUint32(28, index + 1)
  return key
}

function postRequest(host: string, message: Envelope): Buffer {
  const body = JSON.stringify({message, sync: false})
  const head = `POST /api/v0/messages HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`
  return Buffer.from(head + body)
}

function assertAccepted(answers: readonly LoadAnswer[]): readonly LoadAnswer[] {
  const refused = answers.find(({status}) => status !== 200 && status !== 202)
  if (refused !== undefined) throw new TypeError(`the node refused a message with HTTP ${refused.status}`)
  return answers
}

async function waitUntilQueryable(node: URL, count: number): Promise<void> {
  const deadline = performance.now() + queryableTimeoutMs
  while (performance.now() < deadline) {
    const response = await fetch(new URL('/api/v0/messages.json?pagination=1', node))
    const {pagination_total: total} = (await response.json()) as {pagination_total: number}
    if (total >= count) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new TypeError(`not all ${count} messages became queryable`)
}

function latency(answers: readonly LoadAnswer[], p: number): number {
  return round(
    percentile(
      answers.map(({latencyMs}) => latencyMs),
      p,
    ),
  )
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

/** CPU time of all threads of a process, user and system. */
function cpuMilliseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10 // clock ticks of 10 ms
}
