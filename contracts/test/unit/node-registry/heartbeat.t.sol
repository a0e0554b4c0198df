// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {INodeRegistry, NodeStatus} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeRegistryBase} from "./NodeRegistryBase.t.sol";

contract NodeRegistryHeartbeatTest is NodeRegistryBase {
    function test_RecordsTheTimeAndNoDowntime() public {
        skip(tolerance());
        vm.expectEmit(address(registry));
        emit INodeRegistry.Heartbeat(crn, "status");
        vm.recordLogs();
        vm.prank(crnOperator);
        registry.heartbeat("status");
        assertEq(vm.getRecordedLogs().length, 1, "no recovery is announced");
        assertEq(registry.getNode(crn).lastHeartbeat, eTime());
        assertEq(registry.downAt(crn, eTime()), 0);
        assertEq(registry.liveUntil(crn), eTime() + tolerance());
    }

    function test_TheHotKeyMayBeat() public {
        setHotKey();
        skip(1 hours);
        vm.prank(hotKey);
        registry.heartbeat("status");
        assertEq(registry.getNode(crn).lastHeartbeat, eTime());
    }

    function test_RecordsTheGapThatItEnds() public {
        uint64 downSince = registry.liveUntil(crn);
        skip(tolerance() + 90 minutes);
        assertEq(registry.downAt(crn, eTime()), 90 minutes, "a running gap counts");
        assertFalse(registry.isNodeLive(crn));
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeRecovered(crn, downSince, eTime());
        vm.expectEmit(address(registry));
        emit INodeRegistry.Heartbeat(crn, "back");
        vm.prank(crnOperator);
        registry.heartbeat("back");
        assertTrue(registry.isNodeLive(crn));
        assertEq(registry.downAt(crn, eTime()), 90 minutes);
        skip(1 hours);
        assertEq(registry.downAt(crn, eTime()), 90 minutes, "it stays");
    }

    function test_AcceptsABeatAfterHalfAnIntervalExactly() public {
        skip(30 minutes);
        beat(crn);
        assertEq(registry.getNode(crn).lastHeartbeat, eTime());
    }

    function test_RevertWhen_TheLastBeatIsTooRecent() public {
        skip(30 minutes - 1);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryHeartbeatTooSoon.selector, crn, eTime() + 1));
        vm.prank(crnOperator);
        registry.heartbeat("status");
    }

    function test_RevertWhen_TheCallerSignsForNoNode() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryUnknownSigner.selector, stranger));
        vm.prank(stranger);
        registry.heartbeat("status");
    }

    function test_RevertWhen_EverythingIsPaused() public {
        skip(1 hours);
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
        vm.prank(crnOperator);
        registry.heartbeat("status");
    }

    function test_RevertWhen_TheNodeLeaves() public {
        skip(1 hours);
        vm.startPrank(crnOperator);
        registry.requestDeregister(crn);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryInvalidStatus.selector, crn, NodeStatus.Unbonding));
        registry.heartbeat("status");
        vm.stopPrank();
    }
}
