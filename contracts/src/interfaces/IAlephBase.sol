// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IProtocolClock} from "./IProtocolClock.sol";

/// @title IAlephBase
/// @notice What all contracts of the protocol share: two levels of pause, parameters that announce their changes, common errors.
///
/// *Entry pause*: one contract takes no new stake, jobs, challenges, names or images; everything under way goes on. *Protocol pause*:
/// every contract stands still and so does the clock (see {IProtocolClock}). Both lapse by themselves after 7 days.
interface IAlephBase {
    /// @notice Entries of this contract were paused until `until` (wall time).
    event EntryPaused(address indexed account, uint64 until);

    /// @notice Entries of this contract were resumed before their pause had lapsed.
    event EntryUnpaused(address indexed account);

    /// @notice A parameter was changed. `name` is its name in ASCII, padded with zeros.
    event ParameterSet(bytes32 indexed name, uint256 previous, uint256 current);

    /// @notice A peer, whose functions this contract calls, was set. `name` is its name in ASCII, padded with zeros.
    event PeerSet(bytes32 indexed name, address indexed previous, address indexed current);

    /// @notice An address must not be zero.
    error AlephZeroAddress();

    /// @notice An amount must not be zero.
    error AlephZeroAmount();

    /// @notice `caller` may not do this.
    error AlephUnauthorized(address caller);

    /// @notice `value` of `what` lies outside [`min`, `max`].
    error AlephOutOfBounds(bytes32 what, uint256 value, uint256 min, uint256 max);

    /// @notice A batch or page of `length` is longer than `max`.
    error AlephBatchTooLong(uint256 length, uint256 max);

    /// @notice Two lists that belong together differ in length.
    error AlephLengthMismatch(uint256 first, uint256 second);

    /// @notice `deadline` has passed at `time`.
    error AlephDeadlinePassed(uint64 deadline, uint64 time);

    /// @notice This is possible from `readyAt` on; it is `time`.
    error AlephTooEarly(uint64 readyAt, uint64 time);

    /// @notice The signature is not one of `signer` over the expected digest.
    error AlephBadSignature(address signer);

    /// @notice A token moved another amount than it was asked to: fee on transfer, rebasing or worse.
    error AlephAmountMismatch(address token, uint256 expected, uint256 actual);

    /// @notice Entries of this contract are paused until `until` (wall time).
    error AlephEntryPaused(uint64 until);

    /// @notice Entries of this contract are not paused.
    error AlephEntryNotPaused();

    /// @notice Everything is paused until `until` (wall time).
    error AlephProtocolPaused(uint64 until);

    /// @notice Pauses the entries of this contract for 7 days. Calling it again counts the 7 days anew.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PAUSER_ROLE.
    function pauseEntry() external;

    /// @notice Resumes the entries of this contract.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PAUSER_ROLE, `AlephEntryNotPaused`.
    function unpauseEntry() external;

    /// @notice Returns the wall time at which the pause of entries lapses; a time not after now means that none is running.
    function entryPausedUntil() external view returns (uint64);

    /// @notice Returns the protocol's clock.
    function protocolClock() external view returns (IProtocolClock);
}
