import {accountVectors} from './account-vectors.ts'
import {contentTextVectors} from './content-text-vectors.ts'
import {machineTables} from './contents/machines.ts'
import {simpleTables} from './contents/simple.ts'
import {envelopeVectors} from './envelope-vectors.ts'
import {hashNameVectors, itemHashVectors} from './hash-vectors.ts'
import {signatureVectors} from './signature-vectors.ts'
import type {ContentVector, VectorFile} from './vector.ts'

const contentFiles = [...simpleTables, ...machineTables].map(
  ({vectors}) => [`content-${nameType(vectors)}`, {kind: 'content', vectors}] as const,
)

const signatureFiles = Object.entries(signatureVectors).map(
  ([family, vectors]) => [`signature-${family}`, {kind: 'signature', vectors}] as const,
)

/** Every file of vectors by its name without `.json`. */
export const allVectors: Readonly<Record<string, VectorFile>> = {
  'item-hash': {kind: 'item-hash', vectors: itemHashVectors},
  'hash-name': {kind: 'hash-name', vectors: hashNameVectors},
  envelope: {kind: 'envelope', vectors: envelopeVectors},
  'content-text': {kind: 'content-text', vectors: contentTextVectors},
  account: {kind: 'account', vectors: accountVectors},
  ...Object.fromEntries(contentFiles),
  ...Object.fromEntries(signatureFiles),
}

function nameType(vectors: readonly ContentVector[]): string {
  return vectors[0]?.type.toLowerCase() ?? ''
}
