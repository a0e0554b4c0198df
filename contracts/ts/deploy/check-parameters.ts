import type {PublicClient} from 'viem'
import type {DeployManifest} from '../manifest.ts'
import {readParameters} from './read-parameters.ts'

/** Looks whether all parameters are what the manifest says. */
export async function checkParameters(client: PublicClient, manifest: DeployManifest): Promise<string[]> {
  const found = await readParameters(client, manifest.contracts)
  return Object.entries({...manifest.parameters, ...found}).flatMap(([contract]) => {
    const [before, now] = [manifest.parameters[contract] ?? {}, found[contract] ?? {}]
    return Object.keys({...before, ...now})
      .filter((name) => before[name] !== now[name] || now[name] === '')
      .map((name) => `${contract}.${name} is ${now[name]}, the manifest says ${before[name]}`)
  })
}
