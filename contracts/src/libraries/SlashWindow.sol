// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Parameters} from "../base/Parameters.sol";

// forge-lint: disable-start(unsafe-typecast): times fit 48 bits; sums were cast with a check.
/// @title SlashWindow
/// @notice How much of a node was slashed in the last 7 days, exactly, at the cost of one lookup: a window that starts anew with the
/// first slash after its end would let twice the cap pass across the border.
/// @dev One checkpoint per slash holds the sums since ever: all in the low 104 bits, the part of self stake above them.
library SlashWindow {
    using Checkpoints for Checkpoints.Trace208;
    using SafeCast for uint256;

    /// @dev Records a slash.
    function record(Checkpoints.Trace208 storage trace, uint64 time, uint256 selfAmount, uint256 amount) internal {
        uint256 sums = trace.latest();
        uint104 selfSum = ((sums >> 104) + selfAmount).toUint104();
        uint104 sum = (uint256(uint104(sums)) + amount).toUint104();
        trace.push(uint48(time), uint208(selfSum) << 104 | sum);
    }

    /// @dev Returns what was slashed in the last 7 days, both ends included.
    function used(Checkpoints.Trace208 storage trace, uint64 time) internal view returns (uint256 selfAmount, uint256 amount) {
        uint256 sums = trace.latest();
        if (sums == 0) return (0, 0);
        uint256 before = trace.upperLookupRecent(uint48(time - Parameters.SLASH_WINDOW - 1));
        return ((sums >> 104) - (before >> 104), uint104(sums) - uint104(before));
    }

    /// @dev Returns how much more may be slashed: what is used counts as if it were still there, so the cap does not shrink with it.
    function headroom(uint256 stake, uint256 usedAmount, uint256 maxBps) internal pure returns (uint256) {
        uint256 cap = (stake + usedAmount) * maxBps / Parameters.BPS;
        return cap > usedAmount ? cap - usedAmount : 0;
    }
}
