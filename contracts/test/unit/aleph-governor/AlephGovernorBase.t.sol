// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {TimelockControllerUpgradeable} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Base} from "../../Base.t.sol";
import {AlephGovernor} from "../../../src/AlephGovernor.sol";
import {AlephTimelock} from "../../../src/AlephTimelock.sol";
import {AlephVotes} from "../../../src/AlephVotes.sol";
import {StakeVotes} from "../../../src/StakeVotes.sol";
import {STAKING_ROLE} from "../../../src/base/Roles.sol";

/// @notice What the tests of AlephGovernor share: a governor with its timelock and both sources of votes, voters of either kind, and a
/// whole cycle as one action that checks every state on its way.
abstract contract AlephGovernorBase is Base {
    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;
    uint8 internal constant ABSTAIN = 2;

    /// @dev 8 M wrapped, 4 M staked, 100,000 wrapped: 12.1 M in all, so that the floor of 5 M is the quorum.
    address internal immutable holder = makeAddr("holder");
    address internal immutable staker = makeAddr("staker");
    address internal immutable proposer = makeAddr("proposer");

    AlephGovernor internal governor;
    AlephTimelock internal timelock;
    AlephVotes internal votes;
    StakeVotes internal stakeVotes;

    function setUp() public virtual override {
        super.setUp();
        votes = new AlephVotes(aleph);
        stakeVotes = new StakeVotes(address(this));
        stakeVotes.grantRole(STAKING_ROLE, address(this));
        address[] memory anyone = new address[](1);
        timelock = new AlephTimelock(new address[](0), anyone, address(this));
        governor = AlephGovernor(payable(deployProxy(address(new AlephGovernor()), initializer(guardian))));
        vm.label(address(governor), "AlephGovernor");
        vm.label(address(timelock), "AlephTimelock");
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
        timelock.grantRole(timelock.CANCELLER_ROLE(), address(governor));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
        wrap(holder, 8_000_000e18);
        wrap(proposer, 100_000e18);
        stakeVotes.increase(staker, 4_000_000e18);
        skip(1);
    }

    function initializer(address guardian_) internal view returns (bytes memory) {
        return
            abi.encodeCall(
                AlephGovernor.initialize, (TimelockControllerUpgradeable(payable(address(timelock))), votes, stakeVotes, guardian_)
            );
    }

    /// @dev Wraps ALEPH for an account, which votes itself.
    function wrap(address account, uint256 amount) internal {
        aleph.mint(account, amount);
        vm.startPrank(account);
        aleph.approve(address(votes), amount);
        votes.depositFor(account, amount);
        votes.delegate(account);
        vm.stopPrank();
    }

    // --------------------------------------------------------------------------------------------------- proposals

    struct Proposal {
        address[] targets;
        uint256[] values;
        bytes[] calldatas;
        string description;
        uint256 id;
    }

    function proposal(address target, bytes memory data) internal view returns (Proposal memory p) {
        p.targets = new address[](1);
        p.values = new uint256[](1);
        p.calldatas = new bytes[](1);
        (p.targets[0], p.calldatas[0], p.description) = (target, data, "Proposal");
        p.id = governor.hashProposal(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
    }

    function propose(Proposal memory p) internal {
        vm.prank(proposer);
        assertEq(governor.propose(p.targets, p.values, p.calldatas, p.description), p.id);
        assertState(p, IGovernor.ProposalState.Pending);
        assertEq(governor.proposalSnapshot(p.id), block.timestamp + 1 days);
        assertEq(governor.proposalDeadline(p.id), block.timestamp + 8 days);
    }

    function vote(Proposal memory p, address voter, uint8 support) internal {
        vm.prank(voter);
        governor.castVote(p.id, support);
        assertTrue(governor.hasVoted(p.id, voter));
    }

    function queue(Proposal memory p) internal {
        governor.queue(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        assertState(p, IGovernor.ProposalState.Queued);
        assertEq(governor.proposalEta(p.id), block.timestamp + timelock.getMinDelay());
    }

    function execute(Proposal memory p) internal {
        governor.execute(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        assertState(p, IGovernor.ProposalState.Executed);
    }

    function cancel(Proposal memory p, address caller) internal {
        vm.prank(caller);
        governor.cancel(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        assertState(p, IGovernor.ProposalState.Canceled);
    }

    /// @dev Brings a proposal to the point at which it can be executed.
    function pass(Proposal memory p) internal {
        propose(p);
        skip(1 days + 1);
        assertState(p, IGovernor.ProposalState.Active);
        vote(p, holder, FOR);
        skip(7 days);
        assertState(p, IGovernor.ProposalState.Succeeded);
        queue(p);
        skip(timelock.getMinDelay());
    }

    /// @dev Lets governance call a contract.
    function govern(address target, bytes memory data) internal {
        Proposal memory p = proposal(target, data);
        pass(p);
        execute(p);
    }

    /// @dev Expects the call of governance to fail with an error.
    function governReverts(address target, bytes memory data, bytes memory expected) internal {
        uint256 state = vm.snapshotState();
        Proposal memory p = proposal(target, data);
        pass(p);
        vm.expectRevert(expected);
        governor.execute(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        vm.revertToState(state);
    }

    function assertState(Proposal memory p, IGovernor.ProposalState state) internal view {
        assertEq(uint8(governor.state(p.id)), uint8(state), "state of the proposal");
    }
}
