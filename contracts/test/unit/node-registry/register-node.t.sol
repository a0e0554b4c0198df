// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {INodeRegistry, NodeInfo, NodeStatus, NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeId} from "../../../src/Types.sol";
import {NodeRegistryBase} from "./NodeRegistryBase.t.sol";

contract NodeRegistryRegisterNodeTest is NodeRegistryBase {
    function test_RegistersALiveInactiveNode() public {
        address operator = makeAddr("new operator");
        NodeId expected = NodeId.wrap(keccak256(abi.encode(block.chainid, address(registry), operator, bytes32("salt"))));
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeRegistered(expected, operator, NodeType.CRN, "cid");
        vm.expectEmit(address(registry));
        emit INodeRegistry.MetadataUpdated(expected, "cid", "eu-west");
        vm.expectEmit(address(registry));
        emit INodeRegistry.RewardShareScheduled(expected, 2500, eTime());
        vm.prank(operator);
        NodeId nodeId = registry.registerNode(NodeType.CRN, "cid", "eu-west", 2500, "salt");

        assertTrue(nodeId == expected);
        NodeInfo memory node = registry.getNode(nodeId);
        assertEq(node.operator, operator);
        assertEq(uint8(node.nodeType), uint8(NodeType.CRN));
        assertEq(uint8(node.status), uint8(NodeStatus.Inactive));
        assertEq(node.registeredAt, eTime());
        assertEq(node.lastHeartbeat, eTime());
        assertEq(node.metadataCID, "cid");
        assertEq(node.rewardShareBps, 2500);
        assertEq(node.dataRegion, "eu-west");
        assertTrue(registry.nodeOf(operator) == nodeId);
        assertTrue(registry.canActivate(nodeId));
        assertFalse(registry.isNodeActive(nodeId));
        assertEq(registry.liveUntil(nodeId), eTime() + tolerance());
    }

    function test_RevertWhen_EntriesArePaused() public {
        vm.prank(pauser);
        registry.pauseEntry();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, block.timestamp + 7 days));
        registry.registerNode(NodeType.CRN, "cid", "eu", 0, 0);

        skip(7 days);
        registry.registerNode(NodeType.CRN, "cid", "eu", 0, 0);
    }

    function test_RevertWhen_EverythingIsPaused() public {
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
        registry.registerNode(NodeType.CRN, "cid", "eu", 0, 0);
    }

    function test_RevertWhen_TheMetadataIsEmpty() public {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("metadataCID"), 0, 1, type(uint256).max));
        registry.registerNode(NodeType.CRN, 0, "eu", 0, 0);
    }

    function test_RevertWhen_TheShareExceedsTheWhole() public {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("rewardShareBps"), 10_001, 0, 10_000));
        registry.registerNode(NodeType.CRN, "cid", "eu", 10_001, 0);
    }

    function test_RevertWhen_TheNodeExists() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNodeExists.selector, crn));
        vm.prank(crnOperator);
        registry.registerNode(NodeType.CCN, "cid", "eu", 0, 0);
    }

    function test_RevertWhen_TheCallerSignsForANode() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistrySignerTaken.selector, crnOperator, crn));
        vm.prank(crnOperator);
        registry.registerNode(NodeType.CCN, "cid", "eu", 0, "other salt");

        setHotKey();
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistrySignerTaken.selector, hotKey, crn));
        vm.prank(hotKey);
        registry.registerNode(NodeType.CCN, "cid", "eu", 0, 0);
    }

    function test_NobodyElseCanTakeAnId() public {
        // The same salt from another operator gives another id: ids cannot be squatted.
        vm.prank(stranger);
        assertFalse(registry.registerNode(NodeType.CRN, "cid", "eu", 0, 0) == crn);
    }

    function test_UpdatesMetadataAndGpuTypes() public {
        vm.expectEmit(address(registry));
        emit INodeRegistry.MetadataUpdated(crn, "new cid", "us");
        vm.startPrank(crnOperator);
        registry.updateMetadata(crn, "new cid", "us");
        vm.expectEmit(address(registry));
        emit INodeRegistry.GpuTypesUpdated(crn, 6);
        registry.setGpuTypes(crn, 6);
        vm.stopPrank();
        assertEq(registry.getNode(crn).metadataCID, "new cid");
        assertEq(registry.getNode(crn).dataRegion, "us");
        assertEq(registry.getNodeDetails(crn).gpuTypes, 6);
    }

    function test_RevertWhen_AStrangerUpdates() public {
        bytes memory expected = abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOperator.selector, crn, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(expected);
        registry.updateMetadata(crn, "cid", "us");
        vm.expectRevert(expected);
        registry.setGpuTypes(crn, 1);
        vm.stopPrank();
    }

    function test_RevertWhen_TheNodeIsUnknown() public {
        NodeId unknown = NodeId.wrap("unknown");
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryUnknownNode.selector, unknown));
        registry.getNode(unknown);
        assertEq(registry.operatorOf(unknown), address(0));
        assertFalse(registry.canActivate(unknown));
        assertFalse(registry.isNodeLive(unknown));
        assertEq(registry.downAt(unknown, eTime()), 0);
        assertEq(registry.downBetween(unknown, 0, eTime()), 0);
    }
}
