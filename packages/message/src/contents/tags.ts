import type {TypedContent} from '../contents.ts'

/** Finds the tags by which a message can be listed; what is not a list of texts counts as none (spec/message.md §4.1). */
export function contentTags({type, content}: TypedContent): readonly string[] {
  switch (type) {
    case 'POST':
    case 'AGGREGATE':
      return textsAt(content.content)
    case 'STORE':
      return textsAt(content)
    case 'FORGET':
      return []
    default:
      return textsAt(content.metadata)
  }
}

function textsAt(holder: unknown): readonly string[] {
  const tags: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, 'tags') : undefined
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
}
