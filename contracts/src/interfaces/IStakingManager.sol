// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {NodeId, Permit, SlashId, SlashRequestId} from "../Types.sol";
import {IAlephBase} from "./IAlephBase.sol";
import {INodeRegistry} from "./INodeRegistry.sol";
import {IStakeVotes} from "./IStakeVotes.sol";

/// @notice A node's stake in amounts.
/// @param selfStake Live self stake.
/// @param pendingUnbond Self stake on its way out, still slashable.
/// @param unbondStartedAt When it began to leave.
/// @param totalDelegated Live delegations.
struct StakeInfo {
    uint256 selfStake;
    uint256 pendingUnbond;
    uint64 unbondStartedAt;
    uint256 totalDelegated;
}

/// @notice One account's delegation to one node, in amounts at the present share price.
struct Delegation {
    uint256 amount;
    uint256 pendingUndelegate;
    uint64 delegatedAt;
    uint64 undelegateStartedAt;
}

/// @notice A node's delegation pool as kept: live and thawing bucket, each with shares and an epoch of its own.
/// @dev A bucket without assets bumps its epoch; shares of an earlier epoch are worth nothing for ever.
struct PoolInfo {
    uint128 assets;
    uint128 shares;
    uint128 thawAssets;
    uint128 thawShares;
    uint64 epoch;
    uint64 thawEpoch;
    uint256 accRewardPerShare;
}

/// @notice One account's position in a pool as kept.
struct PositionInfo {
    uint128 shares;
    uint128 thawShares;
    uint64 maturesAt;
    uint64 epoch;
    uint64 thawEpoch;
    uint256 accrued;
}

/// @notice Who gets what of a slash when its hold is over. Zero addresses get nothing; their share burns.
/// @param reporter Gets 20 %, at most 5,000 ALEPH, less what the resolver gets.
/// @param harmed Gets 30 %, at most `harmedMax`: what it really paid.
/// @param resolver Gets 1 %, at most 50 ALEPH, for the gas of the resolving transaction; out of the reporter's part.
struct SlashShares {
    address reporter;
    address harmed;
    uint256 harmedMax;
    address resolver;
}

/// @notice State of an escrowed slash.
enum SlashStatus {
    None,
    Held,
    Released,
    Refunded
}

/// @notice A slash in escrow. Its reason is told by {IStakingManager-Slashed} and not kept.
/// @param selfAmount Part taken from self stake, live and leaving.
/// @param delegatedAmount Part taken from delegators, live and thawing.
/// @param epoch Live epoch of the pool at that time: a refund goes to the same pool or, if it died, to the treasury.
/// @param releaseAt When {releaseSlash} becomes possible.
/// @param extended Whether the guardian used its one extension.
struct SlashRecord {
    NodeId nodeId;
    uint128 selfAmount;
    uint128 delegatedAmount;
    uint64 epoch;
    uint64 thawEpoch;
    uint64 releaseAt;
    bool extended;
    SlashStatus status;
    SlashShares shares;
}

/// @notice State of a committee's slash request.
enum SlashRequestStatus {
    None,
    Open,
    Executed,
    Vetoed,
    Expired
}

/// @notice A committee's request to slash a node.
/// @param stakeSnapshot All that was slashable when the request was opened; caps the amount.
/// @param executableAt End of the veto window.
/// @param expiresAt After this it can only expire.
struct SlashRequest {
    NodeId nodeId;
    uint128 amount;
    uint128 stakeSnapshot;
    uint64 executableAt;
    uint64 expiresAt;
    SlashRequestStatus status;
    address requester;
    address harmed;
    uint256 harmedMax;
    bytes32 reasonHash;
}

/// @title IStakingManager
/// @notice Self stake and delegation, leaving, rewards of delegators, slashing.
///
/// Self stake belongs to a node's operator. Delegations are shares of a pool whose price starts at 1 and can only fall; rewards are
/// kept beside the pool. What is leaving earns nothing and counts for no minimum, but can be slashed until it is withdrawn.
///
/// Two strengths of hold: {reserve} keeps an amount of self stake from leaving while a storage or SLA case is open and never touches
/// delegators; a committee's request *freezes* the node, delays delegators too, but never beyond maturity + 15 days.
interface IStakingManager is IAlephBase {
    /// @notice Self stake was added.
    event Staked(NodeId indexed nodeId, address indexed operator, uint256 amount);

