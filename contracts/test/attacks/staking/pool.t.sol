// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {stdError} from "forge-std/StdError.sol";
import {Test} from "forge-std/Test.sol";
import {IPoolUnderAttack, RealPool, WeakPool} from "../../mutants/staking/Pools.sol";

/// @notice Attacks 1 to 4 and the end of 7 on the delegation pool: each succeeds on the weakened pool and fails on the real one.
contract StakingPoolAttacks is Test {
    address private constant ATTACKER = address(0xA);
    address private constant VICTIM = address(0xB);

    /// @dev Attack 1: the first delegator donates, so that the next one's shares round to nothing.
    function inflate(IPoolUnderAttack pool) private returns (uint256 stolen) {
        pool.delegate(ATTACKER, 1);
        pool.donate(1000e18);
        pool.delegate(VICTIM, 1000e18);
        return 1000e18 - pool.valueOf(VICTIM);
    }

    function test_Attack01_FirstDepositorInflation() public {
        assertGt(inflate(new WeakPool(WeakPool.Fault.DonationsCount)), 0, "the mutant is robbed");
        assertEq(inflate(new RealPool()), 0);
    }

    /// @dev Attack 2: slash again and again until shares per wei explode, then let somebody deposit.
    function test_Attack02_ShareExplosion() public {
        WeakPool weak = new WeakPool(WeakPool.Fault.NoEpoch);
        RealPool real = new RealPool();
        uint256 worst;
        for (uint256 i; i < 200; ++i) {
            weak.delegate(ATTACKER, 1000e18);
            real.delegate(ATTACKER, 1000e18);
            weak.slash(weak.assets() - 1);
            real.slash(real.valueOf(ATTACKER) - 1);
            if (weak.shares() > worst) worst = weak.shares();
            if (worst > type(uint128).max) break;
        }
        assertGt(worst, type(uint128).max, "the mutant's shares leave 128 bits");
        real.delegate(VICTIM, 1000e18);
        assertEq(real.valueOf(VICTIM), 1000e18);
    }

    /// @dev Attack 3: shares of a pool that lost everything claim what comes in after it.
    function revive(IPoolUnderAttack pool) private returns (uint256 stolen) {
        pool.delegate(ATTACKER, 1000e18);
        pool.slash(1000e18);
        pool.delegate(VICTIM, 1000e18);
        return pool.valueOf(ATTACKER);
    }

    function test_Attack03_OldSharesClaimNewDeposits() public {
        assertGt(revive(new WeakPool(WeakPool.Fault.NoEpoch)), 0, "the mutant pays old shares");
        assertEq(revive(new RealPool()), 0);
    }

    /// @dev Attack 4: ten thousand times one wei in and out, at a price below one.
    function farm(IPoolUnderAttack pool, uint256 rounds) private returns (uint256 out, uint256 paid) {
        pool.delegate(VICTIM, 1_000_003);
        pool.slash(333_333);
        for (uint256 i; i < rounds; ++i) {
            pool.delegate(ATTACKER, 1);
            ++paid;
            uint256 shares = pool.sharesOf(ATTACKER);
            try pool.undelegate(ATTACKER, shares) {
                out += pool.withdraw(ATTACKER);
            } catch {}
        }
        out += pool.valueOf(ATTACKER);
    }

    function test_Attack04_OneWeiRoundingFarm() public {
        (uint256 out, uint256 paid) = farmInHalves(new WeakPool(WeakPool.Fault.RoundsUp), 2000);
        assertGt(out, paid, "the mutant pays for rounding");
        (out, paid) = farm(new RealPool(), 10_000);
        assertLe(out, paid);
        (out, paid) = farmInHalves(new RealPool(), 2000);
        assertLe(out, paid);
    }

    /// @dev Leaves in two parts, so that each is rounded.
    function farmInHalves(IPoolUnderAttack pool, uint256 rounds) private returns (uint256 out, uint256 paid) {
        pool.delegate(VICTIM, 1_000_003);
        pool.slash(333_333);
        for (uint256 i; i < rounds; ++i) {
            pool.delegate(ATTACKER, 3);
            paid += 3;
            while (pool.sharesOf(ATTACKER) > 0) {
                try pool.undelegate(ATTACKER, 1) {}
                catch {
                    try pool.undelegate(ATTACKER, pool.sharesOf(ATTACKER)) {} catch {}
                    break;
                }
            }
            try pool.withdraw(ATTACKER) returns (uint256 amount) {
                out += amount;
            } catch {}
        }
        out += pool.valueOf(ATTACKER);
    }

    /// @dev Attack 7, last part: undelegate all but one share, slash, delegate.
    function leaveOneShare(IPoolUnderAttack pool) private {
        pool.delegate(ATTACKER, 1000e18);
        pool.undelegate(ATTACKER, 1000e18 - 1);
        pool.slash(500e18);
    }

    function test_Attack07_OneShareLeftBricksThePool() public {
        WeakPool weak = new WeakPool(WeakPool.Fault.OneEpoch);
        leaveOneShare(weak);
        vm.expectRevert(stdError.divisionError);
        weak.delegate(VICTIM, 1e18);
        RealPool real = new RealPool();
        leaveOneShare(real);
        real.delegate(VICTIM, 1e18);
        assertEq(real.valueOf(VICTIM), 1e18);
        assertApproxEqAbs(real.valueOf(ATTACKER), 500e18, 1, "the thawing bucket lives on");
    }
}
