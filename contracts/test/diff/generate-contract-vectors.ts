/**
 * Writes spec/vectors/contracts/*.json: settlements and rewards that contracts and TypeScript must compute alike. The arithmetic is
 * written once more here, in exact fractions, apart from both; trees are OpenZeppelin's. Deterministic: run it again and nothing changes.
 * `node contracts/test/diff/generate-contract-vectors.ts`
 */
import {createHash} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {StandardMerkleTree} from '@openzeppelin/merkle-tree'

const folder = new URL('../../../spec/vectors/contracts/', import.meta.url)

/** Makes a number below `below` from a name. */
function draw(name: string, below: bigint): bigint {
  return BigInt(`0x${createHash('sha256').update(name).digest('hex')}`) % below
}

/** Picks an element by a name. */
function pick<T>(name: string, list: readonly T[]): T {
  const found = list[Number(draw(name, BigInt(list.length)))]
  if (found === undefined) throw new TypeError('an empty list')
  return found
}

/** The greatest whole number not above numerator / denominator, found by its definition. */
function floor(numerator: bigint, denominator: bigint): bigint {
  const candidate = numerator / denominator
  if (candidate * denominator > numerator || (candidate + 1n) * denominator <= numerator) throw new TypeError('not the floor')
  return candidate
}

/** The least whole number not below numerator / denominator. */
function ceil(numerator: bigint, denominator: bigint): bigint {
  const low = floor(numerator, denominator)
  return low * denominator === numerator ? low : low + 1n
}

const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other)

// ------------------------------------------------------------------------------------------------------- settlements

const prices = [1n, 999n, 277_777_777_777n, 10n ** 12n, 10n ** 15n + 1n, 10n ** 18n, 2n ** 96n - 1n]
const spans = [0n, 1n, 59n, 3600n, 86_399n, 604_800n, 315_360_000n]
const funds = [0n, 1n, 99n, 10n ** 6n, 10n ** 18n - 1n, 10n ** 18n, 2n ** 127n]

function createCost(index: number) {
  const name = `cost ${index}`
  const decimals = pick(`${name} decimals`, [2, 6, 8, 18])
  const scale = 10n ** BigInt(18 - decimals)
  const price = index < prices.length ? (prices[index] ?? 0n) : pick(`${name} price`, prices)
  const seconds = pick(`${name} span`, spans)
  const remainder = pick(`${name} remainder`, [0n, scale / 2n, scale - 1n])
  const available = pick(`${name} funds`, funds)
  const exact = price * seconds + remainder
  // The most seconds n with floor((price × n + remainder) / scale) ≤ available.
  const affordable = floor((available + 1n) * scale - 1n - remainder, price)
  if (floor(price * affordable + remainder, scale) > available) throw new TypeError('not affordable')
  if (floor(price * (affordable + 1n) + remainder, scale) <= available) throw new TypeError('more is affordable')
  const amount = floor(exact, scale)
  return texts({decimals, price, span: seconds, remainder, amount, left: exact - amount * scale, funds: available, affordable})
}

const sums = [0n, 1n, 2n, 3n, 5n, 9999n, 10_000n, 10_001n, 10n ** 6n, 10n ** 18n, 10n ** 18n + 1n, 2n ** 128n - 1n]
const outs = [0n, 1n, 7n, 10n ** 18n, 10n ** 19n + 3n, 2n ** 112n - 1n]

function createSplit(index: number) {
  const name = `split ${index}`
  const gross = sums[index % sums.length] ?? 0n
  const communityBps = pick(`${name} community`, [0n, 1n, 1999n, 2000n, 3000n])
  const imageFeeLeft = pick(`${name} fee`, [0n, 0n, 1n, gross / 3n, gross, 2n ** 96n - 1n])
  const imageNodeShareBps = pick(`${name} node`, [0n, 1n, 5000n, 9999n, 10_000n])
  const rewardShareBps = pick(`${name} reward`, [0n, 1n, 1000n, 3333n, 9999n, 10_000n])
  const community = ceil(gross * communityBps, 10_000n)
  const imageFee = smaller(floor(gross - community, 2n), imageFeeLeft)
  const image = ceil(imageFee * (10_000n - imageNodeShareBps), 10_000n)
  const delegators = floor((gross - community - image) * rewardShareBps, 10_000n)
  const operator = gross - community - image - delegators
  const rebate = smaller(pick(`${name} rebate`, [0n, 0n, 1n, operator]), operator)
  const [amountIn, alephOut] = [gross - rebate, pick(`${name} out`, outs)]
  const swapped = amountIn > 0n
  // Rounded up, the community's part never takes what is not there.
  if (swapped && exchangedSum(community, delegators, image, amountIn, alephOut) > alephOut) throw new TypeError('more than the whole')
  return texts({
    gross,
    communityBps,
    imageFeeLeft,
    imageNodeShareBps,
    rewardShareBps,
    community,
    image,
    delegators,
    operator,
    imageFee,
    amountIn: swapped ? amountIn : 0n,
    alephOut: swapped ? alephOut : 0n,
    swappedCommunity: swapped ? ceil(alephOut * community, amountIn) : 0n,
    swappedDelegators: swapped ? floor(alephOut * delegators, amountIn) : 0n,
    swappedImage: swapped ? floor(alephOut * image, amountIn) : 0n,
  })
}

