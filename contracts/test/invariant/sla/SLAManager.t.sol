// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {SlaTerms, ViolationStatus} from "../../../src/interfaces/ISLAManager.sol";
import {JobId, SlaId} from "../../../src/Types.sol";
import {SLAManagerBase} from "../../unit/sla-manager/SLAManagerBase.t.sol";
import {JobManagerStub} from "../../stubs/JobManagerStub.sol";
import {TimeHandler} from "../handlers/TimeHandler.sol";
import {SLAManagerHandler} from "./SLAManagerHandler.sol";

/// @notice Invariants 51 and 52, and SLAManager's parts of 14 and 43.
contract SLAManagerInvariants is SLAManagerBase {
    SLAManagerHandler internal handler;

    function setUp() public override {
        super.setUp();
        // The handler starts jobs of its own numbers: clear the base's.
        jobs = new JobManagerStub();
        vm.prank(admin);
        slas.setPeers(address(registry), address(stakingStub), address(jobs), address(payments));
        payments.setPaid(JOB, 0, 0);
        handler = new SLAManagerHandler(registry, slas, jobs, payments, stakingStub, aleph, sequencerFeed, crn);
        TimeHandler time = new TimeHandler(registry, sequencerFeed);
        targetContract(address(handler));
        targetContract(address(time));
        bytes4[] memory actions = new bytes4[](14);
        actions[0] = handler.beatOnce.selector;
        actions[1] = handler.liveADay.selector;
        actions[2] = handler.pay.selector;
        actions[3] = handler.claimWindow.selector;
        actions[4] = handler.claimWindow.selector;
        actions[5] = handler.openViolation.selector;
        actions[6] = handler.disputeOne.selector;
        actions[7] = handler.decide.selector;
        actions[8] = handler.close.selector;
        actions[9] = handler.announce.selector;
        actions[10] = handler.publish.selector;
        actions[11] = handler.offer.selector;
        actions[12] = handler.withdraw.selector;
        actions[13] = handler.restake.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        bytes4[] memory reads = new bytes4[](2);
        reads[0] = time.setUp.selector;
        reads[1] = time.expectedTime.selector;
        excludeSelector(FuzzSelector(address(time), reads));
    }

    /// @dev INV 51: what a job's breaches cost together is at most what was paid for it, and credits keep within their cap.
    function invariant_PenaltiesStayBelowWhatWasPaid() public view {
        for (uint256 i = 1; i <= handler.JOBS(); ++i) {
            JobId jobId = JobId.wrap(i);
            assertLe(handler.credited(jobId) + handler.slashed(jobId), handler.paid(jobId));
            assertLe(handler.credited(jobId), handler.paid(jobId) / 2);
            assertEq(slas.creditedFor(jobId), handler.credited(jobId));
        }
    }

    /// @dev INV 51: no window is penalised twice, and only closed windows below their promise are.
    function invariant_EachWindowIsPenalisedOnce() public view {
        (,, uint256 count) = handler.counts();
        for (uint256 i; i < count; ++i) {
            (JobId jobId, uint256 window) = handler.claimed(i);
            assertTrue(slas.isClaimed(jobId, 0, window));
        }
        assertEq(handler.faults(), 0);
    }

    /// @dev INV 52: a version's terms are for ever those that were published.
    function invariant_TermsNeverChange() public view {
        (uint256 count,,) = handler.counts();
        for (uint256 i; i < count; ++i) {
            (SlaId slaId, uint32 version, bytes32 hash) = handler.versions(i);
            (SlaTerms memory kept,) = slas.getSla(slaId, version);
            assertEq(keccak256(abi.encode(kept)), hash);
        }
    }

    /// @dev Parts of INV 14 and 43: reserves and bonds are those of open violations, and credits.
    function invariant_HoldsBondsAndReservesOfOpenViolations() public view {
        (, uint256 count,) = handler.counts();
        (uint256 bonds, uint256 penalties) = (0, 0);
        for (uint256 i; i < count; ++i) {
            (uint256 bond, uint256 penalty, ViolationStatus status) = handler.violations(i);
            if (status != ViolationStatus.Open && status != ViolationStatus.Disputed) continue;
            bonds += bond;
            penalties += penalty;
        }
        uint256 credits = slas.creditOf(operator) + slas.creditOf(payer) + slas.creditOf(reporter);
        assertEq(aleph.balanceOf(address(slas)), bonds + credits);
        assertEq(stakingStub.reservedOf(crn), penalties);
    }
}
