import {renderMarkdownTable} from '@aleph-onchain/common/node'
import {formatParameter, type ParameterConstant, readParameterConstants} from './read-parameters.ts'
import {type RoleMatrix, readRoleMatrix} from './render-contract-roles.ts'

/** Setters that are not named after their constant. */
const setters: Readonly<Record<string, string>> = {
  QUORUM_PERCENT: 'updateQuorumNumerator',
  LATE_QUORUM_EXTENSION: 'setLateQuorumVoteExtension',
  TIMELOCK_DELAY: 'updateDelay',
  TWAP_WINDOW: 'addAllowedToken',
  STORAGE_SLASH_MAX_BPS: 'setStorageSlashBps',
}

/** Names that are not those of their constant. */
const names: Readonly<Record<string, string>> = {
  QUORUM_PERCENT: 'quorumNumerator',
  LATE_QUORUM_EXTENSION: 'lateQuorumVoteExtension',
  TIMELOCK_DELAY: 'minDelay of AlephTimelock',
}

/** Bounds that are no constant of their own: lowest, then highest. */
const furtherBounds: Readonly<Record<string, {readonly min?: string; readonly max?: string}>> = {
  HEARTBEAT_GRACE_PERIOD: {min: '2 × heartbeatInterval'},
  MIN_TOTAL_STAKE: {min: 'minSelfStake'},
  COMMUNITY_FEE_BPS: {min: '0'},
  BUFFER_SECONDS: {min: '0'},
  STORAGE_SLASH_BPS: {max: 'storageSlashMaxBps'},
  STORAGE_SLASH_MAX_BPS: {min: 'storageSlashBps', max: '1,000 (10 %)'},
  DOMAIN_BOND: {min: '0'},
  VOTING_DELAY: {max: 'what the cycle leaves'},
  VOTING_PERIOD: {max: 'what the cycle leaves'},
  LATE_QUORUM_EXTENSION: {min: '0'},
  QUORUM_PERCENT: {min: '1 %'},
}

/** Rules between parameters, besides the bounds of each. */
const rules: Readonly<Record<string, string>> = {
  HEARTBEAT_INTERVAL: 'never more than half the grace period; a change moves no moment at which a node went down',
  MIN_SELF_STAKE: 'never above minTotalStake',
  UNBONDING_PERIOD: 'at least the longest governance cycle or slash request, and 48 h more; who leaves keeps the period it left under',
  TWAP_WINDOW: 'per token, 0 stands for the first value',
  MAX_SLIPPAGE_BPS: 'the lower of it and the token’s own counts',
  COMMUNITY_FEE_BPS: 'for jobs created from then on',
  BUFFER_SECONDS: 'for jobs created from then on',
  CHALLENGE_RESPONSE_WINDOW: 'for challenges issued from then on',
  CHALLENGE_BOND: 'for challenges issued from then on; grows by an eighth with each that is open',
  STORAGE_SLASH_BPS: 'for challenges issued from then on; doubles with each miss within 7 d of the last',
  STORAGE_SLASH_MAX_BPS: 'where doubling ends; set together with the first',
  DOMAIN_BOND: 'each name refunds what was paid for it',
  VOTING_DELAY: 'delay, vote and extension together at most 10 d',
  VOTING_PERIOD: 'delay, vote and extension together at most 10 d',
  LATE_QUORUM_EXTENSION: 'delay, vote and extension together at most 10 d',
  TIMELOCK_DELAY: 'whatever was set counts as no less and no more than the bounds',
  QUORUM_FLOOR: 'moves no open proposal’s quorum',
}

/** Parameters that have no first value in Parameters.sol. */
const furtherRows: readonly (readonly string[])[] = [
  [
    'RewardsDistributor',
    'rootCap',
    'set by the deployment',
    '0 … 10,000,000 ALEPH',
    '`setRootCap`',
    'by how much one root may raise the total',
  ],
  [
    'PaymentManager',
    'communitySplit',
    'set by the deployment',
    'up to 8 accounts, 10,000 together',
    '`setCommunitySplit`',
    'fees keep the split they came in under',
  ],
  [
    'PaymentManager',
    'tokens',
    'set by the deployment',
    'see PaymentManager.md',
    '`addAllowedToken`, `removeAllowedToken`',
    'removing stops new jobs only',
  ],
  ['SLAManager', 'agreements', 'none', 'see SLAManager.md', '`publishSla`, `setSlaActive`', 'a published version never changes'],
]

