// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

/// @title IProtocolClock
/// @notice The one clock of the protocol. It runs with the chain's clock, stands still while everything is paused and never runs
/// backwards. NodeRegistry keeps it; every deadline in every contract is a time of this clock unless its name says `wall`.
interface IProtocolClock {
    /// @notice Everything was paused until `until` (wall time) unless it is resumed or extended before.
    event ProtocolPaused(address indexed account, uint64 until);

    /// @notice The pause of everything was extended to `until` (wall time).
    event ProtocolPauseExtended(uint64 until);

    /// @notice Everything was resumed before its pause had lapsed.
    event ProtocolUnpaused(address indexed account);

    /// @notice The feed that reports the sequencer's state was changed.
    event SequencerFeedSet(address indexed previous, address indexed current);

    /// @notice Everything is paused already, until `until` (wall time).
    error ProtocolAlreadyPaused(uint64 until);

    /// @notice Nothing is paused.
    error ProtocolNotPaused();

    /// @notice The pauser used up its time and may pause everything again from `readyAt` (wall time) on.
    error ProtocolPauseTooEarly(uint64 readyAt);

    /// @notice The sequencer is down, or has been back only since `since` (wall time) and the grace hour is not over.
    error SequencerDown(uint64 since);

    /// @notice Pauses everything in every contract and stops the clock, for at most 7 days.
    /// @dev A pauser that resumed early may pause again until those 7 days end; then it must wait 7 days.
    /// Reverts with `AccessControlUnauthorizedAccount` without PAUSER_ROLE, `ProtocolAlreadyPaused`, `ProtocolPauseTooEarly`.
    function pauseProtocol() external;

    /// @notice Resumes everything before the pause lapses.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PAUSER_ROLE, `ProtocolNotPaused`.
    function unpauseProtocol() external;

    /// @notice Extends a running pause to `until` (wall time), at most 30 days ahead.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `ProtocolNotPaused`,
    /// `AlephOutOfBounds` when `until` is not after the present end or too far ahead.
    function extendProtocolPause(uint64 until) external;

    /// @notice Sets the Chainlink-style feed of the sequencer's state; zero means that the chain has no sequencer to watch.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE.
    function setSequencerFeed(address feed) external;

    /// @notice Returns the protocol's present time: seconds of the chain's clock less all seconds in which everything was paused.
    function eTime() external view returns (uint64);

    /// @notice Returns the protocol's present time and whether everything is paused, in one call.
    function clockState() external view returns (uint64 time, bool paused);

    /// @notice Returns whether everything is paused.
    function isProtocolPaused() external view returns (bool);

    /// @notice Returns the wall time at which the running pause lapses; a time not after now means that none is running.
    function protocolPausedUntil() external view returns (uint64);

    /// @notice Returns whether the sequencer is up, and since when (wall time) it is up or down. Without a feed: up since 0.
    function sequencerStatus() external view returns (bool isUp, uint64 since);

    /// @notice Reverts with `SequencerDown` unless the sequencer is up and has been so for the grace hour.
    function requireSequencerUp() external view;

    /// @notice Returns the feed of the sequencer's state, or zero.
    function sequencerFeed() external view returns (address);
}
