import type {Migration} from './migration.ts'

/** When machines are to be stopped. */
export const machineExpirations: Migration = {
  name: '0013-machine-expirations',
  statements: ({text, integer}) => [
    `create table machine_expirations (
      vm_hash ${text} primary key,
      at_ms ${integer} not null,
      defined_ms ${integer} not null
    )`,
    'create index machine_expirations_due on machine_expirations (at_ms)',
  ],
}
