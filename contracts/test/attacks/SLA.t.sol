// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Job, Run} from "../../src/interfaces/IJobManager.sol";
import {ISLAManager, SlaTerms} from "../../src/interfaces/ISLAManager.sol";
import {JobId, ViolationId} from "../../src/Types.sol";
import {SLAManagerBase} from "../unit/sla-manager/SLAManagerBase.t.sol";

/// @notice Claims as they are often written: told apart by the numbers of run and window.
contract WeakClaims {
    mapping(uint256 run => mapping(uint256 window => bool)) public isClaimed;

    function claim(uint256 run, uint256 window) external {
        require(!isClaimed[run][window], "duplicate");
        isClaimed[run][window] = true;
    }
}

/// @notice A job manager whose runs can be renumbered, as a release or a resumption does.
contract MovingRuns {
    mapping(JobId id => Job job) private _jobs;
    mapping(JobId id => mapping(uint256 index => Run run)) private _runs;

    function setJob(JobId jobId, Job calldata job) external {
        _jobs[jobId] = job;
    }

    function moveRun(JobId jobId, uint256 index, Run calldata run) external {
        _runs[jobId][index] = run;
    }

    function getJob(JobId jobId) external view returns (Job memory) {
        return _jobs[jobId];
    }

    function getRun(JobId jobId, uint256 index) external view returns (Run memory) {
        return _runs[jobId][index];
    }
}

