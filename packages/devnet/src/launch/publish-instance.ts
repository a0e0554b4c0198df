import {type Account, buildMessage, type Envelope, type ItemHash} from '@aleph-onchain/message'
import {launchFailure} from './upload-file.ts'

/** Machine that somebody wants. */
export interface WantedInstance {
  /** STORE message of the disk image. */
  readonly image: ItemHash
  readonly vcpus: number
  readonly memoryMib: number
  readonly diskMib: number
  readonly sshKeys: readonly string[]
}

/** Signs and publishes an INSTANCE message that is paid by allowance; resolves when the node has processed it. */
export async function publishInstance(url: string, account: Account, wanted: WantedInstance): Promise<Envelope> {
  const message = await buildMessage({
    account,
    type: 'INSTANCE',
    channel: 'TEST',
    content: {
      address: account.address,
      time: Date.now() / 1000,
      allow_amend: false,
      authorized_keys: [...wanted.sshKeys],
      environment: {internet: true, aleph_api: true, hypervisor: 'qemu', reproducible: false, shared_cache: false},
      resources: {vcpus: wanted.vcpus, memory: wanted.memoryMib, seconds: 30},
      payment: {type: 'allowance', chain: 'ARB'},
      rootfs: {parent: {ref: wanted.image, use_latest: false}, persistence: 'host', size_mib: wanted.diskMib},
      volumes: [],
    },
  })
  const response = await fetch(`${url}/api/v0/messages`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({message, sync: true}),
  })
  const answer = await response.text()
  if (response.status !== 200) throw launchFailure(`The INSTANCE message was refused: ${response.status} ${answer}`)
  return message
}
