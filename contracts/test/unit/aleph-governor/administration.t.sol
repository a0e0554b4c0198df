// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {TimelockControllerUpgradeable} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {AlephGovernor} from "../../../src/AlephGovernor.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IAlephGovernor} from "../../../src/interfaces/IAlephGovernor.sol";
import {IAlephVotes} from "../../../src/interfaces/IAlephVotes.sol";
import {IStakeVotes} from "../../../src/interfaces/IStakeVotes.sol";
import {AlephGovernorBase} from "./AlephGovernorBase.t.sol";

contract AlephGovernorAdministrationTest is AlephGovernorBase {
    function test_StartsWithThePublishedSettings() public view {
        assertEq(governor.votingDelay(), 1 days);
        assertEq(governor.votingPeriod(), 7 days);
        assertEq(governor.proposalThreshold(), 100_000e18);
        assertEq(governor.quorumNumerator(), 4);
        assertEq(governor.quorumDenominator(), 100);
        assertEq(governor.quorumFloor(), 5_000_000e18);
        assertEq(governor.lateQuorumVoteExtension(), 2 days);
        assertEq(timelock.getMinDelay(), 48 hours);
    }

    function test_GovernanceSetsTheFloor() public {
        Proposal memory p = proposal(address(governor), abi.encodeCall(governor.setQuorumFloor, (6_000_000e18)));
        pass(p);
        vm.expectEmit(address(governor));
        emit IAlephGovernor.QuorumFloorSet(5_000_000e18, 6_000_000e18);
        execute(p);
        assertEq(governor.quorumFloor(), 6_000_000e18);
    }

    function test_GovernanceSetsEverythingWithinItsBounds() public {
        _sets(abi.encodeCall(governor.setVotingPeriod, (1 days)), abi.encodeCall(governor.votingPeriod, ()), 1 days);
        _sets(abi.encodeCall(governor.setVotingPeriod, (7 days)), abi.encodeCall(governor.votingPeriod, ()), 7 days);
        _sets(abi.encodeCall(governor.setVotingDelay, (1 hours)), abi.encodeCall(governor.votingDelay, ()), 1 hours);
        _sets(abi.encodeCall(governor.setProposalThreshold, (1000e18)), abi.encodeCall(governor.proposalThreshold, ()), 1000e18);
        _sets(abi.encodeCall(governor.updateQuorumNumerator, (20)), abi.encodeWithSignature("quorumNumerator()"), 20);
        bytes memory getExtension = abi.encodeCall(governor.lateQuorumVoteExtension, ());
        _sets(abi.encodeCall(governor.setLateQuorumVoteExtension, (0)), getExtension, 0);
    }

    function test_AShorterVoteLeavesRoomForALongerDelay() public {
        govern(address(governor), abi.encodeCall(governor.setVotingPeriod, (6 days)));
        Proposal memory p = proposal(address(governor), abi.encodeCall(governor.setVotingDelay, (2 days)));
        vm.prank(proposer);
        governor.propose(p.targets, p.values, p.calldatas, p.description);
        skip(1 days + 1);
        vote(p, holder, FOR);
        skip(6 days);
        queue(p);
        skip(2 days);
        execute(p);
        assertEq(governor.votingDelay(), 2 days);
    }

    function test_RevertWhen_ASettingIsOutOfBounds() public {
        _refuses(abi.encodeCall(governor.setVotingDelay, (1 hours - 1)), "votingDelay", 1 hours - 1, 1 hours, 1 days);
        _refuses(abi.encodeCall(governor.setVotingDelay, (1 days + 1)), "votingDelay", 1 days + 1, 1 hours, 1 days);
        _refuses(abi.encodeCall(governor.setVotingPeriod, (1 days - 1)), "votingPeriod", 1 days - 1, 1 days, 7 days);
        _refuses(abi.encodeCall(governor.setVotingPeriod, (7 days + 1)), "votingPeriod", 7 days + 1, 1 days, 7 days);
        _refuses(abi.encodeCall(governor.setProposalThreshold, (0)), "proposalThreshold", 0, 1000e18, 5_000_000e18);
        _refuses(
            abi.encodeCall(governor.setProposalThreshold, (5_000_000e18 + 1)), "proposalThreshold", 5_000_000e18 + 1, 1000e18, 5_000_000e18
        );
        _refuses(abi.encodeCall(governor.setLateQuorumVoteExtension, (2 days + 1)), "lateQuorumVoteExtension", 2 days + 1, 0, 2 days);
        _refuses(abi.encodeCall(governor.updateQuorumNumerator, (0)), "quorumNumerator", 0, 1, 20);
        _refuses(abi.encodeCall(governor.updateQuorumNumerator, (21)), "quorumNumerator", 21, 1, 20);
        uint256[2] memory floors = [uint256(1_000_000e18 - 1), 50_000_000e18 + 1];
        for (uint256 i; i < 2; ++i) {
            governReverts(
                address(governor),
                abi.encodeCall(governor.setQuorumFloor, (floors[i])),
                abi.encodeWithSelector(IAlephGovernor.AlephGovernorQuorumFloor.selector, floors[i], 1_000_000e18, 50_000_000e18)
            );
        }
    }

    function test_RevertWhen_AnyoneElseActs() public {
        bytes[9] memory calls = [
            abi.encodeCall(governor.setQuorumFloor, (5_000_000e18)),
            abi.encodeCall(governor.setGuardian, (stranger)),
            abi.encodeCall(governor.setProposalGuardian, (stranger)),
            abi.encodeCall(governor.setVotingDelay, (1 days)),
            abi.encodeCall(governor.setVotingPeriod, (7 days)),
            abi.encodeCall(governor.updateQuorumNumerator, (4)),
            abi.encodeCall(governor.updateTimelock, (TimelockControllerUpgradeable(payable(stranger)))),
            abi.encodeCall(governor.relay, (stranger, 0, "")),
            abi.encodeCall(governor.upgradeToAndCall, (address(new AlephGovernor()), ""))
        ];
        address[3] memory callers = [stranger, guardian, holder];
        for (uint256 i; i < calls.length; ++i) {
            for (uint256 j; j < callers.length; ++j) {
                vm.prank(callers[j]);
                (bool success, bytes memory result) = address(governor).call(calls[i]);
                assertFalse(success);
                assertEq(result, abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, callers[j]));
            }
        }
    }

    // ---------------------------------------------------------------------------------------------------- guardian

    function test_TheGuardianCancelsInEveryOpenState() public {
        (address account, uint64 until) = governor.guardian();
        assertEq(account, guardian);
        assertEq(until, block.timestamp - 1 + 365 days);
        assertEq(governor.proposalGuardian(), guardian);
        Proposal memory p = proposal(stranger, "");
        for (uint256 i; i < 4; ++i) {
            p.description = vm.toString(i);
            p.id = governor.hashProposal(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
            propose(p);
            if (i > 0) skip(1 days + 1);
            if (i > 1) {
                vote(p, holder, FOR);
                skip(7 days);
            }
            if (i > 2) queue(p);
            cancel(p, guardian);
        }
        skip(2 days);
        assertState(p, IGovernor.ProposalState.Canceled);
    }

    function test_TheGuardiansTermEndsAndGovernanceMayRenewIt() public {
        skip(365 days - 2);
        assertEq(governor.proposalGuardian(), guardian);
        skip(1);
        assertEq(governor.proposalGuardian(), address(0));
        (, uint64 until) = governor.guardian();
        Proposal memory p = proposal(address(governor), abi.encodeCall(governor.setGuardian, (guardian)));
        propose(p);
        vm.expectRevert(abi.encodeWithSelector(IAlephGovernor.AlephGovernorNotGuardian.selector, guardian, until));
        vm.prank(guardian);
        governor.cancel(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        skip(1 days + 1);
        vote(p, holder, FOR);
        skip(7 days);
        queue(p);
        skip(2 days);
        vm.expectEmit(address(governor));
        emit IAlephGovernor.GuardianSet(guardian, guardian, uint64(block.timestamp) + 365 days);
        execute(p);
        assertEq(governor.proposalGuardian(), guardian);
    }

    function test_GovernanceDismissesTheGuardian() public {
        Proposal memory p = proposal(address(governor), abi.encodeCall(governor.setGuardian, (address(0))));
        pass(p);
        vm.expectEmit(address(governor));
        emit IAlephGovernor.GuardianSet(guardian, address(0), 0);
        execute(p);
        (address account, uint64 until) = governor.guardian();
        assertEq(account, address(0));
        assertEq(until, 0);
    }

    function test_TheProposerCancelsBeforeTheVoteOnly() public {
        Proposal memory p = proposal(stranger, "");
        propose(p);
        skip(1 days + 1);
        _refusesToCancel(p, proposer);
        _refusesToCancel(p, stranger);
        skip(366 days);
        p.description = "Another";
        p.id = governor.hashProposal(p.targets, p.values, p.calldatas, keccak256("Another"));
        propose(p);
        uint256 state = vm.snapshotState();
        cancel(p, proposer);
        vm.revertToState(state);
        skip(1 days + 1);
        // Without a guardian neither: OpenZeppelin's extension would allow it.
        _refusesToCancel(p, proposer);
    }

    function test_AGuardianWhoseTermEndedIsAProposerLikeOthers() public {
        wrap(guardian, 100_000e18);
        skip(366 days);
        Proposal memory p = proposal(stranger, "");
        vm.prank(guardian);
        governor.propose(p.targets, p.values, p.calldatas, p.description);
        cancel(p, guardian);
    }

    // ----------------------------------------------------------------------------------------------------- timelock

    function test_TheDelayOfTheTimelockStaysWithinItsBounds() public {
        govern(address(timelock), abi.encodeCall(timelock.updateDelay, (0)));
        assertEq(timelock.getMinDelay(), 24 hours);
        govern(address(timelock), abi.encodeCall(timelock.updateDelay, (type(uint256).max)));
        assertEq(timelock.getMinDelay(), 30 days);
        govern(address(timelock), abi.encodeCall(timelock.updateDelay, (48 hours)));
        assertEq(timelock.getMinDelay(), 48 hours);
    }

    function test_RevertWhen_InitialisedAgainOrWithZero() public {
        TimelockControllerUpgradeable lock = TimelockControllerUpgradeable(payable(address(timelock)));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        governor.initialize(lock, votes, stakeVotes, stranger);
        AlephGovernor implementation = new AlephGovernor();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(lock, votes, stakeVotes, stranger);
        TimelockControllerUpgradeable noLock = TimelockControllerUpgradeable(payable(address(0)));
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        deployProxy(address(implementation), abi.encodeCall(AlephGovernor.initialize, (noLock, votes, stakeVotes, stranger)));
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        deployProxy(
            address(implementation), abi.encodeCall(AlephGovernor.initialize, (lock, IAlephVotes(address(0)), stakeVotes, stranger))
        );
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        deployProxy(address(implementation), abi.encodeCall(AlephGovernor.initialize, (lock, votes, IStakeVotes(address(0)), stranger)));
    }

    function test_StartsWithoutAGuardian() public {
        AlephGovernor other = AlephGovernor(payable(deployProxy(address(new AlephGovernor()), initializer(address(0)))));
        (address account, uint64 until) = other.guardian();
        assertEq(account, address(0));
        assertEq(until, 0);
    }

    /// @dev Lets governance set a value, reads it, and undoes all of it.
    function _sets(bytes memory data, bytes memory getter, uint256 expected) private {
        uint256 state = vm.snapshotState();
        govern(address(governor), data);
        (, bytes memory result) = address(governor).staticcall(getter);
        assertEq(abi.decode(result, (uint256)), expected);
        vm.revertToState(state);
    }

    function _refuses(bytes memory data, bytes32 what, uint256 value, uint256 min, uint256 max) private {
        governReverts(
            address(governor), data, abi.encodeWithSelector(IAlephGovernor.AlephGovernorOutOfBounds.selector, what, value, min, max)
        );
    }

    function _refusesToCancel(Proposal memory p, address caller) private {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, p.id, caller));
        vm.prank(caller);
        governor.cancel(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
    }
}
