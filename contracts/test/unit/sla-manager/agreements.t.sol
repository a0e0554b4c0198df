// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {ISLAManager, SlaTerms} from "../../../src/interfaces/ISLAManager.sol";
import {PARAMETER_ROLE} from "../../../src/base/Roles.sol";
import {SLAManager} from "../../../src/SLAManager.sol";
import {SlaId} from "../../../src/Types.sol";
import {SLAManagerBase} from "./SLAManagerBase.t.sol";

contract SLAManagerAgreementsTest is SLAManagerBase {
    SlaId private constant NEW = SlaId.wrap(0);

    function test_PublishesAnAgreementAndItsVersions() public {
        SlaTerms memory second = terms();
        second.uptimeBps = 9999;
        vm.startPrank(admin);
        vm.expectEmit(address(slas));
        emit ISLAManager.SlaPublished(SLA, 2, second);
        vm.expectEmit(address(slas));
        emit ISLAManager.SlaActiveSet(SLA, 2, true);
        slas.publishSla(SLA, second);
        assertEq(slas.versionCount(SLA), 2);
        (SlaTerms memory kept, bool active) = slas.getSla(SLA, 1);
        assertEq(kept.uptimeBps, 9900);
        assertTrue(active);
        (kept, active) = slas.getSla(SLA, 2);
        assertEq(keccak256(abi.encode(kept)), keccak256(abi.encode(second)));
        (SlaId id, uint32 version) = slas.publishSla(NEW, second);
        assertTrue(id == SlaId.wrap(2));
        assertEq(version, 1);
    }

    function test_OffersAVersionUntilItIsTakenBack() public {
        slas.requireActive(SLA, 1);
        vm.startPrank(admin);
        vm.expectEmit(address(slas));
        emit ISLAManager.SlaActiveSet(SLA, 1, false);
        slas.setSlaActive(SLA, 1, false);
        vm.expectRevert(abi.encodeWithSelector(ISLAManager.SLAManagerNotActive.selector, SLA, 1));
        slas.requireActive(SLA, 1);
        slas.setSlaActive(SLA, 1, true);
        slas.requireActive(SLA, 1);
    }

    function test_RevertWhen_TheAgreementOrVersionIsUnknown() public {
        SlaId unknown = SlaId.wrap(2);
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(ISLAManager.SLAManagerNotActive.selector, unknown, 0));
        slas.publishSla(unknown, terms());
        uint32[2] memory versions = [uint32(0), 2];
        for (uint256 i; i < 2; ++i) {
            bytes memory notActive = abi.encodeWithSelector(ISLAManager.SLAManagerNotActive.selector, SLA, versions[i]);
            vm.expectRevert(notActive);
            slas.setSlaActive(SLA, versions[i], true);
            vm.expectRevert(notActive);
            slas.requireActive(SLA, versions[i]);
            vm.expectRevert(notActive);
            slas.getSla(SLA, versions[i]);
        }
        assertEq(slas.versionCount(unknown), 0);
    }

    function test_RevertWhen_ATermLiesOutside() public {
        SlaTerms memory bad = terms();
        bad.uptimeBps = 0;
        _expectOut(bad, "uptimeBps", 0, 1, 10_000);
        bad.uptimeBps = 10_001;
        _expectOut(bad, "uptimeBps", 10_001, 1, 10_000);
        bad = terms();
        bad.windowSeconds = 1 hours - 1;
        _expectOut(bad, "windowSeconds", 1 hours - 1, 1 hours, 30 days);
        bad.windowSeconds = 30 days + 1;
        _expectOut(bad, "windowSeconds", 30 days + 1, 1 hours, 30 days);
        bad = terms();
        bad.creditBps = 10_001;
        _expectOut(bad, "creditBps", 10_001, 0, 10_000);
        bad = terms();
        bad.slashBps = 5001;
        _expectOut(bad, "slashBps", 5001, 0, 5000);
        bad = terms();
        bad.maxCreditBps = 10_001;
        _expectOut(bad, "maxCreditBps", 10_001, 0, 10_000);
    }

    function test_RevertWhen_TheCallerLacksTheRole() public {
        vm.startPrank(stranger);
        expectMissingRole(stranger, PARAMETER_ROLE);
        slas.publishSla(NEW, terms());
        expectMissingRole(stranger, PARAMETER_ROLE);
        slas.setSlaActive(SLA, 1, false);
        expectMissingRole(stranger, PARAMETER_ROLE);
        slas.setDisputeWindow(2 days);
        expectMissingRole(stranger, PARAMETER_ROLE);
        slas.setViolationBond(50e18);
        expectMissingRole(stranger, bytes32(0));
        slas.setPeers(stranger, stranger, stranger, stranger);
    }

    // ----------------------------------------------------------------------------------------------- administration

    function test_StartsWithTheFirstValues() public view {
        assertEq(slas.disputeWindow(), 48 hours);
        assertEq(slas.violationBond(), 50e18);
        assertEq(address(slas.aleph()), address(aleph));
        assertEq(address(slas.nodeRegistry()), address(registry));
        assertEq(address(slas.stakingManager()), address(stakingStub));
        assertEq(address(slas.jobManager()), address(jobs));
        assertEq(address(slas.paymentManager()), address(payments));
    }

    function test_SetsParametersWithinTheirBounds() public {
        vm.startPrank(admin);
        vm.expectEmit(address(slas));
        emit IAlephBase.ParameterSet("disputeWindow", 48 hours, 7 days);
        slas.setDisputeWindow(7 days);
        vm.expectEmit(address(slas));
        emit IAlephBase.ParameterSet("violationBond", 50e18, 10e18);
        slas.setViolationBond(10e18);
        _expectBounds("disputeWindow", 24 hours - 1, 24 hours, 7 days);
        slas.setDisputeWindow(24 hours - 1);
        _expectBounds("disputeWindow", type(uint64).max, 24 hours, 7 days);
        slas.setDisputeWindow(type(uint64).max);
        _expectBounds("violationBond", 10_000e18 + 1, 10e18, 10_000e18);
        slas.setViolationBond(10_000e18 + 1);
    }

    function test_RevertWhen_APeerIsZero() public {
        for (uint256 i; i < 4; ++i) {
            address[4] memory peers = [stranger, stranger, stranger, stranger];
            peers[i] = address(0);
            vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
            vm.prank(admin);
            slas.setPeers(peers[0], peers[1], peers[2], peers[3]);
        }
    }

    function test_CannotBeInitialisedTwiceNorAsAnImplementation() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        slas.initialize(stranger, registry, aleph);
        SLAManager implementation = new SLAManager();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(stranger, registry, aleph);
    }

    function _expectOut(SlaTerms memory bad, bytes32 what, uint256 value, uint256 min, uint256 max) private {
        _expectBounds(what, value, min, max);
        vm.prank(admin);
        slas.publishSla(NEW, bad);
    }

    function _expectBounds(bytes32 what, uint256 value, uint256 min, uint256 max) private {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, what, value, min, max));
    }
}
