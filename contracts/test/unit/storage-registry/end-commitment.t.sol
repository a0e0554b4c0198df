// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {CommitmentStatus, IStorageRegistry} from "../../../src/interfaces/IStorageRegistry.sol";
import {ChallengeId, CommitmentId} from "../../../src/Types.sol";
import {StorageRegistryBase} from "./StorageRegistryBase.t.sol";

contract StorageRegistryEndCommitmentTest is StorageRegistryBase {
    CommitmentId private _id;

    function setUp() public override {
        super.setUp();
        _id = commit(tree(1000), 0);
    }

    function test_TheOwnerEndsAtAnyTime() public {
        _end(owner);
    }

    function test_TheOwnerEndsAFaultedOne() public {
        miss(issue(challenger, _id, "a", 1));
        skip(2 hours);
        miss(issue(challenger, _id, "b", 1));
        assertEq(uint8(storages.getCommitment(_id).status), uint8(CommitmentStatus.Faulted));
        _end(owner);
    }

    function test_AnyoneEndsAfterExpiry() public {
        skip(TERM);
        _end(stranger);
    }

    function test_RevertWhen_AnyoneElseEndsBeforeExpiry() public {
        skip(TERM - 1);
        address[2] memory callers = [operator, stranger];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, callers[i]));
            vm.prank(callers[i]);
            storages.endCommitment(_id);
        }
    }

    function test_RevertWhen_AChallengeIsOpen() public {
        ChallengeId challengeId = issue(challenger, _id, "a", 1);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryChallengesOpen.selector, _id, 1));
        vm.prank(owner);
        storages.endCommitment(_id);
        bytes memory signature = signRelease(ownerKey, _id, uint64(block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryChallengesOpen.selector, _id, 1));
        vm.prank(operator);
        storages.releaseCommitment(_id, uint64(block.timestamp), signature);
        answer(operator, challengeId, tree(1000), false);
        _end(owner);
    }

    function test_RevertWhen_UnknownOrEnded() public {
        CommitmentId unknown = CommitmentId.wrap("unknown");
        _expectNotInForce(unknown, CommitmentStatus.None);
        _end(owner);
        _expectNotInForce(_id, CommitmentStatus.Ended);
    }

    function test_RevertWhen_EverythingIsPaused() public {
        pauseProtocol();
        bytes memory paused = abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days);
        vm.expectRevert(paused);
        vm.prank(owner);
        storages.endCommitment(_id);
        vm.expectRevert(paused);
        vm.prank(operator);
        storages.releaseCommitment(_id, 0, "");
    }

    function test_IsNotStoppedByAPauseOfEntries() public {
        vm.prank(pauser);
        storages.pauseEntry();
        _end(owner);
    }

    // ------------------------------------------------------------------------------------------------------ release

    function test_TheNodeReleasesItselfWithTheOwnersSignature() public {
        _release(ownerKey, "");
    }

    function test_TheNodeReleasesItselfWithTheDelegatesSignature() public {
        (address delegate, uint256 key) = makeAddrAndKey("coordinator");
        _release(key, abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, owner));
        vm.prank(owner);
        storages.setDelegate(delegate, type(uint64).max);
        _release(key, "");
    }

    function test_RevertWhen_TheSignatureIsLateForeignOrNobodysNode() public {
        uint64 deadline = uint64(block.timestamp);
        bytes memory signature = signRelease(ownerKey, _id, deadline);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        storages.releaseCommitment(_id, deadline, signature);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, owner));
        vm.prank(operator);
        storages.releaseCommitment(_id, deadline + 1, signature);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, deadline, deadline + 1));
        vm.prank(operator);
        storages.releaseCommitment(_id, deadline, signature);
    }

    function _release(uint256 key, bytes memory reason) private {
        uint64 deadline = uint64(block.timestamp);
        bytes memory signature = signRelease(key, _id, deadline);
        if (reason.length > 0) {
            vm.expectRevert(reason);
        } else {
            vm.expectEmit(address(storages));
            emit IStorageRegistry.CommitmentEnded(_id, crn, operator);
        }
        vm.prank(operator);
        storages.releaseCommitment(_id, deadline, signature);
    }

    function _end(address by) private {
        vm.expectEmit(address(storages));
        emit IStorageRegistry.CommitmentEnded(_id, crn, by);
        vm.prank(by);
        storages.endCommitment(_id);
        assertEq(uint8(storages.getCommitment(_id).status), uint8(CommitmentStatus.Ended));
        assertEq(registry.getNodeDetails(crn).commitCount, 0);
    }

    function _expectNotInForce(CommitmentId commitmentId, CommitmentStatus status) private {
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryNotInForce.selector, commitmentId, status));
        vm.prank(owner);
        storages.endCommitment(commitmentId);
    }
}
