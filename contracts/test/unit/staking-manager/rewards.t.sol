// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IStakingManager} from "../../../src/interfaces/IStakingManager.sol";
import {PAYMENT_ROLE} from "../../../src/base/Roles.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

contract StakingManagerRewardsTest is StakingManagerBase {
    function setUp() public override {
        super.setUp();
        stake(node, MIN_SELF);
        delegate(alice, node, 300e18);
        delegate(bob, node, 100e18);
    }

    function test_RewardsAreSharedByShares() public {
        addReward(node, 40e18);
        assertEq(staking.pendingRewards(node, alice), 30e18);
        assertEq(staking.pendingRewards(node, bob), 10e18);
        assertEq(staking.getPool(node).assets, 400e18, "rewards lie beside the pool");
        undelegate(bob, node, 100e18);
        addReward(node, 30e18);
        assertEq(staking.pendingRewards(node, alice), 60e18, "what leaves earns nothing");
        assertEq(staking.pendingRewards(node, bob), 10e18);
    }

    function test_PaysRewardsToWhomTheDelegatorSays() public {
        addReward(node, 40e18);
        pauseProtocol();
        vm.expectEmit(address(staking));
        emit IStakingManager.RewardPaid(node, alice, 30e18);
        vm.prank(alice);
        assertEq(staking.claimRewards(node, stranger), 30e18, "never stopped by a pause");
        assertEq(aleph.balanceOf(stranger), 30e18);
        assertEq(staking.pendingRewards(node, alice), 0);
        vm.prank(alice);
        assertEq(staking.claimRewards(node, stranger), 0);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        vm.prank(alice);
        staking.claimRewards(node, address(0));
    }

    function test_RewardsOutliveTheSharesThatEarnedThem() public {
        addReward(node, 40e18);
        undelegate(alice, node, 300e18);
        skip(14 days);
        withdraw(alice, node);
        assertEq(staking.pendingRewards(node, alice), 30e18);
        delegate(alice, node, 100e18);
        addReward(node, 20e18);
        assertEq(staking.pendingRewards(node, alice), 40e18);
    }

    /// @dev One share lives beside a large thawing bucket and is lost by the slash's rounding.
    function test_RewardsOutliveABucketThatDies() public {
        undelegate(bob, node, 100e18);
        wipeSelf(node);
        undelegate(alice, node, 300e18 - 1);
        addReward(node, 5e18);
        committeeSlash(node, 3000);
        assertEq(staking.getPool(node).epoch, 1, "dead");
        assertEq(staking.pendingRewards(node, alice), 5e18);
        vm.prank(alice);
        assertEq(staking.claimRewards(node, alice), 5e18);
    }

    function test_RevertWhen_NobodyDelegatesOrTheCallerIsNotPayment() public {
        undelegate(alice, node, 300e18);
        undelegate(bob, node, 100e18);
        fundAleph(payments, 1e18);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerWorthless.selector, node, 0));
        vm.prank(payments);
        staking.addReward(node, 1e18);
        expectMissingRole(stranger, PAYMENT_ROLE);
        vm.prank(stranger);
        staking.addReward(node, 1e18);
    }

    function testFuzz_NeverPaysMoreThanCameIn(uint96[4] calldata amounts) public {
        uint256 total;
        for (uint256 i; i < 4; ++i) {
            uint256 amount = edgeBound(amounts[i], 0, 1e24);
            total += amount;
            addReward(node, amount);
            if (i == 1) undelegate(bob, node, 1 + amounts[i] % 99e18);
        }
        uint256 owed = staking.pendingRewards(node, alice) + staking.pendingRewards(node, bob);
        assertLe(owed, total);
        assertApproxEqAbs(owed, total, 16, "a wei each");
    }
}
