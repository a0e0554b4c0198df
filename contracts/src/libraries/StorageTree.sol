// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Parameters} from "../base/Parameters.sol";
import {HashKind, IStorageRegistry} from "../interfaces/IStorageRegistry.sol";

/// @title StorageTree
/// @notice The tree over a committed piece: leaves of 256 bytes, the last one shorter; `leaf = H(0x00 ‖ uint64 index ‖ data)`,
/// `node = H(0x01 ‖ left ‖ right)`, 32 zero bytes in place of missing leaves.
/// @dev The prefixes keep an inner node from passing as a leaf; the index in the leaf keeps equal data from passing at another place;
/// the exact length of data and path keeps every level from being skipped.
library StorageTree {
    /// @dev What a commitment fixes of its tree.
    struct Tree {
        HashKind kind;
        bytes32 root;
        uint256 size;
        uint256 depth;
    }

    /// @dev Returns how many leaves a piece has.
    function leafCountOf(uint256 size) internal pure returns (uint256) {
        return (size + Parameters.LEAF_BYTES - 1) / Parameters.LEAF_BYTES;
    }

    /// @dev Returns how many levels of nodes lie above the leaves: `ceil(log2(leafCount))`.
    function depthOf(uint256 leafCount) internal pure returns (uint256) {
        return leafCount <= 1 ? 0 : Math.log2(leafCount - 1) + 1;
    }

    /// @dev Returns whether a leaf's data and path lead to the root. Reverts unless index and lengths are exactly the tree's.
    function contains(Tree memory tree, uint256 index, bytes calldata leaf, bytes32[] calldata proof) internal view returns (bool) {
        uint256 leafCount = leafCountOf(tree.size);
        if (index >= leafCount) revert IStorageRegistry.StorageRegistryBadIndex(index, leafCount);
        uint256 length = index + 1 == leafCount ? tree.size - Parameters.LEAF_BYTES * index : Parameters.LEAF_BYTES;
        if (leaf.length != length) revert IStorageRegistry.StorageRegistryBadLeafLength(leaf.length, length);
        if (proof.length != tree.depth) revert IStorageRegistry.StorageRegistryBadProofLength(proof.length, tree.depth);
        bool isKeccak = tree.kind == HashKind.Keccak256;
        return tree.root == (isKeccak ? _keccakRoot(index, leaf, proof) : _sha256Root(index, leaf, proof));
    }

    function _keccakRoot(uint256 index, bytes calldata leaf, bytes32[] calldata proof) private pure returns (bytes32 root) {
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            // One zero byte, the index in the next eight, then the data.
            mstore(buffer, shl(184, index))
            calldatacopy(add(buffer, 9), leaf.offset, leaf.length)
            root := keccak256(buffer, add(leaf.length, 9))
            mstore8(buffer, 1)
            let end := add(proof.offset, shl(5, proof.length))
            for { let at := proof.offset } lt(at, end) { at := add(at, 32) } {
                // The node itself is the right one of two where its index is odd.
                let side := shl(5, and(index, 1))
                mstore(add(add(buffer, 1), side), root)
                mstore(sub(add(buffer, 33), side), calldataload(at))
                root := keccak256(buffer, 65)
                index := shr(1, index)
            }
        }
    }

    function _sha256Root(uint256 index, bytes calldata leaf, bytes32[] calldata proof) private view returns (bytes32 root) {
        assembly ("memory-safe") {
            // The precompile at address 2; it fails for lack of gas only.
            function digest(from, length) -> result {
                if iszero(staticcall(gas(), 2, from, length, 0x00, 0x20)) { revert(0, 0) }
                result := mload(0x00)
            }
            let buffer := mload(0x40)
            mstore(buffer, shl(184, index))
            calldatacopy(add(buffer, 9), leaf.offset, leaf.length)
            root := digest(buffer, add(leaf.length, 9))
            mstore8(buffer, 1)
            let end := add(proof.offset, shl(5, proof.length))
            for { let at := proof.offset } lt(at, end) { at := add(at, 32) } {
                let side := shl(5, and(index, 1))
                mstore(add(add(buffer, 1), side), root)
                mstore(sub(add(buffer, 33), side), calldataload(at))
                root := digest(buffer, 65)
                index := shr(1, index)
            }
        }
    }
}
