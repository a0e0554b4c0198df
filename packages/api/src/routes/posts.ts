import {
  countPosts,
  listPosts,
  listPostsWithMessages,
  type Order,
  type Position,
  type PostFilter,
  type PostRow,
  type PostWithMessageRow,
  positionOfPost,
  type Reader,
} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {maxPageItems} from '../constants.ts'
import type {Answer} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {answerList} from '../lists/answer-list.ts'
import type {CountCache} from '../lists/count-cache.ts'
import {countCapOf} from '../lists/count-cap.ts'
import {timeCursor} from '../lists/cursor.ts'
import type {ListSource} from '../lists/list-source.ts'
import {writeLegacyPost, writePost} from '../messages/write-post.ts'
import {hashList, textList} from '../parameters/lists.ts'
import {readPage} from '../parameters/page.ts'
import {choice, cursorText, integer, seconds, sortOrder} from '../parameters/scalars.ts'
import {paginationFields, wrongParameters} from './answers.ts'
import {messageSchema} from './message-schemas.ts'

/** What these routes read from. */
export interface PostsModules {
  readonly database: Reader
  readonly counts: CountCache
}

const postsQuery = z.object({
  addresses: textList().meta({description: 'Owners'}),
  hashes: hashList().meta({description: 'Hashes of originals'}),
  refs: textList(),
  types: textList().meta({description: 'Types of originals'}),
  tags: textList(),
  channels: textList(),
  startDate: seconds(),
  endDate: seconds(),
  sortBy: choice(['time', 'tx-time'], 'time'),
  sortOrder: sortOrder(),
  pagination: integer({min: 0, max: maxPageItems, fallback: 20}),
  page: integer({min: 1, fallback: 1}),
  cursor: cursorText(),
})

type PostsQuery = z.output<typeof postsQuery>

const postSchema = z.object({
  item_hash: z.string().meta({description: 'Newest version'}),
  content: z.unknown(),
  original_item_hash: z.string(),
  original_type: z.string().nullable(),
  address: z.string(),
  ref: z.string().nullable(),
  channel: z.string().nullable(),
  created: z.iso.datetime({offset: true}),
  last_updated: z.iso.datetime({offset: true}),
})

const legacyPostSchema = messageSchema.extend({
  type: z.string().nullable().meta({description: '`amend` once the post was amended'}),
  address: z.string(),
  hash: z.string(),
  ref: z.string().nullable(),
  original_item_hash: z.string(),
  original_signature: z.string().nullable(),
  original_type: z.string().nullable(),
})

/** Lists of posts in their newest versions. */
export function createPostsRoutes(modules: PostsModules): readonly Route[] {
  return [
    ...createVersion({
      version: 'v0',
      schema: legacyPostSchema,
      summary: 'List posts with their messages',
      answer: (query) => answerLegacy(modules, query),
    }),
    ...createVersion({version: 'v1', schema: postSchema, summary: 'List posts', answer: (query) => answerPosts(modules, query)}),
  ]
}

interface Version {
  readonly version: 'v0' | 'v1'
  readonly schema: z.ZodType
  readonly summary: string
  readonly answer: (query: PostsQuery) => Promise<Answer>
}

function createVersion({version, schema, summary, answer}: Version): readonly Route[] {
  const answers = {200: {description: 'Posts', schema: z.object({posts: z.array(schema), ...paginationFields})}, 422: wrongParameters}
  const shared = {method: 'GET', tag: 'posts', query: postsQuery, answers} as const
  return [
    defineRoute({...shared, paths: [`/api/${version}/posts.json`], summary, handle: ({query}) => answer(query)}),
    defineRoute({
      ...shared,
      paths: [`/api/${version}/posts/page/:page.json`],
      summary: `${summary}, page in the path`,
      params: z.object({page: z.string()}),
      handle: ({params, query}) => answer({...query, page: readPage(params.page)}),
    }),
  ]
}

function answerPosts({database, counts}: PostsModules, query: PostsQuery): Promise<Answer> {
  const filter = readFilter(query)
  const source: ListSource<PostRow, Position> = {
    ...createSource({database, counts}, filter),
    read: (window) => listPosts(database, filter, {...window, order: query.sortOrder}),
    write: writePost,
  }
  return answerList(source, query)
}

function answerLegacy({database, counts}: PostsModules, query: PostsQuery): Promise<Answer> {
  const filter = readFilter(query)
  const source: ListSource<PostWithMessageRow, Position> = {
    ...createSource({database, counts}, filter),
    read: (window) => listPostsWithMessages(database, filter, {...window, order: query.sortOrder}),
    write: writeLegacyPost,
  }
  return answerList(source, query)
}

function createSource({database, counts}: PostsModules, filter: PostFilter) {
  return {
    name: 'posts',
    cursors: timeCursor,
    countCap: countCapOf(filter),
    count: (cap: number) => counts.get(`posts ${cap} ${JSON.stringify(filter)}`, () => countPosts(database, filter, cap)),
    position: positionOfPost,
  }
}

function readFilter(query: PostsQuery & {readonly sortOrder: Order}): PostFilter {
  return {
    ...(query.hashes && {hashes: query.hashes}),
    ...(query.refs && {refs: query.refs}),
    ...(query.addresses && {owners: query.addresses}),
    ...(query.types && {types: query.types}),
    ...(query.channels && {channels: query.channels}),
    ...(query.tags && {tags: query.tags}),
    ...(query.startDate > 0 && {startTime: query.startDate}),
    ...(query.endDate > 0 && {endTime: query.endDate}),
  }
}
