// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {AlephBase} from "./base/AlephBase.sol";
import {Parameters} from "./base/Parameters.sol";
import {COMMITTEE_ROLE, GUARDIAN_ROLE, PARAMETER_ROLE, PAYMENT_ROLE, RESERVER_ROLE, SLASHER_ROLE} from "./base/Roles.sol";
import {INodeRegistry, NodeStatus} from "./interfaces/INodeRegistry.sol";
import {IProtocolClock} from "./interfaces/IProtocolClock.sol";
import {
    Delegation,
    IStakingManager,
    PoolInfo,
    PositionInfo,
    SlashRecord,
    SlashRequest,
    SlashShares,
    StakeInfo
} from "./interfaces/IStakingManager.sol";
import {IStakeVotes} from "./interfaces/IStakeVotes.sol";
import {ExactTransfer} from "./libraries/ExactTransfer.sol";
import {StakePool} from "./libraries/StakePool.sol";
import {StakingSettings} from "./staking/StakingSettings.sol";
import {StakingShared} from "./staking/StakingShared.sol";
import {StakingSlashes} from "./staking/StakingSlashes.sol";
import {SelfStake, StakingStorage} from "./staking/StakingStorage.sol";
import {NodeId, Permit, SlashId, SlashRequestId} from "./Types.sol";

