import * as z from 'zod'

const tokenBucket = z.strictObject({one_time_burst: z.int().min(0).optional(), refill_time: z.int().min(0), size: z.int().min(0)})
const rateLimiter = z.strictObject({bandwidth: tokenBucket.optional(), ops: tokenBucket.optional()})
const cpuTemplate = z.enum(['C3', 'T2', 'T2S', 'T2CL', 'T2A', 'V1N1', 'None'])
const hugePages = z.enum(['None', 'Transparent', '2M'])
const memoryBackend = z.strictObject({backend_type: z.enum(['File', 'Uffd']), backend_path: z.string()})

const machineConfig = z.strictObject({
  vcpu_count: z.int().min(1).max(32),
  mem_size_mib: z.int().min(1),
  smt: z.boolean().optional(),
  cpu_template: cpuTemplate.optional(),
  track_dirty_pages: z.boolean().optional(),
  huge_pages: hugePages.optional(),
})

const drive = z.strictObject({
  drive_id: z.string(),
  is_root_device: z.boolean(),
  path_on_host: z.string().optional(),
  is_read_only: z.boolean().optional(),
  partuuid: z.string().optional(),
  cache_type: z.enum(['Unsafe', 'Writeback']).optional(),
  io_engine: z.enum(['Sync', 'Async']).optional(),
  rate_limiter: rateLimiter.optional(),
  socket: z.string().optional(),
})

const networkInterface = z.strictObject({
  iface_id: z.string(),
  host_dev_name: z.string(),
  guest_mac: z
    .string()
    .regex(/^([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}$/)
    .optional(),
  mtu: z.int().min(68).max(65_535).optional(),
  rx_rate_limiter: rateLimiter.optional(),
  tx_rate_limiter: rateLimiter.optional(),
})

/** When a request is taken: before the machine is started, after it, or at any time. */
export type Phase = 'before' | 'after' | 'any'

/** One request of the API. `id` is the last part of the path, where there is one, and the field that has to repeat it. */
export interface ApiRow {
  readonly method: 'GET' | 'PUT' | 'PATCH'
  readonly path: RegExp
  readonly phase: Phase
  readonly body?: z.ZodType
  readonly id?: string
}

/**
 * Requests of Firecracker's published API that drivers of ours may use; fields that it does not have are refused, as it does. Anything
 * else is an invalid method or path.
 */
export const apiRows = {
  describe: {method: 'GET', path: /^\/$/, phase: 'any'},
  version: {method: 'GET', path: /^\/version$/, phase: 'any'},
  readMachine: {method: 'GET', path: /^\/machine-config$/, phase: 'any'},
  readConfig: {method: 'GET', path: /^\/vm\/config$/, phase: 'any'},
  logger: {
    method: 'PUT',
    path: /^\/logger$/,
    phase: 'before',
    body: z.strictObject({
      log_path: z.string().optional(),
      level: z
        .string()
        .regex(/^(error|warning|info|debug|trace|off)$/i)
        .optional(),
      show_level: z.boolean().optional(),
      show_log_origin: z.boolean().optional(),
      module: z.string().optional(),
    }),
  },
  metrics: {method: 'PUT', path: /^\/metrics$/, phase: 'before', body: z.strictObject({metrics_path: z.string()})},
  machine: {method: 'PUT', path: /^\/machine-config$/, phase: 'before', body: machineConfig},
  changeMachine: {method: 'PATCH', path: /^\/machine-config$/, phase: 'before', body: machineConfig.partial()},
  boot: {
    method: 'PUT',
    path: /^\/boot-source$/,
    phase: 'before',
    body: z.strictObject({kernel_image_path: z.string(), initrd_path: z.string().optional(), boot_args: z.string().optional()}),
  },
  drive: {method: 'PUT', path: /^\/drives\/([^/]+)$/, phase: 'before', body: drive, id: 'drive_id'},
  changeDrive: {
    method: 'PATCH',
    path: /^\/drives\/([^/]+)$/,
    phase: 'after',
    body: z.strictObject({drive_id: z.string(), path_on_host: z.string().optional(), rate_limiter: rateLimiter.optional()}),
    id: 'drive_id',
  },
  network: {method: 'PUT', path: /^\/network-interfaces\/([^/]+)$/, phase: 'before', body: networkInterface, id: 'iface_id'},
  changeNetwork: {
    method: 'PATCH',
    path: /^\/network-interfaces\/([^/]+)$/,
    phase: 'after',
    body: z.strictObject({iface_id: z.string(), rx_rate_limiter: rateLimiter.optional(), tx_rate_limiter: rateLimiter.optional()}),
    id: 'iface_id',
  },
  vsock: {
    method: 'PUT',
    path: /^\/vsock$/,
    phase: 'before',
    body: z.strictObject({guest_cid: z.int().min(3), uds_path: z.string(), vsock_id: z.string().optional()}),
  },
  entropy: {method: 'PUT', path: /^\/entropy$/, phase: 'before', body: z.strictObject({rate_limiter: rateLimiter.optional()})},
  act: {
    method: 'PUT',
    path: /^\/actions$/,
    phase: 'any',
    body: z.strictObject({action_type: z.enum(['FlushMetrics', 'InstanceStart', 'SendCtrlAltDel'])}),
  },
  setState: {method: 'PATCH', path: /^\/vm$/, phase: 'after', body: z.strictObject({state: z.enum(['Paused', 'Resumed'])})},
  snapshot: {
    method: 'PUT',
    path: /^\/snapshot\/create$/,
    phase: 'after',
    body: z.strictObject({mem_file_path: z.string(), snapshot_path: z.string(), snapshot_type: z.enum(['Full', 'Diff']).optional()}),
  },
  restore: {
    method: 'PUT',
    path: /^\/snapshot\/load$/,
    phase: 'before',
    body: z
      .strictObject({
        snapshot_path: z.string(),
        mem_file_path: z.string().optional(),
        mem_backend: memoryBackend.optional(),
        enable_diff_snapshots: z.boolean().optional(),
        track_dirty_pages: z.boolean().optional(),
        resume_vm: z.boolean().optional(),
        network_overrides: z.array(z.strictObject({iface_id: z.string(), host_dev_name: z.string()})).optional(),
        vsock_override: z.strictObject({uds_path: z.string()}).optional(),
        clock_realtime: z.boolean().optional(),
        huge_pages: z.enum(['Snapshot', 'None', 'Transparent', '2M']).optional(),
      })
      .refine(
        ({mem_file_path, mem_backend}) => (mem_file_path === undefined) !== (mem_backend === undefined),
        'exactly one of the mem_* fields',
      ),
  },
} as const satisfies Record<string, ApiRow>

/** Name of a request. */
export type ApiRequest = keyof typeof apiRows
