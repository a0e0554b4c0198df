// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {Job} from "../../../src/interfaces/IJobManager.sol";
import {ISLAManager, ViolationStatus} from "../../../src/interfaces/ISLAManager.sol";
import {COMMITTEE_ROLE} from "../../../src/base/Roles.sol";
import {NodeId, SlaId, ViolationId} from "../../../src/Types.sol";
import {SLAManagerBase} from "./SLAManagerBase.t.sol";

contract SLAManagerViolationsTest is SLAManagerBase {
    function test_AReporterOpensWithoutABond() public {
        open(reporter, JOB, "evidence", 0);
    }

    function test_ThePayersBondGrowsWithOpenOnes() public {
        open(payer, JOB, "a", 50e18);
        open(payer, JOB, "b", 56.25e18);
        ViolationId third = open(reporter, JOB, "c", 0);
        open(payer, JOB, "d", 68.75e18);
        skip(48 hours + 1);
        slas.closeViolation(third);
        open(payer, JOB, "e", 68.75e18);
    }

    function test_RevertWhen_TheOpenerIsNeitherReporterNorPayer() public {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        slas.openViolation(JOB, "evidence");
    }

    function test_RevertWhen_ThereIsNoAgreementOrRun() public {
        bytes memory none = abi.encodeWithSelector(ISLAManager.SLAManagerNoAgreement.selector, JOB);
        Job memory job = jobs.getJob(JOB);
        job.startedAt = 0;
        jobs.setJob(JOB, job);
        _expectOpen(none);
        job.startedAt = eTime();
        job.nodeId = NodeId.wrap(0);
        jobs.setJob(JOB, job);
        _expectOpen(none);
        job.nodeId = crn;
        job.slaId = SlaId.wrap(0);
        jobs.setJob(JOB, job);
        _expectOpen(none);
    }

    function test_RevertWhen_TheEvidenceWasReported() public {
        open(reporter, JOB, "evidence", 0);
        _expectOpen(abi.encodeWithSelector(ISLAManager.SLAManagerDuplicate.selector, JOB, 0, uint256(bytes32("evidence"))));
    }

    function test_RevertWhen_Paused() public {
        vm.prank(pauser);
        slas.pauseEntry();
        _expectOpen(abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, block.timestamp + 7 days));
        vm.prank(pauser);
        slas.unpauseEntry();
        ViolationId violationId = open(reporter, JOB, "other", 0);
        pauseProtocol();
        bytes memory paused = abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days);
        _expectOpen(paused);
        vm.expectRevert(paused);
        slas.disputeViolation(violationId, "");
        vm.expectRevert(paused);
        slas.closeViolation(violationId);
        vm.expectRevert(paused);
        vm.prank(committee);
        slas.decideViolation(violationId, true);
        vm.expectRevert(paused);
        slas.announceMaintenance(crn, 0, 0);
    }

    // ------------------------------------------------------------------------------------------------------ dispute

    function test_RevertWhen_TheDisputeIsLateForeignOrSecond() public {
        ViolationId violationId = open(reporter, JOB, "evidence", 0);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        slas.disputeViolation(violationId, "");
        uint64 until = eTime() + 48 hours;
        skip(48 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, until, until + 1));
        vm.prank(operator);
        slas.disputeViolation(violationId, "");
        rewind(1);
        dispute(violationId);
        _expectStatus(violationId, ViolationStatus.Disputed);
        vm.prank(operator);
        slas.disputeViolation(violationId, "");
    }

    // ----------------------------------------------------------------------------------------------------- decision

    function test_TheCommitteeUpholds() public {
        ViolationId violationId = open(payer, JOB, "evidence", 50e18);
        dispute(violationId);
        vm.expectEmit(address(slas));
        emit ISLAManager.Credited(payer, 50e18);
        vm.expectEmit(address(slas));
        emit ISLAManager.ViolationUpheld(violationId, 1000e18);
        vm.prank(committee);
        slas.decideViolation(violationId, true);
        _assertClosed(violationId, ViolationStatus.Upheld, payer, 50e18);
        (, uint256 amount, address by, address harmed, uint256 harmedMax, address resolver,) = stakingStub.slashes(0);
        // 2,000 would be 1 % of self stake: no more than was paid for the job.
        assertEq(amount, 1000e18);
        assertEq(by, payer);
        assertEq(harmed, payer);
        assertEq(harmedMax, 1000e18);
        assertEq(resolver, address(0));
    }

    function test_TheCommitteeRejects() public {
        ViolationId violationId = open(payer, JOB, "evidence", 50e18);
        dispute(violationId);
        vm.expectEmit(address(slas));
        emit ISLAManager.ViolationRejected(violationId);
        vm.prank(committee);
        slas.decideViolation(violationId, false);
        _assertClosed(violationId, ViolationStatus.Rejected, operator, 50e18);
        assertEq(stakingStub.slashCount(), 0);
    }

    function test_RevertWhen_TheDecisionIsNotTheirs() public {
        ViolationId violationId = open(payer, JOB, "evidence", 50e18);
        expectMissingRole(stranger, COMMITTEE_ROLE);
        vm.prank(stranger);
        slas.decideViolation(violationId, true);
        vm.startPrank(committee);
        _expectStatus(violationId, ViolationStatus.Open);
        slas.decideViolation(violationId, true);
        _expectStatus(ViolationId.wrap(2), ViolationStatus.None);
        slas.decideViolation(ViolationId.wrap(2), true);
    }

    // -------------------------------------------------------------------------------------------------------- close

    function test_WhatNobodyDisputesIsUpheld() public {
        payments.setPaid(JOB, 10_000e18, 10 days);
        ViolationId violationId = open(reporter, JOB, "evidence", 0);
        uint64 until = eTime() + 48 hours;
        skip(48 hours);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, until + 1, until));
        slas.closeViolation(violationId);
        skip(1);
        vm.prank(stranger);
        slas.closeViolation(violationId);
        _assertClosed(violationId, ViolationStatus.Upheld, reporter, 0);
        (, uint256 amount, address by,,, address resolver,) = stakingStub.slashes(0);
        assertEq(amount, 2000e18);
        assertEq(by, reporter);
        assertEq(resolver, stranger);
        _expectStatus(violationId, ViolationStatus.Upheld);
        slas.closeViolation(violationId);
    }

    function test_WhatTheCommitteeLeavesAloneIsRejectedAndTheBondGoesBack() public {
        ViolationId violationId = open(payer, JOB, "evidence", 50e18);
        dispute(violationId);
        uint64 until = eTime() + 48 hours + 30 days;
        skip(48 hours + 30 days);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, until + 1, until));
        slas.closeViolation(violationId);
        skip(1);
        slas.closeViolation(violationId);
        _assertClosed(violationId, ViolationStatus.Rejected, payer, 50e18);
    }

    function test_AllPenaltiesOfAJobTogetherStayBelowWhatWasPaid() public {
        goDown(10 hours);
        skipLive(crn, 9 hours);
        claim(JOB, 0, 5833, 1, 25e18, 975e18);
        ViolationId violationId = open(reporter, JOB, "evidence", 0);
        skip(48 hours + 1);
        vm.expectEmit(address(slas));
        emit ISLAManager.ViolationUpheld(violationId, 0);
        slas.closeViolation(violationId);
    }

    // ----------------------------------------------------------------------------------------------------- withdraw

    function test_WithdrawsWhateverIsPaused() public {
        ViolationId violationId = open(payer, JOB, "evidence", 50e18);
        dispute(violationId);
        vm.prank(committee);
        slas.decideViolation(violationId, false);
        pauseProtocol();
        vm.expectEmit(address(slas));
        emit ISLAManager.CreditWithdrawn(operator, stranger, 50e18);
        vm.startPrank(operator);
        assertEq(slas.withdraw(stranger), 50e18);
        assertEq(aleph.balanceOf(stranger), 50e18);
        assertEq(slas.creditOf(operator), 0);
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        slas.withdraw(stranger);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        slas.withdraw(address(0));
    }

    function _assertClosed(ViolationId violationId, ViolationStatus status, address bondTo, uint256 bond) private view {
        assertEq(uint8(slas.getViolation(violationId).status), uint8(status));
        assertEq(slas.creditOf(bondTo), bond);
        assertEq(stakingStub.reservedOf(crn), 0);
    }

    function _expectOpen(bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(reporter);
        slas.openViolation(JOB, "evidence");
    }

    function _expectStatus(ViolationId violationId, ViolationStatus status) private {
        vm.expectRevert(abi.encodeWithSelector(ISLAManager.SLAManagerInvalidStatus.selector, violationId, status));
    }
}
