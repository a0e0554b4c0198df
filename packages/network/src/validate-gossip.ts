import {type Clock, isAlephError, type Logger} from '@aleph-onchain/common'
import {type Message, TopicValidatorResult} from '@libp2p/gossipsub'
import type {PeerId} from '@libp2p/interface'
import {maxClockSkewMs} from './constants.ts'
import type {EnvelopeReader} from './envelope-reader.ts'
import type {FrameOutcome, NetworkMetrics} from './metrics.ts'
import type {NetworkMessage} from './network-message.ts'
import type {GossipVerdict, TopicHandler} from './ports.ts'
import type {Reputation} from './reputation.ts'
import type {GossipTopic} from './topics.ts'
import type {ValidationLanes} from './validation-lanes.ts'

/** What validation uses of the rest. */
export interface ValidationModules {
  readonly envelopes: EnvelopeReader
  readonly lanes: ValidationLanes
  readonly reputation: Reputation
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: NetworkMetrics
}

const results: Readonly<Record<FrameOutcome, TopicValidatorResult>> = {
  accepted: TopicValidatorResult.Accept,
  ignored: TopicValidatorResult.Ignore,
  rejected: TopicValidatorResult.Reject,
  invalid: TopicValidatorResult.Reject,
  stale: TopicValidatorResult.Ignore,
  busy: TopicValidatorResult.Ignore,
}

const outcomes: Readonly<Record<GossipVerdict, FrameOutcome>> = {accept: 'accepted', ignore: 'ignored', reject: 'rejected'}

/** Makes the validator of one topic: envelope → age → room → handler. GossipSub forwards a frame only after it. */
export function createTopicValidator(topic: GossipTopic, handler: TopicHandler, modules: ValidationModules) {
  return async (peerId: PeerId, frame: Message): Promise<TopicValidatorResult> => {
    const peer = peerId.toString()
    const outcome = await judge(peer, frame, handler, modules)
    if (outcome === 'invalid') modules.reputation.report(peer, 'invalid-envelope')
    if (outcome === 'rejected') modules.reputation.report(peer, 'invalid-payload')
    modules.metrics.frames.inc(1, {topic, outcome})
    modules.metrics.frameBytes.inc(frame.data.length, {topic})
    return results[outcome]
  }
}

async function judge(peer: string, frame: Message, handler: TopicHandler, modules: ValidationModules): Promise<FrameOutcome> {
  const opened = modules.envelopes.open(frame)
  if (typeof opened === 'string') {
    modules.logger.debug('Invalid gossip frame', {peer, problem: opened})
    return 'invalid'
  }
  // A relay judges by its own clock, so age is no fault of the peer that sent it on.
  if (Math.abs(modules.clock.now() - opened.timestampMs) > maxClockSkewMs) return 'stale'
  if (!modules.lanes.enter(peer, frame.data.length)) return 'busy'
  try {
    return outcomes[await askHandler(handler, opened, modules)]
  } finally {
    modules.lanes.leave(peer, frame.data.length)
    modules.metrics.validationBytes.set(modules.lanes.bytes)
  }
}

/** A handler that fails has not judged the message: nobody is to blame, and catch-up may bring it again. */
async function askHandler(
  handler: TopicHandler,
  message: NetworkMessage,
  {clock, logger, metrics}: ValidationModules,
): Promise<GossipVerdict> {
  const beganMs = clock.now()
  try {
    return await handler(message)
  } catch (error) {
    if (isAlephError(error)) logger.debug('Gossip message not taken', {topic: message.topic, code: error.code})
    else logger.error('Gossip handler failed', {topic: message.topic}, error)
    return 'ignore'
  } finally {
    metrics.validation.observe((clock.now() - beganMs) / 1_000, {topic: message.topic})
  }
}
