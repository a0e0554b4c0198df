// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Parameters} from "../base/Parameters.sol";
import {Settlement} from "../interfaces/IPaymentManager.sol";

/// @title PaymentMath
/// @notice What seconds cost, how many a sum affords, and how a settlement is split.
///
/// Prices are in 1e-18 tokens per second. What a token cannot express is carried as a remainder in [0, scale), so that any number of
/// settlements charges exactly `floor(price × seconds / scale)` together.
library PaymentMath {
    using Math for uint256;

    /// @dev Returns how many 1e-18 tokens make up the smallest unit of a token.
    function scaleOf(uint8 decimals) internal pure returns (uint256) {
        return 10 ** (18 - decimals);
    }

    /// @dev Returns what `seconds_` cost in token units, and the remainder to be carried on.
    function cost(uint256 price, uint256 seconds_, uint256 remainder, uint256 scale) internal pure returns (uint256 amount, uint256 left) {
        uint256 exact = price * seconds_ + remainder;
        return (exact / scale, exact % scale);
    }

    /// @dev Returns the most seconds that {cost} charges no more than `funds` for.
    function affordable(uint256 price, uint256 funds, uint256 remainder, uint256 scale) internal pure returns (uint256) {
        if (price == 0) return type(uint64).max;
        return ((funds + 1) * scale - 1 - remainder) / price;
    }

    /// @dev Splits what came in, which fits 128 bits. The parts add up to `gross` exactly: the community's is rounded up, the others' down, the operator
    /// gets the rest.
    /// @return part How the sum is split; `image` is what the publisher gets.
    /// @return imageFee How much of the image's fee this settles, publisher's and node's part together.
    function split(uint256 gross, uint256 communityBps, uint256 imageFeeLeft, uint256 imageNodeShareBps, uint256 rewardShareBps)
        internal
        pure
        returns (Settlement memory part, uint256 imageFee)
    {
        part.gross = gross;
        part.community = (gross * communityBps).ceilDiv(Parameters.BPS);
        uint256 rest = gross - part.community;
        if (imageFeeLeft > 0) {
            imageFee = (rest * Parameters.IMAGE_SHARE_OF_SETTLEMENT_BPS / Parameters.BPS).min(imageFeeLeft);
            part.image = imageFee - imageFee * imageNodeShareBps / Parameters.BPS;
            rest -= part.image;
        }
        part.delegators = rest * rewardShareBps / Parameters.BPS;
        part.operator = rest - part.delegators;
    }

    /// @dev Shares out what `whole` was swapped for, in proportion: the community's part rounded up, the operator gets the rest.
    function exchange(Settlement memory part, uint256 whole, uint256 out)
        internal
        pure
        returns (uint256 community, uint256 delegators, uint256 image, uint256 operator)
    {
        community = out.mulDiv(part.community, whole, Math.Rounding.Ceil);
        delegators = out.mulDiv(part.delegators, whole);
        image = out.mulDiv(part.image, whole);
        operator = out - community - delegators - image;
    }
}
