import type {Migration} from './migration.ts'

/** Networks of machines: their places in the pools and the host ports that are theirs. */
export const vmNetwork: Migration = {
  name: '0009-vm-network',
  statements: ({text, integer}) => [
    `create table vm_networks (
      vm_hash ${text} primary key,
      slot ${integer} not null,
      kind ${text} not null,
      attached ${integer} not null
    )`,
    'create unique index vm_networks_slot on vm_networks (slot)',
    `create table vm_ports (
      vm_hash ${text} not null,
      guest_port ${integer} not null,
      host_port ${integer} not null,
      tcp ${integer} not null,
      udp ${integer} not null,
      primary key (vm_hash, guest_port)
    )`,
    'create unique index vm_ports_host_port on vm_ports (host_port)',
  ],
}
