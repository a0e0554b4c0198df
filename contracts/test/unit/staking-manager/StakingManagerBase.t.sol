// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Vm} from "forge-std/Vm.sol";
import {Base} from "../../Base.t.sol";
import {COMMITTEE_ROLE, PAYMENT_ROLE, RESERVER_ROLE, SLASHER_ROLE, STAKING_ROLE} from "../../../src/base/Roles.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {
    Delegation,
    IStakingManager,
    PoolInfo,
    PositionInfo,
    SlashRecord,
    SlashRequest,
    SlashRequestStatus,
    SlashShares,
    SlashStatus,
    StakeInfo
} from "../../../src/interfaces/IStakingManager.sol";
import {StakeVotes} from "../../../src/StakeVotes.sol";
import {StakingManager} from "../../../src/StakingManager.sol";
import {NodeId, SlashId, SlashRequestId} from "../../../src/Types.sol";

/// @notice What the tests of StakingManager share: the real contract wired to the real registry and votes, one node, two delegators,
/// and actions that assert event, state and balances.
abstract contract StakingManagerBase is Base {
    address internal constant DEAD = 0x000000000000000000000000000000000000dEaD;
    uint256 internal constant MIN_SELF = 200_000e18;
    uint256 internal constant MIN_TOTAL = 500_000e18;
    bytes32 internal constant REASON = keccak256("reason");

    address internal immutable slasher = makeAddr("slasher");
    address internal immutable committee = makeAddr("committee");
    address internal immutable payments = makeAddr("payments");
    address internal immutable cases = makeAddr("cases");
    address internal immutable treasury = makeAddr("treasury");
    address internal immutable insurance = makeAddr("insurance");
    address internal immutable alice = makeAddr("alice");
    address internal immutable bob = makeAddr("bob");
    address internal immutable reporter = makeAddr("reporter");
    address internal immutable harmed = makeAddr("harmed");
    address internal immutable resolver = makeAddr("resolver");

    StakingManager internal staking;
    StakeVotes internal votes;
    NodeId internal node;
    address internal operator;

    function setUp() public virtual override {
        super.setUp();
        votes = new StakeVotes(admin);
        staking = newStakingManager(address(new StakingManager()));
        setStakingManager(address(staking));
        (node, operator) = registerNode("operator", NodeType.CRN);
    }

    /// @dev Deploys and wires a proxy of an implementation: the real one, or a weakened mutant.
    function newStakingManager(address implementation) internal returns (StakingManager manager) {
        manager = StakingManager(deployProxy(implementation, abi.encodeCall(StakingManager.initialize, (admin, registry, aleph))));
        grantCommonRoles(address(manager));
        grant(address(manager), SLASHER_ROLE, slasher);
        grant(address(manager), COMMITTEE_ROLE, committee);
        grant(address(manager), PAYMENT_ROLE, payments);
        grant(address(manager), RESERVER_ROLE, cases);
        vm.startPrank(admin);
        votes.grantRole(STAKING_ROLE, address(manager));
        manager.setPeers(address(registry), address(votes), treasury, insurance);
        vm.stopPrank();
    }

    // ----------------------------------------------------------------------------------------------------- actions

    /// @dev Gives ALEPH and the allowance to stake it.
    function fundAleph(address account, uint256 amount) internal {
        aleph.mint(account, amount);
        vm.prank(account);
        aleph.approve(address(staking), type(uint256).max);
    }

    function stake(NodeId nodeId, uint256 amount) internal {
        address account = registry.operatorOf(nodeId);
        fundAleph(account, amount);
        (uint256 self, uint256 units, uint256 owed) = (staking.getStakeInfo(nodeId).selfStake, votes.unitsOf(account), staking.accounted());
        uint256 balance = aleph.balanceOf(account);
        vm.expectEmit(address(staking));
        emit IStakingManager.Staked(nodeId, account, amount);
        vm.prank(account);
        staking.stake(nodeId, amount);
        assertEq(staking.getStakeInfo(nodeId).selfStake, self + amount, "self stake");
        assertEq(votes.unitsOf(account), units + amount, "votes");
        assertEq(staking.accounted(), owed + amount, "accounted");
        assertEq(aleph.balanceOf(account), balance - amount, "paid");
    }

    function delegate(address account, NodeId nodeId, uint256 amount) internal returns (uint256 shares) {
        fundAleph(account, amount);
        PoolInfo memory pool = staking.getPool(nodeId);
        (uint256 owed, uint256 balance) = (staking.accounted(), aleph.balanceOf(account));
        shares = pool.shares == 0 ? amount : amount * pool.shares / pool.assets;
        vm.expectEmit(address(staking));
        emit IStakingManager.Delegated(nodeId, account, amount, shares);
        vm.prank(account);
        assertEq(staking.delegate(nodeId, amount, shares), shares, "returned shares");
        assertEq(staking.getPool(nodeId).assets, pool.assets + amount, "pool's assets");
        assertEq(staking.getPool(nodeId).shares, pool.shares + shares, "pool's shares");
        assertEq(staking.accounted(), owed + amount, "accounted");
        assertEq(aleph.balanceOf(account), balance - amount, "paid");
        Delegation memory delegation = staking.getDelegation(nodeId, account);
        assertEq(delegation.delegatedAt, eTime(), "time");
        assertEq(votes.unitsOf(account), delegation.amount + delegation.pendingUndelegate, "votes");
    }

    function unstake(NodeId nodeId, uint256 amount) internal {
        StakeInfo memory info = staking.getStakeInfo(nodeId);
        address account = registry.operatorOf(nodeId);
        uint256 units = votes.unitsOf(account);
        vm.expectEmit(address(staking));
        emit IStakingManager.Unstaked(nodeId, account, amount, info.pendingUnbond + amount, eTime() + staking.unbondingPeriod());
        vm.prank(account);
        staking.unstake(nodeId, amount, true);
        StakeInfo memory afterwards = staking.getStakeInfo(nodeId);
        assertEq(afterwards.selfStake, info.selfStake - amount, "self stake");
        assertEq(afterwards.pendingUnbond, info.pendingUnbond + amount, "pending");
        assertEq(afterwards.unbondStartedAt, eTime(), "time");
        assertEq(staking.selfMaturesAt(nodeId), eTime() + staking.unbondingPeriod(), "maturity");
        assertEq(votes.unitsOf(account), units, "what leaves votes until it has left");
    }

    function undelegate(address account, NodeId nodeId, uint256 shares) internal returns (uint256 amount) {
        PoolInfo memory pool = staking.getPool(nodeId);
        PositionInfo memory position = staking.getPosition(nodeId, account);
        amount = pool.assets * shares / pool.shares;
        uint256 minted = pool.thawShares == 0 ? amount : amount * pool.thawShares / pool.thawAssets;
        uint256 kept = position.thawEpoch == pool.thawEpoch ? position.thawShares : 0;
        vm.expectEmit(address(staking));
        emit IStakingManager.Undelegated(nodeId, account, amount, shares, kept + minted, eTime() + staking.unbondingPeriod());
        vm.prank(account);
        assertEq(staking.undelegate(nodeId, shares, true), amount, "returned amount");
        PoolInfo memory afterwards = staking.getPool(nodeId);
        assertEq(afterwards.assets, pool.assets - amount, "live assets");
        assertEq(afterwards.shares, pool.shares - shares, "live shares");
        assertEq(afterwards.thawAssets, pool.thawAssets + amount, "thawing assets");
        assertEq(afterwards.thawShares, pool.thawShares + minted, "thawing shares");
        assertEq(staking.getPosition(nodeId, account).maturesAt, eTime() + staking.unbondingPeriod(), "maturity");
    }

    function withdraw(address account, NodeId nodeId) internal returns (uint256 amount) {
        (uint256 owed, uint256 balance) = (staking.accounted(), aleph.balanceOf(account));
        amount = staking.getDelegation(nodeId, account).pendingUndelegate;
        vm.expectEmit(address(staking));
        emit IStakingManager.Withdrawn(nodeId, account, amount, false);
        vm.prank(stranger);
        assertEq(staking.withdrawFor(account, nodeId), amount, "returned amount");
        assertEq(aleph.balanceOf(account), balance + amount, "paid to the account");
        assertEq(staking.accounted(), owed - amount, "accounted");
        assertEq(staking.getPosition(nodeId, account).thawShares, 0, "shares are gone");
    }

    /// @dev Slashes self stake as StorageRegistry does.
    function slash(NodeId nodeId, uint256 amount) internal returns (SlashId slashId, uint256 slashed) {
        PoolInfo memory pool = staking.getPool(nodeId);
        (uint256 self, uint256 owed) = (staking.slashableSelf(nodeId), staking.accounted());
        vm.prank(slasher);
        (slashId, slashed) = staking.slash(nodeId, amount, shares3(), REASON);
        assertLe(slashed, amount, "clamped to the amount");
        assertEq(staking.slashableSelf(nodeId), self - slashed, "taken from self stake");
        assertEq(staking.accounted(), owed, "stays in escrow");
        assertEq(keccak256(abi.encode(staking.getPool(nodeId))), keccak256(abi.encode(pool)), "never touches delegators");
        if (slashed > 0) assertEq(uint8(staking.getSlash(slashId).status), uint8(SlashStatus.Held), "held");
    }

    function requestSlash(NodeId nodeId, uint256 bps) internal returns (SlashRequestId requestId) {
        uint256 frozen = staking.frozenCount(nodeId);
        vm.prank(committee);
        requestId = staking.requestSlash(nodeId, bps, harmed, type(uint256).max, REASON);
        assertEq(staking.frozenCount(nodeId), frozen + 1, "frozen");
        assertEq(uint8(staking.getSlashRequest(requestId).status), uint8(SlashRequestStatus.Open), "open");
    }

    /// @dev Requests a slash, waits for the veto window, executes.
    function committeeSlash(NodeId nodeId, uint256 bps) internal returns (SlashId slashId, uint256 slashed) {
        SlashRequestId requestId = requestSlash(nodeId, bps);
        skip(staking.vetoWindow());
        vm.prank(resolver);
        return staking.executeSlash(requestId);
    }

    /// @dev Takes a node's self stake away entirely, by governance that has raised the cap, so that a slash reaches delegators.
    function wipeSelf(NodeId nodeId) internal {
        unstakeAll(nodeId);
        skip(staking.unbondingPeriod());
        staking.completeUnbond(nodeId);
        assertEq(staking.slashableSelf(nodeId), 0);
    }

    function unstakeAll(NodeId nodeId) internal {
        unstake(nodeId, staking.getStakeInfo(nodeId).selfStake);
    }

    function addReward(NodeId nodeId, uint256 amount) internal {
        fundAleph(payments, amount);
        uint256 owed = staking.accounted();
        vm.expectEmit(address(staking));
        emit IStakingManager.RewardAdded(nodeId, amount);
        vm.prank(payments);
        staking.addReward(nodeId, amount);
        assertEq(staking.accounted(), owed + amount, "accounted");
    }

    /// @dev Brings a node to sufficient stake and activates it.
    function activate() internal {
        stake(node, MIN_SELF);
        delegate(alice, node, MIN_TOTAL - MIN_SELF);
        skip(staking.minStakeDuration());
        staking.checkActivation(node);
        assertTrue(registry.isNodeActive(node));
    }

    function shares3() internal view returns (SlashShares memory) {
        return SlashShares({reporter: reporter, harmed: harmed, harmedMax: 1000e18, resolver: resolver});
    }
}
