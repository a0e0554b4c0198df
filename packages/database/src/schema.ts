import type {Generated} from 'kysely'
import type {ChainTables} from './chain-schema.ts'

/**
 * Tables of the node. JSON is stored as text and handed out as text: the pipeline writes it once, the API copies it into answers.
 * Times: `time` columns hold seconds since the epoch as the sender wrote them, `*_ms` columns hold our clock in milliseconds.
 * Booleans are 0 or 1, so that SQLite and PostgreSQL agree.
 */
export interface Schema extends ChainTables {
  messages: MessagesTable
  message_counts: MessageCountsTable
  pending_messages: PendingMessagesTable
  rejected_messages: RejectedMessagesTable
  forgotten_messages: ForgottenMessagesTable
  posts: PostsTable
  aggregates: AggregatesTable
  aggregate_elements: AggregateElementsTable
  files: FilesTable
  file_pins: FilePinsTable
  file_tags: FileTagsTable
  catch_up_cursors: CatchUpCursorsTable
  message_logs: MessageLogsTable
  machines: MachinesTable
  machine_disks: MachineDisksTable
  machine_usage: MachineUsageTable
  program_cache: ProgramCacheTable
  machine_backups: MachineBackupsTable
  machine_expirations: MachineExpirationsTable
  vm_networks: VmNetworksTable
  vm_ports: VmPortsTable
  placements: PlacementsTable
  executables: ExecutablesTable
  executable_refs: ExecutableRefsTable
}

/** Messages that were processed; `seq` is the local reception cursor of catch-up, strictly growing in commit order. */
export interface MessagesTable {
  seq: Generated<number>
  item_hash: string
  type: string
  chain: string
  sender: string
  signature: string | null
  item_type: string
  item_content: string | null
  /** Parsed content as compact JSON. */
  content: string
  time: number
  channel: string | null
  /** Characters for inline content, bytes otherwise. */
  size: number
  status: 'processed' | 'removing'
  received_ms: number
  /** `content.address`. */
  owner: string
  content_type: string | null
  content_ref: string | null
  content_key: string | null
  content_item_hash: string | null
  payment_type: string | null
  /** JSON array of strings, null when there are none. */
  tags: string | null
}

/** Counts of processed messages; the empty string stands for "any". Rows: type, sender, owner and sender with type. */
export interface MessageCountsTable {
  type: string
  sender: string
  owner: string
  row_count: number
}

/** Messages accepted durably that could not be completed yet. Unique by (sender, item_hash, signature). */
export interface PendingMessagesTable {
  id: Generated<number>
  item_hash: string
  sender: string
  /** Empty when the message has none. */
  signature: string
  /** The envelope as compact JSON. */
  message: string
  received_ms: number
  next_attempt_ms: number
  retries: number
  /** Published error code of the last attempt (0, 3, 101 …). */
  error_code: number | null
  origin: 'http' | 'p2p' | 'sync'
}

/** Messages refused; bounded, oldest dropped first. A rejected message may be sent again. */
export interface RejectedMessagesTable {
  item_hash: string
  message: string
  error_code: number
  /** `{"errors": […]}` or null. */
  details: string | null
  received_ms: number
}

/** What stays of a message after a FORGET. */
export interface ForgottenMessagesTable {
  item_hash: string
  type: string
  chain: string
  sender: string
  signature: string | null
  item_type: string
  time: number
  channel: string | null
  owner: string
  payment_type: string | null
  size: number
  /** JSON array of item hashes of FORGET messages. */
  forgotten_by: string
  /** Envelope time of the FORGET, seconds. */
  forgotten_at: number
  received_ms: number
}

/** One row per POST, amends included. */
export interface PostsTable {
  item_hash: string
  owner: string
  type: string | null
  ref: string | null
  /** Hash of the original when this post is an amend. */
  amends: string | null
  channel: string | null
  /** `content.content` as JSON. */
  content: string
  /** `content.time`, seconds. */
  time: number
  /** On originals: hash of the newest amend. */
  latest_amend: string | null
  /** On originals: `content.time` of the newest amend, or of the post itself. */
  last_updated: number
  tags: string | null
}

export interface AggregatesTable {
  owner: string
  key: string
  content: string
  created: number
  last_updated: number
  last_revision_hash: string
  /** 1 when the elements have to be merged again before reading. */
  dirty: number
}

export interface AggregateElementsTable {
  item_hash: string
  owner: string
  key: string
  content: string
  time: number
}

export interface FilesTable {
  hash: string
  size: number
  type: 'file' | 'dir'
  created_ms: number
}

/** Reasons to keep a file. Unique by (item_hash, type); grace pins have no item_hash. */
export interface FilePinsTable {
  id: Generated<number>
  file_hash: string
  type: 'message' | 'content' | 'grace_period'
  owner: string | null
  item_hash: string | null
  ref: string | null
  created_ms: number
  delete_by_ms: number | null
}

