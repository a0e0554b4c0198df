// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Domain, Target, TargetKind} from "../../../src/interfaces/IDomainRegistry.sol";
import {DomainRegistryBase} from "../../unit/domain-registry/DomainRegistryBase.t.sol";
import {TimeHandler} from "../handlers/TimeHandler.sol";
import {DomainHandler} from "./DomainHandler.sol";

/// @notice Invariants 49 and 50, and that the registry holds every bond and credit to the wei.
contract DomainInvariants is DomainRegistryBase {
    DomainHandler private handler;
    TimeHandler private time;

    function setUp() public override {
        super.setUp();
        handler = new DomainHandler(registry, aleph, domains, jobStub, verifierKeys);
        time = new TimeHandler(registry, sequencerFeed);
        bytes4[] memory actions = new bytes4[](14);
        actions[0] = handler.register.selector;
        actions[1] = handler.verify.selector;
        actions[2] = handler.map.selector;
        actions[3] = handler.consent.selector;
        actions[4] = handler.certify.selector;
        actions[5] = handler.offer.selector;
        actions[6] = handler.accept.selector;
        actions[7] = handler.renew.selector;
        actions[8] = handler.release.selector;
        actions[9] = handler.withdraw.selector;
        actions[10] = handler.setBond.selector;
        actions[11] = handler.passYears.selector;
        actions[12] = handler.approachExpiry.selector;
        // Twice: without a proof there is little to see.
        actions[13] = handler.verify.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
        bytes4[] memory times = new bytes4[](2);
        times[0] = time.warpABit.selector;
        times[1] = time.pauseProtocolForAWhile.selector;
        targetSelector(FuzzSelector(address(time), times));
        targetContract(address(time));
    }

    /// @dev INV 49: a name has one owner at most, ours; who has proven a name is never displaced, and nobody takes a name without proof
    /// from another.
    function invariant_ANameHasOneOwnerAndProofWins() public view {
        assertEq(handler.provenOwnersDisplaced(), 0);
        assertEq(handler.takenByTheUnproven(), 0);
        assertEq(handler.provenByTooFew(), 0);
        uint256[] memory counts = new uint256[](handler.ACCOUNTS());
        for (uint256 i; i < handler.NAMES(); ++i) {
            Domain memory domain = domains.getDomain(handler.keyOf(i));
            DomainHandler.Ghost memory ghost = handler.ghostOf(i);
            assertEq(domain.owner, ghost.owner);
            assertEq(domain.expiresAt, ghost.expiresAt);
            assertEq(domain.verifiedUntil, ghost.verifiedUntil);
            for (uint256 j; j < counts.length; ++j) {
                if (domain.owner == handler.accounts(j)) ++counts[j];
            }
        }
        for (uint256 j; j < counts.length; ++j) {
            assertEq(domains.domainCountOf(handler.accounts(j)), counts[j]);
        }
    }

    /// @dev INV 50: a transfer clears target and certificate; a name leads somewhere only while it is proven and its term runs.
    function invariant_NamesLeadNowhereUnlessProvenAndInTerm() public view {
        assertEq(handler.keptAfterTransfer(), 0);
        for (uint256 i; i < handler.NAMES(); ++i) {
            Target memory expected = handler.expectedTarget(i);
            Target memory actual = domains.resolve(handler.keyOf(i));
            assertTrue(actual.kind == expected.kind);
            assertEq(actual.id, expected.id);
            Domain memory domain = domains.getDomain(handler.keyOf(i));
            if (eTime() >= domain.verifiedUntil || eTime() >= domain.expiresAt) assertTrue(actual.kind == TargetKind.None);
            if (!handler.ghostOf(i).hasCertificate) assertEq(domain.certificate.fingerprint, 0);
        }
    }

    /// @dev Every bond is held or credited, and nothing else is.
    function invariant_BondsAndCreditsAreHeld() public view {
        uint256 owed;
        for (uint256 i; i < handler.NAMES(); ++i) {
            owed += domains.getDomain(handler.keyOf(i)).bond;
        }
        for (uint256 j; j < handler.ACCOUNTS(); ++j) {
            owed += domains.creditOf(handler.accounts(j));
        }
        assertEq(aleph.balanceOf(address(domains)), owed);
    }
}
