export {findPeerCursor, getLogEpoch, type LogPage, type PeerCursor, readLogAfter, savePeerCursor} from './queries/catch-up.ts'
export {countMessages, isCounted} from './queries/count-messages.ts'
export {findAggregate} from './queries/find-aggregate.ts'
export {type ExecutableRow, findExecutable} from './queries/find-executable.ts'
export {findLatestFile, type RevisionChoice} from './queries/find-latest-file.ts'
export {type FoundMessage, findMessage, type PendingMessageRow, type RejectedMessageRow} from './queries/find-message.ts'
export {findMessageContent, type MessageContentRow} from './queries/find-message-content.ts'
export {findMessageStatus, type MessageStatus, type StatusRow} from './queries/find-message-status.ts'
export {type AddressCount, getAddressStats} from './queries/get-address-stats.ts'
export {type AggregateRow, type AggregateSelection, getAggregates} from './queries/get-aggregates.ts'
export {
  type AddressFileFilter,
  type AddressFileRow,
  countAddressFiles,
  listAddressFiles,
  positionOfFile,
  sumAddressFiles,
} from './queries/list-address-files.ts'
export {listAddressPostTypes} from './queries/list-address-post-types.ts'
export {
  type AddressRanking,
  type AddressTotal,
  countAddresses,
  listAddressTotals,
  rankedAddressLimit,
} from './queries/list-address-totals.ts'
export {
  type AggregateFilter,
  type AggregatePosition,
  type AggregateSlice,
  type AggregateWindow,
  countAggregates,
  listAggregates,
  positionOfAggregate,
} from './queries/list-aggregates.ts'
export {listAddressChannels, listChannels} from './queries/list-channels.ts'
export {
  countForgottenMessages,
  type ForgottenFilter,
  type ForgottenMessageRow,
  listForgottenMessages,
} from './queries/list-forgotten-messages.ts'
export {countMessageHashes, type HashFilter, type HashWindow, listMessageHashes} from './queries/list-message-hashes.ts'
export {listMessages, type MessageRow, positionOf, type Slice} from './queries/list-messages.ts'
export {countPosts, listPosts, listPostsWithMessages, type PostRow, type PostWithMessageRow, positionOfPost} from './queries/list-posts.ts'
export {listSubscribers} from './queries/list-subscribers.ts'
export type {MessageFilter} from './queries/message-filter.ts'
export type {Order, Position} from './queries/position.ts'
export type {PostFilter} from './queries/post-filter.ts'
export type {Reader} from './queries/reader.ts'
export {scanBudget, type Window} from './queries/scan.ts'
