// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IStakingManager} from "../../../src/interfaces/IStakingManager.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

contract StakingManagerVotesTest is StakingManagerBase {
    function test_DelegatorsVotesFollowASlashWhenSynced() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 3_000_000e18);
        (, uint256 slashed) = committeeSlash(node, 3000);
        assertEq(slashed, 960_000e18);
        assertEq(votes.unitsOf(operator), 0, "self stake's votes go at once");
        assertEq(votes.unitsOf(alice), 3_000_000e18, "until somebody syncs");
        uint256 left = 3_000_000e18 - (slashed - MIN_SELF);
        vm.expectEmit(address(staking));
        emit IStakingManager.VotesSynced(node, alice, left);
        vm.prank(stranger);
        staking.syncVotes(alice, node);
        assertEq(votes.unitsOf(alice), left);
        assertEq(votes.totalUnits(), staking.slashableTotal(node), "votes are principal");
    }

    function test_SyncingTwiceChangesNothing() public {
        stake(node, MIN_SELF);
        delegate(alice, node, 10e18);
        staking.syncVotes(alice, node);
        staking.syncVotes(bob, node);
        staking.syncOperator(node);
        assertEq(votes.unitsOf(alice), 10e18);
        assertEq(votes.unitsOf(bob), 0);
        assertEq(votes.unitsOf(operator), MIN_SELF);
    }
}
