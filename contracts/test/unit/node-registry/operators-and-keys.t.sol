// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {INodeRegistry} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeId} from "../../../src/Types.sol";
import {NodeRegistryBase} from "./NodeRegistryBase.t.sol";

contract NodeRegistryOperatorsAndKeysTest is NodeRegistryBase {
    // ------------------------------------------------------------------------------------------ setHeartbeatKey

    function test_SetsAndReplacesAndRemovesTheHotKey() public {
        vm.expectEmit(address(registry));
        emit INodeRegistry.HeartbeatKeySet(crn, address(0), hotKey);
        setHotKey();
        assertTrue(registry.nodeOf(hotKey) == crn);
        assertEq(registry.getNodeDetails(crn).heartbeatKey, hotKey);

        (address other, uint256 otherPrivateKey) = makeAddrAndKey("other key");
        bytes memory consent = signConsent(otherPrivateKey, crn, other, uint64(block.timestamp));
        vm.startPrank(crnOperator);
        registry.setHeartbeatKey(crn, other, uint64(block.timestamp), consent);
        assertTrue(registry.nodeOf(hotKey) == NodeId.wrap(0));
        assertTrue(registry.nodeOf(other) == crn);
        registry.setHeartbeatKey(crn, address(0), 0, "");
        vm.stopPrank();
        assertTrue(registry.nodeOf(other) == NodeId.wrap(0));
        assertEq(registry.getNodeDetails(crn).heartbeatKey, address(0));
    }

    function test_RevertWhen_TheKeyDidNotConsent() public {
        uint64 deadline = uint64(block.timestamp);
        bytes memory foreign = signConsent(hotPrivateKey + 1, crn, hotKey, deadline);
        bytes memory forOtherNode = signConsent(hotPrivateKey, ccn, hotKey, deadline);
        bytes memory forOtherTime = signConsent(hotPrivateKey, crn, hotKey, deadline + 1);
        bytes memory expected = abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, hotKey);
        vm.startPrank(crnOperator);
        vm.expectRevert(expected);
        registry.setHeartbeatKey(crn, hotKey, deadline, foreign);
        vm.expectRevert(expected);
        registry.setHeartbeatKey(crn, hotKey, deadline, forOtherNode);
        vm.expectRevert(expected);
        registry.setHeartbeatKey(crn, hotKey, deadline, forOtherTime);
        vm.expectRevert(expected);
        registry.setHeartbeatKey(crn, hotKey, deadline, "");
        vm.stopPrank();
    }

    function test_RevertWhen_TheConsentIsOld() public {
        uint64 deadline = uint64(block.timestamp) - 1;
        bytes memory consent = signConsent(hotPrivateKey, crn, hotKey, deadline);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, deadline, block.timestamp));
        vm.prank(crnOperator);
        registry.setHeartbeatKey(crn, hotKey, deadline, consent);
    }

    function test_RevertWhen_TheKeySignsForANode() public {
        setHotKey();
        uint64 deadline = uint64(block.timestamp);
        bytes memory consent = signConsent(hotPrivateKey, ccn, hotKey, deadline);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistrySignerTaken.selector, hotKey, crn));
        vm.prank(ccnOperator);
        registry.setHeartbeatKey(ccn, hotKey, deadline, consent);
    }

    function test_RevertWhen_TheHotKeyActsAsOperator() public {
        setHotKey();
        bytes memory expected = abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOperator.selector, crn, hotKey);
        vm.startPrank(hotKey);
        vm.expectRevert(expected);
        registry.setHeartbeatKey(crn, address(0), 0, "");
        vm.expectRevert(expected);
        registry.transferOperator(crn, hotKey);
        vm.expectRevert(expected);
        registry.requestDeregister(crn);
        vm.expectRevert(expected);
        registry.scheduleRewardShare(crn, 0);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------------------------------ operator transfer

    function test_TransfersInTwoSteps() public {
        setHotKey();
        vm.expectEmit(address(registry));
        emit INodeRegistry.OperatorTransferStarted(crn, crnOperator, stranger);
        vm.prank(crnOperator);
        registry.transferOperator(crn, stranger);
        assertEq(registry.getNodeDetails(crn).pendingOperator, stranger);
        assertEq(registry.operatorOf(crn), crnOperator);

        vm.expectEmit(address(registry));
        emit INodeRegistry.OperatorTransferCompleted(crn, crnOperator, stranger);
        vm.prank(stranger);
        registry.acceptOperator(crn);
        assertEq(registry.operatorOf(crn), stranger);
        assertTrue(registry.nodeOf(stranger) == crn);
        assertTrue(registry.nodeOf(crnOperator) == NodeId.wrap(0));
        assertTrue(registry.nodeOf(hotKey) == NodeId.wrap(0), "the hot key is the old operator's");
        assertEq(registry.getNodeDetails(crn).pendingOperator, address(0));
        assertTrue(registry.isNodeActive(crn));
    }

    function test_RevertWhen_TheOfferWasWithdrawn() public {
        vm.startPrank(crnOperator);
        registry.transferOperator(crn, stranger);
        registry.transferOperator(crn, address(0));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOffered.selector, crn, stranger));
        vm.prank(stranger);
        registry.acceptOperator(crn);
    }

    function test_RevertWhen_TheNewOperatorSignsForANode() public {
        vm.prank(crnOperator);
        registry.transferOperator(crn, ccnOperator);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistrySignerTaken.selector, ccnOperator, ccn));
        vm.prank(ccnOperator);
        registry.acceptOperator(crn);
    }

    function test_RevertWhen_AStrangerOffers() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOperator.selector, crn, stranger));
        vm.prank(stranger);
        registry.transferOperator(crn, stranger);
    }

    function test_RevertWhen_TheNodeLeftMeanwhile() public {
        vm.startPrank(crnOperator);
        registry.transferOperator(crn, stranger);
        registry.requestDeregister(crn);
        vm.stopPrank();
        skip(14 days);
        registry.completeDeregister(crn);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOffered.selector, crn, stranger));
        vm.prank(stranger);
        registry.acceptOperator(crn);
    }

    // ---------------------------------------------------------------------------------------- scheduleRewardShare

    function test_AHigherShareIsInForceAtOnce() public {
        vm.expectEmit(address(registry));
        emit INodeRegistry.RewardShareScheduled(crn, 2000, eTime());
        vm.prank(crnOperator);
        registry.scheduleRewardShare(crn, 2000);
        assertEq(registry.rewardShareBps(crn), 2000);
    }

    function test_ALowerShareWaitsForTheUnbondingPeriod() public {
        vm.expectEmit(address(registry));
        emit INodeRegistry.RewardShareScheduled(crn, 100, eTime() + 14 days);
        vm.prank(crnOperator);
        registry.scheduleRewardShare(crn, 100);
        assertEq(registry.getNodeDetails(crn).pendingRewardShareBps, 100);
        assertEq(registry.getNodeDetails(crn).shareEffectiveAt, eTime() + 14 days);
        skip(14 days - 1);
        assertEq(registry.rewardShareBps(crn), 1000);
        assertEq(registry.getNode(crn).rewardShareBps, 1000);
        skip(1);
        assertEq(registry.rewardShareBps(crn), 100);
        assertEq(registry.getNodeDetails(crn).shareEffectiveAt, 0, "nothing is pending");
    }

    function test_ARaiseDropsThePendingChange() public {
        vm.startPrank(crnOperator);
        registry.scheduleRewardShare(crn, 100);
        registry.scheduleRewardShare(crn, 3000);
        vm.stopPrank();
        skip(30 days);
        assertEq(registry.rewardShareBps(crn), 3000);
    }

    function test_ANewLoweringStartsTheClockAnew() public {
        vm.startPrank(crnOperator);
        registry.scheduleRewardShare(crn, 100);
        skip(13 days);
        registry.scheduleRewardShare(crn, 500);
        skip(2 days);
        assertEq(registry.rewardShareBps(crn), 1000);
        skip(12 days);
        assertEq(registry.rewardShareBps(crn), 500);
        // What came into force is the ground of the next change.
        registry.scheduleRewardShare(crn, 400);
        assertEq(registry.rewardShareBps(crn), 500);
        vm.stopPrank();
    }

    /// @dev Attack 8: raise before a large settlement, drop right after. Whatever was scheduled within the last 14 days, the share is
    /// never below any that was in force in them.
    function testFuzz_TheShareNeverFallsEarly(uint16[6] calldata shares, uint32[6] calldata waits) public {
        uint16 highest = registry.rewardShareBps(crn);
        for (uint256 i; i < 6; ++i) {
            vm.prank(crnOperator);
            registry.scheduleRewardShare(crn, uint16(bound(shares[i], 0, 10_000)));
            if (registry.rewardShareBps(crn) > highest) highest = registry.rewardShareBps(crn);
            skip(bound(waits[i], 0, 2 days));
            assertEq(registry.rewardShareBps(crn), highest);
        }
    }

    function test_RevertWhen_TheShareExceedsTheWhole() public {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("rewardShareBps"), 10_001, 0, 10_000));
        vm.prank(crnOperator);
        registry.scheduleRewardShare(crn, 10_001);
    }

    function test_RevertWhen_AStrangerSchedules() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOperator.selector, crn, stranger));
        vm.prank(stranger);
        registry.scheduleRewardShare(crn, 1);
    }
}
