// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IStakingManager, PoolInfo, SlashShares} from "../../../src/interfaces/IStakingManager.sol";
import {StakingManager} from "../../../src/StakingManager.sol";
import {StakeVotes} from "../../../src/StakeVotes.sol";
import {NodeId, SlashId, SlashRequestId} from "../../../src/Types.sol";
import {ReentrantToken} from "../../mocks/MockERC20.sol";
import {StakingManagerBase} from "../../unit/staking-manager/StakingManagerBase.t.sol";

/// @notice Borrows, stakes, activates and pays back in one transaction.
contract FlashStaker {
    function attack(StakingManager staking, NodeId nodeId, IERC20 aleph, uint256 amount) external {
        aleph.approve(address(staking), amount);
        staking.stake(nodeId, amount);
        staking.checkActivation(nodeId);
    }
}

/// @notice Refuses everything and burns gas doing so.
contract HostileBeneficiary {
    fallback() external payable {
        while (true) {}
    }
}

/// @notice Attacks 5 to 14 on StakingManager.
contract StakingAttacks is StakingManagerBase {
    // ------------------------------------------------------------------- 5, 6: leave before the slash arrives

    /// @dev An operator that sees a challenge coming leaves at once. Without {reserve} it is gone when the case resolves; with it, not.
    function escape(bool reserved) private returns (uint256 slashed) {
        uint256 snapshot = vm.snapshotState();
        stake(node, MIN_SELF);
        unstakeAll(node);
        skip(14 days - 1);
        uint256 penalty = MIN_SELF / 100;
        if (reserved) {
            vm.prank(cases);
            penalty = staking.reserve(node, 100);
        }
        skip(1);
        staking.completeUnbond(node);
        (, slashed) = slash(node, penalty);
        vm.revertToState(snapshot);
    }

    function test_Attack05_UnbondJustBeforeAChallengeResolves() public {
        assertEq(escape(false), 0, "a case that reserves nothing is escaped");
        assertEq(escape(true), MIN_SELF / 100);
    }

    function test_Attack06_FinishUnbondInTheBlockOfTheRequest() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 10e18);
        unstakeAll(node);
        undelegate(alice, node, 10e18);
        skip(14 days);
        requestSlash(node, 1000);
        // Same second, after the request: too late.
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerFrozen.selector, node, staking.selfMaturesAt(node) + 15 days));
        staking.completeUnbond(node);
        uint64 maturesAt = staking.getPosition(node, alice).maturesAt;
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerFrozen.selector, node, maturesAt + 15 days));
        staking.withdrawFor(alice, node);
    }

    // ------------------------------------------------------------------------- 7: timers and chains of challenges

    function test_Attack07_ASecondUndelegationSkipsNoSlash() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 1_500_000e18);
        delegate(bob, node, 1_500_000e18);
        undelegate(alice, node, 500_000e18);
        skip(7 days);
        undelegate(alice, node, 1_000_000e18);
        skip(7 days);
        vm.expectRevert();
        staking.withdrawFor(alice, node);
        committeeSlash(node, 3000);
        uint256 value = staking.getDelegation(node, alice).pendingUndelegate;
        assertApproxEqAbs(value, staking.getDelegation(node, bob).amount, 2, "leaving loses what staying loses");
    }

    function test_Attack07_AChainOfSelfChallengesLocksNobody() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 10e18);
        undelegate(alice, node, 10e18);
        for (uint256 i; i < 28; ++i) {
            vm.prank(cases);
            staking.reserve(node, 3000);
            skip(12 hours);
        }
        withdraw(alice, node);
    }

    // --------------------------------------------------------------------------------- 8: reward share up and down

    function test_Attack08_RewardShareRaisedThenDropped() public {
        stake(node, MIN_SELF);
        vm.startPrank(operator);
        registry.scheduleRewardShare(node, 10_000);
        vm.stopPrank();
        delegate(alice, node, 100e18);
        vm.prank(operator);
        registry.scheduleRewardShare(node, 0);
        assertEq(registry.rewardShareBps(node), 10_000, "not before alice can leave");
        undelegate(alice, node, 100e18);
        skip(14 days - 1);
        assertEq(registry.rewardShareBps(node), 10_000);
        skip(1);
        assertEq(registry.rewardShareBps(node), 0);
        withdraw(alice, node);
    }

    // ------------------------------------------------------------------------------------------ 9: flash-loaned stake

    function test_Attack09_FlashLoanedStakeActivatesNothing() public {
        FlashStaker attacker = new FlashStaker();
        vm.prank(operator);
        registry.transferOperator(node, address(attacker));
        vm.prank(address(attacker));
        registry.acceptOperator(node);
        aleph.mint(address(attacker), MIN_TOTAL);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNotActivatable.selector, node, eTime()));
        attacker.attack(staking, node, aleph, MIN_TOTAL);
        assertFalse(registry.isNodeActive(node));
    }

    function test_Attack09_StakeTakenBackRestartsTheDuration() public {
        stake(node, MIN_TOTAL);
        skip(59 minutes);
        unstake(node, 1);
        stake(node, 1);
        skip(1 minutes);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNotActivatable.selector, node, eTime() - 1 minutes));
        staking.checkActivation(node);
    }

    // --------------------------------------------------------------------------------------- 10: just-in-time delegation

    /// @dev In 28 days of daily settlements, jumping in before a settlement and out after it earns less than staying.
    function test_Attack10_JustInTimeDelegationEarnsLessThanStaying() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 1000e18);
        for (uint256 i; i < 28; ++i) {
            bool jump = i % 14 == 0;
            if (jump) {
                try staking.withdrawFor(bob, node) {} catch {}
                delegate(bob, node, 1000e18);
            }
            addReward(node, 10e18);
            if (jump) undelegate(bob, node, staking.getPosition(node, bob).shares);
            skip(1 days);
        }
        assertEq(staking.pendingRewards(node, bob), 10e18, "two settlements of 28");
        assertEq(staking.pendingRewards(node, alice), 270e18);
    }

    // ---------------------------------------------------------------------------------------------- 11: two slashers

    function test_Attack11_TwoSlashersOneOffence() public {
        stake(node, 1_000_000e18);
        SlashRequestId first = requestSlash(node, 3000);
        SlashRequestId second = requestSlash(node, 3000);
        skip(48 hours);
        staking.executeSlash(second);
        slash(node, type(uint256).max);
        staking.executeSlash(first);
        assertEq(staking.slashableTotal(node), 700_000e18, "30 % in all, whoever asks and in whatever order");
        assertEq(staking.slashHeadroom(node), 0);
    }

    // ----------------------------------------------------------------------------------------- 12: old slash, new stake

    function test_Attack12_AnOldSlashFindsNoNewDelegators() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 100_000e18);
        SlashRequestId requestId = requestSlash(node, 3000);
        uint256 amount = staking.getSlashRequest(requestId).amount;
        fundAleph(bob, 100e18);
        vm.expectRevert();
        vm.prank(bob);
        staking.delegate(node, 100e18, 0);
        // The operator may still add stake; the amount stays that of the snapshot.
        stake(node, 10 * MIN_SELF);
        skip(48 hours);
        (, uint256 slashed) = staking.executeSlash(requestId);
        assertEq(slashed, amount);
        assertEq(staking.getDelegation(node, alice).amount, 100_000e18);
    }

    /// @dev Our own: whoever delegates between a slash and its refund would share in the refund, so nobody may.
    function test_Attack12_NobodyBuysIntoARefund() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 3_000_000e18);
        (SlashId slashId,) = committeeSlash(node, 3000);
        stake(node, MIN_SELF);
        fundAleph(bob, 900_000e18);
        vm.expectRevert();
        vm.prank(bob);
        staking.delegate(node, 900_000e18, 0);
        vm.prank(admin);
        staking.refundSlash(slashId);
        assertApproxEqAbs(staking.getDelegation(node, alice).amount, 3_000_000e18, 2);
    }

    // -------------------------------------------------------------------------------------------- 13: hostile beneficiary

    function test_Attack13_AHostileBeneficiaryBlocksNothing() public {
        address hostile = address(new HostileBeneficiary());
        stake(node, 100_000e18);
        vm.startPrank(slasher);
        (SlashId slashId,) =
            staking.slash(node, 1000e18, SlashShares({reporter: hostile, harmed: hostile, harmedMax: 1e27, resolver: hostile}), REASON);
        vm.stopPrank();
        skip(14 days);
        staking.releaseSlash{gas: 500_000}(slashId);
        assertEq(staking.creditOf(hostile), 500e18);
    }

    // -------------------------------------------------------------------------------------------- 14: self-slash collusion

    /// @dev Operator, challenger and data owner are one: it gets back 20 % and what it paid, 14 days later; leaving takes 14 days too.
    function testFuzz_Attack14_SelfSlashingIsNoExit(uint96 amount, uint96 paid) public {
        stake(node, 1_000_000e18);
        uint256 a = edgeBound(amount, 1, 300_000e18);
        SlashShares memory own = SlashShares({reporter: operator, harmed: operator, harmedMax: paid, resolver: operator});
        vm.prank(slasher);
        (SlashId slashId, uint256 slashed) = staking.slash(node, a, own, REASON);
        assertEq(slashed, a);
        skip(14 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, eTime() + 1, eTime()));
        staking.releaseSlash(slashId);
        skip(1);
        staking.releaseSlash(slashId);
        uint256 harmedPart = slashed * 3000 / 10_000;
        if (harmedPart > paid) harmedPart = paid;
        assertLe(staking.creditOf(operator), slashed / 5 + harmedPart);
    }

    // --------------------------------------------------------------------------- 26, our part: a token that calls back

    function test_Attack26_ReentrantTokenFindsNothingOpen() public {
        ReentrantToken token = new ReentrantToken("RE", 18);
        StakeVotes ownVotes = new StakeVotes(admin);
        (aleph, votes) = (token, ownVotes);
        staking = newStakingManager(address(new StakingManager()));
        setStakingManager(address(staking));
        stake(node, MIN_SELF);
        delegate(alice, node, 100e18);
        undelegate(alice, node, 50e18);
        skip(14 days);
        bytes[4] memory payloads = [
            abi.encodeCall(IStakingManager.withdrawFor, (alice, node)),
            abi.encodeCall(IStakingManager.claimRewards, (node, alice)),
            abi.encodeCall(IStakingManager.withdrawCredit, (alice)),
            abi.encodeCall(IStakingManager.completeUnbond, (node))
        ];
        for (uint256 i; i < payloads.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            token.arm(address(staking), payloads[i], false);
            withdraw(alice, node);
            assertEq(token.hookCalls(), 1);
            assertFalse(token.lastSuccess());
            assertEq(bytes4(token.lastResult()), bytes4(keccak256("ReentrancyGuardReentrantCall()")));
            vm.revertToState(snapshot);
        }
    }

    // --------------------------------------------------------------------------------------------------- 44: bounded gas

    function gasOfSlash(uint256 delegators) private returns (uint256 used) {
        uint256 snapshot = vm.snapshotState();
        stake(node, MIN_SELF);
        for (uint256 i; i < delegators; ++i) {
            address account = address(uint160(0x1000000 + i));
            aleph.mint(account, 3_000_000e18 / delegators);
            vm.startPrank(account);
            aleph.approve(address(staking), type(uint256).max);
            staking.delegate(node, 3_000_000e18 / delegators, 0);
            vm.stopPrank();
        }
        SlashRequestId requestId = requestSlash(node, 3000);
        skip(48 hours);
        used = gasleft();
        staking.executeSlash(requestId);
        used -= gasleft();
        vm.revertToState(snapshot);
    }

    function test_Attack44_ASlashCostsTheSameForTenThousandDelegators() public {
        uint256 one = gasOfSlash(1);
        uint256 many = gasOfSlash(10_000);
        emit log_named_uint("one delegator", one);
        emit log_named_uint("10,000 delegators", many);
        // Both take from self stake and from the pool. What remains is the binary search in the votes' history of totals.
        assertApproxEqAbs(many, one, 10_000);
    }
}
