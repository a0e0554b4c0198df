// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {INodeRegistry, NodeStatus, NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeId} from "../../../src/Types.sol";
import {NodeRegistryBase} from "./NodeRegistryBase.t.sol";

contract NodeRegistryLinksTest is NodeRegistryBase {
    function test_LinksInTwoSteps() public {
        vm.expectEmit(address(registry));
        emit INodeRegistry.LinkRequested(crn, ccn);
        vm.prank(crnOperator);
        registry.linkNode(crn, ccn);
        assertTrue(registry.getNodeDetails(crn).requestedCoordinator == ccn);
        assertEq(registry.linkedNodes(ccn).length, 0);

        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeLinked(crn, ccn);
        vm.prank(ccnOperator);
        registry.acceptLink(crn, ccn);
        assertTrue(registry.getNodeDetails(crn).coordinator == ccn);
        assertTrue(registry.getNodeDetails(crn).requestedCoordinator == NodeId.wrap(0));
        assertEq(registry.linkedNodes(ccn).length, 1);
        assertTrue(registry.linkedNodes(ccn)[0] == crn);
    }

    function test_EitherSideUnlinks() public {
        _link(crn, crnOperator);
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeUnlinked(crn, ccn);
        vm.prank(crnOperator);
        registry.unlinkNode(crn);
        assertEq(registry.linkedNodes(ccn).length, 0);
        _link(crn, crnOperator);
        vm.prank(ccnOperator);
        registry.unlinkNode(crn);
        assertTrue(registry.getNodeDetails(crn).coordinator == NodeId.wrap(0));
    }

    function test_EitherSideDropsARequest() public {
        vm.startPrank(crnOperator);
        registry.linkNode(crn, ccn);
        registry.unlinkNode(crn);
        registry.linkNode(crn, ccn);
        vm.stopPrank();
        vm.startPrank(ccnOperator);
        registry.unlinkNode(crn);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryLinkNotRequested.selector, crn, ccn));
        registry.acceptLink(crn, ccn);
        vm.stopPrank();
    }

    function test_ACoordinatorHasThreeAtMost() public {
        _link(crn, crnOperator);
        (NodeId second, address secondOperator) = registerNode("second", NodeType.CRN);
        (NodeId third, address thirdOperator) = registerNode("third", NodeType.CRN);
        (NodeId fourth, address fourthOperator) = registerNode("fourth", NodeType.CRN);
        _link(second, secondOperator);
        _link(third, thirdOperator);
        vm.prank(fourthOperator);
        registry.linkNode(fourth, ccn);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryLinksFull.selector, ccn));
        vm.prank(ccnOperator);
        registry.acceptLink(fourth, ccn);

        vm.prank(secondOperator);
        registry.unlinkNode(second);
        vm.prank(ccnOperator);
        registry.acceptLink(fourth, ccn);
        assertEq(registry.linkedNodes(ccn).length, 3);
    }

    function test_DeregistrationEndsAllLinks() public {
        (NodeId second, address secondOperator) = registerNode("second", NodeType.CRN);
        _link(crn, crnOperator);
        _link(second, secondOperator);
        vm.prank(ccnOperator);
        registry.requestDeregister(ccn);
        vm.prank(secondOperator);
        registry.requestDeregister(second);
        skip(14 days);
        registry.completeDeregister(second);
        assertEq(registry.linkedNodes(ccn).length, 1);
        registry.completeDeregister(ccn);
        assertEq(registry.linkedNodes(ccn).length, 0);
        assertTrue(registry.getNodeDetails(crn).coordinator == NodeId.wrap(0));
    }

    function test_RevertWhen_TheTypesAreWrong() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryWrongType.selector, ccn, NodeType.CCN));
        vm.prank(ccnOperator);
        registry.linkNode(ccn, ccn);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryWrongType.selector, crn, NodeType.CRN));
        vm.prank(crnOperator);
        registry.linkNode(crn, crn);
    }

    function test_RevertWhen_TheCallerIsNotTheSideItSpeaksFor() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOperator.selector, crn, ccnOperator));
        vm.prank(ccnOperator);
        registry.linkNode(crn, ccn);
        vm.startPrank(crnOperator);
        registry.linkNode(crn, ccn);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOperator.selector, ccn, crnOperator));
        registry.acceptLink(crn, ccn);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNotOperator.selector, crn, stranger));
        vm.prank(stranger);
        registry.unlinkNode(crn);
    }

    function test_RevertWhen_TheComputeNodeIsLinked() public {
        _link(crn, crnOperator);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryAlreadyLinked.selector, crn, ccn));
        vm.prank(crnOperator);
        registry.linkNode(crn, ccn);
    }

    function test_RevertWhen_ThereIsNothingToUnlink() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryNotLinked.selector, crn));
        vm.prank(crnOperator);
        registry.unlinkNode(crn);
    }

    function test_RevertWhen_ASideLeaves() public {
        vm.prank(crnOperator);
        registry.linkNode(crn, ccn);
        vm.startPrank(ccnOperator);
        registry.requestDeregister(ccn);
        bytes memory expected = abi.encodeWithSelector(INodeRegistry.NodeRegistryInvalidStatus.selector, ccn, NodeStatus.Unbonding);
        vm.expectRevert(expected);
        registry.acceptLink(crn, ccn);
        vm.stopPrank();
        vm.expectRevert(expected);
        vm.prank(crnOperator);
        registry.linkNode(crn, ccn);
    }

    function _link(NodeId nodeId, address operator) private {
        vm.prank(operator);
        registry.linkNode(nodeId, ccn);
        vm.prank(ccnOperator);
        registry.acceptLink(nodeId, ccn);
    }
}
