import {
  booleanOption,
  choiceOption,
  durationOption,
  integerOption,
  listOption,
  type OptionTable,
  optionalOption,
  sizeOption,
  textOption,
} from '@aleph-onchain/common/node'

const MiB = 1024 * 1024
const GiB = 1024 * MiB
const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Tunables of the executor. */
export interface ExecutorOptions {
  /** Directory of machines, images and logs; nothing else lives there. */
  readonly directory: string
  /** Virtual processors given out for each real one. */
  readonly cpuOvercommit: number
  /** Memory that machines never get. */
  readonly reservedMemoryBytes: number
  /** Room on the disk that machines never get. */
  readonly reservedDiskBytes: number
  /** Machines that are being prepared or started at a time. */
  readonly maxConcurrentStarts: number
  /** How long a guest may take to shut down after it was asked to. */
  readonly shutdownMs: number
  /** Waits before the next attempt to start a machine; the last one repeats. */
  readonly backOffMs: readonly number[]
  /** How long a machine has to run for its failures to be forgotten. */
  readonly stableMs: number
  /** How long disks stay of a machine that nobody wants any more. */
  readonly deleteAfterMs: number
  /** Pause between two looks at every machine. */
  readonly lookEveryMs: number
  readonly meterEveryMs: number
  /** Size of images kept for the next machine; those in use count and stay. */
  readonly maxParentBytes: number
  /** Largest image or immutable volume. */
  readonly maxImageBytes: number
  /** Console output kept of a machine, in two halves. */
  readonly maxLogBytes: number
  /** How long console output stays of a machine that is gone. */
  readonly keepLogsMs: number
  /** Bounds of each machine's disks together; none where undefined. */
  readonly diskIops: number | undefined
  readonly diskBytesPerSecond: number | undefined
  readonly installsAgent: boolean
  readonly keepBackupsMs: number
  readonly keepExportsMs: number
  /** PCI addresses that may be given to machines. */
  readonly gpuDevices: readonly string[]
}

/** What applies where nothing is said. */
export const defaultExecutorOptions: Omit<ExecutorOptions, 'directory'> = {
  cpuOvercommit: 4,
  reservedMemoryBytes: 2 * GiB,
  reservedDiskBytes: 4 * GiB,
  maxConcurrentStarts: 4,
  shutdownMs: 50_000,
  backOffMs: [2_000, 5_000, 15_000, minuteMs, 5 * minuteMs],
  stableMs: 2 * minuteMs,
  deleteAfterMs: hourMs,
  lookEveryMs: 15_000,
  meterEveryMs: 10_000,
  maxParentBytes: 50 * GiB,
  maxImageBytes: 20 * GiB,
  maxLogBytes: 2 * MiB,
  keepLogsMs: 7 * 24 * hourMs,
  diskIops: undefined,
  diskBytesPerSecond: undefined,
  installsAgent: true,
  keepBackupsMs: 24 * hourMs,
  keepExportsMs: hourMs / 2,
  gpuDevices: [],
}

/** What the operator decides about machines: section `[executor]`. */
export type ExecutorSettings = Pick<
  ExecutorOptions,
  | 'cpuOvercommit'
  | 'reservedMemoryBytes'
  | 'reservedDiskBytes'
  | 'maxConcurrentStarts'
  | 'shutdownMs'
  | 'deleteAfterMs'
  | 'maxParentBytes'
  | 'maxImageBytes'
  | 'maxLogBytes'
  | 'keepLogsMs'
  | 'diskIops'
  | 'diskBytesPerSecond'
  | 'installsAgent'
  | 'keepBackupsMs'
>

