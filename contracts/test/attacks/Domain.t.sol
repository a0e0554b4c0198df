// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Domain, IDomainRegistry, TargetKind} from "../../src/interfaces/IDomainRegistry.sol";
import {DomainKey} from "../../src/Types.sol";
import {DomainRegistryBase} from "../unit/domain-registry/DomainRegistryBase.t.sol";

/// @notice Attack 39: names are front-run, squatted, twinned, hijacked, or verified by too few.
contract DomainAttacks is DomainRegistryBase {
    string private constant NAME = "victim.org";
    /// @dev Namespace of DomainRegistry; its sixth slot holds the nonces.
    uint256 private constant STORAGE = 0xf8419b16cc0653bee5360b79446f108b81fcee304422ddaa4375e924e99ff400;

    address private immutable mallory = makeAddr("mallory");

    function setUp() public override {
        super.setUp();
        fund(mallory);
    }

    /// @dev Who sees a reveal can neither take the name with it nor register it faster: its own commitment is a minute late.
    function test_ATK39_RevealFrontRun() public {
        commitTo(NAME, alice, file("hash"));
        skip(60);
        vm.startPrank(mallory);
        bytes32 hers = domains.commitmentOf(NAME, mallory, file("phishing"), SALT);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryCommitTooOld.selector, hers));
        domains.register(NAME, mallory, file("phishing"), SALT);
        domains.commit(hers);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryCommitTooNew.selector, hers, eTime() + 60));
        domains.register(NAME, mallory, file("phishing"), SALT);
        // Sending the very same reveal first only pays the victim's bond.
        domains.register(NAME, alice, file("hash"), SALT);
        vm.stopPrank();
        assertEq(domains.getDomain(keyOf(NAME)).owner, alice);
        assertEq(aleph.balanceOf(mallory), 100_000e18 - BOND);
    }

    /// @dev A live commitment is neither restarted nor prolonged, and a spent one registers nothing.
    function test_ATK39_CommitReplayAndExtension() public {
        bytes32 commitment = commitTo(NAME, alice, noTarget());
        uint64 madeAt = eTime();
        skip(59);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryCommitLive.selector, commitment));
        vm.prank(mallory);
        domains.commit(commitment);
        assertEq(domains.committedAt(commitment), madeAt);
        skip(1);
        vm.prank(alice);
        domains.register(NAME, alice, noTarget(), SALT);
        vm.prank(alice);
        domains.releaseDomain(keyOf(NAME));
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryCommitTooOld.selector, commitment));
        domains.register(NAME, alice, noTarget(), SALT);
    }

    /// @dev No other spelling of a name is a name.
    function test_ATK39_Twins() public {
        registerDomain(NAME, alice, noTarget());
        string[6] memory twins = ["Victim.org", "victim.org.", unicode"vіctim.org", unicode"victim．org", "victim.org\x00", " victim.org"];
        for (uint256 i; i < twins.length; ++i) {
            domains.commit(domains.commitmentOf(twins[i], mallory, noTarget(), SALT));
            skip(60);
            vm.prank(mallory);
            (bool success, bytes memory result) =
                address(domains).call(abi.encodeCall(domains.register, (twins[i], mallory, noTarget(), SALT)));
            assertFalse(success, twins[i]);
            assertEq(bytes4(result), IDomainRegistry.DomainRegistryBadName.selector);
        }
    }

    /// @dev A name that was freed leads nowhere and has no certificate, so that its next owner takes over no trust.
    function test_ATK39_ExpiredNameWithALiveCertificate() public {
        DomainKey key = provenDomain(NAME, alice, file("hash"));
        skip(364 days);
        verify(NAME, alice);
        vm.prank(renewer);
        domains.updateCertificate(key, "fingerprint", uint64(block.timestamp) + 365 days);
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        skip(1 days);
        assertLeadsNowhere(key);
        // Within the grace nobody else gets it.
        domains.commit(domains.commitmentOf(NAME, mallory, file("phishing"), SALT));
        skip(60);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNameTaken.selector, key, alice));
        vm.prank(mallory);
        domains.register(NAME, mallory, file("phishing"), SALT);

        skip(31 days);
        registerDomain(NAME, mallory, file("phishing"));
        Domain memory domain = domains.getDomain(key);
        assertEq(domain.certificate.fingerprint, 0);
        assertEq(domain.verifiedUntil, 0);
        assertLeadsNowhere(key);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNotVerified.selector, key));
        vm.prank(mallory);
        domains.updateCertificate(key, "hers", 1);
        // And the old owner proves itself again with a fresh record only.
        vm.warp(observedAt[0]);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryQuorumNotMet.selector, 0, 3));
        domains.verifyDomain(NAME, alice, observedAt, signatures);
    }

    /// @dev One verifier cannot be three, whether it repeats its signature, signs several times, or bends one.
    function test_ATK39_VerifiersBelowTheThreshold() public {
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, mallory, 3);
        uint256 key = verifierKeys[0];
        for (uint256 i; i < 3; ++i) {
            observedAt[i] = uint64(block.timestamp - i);
            signatures[i] = signAttestation(key, NAME, mallory, observedAt[i]);
        }
        _refusesQuorum(observedAt, signatures, 1);
        // The other signature with s' = n - s of the same message.
        observedAt[1] = observedAt[0];
        signatures[1] = _malleate(signatures[0]);
        signatures[2] = signatures[0];
        observedAt[2] = observedAt[0];
        _refusesQuorum(observedAt, signatures, 1);

        // The attack works where one signature is enough.
        vm.prank(admin);
        domains.setVerifierThreshold(1);
        vm.prank(mallory);
        domains.verifyDomain(NAME, mallory, observedAt, signatures);
        assertEq(domains.getDomain(keyOf(NAME)).owner, mallory);
    }

    /// @dev A seller whose TXT record still stands does not get the name back.
    function test_ATK39_SellerKeepsItsRecordInDns() public {
        DomainKey key = provenDomain(NAME, mallory, noTarget());
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, mallory, 3);
        vm.prank(mallory);
        domains.transferDomain(key, alice);
        vm.prank(alice);
        domains.acceptDomain(key);
        uint256 state = vm.snapshotState();
        _refusesQuorum(observedAt, signatures, 0);
        assertEq(domains.getDomain(key).owner, alice);

        // On a mutant that forgets to raise the nonce it does.
        vm.revertToState(state);
        bytes32 inner = keccak256(abi.encode(key, STORAGE + 5));
        bytes32 slot = keccak256(abi.encode(mallory, inner));
        assertEq(uint256(vm.load(address(domains), slot)), 1);
        vm.store(address(domains), slot, 0);
        vm.prank(mallory);
        domains.verifyDomain(NAME, mallory, observedAt, signatures);
        assertEq(domains.getDomain(key).owner, mallory);
    }

    /// @dev A squatter without DNS keeps nothing, and its name never led anywhere.
    function test_ATK39_Squatter() public {
        DomainKey key = registerDomain(NAME, mallory, file("phishing"));
        assertLeadsNowhere(key);
        verify(NAME, alice);
        assertEq(domains.getDomain(key).owner, alice);
        assertTrue(domains.getDomain(key).target.kind == TargetKind.None);
        domains.commit(domains.commitmentOf(NAME, mallory, file("phishing"), "again"));
        skip(60);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNameTaken.selector, key, alice));
        vm.prank(mallory);
        domains.register(NAME, mallory, file("phishing"), "again");
    }

    function _refusesQuorum(uint64[] memory observedAt, bytes[] memory signatures, uint256 valid) private {
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryQuorumNotMet.selector, valid, 3));
        vm.prank(mallory);
        domains.verifyDomain(NAME, mallory, observedAt, signatures);
    }

    function _malleate(bytes memory signature) private pure returns (bytes memory) {
        (bytes32 r, uint256 s, uint8 v) = (bytes32(0), 0, uint8(signature[64]));
        assembly {
            r := mload(add(signature, 32))
            s := mload(add(signature, 64))
        }
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        return abi.encodePacked(r, order - s, v == 27 ? uint8(28) : uint8(27));
    }
}
