import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {readOptionFile} from './option-file.ts'

it('reads a file', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aleph-options-'))
  const path = join(directory, 'node.toml')
  await writeFile(path, 'a = 1')
  expect(await readOptionFile(path)).toEqual({path, text: 'a = 1'})
  await rm(directory, {recursive: true})
})

it('names the file that it cannot read', async () => {
  await expect(readOptionFile('/nowhere/node.toml')).rejects.toMatchObject({
    code: 'OPTIONS_FILE_UNREADABLE',
    message: expect.stringContaining('/nowhere/node.toml'),
    cause: {code: 'ENOENT'},
  })
})
