// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {HashKind} from "../../src/interfaces/IStorageRegistry.sol";
import {StorageCommitment} from "../../src/libraries/TypedData.sol";
import {ChallengeId, CommitmentId} from "../../src/Types.sol";
import {StorageRegistryBase} from "../unit/storage-registry/StorageRegistryBase.t.sol";
import {TreeBuilder} from "../utils/TreeBuilder.sol";

/// @notice Gas of whole transactions (run with `--isolate`), through the proxies of StorageRegistry and NodeRegistry; the stake's side is a stub.
contract StorageRegistryGas is StorageRegistryBase {
    string private constant GROUP = "StorageRegistry";
    bytes32 private constant STORAGE = 0x027a643b27942d2093fd02b199fb115065f270ad42d533481b69d1cc45017b00;

    function test_Commit() public {
        commit(tree(300), 1);
        StorageCommitment memory order = orderFor(tree(300), 0);
        bytes memory signature = signOrder(ownerKey, order);
        vm.prank(operator);
        storages.commit(order, signature);
        vm.snapshotGasLastCall(GROUP, "commit");
    }

    function test_CommitBatch() public {
        StorageCommitment[] memory orders = new StorageCommitment[](100);
        bytes[] memory signatures = new bytes[](100);
        for (uint256 i; i < 100; ++i) {
            orders[i] = orderFor(tree(300), i);
            signatures[i] = signOrder(ownerKey, orders[i]);
        }
        vm.prank(operator);
        storages.commitBatch(orders, signatures);
        vm.snapshotGasLastCall(GROUP, "commitBatch100");
    }

    function test_Challenge() public {
        CommitmentId commitmentId = commit(tree(300), 1);
        issue(stranger, commitmentId, "first", 1);
        fund(challenger, 100e18);
        vm.prank(challenger);
        storages.issueChallenge(commitmentId, "seed", 5, 100e18);
        vm.snapshotGasLastCall(GROUP, "issueChallenge");
        skip(4 hours + 1);
        vm.prank(resolver);
        storages.resolveChallenge(ChallengeId.wrap(2));
        vm.snapshotGasLastCall(GROUP, "resolveChallenge");
    }

    function test_Respond() public {
        _respond(HashKind.Keccak256, 2 ** 28, 1, "respondKeccakDepth20K1");
        _respond(HashKind.Sha256, 2 ** 28, 1, "respondSha256Depth20K1");
        _respond(HashKind.Keccak256, 2 ** 38, 1, "respondKeccakDepth30K1");
        _respond(HashKind.Sha256, 2 ** 38, 1, "respondSha256Depth30K1");
        _respond(HashKind.Keccak256, 2 ** 28, 5, "respondKeccakDepth20K5");
        _respond(HashKind.Sha256, 2 ** 28, 5, "respondSha256Depth20K5");
    }

    /// @dev Answers for a tree too large to be built: only the leaves asked for and their paths are, all other nodes are made up. As the
    /// leaves follow from the commitment's id and so from the root of its order, the root is put in place afterwards.
    function _respond(HashKind kind, uint256 size, uint8 samples, string memory name) private {
        if (storages.challengeCount() == 0) {
            // So that neither the burn address nor the operator's credit is fresh.
            answer(operator, issue(stranger, commit(tree(300), 999), "warm", 1), tree(300), false);
        }
        StorageCommitment memory order = orderFor(tree(300), storages.challengeCount());
        (order.size, order.hashKind) = (uint64(size), uint8(kind));
        bytes memory signature = signOrder(ownerKey, order);
        vm.prank(operator);
        CommitmentId commitmentId = storages.commit(order, signature);
        ChallengeId challengeId = issue(challenger, commitmentId, "seed", samples);
        uint64[] memory indices = storages.leafIndices(challengeId);
        bytes[] memory leaves = new bytes[](samples);
        bytes32[] memory nodes = new bytes32[](samples);
        for (uint256 i; i < samples; ++i) {
            leaves[i] = TreeBuilder.piece(256);
            nodes[i] = TreeBuilder.digest(kind, abi.encodePacked(uint8(0), indices[i], leaves[i]));
        }
        (bytes32[][] memory proofs, bytes32 root) = _climb(kind, indices, nodes, storages.getCommitment(commitmentId).depth);
        bytes32 slot = keccak256(abi.encode(commitmentId, uint256(STORAGE) + 4));
        vm.store(address(storages), bytes32(uint256(slot) + 2), root);
        vm.prank(operator);
        storages.respond(challengeId, leaves, proofs);
        vm.snapshotGasLastCall(GROUP, name);
    }

    function _climb(HashKind kind, uint64[] memory indices, bytes32[] memory nodes, uint256 depth)
        private
        pure
        returns (bytes32[][] memory proofs, bytes32 root)
    {
        uint256 count = nodes.length;
        proofs = new bytes32[][](count);
        for (uint256 i; i < count; ++i) {
            proofs[i] = new bytes32[](depth);
        }
        for (uint256 level; level < depth; ++level) {
            bytes32[] memory above = new bytes32[](count);
            for (uint256 i; i < count; ++i) {
                uint64 beside = (indices[i] >> uint64(level)) ^ 1;
                bytes32 sibling = keccak256(abi.encode(level, beside));
                for (uint256 j; j < count; ++j) {
                    if (indices[j] >> uint64(level) == beside) sibling = nodes[j];
                }
                proofs[i][level] = sibling;
                (bytes32 left, bytes32 right) = beside & 1 == 1 ? (nodes[i], sibling) : (sibling, nodes[i]);
                above[i] = TreeBuilder.digest(kind, abi.encodePacked(uint8(1), left, right));
            }
            nodes = above;
        }
        root = nodes[0];
    }
}
