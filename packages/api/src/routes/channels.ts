import type {Clock} from '@aleph-onchain/common'
import {listChannels, type Reader} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {type Answer, json} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'

/** What this route reads from. */
export interface ChannelsModules {
  readonly database: Reader
  readonly clock: Pick<Clock, 'now'>
}

/** Channels in one answer. */
const maxChannels = 10_000

const rememberedMs = 60_000

/** List of all channels. */
export function createChannelsRoutes({database, clock}: ChannelsModules): readonly Route[] {
  let known: {readonly answer: Promise<Answer>; readonly untilMs: number} | undefined
  const read = async () => json({channels: await listChannels(database, maxChannels)})
  return [
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/channels/list.json'],
      summary: 'List all channels, at most 10,000, in alphabetical order',
      tag: 'channels',
      answers: {200: {description: 'Channels', schema: z.object({channels: z.array(z.string())})}},
      handle: async () => {
        if (known === undefined || known.untilMs <= clock.now()) known = {answer: read(), untilMs: clock.now() + rememberedMs}
        try {
          return await known.answer
        } catch (error) {
          known = undefined
          throw error
        }
      },
    }),
  ]
}
