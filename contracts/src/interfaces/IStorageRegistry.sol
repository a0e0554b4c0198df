// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {StorageCommitment} from "../libraries/TypedData.sol";
import {ChallengeId, CommitmentId, NodeId} from "../Types.sol";
import {IAlephBase} from "./IAlephBase.sol";
import {INodeRegistry} from "./INodeRegistry.sol";
import {IStakingManager} from "./IStakingManager.sol";

/// @notice Hash function of a storage tree. SHA-256 is what files are named by; keccak-256 costs less gas.
enum HashKind {
    Keccak256,
    Sha256
}

/// @notice Where a commitment stands. `Faulted`: it missed challenges and is unpaid; `Ended` is final.
enum CommitmentStatus {
    None,
    Active,
    Faulted,
    Ended
}

/// @notice A node's commitment to keep one piece of data.
/// @param leafCount `ceil(size / 256)`.
/// @param depth `ceil(log2(leafCount))`.
/// @param misses Challenges it missed.
struct Commitment {
    address owner;
    NodeId nodeId;
    bytes32 root;
    bytes32 contentHash;
    uint64 size;
    uint64 leafCount;
    uint8 depth;
    HashKind hashKind;
    CommitmentStatus status;
    uint64 createdAt;
    uint64 expiry;
    uint32 openChallenges;
    uint32 misses;
}

/// @notice Where a challenge stands. `Answered`, `Late` and `Missed` are final.
enum ChallengeStatus {
    None,
    Open,
    Answered,
    Late,
    Missed
}

/// @notice A challenge with everything that was in force when it was issued.
/// @param issuedAtWall Wall time of issue, to compare with the sequencer's outages.
/// @param deadline Time of the protocol's clock by which it must be answered.
/// @param responseWindow As in force at issue; a sequencer outage starts it anew.
/// @param penalty Self stake that was reserved and that a miss slashes.
struct Challenge {
    CommitmentId commitmentId;
    address challenger;
    ChallengeStatus status;
    uint8 samples;
    uint64 issuedAtWall;
    uint64 deadline;
    uint64 responseWindow;
    uint128 bond;
    uint128 penalty;
    bytes32 seed;
}

/// @title IStorageRegistry
/// @notice Commitments of nodes to keep data, and challenges that make them show it.
///
/// A committed piece is cut into leaves of 256 bytes, the last one shorter. `leaf = H(0x00 ‖ uint64 index ‖ data)`,
/// `node = H(0x01 ‖ left ‖ right)`, filled up to a perfect tree with 32 zero bytes in place of missing leaves. An answer carries the
/// data of each leaf asked for and its path: hashes kept without the data answer nothing. Length of data and path must be exact.
///
/// A challenge costs a bond that grows with the number of open ones, instead of a limit on their number that a node could exhaust.
interface IStorageRegistry is IAlephBase {
    /// @notice A node presented an owner's order. Emitted with {CommitmentAccepted} in the same call.
    event CommitmentProposed(
        CommitmentId indexed commitmentId, NodeId indexed nodeId, address indexed owner, bytes32 root, bytes32 contentHash, uint64 size
    );

    /// @notice A commitment is in force.
    event CommitmentAccepted(
        CommitmentId indexed commitmentId, NodeId indexed nodeId, address indexed signer, HashKind hashKind, uint64 leafCount, uint64 expiry
    );

    /// @notice A commitment ended.
    event CommitmentEnded(CommitmentId indexed commitmentId, NodeId indexed nodeId, address indexed by);

    /// @notice A commitment missed too often and counts as faulted.
    event CommitmentFaulted(CommitmentId indexed commitmentId, NodeId indexed nodeId, uint32 misses);

    /// @notice A commitment was challenged; {leafIndices} tells what for.
    event ChallengeIssued(
        ChallengeId indexed challengeId,
        CommitmentId indexed commitmentId,
        address indexed challenger,
        bytes32 seed,
        uint8 samples,
        uint256 bond,
        uint256 penalty,
        uint64 deadline
    );

    /// @notice A challenge was answered, in time or late.
    event ChallengeAnswered(ChallengeId indexed challengeId, CommitmentId indexed commitmentId, address indexed responder, bool late);

    /// @notice A challenge was not answered; the node lost `slashed`.
    event ChallengeResolved(ChallengeId indexed challengeId, CommitmentId indexed commitmentId, address indexed resolver, uint256 slashed);

    /// @notice An owner named who may sign orders for it; until zero: nobody.
    event DelegateSet(address indexed owner, address indexed delegate, uint64 until);

