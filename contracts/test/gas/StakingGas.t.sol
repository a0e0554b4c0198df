// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {SlashShares} from "../../src/interfaces/IStakingManager.sol";
import {SlashId, SlashRequestId} from "../../src/Types.sol";
import {StakingManagerBase} from "../unit/staking-manager/StakingManagerBase.t.sol";

/// @notice Gas of whole transactions (run with `--isolate`) on a node that has self stake, delegators, rewards and past slashes.
contract StakingGas is StakingManagerBase {
    string private constant GROUP = "StakingManager";

    function setUp() public override {
        super.setUp();
        stake(node, 4 * MIN_SELF);
        delegate(alice, node, 300_000e18);
        delegate(bob, node, 1_500_000e18);
        addReward(node, 100e18);
        slash(node, 1e18);
        skip(1 days);
        beat(node);
        staking.checkActivation(node);
        // Positions that have collected their rewards once: the common case.
        delegate(alice, node, 1e18);
        delegate(bob, node, 1e18);
        skip(1 hours);
        fundAleph(operator, 100e18);
        fundAleph(alice, 100e18);
        fundAleph(stranger, 100e18);
        fundAleph(payments, 100e18);
    }

    function test_Stake() public {
        vm.prank(operator);
        staking.stake(node, 10e18);
        vm.snapshotGasLastCall(GROUP, "stake");
    }

    function test_Delegate() public {
        vm.prank(alice);
        staking.delegate(node, 10e18, 0);
        vm.snapshotGasLastCall(GROUP, "delegate");
    }

    function test_DelegateCollectingRewards() public {
        addReward(node, 100e18);
        vm.prank(alice);
        staking.delegate(node, 10e18, 0);
        vm.snapshotGasLastCall(GROUP, "delegateCollecting");
    }

    function test_DelegateFirst() public {
        vm.prank(stranger);
        staking.delegate(node, 10e18, 0);
        vm.snapshotGasLastCall(GROUP, "delegateFirst");
    }

    function test_UndelegateAndWithdraw() public {
        undelegate(bob, node, 5e18);
        vm.prank(alice);
        staking.undelegate(node, 10e18, false);
        vm.snapshotGasLastCall(GROUP, "undelegate");
        skip(14 days);
        vm.prank(alice);
        staking.withdrawFor(alice, node);
        vm.snapshotGasLastCall(GROUP, "withdrawFor");
    }

    function test_UnstakeAndCompleteUnbond() public {
        vm.prank(operator);
        staking.unstake(node, 10e18, false);
        vm.snapshotGasLastCall(GROUP, "unstake");
        skip(14 days);
        staking.completeUnbond(node);
        vm.snapshotGasLastCall(GROUP, "completeUnbond");
    }

    function test_Slash() public {
        SlashShares memory shares = shares3();
        vm.prank(slasher);
        (SlashId slashId,) = staking.slash(node, 2000e18, shares, REASON);
        vm.snapshotGasLastCall(GROUP, "slash");
        skip(14 days);
        staking.releaseSlash(slashId);
        vm.snapshotGasLastCall(GROUP, "releaseSlash");
    }

    function test_RequestAndExecuteSlash() public {
        vm.prank(committee);
        SlashRequestId requestId = staking.requestSlash(node, 3000, harmed, 1e18, REASON);
        vm.snapshotGasLastCall(GROUP, "requestSlash");
        skip(48 hours);
        staking.executeSlash(requestId);
        vm.snapshotGasLastCall(GROUP, "executeSlash");
    }

    function test_ReserveAndUnreserve() public {
        vm.prank(cases);
        staking.reserve(node, 100);
        vm.prank(cases);
        uint256 amount = staking.reserve(node, 100);
        vm.snapshotGasLastCall(GROUP, "reserve");
        vm.prank(cases);
        staking.unreserve(node, amount);
        vm.snapshotGasLastCall(GROUP, "unreserve");
    }

    function test_RewardsOfDelegators() public {
        vm.prank(payments);
        staking.addReward(node, 10e18);
        vm.snapshotGasLastCall(GROUP, "addReward");
        vm.prank(alice);
        staking.claimRewards(node, alice);
        vm.snapshotGasLastCall(GROUP, "claimRewards");
    }
}