    /// @notice Self stake began to leave; `pending` leaves in all, at `maturesAt`.
    event Unstaked(NodeId indexed nodeId, address indexed operator, uint256 amount, uint256 pending, uint64 maturesAt);

    /// @notice Stake was delegated.
    event Delegated(NodeId indexed nodeId, address indexed delegator, uint256 amount, uint256 shares);

    /// @notice Delegated stake began to leave; the account's thawing shares mature at `maturesAt`.
    event Undelegated(
        NodeId indexed nodeId, address indexed delegator, uint256 amount, uint256 shares, uint256 thawShares, uint64 maturesAt
    );

    /// @notice Stake left. `account` is the operator for self stake.
    event Withdrawn(NodeId indexed nodeId, address indexed account, uint256 amount, bool selfStake);

    /// @notice A node's stake has been sufficient since `metSince`; zero: it is not.
    event MinimumMet(NodeId indexed nodeId, uint64 metSince);

    /// @notice Self stake was kept from leaving for a case; `reserved` in all.
    event Reserved(NodeId indexed nodeId, uint256 amount, uint256 reserved);

    /// @notice Self stake was let go again; `reserved` is left.
    event Unreserved(NodeId indexed nodeId, uint256 amount, uint256 reserved);

    /// @notice The committee asked for a slash.
    event SlashRequested(
        SlashRequestId indexed requestId,
        NodeId indexed nodeId,
        address indexed requester,
        uint256 amount,
        uint256 stakeSnapshot,
        address harmed,
        uint256 harmedMax,
        bytes32 reasonHash,
        uint64 executableAt,
        uint64 expiresAt
    );

    /// @notice A request was executed as `slashId`; zero when nothing could be taken.
    event SlashExecuted(SlashRequestId indexed requestId, NodeId indexed nodeId, SlashId indexed slashId);

    /// @notice A request was vetoed.
    event SlashVetoed(SlashRequestId indexed requestId, NodeId indexed nodeId);

    /// @notice A request lapsed.
    event SlashExpired(SlashRequestId indexed requestId, NodeId indexed nodeId);

    /// @notice Stake was slashed into escrow.
    event Slashed(
        SlashId indexed slashId,
        NodeId indexed nodeId,
        uint256 selfAmount,
        uint256 delegatedAmount,
        SlashShares shares,
        bytes32 reasonHash,
        uint64 releaseAt
    );

    /// @notice The guardian held a slash back once.
    event SlashHeld(SlashId indexed slashId, uint64 releaseAt);

    /// @notice A slash was paid out.
    event SlashReleased(
        SlashId indexed slashId,
        NodeId indexed nodeId,
        uint256 reporter,
        uint256 harmed,
        uint256 resolver,
        uint256 burned,
        uint256 insurance
    );

    /// @notice A slash was undone.
    event SlashRefunded(SlashId indexed slashId, NodeId indexed nodeId, uint256 toSelf, uint256 toPool, uint256 toTreasury);

    /// @notice A bucket of a pool lost everything; its shares are void.
    event PoolEpochBumped(NodeId indexed nodeId, bool thawing, uint64 epoch, uint256 residual);

    /// @notice Delegators of a node earned.
    event RewardAdded(NodeId indexed nodeId, uint256 amount);

    /// @notice A delegator took its rewards.
    event RewardPaid(NodeId indexed nodeId, address indexed delegator, uint256 amount);

    /// @notice An account's voting units for its stake at a node were brought in line. Every touch of the stake does it silently.
    event VotesSynced(NodeId indexed nodeId, address indexed account, uint256 votes);

    /// @notice A credit arose that `account` may withdraw.
    event Credited(address indexed account, uint256 amount);

