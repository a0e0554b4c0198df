// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {
    PoolInfo,
    PositionInfo,
    SlashRecord,
    SlashRequestStatus,
    SlashShares,
    SlashStatus
} from "../../../src/interfaces/IStakingManager.sol";
import {StakingManager} from "../../../src/StakingManager.sol";
import {NodeId, SlashId, SlashRequestId} from "../../../src/Types.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {StakingManagerV2} from "../../mocks/Upgraded.sol";
import {Upgrader} from "../handlers/Upgrader.sol";

/// @notice Acts as operators, delegators, cases, slashers, committee, guardian, payments and time, with edge-biased inputs, and keeps a
/// store of its own. The handler itself holds all privileged roles.
contract StakingHandler is Upgrader {
    struct Slash {
        uint64 time;
        uint256 amount;
        /// @dev What the node had, slashed parts of the last 7 days put back, when it happened.
        uint256 base;
        uint256 selfAmount;
        uint256 selfBase;
        bool selfOnly;
    }

    uint256 private constant NODES = 3;
    uint256 private constant DELEGATORS = 5;

    StakingManager public immutable staking;
    NodeId[] public nodes;
    address[] public delegators;
    SlashId[] public slashes;
    SlashRequestId[] public requests;
    mapping(NodeId id => Slash[]) private _slashesOf;
    mapping(NodeId id => uint256[]) public penalties;
    mapping(NodeId id => uint256) public deposited;
    mapping(NodeId id => uint256) public withdrawn;
    mapping(NodeId id => uint256) public slashedSum;
    mapping(NodeId id => uint256) public refundedSum;
    mapping(NodeId id => uint256) public residuals;
    mapping(NodeId id => mapping(address delegator => uint256)) public paidIn;
    mapping(NodeId id => mapping(address delegator => uint256)) public takenOut;
    mapping(NodeId id => mapping(address delegator => uint256)) public refunded;
    mapping(NodeId id => mapping(address delegator => uint64)) public startedAt;
    mapping(NodeId id => mapping(address delegator => uint64)) public periodThen;
    uint256 public donated;
    /// @dev Faults that only show in the act, by invariant.
    mapping(uint256 invariantNumber => uint256 count) public faults;
    uint256 public calls;
    /// @dev How often the rare things happened: slashes of delegators, dead buckets, refunds, activations.
    uint256[4] public reached;

    constructor(StakingManager staking_, NodeRegistry registry_, MockERC20 aleph_, NodeId[] memory ids) {
        (staking, registry, aleph) = (staking_, registry_, aleph_);
        nodes = ids;
        for (uint256 i; i < DELEGATORS; ++i) {
            delegators.push(makeAddr(string.concat("delegator ", vm.toString(i))));
        }
        aleph.approve(address(staking_), type(uint256).max);
        _registerProxy(address(staking_), address(new StakingManagerV2()));
    }

    function setUp() public override {}

    /// @dev Gives every node self stake and as many delegations as it may take, so that runs begin where slashes reach delegators.
    function prepare() external {
        for (uint256 i; i < NODES; ++i) {
            this.stake(i, 0);
            this.stake(i + NODES, 0);
            for (uint256 j; j < DELEGATORS; ++j) {
                this.delegate(i + NODES * j, 1e18 << (8 * j));
            }
        }
    }

    // ---------------------------------------------------------------------------------------------------- self stake

    function stake(uint256 seed, uint256 amount) external {
        (NodeId id, address operator) = _node(seed);
        amount = edgeBound(amount, 1, seed % 2 == 0 ? 400_000e18 : 3);
        _fund(operator, amount);
        vm.prank(operator);
        staking.stake(id, amount);
        deposited[id] += amount;
    }

    function unstake(uint256 seed, uint256 amount) external {
        (NodeId id, address operator) = _node(seed);
        uint256 self = staking.getStakeInfo(id).selfStake;
        if (self == 0) return;
        vm.prank(operator);
        staking.unstake(id, edgeBound(amount, 1, self), true);
        startedAt[id][address(0)] = eTime();
        periodThen[id][address(0)] = staking.unbondingPeriod();
    }

    function completeUnbond(uint256 seed) external {
        (NodeId id, address operator) = _node(seed);
        uint256 before = aleph.balanceOf(operator);
        try staking.completeUnbond(id) {
            withdrawn[id] += aleph.balanceOf(operator) - before;
            if (eTime() < startedAt[id][address(0)] + periodThen[id][address(0)]) ++faults[11];
            if (staking.slashableSelf(id) < staking.reservedOf(id)) ++faults[14];
        } catch {}
    }

    // ---------------------------------------------------------------------------------------------------- delegation

    function delegate(uint256 seed, uint256 amount) external {
        (NodeId id,) = _node(seed);
        address account = _delegator(seed);
        uint256 cap = staking.getStakeInfo(id).selfStake * staking.delegationRatio();
        uint256 live = staking.getPool(id).assets;
        uint256 min = staking.minDelegation();
        if (cap < live + min || staking.isFrozen(id)) return;
        amount = edgeBound(amount, min, cap - live);
        uint256[] memory values = _values(id);
        _fund(account, amount);
        vm.prank(account);
        try staking.delegate(id, amount, 0) {
            deposited[id] += amount;
            paidIn[id][account] += amount;
            _expectOthersUnmoved(id, account, values);
        } catch {
            // Only a held slash that took from delegators may refuse here.
            if (!_holdsDelegated(id)) ++faults[0];
        }
    }

    function undelegate(uint256 seed, uint256 shares) external {
        (NodeId id,) = _node(seed);
        address account = _delegator(seed);
        PositionInfo memory position = staking.getPosition(id, account);
        if (position.shares == 0 || position.epoch != staking.getPool(id).epoch) return;
        uint256[] memory values = _values(id);
        vm.prank(account);
        try staking.undelegate(id, edgeBound(shares, 1, position.shares), true) {
            startedAt[id][account] = eTime();
            periodThen[id][account] = staking.unbondingPeriod();
            _expectOthersUnmoved(id, account, values);
        } catch {}
    }

    /// @dev All undelegate but one share, or few: the state in which a bucket can die.
    function drain(uint256 seed, uint256 left) external {
        (NodeId id,) = _node(seed);
        if (seed % 2 == 0) return;
        left = edgeBound(left, 1, 4);
        for (uint256 i; i < DELEGATORS; ++i) {
            PositionInfo memory position = staking.getPosition(id, delegators[i]);
            PoolInfo memory pool = staking.getPool(id);
            if (position.epoch != pool.epoch || position.shares <= left) continue;
            uint256 shares = position.shares == pool.shares ? position.shares - left : position.shares;
            vm.prank(delegators[i]);
            try staking.undelegate(id, shares, true) {
                startedAt[id][delegators[i]] = eTime();
                periodThen[id][delegators[i]] = staking.unbondingPeriod();
            } catch {}
        }
    }

    function withdrawFor(uint256 seed) external {
        (NodeId id,) = _node(seed);
        address account = _delegator(seed);
        PositionInfo memory position = staking.getPosition(id, account);
        uint256[] memory values = _values(id);
        bool due = position.thawShares > 0 && position.thawEpoch == staking.getPool(id).thawEpoch && eTime() >= position.maturesAt
            && (!staking.isFrozen(id) || eTime() >= position.maturesAt + 15 days) && !registry.isProtocolPaused();
        try staking.withdrawFor(account, id) returns (uint256 amount) {
            withdrawn[id] += amount;
            takenOut[id][account] += amount;
            if (eTime() < startedAt[id][account] + periodThen[id][account]) ++faults[11];
            _expectOthersUnmoved(id, account, values);
        } catch {
            if (due) ++faults[15];
        }
    }

    function claimRewards(uint256 seed) external {
        (NodeId id,) = _node(seed);
        vm.prank(_delegator(seed));
        staking.claimRewards(id, address(this));
    }

    function addReward(uint256 seed, uint256 amount) external {
        (NodeId id,) = _node(seed);
        if (!staking.hasDelegators(id)) return;
        amount = edgeBound(amount, 0, 10_000e18);
        aleph.mint(address(this), amount);
        staking.addReward(id, amount);
    }

    function donate(uint256 amount) external {
        amount = edgeBound(amount, 1, 1e24);
        donated += amount;
        aleph.mint(address(staking), amount);
    }

    function sync(uint256 seed) external {
        (NodeId id,) = _node(seed);
        staking.syncVotes(_delegator(seed), id);
        staking.syncOperator(id);
    }

    // ----------------------------------------------------------------------------------------------- holds and slashes

    function openCase(uint256 seed, uint256 bps) external {
        (NodeId id,) = _node(seed);
        if (penalties[id].length >= 6) return;
        penalties[id].push(staking.reserve(id, edgeBound(bps, 0, 10_000)));
    }

    function closeCase(uint256 seed, uint256 fault) external {
        (NodeId id,) = _node(seed);
        uint256 length = penalties[id].length;
        if (length == 0) return;
        uint256 penalty = penalties[id][seed % length];
        penalties[id][seed % length] = penalties[id][length - 1];
        penalties[id].pop();
        staking.unreserve(id, penalty);
        if (fault % 2 == 0) _slash(id, penalty);
    }

    function slash(uint256 seed, uint256 amount) external {
        (NodeId id,) = _node(seed);
        uint256 self = staking.slashableSelf(id);
        _slash(id, edgeBound(amount, 0, seed % 2 == 0 ? type(uint256).max : self));
    }

    function requestSlash(uint256 seed, uint256 bps) external {
        (NodeId id,) = _node(seed);
        if (staking.frozenCount(id) >= 3) return;
        requests.push(staking.requestSlash(id, edgeBound(bps, 1, staking.maxSlashBps()), delegators[0], bps, "committee"));
    }

    function vetoSlash(uint256 seed) external {
        if (requests.length == 0) return;
        try staking.vetoSlash(requests[seed % requests.length]) {} catch {}
    }

    function executeSlash(uint256 seed) external {
        if (requests.length == 0) return;
        // Mostly the last one, for the others have lapsed.
        _execute(requests[seed % 4 == 0 ? seed % requests.length : requests.length - 1]);
    }

    /// @dev A request, its veto window, its execution: single steps find each other too rarely to reach the delegators often.
    function committeeSlash(uint256 seed, uint256 bps) external {
        (NodeId id,) = _node(seed);
        if (staking.frozenCount(id) >= 3) return;
        bps = edgeBound(bps, 1, staking.maxSlashBps());
        SlashRequestId requestId = staking.requestSlash(id, bps, delegators[0], bps, "committee");
        requests.push(requestId);
        skip(staking.vetoWindow());
        _execute(requestId);
    }

    function expireSlash(uint256 seed) external {
        if (requests.length == 0) return;
        try staking.expireSlash(requests[seed % requests.length]) {} catch {}
    }

    function releaseSlash(uint256 seed) external {
        if (slashes.length == 0) return;
        try staking.releaseSlash(slashes[seed % slashes.length]) {} catch {}
    }

    function refundSlash(uint256 seed) external {
        // Refunds are rare: a slash found to be a mistake.
        if (slashes.length == 0 || seed % 3 != 0) return;
        SlashId slashId = slashes[seed % slashes.length];
        SlashRecord memory record = staking.getSlash(slashId);
        uint256 treasuryBefore = staking.creditOf(treasury());
        uint256[] memory values = _values(record.nodeId);
        try staking.refundSlash(slashId) {
            uint256 back = uint256(record.selfAmount) + record.delegatedAmount - (staking.creditOf(treasury()) - treasuryBefore);
            refundedSum[record.nodeId] += back;
            ++reached[2];
            uint256[] memory afterwards = _values(record.nodeId);
            for (uint256 i; i < DELEGATORS; ++i) {
                if (afterwards[i] > values[i]) refunded[record.nodeId][delegators[i]] += afterwards[i] - values[i];
            }
        } catch {}
    }

    // ---------------------------------------------------------------------------------------------------- surroundings

    function pass(uint256 time) external {
        // The edges of all periods, so that requests are executed, slashes released, and stake withdrawn, often and just in time.
        uint64[8] memory periods = [1, 1 hours, 48 hours, 48 hours, 5 days, 7 days, 14 days, uint64(edgeBound(time, 1, 60 days))];
        skip(periods[time % 8]);
        for (uint256 i; i < NODES; ++i) {
            vm.prank(registry.operatorOf(nodes[i]));
            try registry.heartbeat("") {} catch {}
        }
    }

    function activate(uint256 seed) external {
        (NodeId id,) = _node(seed);
        uint64 since = staking.metSince(id);
        bool wasActive = registry.isNodeActive(id);
        try staking.checkActivation(id) {
            if (registry.isNodeActive(id)) ++reached[3];
            if (!wasActive && registry.isNodeActive(id) && eTime() < since + staking.minStakeDuration()) ++faults[16];
        } catch {}
    }

    function setUnbondingPeriod(uint64 value) external {
        staking.setUnbondingPeriod(uint64(edgeBound(value, 14 days, 60 days)));
    }

    function upgrade(uint256 seed) external {
        _upgradeAny(seed);
    }

    // ------------------------------------------------------------------------------------------------------- the store

    function nodeCount() external view returns (uint256) {
        return nodes.length;
    }

    function delegatorCount() external view returns (uint256) {
        return delegators.length;
    }

    function slashCount() external view returns (uint256) {
        return slashes.length;
    }

    function requestCount() external view returns (uint256) {
        return requests.length;
    }

    function slashesOf(NodeId id) external view returns (Slash[] memory) {
        return _slashesOf[id];
    }

    function penaltySum(NodeId id) external view returns (uint256 sum) {
        for (uint256 i; i < penalties[id].length; ++i) {
            sum += penalties[id][i];
        }
    }

    function treasury() public pure returns (address) {
        return address(0x7EA);
    }

    function insurance() public pure returns (address) {
        return address(0x155);
    }

    // -------------------------------------------------------------------------------------------------------- private

    function _stateOf(address) internal view override returns (bytes32 state) {
        state = keccak256(
            abi.encode(staking.accounted(), staking.aleph(), staking.nodeRegistry(), staking.stakeVotes(), staking.protocolClock())
        );
        state = keccak256(abi.encode(state, staking.minSelfStake(), staking.minTotalStake(), staking.minStakeDuration()));
        state = keccak256(abi.encode(state, staking.unbondingPeriod(), staking.maxSlashBps(), staking.vetoWindow(), staking.slashHold()));
        state = keccak256(abi.encode(state, staking.minDelegation(), staking.delegationRatio(), staking.entryPausedUntil()));
        for (uint256 i; i < NODES; ++i) {
            state = keccak256(abi.encode(state, _nodeState(nodes[i])));
        }
        for (uint256 i; i < slashes.length; ++i) {
            state = keccak256(abi.encode(state, staking.getSlash(slashes[i])));
        }
        for (uint256 i; i < requests.length; ++i) {
            state = keccak256(abi.encode(state, staking.getSlashRequest(requests[i])));
        }
        for (uint256 i; i < DELEGATORS; ++i) {
            state = keccak256(abi.encode(state, staking.creditOf(delegators[i])));
        }
    }

    function _nodeState(NodeId id) private view returns (bytes32 state) {
        state = keccak256(abi.encode(staking.getStakeInfo(id), staking.getPool(id), staking.selfMaturesAt(id), staking.metSince(id)));
        state = keccak256(abi.encode(state, staking.reservedOf(id), staking.frozenCount(id), staking.slashHeadroom(id)));
        for (uint256 i; i < DELEGATORS; ++i) {
            state = keccak256(abi.encode(state, staking.getPosition(id, delegators[i]), staking.getDelegation(id, delegators[i])));
            state = keccak256(abi.encode(state, staking.pendingRewards(id, delegators[i])));
        }
    }

    function _slash(NodeId id, uint256 amount) private {
        uint256 self = staking.slashableSelf(id);
        PoolInfo memory pool = staking.getPool(id);
        Slash memory record = _before(id, true);
        SlashShares memory shares = SlashShares({
            reporter: delegators[1], harmed: amount % 2 == 0 ? delegators[2] : address(0), harmedMax: amount, resolver: delegators[3]
        });
        uint256 insured = staking.creditOf(insurance());
        try staking.slash(id, amount, shares, "case") returns (SlashId slashId, uint256 slashed) {
            _after(id, record, slashId, slashed, self, pool, insured);
        } catch {
            ++faults[10];
        }
    }

    function _execute(SlashRequestId requestId) private {
        NodeId id = staking.getSlashRequest(requestId).nodeId;
        uint256 self = staking.slashableSelf(id);
        PoolInfo memory pool = staking.getPool(id);
        Slash memory record = _before(id, false);
        uint256 insured = staking.creditOf(insurance());
        try staking.executeSlash(requestId) returns (SlashId slashId, uint256 slashed) {
            if (slashed > staking.getSlashRequest(requestId).amount) ++faults[9];
            _after(id, record, slashId, slashed, self, pool, insured);
        } catch {}
    }

    function _before(NodeId id, bool selfOnly) private view returns (Slash memory record) {
        (uint256 used, uint256 selfUsed) = _usedOf(id);
        record.time = eTime();
        record.selfOnly = selfOnly;
        record.base = staking.slashableTotal(id) + used;
        record.selfBase = staking.slashableSelf(id) + selfUsed;
    }

    function _after(NodeId id, Slash memory record, SlashId slashId, uint256 slashed, uint256 self, PoolInfo memory pool, uint256 insured)
        private
    {
        uint256 selfAmount = self - staking.slashableSelf(id);
        if (slashed == 0) return;
        slashes.push(slashId);
        slashedSum[id] += slashed;
        (record.amount, record.selfAmount) = (slashed, selfAmount);
        _slashesOf[id].push(record);
        PoolInfo memory afterwards = staking.getPool(id);
        if (slashed > selfAmount) ++reached[0];
        if (afterwards.epoch != pool.epoch || afterwards.thawEpoch != pool.thawEpoch) ++reached[1];
        uint256 residual = staking.creditOf(insurance()) - insured;
        residuals[id] += residual;
        // 12: both buckets lose the same fraction, up to a wei.
        if (afterwards.epoch == pool.epoch && afterwards.thawEpoch == pool.thawEpoch && pool.assets > 0 && pool.thawAssets > 0) {
            uint256 live = uint256(pool.assets) - afterwards.assets;
            uint256 exact = (slashed - selfAmount) * pool.assets;
            uint256 both = uint256(pool.assets) + pool.thawAssets;
            if (live * both > exact + both || live * both < exact) ++faults[12];
        }
        // 13: delegators lose nothing while self stake is left, and nothing by a case.
        if (slashed > selfAmount && (record.selfOnly || staking.slashableSelf(id) > 0)) ++faults[13];
        if (slashed != selfAmount + uint256(pool.assets) + pool.thawAssets - afterwards.assets - afterwards.thawAssets - residual) {
            ++faults[9];
        }
    }

    function _usedOf(NodeId id) private view returns (uint256 used, uint256 selfUsed) {
        Slash[] storage all = _slashesOf[id];
        for (uint256 i; i < all.length; ++i) {
            if (all[i].time + 7 days < eTime()) continue;
            used += all[i].amount;
            selfUsed += all[i].selfAmount;
        }
    }

    /// @dev What every delegation to a node is worth.
    function _values(NodeId id) private view returns (uint256[] memory values) {
        values = new uint256[](DELEGATORS);
        for (uint256 i; i < DELEGATORS; ++i) {
            values[i] = staking.getDelegation(id, delegators[i]).amount + staking.getDelegation(id, delegators[i]).pendingUndelegate;
        }
    }

    /// @dev 7: what others hold does not change by what one does, up to rounding: a wei for each share price involved.
    function _expectOthersUnmoved(NodeId id, address account, uint256[] memory values) private {
        uint256[] memory afterwards = _values(id);
        for (uint256 i; i < DELEGATORS; ++i) {
            if (delegators[i] == account) continue;
            if (afterwards[i] > values[i] + 2 || afterwards[i] + 2 < values[i]) ++faults[7];
        }
    }

    function _holdsDelegated(NodeId id) private view returns (bool) {
        for (uint256 i; i < slashes.length; ++i) {
            SlashRecord memory record = staking.getSlash(slashes[i]);
            if (record.nodeId == id && record.status == SlashStatus.Held && record.delegatedAmount > 0) return true;
        }
        return false;
    }

    function _fund(address account, uint256 amount) private {
        aleph.mint(account, amount);
        vm.prank(account);
        aleph.approve(address(staking), type(uint256).max);
    }

    function _node(uint256 seed) private returns (NodeId id, address operator) {
        ++calls;
        id = nodes[seed % NODES];
        operator = registry.operatorOf(id);
    }

    function _delegator(uint256 seed) private view returns (address) {
        return delegators[(seed / NODES) % DELEGATORS];
    }
}