/** Names of the newest revision of a file: the STORE's hash, the ref's hash, or `owner/ref`. */
export interface FileTagsTable {
  tag: string
  owner: string
  file_hash: string
  /** `content.time` of the STORE, seconds. */
  last_updated: number
}

/** How far this node has read in each peer's messages. */
export interface CatchUpCursorsTable {
  peer_id: string
  /** Name of the peer's message log that the cursor counts in. */
  epoch: string
  cursor: number
  updated_ms: number
}

/** One row: the random name of this database's message log, which peers keep beside their cursors. */
export interface MessageLogsTable {
  id: 1
  epoch: string
}

/** One row per PROGRAM and INSTANCE. */
export interface ExecutablesTable {
  item_hash: string
  type: 'PROGRAM' | 'INSTANCE'
  owner: string
  /** Whether it may be replaced; 0 or 1. */
  allow_amend: number
  /** Hash of the message that this one is a new version of. */
  replaces: string | null
  /** `content.time`, seconds. */
  time: number
}

/** STOREs that machines are built on, and that are kept as long as these are. */
export interface ExecutableRefsTable {
  /** Item hash of the STORE. */
  ref: string
  /** Item hash of the PROGRAM or INSTANCE. */
  item_hash: string
}

/** What this coordinator last decided about a job of the chain; see the scheduler's `Placement`. */
export interface PlacementsTable {
  /** Decimal digits. */
  job_id: string
  state: 'placing' | 'placed' | 'waiting'
  code: string | null
  text: string | null
  node_id: string | null
  attempts: number
  decided_ms: number
  next_attempt_ms: number | null
  /** JSON of a PlacementExplanation. */
  explanation: string | null
}

/** Place of a machine in the network of its host; stays until the machine is forgotten. */
export interface VmNetworksTable {
  vm_hash: string
  /** Place in the node's IPv4 pool. */
  slot: number
  kind: 'instance' | 'microvm' | 'persistent_program'
  /** Whether device and rules are wanted; 0 or 1. */
  attached: number
}

/** Ports of the host that forward to machines; one row serves both protocols. */
export interface VmPortsTable {
  vm_hash: string
  guest_port: number
  host_port: number
  /** 0 or 1, like `udp`. */
  tcp: number
  udp: number
}

/** Machines that this host runs, keeps or is about to delete. */
export interface MachinesTable {
  vm_hash: string
  kind: 'instance' | 'microvm' | 'persistent_program'
  owner: string
  hypervisor: 'qemu' | 'firecracker'
  source: 'job' | 'allocation' | 'on-demand'
  /** Decimal digits; only of machines with source `job`. */
  job_id: string | null
  wanted: 'running' | 'suspended' | 'gone'
  /** What stopped it although it is wanted; sticky until its owner starts it again. `move`: its disks are on their way to another host. */
  stopped_by: 'owner' | 'guest' | 'move' | null
  /** What its owner asked for and is not done yet. */
  action: 'reboot' | 'erase' | 'reinstall' | 'reinstall-rootfs' | null
  vcpus: number
  memory_mib: number
  disk_mib: number
  starts: number
  /** Attempts that failed since it last ran for a while. */
  failures: number
  problem_code: string | null
  problem_text: string | null
  retry_at_ms: number | null
  wanted_changed_ms: number
  defined_ms: number
  preparing_ms: number | null
  prepared_ms: number | null
  starting_ms: number | null
  started_ms: number | null
  stopping_ms: number | null
  stopped_ms: number | null
  /** Network that it was given, as JSON. */
  network: string | null
  /** The message that describes it, as JSON. */
  message: string
}

/** Disks of machines: which file of the network each began as, resolved once. */
export interface MachineDisksTable {
  vm_hash: string
  name: string
  file_hash: string | null
  format: 'qcow2' | 'raw'
}

/** What a machine used: sums of processes that have ended, and of the one that runs. */
export interface MachineUsageTable {
  vm_hash: string
  /** Names the process that the last two sums are of. */
  process: string
  sampled_ms: number
  uptime_ms: number
  cpu_ms: number
  process_uptime_ms: number
  process_cpu_ms: number
  memory_bytes: number
  disk_bytes: number
}

/** What programs keep in the cache of their host. */
export interface ProgramCacheTable {
  vm_hash: string
  key: string
  /** Base64. */
  value: string
  size_bytes: number
  expires_ms: number
}

/** Machines that their owners want stopped at a time. */
export interface MachineExpirationsTable {
  vm_hash: string
  at_ms: number
  /** Tells the machine from a later one of the same hash. */
  defined_ms: number
}

/** Backups that can be downloaded. */
export interface MachineBackupsTable {
  backup_id: string
  vm_hash: string
  size_bytes: number
  created_ms: number
  expires_ms: number
  /** SHA-256 of the archive. */
  checksum: string
  /** Names and sizes of the disks in it, as JSON. */
  details: string
}
