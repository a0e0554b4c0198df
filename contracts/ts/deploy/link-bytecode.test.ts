import {expect, test} from 'vitest'
import {linkBytecode} from './link-bytecode.ts'

const address = '0xABcdEFABcdEFabcdEfAbCdefabcdeFABcDEFabCD'
const placeholder = '__$0123456789abcdef0123456789abcdef01$__'

test('puts an address wherever the library is called', () => {
  const bytecode = `0x6001${placeholder}6002${placeholder}`
  const code = linkBytecode({bytecode, links: {Ledger: [2, 24]}}, () => address)
  expect(code).toBe(`0x6001${address.slice(2).toLowerCase()}6002${address.slice(2).toLowerCase()}`)
})

test('leaves code without libraries as it is', () => {
  expect(linkBytecode({bytecode: '0x6001'}, () => address)).toBe('0x6001')
})

test('refuses code with a place that nothing was put in', () => {
  expect(() => linkBytecode({bytecode: `0x6001${placeholder}`}, () => address)).toThrow(
    expect.objectContaining({code: 'CONTRACTS_LIBRARY_UNKNOWN'}),
  )
})
