// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {JOB_ROLE, STORAGE_ROLE} from "../../../src/base/Roles.sol";
import {HeartbeatMessage, TypedData} from "../../../src/libraries/TypedData.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeId} from "../../../src/Types.sol";

/// @notice What the tests of NodeRegistry share: one coordinator, one compute node, peers' accounts, signed heartbeats.
abstract contract NodeRegistryBase is Base {
    address internal immutable jobs = makeAddr("jobs");
    address internal immutable storages = makeAddr("storages");

    uint256 internal hotPrivateKey;
    address internal hotKey;
    NodeId internal ccn;
    NodeId internal crn;
    address internal ccnOperator;
    address internal crnOperator;

    function setUp() public virtual override {
        super.setUp();
        grant(address(registry), JOB_ROLE, jobs);
        grant(address(registry), STORAGE_ROLE, storages);
        (hotKey, hotPrivateKey) = makeAddrAndKey("hot key");
        (ccn, ccnOperator) = activeNode("coordinator", NodeType.CCN);
        (crn, crnOperator) = activeNode("compute", NodeType.CRN);
    }

    /// @dev Sets the hot key of the compute node with its consent.
    function setHotKey() internal {
        bytes memory consent = signConsent(hotPrivateKey, crn, hotKey, uint64(block.timestamp));
        vm.prank(crnOperator);
        registry.setHeartbeatKey(crn, hotKey, uint64(block.timestamp), consent);
    }

    function signConsent(uint256 privateKey, NodeId nodeId, address key, uint64 deadline) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256("HeartbeatKey(bytes32 nodeId,address key,uint64 deadline)");
        bytes32 structHash = keccak256(abi.encode(typeHash, nodeId, key, deadline));
        return signDigest(privateKey, typedDigest("NodeRegistry", address(registry), structHash));
    }

    function signBeat(uint256 privateKey, HeartbeatMessage memory message) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256("Heartbeat(bytes32 nodeId,bytes32 statusHash,uint64 timestamp)");
        bytes32 structHash = keccak256(abi.encode(typeHash, message.nodeId, message.statusHash, message.timestamp));
        assertEq(structHash, TypedData.hash(message), "TypedData agrees");
        return signDigest(privateKey, typedDigest("NodeRegistry", address(registry), structHash));
    }

    /// @dev The time a node may be silent: interval + grace.
    function tolerance() internal view returns (uint64) {
        return registry.heartbeatInterval() + registry.heartbeatGracePeriod();
    }
}