// forge-lint: disable-start(unsafe-typecast): amounts are parts of `accounted`, of 96 bits; times fit 40 bits for 34,000 years.
/// @title StakingManager
/// @notice See {IStakingManager}. What slashes and what sets parameters lies in linked libraries.
/// @custom:oz-upgrades-unsafe-allow external-library-linking
contract StakingManager is IStakingManager, StakingStorage, AlephBase {
    using ExactTransfer for IERC20;
    using Math for uint256;
    using SafeCast for uint256;
    using StakePool for StakePool.Bucket;
    using StakePool for StakePool.Pool;
    using StakingShared for StakingStorage.StakingManagerStorage;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy. {setPeers} must follow.
    /// @param admin Holds DEFAULT_ADMIN_ROLE until it hands it to the timelock.
    /// @param clock The protocol's clock: NodeRegistry.
    /// @param aleph_ ALEPH, fixed for ever; of 18 decimals.
    function initialize(address admin, IProtocolClock clock, IERC20 aleph_) external initializer {
        __AlephBase_init(admin, clock);
        StakingSettings.initialize(_getStakingManagerStorage(), aleph_);
    }

    // -------------------------------------------------------------------------------------------------- self stake

    /// @inheritdoc IStakingManager
    function stake(NodeId nodeId, uint256 amount) external nonReentrant {
        _stake(nodeId, amount);
    }

    /// @inheritdoc IStakingManager
    function stakeWithPermit(NodeId nodeId, uint256 amount, Permit calldata permit) external nonReentrant {
        _getStakingManagerStorage().aleph.tryPermit(msg.sender, address(this), permit);
        _stake(nodeId, amount);
    }

    /// @inheritdoc IStakingManager
    function unstake(NodeId nodeId, uint256 amount, bool acceptRestart) external {
        uint64 time = _eTimeWhenNotPaused();
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        SelfStake storage self = $.selfs[nodeId];
        if (msg.sender != $.nodeRegistry.operatorOf(nodeId)) revert AlephUnauthorized(msg.sender);
        if (amount == 0) revert AlephZeroAmount();
        if (amount > self.stake) revert StakingManagerInsufficient(nodeId, amount, self.stake);
        if (self.pending > 0 && !acceptRestart) revert StakingManagerUnbondPending(nodeId, msg.sender, self.maturesAt);

        uint64 maturesAt = time + $.unbondingPeriod;
        self.stake -= uint96(amount);
        self.pending += uint96(amount);
        (self.startedAt, self.maturesAt) = (uint40(time), uint40(maturesAt));
        emit Unstaked(nodeId, msg.sender, amount, self.pending, maturesAt);
        _moveVoter($, nodeId, self, msg.sender);
        $.noteMinimum(nodeId, self, time);
    }

    /// @inheritdoc IStakingManager
    function completeUnbond(NodeId nodeId) external nonReentrant {
        uint64 time = _eTimeWhenNotPaused();
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        SelfStake storage self = $.selfs[nodeId];
        address operator = $.nodeRegistry.operatorOf(nodeId);
        (uint256 pending, uint256 live) = (self.pending, self.stake);
        if (pending == 0) revert StakingManagerNothingPending(nodeId, operator);
        _requireMatured(nodeId, operator, self, self.maturesAt, time);
        uint256 kept = self.reserved == 0 ? 0 : StakingSlashes.keptFor($, nodeId, time);
        if (live + pending <= kept) revert StakingManagerReserved(nodeId, kept, live);

        uint256 amount = pending.min(live + pending - kept);
        _moveVoter($, nodeId, self, operator);
        self.pending = uint96(pending - amount);
        if (amount == pending) (self.startedAt, self.maturesAt) = (0, 0);
        $.stakeVotes.decrease(operator, amount);
        emit Withdrawn(nodeId, operator, amount, true);
        $.payOut(operator, amount);
    }

    /// @inheritdoc IStakingManager
    function syncOperator(NodeId nodeId) external {
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        SelfStake storage self = $.selfs[nodeId];
        address operator = $.nodeRegistry.operatorOf(nodeId);
        _moveVoter($, nodeId, self, operator);
        emit VotesSynced(nodeId, operator, uint256(self.stake) + self.pending);
    }

    /// @inheritdoc IStakingManager
    function checkActivation(NodeId nodeId) external {
        uint64 time = _eTimeWhenNotPaused();
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        SelfStake storage self = $.selfs[nodeId];
        if ($.noteMinimum(nodeId, self, time)) return;
        if (!_tryActivate($, nodeId, self, time)) revert StakingManagerNotActivatable(nodeId, self.metSince);
    }

    // -------------------------------------------------------------------------------------------------- delegation

    /// @inheritdoc IStakingManager
    function delegate(NodeId nodeId, uint256 amount, uint256 minShares) external nonReentrant returns (uint256 shares) {
        return _delegate(nodeId, amount, minShares);
    }

    /// @inheritdoc IStakingManager
    function delegateWithPermit(NodeId nodeId, uint256 amount, uint256 minShares, Permit calldata permit)
        external
        nonReentrant
        returns (uint256 shares)
    {
        _getStakingManagerStorage().aleph.tryPermit(msg.sender, address(this), permit);
        return _delegate(nodeId, amount, minShares);
    }

    /// @inheritdoc IStakingManager
    function undelegate(NodeId nodeId, uint256 shares, bool acceptRestart) external returns (uint256 amount) {
        uint64 time = _eTimeWhenNotPaused();
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        StakePool.Pool storage pool = $.pools[nodeId];
        StakePool.Position storage position = $.positions[nodeId][msg.sender];
        pool.refresh(position);
        if (shares == 0) revert AlephZeroAmount();
        if (shares > position.shares) revert StakingManagerInsufficient(nodeId, shares, position.shares);
        if (position.thawShares > 0 && !acceptRestart) revert StakingManagerUnbondPending(nodeId, msg.sender, position.maturesAt);
        amount = pool.live.burn(shares);
        if (amount == 0) revert StakingManagerWorthless(nodeId, shares);

        uint64 maturesAt = time + $.unbondingPeriod;
        position.shares -= uint128(shares);
        position.thawShares += pool.thaw.mint(amount).toUint128();
        (position.startedAt, position.maturesAt) = (uint40(time), uint40(maturesAt));
        emit Undelegated(nodeId, msg.sender, amount, shares, position.thawShares, maturesAt);
        $.noteMinimum(nodeId, $.selfs[nodeId], time);
    }

    /// @inheritdoc IStakingManager
    function withdrawFor(address account, NodeId nodeId) external nonReentrant returns (uint256 amount) {
        uint64 time = _eTimeWhenNotPaused();
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        StakePool.Pool storage pool = $.pools[nodeId];
        StakePool.Position storage position = $.positions[nodeId][account];
        pool.refresh(position);
        uint256 thawShares = position.thawShares;
        if (thawShares == 0) revert StakingManagerNothingPending(nodeId, account);
        _requireMatured(nodeId, account, $.selfs[nodeId], position.maturesAt, time);

        amount = pool.thaw.burn(thawShares);
        (position.thawShares, position.startedAt, position.maturesAt) = (0, 0, 0);
        _syncVotes($, pool, position, account);
        emit Withdrawn(nodeId, account, amount, false);
        $.payOut(account, amount);
    }

    /// @inheritdoc IStakingManager
    function claimRewards(NodeId nodeId, address to) external nonReentrant returns (uint256 amount) {
        if (to == address(0)) revert AlephZeroAddress();
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        StakePool.Position storage position = $.positions[nodeId][msg.sender];
        $.pools[nodeId].collect(position);
        amount = position.accrued;
        if (amount == 0) return 0;
        position.accrued = 0;
        emit RewardPaid(nodeId, msg.sender, amount);
        $.payOut(to, amount);
    }

    /// @inheritdoc IStakingManager
    function syncVotes(address account, NodeId nodeId) external {
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        StakePool.Position storage position = $.positions[nodeId][account];
        _syncVotes($, $.pools[nodeId], position, account);
        emit VotesSynced(nodeId, account, position.votes);
    }

    /// @inheritdoc IStakingManager
    function addReward(NodeId nodeId, uint256 amount) external nonReentrant onlyRole(PAYMENT_ROLE) {
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        StakePool.Pool storage pool = $.pools[nodeId];
        uint256 shares = pool.live.shares;
        if (shares == 0) revert StakingManagerWorthless(nodeId, 0);
        pool.accRewardPerShare += amount.mulDiv(StakePool.REWARD_PRECISION, shares);
        emit RewardAdded(nodeId, amount);
        _payIn($, amount);
    }

    /// @inheritdoc IStakingManager
    function withdrawCredit(address to) external nonReentrant returns (uint256 amount) {
        if (to == address(0)) revert AlephZeroAddress();
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        amount = $.credits[msg.sender];
        if (amount == 0) revert AlephZeroAmount();
        $.credits[msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, to, amount);
        $.payOut(to, amount);
    }

    // ----------------------------------------------------------------------------------------------- holds and slash

    /// @inheritdoc IStakingManager
    function reserve(NodeId nodeId, uint256 bps) external onlyRole(RESERVER_ROLE) returns (uint256 amount) {
        return StakingSlashes.reserve(_getStakingManagerStorage(), nodeId, bps);
    }

    /// @inheritdoc IStakingManager
    function unreserve(NodeId nodeId, uint256 amount) external onlyRole(RESERVER_ROLE) {
        StakingSlashes.unreserve(_getStakingManagerStorage(), nodeId, amount);
    }

    /// @inheritdoc IStakingManager
    function slash(NodeId nodeId, uint256 amount, SlashShares calldata shares, bytes32 reasonHash)
        external
        onlyRole(SLASHER_ROLE)
        returns (SlashId slashId, uint256 slashed)
    {
        return StakingSlashes.slash(_getStakingManagerStorage(), nodeId, amount, shares, reasonHash, _eTime());
    }

    /// @inheritdoc IStakingManager
    function requestSlash(NodeId nodeId, uint256 bps, address harmed, uint256 harmedMax, bytes32 reasonHash)
        external
        onlyRole(COMMITTEE_ROLE)
        returns (SlashRequestId requestId)
    {
        uint64 time = _eTimeWhenNotPaused();
        return StakingSlashes.requestSlash(_getStakingManagerStorage(), nodeId, bps, harmed, harmedMax, reasonHash, time);
    }

    /// @inheritdoc IStakingManager
    function vetoSlash(SlashRequestId requestId) external {
        if (!hasRole(GUARDIAN_ROLE, msg.sender) && !hasRole(DEFAULT_ADMIN_ROLE, msg.sender)) revert AlephUnauthorized(msg.sender);
        StakingSlashes.vetoSlash(_getStakingManagerStorage(), requestId);
    }

    /// @inheritdoc IStakingManager
    function executeSlash(SlashRequestId requestId) external returns (SlashId slashId, uint256 slashed) {
        return StakingSlashes.executeSlash(_getStakingManagerStorage(), requestId, _eTimeWhenNotPaused());
    }

    /// @inheritdoc IStakingManager
    function expireSlash(SlashRequestId requestId) external {
        StakingSlashes.expireSlash(_getStakingManagerStorage(), requestId, _eTime());
    }

    /// @inheritdoc IStakingManager
    function releaseSlash(SlashId slashId) external nonReentrant {
        StakingSlashes.releaseSlash(_getStakingManagerStorage(), slashId, _eTimeWhenNotPaused());
    }

    /// @inheritdoc IStakingManager
    function holdSlash(SlashId slashId) external onlyRole(GUARDIAN_ROLE) {
        StakingSlashes.holdSlash(_getStakingManagerStorage(), slashId);
    }

    /// @inheritdoc IStakingManager
    function refundSlash(SlashId slashId) external onlyRole(DEFAULT_ADMIN_ROLE) {
        StakingSlashes.refundSlash(_getStakingManagerStorage(), slashId, _eTime());
    }

    // ---------------------------------------------------------------------------------------------- administration

    /// @inheritdoc IStakingManager
    function setPeers(address nodeRegistry_, address stakeVotes_, address treasury, address insurance)
        external
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        address votes = address($.stakeVotes);
        if (votes != address(0) && votes != stakeVotes_) revert StakingManagerVotesFixed(votes);
        $.nodeRegistry = INodeRegistry(_changePeer("nodeRegistry", address($.nodeRegistry), nodeRegistry_));
        $.stakeVotes = IStakeVotes(_changePeer("stakeVotes", votes, stakeVotes_));
        $.treasury = _changePeer("treasury", $.treasury, treasury);
        $.insurance = _changePeer("insurance", $.insurance, insurance);
    }

    /// @inheritdoc IStakingManager
    function setMinSelfStake(uint256 newMinStake) external onlyRole(PARAMETER_ROLE) {
        StakingSettings.setMinSelfStake(_getStakingManagerStorage(), newMinStake);
    }

    /// @inheritdoc IStakingManager
    function setMinTotalStake(uint256 value) external onlyRole(PARAMETER_ROLE) {
        StakingSettings.setMinTotalStake(_getStakingManagerStorage(), value);
    }

    /// @inheritdoc IStakingManager
    function setMinStakeDuration(uint64 value) external onlyRole(PARAMETER_ROLE) {
        StakingSettings.setMinStakeDuration(_getStakingManagerStorage(), value);
    }

    /// @inheritdoc IStakingManager
    function setUnbondingPeriod(uint64 value) external onlyRole(PARAMETER_ROLE) {
        StakingSettings.setUnbondingPeriod(_getStakingManagerStorage(), value);
    }

    /// @inheritdoc IStakingManager
    function setMaxSlashBps(uint256 value) external onlyRole(PARAMETER_ROLE) {
        StakingSettings.setMaxSlashBps(_getStakingManagerStorage(), value);
    }

    /// @inheritdoc IStakingManager
    function setVetoWindow(uint64 value) external onlyRole(PARAMETER_ROLE) {
        StakingSettings.setVetoWindow(_getStakingManagerStorage(), value);
    }

    /// @inheritdoc IStakingManager
    function setSlashHold(uint64 value) external onlyRole(PARAMETER_ROLE) {
        StakingSettings.setSlashHold(_getStakingManagerStorage(), value);
    }

    /// @inheritdoc IStakingManager
    function setMinDelegation(uint256 value) external onlyRole(PARAMETER_ROLE) {
        StakingSettings.setMinDelegation(_getStakingManagerStorage(), value);
    }

    /// @inheritdoc IStakingManager
    function setDelegationRatio(uint256 value) external onlyRole(PARAMETER_ROLE) {
        StakingSettings.setDelegationRatio(_getStakingManagerStorage(), value);
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IStakingManager
    function getStakeInfo(NodeId nodeId) external view returns (StakeInfo memory) {
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        SelfStake storage self = $.selfs[nodeId];
        return StakeInfo({
            selfStake: self.stake, pendingUnbond: self.pending, unbondStartedAt: self.startedAt, totalDelegated: $.pools[nodeId].live.assets
        });
    }

    /// @inheritdoc IStakingManager
    function getDelegation(NodeId nodeId, address account) external view returns (Delegation memory delegation) {
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        StakePool.Position storage position = $.positions[nodeId][account];
        (delegation.amount, delegation.pendingUndelegate) = $.pools[nodeId].valueOf(position);
        delegation.delegatedAt = position.delegatedAt;
        if (delegation.pendingUndelegate > 0) delegation.undelegateStartedAt = position.startedAt;
    }

    /// @inheritdoc IStakingManager
    function getPool(NodeId nodeId) external view returns (PoolInfo memory) {
        StakePool.Pool storage pool = _getStakingManagerStorage().pools[nodeId];
        return PoolInfo({
            assets: pool.live.assets,
            shares: pool.live.shares,
            thawAssets: pool.thaw.assets,
            thawShares: pool.thaw.shares,
            epoch: pool.live.epoch,
            thawEpoch: pool.thaw.epoch,
            accRewardPerShare: pool.accRewardPerShare
        });
    }

    /// @inheritdoc IStakingManager
    function getPosition(NodeId nodeId, address account) external view returns (PositionInfo memory) {
        StakePool.Position storage position = _getStakingManagerStorage().positions[nodeId][account];
        return PositionInfo({
            shares: position.shares,
            thawShares: position.thawShares,
            maturesAt: position.maturesAt,
            epoch: position.epoch,
            thawEpoch: position.thawEpoch,
            accrued: position.accrued
        });
    }

    /// @inheritdoc IStakingManager
    function selfMaturesAt(NodeId nodeId) external view returns (uint64) {
        return _getStakingManagerStorage().selfs[nodeId].maturesAt;
    }

    /// @inheritdoc IStakingManager
    function slashableSelf(NodeId nodeId) external view returns (uint256) {
        SelfStake storage self = _getStakingManagerStorage().selfs[nodeId];
        return uint256(self.stake) + self.pending;
    }

    /// @inheritdoc IStakingManager
    function slashableTotal(NodeId nodeId) external view returns (uint256) {
        return _getStakingManagerStorage().slashable(nodeId);
    }

    /// @inheritdoc IStakingManager
    function reservedOf(NodeId nodeId) external view returns (uint256) {
        return _getStakingManagerStorage().selfs[nodeId].reserved;
    }

    /// @inheritdoc IStakingManager
    function frozenCount(NodeId nodeId) external view returns (uint256) {
        return _getStakingManagerStorage().selfs[nodeId].openRequests;
    }

    /// @inheritdoc IStakingManager
    function isFrozen(NodeId nodeId) external view returns (bool) {
        return _getStakingManagerStorage().selfs[nodeId].openRequests > 0;
    }

    /// @inheritdoc IStakingManager
    function hasDelegators(NodeId nodeId) external view returns (bool) {
        return _getStakingManagerStorage().pools[nodeId].live.shares > 0;
    }

    /// @inheritdoc IStakingManager
    function metSince(NodeId nodeId) external view returns (uint64) {
        return _getStakingManagerStorage().selfs[nodeId].metSince;
    }

    /// @inheritdoc IStakingManager
    function pendingRewards(NodeId nodeId, address account) external view returns (uint256) {
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        StakePool.Position storage position = $.positions[nodeId][account];
        return position.accrued + $.pools[nodeId].earned(position);
    }

    /// @inheritdoc IStakingManager
    function creditOf(address account) external view returns (uint256) {
        return _getStakingManagerStorage().credits[account];
    }

    /// @inheritdoc IStakingManager
    function getSlash(SlashId slashId) external view returns (SlashRecord memory) {
        return StakingSlashes.getSlash(_getStakingManagerStorage(), slashId);
    }

    /// @inheritdoc IStakingManager
    function getSlashRequest(SlashRequestId requestId) external view returns (SlashRequest memory) {
        return StakingSlashes.getSlashRequest(_getStakingManagerStorage(), requestId);
    }

    /// @inheritdoc IStakingManager
    function slashHeadroom(NodeId nodeId) external view returns (uint256) {
        return StakingSlashes.slashHeadroom(_getStakingManagerStorage(), nodeId, _eTime());
    }

    /// @inheritdoc IStakingManager
    function accounted() external view returns (uint256) {
        return _getStakingManagerStorage().accounted;
    }

    /// @inheritdoc IStakingManager
    function aleph() external view returns (IERC20) {
        return _getStakingManagerStorage().aleph;
    }

    /// @inheritdoc IStakingManager
    function nodeRegistry() external view returns (INodeRegistry) {
        return _getStakingManagerStorage().nodeRegistry;
    }

    /// @inheritdoc IStakingManager
    function stakeVotes() external view returns (IStakeVotes) {
        return _getStakingManagerStorage().stakeVotes;
    }

    /// @inheritdoc IStakingManager
    function minSelfStake() external view returns (uint256) {
        return _getStakingManagerStorage().minSelfStake;
    }

    /// @inheritdoc IStakingManager
    function minTotalStake() external view returns (uint256) {
        return _getStakingManagerStorage().minTotalStake;
    }

    /// @inheritdoc IStakingManager
    function minStakeDuration() external view returns (uint64) {
        return _getStakingManagerStorage().minStakeDuration;
    }

    /// @inheritdoc IStakingManager
    function unbondingPeriod() external view returns (uint64) {
        return _getStakingManagerStorage().unbondingPeriod;
    }

    /// @inheritdoc IStakingManager
    function maxSlashBps() external view returns (uint256) {
        return _getStakingManagerStorage().maxSlashBps;
    }

    /// @inheritdoc IStakingManager
    function vetoWindow() external view returns (uint64) {
        return _getStakingManagerStorage().vetoWindow;
    }

    /// @inheritdoc IStakingManager
    function slashHold() external view returns (uint64) {
        return _getStakingManagerStorage().slashHold;
    }

    /// @inheritdoc IStakingManager
    function minDelegation() external view returns (uint256) {
        return _getStakingManagerStorage().minDelegation;
    }

    /// @inheritdoc IStakingManager
    function delegationRatio() external view returns (uint256) {
        return _getStakingManagerStorage().delegationRatio;
    }

    // ----------------------------------------------------------------------------------------------------- private

    function _stake(NodeId nodeId, uint256 amount) private {
        _requireEntryOpen();
        uint64 time = _eTimeWhenNotPaused();
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        SelfStake storage self = $.selfs[nodeId];
        if (_stayingOperator($, nodeId) != msg.sender) revert AlephUnauthorized(msg.sender);
        if (amount == 0) revert AlephZeroAmount();

        _moveVoter($, nodeId, self, msg.sender);
        self.stake += amount.toUint96();
        $.stakeVotes.increase(msg.sender, amount);
        emit Staked(nodeId, msg.sender, amount);
        $.noteMinimum(nodeId, self, time);
        _tryActivate($, nodeId, self, time);
        _payIn($, amount);
    }

    function _delegate(NodeId nodeId, uint256 amount, uint256 minShares) private returns (uint256 shares) {
        _requireEntryOpen();
        uint64 time = _eTimeWhenNotPaused();
        StakingManagerStorage storage $ = _getStakingManagerStorage();
        SelfStake storage self = $.selfs[nodeId];
        StakePool.Pool storage pool = $.pools[nodeId];
        StakePool.Position storage position = $.positions[nodeId][msg.sender];
        _stayingOperator($, nodeId);
        if (self.openRequests > 0 || self.heldSlashes > 0) {
            revert StakingManagerFrozen(nodeId, time + Parameters.SLASH_HOLD_MAX + Parameters.GUARDIAN_HOLD);
        }
        if (amount < $.minDelegation) revert StakingManagerBelowMinimum(nodeId, amount, $.minDelegation);
        uint256 cap = uint256(self.stake) * $.delegationRatio;
        if (amount > cap || pool.live.assets > cap - amount) {
            revert StakingManagerDelegationCap(nodeId, amount.saturatingAdd(pool.live.assets), cap);
        }

        pool.refresh(position);
        shares = pool.live.mint(amount);
        if (shares < minShares) revert StakingManagerSlippage(shares, minShares);
        position.shares += shares.toUint128();
        position.delegatedAt = uint40(time);
        _syncVotes($, pool, position, msg.sender);
        emit Delegated(nodeId, msg.sender, amount, shares);
        $.noteMinimum(nodeId, self, time);
        _payIn($, amount);
    }

    /// @dev Activates a node whose stake has been sufficient for long enough, if its registry entry allows.
    function _tryActivate(StakingManagerStorage storage $, NodeId nodeId, SelfStake storage self, uint64 time) private returns (bool) {
        uint64 since = self.metSince;
        if (since == 0 || time < since + $.minStakeDuration || !$.nodeRegistry.canActivate(nodeId)) return false;
        $.nodeRegistry.activateNode(nodeId);
        return true;
    }

    /// @dev Moves the voting units of self stake to the present operator.
    function _moveVoter(StakingManagerStorage storage $, NodeId nodeId, SelfStake storage self, address operator) private {
        address voter = self.voter;
        if (voter == operator) return;
        if (operator == address(0)) revert StakingManagerUnknownNode(nodeId);
        self.voter = operator;
        uint256 units = uint256(self.stake) + self.pending;
        if (units == 0) return;
        $.stakeVotes.decrease(voter, units);
        $.stakeVotes.increase(operator, units);
    }

    /// @dev Brings the voting units of a delegation in line with its worth.
    function _syncVotes(StakingManagerStorage storage $, StakePool.Pool storage pool, StakePool.Position storage position, address account)
        private
    {
        (uint256 live, uint256 thaw) = pool.valueOf(position);
        (uint256 value, uint256 votes) = (live + thaw, position.votes);
        if (value == votes) return;
        position.votes = value.toUint104();
        if (value > votes) $.stakeVotes.increase(account, value - votes);
        else $.stakeVotes.decrease(account, votes - value);
    }

    function _payIn(StakingManagerStorage storage $, uint256 amount) private {
        $.accounted = (uint256($.accounted) + amount).toUint96();
        $.aleph.pullExact(msg.sender, amount);
    }

    /// @dev Returns the operator of a node that takes stake.
    function _stayingOperator(StakingManagerStorage storage $, NodeId nodeId) private view returns (address operator) {
        NodeStatus status;
        (status, operator) = $.nodeRegistry.statusOf(nodeId);
        if (status == NodeStatus.Unbonding || status == NodeStatus.Deregistered) revert StakingManagerNodeLeaving(nodeId);
    }

    /// @dev Lets only stake pass that has left and that no slash request holds: holds delay, but never for ever.
    function _requireMatured(NodeId nodeId, address account, SelfStake storage self, uint64 maturesAt, uint64 time) private view {
        if (time < maturesAt) revert StakingManagerStillUnbonding(nodeId, account, maturesAt);
        uint64 until = maturesAt + Parameters.MAX_FREEZE;
        if (self.openRequests > 0 && time < until) revert StakingManagerFrozen(nodeId, until);
    }
}
