// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {COMMITTEE_ROLE, REPORTER_ROLE} from "../../../src/base/Roles.sol";
import {Job, JobStatus, Run} from "../../../src/interfaces/IJobManager.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {ISLAManager, SlaTerms, Violation, ViolationStatus} from "../../../src/interfaces/ISLAManager.sol";
import {SLAManager} from "../../../src/SLAManager.sol";
import {JobId, NodeId, SlaId, ViolationId} from "../../../src/Types.sol";
import {JobManagerStub} from "../../stubs/JobManagerStub.sol";
import {PaymentsStub} from "./PaymentsStub.sol";

/// @notice What the tests of SLAManager share: an agreement with windows of a day, a node, a job that runs and was paid in ALEPH.
abstract contract SLAManagerBase is Base {
    uint256 internal constant SELF_STAKE = 200_000e18;
    /// @dev Seconds of silence until a node counts as down.
    uint64 internal constant TOLERANCE = 5 hours;
    uint80 internal constant FIRST_ROUND = 1;
    JobId internal constant JOB = JobId.wrap(1);
    SlaId internal constant SLA = SlaId.wrap(1);

    address internal immutable committee = makeAddr("committee");
    address internal immutable reporter = makeAddr("reporter");
    address internal immutable claimant = makeAddr("claimant");

    SLAManager internal slas;
    JobManagerStub internal jobs;
    PaymentsStub internal payments;
    NodeId internal crn;
    address internal operator;

    function setUp() public virtual override {
        super.setUp();
        (jobs, payments) = (new JobManagerStub(), new PaymentsStub());
        bytes memory initializer = abi.encodeCall(SLAManager.initialize, (admin, registry, aleph));
        slas = SLAManager(deployProxy(address(new SLAManager()), initializer));
        grantCommonRoles(address(slas));
        grant(address(slas), COMMITTEE_ROLE, committee);
        grant(address(slas), REPORTER_ROLE, reporter);
        vm.startPrank(admin);
        slas.setPeers(address(registry), address(stakingStub), address(jobs), address(payments));
        slas.publishSla(SlaId.wrap(0), terms());
        vm.stopPrank();
        vm.label(address(slas), "SLAManager");
        (crn, operator) = activeNode("compute", NodeType.CRN);
        stakingStub.setSelfStake(crn, SELF_STAKE);
        startJob(JOB, 365 days);
        // A thousand ALEPH for ten days: 100 a day.
        payments.setPaid(JOB, 1000e18, 10 days);
    }

    /// @dev 99 % of a day, 25 % credit, 1 % of self stake, credits of half of what was paid at most.
    function terms() internal pure returns (SlaTerms memory) {
        return SlaTerms({uptimeBps: 9900, windowSeconds: 1 days, creditBps: 2500, slashBps: 100, maxCreditBps: 5000});
    }

    /// @dev Lets a job run on the node from now on.
    function startJob(JobId jobId, uint64 duration) internal {
        Job memory job;
        job.payer = payer;
        job.status = JobStatus.Running;
        job.nodeId = crn;
        job.startedAt = eTime();
        job.endAt = eTime() + duration;
        (job.slaId, job.slaVersion) = (SLA, 1);
        jobs.setJob(jobId, job);
        jobs.pushRun(jobId, Run(crn, eTime(), 0));
        payments.setToken(jobId, address(aleph));
    }

    /// @dev Lets the node be down for a time, counted from when its tolerance is over, and beat again.
    function goDown(uint256 time) internal {
        skip(TOLERANCE + time);
        beat(crn);
    }

    /// @dev Lets time pass with a beat at the end of every hour, and of the rest if it is half an hour at least.
    function live(uint256 time) internal {
        for (; time >= 30 minutes; time -= time < 1 hours ? time : 1 hours) {
            skip(time < 1 hours ? time : 1 hours);
            beat(crn);
            if (time < 1 hours) return;
        }
        skip(time);
    }

    // ------------------------------------------------------------------------------------------------------ actions

    /// @dev Claims a window; asserts events, records, credits and slashes.
    function claim(JobId jobId, uint256 window, uint256 uptimeBps, uint32 breaches, uint256 amount, uint256 slashed) internal {
        claim(jobId, window, FIRST_ROUND, uptimeBps, breaches, amount, slashed);
    }

    function claim(JobId jobId, uint256 window, uint80 round, uint256 uptimeBps, uint32 breaches, uint256 amount, uint256 slashed)
        internal
    {
        uint256[3] memory before = [slas.creditedFor(jobId), payments.creditCount(), stakingStub.slashableSelf(crn)];
        assertFalse(slas.isClaimed(jobId, 0, window));
        vm.expectEmit(address(slas));
        emit ISLAManager.UptimeBreached(jobId, crn, 0, window, uptimeBps, breaches);
        if (amount > 0) {
            vm.expectEmit(address(slas));
            emit ISLAManager.CreditGranted(jobId, crn, amount, amount);
        }
        vm.prank(claimant);
        assertEq(slas.claimUptime(jobId, 0, window, round), amount, "credited");
        assertTrue(slas.isClaimed(jobId, 0, window));
        assertEq(slas.creditedFor(jobId), before[0] + amount);
        assertEq(payments.creditCount(), before[1] + (amount > 0 ? 1 : 0));
        assertEq(stakingStub.slashableSelf(crn), before[2] - slashed, "slashed");
    }

    function expectClaim(JobId jobId, uint256 run, uint256 window, uint80 round, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(claimant);
        slas.claimUptime(jobId, run, window, round);
    }

    /// @dev Opens a violation; asserts event, record, reserve and bond.
    function open(address account, JobId jobId, bytes32 evidence, uint256 bond) internal returns (ViolationId violationId) {
        aleph.mint(account, bond);
        vm.prank(account);
        aleph.approve(address(slas), type(uint256).max);
        uint256[2] memory before = [aleph.balanceOf(address(slas)), stakingStub.reservedOf(crn)];
        uint256 penalty = stakingStub.slashableSelf(crn) / 100;
        uint64 until = eTime() + slas.disputeWindow();
        vm.expectEmit(false, true, true, true, address(slas));
        emit ISLAManager.ViolationOpened(violationId, jobId, crn, account, evidence, until);
        vm.prank(account);
        violationId = slas.openViolation(jobId, evidence);
        Violation memory kept = slas.getViolation(violationId);
        assertTrue(kept.jobId == jobId && kept.nodeId == crn);
        assertEq(kept.opener, account);
        assertEq(kept.evidenceCid, evidence);
        assertEq(kept.openedAt, eTime());
        assertEq(kept.disputeUntil, until);
        assertEq(kept.penalty, penalty);
        assertEq(kept.bond, bond);
        assertEq(uint8(kept.status), uint8(ViolationStatus.Open));
        assertEq(aleph.balanceOf(address(slas)), before[0] + bond);
        assertEq(stakingStub.reservedOf(crn), before[1] + penalty);
    }

    function dispute(ViolationId violationId) internal {
        vm.expectEmit(address(slas));
        emit ISLAManager.ViolationDisputed(violationId, "defence");
        vm.prank(operator);
        slas.disputeViolation(violationId, "defence");
        assertEq(uint8(slas.getViolation(violationId).status), uint8(ViolationStatus.Disputed));
    }
}