    /// @notice A credit was withdrawn.
    event CreditWithdrawn(address indexed account, address indexed to, uint256 amount);

    /// @notice A node's stake is below the minimum.
    error StakingManagerBelowMinimum(NodeId nodeId, uint256 amount, uint256 minimum);

    /// @notice More was asked for than there is.
    error StakingManagerInsufficient(NodeId nodeId, uint256 requested, uint256 available);

    /// @notice A part is leaving already; to merge and start its clock anew, pass `acceptRestart`.
    error StakingManagerUnbondPending(NodeId nodeId, address account, uint64 maturesAt);

    /// @notice Nothing is leaving.
    error StakingManagerNothingPending(NodeId nodeId, address account);

    /// @notice What is leaving matures at `maturesAt`.
    error StakingManagerStillUnbonding(NodeId nodeId, address account, uint64 maturesAt);

    /// @notice The node is frozen by slash requests, delegators at the longest until `until`.
    error StakingManagerFrozen(NodeId nodeId, uint64 until);

    /// @notice A withdrawal would leave less self stake than open cases need: so much that their penalties stay under the caps of
    /// {slash}.
    error StakingManagerReserved(NodeId nodeId, uint256 kept, uint256 left);

    /// @notice Fewer shares would be minted than the caller wants.
    error StakingManagerSlippage(uint256 shares, uint256 minShares);

    /// @notice The shares are worth nothing.
    error StakingManagerWorthless(NodeId nodeId, uint256 shares);

    /// @notice The delegations would exceed the node's limit, a multiple of its self stake.
    error StakingManagerDelegationCap(NodeId nodeId, uint256 total, uint256 cap);

    /// @notice The node does not take stake: it leaves or has left.
    error StakingManagerNodeLeaving(NodeId nodeId);

    /// @notice The node cannot be activated yet: see {metSince}, {INodeRegistry-canActivate}.
    error StakingManagerNotActivatable(NodeId nodeId, uint64 metSince);

    /// @notice The slash does not exist or is not held.
    error StakingManagerSlashNotHeld(SlashId slashId, SlashStatus status);

    /// @notice The request does not exist or is not open.
    error StakingManagerRequestNotOpen(SlashRequestId requestId, SlashRequestStatus status);

    /// @notice The node has three open requests already.
    error StakingManagerTooManyRequests(NodeId nodeId);

    /// @notice The guardian used its one extension of this slash.
    error StakingManagerAlreadyExtended(SlashId slashId);

    /// @notice More would be let go than is reserved: a peer contract is at fault.
    error StakingManagerReserveUnderflow(NodeId nodeId, uint256 amount, uint256 reserved);

    /// @notice There is no node of this id.
    error StakingManagerUnknownNode(NodeId nodeId);

    /// @notice The votes' contract cannot be changed: it holds the units that withdrawals take back.
    error StakingManagerVotesFixed(address stakeVotes);

    /// @notice Adds self stake to a node of the caller, and activates the node if it may be.
    /// @dev Tries activation but, as stake must have lasted `minStakeDuration` first, a first stake never activates in its own
    /// transaction. Reverts with `AlephUnauthorized` unless called by the operator, `StakingManagerNodeLeaving`, `AlephZeroAmount`,
    /// `AlephAmountMismatch`, `AlephEntryPaused`, `AlephProtocolPaused`.
    function stake(NodeId nodeId, uint256 amount) external;

    /// @notice Like {stake}, with an EIP-2612 permit whose failure is ignored.
    function stakeWithPermit(NodeId nodeId, uint256 amount, Permit calldata permit) external;

    /// @notice Starts the leaving of self stake.
    /// @param acceptRestart Whether to merge with what is leaving already and start the clock anew.
    /// @dev Deactivates the node in the same call if it falls below a minimum. Reverts with `AlephUnauthorized` unless called by the
    /// operator, `StakingManagerInsufficient`, `StakingManagerUnbondPending`, `AlephZeroAmount`, `AlephProtocolPaused`.
    function unstake(NodeId nodeId, uint256 amount, bool acceptRestart) external;

