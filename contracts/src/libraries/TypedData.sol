// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {CommitmentId, DomainKey, JobId, NodeId} from "../Types.sol";

/// @notice A node's sign of life, sent on by a coordinator. Its EIP-712 name is `Heartbeat`; Solidity has an event of that name.
/// @param timestamp Wall time at which the node signed it.
struct HeartbeatMessage {
    NodeId nodeId;
    bytes32 statusHash;
    uint64 timestamp;
}

/// @notice A hot key's consent to act for a node.
struct HeartbeatKey {
    NodeId nodeId;
    address key;
    uint64 deadline;
}

/// @notice A node's consent to run a job at a price, sent on by a coordinator.
/// @param pricePerSecond Price charged, in 1e-18 tokens.
struct AcceptJob {
    JobId jobId;
    bytes32 specHash;
    NodeId nodeId;
    uint256 pricePerSecond;
    uint64 expiry;
}

/// @notice A coordinator's permission for a node to take a job, sent by the node.
struct AssignTicket {
    JobId jobId;
    bytes32 specHash;
    NodeId nodeId;
    uint256 pricePerSecond;
    uint64 expiry;
}

/// @notice A payer's permission for `spender` to create jobs at its expense in one token, and their limits.
/// @param maxRate Highest sum of the prices per second of its open jobs, in 1e-18 tokens.
/// @param maxTotal Most that these jobs may cost together, in token units.
struct SpendApproval {
    address payer;
    address spender;
    address token;
    uint256 maxRate;
    uint256 maxTotal;
    uint64 expiry;
    uint256 nonce;
}

/// @notice An owner's order to a node to keep a piece of data until `expiry`.
/// @param contentHash What the piece is part of; told to watchers, not checked.
/// @param size Bytes of the piece; fixes leaf count, depth and the last leaf's length.
/// @param hashKind 0 keccak-256, 1 SHA-256.
/// @param salt Makes equal orders distinct.
struct StorageCommitment {
    NodeId nodeId;
    address owner;
    bytes32 root;
    bytes32 contentHash;
    uint64 size;
    uint8 hashKind;
    uint64 expiry;
    uint256 salt;
}

/// @notice An owner's release of a node from a commitment.
struct ReleaseCommitment {
    CommitmentId commitmentId;
    uint64 deadline;
}

/// @notice A verifier's word that it saw the TXT record of a domain's owner.
/// @param nonce The domain's verification nonce for this owner.
/// @param observedAt Wall time at which the verifier saw the record.
struct DomainAttestation {
    DomainKey domainKey;
    address owner;
    uint256 nonce;
    uint64 observedAt;
}

/// @title TypedData
/// @notice The EIP-712 types of the protocol and their struct hashes. The domain is `{name: <contract>, version: "1", chainId, proxy}`.
library TypedData {
    string internal constant VERSION = "1";

    bytes32 internal constant HEARTBEAT_TYPEHASH = keccak256("Heartbeat(bytes32 nodeId,bytes32 statusHash,uint64 timestamp)");
    bytes32 internal constant HEARTBEAT_KEY_TYPEHASH = keccak256("HeartbeatKey(bytes32 nodeId,address key,uint64 deadline)");
    bytes32 internal constant ACCEPT_JOB_TYPEHASH =
        keccak256("AcceptJob(uint256 jobId,bytes32 specHash,bytes32 nodeId,uint256 pricePerSecond,uint64 expiry)");
    bytes32 internal constant ASSIGN_TICKET_TYPEHASH =
        keccak256("AssignTicket(uint256 jobId,bytes32 specHash,bytes32 nodeId,uint256 pricePerSecond,uint64 expiry)");
    bytes32 internal constant SPEND_APPROVAL_TYPEHASH = keccak256(
        "SpendApproval(address payer,address spender,address token,uint256 maxRate,uint256 maxTotal,uint64 expiry,uint256 nonce)"
    );
    bytes32 internal constant STORAGE_COMMITMENT_TYPEHASH = keccak256(
        "StorageCommitment(bytes32 nodeId,address owner,bytes32 root,bytes32 contentHash,uint64 size,uint8 hashKind,uint64 expiry,uint256 salt)"
    );
    bytes32 internal constant RELEASE_COMMITMENT_TYPEHASH = keccak256("ReleaseCommitment(bytes32 commitmentId,uint64 deadline)");
    bytes32 internal constant DOMAIN_ATTESTATION_TYPEHASH =
        keccak256("DomainAttestation(bytes32 domainKey,address owner,uint256 nonce,uint64 observedAt)");

    function hash(HeartbeatMessage memory value) internal pure returns (bytes32) {
        return keccak256(abi.encode(HEARTBEAT_TYPEHASH, value));
    }

    function hash(HeartbeatKey memory value) internal pure returns (bytes32) {
        return keccak256(abi.encode(HEARTBEAT_KEY_TYPEHASH, value));
    }

    function hash(AcceptJob memory value) internal pure returns (bytes32) {
        return keccak256(abi.encode(ACCEPT_JOB_TYPEHASH, value));
    }

    function hash(AssignTicket memory value) internal pure returns (bytes32) {
        return keccak256(abi.encode(ASSIGN_TICKET_TYPEHASH, value));
    }

    function hash(SpendApproval memory value) internal pure returns (bytes32) {
        return keccak256(abi.encode(SPEND_APPROVAL_TYPEHASH, value));
    }

    function hash(StorageCommitment memory value) internal pure returns (bytes32) {
        return keccak256(abi.encode(STORAGE_COMMITMENT_TYPEHASH, value));
    }

    function hash(ReleaseCommitment memory value) internal pure returns (bytes32) {
        return keccak256(abi.encode(RELEASE_COMMITMENT_TYPEHASH, value));
    }

    function hash(DomainAttestation memory value) internal pure returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_ATTESTATION_TYPEHASH, value));
    }
}
