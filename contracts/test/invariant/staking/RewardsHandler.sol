// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {RootStatus} from "../../../src/interfaces/IRewardsDistributor.sol";
import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {RewardsDistributor} from "../../../src/RewardsDistributor.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";

/// @notice Funds, submits honest and dishonest roots of two leaves, disables, activates, and claims against every root there ever was.
contract RewardsHandler is Base {
    struct Tree {
        uint256[2] cumulative;
        bytes32[2] leaves;
    }

    RewardsDistributor public immutable rewards;
    address[2] public accounts;
    Tree[] private _trees;
    uint256 public rootTotals;
    uint256[2] public claimed;
    /// @dev Claims that succeeded though their root was not the active one, and claims that took back.
    uint256 public badClaims;

    constructor(RewardsDistributor rewards_, NodeRegistry registry_, MockERC20 aleph_) {
        (rewards, registry, aleph) = (rewards_, registry_, aleph_);
        accounts = [makeAddr("one"), makeAddr("two")];
        aleph.approve(address(rewards_), type(uint256).max);
        _trees.push();
    }

    function setUp() public override {}

    function fund(uint256 amount) external {
        amount = edgeBound(amount, 1, 1e24);
        aleph.mint(address(this), amount);
        rewards.fund(amount);
    }

    function submit(uint256 first, uint256 second, uint256 lie) external {
        uint256 previous = rewards.getRoot(rewards.activeRootId()).total;
        Tree memory tree;
        tree.cumulative = [edgeBound(first, 0, 1e24), edgeBound(second, 0, 1e24)];
        for (uint256 i; i < 2; ++i) {
            tree.leaves[i] = keccak256(
                bytes.concat(keccak256(abi.encode(block.chainid, address(rewards), address(aleph), accounts[i], tree.cumulative[i])))
            );
        }
        bytes32 root = tree.leaves[0] < tree.leaves[1]
            ? keccak256(abi.encode(tree.leaves[0], tree.leaves[1]))
            : keccak256(abi.encode(tree.leaves[1], tree.leaves[0]));
        // A lying reporter announces another total than that of the leaves.
        uint256 total = lie % 4 == 0 ? edgeBound(lie, previous, previous + 1e24) : tree.cumulative[0] + tree.cumulative[1];
        try rewards.submitRoot(root, 2, total, "cid", uint64(block.timestamp)) {
            _trees.push(tree);
            rootTotals += total;
        } catch {}
    }

    function disable(uint256 seed) external {
        if (seed % 3 != 0) return;
        try rewards.disableRoot(rewards.pendingRootId()) {} catch {}
    }

    function activate() external {
        try rewards.activateRoot(rewards.pendingRootId()) {} catch {}
    }

    function claim(uint256 seed, uint256 rootSeed) external {
        uint256 rootId = edgeBound(rootSeed, 0, _trees.length - 1);
        uint256 i = seed % 2;
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = _trees[rootId].leaves[1 - i];
        try rewards.claim(accounts[i], _trees[rootId].cumulative[i], proof) returns (uint256 amount) {
            Tree storage active = _trees[rewards.activeRootId()];
            if (active.leaves[i] != _trees[rootId].leaves[i] || rewards.getRoot(rewards.activeRootId()).status != RootStatus.Active) {
                ++badClaims;
            }
            if (amount == 0 || rewards.claimedOf(accounts[i]) != claimed[i] + amount) ++badClaims;
            claimed[i] += amount;
        } catch {}
    }

    function pass(uint256 time) external {
        skip(edgeBound(time, 1, 2 days));
    }

    function treeCount() external view returns (uint256) {
        return _trees.length;
    }
}
