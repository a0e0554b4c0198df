// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title Token that stands for wrapped ether on a devnet
contract DevWeth is ERC20 {
    /// @notice The account did not take the ether.
    error DevWethTransferFailed(address account);

    constructor() ERC20("Wrapped Ether", "WETH") {}

    /// @notice Wraps the ether that is sent along.
    receive() external payable {
        deposit();
    }

    /// @notice Unwraps `amount` for the caller.
    function withdraw(uint256 amount) external {
        _burn(msg.sender, amount);
        (bool sent,) = msg.sender.call{value: amount}("");
        if (!sent) revert DevWethTransferFailed(msg.sender);
    }

    /// @notice Wraps the ether that is sent along.
    function deposit() public payable {
        _mint(msg.sender, msg.value);
    }
}
