// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";

/// @title IAlephVotes
/// @notice ALEPH wrapped one to one so that it can vote: ERC-20, EIP-2612, ERC-5805 with a clock of seconds. Not upgradeable.
interface IAlephVotes is IERC20, IERC6372, IVotes {
    /// @notice Wraps `amount` of the caller's ALEPH for `account`.
    function depositFor(address account, uint256 amount) external returns (bool);

    /// @notice Unwraps `amount` of the caller's votes to `account`.
    function withdrawTo(address account, uint256 amount) external returns (bool);

    /// @notice Returns ALEPH.
    function underlying() external view returns (IERC20);
}
