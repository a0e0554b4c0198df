// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {STORAGE_ROLE} from "../../../src/base/Roles.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {
    Challenge,
    ChallengeStatus,
    Commitment,
    CommitmentStatus,
    HashKind,
    IStorageRegistry
} from "../../../src/interfaces/IStorageRegistry.sol";
import {StorageRegistry} from "../../../src/StorageRegistry.sol";
import {StorageCommitment, TypedData} from "../../../src/libraries/TypedData.sol";
import {ChallengeId, CommitmentId, NodeId} from "../../../src/Types.sol";
import {TreeBuilder} from "../../utils/TreeBuilder.sol";

/// @notice What the tests of StorageRegistry share: a node with stake, an owner with a key, a piece of data, and actions that assert
/// their event, the state after them and every balance they move.
abstract contract StorageRegistryBase is Base {
    using TreeBuilder for TreeBuilder.Tree;

    address internal constant BURN = 0x000000000000000000000000000000000000dEaD;
    uint256 internal constant SELF_STAKE = 200_000e18;
    uint64 internal constant TERM = 365 days;

    address internal immutable challenger = makeAddr("challenger");
    address internal immutable resolver = makeAddr("resolver");

    StorageRegistry internal storages;
    NodeId internal crn;
    address internal operator;
    address internal owner;
    uint256 internal ownerKey;

    function setUp() public virtual override {
        super.setUp();
        (owner, ownerKey) = makeAddrAndKey("owner");
        bytes memory initializer = abi.encodeCall(StorageRegistry.initialize, (admin, registry, aleph));
        storages = StorageRegistry(deployProxy(address(new StorageRegistry()), initializer));
        grantCommonRoles(address(storages));
        grant(address(registry), STORAGE_ROLE, address(storages));
        vm.prank(admin);
        storages.setPeers(address(registry), address(stakingStub));
        vm.label(address(storages), "StorageRegistry");
        (crn, operator) = activeNode("compute", NodeType.CRN);
        stakingStub.setSelfStake(crn, SELF_STAKE);
    }

    // ----------------------------------------------------------------------------------------------------- builders

    function tree(uint256 size) internal pure returns (TreeBuilder.Tree memory) {
        return TreeBuilder.build(HashKind.Keccak256, TreeBuilder.piece(size));
    }

    function orderFor(TreeBuilder.Tree memory data, uint256 salt) internal view returns (StorageCommitment memory) {
        return StorageCommitment({
            nodeId: crn,
            owner: owner,
            root: data.rootOf(),
            contentHash: keccak256("content"),
            size: uint64(data.data.length),
            hashKind: uint8(data.kind),
            expiry: eTime() + TERM,
            salt: salt
        });
    }

    function signOrder(uint256 key, StorageCommitment memory order) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256(
            "StorageCommitment(bytes32 nodeId,address owner,bytes32 root,bytes32 contentHash,uint64 size,uint8 hashKind,uint64 expiry,uint256 salt)"
        );
        bytes32 structHash = keccak256(
            abi.encode(
                typeHash, order.nodeId, order.owner, order.root, order.contentHash, order.size, order.hashKind, order.expiry, order.salt
            )
        );
        assertEq(structHash, TypedData.hash(order), "TypedData agrees");
        return signDigest(key, typedDigest("StorageRegistry", address(storages), structHash));
    }

    function signRelease(uint256 key, CommitmentId commitmentId, uint64 deadline) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256("ReleaseCommitment(bytes32 commitmentId,uint64 deadline)");
        bytes32 structHash = keccak256(abi.encode(typeHash, commitmentId, deadline));
        return signDigest(key, typedDigest("StorageRegistry", address(storages), structHash));
    }

    /// @dev The leaves and paths that a challenge asks for.
    function answerOf(ChallengeId challengeId, TreeBuilder.Tree memory data)
        internal
        view
        returns (bytes[] memory leaves, bytes32[][] memory proofs)
    {
        uint64[] memory indices = storages.leafIndices(challengeId);
        (leaves, proofs) = (new bytes[](indices.length), new bytes32[][](indices.length));
        for (uint256 i; i < indices.length; ++i) {
            (leaves[i], proofs[i]) = (data.leafOf(indices[i]), data.proofOf(indices[i]));
        }
    }

    // ------------------------------------------------------------------------------------------------------ actions

    /// @dev Commits the node to a piece; asserts events, record and the node's count.
    function commit(TreeBuilder.Tree memory data, uint256 salt) internal returns (CommitmentId commitmentId) {
        StorageCommitment memory order = orderFor(data, salt);
        bytes memory signature = signOrder(ownerKey, order);
        uint32 countBefore = registry.getNodeDetails(crn).commitCount;
        commitmentId = storages.commitmentIdOf(order);
        uint64 leafCount = uint64((order.size + 255) / 256);
        vm.expectEmit(address(storages));
        emit IStorageRegistry.CommitmentProposed(commitmentId, crn, owner, order.root, order.contentHash, order.size);
        vm.expectEmit(address(storages));
        emit IStorageRegistry.CommitmentAccepted(commitmentId, crn, owner, data.kind, leafCount, order.expiry);
        vm.prank(operator);
        CommitmentId returned = storages.commit(order, signature);
        assertTrue(returned == commitmentId, "id is the digest");
        Commitment memory kept = storages.getCommitment(commitmentId);
        assertEq(kept.owner, owner);
        assertTrue(kept.nodeId == crn);
        assertEq(kept.root, order.root);
        assertEq(kept.size, order.size);
        assertEq(kept.leafCount, leafCount);
        assertEq(kept.depth, data.levels.length - 1);
        assertEq(uint8(kept.status), uint8(CommitmentStatus.Active));
        assertEq(kept.createdAt, eTime());
        assertEq(kept.expiry, order.expiry);
        assertEq(registry.getNodeDetails(crn).commitCount, countBefore + 1);
    }

    /// @dev Issues a challenge; asserts event, record, reserve and balances.
    function issue(address account, CommitmentId commitmentId, bytes32 seed, uint8 samples) internal returns (ChallengeId challengeId) {
        uint256 bond = storages.bondFor(commitmentId);
        fund(account, bond);
        uint256[3] memory before = [aleph.balanceOf(account), storages.totalBonds(), stakingStub.reservedOf(crn)];
        uint32 open = storages.getCommitment(commitmentId).openChallenges;
        challengeId = ChallengeId.wrap(storages.challengeCount() + 1);
        uint64 deadline = eTime() + storages.challengeResponseWindow();
        vm.expectEmit(true, true, true, false, address(storages));
        emit IStorageRegistry.ChallengeIssued(challengeId, commitmentId, account, seed, samples, bond, 0, deadline);
        vm.prank(account);
        storages.issueChallenge(commitmentId, seed, samples, bond);
        Challenge memory kept = storages.getChallenge(challengeId);
        assertTrue(kept.commitmentId == commitmentId);
        assertEq(kept.challenger, account);
        assertEq(uint8(kept.status), uint8(ChallengeStatus.Open));
        assertEq(kept.samples, samples);
        assertEq(kept.issuedAtWall, block.timestamp);
        assertEq(kept.deadline, deadline);
        assertEq(kept.bond, bond);
        assertEq(kept.seed, seed);
        assertEq(stakingStub.reservedOf(crn), before[2] + kept.penalty, "reserved");
        assertEq(storages.totalBonds(), before[1] + bond);
        assertEq(aleph.balanceOf(account), before[0] - bond);
        assertEq(storages.getCommitment(commitmentId).openChallenges, open + 1);
    }

    /// @dev Answers a challenge; asserts event, record, credits and balances.
    function answer(address account, ChallengeId challengeId, TreeBuilder.Tree memory data, bool late) internal {
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(challengeId, data);
        Challenge memory challenge = storages.getChallenge(challengeId);
        address credited = late ? challenge.challenger : registry.operatorOf(crn);
        uint256 share = late ? challenge.bond : challenge.bond * 3 / 4;
        uint256[4] memory before = [storages.creditOf(credited), aleph.balanceOf(BURN), storages.totalBonds(), stakingStub.reservedOf(crn)];
        vm.expectEmit(address(storages));
        emit IStorageRegistry.ChallengeAnswered(challengeId, challenge.commitmentId, account, late);
        vm.expectEmit(address(storages));
        emit IStorageRegistry.Credited(credited, share);
        vm.prank(account);
        storages.respond(challengeId, leaves, proofs);
        ChallengeStatus status = storages.getChallenge(challengeId).status;
        assertEq(uint8(status), uint8(late ? ChallengeStatus.Late : ChallengeStatus.Answered));
        assertEq(storages.creditOf(credited), before[0] + share);
        assertEq(aleph.balanceOf(BURN), before[1] + challenge.bond - share);
        assertEq(storages.totalBonds(), before[2] - challenge.bond);
        assertEq(stakingStub.reservedOf(crn), before[3] - challenge.penalty);
    }

    /// @dev Resolves a challenge that was missed; asserts event, record, slash and credits.
    function resolve(ChallengeId challengeId) internal {
        Challenge memory challenge = storages.getChallenge(challengeId);
        uint256[4] memory before =
            [storages.creditOf(challenge.challenger), stakingStub.slashCount(), storages.totalBonds(), stakingStub.reservedOf(crn)];
        uint32 misses = storages.getCommitment(challenge.commitmentId).misses;
        uint256 stake = stakingStub.slashableSelf(crn);
        uint256 expected = challenge.penalty < stake ? challenge.penalty : stake;
        vm.expectEmit(address(storages));
        emit IStorageRegistry.ChallengeResolved(challengeId, challenge.commitmentId, resolver, expected);
        vm.prank(resolver);
        storages.resolveChallenge(challengeId);
        assertEq(uint8(storages.getChallenge(challengeId).status), uint8(ChallengeStatus.Missed));
        assertEq(storages.creditOf(challenge.challenger), before[0] + challenge.bond);
        assertEq(stakingStub.slashCount(), before[1] + 1);
        assertEq(storages.totalBonds(), before[2] - challenge.bond);
        assertEq(stakingStub.reservedOf(crn), before[3] - challenge.penalty);
        assertEq(storages.getCommitment(challenge.commitmentId).misses, misses + 1);
        (NodeId nodeId, uint256 amount, address reporter, address harmed,, address by,) = stakingStub.slashes(before[1]);
        assertTrue(nodeId == crn);
        assertEq(amount, challenge.penalty);
        assertEq(reporter, challenge.challenger);
        assertEq(harmed, address(0));
        assertEq(by, resolver);
    }

    /// @dev Lets a challenge go unanswered and resolves it.
    function miss(ChallengeId challengeId) internal {
        skip(storages.challengeResponseWindow() + 1);
        resolve(challengeId);
    }

    function fund(address account, uint256 amount) internal {
        aleph.mint(account, amount);
        vm.prank(account);
        aleph.approve(address(storages), type(uint256).max);
    }
}
