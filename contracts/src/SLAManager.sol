// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {AlephBase} from "./base/AlephBase.sol";
import {Parameters} from "./base/Parameters.sol";
import {COMMITTEE_ROLE, PARAMETER_ROLE, REPORTER_ROLE} from "./base/Roles.sol";
import {IJobManager, Job, Run} from "./interfaces/IJobManager.sol";
import {INodeRegistry} from "./interfaces/INodeRegistry.sol";
import {IPaymentManager} from "./interfaces/IPaymentManager.sol";
import {IProtocolClock} from "./interfaces/IProtocolClock.sol";
import {ISLAManager, Maintenance, SlaTerms, Violation, ViolationStatus} from "./interfaces/ISLAManager.sol";
import {IStakingManager, SlashShares} from "./interfaces/IStakingManager.sol";
import {Excuses} from "./libraries/Excuses.sol";
import {ExactTransfer} from "./libraries/ExactTransfer.sol";
import {JobId, NO_NODE, NO_SLA, NodeId, SlaId, ViolationId} from "./Types.sol";

// forge-lint: disable-start(unsafe-typecast): values were bounded where they entered; times fit 40 bits for 34,000 years.
/// @title SLAManager
/// @notice See {ISLAManager}.
contract SLAManager is ISLAManager, AlephBase {
    using Checkpoints for Checkpoints.Trace208;
    using ExactTransfer for IERC20;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    struct SlaRecord {
        SlaTerms terms;
        bool active;
    }

    struct ViolationRecord {
        JobId jobId;
        NodeId nodeId;
        //
        address opener;
        uint40 openedAt;
        uint40 disputeUntil;
        ViolationStatus status;
        //
        bytes32 evidenceCid;
        //
        uint128 penalty;
        uint128 bond;
    }

    /// @dev What a job's breaches have cost its nodes, in the job's token. Both together never exceed what was paid for the job.
    struct Penalties {
        uint128 credited;
        uint128 slashed;
    }

    /// @dev A window of a run. `from` identifies it: a job's runs do not overlap.
    struct Window {
        NodeId nodeId;
        uint64 from;
        uint64 to;
        bool closed;
    }

    /// @custom:storage-location erc7201:aleph.storage.SLAManager
    struct SLAManagerStorage {
        IERC20 aleph;
        uint96 violationBond;
        //
        INodeRegistry nodeRegistry;
        uint32 disputeWindow;
        uint64 slaCount;
        //
        IStakingManager stakingManager;
        uint64 violationCount;
        //
        IJobManager jobManager;
        uint48 offsetSeenAt;
        //
        IPaymentManager paymentManager;
        mapping(SlaId id => SlaRecord[] versions) slas;
        mapping(JobId id => mapping(uint64 from => bool)) isClaimed;
        mapping(JobId id => mapping(uint256 period => uint32 count)) breaches;
        mapping(JobId id => Penalties) penalties;
        mapping(JobId id => mapping(bytes32 evidenceCid => bool)) isReported;
        mapping(ViolationId id => ViolationRecord) violations;
        mapping(NodeId id => uint256 count) openViolations;
        mapping(NodeId id => Maintenance[]) maintenances;
        mapping(address account => uint256 amount) credits;
        Checkpoints.Trace208 offsets;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.SLAManager")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SLA_MANAGER_STORAGE = 0x552310122ffa12197f9c920c310201a77b3df01c8463855ff00cc3139e2a9000;

    /// @dev A disputed violation that the committee does not decide for this long is rejected.
    uint64 private constant DECISION_WINDOW = 30 days;
    /// @dev Shortest maintenance, and how far ahead it may be announced: they bound what a claim has to look at.
    uint64 private constant MAINTENANCE_MIN = 10 minutes;
    uint64 private constant MAINTENANCE_AHEAD = 90 days;
    uint64 private constant MAINTENANCE_SHOWN = 60 days;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy; {setPeers} must follow.
    /// @param admin Holds DEFAULT_ADMIN_ROLE until it hands it to the timelock.
    /// @param clock NodeRegistry, which keeps the protocol's clock.
    /// @param aleph_ Token of the bonds.
    function initialize(address admin, IProtocolClock clock, IERC20 aleph_) external initializer {
        __AlephBase_init(admin, clock);
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        $.aleph = IERC20(_changePeer("aleph", address(0), address(aleph_)));
        $.disputeWindow = uint32(Parameters.DISPUTE_WINDOW);
        $.violationBond = uint96(Parameters.VIOLATION_BOND);
        emit ParameterSet("disputeWindow", 0, Parameters.DISPUTE_WINDOW);
        emit ParameterSet("violationBond", 0, Parameters.VIOLATION_BOND);
        _noteOffset($, _eTime());
    }

    // -------------------------------------------------------------------------------------------------- agreements

    /// @inheritdoc ISLAManager
    function publishSla(SlaId slaId, SlaTerms calldata terms) external onlyRole(PARAMETER_ROLE) returns (SlaId id, uint32 version) {
        _requireInBounds("uptimeBps", terms.uptimeBps, 1, Parameters.BPS);
        _requireInBounds("windowSeconds", terms.windowSeconds, Parameters.SLA_WINDOW_MIN, Parameters.SLA_WINDOW_MAX);
        _requireInBounds("creditBps", terms.creditBps, 0, Parameters.BPS);
        _requireInBounds("slashBps", terms.slashBps, 0, Parameters.MAX_SLASH_BPS_MAX);
        _requireInBounds("maxCreditBps", terms.maxCreditBps, 0, Parameters.BPS);
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        id = slaId;
        if (slaId == NO_SLA) id = SlaId.wrap(++$.slaCount);
        else if ($.slas[slaId].length == 0) revert SLAManagerNotActive(slaId, 0);
        $.slas[id].push(SlaRecord(terms, true));
        version = uint32($.slas[id].length);
        emit SlaPublished(id, version, terms);
        emit SlaActiveSet(id, version, true);
    }

    /// @inheritdoc ISLAManager
    function setSlaActive(SlaId slaId, uint32 version, bool active) external onlyRole(PARAMETER_ROLE) {
        _getSla(_getSLAManagerStorage(), slaId, version).active = active;
        emit SlaActiveSet(slaId, version, active);
    }

    // ------------------------------------------------------------------------------------------------------ uptime

    /// @inheritdoc ISLAManager
    function claimUptime(JobId jobId, uint256 run, uint256 window, uint80 roundHint) external nonReentrant returns (uint256 credited) {
        uint64 time = _eTimeWhenNotPaused();
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        _noteOffset($, time);
        Job memory job = $.jobManager.getJob(jobId);
        SlaTerms memory terms = _termsOf($, jobId, job);
        Window memory span = _windowOf($, job, jobId, run, window, terms.windowSeconds, time);
        if (!span.closed) revert SLAManagerWindowOpen(jobId, run, window, span.to);
        if ($.isClaimed[jobId][span.from]) revert SLAManagerDuplicate(jobId, run, window);
        $.isClaimed[jobId][span.from] = true;
        (uint256 uptimeBps, uint64 excused) = _uptime($, span, terms.windowSeconds, roundHint, time);
        if (excused == span.to - span.from) revert SLAManagerExcused(jobId, run, window);
        if (uptimeBps >= terms.uptimeBps) revert SLAManagerNotBreached(jobId, uptimeBps, terms.uptimeBps);

        uint32 breaches = ++$.breaches[jobId][span.to / Parameters.SLA_BREACH_PERIOD];
        emit UptimeBreached(jobId, span.nodeId, run, window, uptimeBps, breaches);
        credited = _creditPayer($, jobId, span, terms);
        if (uptimeBps < Parameters.SLA_SEVERE_UPTIME_BPS || breaches >= Parameters.SLA_BREACHES_UNTIL_SLASH) {
            _slashBreach($, jobId, job.payer, span, terms.slashBps);
        }
    }

    // -------------------------------------------------------------------------------------------------- violations

    /// @inheritdoc ISLAManager
    function openViolation(JobId jobId, bytes32 evidenceCid) external nonReentrant returns (ViolationId violationId) {
        _requireEntryOpen();
        uint64 time = _eTimeWhenNotPaused();
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        _noteOffset($, time);
        Job memory job = $.jobManager.getJob(jobId);
        bool bonded = !hasRole(REPORTER_ROLE, msg.sender);
        if (bonded && msg.sender != job.payer) revert AlephUnauthorized(msg.sender);
        SlaTerms memory terms = _termsOf($, jobId, job);
        // A job that no node has run yet cannot have been run badly.
        if (job.nodeId == NO_NODE || job.startedAt == 0) revert SLAManagerNoAgreement(jobId);
        if ($.isReported[jobId][evidenceCid]) revert SLAManagerDuplicate(jobId, 0, uint256(evidenceCid));
        $.isReported[jobId][evidenceCid] = true;

        uint256 bond = bonded ? _bondFor($, job.nodeId) : 0;
        ++$.openViolations[job.nodeId];
        violationId = ViolationId.wrap(++$.violationCount);
        ViolationRecord storage violation = $.violations[violationId];
        violation.jobId = jobId;
        violation.nodeId = job.nodeId;
        violation.opener = msg.sender;
        violation.openedAt = uint40(time);
        violation.disputeUntil = uint40(time + $.disputeWindow);
        violation.status = ViolationStatus.Open;
        violation.evidenceCid = evidenceCid;
        violation.bond = uint128(bond);
        violation.penalty = $.stakingManager.reserve(job.nodeId, terms.slashBps).toUint128();
        emit ViolationOpened(violationId, jobId, job.nodeId, msg.sender, evidenceCid, time + $.disputeWindow);
        if (bond > 0) $.aleph.pullExact(msg.sender, bond);
    }

    /// @inheritdoc ISLAManager
    function disputeViolation(ViolationId violationId, bytes32 evidenceCid) external {
        uint64 time = _eTimeWhenNotPaused();
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        ViolationRecord storage violation = $.violations[violationId];
        if (violation.status != ViolationStatus.Open) revert SLAManagerInvalidStatus(violationId, violation.status);
        _requireSigner($, violation.nodeId);
        if (time > violation.disputeUntil) revert AlephDeadlinePassed(violation.disputeUntil, time);
        violation.status = ViolationStatus.Disputed;
        emit ViolationDisputed(violationId, evidenceCid);
    }

    /// @inheritdoc ISLAManager
    function decideViolation(ViolationId violationId, bool upheld) external onlyRole(COMMITTEE_ROLE) nonReentrant {
        _requireNotPaused();
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        ViolationRecord storage violation = $.violations[violationId];
        if (violation.status != ViolationStatus.Disputed) revert SLAManagerInvalidStatus(violationId, violation.status);
        // No tip for whoever decides.
        if (upheld) _uphold($, violationId, violation, address(0));
        else _reject($, violationId, violation, $.nodeRegistry.operatorOf(violation.nodeId));
    }

    /// @inheritdoc ISLAManager
    function closeViolation(ViolationId violationId) external nonReentrant {
        uint64 time = _eTimeWhenNotPaused();
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        ViolationRecord storage violation = $.violations[violationId];
        ViolationStatus status = violation.status;
        if (status != ViolationStatus.Open && status != ViolationStatus.Disputed) revert SLAManagerInvalidStatus(violationId, status);
        uint64 until = violation.disputeUntil;
        if (status == ViolationStatus.Disputed) until += DECISION_WINDOW;
        if (time <= until) revert AlephTooEarly(until + 1, time);
        if (status == ViolationStatus.Open) _uphold($, violationId, violation, msg.sender);
        // Nobody found against the opener: it gets its bond back.
        else _reject($, violationId, violation, violation.opener);
    }

    /// @inheritdoc ISLAManager
    function announceMaintenance(NodeId nodeId, uint64 startsAt, uint64 endsAt) external {
        uint64 time = _eTimeWhenNotPaused();
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        _noteOffset($, time);
        _requireSigner($, nodeId);
        Maintenance[] storage all = $.maintenances[nodeId];
        if (
            startsAt < time + Parameters.MAINTENANCE_NOTICE || startsAt > time + MAINTENANCE_AHEAD || endsAt < startsAt
                || endsAt - startsAt < MAINTENANCE_MIN || endsAt - startsAt > Parameters.MAINTENANCE_MAX || !_fits(all, startsAt, endsAt)
        ) revert SLAManagerBadMaintenance(nodeId, startsAt, endsAt);
        all.push(Maintenance(startsAt, endsAt));
        emit MaintenanceAnnounced(nodeId, startsAt, endsAt);
    }

    /// @inheritdoc ISLAManager
    function withdraw(address to) external nonReentrant returns (uint256 amount) {
        if (to == address(0)) revert AlephZeroAddress();
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        amount = $.credits[msg.sender];
        if (amount == 0) revert AlephZeroAmount();
        $.credits[msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, to, amount);
        $.aleph.safeTransfer(to, amount);
    }

    // ---------------------------------------------------------------------------------------------- administration

    /// @inheritdoc ISLAManager
    function setPeers(address nodeRegistry_, address stakingManager_, address jobManager_, address paymentManager_)
        external
        onlyRole(DEFAULT_ADMIN_ROLE)
    {
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        $.nodeRegistry = INodeRegistry(_changePeer("nodeRegistry", address($.nodeRegistry), nodeRegistry_));
        $.stakingManager = IStakingManager(_changePeer("stakingManager", address($.stakingManager), stakingManager_));
        $.jobManager = IJobManager(_changePeer("jobManager", address($.jobManager), jobManager_));
        $.paymentManager = IPaymentManager(_changePeer("paymentManager", address($.paymentManager), paymentManager_));
    }

    /// @inheritdoc ISLAManager
    function setDisputeWindow(uint64 value) external onlyRole(PARAMETER_ROLE) {
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        (uint64 min, uint64 max) = (Parameters.DISPUTE_WINDOW_MIN, Parameters.DISPUTE_WINDOW_MAX);
        $.disputeWindow = uint32(_changeParameter("disputeWindow", $.disputeWindow, value, min, max));
    }

    /// @inheritdoc ISLAManager
    function setViolationBond(uint256 value) external onlyRole(PARAMETER_ROLE) {
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        (uint256 min, uint256 max) = (Parameters.VIOLATION_BOND_MIN, Parameters.VIOLATION_BOND_MAX);
        $.violationBond = uint96(_changeParameter("violationBond", $.violationBond, value, min, max));
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc ISLAManager
    function requireActive(SlaId slaId, uint32 version) external view {
        if (!_getSla(_getSLAManagerStorage(), slaId, version).active) revert SLAManagerNotActive(slaId, version);
    }

    /// @inheritdoc ISLAManager
    function getSla(SlaId slaId, uint32 version) external view returns (SlaTerms memory terms, bool active) {
        SlaRecord storage sla = _getSla(_getSLAManagerStorage(), slaId, version);
        return (sla.terms, sla.active);
    }

    /// @inheritdoc ISLAManager
    function versionCount(SlaId slaId) external view returns (uint32) {
        return uint32(_getSLAManagerStorage().slas[slaId].length);
    }

    /// @inheritdoc ISLAManager
    function uptimeOf(JobId jobId, uint256 run, uint256 window, uint80 roundHint)
        external
        view
        returns (uint256 uptimeBps, uint64 excused)
    {
        uint64 time = _eTime();
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        Job memory job = $.jobManager.getJob(jobId);
        uint32 length = _termsOf($, jobId, job).windowSeconds;
        Window memory span = _windowOf($, job, jobId, run, window, length, time);
        if (!span.closed) revert SLAManagerWindowOpen(jobId, run, window, span.to);
        return _uptime($, span, length, roundHint, time);
    }

    /// @inheritdoc ISLAManager
    function isClaimed(JobId jobId, uint256 run, uint256 window) external view returns (bool) {
        SLAManagerStorage storage $ = _getSLAManagerStorage();
        Job memory job = $.jobManager.getJob(jobId);
        uint32 length = _termsOf($, jobId, job).windowSeconds;
        return $.isClaimed[jobId][_windowOf($, job, jobId, run, window, length, _eTime()).from];
    }

    /// @inheritdoc ISLAManager
    function creditedFor(JobId jobId) external view returns (uint256) {
        return _getSLAManagerStorage().penalties[jobId].credited;
    }

    /// @inheritdoc ISLAManager
    function getViolation(ViolationId violationId) external view returns (Violation memory) {
        ViolationRecord memory violation = _getSLAManagerStorage().violations[violationId];
        return Violation({
            jobId: violation.jobId,
            nodeId: violation.nodeId,
            opener: violation.opener,
            evidenceCid: violation.evidenceCid,
            openedAt: violation.openedAt,
            disputeUntil: violation.disputeUntil,
            penalty: violation.penalty,
            bond: violation.bond,
            status: violation.status
        });
    }

    /// @inheritdoc ISLAManager
    function maintenancesOf(NodeId nodeId) external view returns (Maintenance[] memory shown) {
        Maintenance[] storage all = _getSLAManagerStorage().maintenances[nodeId];
        (uint256 time, uint256 end) = (_eTime(), all.length);
        uint256 first = end;
        while (first > 0 && all[first - 1].endsAt + MAINTENANCE_SHOWN >= time) --first;
        shown = new Maintenance[](end - first);
        for (uint256 i; i < shown.length; ++i) {
            shown[i] = all[first + i];
        }
    }

    /// @inheritdoc ISLAManager
    function creditOf(address account) external view returns (uint256) {
        return _getSLAManagerStorage().credits[account];
    }

    /// @inheritdoc ISLAManager
    function aleph() external view returns (IERC20) {
        return _getSLAManagerStorage().aleph;
    }

    /// @inheritdoc ISLAManager
    function nodeRegistry() external view returns (INodeRegistry) {
        return _getSLAManagerStorage().nodeRegistry;
    }

    /// @inheritdoc ISLAManager
    function stakingManager() external view returns (IStakingManager) {
        return _getSLAManagerStorage().stakingManager;
    }

    /// @inheritdoc ISLAManager
    function jobManager() external view returns (IJobManager) {
        return _getSLAManagerStorage().jobManager;
    }

    /// @inheritdoc ISLAManager
    function paymentManager() external view returns (IPaymentManager) {
        return _getSLAManagerStorage().paymentManager;
    }

    /// @inheritdoc ISLAManager
    function disputeWindow() external view returns (uint64) {
        return _getSLAManagerStorage().disputeWindow;
    }

    /// @inheritdoc ISLAManager
    function violationBond() external view returns (uint256) {
        return _getSLAManagerStorage().violationBond;
    }

    // ----------------------------------------------------------------------------------------------------- private

    /// @dev Credits the payer for a breach with a part of what the window cost, by what a second cost on the average.
    function _creditPayer(SLAManagerStorage storage $, JobId jobId, Window memory span, SlaTerms memory terms)
        private
        returns (uint256 credited)
    {
        Penalties storage penalties = $.penalties[jobId];
        (uint256 paid, uint64 paidSeconds) = $.paymentManager.paidFor(jobId);
        uint256 before = penalties.credited;
        uint256 left = paid - before - penalties.slashed;
        uint256 cap = paid * terms.maxCreditBps / Parameters.BPS;
        uint256 amount;
        if (paidSeconds > 0 && cap > before) {
            amount = Math.mulDiv(paid * terms.creditBps, span.to - span.from, paidSeconds * Parameters.BPS);
            amount = Math.min(amount, Math.min(cap - before, left));
        }
        if (left == 0 || (amount == 0 && terms.slashBps == 0)) revert SLAManagerCapReached(jobId, before, cap);
        if (amount == 0) return 0;
        penalties.credited = (before + amount).toUint128();
        credited = $.paymentManager.creditPayer(jobId, span.nodeId, amount);
        emit CreditGranted(jobId, span.nodeId, amount, credited);
    }

    /// @dev Slashes for a severe breach of uptime.
    function _slashBreach(SLAManagerStorage storage $, JobId jobId, address payer, Window memory span, uint256 slashBps) private {
        uint256 wanted = $.stakingManager.slashableSelf(span.nodeId) * slashBps / Parameters.BPS;
        SlashShares memory shares = SlashShares({reporter: msg.sender, harmed: payer, harmedMax: 0, resolver: address(0)});
        _slash($, jobId, span.nodeId, wanted, shares, keccak256(abi.encode(address(this), jobId, span.from)));
    }

    function _uphold(SLAManagerStorage storage $, ViolationId violationId, ViolationRecord storage violation, address resolver) private {
        violation.status = ViolationStatus.Upheld;
        (JobId jobId, NodeId nodeId, uint256 penalty) = (violation.jobId, violation.nodeId, violation.penalty);
        --$.openViolations[nodeId];
        _credit($, violation.opener, violation.bond);
        (, address payer,) = $.jobManager.jobStatus(jobId);
        SlashShares memory shares = SlashShares({reporter: violation.opener, harmed: payer, harmedMax: 0, resolver: resolver});
        $.stakingManager.unreserve(nodeId, penalty);
        uint256 slashed = _slash($, jobId, nodeId, penalty, shares, keccak256(abi.encode(address(this), violationId)));
        emit ViolationUpheld(violationId, slashed);
    }

    function _reject(SLAManagerStorage storage $, ViolationId violationId, ViolationRecord storage violation, address bondTo) private {
        violation.status = ViolationStatus.Rejected;
        NodeId nodeId = violation.nodeId;
        --$.openViolations[nodeId];
        _credit($, bondTo, violation.bond);
        emit ViolationRejected(violationId);
        $.stakingManager.unreserve(nodeId, violation.penalty);
    }

    /// @dev Slashes at most what is left of the job's payments, valued in ALEPH. The payer is harmed by no more than that either.
    function _slash(SLAManagerStorage storage $, JobId jobId, NodeId nodeId, uint256 amount, SlashShares memory shares, bytes32 reasonHash)
        private
        returns (uint256 slashed)
    {
        Penalties storage penalties = $.penalties[jobId];
        (uint256 left,) = $.paymentManager.paidFor(jobId);
        left -= uint256(penalties.credited) + penalties.slashed;
        uint256 value = _valueOf($, jobId, left);
        shares.harmedMax = value;
        amount = Math.min(amount, value);
        if (amount == 0) return 0;
        (, slashed) = $.stakingManager.slash(nodeId, amount, shares, reasonHash);
        penalties.slashed += Math.mulDiv(left, slashed, value, Math.Rounding.Ceil).toUint128();
    }

    function _credit(SLAManagerStorage storage $, address account, uint256 amount) private {
        if (amount == 0) return;
        $.credits[account] += amount;
        emit Credited(account, amount);
    }

    /// @dev Notes how far the protocol's clock is behind the wall clock, plus one, at the last call before and the first after a pause.
    function _noteOffset(SLAManagerStorage storage $, uint64 time) private {
        uint208 latest = $.offsets.latest();
        uint208 offset = uint208(block.timestamp - time + 1);
        if (latest != offset) {
            if (latest != 0) $.offsets.push($.offsetSeenAt, latest);
            $.offsets.push(uint48(time), offset);
        }
        $.offsetSeenAt = uint48(time);
    }

    /// @dev Returns a node's uptime in a window of `length` seconds, and how many of them are excused. A window cut short by the end of
    /// its run counts as up for the rest.
    function _uptime(SLAManagerStorage storage $, Window memory span, uint32 length, uint80 roundHint, uint64 time)
        private
        view
        returns (uint256 uptimeBps, uint64 excused)
    {
        uint64 down;
        Excuses.Span memory window = Excuses.Span(span.from, span.to);
        (excused, down) =
            Excuses.measure($.nodeRegistry, span.nodeId, window, _offsetOf($, span, time), $.maintenances[span.nodeId], roundHint);
        uptimeBps = (length - down) * Parameters.BPS / length;
    }

    /// @dev Returns what is known of the clock's lag in a window: from the last note before it and the first after it.
    function _offsetOf(SLAManagerStorage storage $, Window memory span, uint64 time) private view returns (Excuses.Offset memory) {
        uint256 low = $.offsets.upperLookupRecent(uint48(span.from));
        uint256 high = $.offsets.lowerLookup(uint48(span.to));
        return Excuses.Offset({low: low == 0 ? 0 : uint64(low - 1), high: uint64(high == 0 ? block.timestamp - time : high - 1)});
    }

    /// @dev Returns a window of a run. It is closed when its time is over or its run has ended within it.
    function _windowOf(SLAManagerStorage storage $, Job memory job, JobId jobId, uint256 run, uint256 window, uint32 length, uint64 time)
        private
        view
        returns (Window memory span)
    {
        Run memory found = $.jobManager.getRun(jobId, run);
        if (found.startedAt == 0 || window > type(uint32).max) {
            return Window(found.nodeId, type(uint64).max, type(uint64).max, false);
        }
        uint64 runEnd = found.endedAt == 0 ? type(uint64).max : found.endedAt;
        if (job.endAt != 0 && job.endAt < runEnd) runEnd = job.endAt;
        span.nodeId = found.nodeId;
        span.from = uint64(found.startedAt + window * length);
        span.to = span.from + length;
        if (runEnd < span.to) span.to = runEnd;
        span.closed = span.from < span.to && span.to <= time;
    }

    /// @dev Returns the terms of a job's agreement, as of the version that it was created with.
    function _termsOf(SLAManagerStorage storage $, JobId jobId, Job memory job) private view returns (SlaTerms memory) {
        if (job.slaId == NO_SLA) revert SLAManagerNoAgreement(jobId);
        return _getSla($, job.slaId, job.slaVersion).terms;
    }

    function _getSla(SLAManagerStorage storage $, SlaId slaId, uint32 version) private view returns (SlaRecord storage) {
        SlaRecord[] storage versions = $.slas[slaId];
        if (version == 0 || version > versions.length) revert SLAManagerNotActive(slaId, version);
        return versions[version - 1];
    }

    /// @dev Returns what an amount of a job's token is worth in ALEPH at the least; zero when nobody can tell.
    function _valueOf(SLAManagerStorage storage $, JobId jobId, uint256 amount) private view returns (uint256) {
        if (amount == 0) return 0;
        address token = $.paymentManager.getPayment(jobId).paymentToken;
        if (token == address($.aleph)) return amount;
        try $.paymentManager.swapFloor(token, amount) returns (uint256 value) {
            return value;
        } catch {
            return 0;
        }
    }

    function _bondFor(SLAManagerStorage storage $, NodeId nodeId) private view returns (uint256) {
        uint256 base = $.violationBond;
        return base + base * $.openViolations[nodeId] / Parameters.CHALLENGE_BOND_STEP;
    }

    /// @dev Returns whether a maintenance follows the announced ones and keeps every 30 days within 4 hours. As they are in order, the
    /// 30 days that end with it are the fullest that it lies in.
    function _fits(Maintenance[] storage all, uint64 startsAt, uint64 endsAt) private view returns (bool) {
        uint256 i = all.length;
        if (i > 0 && all[i - 1].endsAt > startsAt) return false;
        uint64 from = endsAt - Parameters.MAINTENANCE_PERIOD;
        uint64 sum = endsAt - startsAt;
        for (; i > 0 && all[i - 1].endsAt > from && sum <= Parameters.MAINTENANCE_MAX; --i) {
            uint64 earlier = all[i - 1].startsAt;
            sum += all[i - 1].endsAt - (earlier > from ? earlier : from);
        }
        return sum <= Parameters.MAINTENANCE_MAX;
    }

    function _requireSigner(SLAManagerStorage storage $, NodeId nodeId) private view {
        if (nodeId == NO_NODE || $.nodeRegistry.nodeOf(msg.sender) != nodeId) revert AlephUnauthorized(msg.sender);
    }

    function _getSLAManagerStorage() private pure returns (SLAManagerStorage storage $) {
        assembly {
            $.slot := SLA_MANAGER_STORAGE
        }
    }
}
