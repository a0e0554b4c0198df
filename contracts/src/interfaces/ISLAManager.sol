// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {JobId, NodeId, SlaId, ViolationId} from "../Types.sol";
import {IAlephBase} from "./IAlephBase.sol";
import {IJobManager} from "./IJobManager.sol";
import {INodeRegistry} from "./INodeRegistry.sol";
import {IPaymentManager} from "./IPaymentManager.sol";
import {IStakingManager} from "./IStakingManager.sol";

/// @notice Terms of one version of an agreement; never change after publication.
/// @param uptimeBps Uptime promised per window.
/// @param windowSeconds Length of a window, counted from the start of a run.
/// @param creditBps Part of a window's price that a breach credits to the payer.
/// @param slashBps Part of the node's self stake that a severe breach slashes.
/// @param maxCreditBps Most that all breaches of a job credit, as part of what was paid for it.
struct SlaTerms {
    uint16 uptimeBps;
    uint32 windowSeconds;
    uint16 creditBps;
    uint16 slashBps;
    uint16 maxCreditBps;
}

/// @notice Where a reported violation stands.
enum ViolationStatus {
    None,
    Open,
    Disputed,
    Upheld,
    Rejected
}

/// @notice A violation that cannot be read from the index: latency, wrong resources.
/// @param disputeUntil Until when the node may dispute it.
/// @param penalty Self stake that was reserved.
/// @param bond What the opener put in; zero for a REPORTER.
struct Violation {
    JobId jobId;
    NodeId nodeId;
    address opener;
    bytes32 evidenceCid;
    uint64 openedAt;
    uint64 disputeUntil;
    uint128 penalty;
    uint128 bond;
    ViolationStatus status;
}

/// @notice Announced maintenance of a node, which excuses downtime.
struct Maintenance {
    uint64 startsAt;
    uint64 endsAt;
}

/// @title ISLAManager
/// @notice Service level agreements, and what follows when a node breaks one.
///
/// Uptime needs no reporter: anyone may claim any closed window of a job's run from NodeRegistry's downtime index. Outages of the
/// sequencer, announced maintenance and time in which everything was paused are excused. A breach credits the payer at the operator's
/// expense; the third breach in 30 days, or an uptime below 90 %, slashes self stake besides. Other violations are reported with
/// evidence, can be disputed, and are decided by the committee.
interface ISLAManager is IAlephBase {
    /// @notice A version of an agreement was published.
    event SlaPublished(SlaId indexed slaId, uint32 indexed version, SlaTerms terms);

    /// @notice A version is offered to new jobs, or no longer.
    event SlaActiveSet(SlaId indexed slaId, uint32 indexed version, bool active);

    /// @notice A window was below the promise.
    event UptimeBreached(JobId indexed jobId, NodeId indexed nodeId, uint256 run, uint256 window, uint256 uptimeBps, uint32 breaches);

    /// @notice A payer got a credit.
    event CreditGranted(JobId indexed jobId, NodeId indexed nodeId, uint256 amount, uint256 credited);

    /// @notice A violation was reported.
    event ViolationOpened(
        ViolationId indexed violationId,
        JobId indexed jobId,
        NodeId indexed nodeId,
        address opener,
        bytes32 evidenceCid,
        uint64 disputeUntil
    );

    /// @notice A violation was disputed.
    event ViolationDisputed(ViolationId indexed violationId, bytes32 evidenceCid);

    /// @notice A violation was upheld; the node lost `slashed`.
    event ViolationUpheld(ViolationId indexed violationId, uint256 slashed);

    /// @notice A violation was rejected.
    event ViolationRejected(ViolationId indexed violationId);

    /// @notice A node announced maintenance.
    event MaintenanceAnnounced(NodeId indexed nodeId, uint64 startsAt, uint64 endsAt);

    /// @notice A credit arose or was withdrawn.
    event Credited(address indexed account, uint256 amount);
    event CreditWithdrawn(address indexed account, address indexed to, uint256 amount);

    /// @notice There is no such version, or it is not offered to new jobs.
    error SLAManagerNotActive(SlaId slaId, uint32 version);

    /// @notice The job has no agreement.
    error SLAManagerNoAgreement(JobId jobId);

    /// @notice The window has not ended, or lies outside the run.
    error SLAManagerWindowOpen(JobId jobId, uint256 run, uint256 window, uint64 endsAt);

    /// @notice The window was claimed, or a violation of this job and evidence was reported, already.
    error SLAManagerDuplicate(JobId jobId, uint256 run, uint256 window);

    /// @notice The promise was kept.
    error SLAManagerNotBreached(JobId jobId, uint256 uptimeBps, uint256 promisedBps);

    /// @notice The whole window is excused.
    error SLAManagerExcused(JobId jobId, uint256 run, uint256 window);

    /// @notice The job's credits have reached their limit.
    error SLAManagerCapReached(JobId jobId, uint256 credited, uint256 cap);

    /// @notice The hint is not the feed's round in which the window began.
    error SLAManagerBadRoundHint(uint80 round, uint64 windowStart);

    /// @notice The violation's state does not allow this.
    error SLAManagerInvalidStatus(ViolationId violationId, ViolationStatus status);

    /// @notice The maintenance is announced too late or exceeds 4 h in 30 days.
    error SLAManagerBadMaintenance(NodeId nodeId, uint64 startsAt, uint64 endsAt);

    /// @notice Publishes an agreement (slaId zero) or a new version of one.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `SLAManagerNotActive` for an unknown agreement,
    /// `AlephOutOfBounds`.
    function publishSla(SlaId slaId, SlaTerms calldata terms) external returns (SlaId id, uint32 version);