    /// @notice Pays self stake that has left to the operator, but for what open cases keep. Anyone may call.
    /// @dev The rest stays leaving and can be called for when the cases are closed. Delayed by a freeze until maturity + 15 d at most.
    /// Reverts with `StakingManagerNothingPending`, `StakingManagerStillUnbonding`, `StakingManagerReserved`,
    /// `StakingManagerFrozen`, `AlephProtocolPaused`. Not stopped by a pause of entries.
    function completeUnbond(NodeId nodeId) external;

    /// @notice Delegates to a node.
    /// @param minShares Fewest shares the caller accepts.
    /// @dev A node takes no delegations while it is frozen or while a slash that took from its delegators is held: who came in
    /// between would share in a refund. Reverts with `StakingManagerNodeLeaving`, `StakingManagerFrozen`, `StakingManagerBelowMinimum`, `StakingManagerSlippage`,
    /// `StakingManagerDelegationCap`, `AlephAmountMismatch`, `AlephEntryPaused`, `AlephProtocolPaused`.
    function delegate(NodeId nodeId, uint256 amount, uint256 minShares) external returns (uint256 shares);

    /// @notice Like {delegate}, with an EIP-2612 permit whose failure is ignored.
    function delegateWithPermit(NodeId nodeId, uint256 amount, uint256 minShares, Permit calldata permit) external returns (uint256 shares);

    /// @notice Starts the leaving of delegated stake, given in shares.
    /// @dev Reverts with `StakingManagerInsufficient`, `StakingManagerUnbondPending`, `StakingManagerWorthless`, `AlephZeroAmount`,
    /// `AlephProtocolPaused`.
    function undelegate(NodeId nodeId, uint256 shares, bool acceptRestart) external returns (uint256 amount);

    /// @notice Pays delegated stake that has left to its account. Anyone may call.
    /// @dev Reverts with `StakingManagerNothingPending`, `StakingManagerStillUnbonding`, `StakingManagerFrozen` until maturity + 15 d at
    /// most, `AlephProtocolPaused`. Not stopped by a pause of entries.
    function withdrawFor(address account, NodeId nodeId) external returns (uint256 amount);

    /// @notice Pays the caller's rewards at a node to `to`.
    /// @dev Reverts with `AlephZeroAddress`. Never stopped by a pause.
    function claimRewards(NodeId nodeId, address to) external returns (uint256 amount);

    /// @notice Pays the caller's credit to `to`.
    /// @dev Reverts with `AlephZeroAmount` without credit, `AlephZeroAddress`. Never stopped by a pause.
    function withdrawCredit(address to) external returns (uint256 amount);

    /// @notice Activates a node whose stake has been sufficient for `minStakeDuration`. Anyone may call.
    /// @dev Calls {INodeRegistry-activateNode}. If the stake has become sufficient or insufficient unnoticed, because a parameter was
    /// changed, it notes that instead (and deactivates the node) and does not revert. Reverts with `StakingManagerNotActivatable`, `AlephProtocolPaused`.
    function checkActivation(NodeId nodeId) external;

    /// @notice Brings an account's voting power in line with what slashes left of its delegation. Anyone may call.
    function syncVotes(address account, NodeId nodeId) external;

    /// @notice Moves voting power of a node's self stake to its present operator. Anyone may call; every touch of self stake does it too.
    function syncOperator(NodeId nodeId) external;

    /// @notice Keeps `bps` of a node's self stake (live and leaving) from leaving while a case is open.
    /// @return amount The penalty the case may take. The share is limited to `maxSlashBps`. While any is open, {completeUnbond} leaves
    /// so much that all penalties stay under the caps of {slash}.
    /// @dev Called by StorageRegistry and SLAManager when a case is opened. Reverts with `AccessControlUnauthorizedAccount` without
    /// RESERVER_ROLE, `StakingManagerUnknownNode`.
    function reserve(NodeId nodeId, uint256 bps) external returns (uint256 amount);

    /// @notice Lets go of what a case kept. Called once per case, whether it slashed or not.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without RESERVER_ROLE, `StakingManagerReserveUnderflow`.
    function unreserve(NodeId nodeId, uint256 amount) external;

