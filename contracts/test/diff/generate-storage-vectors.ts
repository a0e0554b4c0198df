/**
 * Writes spec/vectors/storage-tree/*.json: trees, paths and forgeries that every implementation of the storage tree must judge alike.
 * This is the tree written once more from its definition, apart from the contracts and from the storage package. Deterministic: run it
 * again and nothing changes. `node contracts/test/diff/generate-storage-vectors.ts`
 */
import {createHash} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {sha256} from '@noble/hashes/sha2.js'
import {keccak_256} from '@noble/hashes/sha3.js'

type Hash = (input: Uint8Array) => Uint8Array

interface Sample {
  readonly index: number
  readonly leaf: string
  readonly proof: readonly string[]
}

interface Forgery extends Sample {
  readonly reason: string
  /** How it is refused: by a named error about the shape, or by a path that leads elsewhere. */
  readonly refusal: 'index' | 'leaf-length' | 'proof-length' | 'mismatch'
}

const leafBytes = 256
const folder = new URL('../../../spec/vectors/storage-tree/', import.meta.url)
const hex = (bytes: Uint8Array): string => `0x${Buffer.from(bytes).toString('hex')}`
const join = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

/** Hashes with node:crypto, and checks @noble/hashes against it. */
function sha256Twice(input: Uint8Array): Uint8Array {
  const native = createHash('sha256').update(input).digest()
  if (!native.equals(sha256(input))) throw new TypeError('SHA-256 implementations differ')
  return native
}

/** Makes `size` bytes from a name: SHA-256 of the name and a counter, again and again. */
function makeData(name: string, size: number): Uint8Array {
  const blocks = Array.from({length: Math.ceil(size / 32)}, (_, i) => createHash('sha256').update(`${name}:${i}`).digest())
  return Buffer.concat(blocks).subarray(0, size)
}

/** Returns `H(0x00 ‖ uint64 index ‖ data)`. */
function hashLeaf(hash: Hash, index: bigint, data: Uint8Array): Uint8Array {
  const prefix = Buffer.alloc(9)
  prefix.writeBigUInt64BE(index, 1)
  return hash(join(prefix, data))
}

/** Returns `H(0x01 ‖ left ‖ right)`. */
function hashNode(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(join(Uint8Array.of(1), left, right))
}

function leafOf(data: Uint8Array, index: number): Uint8Array {
  return data.subarray(index * leafBytes, (index + 1) * leafBytes)
}

/** Returns all levels of the tree, leaves first, padded with zeros to a power of two. */
function buildLevels(hash: Hash, data: Uint8Array): Uint8Array[][] {
  const leafCount = Math.ceil(data.length / leafBytes)
  const width = 2 ** Math.ceil(Math.log2(leafCount))
  const levels = [Array.from({length: width}, (_, i) => (i < leafCount ? hashLeaf(hash, BigInt(i), leafOf(data, i)) : new Uint8Array(32)))]
  for (let below = levels[0]; below !== undefined && below.length > 1; below = levels.at(-1)) {
    const nodes = below
    levels.push(
      Array.from({length: nodes.length / 2}, (_, i) =>
        hashNode(hash, nodes[2 * i] ?? new Uint8Array(), nodes[2 * i + 1] ?? new Uint8Array()),
      ),
    )
  }
  return levels
}

function proofOf(levels: readonly (readonly Uint8Array[])[], index: number): string[] {
  return levels.slice(0, -1).map((level, depth) => hex(level[Math.floor(index / 2 ** depth) ^ 1] ?? new Uint8Array()))
}

