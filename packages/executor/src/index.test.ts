import {expect, it} from 'vitest'
import * as exported from './index.ts'

it('exports what others build on, and nothing else', () => {
  expect(Object.keys(exported).sort()).toMatchSnapshot()
})