    /// @notice Offers a version to new jobs, or no longer. Jobs that have it keep it.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `SLAManagerNotActive` for an unknown version.
    function setSlaActive(SlaId slaId, uint32 version, bool active) external;

    /// @notice Claims that a node was up less than promised in one window of a run. Anyone may call; the payer gets the credit.
    /// @param run Index of the run: {IJobManager-getRun}.
    /// @param window Number of the window from the run's start.
    /// @param roundHint The sequencer feed's round in force when the window began; ignored without a feed.
    /// @dev Reads {INodeRegistry-downBetween}, {IPaymentManager-paidFor}; calls {IPaymentManager-creditPayer} and, for a severe breach,
    /// {IStakingManager-slash}. Reverts with `SLAManagerNoAgreement`, `SLAManagerWindowOpen`, `SLAManagerDuplicate`,
    /// `SLAManagerNotBreached`, `SLAManagerExcused`, `SLAManagerCapReached`, `SLAManagerBadRoundHint`, `AlephProtocolPaused`.
    function claimUptime(JobId jobId, uint256 run, uint256 window, uint80 roundHint) external returns (uint256 credited);

    /// @notice Reports a violation with evidence: a REPORTER without bond, the job's payer with one.
    /// @dev Reserves self stake through {IStakingManager-reserve}. Reverts with `AlephUnauthorized`, `SLAManagerNoAgreement`,
    /// `SLAManagerDuplicate`, `AlephAmountMismatch`, `AlephEntryPaused`, `AlephProtocolPaused`.
    function openViolation(JobId jobId, bytes32 evidenceCid) external returns (ViolationId violationId);

    /// @notice Disputes a violation; called by a signer of the node.
    /// @dev Reverts with `SLAManagerInvalidStatus` unless Open, `AlephUnauthorized`, `AlephDeadlinePassed`, `AlephProtocolPaused`.
    function disputeViolation(ViolationId violationId, bytes32 evidenceCid) external;

    /// @notice Decides a disputed violation. Upheld: slash, bond back. Rejected: the bond goes to the node's operator.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without COMMITTEE_ROLE, `SLAManagerInvalidStatus` unless Disputed,
    /// `AlephProtocolPaused`.
    function decideViolation(ViolationId violationId, bool upheld) external;

    /// @notice Upholds a violation that nobody disputed, or rejects a disputed one that the committee left alone for 30 days. Anyone may call.
    /// @dev Reverts with `SLAManagerInvalidStatus`, `AlephTooEarly`, `AlephProtocolPaused`.
    function closeViolation(ViolationId violationId) external;

    /// @notice Announces maintenance at least 24 h ahead; 4 h in 30 days at most. Called by a signer of the node.
    /// @dev Reverts with `AlephUnauthorized`, `SLAManagerBadMaintenance`, `AlephProtocolPaused`.
    function announceMaintenance(NodeId nodeId, uint64 startsAt, uint64 endsAt) external;

    /// @notice Pays the caller's credit (bonds) to `to`.
    /// @dev Never stopped by a pause. Reverts with `AlephZeroAmount` without credit, `AlephZeroAddress`.
    function withdraw(address to) external returns (uint256 amount);

    /// @notice Sets the peers.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `AlephZeroAddress`.
    function setPeers(address nodeRegistry, address stakingManager, address jobManager, address paymentManager) external;

    /// @notice Set parameters; open violations keep theirs.
    /// @dev All revert with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `AlephOutOfBounds`.
    function setDisputeWindow(uint64 value) external;
    function setViolationBond(uint256 value) external;

    /// @notice Reverts unless a version exists and is offered to new jobs.
    /// @dev Called by JobManager in {IJobManager-createJob}. Reverts with `SLAManagerNotActive`.
    function requireActive(SlaId slaId, uint32 version) external view;

    /// @notice Returns a version's terms.
    /// @dev Reverts with `SLAManagerNotActive` if there is no such version.
    function getSla(SlaId slaId, uint32 version) external view returns (SlaTerms memory terms, bool active);

    /// @notice Returns the number of an agreement's versions, or 0.
    function versionCount(SlaId slaId) external view returns (uint32);

    /// @notice Returns a node's uptime in one window of a run, in basis points, and how many seconds of it were excused.
    function uptimeOf(JobId jobId, uint256 run, uint256 window, uint80 roundHint) external view returns (uint256 uptimeBps, uint64 excused);

    /// @notice Returns whether a window was claimed.
    function isClaimed(JobId jobId, uint256 run, uint256 window) external view returns (bool);

    /// @notice Returns what a job's payer was granted in all, in token units.
    function creditedFor(JobId jobId) external view returns (uint256);

    /// @notice Returns a violation.
    function getViolation(ViolationId violationId) external view returns (Violation memory);

    /// @notice Returns a node's announced maintenances that are not over or ended in the last 60 days, oldest first.
    function maintenancesOf(NodeId nodeId) external view returns (Maintenance[] memory);

    /// @notice Returns an account's credit.
    function creditOf(address account) external view returns (uint256);

    /// @notice Return token, peers and parameters.
    function aleph() external view returns (IERC20);
    function nodeRegistry() external view returns (INodeRegistry);
    function stakingManager() external view returns (IStakingManager);
    function jobManager() external view returns (IJobManager);
    function paymentManager() external view returns (IPaymentManager);
    function disputeWindow() external view returns (uint64);
    function violationBond() external view returns (uint256);
}