/** Settings as file, variables and flags bring them: section `[executor]`. */
export const executorOptionTable: OptionTable<ExecutorSettings> = {
  cpuOvercommit: {
    key: 'executor.cpu_overcommit',
    description: 'Virtual processors given out for each processor of the host.',
    parse: integerOption({min: 1, max: 64}),
    default: defaultExecutorOptions.cpuOvercommit,
  },
  reservedMemoryBytes: {
    key: 'executor.reserved_memory',
    description: 'Memory of the host that machines never get.',
    parse: sizeOption(),
    default: defaultExecutorOptions.reservedMemoryBytes,
  },
  reservedDiskBytes: {
    key: 'executor.reserved_disk',
    description: 'Room on the disk that machines never get.',
    parse: sizeOption(),
    default: defaultExecutorOptions.reservedDiskBytes,
  },
  maxConcurrentStarts: {
    key: 'executor.max_concurrent_starts',
    description: 'Machines that are prepared or started at a time.',
    parse: integerOption({min: 1, max: 64}),
    default: defaultExecutorOptions.maxConcurrentStarts,
  },
  shutdownMs: {
    key: 'executor.shutdown_timeout',
    description: 'How long a guest may take to shut down before its process is ended.',
    parse: durationOption(),
    default: defaultExecutorOptions.shutdownMs,
  },
  deleteAfterMs: {
    key: 'executor.delete_after',
    description: 'How long the disks of a machine stay that nobody wants any more.',
    parse: durationOption(),
    default: defaultExecutorOptions.deleteAfterMs,
  },
  maxParentBytes: {
    key: 'executor.image_cache_size',
    description: 'Size of images kept for the next machine.',
    parse: sizeOption(),
    default: defaultExecutorOptions.maxParentBytes,
  },
  maxImageBytes: {
    key: 'executor.max_image_size',
    description: 'Largest image or immutable volume that is fetched for a machine.',
    parse: sizeOption(),
    default: defaultExecutorOptions.maxImageBytes,
  },
  maxLogBytes: {
    key: 'executor.console_log_size',
    description: 'Console output kept of each machine.',
    parse: sizeOption(),
    default: defaultExecutorOptions.maxLogBytes,
  },
  keepLogsMs: {
    key: 'executor.console_log_retention',
    description: 'How long the console output of a machine stays that is gone.',
    parse: durationOption(),
    default: defaultExecutorOptions.keepLogsMs,
  },
  diskIops: {
    key: 'executor.disk_iops',
    description: 'Reads and writes per second of each machine; no bound when unset.',
    parse: optionalOption(integerOption({min: 1})),
    default: defaultExecutorOptions.diskIops,
  },
  diskBytesPerSecond: {
    key: 'executor.disk_rate',
    description: 'Bytes per second that each machine reads and writes; no bound when unset.',
    parse: optionalOption(sizeOption()),
    default: defaultExecutorOptions.diskBytesPerSecond,
  },
  installsAgent: {
    key: 'executor.install_guest_agent',
    description: 'Has cloud-init install the QEMU guest agent in images that lack it.',
    parse: booleanOption(),
    default: defaultExecutorOptions.installsAgent,
  },
  keepBackupsMs: {
    key: 'executor.backup_retention',
    description: 'How long a backup can be downloaded.',
    parse: durationOption(),
    default: defaultExecutorOptions.keepBackupsMs,
  },
}

/** What the operator decides about QEMU: section `[executor.qemu]`. */
export interface QemuDriverSettings {
  readonly binary: string
  readonly accelerator: 'auto' | 'kvm' | 'tcg'
  readonly isGpuEnabled: boolean
  readonly gpuDevices: readonly string[]
  readonly iommuGroup: number | undefined
  readonly vfioDriver: string
}

/** Settings as file, variables and flags bring them: section `[executor.qemu]`. */
export const qemuOptionTable: OptionTable<QemuDriverSettings> = {
  binary: {
    key: 'executor.qemu.binary',
    description: 'QEMU for x86-64 machines: a name to look for or a path.',
    parse: textOption(),
    default: 'qemu-system-x86_64',
  },
  accelerator: {
    key: 'executor.qemu.accelerator',
    description: 'How guests run: on the processor (kvm), emulated (tcg), or whichever a test guest shows to work (auto).',
    parse: choiceOption(['auto', 'kvm', 'tcg']),
    default: 'auto',
  },
  isGpuEnabled: {
    key: 'executor.qemu.enable_gpu',
    description: 'Passes GPUs to machines.',
    parse: booleanOption(),
    default: false,
  },
  gpuDevices: {
    key: 'executor.qemu.gpu_devices',
    description: 'PCI addresses of the GPUs to pass on.',
    parse: listOption(textOption()),
    default: [],
  },
  iommuGroup: {
    key: 'executor.qemu.iommu_group',
    description: 'IOMMU group of these GPUs.',
    parse: optionalOption(integerOption()),
    default: undefined,
  },
  vfioDriver: {
    key: 'executor.qemu.vfio_driver',
    description: 'Driver that the GPUs are bound to.',
    parse: textOption(),
    default: 'vfio-pci',
  },
}
