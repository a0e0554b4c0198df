import {type Hex, type PublicClient, sliceHex, toHex} from 'viem'
import {fixedContracts, type ProxiedContract, proxiedContracts} from '../abis.ts'
import type {DeployManifest} from '../manifest.ts'
import {readCodeHash} from './read-chain.ts'

/** Where an ERC-1967 proxy keeps its implementation. */
const implementationSlot = '0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc'
/** Where OpenZeppelin's Initializable keeps its version (ERC-7201 `openzeppelin.storage.Initializable`). */
const initializableSlot = '0xf0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00'
/** Version that no initializer reaches. */
const sealed = toHex(2n ** 64n - 1n)

/** Looks whether the proxies run the implementations that the manifest names, and whether those can not be taken over themselves. */
export async function checkCode(client: PublicClient, manifest: DeployManifest): Promise<string[]> {
  const proxies = await Promise.all(proxiedContracts.map((name) => checkProxy(client, manifest, name)))
  const fixed = fixedContracts.map(async (name) => {
    const {address, codeHash} = manifest.contracts[name]
    return (await readCodeHash(client, address)) === codeHash ? [] : [`${name} at ${address} runs other code than the manifest says`]
  })
  return [...proxies, ...(await Promise.all(fixed))].flat()
}

async function checkProxy(client: PublicClient, {contracts}: DeployManifest, name: ProxiedContract): Promise<string[]> {
  const {address, implementation, codeHash} = contracts[name]
  if (implementation === undefined) return [`${name} has no implementation in the manifest`]
  const [found, initialized, hash] = await Promise.all([
    client.getStorageAt({address, slot: implementationSlot}),
    client.getStorageAt({address: implementation, slot: initializableSlot}),
    readCodeHash(client, implementation),
  ])
  const findings: string[] = []
  if (!sameAddress(found, implementation)) findings.push(`${name} runs ${found}, not ${implementation}`)
  if (hash !== codeHash) findings.push(`the implementation of ${name} has other code than the manifest says`)
  if (initialized === undefined || sliceHex(initialized, 24) !== sealed) findings.push(`the implementation of ${name} can be initialised`)
  return findings
}

function sameAddress(word: Hex | undefined, address: Hex): boolean {
  return word !== undefined && sliceHex(word, 12) === address.toLowerCase()
}
