// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";

/// @title IStakeVotes
/// @notice Voting units that follow staked principal, one to one. Not a token: only StakingManager makes and takes units.
///
/// Units vote from their account at once: an account that has never delegated its votes holds them itself. Staked ALEPH is never
/// wrapped in {IAlephVotes}, so no wei votes twice. The clock counts seconds (`mode=timestamp`).
interface IStakeVotes is IERC6372, IVotes {
    /// @notice An account's units changed.
    event UnitsChanged(address indexed account, uint256 previous, uint256 current);

    /// @notice More units would be taken than the account has: the caller is at fault.
    error StakeVotesInsufficient(address account, uint256 units, uint256 amount);

    /// @notice Gives units for principal that an account has staked.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without STAKING_ROLE.
    function increase(address account, uint256 amount) external;

    /// @notice Takes units for principal that left or was slashed.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without STAKING_ROLE, `StakeVotesInsufficient`.
    function decrease(address account, uint256 amount) external;

    /// @notice Returns an account's units.
    function unitsOf(address account) external view returns (uint256);

    /// @notice Returns the sum of all units.
    function totalUnits() external view returns (uint256);
}
