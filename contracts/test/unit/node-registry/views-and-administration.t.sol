// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {PARAMETER_ROLE, PAUSER_ROLE, UPGRADER_ROLE} from "../../../src/base/Roles.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {NodeId} from "../../../src/Types.sol";
import {NodeRegistryBase} from "./NodeRegistryBase.t.sol";

/// @notice A next version with the same storage.
contract NodeRegistryV2 is NodeRegistry {
    function version() external pure returns (uint256) {
        return 2;
    }
}

contract NodeRegistryViewsAndAdministrationTest is NodeRegistryBase {
    // ------------------------------------------------------------------------------------------------------ pages

    function test_PagesListCoordinatorsFirst() public {
        (NodeId second,) = activeNode("second coordinator", NodeType.CCN);
        (NodeId third,) = activeNode("second compute", NodeType.CRN);
        NodeId[] memory all = registry.getActiveNodes();
        assertEq(all.length, 4);
        assertTrue(all[0] == ccn && all[1] == second && all[2] == crn && all[3] == third);
        for (uint256 offset; offset < 6; ++offset) {
            for (uint256 limit; limit < 6; ++limit) {
                NodeId[] memory page = registry.getActiveNodes(offset, limit);
                uint256 left = offset < 4 ? 4 - offset : 0;
                assertEq(page.length, limit < left ? limit : left);
                for (uint256 i; i < page.length; ++i) {
                    assertTrue(page[i] == all[offset + i]);
                }
            }
        }
        assertEq(registry.getActiveNodesOfType(NodeType.CRN, 1, 200).length, 1);
        assertTrue(registry.getActiveNodesOfType(NodeType.CRN, 1, 200)[0] == third);
        assertEq(registry.getActiveNodes(type(uint256).max, 200).length, 0);
    }

    function test_RevertWhen_APageIsTooLong() public {
        bytes memory expected = abi.encodeWithSelector(IAlephBase.AlephBatchTooLong.selector, 201, 200);
        vm.expectRevert(expected);
        registry.getActiveNodes(0, 201);
        vm.expectRevert(expected);
        registry.getActiveNodesOfType(NodeType.CRN, 0, 201);
    }

    // ------------------------------------------------------------------------------------------------- parameters

    function test_SetsParametersWithinBounds() public {
        vm.startPrank(admin);
        vm.expectEmit(address(registry));
        emit IAlephBase.ParameterSet("heartbeatGracePeriod", 4 hours, 7 days);
        registry.setHeartbeatGracePeriod(7 days);
        vm.expectEmit(address(registry));
        emit IAlephBase.ParameterSet("heartbeatInterval", 1 hours, 24 hours);
        registry.setHeartbeatInterval(24 hours);
        registry.setHeartbeatInterval(10 minutes);
        registry.setHeartbeatGracePeriod(20 minutes);
        vm.stopPrank();
        assertEq(registry.heartbeatInterval(), 10 minutes);
        assertEq(registry.heartbeatGracePeriod(), 20 minutes);
    }

    function test_RevertWhen_AParameterIsOutOfBounds() public {
        vm.startPrank(admin);
        vm.expectRevert(
            abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("heartbeatInterval"), 10 minutes - 1, 10 minutes, 2 hours)
        );
        registry.setHeartbeatInterval(10 minutes - 1);
        // The grace period stays at least two intervals.
        vm.expectRevert(
            abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("heartbeatInterval"), 2 hours + 1, 10 minutes, 2 hours)
        );
        registry.setHeartbeatInterval(2 hours + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("heartbeatGracePeriod"), 2 hours - 1, 2 hours, 7 days)
        );
        registry.setHeartbeatGracePeriod(2 hours - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("heartbeatGracePeriod"), type(uint64).max, 2 hours, 7 days)
        );
        registry.setHeartbeatGracePeriod(type(uint64).max);
        vm.stopPrank();
    }

    function test_RevertWhen_TheRoleIsMissing() public {
        vm.startPrank(stranger);
        expectMissingRole(stranger, PARAMETER_ROLE);
        registry.setHeartbeatInterval(1 hours);
        expectMissingRole(stranger, PARAMETER_ROLE);
        registry.setHeartbeatGracePeriod(4 hours);
        expectMissingRole(stranger, 0);
        registry.setPeers(stranger);
        expectMissingRole(stranger, 0);
        registry.setSequencerFeed(stranger);
        expectMissingRole(stranger, PAUSER_ROLE);
        registry.pauseEntry();
        expectMissingRole(stranger, PAUSER_ROLE);
        registry.unpauseEntry();
        expectMissingRole(stranger, UPGRADER_ROLE);
        registry.upgradeToAndCall(stranger, "");
        vm.stopPrank();
    }

    function test_SetsPeers() public {
        vm.expectEmit(address(registry));
        emit IAlephBase.PeerSet("stakingManager", address(stakingStub), stranger);
        vm.startPrank(admin);
        registry.setPeers(stranger);
        assertEq(registry.stakingManager(), stranger);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        registry.setPeers(address(0));
        vm.stopPrank();
    }

    // --------------------------------------------------------------------------------------------------- upgrades

    function test_UpgradesAndKeepsItsState() public {
        skip(tolerance() + 77);
        beat(crn);
        address next = address(new NodeRegistryV2());
        vm.prank(admin);
        registry.upgradeToAndCall(next, "");
        assertEq(NodeRegistryV2(address(registry)).version(), 2);
        assertEq(registry.downAt(crn, eTime()), 77);
        assertTrue(registry.isNodeActive(ccn));
        assertEq(registry.operatorOf(crn), crnOperator);
    }

    function test_RevertWhen_InitializedAgain() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        registry.initialize(stranger, address(0));
        NodeRegistry implementation = new NodeRegistry();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(stranger, address(0));
    }

    function test_RevertWhen_TheAdminIsZero() public {
        address implementation = address(new NodeRegistry());
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        deployProxy(implementation, abi.encodeCall(NodeRegistry.initialize, (address(0), address(0))));
    }
}