/// @notice Attack 40 of the design.
contract SLAAttacks is SLAManagerBase {
    function _severeFirstDay() private {
        goDown(10 hours);
        live(9 hours);
    }

    function test_ATK40_NoWindowPaysTwice() public {
        _severeFirstDay();
        claim(JOB, 0, 5833, 1, 25e18, 975e18);
        bytes memory duplicate = abi.encodeWithSelector(ISLAManager.SLAManagerDuplicate.selector, JOB, 0, 0);
        expectClaim(JOB, 0, 0, FIRST_ROUND, duplicate);
        // Whoever calls, and whenever.
        skip(100 days);
        vm.expectRevert(duplicate);
        vm.prank(operator);
        slas.claimUptime(JOB, 0, 0, FIRST_ROUND);
    }

    /// @dev A resumption gives run 0 another start, a release moves it: numbers name other times then.
    function test_ATK40_NumbersFoolAWeakDedupe() public {
        WeakClaims weak = new WeakClaims();
        weak.claim(0, 0);
        // The same window once more, after its run was renumbered.
        weak.claim(1, 0);
        // And a window never claimed, whose run took that number.
        vm.expectRevert(bytes("duplicate"));
        weak.claim(0, 0);
    }

    function test_ATK40_WindowsAreToldApartByTheirTime() public {
        MovingRuns moving = new MovingRuns();
        Run memory first = jobs.getRun(JOB, 0);
        moving.setJob(JOB, jobs.getJob(JOB));
        moving.moveRun(JOB, 0, first);
        vm.prank(admin);
        slas.setPeers(address(registry), address(stakingStub), address(moving), address(payments));
        goDown(1 hours);
        live(18 hours);
        goDown(1 hours);
        live(18 hours);
        claim(JOB, 0, 9583, 1, 25e18, 0);
        moving.moveRun(JOB, 1, first);
        moving.moveRun(JOB, 0, Run(first.nodeId, first.startedAt + 1 days, 0));
        expectClaim(JOB, 1, 0, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerDuplicate.selector, JOB, 1, 0));
        claim(JOB, 0, 9583, 2, 25e18, 0);
    }

    /// @dev New versions, and the withdrawal of the old one, change nothing for a job that has it.
    function test_ATK40_AJobKeepsItsVersion() public {
        SlaTerms memory harsh = terms();
        (harsh.uptimeBps, harsh.creditBps, harsh.slashBps, harsh.maxCreditBps) = (10_000, 10_000, 5000, 10_000);
        vm.startPrank(admin);
        slas.publishSla(SLA, harsh);
        slas.setSlaActive(SLA, 1, false);
        vm.stopPrank();
        _severeFirstDay();
        claim(JOB, 0, 5833, 1, 25e18, 975e18);
    }

    /// @dev Payer and operator are one and let the node fall: credits are its own money, of the slash it can get back at most a fifth as
    /// reporter and what it really paid as the harmed one, both after the hold.
    function test_ATK40_SelfViolationBringsBackNoMoreThanWasPaid() public {
        Job memory job = jobs.getJob(JOB);
        job.payer = operator;
        jobs.setJob(JOB, job);
        ViolationId violationId = open(operator, JOB, "own evidence", 50e18);
        skip(48 hours + 1);
        vm.prank(operator);
        slas.closeViolation(violationId);
        (, uint256 amount, address reporter_, address harmed, uint256 harmedMax,,) = stakingStub.slashes(0);
        assertEq(amount, 1000e18, "never more than was paid");
        assertEq(reporter_, operator);
        assertEq(harmed, operator);
        assertEq(harmedMax, 1000e18);
        // 20 % as reporter, 30 % as harmed: half of the slash is gone.
        assertLe(amount * 2000 / 10_000 + amount * 3000 / 10_000, amount / 2);
    }

    /// @dev However often and by whatever way a job's breaches are brought, they cost no more than was paid for it.
    function test_ATK40_PenaltiesNeverExceedWhatWasPaid() public {
        for (uint256 day; day < 20; ++day) {
            _severeFirstDay();
        }
        for (uint256 i; i < 20; ++i) {
            try slas.claimUptime(JOB, 0, i, FIRST_ROUND) {} catch {}
        }
        for (uint256 i; i < 5; ++i) {
            open(reporter, JOB, bytes32(i), 0);
        }
        skip(48 hours + 1);
        for (uint256 i = 1; i <= 5; ++i) {
            slas.closeViolation(ViolationId.wrap(i));
        }
        uint256 total = slas.creditedFor(JOB);
        for (uint256 i; i < stakingStub.slashCount(); ++i) {
            (, uint256 amount,,,,,) = stakingStub.slashes(i);
            total += amount;
        }
        assertEq(total, 1000e18);
        assertEq(stakingStub.reservedOf(crn), 0);
    }

    /// @dev An operator that releases the job in the middle of the window, as anyone may once the node is stale, does not escape.
    function test_ATK40_ReleasingTheJobDoesNotHideTheBreach() public {
        JobId released = JobId.wrap(7);
        startJob(released, 300 days);
        MovingRuns moving = new MovingRuns();
        moving.setJob(released, jobs.getJob(released));
        vm.prank(admin);
        slas.setPeers(address(registry), address(stakingStub), address(moving), address(payments));
        payments.setPaid(released, 1000e18, 10 days);
        uint64 startedAt = eTime();
        skip(TOLERANCE + 1 hours);
        moving.moveRun(released, 0, Run(crn, startedAt, eTime()));
        claim(released, 0, 9583, 1, 6.25e18, 0);
    }

    /// @dev Maintenance announced after the fact, or to cover a whole window again and again, is refused.
    function test_ATK40_MaintenanceCannotCoverABreach() public {
        _severeFirstDay();
        uint64 time = eTime();
        vm.startPrank(operator);
        vm.expectRevert(abi.encodeWithSelector(ISLAManager.SLAManagerBadMaintenance.selector, crn, time - 15 hours, time - 11 hours));
        slas.announceMaintenance(crn, time - 15 hours, time - 11 hours);
        slas.announceMaintenance(crn, time + 1 days, time + 1 days + 4 hours);
        vm.expectRevert(
            abi.encodeWithSelector(ISLAManager.SLAManagerBadMaintenance.selector, crn, time + 1 days + 4 hours, time + 1 days + 8 hours)
        );
        slas.announceMaintenance(crn, time + 1 days + 4 hours, time + 1 days + 8 hours);
        vm.stopPrank();
        claim(JOB, 0, 5833, 1, 25e18, 975e18);
    }

    /// @dev A claimant that hides an outage behind a later round is refused; an earlier one would only excuse more, and is refused too.
    function test_ATK40_AFalseHintHidesNoOutage() public {
        live(1 hours);
        sequencerFeed.goDown();
        skip(12 hours);
        sequencerFeed.comeBack();
        beat(crn);
        live(12 hours);
        uint64 start = jobs.getJob(JOB).startedAt;
        for (uint80 hint = 2; hint < 5; ++hint) {
            expectClaim(JOB, 0, 0, hint, abi.encodeWithSelector(ISLAManager.SLAManagerBadRoundHint.selector, hint, start));
        }
        expectClaim(JOB, 0, 0, 1, abi.encodeWithSelector(ISLAManager.SLAManagerNotBreached.selector, JOB, 10_000, 9900));
    }
}
