// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {Challenge, ChallengeStatus, CommitmentStatus} from "../../../src/interfaces/IStorageRegistry.sol";
import {ChallengeId, CommitmentId, NodeId} from "../../../src/Types.sol";
import {StorageRegistryBase} from "../../unit/storage-registry/StorageRegistryBase.t.sol";
import {TimeHandler} from "../handlers/TimeHandler.sol";
import {StorageRegistryHandler} from "./StorageRegistryHandler.sol";

/// @notice Invariants 43 to 48, and 56 for StorageRegistry.
contract StorageRegistryInvariants is StorageRegistryBase {
    StorageRegistryHandler internal handler;
    NodeId[] internal nodes;

    function setUp() public override {
        super.setUp();
        nodes.push(crn);
        (NodeId second,) = activeNode("second", NodeType.CRN);
        stakingStub.setSelfStake(second, SELF_STAKE);
        nodes.push(second);
        handler = new StorageRegistryHandler(registry, storages, stakingStub, aleph, sequencerFeed, nodes);
        TimeHandler time = new TimeHandler(registry, sequencerFeed);
        targetContract(address(handler));
        targetContract(address(time));
        bytes4[] memory actions = new bytes4[](15);
        actions[0] = handler.beatAll.selector;
        actions[1] = handler.commitPiece.selector;
        actions[2] = handler.end.selector;
        actions[3] = handler.release.selector;
        // Twice what the rest waits for.
        actions[4] = handler.challenge.selector;
        actions[5] = handler.challenge.selector;
        actions[6] = handler.respond.selector;
        actions[7] = handler.respondWrongly.selector;
        actions[8] = handler.verify.selector;
        actions[9] = handler.resolve.selector;
        actions[10] = handler.withdraw.selector;
        actions[11] = handler.setParameters.selector;
        actions[12] = handler.restake.selector;
        actions[13] = handler.resolve.selector;
        actions[14] = handler.upgrade.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        bytes4[] memory reads = new bytes4[](2);
        reads[0] = time.setUp.selector;
        reads[1] = time.expectedTime.selector;
        excludeSelector(FuzzSelector(address(time), reads));
    }

    /// @dev INV 43: what the contract holds is the bonds of open challenges and the credits.
    function invariant_HoldsOpenBondsAndCredits() public view {
        (, uint256 challenges, uint256 challengers) = handler.counts();
        uint256 bonds;
        for (uint256 i; i < challenges; ++i) {
            StorageRegistryHandler.Ghost memory ghost = handler.ghostOf(i);
            if (ghost.status == ChallengeStatus.Open) bonds += ghost.bond;
        }
        assertEq(storages.totalBonds(), bonds);
        uint256 credits;
        for (uint256 i; i < challengers; ++i) {
            credits += storages.creditOf(handler.challengers(i));
        }
        for (uint256 i; i < nodes.length; ++i) {
            credits += storages.creditOf(registry.operatorOf(nodes[i]));
        }
        assertEq(aleph.balanceOf(address(storages)), bonds + credits);
    }

    /// @dev INV 44: a challenge ends once, as answered or as missed, and stays so.
    function invariant_AChallengeEndsOnce() public view {
        (, uint256 challenges,) = handler.counts();
        assertEq(storages.challengeCount(), challenges);
        for (uint256 i; i < challenges; ++i) {
            StorageRegistryHandler.Ghost memory ghost = handler.ghostOf(i);
            Challenge memory kept = storages.getChallenge(ChallengeId.wrap(i + 1));
            assertEq(uint8(kept.status), uint8(ghost.status));
            assertEq(ghost.ends, ghost.status == ChallengeStatus.Open ? 0 : 1);
            assertEq(kept.bond, ghost.bond, "terms stay");
            assertEq(kept.deadline, ghost.deadline, "terms stay");
        }
    }

    /// @dev INV 45: as many slashes as misses, and none for a challenge that was answered, however late.
    function invariant_WhoAnswersIsNotSlashed() public view {
        (, uint256 challenges,) = handler.counts();
        for (uint256 i; i < challenges; ++i) {
            StorageRegistryHandler.Ghost memory ghost = handler.ghostOf(i);
            assertEq(ghost.slashes, ghost.status == ChallengeStatus.Missed ? 1 : 0);
        }
        assertEq(stakingStub.slashCount(), handler.missed());
    }

    /// @dev INV 46, and every other action that should have failed: a wrong answer, an early resolution, an end while challenged.
    function invariant_NothingWrongSucceeds() public view {
        assertEq(handler.faults(), 0);
    }

    /// @dev INV 47: the counter of open challenges is their number, and an ended commitment has none.
    function invariant_OpenChallengesAreCounted() public view {
        (uint256 commitments,,) = handler.counts();
        uint256[2] memory inForce;
        for (uint256 i; i < commitments; ++i) {
            CommitmentId id = handler.ids(i);
            assertEq(storages.getCommitment(id).openChallenges, handler.openOf(id));
            bool ended = storages.getCommitment(id).status == CommitmentStatus.Ended;
            assertEq(ended, handler.isEnded(id));
            if (ended) assertEq(handler.openOf(id), 0);
            else ++inForce[storages.getCommitment(id).nodeId == nodes[0] ? 0 : 1];
        }
        for (uint256 i; i < 2; ++i) {
            assertEq(registry.getNodeDetails(nodes[i]).commitCount, inForce[i]);
        }
    }

    /// @dev INV 48: a challenger has what it came with, less the bonds that are open or were answered in time.
    function invariant_ChallengersPayForLostChallengesOnly() public view {
        (, uint256 challenges, uint256 challengers) = handler.counts();
        for (uint256 i; i < challengers; ++i) {
            address account = handler.challengers(i);
            uint256 lost;
            for (uint256 j; j < challenges; ++j) {
                ChallengeStatus status = handler.ghostOf(j).status;
                bool pays = status == ChallengeStatus.Open || status == ChallengeStatus.Answered;
                if (pays && storages.getChallenge(ChallengeId.wrap(j + 1)).challenger == account) lost += handler.ghostOf(j).bond;
            }
            assertEq(aleph.balanceOf(account) + storages.creditOf(account), handler.funded(account) - lost);
        }
    }

    /// @dev Part of INV 14: what is reserved is the penalties of open challenges.
    function invariant_ReservesWhatOpenChallengesMayTake() public view {
        (, uint256 challenges,) = handler.counts();
        uint256 penalties;
        for (uint256 i; i < challenges; ++i) {
            StorageRegistryHandler.Ghost memory ghost = handler.ghostOf(i);
            if (ghost.status == ChallengeStatus.Open) penalties += ghost.penalty;
        }
        assertEq(stakingStub.reservedOf(nodes[0]) + stakingStub.reservedOf(nodes[1]), penalties);
    }

    /// @dev INV 56: an upgrade in the middle of a run keeps everything, and only who may makes one.
    function invariant_UpgradesKeepEverything() public view {
        assertEq(handler.upgradeFaults(), 0);
        assertEq(handler.seizures(), 0);
    }
}
