export {type CatchUpProblem, type EnvelopeProblem, NetworkError, type NetworkReason} from './errors.ts'
export type {Heartbeat} from './heartbeat.ts'
export {createIdentity, loadIdentity, type NodeIdentity} from './identity.ts'
export {loadQuic, type QuicSupport} from './load-quic.ts'
export {Network} from './network.ts'
export {createNetworkMessage, type NetworkMessage} from './network-message.ts'
export {decodeNetworkMessage, encodeNetworkMessage} from './network-message-codec.ts'
export {isNodeId, type NodeId, parseNodeId} from './node-id.ts'
export {defaultNetworkOptions, type NetworkOptions, type NetworkSettings, type NetworkTuning, networkOptionTable} from './options.ts'
export type {PeerInfo} from './peer-info.ts'
export type {NetworkStatus, PeerNetwork} from './peer-network.ts'
export type {
  CatchUpCursor,
  CatchUpCursors,
  CatchUpPage,
  CatchUpSource,
  FreeResources,
  GossipVerdict,
  MessageSink,
  MessageSource,
  NetworkModules,
  TopicHandler,
  TopicMessage,
} from './ports.ts'
export {type GossipTopic, gossipTopics} from './topics.ts'
