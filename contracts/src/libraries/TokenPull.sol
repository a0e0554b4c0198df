// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";

/// @title TokenPull
/// @notice Asks tokens that may lie, revert, burn gas or flood memory, without ever failing because of them.
/// @dev Gas given to a token is capped from above only. A caller who sends too little to make a transfer fail cannot finish its own
/// transaction: what EIP-150 leaves of the gas does not pay for the writes that follow.
library TokenPull {
    uint256 private constant READ_GAS = 100_000;
    uint256 private constant TRANSFER_GAS = 500_000;

    /// @dev Pulls exactly `amount`, or reverts with `AlephAmountMismatch` and leaves nothing moved. Linked, so that a caller can catch it.
    function pullExact(address token, address from, uint256 amount) external {
        (bool wasRead, uint256 balanceBefore) = _read(token, abi.encodeCall(IERC20.balanceOf, (address(this))));
        bool moved = _move(token, abi.encodeCall(IERC20.transferFrom, (from, address(this), amount)));
        (bool isRead, uint256 balanceAfter) = _read(token, abi.encodeCall(IERC20.balanceOf, (address(this))));
        uint256 received = balanceAfter > balanceBefore ? balanceAfter - balanceBefore : 0;
        if (!wasRead || !isRead || !moved || received != amount) revert IAlephBase.AlephAmountMismatch(token, amount, received);
    }

    /// @dev Returns what can be pulled from `owner`: the lower of balance and allowance, zero if the token does not answer.
    function spendable(address token, address owner) internal view returns (uint256) {
        uint256 balance = balanceOf(token, owner);
        uint256 allowed = allowanceOf(token, owner);
        return balance < allowed ? balance : allowed;
    }

    /// @dev Returns a balance, or zero if the token does not answer.
    function balanceOf(address token, address owner) internal view returns (uint256 balance) {
        (, balance) = _read(token, abi.encodeCall(IERC20.balanceOf, (owner)));
    }

    /// @dev Returns an allowance for this contract, or zero if the token does not answer.
    function allowanceOf(address token, address owner) internal view returns (uint256 allowed) {
        (, allowed) = _read(token, abi.encodeCall(IERC20.allowance, (owner, address(this))));
    }

    /// @dev Reads one word, without copying more than that.
    function _read(address token, bytes memory data) private view returns (bool success, uint256 value) {
        uint256 gasLimit = READ_GAS;
        assembly ("memory-safe") {
            mstore(0, 0)
            success := staticcall(gasLimit, token, add(data, 0x20), mload(data), 0, 0x20)
            success := and(success, gt(returndatasize(), 0x1f))
            if success { value := mload(0) }
        }
    }

    /// @dev Calls a token, and returns whether it succeeded and did not answer false. Nothing, as old tokens answer, counts as true.
    function _move(address token, bytes memory data) private returns (bool success) {
        uint256 gasLimit = TRANSFER_GAS;
        assembly ("memory-safe") {
            mstore(0, 1)
            success := call(gasLimit, token, 0, add(data, 0x20), mload(data), 0, 0x20)
            success := and(success, eq(mload(0), 1))
        }
    }
}
