import type {Address, Hex} from 'viem'
import {ContractsError} from '../errors.ts'
import type {DeployPlan} from './deploy-plan.ts'
import {libraryArtifacts} from './library-artifacts.ts'
import {type Artifact, linkBytecode} from './link-bytecode.ts'

/** Links contracts and plans the libraries they need, each once and before whoever calls it. */
export class PlannedLibraries {
  readonly #plan: DeployPlan
  readonly #addresses = new Map<string, Address>()

  constructor(plan: DeployPlan) {
    this.#plan = plan
  }

  get addresses(): Readonly<Record<string, Address>> {
    return Object.fromEntries(this.#addresses)
  }

  /** Returns a contract's creation code with all its libraries in place. */
  link(artifact: Artifact): Hex {
    return linkBytecode(artifact, (library) => this.#addressOf(library))
  }

  #addressOf(library: string): Address {
    const known = this.#addresses.get(library)
    if (known !== undefined) return known
    const artifact = libraryArtifacts[library]
    if (artifact === undefined)
      throw new ContractsError({code: 'CONTRACTS_LIBRARY_UNKNOWN', library}, `There is no library ${library} to link.`)
    const address = this.#plan.create(library, this.link(artifact))
    this.#addresses.set(library, address)
    return address
  }
}
