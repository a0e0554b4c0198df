// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IFeed} from "../../src/interfaces/IFeed.sol";

/// @notice A Chainlink-style feed with settable rounds. Reads may be made to revert.
contract MockFeed is IFeed {
    struct Round {
        int256 answer;
        uint256 startedAt;
        uint256 updatedAt;
    }

    error NoDataPresent();

    uint8 public decimals;
    uint80 public latestRound;
    bool public isBroken;
    mapping(uint80 id => Round round) public rounds;

    constructor(uint8 decimals_, int256 answer) {
        decimals = decimals_;
        push(answer);
    }

    /// @notice Begins a round now.
    function push(int256 answer) public {
        pushAt(answer, block.timestamp, block.timestamp);
    }

    function pushAt(int256 answer, uint256 startedAt, uint256 updatedAt) public {
        rounds[++latestRound] = Round(answer, startedAt, updatedAt);
    }

    function setBroken(bool value) external {
        isBroken = value;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(latestRound);
    }

    function getRoundData(uint80 id) public view returns (uint80, int256, uint256, uint256, uint80) {
        if (isBroken || id == 0 || id > latestRound) revert NoDataPresent();
        Round memory round = rounds[id];
        return (id, round.answer, round.startedAt, round.updatedAt, id);
    }
}

/// @notice An uptime feed: answer 0 = up, 1 = down.
contract MockSequencerFeed is MockFeed {
    constructor() MockFeed(0, 0) {
        // Up since long ago, as a feed is that nobody has heard of.
        rounds[1] = Round(0, 1, 1);
    }

    function goDown() external {
        push(1);
    }

    function comeBack() external {
        push(0);
    }
}
