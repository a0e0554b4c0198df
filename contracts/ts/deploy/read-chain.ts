import {type Address, decodeAbiParameters, type Hex, keccak256, type PublicClient, toFunctionSelector} from 'viem'

/** Reads the hash of the code at an address; of nothing, where there is no code. */
export async function readCodeHash(client: PublicClient, address: Address): Promise<Hex> {
  return keccak256((await client.getCode({address})) ?? '0x')
}

/** Calls a view function without arguments, by its name; undefined when there is none. */
export async function readWords(client: PublicClient, address: Address, getter: string): Promise<Hex | undefined> {
  try {
    return (await client.call({to: address, data: toFunctionSelector(`${getter}()`)})).data
  } catch {
    return undefined
  }
}

/** Calls a view function that returns one address. */
export async function readAddress(client: PublicClient, address: Address, getter: string): Promise<Address | undefined> {
  const data = await readWords(client, address, getter)
  return data === undefined ? undefined : decodeAbiParameters([{type: 'address'}], data)[0]
}

/** Calls a view function whose n-th returned value is a number. */
export async function readNumber(client: PublicClient, address: Address, getter: string, n = 0): Promise<bigint | undefined> {
  const data = await readWords(client, address, getter)
  const word = data?.slice(2 + 64 * n, 2 + 64 * (n + 1))
  return word?.length === 64 ? BigInt(`0x${word}`) : undefined
}
