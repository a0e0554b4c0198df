// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephVotes} from "./IAlephVotes.sol";
import {IStakeVotes} from "./IStakeVotes.sol";

/// @title IAlephGovernor
/// @notice What AlephGovernor adds to OpenZeppelin's Governor (settings, simple counting, quorum fraction, timelock, late quorum).
///
/// Votes are the sum of wrapped ALEPH and staked ALEPH at the snapshot. The quorum is 4 % of all votable ALEPH, but never less than an
/// absolute floor: a small supply of votes is no cheap majority. The clock counts seconds. The guardian may cancel a proposal until
/// its term ends, and nothing else.
interface IAlephGovernor {
    /// @notice The floor of the quorum changed.
    event QuorumFloorSet(uint256 previous, uint256 current);

    /// @notice The guardian or its term changed. Zero: there is none.
    event GuardianSet(address indexed previous, address indexed current, uint64 until);

    /// @notice The floor lies outside its bounds.
    error AlephGovernorQuorumFloor(uint256 value, uint256 min, uint256 max);

    /// @notice A setting lies outside its bounds.
    error AlephGovernorOutOfBounds(bytes32 what, uint256 value, uint256 min, uint256 max);

    /// @notice `caller` is not the guardian, or its term has ended.
    error AlephGovernorNotGuardian(address caller, uint64 until);

    /// @notice Sets the floor of the quorum.
    /// @dev Reverts with `GovernorOnlyExecutor` unless called by governance itself, `AlephGovernorQuorumFloor`.
    function setQuorumFloor(uint256 value) external;

    /// @notice Sets the guardian for 12 months from now; zero for none.
    /// @dev Reverts with `GovernorOnlyExecutor` unless called by governance itself.
    function setGuardian(address guardian) external;

    /// @notice Returns the floor of the quorum.
    function quorumFloor() external view returns (uint256);

    /// @notice Returns the guardian and until when (wall time) it may cancel.
    function guardian() external view returns (address account, uint64 until);

    /// @notice Returns the votes of wrapped ALEPH.
    function alephVotes() external view returns (IAlephVotes);

    /// @notice Returns the votes of staked ALEPH.
    function stakeVotes() external view returns (IStakeVotes);

    /// @notice Returns all votes there could be at a time: what the quorum is a part of.
    function votableSupply(uint256 timepoint) external view returns (uint256);
}
