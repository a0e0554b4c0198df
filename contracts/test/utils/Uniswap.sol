// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {TickMath} from "@uniswap/v4-core/src/libraries/TickMath.sol";
import {IUniswapV3Pool, IUniswapV3Router} from "../../src/interfaces/IUniswapV3.sol";

/// @notice What tests do with pools and the product does not.
interface ITestPool is IUniswapV3Pool {
    function initialize(uint160 sqrtPriceX96) external;
    function increaseObservationCardinalityNext(uint16 observationCardinalityNext) external;
    function mint(address recipient, int24 tickLower, int24 tickUpper, uint128 amount, bytes calldata data)
        external
        returns (uint256 amount0, uint256 amount1);
    function burn(int24 tickLower, int24 tickUpper, uint128 amount) external returns (uint256 amount0, uint256 amount1);
    function liquidity() external view returns (uint128);
    function token0() external view returns (address);
    function token1() external view returns (address);
}

interface ITestFactory {
    function createPool(address tokenA, address tokenB, uint24 fee) external returns (address pool);
}

interface IMintable {
    function mint(address account, uint256 amount) external;
}

/// @notice Somebody with all the tokens it needs: provides liquidity over the full range, moves prices, trades.
contract Whale {
    IUniswapV3Router public immutable router;

    constructor(IUniswapV3Router router_) {
        router = router_;
    }

    /// @notice Adds `liquidity` between the ends of the price range of pools of 0.3 %.
    function provide(ITestPool pool, uint128 liquidity) external {
        pool.mint(address(this), -887_220, 887_220, liquidity, "");
    }

    /// @notice Takes it out again; what it was worth stays owed by the pool.
    function withdraw(ITestPool pool, uint128 liquidity) external {
        pool.burn(-887_220, 887_220, liquidity);
    }

    function uniswapV3MintCallback(uint256 amount0, uint256 amount1, bytes calldata) external {
        _pay(ITestPool(msg.sender).token0(), amount0);
        _pay(ITestPool(msg.sender).token1(), amount1);
    }

    /// @notice Sells exactly `amountIn`, whatever it brings.
    function sell(address tokenIn, address tokenOut, uint256 amountIn) external returns (uint256) {
        IMintable(tokenIn).mint(address(this), amountIn);
        IERC20(tokenIn).approve(address(router), amountIn);
        return router.exactInputSingle(
            IUniswapV3Router.ExactInputSingleParams(tokenIn, tokenOut, 3000, address(this), block.timestamp, amountIn, 0, 0)
        );
    }

    function _pay(address token, uint256 amount) private {
        if (amount == 0) return;
        IMintable(token).mint(address(this), amount);
        IERC20(token).transfer(msg.sender, amount);
    }
}

/// @notice Prices as pools know them.
library Prices {
    /// @dev Returns the square root of a price at which `amount0` of token0 is worth `amount1` of token1.
    function encode(uint256 amount0, uint256 amount1) internal pure returns (uint160) {
        return uint160(Math.sqrt(Math.mulDiv(amount1, 1 << 192, amount0)));
    }
}
