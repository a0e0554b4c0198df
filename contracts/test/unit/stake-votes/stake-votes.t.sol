// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Base} from "../../Base.t.sol";
import {STAKING_ROLE} from "../../../src/base/Roles.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IStakeVotes} from "../../../src/interfaces/IStakeVotes.sol";
import {StakeVotes} from "../../../src/StakeVotes.sol";

contract StakeVotesTest is Base {
    StakeVotes private votes;
    address private immutable alice = makeAddr("alice");
    address private immutable bob = makeAddr("bob");

    function setUp() public override {
        super.setUp();
        votes = new StakeVotes(admin);
        vm.prank(admin);
        votes.grantRole(STAKING_ROLE, address(this));
    }

    function test_UnitsVoteFromTheirAccountAtOnce() public {
        vm.expectEmit(address(votes));
        emit IStakeVotes.UnitsChanged(alice, 0, 10);
        votes.increase(alice, 10);
        assertEq(votes.delegates(alice), alice);
        assertEq(votes.getVotes(alice), 10);
        assertEq(votes.totalUnits(), 10);
        vm.expectEmit(address(votes));
        emit IStakeVotes.UnitsChanged(alice, 10, 7);
        votes.decrease(alice, 3);
        assertEq(votes.unitsOf(alice), 7);
        assertEq(votes.getVotes(alice), 7);
    }

    function test_VotesFollowTheDelegateAndComeBack() public {
        votes.increase(alice, 10);
        vm.prank(alice);
        votes.delegate(bob);
        assertEq(votes.getVotes(alice), 0);
        assertEq(votes.getVotes(bob), 10);
        votes.increase(alice, 5);
        votes.increase(bob, 1);
        assertEq(votes.getVotes(bob), 16);
        vm.expectEmit(address(votes));
        emit IVotes.DelegateChanged(alice, bob, alice);
        vm.prank(alice);
        votes.delegate(address(0));
        assertEq(votes.getVotes(alice), 15, "naming nobody gives them back to the account");
        assertEq(votes.getVotes(bob), 1);
        votes.decrease(alice, 15);
        assertEq(votes.getVotes(alice), 0);
    }

    function test_ThePastIsKeptBySeconds() public {
        votes.increase(alice, 10);
        uint256 time = block.timestamp;
        skip(10);
        votes.decrease(alice, 4);
        skip(1);
        assertEq(votes.getPastVotes(alice, time - 1), 0);
        assertEq(votes.getPastVotes(alice, time), 10);
        assertEq(votes.getPastVotes(alice, time + 9), 10);
        assertEq(votes.getPastVotes(alice, time + 10), 6);
        assertEq(votes.getPastTotalSupply(time), 10);
        assertEq(votes.clock(), block.timestamp);
        assertEq(votes.CLOCK_MODE(), "mode=timestamp");
    }

    function test_RevertWhen_TakingMoreThanThereIsOrAsAStranger() public {
        votes.increase(alice, 10);
        vm.expectRevert(abi.encodeWithSelector(IStakeVotes.StakeVotesInsufficient.selector, alice, 10, 11));
        votes.decrease(alice, 11);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        votes.increase(address(0), 1);
        expectMissingRole(stranger, STAKING_ROLE);
        vm.prank(stranger);
        votes.increase(alice, 1);
        expectMissingRole(stranger, STAKING_ROLE);
        vm.prank(stranger);
        votes.decrease(alice, 1);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        new StakeVotes(address(0));
    }

    /// @dev The sum of all votes is the sum of all units, whoever names whom.
    function testFuzz_NoVoteIsLostOrMade(uint256[24] calldata seeds) public {
        address[3] memory accounts = [alice, bob, stranger];
        for (uint256 i; i < seeds.length; ++i) {
            address account = accounts[seeds[i] % 3];
            uint256 action = (seeds[i] >> 8) % 3;
            if (action == 0) {
                votes.increase(account, edgeBound(seeds[i], 0, 1e27));
            } else if (action == 1) {
                votes.decrease(account, edgeBound(seeds[i], 0, votes.unitsOf(account)));
            } else {
                uint256 pick = (seeds[i] >> 16) % 4;
                vm.prank(account);
                votes.delegate(pick == 3 ? address(0) : accounts[pick]);
            }
            skip(seeds[i] % 2);
            uint256 sum;
            uint256 units;
            for (uint256 j; j < 3; ++j) {
                sum += votes.getVotes(accounts[j]);
                units += votes.unitsOf(accounts[j]);
            }
            assertEq(sum, units);
            assertEq(votes.totalUnits(), units);
        }
    }
}
