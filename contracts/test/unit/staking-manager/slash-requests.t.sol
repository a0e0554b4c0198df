// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {
    IStakingManager,
    PoolInfo,
    SlashRecord,
    SlashRequest,
    SlashRequestStatus,
    SlashStatus
} from "../../../src/interfaces/IStakingManager.sol";
import {COMMITTEE_ROLE} from "../../../src/base/Roles.sol";
import {NodeId, SlashId, SlashRequestId} from "../../../src/Types.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

contract StakingManagerSlashRequestsTest is StakingManagerBase {
    function setUp() public override {
        super.setUp();
        stake(node, MIN_SELF);
        delegate(alice, node, 2_000_000e18);
        delegate(bob, node, 1_000_000e18);
    }

    function test_RequestTakesASnapshotAndFreezes() public {
        vm.expectEmit(address(staking));
        emit IStakingManager.SlashRequested(
            SlashRequestId.wrap(1),
            node,
            committee,
            320_000e18,
            3_200_000e18,
            harmed,
            type(uint96).max,
            REASON,
            eTime() + 48 hours,
            eTime() + 7 days
        );
        SlashRequestId requestId = requestSlash(node, 1000);
        SlashRequest memory request = staking.getSlashRequest(requestId);
        assertEq(NodeId.unwrap(request.nodeId), NodeId.unwrap(node));
        assertEq(request.amount, 320_000e18);
        assertEq(request.stakeSnapshot, 3_200_000e18);
        assertEq(request.executableAt, eTime() + 48 hours);
        assertEq(request.expiresAt, eTime() + 7 days);
        assertEq(request.requester, committee);
        assertEq(request.harmed, harmed);
        assertEq(request.reasonHash, REASON);
        assertTrue(staking.isFrozen(node));
    }

    function test_ExecutionTakesSelfStakeFirstThenDelegations() public {
        undelegate(bob, node, 500_000e18);
        SlashRequestId requestId = requestSlash(node, 3000);
        skip(48 hours);
        vm.expectEmit(address(staking));
        emit IStakingManager.SlashExecuted(requestId, node, SlashId.wrap(1));
        vm.prank(resolver);
        (SlashId slashId, uint256 slashed) = staking.executeSlash(requestId);
        assertEq(slashed, 960_000e18);
        assertEq(staking.slashableSelf(node), 0);
        PoolInfo memory pool = staking.getPool(node);
        assertEq(pool.assets, 2_500_000e18 - uint256(760_000e18) * 25 / 30 - 1, "rounded up for the live bucket");
        assertEq(uint256(pool.assets) + pool.thawAssets, 3_000_000e18 - 760_000e18);
        SlashRecord memory taken = staking.getSlash(slashId);
        assertEq(taken.selfAmount, MIN_SELF);
        assertEq(taken.delegatedAmount, 760_000e18);
        assertEq(taken.shares.reporter, address(0), "the committee gains nothing");
        assertEq(taken.shares.resolver, resolver);
        assertFalse(staking.isFrozen(node));
        assertEq(uint8(staking.getSlashRequest(requestId).status), uint8(SlashRequestStatus.Executed));
    }

    function test_ClampsToSevenDaysTogetherWithDirectSlashes() public {
        slash(node, 10_000e18);
        (, uint256 slashed) = committeeSlash(node, 3000);
        assertEq(slashed, 950_000e18, "30 % of 3.2 M in all");
        (SlashId none, uint256 nothing) = committeeSlash(node, 3000);
        assertEq(nothing, 0);
        assertEq(SlashId.unwrap(none), 0);
    }

    function test_GuardianAndAdminMayVeto() public {
        SlashRequestId first = requestSlash(node, 1);
        SlashRequestId second = requestSlash(node, 1);
        vm.expectEmit(address(staking));
        emit IStakingManager.SlashVetoed(first, node);
        vm.prank(guardian);
        staking.vetoSlash(first);
        vm.prank(admin);
        staking.vetoSlash(second);
        assertEq(staking.frozenCount(node), 0);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerRequestNotOpen.selector, first, SlashRequestStatus.Vetoed));
        vm.prank(guardian);
        staking.vetoSlash(first);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, committee));
        vm.prank(committee);
        staking.vetoSlash(second);
    }

    function test_RevertWhen_ExecutedTooEarlyTooLateOrTwice() public {
        SlashRequestId requestId = requestSlash(node, 1000);
        uint64 time = eTime();
        skip(48 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, time + 48 hours, eTime()));
        staking.executeSlash(requestId);
        skip(5 days + 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, time + 7 days, eTime()));
        staking.executeSlash(requestId);
        staking.expireSlash(requestId);
        vm.expectRevert(
            abi.encodeWithSelector(IStakingManager.StakingManagerRequestNotOpen.selector, requestId, SlashRequestStatus.Expired)
        );
        staking.executeSlash(requestId);
    }

    function test_ExecutesInItsLastSecond() public {
        SlashRequestId requestId = requestSlash(node, 1000);
        skip(7 days - 1);
        uint64 expiresAt = eTime() + 1;
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, expiresAt, eTime()));
        staking.expireSlash(requestId);
        staking.executeSlash(requestId);
        vm.expectRevert(
            abi.encodeWithSelector(IStakingManager.StakingManagerRequestNotOpen.selector, requestId, SlashRequestStatus.Executed)
        );
        staking.expireSlash(requestId);
    }

    function test_ExpiryEndsTheFreeze() public {
        SlashRequestId requestId = requestSlash(node, 1000);
        skip(7 days);
        vm.expectEmit(address(staking));
        emit IStakingManager.SlashExpired(requestId, node);
        vm.prank(stranger);
        staking.expireSlash(requestId);
        assertFalse(staking.isFrozen(node));
    }

    function test_AFreezeDelaysTheOperatorToo() public {
        unstake(node, 1e18);
        skip(14 days - 1);
        requestSlash(node, 1);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerFrozen.selector, node, staking.selfMaturesAt(node) + 15 days));
        staking.completeUnbond(node);
        skip(15 days);
        staking.completeUnbond(node);
    }

    function test_RevertWhen_TooManyAreOpenOrTheRequestIsBad() public {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("bps"), 0, 1, 3000));
        vm.prank(committee);
        staking.requestSlash(node, 0, harmed, 0, REASON);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("bps"), 3001, 1, 3000));
        vm.prank(committee);
        staking.requestSlash(node, 3001, harmed, 0, REASON);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerUnknownNode.selector, NodeId.wrap("none")));
        vm.prank(committee);
        staking.requestSlash(NodeId.wrap("none"), 1, harmed, 0, REASON);
        expectMissingRole(stranger, COMMITTEE_ROLE);
        vm.prank(stranger);
        staking.requestSlash(node, 1, harmed, 0, REASON);
        for (uint256 i; i < 3; ++i) {
            requestSlash(node, 1);
        }
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerTooManyRequests.selector, node));
        vm.prank(committee);
        staking.requestSlash(node, 1, harmed, 0, REASON);
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        vm.prank(committee);
        staking.requestSlash(node, 1, harmed, 0, REASON);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        staking.executeSlash(SlashRequestId.wrap(1));
    }
}
