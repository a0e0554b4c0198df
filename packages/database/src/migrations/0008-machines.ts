import type {Migration} from './migration.ts'

/** Machines of this host, their disks and what they used. */
export const machines: Migration = {
  name: '0008-machines',
  statements: ({text, integer}) => [
    `create table machines (
      vm_hash ${text} primary key,
      kind ${text} not null,
      owner ${text} not null,
      hypervisor ${text} not null,
      source ${text} not null,
      job_id ${text},
      wanted ${text} not null,
      stopped_by ${text},
      action ${text},
      vcpus ${integer} not null,
      memory_mib ${integer} not null,
      disk_mib ${integer} not null,
      starts ${integer} not null,
      failures ${integer} not null,
      problem_code ${text},
      problem_text ${text},
      retry_at_ms ${integer},
      wanted_changed_ms ${integer} not null,
      defined_ms ${integer} not null,
      preparing_ms ${integer},
      prepared_ms ${integer},
      starting_ms ${integer},
      started_ms ${integer},
      stopping_ms ${integer},
      stopped_ms ${integer},
      network ${text},
      message ${text} not null
    )`,
    `create table machine_disks (
      vm_hash ${text} not null,
      name ${text} not null,
      file_hash ${text},
      format ${text} not null,
      primary key (vm_hash, name)
    )`,
    'create index machine_disks_file on machine_disks (file_hash) where file_hash is not null',
    `create table machine_usage (
      vm_hash ${text} primary key,
      process ${text} not null,
      sampled_ms ${integer} not null,
      uptime_ms ${integer} not null,
      cpu_ms ${integer} not null,
      process_uptime_ms ${integer} not null,
      process_cpu_ms ${integer} not null,
      memory_bytes ${integer} not null,
      disk_bytes ${integer} not null
    )`,
    `create table machine_backups (
      backup_id ${text} primary key,
      vm_hash ${text} not null,
      size_bytes ${integer} not null,
      created_ms ${integer} not null,
      expires_ms ${integer} not null,
      checksum ${text} not null,
      details ${text} not null
    )`,
    'create index machine_backups_machine on machine_backups (vm_hash, created_ms)',
  ],
}