/** Returns the forgeries that a tree invites: each is a true sample with one thing changed. */
function forge(levels: readonly (readonly Uint8Array[])[], data: Uint8Array, index: number): Forgery[] {
  const leafCount = Math.ceil(data.length / leafBytes)
  const leaf = leafOf(data, index)
  const proof = proofOf(levels, index)
  const flipped = Uint8Array.from(leaf)
  flipped[0] = (flipped[0] ?? 0) ^ 1
  const zeros = hex(new Uint8Array(32))
  const base = {index, leaf: hex(leaf), proof}
  const forgeries: Forgery[] = [
    {...base, reason: 'a bit of the leaf differs', refusal: 'mismatch', leaf: hex(flipped)},
    {...base, reason: 'the leaf is a byte too long', refusal: 'leaf-length', leaf: `${hex(leaf)}00`},
    {...base, reason: 'the leaf is a byte too short', refusal: 'leaf-length', leaf: hex(leaf.subarray(1))},
    {...base, reason: 'the path is a node too long', refusal: 'proof-length', proof: [...proof, zeros]},
    {...base, reason: 'the index lies behind the last leaf', refusal: 'index', index: leafCount},
    {...base, reason: 'the leaf is the padding', refusal: 'index', index: leafCount, leaf: zeros},
  ]
  if (proof.length === 0) return forgeries
  forgeries.push(
    {...base, reason: 'the path is a node too short', refusal: 'proof-length', proof: proof.slice(1)},
    {...base, reason: 'the path lacks its top', refusal: 'proof-length', proof: proof.slice(0, -1)},
    {...base, reason: 'the lowest sibling differs', refusal: 'mismatch', proof: [hex(makeData('other', 32)), ...proof.slice(1)]},
  )
  const other = index ^ 1
  if (other < leafCount && leafOf(data, other).length === leaf.length) {
    forgeries.push({...base, reason: 'the leaf of the other side', refusal: 'mismatch', index: other})
  }
  if (proof.length > 1) {
    forgeries.push({...base, reason: 'two siblings are swapped', refusal: 'mismatch', proof: swapEnds(proof)})
  }
  return forgeries
}

function swapEnds(proof: readonly string[]): string[] {
  return [...proof.slice(-1), ...proof.slice(1, -1), ...proof.slice(0, 1)]
}

function describeTree(hash: Hash, name: string, size: number): object {
  const data = makeData(name, size)
  const levels = buildLevels(hash, data)
  const leafCount = Math.ceil(size / leafBytes)
  const indices = [...new Set([0, 1, Math.floor(leafCount / 2), leafCount - 2, leafCount - 1])].filter((i) => i >= 0 && i < leafCount)
  const samples: Sample[] = indices.map((index) => ({index, leaf: hex(leafOf(data, index)), proof: proofOf(levels, index)}))
  const forgeries = [...new Set([0, leafCount - 1])].flatMap((index) => forge(levels, data, index))
  return {name, size, leafCount, depth: levels.length - 1, root: hex(levels.at(-1)?.[0] ?? new Uint8Array()), samples, forgeries}
}

/** Describes one path of a tree too large to be built: its siblings are made up, its root follows from them. */
function describePath(hash: Hash, name: string, size: number, index: number): object {
  const leafCount = Math.ceil(size / leafBytes)
  const depth = Math.ceil(Math.log2(leafCount))
  const length = index === leafCount - 1 ? size - leafBytes * index : leafBytes
  const leaf = makeData(name, length)
  const siblings = Array.from({length: depth}, (_, level) => makeData(`${name}/${level}`, 32))
  let position = BigInt(index)
  let node = hashLeaf(hash, position, leaf)
  for (const sibling of siblings) {
    node = position % 2n === 0n ? hashNode(hash, node, sibling) : hashNode(hash, sibling, node)
    position /= 2n
  }
  const samples: Sample[] = [{index, leaf: hex(leaf), proof: siblings.map(hex)}]
  return {name, size, leafCount, depth, root: hex(node), samples, forgeries: []}
}

mkdirSync(folder, {recursive: true})
for (const [hashName, hash] of [
  ['keccak256', keccak_256],
  ['sha256', sha256Twice],
] as const) {
  const sizes = [1, 255, 256, 257, 512, 513, 768, 1025, 4096, 10_000, 262_144, 262_145]
  const trees = [
    ...sizes.map((size) => describeTree(hash, `${size} bytes`, size)),
    describePath(hash, '2^28 bytes, first leaf', 2 ** 28, 0),
    describePath(hash, '256 GiB, some leaf', 2 ** 38, 987_654_321),
    describePath(hash, '256 GiB and a byte, last leaf', 2 ** 38 + 1, 2 ** 30),
    describePath(hash, '2^48 bytes, last leaf', 2 ** 48, 2 ** 40 - 1),
  ]
  writeFileSync(new URL(`${hashName}.json`, folder), `${JSON.stringify({hash: hashName, trees}, null, 1)}\n`)
}
