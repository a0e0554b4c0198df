// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {NodeRegistryV2} from "../../mocks/Upgraded.sol";
import {NodeStatus, NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {NodeId} from "../../../src/Types.sol";
import {StakingManagerStub} from "../../stubs/StakingManagerStub.sol";
import {Upgrader} from "./Upgrader.sol";

/// @notice Calls NodeRegistry as its actors may, and keeps what happened in a store of its own for the invariants to compare with.
/// @dev A call that must not succeed is tried all the same; what succeeds is recorded. Every input comes through {edgeBound}.
contract NodeRegistryHandler is Upgrader {
    /// @dev What we know of a node without asking the registry.
    struct Ghost {
        NodeStatus status;
        NodeType nodeType;
        uint64[] beats;
        uint64[] tolerances;
        uint256 jobs;
        uint256 commitments;
        uint64 probedAt;
        uint64 probedDown;
        uint16 share;
        uint16 nextShare;
        uint64 nextShareAt;
    }

    NodeId[] public ids;
    address[] public operators;
    mapping(NodeId id => Ghost ghost) private _ghosts;
    uint256 public badTransitions;

    constructor(NodeRegistry registry_, StakingManagerStub staking) {
        registry = registry_;
        stakingStub = staking;
        _registerProxy(address(registry_), address(new NodeRegistryV2()));
        for (uint256 i; i < 8; ++i) {
            operators.push(makeAddr(string.concat("operator ", vm.toString(i))));
        }
    }

    function setUp() public override {}

    modifier tracked(uint256 seed) {
        if (ids.length == 0) return;
        NodeId nodeId = ids[seed % ids.length];
        NodeStatus before = registry.getNode(nodeId).status;
        _;
        NodeStatus afterwards = registry.getNode(nodeId).status;
        if (!_isAllowed(before, afterwards)) ++badTransitions;
        _ghosts[nodeId].status = afterwards;
    }

    // ---------------------------------------------------------------------------------------------------- actions

    function register(uint256 seed, uint16 share) external {
        address operator = operators[seed % operators.length];
        NodeType nodeType = seed % 3 == 0 ? NodeType.CCN : NodeType.CRN;
        vm.prank(operator);
        share = uint16(edgeBound(share, 0, 10_000));
        try registry.registerNode(nodeType, "cid", "eu", share, bytes32(seed)) returns (NodeId nodeId) {
            ids.push(nodeId);
            Ghost storage ghost = _ghosts[nodeId];
            ghost.share = share;
            ghost.nodeType = nodeType;
            _recordBeat(ghost);
        } catch {}
    }

    function heartbeat(uint256 seed) external tracked(seed) {
        // The operator of a node that left may operate another by now: its beat is that one's.
        address operator = registry.operatorOf(ids[seed % ids.length]);
        NodeId beating = registry.nodeOf(operator);
        vm.prank(operator);
        try registry.heartbeat("status") {
            _recordBeat(_ghosts[beating]);
        } catch {}
    }

    function activate(uint256 seed) external tracked(seed) {
        try stakingStub.activate(ids[seed % ids.length]) {} catch {}
    }

    function deactivate(uint256 seed) external tracked(seed) {
        stakingStub.deactivate(ids[seed % ids.length]);
    }

    function markStale(uint256 seed) external tracked(seed) {
        try registry.markStale(ids[seed % ids.length]) {} catch {}
    }

    function requestDeregister(uint256 seed) external tracked(seed) {
        NodeId nodeId = ids[seed % ids.length];
        vm.prank(registry.operatorOf(nodeId));
        try registry.requestDeregister(nodeId) {} catch {}
    }

    function completeDeregister(uint256 seed) external tracked(seed) {
        try registry.completeDeregister(ids[seed % ids.length]) {} catch {}
    }

    function transfer(uint256 seed) external tracked(seed) {
        NodeId nodeId = ids[seed % ids.length];
        address to = operators[(seed >> 8) % operators.length];
        vm.prank(registry.operatorOf(nodeId));
        try registry.transferOperator(nodeId, to) {} catch {}
        vm.prank(to);
        try registry.acceptOperator(nodeId) {} catch {}
    }

    function link(uint256 seed) external tracked(seed) {
        NodeId crnId = ids[seed % ids.length];
        NodeId ccnId = ids[(seed >> 8) % ids.length];
        vm.prank(registry.operatorOf(crnId));
        try registry.linkNode(crnId, ccnId) {} catch {}
        vm.prank(registry.operatorOf(ccnId));
        try registry.acceptLink(crnId, ccnId) {} catch {}
    }

    function unlink(uint256 seed) external tracked(seed) {
        NodeId nodeId = ids[seed % ids.length];
        vm.prank(registry.operatorOf(nodeId));
        try registry.unlinkNode(nodeId) {} catch {}
    }

    /// @dev A lower share for delegators waits for as long as they need to leave; a higher one does not.
    function scheduleShare(uint256 seed, uint16 value) external tracked(seed) {
        NodeId nodeId = ids[seed % ids.length];
        value = uint16(edgeBound(value, 0, 10_000));
        uint16 inForce = shareOf(nodeId);
        vm.prank(registry.operatorOf(nodeId));
        try registry.scheduleRewardShare(nodeId, value) {
            Ghost storage ghost = _ghosts[nodeId];
            ghost.share = value < inForce ? inForce : value;
            ghost.nextShare = value;
            ghost.nextShareAt = registry.eTime() + (value < inForce ? stakingStub.unbondingPeriod() : 0);
        } catch {}
    }

    function changeObligations(uint256 seed) external tracked(seed) {
        NodeId nodeId = ids[seed % ids.length];
        Ghost storage ghost = _ghosts[nodeId];
        uint32 amount = uint32(edgeBound(seed, 1, 5));
        if (seed % 4 == 0) {
            try registry.openJob(nodeId) {
                ++ghost.jobs;
            } catch {}
        }
        if (seed % 4 == 1) {
            try registry.closeJob(nodeId) {
                --ghost.jobs;
            } catch {}
        }
        if (seed % 4 == 2) {
            try registry.openCommitments(nodeId, amount) {
                ghost.commitments += amount;
            } catch {}
        }
        if (seed % 4 == 3) {
            try registry.closeCommitments(nodeId, amount) {
                ghost.commitments -= amount;
            } catch {}
        }
    }

    function setParameters(uint256 seed) external {
        vm.startPrank(admin);
        try registry.setHeartbeatInterval(uint64(edgeBound(seed, 10 minutes, 24 hours))) {} catch {}
        try registry.setHeartbeatGracePeriod(uint64(edgeBound(seed >> 8, 20 minutes, 7 days))) {} catch {}
        vm.stopPrank();
    }

    function upgrade(uint256 seed) external {
        _upgradeAny(seed);
    }

    /// @dev Remembers an answer about the past, to see later that it has not changed.
    function probe(uint256 seed) external tracked(seed) {
        NodeId nodeId = ids[seed % ids.length];
        Ghost storage ghost = _ghosts[nodeId];
        ghost.probedAt = uint64(edgeBound(seed, ghost.beats[0], registry.eTime()));
        ghost.probedDown = registry.downAt(nodeId, ghost.probedAt);
    }

    // ------------------------------------------------------------------------------------------------------ store

    function count() external view returns (uint256) {
        return ids.length;
    }

    function ghostOf(NodeId nodeId) external view returns (Ghost memory) {
        return _ghosts[nodeId];
    }

    /// @dev Returns what share of a node's earnings its delegators have now, from what was announced and when.
    function shareOf(NodeId nodeId) public view returns (uint16) {
        Ghost storage ghost = _ghosts[nodeId];
        return ghost.nextShareAt != 0 && registry.eTime() >= ghost.nextShareAt ? ghost.nextShare : ghost.share;
    }

    /// @dev Sums the silences between all beats, without gaps, search or running state.
    function naiveDownAt(NodeId nodeId, uint64 time) external view returns (uint64 total) {
        Ghost storage ghost = _ghosts[nodeId];
        for (uint256 i; i < ghost.beats.length; ++i) {
            uint64 silentFrom = ghost.beats[i] + ghost.tolerances[i];
            uint64 until = i + 1 < ghost.beats.length && ghost.beats[i + 1] < time ? ghost.beats[i + 1] : time;
            if (until > silentFrom) total += until - silentFrom;
        }
    }

    function _stateOf(address) internal view override returns (bytes32 state) {
        state = keccak256(
            abi.encode(
                registry.eTime(),
                registry.protocolPausedUntil(),
                registry.sequencerFeed(),
                registry.stakingManager(),
                registry.heartbeatInterval(),
                registry.heartbeatGracePeriod(),
                registry.getActiveNodes()
            )
        );
        for (uint256 i; i < ids.length; ++i) {
            NodeId nodeId = ids[i];
            state = keccak256(abi.encode(state, registry.getNode(nodeId), registry.getNodeDetails(nodeId), registry.linkedNodes(nodeId)));
            state = keccak256(abi.encode(state, registry.liveUntil(nodeId), registry.downAt(nodeId, registry.eTime())));
        }
        for (uint256 i; i < operators.length; ++i) {
            state = keccak256(abi.encode(state, registry.nodeOf(operators[i])));
        }
    }

    function _recordBeat(Ghost storage ghost) private {
        ghost.beats.push(registry.eTime());
        ghost.tolerances.push(registry.heartbeatInterval() + registry.heartbeatGracePeriod());
    }

    /// @dev The published graph.
    function _isAllowed(NodeStatus from, NodeStatus to) private pure returns (bool) {
        if (from == to) return true;
        if (from == NodeStatus.Inactive) return to == NodeStatus.Active || to == NodeStatus.Unbonding;
        if (from == NodeStatus.Active) return to == NodeStatus.Inactive || to == NodeStatus.Unbonding;
        return from == NodeStatus.Unbonding && to == NodeStatus.Deregistered;
    }
}
