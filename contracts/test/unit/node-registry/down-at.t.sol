// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeId} from "../../../src/Types.sol";
import {NodeRegistryBase} from "./NodeRegistryBase.t.sol";

contract NodeRegistryDownAtTest is NodeRegistryBase {
    /// @dev What happened to the node of the fuzz test: a sign of life and the tolerance from then on.
    struct Sign {
        uint64 time;
        uint64 tolerance;
    }

    Sign[] private _signs;

    function test_IsExactAroundGaps() public {
        uint64 first = registry.liveUntil(crn);
        skip(tolerance() + 100);
        beat(crn);
        uint64 second = registry.liveUntil(crn);
        skip(tolerance() + 50);
        beat(crn);

        assertEq(registry.downAt(crn, 0), 0);
        assertEq(registry.downAt(crn, first), 0);
        assertEq(registry.downAt(crn, first + 1), 1);
        assertEq(registry.downAt(crn, first + 99), 99);
        assertEq(registry.downAt(crn, first + 100), 100);
        assertEq(registry.downAt(crn, second), 100);
        assertEq(registry.downAt(crn, second + 49), 149);
        assertEq(registry.downAt(crn, second + 50), 150);
        assertEq(registry.downBetween(crn, first + 10, second + 20), 110);
        assertEq(registry.downBetween(crn, second, first), 0);
    }

    function test_ATimeToComeCountsAsNow() public {
        skip(tolerance() + 100);
        assertEq(registry.downAt(crn, eTime() + 1000), 100);
        assertEq(registry.downAt(crn, type(uint64).max), 100);
    }

    function test_AChangeOfParametersDoesNotChangeThePast() public {
        uint64 downSince = registry.liveUntil(crn);
        skip(tolerance() + 100);
        vm.startPrank(admin);
        registry.setHeartbeatInterval(10 minutes);
        registry.setHeartbeatGracePeriod(20 minutes);
        vm.stopPrank();
        assertEq(registry.downAt(crn, eTime()), 100);
        beat(crn);
        assertEq(registry.downAt(crn, downSince + 50), 50);
        assertEq(registry.liveUntil(crn), eTime() + 30 minutes, "the new tolerance counts from the next beat on");
    }

    function test_StandsStillWhileEverythingIsPaused() public {
        skip(tolerance() + 100);
        pauseProtocol();
        skip(3 days);
        assertEq(registry.downAt(crn, eTime()), 100);
        unpauseProtocol();
        skip(10);
        assertEq(registry.downAt(crn, eTime()), 110);
    }

    /// @dev Beats at random distances, parameters changing in between, compared with a count of every second apart from the index.
    function testFuzz_AgreesWithANaiveModel(uint256 seed, uint8 signs) public {
        (NodeId nodeId,) = registerNode("fuzzed", NodeType.CRN);
        uint64 start = eTime();
        _signs.push(Sign(start, tolerance()));
        for (uint256 i; i < bound(signs, 1, 20); ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 5 == 0) _changeParameters(seed);
            skip(edgeBound(seed, registry.heartbeatInterval() / 2, 2 * tolerance()));
            beat(nodeId);
            _signs.push(Sign(eTime(), tolerance()));
        }
        skip(edgeBound(seed, 0, 2 * tolerance()));
        uint64 last;
        for (uint256 i; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            // Half of the questions are about edges of gaps, where faults are.
            Sign memory sign = _signs[seed % _signs.length];
            uint64 time = i % 2 == 0
                ? uint64(bound(seed, start, eTime()))
                : uint64(edgeBound(seed >> 8, sign.time, uint256(sign.time) + sign.tolerance + 1));
            if (time > eTime()) time = eTime();
            assertEq(registry.downAt(nodeId, time), _naiveDownAt(time), "exact");
            last = time;
        }
        assertEq(registry.downBetween(nodeId, start, last), _naiveDownAt(last) - _naiveDownAt(start));
    }

    function testFuzz_NeverFallsAndNeverRisesFasterThanTime(uint256 seed, uint64 from, uint64 length) public {
        for (uint256 i; i < 6; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            skip(edgeBound(seed, 30 minutes, 3 * tolerance()));
            beat(crn);
        }
        from = uint64(bound(from, 0, eTime()));
        length = uint64(bound(length, 0, eTime() - from));
        uint64 before = registry.downAt(crn, from);
        uint64 afterwards = registry.downAt(crn, from + length);
        assertGe(afterwards, before);
        assertLe(afterwards - before, length);
    }

    /// @dev Sums over all signs of life, second ranges only: no gaps, no search, no running state.
    function _naiveDownAt(uint64 time) private view returns (uint64 total) {
        for (uint256 i; i < _signs.length; ++i) {
            uint64 silentFrom = _signs[i].time + _signs[i].tolerance;
            uint64 until = i + 1 < _signs.length ? _signs[i + 1].time : type(uint64).max;
            if (until > time) until = time;
            if (until > silentFrom) total += until - silentFrom;
        }
    }

    function _changeParameters(uint256 seed) private {
        vm.startPrank(admin);
        registry.setHeartbeatGracePeriod(7 days);
        registry.setHeartbeatInterval(uint64(edgeBound(seed >> 16, 10 minutes, 24 hours)));
        registry.setHeartbeatGracePeriod(uint64(edgeBound(seed >> 32, 2 * registry.heartbeatInterval(), 7 days)));
        vm.stopPrank();
    }
}
