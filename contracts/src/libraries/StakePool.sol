// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title StakePool
/// @notice A node's delegations: shares of a live and of a thawing bucket, each with an epoch of its own, and rewards beside them.
///
/// The price of a share, assets / shares, starts at 1 and only a slash lowers it; rounding may lift it by less than one wei per share
/// moved, never above 1. Nothing but {mint}, {burn}, {take} and {giveBack} changes assets, so a donation of tokens moves no price.
/// A bucket in which a share is worth less than 1e-9 is dead: its shares become void and a new epoch begins. So shares stay below
/// 1e9 times the assets, far inside 128 bits, and no bucket ever holds shares without assets or assets without shares.
///
/// The two epochs are separate because either bucket can die alone. With one for both, "undelegate all but one share, then slash"
/// leaves a live bucket with a share and no assets, and every later delegation divides by zero.
library StakePool {
    using Math for uint256;
    using SafeCast for uint256;

    /// @dev Shares stay below it, so that what {IStakingManager-addReward} rounds away is less than a wei.
    uint256 internal constant REWARD_PRECISION = 1e36;
    /// @dev A bucket with more shares per wei than this is dead.
    uint256 internal constant MAX_SHARES_PER_ASSET = 1e9;

    /// @dev One slot. ALEPH fits 96 bits, or a deposit fails.
    struct Bucket {
        uint96 assets;
        uint128 shares;
        uint16 epoch;
    }

    struct Pool {
        Bucket live;
        //
        Bucket thaw;
        //
        uint256 accRewardPerShare;
        //
        mapping(uint16 epoch => uint256 accRewardPerShare) finalAccOf;
    }

    /// @dev `votes`: the voting units given for this position. `accPaid`: the pool's accumulator up to which `accrued` counts.
    struct Position {
        uint128 shares;
        uint128 thawShares;
        //
        uint40 maturesAt;
        uint40 startedAt;
        uint40 delegatedAt;
        uint16 epoch;
        uint16 thawEpoch;
        uint104 votes;
        //
        uint256 accPaid;
        //
        uint128 accrued;
    }

    // ----------------------------------------------------------------------------------------------------- buckets

    /// @dev Puts assets in for new shares. Rounds down, against whoever comes.
    function mint(Bucket storage bucket, uint256 amount) internal returns (uint256 shares) {
        (uint256 assets, uint256 supply) = (bucket.assets, bucket.shares);
        shares = supply == 0 ? amount : amount.mulDiv(supply, assets);
        bucket.assets = (assets + amount).toUint96();
        bucket.shares = (supply + shares).toUint128();
    }

    /// @dev Takes shares out for assets. Rounds down, against whoever leaves; the last share takes all that is left.
    function burn(Bucket storage bucket, uint256 shares) internal returns (uint256 amount) {
        (uint256 assets, uint256 supply) = (bucket.assets, bucket.shares);
        amount = assets.mulDiv(shares, supply);
        bucket.assets = (assets - amount).toUint96();
        bucket.shares = (supply - shares).toUint128();
    }

    /// @dev Returns what shares are worth.
    function worth(Bucket storage bucket, uint256 shares) internal view returns (uint256) {
        return shares == 0 ? 0 : uint256(bucket.assets).mulDiv(shares, bucket.shares);
    }

    // ------------------------------------------------------------------------------------------------------- slash

    /// @dev Takes up to `amount` from both buckets in proportion, the live one's part rounded up. Follow with {bumpLive}, {bumpThaw}.
    /// @return taken What was taken.
    /// @return left What both buckets hold after it.
    function take(Pool storage pool, uint256 amount) internal returns (uint256 taken, uint256 left) {
        (uint256 live, uint256 thaw) = (pool.live.assets, pool.thaw.assets);
        taken = amount.min(live + thaw);
        left = live + thaw - taken;
        if (taken == 0) return (0, left);
        uint256 fromLive = taken.mulDiv(live, live + thaw, Math.Rounding.Ceil);
        pool.live.assets = (live - fromLive).toUint96();
        pool.thaw.assets = (thaw + fromLive - taken).toUint96();
    }

    /// @dev Puts back what {take} took: to each bucket that still is of the same epoch, as much per asset as it lost, never above
    /// price 1. What belonged to shares that have left or died is not given.
    /// @param amount What was taken.
    /// @param left What {take} left.
    function giveBack(Pool storage pool, uint256 amount, uint256 left, uint16 epoch, uint16 thawEpoch) internal returns (uint256 given) {
        uint256 live = pool.live.epoch == epoch ? pool.live.assets : 0;
        uint256 thaw = pool.thaw.epoch == thawEpoch ? pool.thaw.assets : 0;
        uint256 base = left.max(live + thaw);
        if (base == 0) return 0;
        uint256 toLive = amount.mulDiv(live, base);
        uint256 toThaw = amount.mulDiv(thaw, base);
        if (toLive > 0) {
            toLive = toLive.min(pool.live.shares - live);
            pool.live.assets = (live + toLive).toUint96();
        }
        if (toThaw > 0) {
            toThaw = toThaw.min(pool.thaw.shares - thaw);
            pool.thaw.assets = (thaw + toThaw).toUint96();
        }
        return toLive + toThaw;
    }

    /// @dev Begins a new epoch of the live bucket if it is dead.
    function bumpLive(Pool storage pool) internal returns (bool dead, uint256 residual) {
        (dead, residual) = _clearIfDead(pool.live);
        // The epoch that has just ended keeps what its shares earned.
        if (dead) pool.finalAccOf[pool.live.epoch - 1] = pool.accRewardPerShare;
    }

    /// @dev Begins a new epoch of the thawing bucket if it is dead.
    function bumpThaw(Pool storage pool) internal returns (bool dead, uint256 residual) {
        return _clearIfDead(pool.thaw);
    }

    // ---------------------------------------------------------------------------------------------------- positions

    /// @dev Brings a position up to date before it changes: credits rewards, drops shares of dead epochs.
    function refresh(Pool storage pool, Position storage position) internal {
        collect(pool, position);
        uint16 thawEpoch = pool.thaw.epoch;
        if (position.thawEpoch != thawEpoch) {
            position.thawEpoch = thawEpoch;
            (position.thawShares, position.maturesAt, position.startedAt) = (0, 0, 0);
        }
    }

    /// @dev Credits a position's rewards and drops live shares of dead epochs. What thaws earns nothing.
    function collect(Pool storage pool, Position storage position) internal {
        uint256 rewards = earned(pool, position);
        if (rewards > 0) position.accrued += rewards.toUint128();
        uint256 acc = pool.accRewardPerShare;
        if (position.accPaid != acc) position.accPaid = acc;
        uint16 epoch = pool.live.epoch;
        if (position.epoch != epoch) (position.epoch, position.shares) = (epoch, 0);
    }

    /// @dev Returns rewards that a position earned since it was last refreshed. Shares of a dead epoch earned until it died.
    function earned(Pool storage pool, Position storage position) internal view returns (uint256) {
        uint256 shares = position.shares;
        if (shares == 0) return 0;
        uint256 acc = position.epoch == pool.live.epoch ? pool.accRewardPerShare : pool.finalAccOf[position.epoch];
        return shares.mulDiv(acc - position.accPaid, REWARD_PRECISION);
    }

    /// @dev Returns a position's shares that are not void.
    function sharesOf(Pool storage pool, Position storage position) internal view returns (uint256 shares, uint256 thawShares) {
        if (position.epoch == pool.live.epoch) shares = position.shares;
        if (position.thawEpoch == pool.thaw.epoch) thawShares = position.thawShares;
    }

    /// @dev Returns what a position is worth, live and thawing.
    function valueOf(Pool storage pool, Position storage position) internal view returns (uint256 live, uint256 thaw) {
        (uint256 shares, uint256 thawShares) = sharesOf(pool, position);
        return (worth(pool.live, shares), worth(pool.thaw, thawShares));
    }

    function _clearIfDead(Bucket storage bucket) private returns (bool dead, uint256 residual) {
        residual = bucket.assets;
        dead = bucket.shares > residual * MAX_SHARES_PER_ASSET;
        if (dead) (bucket.assets, bucket.shares, bucket.epoch) = (0, 0, bucket.epoch + 1);
    }
}
