// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IFeed} from "../interfaces/IFeed.sol";

/// @title Feed that stands for a Chainlink aggregator on a devnet
/// @notice Everybody may begin a round. The latest answer is always fresh, as if a keeper never slept: a devnet has none.
contract DevFeed is IFeed {
    struct Round {
        int256 answer;
        uint256 startedAt;
    }

    /// @notice There is no such round.
    error DevFeedUnknownRound(uint80 roundId);

    uint8 private immutable _decimals;
    Round[] private _rounds;

    /// @param startedAt Since when the first answer holds: long ago, for a sequencer that was never down.
    constructor(uint8 decimals_, int256 answer, uint256 startedAt) {
        _decimals = decimals_;
        _rounds.push(Round(answer, startedAt));
    }

    /// @notice Begins a round with a new answer. Of a sequencer's feed: 0 = up, 1 = down.
    function push(int256 answer) external {
        _rounds.push(Round(answer, block.timestamp));
    }

    /// @inheritdoc IFeed
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(uint80(_rounds.length));
    }

    /// @inheritdoc IFeed
    function decimals() external view returns (uint8) {
        return _decimals;
    }

    /// @inheritdoc IFeed
    /// @dev Rounds count from 1.
    function getRoundData(uint80 roundId) public view returns (uint80, int256, uint256, uint256, uint80) {
        if (roundId == 0 || roundId > _rounds.length) revert DevFeedUnknownRound(roundId);
        Round memory round = _rounds[roundId - 1];
        uint256 updatedAt = roundId == _rounds.length ? block.timestamp : round.startedAt;
        return (roundId, round.answer, round.startedAt, updatedAt, roundId);
    }
}
