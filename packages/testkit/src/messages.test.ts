import {parseTypedContent, verifySignature} from '@aleph-onchain/message'
import {expect, it} from 'vitest'
import {
  buildAggregate,
  buildAmend,
  buildForget,
  buildInstance,
  buildPost,
  buildPosts,
  buildProgram,
  buildStore,
  buildVProgram,
  defaultMessageTime,
  testAccount,
  testSolanaAccount,
} from './messages.ts'

it.each([
  ['POST', buildPost],
  ['AGGREGATE', buildAggregate],
  ['STORE', buildStore],
  ['PROGRAM', buildProgram],
  ['INSTANCE', buildInstance],
  ['V-PROGRAM', buildVProgram],
] as const)('builds a %s that every node accepts', async (type, build) => {
  const message = await build()
  expect(message).toMatchObject({type, time: defaultMessageTime, sender: testAccount().address})
  expect(verifySignature(message)).toBe(true)
  expect(parseTypedContent(message, message.item_content ?? '').type).toBe(type)
})

it('builds messages about another message', async () => {
  const post = await buildPost()
  const [amend, forget] = [await buildAmend(post), await buildForget([post])]
  expect(JSON.parse(amend.item_content ?? '')).toMatchObject({type: 'amend', ref: post.item_hash, time: post.time + 1})
  expect(JSON.parse(forget.item_content ?? '')).toMatchObject({hashes: [post.item_hash]})
})

it('takes account, time, channel and fields of the content', async () => {
  const account = testSolanaAccount(3)
  const message = await buildPost({account, time: 5, channel: 'C', content: {type: 'mine'}})
  expect(message).toMatchObject({chain: 'SOL', sender: account.address, time: 5, channel: 'C'})
  expect(JSON.parse(message.item_content ?? '')).toMatchObject({address: account.address, time: 5, type: 'mine'})
})

it('builds the same message for the same overrides', async () => {
  expect(await buildPost()).toEqual(await buildPost())
})

it('builds posts that differ', async () => {
  const posts = await buildPosts(3)
  expect(new Set(posts.map((post) => post.item_hash)).size).toBe(3)
})
