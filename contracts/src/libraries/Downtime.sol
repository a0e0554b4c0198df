// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

/// @title Downtime
/// @notice A record of gaps from which the seconds of downtime up to any moment can be read exactly, in O(log gaps).
///
/// A gap is written once, when it ends, as one slot {start, end, seconds of all gaps before it}. Gaps are disjoint and in order, so
/// the sum up to `time` is that of the last gap that began before it: `before + min(time, end) − start`.
library Downtime {
    struct Gap {
        uint64 start;
        uint64 end;
        uint64 before;
    }

    struct Index {
        Gap[] gaps;
    }

    /// @dev Adds the gap [start, end). It must begin no earlier than the last one ended.
    function push(Index storage index, uint64 start, uint64 end) internal {
        uint256 length = index.gaps.length;
        uint64 before = length == 0 ? 0 : _through(index.gaps[length - 1]);
        assert(start < end && (length == 0 || index.gaps[length - 1].end <= start));
        index.gaps.push(Gap({start: start, end: end, before: before}));
    }

    /// @dev Returns the seconds of downtime before `time` in all recorded gaps.
    function at(Index storage index, uint64 time) internal view returns (uint64) {
        (uint256 low, uint256 high) = (0, index.gaps.length);
        // Most questions are about the recent past: look at the last gap before searching.
        if (high > 0 && index.gaps[high - 1].start <= time) low = high - 1;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (index.gaps[middle].start > time) high = middle;
            else low = middle + 1;
        }
        if (high == 0) return 0;
        Gap memory gap = index.gaps[high - 1];
        return gap.before + (time < gap.end ? time : gap.end) - gap.start;
    }

    function _through(Gap storage gap) private view returns (uint64) {
        return gap.before + gap.end - gap.start;
    }
}
