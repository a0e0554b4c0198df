// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IStorageRegistry} from "../../../src/interfaces/IStorageRegistry.sol";
import {ChallengeId, CommitmentId} from "../../../src/Types.sol";
import {StorageRegistryBase} from "./StorageRegistryBase.t.sol";

contract StorageRegistryIssueChallengeTest is StorageRegistryBase {
    CommitmentId private _id;

    function setUp() public override {
        super.setUp();
        _id = commit(tree(10_000), 0);
    }

    function test_TakesABondAndReservesOnePercent() public {
        ChallengeId challengeId = issue(challenger, _id, "seed", 5);
        assertEq(storages.getChallenge(challengeId).bond, 50e18);
        assertEq(storages.getChallenge(challengeId).penalty, SELF_STAKE / 100);
        assertEq(storages.getChallenge(challengeId).responseWindow, 4 hours);
        assertEq(storages.deadlineOf(challengeId), eTime() + 4 hours);
    }

    function test_TheBondGrowsByAnEighthPerOpenChallenge() public {
        for (uint256 i; i < 10; ++i) {
            assertEq(storages.bondFor(_id), 50e18 + 50e18 * i / 8);
            issue(makeAddr(vm.toString(i)), _id, bytes32(i), 1);
        }
        answer(operator, ChallengeId.wrap(3), tree(10_000), false);
        assertEq(storages.bondFor(_id), 50e18 + 50e18 * 9 / 8);
    }

    function test_ThePenaltyDoublesWithEachMissWithinSevenDays() public {
        uint256[6] memory bps = [uint256(100), 200, 400, 800, 1000, 1000];
        for (uint256 i; i < bps.length; ++i) {
            uint256 stake = stakingStub.slashableSelf(crn);
            ChallengeId challengeId = issue(challenger, _id, bytes32(i), 1);
            assertEq(storages.getChallenge(challengeId).penalty, stake * bps[i] / 10_000);
            miss(challengeId);
            skip(i % 2 == 0 ? 2 hours : 7 days - 4 hours - 1);
        }
        skip(7 days + 1);
        ChallengeId fresh = issue(challenger, _id, "fresh", 1);
        assertEq(storages.getChallenge(fresh).penalty, stakingStub.slashableSelf(crn) / 100);
    }

    function test_AFaultedCommitmentCanBeChallenged() public {
        miss(issue(challenger, _id, "a", 1));
        skip(2 hours);
        miss(issue(challenger, _id, "b", 1));
        skip(2 hours);
        issue(challenger, _id, "c", 1);
    }

    function test_AsksForLeavesThatSeedAndCommitmentDetermine() public {
        ChallengeId challengeId = issue(challenger, _id, "seed", 5);
        uint64[] memory indices = storages.leafIndices(challengeId);
        for (uint256 i; i < 5; ++i) {
            assertEq(indices[i], uint256(keccak256(abi.encode(_id, bytes32("seed"), i))) % 40);
        }
        uint64[] memory same = storages.leafIndices(issue(stranger, _id, "seed", 2));
        assertEq(same.length, 2);
        assertEq(same[0], indices[0]);
        assertEq(same[1], indices[1]);
    }

    function test_RevertWhen_TheSamplesAreNoneOrMoreThanFive() public {
        uint8[2] memory samples = [0, 6];
        for (uint256 i; i < 2; ++i) {
            bytes memory out = abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("samples"), samples[i], 1, 5);
            _expectRevert(_id, samples[i], out);
        }
    }

    function test_RevertWhen_ThereIsNothingToWin() public {
        CommitmentId unknown = CommitmentId.wrap("unknown");
        _expectRevert(unknown, 1, abi.encodeWithSelector(IStorageRegistry.StorageRegistryUnknownCommitment.selector, unknown));
        bytes memory no = abi.encodeWithSelector(IStorageRegistry.StorageRegistryNotChallengeable.selector, _id);
        stakingStub.setSelfStake(crn, 0);
        _expectRevert(_id, 1, no);
        stakingStub.setSelfStake(crn, SELF_STAKE);
        skip(TERM - 1);
        issue(challenger, _id, "edge", 1);
        skip(1);
        _expectRevert(_id, 1, no);
        answer(operator, ChallengeId.wrap(1), tree(10_000), false);
        vm.prank(owner);
        storages.endCommitment(_id);
        _expectRevert(_id, 1, no);
    }

    function test_RevertWhen_TheSameAccountCameAgainTooSoon() public {
        issue(challenger, _id, "a", 1);
        uint64 readyAt = eTime() + 6 hours;
        answer(operator, ChallengeId.wrap(1), tree(10_000), false);
        skip(6 hours - 1);
        bytes memory cool = abi.encodeWithSelector(IStorageRegistry.StorageRegistryCoolDown.selector, _id, challenger, readyAt);
        _expectRevert(_id, 1, cool);
        issue(stranger, _id, "b", 1);
        skip(1);
        issue(challenger, _id, "b", 1);
    }

    function test_RevertWhen_TheBondHasGrownTooHigh() public {
        issue(stranger, _id, "a", 1);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBondTooHigh.selector, 56.25e18, 50e18));
        vm.prank(challenger);
        storages.issueChallenge(_id, "b", 1, 50e18);
    }

    function test_RevertWhen_Paused() public {
        vm.prank(pauser);
        storages.pauseEntry();
        _expectRevert(_id, 1, abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, block.timestamp + 7 days));
        vm.prank(pauser);
        storages.unpauseEntry();
        pauseProtocol();
        _expectRevert(_id, 1, abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
    }

    function _expectRevert(CommitmentId commitmentId, uint8 samples, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(challenger);
        storages.issueChallenge(commitmentId, "seed", samples, type(uint256).max);
    }
}
