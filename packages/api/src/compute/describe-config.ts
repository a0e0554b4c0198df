import type {ComputeContext} from './compute-context.ts'

type Json = Readonly<Record<string, unknown>>

/** Describes the node in the words of `/status/config`; everything in it is public. */
export function describeStatusConfig({info, vmVersion}: ComputeContext): Json {
  return {
    DOMAIN_NAME: info.domains[0] ?? '',
    node_hash: info.nodeHash() ?? null,
    version: vmVersion,
    references: {API_SERVER: info.messageApiUrl, CHECK_FASTAPI_VM_ID: info.checkProgram ?? null, CONNECTOR_URL: null},
    security: {
      USE_JAILER: info.hasJailer,
      PRINT_SYSTEM_LOGS: true,
      WATCH_FOR_UPDATES: true,
      ALLOW_VM_NETWORKING: info.hasNetworking,
      USE_DEVELOPER_SSH_KEYS: false,
    },
    networking: {
      IPV6_ADDRESS_POOL: info.ipv6Pool ?? null,
      IPV6_ALLOCATION_POLICY: 'static',
      IPV6_SUBNET_PREFIX: 124,
      IPV6_FORWARDING_ENABLED: info.ipv6Pool !== undefined,
      USE_NDP_PROXY: false,
    },
    debug: {SENTRY_DSN_CONFIGURED: false, DEBUG_ASYNCIO: false, EXECUTION_LOG_ENABLED: false},
    payment: {PAYMENT_RECEIVER_ADDRESS: info.paymentReceiver, AVAILABLE_PAYMENTS: {}, PAYMENT_MONITOR_INTERVAL: 60},
    computing: {
      ENABLE_QEMU_SUPPORT: info.hasQemu,
      INSTANCE_DEFAULT_HYPERVISOR: info.defaultHypervisor,
      ENABLE_CONFIDENTIAL_COMPUTING: false,
      ENABLE_GPU_SUPPORT: false,
    },
  }
}

/** Describes the node to its operator; secrets are left out, whoever asks. */
export function describeConfig(context: ComputeContext): Json {
  const {info, executor} = context
  return {
    ...describeStatusConfig(context),
    domains: info.domains,
    host_ipv4: info.hostIpv4,
    machines_directory: info.machinesDirectory,
    allocation_signers: info.allocationSigners,
    takes_allocation_tokens: info.allocationTokenHash !== undefined,
    capacity: executor.capacity(),
  }
}
