import {integerOption, type OptionTable, type SocketAddress, sizeOption, socketAddressOption} from '@aleph-onchain/common/node'

/** What operators choose. */
export interface ApiSettings {
  /** Address on which the API listens. */
  readonly bind: SocketAddress
  /** Largest file uploaded together with its signed STORE message. */
  readonly maxSignedUploadBytes: number
  /** Largest file uploaded without a signature. */
  readonly maxUnsignedUploadBytes: number
  /** Websockets at a time; one more is closed with 1013. */
  readonly maxSockets: number
}

/** Everything that bounds the API. */
export interface ApiOptions extends ApiSettings {
  /** Longest wait of a request with `sync: true`. */
  readonly syncTimeoutMs: number
  /** Bytes that may wait for a slow websocket before it is closed with 1013. */
  readonly maxSocketBufferBytes: number
  /** Pause between two pings of a websocket; one that did not answer the last ping is closed. */
  readonly pingEveryMs: number
  /** How long an uploaded file stays without a message that stores it. */
  readonly uploadGraceMs: number
  /** Uploads received at a time; one more is refused with 503. */
  readonly maxUploads: number
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
  maxSignedUploadBytes: {
    key: 'api.max_upload_size',
    description: 'Largest file that can be uploaded together with its signed STORE message.',
    parse: sizeOption(),
    default: 1024 * MiB,
  },
  maxUnsignedUploadBytes: {
    key: 'api.max_unsigned_upload_size',
    description: 'Largest file that can be uploaded without a signature; it goes after a day unless a message stores it.',
    parse: sizeOption(),
    default: 25 * MiB,
  },
  maxSockets: {
    key: 'api.max_websockets',
    description: 'Websocket connections at a time.',
    parse: integerOption({min: 0, max: 100_000}),
    default: 10_000,
  },
}

/** What applies where nothing is said. */
export const defaultApiOptions: ApiOptions = {
  bind: apiOptionTable.bind.default,
  maxSignedUploadBytes: apiOptionTable.maxSignedUploadBytes.default,
  maxUnsignedUploadBytes: apiOptionTable.maxUnsignedUploadBytes.default,
  maxSockets: apiOptionTable.maxSockets.default,
  syncTimeoutMs: 30_000,
  maxSocketBufferBytes: MiB,
  pingEveryMs: 30_000,
  uploadGraceMs: 24 * 3_600_000,
  maxUploads: 64,
  stopGraceMs: 2_500,
}
