import {expect, it} from 'vitest'
import * as browserSafe from './index.ts'
import * as node from './node.ts'

it('exports exactly this to everybody', () => {
  expect(Object.keys(browserSafe).sort()).toMatchInlineSnapshot(`
    [
      "AlephError",
      "BoundedQueue",
      "CommonError",
      "Lifecycle",
      "LruMap",
      "RepeatedTask",
      "SingleFlight",
      "abortable",
      "errorTable",
      "isAbort",
      "isAlephError",
      "noopMetrics",
      "retry",
      "runUntilAborted",
      "silentLogger",
      "systemClock",
      "throwIfAborted",
    ]
  `)
})

it('exports exactly this to programs on Node.js', () => {
  expect(Object.keys(node).sort()).toMatchInlineSnapshot(`
    [
      "OptionsError",
      "booleanOption",
      "choiceOption",
      "createLogger",
      "createMetrics",
      "createWorkerPool",
      "declareFlags",
      "describeOrigin",
      "durationOption",
      "getDefaults",
      "getVariable",
      "integerOption",
      "listOption",
      "loadOptions",
      "logLevels",
      "optionalOption",
      "readOptionFile",
      "renderLoadedOptions",
      "renderMarkdownTable",
      "renderOptionsFile",
      "renderOptionsReference",
      "runProgram",
      "sizeOption",
      "socketAddressOption",
      "textOption",
      "urlOption",
    ]
  `)
})
