// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {Domain, IDomainRegistry, Target, TargetKind} from "../../../src/interfaces/IDomainRegistry.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {DomainKey, JobId, NodeId} from "../../../src/Types.sol";
import {DomainRegistryBase} from "./DomainRegistryBase.t.sol";

contract DomainRegistryRegisterTest is DomainRegistryBase {
    function test_RegistersForAYearUnproven() public {
        registerDomain("example.org", alice, noTarget());
    }

    function test_RegistersWithATarget() public {
        (NodeId nodeId,) = registerNode("node", NodeType.CRN);
        registerDomain("node.org", alice, Target({kind: TargetKind.Node, id: NodeId.unwrap(nodeId)}));
        registerDomain("job.org", alice, jobTarget(job(7, alice)));
        registerDomain("file.org", alice, file("hash"));
        assertEq(domains.domainCountOf(alice), 3);
    }

    function test_AnyoneMayRevealAndPay() public {
        commitTo("example.org", alice, noTarget());
        skip(60);
        vm.prank(bob);
        domains.register("example.org", alice, noTarget(), SALT);
        assertEq(domains.getDomain(keyOf("example.org")).owner, alice);
        assertEq(aleph.balanceOf(bob), 100_000e18 - BOND);
    }

    function test_TakesNoBondWhenThereIsNone() public {
        vm.prank(admin);
        domains.setDomainBond(0);
        DomainKey key = registerDomain("example.org", alice, noTarget());
        vm.prank(alice);
        domains.releaseDomain(key);
        assertEq(domains.creditOf(alice), 0);
    }

    function test_RevealsFromSixtySecondsToADay() public {
        bytes32 commitment = commitTo("example.org", alice, noTarget());
        uint64 madeAt = eTime();
        skip(59);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryCommitTooNew.selector, commitment, madeAt + 60));
        domains.register("example.org", alice, noTarget(), SALT);
        skip(1 days - 58);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryCommitTooOld.selector, commitment));
        domains.register("example.org", alice, noTarget(), SALT);
        rewind(1);
        vm.prank(alice);
        domains.register("example.org", alice, noTarget(), SALT);
    }

    function test_RevealsAtSixtySecondsExactly() public {
        commitTo("example.org", alice, noTarget());
        skip(60);
        vm.prank(alice);
        domains.register("example.org", alice, noTarget(), SALT);
    }

    function test_RevertWhen_TheCommitmentLives() public {
        bytes32 commitment = commitTo("example.org", alice, noTarget());
        bytes memory live = abi.encodeWithSelector(IDomainRegistry.DomainRegistryCommitLive.selector, commitment);
        vm.expectRevert(live);
        domains.commit(commitment);
        skip(1 days);
        vm.expectRevert(live);
        domains.commit(commitment);
        skip(1);
        domains.commit(commitment);
        assertEq(domains.committedAt(commitment), eTime());
    }

    function test_RevertWhen_AnyParameterDiffersFromTheCommitment() public {
        commitTo("example.org", alice, file("hash"));
        skip(60);
        _refusesReveal("example.com", alice, file("hash"), SALT);
        _refusesReveal("example.org", bob, file("hash"), SALT);
        _refusesReveal("example.org", alice, file("other"), SALT);
        _refusesReveal("example.org", alice, Target({kind: TargetKind.Node, id: "hash"}), SALT);
        _refusesReveal("example.org", alice, file("hash"), "other salt");
        vm.chainId(42_161);
        _refusesReveal("example.org", alice, file("hash"), SALT);
    }

    function test_RevertWhen_TheNameIsOwned() public {
        DomainKey key = registerDomain("example.org", alice, noTarget());
        _commitAndWait("example.org", bob, noTarget());
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNameTaken.selector, key, alice));
        vm.prank(bob);
        domains.register("example.org", bob, noTarget(), SALT);
    }

    function test_RevertWhen_TheOwnerIsNobody() public {
        _commitAndWait("example.org", address(0), noTarget());
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        vm.prank(bob);
        domains.register("example.org", address(0), noTarget(), SALT);
    }

    function test_RevertWhen_TheTargetIsBad() public {
        _refusesTarget(Target({kind: TargetKind.None, id: "something"}));
        _refusesTarget(Target({kind: TargetKind.Node, id: "unknown"}));
        _refusesTarget(jobTarget(JobId.wrap(99)));
        _refusesTarget(jobTarget(job(7, bob)));
        _refusesTarget(Target({kind: TargetKind.File, id: 0}));
    }

    function test_RevertWhen_TheOwnerHasTooMany() public {
        vm.prank(admin);
        domains.setDomainBond(0);
        for (uint256 i; i < 1000; ++i) {
            _commitAndWait(vm.toString(i), alice, noTarget());
            domains.register(vm.toString(i), alice, noTarget(), SALT);
        }
        _commitAndWait("one-more", alice, noTarget());
        bytes memory tooMany = abi.encodeWithSelector(IDomainRegistry.DomainRegistryTooMany.selector, alice, 1000);
        vm.expectRevert(tooMany);
        domains.register("one-more", alice, noTarget(), SALT);
        (uint64[] memory observedAt, bytes[] memory signatures) = attest("one-more", alice, 3);
        vm.expectRevert(tooMany);
        domains.verifyDomain("one-more", alice, observedAt, signatures);
        DomainKey key = registerDomain("offered", bob, noTarget());
        vm.prank(bob);
        domains.transferDomain(key, alice);
        vm.startPrank(alice);
        vm.expectRevert(tooMany);
        domains.acceptDomain(key);
        domains.releaseDomain(keyOf("0"));
        domains.acceptDomain(key);
    }

    function test_RevertWhen_EntriesOrEverythingIsPaused() public {
        _commitAndWait("example.org", alice, noTarget());
        vm.prank(pauser);
        domains.pauseEntry();
        bytes memory entry = abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, block.timestamp + 7 days);
        vm.expectRevert(entry);
        domains.commit("other");
        vm.expectRevert(entry);
        domains.register("example.org", alice, noTarget(), SALT);
        vm.prank(pauser);
        domains.unpauseEntry();
        pauseProtocol();
        bytes memory paused = abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days);
        vm.expectRevert(paused);
        domains.commit("other");
        vm.expectRevert(paused);
        domains.register("example.org", alice, noTarget(), SALT);
    }

    function test_RevertWhen_ThePayerCannotPay() public {
        _commitAndWait("example.org", alice, noTarget());
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(domains), 0, BOND));
        vm.prank(makeAddr("poor"));
        domains.register("example.org", alice, noTarget(), SALT);
        assertEq(domains.getDomain(keyOf("example.org")).owner, address(0));
    }

    function test_TakesAFreeNameAfterTermAndGrace() public {
        DomainKey key = provenDomain("example.org", alice, file("hash"));
        vm.prank(renewer);
        domains.updateCertificate(key, "fingerprint", 1);
        vm.prank(alice);
        domains.transferDomain(key, stranger);
        warpTo(domains.getDomain(key).expiresAt + 30 days - 61);
        _commitAndWait("example.org", bob, noTarget());
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryNameTaken.selector, key, alice));
        vm.prank(bob);
        domains.register("example.org", bob, noTarget(), SALT);

        skip(1);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.Credited(alice, BOND);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainExpired(key, alice);
        vm.prank(bob);
        domains.register("example.org", bob, noTarget(), SALT);
        Domain memory domain = domains.getDomain(key);
        assertEq(domain.owner, bob);
        assertEq(domain.pendingOwner, address(0));
        assertEq(domain.verifiedUntil, 0);
        assertEq(domain.certificate.fingerprint, 0);
        assertEq(domain.certificate.notAfter, 0);
        assertTrue(domain.target.kind == TargetKind.None);
        assertEq(domains.creditOf(alice), BOND);
        assertEq(domains.domainCountOf(alice), 0);
        assertEq(domains.domainCountOf(bob), 1);
    }

    function _commitAndWait(string memory name, address owner, Target memory target) private {
        domains.commit(domains.commitmentOf(name, owner, target, SALT));
        skip(60);
    }

    function _refusesReveal(string memory name, address owner, Target memory target, bytes32 salt) private {
        bytes32 commitment = domains.commitmentOf(name, owner, target, salt);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryCommitTooOld.selector, commitment));
        vm.prank(alice);
        domains.register(name, owner, target, salt);
    }

    function _refusesTarget(Target memory target) private {
        _commitAndWait("example.org", alice, target);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryBadTarget.selector, target));
        vm.prank(alice);
        domains.register("example.org", alice, target, SALT);
    }
}
