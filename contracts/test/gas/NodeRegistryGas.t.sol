// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {NodeType} from "../../src/interfaces/INodeRegistry.sol";
import {HeartbeatMessage} from "../../src/libraries/TypedData.sol";
import {NodeId} from "../../src/Types.sol";
import {NodeRegistryBase} from "../unit/node-registry/NodeRegistryBase.t.sol";

/// @notice Gas of whole transactions (run with `--isolate`): intrinsic cost, calldata and cold slots included, through the proxy.
contract NodeRegistryGas is NodeRegistryBase {
    string private constant GROUP = "NodeRegistry";

    function setUp() public override {
        super.setUp();
        setHotKey();
        skip(1 hours);
        beat(crn);
        skip(1 hours);
    }

    function test_RegisterNode() public {
        vm.prank(stranger);
        registry.registerNode(NodeType.CRN, keccak256("cid"), "eu-west", 1000, "salt");
        vm.snapshotGasLastCall(GROUP, "registerNode");
    }

    function test_Heartbeat() public {
        vm.prank(hotKey);
        registry.heartbeat(keccak256("status"));
        vm.snapshotGasLastCall(GROUP, "heartbeat");
    }

    function test_HeartbeatThatClosesAGap() public {
        for (uint256 i; i < 3; ++i) {
            skip(1 days);
            beat(crn);
        }
        skip(1 days);
        vm.prank(hotKey);
        registry.heartbeat(keccak256("status"));
        vm.snapshotGasLastCall(GROUP, "heartbeatClosingGap");
    }

    function test_HeartbeatBatch() public {
        HeartbeatMessage[] memory beats = new HeartbeatMessage[](100);
        bytes[] memory signatures = new bytes[](100);
        for (uint256 i; i < 100; ++i) {
            string memory name = vm.toString(i);
            (, uint256 privateKey) = makeAddrAndKey(name);
            (NodeId nodeId,) = activeNode(name, NodeType.CRN);
            beats[i] = HeartbeatMessage({nodeId: nodeId, statusHash: keccak256(bytes(name)), timestamp: 0});
            signatures[i] = abi.encode(privateKey);
        }
        skip(1 hours);
        for (uint256 i; i < 100; ++i) {
            beats[i].timestamp = uint64(block.timestamp);
            signatures[i] = signBeat(abi.decode(signatures[i], (uint256)), beats[i]);
        }
        vm.prank(scheduler);
        assertEq(registry.heartbeatBatch(beats, signatures), 100);
        vm.snapshotGasLastCall(GROUP, "heartbeatBatch100");
    }

    function test_DownAtAfter2000Gaps() public {
        for (uint256 i; i < 2000; ++i) {
            skip(6 hours);
            beat(crn);
        }
        registry.downAt(crn, eTime() - 200 days);
        vm.snapshotGasLastCall(GROUP, "downAtAfter2000Gaps");
        registry.downBetween(crn, eTime() - 1 hours, eTime());
        vm.snapshotGasLastCall(GROUP, "downBetweenRecent");
    }

    function test_ActivateNode() public {
        (NodeId nodeId,) = registerNode("third", NodeType.CRN);
        vm.prank(address(stakingStub));
        registry.activateNode(nodeId);
        vm.snapshotGasLastCall(GROUP, "activateNode");
    }

    function test_OpenJob() public {
        vm.prank(jobs);
        registry.openJob(crn);
        vm.snapshotGasLastCall(GROUP, "openJob");
    }

    /// @dev Attack 44: the list that everybody may read whole, with 1,000 active nodes.
    function test_GetActiveNodes1000() public {
        for (uint256 i; i < 1000; ++i) {
            activeNode(vm.toString(i), NodeType.CRN);
        }
        registry.getActiveNodes();
        vm.snapshotGasLastCall(GROUP, "getActiveNodes1000");
        registry.getActiveNodes(400, 200);
        vm.snapshotGasLastCall(GROUP, "getActiveNodesPage200");
    }
}
