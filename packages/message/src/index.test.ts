import {expect, it} from 'vitest'
import * as message from './index.ts'

it('exports exactly this', () => {
  expect(Object.keys(message).sort()).toMatchInlineSnapshot(`
    [
      "MessageError",
      "aggregateKey",
      "buildMessage",
      "chains",
      "computeItemHash",
      "contentTags",
      "countCharacters",
      "createEthereumAccount",
      "createSolanaAccount",
      "inferItemType",
      "isChain",
      "isChainSupported",
      "isItemHash",
      "isMessageType",
      "isRetriedRejection",
      "itemTypes",
      "messageLimits",
      "messageTypes",
      "networkProfiles",
      "parseContent",
      "parseEnvelope",
      "parseItemHash",
      "parseMessageContent",
      "parseTypedContent",
      "paymentTypes",
      "postRef",
      "rejectionCodes",
      "resolveContent",
      "signatureEngine",
      "verificationBuffer",
      "verifySignature",
    ]
  `)
})
