// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IRewardsDistributor} from "../../../src/interfaces/IRewardsDistributor.sol";
import {RewardsDistributorBase} from "./RewardsDistributorBase.t.sol";

contract RewardsDistributorClaimTest is RewardsDistributorBase {
    bytes32 private aliceLeaf;
    bytes32 private bobLeaf;

    function setUp() public override {
        super.setUp();
        fund(1000e18);
        (aliceLeaf, bobLeaf) = (leaf(alice, 60e18), leaf(bob, 40e18));
    }

    function test_PaysTheDifferenceToWhatWasClaimed() public {
        submit(pair(aliceLeaf, bobLeaf), 2, 100e18);
        skip(24 hours);
        vm.expectEmit(address(rewards));
        emit IRewardsDistributor.RootActivated(1, pair(aliceLeaf, bobLeaf));
        vm.expectEmit(address(rewards));
        emit IRewardsDistributor.RewardClaimed(alice, alice, 60e18, 60e18);
        vm.prank(stranger);
        assertEq(rewards.claim(alice, 60e18, proofOf(bobLeaf)), 60e18, "claiming activates a root that is due");
        assertEq(aleph.balanceOf(alice), 60e18);
        assertEq(rewards.claimedOf(alice), 60e18);
        assertEq(rewards.totalClaimed(), 60e18);
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorNothingToClaim.selector, alice, 60e18, 60e18));
        rewards.claim(alice, 60e18, proofOf(bobLeaf));

        bytes32 next = leaf(alice, 75e18);
        activeRoot(pair(next, bobLeaf), 2, 115e18);
        assertEq(rewards.claim(alice, 75e18, proofOf(bobLeaf)), 15e18);
        assertEq(rewards.claim(bob, 40e18, proofOf(next)), 40e18);
        assertEq(rewards.totalClaimed(), 115e18);
    }

    function test_PaysTheRecipient() public {
        activeRoot(pair(aliceLeaf, bobLeaf), 2, 100e18);
        vm.expectEmit(address(rewards));
        emit IRewardsDistributor.RecipientSet(alice, payer);
        vm.prank(alice);
        rewards.setRecipient(payer);
        rewards.claim(alice, 60e18, proofOf(bobLeaf));
        assertEq(aleph.balanceOf(payer), 60e18);
        assertEq(rewards.recipientOf(alice), payer);
    }

    function test_OnlyTheClaimerOrTheAccountClaimsOnceOneIsNamed() public {
        activeRoot(pair(aliceLeaf, bobLeaf), 2, 100e18);
        vm.expectEmit(address(rewards));
        emit IRewardsDistributor.ClaimerSet(alice, payer);
        vm.prank(alice);
        rewards.setClaimer(payer);
        assertEq(rewards.claimerOf(alice), payer);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        rewards.claim(alice, 60e18, proofOf(bobLeaf));
        vm.prank(payer);
        rewards.claim(alice, 60e18, proofOf(bobLeaf));
        assertEq(aleph.balanceOf(alice), 60e18);
    }

    function test_ATreeOfOneLeafHasAnEmptyProof() public {
        activeRoot(aliceLeaf, 1, 60e18);
        rewards.claim(alice, 60e18, new bytes32[](0));
        assertEq(aleph.balanceOf(alice), 60e18);
    }

    function test_RevertWhen_NoRootIsActiveOrTheProofIsWrong() public {
        vm.expectRevert(IRewardsDistributor.RewardsDistributorRootNotActive.selector);
        rewards.claim(alice, 60e18, proofOf(bobLeaf));
        activeRoot(pair(aliceLeaf, bobLeaf), 2, 100e18);
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorInvalidProof.selector, alice, 61e18));
        rewards.claim(alice, 61e18, proofOf(bobLeaf));
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        rewards.claim(alice, 60e18, proofOf(bobLeaf));
    }

    function test_RevertWhen_TheLeavesPromiseMoreThanTheTotal() public {
        activeRoot(pair(aliceLeaf, bobLeaf), 2, 70e18);
        rewards.claim(alice, 60e18, proofOf(bobLeaf));
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorOverfunded.selector, 100e18, 70e18));
        rewards.claim(bob, 40e18, proofOf(aliceLeaf));
    }
}
