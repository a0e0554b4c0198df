// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IFeed} from "../interfaces/IFeed.sol";
import {IProtocolClock} from "../interfaces/IProtocolClock.sol";
import {AlephBase} from "./AlephBase.sol";
import {Parameters} from "./Parameters.sol";
import {PAUSER_ROLE} from "./Roles.sol";

/// @title ProtocolClock
/// @notice The protocol's clock and the pause of everything. NodeRegistry is built on it; all others ask NodeRegistry.
abstract contract ProtocolClock is AlephBase, IProtocolClock {
    using SafeCast for uint256;

    /// @dev All times are wall times but `pausedSeconds`.
    /// `pausedAt`, `pausedUntil`: the present or last pause. `pausedSeconds`: the pauses before it.
    /// `budgetUntil`: until then the pauser may pause without waiting.
    /// @custom:storage-location erc7201:aleph.storage.ProtocolClock
    struct ProtocolClockStorage {
        uint40 pausedAt;
        uint40 pausedUntil;
        uint40 pausedSeconds;
        uint40 budgetUntil;
        IFeed sequencerFeed;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.ProtocolClock")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant PROTOCOL_CLOCK_STORAGE = 0x828c9eaa7d7f513503857337d61f7099f1a6ac8630b3dc353673d0bf16d19200;

    /// @inheritdoc IProtocolClock
    function pauseProtocol() external onlyRole(PAUSER_ROLE) {
        ProtocolClockStorage storage $ = _getProtocolClockStorage();
        uint40 time = uint40(block.timestamp);
        if (time < $.pausedUntil) revert ProtocolAlreadyPaused($.pausedUntil);
        uint40 until = $.budgetUntil;
        if (time >= until) {
            uint64 readyAt = until + Parameters.PAUSE_COOLDOWN;
            if (until != 0 && time < readyAt) revert ProtocolPauseTooEarly(readyAt);
            until = time + uint40(Parameters.PAUSE_DURATION);
            $.budgetUntil = until;
        }
        $.pausedSeconds += $.pausedUntil - $.pausedAt;
        $.pausedAt = time;
        $.pausedUntil = until;
        emit ProtocolPaused(msg.sender, until);
    }

    /// @inheritdoc IProtocolClock
    function unpauseProtocol() external onlyRole(PAUSER_ROLE) {
        ProtocolClockStorage storage $ = _getProtocolClockStorage();
        if (block.timestamp >= $.pausedUntil) revert ProtocolNotPaused();
        $.pausedUntil = uint40(block.timestamp);
        emit ProtocolUnpaused(msg.sender);
    }

    /// @inheritdoc IProtocolClock
    function extendProtocolPause(uint64 until) external onlyRole(DEFAULT_ADMIN_ROLE) {
        ProtocolClockStorage storage $ = _getProtocolClockStorage();
        if (block.timestamp >= $.pausedUntil) revert ProtocolNotPaused();
        _requireInBounds("pausedUntil", until, uint256($.pausedUntil) + 1, block.timestamp + Parameters.PAUSE_EXTENSION_MAX);
        $.pausedUntil = uint256(until).toUint40();
        emit ProtocolPauseExtended(until);
    }

    /// @inheritdoc IProtocolClock
    function setSequencerFeed(address feed) external onlyRole(DEFAULT_ADMIN_ROLE) {
        _setSequencerFeed(feed);
    }

    /// @inheritdoc IProtocolClock
    function eTime() external view returns (uint64) {
        return _eTime();
    }

    /// @inheritdoc IProtocolClock
    function clockState() external view returns (uint64 time, bool paused) {
        return _clockState();
    }

    /// @inheritdoc IProtocolClock
    function isProtocolPaused() external view returns (bool) {
        return block.timestamp < _getProtocolClockStorage().pausedUntil;
    }

    /// @inheritdoc IProtocolClock
    function protocolPausedUntil() external view returns (uint64) {
        return _getProtocolClockStorage().pausedUntil;
    }

    /// @inheritdoc IProtocolClock
    function sequencerFeed() external view returns (address) {
        return address(_getProtocolClockStorage().sequencerFeed);
    }

    /// @inheritdoc IProtocolClock
    function requireSequencerUp() external view {
        _requireSequencerUp();
    }

    /// @inheritdoc IProtocolClock
    function sequencerStatus() public view returns (bool isUp, uint64 since) {
        IFeed feed = _getProtocolClockStorage().sequencerFeed;
        if (address(feed) == address(0)) return (true, 0);
        (, int256 answer, uint256 startedAt,,) = feed.latestRoundData();
        // A round that has not begun says nothing: treat it as down, for nobody loses by waiting.
        if (startedAt == 0 || startedAt > block.timestamp) return (false, 0);
        // forge-lint: disable-next-line(unsafe-typecast): not above the present time.
        return (answer == 0, uint64(startedAt));
    }

    /// @dev Sets the feed of the sequencer's state, or none.
    function __ProtocolClock_init(address feed) internal onlyInitializing {
        _setSequencerFeed(feed);
    }

    function _requireSequencerUp() internal view {
        (bool isUp, uint64 since) = sequencerStatus();
        if (!isUp || block.timestamp < uint256(since) + Parameters.SEQUENCER_GRACE) revert SequencerDown(since);
    }

    /// @dev Without the calls of {AlephBase}: this contract is the clock.
    function _eTime() internal view override returns (uint64) {
        (uint64 time,) = _clockState();
        return time;
    }

    /// @dev Without the calls of {AlephBase}: this contract is the clock.
    function _eTimeWhenNotPaused() internal view override returns (uint64) {
        (uint64 time, bool paused) = _clockState();
        if (paused) revert AlephProtocolPaused(_getProtocolClockStorage().pausedUntil);
        return time;
    }

    /// @dev Reads the clock's slot once.
    function _clockState() private view returns (uint64 time, bool paused) {
        ProtocolClockStorage storage $ = _getProtocolClockStorage();
        (uint256 at, uint256 until, uint256 before) = ($.pausedAt, $.pausedUntil, $.pausedSeconds);
        paused = block.timestamp < until;
        // forge-lint: disable-next-line(unsafe-typecast): a time.
        time = uint64(block.timestamp - before - ((paused ? block.timestamp : until) - at));
    }

    function _setSequencerFeed(address feed) private {
        ProtocolClockStorage storage $ = _getProtocolClockStorage();
        address previous = address($.sequencerFeed);
        $.sequencerFeed = IFeed(feed);
        emit SequencerFeedSet(previous, feed);
    }

    function _getProtocolClockStorage() private pure returns (ProtocolClockStorage storage $) {
        assembly {
            $.slot := PROTOCOL_CLOCK_STORAGE
        }
    }
}
