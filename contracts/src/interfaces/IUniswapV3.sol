// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

/// @title IUniswapV3Factory
/// @notice The part of the Uniswap V3 factory that we ask.
interface IUniswapV3Factory {
    /// @notice Returns the pool of two tokens, in either order, and a fee in 1e-6; zero if there is none.
    function getPool(address tokenA, address tokenB, uint24 fee) external view returns (address);
}

/// @title IUniswapV3Pool
/// @notice The part of a Uniswap V3 pool that we read.
interface IUniswapV3Pool {
    /// @notice Returns the present price and the state of the pool's record of prices.
    function slot0()
        external
        view
        returns (
            uint160 sqrtPriceX96,
            int24 tick,
            uint16 observationIndex,
            uint16 observationCardinality,
            uint16 observationCardinalityNext,
            uint8 feeProtocol,
            bool unlocked
        );

    /// @notice Returns the accumulated tick and seconds per liquidity as of each moment, given in seconds before now.
    function observe(uint32[] calldata secondsAgos)
        external
        view
        returns (int56[] memory tickCumulatives, uint160[] memory secondsPerLiquidityCumulativeX128s);
}

/// @title IUniswapV3Router
/// @notice The part of the Uniswap V3 router (`SwapRouter` of v3-periphery) that we call.
interface IUniswapV3Router {
    /// @notice A swap in one pool.
    struct ExactInputSingleParams {
        address tokenIn;
        address tokenOut;
        uint24 fee;
        address recipient;
        uint256 deadline;
        uint256 amountIn;
        uint256 amountOutMinimum;
        uint160 sqrtPriceLimitX96;
    }

    /// @notice Swaps exactly `amountIn`, taken from the caller's allowance.
    function exactInputSingle(ExactInputSingleParams calldata params) external payable returns (uint256 amountOut);

    /// @notice Returns the factory whose pools the router uses.
    function factory() external view returns (address);
}
