// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {INodeRegistry, NodeStatus, NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {IProtocolClock} from "../../../src/interfaces/IProtocolClock.sol";
import {JOB_ROLE, STAKING_ROLE, STORAGE_ROLE} from "../../../src/base/Roles.sol";
import {NodeId} from "../../../src/Types.sol";
import {NodeRegistryBase} from "./NodeRegistryBase.t.sol";

contract NodeRegistryLifeCycleTest is NodeRegistryBase {
    // --------------------------------------------------------------------------------------------- activateNode

    function test_ActivatesAnInactiveLiveNode() public {
        (NodeId nodeId,) = registerNode("third", NodeType.CRN);
        assertTrue(registry.canActivate(nodeId));
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeActivated(nodeId);
        stakingStub.activate(nodeId);
        assertTrue(registry.isNodeActive(nodeId));
        assertTrue(registry.isNodeLive(nodeId));
        assertFalse(registry.canActivate(nodeId));
        assertEq(registry.activeNodeCount(NodeType.CRN), 2);
    }

    function test_RevertWhen_ANodeIsActivatedTwice() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryInvalidStatus.selector, crn, NodeStatus.Active));
        stakingStub.activate(crn);
    }

    function test_RevertWhen_ADownNodeIsActivated() public {
        (NodeId nodeId,) = registerNode("third", NodeType.CRN);
        uint64 downSince = registry.liveUntil(nodeId);
        skip(tolerance());
        assertTrue(registry.canActivate(nodeId));
        skip(1);
        assertFalse(registry.canActivate(nodeId));
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNodeDown.selector, nodeId, downSince));
        stakingStub.activate(nodeId);
    }

    function test_RevertWhen_OthersThanStakingManagerDecide() public {
        vm.startPrank(stranger);
        expectMissingRole(stranger, STAKING_ROLE);
        registry.activateNode(crn);
        expectMissingRole(stranger, STAKING_ROLE);
        registry.deactivateNode(crn);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------------------------------- deactivateNode

    function test_DeactivatesAnActiveNode() public {
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeDeactivated(crn);
        stakingStub.deactivate(crn);
        assertFalse(registry.isNodeActive(crn));
        assertEq(registry.activeNodeCount(NodeType.CRN), 0);
        stakingStub.activate(crn);
        assertTrue(registry.isNodeActive(crn));
    }

    function test_DeactivatingAnyOtherNodeDoesNothing() public {
        stakingStub.deactivate(crn);
        vm.recordLogs();
        stakingStub.deactivate(crn);
        stakingStub.deactivate(NodeId.wrap("unknown"));
        assertEq(vm.getRecordedLogs().length, 0);
    }

    // ------------------------------------------------------------------------------------------------ markStale

    function test_AnyoneMarksASilentNodeStale() public {
        uint64 downSince = registry.liveUntil(crn);
        skip(tolerance() + 1);
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeStale(crn, downSince);
        vm.prank(stranger);
        registry.markStale(crn);
        assertFalse(registry.isNodeActive(crn));
        // The way back: a sign of life, then StakingManager's check.
        beat(crn);
        stakingStub.activate(crn);
        assertTrue(registry.isNodeLive(crn));
    }

    function test_RevertWhen_ALiveNodeIsMarkedStale() public {
        uint64 downSince = registry.liveUntil(crn);
        skip(tolerance());
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNodeLive.selector, crn, downSince));
        registry.markStale(crn);
    }

    function test_RevertWhen_AnInactiveNodeIsMarkedStale() public {
        stakingStub.deactivate(crn);
        skip(tolerance() + 1);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryInvalidStatus.selector, crn, NodeStatus.Inactive));
        registry.markStale(crn);
    }

    function test_RevertWhen_TheSequencerIsDownOrJustBack() public {
        skip(tolerance() + 1);
        sequencerFeed.goDown();
        vm.expectRevert(abi.encodeWithSelector(IProtocolClock.SequencerDown.selector, block.timestamp));
        registry.markStale(crn);
        skip(1 hours);
        sequencerFeed.comeBack();
        uint256 since = block.timestamp;
        skip(1 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IProtocolClock.SequencerDown.selector, since));
        registry.markStale(crn);
        skip(1);
        registry.markStale(crn);
    }

    function test_RevertWhen_EverythingIsPaused() public {
        skip(tolerance() + 1);
        pauseProtocol();
        bytes memory expected = abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days);
        vm.expectRevert(expected);
        registry.markStale(crn);
        vm.expectRevert(expected);
        vm.prank(crnOperator);
        registry.requestDeregister(crn);
        vm.expectRevert(expected);
        registry.completeDeregister(crn);
    }

    // --------------------------------------------------------------------------------------------- deregistration

    function test_LeavesInTwoSteps() public {
        setHotKey();
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeUnbonding(crn, eTime() + 14 days);
        vm.prank(crnOperator);
        registry.requestDeregister(crn);
        assertFalse(registry.isNodeActive(crn));
        assertEq(registry.activeNodeCount(NodeType.CRN), 0);
        assertEq(registry.getNodeDetails(crn).unbondingCompleteAt, eTime() + 14 days);
        assertFalse(registry.canActivate(crn));

        skip(14 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, eTime() + 1, eTime()));
        registry.completeDeregister(crn);
        skip(1);
        vm.expectEmit(address(registry));
        emit INodeRegistry.HeartbeatKeySet(crn, hotKey, address(0));
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeDeregistered(crn);
        vm.prank(stranger);
        registry.completeDeregister(crn);
        assertEq(uint8(registry.getNode(crn).status), uint8(NodeStatus.Deregistered));

        // Both addresses are free for another node; the old id is not.
        vm.startPrank(crnOperator);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNodeExists.selector, crn));
        registry.registerNode(NodeType.CRN, "cid", "eu", 0, 0);
        registry.registerNode(NodeType.CRN, "cid", "eu", 0, "another");
        vm.stopPrank();
        vm.prank(hotKey);
        registry.registerNode(NodeType.CRN, "cid", "eu", 0, 0);
    }

    function test_DeregisteredIsFinal() public {
        vm.prank(crnOperator);
        registry.requestDeregister(crn);
        skip(14 days);
        registry.completeDeregister(crn);
        bytes memory expected = abi.encodeWithSelector(INodeRegistry.NodeRegistryInvalidStatus.selector, crn, NodeStatus.Deregistered);
        vm.startPrank(crnOperator);
        vm.expectRevert(expected);
        registry.requestDeregister(crn);
        vm.expectRevert(expected);
        registry.updateMetadata(crn, "cid", "eu");
        vm.expectRevert(expected);
        registry.transferOperator(crn, stranger);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryUnknownSigner.selector, crnOperator));
        registry.heartbeat("status");
        vm.stopPrank();
        vm.expectRevert(expected);
        registry.completeDeregister(crn);
        vm.expectRevert(expected);
        stakingStub.activate(crn);
    }

    function test_RevertWhen_AStrangerAsksToLeave() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOperator.selector, crn, stranger));
        vm.prank(stranger);
        registry.requestDeregister(crn);
    }

    function test_RevertWhen_ANodeLeavesTwice() public {
        vm.startPrank(crnOperator);
        registry.requestDeregister(crn);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryInvalidStatus.selector, crn, NodeStatus.Unbonding));
        registry.requestDeregister(crn);
        vm.stopPrank();
    }

    function test_RevertWhen_TheNodeHasObligations() public {
        vm.prank(jobs);
        registry.openJob(crn);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryHasObligations.selector, crn, 1, 0));
        vm.prank(crnOperator);
        registry.requestDeregister(crn);
        vm.prank(jobs);
        registry.closeJob(crn);
        vm.prank(storages);
        registry.openCommitments(crn, 3);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryHasObligations.selector, crn, 0, 3));
        vm.prank(crnOperator);
        registry.requestDeregister(crn);
        vm.prank(storages);
        registry.closeCommitments(crn, 3);
        vm.prank(crnOperator);
        registry.requestDeregister(crn);
    }

    // ----------------------------------------------------------------------------------------------- obligations

    function test_CountsObligations() public {
        vm.expectEmit(address(registry));
        emit INodeRegistry.JobCountChanged(crn, 1);
        vm.startPrank(jobs);
        registry.openJob(crn);
        vm.expectEmit(address(registry));
        emit INodeRegistry.JobCountChanged(crn, 0);
        registry.closeJob(crn);
        vm.stopPrank();
        vm.expectEmit(address(registry));
        emit INodeRegistry.CommitCountChanged(ccn, 5);
        vm.startPrank(storages);
        registry.openCommitments(ccn, 5);
        vm.expectEmit(address(registry));
        emit INodeRegistry.CommitCountChanged(ccn, 2);
        registry.closeCommitments(ccn, 3);
        vm.stopPrank();
        assertEq(registry.getNodeDetails(ccn).commitCount, 2);
    }

    function test_ObligationsEndWhateverTheStatus() public {
        vm.prank(jobs);
        registry.openJob(crn);
        vm.prank(storages);
        registry.openCommitments(crn, 1);
        stakingStub.deactivate(crn);
        skip(30 days);
        vm.prank(jobs);
        registry.closeJob(crn);
        vm.prank(storages);
        registry.closeCommitments(crn, 1);
        assertEq(registry.getNodeDetails(crn).jobCount, 0);
        assertEq(registry.getNodeDetails(crn).commitCount, 0);
    }

    function test_RevertWhen_ACountWouldFallBelowZero() public {
        bytes memory expected = abi.encodeWithSelector(INodeRegistry.NodeRegistryCountUnderflow.selector, crn);
        vm.expectRevert(expected);
        vm.prank(jobs);
        registry.closeJob(crn);
        vm.expectRevert(expected);
        vm.prank(storages);
        registry.closeCommitments(crn, 1);
    }

    function test_RevertWhen_TheNodeMayNotWork() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryWrongType.selector, ccn, NodeType.CCN));
        vm.prank(jobs);
        registry.openJob(ccn);

        uint64 downSince = registry.liveUntil(crn);
        skip(tolerance() + 1);
        bytes memory down = abi.encodeWithSelector(INodeRegistry.NodeRegistryNodeDown.selector, crn, downSince);
        vm.expectRevert(down);
        vm.prank(jobs);
        registry.openJob(crn);
        vm.expectRevert(down);
        vm.prank(storages);
        registry.openCommitments(crn, 1);

        registry.markStale(crn);
        bytes memory inactive = abi.encodeWithSelector(INodeRegistry.NodeRegistryInvalidStatus.selector, crn, NodeStatus.Inactive);
        vm.expectRevert(inactive);
        vm.prank(jobs);
        registry.openJob(crn);
        vm.expectRevert(inactive);
        vm.prank(storages);
        registry.openCommitments(crn, 1);
    }

    function test_RevertWhen_OthersThanPeersCount() public {
        vm.startPrank(stranger);
        expectMissingRole(stranger, JOB_ROLE);
        registry.openJob(crn);
        expectMissingRole(stranger, JOB_ROLE);
        registry.closeJob(crn);
        expectMissingRole(stranger, STORAGE_ROLE);
        registry.openCommitments(crn, 1);
        expectMissingRole(stranger, STORAGE_ROLE);
        registry.closeCommitments(crn, 1);
        vm.stopPrank();
    }
}
