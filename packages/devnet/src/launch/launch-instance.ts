import {readFileSync} from 'node:fs'
import {parseManifest} from '@aleph-onchain/contracts'
import {createEthereumAccount, type ItemHash} from '@aleph-onchain/message'
import type {DevnetAccount} from '../accounts.ts'
import type {DevnetDescription} from '../devnet.ts'
import {type ChainUser, createJob, type WantedJob} from './create-job.ts'
import {type JobStory, readJobStory} from './job-story.ts'
import {publishInstance} from './publish-instance.ts'
import {launchFailure, uploadFile} from './upload-file.ts'

/** Machine to be launched and how it is paid. */
export interface LaunchOptions {
  /** Who owns and pays it. */
  readonly account: DevnetAccount
  /** Disk image, a file of this machine. */
  readonly imagePath: string
  readonly sshKeys: readonly string[]
  readonly vcpus: number
  readonly memoryMib: number
  readonly diskMib: number
  readonly token: string
  /** In 1e-18 tokens. */
  readonly maxPricePerSecond: bigint
  readonly durationSeconds: bigint
  readonly sla?: WantedJob['sla']
  readonly timeoutMs: number
  readonly onProgress?: (text: string) => void
}

/** Machine that runs, with the way in. */
export interface LaunchedInstance {
  readonly vmHash: ItemHash
  readonly jobId: bigint
  readonly nodeId: string
  readonly ssh: {readonly host: string; readonly port: number}
}

/** What a machine of the tiny image needs, and a price that a devnet's nodes stay below. */
export const defaultLaunch = {
  vcpus: 1,
  memoryMib: 256,
  diskMib: 512,
  token: 'USDC',
  maxPricePerSecond: 10n ** 15n,
  durationSeconds: 24n * 3600n,
  timeoutMs: 300_000,
} as const

const pollMs = 250

/**
 * Does what a user does: stores the image, publishes the INSTANCE message, allows the payment contract to take the token, creates the job,
 * and waits until the chain says that it runs. Rejects with DEVNET_LAUNCH_FAILED and the last word of `explain`.
 */
export async function launchInstance(devnet: DevnetDescription, options: LaunchOptions): Promise<LaunchedInstance> {
  const {account, imagePath, onProgress, token, maxPricePerSecond, durationSeconds, timeoutMs, sshKeys, sla, ...size} = options
  const url = devnet.nodes[0]?.url ?? ''
  const owner = createEthereumAccount(account.privateKey)
  onProgress?.('Storing the image …')
  const image = await uploadFile(url, owner, imagePath)
  const {vcpus, memoryMib, diskMib} = size
  const message = await publishInstance(url, owner, {image, vcpus, memoryMib, diskMib, sshKeys})
  onProgress?.(`Published INSTANCE ${message.item_hash}.`)
  const wanted = {
    specHash: message.item_hash,
    vcpus,
    memoryMib,
    token,
    maxPricePerSecond,
    durationSeconds,
    ...(sla === undefined ? {} : {sla}),
  }
  const jobId = await createJob(chainUser(devnet, account), wanted)
  onProgress?.(`Created job ${jobId}, to be paid in ${token}.`)
  const story = await waitForRunning(url, jobId, {timeoutMs, ...(onProgress === undefined ? {} : {onProgress})})
  return {vmHash: message.item_hash, jobId, nodeId: story.nodeId ?? '', ssh: findSsh(story)}
}

/** Speaks to the chain of a devnet as one of its accounts. */
export function chainUser({chain}: DevnetDescription, {privateKey}: DevnetAccount): ChainUser {
  return {rpcUrl: chain.rpcUrl, manifest: parseManifest(JSON.parse(readFileSync(chain.manifest, 'utf8'))), privateKey}
}

async function waitForRunning(
  url: string,
  jobId: bigint,
  {timeoutMs, onProgress}: {readonly timeoutMs: number; readonly onProgress?: (text: string) => void},
): Promise<JobStory> {
  const deadline = Date.now() + timeoutMs
  let told = 0
  let last = 'The node has not seen the job on the chain.'
  while (Date.now() < deadline) {
    const story = await readJobStory(url, jobId)
    for (const {text} of story?.story.slice(told) ?? []) onProgress?.(text)
    told = Math.max(told, story?.story.length ?? 0)
    last = story?.summary ?? last
    if (story?.status === 'running' && story.machine?.observed === 'running') return story
    if (story !== undefined && ended.has(story.status)) break
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  throw launchFailure(`Job ${jobId} does not run: ${last}`)
}

const ended: ReadonlySet<string> = new Set(['stopped', 'completed', 'failed', 'expired'])
const sshPort = 22

function findSsh({machine}: JobStory): LaunchedInstance['ssh'] {
  const network = machine?.network
  const port = network?.ports.find(({guestPort, tcp}) => guestPort === sshPort && tcp)
  if (network == null || port === undefined) throw launchFailure('The machine has no forwarded port for SSH.')
  return {host: network.listenAddress, port: port.hostPort}
}
