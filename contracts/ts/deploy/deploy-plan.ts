import {type Address, getContractAddress, type Hex} from 'viem'

/** One transaction of a deployment. */
export interface DeployStep {
  /** What it does, for people. */
  readonly title: string
  /** Called contract, or undefined for a creation. */
  readonly to: Address | undefined
  readonly data: Hex
  /** Wei that it sends along. */
  readonly value: bigint
  /** Address of what it creates. */
  readonly created: Address | undefined
}

/**
 * Transactions of one account in their order. Addresses follow from account and nonce, so that contracts that need each other are
 * planned before the first of them exists, and the whole plan can be read before anything is sent.
 */
export class DeployPlan {
  readonly deployer: Address
  readonly firstNonce: number
  readonly #steps: DeployStep[] = []

  constructor(deployer: Address, firstNonce: number) {
    this.deployer = deployer
    this.firstNonce = firstNonce
  }

  get steps(): readonly DeployStep[] {
    return this.#steps
  }

  /** Plans the creation of a contract and returns its address. */
  create(title: string, data: Hex): Address {
    const created = this.addressAfter(0)
    this.#steps.push({title: `create ${title}`, to: undefined, data, value: 0n, created})
    return created
  }

  /** Plans a call. */
  call(title: string, to: Address, data: Hex, value = 0n): void {
    this.#steps.push({title, to, data, value, created: undefined})
  }

  /** Returns the address of a contract that is created when `steps` more steps have been planned. */
  addressAfter(steps: number): Address {
    return getContractAddress({from: this.deployer, nonce: BigInt(this.firstNonce + this.#steps.length + steps)})
  }
}
