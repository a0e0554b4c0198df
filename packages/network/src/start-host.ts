import type {Host} from './create-host.ts'
import {describeFailure, NetworkError} from './errors.ts'

/** Starts the host; throws NETWORK_ADDRESS_IN_USE or NETWORK_LISTEN_FAILED with the address that did not work. */
export async function startHost(host: Host, listenAddresses: readonly string[]): Promise<void> {
  try {
    await host.start()
  } catch (cause) {
    throw describeStart(cause, listenAddresses)
  }
}

/** libp2p names each failed address on a line of its own and then what the system said. */
function describeStart(cause: unknown, listenAddresses: readonly string[]): NetworkError {
  const text = describeFailure(cause)
  const address = listenAddresses.find((candidate) => text.includes(`\n  ${candidate}: `))
  if (address === undefined) return new NetworkError({code: 'NETWORK_START_FAILED', detail: text}, {cause})
  const detail = text.split(`\n  ${address}: `, 2)[1]?.split('\n', 1)[0] ?? ''
  if (/address (already )?in use/i.test(detail)) {
    return new NetworkError(
      {code: 'NETWORK_ADDRESS_IN_USE', address},
      {cause, message: `The address ${address} is taken; stop what uses it or choose another one`},
    )
  }
  return createListenError(address, detail, cause)
}

/** Makes the error for an address on which the node cannot listen. */
export function createListenError(address: string, detail: string, cause?: unknown): NetworkError {
  return new NetworkError(
    {code: 'NETWORK_LISTEN_FAILED', address, detail},
    {cause, message: `The node cannot listen on ${address}: ${detail}`},
  )
}
