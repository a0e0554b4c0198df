import type {EventOf, ProtocolContract} from '@aleph-onchain/contracts'

/** A value of an event as it is stored: whole numbers that JavaScript's numbers do not hold are decimal text. */
export type StoredValue<T> = T extends bigint
  ? string
  : T extends string | number | boolean | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly StoredValue<Item>[]
      : {readonly [Key in keyof T]: StoredValue<T[Key]>}

/** Event of one contract as it is stored, told apart by `name`. */
export type StoredEvent<Contract extends ProtocolContract> =
  EventOf<Contract> extends infer Event
    ? Event extends {readonly eventName: infer Name}
      ? {
          readonly contract: Contract
          readonly name: Name
          readonly args: StoredValue<Event extends {readonly args: infer Args} ? Args : never>
        }
      : never
    : never

/** Arguments of an event by name. */
export type StoredArgs<Contract extends ProtocolContract, Name extends StoredEvent<Contract>['name']> = Extract<
  StoredEvent<Contract>,
  {readonly name: Name}
>['args']

/** Where an event happened. */
export interface EventPlace {
  readonly blockNumber: number
  readonly blockHash: string
  /** Wall time of the block, seconds. */
  readonly timestamp: number
  readonly logIndex: number
  readonly transaction: string
}

/** Event of any contract, as it is stored and projected. */
export interface ChainEvent extends EventPlace {
  readonly contract: ProtocolContract
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
}

/** Header of a block, as far as we use it. */
export interface BlockHeader {
  readonly number: number
  readonly hash: string
  readonly parentHash: string
  readonly timestamp: number
  readonly logsBloom: string
}

/** Log of one of the contracts, checked for form. */
export interface RawLog {
  readonly address: string
  readonly topics: readonly string[]
  readonly data: string
  readonly blockNumber: number
  readonly blockHash: string
  readonly logIndex: number
  readonly transactionHash: string
}
