import {type Candidate, isOfType} from './arrival.ts'

/** Gives the tags by which a message can be filtered, as a JSON array; null when it has none. */
export function tagsText(message: Candidate): string | null {
  const tags = findTags(message)
  if (!Array.isArray(tags)) return null
  const texts = tags.filter((tag) => typeof tag === 'string')
  return texts.length === 0 ? null : JSON.stringify(texts)
}

/** POST and AGGREGATE carry tags inside of their own content, STORE beside it, machines in their metadata. */
function findTags(message: Candidate): unknown {
  if (isOfType(message, 'STORE')) return message.content.tags
  if (isOfType(message, 'POST') || isOfType(message, 'AGGREGATE')) {
    const inner = message.content.content
    return typeof inner === 'object' && inner !== null && 'tags' in inner ? inner.tags : undefined
  }
  if (isOfType(message, 'PROGRAM') || isOfType(message, 'INSTANCE')) {
    const {metadata} = message.content
    return metadata != null && 'tags' in metadata ? metadata.tags : undefined
  }
  return undefined
}
