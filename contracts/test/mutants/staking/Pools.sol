// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {StakePool} from "../../../src/libraries/StakePool.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";

/// @notice What an attack on a delegation pool needs, so that it can be tried on the real one and on a weakened one.
interface IPoolUnderAttack {
    function delegate(address account, uint256 amount) external;
    function undelegate(address account, uint256 shares) external;
    function withdraw(address account) external returns (uint256 amount);
    function slash(uint256 amount) external;
    function donate(uint256 amount) external;
    function sharesOf(address account) external view returns (uint256);
    function valueOf(address account) external view returns (uint256);
}

/// @notice The real library, bare: no periods, no minimum, no roles.
contract RealPool is IPoolUnderAttack {
    using StakePool for StakePool.Bucket;
    using StakePool for StakePool.Pool;

    StakePool.Pool private _pool;
    mapping(address account => StakePool.Position) private _positions;

    function delegate(address account, uint256 amount) external {
        _pool.refresh(_positions[account]);
        _positions[account].shares += uint128(_pool.live.mint(amount));
    }

    function undelegate(address account, uint256 shares) external {
        StakePool.Position storage position = _positions[account];
        _pool.refresh(position);
        position.shares -= uint128(shares);
        uint256 amount = _pool.live.burn(shares);
        require(amount > 0, "worthless");
        position.thawShares += uint128(_pool.thaw.mint(amount));
    }

    function withdraw(address account) external returns (uint256 amount) {
        StakePool.Position storage position = _positions[account];
        _pool.refresh(position);
        amount = _pool.thaw.burn(position.thawShares);
        position.thawShares = 0;
    }

    function slash(uint256 amount) external {
        _pool.take(amount);
        _pool.bumpLive();
        _pool.bumpThaw();
    }

    /// @dev Nobody looks at the balance.
    function donate(uint256) external {}

    function sharesOf(address account) external view returns (uint256 shares) {
        (shares,) = _pool.sharesOf(_positions[account]);
    }

    function valueOf(address account) external view returns (uint256) {
        (uint256 live, uint256 thaw) = _pool.valueOf(_positions[account]);
        return live + thaw;
    }
}

/// @notice A pool with the faults that audits found in others, one at a time.
contract WeakPool is IPoolUnderAttack {
    enum Fault {
        DonationsCount,
        OneEpoch,
        NoEpoch,
        RoundsUp
    }

    Fault public immutable fault;
    uint256 public assets;
    uint256 public shares;
    uint256 public thawAssets;
    uint256 public thawShares;
    uint256 public epoch;
    mapping(address account => uint256) private _shares;
    mapping(address account => uint256) private _thawShares;
    mapping(address account => uint256) private _epochs;

    constructor(Fault fault_) {
        fault = fault_;
    }

    function delegate(address account, uint256 amount) external {
        _refresh(account);
        uint256 minted = shares == 0 ? amount : amount * shares / assets;
        _shares[account] += minted;
        (assets, shares) = (assets + amount, shares + minted);
    }

    function undelegate(address account, uint256 burned) external {
        _refresh(account);
        uint256 amount = _worth(burned, assets, shares);
        _shares[account] -= burned;
        (assets, shares) = (assets - amount, shares - burned);
        uint256 minted = thawShares == 0 ? amount : amount * thawShares / thawAssets;
        _thawShares[account] += minted;
        (thawAssets, thawShares) = (thawAssets + amount, thawShares + minted);
    }

    function withdraw(address account) external returns (uint256 amount) {
        _refresh(account);
        amount = _worth(_thawShares[account], thawAssets, thawShares);
        (thawAssets, thawShares) = (thawAssets - amount, thawShares - _thawShares[account]);
        _thawShares[account] = 0;
    }

    function slash(uint256 amount) external {
        uint256 both = assets + thawAssets;
        if (amount > both) amount = both;
        uint256 live = both == 0 ? 0 : (amount * assets + both - 1) / both;
        (assets, thawAssets) = (assets - live, thawAssets - (amount - live));
        // One epoch for both buckets: it is bumped only when both are empty.
        if (fault == Fault.OneEpoch && assets + thawAssets == 0) {
            (shares, thawShares) = (0, 0);
            ++epoch;
        }
        // Without epochs, an empty pool starts anew with the old shares still in the books of their owners.
        if (fault == Fault.NoEpoch && assets == 0) shares = 0;
    }

    function donate(uint256 amount) external {
        if (fault == Fault.DonationsCount) assets += amount;
    }

    function sharesOf(address account) external view returns (uint256) {
        return _shares[account];
    }

    function valueOf(address account) external view returns (uint256) {
        if (_epochs[account] != epoch) return 0;
        return _worth(_shares[account], assets, shares) + _worth(_thawShares[account], thawAssets, thawShares);
    }

    function _refresh(address account) private {
        if (_epochs[account] == epoch) return;
        (_epochs[account], _shares[account], _thawShares[account]) = (epoch, 0, 0);
    }

    function _worth(uint256 part, uint256 amount, uint256 supply) private view returns (uint256) {
        if (supply == 0) return 0;
        return fault == Fault.RoundsUp ? (part * amount + supply - 1) / supply : part * amount / supply;
    }
}
