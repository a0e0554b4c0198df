// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {TickMath} from "@uniswap/v4-core/src/libraries/TickMath.sol";
import {Parameters} from "../base/Parameters.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {IFeed} from "../interfaces/IFeed.sol";
import {IPaymentManager, TokenConfig} from "../interfaces/IPaymentManager.sol";
import {IProtocolClock} from "../interfaces/IProtocolClock.sol";
import {IUniswapV3Factory, IUniswapV3Pool, IUniswapV3Router} from "../interfaces/IUniswapV3.sol";

/// @notice What a swap needs to know besides its token's configuration.
struct SwapTerms {
    address token;
    address aleph;
    address router;
    IProtocolClock clock;
    uint256 maxSlippageBps;
    uint256 deviationBps;
}

/// @title Swaps
/// @notice Swaps tokens to ALEPH on Uniswap V3, never below a floor that the chain itself knows.
///
/// The floor is a quote at the pool's time-weighted price, or at the feed's if that is higher, less the slippage allowed. Before it
/// counts, the pool's present price must lie near the average and the average near the feed, the sequencer must have been up for an
/// hour, and the pool must have been deep enough, on average over the same window, for the slippage allowed: a thin pool's average is
/// cheap to move.
/// @dev Linked: PaymentManager calls it by its address, to stay below the size limit of contracts.
library Swaps {
    using Math for uint256;
    using SafeERC20 for IERC20;

    /// @dev Swaps exactly `amountIn`, measured by balances, and leaves no allowance behind.
    /// Reverts with `PaymentManagerSlippageExceeded`, `AlephAmountMismatch`, and like {floorOf}.
    function swap(TokenConfig storage config, SwapTerms memory terms, uint256 amountIn, uint256 minOut)
        external
        returns (uint256 amountOut)
    {
        uint256 floor = _floorOf(config, terms, amountIn).max(minOut);
        (IERC20 token, IERC20 aleph) = (IERC20(terms.token), IERC20(terms.aleph));
        (uint256 tokenBefore, uint256 alephBefore) = (token.balanceOf(address(this)), aleph.balanceOf(address(this)));
        token.forceApprove(terms.router, amountIn);
        // The floor is checked on what arrives, below: the router's own check could only say the same in its own words.
        try IUniswapV3Router(terms.router)
            .exactInputSingle(
                IUniswapV3Router.ExactInputSingleParams({
                tokenIn: terms.token,
                tokenOut: terms.aleph,
                fee: config.fee,
                recipient: address(this),
                deadline: block.timestamp,
                amountIn: amountIn,
                amountOutMinimum: 0,
                sqrtPriceLimitX96: 0
            })
            ) {}
        catch {
            revert IPaymentManager.PaymentManagerSlippageExceeded(terms.token, 0, floor);
        }
        token.forceApprove(terms.router, 0);
        uint256 spent = tokenBefore - token.balanceOf(address(this));
        if (spent != amountIn) revert IAlephBase.AlephAmountMismatch(terms.token, amountIn, spent);
        amountOut = aleph.balanceOf(address(this)) - alephBefore;
        if (amountOut < floor) revert IPaymentManager.PaymentManagerSlippageExceeded(terms.token, amountOut, floor);
    }

    /// @dev Returns the least ALEPH that a swap may bring now. Reverts with `PaymentManagerPriceDeviates`, `PaymentManagerStaleFeed`,
    /// `PaymentManagerSwapSize` for a pool too thin, `PaymentManagerBadTokenConfig` for one without a history, `SequencerDown`.
    function floorOf(TokenConfig storage config, SwapTerms memory terms, uint256 amountIn) external view returns (uint256) {
        return _floorOf(config, terms, amountIn);
    }

    /// @dev Checks a token's configuration against token, pool and bounds, and fills in defaults: 30 minutes, 100 bps.
    /// Reverts with `PaymentManagerBadTokenConfig`, `AlephOutOfBounds`.
    function checked(TokenConfig memory config, SwapTerms memory terms) external view returns (TokenConfig memory) {
        if (config.twapWindow == 0) config.twapWindow = Parameters.TWAP_WINDOW;
        if (config.maxSlippageBps == 0) config.maxSlippageBps = uint16(Parameters.TOKEN_SLIPPAGE_BPS);
        config.allowed = true;
        _requireInBounds("twapWindow", config.twapWindow, Parameters.TWAP_WINDOW_MIN, Parameters.TWAP_WINDOW_MAX);
        _requireInBounds("maxSlippageBps", config.maxSlippageBps, Parameters.MAX_SLIPPAGE_BPS_MIN, Parameters.MAX_SLIPPAGE_BPS_MAX);
        // Fewer than two decimals would leave more than 1e16 to carry on; see PaymentRecord.
        _requireInBounds("decimals", config.decimals, 2, 18);
        _requireFit(terms.token != terms.aleph && terms.token.code.length > 0, terms.token, "token");
        _requireFit(IERC20Metadata(terms.token).decimals() == config.decimals, terms.token, "decimals");
        _requireFit(config.minSwap > 0 && config.minSwap <= config.maxSwap, terms.token, "swapSize");
        _requireFit((config.feed == address(0)) == (config.feedHeartbeat == 0), terms.token, "feedHeartbeat");
        _requireFit(config.feed == address(0) || config.feed.code.length > 0, terms.token, "feed");
        address pool = IUniswapV3Factory(IUniswapV3Router(terms.router).factory()).getPool(terms.token, terms.aleph, config.fee);
        _requireFit(pool != address(0) && pool == config.pool, terms.token, "pool");
        _observe(config.pool, config.twapWindow, terms.token);
        return config;
    }

    function _floorOf(TokenConfig storage config, SwapTerms memory terms, uint256 amountIn) private view returns (uint256) {
        if (config.pool == address(0)) revert IPaymentManager.PaymentManagerTokenNotAllowed(terms.token);
        terms.clock.requireSequencerUp();
        bool isToken0 = terms.token < terms.aleph;
        (int24 meanTick, uint256 liquidity) = _observe(config.pool, config.twapWindow, terms.token);
        uint160 meanPrice = TickMath.getSqrtPriceAtTick(meanTick);
        uint256 slippageBps = uint256(config.maxSlippageBps).min(terms.maxSlippageBps);
        _requireDepth(config, terms.token, amountIn, _depth(meanPrice, liquidity, isToken0).mulDiv(slippageBps, Parameters.BPS));

        uint256 unit = 10 ** config.decimals;
        uint256 reference_ = _quote(meanPrice, unit, isToken0);
        (uint160 spotPrice,,,,,,) = IUniswapV3Pool(config.pool).slot0();
        _requireNear(terms, _quote(spotPrice, unit, isToken0), reference_);
        uint256 quote = _quote(meanPrice, amountIn, isToken0);
        if (config.feed != address(0)) {
            uint256 feedPrice = _feedPrice(config, terms.token);
            _requireNear(terms, reference_, feedPrice);
            quote = quote.max(amountIn.mulDiv(feedPrice, unit));
        }
        return quote.mulDiv(Parameters.BPS - slippageBps, Parameters.BPS);
    }

    /// @dev Returns the pool's mean tick, rounded down, and its harmonic mean liquidity over the window.
    function _observe(address pool, uint32 window, address token) private view returns (int24 tick, uint256 liquidity) {
        uint32[] memory ago = new uint32[](2);
        ago[0] = window;
        try IUniswapV3Pool(pool).observe(ago) returns (int56[] memory ticks, uint160[] memory inverses) {
            unchecked {
                // Both accumulators may overflow by design; their differences are right.
                int56 passed = ticks[1] - ticks[0];
                // forge-lint: disable-next-line(unsafe-typecast): a mean of ticks.
                tick = int24(passed / int56(uint56(window)));
                if (passed < 0 && passed % int56(uint56(window)) != 0) --tick;
                liquidity = (uint256(window) << 128) / uint256(inverses[1] - inverses[0]).max(1);
            }
        } catch {
            revert IPaymentManager.PaymentManagerBadTokenConfig(token, "observations");
        }
    }

    /// @dev Returns the tokens that a pool of this liquidity virtually holds at a price.
    function _depth(uint160 sqrtPriceX96, uint256 liquidity, bool isToken0) private pure returns (uint256) {
        return isToken0 ? liquidity.mulDiv(1 << 96, sqrtPriceX96) : liquidity.mulDiv(sqrtPriceX96, 1 << 96);
    }

    /// @dev Returns what `amount` of the token is worth in ALEPH at a price.
    function _quote(uint160 sqrtPriceX96, uint256 amount, bool isToken0) private pure returns (uint256) {
        uint256 price = uint256(sqrtPriceX96).mulDiv(sqrtPriceX96, 1 << 64);
        return isToken0 ? amount.mulDiv(price, 1 << 128) : amount.mulDiv(1 << 128, price);
    }

    /// @dev Returns the feed's price of one token in ALEPH.
    function _feedPrice(TokenConfig storage config, address token) private view returns (uint256) {
        try IFeed(config.feed).latestRoundData() returns (uint80, int256 answer, uint256, uint256 updatedAt, uint80) {
            bool isFresh = answer > 0 && updatedAt <= block.timestamp && block.timestamp - updatedAt <= config.feedHeartbeat;
            if (!isFresh) revert IPaymentManager.PaymentManagerStaleFeed(token, answer, updatedAt);
            // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
            return uint256(answer).mulDiv(1e18, 10 ** IFeed(config.feed).decimals());
        } catch {
            revert IPaymentManager.PaymentManagerStaleFeed(token, 0, 0);
        }
    }

    function _requireNear(SwapTerms memory terms, uint256 price, uint256 reference_) private pure {
        uint256 distance = price > reference_ ? price - reference_ : reference_ - price;
        if (distance * Parameters.BPS > reference_ * terms.deviationBps) {
            revert IPaymentManager.PaymentManagerPriceDeviates(terms.token, price, reference_, terms.deviationBps);
        }
    }

    function _requireDepth(TokenConfig storage config, address token, uint256 amountIn, uint256 most) private view {
        if (amountIn > most) revert IPaymentManager.PaymentManagerSwapSize(token, amountIn, config.minSwap, most);
    }

    function _requireFit(bool fits, address token, bytes32 what) private pure {
        if (!fits) revert IPaymentManager.PaymentManagerBadTokenConfig(token, what);
    }

    function _requireInBounds(bytes32 what, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert IAlephBase.AlephOutOfBounds(what, value, min, max);
    }
}
