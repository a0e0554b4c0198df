export type {Account} from './account.ts'
export {buildMessage, type MessageParts} from './build-message.ts'
export {type Chain, chains, type EvmChain, isChain} from './chain.ts'
export {createEthereumAccount} from './chains/evm.ts'
export {createSolanaAccount} from './chains/solana.ts'
export {
  type AggregateContent,
  aggregateKey,
  type Content,
  type ContentByType,
  contentTags,
  type ForgetContent,
  type InstanceContent,
  type PaymentType,
  type PostContent,
  type ProgramContent,
  paymentTypes,
  postRef,
  type ResolvedContentByType,
  type StoreContent,
  type TypedContent,
  type Volume,
  type VProgramContent,
} from './contents.ts'
export {type Envelope, parseEnvelope} from './envelope.ts'
export {MessageError, type MessageReason} from './errors.ts'
export type {Issue} from './issues.ts'
export {computeItemHash, type ItemHash, inferItemType, isItemHash, parseItemHash} from './item-hash.ts'
export {messageLimits} from './limits.ts'
export {type ItemType, isMessageType, itemTypes, type MessageType, messageTypes} from './message-type.ts'
export {type NetworkProfile, networkProfiles} from './network-profiles.ts'
export {parseContent, parseMessageContent, parseTypedContent, resolveContent} from './parse-content.ts'
export type {SignatureEngine} from './platform/platform.ts'
export {isRetriedRejection, type RejectionCode, type RejectionName, rejectionCodes} from './rejection-codes.ts'
export {countCharacters} from './text.ts'
export {type SignedFields, verificationBuffer} from './verification-buffer.ts'
export {isChainSupported, signatureEngine, verifySignature} from './verify-signature.ts'
