interface ErrorRow {
  /** HTTP status with which the API answers. */
  readonly status: number
  /** Exit code of our programs (sysexits.h). */
  readonly exit: number
  /** Human sentence, with what to do where something can be done. */
  readonly text: string
}

/** Maps every error code to its HTTP status, exit code and text; `docs/reference/errors.md` is generated from it. */
export const errorTable = {
  // common
  COMMON_ABORTED: {status: 503, exit: 75, text: 'The operation was aborted before it ended.'},
  COMMON_QUEUE_FULL: {status: 503, exit: 75, text: 'A work queue is full; try again shortly.'},
  COMMON_STOPPED: {status: 503, exit: 75, text: 'The part was asked for work after it had been stopped.'},
  COMMON_TASK_FAILED: {status: 500, exit: 70, text: 'Work on another thread failed; the log has its details.'},
  INTERNAL: {status: 500, exit: 70, text: 'An unexpected error happened; the log has its details.'},

  // options
  OPTIONS_FILE_SYNTAX: {status: 500, exit: 78, text: 'The options file is not valid TOML.'},
  OPTIONS_FILE_UNREADABLE: {status: 500, exit: 66, text: 'The options file cannot be read; check its path and permissions.'},
  OPTIONS_INVALID: {status: 500, exit: 78, text: 'Some options are unknown or have a wrong value; each is named with its origin.'},

  // message
  MESSAGE_ENVELOPE_INVALID: {status: 422, exit: 65, text: 'The message envelope is malformed.'},
  MESSAGE_HASH_MISMATCH: {status: 422, exit: 65, text: 'The item hash is not the SHA-256 of the content as sent.'},
  MESSAGE_HASH_UNKNOWN: {
    status: 422,
    exit: 65,
    text: 'The hash is neither 64 lower-case hex digits nor a CID that starts with Qm or bafy.',
  },
  MESSAGE_TOO_LONG: {status: 422, exit: 65, text: 'The content is too long to travel inside the message; store it and send its hash.'},
  MESSAGE_CONTENT_INVALID: {status: 422, exit: 65, text: 'The content does not follow the schema of its message type.'},
  MESSAGE_CHAIN_UNSUPPORTED: {status: 422, exit: 65, text: 'This node cannot check signatures of that chain.'},
  MESSAGE_KEY_INVALID: {status: 422, exit: 65, text: 'The private key is not 32 bytes (or 64 hex digits) within the curve.'},

  // database
  DATABASE_BUSY: {status: 503, exit: 75, text: 'The database is busy; try again shortly.'},
  DATABASE_CLOSED: {status: 503, exit: 75, text: 'The database is closed.'},
  DATABASE_CONNECTION_LOST: {status: 503, exit: 75, text: 'The connection to the database server broke.'},
  DATABASE_CONSTRAINT: {status: 409, exit: 70, text: 'The row breaks a rule of its table, most often because it exists already.'},
  DATABASE_CORRUPT: {status: 500, exit: 74, text: 'The database file is damaged; restore it from a backup or rebuild it from blobs.'},
  DATABASE_FULL: {status: 507, exit: 74, text: 'The disk of the database is full; free some space.'},
  DATABASE_IO_FAILED: {status: 500, exit: 74, text: 'The disk of the database gives errors; look at the system log.'},
  DATABASE_LOGIN_REFUSED: {status: 500, exit: 77, text: 'The database server refuses our login or has no such database; check the URL.'},
  DATABASE_NESTED_TRANSACTION: {status: 500, exit: 70, text: 'A transaction was begun inside another one; it would wait for itself.'},
  DATABASE_NEWER: {status: 500, exit: 78, text: 'The database was written by a newer version; upgrade this program.'},
  DATABASE_PATH_UNUSABLE: {status: 500, exit: 73, text: 'The database file cannot be opened; check its path and permissions.'},
  DATABASE_QUERY_FAILED: {status: 500, exit: 70, text: 'The database refused a query.'},
  DATABASE_READ_ONLY: {status: 500, exit: 74, text: 'The database cannot be written through this connection.'},
  DATABASE_TIMEOUT: {status: 503, exit: 75, text: 'A query ran longer than its time limit.'},
  DATABASE_UNREACHABLE: {status: 503, exit: 69, text: 'The database server cannot be reached; check its URL and that it runs.'},
  DATABASE_URL_INVALID: {status: 500, exit: 78, text: 'The database URL is not of the form postgres://user:password@host:port/name.'},

  // storage
  STORAGE_DISK_FULL: {status: 507, exit: 74, text: 'The disk of the file store is full; free some space.'},
  STORAGE_FILE_NOT_FOUND: {status: 404, exit: 66, text: 'The file is not stored here.'},
  STORAGE_FILE_TOO_LARGE: {status: 413, exit: 65, text: 'The file is larger than allowed.'},
  STORAGE_FILE_UNAVAILABLE: {status: 503, exit: 75, text: 'No peer delivered the file; it may come later.'},
  STORAGE_HASH_MISMATCH: {status: 422, exit: 65, text: 'The bytes of the file do not have the hash that was announced.'},
  STORAGE_HASH_UNSUPPORTED: {status: 422, exit: 65, text: 'Files are stored under SHA-256 hashes only.'},
  STORAGE_IO_FAILED: {status: 500, exit: 74, text: 'The file system failed; the log has its details.'},
  STORAGE_PEER_FAILED: {status: 502, exit: 69, text: 'A peer did not deliver a file.'},
  STORAGE_QUOTA_EXCEEDED: {status: 507, exit: 74, text: 'The space set aside for files is used up; raise storage.max_size_gb.'},
  STORAGE_RANGE_INVALID: {status: 416, exit: 65, text: 'The file has no bytes in that range.'},

  // network
  NETWORK_ADDRESS_IN_USE: {
    status: 500,
    exit: 69,
    text: 'An address on which to listen for peers is taken; stop what uses it or choose another one.',
  },
  NETWORK_CATCH_UP_FAILED: {status: 502, exit: 76, text: 'The history of a peer could not be read.'},
  NETWORK_ENVELOPE_INVALID: {status: 400, exit: 76, text: 'A gossip envelope is malformed or its id or signature is wrong.'},
  NETWORK_IDENTITY_EXPOSED: {status: 500, exit: 77, text: 'The node identity is open to others; take their rights away with chmod 600.'},
  NETWORK_IDENTITY_INVALID: {
    status: 500,
    exit: 78,
    text: 'The node identity cannot be used; restore the file, or remove it to get a new identity.',
  },
  NETWORK_IDENTITY_UNREADABLE: {status: 500, exit: 77, text: 'The node identity cannot be read or made; check its path and permissions.'},
  NETWORK_LISTEN_FAILED: {status: 500, exit: 69, text: 'The node cannot listen on one of its addresses; check that this machine has it.'},
  NETWORK_NODE_ID_INVALID: {status: 400, exit: 65, text: 'A node id is 64 lower-case hex digits.'},
  NETWORK_NOT_RUNNING: {status: 503, exit: 75, text: 'The network is not running.'},
  NETWORK_NO_NEW_PEERS: {status: 503, exit: 75, text: 'The search for more peers found none.'},
  NETWORK_PAYLOAD_TOO_LARGE: {status: 413, exit: 65, text: 'A payload is too large for its gossip topic.'},
  NETWORK_PEER_BANNED: {status: 503, exit: 76, text: 'The peer misbehaved and was cut off.'},
  NETWORK_PEER_DEAF: {status: 503, exit: 75, text: 'The peer did not take what was sent to it and was cut off.'},
  NETWORK_START_FAILED: {status: 500, exit: 70, text: 'The network did not start; the log has its details.'},

  // pipeline
  PIPELINE_AMEND_OF_AMEND: {status: 422, exit: 65, text: 'The amended post is itself an amend; refer to the original.'},
  PIPELINE_AMEND_TARGET_UNKNOWN: {status: 404, exit: 65, text: 'The amended post is not known here, or not yet.'},
  PIPELINE_AMEND_WITHOUT_TARGET: {status: 422, exit: 65, text: 'An amend must name the post it replaces in `ref`.'},
  PIPELINE_BUSY: {status: 503, exit: 75, text: 'Too many messages are being processed; try again in a second.'},
  PIPELINE_CONTENT_UNAVAILABLE: {status: 503, exit: 75, text: 'The content of the message could not be fetched yet.'},
  PIPELINE_FILE_TOO_LARGE: {status: 413, exit: 65, text: 'The file is larger than this node stores.'},
  PIPELINE_FILE_UNAVAILABLE: {status: 503, exit: 75, text: 'The file that the message stores could not be fetched yet.'},
  PIPELINE_FORGET_IN_USE: {status: 422, exit: 65, text: 'A machine is built on what should be forgotten; forget the machine first.'},
  PIPELINE_FORGET_OF_FORGET: {status: 422, exit: 65, text: 'A FORGET message cannot be forgotten.'},
  PIPELINE_FORGET_TARGET_UNKNOWN: {status: 404, exit: 65, text: 'A message to forget is not known here, or not yet.'},
  PIPELINE_FORGET_WITHOUT_TARGET: {status: 422, exit: 65, text: 'A FORGET must name at least one message or aggregate.'},
  PIPELINE_FORGOTTEN: {status: 410, exit: 65, text: 'The message was forgotten; it does not come back.'},
  PIPELINE_FORMAT_INVALID: {status: 422, exit: 65, text: 'The message does not follow the protocol; the details name what is wrong.'},
  PIPELINE_PAYER_INVALID: {
    status: 422,
    exit: 65,
    text: 'An allowance is paid on Arbitrum, so the owner has to be an address of that chain.',
  },
  PIPELINE_PAYMENT_UNSUPPORTED: {
    status: 422,
    exit: 69,
    text: 'This node does not accept that way of paying for this machine; pay by `allowance`.',
  },
  PIPELINE_PERMISSION_DENIED: {
    status: 403,
    exit: 77,
    text: 'The sender may not write under this address; its owner can allow it in the `security` aggregate.',
  },
  PIPELINE_PERMISSIONS_UNSETTLED: {
    status: 503,
    exit: 75,
    text: 'The permissions of this address are just being merged; the message is tried again.',
  },
  PIPELINE_SIGNATURE_DIFFERS: {status: 422, exit: 65, text: 'The message is known with another signature.'},
  PIPELINE_SIGNATURE_INVALID: {status: 422, exit: 65, text: 'The signature is not by the sender over this message.'},
  PIPELINE_SIGNATURE_MISSING: {status: 422, exit: 65, text: 'The message is not signed.'},
  PIPELINE_STEP_FAILED: {status: 500, exit: 70, text: 'A step of message processing failed unexpectedly; the message is tried again.'},
  PIPELINE_STORE_REF_IS_UPDATE: {status: 422, exit: 65, text: 'The STORE in `ref` is itself an update; refer to the original.'},
  PIPELINE_STORE_REF_UNKNOWN: {status: 404, exit: 65, text: 'The STORE in `ref` is not known here, or not yet.'},
  PIPELINE_TYPE_UNSUPPORTED: {status: 422, exit: 69, text: 'This node does not process messages of this type yet.'},
  PIPELINE_UNAVAILABLE: {status: 503, exit: 75, text: 'The message could not be made durable; send it again.'},
  PIPELINE_UNREADABLE: {status: 422, exit: 65, text: 'The input is no message: it does not even name an item hash.'},
  PIPELINE_VM_AMEND_FORBIDDEN: {status: 422, exit: 65, text: 'The machine does not allow to be replaced.'},
  PIPELINE_VM_REF_UNKNOWN: {status: 404, exit: 65, text: 'A file that the machine is built on is not known here, or not yet.'},
  PIPELINE_VM_REPLACES_UNKNOWN: {status: 404, exit: 65, text: 'The machine in `replaces` is not known here, or not yet.'},
  PIPELINE_VM_REPLACES_UPDATE: {status: 422, exit: 65, text: 'The machine in `replaces` is itself a new version; refer to the original.'},
  PIPELINE_VM_VOLUME_TOO_SMALL: {status: 422, exit: 65, text: 'A volume is smaller than the image it starts as a copy of.'},

  // api
  API_AGGREGATE_UNKNOWN: {status: 404, exit: 66, text: 'The address has no such aggregate.'},
  API_BALANCES_UNKNOWN: {status: 501, exit: 69, text: 'This node does not read the balances of this network yet.'},
  API_BODY_INVALID: {status: 422, exit: 65, text: 'The body of the request is not the JSON that the route expects.'},
  API_BODY_TOO_LARGE: {status: 413, exit: 65, text: 'The body of the request is too large.'},
  API_FILE_PART_MISSING: {status: 400, exit: 65, text: 'The upload has no part named `file`.'},
  API_FILE_TOO_LARGE: {status: 413, exit: 65, text: 'The file is too large for this form; take it from /api/v0/storage/raw.'},
  API_FILE_UNKNOWN: {status: 404, exit: 66, text: 'The file is not stored here.'},
  API_FILES_NONE: {status: 404, exit: 66, text: 'The address stores no files.'},
  API_FILTER_TOO_BROAD: {
    status: 422,
    exit: 65,
    text: 'The filter would search too much for one page; narrow it, by an address or a date, or use a cursor.',
  },
  API_FILTER_UNSUPPORTED: {status: 400, exit: 65, text: 'These filters do not go with messages that are gone.'},
  API_HASH_INVALID: {status: 400, exit: 65, text: 'Invalid message hash.'},
  API_IPFS_DISABLED: {status: 403, exit: 69, text: 'This node does not speak to IPFS; use the `storage` routes.'},
  API_LISTEN_FAILED: {status: 500, exit: 69, text: 'The API cannot listen; another program may use its port, see [api] bind.'},
  API_MESSAGE_NOT_PROCESSED: {status: 422, exit: 66, text: 'The message is not processed, so it has no content.'},
  API_MESSAGE_UNKNOWN: {status: 404, exit: 66, text: 'No message with that hash is known here.'},
  API_METHOD_NOT_ALLOWED: {status: 405, exit: 64, text: 'The route does not take that method.'},
  API_MULTIPART_INVALID: {status: 400, exit: 65, text: 'The multipart body cannot be read.'},
  API_PAGE_INVALID: {status: 400, exit: 65, text: 'The page in the path is not a number.'},
  API_PAGE_TOO_DEEP: {status: 422, exit: 65, text: 'Pages do not reach that deep; follow the list with a cursor.'},
  API_PARAMETERS_INVALID: {status: 422, exit: 64, text: 'Some parameters are wrong; each is listed.'},
  API_REF_UNKNOWN: {status: 404, exit: 66, text: 'No file is stored under that name.'},
  API_REQUEST_INVALID: {status: 400, exit: 65, text: 'The request is malformed.'},
  API_RESULT_TOO_LARGE: {status: 422, exit: 65, text: 'The list is too long for one answer; ask for pages or use a cursor.'},
  API_ROUTE_UNKNOWN: {status: 404, exit: 64, text: 'There is no such route; /api/docs lists all.'},
  API_TOPIC_FORBIDDEN: {status: 403, exit: 77, text: 'Messages can be published on that topic only that the network uses.'},
  API_UPGRADE_REQUIRED: {status: 426, exit: 64, text: 'This route speaks websocket only.'},
  API_UPLOAD_FORBIDDEN: {status: 403, exit: 77, text: 'The STORE message of the upload is not signed by its sender.'},
  API_UPLOAD_HASH_DIFFERS: {status: 422, exit: 65, text: 'The file does not have the hash that its STORE message names.'},
  API_UPLOAD_INVALID: {status: 422, exit: 65, text: 'The metadata of the upload is not a signed inline STORE message.'},
  API_UPLOAD_TOO_LARGE: {status: 413, exit: 65, text: 'The upload is too large; sign it to be allowed more.'},
  API_UPLOADS_BUSY: {status: 503, exit: 75, text: 'Too many uploads at once; try again shortly.'},

  // chain
  CHAIN_DATABASE_FOREIGN: {
    status: 500,
    exit: 78,
    text: 'The database belongs to another deployment of the contracts; use a data directory of its own for each.',
  },
  CHAIN_EVENT_INVALID: {status: 502, exit: 76, text: 'An RPC endpoint gave a log that cannot be one of the contracts.'},
  CHAIN_FINAL_BLOCK_REORGED: {
    status: 500,
    exit: 76,
    text: 'The chain changed below its first block that was read; check the RPC endpoints.',
  },
  CHAIN_HISTORY_INCOMPLETE: {
    status: 502,
    exit: 76,
    text: 'An event speaks of what no earlier event brought about: an RPC endpoint left out logs.',
  },
  CHAIN_ID_WRONG: {status: 502, exit: 78, text: 'An RPC endpoint serves another chain than the manifest names.'},
  CHAIN_INTENT_UNKNOWN: {status: 404, exit: 66, text: 'There is no transaction of that key.'},
  CHAIN_KEY_MISSING: {status: 500, exit: 78, text: 'The key for transactions is not set; set private_key_path.'},
  CHAIN_METADATA_INVALID: {status: 422, exit: 65, text: 'The metadata of a node does not follow its schema.'},
  CHAIN_RANGE_TOO_LARGE: {status: 502, exit: 76, text: 'An RPC endpoint refuses to give the logs of so many blocks at once.'},
  CHAIN_RATE_LIMITED: {status: 503, exit: 75, text: 'An RPC endpoint has had enough requests for now.'},
  CHAIN_REORGED: {status: 503, exit: 75, text: 'The chain changed while it was read; it is read anew.'},
  CHAIN_RESPONSE_INVALID: {status: 502, exit: 76, text: 'An RPC endpoint gave an answer that makes no sense.'},
  CHAIN_REVERTED: {status: 422, exit: 65, text: 'The contracts refuse the transaction; the error is named.'},
  CHAIN_TIMEOUT: {status: 504, exit: 75, text: 'An RPC endpoint did not answer in time.'},
  CHAIN_TRANSACTION_FAILED: {status: 422, exit: 65, text: 'The transaction was not carried out; the reason is named.'},
  CHAIN_UNREACHABLE: {status: 503, exit: 69, text: 'No RPC endpoint of the chain answers; check rpc_url.'},

  // vm-networking
  VM_NETWORK_COMMAND_FAILED: {status: 500, exit: 71, text: 'A program that sets up networks failed; the log has its details.'},
  VM_NETWORK_FORWARD_INVALID: {status: 422, exit: 65, text: 'A port forward is malformed: it names a port from 1 to 65535, and tcp and udp.'},
  VM_NETWORK_FORWARDS_TOO_MANY: {status: 422, exit: 65, text: 'A machine asks for more port forwards than one may have.'},
  VM_NETWORK_HASH_INVALID: {status: 422, exit: 65, text: 'The hash of a machine is 64 lower-case hex digits.'},
  VM_NETWORK_NOT_WANTED: {status: 422, exit: 65, text: 'The machine asks for no internet, so it has no network.'},
  VM_NETWORK_PLAN_INVALID: {status: 500, exit: 78, text: 'The pools of [vm_network] can not be cut as the options say.'},
  VM_NETWORK_POOL_EXHAUSTED: {status: 507, exit: 69, text: 'All IPv4 addresses for machines are taken; give vm_network.ipv4_pool more.'},
  VM_NETWORK_PORTS_EXHAUSTED: {
    status: 507,
    exit: 69,
    text: 'All host ports for machines are taken; widen vm_network.host_ports or lower vm_network.nodes_per_host.',
  },
  VM_NETWORK_REQUEST_INVALID: {status: 422, exit: 65, text: 'What a machine asks of the network is malformed.'},
  VM_NETWORK_SYSCTL_FAILED: {status: 500, exit: 77, text: 'A setting of the kernel can not be written; it may be read-only in a container.'},
  VM_NETWORK_TAP_IMPOSSIBLE: {status: 500, exit: 69, text: 'This host can not give machines devices of their own; the doctor says why.'},
  VM_NETWORK_TOOL_MISSING: {status: 500, exit: 69, text: 'A program that sets up networks is not installed; its Debian package is named.'},
  VM_NETWORK_UNKNOWN: {status: 404, exit: 66, text: 'The machine has no network here.'},

  // node
  NODE_DATA_DIR_UNUSABLE: {status: 500, exit: 73, text: 'The data directory can not be used.'},
  NODE_FILE_EXISTS: {status: 409, exit: 73, text: 'The file exists already; remove it first or name another one.'},
  NODE_UNHEALTHY: {status: 503, exit: 69, text: 'The doctor found something that keeps the node from running.'},
  NODE_USAGE: {status: 400, exit: 64, text: 'The command line is wrong; see --help.'},

  // devnet
  DEVNET_BINARY_MISSING: {status: 500, exit: 69, text: 'A program that the devnet needs is missing; run npm ci.'},
  DEVNET_CHAIN_FAILED: {status: 500, exit: 69, text: 'The local chain did not come up.'},
  DEVNET_DATA_DIR_UNUSABLE: {status: 500, exit: 73, text: 'The data directory can not be used.'},
  DEVNET_NODE_FAILED: {status: 500, exit: 69, text: 'A node did not become ready.'},
  DEVNET_NOT_RUNNING: {status: 503, exit: 69, text: 'No devnet runs on this data directory; start one with `npm start`.'},
  DEVNET_PORT_IN_USE: {status: 500, exit: 69, text: 'A port is taken; stop what uses it or choose another port.'},
  DEVNET_RUNNING: {status: 409, exit: 75, text: 'A devnet runs on this data directory already; stop it first.'},
  DEVNET_USAGE: {status: 400, exit: 64, text: 'The command line is wrong; see --help.'},

  // contracts
  CONTRACTS_ACCOUNTS_MISSING: {status: 500, exit: 78, text: 'A devnet is deployed with more accounts than were given.'},
  CONTRACTS_FILE_INVALID: {status: 500, exit: 78, text: 'A manifest, a configuration or a key file is malformed; the place is named.'},
  CONTRACTS_LIBRARY_UNKNOWN: {status: 500, exit: 70, text: 'A contract calls a library that is not deployed; generate the contracts anew.'},
  CONTRACTS_NOT_VERIFIED: {
    status: 500,
    exit: 70,
    text: 'The chain is not as the deployment should have left it; each difference is named.',
  },
  CONTRACTS_OPTION_MISSING: {status: 400, exit: 64, text: 'The command line lacks an option.'},
  CONTRACTS_STEP_FAILED: {status: 502, exit: 75, text: 'A transaction of the deployment failed; the deployment can be resumed from there.'},

  // scheduler
  SCHEDULER_ASSIGN_FAILED: {status: 503, exit: 75, text: 'The assignment of the job did not get onto the chain.'},
  SCHEDULER_MESSAGE_UNKNOWN: {
    status: 404,
    exit: 66,
    text: 'The message that describes the job is not known here; publish it, and the job is looked at again.',
  },
  SCHEDULER_NODE_REFUSED: {status: 503, exit: 75, text: 'The node refused the job or did not answer.'},
  SCHEDULER_NO_NODE: {status: 503, exit: 75, text: 'No node can take the job now; explain tells each reason and what would help.'},
  SCHEDULER_SPEC_MISMATCH: {status: 422, exit: 65, text: 'The message and the job on the chain do not belong together.'},
} as const satisfies Record<string, ErrorRow>

/** Machine code of an error. */
export type ErrorCode = keyof typeof errorTable
