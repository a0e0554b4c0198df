// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {AlephGovernorBase} from "./AlephGovernorBase.t.sol";

contract AlephGovernorVotesTest is AlephGovernorBase {
    function test_VotesAreWrappedAndStaked() public {
        wrap(staker, 30e18);
        skip(1);
        uint256 time = block.timestamp - 1;
        assertEq(governor.getVotes(holder, time), 8_000_000e18);
        assertEq(governor.getVotes(staker, time), 4_000_030e18);
        assertEq(governor.votableSupply(time), 12_100_030e18);
        assertEq(address(governor.alephVotes()), address(votes));
        assertEq(address(governor.stakeVotes()), address(stakeVotes));
        assertEq(governor.clock(), block.timestamp);
        assertEq(governor.CLOCK_MODE(), "mode=timestamp");
        assertEq(governor.name(), "AlephGovernor");
        assertEq(governor.timelock(), address(timelock));
    }

    function test_TheQuorumIsAPartButNotLessThanTheFloor() public {
        uint256 time = block.timestamp - 1;
        assertEq(governor.quorum(time), 5_000_000e18, "4 % of 12.1 M is less");
        wrap(stranger, 112_900_000e18);
        skip(1);
        assertEq(governor.quorum(block.timestamp - 1), 5_000_000e18, "4 % of 125 M is as much");
        wrap(stranger, 75_000_000e18);
        skip(1);
        assertEq(governor.quorum(block.timestamp - 1), 8_000_000e18, "4 % of 200 M is more");
        assertEq(governor.quorum(time), 5_000_000e18, "the past stays");
    }

    function test_StakedVotesCountForTheQuorum() public {
        Proposal memory p = proposal(stranger, "");
        propose(p);
        skip(1 days + 1);
        vote(p, staker, FOR);
        skip(7 days);
        assertState(p, IGovernor.ProposalState.Defeated);

        stakeVotes.increase(staker, 1_000_000e18);
        skip(1);
        p.description = "Again";
        p.id = governor.hashProposal(p.targets, p.values, p.calldatas, keccak256("Again"));
        propose(p);
        skip(1 days + 1);
        vote(p, staker, FOR);
        skip(7 days);
        assertState(p, IGovernor.ProposalState.Succeeded);
    }

    function test_AbstentionsCountForTheQuorumOnly() public {
        Proposal memory p = proposal(stranger, "");
        propose(p);
        skip(1 days + 1);
        vote(p, holder, ABSTAIN);
        vote(p, proposer, FOR);
        skip(7 days);
        assertState(p, IGovernor.ProposalState.Succeeded);
    }

    function test_MoreAgainstThanForDefeats() public {
        Proposal memory p = proposal(stranger, "");
        propose(p);
        skip(1 days + 1);
        vote(p, staker, FOR);
        vm.prank(holder);
        governor.castVoteWithReason(p.id, AGAINST, "no");
        (uint256 against, uint256 inFavour, uint256 abstain) = governor.proposalVotes(p.id);
        assertEq(against, 8_000_000e18);
        assertEq(inFavour, 4_000_000e18);
        assertEq(abstain, 0);
        skip(7 days);
        assertState(p, IGovernor.ProposalState.Defeated);
    }

    function test_ALaterFloorMovesNoOpenProposalsQuorum() public {
        Proposal memory raise = proposal(address(governor), abi.encodeCall(governor.setQuorumFloor, (10_000_000e18)));
        Proposal memory p = proposal(stranger, "");
        propose(raise);
        skip(8 days);
        vm.warp(governor.proposalSnapshot(raise.id) + 1);
        vote(raise, holder, FOR);
        skip(7 days);
        queue(raise);
        propose(p);
        skip(1 days + 1);
        vote(p, holder, FOR);
        skip(1 days);
        execute(raise);
        assertEq(governor.quorumFloor(), 10_000_000e18);
        assertEq(governor.quorum(governor.proposalSnapshot(p.id)), 5_000_000e18);
        skip(7 days);
        assertState(p, IGovernor.ProposalState.Succeeded);
        assertEq(governor.quorum(block.timestamp - 1), 10_000_000e18);
    }

    function test_RevertWhen_TheProposerHasTooFewVotes() public {
        Proposal memory p = proposal(stranger, "");
        vm.prank(proposer);
        votes.withdrawTo(proposer, 1);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, proposer, 100_000e18 - 1, 100_000e18));
        vm.prank(proposer);
        governor.propose(p.targets, p.values, p.calldatas, p.description);
        stakeVotes.increase(proposer, 1);
        skip(1);
        propose(p);
    }
}
