// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IUniswapV3Router} from "../../../src/interfaces/IUniswapV3.sol";

/// @notice Settles as the published model reads: all that is owed, straight from the allowance, or not at all.
contract NaiveSettler {
    IERC20 private immutable _token;
    address public payer;
    uint256 public price;
    uint256 public lastSettledAt;

    constructor(IERC20 token) {
        _token = token;
    }

    function open(address payer_, uint256 price_) external {
        (payer, price, lastSettledAt) = (payer_, price_, block.timestamp);
    }

    function settle() external {
        uint256 owed = price * (block.timestamp - lastSettledAt);
        lastSettledAt = block.timestamp;
        require(_token.transferFrom(payer, address(this), owed), "not paid");
    }
}

/// @notice Swaps without a floor.
contract NaiveSwapper {
    IUniswapV3Router private immutable _router;

    constructor(IUniswapV3Router router) {
        _router = router;
    }

    function swap(address tokenIn, address tokenOut, uint256 amount) external returns (uint256) {
        IERC20(tokenIn).approve(address(_router), amount);
        return _router.exactInputSingle(
            IUniswapV3Router.ExactInputSingleParams(tokenIn, tokenOut, 3000, address(this), block.timestamp, amount, 0, 0)
        );
    }
}

/// @notice Burns all gas it gets, whatever is asked.
contract GasEater {
    fallback() external {
        while (true) {}
    }
}
