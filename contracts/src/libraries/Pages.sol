// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {Parameters} from "../base/Parameters.sol";

/// @title Pages
/// @notice The one rule of all paginated views: at most 200 items, and an offset beyond the end gives an empty page.
library Pages {
    /// @dev Returns the half-open range of a list of `length` items that a page covers. Reverts with `AlephBatchTooLong`.
    function range(uint256 offset, uint256 limit, uint256 length) internal pure returns (uint256 start, uint256 end) {
        if (limit > Parameters.MAX_PAGE) revert IAlephBase.AlephBatchTooLong(limit, Parameters.MAX_PAGE);
        start = offset < length ? offset : length;
        end = length - start < limit ? length : start + limit;
    }
}
