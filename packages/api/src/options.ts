import {integerOption, type OptionTable, type SocketAddress, socketAddressOption, textOption} from '@aleph-onchain/common/node'

/** What operators choose: section `[api]`. */
export interface ApiSettings {
  /** Address on which the API listens. */
  readonly bind: SocketAddress
  /** Websockets at a time; one more is closed with 1013. */
  readonly maxSockets: number
  /** Version that a compute node reports in `Server` and `/status/config`. */
  readonly vmVersion: string
}

/** Everything that bounds the API. */
export interface ApiOptions extends ApiSettings {
  /** Largest file uploaded together with its signed STORE message; `storage.max_file_size`. */
  readonly maxFileBytes: number
  /** Largest file uploaded without a signature; `storage.max_unauthenticated_upload_file_size`. */
  readonly maxUnauthenticatedFileBytes: number
  /** How long an uploaded file stays without a message that stores it; `storage.grace_period`. */
  readonly gracePeriodMs: number
  /** Uploads received at a time; one more is refused with 503. */
  readonly maxUploads: number
  /** Longest wait of a request with `sync: true`. */
  readonly syncTimeoutMs: number
  /** Bytes that may wait for a slow websocket before it is closed with 1013. */
  readonly maxSocketBufferBytes: number
  /** Pause between two pings of a websocket; one that did not answer the last ping is closed. */
  readonly pingEveryMs: number
  /** How long `stop` waits for requests under way before it closes their connections. */
  readonly stopGraceMs: number
}

const MiB = 1024 * 1024

/** Rows from which the file, the variables, the flags and the documentation of the settings follow. */
export const apiOptionTable: OptionTable<ApiSettings> = {
  bind: {
    key: 'api.bind',
    flag: 'bind',
    description: 'Address and port on which the HTTP API listens.',
    parse: socketAddressOption(),
    default: {host: '0.0.0.0', port: 4024},
  },
  maxSockets: {
    key: 'api.max_websockets',
    description: 'Websocket connections at a time.',
    parse: integerOption({min: 0, max: 100_000}),
    default: 10_000,
  },
  vmVersion: {
    key: 'api.vm_version',
    description: 'Version of the published compute node (aleph-vm) that this one reports itself as; scoring and clients read it.',
    parse: textOption({expected: 'a version such as 1.14.0', accepts: (text) => /^\d[0-9A-Za-z.+!-]{0,31}$/.test(text)}),
    default: '1.14.0',
  },
}

/** What applies where nothing is said. */
export const defaultApiOptions: ApiOptions = {
  bind: apiOptionTable.bind.default,
  maxSockets: apiOptionTable.maxSockets.default,
  vmVersion: apiOptionTable.vmVersion.default,
  maxFileBytes: 1024 * MiB,
  maxUnauthenticatedFileBytes: 25 * MiB,
  gracePeriodMs: 24 * 3_600_000,
  maxUploads: 64,
  syncTimeoutMs: 30_000,
  maxSocketBufferBytes: MiB,
  pingEveryMs: 30_000,
  stopGraceMs: 2_500,
}
