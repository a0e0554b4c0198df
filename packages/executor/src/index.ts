export type {BackupChoice, BackupState, Backups, BackupView} from './backups/backups.ts'
export {ExecutorError, type ExecutorReason} from './errors.ts'
export {Executor} from './executor.ts'
export {FirecrackerHypervisor} from './firecracker/firecracker-hypervisor.ts'
export {
  defaultFirecrackerOptions,
  type FirecrackerDriverSettings,
  type FirecrackerOptions,
  firecrackerOptionTable,
} from './firecracker/options.ts'
export type * from './hypervisor.ts'
export {defaultJobRunnerOptions, JobRunner, type JobRunnerOptions} from './jobs/job-runner.ts'
export type * from './jobs/ports.ts'
export type {LogLine, LogStream} from './logs/log-line.ts'
export type {CreateMakers, MachineMaker, MakerParts, PreparedFiles} from './machines/machine-maker.ts'
export type {MachineRow} from './machines/machine-row.ts'
export {hashUsage, type VmUsage} from './metering/vm-usage.ts'
export type {ExportedDisk} from './migrations/export-manifest.ts'
export type {ExportState, ImportRequest, ImportState, Migrations} from './migrations/migrations.ts'
export {
  defaultExecutorOptions,
  type ExecutorOptions,
  type ExecutorSettings,
  executorOptionTable,
  type QemuDriverSettings,
  qemuOptionTable,
} from './options.ts'
export type * from './ports.ts'
export {GuestApi, type GuestApiModules, type GuestApiOptions} from './programs/guest-api/guest-api.ts'
export {ProgramCache} from './programs/guest-api/program-cache.ts'
export {defaultProgramOptions, type ProgramOptions, type ProgramSettings, programOptionTable} from './programs/options.ts'
export type {MessageFeed, NetworkMessage} from './programs/ports.ts'
export {ProgramGuests} from './programs/program-guests.ts'
export {createProgramMakers, type ProgramMakerModules} from './programs/program-maker.ts'
export {Programs, type ProgramsModules} from './programs/programs.ts'
export type {ProgramAnswer, ProgramRequest} from './programs/protocol/run-message.ts'
export {ProgramStartFailure} from './programs/start-failure.ts'
export {QemuHypervisor, type QemuOptions} from './qemu/qemu-hypervisor.ts'
export type {DiskSpec, FileRef, MachineSpec} from './spec/machine-spec.ts'
export type * from './vm-view.ts'
