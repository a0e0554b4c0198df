// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {AlephGovernorBase} from "../unit/aleph-governor/AlephGovernorBase.t.sol";

/// @notice Attack 42: votes are lent, counted twice, thrown in late; proposals are front-run, executed early or after a cancellation;
/// a small supply is bought.
contract GovernanceAttacks is AlephGovernorBase {
    /// @dev Namespace of AlephGovernor; its second slot holds the floors of the quorum.
    uint256 private constant STORAGE = 0xd203035d01473e3d9b9ac67c982bbef440fb6e5fb537ef0a89a24c11e938a500;

    address private immutable mallory = makeAddr("mallory");

    /// @dev Votes borrowed for a transaction are none: what counts is held before the proposal and at its snapshot.
    function test_ATK42_FlashLoan() public {
        Proposal memory p = proposal(address(aleph), abi.encodeCall(aleph.mint, (mallory, 1)));
        wrap(mallory, 50_000_000e18);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, mallory, 0, 100_000e18));
        vm.prank(mallory);
        governor.propose(p.targets, p.values, p.calldatas, p.description);
        vm.prank(mallory);
        votes.withdrawTo(mallory, 50_000_000e18);

        propose(p);
        skip(1 days + 1);
        wrap(mallory, 50_000_000e18);
        stakeVotes.increase(mallory, 50_000_000e18);
        vote(p, mallory, FOR);
        (, uint256 inFavour,) = governor.proposalVotes(p.id);
        assertEq(inFavour, 0);
    }

    /// @dev Who holds at the snapshot may vote and sell, but buyer and seller do not both vote; staking what was wrapped adds nothing.
    function test_ATK42_DoubleVote() public {
        Proposal memory p = proposal(stranger, "");
        propose(p);
        skip(1 days + 1);
        vote(p, holder, FOR);
        vm.startPrank(holder);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, holder));
        governor.castVote(p.id, FOR);
        votes.transfer(mallory, 8_000_000e18);
        vm.stopPrank();
        vm.startPrank(mallory);
        votes.delegate(mallory);
        votes.withdrawTo(mallory, 8_000_000e18);
        vm.stopPrank();
        stakeVotes.increase(mallory, 8_000_000e18);
        skip(1);
        vote(p, mallory, FOR);
        (, uint256 inFavour,) = governor.proposalVotes(p.id);
        assertEq(inFavour, 8_000_000e18);
        assertEq(governor.votableSupply(block.timestamp - 1), 12_100_000e18, "moved, not made");
    }

    /// @dev A quorum that comes in the last second leaves two days to answer; without the extension it decides.
    function test_ATK42_LateQuorumSwing() public {
        wrap(mallory, 6_000_000e18);
        skip(1);
        uint256 state = vm.snapshotState();
        _swing();
        assertEq(governor.proposalDeadline(_swung.id), block.timestamp + 2 days);
        skip(1);
        assertState(_swung, IGovernor.ProposalState.Active);
        vote(_swung, holder, AGAINST);
        skip(2 days);
        assertState(_swung, IGovernor.ProposalState.Defeated);

        vm.revertToState(state);
        govern(address(governor), abi.encodeCall(governor.setLateQuorumVoteExtension, (0)));
        _swing();
        skip(1);
        assertState(_swung, IGovernor.ProposalState.Succeeded);
    }

    /// @dev A proposal that names its proposer cannot be made, and cancelled, by another; one that does not, can.
    function test_ATK42_ProposalFrontRun() public {
        wrap(mallory, 100_000e18);
        skip(1);
        Proposal memory p = proposal(stranger, "");
        p.description = string.concat("Upgrade #proposer=", vm.toString(proposer));
        p.id = governor.hashProposal(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, mallory));
        vm.prank(mallory);
        governor.propose(p.targets, p.values, p.calldatas, p.description);
        propose(p);

        Proposal memory careless = proposal(stranger, "");
        vm.prank(mallory);
        governor.propose(careless.targets, careless.values, careless.calldatas, careless.description);
        cancel(careless, mallory);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector, careless.id, IGovernor.ProposalState.Canceled, bytes32(0)
            )
        );
        vm.prank(proposer);
        governor.propose(careless.targets, careless.values, careless.calldatas, careless.description);
    }

    /// @dev Nobody gets past the timelock: not before its time, not around the governor, not by its own functions.
    function test_ATK42_TimelockBypass() public {
        bytes memory data = abi.encodeCall(timelock.grantRole, (timelock.PROPOSER_ROLE(), mallory));
        Proposal memory p = proposal(address(timelock), data);
        bytes32 description = keccak256(bytes(p.description));
        propose(p);
        skip(1 days + 1);
        vote(p, holder, FOR);
        skip(7 days);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector,
                p.id,
                IGovernor.ProposalState.Succeeded,
                bytes32(1 << uint8(IGovernor.ProposalState.Queued))
            )
        );
        governor.execute(p.targets, p.values, p.calldatas, description);
        queue(p);
        skip(48 hours - 1);
        bytes32 operation = timelock.hashOperationBatch(p.targets, p.values, p.calldatas, 0, bytes20(address(governor)) ^ description);
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                operation,
                bytes32(1 << uint8(TimelockController.OperationState.Ready))
            )
        );
        governor.execute(p.targets, p.values, p.calldatas, description);

        vm.startPrank(mallory);
        _refusesRole(abi.encodeCall(timelock.schedule, (address(timelock), 0, data, 0, 0, 0)), timelock.PROPOSER_ROLE());
        _refusesRole(abi.encodeCall(timelock.cancel, (bytes32(p.id))), timelock.CANCELLER_ROLE());
        _refusesRole(data, timelock.DEFAULT_ADMIN_ROLE());
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, mallory));
        timelock.updateDelay(0);
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                timelock.hashOperation(address(timelock), 0, data, 0, 0),
                bytes32(1 << uint8(TimelockController.OperationState.Ready))
            )
        );
        timelock.execute(address(timelock), 0, data, 0, 0);
        vm.stopPrank();
        assertFalse(timelock.hasRole(timelock.PROPOSER_ROLE(), mallory));
    }

    /// @dev What was cancelled after it had been queued cannot be executed, by neither door.
    function test_ATK42_CancelledOperationExecutedAgain() public {
        Proposal memory p = proposal(address(aleph), abi.encodeCall(aleph.mint, (mallory, 1)));
        pass(p);
        cancel(p, guardian);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector,
                p.id,
                IGovernor.ProposalState.Canceled,
                bytes32(1 << uint8(IGovernor.ProposalState.Queued))
            )
        );
        governor.execute(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.description));
        bytes32 operation = timelock.hashOperationBatch(p.targets, p.values, p.calldatas, 0, salt);
        vm.expectRevert(
            abi.encodeWithSelector(
                TimelockController.TimelockUnexpectedOperationState.selector,
                operation,
                bytes32(1 << uint8(TimelockController.OperationState.Ready))
            )
        );
        timelock.executeBatch(p.targets, p.values, p.calldatas, 0, salt);
        assertEq(aleph.balanceOf(mallory), 0);
    }

    /// @dev While few tokens can vote, 4 % of them are cheap; the floor is not. Without it the attack works.
    function test_ATK42_TinySupplyQuorumTakeover() public {
        vm.prank(holder);
        votes.withdrawTo(holder, 8_000_000e18);
        stakeVotes.decrease(staker, 4_000_000e18);
        wrap(mallory, 400_000e18);
        skip(1);
        Proposal memory p = proposal(address(aleph), abi.encodeCall(aleph.mint, (mallory, 1e24)));
        uint256 state = vm.snapshotState();
        propose(p);
        skip(1 days + 1);
        vote(p, mallory, FOR);
        skip(7 days);
        assertState(p, IGovernor.ProposalState.Defeated);

        vm.revertToState(state);
        bytes32 checkpoint = keccak256(abi.encode(STORAGE + 1));
        uint256 value = uint256(vm.load(address(governor), checkpoint));
        assertEq(value >> 48, 5_000_000e18);
        vm.store(address(governor), checkpoint, bytes32(uint256(uint48(value))));
        propose(p);
        skip(1 days + 1);
        vote(p, mallory, FOR);
        skip(7 days);
        queue(p);
        skip(2 days);
        execute(p);
        assertEq(aleph.balanceOf(mallory), 1e24);
    }

    Proposal private _swung;

    /// @dev Mallory brings a quorum in the last second of a vote that everybody else let pass.
    function _swing() private {
        _swung = proposal(address(aleph), abi.encodeCall(aleph.mint, (mallory, 1)));
        propose(_swung);
        skip(1 days + 7 days);
        vote(_swung, mallory, FOR);
    }

    function _refusesRole(bytes memory data, bytes32 role) private {
        (bool success, bytes memory result) = address(timelock).call(data);
        assertFalse(success);
        assertEq(result, abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, mallory, role));
    }
}
