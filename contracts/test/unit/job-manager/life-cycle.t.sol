// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IJobManager, Job, JobCause, JobStatus, JobTerms, Run} from "../../../src/interfaces/IJobManager.sol";
import {IPaymentManager, JobPayment, PaymentStatus} from "../../../src/interfaces/IPaymentManager.sol";
import {IProtocolClock} from "../../../src/interfaces/IProtocolClock.sol";
import {PAYMENT_ROLE} from "../../../src/base/Roles.sol";
import {JobId, NO_NODE} from "../../../src/Types.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";

contract JobManagerLifeCycleTest is JobsBase {
    JobId internal jobId;

    function setUp() public override {
        super.setUp();
        jobId = runIn(aleph);
    }

    // --------------------------------------------------------------------------------------------- start and unassign

    function test_AccrualBeginsWithTheStart() public {
        JobId other = create(terms(address(aleph)));
        skip(30 minutes);
        assign(other, node, PRICE);
        skip(30 minutes);
        start(other);
        assertEq(jobs.getJob(other).startedAt, eTime());
        (uint64 seconds_, uint256 amount) = payments.owed(other);
        assertEq(seconds_ + amount, 0);
    }

    function test_RevertWhen_StartedByAnotherOrTooLate() public {
        JobId other = create(terms(address(aleph)));
        assign(other, node, PRICE);
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerNotAssigned.selector, other, otherOperator));
        vm.prank(otherOperator);
        jobs.startJob(other);
        uint64 startBy = jobs.getJob(other).dueAt;
        warpTo(startBy + 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, startBy, eTime()));
        vm.prank(operator);
        jobs.startJob(other);
        vm.expectRevert(invalidStatus(jobId, JobStatus.Running));
        vm.prank(operator);
        jobs.startJob(jobId);
    }

    function test_AMissedStartStrikesTheNode() public {
        JobId other = create(terms(address(aleph)));
        assign(other, node, PRICE - 5);
        uint64 startBy = jobs.getJob(other).dueAt;
        warpTo(startBy);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, startBy + 1, startBy));
        jobs.unassignJob(other);
        skip(1);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobUnassigned(other, node, 1, eTime() + 1 hours);
        jobs.unassignJob(other);
        assertStatus(other, JobStatus.Created);
        assertEq(jobs.strikesOf(node), 1);
        assertEq(jobs.capacityOf(node).usedVcpus, 2, "only the running job's");
        assertTrue(jobs.getJob(other).nodeId == NO_NODE);
        assertEq(jobs.getJob(other).pricePerSecond, PRICE, "the offer counts again");
        assign(other, otherNode, PRICE);
    }

    function test_TheNodeMayGiveAJobBackBefore() public {
        JobId other = create(terms(address(aleph)));
        assign(other, node, PRICE);
        vm.prank(operator);
        jobs.unassignJob(other);
        assertEq(jobs.strikesOf(node), 1);
    }

    // ---------------------------------------------------------------------------------------------------------- stop

    function test_ThePayerStopsAtOnce() public {
        skip(100);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobStopped(jobId, JobCause.Payer);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobSettled(jobId, uint256(PRICE) * 100);
        stop(jobId);
        Job memory job = jobs.getJob(jobId);
        assertEq(job.endedAt, eTime());
        assertTrue(job.nodeId == node, "stays for the record");
        assertEq(registry.getNodeDetails(node).jobCount, 0);
        assertEq(jobs.capacityOf(node).usedVcpus, 0);
        assertEq(credit(payer), uint256(PRICE) * 4 hours, "the buffer comes back");
        Run memory span = jobs.getRun(jobId, 0);
        assertEq(span.endedAt - span.startedAt, 100);
        assertEq(jobs.runCount(jobId), 1);
        assertEq(jobs.getRun(jobId, 1).startedAt, 0);
    }

    function test_ThePayerStopsInEveryState() public {
        JobId created = create(terms(address(aleph)));
        stop(created);
        JobId assigned = create(terms(address(aleph)));
        assign(assigned, node, PRICE);
        stop(assigned);
        JobId stopping = run(terms(address(aleph)));
        vm.prank(operator);
        jobs.stopJob(stopping);
        stop(stopping);
        _runOut();
        stop(jobId);
        assertEq(registry.getNodeDetails(node).jobCount, 0);
        for (uint256 i = 1; i < 5; ++i) {
            vm.expectRevert(invalidStatus(JobId.wrap(i), JobStatus.Stopped));
            vm.prank(payer);
            jobs.stopJob(JobId.wrap(i));
        }
    }

    function test_TheNodeGivesNotice() public {
        uint64 stopAt = eTime() + 1 hours;
        vm.expectEmit(address(jobs));
        emit IJobManager.JobStopRequested(jobId, node, stopAt);
        vm.prank(operator);
        jobs.stopJob(jobId);
        assertStatus(jobId, JobStatus.Stopping);
        skip(1 hours - 1);
        bytes memory tooEarly = abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, stopAt, eTime());
        vm.expectRevert(tooEarly);
        vm.prank(operator);
        jobs.stopJob(jobId);
        vm.expectRevert(tooEarly);
        vm.prank(stranger);
        jobs.stopJob(jobId);
        skip(1);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobStopped(jobId, JobCause.Node);
        vm.prank(stranger);
        jobs.stopJob(jobId);
        assertEq(payments.getPayment(jobId).paidSeconds, 1 hours, "the notice is paid");
    }

    function test_TheNoticeEndsWithTheJob() public {
        skipLive(node, DURATION - 10 minutes);
        vm.prank(operator);
        jobs.stopJob(jobId);
        assertEq(jobs.getJob(jobId).dueAt, jobs.getJob(jobId).endAt);
    }

    function test_ASpenderStopsItsPayersJob() public {
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerNotPayer.selector, jobId, stranger));
        vm.prank(stranger);
        jobs.stopJob(jobId);
        uint64 expiry = eTime();
        vm.prank(payer);
        payments.approveSpend(stranger, address(aleph), 1, 1, expiry);
        vm.prank(stranger);
        jobs.stopJob(jobId);
        assertStatus(jobId, JobStatus.Stopped);
    }

    function test_RevertWhen_TheNodeStopsWhatItHasNotStarted() public {
        JobId other = create(terms(address(aleph)));
        assign(other, node, PRICE);
        vm.expectRevert(invalidStatus(other, JobStatus.Assigned));
        vm.prank(operator);
        jobs.stopJob(other);
    }

    function test_RevertWhen_EverythingIsPaused() public {
        pauseProtocol();
        bytes memory paused = abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days);
        vm.startPrank(payer);
        vm.expectRevert(paused);
        jobs.stopJob(jobId);
        vm.expectRevert(paused);
        jobs.completeJob(jobId);
        vm.expectRevert(paused);
        jobs.releaseJob(jobId);
        vm.expectRevert(paused);
        payments.settleJob(jobId);
        vm.stopPrank();
    }

    // -------------------------------------------------------------------------------------------- complete and expire

    function test_CompletesAtItsEnd() public {
        uint64 endAt = jobs.getJob(jobId).endAt;
        skipLive(node, DURATION - 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, endAt, endAt - 1));
        jobs.completeJob(jobId);
        skipLive(node, 1 days);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobCompleted(jobId);
        jobs.completeJob(jobId);
        assertStatus(jobId, JobStatus.Completed);
        assertClosed(jobId);
        assertEq(jobs.getJob(jobId).endedAt, endAt);
        assertEq(payments.getPayment(jobId).paidSeconds, DURATION, "all of it at once, nothing beyond");
        vm.expectRevert(invalidStatus(jobId, JobStatus.Completed));
        jobs.completeJob(jobId);
    }

    function test_ExpiresWhenNobodyTakesIt() public {
        JobId other = create(terms(address(aleph)));
        uint64 assignBy = jobs.getJob(other).dueAt;
        warpTo(assignBy);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, assignBy + 1, assignBy));
        jobs.expireJob(other);
        skip(1);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobExpired(other);
        jobs.expireJob(other);
        assertStatus(other, JobStatus.Expired);
        assertClosed(other);
        vm.expectRevert(invalidStatus(jobId, JobStatus.Running));
        jobs.expireJob(jobId);
    }

    // ------------------------------------------------------------------------------------------------------- release

    function test_ReleasesFromADeadNodeAndRunsOnAnother() public {
        uint64 startedAt = jobs.getJob(jobId).startedAt;
        uint64 downSince = registry.liveUntil(node);
        goDown(node);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobReleased(jobId, node, 1, eTime() + 1 hours);
        vm.prank(stranger);
        jobs.releaseJob(jobId);
        JobPayment memory payment = payments.getPayment(jobId);
        assertEq(uint8(payment.status), uint8(PaymentStatus.Suspended));
        assertEq(payment.paidSeconds, downSince - startedAt, "to the last payable second");
        assertEq(payment.buffer, uint256(PRICE) * 4 hours, "kept");
        assertEq(registry.getNodeDetails(node).jobCount, 0);
        Run memory first = jobs.getRun(jobId, 0);
        assertTrue(first.nodeId == node);
        assertEq(first.endedAt, eTime());
        assertEq(jobs.runCount(jobId), 1);

        uint64 endAt = jobs.getJob(jobId).endAt;
        skip(30 minutes);
        assign(jobId, otherNode, PRICE - 1);
        start(jobId);
        assertEq(jobs.getJob(jobId).endAt, endAt, "the end does not move");
        assertEq(jobs.runCount(jobId), 2);
        assertTrue(jobs.getRun(jobId, 1).nodeId == otherNode);
        skip(1000);
        assertEq(settle(jobId).gross, uint256(PRICE - 1) * 1000, "nothing for the time between");
    }

    function test_ReleasesFromAnInactiveNodeAndBeforeTheStart() public {
        stakingStub.deactivate(node);
        jobs.releaseJob(jobId);
        assign(jobId, otherNode, PRICE);
        stakingStub.deactivate(otherNode);
        jobs.releaseJob(jobId);
        assertEq(jobs.getJob(jobId).releases, 2);
        assertEq(jobs.runCount(jobId), 1, "it never ran there");
        stop(jobId);
    }

    function test_ReleasesAJobThatWasSuspendedOrStopping() public {
        _runOut();
        uint64 endedAt = jobs.getJob(jobId).endedAt;
        uint64 debt = payments.getPayment(jobId).debtSeconds;
        assertGt(debt, 0);
        stakingStub.deactivate(node);
        jobs.releaseJob(jobId);
        assertEq(jobs.getRun(jobId, 0).endedAt, endedAt);
        assertEq(payments.getPayment(jobId).writtenOffSeconds, debt, "debt to the node left behind is written off");
        stakingStub.activate(node);
        fund(payer, aleph, 1000e18);
        JobId other = run(terms(address(aleph)));
        vm.prank(operator);
        jobs.stopJob(other);
        stakingStub.deactivate(node);
        jobs.releaseJob(other);
        assertStatus(other, JobStatus.Created);
    }

    function test_FailsAfterThreeReleases() public {
        for (uint256 i; i < 3; ++i) {
            stakingStub.deactivate(node);
            jobs.releaseJob(jobId);
            stakingStub.activate(node);
            assign(jobId, node, PRICE);
            start(jobId);
            skip(10);
        }
        stakingStub.deactivate(node);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobFailed(jobId, JobCause.TooManyReleases);
        jobs.releaseJob(jobId);
        assertStatus(jobId, JobStatus.Failed);
        assertClosed(jobId);
        assertEq(jobs.runCount(jobId), 4);
        assertEq(payments.getPayment(jobId).paidSeconds, 30);
    }

    function test_FailsWhenNobodyTakesItAgain() public {
        stakingStub.deactivate(node);
        jobs.releaseJob(jobId);
        skip(1 hours + 1);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobFailed(jobId, JobCause.NobodyTookIt);
        jobs.expireJob(jobId);
        assertStatus(jobId, JobStatus.Failed);
    }

    function test_IsNotPutUpBeyondItsEnd() public {
        skipLive(node, DURATION - 10 minutes);
        stakingStub.deactivate(node);
        jobs.releaseJob(jobId);
        assertEq(jobs.getJob(jobId).dueAt, jobs.getJob(jobId).endAt);
        beat(otherNode);
        assign(jobId, otherNode, PRICE);
        skip(10 minutes);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, jobs.getJob(jobId).endAt, eTime()));
        vm.prank(otherOperator);
        jobs.startJob(jobId);
    }

    function test_RevertWhen_ReleasedFromALiveNodeOrInAnOutage() public {
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerNodeLive.selector, jobId, node));
        jobs.releaseJob(jobId);
        goDown(node);
        sequencerFeed.goDown();
        vm.expectRevert(abi.encodeWithSelector(IProtocolClock.SequencerDown.selector, block.timestamp));
        jobs.releaseJob(jobId);
        sequencerFeed.comeBack();
        skip(1 hours - 1);
        vm.expectPartialRevert(IProtocolClock.SequencerDown.selector);
        jobs.releaseJob(jobId);
        skip(1);
        jobs.releaseJob(jobId);
        vm.expectRevert(invalidStatus(jobId, JobStatus.Created));
        jobs.releaseJob(jobId);
    }

    function test_RevertWhen_ReleasedAfterItsEnd() public {
        skip(DURATION);
        vm.expectRevert(invalidStatus(jobId, JobStatus.Running));
        jobs.releaseJob(jobId);
        jobs.completeJob(jobId);
    }

    // ------------------------------------------------------------------------------------------- suspend and resume

    function test_SuspendsWhenUnfunded() public {
        skip(5 hours);
        vm.prank(payer);
        aleph.approve(address(payments), 0);
        vm.expectEmit(address(payments));
        emit IPaymentManager.Unfunded(jobId, 1 hours, uint256(PRICE) * 4 hours);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobSuspended(jobId, eTime() + 24 hours);
        settle(jobId);
        assertStatus(jobId, JobStatus.Suspended);
        assertEq(payments.getPayment(jobId).debtSeconds, 1 hours);
        assertEq(jobs.getJob(jobId).endedAt, eTime());
    }

    function test_ResumesWhenDebtAndBufferArePaid() public {
        _runOut();
        uint64 debt = payments.getPayment(jobId).debtSeconds;
        skip(24 hours - 1);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerCannotPay.selector);
        jobs.resumeJob(jobId);
        vm.prank(payer);
        aleph.approve(address(payments), type(uint256).max);
        uint256 before = aleph.balanceOf(payer);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobResumed(jobId, eTime());
        jobs.resumeJob(jobId);
        assertEq(before - aleph.balanceOf(payer), uint256(PRICE) * (debt + 4 hours));
        JobPayment memory payment = payments.getPayment(jobId);
        assertEq(payment.debtSeconds, 0);
        assertEq(payment.buffer, uint256(PRICE) * 4 hours);
        assertEq(payment.lastSettledAt, eTime());
        assertEq(jobs.getRun(jobId, 0).startedAt, eTime());
        assertEq(jobs.runCount(jobId), 1);
        beat(node);
        skip(60);
        assertEq(settle(jobId).paidSeconds, 60);
        assertSolvent(address(aleph));
    }

    function test_AnyoneStopsWhatIsNotResumedInTime() public {
        _runOut();
        uint64 resumeBy = jobs.getJob(jobId).dueAt;
        warpTo(resumeBy);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, resumeBy + 1, resumeBy));
        vm.prank(stranger);
        jobs.stopJob(jobId);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, resumeBy, eTime()));
        jobs.resumeJob(jobId);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobStopped(jobId, JobCause.Unfunded);
        vm.prank(stranger);
        jobs.stopJob(jobId);
        assertClosed(jobId);
        assertGt(payments.getPayment(jobId).writtenOffSeconds, 0);
    }

    function test_TheNodeStopsASuspendedJobAtOnce() public {
        _runOut();
        vm.expectEmit(address(jobs));
        emit IJobManager.JobStopped(jobId, JobCause.Unfunded);
        vm.prank(operator);
        jobs.stopJob(jobId);
    }

    function test_AStoppingJobIsNotSuspended() public {
        vm.prank(operator);
        jobs.stopJob(jobId);
        skip(1 hours);
        vm.startPrank(payer);
        aleph.transfer(stranger, aleph.balanceOf(payer));
        vm.stopPrank();
        settle(jobId);
        assertStatus(jobId, JobStatus.Stopping);
        assertEq(uint8(payments.getPayment(jobId).status), uint8(PaymentStatus.Suspended));
        vm.prank(stranger);
        jobs.stopJob(jobId);
        assertClosed(jobId);
    }

    function test_RevertWhen_OthersSuspendOrResume() public {
        expectMissingRole(stranger, PAYMENT_ROLE);
        vm.prank(stranger);
        jobs.onUnfunded(jobId);
        vm.expectRevert(invalidStatus(jobId, JobStatus.Running));
        jobs.resumeJob(jobId);
        _runOut();
        vm.expectRevert(invalidStatus(jobId, JobStatus.Suspended));
        vm.prank(address(payments));
        jobs.onUnfunded(jobId);
    }

    function test_RevertWhen_ResumedAfterItsEnd() public {
        skipLive(node, DURATION - 6 hours);
        _runOut();
        warpTo(jobs.getJob(jobId).endAt);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, jobs.getJob(jobId).endAt, eTime()));
        jobs.resumeJob(jobId);
        jobs.completeJob(jobId);
        assertStatus(jobId, JobStatus.Completed);
    }

    // ----------------------------------------------------------------------------------------------------- heartbeat

    function test_ReportsOnItsJobs() public {
        JobId[] memory ids = new JobId[](1);
        bytes32[] memory hashes = new bytes32[](1);
        (ids[0], hashes[0]) = (jobId, "usage");
        vm.expectEmit(address(jobs));
        emit IJobManager.JobHeartbeat(jobId, node, "usage");
        vm.prank(operator);
        jobs.jobHeartbeat(ids, hashes);
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerNotAssigned.selector, jobId, otherOperator));
        vm.prank(otherOperator);
        jobs.jobHeartbeat(ids, hashes);
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerNotAssigned.selector, jobId, stranger));
        vm.prank(stranger);
        jobs.jobHeartbeat(ids, hashes);
        ids[0] = JobId.wrap(9);
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerUnknownJob.selector, 9));
        vm.prank(operator);
        jobs.jobHeartbeat(ids, hashes);
        ids[0] = create(terms(address(aleph)));
        vm.expectRevert(invalidStatus(ids[0], JobStatus.Created));
        vm.prank(operator);
        jobs.jobHeartbeat(ids, hashes);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephLengthMismatch.selector, 1, 0));
        jobs.jobHeartbeat(ids, new bytes32[](0));
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBatchTooLong.selector, 101, 100));
        jobs.jobHeartbeat(new JobId[](101), new bytes32[](101));
    }

    // ------------------------------------------------------------------------------------------ views, administration

    function test_Pages() public {
        create(terms(address(aleph)));
        create(terms(address(aleph)));
        assertEq(jobs.jobCount(), 3);
        Job[] memory page = jobs.getJobs(1, 200);
        assertEq(page.length, 2);
        assertEq(uint8(page[0].status), uint8(JobStatus.Created));
        assertEq(jobs.getJobs(3, 10).length, 0);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBatchTooLong.selector, 201, 200));
        jobs.getJobs(0, 201);
        (JobStatus status, address account,) = jobs.jobStatus(jobId);
        assertEq(uint8(status), uint8(JobStatus.Running));
        assertEq(account, payer);
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerUnknownJob.selector, 0));
        jobs.getJob(JobId.wrap(0));
    }

    function test_SetsParametersAndPeers() public {
        vm.startPrank(admin);
        jobs.setAssignWindow(2 hours);
        jobs.setStartWindow(3 hours);
        jobs.setStopNotice(4 hours);
        jobs.setResumeWindow(5 hours);
        assertEq(jobs.assignWindow(), 2 hours);
        assertEq(jobs.startWindow(), 3 hours);
        assertEq(jobs.stopNotice(), 4 hours);
        assertEq(jobs.resumeWindow(), 5 hours);
        vm.expectPartialRevert(IAlephBase.AlephOutOfBounds.selector);
        jobs.setAssignWindow(10 minutes - 1);
        vm.expectPartialRevert(IAlephBase.AlephOutOfBounds.selector);
        jobs.setStartWindow(24 hours + 1);
        vm.expectPartialRevert(IAlephBase.AlephOutOfBounds.selector);
        jobs.setStopNotice(30 days + 1);
        vm.expectPartialRevert(IAlephBase.AlephOutOfBounds.selector);
        jobs.setResumeWindow(1 hours - 1);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        jobs.setPeers(address(registry), address(0), address(1), address(1), address(1));
        vm.stopPrank();
        assertEq(address(jobs.nodeRegistry()), address(registry));
        assertEq(address(jobs.stakingManager()), address(stakingStub));
        assertEq(address(jobs.paymentManager()), address(payments));
        assertEq(address(jobs.slaManager()), address(slas));
        assertEq(address(jobs.imageMarketplace()), address(images));
        vm.startPrank(stranger);
        vm.expectRevert();
        jobs.setAssignWindow(2 hours);
        vm.expectRevert();
        jobs.setPeers(address(1), address(1), address(1), address(1), address(1));
        vm.stopPrank();
    }

    /// @dev Lets the job run out of money, with some debt.
    function _runOut() private {
        skipLive(node, 5 hours);
        vm.prank(payer);
        aleph.approve(address(payments), 0);
        payments.settleJob(jobId);
        assertStatus(jobId, JobStatus.Suspended);
    }
}
