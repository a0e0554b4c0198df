// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {RewardsDistributorBase} from "../unit/rewards-distributor/RewardsDistributorBase.t.sol";

/// @notice Gas of whole transactions (run with `--isolate`): a tree of a million leaves.
contract StakingRewardsGas is RewardsDistributorBase {
    string private constant GROUP = "RewardsDistributor";

    /// @dev A root of depth 20 over one leaf and siblings made up.
    function tree(bytes32 node) private pure returns (bytes32 root, bytes32[] memory proof) {
        proof = new bytes32[](20);
        root = node;
        for (uint256 i; i < 20; ++i) {
            proof[i] = keccak256(abi.encode(i));
            root = pair(root, proof[i]);
        }
    }

    function test_SubmitRootAndClaim() public {
        fund(1000e18);
        (bytes32 root, bytes32[] memory proof) = tree(leaf(alice, 10e18));
        activeRoot(root, 1 << 20, 100e18);
        rewards.claim(alice, 10e18, proof);
        vm.snapshotGasLastCall(GROUP, "claimDepth20First");
        (root, proof) = tree(leaf(alice, 15e18));
        vm.prank(reporter);
        rewards.submitRoot(root, 1 << 20, 110e18, CID, uint64(block.timestamp));
        vm.snapshotGasLastCall(GROUP, "submitRoot");
        skip(24 hours);
        rewards.activateRoot(2);
        rewards.claim(alice, 15e18, proof);
        vm.snapshotGasLastCall(GROUP, "claimDepth20");
    }
}
