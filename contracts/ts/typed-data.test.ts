import {readFile} from 'node:fs/promises'
import {hashTypedData, recoverTypedDataAddress} from 'viem'
import {privateKeyToAccount} from 'viem/accounts'
import {expect, test} from 'vitest'
import {typedData, typedDataDomain} from './typed-data.ts'

const verifyingContract = '0x00000000000000000000000000000000000000aa'

test('has the types whose hashes TypedData.sol uses', async () => {
  const source = await readFile(new URL('../src/libraries/TypedData.sol', import.meta.url), 'utf8')
  const inSolidity = [...source.matchAll(/_TYPEHASH\s*=\s*keccak256\(\s*"([^"]+)"\s*\)/g)].map(([, text]) => text)
  const here = Object.entries(typedData).map(
    ([name, fields]) => `${name}(${fields.map((field) => `${field.type} ${field.name}`).join(',')})`,
  )
  expect(here.sort()).toEqual(inSolidity.sort())
})

test('signs for one contract on one chain', async () => {
  const account = privateKeyToAccount(`0x${'11'.repeat(32)}`)
  const message = {nodeId: `0x${'22'.repeat(32)}`, statusHash: `0x${'33'.repeat(32)}`, timestamp: 1n} as const
  const data = {
    domain: typedDataDomain('NodeRegistry', 42161, verifyingContract),
    types: typedData,
    primaryType: 'Heartbeat',
    message,
  } as const
  const signature = await account.signTypedData(data)
  expect(await recoverTypedDataAddress({...data, signature})).toBe(account.address)
  const elsewhere = {...data, domain: typedDataDomain('NodeRegistry', 31337, verifyingContract)}
  expect(hashTypedData(elsewhere)).not.toBe(hashTypedData(data))
})
