// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {SLAManager} from "../../../src/SLAManager.sol";
import {Run} from "../../../src/interfaces/IJobManager.sol";
import {SlaTerms, ViolationStatus} from "../../../src/interfaces/ISLAManager.sol";
import {JobId, NodeId, SlaId, ViolationId} from "../../../src/Types.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {MockSequencerFeed} from "../../mocks/MockFeed.sol";
import {JobManagerStub} from "../../stubs/JobManagerStub.sol";
import {StakingManagerStub} from "../../stubs/StakingManagerStub.sol";
import {PaymentsStub} from "../../unit/sla-manager/PaymentsStub.sol";
import {SLAManagerBase} from "../../unit/sla-manager/SLAManagerBase.t.sol";

/// @notice Plays governance, the node, claimants, reporters and the committee over three jobs, and keeps books of its own.
contract SLAManagerHandler is SLAManagerBase {
    struct Version {
        SlaId slaId;
        uint32 version;
        bytes32 hash;
    }

    struct Claimed {
        JobId jobId;
        uint256 window;
    }

    struct GhostViolation {
        uint256 bond;
        uint256 penalty;
        ViolationStatus status;
    }

    uint256 public constant JOBS = 3;

    Version[] public versions;
    GhostViolation[] public violations;
    mapping(JobId id => uint256 amount) public paid;
    mapping(JobId id => uint256 amount) public credited;
    mapping(JobId id => uint256 amount) public slashed;
    mapping(JobId id => mapping(uint64 from => uint256 count)) public claims;
    Claimed[] public claimed;
    uint256 public faults;

    constructor(
        NodeRegistry registry_,
        SLAManager slas_,
        JobManagerStub jobs_,
        PaymentsStub payments_,
        StakingManagerStub staking,
        MockERC20 aleph_,
        MockSequencerFeed feed,
        NodeId nodeId
    ) {
        (registry, slas, jobs, payments) = (registry_, slas_, jobs_, payments_);
        (stakingStub, aleph, sequencerFeed, crn) = (staking, aleph_, feed, nodeId);
        operator = registry.operatorOf(nodeId);
        versions.push(Version(SLA, 1, keccak256(abi.encode(terms()))));
        for (uint256 i = 1; i <= JOBS; ++i) {
            startJob(JobId.wrap(i), 300 days);
        }
    }

    function setUp() public override {}

    // ---------------------------------------------------------------------------------------------------- actions

    function beatOnce() external {
        vm.prank(operator);
        try registry.heartbeat("alive") {} catch {}
    }

    function liveADay() external {
        for (uint256 i; i < 24; ++i) {
            skip(1 hours);
            vm.prank(operator);
            try registry.heartbeat("alive") {} catch {}
        }
    }

    function pay(uint256 seed, uint256 amount) external {
        JobId jobId = JobId.wrap(seed % JOBS + 1);
        paid[jobId] += edgeBound(amount, 0, 5000e18);
        payments.setPaid(jobId, paid[jobId], uint64(edgeBound(amount / 7, 1, 100 days)));
    }

    function claimWindow(uint256 seed, uint256 window) external {
        JobId jobId = JobId.wrap(seed % JOBS + 1);
        // Runs of ghosts do not end: the window's start follows from the run's.
        Run memory run = jobs.getRun(jobId, 0);
        uint256 last = (eTime() - run.startedAt) / 1 days;
        window = edgeBound(window, 0, last);
        uint64 from = run.startedAt + uint64(window) * 1 days;
        uint256[2] memory before = [payments.creditCount(), stakingStub.slashableSelf(crn)];
        vm.prank(claimant);
        try slas.claimUptime(jobId, 0, window, _roundAt(from)) {
            ++claims[jobId][from];
            if (from + 1 days > eTime() || registry.downBetween(crn, from, from + 1 days) <= 864) ++faults;
            if (claims[jobId][from] > 1) ++faults;
            claimed.push(Claimed(jobId, window));
            _book(jobId, before[0], before[1]);
        } catch {}
    }

    function openViolation(uint256 seed, bytes32 evidence, bool byPayer) external {
        JobId jobId = JobId.wrap(seed % JOBS + 1);
        address account = byPayer ? payer : reporter;
        uint256 balance = aleph.balanceOf(address(slas));
        aleph.mint(payer, 1000e18);
        vm.prank(payer);
        aleph.approve(address(slas), type(uint256).max);
        vm.prank(account);
        try slas.openViolation(jobId, bytes32(uint256(evidence) % 8)) returns (ViolationId id) {
            if (ViolationId.unwrap(id) != violations.length + 1) ++faults;
            uint256 bond = aleph.balanceOf(address(slas)) - balance;
            if ((bond == 0) == byPayer) ++faults;
            violations.push(GhostViolation(bond, slas.getViolation(id).penalty, ViolationStatus.Open));
        } catch {}
    }

    function disputeOne(uint256 seed) external {
        if (violations.length == 0) return;
        vm.prank(operator);
        try slas.disputeViolation(ViolationId.wrap(seed % violations.length + 1), "no") {
            GhostViolation storage ghost = violations[seed % violations.length];
            if (ghost.status != ViolationStatus.Open) ++faults;
            ghost.status = ViolationStatus.Disputed;
        } catch {}
    }

    function decide(uint256 seed, bool upheld) external {
        if (violations.length == 0) return;
        ViolationId id = ViolationId.wrap(seed % violations.length + 1);
        uint256 before = stakingStub.slashableSelf(crn);
        vm.prank(committee);
        try slas.decideViolation(id, upheld) {
            if (violations[seed % violations.length].status != ViolationStatus.Disputed) ++faults;
            violations[seed % violations.length].status = upheld ? ViolationStatus.Upheld : ViolationStatus.Rejected;
            _book(slas.getViolation(id).jobId, payments.creditCount(), before);
        } catch {}
    }

    function close(uint256 seed) external {
        if (violations.length == 0) return;
        ViolationId id = ViolationId.wrap(seed % violations.length + 1);
        uint256 before = stakingStub.slashableSelf(crn);
        vm.prank(stranger);
        try slas.closeViolation(id) {
            GhostViolation storage ghost = violations[seed % violations.length];
            if (eTime() <= slas.getViolation(id).disputeUntil) ++faults;
            if (ghost.status == ViolationStatus.Open) ghost.status = ViolationStatus.Upheld;
            else if (ghost.status == ViolationStatus.Disputed) ghost.status = ViolationStatus.Rejected;
            else ++faults;
            _book(slas.getViolation(id).jobId, payments.creditCount(), before);
        } catch {}
    }

    function announce(uint256 ahead, uint256 length) external {
        uint64 startsAt = eTime() + uint64(edgeBound(ahead, 23 hours, 60 days));
        uint64 endsAt = startsAt + uint64(edgeBound(length, 10 minutes, 4 hours));
        vm.prank(operator);
        try slas.announceMaintenance(crn, startsAt, endsAt) {} catch {}
    }

    function publish(uint256 seed, uint256 uptime) external {
        SlaTerms memory next = terms();
        next.uptimeBps = uint16(edgeBound(uptime, 1, 10_000));
        next.slashBps = uint16(edgeBound(seed, 0, 5000));
        SlaId slaId = seed % 2 == 0 ? SlaId.wrap(0) : versions[seed % versions.length].slaId;
        vm.prank(admin);
        (SlaId id, uint32 version) = slas.publishSla(slaId, next);
        versions.push(Version(id, version, keccak256(abi.encode(next))));
    }

    function offer(uint256 seed, bool active) external {
        Version memory picked = versions[seed % versions.length];
        vm.prank(admin);
        slas.setSlaActive(picked.slaId, picked.version, active);
    }

    function withdraw(uint256 who) external {
        address account = who % 2 == 0 ? operator : payer;
        vm.prank(account);
        try slas.withdraw(account) {} catch {}
    }

    function restake(uint256 amount) external {
        stakingStub.setSelfStake(crn, edgeBound(amount, 0, SELF_STAKE));
    }

    // ------------------------------------------------------------------------------------------------------- books

    function counts() external view returns (uint256 versionCount, uint256 violationCount, uint256 claimCount) {
        return (versions.length, violations.length, claimed.length);
    }

    /// @dev Puts the credits since then, and the stake that is gone, on a job's account.
    function _book(JobId jobId, uint256 credits, uint256 stakeBefore) private {
        for (; credits < payments.creditCount(); ++credits) {
            (,, uint256 amount) = payments.credits(credits);
            credited[jobId] += amount;
        }
        slashed[jobId] += stakeBefore - stakingStub.slashableSelf(crn);
    }

    /// @dev The feed's round in force at a time, as far as today's clock tells.
    function _roundAt(uint64 time) private view returns (uint80 round) {
        uint256 wall = time + block.timestamp - eTime();
        round = sequencerFeed.latestRound();
        while (round > 1) {
            (,, uint256 startedAt,,) = sequencerFeed.getRoundData(round);
            if (startedAt <= wall) break;
            --round;
        }
    }
}
