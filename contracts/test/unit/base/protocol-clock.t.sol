// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IProtocolClock} from "../../../src/interfaces/IProtocolClock.sol";
import {PAUSER_ROLE} from "../../../src/base/Roles.sol";

contract ProtocolClockTest is Base {
    function test_RunsWithTheChain() public {
        assertEq(eTime(), block.timestamp);
        skip(1 days);
        assertEq(eTime(), block.timestamp);
        (uint64 time, bool paused) = registry.clockState();
        assertEq(time, eTime());
        assertFalse(paused);
    }

    function test_StandsStillWhilePausedAndGoesOnWhereItStood() public {
        uint64 start = eTime();
        vm.expectEmit(address(registry));
        emit IProtocolClock.ProtocolPaused(pauser, uint64(block.timestamp) + 7 days);
        pauseProtocol();
        assertTrue(registry.isProtocolPaused());
        skip(2 days);
        assertEq(eTime(), start);
        vm.expectEmit(address(registry));
        emit IProtocolClock.ProtocolUnpaused(pauser);
        unpauseProtocol();
        assertFalse(registry.isProtocolPaused());
        skip(5);
        assertEq(eTime(), start + 5);
    }

    function test_APauseLapses() public {
        uint64 start = eTime();
        pauseProtocol();
        skip(7 days - 1);
        assertTrue(registry.isProtocolPaused());
        assertEq(eTime(), start);
        skip(1);
        assertFalse(registry.isProtocolPaused());
        skip(10);
        assertEq(eTime(), start + 10);
    }

    function test_ThePauserHasSevenDaysAndThenWaitsSeven() public {
        uint64 end = uint64(block.timestamp) + 7 days;
        pauseProtocol();
        skip(1 days);
        unpauseProtocol();
        skip(1 days);
        // What is left of the seven days may be used at once, and no more.
        pauseProtocol();
        assertEq(registry.protocolPausedUntil(), end);
        skip(5 days);
        assertFalse(registry.isProtocolPaused());
        vm.expectRevert(abi.encodeWithSelector(IProtocolClock.ProtocolPauseTooEarly.selector, end + 7 days));
        vm.prank(pauser);
        registry.pauseProtocol();
        skip(7 days);
        pauseProtocol();
        assertEq(registry.protocolPausedUntil(), block.timestamp + 7 days);
    }

    function test_GovernanceExtendsAPause() public {
        uint64 start = eTime();
        pauseProtocol();
        uint64 until = uint64(block.timestamp) + 30 days;
        vm.expectEmit(address(registry));
        emit IProtocolClock.ProtocolPauseExtended(until);
        vm.prank(admin);
        registry.extendProtocolPause(until);
        skip(30 days);
        assertEq(eTime(), start);
        skip(1);
        assertEq(eTime(), start + 1);
    }

    function test_RevertWhen_AnExtensionIsOutOfBounds() public {
        vm.startPrank(admin);
        vm.expectRevert(IProtocolClock.ProtocolNotPaused.selector);
        registry.extendProtocolPause(uint64(block.timestamp) + 1);
        vm.stopPrank();
        pauseProtocol();
        uint256 min = block.timestamp + 7 days + 1;
        uint256 max = block.timestamp + 30 days;
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("pausedUntil"), min - 1, min, max));
        registry.extendProtocolPause(uint64(min - 1));
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("pausedUntil"), max + 1, min, max));
        registry.extendProtocolPause(uint64(max + 1));
        vm.stopPrank();
    }

    function test_RevertWhen_ThePauseIsNotTheirs() public {
        vm.startPrank(stranger);
        expectMissingRole(stranger, PAUSER_ROLE);
        registry.pauseProtocol();
        expectMissingRole(stranger, PAUSER_ROLE);
        registry.unpauseProtocol();
        expectMissingRole(stranger, 0);
        registry.extendProtocolPause(1);
        vm.stopPrank();
        vm.startPrank(pauser);
        expectMissingRole(pauser, 0);
        registry.extendProtocolPause(1);
        vm.expectRevert(IProtocolClock.ProtocolNotPaused.selector);
        registry.unpauseProtocol();
        registry.pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IProtocolClock.ProtocolAlreadyPaused.selector, block.timestamp + 7 days));
        registry.pauseProtocol();
        vm.stopPrank();
    }

    function test_EntriesPauseByThemselvesAndStopNoClock() public {
        uint64 until = uint64(block.timestamp) + 7 days;
        vm.startPrank(pauser);
        vm.expectEmit(address(registry));
        emit IAlephBase.EntryPaused(pauser, until);
        registry.pauseEntry();
        assertEq(registry.entryPausedUntil(), until);
        assertFalse(registry.isProtocolPaused());
        skip(1 days);
        assertEq(eTime(), block.timestamp);
        vm.expectEmit(address(registry));
        emit IAlephBase.EntryUnpaused(pauser);
        registry.unpauseEntry();
        vm.expectRevert(IAlephBase.AlephEntryNotPaused.selector);
        registry.unpauseEntry();
        vm.stopPrank();
    }

    /// @dev Against a model that adds up every second that was not paused.
    function testFuzz_CountsEverySecondThatWasNotPaused(uint256 seed) public {
        uint64 expected = eTime();
        for (uint256 i; i < 30; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint64 before = eTime();
            vm.startPrank(pauser);
            if (seed % 3 == 0) {
                try registry.pauseProtocol() {} catch {}
            }
            if (seed % 3 == 1) {
                try registry.unpauseProtocol() {} catch {}
            }
            vm.stopPrank();
            if (seed % 7 == 0) {
                vm.prank(admin);
                try registry.extendProtocolPause(uint64(block.timestamp + (seed >> 8) % 40 days)) {} catch {}
            }
            assertEq(eTime(), before, "no step moves the clock");
            uint256 step = edgeBound(seed >> 16, 0, 9 days);
            uint256 pausedFor = registry.isProtocolPaused() ? registry.protocolPausedUntil() - block.timestamp : 0;
            expected += uint64(step > pausedFor ? step - pausedFor : 0);
            skip(step);
            assertEq(eTime(), expected);
        }
    }

    // -------------------------------------------------------------------------------------------------- sequencer

    function test_TellsTheSequencersState() public {
        registry.requireSequencerUp();
        sequencerFeed.goDown();
        (bool isUp, uint64 since) = registry.sequencerStatus();
        assertFalse(isUp);
        assertEq(since, block.timestamp);
        skip(1 days);
        sequencerFeed.comeBack();
        (isUp, since) = registry.sequencerStatus();
        assertTrue(isUp);
        assertEq(since, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IProtocolClock.SequencerDown.selector, since));
        registry.requireSequencerUp();
        skip(1 hours);
        registry.requireSequencerUp();
    }

    function test_ARoundThatSaysNothingCountsAsDown() public {
        sequencerFeed.pushAt(0, 0, 0);
        (bool isUp,) = registry.sequencerStatus();
        assertFalse(isUp);
        sequencerFeed.pushAt(0, block.timestamp + 1, block.timestamp);
        (isUp,) = registry.sequencerStatus();
        assertFalse(isUp);
    }

    function test_AChainWithoutFeedIsAlwaysUp() public {
        vm.expectEmit(address(registry));
        emit IProtocolClock.SequencerFeedSet(address(sequencerFeed), address(0));
        vm.prank(admin);
        registry.setSequencerFeed(address(0));
        assertEq(registry.sequencerFeed(), address(0));
        registry.requireSequencerUp();
    }
}