    /// @notice An account may withdraw more.
    event Credited(address indexed account, uint256 amount);

    /// @notice A credit was withdrawn.
    event CreditWithdrawn(address indexed account, address indexed to, uint256 amount);

    /// @notice A part of a bond was burned.
    event BondBurned(ChallengeId indexed challengeId, uint256 amount);

    /// @notice There is such a commitment already.
    error StorageRegistryCommitmentExists(CommitmentId commitmentId);

    /// @notice There is no such commitment.
    error StorageRegistryUnknownCommitment(CommitmentId commitmentId);

    /// @notice The commitment is not in force.
    error StorageRegistryNotInForce(CommitmentId commitmentId, CommitmentStatus status);

    /// @notice The commitment has open challenges.
    error StorageRegistryChallengesOpen(CommitmentId commitmentId, uint32 open);

    /// @notice The commitment ended, expired or its node was slashed to nothing: there is nothing to win.
    error StorageRegistryNotChallengeable(CommitmentId commitmentId);

    /// @notice The same challenger may challenge this commitment again from `readyAt` on.
    error StorageRegistryCoolDown(CommitmentId commitmentId, address challenger, uint64 readyAt);

    /// @notice The bond has grown beyond what the caller accepts.
    error StorageRegistryBondTooHigh(uint256 bond, uint256 maximum);

    /// @notice There is no such challenge.
    error StorageRegistryUnknownChallenge(ChallengeId challengeId);

    /// @notice The challenge ended already.
    error StorageRegistryAlreadyResolved(ChallengeId challengeId, ChallengeStatus status);

    /// @notice The challenge can be answered until `deadline`.
    error StorageRegistryWindowOpen(ChallengeId challengeId, uint64 deadline);

    /// @notice The tree would be deeper than 40 levels, or empty.
    error StorageRegistryBadDepth(uint256 depth);

    /// @notice The index lies outside the tree.
    error StorageRegistryBadIndex(uint256 index, uint256 leafCount);

    /// @notice The path has not as many hashes as the tree has levels.
    error StorageRegistryBadProofLength(uint256 length, uint256 depth);

    /// @notice The leaf has not the length that the size of the data gives it.
    error StorageRegistryBadLeafLength(uint256 length, uint256 expected);

    /// @notice The path does not lead to the root.
    error StorageRegistryBadProof(ChallengeId challengeId, uint256 index);

    /// @notice Records an owner's order that the caller's node accepts.
    /// @param signature By the owner, or by the delegate it named.
    /// @return commitmentId EIP-712 digest of the order.
    /// @dev Counts on the node through {INodeRegistry-openCommitments}. Reverts with `AlephUnauthorized` when the caller does not sign
    /// for the node, `AlephBadSignature`, `StorageRegistryCommitmentExists`, `StorageRegistryBadDepth`, `AlephOutOfBounds` for size,
    /// hash kind or expiry, {INodeRegistry-openCommitments}'s errors, `AlephEntryPaused`, `AlephProtocolPaused`.
    function commit(StorageCommitment calldata order, bytes calldata signature) external returns (CommitmentId commitmentId);

    /// @notice Records up to 100 orders for one node, all or none.
    /// @dev Reverts like {commit}, and with `AlephBatchTooLong`, `AlephLengthMismatch`, `AlephUnauthorized` for another node's order.
    function commitBatch(StorageCommitment[] calldata orders, bytes[] calldata signatures) external returns (CommitmentId[] memory);

    /// @notice Ends a commitment: by its owner at any time, by its node or anyone after its expiry. Not while challenged.
    /// @dev Reverts with `StorageRegistryNotInForce`, `StorageRegistryChallengesOpen`, `AlephUnauthorized`, `AlephProtocolPaused`.
    function endCommitment(CommitmentId commitmentId) external;

    /// @notice Ends a commitment by its owner's signature, sent by its node.
    /// @dev Reverts like {endCommitment}, and with `AlephBadSignature`, `AlephDeadlinePassed` (wall time).
    function releaseCommitment(CommitmentId commitmentId, uint64 deadline, bytes calldata signature) external;

    /// @notice Lets `delegate` (a coordinator) sign orders and releases in the caller's name until a wall time; zero revokes.
    function setDelegate(address delegate, uint64 until) external;

