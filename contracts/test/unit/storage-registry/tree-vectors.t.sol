// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {HashKind, IStorageRegistry} from "../../../src/interfaces/IStorageRegistry.sol";
import {StorageCommitment} from "../../../src/libraries/TypedData.sol";
import {CommitmentId} from "../../../src/Types.sol";
import {TreeBuilder} from "../../utils/TreeBuilder.sol";
import {StorageRegistryBase} from "./StorageRegistryBase.t.sol";

/// @notice Invariant 46: the contract accepts a leaf and path if, and only if, the tree written in TypeScript has them.
contract StorageTreeVectorsTest is StorageRegistryBase {
    using TreeBuilder for TreeBuilder.Tree;

    struct VectorSample {
        uint256 index;
        bytes leaf;
        bytes32[] proof;
    }

    struct VectorForgery {
        uint256 index;
        bytes leaf;
        bytes32[] proof;
        string reason;
        string refusal;
    }

    struct VectorTree {
        string name;
        uint256 size;
        uint256 leafCount;
        uint256 depth;
        bytes32 root;
        VectorSample[] samples;
        VectorForgery[] forgeries;
    }

    string private constant TREE_TYPE =
        "VectorTree(string name,uint256 size,uint256 leafCount,uint256 depth,bytes32 root,VectorSample[] samples,VectorForgery[] forgeries)VectorForgery(uint256 index,bytes leaf,bytes32[] proof,string reason,string refusal)VectorSample(uint256 index,bytes leaf,bytes32[] proof)";

    function test_Keccak256() public {
        _judge("../spec/vectors/storage-tree/keccak256.json", HashKind.Keccak256);
    }

    function test_Sha256() public {
        _judge("../spec/vectors/storage-tree/sha256.json", HashKind.Sha256);
    }

    /// @dev The two implementations in this repository agree on every leaf of any small tree, and no leaf passes at another place.
    function testFuzz_EveryLeafPassesAtItsPlaceOnly(uint256 size, bool isSha, uint256 at, uint256 elsewhere) public {
        TreeBuilder.Tree memory data =
            TreeBuilder.build(isSha ? HashKind.Sha256 : HashKind.Keccak256, TreeBuilder.piece(edgeBound(size, 1, 6000)));
        CommitmentId commitmentId = commit(data, 0);
        uint256 leafCount = (data.data.length + 255) / 256;
        at = edgeBound(at, 0, leafCount - 1);
        assertTrue(storages.verifyLeaf(commitmentId, uint64(at), data.leafOf(at), data.proofOf(at)));
        elsewhere = edgeBound(elsewhere, 0, leafCount - 1);
        bytes memory leaf = data.leafOf(at);
        if (elsewhere == at || leaf.length != data.leafOf(elsewhere).length) return;
        assertFalse(storages.verifyLeaf(commitmentId, uint64(elsewhere), leaf, data.proofOf(at)));
        assertFalse(storages.verifyLeaf(commitmentId, uint64(elsewhere), leaf, data.proofOf(elsewhere)));
        assertFalse(storages.verifyLeaf(commitmentId, uint64(at), leaf, data.proofOf(elsewhere)));
    }

    function _judge(string memory path, HashKind kind) private {
        string memory json = vm.readFile(path);
        uint256 count;
        for (string memory at = ".trees[0]"; vm.keyExistsJson(json, at); at = string.concat(".trees[", vm.toString(++count), "]")) {
            _judgeTree(abi.decode(vm.parseJsonType(json, at, TREE_TYPE), (VectorTree)), kind, count);
        }
        assertEq(count, 16, "none skipped");
    }

    function _judgeTree(VectorTree memory vector, HashKind kind, uint256 salt) private {
        StorageCommitment memory order = orderFor(tree(1), salt);
        (order.hashKind, order.size, order.root) = (uint8(kind), uint64(vector.size), vector.root);
        bytes memory signature = signOrder(ownerKey, order);
        vm.prank(operator);
        CommitmentId commitmentId = storages.commit(order, signature);
        assertEq(storages.getCommitment(commitmentId).depth, vector.depth);
        assertEq(storages.getCommitment(commitmentId).leafCount, vector.leafCount);
        assertGt(vector.samples.length, 0);
        for (uint256 i; i < vector.samples.length; ++i) {
            VectorSample memory sample = vector.samples[i];
            assertTrue(storages.verifyLeaf(commitmentId, uint64(sample.index), sample.leaf, sample.proof), vector.name);
        }
        for (uint256 i; i < vector.forgeries.length; ++i) {
            _judgeForgery(commitmentId, vector.forgeries[i], string.concat(vector.name, ": ", vector.forgeries[i].reason));
        }
    }

    function _judgeForgery(CommitmentId commitmentId, VectorForgery memory forgery, string memory what) private {
        bytes memory payload =
            abi.encodeCall(IStorageRegistry.verifyLeaf, (commitmentId, uint64(forgery.index), forgery.leaf, forgery.proof));
        (bool ok, bytes memory result) = address(storages).call(payload);
        bytes32 refusal = keccak256(bytes(forgery.refusal));
        if (refusal == keccak256("mismatch")) {
            assertTrue(ok && !abi.decode(result, (bool)), what);
            return;
        }
        assertFalse(ok, what);
        bytes4 expected = IStorageRegistry.StorageRegistryBadIndex.selector;
        if (refusal == keccak256("leaf-length")) expected = IStorageRegistry.StorageRegistryBadLeafLength.selector;
        if (refusal == keccak256("proof-length")) expected = IStorageRegistry.StorageRegistryBadProofLength.selector;
        assertEq(bytes4(result), expected, what);
    }
}
