import {type Address, encodeDeployData, type Hex} from 'viem'
import type {ProxiedContract} from '../abis.ts'
import {erc1967ProxyAbi, erc1967ProxyBytecode} from '../generated/erc1967-proxy.ts'
import type {DeployPlan} from './deploy-plan.ts'
import {linkBytecode} from './link-bytecode.ts'
import {PlannedLibraries} from './planned-libraries.ts'
import {proxyArtifacts} from './proxy-artifacts.ts'

/** Plans implementations, each with its libraries before it and its proxy after it. */
export class PlannedProxies {
  readonly #plan: DeployPlan
  readonly #libraries: PlannedLibraries
  readonly #implementations = new Map<ProxiedContract, Address>()

  constructor(plan: DeployPlan) {
    this.#plan = plan
    this.#libraries = new PlannedLibraries(plan)
  }

  get libraries(): Readonly<Record<string, Address>> {
    return this.#libraries.addresses
  }

  get implementations(): ReadonlyMap<ProxiedContract, Address> {
    return this.#implementations
  }

  /** Plans a contract whose proxy is initialised in its constructor: nobody can come between. */
  create(name: ProxiedContract, initialize: Hex): Address {
    const code = this.#libraries.link(proxyArtifacts[name])
    const implementation = this.#plan.create(`${name} (implementation)`, code)
    this.#implementations.set(name, implementation)
    const proxy = encodeDeployData({
      abi: erc1967ProxyAbi,
      bytecode: linkBytecode({bytecode: erc1967ProxyBytecode}, () => implementation),
      args: [implementation, initialize],
    })
    return this.#plan.create(name, proxy)
  }
}
