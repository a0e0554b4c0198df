// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IRewardsDistributor, RootStatus} from "../../../src/interfaces/IRewardsDistributor.sol";
import {RewardsDistributorBase} from "../../unit/rewards-distributor/RewardsDistributorBase.t.sol";

/// @notice A distributor that hashes its leaves once, over account and amount packed to 64 bytes: an inner node looks like a leaf.
contract WeakDistributor {
    bytes32 public immutable root;

    constructor(bytes32 root_) {
        root = root_;
    }

    function verify(bytes32 account, bytes32 cumulative, bytes32[] calldata proof) external view returns (bool) {
        bytes32 node = keccak256(abi.encode(account, cumulative));
        for (uint256 i; i < proof.length; ++i) {
            node = node < proof[i] ? keccak256(abi.encode(node, proof[i])) : keccak256(abi.encode(proof[i], node));
        }
        return node == root;
    }
}

/// @notice Attacks 15 to 17 on RewardsDistributor.
contract RewardsAttacks is RewardsDistributorBase {
    bytes32 private one;
    bytes32 private two;
    bytes32 private three;
    bytes32 private four;
    bytes32 private left;
    bytes32 private right;

    function setUp() public override {
        super.setUp();
        fund(1000e18);
        (one, two) = (leaf(alice, 10e18), leaf(bob, 20e18));
        (three, four) = (leaf(payer, 30e18), leaf(reporter, 40e18));
        (left, right) = (pair(one, two), pair(three, four));
    }

    function expectInvalid(address account, uint256 cumulative, bytes32[] memory proof) private {
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorInvalidProof.selector, account, cumulative));
        rewards.claim(account, cumulative, proof);
    }

    function test_Attack15_AnInnerNodeIsNoLeaf() public {
        WeakDistributor weak = new WeakDistributor(pair(left, right));
        (bytes32 a, bytes32 b) = one < two ? (one, two) : (two, one);
        assertTrue(weak.verify(a, b, proofOf(right)), "the mutant takes two hashes for account and amount");
        activeRoot(pair(left, right), 4, 100e18);
        expectInvalid(address(uint160(uint256(a))), uint256(b), proofOf(right));
        rewards.claim(alice, 10e18, proofOf(two, right));
    }

    function test_Attack15_ADuplicateLeafPaysOnce() public {
        activeRoot(pair(one, one), 2, 20e18);
        rewards.claim(alice, 10e18, proofOf(one));
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorNothingToClaim.selector, alice, 10e18, 10e18));
        rewards.claim(alice, 10e18, proofOf(one));
    }

    function test_Attack15_ProofsOfWrongLengthZeroLeavesAndEmptyProofs() public {
        // The lying reporter makes the root a leaf and says there are four.
        activeRoot(one, 4, 100e18);
        expectInvalid(alice, 10e18, new bytes32[](0));
        activeRoot(pair(left, right), 4, 100e18);
        expectInvalid(alice, 10e18, new bytes32[](0));
        expectInvalid(alice, 10e18, proofOf(two));
        bytes32[] memory long = new bytes32[](3);
        (long[0], long[1]) = (two, right);
        expectInvalid(alice, 10e18, long);
        expectInvalid(address(0), 0, proofOf(two, right));
    }

    function test_Attack15_LeavesOfAnotherChainOrTokenOrDistributor() public {
        bytes32 foreignChain = leafFor(1, address(aleph), alice, 10e18);
        activeRoot(pair(foreignChain, two), 2, 100e18);
        expectInvalid(alice, 10e18, proofOf(two));
        bytes32 foreignToken = leafFor(block.chainid, address(this), alice, 10e18);
        activeRoot(pair(foreignToken, two), 2, 100e18);
        expectInvalid(alice, 10e18, proofOf(two));
        bytes32 foreign =
            keccak256(bytes.concat(keccak256(abi.encode(block.chainid, address(this), address(aleph), alice, uint256(10e18)))));
        activeRoot(pair(foreign, two), 2, 100e18);
        expectInvalid(alice, 10e18, proofOf(two));
    }

    function test_Attack15_ALowerCumulativePaysNothing() public {
        activeRoot(pair(one, two), 2, 100e18);
        rewards.claim(alice, 10e18, proofOf(two));
        bytes32 lower = leaf(alice, 9e18);
        activeRoot(pair(lower, two), 2, 100e18);
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorNothingToClaim.selector, alice, 9e18, 10e18));
        rewards.claim(alice, 9e18, proofOf(two));
    }

    function test_Attack15_ATotalAboveTheFunds() public {
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorOverfunded.selector, 1000e18 + 1, 1000e18));
        vm.prank(reporter);
        rewards.submitRoot("x", 2, 1000e18 + 1, CID, uint64(block.timestamp));
    }

    function test_Attack16_FrontRunningAClaimPaysTheAccount() public {
        activeRoot(pair(one, two), 2, 100e18);
        vm.prank(stranger);
        rewards.setRecipient(stranger);
        vm.prank(stranger);
        rewards.claim(alice, 10e18, proofOf(two));
        assertEq(aleph.balanceOf(alice), 10e18);
        assertEq(aleph.balanceOf(stranger), 0);
    }

    function test_Attack16_AClaimerTakesNothingForItself() public {
        activeRoot(pair(one, two), 2, 100e18);
        vm.prank(alice);
        rewards.setClaimer(stranger);
        vm.startPrank(stranger);
        rewards.setRecipient(stranger);
        rewards.claim(alice, 10e18, proofOf(two));
        vm.stopPrank();
        assertEq(aleph.balanceOf(alice), 10e18, "only the earner names the recipient");
    }

    function test_Attack17_ADisabledRootNeverPays() public {
        uint256 rootId = submit(pair(one, two), 2, 100e18);
        vm.prank(guardian);
        rewards.disableRoot(rootId);
        skip(7 days);
        vm.expectRevert(IRewardsDistributor.RewardsDistributorRootNotActive.selector);
        rewards.claim(alice, 10e18, proofOf(two));
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorRootNotPending.selector, rootId, RootStatus.Disabled));
        rewards.activateRoot(rootId);
    }

    function test_Attack17_APendingRootNeverPays() public {
        submit(pair(one, two), 2, 100e18);
        skip(24 hours - 1);
        vm.expectRevert(IRewardsDistributor.RewardsDistributorRootNotActive.selector);
        rewards.claim(alice, 10e18, proofOf(two));
    }
}
