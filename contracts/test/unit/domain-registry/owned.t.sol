// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {Domain, IDomainRegistry, Target, TargetKind} from "../../../src/interfaces/IDomainRegistry.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {DomainKey, JobId, NodeId} from "../../../src/Types.sol";
import {DomainRegistryBase} from "./DomainRegistryBase.t.sol";

/// @notice What owners do with their names: point, certify, hand on, prolong, give up.
contract DomainRegistryOwnedTest is DomainRegistryBase {
    string private constant NAME = "example.org";
    DomainKey private key;

    function setUp() public override {
        super.setUp();
        key = provenDomain(NAME, alice, file("hash"));
    }

    // ----------------------------------------------------------------------------------------------------- mapping

    function test_PointsANameElsewhere() public {
        (NodeId nodeId,) = registerNode("node", NodeType.CCN);
        _map(Target({kind: TargetKind.Node, id: NodeId.unwrap(nodeId)}));
        _map(jobTarget(job(1, alice)));
        _map(file("other"));
        _map(noTarget());
    }

    function test_ConsentLetsOthersPointAtAJob() public {
        JobId jobId = job(1, bob);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryBadTarget.selector, jobTarget(jobId)));
        vm.prank(alice);
        domains.mapDomain(key, jobTarget(jobId));
        assertFalse(domains.hasConsent(jobId, alice));
        assertTrue(domains.hasConsent(jobId, bob), "a payer needs none");

        vm.expectEmit(address(domains));
        emit IDomainRegistry.TargetConsent(jobId, alice, true);
        vm.prank(bob);
        domains.consentToTarget(jobId, alice, true);
        assertTrue(domains.hasConsent(jobId, alice));
        _map(jobTarget(jobId));

        vm.prank(bob);
        domains.consentToTarget(jobId, alice, false);
        assertLeadsNowhere(key);
        assertTrue(domains.getDomain(key).target.kind == TargetKind.Job, "what alice chose is kept");
    }

    function test_RevertWhen_AnotherThanThePayerConsents() public {
        JobId jobId = job(1, bob);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, alice));
        vm.prank(alice);
        domains.consentToTarget(jobId, alice, true);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, alice));
        vm.prank(alice);
        domains.consentToTarget(JobId.wrap(99), alice, true);
        assertFalse(domains.hasConsent(JobId.wrap(99), address(0)), "an unknown job has no payer");
    }

    // ------------------------------------------------------------------------------------------------ certificates

    function test_OwnerAndRenewerWriteTheCertificate() public {
        address[2] memory writers = [alice, renewer];
        for (uint256 i; i < 2; ++i) {
            bytes32 fingerprint = bytes32(i + 1);
            vm.expectEmit(address(domains));
            emit IDomainRegistry.CertUpdated(key, fingerprint, 1000);
            vm.prank(writers[i]);
            domains.updateCertificate(key, fingerprint, 1000);
            assertEq(domains.getDomain(key).certificate.fingerprint, fingerprint);
            assertEq(domains.getDomain(key).certificate.notAfter, 1000);
        }
    }

    function test_RevertWhen_TheNameIsNotProven() public {
        DomainKey unproven = registerDomain("other.org", alice, noTarget());
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNotVerified.selector, unproven));
        vm.prank(alice);
        domains.updateCertificate(unproven, "fingerprint", 1);
        warpTo(domains.getDomain(key).verifiedUntil);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNotVerified.selector, key));
        vm.prank(renewer);
        domains.updateCertificate(key, "fingerprint", 1);
        DomainKey unknown = keyOf("unknown.org");
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNotVerified.selector, unknown));
        vm.prank(renewer);
        domains.updateCertificate(unknown, "fingerprint", 1);
    }

    function test_RevertWhen_AStrangerActs() public {
        bytes memory notOwner = abi.encodeWithSelector(IDomainRegistry.DomainRegistryNotOwner.selector, key, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(notOwner);
        domains.mapDomain(key, noTarget());
        vm.expectRevert(notOwner);
        domains.updateCertificate(key, "fingerprint", 1);
        vm.expectRevert(notOwner);
        domains.transferDomain(key, stranger);
        vm.expectRevert(notOwner);
        domains.releaseDomain(key);
        vm.stopPrank();
        notOwner = abi.encodeWithSelector(IDomainRegistry.DomainRegistryNotOwner.selector, key, renewer);
        vm.startPrank(renewer);
        vm.expectRevert(notOwner);
        domains.mapDomain(key, noTarget());
        vm.expectRevert(notOwner);
        domains.transferDomain(key, renewer);
    }

    // ---------------------------------------------------------------------------------------------------- transfer

    function test_ATransferClearsTargetCertificateAndProof() public {
        vm.prank(alice);
        domains.updateCertificate(key, "fingerprint", 1000);
        Domain memory before = domains.getDomain(key);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainTransferStarted(key, alice, bob);
        vm.prank(alice);
        domains.transferDomain(key, bob);
        assertEq(domains.getDomain(key).pendingOwner, bob);
        assertLeadsTo(key, file("hash"));

        skip(1 hours);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainTransferred(key, alice, bob);
        vm.prank(bob);
        domains.acceptDomain(key);
        Domain memory domain = domains.getDomain(key);
        assertEq(domain.owner, bob);
        assertEq(domain.pendingOwner, address(0));
        assertTrue(domain.target.kind == TargetKind.None);
        assertEq(domain.target.id, 0);
        assertEq(domain.certificate.fingerprint, 0);
        assertEq(domain.certificate.notAfter, 0);
        assertEq(domain.verifiedUntil, 0);
        assertEq(domain.registeredAt, before.registeredAt);
        assertEq(domain.expiresAt, before.expiresAt);
        assertEq(domain.bond, BOND);
        assertEq(domains.domainCountOf(alice), 0);
        assertEq(domains.domainCountOf(bob), 1);
        assertLeadsNowhere(key);

        vm.prank(bob);
        domains.releaseDomain(key);
        assertEq(domains.creditOf(bob), BOND, "the bond went with the name");
        assertEq(domains.creditOf(alice), 0);
    }

    function test_TheOldOwnersRecordProvesNothingAfterATransfer() public {
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        vm.prank(alice);
        domains.transferDomain(key, bob);
        vm.prank(bob);
        domains.acceptDomain(key);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryQuorumNotMet.selector, 0, 3));
        vm.prank(alice);
        domains.verifyDomain(NAME, alice, observedAt, signatures);
    }

    function test_AnOfferCanBeWithdrawn() public {
        vm.startPrank(alice);
        domains.transferDomain(key, bob);
        domains.transferDomain(key, address(0));
        vm.stopPrank();
        _refusesToAccept(bob);
        _refusesToAccept(alice);
        DomainKey unknown = keyOf("unknown.org");
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNotOffered.selector, unknown, bob));
        vm.prank(bob);
        domains.acceptDomain(unknown);
    }

    function test_AnOfferToOneselfClearsTooAndCountsOnce() public {
        vm.startPrank(alice);
        domains.transferDomain(key, alice);
        domains.acceptDomain(key);
        vm.stopPrank();
        assertEq(domains.domainCountOf(alice), 1);
        assertLeadsNowhere(key);
    }

    // -------------------------------------------------------------------------------------------------------- term

    function test_RevertWhen_TheTermHasEnded() public {
        vm.prank(alice);
        domains.transferDomain(key, bob);
        uint64 expiresAt = domains.getDomain(key).expiresAt;
        warpTo(expiresAt - 1);
        verify(NAME, alice);
        assertLeadsTo(key, file("hash"));
        skip(1);
        assertLeadsNowhere(key);
        bytes memory expired = abi.encodeWithSelector(IDomainRegistry.DomainRegistryExpired.selector, key, expiresAt);
        vm.startPrank(alice);
        vm.expectRevert(expired);
        domains.mapDomain(key, noTarget());
        vm.expectRevert(expired);
        domains.updateCertificate(key, "fingerprint", 1);
        vm.stopPrank();
        vm.expectRevert(expired);
        vm.prank(bob);
        domains.acceptDomain(key);
    }

    function test_AnyoneProlongsTheTermWithinItsLastDaysAndGrace() public {
        uint64 expiresAt = domains.getDomain(key).expiresAt;
        warpTo(expiresAt - 90 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, expiresAt - 90 days, eTime()));
        domains.renewDomain(key);
        skip(1);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainRenewed(key, expiresAt + 365 days);
        vm.prank(stranger);
        domains.renewDomain(key);
        expiresAt += 365 days;
        assertEq(domains.getDomain(key).expiresAt, expiresAt);

        warpTo(expiresAt + 30 days);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryExpired.selector, key, expiresAt));
        domains.renewDomain(key);
        rewind(1);
        domains.renewDomain(key);
        assertEq(domains.getDomain(key).expiresAt, expiresAt + 365 days);
        assertEq(domains.getDomain(key).owner, alice);
    }

    function test_RevertWhen_ANameIsUnknown() public {
        DomainKey unknown = keyOf("unknown.org");
        bytes memory expected = abi.encodeWithSelector(IDomainRegistry.DomainRegistryUnknownDomain.selector, unknown);
        vm.expectRevert(expected);
        domains.renewDomain(unknown);
        vm.expectRevert(expected);
        domains.releaseDomain(unknown);
        assertEq(domains.getDomain(unknown).owner, address(0));
        assertLeadsNowhere(unknown);
    }

    // ----------------------------------------------------------------------------------------------------- release

    function test_AReleaseCreditsTheBondAndFreesTheName() public {
        vm.expectEmit(address(domains));
        emit IDomainRegistry.Credited(alice, BOND);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainExpired(key, alice);
        vm.prank(alice);
        domains.releaseDomain(key);
        assertEq(domains.getDomain(key).owner, address(0));
        assertEq(domains.domainCountOf(alice), 0);
        assertLeadsNowhere(key);
        registerDomain(NAME, bob, noTarget());

        uint256 balance = aleph.balanceOf(alice);
        pauseProtocol();
        vm.expectEmit(address(domains));
        emit IDomainRegistry.CreditWithdrawn(alice, stranger, BOND);
        vm.prank(alice);
        assertEq(domains.withdraw(stranger), BOND);
        assertEq(aleph.balanceOf(stranger), 100_000e18 + BOND);
        assertEq(aleph.balanceOf(alice), balance);
        assertEq(domains.creditOf(alice), 0);
        assertEq(aleph.balanceOf(address(domains)), BOND);
    }

    function test_AnyoneFreesANameAfterTheGrace() public {
        uint64 expiresAt = domains.getDomain(key).expiresAt;
        warpTo(expiresAt + 30 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNotOwner.selector, key, stranger));
        vm.prank(stranger);
        domains.releaseDomain(key);
        skip(1);
        vm.prank(stranger);
        domains.releaseDomain(key);
        assertEq(domains.creditOf(alice), BOND);
        assertEq(domains.creditOf(stranger), 0);
    }

    function test_TheRefundIsWhatWasPaid() public {
        vm.prank(admin);
        domains.setDomainBond(500e18);
        vm.prank(alice);
        domains.releaseDomain(key);
        assertEq(domains.creditOf(alice), BOND);
    }

    function test_RevertWhen_ThereIsNothingToWithdraw() public {
        vm.startPrank(alice);
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        domains.withdraw(alice);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        domains.withdraw(address(0));
    }

    function test_RevertWhen_EverythingIsPaused() public {
        vm.prank(alice);
        domains.transferDomain(key, bob);
        pauseProtocol();
        bytes memory paused = abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days);
        vm.startPrank(alice);
        vm.expectRevert(paused);
        domains.mapDomain(key, noTarget());
        vm.expectRevert(paused);
        domains.updateCertificate(key, "fingerprint", 1);
        vm.expectRevert(paused);
        domains.renewDomain(key);
        vm.expectRevert(paused);
        domains.transferDomain(key, bob);
        vm.expectRevert(paused);
        domains.releaseDomain(key);
        vm.stopPrank();
        vm.expectRevert(paused);
        vm.prank(bob);
        domains.acceptDomain(key);
        assertLeadsTo(key, file("hash"));
    }

    function _map(Target memory target) private {
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainMapped(key, target.kind, target.id);
        vm.prank(alice);
        domains.mapDomain(key, target);
        assertLeadsTo(key, target);
    }

    function _refusesToAccept(address account) private {
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNotOffered.selector, key, account));
        vm.prank(account);
        domains.acceptDomain(key);
    }
}
