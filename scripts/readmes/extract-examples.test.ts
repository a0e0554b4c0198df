import {expect, it} from 'vitest'
import {extractExamples} from './extract-examples.ts'

it('keeps the lines of TypeScript at their places', () => {
  const markdown = ['# Title', '```ts', 'const a = 1', '```', 'Text', '```sh', 'npm test', '```', '```ts', 'const b = a', '```'].join('\n')
  expect(extractExamples(markdown)?.split('\n')).toEqual([
    '',
    '',
    'const a = 1',
    '',
    '',
    '',
    '',
    '',
    '',
    'const b = a',
    '',
    'export {}',
    '',
  ])
})

it('gives nothing for a text without TypeScript', () => {
  expect(extractExamples('# Title\n```sh\nls\n```\n')).toBeUndefined()
})
