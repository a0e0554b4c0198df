import type {NodeMetadata} from '@aleph-onchain/chain'
import type {OptionParser} from '@aleph-onchain/common/node'
import type {DeployManifest} from '@aleph-onchain/contracts'
import {parseEther} from 'viem'

/** Prices of one token as the operator writes them: per hour. */
export interface HourlyPrices {
  readonly symbol: string
  readonly vcpu: string
  readonly memoryGib: string
  readonly diskGib: string
}

const secondsPerHour = 3600n
const mibPerGib = 1024n
const pattern = /^([A-Z0-9]{1,11}) (\d+(?:\.\d{1,18})?) (\d+(?:\.\d{1,18})?) (\d+(?:\.\d{1,18})?)$/

/** Reads rows like `USDC 0.01 0.005 0.0001`: token, then its price per hour of a virtual processor, a GiB of memory, a GiB of disk. */
export function hourlyPricesOption(): OptionParser<HourlyPrices> {
  const parseText = (text: string): HourlyPrices | undefined => {
    const [, symbol, vcpu, memoryGib, diskGib] = pattern.exec(text) ?? []
    if (symbol === undefined || vcpu === undefined || memoryGib === undefined || diskGib === undefined) return undefined
    return {symbol, vcpu, memoryGib, diskGib}
  }
  return {
    expected: 'a token and its prices per hour of a processor, a GiB of memory and a GiB of disk, like "USDC 0.01 0.005 0.0001"',
    shape: 'value',
    parseText,
    parseValue: (value) => (typeof value === 'string' ? parseText(value) : undefined),
    toToml: ({symbol, vcpu, memoryGib, diskGib}) => `${symbol} ${vcpu} ${memoryGib} ${diskGib}`,
  }
}

/** Turns hourly prices into those of the node's metadata, per second and MiB, rounded up; tokens that the deployment does not know are left out. */
export function createPriceList(hourly: readonly HourlyPrices[], {tokens}: DeployManifest): NonNullable<NodeMetadata['prices']> {
  return hourly.flatMap(({symbol, vcpu, memoryGib, diskGib}) => {
    const token = tokens[symbol]
    if (token === undefined) return []
    return [
      {
        token: token.address.toLowerCase(),
        perVcpuSecond: divideUp(parseEther(vcpu), secondsPerHour).toString(),
        perMemoryMiBSecond: divideUp(parseEther(memoryGib), secondsPerHour * mibPerGib).toString(),
        perDiskMiBSecond: divideUp(parseEther(diskGib), secondsPerHour * mibPerGib).toString(),
      },
    ]
  })
}

function divideUp(amount: bigint, by: bigint): bigint {
  return (amount + by - 1n) / by
}
