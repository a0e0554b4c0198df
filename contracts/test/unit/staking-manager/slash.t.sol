// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {INodeRegistry} from "../../../src/interfaces/INodeRegistry.sol";
import {IStakingManager, SlashRecord, SlashShares, SlashStatus} from "../../../src/interfaces/IStakingManager.sol";
import {SLASHER_ROLE} from "../../../src/base/Roles.sol";
import {NodeId, SlashId} from "../../../src/Types.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

contract StakingManagerSlashTest is StakingManagerBase {
    function test_MovesSelfStakeIntoEscrow() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 300_000e18);
        SlashShares memory shares = shares3();
        vm.expectEmit(address(staking));
        emit IStakingManager.Slashed(SlashId.wrap(1), node, 2000e18, 0, shares, REASON, eTime() + 14 days);
        (SlashId slashId, uint256 slashed) = slash(node, 2000e18);
        assertEq(slashed, 2000e18);
        SlashRecord memory taken = staking.getSlash(slashId);
        assertEq(NodeId.unwrap(taken.nodeId), NodeId.unwrap(node));
        assertEq(taken.selfAmount, 2000e18);
        assertEq(taken.delegatedAmount, 0);
        assertEq(taken.releaseAt, eTime() + 14 days);
        assertEq(taken.shares.reporter, reporter);
        assertEq(taken.shares.harmed, harmed);
        assertEq(taken.shares.harmedMax, 1000e18);
        assertEq(taken.shares.resolver, resolver);
        assertEq(votes.unitsOf(operator), MIN_SELF - 2000e18);
        assertEq(staking.slashHeadroom(node), 150_000e18 - 2000e18);
    }

    function testFuzz_TakesLiveAndLeavingInProportion(uint96 live, uint96 pending, uint256 amount) public {
        uint256 l = edgeBound(live, 1, 1e27);
        uint256 p = edgeBound(pending, 1, 1e27);
        stake(node, l + p);
        unstake(node, p);
        (, uint256 slashed) = slash(node, edgeBound(amount, 0, type(uint256).max));
        uint256 fromLive = l - staking.getStakeInfo(node).selfStake;
        assertEq(fromLive, (slashed * l + l + p - 1) / (l + p), "rounded up for the live part");
    }

    function test_DeactivatesTheNodeBelowTheMinimumInTheSameCall() public {
        activate();
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeDeactivated(node);
        slash(node, 1);
        assertFalse(registry.isNodeActive(node));
    }

    function test_ClampsToTheEventAndToSevenDays() public {
        stake(node, 100e18);
        (, uint256 slashed) = slash(node, 20e18);
        assertEq(slashed, 20e18);
        (, slashed) = slash(node, type(uint256).max);
        assertEq(slashed, 10e18, "30 % of 100 in seven days");
        (, slashed) = slash(node, 1);
        assertEq(slashed, 0);
        skip(7 days);
        (, slashed) = slash(node, 1e18);
        assertEq(slashed, 0, "seven days after, both ends included");
        skip(1);
        (, slashed) = slash(node, type(uint256).max);
        assertEq(slashed, 21e18, "30 % of 70");
    }

    function test_TheWindowRolls() public {
        stake(node, 100e18);
        slash(node, 20e18);
        skip(4 days);
        slash(node, 10e18);
        skip(3 days + 1);
        // 10 of 80 are still inside the window.
        (, uint256 slashed) = slash(node, type(uint256).max);
        assertEq(slashed, 14e18);
    }

    /// @dev Both ends of the window lie inside it.
    function test_ASlashSevenDaysAgoStillCounts() public {
        stake(node, 100e18);
        slash(node, 30e18);
        skip(7 days);
        (, uint256 slashed) = slash(node, type(uint256).max);
        assertEq(slashed, 0);
        skip(1);
        (, slashed) = slash(node, type(uint256).max);
        assertEq(slashed, 21e18);
    }

    function test_DelegationsDoNotRaiseWhatSelfStakeMayLose() public {
        stake(node, 100e18);
        delegate(alice, node, 1600e18);
        (, uint256 slashed) = slash(node, type(uint256).max);
        assertEq(slashed, 30e18);
    }

    function testFuzz_NeverRevertsOnSize(uint256 amount, uint96 self, uint96 pending) public {
        uint256 s = edgeBound(self, 0, 1e27);
        if (s > 0) stake(node, s);
        uint256 p = edgeBound(pending, 0, s);
        if (p > 0) unstake(node, p);
        slash(node, edgeBound(amount, 0, type(uint256).max));
        slash(node, amount);
    }

    function test_SlashesANodeThatIsGoneOrPausedOrHasNoStake() public {
        slash(node, 1e18);
        stake(node, 100e18);
        vm.startPrank(operator);
        registry.requestDeregister(node);
        staking.unstake(node, 100e18, false);
        vm.stopPrank();
        skip(14 days);
        registry.completeDeregister(node);
        pauseProtocol();
        (, uint256 slashed) = slash(node, 1e18);
        assertEq(slashed, 1e18);
    }

    function test_RevertWhen_TheNodeIsUnknownOrTheCallerMayNot() public {
        SlashShares memory shares = shares3();
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerUnknownNode.selector, NodeId.wrap("none")));
        vm.prank(slasher);
        staking.slash(NodeId.wrap("none"), 1, shares, REASON);
        expectMissingRole(stranger, SLASHER_ROLE);
        vm.prank(stranger);
        staking.slash(node, 1, shares, REASON);
    }
}
