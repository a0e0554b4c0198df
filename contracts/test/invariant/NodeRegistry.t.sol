// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../Base.t.sol";
import {JOB_ROLE, STORAGE_ROLE} from "../../src/base/Roles.sol";
import {NodeStatus, NodeType} from "../../src/interfaces/INodeRegistry.sol";
import {NodeId} from "../../src/Types.sol";
import {NodeRegistryHandler} from "./handlers/NodeRegistryHandler.sol";
import {TimeHandler} from "./handlers/TimeHandler.sol";

/// @notice Invariants 21 to 26, and 56 for the registry and its clock.
contract NodeRegistryInvariants is Base {
    NodeRegistryHandler internal handler;
    TimeHandler internal time;

    function setUp() public override {
        super.setUp();
        handler = new NodeRegistryHandler(registry, stakingStub);
        time = new TimeHandler(registry, sequencerFeed);
        grant(address(registry), JOB_ROLE, address(handler));
        grant(address(registry), STORAGE_ROLE, address(handler));
        targetContract(address(handler));
        targetContract(address(time));
        // What a handler tells about its store, and what it inherits from Test, is no action.
        bytes4[] memory reads = new bytes4[](12);
        reads[0] = handler.setUp.selector;
        reads[1] = handler.count.selector;
        reads[2] = handler.ghostOf.selector;
        reads[3] = handler.naiveDownAt.selector;
        reads[4] = handler.badTransitions.selector;
        reads[5] = handler.ids.selector;
        reads[6] = handler.operators.selector;
        reads[7] = handler.upgrades.selector;
        reads[8] = handler.upgradeFaults.selector;
        reads[9] = handler.seizures.selector;
        reads[10] = handler.proxyCount.selector;
        reads[11] = handler.shareOf.selector;
        excludeSelector(FuzzSelector(address(handler), reads));
        bytes4[] memory timeReads = new bytes4[](2);
        timeReads[0] = time.setUp.selector;
        timeReads[1] = time.expectedTime.selector;
        excludeSelector(FuzzSelector(address(time), timeReads));
    }

    /// @dev INV 21: the active sets hold the nodes with status Active, each once, by type; the pages list them all.
    function invariant_ActiveSetIsStatusActive() public view {
        uint256[2] memory counts;
        for (uint256 i; i < handler.count(); ++i) {
            NodeId nodeId = handler.ids(i);
            bool isActive = handler.ghostOf(nodeId).status == NodeStatus.Active;
            assertEq(registry.isNodeActive(nodeId), isActive);
            if (isActive) ++counts[uint256(handler.ghostOf(nodeId).nodeType)];
        }
        assertEq(registry.activeNodeCount(NodeType.CCN), counts[0]);
        assertEq(registry.activeNodeCount(NodeType.CRN), counts[1]);
        NodeId[] memory all = registry.getActiveNodes();
        assertEq(all.length, counts[0] + counts[1]);
        for (uint256 i; i < all.length; ++i) {
            assertTrue(registry.isNodeActive(all[i]));
            for (uint256 j; j < i; ++j) {
                assertTrue(all[i] != all[j]);
            }
        }
    }

    /// @dev INV 22: no step leaves the published graph.
    function invariant_StatusFollowsTheGraph() public view {
        assertEq(handler.badTransitions(), 0);
    }

    /// @dev INV 23: heartbeats move forward; the index is exact, never changes its past, never outruns time.
    function invariant_DowntimeIsExact() public view {
        uint64 present = registry.eTime();
        for (uint256 i; i < handler.count(); ++i) {
            NodeId nodeId = handler.ids(i);
            NodeRegistryHandler.Ghost memory ghost = handler.ghostOf(nodeId);
            assertEq(registry.getNode(nodeId).lastHeartbeat, ghost.beats[ghost.beats.length - 1]);
            assertEq(registry.downAt(nodeId, present), handler.naiveDownAt(nodeId, present));
            assertLe(registry.downAt(nodeId, present), present - ghost.beats[0]);
            assertEq(registry.downAt(nodeId, ghost.probedAt), ghost.probedDown);
            for (uint256 j = 1; j < ghost.beats.length; ++j) {
                assertGt(ghost.beats[j], ghost.beats[j - 1]);
                assertEq(registry.downAt(nodeId, ghost.beats[j]), handler.naiveDownAt(nodeId, ghost.beats[j]));
            }
        }
    }

    /// @dev INV 24: an address signs for one node at most, and for its own.
    function invariant_OperatorsAreInjective() public view {
        for (uint256 i; i < handler.count(); ++i) {
            NodeId nodeId = handler.ids(i);
            if (handler.ghostOf(nodeId).status == NodeStatus.Deregistered) continue;
            assertTrue(registry.nodeOf(registry.operatorOf(nodeId)) == nodeId);
        }
    }

    /// @dev INV 25, this contract's part: the counts are what the peers told.
    function invariant_ObligationsAreCounted() public view {
        for (uint256 i; i < handler.count(); ++i) {
            NodeId nodeId = handler.ids(i);
            assertEq(registry.getNodeDetails(nodeId).jobCount, handler.ghostOf(nodeId).jobs);
            assertEq(registry.getNodeDetails(nodeId).commitCount, handler.ghostOf(nodeId).commitments);
        }
    }

    /// @dev Links agree on both sides; three at most; nobody is linked to a node that left.
    function invariant_LinksAgree() public view {
        for (uint256 i; i < handler.count(); ++i) {
            NodeId nodeId = handler.ids(i);
            NodeId[] memory linked = registry.linkedNodes(nodeId);
            assertLe(linked.length, 3);
            if (registry.getNode(nodeId).status == NodeStatus.Deregistered) assertEq(linked.length, 0);
            for (uint256 j; j < linked.length; ++j) {
                assertTrue(registry.getNodeDetails(linked[j]).coordinator == nodeId);
            }
            NodeId coordinator = registry.getNodeDetails(nodeId).coordinator;
            if (NodeId.unwrap(coordinator) == 0) continue;
            uint256 found;
            NodeId[] memory siblings = registry.linkedNodes(coordinator);
            for (uint256 j; j < siblings.length; ++j) {
                if (siblings[j] == nodeId) ++found;
            }
            assertEq(found, 1);
        }
    }

    /// @dev INV 56: an upgrade in the middle of a run keeps everything, and only who may makes one.
    function invariant_UpgradesKeepEverything() public view {
        assertEq(handler.upgradeFaults(), 0);
        assertEq(handler.seizures(), 0);
    }

    /// @dev INV 26: a delegator's share of a node's earnings never falls before the time that was announced.
    function invariant_SharesFallAsAnnounced() public view {
        for (uint256 i; i < handler.count(); ++i) {
            assertEq(registry.rewardShareBps(handler.ids(i)), handler.shareOf(handler.ids(i)));
        }
    }

    /// @dev INV 56, this contract's part: the clock counts exactly the seconds in which not everything was paused.
    function invariant_ClockStandsStillWhilePaused() public view {
        assertEq(registry.eTime(), time.expectedTime());
    }
}
