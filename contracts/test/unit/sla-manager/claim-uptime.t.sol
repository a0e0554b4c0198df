// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {Job, JobStatus, Run} from "../../../src/interfaces/IJobManager.sol";
import {ISLAManager, SlaTerms} from "../../../src/interfaces/ISLAManager.sol";
import {JobId, SlaId} from "../../../src/Types.sol";
import {SLAManagerBase} from "./SLAManagerBase.t.sol";

contract SLAManagerClaimUptimeTest is SLAManagerBase {
    /// @dev Window 0: up until 19 h, down for 1 h (uptime 95.83 %), up for the rest.
    function _breachFirstDay() private {
        live(14 hours);
        goDown(1 hours);
        live(4 hours);
    }

    function test_CreditsThePayerForABreach() public {
        _breachFirstDay();
        claim(JOB, 0, 9583, 1, 25e18, 0);
        (JobId jobId,, uint256 amount) = payments.credits(0);
        assertTrue(jobId == JOB);
        assertEq(amount, 25e18);
        (uint256 uptimeBps, uint64 excused) = slas.uptimeOf(JOB, 0, 0, FIRST_ROUND);
        assertEq(uptimeBps, 9583);
        assertEq(excused, 0);
    }

    function test_SlashesBelow90Percent() public {
        goDown(10 hours);
        live(9 hours);
        // 1 % of self stake would be 2,000; what was paid for the job less the credit is 975.
        claim(JOB, 0, 5833, 1, 25e18, 975e18);
        (, uint256 amount, address by, address harmed, uint256 harmedMax, address resolver,) = stakingStub.slashes(0);
        assertEq(amount, 975e18);
        assertEq(by, claimant);
        assertEq(harmed, payer);
        assertEq(harmedMax, 975e18);
        assertEq(resolver, address(0));
    }

    function test_SlashesAtTheThirdBreachOfAPeriod() public {
        payments.setPaid(JOB, 100_000e18, 10 days);
        // So that the three windows end in one period of 30 days.
        uint64 period = 30 days;
        warpTo((eTime() / period + 1) * period);
        beat(crn);
        startJob(JobId.wrap(2), 300 days);
        payments.setPaid(JobId.wrap(2), 100_000e18, 10 days);
        for (uint256 i; i < 3; ++i) {
            _breachFirstDay();
        }
        claim(JobId.wrap(2), 2, 9583, 1, 2500e18, 0);
        claim(JobId.wrap(2), 0, 9583, 2, 2500e18, 0);
        claim(JobId.wrap(2), 1, 9583, 3, 2500e18, 2000e18);
        live(27 days);
        _breachFirstDay();
        claim(JobId.wrap(2), 30, 9583, 1, 2500e18, 0);
    }

    function test_ValuesOtherTokensByTheirFloor() public {
        address usdc = makeAddr("usdc");
        payments.setToken(JOB, usdc);
        payments.setPaid(JOB, 100e6, 10 days);
        payments.setPriceInAleph(usdc, 10e12);
        goDown(10 hours);
        live(9 hours);
        // 2.5 USDC credited; the other 97.5 are worth 975 ALEPH.
        claim(JOB, 0, 5833, 1, 2.5e6, 975e18);
        expectClaim(JOB, 0, 1, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerWindowOpen.selector, JOB, 0, 1, eTime() + 1 days));
    }

    function test_SlashesNothingWhenNobodyKnowsTheTokensWorth() public {
        payments.setToken(JOB, makeAddr("usdc"));
        goDown(10 hours);
        live(9 hours);
        claim(JOB, 0, 5833, 1, 25e18, 0);
    }

    function test_CreditsNoMoreThanTheCap() public {
        payments.setPaid(JOB, 80e18, 1 days);
        _breachFirstDay();
        _breachFirstDay();
        _breachFirstDay();
        claim(JOB, 0, 9583, 1, 20e18, 0);
        claim(JOB, 1, 9583, 2, 20e18, 0);
        // The cap of half is reached; what is left is slashed.
        claim(JOB, 2, 9583, 3, 0, 40e18);
    }

    function test_CreditsWhatIsLeftOfTheCap() public {
        SlaTerms memory mild = terms();
        (mild.slashBps, mild.maxCreditBps) = (0, 3000);
        vm.prank(admin);
        slas.publishSla(SLA, mild);
        Job memory job = jobs.getJob(JOB);
        job.slaVersion = 2;
        jobs.setJob(JOB, job);
        payments.setPaid(JOB, 80e18, 1 days);
        _breachFirstDay();
        _breachFirstDay();
        claim(JOB, 0, 9583, 1, 20e18, 0);
        claim(JOB, 1, 9583, 2, 4e18, 0);
    }

    function test_RevertWhen_NothingIsLeftOfWhatWasPaid() public {
        payments.setPaid(JOB, 0, 0);
        _breachFirstDay();
        expectClaim(JOB, 0, 0, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerCapReached.selector, JOB, 0, 0));
        assertFalse(slas.isClaimed(JOB, 0, 0), "claimable once something is paid");
    }

    function test_RevertWhen_CreditsAreUsedUpAndNothingIsSlashed() public {
        SlaTerms memory mild = terms();
        (mild.slashBps, mild.maxCreditBps) = (0, 250);
        vm.prank(admin);
        slas.publishSla(SLA, mild);
        Job memory job = jobs.getJob(JOB);
        job.slaVersion = 2;
        jobs.setJob(JOB, job);
        _breachFirstDay();
        goDown(10 hours);
        live(9 hours);
        claim(JOB, 0, 9583, 1, 25e18, 0);
        expectClaim(JOB, 0, 1, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerCapReached.selector, JOB, 25e18, 25e18));
    }

    function test_CountsAPartOfAWindowThatARunWasCutIn() public {
        // Down for 2 h when the job is released after 9 h of its first day.
        live(2 hours);
        skip(TOLERANCE + 2 hours);
        Job memory job = jobs.getJob(JOB);
        uint64 startedAt = job.startedAt;
        (job.status, job.startedAt) = (JobStatus.Created, 0);
        JobId released = JobId.wrap(3);
        jobs.setJob(released, job);
        jobs.pushRun(released, Run(crn, startedAt, eTime()));
        payments.setToken(released, address(aleph));
        payments.setPaid(released, 1000e18, 10 days);
        // 22 of 24 h up; the credit is that for 9 h of 24.
        claim(released, 0, 9166, 1, 9.375e18, 0);
        bytes memory outside = abi.encodeWithSelector(ISLAManager.SLAManagerWindowOpen.selector, released, 0, 1, eTime());
        expectClaim(released, 0, 1, FIRST_ROUND, outside);
    }

    function test_AWindowEndsWithTheJob() public {
        JobId short = JobId.wrap(4);
        startJob(short, 12 hours);
        payments.setPaid(short, 1000e18, 10 days);
        goDown(6 hours);
        beat2();
        // The job's time is over after 12 h, of which 6 were down.
        skip(1 hours);
        claim(short, 0, 7500, 1, 12.5e18, 987.5e18);
    }

    function beat2() private {
        skip(1 hours);
        beat(crn);
    }

    function test_RevertWhen_TheWindowHasNotEndedOrLiesOutside() public {
        uint64 start = eTime();
        skip(1 days - 1);
        expectClaim(JOB, 0, 0, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerWindowOpen.selector, JOB, 0, 0, start + 1 days));
        uint64 none = type(uint64).max;
        expectClaim(JOB, 1, 0, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerWindowOpen.selector, JOB, 1, 0, none));
        uint256 huge = type(uint256).max;
        expectClaim(JOB, 0, huge, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerWindowOpen.selector, JOB, 0, huge, none));
        vm.expectRevert(abi.encodeWithSelector(ISLAManager.SLAManagerWindowOpen.selector, JOB, 0, 0, start + 1 days));
        slas.uptimeOf(JOB, 0, 0, FIRST_ROUND);
        skip(1);
        claim(JOB, 0, 2083, 1, 25e18, 975e18);
    }

    function test_RevertWhen_TheWindowWasClaimed() public {
        _breachFirstDay();
        claim(JOB, 0, 9583, 1, 25e18, 0);
        expectClaim(JOB, 0, 0, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerDuplicate.selector, JOB, 0, 0));
    }

    function test_RevertWhen_ThePromiseWasKept() public {
        live(1 days);
        expectClaim(JOB, 0, 0, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerNotBreached.selector, JOB, 10_000, 9900));
        // Down for exactly one percent of the day, then for a second more.
        goDown(864);
        live(1 days - TOLERANCE - 864);
        expectClaim(JOB, 0, 1, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerNotBreached.selector, JOB, 9900, 9900));
        goDown(865);
        live(1 days - TOLERANCE - 865);
        claim(JOB, 2, 9899, 1, 25e18, 0);
    }

    function test_RevertWhen_TheJobHasNoAgreement() public {
        Job memory job = jobs.getJob(JOB);
        job.slaId = SlaId.wrap(0);
        jobs.setJob(JOB, job);
        expectClaim(JOB, 0, 0, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerNoAgreement.selector, JOB));
    }

    function test_RevertWhen_EverythingIsPaused() public {
        pauseProtocol();
        expectClaim(JOB, 0, 0, FIRST_ROUND, abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
    }
}
