import {dirname, isAbsolute, join, resolve} from 'node:path'
import {type FlagValues, type LoadedOption, loadOptions, readOptionFile} from '@aleph-onchain/common/node'
import {type NodeOptions, optionTables} from './options.ts'

/** Options in force, with where each comes from. */
export interface Config {
  readonly options: NodeOptions
  readonly entries: readonly LoadedOption[]
}

/** Loads the options from flags, ALEPH_* variables and the file; relative paths of the file count from where it lies. */
export async function loadConfig(path: string | undefined, flags: FlagValues): Promise<Config> {
  const file = path === undefined ? undefined : await readOptionFile(path)
  const {values, entries} = loadOptions(optionTables, {file, env: process.env, flags})
  const base = path === undefined ? process.cwd() : dirname(resolve(path))
  const dataDir = resolve(base, values.node.dataDir)
  const {privateKeyPath} = values.chain
  const {kernelPath, initrdPath} = values.programs
  const options = {
    ...values,
    node: {...values.node, dataDir},
    chain: {...values.chain, privateKeyPath: isAbsolute(privateKeyPath) ? privateKeyPath : join(dataDir, privateKeyPath)},
    programs: {...values.programs, kernelPath: within(dataDir, kernelPath), initrdPath: within(dataDir, initrdPath)},
  }
  return {options, entries}
}

function within(dataDir: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(dataDir, path)
}
