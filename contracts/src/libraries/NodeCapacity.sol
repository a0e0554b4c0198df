// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {GpuCapacity, IJobManager} from "../interfaces/IJobManager.sol";
import {NodeId, Resources} from "../Types.sol";

/// @notice What nodes declared to have and what their open jobs use, and how often they broke their word.
struct NodeCapacityState {
    mapping(NodeId id => CapacityRecord capacity) nodes;
    mapping(NodeId id => mapping(uint8 gpuType => GpuCapacity capacity)) gpus;
}

/// @dev One slot per node.
struct CapacityRecord {
    uint32 vcpus;
    uint32 memoryMiB;
    uint32 usedVcpus;
    uint32 usedMemoryMiB;
    uint32 strikes;
}

/// @title NodeCapacity
/// @notice Counts what jobs take of a node. Used never exceeds declared, whichever of the two changes.
/// @dev Linked: JobManager calls it by its address, to stay below the size limit of contracts.
library NodeCapacity {
    /// @dev Takes what a job asks for. Reverts with `JobManagerCapacityExceeded`.
    function take(NodeCapacityState storage state, NodeId nodeId, Resources memory wanted) external {
        CapacityRecord storage node = state.nodes[nodeId];
        _require(nodeId, "vcpus", wanted.vcpus, node.vcpus - node.usedVcpus);
        _require(nodeId, "memoryMiB", wanted.memoryMiB, node.memoryMiB - node.usedMemoryMiB);
        node.usedVcpus += wanted.vcpus;
        node.usedMemoryMiB += wanted.memoryMiB;
        if (wanted.gpuCount == 0) return;
        GpuCapacity storage gpu = state.gpus[nodeId][wanted.gpuType];
        _require(nodeId, "gpuCount", wanted.gpuCount, gpu.count - gpu.used);
        _require(nodeId, "gpuVramMiB", wanted.gpuVramMiB, gpu.vramMiB);
        gpu.used += wanted.gpuCount;
    }

    /// @dev Gives back what {take} took.
    function giveBack(NodeCapacityState storage state, NodeId nodeId, Resources memory taken) external {
        CapacityRecord storage node = state.nodes[nodeId];
        node.usedVcpus -= taken.vcpus;
        node.usedMemoryMiB -= taken.memoryMiB;
        if (taken.gpuCount != 0) state.gpus[nodeId][taken.gpuType].used -= taken.gpuCount;
    }

    /// @dev Sets a node's processors and memory. Reverts with `JobManagerCapacityExceeded` below what is used.
    function declare(NodeCapacityState storage state, NodeId nodeId, uint32 vcpus, uint32 memoryMiB) external {
        CapacityRecord storage node = state.nodes[nodeId];
        _require(nodeId, "vcpus", node.usedVcpus, vcpus);
        _require(nodeId, "memoryMiB", node.usedMemoryMiB, memoryMiB);
        (node.vcpus, node.memoryMiB) = (vcpus, memoryMiB);
        emit IJobManager.CapacityDeclared(nodeId, vcpus, memoryMiB);
    }

    /// @dev Sets a node's GPUs of one type. Reverts with `JobManagerCapacityExceeded` below what is used; while any is used, their
    /// memory cannot fall either.
    function declareGpus(NodeCapacityState storage state, NodeId nodeId, uint8 gpuType, uint8 count, uint32 vramMiB) external {
        GpuCapacity storage gpu = state.gpus[nodeId][gpuType];
        _require(nodeId, "gpuCount", gpu.used, count);
        if (gpu.used > 0) _require(nodeId, "gpuVramMiB", gpu.vramMiB, vramMiB);
        (gpu.count, gpu.vramMiB) = (count, vramMiB);
        emit IJobManager.GpuCapacityDeclared(nodeId, gpuType, count, vramMiB);
    }

    function _require(NodeId nodeId, bytes32 what, uint256 requested, uint256 available) private pure {
        if (requested > available) revert IJobManager.JobManagerCapacityExceeded(nodeId, what, requested, available);
    }
}
