import type {Counter, Histogram, MetricsRegister} from '@aleph-onchain/common'

/** Instruments of the API. */
export interface ApiMetrics {
  readonly requests: Counter<'route' | 'status'>
  readonly requestSeconds: Histogram
  readonly socketMessages: Counter
  readonly socketsRefused: Counter<'reason'>
}

/** Makes the instruments. */
export function createApiMetrics(register: MetricsRegister, sizes: {readonly sockets: () => number}): ApiMetrics {
  register.gauge({name: 'aleph_api_websockets', help: 'Open websockets.', read: sizes.sockets})
  return {
    requests: register.counter({
      name: 'aleph_api_requests_total',
      help: 'Requests by route and class of status.',
      labels: ['route', 'status'],
    }),
    requestSeconds: register.histogram({
      name: 'aleph_api_request_seconds',
      help: 'Time from the whole request to the answer, without streaming it.',
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5, 30],
    }),
    socketMessages: register.counter({name: 'aleph_api_websocket_messages_total', help: 'Messages written to websockets.'}),
    socketsRefused: register.counter({
      name: 'aleph_api_websockets_refused_total',
      help: 'Websockets that were closed by the node.',
      labels: ['reason'],
    }),
  }
}
