import {access} from 'node:fs/promises'
import {createDatabase} from '@aleph-onchain/database'
import {type NodeOptions, nodePaths} from '../options.ts'

const mostIntents = 100

/** Lists what waits for the chain in the node's database; nothing where there is none. */
export async function listPending(
  {node, database: {url, ...rest}}: NodeOptions,
  sender: string | undefined,
): Promise<readonly {readonly purpose: string; readonly error: string | undefined}[]> {
  const {database: path} = nodePaths(node.dataDir)
  const isThere =
    url !== undefined ||
    (await access(path).then(
      () => true,
      () => false,
    ))
  if (!isThere || sender === undefined) return []
  const database = createDatabase({...rest, ...(url === undefined ? {path} : {url})})
  await database.start()
  try {
    const rows = await database.reader
      .selectFrom('chain_intents')
      .select(['purpose', 'error_name'])
      .where('sender', '=', sender)
      .where('status', 'in', ['pending', 'sent', 'mined'])
      .orderBy('id')
      .limit(mostIntents)
      .execute()
    return rows.map(({purpose, error_name}) => ({purpose, error: error_name ?? undefined}))
  } finally {
    await database.stop()
  }
}
