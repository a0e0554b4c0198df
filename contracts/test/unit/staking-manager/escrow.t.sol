// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IStakingManager, PoolInfo, SlashShares, SlashStatus} from "../../../src/interfaces/IStakingManager.sol";
import {GUARDIAN_ROLE} from "../../../src/base/Roles.sol";
import {SlashId, SlashRequestId} from "../../../src/Types.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

contract StakingManagerEscrowTest is StakingManagerBase {
    function slashWith(uint256 amount, SlashShares memory shares) private returns (SlashId slashId) {
        vm.prank(slasher);
        (slashId,) = staking.slash(node, amount, shares, REASON);
        skip(14 days);
    }

    // ---------------------------------------------------------------------------------------------------- release

    function test_SplitsAmongAll() public {
        stake(node, 100_000e18);
        SlashId slashId = slashWith(10_000e18, shares3());
        vm.expectEmit(address(staking));
        // 20 % less the tip; 30 % but no more than was paid; 1 %; 25 % burn; the rest insures.
        emit IStakingManager.SlashReleased(slashId, node, 1950e18, 1000e18, 50e18, 2500e18, 4500e18);
        staking.releaseSlash(slashId);
        assertEq(staking.creditOf(reporter), 1950e18);
        assertEq(staking.creditOf(harmed), 1000e18);
        assertEq(staking.creditOf(resolver), 50e18);
        assertEq(staking.creditOf(insurance), 4500e18);
        assertEq(aleph.balanceOf(DEAD), 2500e18);
        assertEq(staking.accounted(), 100_000e18 - 2500e18);
        assertEq(uint8(staking.getSlash(slashId).status), uint8(SlashStatus.Released));
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerSlashNotHeld.selector, slashId, SlashStatus.Released));
        staking.releaseSlash(slashId);
    }

    function test_BurnsThePartOfNobody() public {
        stake(node, 100_000e18);
        staking.releaseSlash(slashWith(1000e18, SlashShares(address(0), address(0), 0, address(0))));
        assertEq(aleph.balanceOf(DEAD), 750e18);
        assertEq(staking.creditOf(insurance), 250e18);
    }

    function test_CapsTheReporterAtFiveThousand() public {
        stake(node, 1_000_000e18);
        staking.releaseSlash(slashWith(100_000e18, SlashShares(reporter, address(0), 0, address(0))));
        assertEq(staking.creditOf(reporter), 5000e18);
        assertEq(aleph.balanceOf(DEAD), 55_000e18);
        assertEq(staking.creditOf(insurance), 40_000e18);
    }

    function testFuzz_LosesNoWei(uint96 amount, bool[3] calldata present, uint96 harmedMax) public {
        stake(node, 1e27);
        SlashShares memory shares = SlashShares({
            reporter: present[0] ? reporter : address(0),
            harmed: present[1] ? harmed : address(0),
            harmedMax: harmedMax,
            resolver: present[2] ? resolver : address(0)
        });
        uint256 total = edgeBound(amount, 1, 3e26);
        SlashId slashId = slashWith(total, shares);
        staking.releaseSlash(slashId);
        uint256 credits = staking.creditOf(reporter) + staking.creditOf(harmed) + staking.creditOf(resolver) + staking.creditOf(insurance);
        assertEq(credits + aleph.balanceOf(DEAD), total);
        assertLe(staking.creditOf(reporter) + staking.creditOf(resolver), total / 5, "20 % at most");
        assertGe(aleph.balanceOf(DEAD), total / 4, "25 % burns");
        assertLe(staking.creditOf(harmed), harmedMax);
    }

    function test_WithdrawsACreditEvenInAPause() public {
        stake(node, 100_000e18);
        staking.releaseSlash(slashWith(10_000e18, shares3()));
        pauseProtocol();
        vm.expectEmit(address(staking));
        emit IStakingManager.CreditWithdrawn(reporter, stranger, 1950e18);
        vm.prank(reporter);
        assertEq(staking.withdrawCredit(stranger), 1950e18);
        assertEq(aleph.balanceOf(stranger), 1950e18);
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        vm.prank(reporter);
        staking.withdrawCredit(stranger);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        vm.prank(harmed);
        staking.withdrawCredit(address(0));
    }

    function test_RevertWhen_ReleasedTooEarlyOrPausedOrUnknown() public {
        stake(node, 100e18);
        (SlashId slashId,) = slash(node, 1e18);
        uint64 releaseAt = eTime() + 14 days;
        skip(14 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, releaseAt, eTime()));
        staking.releaseSlash(slashId);
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        staking.releaseSlash(slashId);
        unpauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerSlashNotHeld.selector, SlashId.wrap(9), SlashStatus.None));
        staking.releaseSlash(SlashId.wrap(9));
    }

    // ------------------------------------------------------------------------------------------------------- hold

    function test_TheGuardianHoldsOnce() public {
        stake(node, 100e18);
        (SlashId slashId,) = slash(node, 1e18);
        uint64 releaseAt = eTime() + 28 days;
        vm.expectEmit(address(staking));
        emit IStakingManager.SlashHeld(slashId, releaseAt);
        vm.prank(guardian);
        staking.holdSlash(slashId);
        assertTrue(staking.getSlash(slashId).extended);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerAlreadyExtended.selector, slashId));
        vm.prank(guardian);
        staking.holdSlash(slashId);
        expectMissingRole(stranger, GUARDIAN_ROLE);
        vm.prank(stranger);
        staking.holdSlash(slashId);
        skip(14 days);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, releaseAt, eTime()));
        staking.releaseSlash(slashId);
    }

    // ----------------------------------------------------------------------------------------------------- refund

    function test_RefundsSelfAndPool() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 2_000_000e18);
        delegate(bob, node, 1_000_000e18);
        undelegate(bob, node, 1_000_000e18);
        // A number of basis points that divides without a rest.
        (SlashId slashId, uint256 slashed) = committeeSlash(node, 2998);
        vm.expectEmit(address(staking));
        emit IStakingManager.SlashRefunded(slashId, node, MIN_SELF, slashed - MIN_SELF, 0);
        vm.prank(admin);
        staking.refundSlash(slashId);
        assertEq(staking.getStakeInfo(node).selfStake, MIN_SELF);
        assertApproxEqAbs(staking.getDelegation(node, alice).amount, 2_000_000e18, 2);
        assertApproxEqAbs(staking.getDelegation(node, bob).pendingUndelegate, 1_000_000e18, 2);
        assertEq(votes.unitsOf(operator), MIN_SELF);
        assertGt(staking.metSince(node), 0, "sufficient again");
    }

    function test_WhoeverLeftBeforeARefundLeavesItsPartToTheTreasury() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 2_000_000e18);
        delegate(bob, node, 1_000_000e18);
        undelegate(bob, node, 1_000_000e18);
        skip(10 days);
        (SlashId slashId, uint256 slashed) = committeeSlash(node, 3000);
        skip(2 days);
        // Anybody can send bob away; alice gains nothing from it.
        withdraw(bob, node);
        uint256 taken = slashed - MIN_SELF;
        vm.prank(admin);
        staking.refundSlash(slashId);
        assertApproxEqAbs(staking.getDelegation(node, alice).amount, 2_000_000e18, 2);
        assertApproxEqAbs(staking.creditOf(treasury), taken / 3, 2);
    }

    function test_RefundOfADeadPoolGoesToTheTreasury() public {
        vm.prank(admin);
        staking.setMaxSlashBps(5000);
        stake(node, 1e18);
        delegate(alice, node, 16e18);
        for (uint256 i; i < 40; ++i) {
            committeeSlash(node, 5000);
            skip(6 days);
        }
        PoolInfo memory pool = staking.getPool(node);
        assertEq(pool.epoch, 1, "dead below 1e-9");
        assertEq(pool.shares, 0);
        assertGt(staking.creditOf(insurance), 0, "the residual insures");
        assertEq(staking.getDelegation(node, alice).amount, 0);
        uint256 owed = staking.accounted();
        vm.prank(admin);
        staking.refundSlash(SlashId.wrap(2));
        assertGt(staking.creditOf(treasury), 0);
        assertEq(staking.getPool(node).assets, 0);
        assertEq(staking.accounted(), owed);
    }

    /// @dev One wei lives beside a large thawing bucket and is lost by rounding: its epoch ends, the other's does not.
    function test_ABucketDiesAlone() public {
        stake(node, 2e18);
        delegate(alice, node, 20e18);
        wipeSelf(node);
        undelegate(alice, node, 20e18 - 1);
        // Now the live bucket holds one wei, which the slash's rounding takes.
        SlashRequestId requestId = requestSlash(node, 3000);
        skip(48 hours);
        vm.expectEmit(address(staking));
        emit IStakingManager.PoolEpochBumped(node, false, 1, 0);
        staking.executeSlash(requestId);
        PoolInfo memory pool = staking.getPool(node);
        assertEq(pool.epoch, 1);
        assertEq(pool.thawEpoch, 0);
        stake(node, 2e18);
        skip(14 days);
        staking.releaseSlash(SlashId.wrap(1));
        delegate(bob, node, 5e18);
        assertEq(staking.getDelegation(node, bob).amount, 5e18, "a new live epoch");
        assertEq(staking.getDelegation(node, alice).amount, 0, "the old share is void");
        assertEq(withdraw(alice, node), pool.thawAssets, "what thaws lives on");
    }

    function test_TheThawingBucketDies() public {
        vm.prank(admin);
        staking.setMaxSlashBps(5000);
        stake(node, 1e18);
        delegate(alice, node, 16e18);
        wipeSelf(node);
        undelegate(alice, node, 16e18);
        for (uint256 i; i < 40; ++i) {
            committeeSlash(node, 5000);
            skip(6 days);
        }
        assertEq(staking.getPool(node).thawEpoch, 1);
        assertEq(staking.getPool(node).epoch, 0);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNothingPending.selector, node, alice));
        staking.withdrawFor(alice, node);
    }

    /// @dev What begins to thaw after a slash does so at price 1 if nothing thaws yet: it is not worth more after the refund.
    function test_ARefundLiftsNoThawingShareAboveOne() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 1000e18);
        wipeSelf(node);
        (SlashId slashId,) = committeeSlash(node, 3000);
        assertEq(undelegate(alice, node, 1000e18), 700e18);
        vm.prank(admin);
        staking.refundSlash(slashId);
        assertEq(staking.getPool(node).thawAssets, 700e18);
        assertEq(staking.creditOf(treasury), 300e18);
    }

    function testFuzz_ARefundNeverLiftsThePriceAboveOne(uint96 amount, uint256 thaw, uint256 slashBps, bool laterFirst) public {
        uint256 a = edgeBound(amount, 1e18, 3_000_000e18);
        stake(node, MIN_SELF);
        delegate(alice, node, a);
        wipeSelf(node);
        undelegate(alice, node, edgeBound(thaw, 1, a));
        uint256 bps = edgeBound(slashBps, 1, 1500);
        (SlashId first, uint256 slashed) = committeeSlash(node, bps);
        (SlashId second, uint256 slashedAgain) = committeeSlash(node, bps);
        if (slashed == 0 || slashedAgain == 0) return;
        vm.startPrank(admin);
        staking.refundSlash(laterFirst ? second : first);
        staking.refundSlash(laterFirst ? first : second);
        vm.stopPrank();
        PoolInfo memory pool = staking.getPool(node);
        assertLe(pool.assets, pool.shares);
        assertLe(pool.thawAssets, pool.thawShares);
        uint256 value = staking.getDelegation(node, alice).amount + staking.getDelegation(node, alice).pendingUndelegate;
        assertLe(value, a);
        if (laterFirst) assertApproxEqAbs(value, a, 8, "undone in reverse order, everything is back");
        assertEq(value + staking.creditOf(treasury) + staking.creditOf(insurance) + dust(), a, "and nothing is lost");
    }

    /// @dev What the buckets hold beyond what their shares are worth.
    function dust() private view returns (uint256) {
        PoolInfo memory pool = staking.getPool(node);
        uint256 value = staking.getDelegation(node, alice).amount + staking.getDelegation(node, alice).pendingUndelegate;
        return uint256(pool.assets) + pool.thawAssets - value;
    }

    function test_RevertWhen_ASlashIsRefundedTwiceOrByAStranger() public {
        stake(node, 100e18);
        (SlashId slashId,) = slash(node, 1e18);
        expectMissingRole(guardian, 0);
        vm.prank(guardian);
        staking.refundSlash(slashId);
        vm.startPrank(admin);
        staking.refundSlash(slashId);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerSlashNotHeld.selector, slashId, SlashStatus.Refunded));
        staking.refundSlash(slashId);
    }
}
