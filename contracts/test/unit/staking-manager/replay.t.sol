// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Vm} from "forge-std/Vm.sol";
import {
    IStakingManager,
    PoolInfo,
    SlashRecord,
    SlashRequestStatus,
    SlashShares,
    SlashStatus
} from "../../../src/interfaces/IStakingManager.sol";
import {SlashId, SlashRequestId} from "../../../src/Types.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

/// @notice Rebuilds what StakingManager keeps of a node from its events alone, and compares.
contract StakingManagerReplayTest is StakingManagerBase {
    uint256 private self;
    uint256 private pending;
    uint256 private maturesAt;
    uint256 private met;
    uint256 private reserved;
    uint256 private open;
    uint256 private owed;
    uint256 private assets;
    uint256 private shares;
    uint256 private thawAssets;
    uint256 private thawShares;
    uint256 private epoch;
    uint256 private thawEpoch;
    mapping(address account => uint256) private sharesOf;
    mapping(address account => uint256) private thawSharesOf;
    mapping(address account => uint256) private creditOf;
    mapping(uint256 slashId => SlashRecord) private slashOf;
    mapping(uint256 requestId => SlashRequestStatus) private requestOf;

    function test_EventsRebuildTheState() public {
        vm.recordLogs();
        play();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == address(staking)) apply_(logs[i]);
        }
        assertEq(staking.getStakeInfo(node).selfStake, self, "self");
        assertEq(staking.getStakeInfo(node).pendingUnbond, pending, "pending");
        assertEq(staking.selfMaturesAt(node), maturesAt, "maturity");
        assertEq(staking.metSince(node), met, "met since");
        assertEq(staking.reservedOf(node), reserved, "reserved");
        assertEq(staking.frozenCount(node), open, "open requests");
        PoolInfo memory pool = staking.getPool(node);
        assertEq(pool.assets, assets, "live assets");
        assertEq(pool.shares, shares, "live shares");
        assertEq(pool.thawAssets, thawAssets, "thawing assets");
        assertEq(pool.thawShares, thawShares, "thawing shares");
        assertEq(pool.epoch, epoch, "live epoch");
        assertEq(pool.thawEpoch, thawEpoch, "thawing epoch");
        address[2] memory accounts = [alice, bob];
        for (uint256 i; i < 2; ++i) {
            assertEq(staking.getPosition(node, accounts[i]).shares, sharesOf[accounts[i]], "shares");
            assertEq(staking.getPosition(node, accounts[i]).thawShares, thawSharesOf[accounts[i]], "thawing shares");
        }
        address[5] memory creditors = [reporter, harmed, resolver, insurance, treasury];
        for (uint256 i; i < 5; ++i) {
            assertEq(staking.creditOf(creditors[i]), creditOf[creditors[i]], "credit");
        }
        for (uint256 i = 1; i <= 3; ++i) {
            assertEq(
                keccak256(abi.encode(slashOf[i].selfAmount, slashOf[i].delegatedAmount, slashOf[i].releaseAt, slashOf[i].status)),
                keccak256(abi.encode(record(i).selfAmount, record(i).delegatedAmount, record(i).releaseAt, record(i).status)),
                "escrow"
            );
            assertEq(keccak256(abi.encode(slashOf[i].shares)), keccak256(abi.encode(record(i).shares)), "who gets what");
            assertEq(uint8(requestOf[i]), uint8(staking.getSlashRequest(SlashRequestId.wrap(i)).status), "request");
        }
        assertEq(staking.accounted(), owed, "accounted");
    }

    function record(uint256 slashId) private view returns (SlashRecord memory) {
        return staking.getSlash(SlashId.wrap(slashId));
    }

    /// @dev A life of everything.
    function play() private {
        activate();
        delegate(bob, node, 1_000_000e18);
        unstake(node, 10_000e18);
        undelegate(bob, node, 400_000e18);
        addReward(node, 50e18);
        vm.prank(cases);
        uint256 penalty = staking.reserve(node, 100);
        skip(14 days);
        staking.completeUnbond(node);
        withdraw(bob, node);
        slash(node, penalty);
        vm.prank(cases);
        staking.unreserve(node, penalty / 2);
        undelegate(alice, node, 5e18);
        committeeSlash(node, 3000);
        SlashRequestId vetoed = requestSlash(node, 1);
        vm.prank(guardian);
        staking.vetoSlash(vetoed);
        requestSlash(node, 1);
        skip(7 days);
        staking.expireSlash(SlashRequestId.wrap(3));
        vm.prank(guardian);
        staking.holdSlash(SlashId.wrap(2));
        skip(21 days);
        staking.releaseSlash(SlashId.wrap(1));
        staking.releaseSlash(SlashId.wrap(2));
        vm.prank(alice);
        staking.claimRewards(node, alice);
        vm.prank(reporter);
        staking.withdrawCredit(reporter);
        stake(node, 300_000e18);
        delegate(alice, node, 7e18);
        slash(node, 1e18);
        vm.prank(admin);
        staking.refundSlash(SlashId.wrap(3));
        requestSlash(node, 1);
    }

    function apply_(Vm.Log memory log) private {
        bytes32 topic = log.topics[0];
        bytes memory data = log.data;
        if (topic == IStakingManager.Staked.selector) {
            uint256 amount = abi.decode(data, (uint256));
            (self, owed) = (self + amount, owed + amount);
        } else if (topic == IStakingManager.Unstaked.selector) {
            uint256 amount;
            (amount, pending, maturesAt) = abi.decode(data, (uint256, uint256, uint64));
            self -= amount;
        } else if (topic == IStakingManager.Delegated.selector) {
            (uint256 amount, uint256 minted) = abi.decode(data, (uint256, uint256));
            (assets, shares, owed) = (assets + amount, shares + minted, owed + amount);
            sharesOf[account(log)] += minted;
        } else if (topic == IStakingManager.Undelegated.selector) {
            (uint256 amount, uint256 burned, uint256 thawing,) = abi.decode(data, (uint256, uint256, uint256, uint64));
            (assets, shares, thawAssets) = (assets - amount, shares - burned, thawAssets + amount);
            sharesOf[account(log)] -= burned;
            thawShares = thawShares + thawing - thawSharesOf[account(log)];
            thawSharesOf[account(log)] = thawing;
        } else if (topic == IStakingManager.Withdrawn.selector) {
            (uint256 amount, bool selfStake) = abi.decode(data, (uint256, bool));
            owed -= amount;
            if (selfStake) {
                pending -= amount;
                if (pending == 0) maturesAt = 0;
            } else {
                thawAssets -= amount;
                thawShares -= thawSharesOf[account(log)];
                thawSharesOf[account(log)] = 0;
            }
        } else if (topic == IStakingManager.MinimumMet.selector) {
            met = abi.decode(data, (uint64));
        } else if (topic == IStakingManager.Reserved.selector || topic == IStakingManager.Unreserved.selector) {
            (, reserved) = abi.decode(data, (uint256, uint256));
        } else if (topic == IStakingManager.RewardAdded.selector) {
            owed += abi.decode(data, (uint256));
        } else if (topic == IStakingManager.RewardPaid.selector || topic == IStakingManager.CreditWithdrawn.selector) {
            uint256 amount = abi.decode(data, (uint256));
            owed -= amount;
            if (topic == IStakingManager.CreditWithdrawn.selector) creditOf[address(uint160(uint256(log.topics[1])))] -= amount;
        } else if (topic == IStakingManager.Credited.selector) {
            creditOf[address(uint160(uint256(log.topics[1])))] += abi.decode(data, (uint256));
        } else {
            applySlash(log);
        }
    }

    function applySlash(Vm.Log memory log) private {
        bytes32 topic = log.topics[0];
        uint256 id = log.topics.length > 1 ? uint256(log.topics[1]) : 0;
        if (topic == IStakingManager.Slashed.selector) {
            (uint256 selfAmount, uint256 delegated, SlashShares memory parts,, uint64 releaseAt) =
                abi.decode(log.data, (uint256, uint256, SlashShares, bytes32, uint64));
            SlashRecord storage taken = slashOf[id];
            (taken.selfAmount, taken.delegatedAmount, taken.releaseAt) = (uint128(selfAmount), uint128(delegated), releaseAt);
            (taken.shares, taken.status) = (parts, SlashStatus.Held);
            // The rule: live and leaving in proportion, the live part rounded up.
            if (selfAmount > 0) {
                uint256 live = ceil(selfAmount * self, self + pending);
                (self, pending) = (self - live, pending - (selfAmount - live));
            }
            if (delegated > 0) {
                uint256 live = ceil(delegated * assets, assets + thawAssets);
                (assets, thawAssets) = (assets - live, thawAssets - (delegated - live));
            }
        } else if (topic == IStakingManager.SlashHeld.selector) {
            slashOf[id].releaseAt = abi.decode(log.data, (uint64));
        } else if (topic == IStakingManager.SlashReleased.selector) {
            slashOf[id].status = SlashStatus.Released;
            (,,, uint256 burned,) = abi.decode(log.data, (uint256, uint256, uint256, uint256, uint256));
            owed -= burned;
        } else if (topic == IStakingManager.SlashRefunded.selector) {
            slashOf[id].status = SlashStatus.Refunded;
            (uint256 toSelf,,) = abi.decode(log.data, (uint256, uint256, uint256));
            self += toSelf;
        } else if (topic == IStakingManager.SlashRequested.selector) {
            requestOf[id] = SlashRequestStatus.Open;
            ++open;
        } else if (
            topic == IStakingManager.SlashVetoed.selector || topic == IStakingManager.SlashExpired.selector
                || topic == IStakingManager.SlashExecuted.selector
        ) {
            requestOf[id] = topic == IStakingManager.SlashVetoed.selector
                ? SlashRequestStatus.Vetoed
                : topic == IStakingManager.SlashExpired.selector ? SlashRequestStatus.Expired : SlashRequestStatus.Executed;
            --open;
        } else if (topic == IStakingManager.PoolEpochBumped.selector) {
            (bool thawing, uint64 next,) = abi.decode(log.data, (bool, uint64, uint256));
            if (thawing) (thawAssets, thawShares, thawEpoch) = (0, 0, next);
            else (assets, shares, epoch) = (0, 0, next);
        }
    }

    function account(Vm.Log memory log) private pure returns (address) {
        return address(uint160(uint256(log.topics[2])));
    }

    function ceil(uint256 a, uint256 b) private pure returns (uint256) {
        return (a + b - 1) / b;
    }
}
