import type * as z from 'zod'
import {type AggregateContent, aggregateSchema} from './contents/aggregate.ts'
import {type ForgetContent, forgetSchema} from './contents/forget.ts'
import {type InstanceContent, instanceSchema} from './contents/instance.ts'
import {type PostContent, postSchema} from './contents/post.ts'
import {type ProgramContent, programSchema} from './contents/program.ts'
import {type StoreContent, storeSchema} from './contents/store.ts'
import {type VProgramContent, vProgramSchema} from './contents/v-program.ts'

export {type AggregateContent, aggregateKey} from './contents/aggregate.ts'
export type {ForgetContent} from './contents/forget.ts'
export type {InstanceContent} from './contents/instance.ts'
export {type PaymentType, paymentTypes} from './contents/payment.ts'
export {type PostContent, postRef} from './contents/post.ts'
export type {ProgramContent} from './contents/program.ts'
export type {StoreContent} from './contents/store.ts'
export {contentTags} from './contents/tags.ts'
export type {VProgramContent} from './contents/v-program.ts'
export type {Volume} from './contents/volumes.ts'

/** Schema of each type's content (spec/message.md §4). */
export const contentSchemas = {
  POST: postSchema,
  AGGREGATE: aggregateSchema,
  STORE: storeSchema,
  FORGET: forgetSchema,
  PROGRAM: programSchema,
  INSTANCE: instanceSchema,
  'V-PROGRAM': vProgramSchema,
} as const

/** Content of each type as its sender wrote it: what a node stores and hands out. */
export interface ContentByType {
  POST: PostContent
  AGGREGATE: AggregateContent
  STORE: StoreContent
  FORGET: ForgetContent
  PROGRAM: ProgramContent
  INSTANCE: InstanceContent
  'V-PROGRAM': VProgramContent
}

/** Content of any type as its sender wrote it. */
export type Content = ContentByType[keyof ContentByType]

/** Content together with its type, for `switch (message.type)`. */
export type TypedContent = {[T in keyof ContentByType]: {readonly type: T; readonly content: ContentByType[T]}}[keyof ContentByType]

/** Content of each type as it is meant: defaults filled in, ignored keys dropped. For those who act on it, not for storing. */
export type ResolvedContentByType = {[T in keyof typeof contentSchemas]: z.output<(typeof contentSchemas)[T]>}