function exchangedSum(community: bigint, delegators: bigint, image: bigint, amountIn: bigint, out: bigint): bigint {
  return ceil(out * community, amountIn) + floor(out * delegators, amountIn) + floor(out * image, amountIn)
}

/** Writes numbers as decimal digits: they exceed what JSON's readers keep exactly. */
function texts(values: Readonly<Record<string, bigint | number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}`]))
}

// ----------------------------------------------------------------------------------------------------------- rewards

const chainId = 42_161
const [distributor, token] = ['0x00000000000000000000000000000000000a1e01', '0x00000000000000000000000000000000000a1e02']
const otherToken = '0x00000000000000000000000000000000000a1e03'
const types = ['uint256', 'address', 'address', 'address', 'uint256']

function addressOf(name: string): string {
  return `0x${draw(name, 2n ** 160n)
    .toString(16)
    .padStart(40, '0')}`
}

function createRewardTree(count: number) {
  const accounts = Array.from({length: count}, (_, i) => addressOf(`account ${count} ${i}`))
  const cumulatives = accounts.map((_, i) => (i === 0 ? 1n : draw(`cumulative ${count} ${i}`, 10n ** 22n) + 1n))
  const values = accounts.map((account, i) => [`${chainId}`, distributor, token, account, `${cumulatives[i]}`])
  const tree = StandardMerkleTree.of(values, types)
  const claims = values.map((value, i) => {
    return {account: value[3] ?? '', cumulative: value[4] ?? '', leaf: tree.leafHash(value), proof: tree.getProof(i)}
  })
  const [first] = claims
  if (first === undefined) throw new TypeError('a tree without leaves')
  const raised = {account: first.account, cumulative: `${BigInt(first.cumulative) + 1n}`, proof: first.proof}
  const forgeries = [
    {...raised, reason: 'a wei more than the leaf says'},
    {account: addressOf('stranger'), cumulative: first.cumulative, proof: first.proof, reason: 'the leaf of another account'},
    {
      account: first.account,
      cumulative: first.cumulative,
      proof: [...first.proof, tree.root],
      reason: 'a path that goes on above the root',
    },
  ]
  if (count > 1) forgeries.push({account: first.account, cumulative: first.cumulative, proof: [], reason: 'no path'})
  return {name: `${count} leaves`, root: tree.root, leafCount: count, total: `${sumOf(cumulatives)}`, claims, forgeries}
}

/** A tree that is good, but for another chain, distributor or token. */
function createForeignTree(name: string, replaced: Readonly<Record<number, string>>) {
  const value = [`${chainId}`, distributor, token, addressOf('traveller'), '5'].map((part, i) => replaced[i] ?? part)
  const tree = StandardMerkleTree.of([value], types)
  const forgeries = [{account: value[3] ?? '', cumulative: '5', proof: tree.getProof(0), reason: name}]
  return {name, root: tree.root, leafCount: 1, total: '5', claims: [], forgeries}
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n)
}

function write(name: string, content: object): void {
  writeFileSync(new URL(name, folder), `${JSON.stringify(content, null, 1)}\n`)
}

mkdirSync(folder, {recursive: true})
write('settlement.json', {
  costs: Array.from({length: 56}, (_, i) => createCost(i)),
  splits: Array.from({length: 96}, (_, i) => createSplit(i)),
})
write('rewards.json', {
  chainId,
  distributor,
  token,
  trees: [
    ...[1, 2, 3, 5, 8, 13].map(createRewardTree),
    createForeignTree('another chain', {0: '1'}),
    createForeignTree('another distributor', {1: otherToken}),
    createForeignTree('another token', {2: otherToken}),
  ],
})
