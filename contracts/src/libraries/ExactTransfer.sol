// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {Permit} from "../Types.sol";

/// @title ExactTransfer
/// @notice Moves tokens and believes only balances: a token that takes a fee on the way, rebases or lies is refused.
library ExactTransfer {
    using SafeERC20 for IERC20;

    /// @dev Pulls exactly `amount` from `from`, or reverts with `AlephAmountMismatch`.
    function pullExact(IERC20 token, address from, uint256 amount) internal {
        uint256 balanceBefore = token.balanceOf(address(this));
        token.safeTransferFrom(from, address(this), amount);
        uint256 received = token.balanceOf(address(this)) - balanceBefore;
        if (received != amount) revert IAlephBase.AlephAmountMismatch(address(token), amount, received);
    }

    /// @dev Submits a permit and ignores its failure: whoever saw it may have submitted it first, and the allowance decides anyway.
    function tryPermit(IERC20 token, address owner, address spender, Permit calldata permit) internal {
        try IERC20Permit(address(token)).permit(owner, spender, permit.value, permit.deadline, permit.v, permit.r, permit.s) {} catch {}
    }
}
