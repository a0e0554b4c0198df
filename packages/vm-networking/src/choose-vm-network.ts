import {isAlephError, type Startable} from '@aleph-onchain/common'
import {VmNetworkError} from './errors.ts'
import {createLinuxHost} from './host/linux-host.ts'
import type {VmNetworkMode, VmNetworkOptions} from './options.ts'
import {defaultVmNetworkOptions} from './options.ts'
import {findTapObstacle} from './probe-tap.ts'
import {TapNetwork, type TapNetworkModules} from './tap-network.ts'
import {UserNetwork} from './user-network.ts'
import type {VmNetwork} from './vm-network.ts'

/** Network that was chosen, and why, in a sentence for the operator. */
export interface ChosenVmNetwork {
  readonly network: VmNetwork & Startable
  readonly why: string
}

/** Chooses how machines are connected. Throws VM_NETWORK_TAP_IMPOSSIBLE when devices are asked for and the host can not have them. */
export async function chooseVmNetwork(
  modules: TapNetworkModules,
  options: Partial<VmNetworkOptions> & {readonly mode: VmNetworkMode},
): Promise<ChosenVmNetwork> {
  const {mode, ...rest} = options
  if (mode === 'user') return {network: new UserNetwork(modules, rest), why: whyUserIsChosen}
  const obstacle = await findTapObstacle(modules.host ?? createLinuxHost(), {...defaultVmNetworkOptions, ...rest})
  if (obstacle === undefined) return {network: new TapNetwork(modules, rest), why: whyTapWorks}
  if (mode === 'tap') throw createObstacleError(obstacle)
  return {network: new UserNetwork(modules, rest), why: describeFallback(obstacle)}
}

/** What the doctor says of the network of machines; with `none` the node would not start. */
export interface VmNetworkFinding {
  readonly mode: 'tap' | 'user' | 'none'
  readonly why: string
}

/** Says which network would be chosen, without building it. */
export async function explainVmNetwork(
  options: Partial<VmNetworkOptions> & {readonly mode: VmNetworkMode},
  host = createLinuxHost(),
): Promise<VmNetworkFinding> {
  const {mode, ...rest} = options
  if (mode === 'user') return {mode: 'user', why: whyUserIsChosen}
  try {
    const obstacle = await findTapObstacle(host, {...defaultVmNetworkOptions, ...rest})
    if (obstacle === undefined) return {mode: 'tap', why: whyTapWorks}
    return mode === 'tap' ? {mode: 'none', why: createObstacleError(obstacle).message} : {mode: 'user', why: describeFallback(obstacle)}
  } catch (error) {
    if (isAlephError(error)) return {mode: 'none', why: error.message}
    throw error
  }
}

const whyUserIsChosen = 'Machines use the network of the hypervisor because vm_network.mode is "user"; nothing of the host is changed.'
const whyTapWorks = 'Machines get devices of the host: rights, programs and kernel are all there.'

function describeFallback(obstacle: string): string {
  return `Machines use the network of the hypervisor, without IPv6, because the host can not give them devices: ${obstacle}.`
}

function createObstacleError(obstacle: string): VmNetworkError {
  return new VmNetworkError(
    {code: 'VM_NETWORK_TAP_IMPOSSIBLE', why: obstacle},
    {message: `vm_network.mode is "tap", but the host can not give machines devices: ${obstacle}.`},
  )
}