    /// @notice Challenges a commitment to show `samples` leaves: the i-th is `keccak256(abi.encode(commitmentId, seed, i)) % leafCount`.
    /// The challenge's number is no part of it, so that nobody can move a challenge to other leaves by one of its own before it.
    /// @param maxBond Most ALEPH the caller puts in.
    /// @dev Reserves the penalty through {IStakingManager-reserve}. Reverts with `StorageRegistryNotChallengeable`,
    /// `StorageRegistryCoolDown`, `StorageRegistryBondTooHigh`, `AlephOutOfBounds` for samples outside 1 to 5, `AlephAmountMismatch`,
    /// `AlephEntryPaused`, `AlephProtocolPaused`.
    function issueChallenge(CommitmentId commitmentId, bytes32 seed, uint8 samples, uint256 maxBond)
        external
        returns (ChallengeId challengeId);

    /// @notice Answers a challenge with the leaves asked for and their paths. Anyone may call, until it is resolved.
    /// @dev In time: 75 % of the bond is credited to the node's operator, 25 % burned. Late: the bond is credited to the challenger.
    /// The reserve is let go either way. Reverts with `StorageRegistryAlreadyResolved`, `AlephLengthMismatch`,
    /// `StorageRegistryBadLeafLength`, `StorageRegistryBadProofLength`, `StorageRegistryBadProof`, `AlephProtocolPaused`.
    function respond(ChallengeId challengeId, bytes[] calldata leaves, bytes32[][] calldata proofs) external;

    /// @notice Resolves a challenge that was not answered: slashes the penalty, credits the bond to the challenger. Anyone may call.
    /// @dev An outage of the sequencer since the issue starts the window anew. Calls {IStakingManager-slash} with the challenger as
    /// reporter and the caller as resolver. Reverts with `StorageRegistryAlreadyResolved`, `StorageRegistryWindowOpen`,
    /// `SequencerDown`, `AlephProtocolPaused`.
    function resolveChallenge(ChallengeId challengeId) external;

    /// @notice Pays the caller's credit to `to`.
    /// @dev Never stopped by a pause. Reverts with `AlephZeroAmount` without credit, `AlephZeroAddress`.
    function withdraw(address to) external returns (uint256 amount);

    /// @notice Sets the peers.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `AlephZeroAddress`.
    function setPeers(address nodeRegistry, address stakingManager) external;

    /// @notice Set parameters; open challenges keep theirs.
    /// @dev All revert with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `AlephOutOfBounds`.
    function setProofPeriod(uint64 value) external;
    function setChallengeResponseWindow(uint64 value) external;
    function setChallengeBond(uint256 value) external;
    function setStorageSlashBps(uint256 first, uint256 maximum) external;

    /// @notice Returns a commitment.
    /// @dev Reverts with `StorageRegistryUnknownCommitment`.
    function getCommitment(CommitmentId commitmentId) external view returns (Commitment memory);

    /// @notice Returns a challenge.
    /// @dev Reverts with `StorageRegistryUnknownChallenge`.
    function getChallenge(ChallengeId challengeId) external view returns (Challenge memory);

    /// @notice Returns how many challenges were ever issued: the highest id.
    function challengeCount() external view returns (uint256);

    /// @notice Returns the digest that an owner signs for an order: the commitment's id.
    function commitmentIdOf(StorageCommitment calldata order) external view returns (CommitmentId);

    /// @notice Returns the leaves that a challenge asks for.
    function leafIndices(ChallengeId challengeId) external view returns (uint64[] memory);

    /// @notice Returns until when a challenge can be answered in time, with the sequencer's outages counted; the highest value during one.
    function deadlineOf(ChallengeId challengeId) external view returns (uint64);

    /// @notice Returns the bond that the next challenge of a commitment needs.
    function bondFor(CommitmentId commitmentId) external view returns (uint256);

    /// @notice Returns whether a leaf with its path belongs to a commitment. Reverts when a length is wrong, like {respond}.
    function verifyLeaf(CommitmentId commitmentId, uint64 index, bytes calldata leaf, bytes32[] calldata proof) external view returns (bool);

    /// @notice Returns an owner's delegate and until when it is one (wall time).
    function delegateOf(address owner) external view returns (address delegate, uint64 until);

    /// @notice Returns an account's credit.
    function creditOf(address account) external view returns (uint256);

    /// @notice Returns the sum of the bonds of open challenges.
    function totalBonds() external view returns (uint256);

    /// @notice Return token and peers.
    function aleph() external view returns (IERC20);
    function nodeRegistry() external view returns (INodeRegistry);
    function stakingManager() external view returns (IStakingManager);

    /// @notice Return the parameters.
    function proofPeriod() external view returns (uint64);
    function challengeResponseWindow() external view returns (uint64);
    function challengeBond() external view returns (uint256);
    function storageSlashBps() external view returns (uint256 first, uint256 maximum);
}
