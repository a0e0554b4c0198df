// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IFeed} from "../../../src/interfaces/IFeed.sol";
import {ISLAManager, Maintenance} from "../../../src/interfaces/ISLAManager.sol";
import {Excuses} from "../../../src/libraries/Excuses.sol";
import {SLAManagerBase} from "./SLAManagerBase.t.sol";

contract SLAManagerExcusesTest is SLAManagerBase {
    // ------------------------------------------------------------------------------------------------------ outages

    function test_AnOutageAndTheHourAfterItAreExcused() public {
        live(6 hours);
        sequencerFeed.goDown();
        skip(8 hours);
        sequencerFeed.comeBack();
        skip(30 minutes);
        beat(crn);
        live(1 days);
        // Down from 5 h after the last beat until the beat, all of it in the outage and its grace hour.
        (uint256 uptimeBps, uint64 excused) = slas.uptimeOf(JOB, 0, 0, FIRST_ROUND);
        assertEq(uptimeBps, 10_000);
        assertEq(excused, 9 hours);
        expectClaim(JOB, 0, 0, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerNotBreached.selector, JOB, 10_000, 9900));
    }

    function test_DowntimeBesideAnOutageCounts() public {
        live(2 hours);
        skip(TOLERANCE + 2 hours);
        sequencerFeed.goDown();
        skip(1 hours);
        sequencerFeed.comeBack();
        skip(3 hours);
        beat(crn);
        live(11 hours);
        // Down 6 h, of which one in the outage and one in its grace hour.
        claim(JOB, 0, 8333, 1, 25e18, 975e18);
    }

    function test_RevertWhen_TheWholeWindowIsExcused() public {
        sequencerFeed.goDown();
        skip(3 days);
        sequencerFeed.comeBack();
        beat(crn);
        skip(1 days);
        expectClaim(JOB, 0, 1, 2, abi.encodeWithSelector(ISLAManager.SLAManagerExcused.selector, JOB, 0, 1));
    }

    function test_AnOutageThatEndedJustBeforeTheWindowLendsItItsHour() public {
        live(19 hours);
        skip(1 hours);
        sequencerFeed.goDown();
        skip(3 hours + 50 minutes);
        sequencerFeed.comeBack();
        skip(50 minutes);
        beat(crn);
        live(1 days);
        // Down for the first 40 minutes of window 1, of which the first 50 are excused. Round 3 was in force when it began.
        (uint256 uptimeBps, uint64 excused) = slas.uptimeOf(JOB, 0, 1, 3);
        assertEq(uptimeBps, 10_000);
        assertEq(excused, 50 minutes);
    }

    function test_RevertWhen_TheHintIsNotTheRoundOfTheStart() public {
        live(1 days);
        skip(1);
        sequencerFeed.goDown();
        skip(2 hours);
        sequencerFeed.comeBack();
        skip(2 days);
        beat(crn);
        uint64 second = jobs.getJob(JOB).startedAt + 1 days;
        uint80[4] memory hints = [uint80(0), 2, 3, 4];
        for (uint256 i; i < hints.length; ++i) {
            _expectBadHint(1, hints[i], second);
        }
        _expectBadHint(2, 1, second + 1 days);
        _expectBadHint(2, 2, second + 1 days);
        claim(JOB, 2, 3, 0, 1, 25e18, 975e18);
    }

    function test_ABrokenFeedProvesNothing() public {
        skip(2 days);
        beat(crn);
        sequencerFeed.setBroken(true);
        _expectBadHint(0, 1, jobs.getJob(JOB).startedAt);
    }

    function test_WithoutAFeedTheHintIsIgnored() public {
        skip(2 days);
        beat(crn);
        vm.prank(admin);
        registry.setSequencerFeed(address(0));
        claim(JOB, 0, 77, 2083, 1, 25e18, 975e18);
    }

    function test_FollowsRoundsIntoTheNextPhase() public {
        PhasedFeed feed = new PhasedFeed();
        vm.prank(admin);
        registry.setSequencerFeed(address(feed));
        skip(7 hours);
        feed.push(2 << 64 | 1, 1);
        skip(3 hours);
        feed.push(2 << 64 | 2, 0);
        skip(30 minutes);
        beat(crn);
        live(1 days);
        (uint256 uptimeBps, uint64 excused) = slas.uptimeOf(JOB, 0, 0, 1 << 64 | 1);
        assertEq(excused, 4 hours);
        // Down from 5 h to 10.5 h; from 7 h on it is excused.
        assertEq(uptimeBps, 9166);
    }

    function test_MoreRoundsThanAreLookedAtExcuseTheRest() public {
        skip(6 hours);
        for (uint256 i; i < 40; ++i) {
            sequencerFeed.goDown();
            skip(1);
            sequencerFeed.comeBack();
            skip(2 minutes);
        }
        skip(3 days);
        beat(crn);
        (, uint64 excused) = slas.uptimeOf(JOB, 0, 0, FIRST_ROUND);
        assertEq(excused, 18 hours);
    }

    // ------------------------------------------------------------------------------------------------------- pauses

    function test_APauseStopsTheClock() public {
        live(10 hours);
        pauseProtocol();
        skip(6 days);
        unpauseProtocol();
        live(14 hours);
        expectClaim(JOB, 0, 0, FIRST_ROUND, abi.encodeWithSelector(ISLAManager.SLAManagerNotBreached.selector, JOB, 10_000, 9900));
    }

    /// @dev Somebody called shortly before the pause, and so the outage is found where it was.
    function test_AnOutageIsFoundAcrossALaterPause() public {
        live(2 hours);
        skip(TOLERANCE + 2 hours);
        sequencerFeed.goDown();
        skip(1 hours);
        sequencerFeed.comeBack();
        skip(3 hours);
        beat(crn);
        live(1 days);
        _announce(eTime() + 1 days, eTime() + 1 days + 1 hours);
        pauseProtocol();
        skip(3 days);
        unpauseProtocol();
        live(1 days);
        claim(JOB, 0, 8333, 1, 25e18, 975e18);
    }

    /// @dev Nobody called between the window and the pause: the outage is taken as wide as it may have been, for the node's good.
    function test_AnOutageWhoseTimeIsNotKnownExactlyIsTakenWide() public {
        live(2 hours);
        skip(TOLERANCE + 2 hours);
        sequencerFeed.goDown();
        skip(1 hours);
        sequencerFeed.comeBack();
        skip(3 hours);
        beat(crn);
        pauseProtocol();
        skip(3 days);
        unpauseProtocol();
        live(1 days);
        (uint256 uptimeBps, uint64 excused) = slas.uptimeOf(JOB, 0, 0, FIRST_ROUND);
        assertGe(excused, 2 hours);
        assertGe(uptimeBps, 8333);
    }

    // -------------------------------------------------------------------------------------------------- maintenance

    function test_MaintenanceIsExcused() public {
        uint64 start = eTime();
        _announce(start + 1 days + 8 hours, start + 1 days + 10 hours);
        live(1 days + 3 hours);
        goDown(3 hours);
        live(1 days);
        // Down from 8 h to 11 h of the second day, two of three hours announced.
        claim(JOB, 1, 9583, 1, 25e18, 0);
        (, uint64 excused) = slas.uptimeOf(JOB, 0, 1, FIRST_ROUND);
        assertEq(excused, 2 hours);
    }

    function test_MaintenanceAndOutageAreNotExcusedTwice() public {
        uint64 start = eTime();
        _announce(start + 1 days + 8 hours, start + 1 days + 10 hours);
        live(1 days + 3 hours);
        skip(TOLERANCE + 1 hours);
        sequencerFeed.goDown();
        skip(1 hours);
        sequencerFeed.comeBack();
        skip(2 hours);
        beat(crn);
        live(1 days);
        // Down 8 h to 12 h; excused 8 h to 11 h.
        (uint256 uptimeBps, uint64 excused) = slas.uptimeOf(JOB, 0, 1, FIRST_ROUND);
        assertEq(excused, 3 hours);
        assertEq(uptimeBps, 9583);
    }

    function test_ShowsMaintenancesOfTheLastSixtyDays() public {
        uint64 start = eTime();
        _announce(start + 1 days, start + 1 days + 10 minutes);
        _announce(start + 31 days, start + 31 days + 4 hours);
        assertEq(slas.maintenancesOf(crn).length, 2);
        skip(61 days + 10 minutes);
        Maintenance[] memory all = slas.maintenancesOf(crn);
        assertEq(all.length, 2);
        assertEq(all[1].startsAt, start + 31 days);
        skip(1);
        all = slas.maintenancesOf(crn);
        assertEq(all.length, 1);
        assertEq(all[0].endsAt, start + 31 days + 4 hours);
        skip(100 days);
        assertEq(slas.maintenancesOf(crn).length, 0);
    }

    function test_RevertWhen_TheMaintenanceBreaksTheRules() public {
        uint64 start = eTime() + 1 days;
        _expectBad(start - 1, start + 1 hours);
        _expectBad(start + 89 days + 1, start + 89 days + 1 hours);
        _expectBad(start, start - 1);
        _expectBad(start, start + 10 minutes - 1);
        _expectBad(start, start + 4 hours + 1);
        _expectBad(type(uint64).max, type(uint64).max);
        _announce(start, start + 3 hours);
        _expectBad(start + 3 hours - 1, start + 4 hours);
        // 30 days that end with an hour of the second one hold the whole first one.
        uint64 second = start + 30 days - 2 hours;
        _expectBad(second, second + 1 hours + 1);
        _announce(second, second + 1 hours);
        _expectBad(second + 1 hours, second + 1 hours + 10 minutes);
        // They slide past the first one with the third.
        _announce(second + 2 hours + 10 minutes, second + 2 hours + 20 minutes);
    }

    function test_TwentyFourShortOnesFillThirtyDays() public {
        uint64 start = eTime() + 1 days;
        for (uint64 i; i < 24; ++i) {
            _announce(start + i * 1 days, start + i * 1 days + 10 minutes);
        }
        _expectBad(start + 24 days, start + 24 days + 10 minutes);
        _announce(start + 30 days, start + 30 days + 10 minutes);
    }

    function test_RevertWhen_SomebodyElseAnnounces() public {
        uint64 startsAt = eTime() + 1 days;
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        slas.announceMaintenance(crn, startsAt, startsAt + 1 hours);
    }

    // -------------------------------------------------------------------------------------------------- list of spans

    /// @dev The list against a bitmap of the window's seconds.
    function testFuzz_SpansAreTheUnionOfWhatWasAdded(uint256 seed, uint256 count) public pure {
        Excuses.Span memory window = Excuses.Span(100, 140);
        Excuses.List memory list = Excuses.List(new Excuses.Span[](20), 0);
        bool[40] memory covered;
        count = edgeBound(count, 1, 20);
        for (uint256 i; i < count; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint64 from = uint64(90 + seed % 60);
            uint64 to = from + uint64((seed >> 64) % 8);
            Excuses.add(list, window, from, to);
            for (uint64 t = from; t < to; ++t) {
                if (t >= 100 && t < 140) covered[t - 100] = true;
            }
        }
        uint64 last;
        for (uint256 i; i < list.count; ++i) {
            assertLt(list.spans[i].from, list.spans[i].to);
            if (i > 0) assertGt(list.spans[i].from, last, "disjoint, in order, not touching");
            last = list.spans[i].to;
        }
        for (uint64 t; t < 40; ++t) {
            bool found;
            for (uint256 i; i < list.count; ++i) {
                if (list.spans[i].from <= t + 100 && t + 100 < list.spans[i].to) found = true;
            }
            assertEq(found, covered[t]);
        }
    }

    function _announce(uint64 startsAt, uint64 endsAt) private {
        vm.expectEmit(address(slas));
        emit ISLAManager.MaintenanceAnnounced(crn, startsAt, endsAt);
        vm.prank(operator);
        slas.announceMaintenance(crn, startsAt, endsAt);
    }

    function _expectBad(uint64 startsAt, uint64 endsAt) private {
        vm.expectRevert(abi.encodeWithSelector(ISLAManager.SLAManagerBadMaintenance.selector, crn, startsAt, endsAt));
        vm.prank(operator);
        slas.announceMaintenance(crn, startsAt, endsAt);
    }

    function _expectBadHint(uint256 window, uint80 hint, uint64 start) private {
        expectClaim(JOB, 0, window, hint, abi.encodeWithSelector(ISLAManager.SLAManagerBadRoundHint.selector, hint, start));
    }
}

/// @notice A feed behind a proxy: rounds are numbered by phase, and a round that does not exist reads as zeros.
contract PhasedFeed is IFeed {
    uint8 public constant decimals = 0;
    uint80 private _latest;
    mapping(uint80 id => int256 answer) private _answers;
    mapping(uint80 id => uint256 since) private _since;

    constructor() {
        push(1 << 64 | 1, 0);
        _since[1 << 64 | 1] = 1;
    }

    function push(uint80 id, int256 answer) public {
        (_latest, _answers[id], _since[id]) = (id, answer, block.timestamp);
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(_latest);
    }

    function getRoundData(uint80 id) public view returns (uint80, int256, uint256, uint256, uint80) {
        return (id, _answers[id], _since[id], _since[id], id);
    }
}
