// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IStakingManager} from "../../../src/interfaces/IStakingManager.sol";
import {RESERVER_ROLE} from "../../../src/base/Roles.sol";
import {NodeId} from "../../../src/Types.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

contract StakingManagerReserveTest is StakingManagerBase {
    function reserve(uint256 bps) private returns (uint256 amount) {
        uint256 reserved = staking.reservedOf(node);
        amount = staking.slashableSelf(node) * (bps > 3000 ? 3000 : bps) / 10_000;
        vm.expectEmit(address(staking));
        emit IStakingManager.Reserved(node, amount, reserved + amount);
        vm.prank(cases);
        assertEq(staking.reserve(node, bps), amount);
        assertEq(staking.reservedOf(node), reserved + amount);
    }

    function testFuzz_KeepsAShareOfLiveAndLeavingStake(uint256 bps) public {
        stake(node, 100e18);
        unstake(node, 40e18);
        assertLe(reserve(edgeBound(bps, 0, type(uint256).max)), 30e18);
    }

    function test_NothingToKeepOfANodeWithoutStake() public {
        assertEq(reserve(1000), 0);
    }

    function test_KeepsOnlyAsMuchFromLeaving() public {
        stake(node, 100e18);
        unstake(node, 100e18);
        uint256 amount = reserve(1000);
        skip(14 days);
        staking.completeUnbond(node);
        // 30 % of what stays are the 10 that the case may take.
        uint256 kept = uint256(100e18) / 3 + 1;
        assertEq(aleph.balanceOf(operator), 100e18 - kept, "the rest may go");
        assertEq(staking.getStakeInfo(node).pendingUnbond, kept);
        assertGt(staking.selfMaturesAt(node), 0);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerReserved.selector, node, kept, 0));
        staking.completeUnbond(node);

        vm.expectEmit(address(staking));
        emit IStakingManager.Unreserved(node, amount, 0);
        vm.prank(cases);
        staking.unreserve(node, amount);
        staking.completeUnbond(node);
        assertEq(aleph.balanceOf(operator), 100e18);
    }

    /// @dev Whatever the operator does between, every open case gets its penalty.
    function testFuzz_EveryCaseGetsItsPenalty(uint256[3] calldata shares, uint96 early, uint96 live) public {
        stake(node, 100e18);
        slash(node, edgeBound(early, 0, 5e18));
        uint256 total = staking.slashableSelf(node);
        unstake(node, total - edgeBound(live, 0, total - 1));
        skip(12 days);
        uint256[3] memory penalties;
        for (uint256 i; i < 3; ++i) {
            penalties[i] = reserve(edgeBound(shares[i], 0, 800));
        }
        skip(2 days);
        try staking.completeUnbond(node) {} catch {}
        for (uint256 i; i < 3; ++i) {
            (, uint256 slashed) = slash(node, penalties[i]);
            assertEq(slashed, penalties[i]);
            vm.prank(cases);
            staking.unreserve(node, penalties[i]);
            try staking.completeUnbond(node) {} catch {}
        }
    }

    function test_NeverTouchesDelegators() public {
        stake(node, 100e18);
        delegate(alice, node, 10e18);
        undelegate(alice, node, 10e18);
        for (uint256 i; i < 10; ++i) {
            reserve(3000);
        }
        skip(14 days);
        withdraw(alice, node);
    }

    function test_RevertWhen_LettingGoOfMoreThanIsKept() public {
        stake(node, 100e18);
        uint256 amount = reserve(1000);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerReserveUnderflow.selector, node, amount + 1, amount));
        vm.prank(cases);
        staking.unreserve(node, amount + 1);
    }

    function test_RevertWhen_TheNodeIsUnknownOrTheCallerMayNot() public {
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerUnknownNode.selector, NodeId.wrap("none")));
        vm.prank(cases);
        staking.reserve(NodeId.wrap("none"), 1);
        expectMissingRole(stranger, RESERVER_ROLE);
        vm.prank(stranger);
        staking.reserve(node, 1);
        expectMissingRole(stranger, RESERVER_ROLE);
        vm.prank(stranger);
        staking.unreserve(node, 0);
    }
}
