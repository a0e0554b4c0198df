import {describe, expect, it} from 'vitest'
import type {OptionParser} from './option-row.ts'
import {
  booleanOption,
  choiceOption,
  integerOption,
  listOption,
  optionalOption,
  socketAddressOption,
  textOption,
  urlOption,
} from './parsers.ts'
import {durationOption, sizeOption} from './unit-parsers.ts'

interface Case {
  readonly name: string
  readonly parser: OptionParser<unknown>
  /** Values of a file, each with what is read from it; undefined where it is refused. */
  readonly values: readonly (readonly [unknown, unknown])[]
  /** Texts of a variable or flag, likewise. */
  readonly texts: readonly (readonly [string, unknown])[]
}

const cases: readonly Case[] = [
  {
    name: 'textOption',
    parser: textOption(),
    values: [
      ['x', 'x'],
      ['', undefined],
      [5, undefined],
      [true, undefined],
      [['x'], undefined],
    ],
    texts: [
      ['x', 'x'],
      ['', undefined],
    ],
  },
  {
    name: 'textOption of a form',
    parser: textOption({expected: 'a path', accepts: (text) => text.startsWith('/')}),
    values: [
      ['/a', '/a'],
      ['a', undefined],
    ],
    texts: [
      ['/a', '/a'],
      ['a', undefined],
    ],
  },
  {
    name: 'choiceOption',
    parser: choiceOption(['compute', 'coordinator']),
    values: [
      ['compute', 'compute'],
      ['Compute', undefined],
      [0, undefined],
    ],
    texts: [
      ['coordinator', 'coordinator'],
      ['', undefined],
    ],
  },
  {
    name: 'booleanOption',
    parser: booleanOption(),
    values: [
      [true, true],
      [false, false],
      ['true', undefined],
      [1, undefined],
    ],
    texts: [
      ['true', true],
      ['false', false],
      ['yes', undefined],
      ['toString', undefined],
      ['', undefined],
    ],
  },
  {
    name: 'integerOption',
    parser: integerOption({min: 1, max: 10}),
    values: [
      [1, 1],
      [10, 10],
      [0, undefined],
      [11, undefined],
      [1.5, undefined],
      ['1', undefined],
      [Number.NaN, undefined],
    ],
    texts: [
      ['7', 7],
      ['0x7', undefined],
      ['', undefined],
      ['7 ', undefined],
      ['-7', undefined],
      ['1e1', undefined],
    ],
  },
  {
    name: 'integerOption without limits',
    parser: integerOption(),
    values: [
      [0, 0],
      [-1, undefined],
      [2 ** 53, undefined],
    ],
    texts: [
      ['9007199254740991', Number.MAX_SAFE_INTEGER],
      ['9007199254740992', undefined],
    ],
  },
  {
    name: 'urlOption',
    parser: urlOption(),
    values: [
      ['https://a.example/x', 'https://a.example/x'],
      ['ftp://a.example', undefined],
      ['a.example', undefined],
      [1, undefined],
    ],
    texts: [
      ['http://127.0.0.1:8545', 'http://127.0.0.1:8545'],
      ['', undefined],
      ['javascript:1', undefined],
    ],
  },
  {
    name: 'socketAddressOption',
    parser: socketAddressOption(),
    values: [
      ['0.0.0.0:4024', {host: '0.0.0.0', port: 4024}],
      [4024, undefined],
    ],
    texts: [
      ['[::1]:0', {host: '::1', port: 0}],
      ['localhost:80', {host: 'localhost', port: 80}],
      ['localhost', undefined],
      [':80', undefined],
      ['a:65536', undefined],
      ['::1:80', undefined],
    ],
  },
  {
    name: 'listOption',
    parser: listOption(integerOption()),
    values: [
      [
        [1, 2],
        [1, 2],
      ],
      [3, [3]],
      [[], []],
      [[1, 'x'], undefined],
      ['x', undefined],
    ],
    texts: [
      ['1, 2,3', [1, 2, 3]],
      ['', []],
      ['1,,2', undefined],
      ['x', undefined],
    ],
  },
  {
    name: 'optionalOption',
    parser: optionalOption(integerOption()),
    values: [
      [1, 1],
      ['x', undefined],
    ],
    texts: [
      ['1', 1],
      ['x', undefined],
    ],
  },
  {
    name: 'durationOption',
    parser: durationOption(),
    values: [
      ['30s', 30_000],
      [30, undefined],
      ['30', undefined],
      ['1.5h', 5_400_000],
      ['5 m', 300_000],
      ['-1s', undefined],
    ],
    texts: [
      ['250ms', 250],
      ['7d', 604_800_000],
      ['0s', 0],
      ['1w', undefined],
      ['0.1ms', undefined],
      ['', undefined],
    ],
  },
  {
    name: 'sizeOption',
    parser: sizeOption(),
    values: [
      ['200MiB', 209_715_200],
      [4096, 4096],
      [-1, undefined],
      [1.5, undefined],
      ['x', undefined],
      [true, undefined],
    ],
    texts: [
      ['1GB', 1e9],
      ['64kib', 65_536],
      ['10', 10],
      ['1.5KiB', 1536],
      ['1.0001kB', undefined],
      ['9e9', undefined],
    ],
  },
]

describe.each(cases)('$name', ({parser, values, texts}) => {
  it.each(values)('reads %j of a file as %j', (value, expected) => {
    expect(parser.parseValue(value)).toEqual(expected)
  })

  it.each(texts)('reads the text %j as %j', (text, expected) => {
    expect(parser.parseText(text)).toEqual(expected)
  })

  it('reads back what it writes to a file', () => {
    const read = [...values.map(([value]) => parser.parseValue(value)), ...texts.map(([text]) => parser.parseText(text))]
    for (const value of read.filter((value) => value !== undefined)) expect(parser.parseValue(parser.toToml(value))).toEqual(value)
  })
})

it('writes quantities in the largest unit in which they are whole', () => {
  const sizes = [0, 1, 1000, 1024, 1536, 5e8, 3 * 2 ** 30].map((bytes) => sizeOption().toToml(bytes))
  expect(sizes).toEqual(['0B', '1B', '1kB', '1KiB', '1536B', '500MB', '3GiB'])
  expect([0, 1500, 90_000, 3_600_000].map((ms) => durationOption().toToml(ms))).toEqual(['0ms', '1500ms', '90s', '1h'])
})

it('leaves an option unset', () => {
  expect(optionalOption(textOption()).toToml(undefined)).toBeUndefined()
})
