// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IProtocolClock} from "../../../src/interfaces/IProtocolClock.sol";
import {ChallengeStatus, CommitmentStatus, IStorageRegistry} from "../../../src/interfaces/IStorageRegistry.sol";
import {ChallengeId, CommitmentId} from "../../../src/Types.sol";
import {StorageRegistryBase} from "./StorageRegistryBase.t.sol";

contract StorageRegistryResolveChallengeTest is StorageRegistryBase {
    CommitmentId private _id;
    ChallengeId private _challenge;

    function setUp() public override {
        super.setUp();
        _id = commit(tree(2000), 0);
        _challenge = issue(challenger, _id, "seed", 3);
    }

    function test_SlashesAndCreditsTheBond() public {
        skip(4 hours + 1);
        resolve(_challenge);
        assertEq(stakingStub.slashableSelf(crn), SELF_STAKE * 99 / 100);
        assertEq(storages.creditOf(challenger), 50e18);
    }

    function test_TheSecondMissMakesTheCommitmentFaulted() public {
        miss(_challenge);
        assertEq(uint8(storages.getCommitment(_id).status), uint8(CommitmentStatus.Active));
        skip(2 hours);
        ChallengeId second = issue(challenger, _id, "second", 1);
        skip(4 hours + 1);
        vm.expectEmit(address(storages));
        emit IStorageRegistry.CommitmentFaulted(_id, crn, 2);
        resolve(second);
        assertEq(uint8(storages.getCommitment(_id).status), uint8(CommitmentStatus.Faulted));
        skip(2 hours);
        miss(issue(challenger, _id, "third", 1));
        assertEq(uint8(storages.getCommitment(_id).status), uint8(CommitmentStatus.Faulted));
    }

    function test_ClampsToWhatIsLeft() public {
        stakingStub.setSelfStake(crn, 1);
        skip(4 hours + 1);
        resolve(_challenge);
        assertEq(stakingStub.slashableSelf(crn), 0);
    }

    function test_RevertWhen_ItCanStillBeAnswered() public {
        uint64 deadline = storages.deadlineOf(_challenge);
        skip(4 hours);
        _expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryWindowOpen.selector, _challenge, deadline));
        skip(1);
        resolve(_challenge);
    }

    function test_RevertWhen_TheSequencerIsDownOrCameBackWithinTheWindow() public {
        skip(3 hours);
        sequencerFeed.goDown();
        uint64 downSince = uint64(block.timestamp);
        skip(10 hours);
        _expectRevert(abi.encodeWithSelector(IProtocolClock.SequencerDown.selector, downSince));
        sequencerFeed.comeBack();
        uint64 deadline = eTime() + 4 hours;
        skip(4 hours);
        _expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryWindowOpen.selector, _challenge, deadline));
        skip(1);
        resolve(_challenge);
    }

    function test_AnOutageBeforeTheIssueExtendsNothing() public {
        answer(operator, _challenge, tree(2000), false);
        sequencerFeed.goDown();
        skip(1 hours);
        sequencerFeed.comeBack();
        ChallengeId challengeId = issue(stranger, _id, "same second", 1);
        skip(4 hours + 1);
        resolve(challengeId);
    }

    function test_APauseAfterAnOutageTakesNothingOfTheWindow() public {
        sequencerFeed.goDown();
        skip(1 hours);
        sequencerFeed.comeBack();
        uint64 deadline = eTime() + 4 hours;
        pauseProtocol();
        skip(2 days);
        unpauseProtocol();
        skip(4 hours);
        _expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryWindowOpen.selector, _challenge, deadline));
        skip(1);
        resolve(_challenge);
    }

    /// @dev The feed speaks wall time: what was paused before the outage cannot be told from what was paused after it.
    function test_APauseBeforeAnOutageExtendsTheWindowByItsLength() public {
        pauseProtocol();
        skip(2 days);
        unpauseProtocol();
        sequencerFeed.goDown();
        skip(1 hours);
        sequencerFeed.comeBack();
        assertEq(storages.deadlineOf(_challenge), eTime() + 4 hours + 2 days);
    }

    function test_RevertWhen_UnknownOrOver() public {
        ChallengeId unknown = ChallengeId.wrap(9);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryUnknownChallenge.selector, unknown));
        storages.resolveChallenge(unknown);
        miss(_challenge);
        _expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryAlreadyResolved.selector, _challenge, ChallengeStatus.Missed));
    }

    function test_RevertWhen_EverythingIsPaused() public {
        skip(4 hours + 1);
        pauseProtocol();
        _expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
    }

    function _expectRevert(bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(resolver);
        storages.resolveChallenge(_challenge);
    }
}
