/** What nodes gossip about; one GossipSub topic each. */
export const gossipTopics = ['jobs', 'storage', 'heartbeats', 'scheduling', 'sync', 'messages'] as const

/** One thing that nodes gossip about. */
export type GossipTopic = (typeof gossipTopics)[number]

const topicsByName: ReadonlyMap<string, GossipTopic> = new Map(gossipTopics.map((topic) => [getTopicName(topic), topic]))

/** Gives the name under which GossipSub knows a topic. */
export function getTopicName(topic: GossipTopic): string {
  return `aleph/1/${topic}`
}

/** Finds the topic of a GossipSub name; there is none for names that are not ours. */
export function findTopic(name: string): GossipTopic | undefined {
  return topicsByName.get(name)
}
