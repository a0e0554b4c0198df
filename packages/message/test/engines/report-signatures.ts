/** Runs the signature vectors with whatever engine this process or worker has, and reports it to whoever started it. */
import {readdirSync, readFileSync} from 'node:fs'
import {parentPort} from 'node:worker_threads'
import {type Envelope, isChainSupported, signatureEngine, verifySignature} from '../../src/index.ts'
import type {SignatureVector} from '../vectors/vector.ts'

/** What the test that started this expects. */
export interface SignatureReport {
  readonly engine: string
  readonly checked: number
  /** Names of the vectors that came out otherwise. */
  readonly wrong: readonly string[]
}

const folder = new URL('../../../../spec/vectors/message/', import.meta.url)

const vectors = readdirSync(folder)
  .filter((name) => name.startsWith('signature-'))
  .flatMap((name): readonly SignatureVector[] => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).vectors)
  .filter((vector) => vector.valid !== 'unsupported')
  .map((vector) => ({vector, envelope: {...vector, item_type: 'storage', item_content: null, channel: null} as Envelope & SignatureVector}))

const wrong = vectors.filter(({vector, envelope}) => !isChainSupported(envelope.chain) || verifySignature(envelope) !== vector.valid)

const report: SignatureReport = {
  engine: signatureEngine(),
  checked: vectors.length,
  wrong: wrong.map(({vector}) => vector.name),
}

if (parentPort === null) process.stdout.write(JSON.stringify(report))
else parentPort.postMessage(report)
