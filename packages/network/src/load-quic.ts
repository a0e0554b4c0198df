import {describeFailure} from './errors.ts'

type QuicModule = typeof import('@chainsafe/libp2p-quic')

/** The QUIC transport, or why there is none: it is a native addon, which not every machine can load. */
export type QuicSupport = {readonly quic: QuicModule['quic']} | {readonly problem: string}

/** Loads the QUIC transport if this machine can. */
export async function loadQuic(): Promise<QuicSupport> {
  try {
    const {quic} = await import('@chainsafe/libp2p-quic')
    return {quic}
  } catch (error) {
    return {problem: describeFailure(error).split('\n', 1)[0] ?? 'unknown'}
  }
}
