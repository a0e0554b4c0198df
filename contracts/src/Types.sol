// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

/// @notice Identity of a node: `keccak256(abi.encode(chainId, registry, operator, salt))`.
type NodeId is bytes32;

/// @notice Sequence number of a job, starting at 1. Whoever signs for a job signs its `specHash` too, so that a reorganised chain
/// cannot put another job behind the same number.
type JobId is uint256;

/// @notice Identity of a storage commitment: its EIP-712 digest, so that one signature can open one commitment only.
type CommitmentId is bytes32;

/// @notice Sequence number of a storage challenge, starting at 1.
type ChallengeId is uint256;

/// @notice Sequence number of an escrowed slash, starting at 1.
type SlashId is uint256;

/// @notice Sequence number of a committee's slash request, starting at 1.
type SlashRequestId is uint256;

/// @notice Sequence number of a service level agreement, starting at 1.
type SlaId is uint256;

/// @notice Sequence number of a reported violation, starting at 1.
type ViolationId is uint256;

/// @notice Identity of an image: `keccak256(abi.encode(publisher, contentHash))`.
type ImageId is bytes32;

/// @notice Identity of a domain: `keccak256` of its canonical ASCII name.
type DomainKey is bytes32;

/// @notice Sequence number of a batch of tokens that waits for its swap, starting at 1.
type BatchId is uint256;

/// @notice An EIP-2612 permit given along with a call. `value` may exceed what the call needs.
/// @dev A permit that fails is ignored: somebody may have submitted it already. The allowance decides.
struct Permit {
    uint256 value;
    uint256 deadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// @notice What a job asks of a node, and what a node declares to have.
/// @param vcpus Virtual processors.
/// @param memoryMiB Memory.
/// @param gpuType Kind of GPU (0 = none), numbered by the protocol's GPU list.
/// @param gpuCount Number of GPUs of that kind.
/// @param gpuVramMiB Memory that each of them needs at least.
struct Resources {
    uint32 vcpus;
    uint32 memoryMiB;
    uint8 gpuType;
    uint8 gpuCount;
    uint32 gpuVramMiB;
}

using {nodeIdEquals as ==, nodeIdDiffers as !=} for NodeId global;
using {jobIdEquals as ==, jobIdDiffers as !=} for JobId global;
using {imageIdEquals as ==, imageIdDiffers as !=} for ImageId global;
using {slaIdEquals as ==, slaIdDiffers as !=} for SlaId global;
using {commitmentIdEquals as ==, commitmentIdDiffers as !=} for CommitmentId global;

function nodeIdEquals(NodeId a, NodeId b) pure returns (bool) {
    return NodeId.unwrap(a) == NodeId.unwrap(b);
}

function nodeIdDiffers(NodeId a, NodeId b) pure returns (bool) {
    return NodeId.unwrap(a) != NodeId.unwrap(b);
}

function jobIdEquals(JobId a, JobId b) pure returns (bool) {
    return JobId.unwrap(a) == JobId.unwrap(b);
}

function jobIdDiffers(JobId a, JobId b) pure returns (bool) {
    return JobId.unwrap(a) != JobId.unwrap(b);
}

function imageIdEquals(ImageId a, ImageId b) pure returns (bool) {
    return ImageId.unwrap(a) == ImageId.unwrap(b);
}

function imageIdDiffers(ImageId a, ImageId b) pure returns (bool) {
    return ImageId.unwrap(a) != ImageId.unwrap(b);
}

function slaIdEquals(SlaId a, SlaId b) pure returns (bool) {
    return SlaId.unwrap(a) == SlaId.unwrap(b);
}

function slaIdDiffers(SlaId a, SlaId b) pure returns (bool) {
    return SlaId.unwrap(a) != SlaId.unwrap(b);
}

function commitmentIdEquals(CommitmentId a, CommitmentId b) pure returns (bool) {
    return CommitmentId.unwrap(a) == CommitmentId.unwrap(b);
}

function commitmentIdDiffers(CommitmentId a, CommitmentId b) pure returns (bool) {
    return CommitmentId.unwrap(a) != CommitmentId.unwrap(b);
}

/// @dev The id that no record has; a field holding it is empty.
NodeId constant NO_NODE = NodeId.wrap(0);
ImageId constant NO_IMAGE = ImageId.wrap(0);
SlaId constant NO_SLA = SlaId.wrap(0);
JobId constant NO_JOB = JobId.wrap(0);
