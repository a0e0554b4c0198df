// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Parameters} from "../base/Parameters.sol";
import {IFeed} from "../interfaces/IFeed.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";
import {ISLAManager, Maintenance} from "../interfaces/ISLAManager.sol";
import {NodeId} from "../Types.sol";

// forge-lint: disable-start(unsafe-typecast): a round that begins after the present time is not believed; phases fit 16 bits.
/// @title Excuses
/// @notice Finds the spans of a window in which downtime counts against nobody: outages of the sequencer, announced maintenance.
/// @dev A linked library, because one contract may not exceed 24,576 bytes; {SLAManager} calls {measure}, tests the rest too.
library Excuses {
    /// @dev A half-open span of the protocol's clock.
    struct Span {
        uint64 from;
        uint64 to;
    }

    /// @dev Spans that do not touch each other, in order; the first `count` of `spans`.
    struct List {
        Span[] spans;
        uint256 count;
    }

    /// @dev Where the protocol's clock stood behind the wall clock: at the window's start at least `low`, at its end at most `high`
    /// seconds. They differ only around a pause of everything.
    struct Offset {
        uint64 low;
        uint64 high;
    }

    /// @dev A round of the feed; none if `id` is zero.
    struct Round {
        uint80 id;
        bool isDown;
        uint64 since;
    }

    /// @dev Rounds that are looked at in one window. What comes after so many changes of the sequencer's state is excused as a whole.
    uint256 internal constant MAX_ROUNDS = 64;
    /// @dev Maintenances that can overlap a window of 30 days: 24 of 10 minutes in any 30 days.
    uint256 internal constant MAX_MAINTENANCES = 50;

    /// @dev Returns how many seconds of a window are excused, and in how many of the others the node was down.
    function measure(
        INodeRegistry registry,
        NodeId nodeId,
        Span memory window,
        Offset memory offset,
        Maintenance[] storage maintenances,
        uint80 hint
    ) external view returns (uint64 excused, uint64 down) {
        down = registry.downBetween(nodeId, window.from, window.to);
        if (down == 0) return (0, 0);
        List memory list = List(new Span[](MAX_ROUNDS + MAX_MAINTENANCES), 0);
        addMaintenances(list, window, maintenances);
        address feed = registry.sequencerFeed();
        if (feed != address(0)) addOutages(list, window, offset, IFeed(feed), hint);
        for (uint256 i; i < list.count; ++i) {
            (uint64 from, uint64 to) = (list.spans[i].from, list.spans[i].to);
            excused += to - from;
            down -= registry.downBetween(nodeId, from, to);
        }
    }

    /// @dev Adds [from, to), cut to the window, and merges what it touches.
    function add(List memory list, Span memory window, uint64 from, uint64 to) internal pure {
        if (from < window.from) from = window.from;
        if (to > window.to) to = window.to;
        if (from >= to) return;
        uint256 kept;
        Span[] memory spans = list.spans;
        uint256 count = list.count;
        // What lies before stays, what touches is swallowed, what lies behind moves to follow the new span.
        while (kept < count && spans[kept].to < from) ++kept;
        uint256 next = kept;
        for (; next < count && spans[next].from <= to; ++next) {
            if (spans[next].from < from) from = spans[next].from;
            if (spans[next].to > to) to = spans[next].to;
        }
        if (next == kept) {
            for (uint256 i = count; i > kept; --i) {
                spans[i] = spans[i - 1];
            }
            list.count = count + 1;
        } else {
            for (uint256 i = next; i < count; ++i) {
                spans[kept + 1 + i - next] = spans[i];
            }
            list.count = count - (next - kept) + 1;
        }
        spans[kept] = Span(from, to);
    }

    /// @dev Adds the maintenances of a node that overlap the window. They are in order and do not overlap each other.
    function addMaintenances(List memory list, Span memory window, Maintenance[] storage maintenances) internal view {
        (uint256 low, uint256 high) = (0, maintenances.length);
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (maintenances[middle].endsAt > window.from) high = middle;
            else low = middle + 1;
        }
        uint256 end = maintenances.length;
        for (uint256 i; i < MAX_MAINTENANCES && low < end && maintenances[low].startsAt < window.to; (++i, ++low)) {
            add(list, window, maintenances[low].startsAt, maintenances[low].endsAt);
        }
    }

    /// @dev Adds the outages that the feed reports for the window, each with the grace hour that follows it. The feed speaks wall time;
    /// where the offset is not known exactly, an outage is taken as wide as it may have been.
    function addOutages(List memory list, Span memory window, Offset memory offset, IFeed feed, uint80 hint) internal view {
        Round memory round = _read(feed, hint);
        Round memory next = round.id == 0 ? round : _next(feed, hint);
        uint64 fromWall = window.from + offset.low;
        // The hint must be the last round that had begun at the window's start.
        if (round.id == 0 || round.since > fromWall || (next.id != 0 && next.since <= fromWall)) {
            revert ISLAManager.SLAManagerBadRoundHint(hint, window.from);
        }
        // An outage may have ended just before.
        if (!round.isDown) _addOutage(list, window, offset, round.since, round.since);
        for (uint256 rounds = 2; next.id != 0 && next.since < window.to + offset.high; ++rounds) {
            if (rounds == MAX_ROUNDS) return add(list, window, _minus(round.since, offset.high), window.to);
            if (round.isDown) _addOutage(list, window, offset, round.since, next.since);
            (round, next) = (next, _next(feed, next.id));
        }
        if (round.isDown) add(list, window, _minus(round.since, offset.high), window.to);
    }

    function _addOutage(List memory list, Span memory window, Offset memory offset, uint64 downAt, uint64 upAt) private pure {
        add(list, window, _minus(downAt, offset.high), _minus(upAt + Parameters.SEQUENCER_GRACE, offset.low));
    }

    /// @dev Returns the round after one. A proxy numbers rounds `phase << 64 | round`: at a phase's end the next one begins.
    function _next(IFeed feed, uint80 id) private view returns (Round memory next) {
        next = _read(feed, id + 1);
        if (next.id == 0) next = _read(feed, uint80(((uint256(id) >> 64) + 1) << 64 | 1));
    }

    /// @dev Returns a round, or one of id zero if there is none that has begun.
    function _read(IFeed feed, uint80 id) private view returns (Round memory round) {
        if (id == 0) return round;
        try feed.getRoundData(id) returns (uint80, int256 answer, uint256 startedAt, uint256, uint80) {
            if (startedAt != 0 && startedAt <= block.timestamp) return Round(id, answer != 0, uint64(startedAt));
        } catch {}
    }

    function _minus(uint64 value, uint64 less) private pure returns (uint64) {
        return value > less ? value - less : 0;
    }
}
