// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {INodeRegistry, NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {IStakingManager} from "../../../src/interfaces/IStakingManager.sol";
import {NodeId, Permit} from "../../../src/Types.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

contract StakingManagerSelfStakeTest is StakingManagerBase {
    // ------------------------------------------------------------------------------------------------------- stake

    function testFuzz_Stakes(uint96 first, uint96 second) public {
        stake(node, bound(first, 1, 1e27));
        stake(node, bound(second, 1, 1e27));
    }

    function test_NeverActivatesInTheFirstTransaction() public {
        fundAleph(operator, MIN_TOTAL);
        vm.expectEmit(address(staking));
        emit IStakingManager.MinimumMet(node, eTime());
        vm.prank(operator);
        staking.stake(node, MIN_TOTAL);
        assertFalse(registry.isNodeActive(node));
        assertEq(staking.metSince(node), eTime());
    }

    function test_ActivatesANodeWhoseStakeHasLasted() public {
        stake(node, MIN_TOTAL);
        skip(staking.minStakeDuration());
        fundAleph(operator, 1);
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeActivated(node);
        vm.prank(operator);
        staking.stake(node, 1);
    }

    function test_StakesWithAPermit() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        vm.prank(signer);
        NodeId own = registry.registerNode(NodeType.CRN, "cid", "", 0, 0);
        aleph.mint(signer, 10e18);
        Permit memory permit = signPermit(key, signer, 10e18);
        vm.prank(signer);
        staking.stakeWithPermit(own, 4e18, permit);
        assertEq(staking.getStakeInfo(own).selfStake, 4e18);
        // The permit is spent; the allowance it gave decides.
        vm.prank(signer);
        staking.stakeWithPermit(own, 6e18, permit);
        assertEq(staking.getStakeInfo(own).selfStake, 10e18);
    }

    function test_RevertWhen_StakingAsSomebodyElse() public {
        fundAleph(stranger, 1e18);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        staking.stake(node, 1e18);
    }

    function test_RevertWhen_StakingNothing() public {
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        vm.prank(operator);
        staking.stake(node, 0);
    }

    function test_RevertWhen_StakingForAnUnknownNode() public {
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryUnknownNode.selector, NodeId.wrap("none")));
        vm.prank(operator);
        staking.stake(NodeId.wrap("none"), 1);
    }

    function test_RevertWhen_TheNodeLeaves() public {
        vm.prank(operator);
        registry.requestDeregister(node);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNodeLeaving.selector, node));
        vm.prank(operator);
        staking.stake(node, 1);
    }

    function test_RevertWhen_EntriesOrEverythingIsPaused() public {
        vm.prank(pauser);
        staking.pauseEntry();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, staking.entryPausedUntil()));
        vm.prank(operator);
        staking.stake(node, 1);
        vm.prank(pauser);
        staking.unpauseEntry();
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        vm.prank(operator);
        staking.stake(node, 1);
    }

    // ----------------------------------------------------------------------------------------------------- unstake

    function test_UnstakesAndDeactivatesBelowTheMinimum() public {
        activate();
        vm.expectEmit(address(staking));
        emit IStakingManager.MinimumMet(node, 0);
        vm.expectEmit(address(registry));
        emit INodeRegistry.NodeDeactivated(node);
        vm.prank(operator);
        staking.unstake(node, 1, false);
        assertFalse(registry.isNodeActive(node));
        assertEq(staking.metSince(node), 0);
    }

    function test_UnstakingAgainRestartsTheClock() public {
        stake(node, 10e18);
        unstake(node, 4e18);
        uint64 first = staking.selfMaturesAt(node);
        skip(1 days);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerUnbondPending.selector, node, operator, first));
        vm.prank(operator);
        staking.unstake(node, 1e18, false);
        unstake(node, 1e18);
        assertEq(staking.selfMaturesAt(node), first + 1 days);
    }

    function test_RevertWhen_UnstakingTooMuchNothingOrAsAStranger() public {
        stake(node, 10e18);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerInsufficient.selector, node, 10e18 + 1, 10e18));
        vm.prank(operator);
        staking.unstake(node, 10e18 + 1, false);
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        vm.prank(operator);
        staking.unstake(node, 0, false);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        staking.unstake(node, 1, false);
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        vm.prank(operator);
        staking.unstake(node, 1, false);
    }

    // --------------------------------------------------------------------------------------------- completeUnbond

    function test_PaysTheOperatorAfterThePeriodWhoeverCalls() public {
        stake(node, 10e18);
        unstake(node, 4e18);
        skip(14 days);
        vm.expectEmit(address(staking));
        emit IStakingManager.Withdrawn(node, operator, 4e18, true);
        vm.prank(stranger);
        staking.completeUnbond(node);
        assertEq(aleph.balanceOf(operator), 4e18);
        assertEq(staking.getStakeInfo(node).pendingUnbond, 0);
        assertEq(staking.selfMaturesAt(node), 0);
        assertEq(staking.accounted(), 6e18);
        assertEq(votes.unitsOf(operator), 6e18);
    }

    function test_RevertWhen_CompletingTooEarlyOrWithNothingPending() public {
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNothingPending.selector, node, operator));
        staking.completeUnbond(node);
        stake(node, 10e18);
        unstake(node, 4e18);
        skip(14 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IStakingManager.StakingManagerStillUnbonding.selector, node, operator, staking.selfMaturesAt(node))
        );
        staking.completeUnbond(node);
    }

    function test_AChangeOfThePeriodMovesNoMaturity() public {
        stake(node, 10e18);
        unstake(node, 4e18);
        vm.prank(admin);
        staking.setUnbondingPeriod(60 days);
        skip(14 days);
        staking.completeUnbond(node);
        assertEq(aleph.balanceOf(operator), 4e18);
    }

    function test_APauseOfEverythingStopsTheClock() public {
        stake(node, 10e18);
        unstake(node, 4e18);
        skip(10 days);
        pauseProtocol();
        skip(5 days);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        staking.completeUnbond(node);
        unpauseProtocol();
        vm.expectRevert(
            abi.encodeWithSelector(IStakingManager.StakingManagerStillUnbonding.selector, node, operator, staking.selfMaturesAt(node))
        );
        staking.completeUnbond(node);
        skip(4 days);
        vm.prank(pauser);
        staking.pauseEntry();
        staking.completeUnbond(node);
        assertEq(aleph.balanceOf(operator), 4e18, "a pause of entries stops no exit");
    }

    // -------------------------------------------------------------------------------------------------- activation

    function test_ActivatesWhenAskedAfterTheDuration() public {
        stake(node, MIN_SELF);
        delegate(alice, node, MIN_TOTAL - MIN_SELF);
        uint64 since = staking.metSince(node);
        skip(staking.minStakeDuration() - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNotActivatable.selector, node, since));
        staking.checkActivation(node);
        skip(1);
        vm.prank(stranger);
        staking.checkActivation(node);
        assertTrue(registry.isNodeActive(node));
    }

    function test_RevertWhen_TheNodeIsActiveDownOrShortOfStake() public {
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNotActivatable.selector, node, 0));
        staking.checkActivation(node);
        activate();
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNotActivatable.selector, node, staking.metSince(node)));
        staking.checkActivation(node);
        skip(1 days);
        registry.markStale(node);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerNotActivatable.selector, node, staking.metSince(node)));
        staking.checkActivation(node);
        beat(node);
        staking.checkActivation(node);
        assertTrue(registry.isNodeActive(node), "back without a new waiting time");
    }

    function test_NotesStakeThatAParameterMadeInsufficientOrSufficient() public {
        activate();
        vm.prank(admin);
        staking.setMinTotalStake(MIN_TOTAL + 1);
        staking.checkActivation(node);
        assertFalse(registry.isNodeActive(node));
        assertEq(staking.metSince(node), 0);
        vm.prank(admin);
        staking.setMinTotalStake(MIN_TOTAL);
        staking.checkActivation(node);
        assertEq(staking.metSince(node), eTime(), "counted from now");
        assertFalse(registry.isNodeActive(node));
    }

    // ------------------------------------------------------------------------------------------------------- votes

    function test_VotesOfSelfStakeFollowTheOperator() public {
        stake(node, 10e18);
        unstake(node, 4e18);
        vm.prank(operator);
        registry.transferOperator(node, bob);
        vm.prank(bob);
        registry.acceptOperator(node);
        assertEq(votes.unitsOf(operator), 10e18, "until somebody syncs");
        vm.expectEmit(address(staking));
        emit IStakingManager.VotesSynced(node, bob, 10e18);
        vm.prank(stranger);
        staking.syncOperator(node);
        assertEq(votes.unitsOf(operator), 0);
        assertEq(votes.unitsOf(bob), 10e18);
        skip(14 days);
        staking.completeUnbond(node);
        assertEq(aleph.balanceOf(bob), 4e18, "stake goes with the node");
        assertEq(votes.unitsOf(bob), 6e18);
    }

    function signPermit(uint256 key, address owner, uint256 value) private view returns (Permit memory) {
        bytes32 typeHash = keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash = keccak256(abi.encode(typeHash, owner, address(staking), value, aleph.nonces(owner), block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", aleph.DOMAIN_SEPARATOR(), structHash)));
        return Permit({value: value, deadline: block.timestamp, v: v, r: r, s: s});
    }
}
