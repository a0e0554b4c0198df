import {expect, it} from 'vitest'
import * as network from './index.ts'

it('exports exactly this', () => {
  expect(Object.keys(network).sort()).toMatchInlineSnapshot(`
    [
      "Network",
      "NetworkError",
      "createIdentity",
      "createNetworkMessage",
      "decodeNetworkMessage",
      "defaultNetworkOptions",
      "encodeNetworkMessage",
      "gossipTopics",
      "isNodeId",
      "loadIdentity",
      "loadQuic",
      "networkOptionTable",
      "parseNodeId",
    ]
  `)
})
