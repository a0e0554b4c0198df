import {type Address, type Hex, isHex} from 'viem'
import {ContractsError} from '../errors.ts'

/** What Solidity made of a contract: creation code, and where the addresses of its libraries belong in it. */
export interface Artifact {
  readonly bytecode: string
  /** Byte offsets in the creation code, by library. */
  readonly links?: Readonly<Record<string, readonly number[]>>
}

/** Puts the addresses of libraries into a contract's creation code. */
export function linkBytecode({bytecode, links = {}}: Artifact, addressOf: (library: string) => Address): Hex {
  let code = bytecode
  for (const [library, offsets] of Object.entries(links)) {
    const address = addressOf(library).slice(2).toLowerCase()
    for (const offset of offsets) {
      const at = 2 + 2 * offset
      code = code.slice(0, at) + address + code.slice(at + address.length)
    }
  }
  if (isHex(code)) return code
  const library = /__\$\w+\$__/.exec(code)?.[0] ?? 'not hexadecimal'
  throw new ContractsError({code: 'CONTRACTS_LIBRARY_UNKNOWN', library}, `Creation code still has a place without an address: ${library}.`)
}
