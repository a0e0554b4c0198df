import {sql} from 'kysely'
import type {Reader} from './reader.ts'
import {scanBudget} from './scan.ts'

/** Lists the channels of all messages in alphabetical order: one step in the index per channel, however many messages there are. */
export async function listChannels({reader}: Reader, limit: number): Promise<readonly string[]> {
  const {rows} = await sql<{channel: string}>`
    with recursive steps(channel) as (
      select min(channel) from messages where channel is not null
      union all
      select (select min(m.channel) from messages m where m.channel > steps.channel) from steps where steps.channel is not null
    )
    select channel from steps where channel is not null limit ${limit}`.execute(reader)
  return rows.map((row) => row.channel)
}

/** Lists the channels in which an address signed one of its newest messages. */
export async function listAddressChannels({reader}: Reader, sender: string): Promise<readonly string[]> {
  const {rows} = await sql<{channel: string}>`
    select distinct channel from (select channel from messages where sender = ${sender} order by time desc limit ${scanBudget}) m
    where channel is not null order by channel`.execute(reader)
  return rows.map((row) => row.channel)
}
