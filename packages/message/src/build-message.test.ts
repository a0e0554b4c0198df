import {expect, it} from 'vitest'
import {buildMessage} from './build-message.ts'
import {createEthereumAccount} from './chains/evm.ts'
import {createSolanaAccount} from './chains/solana.ts'
import {verifySignature} from './verify-signature.ts'

const key = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'
const content = {address: '0xA', time: 1.5, type: 'note', content: 'Grüße 😀'}

it.each([createEthereumAccount(key), createEthereumAccount(key, 'BASE'), createSolanaAccount(key), createSolanaAccount(key, 'ES')])(
  'builds a message that verifies for $chain $address',
  async (account) => {
    const message = await buildMessage({account, type: 'POST', content, channel: 'TEST'})
    expect(message).toMatchObject({chain: account.chain, sender: account.address, item_type: 'inline', channel: 'TEST', time: 1.5})
    expect(JSON.parse(message.item_content ?? '')).toEqual(content)
    expect(verifySignature(message)).toBe(true)
  },
)

it('leaves the channel null and takes another time when told', async () => {
  const message = await buildMessage({account: createEthereumAccount(key), type: 'POST', content, time: 9})
  expect(message).toMatchObject({channel: null, time: 9})
})

it('refuses a content that no node would accept', async () => {
  const built = buildMessage({account: createEthereumAccount(key), type: 'POST', content: {...content, time: -1}})
  await expect(built).rejects.toMatchObject({code: 'MESSAGE_CONTENT_INVALID'})
})

it('refuses a content that is too long to travel inline', async () => {
  const built = buildMessage({account: createEthereumAccount(key), type: 'POST', content: {...content, content: 'x'.repeat(200_000)}})
  await expect(built).rejects.toMatchObject({code: 'MESSAGE_TOO_LONG'})
})

it.each([
  ['zero', '0'.repeat(64)],
  ['the group order', 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141'],
  ['too short', 'ab'],
  ['no hex', 'g'.repeat(64)],
  ['31 bytes', new Uint8Array(31)],
])('refuses a private key that is %s, without repeating it', (_, wrong) => {
  expect(() => createEthereumAccount(wrong)).toThrow(
    expect.objectContaining({code: 'MESSAGE_KEY_INVALID', reason: {code: 'MESSAGE_KEY_INVALID'}}),
  )
})

it('keeps its own copy of the key', async () => {
  const bytes = new Uint8Array(32).fill(1)
  const account = createEthereumAccount(bytes)
  const before = await account.sign('text')
  bytes.fill(2)
  expect(await account.sign('text')).toBe(before)
})