    /// @notice Slashes self stake, live and leaving alike, into escrow. Never touches delegators.
    /// @return slashId The escrow; zero when nothing could be taken.
    /// @return slashed What was taken: at most `amount`, what there is, `maxSlashBps` of the self stake now, `maxSlashBps` of the
    /// self stake in any 7 days, and {slashHeadroom}.
    /// @dev Never reverts on size, whatever the node's state. Deactivates the node in the same call if it falls below a minimum.
    /// Reverts with `AccessControlUnauthorizedAccount` without SLASHER_ROLE, `StakingManagerUnknownNode`.
    function slash(NodeId nodeId, uint256 amount, SlashShares calldata shares, bytes32 reasonHash)
        external
        returns (SlashId slashId, uint256 slashed);

    /// @notice Asks for a slash that reaches self stake first and delegators after it. Freezes the node until it is decided.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without COMMITTEE_ROLE, `StakingManagerTooManyRequests`,
    /// `StakingManagerUnknownNode`, `AlephOutOfBounds` when `bps` exceeds `maxSlashBps`, `AlephProtocolPaused`.
    function requestSlash(NodeId nodeId, uint256 bps, address harmed, uint256 harmedMax, bytes32 reasonHash)
        external
        returns (SlashRequestId requestId);

    /// @notice Vetoes a request before it is executed.
    /// @dev Reverts with `AlephUnauthorized` without GUARDIAN_ROLE or DEFAULT_ADMIN_ROLE, `StakingManagerRequestNotOpen`.
    function vetoSlash(SlashRequestId requestId) external;

    /// @notice Executes a request after the veto window. Anyone may call.
    /// @dev Clamps like {slash}, by the snapshot of the request. Reverts with `StakingManagerRequestNotOpen`, `AlephTooEarly`,
    /// `AlephDeadlinePassed` when it has lapsed, `AlephProtocolPaused`.
    function executeSlash(SlashRequestId requestId) external returns (SlashId slashId, uint256 slashed);

    /// @notice Ends a request that lapsed, and the freeze with it. Anyone may call.
    /// @dev Reverts with `StakingManagerRequestNotOpen`, `AlephTooEarly`.
    function expireSlash(SlashRequestId requestId) external;

    /// @notice Pays out a slash whose hold is over: credits for reporter, harmed and resolver; a burn; the rest to insurance. Anyone may call.
    /// @dev Reverts with `StakingManagerSlashNotHeld`, `AlephTooEarly`, `AlephProtocolPaused`.
    function releaseSlash(SlashId slashId) external;

    /// @notice Holds a slash back for 14 more days, once.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without GUARDIAN_ROLE, `StakingManagerSlashNotHeld`, `StakingManagerAlreadyExtended`.
    function holdSlash(SlashId slashId) external;

    /// @notice Undoes a slash: back to self stake and to the pool's same epoch, or to the treasury where that is gone.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `StakingManagerSlashNotHeld`.
    function refundSlash(SlashId slashId) external;

    /// @notice Takes rewards for a node's delegators from the caller's allowance.
    /// @dev Called by PaymentManager. Reverts with `AccessControlUnauthorizedAccount` without PAYMENT_ROLE, `StakingManagerWorthless`
    /// when the pool is empty (ask {hasDelegators} first), `AlephAmountMismatch`.
    function addReward(NodeId nodeId, uint256 amount) external;

    /// @notice Sets the peers.
    /// @dev `stakeVotes` is set once. Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `AlephZeroAddress`,
    /// `StakingManagerVotesFixed`.
    function setPeers(address nodeRegistry, address stakeVotes, address treasury, address insurance) external;

    /// @notice Sets the self stake an active node needs. Both this and {setMinTotalStake} refuse total < self.
    /// @dev All setters revert with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `AlephOutOfBounds`.
    function setMinSelfStake(uint256 newMinStake) external;

    /// @notice Sets the stake, self and delegated, that an active node needs.
    function setMinTotalStake(uint256 value) external;

