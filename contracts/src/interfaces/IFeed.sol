// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

/// @title IFeed
/// @notice The part of a Chainlink aggregator that we read. As uptime feed: answer 0 = up, 1 = down, `startedAt` = since when; as price
/// feed: answer = price, `updatedAt` = when.
interface IFeed {
    /// @notice Returns the latest round.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice Returns an earlier round.
    function getRoundData(uint80 roundId)
        external
        view
        returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice Returns the decimals of a price.
    function decimals() external view returns (uint8);
}
