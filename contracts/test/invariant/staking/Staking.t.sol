// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {PoolInfo, PositionInfo, SlashRecord, SlashRequestStatus, SlashStatus} from "../../../src/interfaces/IStakingManager.sol";
import {COMMITTEE_ROLE, GUARDIAN_ROLE, PARAMETER_ROLE, PAYMENT_ROLE, RESERVER_ROLE, SLASHER_ROLE} from "../../../src/base/Roles.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeId} from "../../../src/Types.sol";
import {StakingManagerBase} from "../../unit/staking-manager/StakingManagerBase.t.sol";
import {StakingHandler} from "./StakingHandler.sol";

/// @notice Invariants 1 to 17, 20, and 56 for StakingManager. (18 and 19 are those of RewardsDistributor.)
contract StakingInvariants is StakingManagerBase {
    StakingHandler internal handler;

    function setUp() public override {
        super.setUp();
        NodeId[] memory ids = new NodeId[](3);
        for (uint256 i; i < 3; ++i) {
            (ids[i],) = registerNode(string.concat("node ", vm.toString(i)), NodeType.CRN);
        }
        handler = new StakingHandler(staking, registry, aleph, ids);
        bytes32[7] memory roles = [SLASHER_ROLE, COMMITTEE_ROLE, PAYMENT_ROLE, RESERVER_ROLE, GUARDIAN_ROLE, PARAMETER_ROLE, bytes32(0)];
        for (uint256 i; i < roles.length; ++i) {
            grant(address(staking), roles[i], address(handler));
        }
        (address to, address insured) = (handler.treasury(), handler.insurance());
        vm.prank(admin);
        staking.setPeers(address(registry), address(votes), to, insured);
        // Small enough that nodes are activated, and fall, often.
        vm.startPrank(admin);
        staking.setMinSelfStake(1000e18);
        staking.setMinTotalStake(2000e18);
        vm.stopPrank();
        handler.prepare();
        targetContract(address(handler));
        bytes4[] memory actions = new bytes4[](25);
        actions[0] = StakingHandler.stake.selector;
        actions[1] = StakingHandler.unstake.selector;
        actions[2] = StakingHandler.completeUnbond.selector;
        actions[3] = StakingHandler.delegate.selector;
        actions[4] = StakingHandler.undelegate.selector;
        actions[5] = StakingHandler.withdrawFor.selector;
        actions[6] = StakingHandler.claimRewards.selector;
        actions[7] = StakingHandler.addReward.selector;
        actions[8] = StakingHandler.donate.selector;
        actions[9] = StakingHandler.sync.selector;
        actions[10] = StakingHandler.openCase.selector;
        actions[11] = StakingHandler.closeCase.selector;
        actions[12] = StakingHandler.slash.selector;
        actions[13] = StakingHandler.requestSlash.selector;
        actions[14] = StakingHandler.vetoSlash.selector;
        actions[15] = StakingHandler.executeSlash.selector;
        actions[16] = StakingHandler.expireSlash.selector;
        actions[17] = StakingHandler.releaseSlash.selector;
        actions[18] = StakingHandler.refundSlash.selector;
        actions[19] = StakingHandler.pass.selector;
        actions[20] = StakingHandler.activate.selector;
        actions[21] = StakingHandler.setUnbondingPeriod.selector;
        actions[22] = StakingHandler.committeeSlash.selector;
        actions[23] = StakingHandler.drain.selector;
        actions[24] = StakingHandler.upgrade.selector;
        targetSelector(FuzzSelector(address(handler), actions));
    }

    /// @dev What the contract owes, summed up from its parts.
    function owed() private view returns (uint256 sum) {
        for (uint256 i; i < handler.nodeCount(); ++i) {
            NodeId id = handler.nodes(i);
            sum += staking.slashableTotal(id);
            for (uint256 j; j < handler.delegatorCount(); ++j) {
                sum += staking.pendingRewards(id, handler.delegators(j));
            }
        }
        for (uint256 i; i < handler.slashCount(); ++i) {
            SlashRecord memory record = staking.getSlash(handler.slashes(i));
            if (record.status == SlashStatus.Held) sum += uint256(record.selfAmount) + record.delegatedAmount;
        }
        for (uint256 j; j < handler.delegatorCount(); ++j) {
            sum += staking.creditOf(handler.delegators(j));
        }
        sum += staking.creditOf(handler.treasury()) + staking.creditOf(handler.insurance()) + staking.creditOf(address(handler));
    }

    /// @dev INV 1: the balance covers all that is owed.
    function invariant_01_BalanceCoversWhatIsOwed() public view {
        assertGe(aleph.balanceOf(address(staking)), staking.accounted());
        assertGe(staking.accounted(), owed());
    }

    /// @dev INV 2: without donations, exactly, but for less than a wei by rounding for each reward and each touch of a position.
    function invariant_02_BalanceIsWhatIsOwed() public view {
        assertEq(aleph.balanceOf(address(staking)), staking.accounted() + handler.donated());
        assertApproxEqAbs(staking.accounted(), owed(), 2 * (handler.calls() + 8));
    }

    /// @dev INV 3: shares of all positions are the pool's shares.
    function invariant_03_SharesAddUp() public view {
        for (uint256 i; i < handler.nodeCount(); ++i) {
            NodeId id = handler.nodes(i);
            PoolInfo memory pool = staking.getPool(id);
            (uint256 shares, uint256 thawShares) = (0, 0);
            for (uint256 j; j < handler.delegatorCount(); ++j) {
                PositionInfo memory position = staking.getPosition(id, handler.delegators(j));
                if (position.epoch == pool.epoch) shares += position.shares;
                if (position.thawEpoch == pool.thawEpoch) thawShares += position.thawShares;
            }
            assertEq(shares, pool.shares, "live");
            assertEq(thawShares, pool.thawShares, "thaw");
        }
    }

    /// @dev INV 4, and the end of 13: price at most 1, and shares without assets never, nor the reverse.
    function invariant_04_PriceIsAtMostOne() public view {
        for (uint256 i; i < handler.nodeCount(); ++i) {
            PoolInfo memory pool = staking.getPool(handler.nodes(i));
            assertLe(pool.assets, pool.shares, "live");
            assertLe(pool.thawAssets, pool.thawShares, "thaw");
            assertEq(pool.assets == 0, pool.shares == 0, "live");
            assertEq(pool.thawAssets == 0, pool.thawShares == 0, "thaw");
        }
    }

    /// @dev INV 5 and 7: what one does moves what others hold by rounding only; so nothing lifts the price but a refund.
    function invariant_05_07_OthersAreNotMoved() public view {
        assertEq(handler.faults(7), 0);
    }

    /// @dev INV 6: nobody takes out more than it put in, what refunds gave back aside.
    function invariant_06_NobodyTakesOutMoreThanItPutIn() public view {
        for (uint256 i; i < handler.nodeCount(); ++i) {
            NodeId id = handler.nodes(i);
            for (uint256 j; j < handler.delegatorCount(); ++j) {
                address account = handler.delegators(j);
                assertLe(handler.takenOut(id, account), handler.paidIn(id, account) + handler.refunded(id, account) + handler.calls());
            }
        }
    }

    /// @dev INV 8: out is at most in, less what was slashed and not given back.
    function invariant_08_WithdrawnIsDepositedLessSlashed() public view {
        for (uint256 i; i < handler.nodeCount(); ++i) {
            NodeId id = handler.nodes(i);
            uint256 gone = handler.withdrawn(id) + handler.slashedSum(id) + handler.residuals(id);
            assertEq(gone + staking.slashableTotal(id), handler.deposited(id) + handler.refundedSum(id));
        }
    }

    /// @dev INV 9: no slash, and no seven days of slashes, take more than their cap.
    function invariant_09_SlashesStayUnderTheirCaps() public view {
        assertEq(handler.faults(9), 0);
        for (uint256 i; i < handler.nodeCount(); ++i) {
            StakingHandler.Slash[] memory all = handler.slashesOf(handler.nodes(i));
            for (uint256 j; j < all.length; ++j) {
                (uint256 sum, uint256 selfSum) = (0, 0);
                for (uint256 k; k <= j; ++k) {
                    if (all[k].time + 7 days < all[j].time) continue;
                    sum += all[k].amount;
                    selfSum += all[k].selfAmount;
                }
                assertLe(sum * 10_000, all[j].base * 3000, "seven days");
                if (all[j].selfOnly) assertLe(selfSum * 10_000, all[j].selfBase * 3000, "seven days of self stake");
            }
        }
    }

    /// @dev INV 10: a slasher's call never reverts.
    function invariant_10_SlashNeverReverts() public view {
        assertEq(handler.faults(10), 0);
    }

    /// @dev INV 11: nothing leaves before the period that was in force when its leaving began.
    function invariant_11_NothingLeavesEarly() public view {
        assertEq(handler.faults(11), 0);
    }

    /// @dev INV 12: thawing stake loses the same fraction as live stake.
    function invariant_12_ThawingLosesLikeLive() public view {
        assertEq(handler.faults(12), 0);
    }

    /// @dev INV 13: delegators lose after self stake only, and never by a case.
    function invariant_13_SelfStakeLosesFirst() public view {
        assertEq(handler.faults(13), 0);
    }

    /// @dev INV 14: what is reserved is the sum of the open cases' penalties; a freeze counts its open requests.
    function invariant_14_HoldsAreWhatIsOpen() public view {
        assertEq(handler.faults(14), 0);
        for (uint256 i; i < handler.nodeCount(); ++i) {
            NodeId id = handler.nodes(i);
            assertEq(staking.reservedOf(id), handler.penaltySum(id));
            uint256 open;
            for (uint256 j; j < handler.requestCount(); ++j) {
                if (staking.getSlashRequest(handler.requests(j)).nodeId != id) continue;
                if (staking.getSlashRequest(handler.requests(j)).status == SlashRequestStatus.Open) ++open;
            }
            assertEq(staking.frozenCount(id), open);
            assertLe(open, 3);
        }
    }

    /// @dev INV 15: cases never delay a delegator; a freeze not beyond maturity + 15 d.
    function invariant_15_NoDelegatorIsHeldForEver() public view {
        assertEq(handler.faults(15), 0);
    }

    /// @dev INV 16: an active node has the minimum, and had it for long enough.
    function invariant_16_ActiveNodesHaveTheMinimum() public view {
        assertEq(handler.faults(16), 0);
        for (uint256 i; i < handler.nodeCount(); ++i) {
            NodeId id = handler.nodes(i);
            uint256 self = staking.getStakeInfo(id).selfStake;
            bool enough = self >= staking.minSelfStake() && self + staking.getStakeInfo(id).totalDelegated >= staking.minTotalStake();
            assertEq(staking.metSince(id) != 0, enough, "metSince");
            if (!registry.isNodeActive(id)) continue;
            assertTrue(enough, "minimum");
            assertGe(eTime(), staking.metSince(id) + staking.minStakeDuration(), "duration");
        }
    }

    /// @dev INV 17: shares of a dead epoch are worth nothing.
    function invariant_17_OldSharesAreVoid() public view {
        for (uint256 i; i < handler.nodeCount(); ++i) {
            NodeId id = handler.nodes(i);
            PoolInfo memory pool = staking.getPool(id);
            for (uint256 j; j < handler.delegatorCount(); ++j) {
                address account = handler.delegators(j);
                PositionInfo memory position = staking.getPosition(id, account);
                if (position.epoch != pool.epoch) assertEq(staking.getDelegation(id, account).amount, 0);
                if (position.thawEpoch != pool.thawEpoch) assertEq(staking.getDelegation(id, account).pendingUndelegate, 0);
            }
        }
        assertEq(handler.faults(0), 0, "delegating works in every epoch");
    }

    /// @dev INV 20: after a full sync, votes are principal.
    function invariant_20_VotesArePrincipal() public {
        uint256 principal;
        for (uint256 i; i < handler.nodeCount(); ++i) {
            NodeId id = handler.nodes(i);
            staking.syncOperator(id);
            principal += staking.slashableSelf(id);
            for (uint256 j; j < handler.delegatorCount(); ++j) {
                address account = handler.delegators(j);
                staking.syncVotes(account, id);
                principal += staking.getDelegation(id, account).amount + staking.getDelegation(id, account).pendingUndelegate;
            }
        }
        assertEq(votes.totalUnits(), principal);
    }

    /// @dev INV 56: an upgrade in the middle of a run keeps everything, and only who may makes one.
    function invariant_56_UpgradesKeepEverything() public view {
        assertEq(handler.upgradeFaults(), 0);
        assertEq(handler.seizures(), 0);
    }
}
