// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IStorageRegistry} from "../../../src/interfaces/IStorageRegistry.sol";
import {PARAMETER_ROLE} from "../../../src/base/Roles.sol";
import {StorageRegistry} from "../../../src/StorageRegistry.sol";
import {ChallengeId, CommitmentId} from "../../../src/Types.sol";
import {StorageRegistryBase} from "./StorageRegistryBase.t.sol";

contract StorageRegistryAdministrationTest is StorageRegistryBase {
    function test_StartsWithTheFirstValues() public view {
        assertEq(storages.proofPeriod(), 24 hours);
        assertEq(storages.challengeResponseWindow(), 4 hours);
        assertEq(storages.challengeBond(), 50e18);
        (uint256 first, uint256 maximum) = storages.storageSlashBps();
        assertEq(first, 100);
        assertEq(maximum, 1000);
        assertEq(address(storages.aleph()), address(aleph));
        assertEq(address(storages.nodeRegistry()), address(registry));
        assertEq(address(storages.stakingManager()), address(stakingStub));
        assertEq(address(storages.protocolClock()), address(registry));
    }

    function test_CannotBeInitialisedTwiceNorAsAnImplementation() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        storages.initialize(stranger, registry, aleph);
        StorageRegistry implementation = new StorageRegistry();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(stranger, registry, aleph);
    }

    function test_SetsParametersWithinTheirBounds() public {
        vm.startPrank(admin);
        vm.expectEmit(address(storages));
        emit IAlephBase.ParameterSet("proofPeriod", 24 hours, 6 hours);
        storages.setProofPeriod(6 hours);
        vm.expectEmit(address(storages));
        emit IAlephBase.ParameterSet("challengeResponseWindow", 4 hours, 3 days);
        storages.setChallengeResponseWindow(3 days);
        vm.expectEmit(address(storages));
        emit IAlephBase.ParameterSet("challengeBond", 50e18, 10e18);
        storages.setChallengeBond(10e18);
        vm.expectEmit(address(storages));
        emit IAlephBase.ParameterSet("storageSlashBps", 100, 10);
        vm.expectEmit(address(storages));
        emit IAlephBase.ParameterSet("storageSlashMaxBps", 1000, 10);
        storages.setStorageSlashBps(10, 10);
    }

    function test_RevertWhen_AParameterLiesOutside() public {
        vm.startPrank(admin);
        _expectOut("proofPeriod", 6 hours - 1, 6 hours, 7 days);
        storages.setProofPeriod(6 hours - 1);
        _expectOut("proofPeriod", 7 days + 1, 6 hours, 7 days);
        storages.setProofPeriod(7 days + 1);
        _expectOut("challengeResponseWindow", 1 hours - 1, 1 hours, 3 days);
        storages.setChallengeResponseWindow(1 hours - 1);
        _expectOut("challengeResponseWindow", type(uint64).max, 1 hours, 3 days);
        storages.setChallengeResponseWindow(type(uint64).max);
        _expectOut("challengeBond", 10e18 - 1, 10e18, 10_000e18);
        storages.setChallengeBond(10e18 - 1);
        _expectOut("challengeBond", type(uint256).max, 10e18, 10_000e18);
        storages.setChallengeBond(type(uint256).max);
        _expectOut("storageSlashBps", 9, 10, 1000);
        storages.setStorageSlashBps(9, 1000);
        _expectOut("storageSlashBps", 101, 10, 100);
        storages.setStorageSlashBps(101, 100);
        _expectOut("storageSlashMaxBps", 1001, 100, 1000);
        storages.setStorageSlashBps(100, 1001);
    }

    function test_RevertWhen_TheCallerLacksTheRole() public {
        vm.startPrank(stranger);
        expectMissingRole(stranger, PARAMETER_ROLE);
        storages.setProofPeriod(1 days);
        expectMissingRole(stranger, PARAMETER_ROLE);
        storages.setChallengeResponseWindow(1 days);
        expectMissingRole(stranger, PARAMETER_ROLE);
        storages.setChallengeBond(50e18);
        expectMissingRole(stranger, PARAMETER_ROLE);
        storages.setStorageSlashBps(100, 1000);
        expectMissingRole(stranger, bytes32(0));
        storages.setPeers(stranger, stranger);
    }

    function test_RevertWhen_APeerIsZero() public {
        vm.startPrank(admin);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        storages.setPeers(address(0), stranger);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        storages.setPeers(stranger, address(0));
    }

    function test_ViewsRevertForTheUnknown() public {
        CommitmentId commitmentId = CommitmentId.wrap("unknown");
        bytes memory unknown = abi.encodeWithSelector(IStorageRegistry.StorageRegistryUnknownCommitment.selector, commitmentId);
        vm.expectRevert(unknown);
        storages.getCommitment(commitmentId);
        vm.expectRevert(unknown);
        storages.bondFor(commitmentId);
        vm.expectRevert(unknown);
        storages.verifyLeaf(commitmentId, 0, "", new bytes32[](0));
        ChallengeId challengeId = ChallengeId.wrap(1);
        unknown = abi.encodeWithSelector(IStorageRegistry.StorageRegistryUnknownChallenge.selector, challengeId);
        vm.expectRevert(unknown);
        storages.getChallenge(challengeId);
        vm.expectRevert(unknown);
        storages.leafIndices(challengeId);
        vm.expectRevert(unknown);
        storages.deadlineOf(challengeId);
    }

    // ----------------------------------------------------------------------------------------------------- withdraw

    function test_WithdrawsWhateverIsPaused() public {
        answer(operator, issue(challenger, commit(tree(1000), 0), "seed", 1), tree(1000), false);
        pauseProtocol();
        vm.prank(pauser);
        storages.pauseEntry();
        vm.expectEmit(address(storages));
        emit IStorageRegistry.CreditWithdrawn(operator, stranger, 37.5e18);
        vm.prank(operator);
        assertEq(storages.withdraw(stranger), 37.5e18);
        assertEq(aleph.balanceOf(stranger), 37.5e18);
        assertEq(aleph.balanceOf(address(storages)), 0);
        assertEq(storages.creditOf(operator), 0);
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        vm.prank(operator);
        storages.withdraw(stranger);
    }

    function test_RevertWhen_ThereIsNoReceiver() public {
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        storages.withdraw(address(0));
    }

    function _expectOut(bytes32 what, uint256 value, uint256 min, uint256 max) private {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, what, value, min, max));
    }
}
