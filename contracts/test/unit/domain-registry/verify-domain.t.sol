// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {VERIFIER_ROLE} from "../../../src/base/Roles.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {Domain, IDomainRegistry, TargetKind} from "../../../src/interfaces/IDomainRegistry.sol";
import {DomainKey} from "../../../src/Types.sol";
import {DomainRegistryBase} from "./DomainRegistryBase.t.sol";

contract DomainRegistryVerifyDomainTest is DomainRegistryBase {
    string private constant NAME = "example.org";

    function test_ProvesAnOwnersName() public {
        DomainKey key = registerDomain(NAME, alice, file("hash"));
        uint256 balance = aleph.balanceOf(alice);
        verify(NAME, alice);
        assertLeadsTo(key, file("hash"));
        assertEq(aleph.balanceOf(alice), balance, "no second bond");
        warpTo(domains.getDomain(key).verifiedUntil - 1);
        assertLeadsTo(key, file("hash"));
        skip(1);
        assertLeadsNowhere(key);
    }

    function test_TheSameRecordProvesItAgain() public {
        DomainKey key = provenDomain(NAME, alice, file("hash"));
        (, bytes32 record) = domains.verificationOf(key, alice);
        skip(80 days);
        verify(NAME, alice);
        (, bytes32 later) = domains.verificationOf(key, alice);
        assertEq(record, later);
    }

    function test_TheProofCountsFromTheOldestAttestation() public {
        DomainKey key = registerDomain(NAME, alice, noTarget());
        uint64 seen = uint64(block.timestamp);
        skip(5 hours);
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        (uint64[] memory olderAt, bytes[] memory olderSignatures) = attestAt(NAME, alice, 3, seen);
        (observedAt[1], signatures[1]) = (olderAt[1], olderSignatures[1]);
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        assertEq(domains.getDomain(key).verifiedUntil, eTime() - 5 hours + 90 days);
    }

    function test_SendingAttestationsAgainProlongsNothing() public {
        DomainKey key = registerDomain(NAME, alice, noTarget());
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        uint64 until = domains.getDomain(key).verifiedUntil;
        skip(1 days);
        vm.recordLogs();
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(domains.getDomain(key).verifiedUntil, until);
    }

    function test_AProofRegistersAFreeName() public {
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainRegistered(keyOf(NAME), alice, NAME, eTime() + 365 days, BOND);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainVerified(keyOf(NAME), alice, eTime() + 90 days);
        vm.prank(bob);
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        assertEq(domains.getDomain(keyOf(NAME)).owner, alice);
        assertEq(aleph.balanceOf(bob), 100_000e18 - BOND, "the caller pays");
    }

    function test_AProofDisplacesAnUnprovenOwner() public {
        DomainKey key = registerDomain(NAME, bob, file("squatted"));
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.Credited(bob, BOND);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainDisplaced(key, bob, alice);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainRegistered(key, alice, NAME, eTime() + 365 days, BOND);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainVerified(key, alice, eTime() + 90 days);
        vm.prank(alice);
        domains.verifyDomain(NAME, alice, observedAt, signatures);

        Domain memory domain = domains.getDomain(key);
        assertEq(domain.owner, alice);
        assertTrue(domain.target.kind == TargetKind.None, "the squatter's target is gone");
        assertEq(domains.creditOf(bob), BOND);
        assertEq(domains.domainCountOf(bob), 0);
        assertEq(domains.domainCountOf(alice), 1);
        (uint256 nonce,) = domains.verificationOf(key, bob);
        assertEq(nonce, 1, "bob's record is void");
    }

    function test_AProofDisplacesAnOwnerWhoseProofLapsed() public {
        DomainKey key = provenDomain(NAME, bob, file("hash"));
        warpTo(domains.getDomain(key).verifiedUntil - 1);
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNameTaken.selector, key, bob));
        vm.prank(alice);
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        skip(1);
        vm.prank(alice);
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        assertEq(domains.getDomain(key).owner, alice);
    }

    function test_AnOwnersProofAfterTheGraceRegistersAnew() public {
        DomainKey key = registerDomain(NAME, alice, file("hash"));
        warpTo(domains.getDomain(key).expiresAt + 30 days);
        uint256 balance = aleph.balanceOf(alice);
        verify(NAME, alice);
        assertEq(aleph.balanceOf(alice), balance - BOND);
        assertEq(domains.creditOf(alice), BOND, "the old bond");
        assertEq(domains.domainCountOf(alice), 1);
        assertEq(domains.getDomain(key).expiresAt, eTime() + 365 days);
    }

    function test_PassesOverSignaturesThatCountForNothing() public {
        registerDomain(NAME, alice, noTarget());
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 5);
        (, uint256 foreign) = makeAddrAndKey("no verifier");
        signatures[0] = signAttestation(foreign, NAME, alice, observedAt[0]);
        signatures[2] = "garbage";
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        assertEq(domains.getDomain(keyOf(NAME)).verifiedUntil, eTime() + 90 days);
    }

    function test_RevertWhen_TooFewSign() public {
        registerDomain(NAME, alice, noTarget());
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 2);
        _refuses(NAME, alice, observedAt, signatures, 2, 3);
        _refuses(NAME, alice, new uint64[](0), new bytes[](0), 0, 3);
        (observedAt, signatures) = attest(NAME, alice, 3);
        signatures[2] = signatures[0];
        _refuses(NAME, alice, observedAt, signatures, 2, 3);
        (observedAt, signatures) = attest(NAME, alice, 4);
        vm.prank(admin);
        domains.setVerifierThreshold(5);
        _refuses(NAME, alice, observedAt, signatures, 4, 5);
    }

    function test_RevertWhen_AVerifierLostItsRole() public {
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        address verifier = vm.addr(verifierKeys[0]);
        vm.prank(admin);
        domains.revokeRole(VERIFIER_ROLE, verifier);
        _refuses(NAME, alice, observedAt, signatures, 2, 3);
    }

    function test_RevertWhen_TheyAttestSomethingElse() public {
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        _refuses("other.org", alice, observedAt, signatures, 0, 3);
        _refuses(NAME, bob, observedAt, signatures, 0, 3);
        ++observedAt[1];
        _refuses(NAME, alice, observedAt, signatures, 2, 3);
        --observedAt[1];
        vm.chainId(1);
        _refuses(NAME, alice, observedAt, signatures, 0, 3);
    }

    function test_RevertWhen_AnAttestationIsOldOrFromTheFuture() public {
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        skip(1 days + 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, observedAt[0] + 1 days, uint64(block.timestamp)));
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        (observedAt, signatures) = attestAt(NAME, alice, 3, uint64(block.timestamp) + 61);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, block.timestamp + 1, block.timestamp));
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        skip(1);
        vm.prank(alice);
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        assertEq(domains.getDomain(keyOf(NAME)).verifiedUntil, eTime() + 90 days, "a clock that is ahead gives no more");
    }

    function test_RevertWhen_TheListsAreBad() public {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBatchTooLong.selector, 101, 100));
        domains.verifyDomain(NAME, alice, new uint64[](101), new bytes[](101));
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephLengthMismatch.selector, 2, 3));
        domains.verifyDomain(NAME, alice, new uint64[](2), new bytes[](3));
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryBadName.selector, 0));
        domains.verifyDomain("EXAMPLE.org", alice, new uint64[](3), new bytes[](3));
    }

    function test_APauseOfEntriesStopsNewOwnersOnly() public {
        registerDomain(NAME, alice, noTarget());
        vm.prank(pauser);
        domains.pauseEntry();
        verify(NAME, alice);
        (uint64[] memory observedAt, bytes[] memory signatures) = attest("new.org", alice, 3);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, block.timestamp + 7 days));
        domains.verifyDomain("new.org", alice, observedAt, signatures);
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
        domains.verifyDomain(NAME, alice, observedAt, signatures);
    }

    function test_RevertWhen_TheOwnerIsNobody() public {
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, address(0), 3);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        domains.verifyDomain(NAME, address(0), observedAt, signatures);
    }

    function _refuses(
        string memory name,
        address owner,
        uint64[] memory observedAt,
        bytes[] memory signatures,
        uint256 valid,
        uint256 threshold
    ) private {
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryQuorumNotMet.selector, valid, threshold));
        domains.verifyDomain(name, owner, observedAt, signatures);
    }
}
