// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {AlephVotes} from "../../../src/AlephVotes.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {FeeOnTransferToken, MockERC20} from "../../mocks/MockERC20.sol";
import {Base} from "../../Base.t.sol";

contract AlephVotesTest is Base {
    AlephVotes private votes;
    address private immutable alice = makeAddr("alice");
    address private immutable bob = makeAddr("bob");

    function setUp() public override {
        super.setUp();
        votes = new AlephVotes(aleph);
        aleph.mint(alice, 100e18);
        vm.startPrank(alice);
        aleph.approve(address(votes), type(uint256).max);
        votes.delegate(alice);
        vm.stopPrank();
    }

    function testFuzz_WrapsAndUnwrapsOneToOne(uint96 seed, uint96 back) public {
        uint256 amount = edgeBound(seed, 0, 100e18);
        vm.prank(alice);
        assertTrue(votes.depositFor(bob, amount));
        assertEq(votes.balanceOf(bob), amount);
        assertEq(aleph.balanceOf(address(votes)), votes.totalSupply());
        assertEq(votes.getVotes(bob), 0, "until bob names a delegate");
        vm.prank(bob);
        votes.delegate(bob);
        assertEq(votes.getVotes(bob), amount);
        uint256 out = edgeBound(back, 0, amount);
        vm.prank(bob);
        assertTrue(votes.withdrawTo(alice, out));
        assertEq(votes.getVotes(bob), amount - out);
        assertEq(aleph.balanceOf(alice), 100e18 - amount + out);
        assertEq(aleph.balanceOf(address(votes)), votes.totalSupply());
    }

    function test_VotesMoveWithTheToken() public {
        vm.startPrank(alice);
        votes.depositFor(alice, 10e18);
        uint256 time = block.timestamp;
        skip(1);
        votes.transfer(bob, 4e18);
        vm.stopPrank();
        assertEq(votes.getVotes(alice), 6e18);
        assertEq(votes.getPastVotes(alice, time), 10e18);
        assertEq(votes.clock(), block.timestamp);
        assertEq(votes.CLOCK_MODE(), "mode=timestamp");
        assertEq(votes.decimals(), 18);
        assertEq(address(votes.underlying()), address(aleph));
        assertEq(votes.nonces(alice), 0);
    }

    function test_RevertWhen_NothingWouldComeOutAgain() public {
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(votes)));
        votes.depositFor(address(votes), 1);
        votes.depositFor(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(votes)));
        votes.withdrawTo(address(votes), 1);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 1, 2));
        votes.withdrawTo(alice, 2);
        vm.stopPrank();
    }

    function test_RevertWhen_TheTokenIsNotWhatItShouldBe() public {
        MockERC20 six = new MockERC20("SIX", 6);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("decimals"), 6, 18, 18));
        new AlephVotes(six);
        FeeOnTransferToken token = new FeeOnTransferToken("FEE", 18, 100);
        AlephVotes odd = new AlephVotes(IERC20(address(token)));
        token.mint(alice, 100);
        vm.startPrank(alice);
        token.approve(address(odd), 100);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephAmountMismatch.selector, token, 100, 99));
        odd.depositFor(alice, 100);
    }
}
