// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {HashKind} from "../../src/interfaces/IStorageRegistry.sol";

/// @notice Builds whole storage trees the slow way, apart from the contracts' own code: level by level, in memory.
library TreeBuilder {
    struct Tree {
        HashKind kind;
        bytes data;
        bytes32[][] levels;
    }

    function build(HashKind kind, bytes memory data) internal pure returns (Tree memory tree) {
        uint256 count = (data.length + 255) / 256;
        uint256 depth;
        while (2 ** depth < count) ++depth;
        tree = Tree(kind, data, new bytes32[][](depth + 1));
        tree.levels[0] = new bytes32[](2 ** depth);
        for (uint256 i; i < count; ++i) {
            tree.levels[0][i] = digest(kind, abi.encodePacked(uint8(0), uint64(i), leafOf(tree, i)));
        }
        for (uint256 level = 1; level <= depth; ++level) {
            bytes32[] memory below = tree.levels[level - 1];
            tree.levels[level] = new bytes32[](below.length / 2);
            for (uint256 i; i < below.length / 2; ++i) {
                tree.levels[level][i] = digest(kind, abi.encodePacked(uint8(1), below[2 * i], below[2 * i + 1]));
            }
        }
    }

    function rootOf(Tree memory tree) internal pure returns (bytes32) {
        return tree.levels[tree.levels.length - 1][0];
    }

    function leafOf(Tree memory tree, uint256 index) internal pure returns (bytes memory leaf) {
        uint256 from = index * 256;
        uint256 to = from + 256 < tree.data.length ? from + 256 : tree.data.length;
        leaf = new bytes(to - from);
        for (uint256 i; i < leaf.length; ++i) {
            leaf[i] = tree.data[from + i];
        }
    }

    function proofOf(Tree memory tree, uint256 index) internal pure returns (bytes32[] memory proof) {
        proof = new bytes32[](tree.levels.length - 1);
        for (uint256 level; level < proof.length; ++level) {
            proof[level] = tree.levels[level][index ^ 1];
            index >>= 1;
        }
    }

    /// @dev Returns a piece of data that has no two equal leaves.
    function piece(uint256 size) internal pure returns (bytes memory data) {
        data = new bytes(size);
        for (uint256 i; i < size; i += 32) {
            bytes32 word = keccak256(abi.encode("piece", i));
            for (uint256 j; j < 32 && i + j < size; ++j) {
                data[i + j] = word[j];
            }
        }
    }

    function digest(HashKind kind, bytes memory input) internal pure returns (bytes32) {
        return kind == HashKind.Keccak256 ? keccak256(input) : sha256(input);
    }
}
