// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {ChallengeStatus, HashKind, IStorageRegistry} from "../../../src/interfaces/IStorageRegistry.sol";
import {ChallengeId, CommitmentId} from "../../../src/Types.sol";
import {TreeBuilder} from "../../utils/TreeBuilder.sol";
import {StorageRegistryBase} from "./StorageRegistryBase.t.sol";

contract StorageRegistryRespondTest is StorageRegistryBase {
    using TreeBuilder for TreeBuilder.Tree;

    CommitmentId private _id;
    ChallengeId private _challenge;

    function setUp() public override {
        super.setUp();
        _id = commit(tree(2000), 0);
        _challenge = issue(challenger, _id, "seed", 3);
    }

    function test_AnswersInTimeUpToTheDeadline() public {
        skip(4 hours);
        answer(operator, _challenge, tree(2000), false);
    }

    function test_AnybodyMayAnswer() public {
        answer(stranger, _challenge, tree(2000), false);
    }

    function test_AnswersLateAndReturnsTheBond() public {
        skip(4 hours + 1);
        answer(stranger, _challenge, tree(2000), true);
        assertEq(stakingStub.slashCount(), 0);
    }

    function test_AnswersForASha256Tree() public {
        TreeBuilder.Tree memory data = TreeBuilder.build(HashKind.Sha256, TreeBuilder.piece(1500));
        ChallengeId challengeId = issue(challenger, commit(data, 7), "seed", 5);
        answer(operator, challengeId, data, false);
    }

    function test_AnswersForASingleLeaf() public {
        TreeBuilder.Tree memory data = tree(1);
        ChallengeId challengeId = issue(challenger, commit(data, 7), "seed", 5);
        answer(operator, challengeId, data, false);
    }

    function testFuzz_AnyTreeAnswers(uint256 size, bytes32 seed, uint256 samples, bool isSha) public {
        TreeBuilder.Tree memory data =
            TreeBuilder.build(isSha ? HashKind.Sha256 : HashKind.Keccak256, TreeBuilder.piece(edgeBound(size, 1, 9000)));
        ChallengeId challengeId = issue(challenger, commit(data, 7), seed, uint8(edgeBound(samples, 1, 5)));
        answer(operator, challengeId, data, false);
    }

    function test_CreditsTheOperatorOfTheMoment() public {
        address next = makeAddr("next operator");
        vm.prank(operator);
        registry.transferOperator(crn, next);
        vm.prank(next);
        registry.acceptOperator(crn);
        answer(stranger, _challenge, tree(2000), false);
        assertEq(storages.creditOf(next), 37.5e18);
    }

    function test_AnswersAfterAnOutageWithinTheNewWindow() public {
        skip(1 hours);
        sequencerFeed.goDown();
        skip(5 hours);
        assertEq(storages.deadlineOf(_challenge), type(uint64).max, "never over during an outage");
        sequencerFeed.comeBack();
        assertEq(storages.deadlineOf(_challenge), eTime() + 4 hours);
        skip(4 hours);
        answer(operator, _challenge, tree(2000), false);
    }

    function test_IsNotLateWhileTheSequencerIsDown() public {
        sequencerFeed.goDown();
        skip(5 hours);
        answer(operator, _challenge, tree(2000), false);
    }

    function test_IsLateAfterTheNewWindow() public {
        sequencerFeed.goDown();
        skip(1 hours);
        sequencerFeed.comeBack();
        skip(4 hours + 1);
        answer(operator, _challenge, tree(2000), true);
    }

    function test_APauseStopsTheClock() public {
        skip(4 hours);
        pauseProtocol();
        skip(3 days);
        unpauseProtocol();
        answer(operator, _challenge, tree(2000), false);
    }

    function test_RevertWhen_TheNumberOfLeavesOrPathsIsWrong() public {
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(_challenge, tree(2000));
        _expectRevert(new bytes[](2), proofs, abi.encodeWithSelector(IAlephBase.AlephLengthMismatch.selector, 2, 3));
        _expectRevert(new bytes[](4), proofs, abi.encodeWithSelector(IAlephBase.AlephLengthMismatch.selector, 4, 3));
        _expectRevert(leaves, new bytes32[][](2), abi.encodeWithSelector(IAlephBase.AlephLengthMismatch.selector, 2, 3));
        _expectRevert(leaves, new bytes32[][](4), abi.encodeWithSelector(IAlephBase.AlephLengthMismatch.selector, 4, 3));
        _expectRevert(new bytes[](0), new bytes32[][](0), abi.encodeWithSelector(IAlephBase.AlephLengthMismatch.selector, 0, 3));
    }

    function test_RevertWhen_APathIsTooShortOrTooLong() public {
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(_challenge, tree(2000));
        proofs[1] = new bytes32[](2);
        _expectRevert(leaves, proofs, abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadProofLength.selector, 2, 3));
        proofs[1] = new bytes32[](4);
        _expectRevert(leaves, proofs, abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadProofLength.selector, 4, 3));
    }

    function test_RevertWhen_ALeafIsTooShortTooLongOrWrong() public {
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(_challenge, tree(2000));
        bytes memory right = leaves[2];
        uint64 index = storages.leafIndices(_challenge)[2];
        leaves[2] = abi.encodePacked(right, uint8(0));
        bytes memory reason = abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadLeafLength.selector, right.length + 1, right.length);
        _expectRevert(leaves, proofs, reason);
        leaves[2] = "";
        _expectRevert(leaves, proofs, abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadLeafLength.selector, 0, right.length));
        leaves[2] = new bytes(right.length);
        _expectRevert(leaves, proofs, abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadProof.selector, _challenge, index));
    }

    function test_RevertWhen_TheChallengeIsUnknownOrOver() public {
        ChallengeId unknown = ChallengeId.wrap(2);
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(_challenge, tree(2000));
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryUnknownChallenge.selector, unknown));
        storages.respond(unknown, leaves, proofs);
        answer(operator, _challenge, tree(2000), false);
        _expectRevert(leaves, proofs, _over(ChallengeStatus.Answered));
        vm.expectRevert(_over(ChallengeStatus.Answered));
        storages.resolveChallenge(_challenge);
    }

    function test_RevertWhen_EverythingIsPaused() public {
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(_challenge, tree(2000));
        pauseProtocol();
        _expectRevert(leaves, proofs, abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
    }

    function test_IsNotStoppedByAPauseOfEntries() public {
        vm.prank(pauser);
        storages.pauseEntry();
        answer(operator, _challenge, tree(2000), false);
    }

    function _over(ChallengeStatus status) private view returns (bytes memory) {
        return abi.encodeWithSelector(IStorageRegistry.StorageRegistryAlreadyResolved.selector, _challenge, status);
    }

    function _expectRevert(bytes[] memory leaves, bytes32[][] memory proofs, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(operator);
        storages.respond(_challenge, leaves, proofs);
    }
}
