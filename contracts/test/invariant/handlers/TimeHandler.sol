// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {MockSequencerFeed} from "../../mocks/MockFeed.sol";

/// @notice Lets time pass, pauses, and takes the sequencer down, between the calls of all other handlers.
contract TimeHandler is Base {
    /// @dev Sum of all seconds that passed unpaused, kept apart from the clock under test.
    uint64 public expectedTime;

    constructor(NodeRegistry registry_, MockSequencerFeed feed) {
        registry = registry_;
        sequencerFeed = feed;
        expectedTime = registry_.eTime();
    }

    function setUp() public override {}

    function warp(uint256 seed) external {
        _pass(edgeBound(seed, 1, 14 days));
    }

    function warpABit(uint256 seed) external {
        _pass(edgeBound(seed, 1, 2 hours));
    }

    function pauseProtocolForAWhile(uint256 seed) external {
        vm.prank(pauser);
        try registry.pauseProtocol() {} catch {}
        _pass(edgeBound(seed, 1, 8 days));
        if (seed % 2 == 0) return;
        vm.prank(pauser);
        try registry.unpauseProtocol() {} catch {}
    }

    function flipSequencer(uint256 seed) external {
        sequencerFeed.goDown();
        _pass(edgeBound(seed, 1, 1 days));
        if (seed % 4 != 0) sequencerFeed.comeBack();
    }

    function _pass(uint256 time) private {
        uint256 until = registry.protocolPausedUntil();
        uint256 pausedFor = until > block.timestamp ? until - block.timestamp : 0;
        if (time > pausedFor) expectedTime += uint64(time - pausedFor);
        skip(time);
    }
}