/** Setters in {@link furtherRows}. */
const furtherSetters = ['setRootCap', 'setCommunitySplit', 'addAllowedToken', 'removeAllowedToken', 'publishSla', 'setSlaActive']

/** Renders first value, bounds and setter of every parameter, and what is fixed in the code. */
export function renderContractParameters(): string {
  const constants = readParameterConstants()
  const adjustable = constants.filter(({name}) => name in furtherBounds || hasBound(constants, name))
  requireEverySetter(adjustable)
  const bounds = adjustable.flatMap(({name}) => [name, `${name}_MIN`, `${name}_MAX`])
  const fixed = constants.filter(({name}) => name !== 'BPS' && !bounds.includes(name))
  return [
    introduction,
    renderMarkdownTable(
      ['Contract', 'Parameter', 'First value', 'Hard bounds', 'Setter', 'Rule'],
      [...adjustable.map((constant) => describe(constants, constant)), ...furtherRows],
    ),
    fixedIntroduction,
    renderMarkdownTable(
      ['For', 'Constant', 'Value', ''],
      fixed.map((constant) => [constant.group, `\`${constant.name}\``, formatParameter(constant), constant.note]),
    ),
  ].join('\n')
}

const introduction = `# Parameters

What governance may change, and how far. First values and bounds are those of \`contracts/src/base/Parameters.sol\`. All setters ask for
\`PARAMETER_ROLE\`, which the timelock alone holds (the governor's ask for the timelock itself); a setter refuses what lies outside the
bounds, whoever calls it, and announces old and new value. Terms that a job, challenge or commitment was made under stay with it.
`

const fixedIntroduction = `
## Fixed

What only an upgrade of an implementation changes (\`UPGRADER_ROLE\`, the timelock; 12 days from proposal to execution at most, 10 as set).
`

function hasBound(constants: readonly ParameterConstant[], name: string): boolean {
  return constants.some((other) => other.name === `${name}_MIN` || other.name === `${name}_MAX`)
}

function describe(constants: readonly ParameterConstant[], constant: ParameterConstant): readonly string[] {
  const bound = (end: 'MIN' | 'MAX') => {
    const found = constants.find(({name}) => name === `${constant.name}_${end}`)
    if (found === undefined) throw new TypeError(`${constant.name} has no ${end}`)
    return formatParameter({...found, name: constant.name})
  }
  const setter = setterOf(constant)
  const {min, max} = furtherBounds[constant.name] ?? {}
  const bounds = `${min ?? bound('MIN')} … ${max ?? bound('MAX')}`
  const name = names[constant.name] ?? camelCase(constant.name)
  return [constant.group, name, formatParameter(constant), bounds, `\`${setter}\``, rules[constant.name] ?? constant.note]
}

function setterOf({name}: ParameterConstant): string {
  return setters[name] ?? camelCase(`SET_${name}`)
}

/** Fails when a parameter has no setter in the role matrix, or a setter of PARAMETER_ROLE has no row here. */
function requireEverySetter(adjustable: readonly ParameterConstant[]): void {
  const known = listSetters(readRoleMatrix())
  const shown = [...adjustable.map(setterOf), ...furtherSetters]
  const [unknown, missing] = [shown.filter((name) => !known.includes(name)), known.filter((name) => !shown.includes(name))]
  if (unknown.length + missing.length > 0) throw new TypeError(`setters unknown: ${unknown}; without a row: ${missing}`)
}

/** Lists the functions that set parameters: those of PARAMETER_ROLE, and of the timelock in the two contracts that keep no roles. */
function listSetters(matrix: RoleMatrix): readonly string[] {
  const ofRole = Object.values(matrix).flatMap((gates) => gates.PARAMETER_ROLE ?? [])
  const ofTimelock = [...(matrix.AlephGovernor?.timelock ?? []), ...(matrix.AlephTimelock?.timelock ?? [])]
  return [...ofRole, ...ofTimelock.filter((name) => !noParameters.includes(name))]
}

/** What the timelock alone does to the governor that is no setting of a number. */
const noParameters = ['relay', 'setGuardian', 'setProposalGuardian', 'updateTimelock', 'upgradeToAndCall']

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
