export {type ChosenVmNetwork, chooseVmNetwork, explainVmNetwork, type VmNetworkFinding} from './choose-vm-network.ts'
export {VmNetworkError, type VmNetworkReason} from './errors.ts'
export {findFirewallConflicts} from './find-conflicts.ts'
export {createLinuxHost, type LinuxHostOptions} from './host/linux-host.ts'
export {type RulesetInput, type RulesVm, renderRuleset} from './nft/render-ruleset.ts'
export {
  defaultVmNetworkOptions,
  type PortSpan,
  toVmNetworkOptions,
  type VmNetworkMode,
  type VmNetworkOptions,
  type VmNetworkSettings,
  vmNetworkOptionTable,
} from './options.ts'
export {HostPlan, type HostPlanOptions, type VmIpv4, type VmPlace} from './plan/host-plan.ts'
export {formatIpv6, type Ipv6Network, parseIpv6, parseIpv6Network} from './plan/ipv6.ts'
export {deriveVmIpv6, type VmIpv6} from './plan/vm-ipv6.ts'
export type {HostTool, NetworkHost, PortProbe} from './ports.ts'
export {TapNetwork, type TapNetworkModules} from './tap-network.ts'
export {UserNetwork, type UserNetworkModules} from './user-network.ts'
export type {
  MappedPort,
  PortForward,
  TapAttachment,
  UserAttachment,
  VmAddresses,
  VmAttachment,
  VmKind,
  VmNetwork,
  VmNetworkRequest,
} from './vm-network.ts'
