// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {GUARDIAN_ROLE, REPORTER_ROLE} from "../../../src/base/Roles.sol";
import {RootStatus} from "../../../src/interfaces/IRewardsDistributor.sol";
import {RewardsDistributorBase} from "../../unit/rewards-distributor/RewardsDistributorBase.t.sol";
import {RewardsHandler} from "./RewardsHandler.sol";

/// @notice Invariants 18 and 19, and the distributor's part of 1.
contract RewardsInvariants is RewardsDistributorBase {
    RewardsHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler = new RewardsHandler(rewards, registry, aleph);
        grant(address(rewards), REPORTER_ROLE, address(handler));
        grant(address(rewards), GUARDIAN_ROLE, address(handler));
        targetContract(address(handler));
        bytes4[] memory actions = new bytes4[](6);
        actions[0] = RewardsHandler.fund.selector;
        actions[1] = RewardsHandler.submit.selector;
        actions[2] = RewardsHandler.disable.selector;
        actions[3] = RewardsHandler.activate.selector;
        actions[4] = RewardsHandler.claim.selector;
        actions[5] = RewardsHandler.pass.selector;
        targetSelector(FuzzSelector(address(handler), actions));
    }

    /// @dev INV 18: what is claimed only grows, and stays under the active root's total, which stays under what was funded.
    function invariant_18_ClaimsStayUnderTotalsAndFunds() public view {
        uint256 sum = rewards.claimedOf(handler.accounts(0)) + rewards.claimedOf(handler.accounts(1));
        assertEq(sum, rewards.totalClaimed());
        assertEq(sum, handler.claimed(0) + handler.claimed(1));
        assertLe(sum, rewards.getRoot(rewards.activeRootId()).total);
        assertLe(rewards.getRoot(rewards.activeRootId()).total, rewards.funded());
        assertLe(sum, handler.rootTotals());
        assertEq(aleph.balanceOf(address(rewards)), rewards.funded() - sum);
    }

    /// @dev INV 19: no claim succeeds but against the active root.
    function invariant_19_OnlyTheActiveRootPays() public view {
        assertEq(handler.badClaims(), 0);
        for (uint256 i = 1; i < handler.treeCount(); ++i) {
            bool pending = rewards.getRoot(i).status == RootStatus.Pending;
            assertEq(pending, rewards.pendingRootId() == i, "at most one is pending");
        }
    }
}
