/**
 * Keeps only the TypeScript of a Markdown text, each line at its place, so that what the compiler says about the result holds
 * for the text. Examples of one text share a scope. Gives undefined when there is none.
 */
export function extractExamples(markdown: string): string | undefined {
  let isInside = false
  let hasExample = false
  const lines = markdown.split('\n').map((line) => {
    if (!line.startsWith('```')) return isInside ? line : ''
    isInside = line === '```ts'
    hasExample ||= isInside
    return ''
  })
  return hasExample ? `${lines.join('\n')}\nexport {}\n` : undefined
}