    /// @notice Sets how long stake must have been sufficient before a node is activated.
    function setMinStakeDuration(uint64 value) external;

    /// @notice Sets how long stake takes to leave. Its bounds keep it above a governance cycle and a slash request by 48 h.
    function setUnbondingPeriod(uint64 value) external;

    /// @notice Sets the most a slash may take of the stake, per event and per 7 days.
    function setMaxSlashBps(uint256 value) external;

    /// @notice Sets how long a committee's request can be vetoed.
    function setVetoWindow(uint64 value) external;

    /// @notice Sets how long a slash stays in escrow.
    function setSlashHold(uint64 value) external;

    /// @notice Sets the smallest delegation.
    function setMinDelegation(uint256 value) external;

    /// @notice Sets how many times its self stake a node may take in delegations.
    function setDelegationRatio(uint256 value) external;

    /// @notice Returns a node's stake in amounts.
    function getStakeInfo(NodeId nodeId) external view returns (StakeInfo memory);

    /// @notice Returns an account's delegation to a node in amounts.
    function getDelegation(NodeId nodeId, address account) external view returns (Delegation memory);

    /// @notice Returns a node's pool as kept.
    function getPool(NodeId nodeId) external view returns (PoolInfo memory);

    /// @notice Returns an account's position in a pool as kept.
    function getPosition(NodeId nodeId, address account) external view returns (PositionInfo memory);

    /// @notice Returns when a node's leaving self stake matures, or 0.
    function selfMaturesAt(NodeId nodeId) external view returns (uint64);

    /// @notice Returns the self stake that a slash can reach: live and leaving.
    function slashableSelf(NodeId nodeId) external view returns (uint256);

    /// @notice Returns all stake that a slash can reach: self and delegated, live and leaving.
    function slashableTotal(NodeId nodeId) external view returns (uint256);

    /// @notice Returns the self stake that open cases keep from leaving.
    function reservedOf(NodeId nodeId) external view returns (uint256);

    /// @notice Returns how many slash requests against a node are open. A frozen node (> 0) takes no jobs and no delegations.
    function frozenCount(NodeId nodeId) external view returns (uint256);

    /// @notice Returns whether a node is frozen.
    function isFrozen(NodeId nodeId) external view returns (bool);

    /// @notice Returns whether a node has live delegations, to which {addReward} could go.
    function hasDelegators(NodeId nodeId) external view returns (bool);

    /// @notice Returns since when a node's stake has been sufficient, or 0.
    function metSince(NodeId nodeId) external view returns (uint64);

    /// @notice Returns the rewards an account has to claim at a node.
    function pendingRewards(NodeId nodeId, address account) external view returns (uint256);

    /// @notice Returns an account's credit.
    function creditOf(address account) external view returns (uint256);

    /// @notice Returns a slash in escrow.
    function getSlash(SlashId slashId) external view returns (SlashRecord memory);

    /// @notice Returns a slash request.
    function getSlashRequest(SlashRequestId requestId) external view returns (SlashRequest memory);

    /// @notice Returns how much of a node's stake the running 7-day window still lets be slashed.
    function slashHeadroom(NodeId nodeId) external view returns (uint256);

    /// @notice Returns all that the contract owes, in ALEPH: never more than its balance.
    function accounted() external view returns (uint256);

    /// @notice Returns ALEPH.
    function aleph() external view returns (IERC20);

    /// @notice Returns the registry.
    function nodeRegistry() external view returns (INodeRegistry);

    /// @notice Returns the votes that follow stake.
    function stakeVotes() external view returns (IStakeVotes);

    /// @notice Returns the parameters.
    function minSelfStake() external view returns (uint256);
    function minTotalStake() external view returns (uint256);
    function minStakeDuration() external view returns (uint64);
    function unbondingPeriod() external view returns (uint64);
    function maxSlashBps() external view returns (uint256);
    function vetoWindow() external view returns (uint64);
    function slashHold() external view returns (uint64);
    function minDelegation() external view returns (uint256);
    function delegationRatio() external view returns (uint256);
}
