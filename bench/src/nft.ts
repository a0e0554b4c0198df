import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import type {Bench, Figures} from './bench.ts'

const run = promisify(execFile)
const program = new URL('nft-program.ts', import.meta.url).pathname

/** The rules of five hundred machines, and the coming of one more, in a network namespace of its own. Needs root. */
export const nft: Bench = {
  name: 'nft',
  summary: 'rules of 500 machines with 5 forwarded ports each; attaching one more',
  async run(log) {
    const namespace = `alephbench-${process.pid}`
    await run('ip', ['netns', 'add', namespace])
    try {
      const command = [process.execPath, '--conditions=source', program]
      const {stdout} = await run('nsenter', [`--net=/run/netns/${namespace}`, ...command])
      log(stdout.trim())
      const ours: Figures = JSON.parse(stdout)
      return {ours}
    } finally {
      await run('ip', ['netns', 'delete', namespace])
    }
  },
}
