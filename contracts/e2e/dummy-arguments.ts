import type {AbiParameter} from 'viem'

/** Makes an argument that every function can decode, whatever it thinks of it. */
export function dummyArgument(parameter: AbiParameter): unknown {
  const {type} = parameter
  if (type.endsWith('[]')) return []
  if (type === 'tuple' && 'components' in parameter) {
    return Object.fromEntries(parameter.components.map((part) => [part.name ?? '', dummyArgument(part)]))
  }
  if (type === 'address') return '0x00000000000000000000000000000000000000d1'
  if (type === 'bool') return false
  if (type === 'string' || type === 'bytes') return type === 'bytes' ? '0x' : ''
  if (type.startsWith('bytes')) return `0x${'01'.repeat(Number(type.slice('bytes'.length)))}`
  // Enumerations are small numbers too; 1 is in all of them.
  return /^u?int(8|16|24|32|48)$/.test(type) ? 1 : 1n
}
