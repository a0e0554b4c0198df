// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {Delegation, IStakingManager, PoolInfo, PositionInfo} from "../../../src/interfaces/IStakingManager.sol";
import {NodeId, Permit, SlashId, SlashRequestId} from "../../../src/Types.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

contract StakingManagerDelegationTest is StakingManagerBase {
    function setUp() public override {
        super.setUp();
        stake(node, MIN_SELF);
    }

    // ---------------------------------------------------------------------------------------------------- delegate

    function testFuzz_TheFirstShareCostsOneWei(uint96 first, uint96 second) public {
        uint256 a = bound(first, 1e18, 16 * MIN_SELF - 1e18);
        uint256 b = bound(second, 1e18, 16 * MIN_SELF - a);
        assertEq(delegate(alice, node, a), a);
        assertEq(delegate(bob, node, b), b);
        assertEq(staking.getStakeInfo(node).totalDelegated, a + b);
    }

    function test_DelegatesWithAPermitThatFails() public {
        fundAleph(alice, 5e18);
        vm.prank(alice);
        staking.delegateWithPermit(node, 5e18, 5e18, Permit(0, 0, 0, 0, 0));
        assertEq(staking.getDelegation(node, alice).amount, 5e18);
    }

    function test_RevertWhen_TheAmountIsBelowTheMinimum() public {
        fundAleph(alice, 1e18);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerBelowMinimum.selector, node, 1e18 - 1, 1e18));
        vm.prank(alice);
        staking.delegate(node, 1e18 - 1, 0);
    }

    function test_RevertWhen_FewerSharesThanWanted() public {
        fundAleph(alice, 1e18);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerSlippage.selector, 1e18, 1e18 + 1));
        vm.prank(alice);
        staking.delegate(node, 1e18, 1e18 + 1);
    }

    function test_RevertWhen_TheCapIsExceeded() public {
        uint256 cap = 16 * MIN_SELF;
        delegate(alice, node, cap - 1e18);
        fundAleph(bob, 2e18);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerDelegationCap.selector, node, cap + 1, cap));
        vm.prank(bob);
        staking.delegate(node, 1e18 + 1, 0);
        delegate(bob, node, 1e18);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerDelegationCap.selector, node, type(uint256).max, cap));
        vm.prank(bob);
        staking.delegate(node, type(uint256).max, 0);
    }

    function test_RevertWhen_TheNodeLeavesIsFrozenOrPaused() public {
        fundAleph(alice, 1e18);
        SlashRequestId requestId = requestSlash(node, 1);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerFrozen.selector, node, eTime() + 44 days));
        vm.prank(alice);
        staking.delegate(node, 1e18, 0);
        vm.prank(guardian);
        staking.vetoSlash(requestId);
        vm.prank(operator);
        registry.requestDeregister(node);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNodeLeaving.selector, node));
        vm.prank(alice);
        staking.delegate(node, 1e18, 0);
        vm.prank(pauser);
        staking.pauseEntry();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, staking.entryPausedUntil()));
        vm.prank(alice);
        staking.delegate(node, 1e18, 0);
    }

    function test_RevertWhen_HeldSlashTookFromDelegators() public {
        delegate(alice, node, 3_000_000e18);
        committeeSlash(node, 3000);
        stake(node, MIN_SELF);
        fundAleph(bob, 1e18);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerFrozen.selector, node, eTime() + 44 days));
        vm.prank(bob);
        staking.delegate(node, 1e18, 0);
        skip(14 days);
        staking.releaseSlash(firstSlash());
        delegate(bob, node, 1e18);
    }

    // -------------------------------------------------------------------------------------------------- undelegate

    function test_UndelegatesInParts() public {
        delegate(alice, node, 10e18);
        undelegate(alice, node, 4e18);
        uint64 first = staking.getPosition(node, alice).maturesAt;
        skip(1 days);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerUnbondPending.selector, node, alice, first));
        vm.prank(alice);
        staking.undelegate(node, 1e18, false);
        undelegate(alice, node, 6e18);
        Delegation memory delegation = staking.getDelegation(node, alice);
        assertEq(delegation.amount, 0);
        assertEq(delegation.pendingUndelegate, 10e18);
        assertEq(delegation.undelegateStartedAt, eTime());
        assertEq(staking.getPosition(node, alice).maturesAt, first + 1 days, "the clock starts anew");
        assertEq(votes.unitsOf(alice), 10e18, "what leaves votes until it has left");
    }

    function test_UndelegatingDeactivatesBelowTheMinimum() public {
        delegate(alice, node, MIN_TOTAL - MIN_SELF);
        skip(1 hours);
        staking.checkActivation(node);
        undelegate(alice, node, 1);
        assertFalse(registry.isNodeActive(node));
    }

    function test_RevertWhen_UndelegatingTooMuchOrNothing() public {
        delegate(alice, node, 10e18);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerInsufficient.selector, node, 10e18 + 1, 10e18));
        vm.prank(alice);
        staking.undelegate(node, 10e18 + 1, false);
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        vm.prank(alice);
        staking.undelegate(node, 0, false);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerInsufficient.selector, node, 1, 0));
        vm.prank(bob);
        staking.undelegate(node, 1, false);
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        vm.prank(alice);
        staking.undelegate(node, 1, false);
    }

    function test_RevertWhen_TheSharesAreWorthless() public {
        delegate(alice, node, 3_000_000e18);
        committeeSlash(node, 3000);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerWorthless.selector, node, 1));
        vm.prank(alice);
        staking.undelegate(node, 1, false);
    }

    // ------------------------------------------------------------------------------------------------- withdrawFor

    function testFuzz_WithdrawsWhatThawed(uint96 amount, uint96 shares) public {
        uint256 a = bound(amount, 1e18, 16 * MIN_SELF);
        delegate(alice, node, a);
        uint256 thawed = undelegate(alice, node, bound(shares, 1, a));
        skip(14 days);
        assertEq(withdraw(alice, node), thawed);
        assertEq(votes.unitsOf(alice), a - thawed);
    }

    function test_RevertWhen_WithdrawingTooEarlyOrNothing() public {
        delegate(alice, node, 10e18);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNothingPending.selector, node, alice));
        staking.withdrawFor(alice, node);
        undelegate(alice, node, 4e18);
        skip(14 days - 1);
        uint64 maturesAt = staking.getPosition(node, alice).maturesAt;
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerStillUnbonding.selector, node, alice, maturesAt));
        staking.withdrawFor(alice, node);
        skip(1);
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        staking.withdrawFor(alice, node);
        unpauseProtocol();
        withdraw(alice, node);
    }

    function test_AFreezeDelaysButNotForEver() public {
        delegate(alice, node, 10e18);
        undelegate(alice, node, 10e18);
        uint64 maturesAt = staking.getPosition(node, alice).maturesAt;
        skip(12 days);
        // The committee opens one request after the other, so that one is always open.
        for (uint256 i; i < 3; ++i) {
            SlashRequestId requestId = requestSlash(node, 1);
            SlashRequestId next;
            skip(6 days);
            if (i < 2) next = requestSlash(node, 1);
            skip(1 days);
            if (eTime() >= maturesAt && eTime() < maturesAt + 15 days) {
                vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerFrozen.selector, node, maturesAt + 15 days));
                staking.withdrawFor(alice, node);
            }
            staking.expireSlash(requestId);
            if (i < 2) {
                skip(6 days);
                staking.expireSlash(next);
            }
        }
        requestSlash(node, 1);
        assertTrue(staking.isFrozen(node));
        assertGe(eTime(), maturesAt + 15 days);
        withdraw(alice, node);
    }

    // --------------------------------------------------------------------------------------------------------- views

    function test_TellsPositionAndPool() public {
        delegate(alice, node, 10e18);
        undelegate(alice, node, 4e18);
        PositionInfo memory position = staking.getPosition(node, alice);
        assertEq(position.shares, 6e18);
        assertEq(position.thawShares, 4e18);
        PoolInfo memory pool = staking.getPool(node);
        assertEq(pool.assets, 6e18);
        assertEq(pool.thawAssets, 4e18);
        assertEq(staking.slashableTotal(node), MIN_SELF + 10e18);
        assertTrue(staking.hasDelegators(node));
        assertFalse(staking.hasDelegators(NodeId.wrap("none")));
    }

    function firstSlash() private pure returns (SlashId) {
        return SlashId.wrap(1);
    }
}
