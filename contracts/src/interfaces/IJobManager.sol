// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ImageId, JobId, NodeId, Permit, Resources, SlaId} from "../Types.sol";
import {IAlephBase} from "./IAlephBase.sol";
import {IImageMarketplace} from "./IImageMarketplace.sol";
import {INodeRegistry} from "./INodeRegistry.sol";
import {IPaymentManager} from "./IPaymentManager.sol";
import {ISLAManager} from "./ISLAManager.sol";
import {IStakingManager} from "./IStakingManager.sol";

/// @notice Where a job stands. `Stopped` and what follows it are final.
enum JobStatus {
    None,
    Created,
    Assigned,
    Running,
    Suspended,
    Stopping,
    Stopped,
    Completed,
    Failed,
    Expired
}

/// @notice Why a job changed its state, for {IJobManager-JobStopped} and {IJobManager-JobFailed}.
enum JobCause {
    Payer,
    Node,
    Unfunded,
    NodeDown,
    TooManyReleases,
    NobodyTookIt
}

/// @notice What a payer offers and asks for.
/// @param token Token it pays with.
/// @param pricePerSecond Highest price it pays, in 1e-18 tokens per second whatever the token's decimals.
/// @param maxSpend Most it pays in all, in token units.
/// @param duration Seconds from the first start until the job completes.
/// @param assignWindow Seconds in which the job must be assigned; zero: the default.
/// @param region Region it must run in, as the node declared it; zero: any.
/// @param imageId Image of the marketplace, or zero.
/// @param slaId Agreement that applies, or zero; with its version.
struct JobTerms {
    address token;
    uint96 pricePerSecond;
    uint128 maxSpend;
    uint64 duration;
    uint64 assignWindow;
    bytes32 region;
    Resources resources;
    ImageId imageId;
    SlaId slaId;
    uint32 slaVersion;
}

/// @notice A job as the outside sees it. Its token, spending and settlement are in PaymentManager.
/// @param nodeId Node it is assigned to, or zero; stays after the end.
/// @param pricePerSecond Highest price until it is assigned, the agreed price from then on.
/// @param startedAt Start of the present (or last) uninterrupted run, or 0.
/// @param endedAt End of the last run, or 0 while it runs.
/// @param endAt When it completes, or 0 before the first start.
/// @param dueAt By when the present state must be left: `assignBy`, `startBy`, `resumeBy` or the end of the stop notice.
/// @param releases How often it was released from a node that was down.
struct Job {
    address payer;
    JobStatus status;
    NodeId nodeId;
    bytes32 specHash;
    uint96 pricePerSecond;
    uint64 createdAt;
    uint64 duration;
    uint64 startedAt;
    uint64 endedAt;
    uint64 endAt;
    uint64 dueAt;
    uint8 releases;
    bytes32 region;
    Resources resources;
    ImageId imageId;
    SlaId slaId;
    uint32 slaVersion;
}

/// @notice A span in which a job ran on one node without interruption.
/// @param endedAt Zero while it lasts.
struct Run {
    NodeId nodeId;
    uint64 startedAt;
    uint64 endedAt;
}

/// @notice What a node declared to have, what its open jobs use, and the same for one GPU type.
struct Capacity {
    uint32 vcpus;
    uint32 memoryMiB;
    uint32 usedVcpus;
    uint32 usedMemoryMiB;
}

/// @notice GPUs of one type at a node.
struct GpuCapacity {
    uint8 count;
    uint8 used;
    uint32 vramMiB;
}

/// @title IJobManager
/// @notice Jobs from creation to their end, and the capacity of nodes.
///
/// ```
/// Created ─► Assigned ─► Running ⇄ Suspended ─► Stopped
///   │  ▲        │         │  │ └────► Stopping ─► Stopped
///   │  └────────┴─────────┘  └─► Completed | Failed
///   └─► Expired | Failed (released too often, or nobody took it again)
/// ```
/// A job accrues cost only in Running and Stopping. Every stop works without a token transfer to anybody.
interface IJobManager is IAlephBase {
    /// @notice A job was created. `token`, `maxSpend` and `pricePerSecond` are the payer's offer.
    event JobCreated(
        JobId indexed jobId, address indexed payer, bytes32 indexed specHash, address creator, JobTerms terms, uint64 assignBy
    );

    /// @notice A job was assigned to a node at a price.
    event JobAssigned(JobId indexed jobId, NodeId indexed nodeId, address indexed scheduler, uint96 pricePerSecond, uint64 startBy);

    /// @notice A node did not start its job in time; it is to be assigned anew. `strikes` in all.
    event JobUnassigned(JobId indexed jobId, NodeId indexed nodeId, uint32 strikes, uint64 assignBy);

    /// @notice A job runs.
    event JobStarted(JobId indexed jobId, NodeId indexed nodeId, uint64 startedAt, uint64 endAt);

    /// @notice A node told how a job does.
    event JobHeartbeat(JobId indexed jobId, NodeId indexed nodeId, bytes32 usageHash);

    /// @notice A job ran out of funds; it can be resumed until `resumeBy`.
    event JobSuspended(JobId indexed jobId, uint64 resumeBy);

    /// @notice A job runs again.
    event JobResumed(JobId indexed jobId, uint64 startedAt);

    /// @notice A node gave notice; the job ends at `stopAt` at the latest.
    event JobStopRequested(JobId indexed jobId, NodeId indexed nodeId, uint64 stopAt);

    /// @notice A job was released from a node that is down, to be assigned anew.
    event JobReleased(JobId indexed jobId, NodeId indexed nodeId, uint8 releases, uint64 assignBy);

    /// @notice A job was stopped.
    event JobStopped(JobId indexed jobId, JobCause cause);

    /// @notice A job reached its end.
    event JobCompleted(JobId indexed jobId);

    /// @notice A job failed.
    event JobFailed(JobId indexed jobId, JobCause cause);

    /// @notice Nobody took a job in time.
    event JobExpired(JobId indexed jobId);

    /// @notice A job's payment was closed; PaymentManager emits an event of this name at each settlement.
    event JobSettled(JobId indexed jobId, uint256 totalPaid);

    /// @notice A node declared its capacity.
    event CapacityDeclared(NodeId indexed nodeId, uint32 vcpus, uint32 memoryMiB);

    /// @notice A node declared its GPUs of one type.
    event GpuCapacityDeclared(NodeId indexed nodeId, uint8 gpuType, uint8 count, uint32 vramMiB);

    /// @notice A payer blocked a node from its jobs, or let it in again.
    event NodeBlocked(address indexed payer, NodeId indexed nodeId, bool blocked);

    /// @notice There is no such job.
    error JobManagerUnknownJob(JobId jobId);

    /// @notice The job's state does not allow this.
    error JobManagerInvalidStatus(JobId jobId, JobStatus status);

    /// @notice `caller` neither pays the job nor may spend for its payer.
    error JobManagerNotPayer(JobId jobId, address caller);

    /// @notice `caller` does not sign for the job's node.
    error JobManagerNotAssigned(JobId jobId, address caller);

    /// @notice `caller` does not operate the node.
    error JobManagerNotOperator(NodeId nodeId, address caller);

    /// @notice The node has not this much left, or less is declared than open jobs use.
    error JobManagerCapacityExceeded(NodeId nodeId, bytes32 what, uint256 requested, uint256 available);

    /// @notice The node is frozen, blocked by the payer or in another region.
    error JobManagerNodeNotEligible(NodeId nodeId);

    /// @notice The node's or coordinator's signature has expired.
    error JobManagerAcceptExpired(JobId jobId, uint64 expiry);

    /// @notice The price exceeds what the payer offers.
    error JobManagerPriceTooHigh(JobId jobId, uint256 price, uint256 maximum);

    /// @notice The payer has too many open jobs.
    error JobManagerTooManyJobs(address payer, uint256 open);

    /// @notice The node is neither down nor inactive: the job cannot be released from it.
    error JobManagerNodeLive(JobId jobId, NodeId nodeId);

    /// @notice Creates a job that the caller pays for by its allowance to PaymentManager.
    /// @param specHash Hash of the signed message that describes the job.
    /// @dev Opens the payment, which pulls the buffer; records the image's use. Reverts with `AlephZeroAmount` for price, duration,
    /// spending or specHash; `AlephOutOfBounds` for duration, assign window or resources; `JobManagerTooManyJobs`;
    /// {ISLAManager-requireActive}'s, {IImageMarketplace-recordUse}'s and {IPaymentManager-openPayment}'s errors; `AlephEntryPaused`,
    /// `AlephProtocolPaused`.
    function createJob(bytes32 specHash, JobTerms calldata terms) external returns (JobId jobId);

    /// @notice Like {createJob}, with an EIP-2612 permit for PaymentManager whose failure is ignored.
    function createJobWithPermit(bytes32 specHash, JobTerms calldata terms, Permit calldata permit) external returns (JobId jobId);

    /// @notice Like {createJob}, at the expense of `payer`, whose {SpendApproval} names the caller as spender.
    function createJobFor(address payer, bytes32 specHash, JobTerms calldata terms) external returns (JobId jobId);

    /// @notice Assigns a job to a compute node at a price. Both sides agree in either of two ways:
    /// a coordinator calls with the node's signature over `AcceptJob`, or a signer of the node calls with a coordinator's over `AssignTicket`.
    /// @param expiry Wall time until which the signature is good.
    /// @dev Counts the job on the node through {INodeRegistry-openJob}. Reverts with `JobManagerInvalidStatus` unless Created,
    /// `AlephDeadlinePassed` after `assignBy`, `JobManagerAcceptExpired`, `AlephBadSignature`, `AlephUnauthorized` when the caller is
    /// neither, `AlephZeroAmount` for a price of zero, `JobManagerPriceTooHigh`, `JobManagerCapacityExceeded`, `JobManagerNodeNotEligible`, {INodeRegistry-openJob}'s errors,
    /// `AlephEntryPaused`, `AlephProtocolPaused`.
    function assignJob(JobId jobId, NodeId nodeId, uint96 pricePerSecond, uint64 expiry, bytes calldata signature) external;

    /// @notice Puts a job that its node did not start by `startBy` back to Created, and strikes the node. Anyone may call; the node
    /// may do so before.
    /// @dev Reverts with `JobManagerInvalidStatus` unless Assigned, `AlephTooEarly`, `AlephProtocolPaused`.
    function unassignJob(JobId jobId) external;

    /// @notice Reports that a job runs; its cost accrues from now on. Called by a signer of its node.
    /// @dev Calls {IPaymentManager-startPayment}. Reverts with `JobManagerInvalidStatus` unless Assigned, `JobManagerNotAssigned`,
    /// `AlephDeadlinePassed` after `startBy`, `AlephProtocolPaused`.
    function startJob(JobId jobId) external;

    /// @notice Reports on up to 100 running jobs of the caller's node. Costs and decides nothing.
    /// @dev Reverts with `AlephBatchTooLong`, `AlephLengthMismatch`, `JobManagerNotAssigned`, `JobManagerInvalidStatus`.
    function jobHeartbeat(JobId[] calldata jobIds, bytes32[] calldata usageHashes) external;

    /// @notice Stops a job. The payer (or its spender) stops it at once in any state that is not final. A signer of the node gives
    /// notice: Stopping until the notice ends, at once when Suspended. Anyone stops a job whose notice or resume window is over.
    /// @dev Calls {IPaymentManager-closePayment}, which never fails for lack of money. Reverts with `JobManagerInvalidStatus`,
    /// `JobManagerNotPayer`, `AlephTooEarly`, `AlephProtocolPaused`. Not stopped by a pause of entries.
    function stopJob(JobId jobId) external;

    /// @notice Completes a job that reached its end. Anyone may call.
    /// @dev Reverts with `JobManagerInvalidStatus` unless Running, Stopping or Suspended, `AlephTooEarly`, `AlephProtocolPaused`.
    function completeJob(JobId jobId) external;

    /// @notice Ends a job that nobody took by `assignBy`: Expired, or Failed if it had run before. Anyone may call.
    /// @dev Reverts with `JobManagerInvalidStatus` unless Created, `AlephTooEarly`, `AlephProtocolPaused`.
    function expireJob(JobId jobId) external;

    /// @notice Takes a job from a node that is down or inactive, settles it to its last payable second, and puts it up for
    /// assignment anew with its buffer kept; fails it after three releases. Anyone may call.
    /// @dev Calls {IPaymentManager-suspendPayment} or {IPaymentManager-closePayment}. Reverts with `JobManagerInvalidStatus` unless
    /// Assigned, Running, Suspended or Stopping, `JobManagerNodeLive`, `SequencerDown`, `AlephProtocolPaused`.
    function releaseJob(JobId jobId) external;

    /// @notice Resumes a suspended job whose payer can pay again: pays the debt, refills the buffer. Anyone may call.
    /// @dev Calls {IPaymentManager-resumePayment}. Reverts with `JobManagerInvalidStatus` unless Suspended, `AlephDeadlinePassed` after
    /// `resumeBy`, {IPaymentManager-resumePayment}'s errors, `AlephProtocolPaused`.
    function resumeJob(JobId jobId) external;

    /// @notice Suspends a running job that could not be paid. Leaves one in Stopping as it is. Moves no tokens.
    /// @dev Called by PaymentManager as the last step of a settlement, with the accrual stopped already. Must not call back. Reverts
    /// with `AccessControlUnauthorizedAccount` without PAYMENT_ROLE, `JobManagerInvalidStatus` unless Running or Stopping.
    function onUnfunded(JobId jobId) external;

    /// @notice Declares the capacity of a node of the caller. It cannot fall below what open jobs use.
    /// @dev Reverts with `JobManagerNotOperator` (operator or hot key), `JobManagerCapacityExceeded`.
    function declareCapacity(NodeId nodeId, uint32 vcpus, uint32 memoryMiB) external;

    /// @notice Declares the GPUs of one type at a node of the caller. Types 1 to 255.
    /// @dev Reverts with `JobManagerNotOperator`, `AlephOutOfBounds` for type 0, `JobManagerCapacityExceeded`.
    function declareGpus(NodeId nodeId, uint8 gpuType, uint8 count, uint32 vramMiB) external;

    /// @notice Keeps a node from the caller's jobs, or lets it in again. Touches no job that is assigned.
    function setNodeBlocked(NodeId nodeId, bool blocked) external;

    /// @notice Sets the peers.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `AlephZeroAddress`.
    function setPeers(address nodeRegistry, address stakingManager, address paymentManager, address slaManager, address imageMarketplace)
        external;

    /// @notice Set the windows that apply to jobs that enter the state afterwards.
    /// @dev All setters revert with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `AlephOutOfBounds`.
    function setAssignWindow(uint64 value) external;
    function setStartWindow(uint64 value) external;
    function setStopNotice(uint64 value) external;
    function setResumeWindow(uint64 value) external;

    /// @notice Returns a job.
    /// @dev Reverts with `JobManagerUnknownJob`.
    function getJob(JobId jobId) external view returns (Job memory);

    /// @notice Returns a page of jobs in order of their ids, job 1 at offset 0.
    /// @dev Reverts with `AlephBatchTooLong` for a limit above 200.
    function getJobs(uint256 offset, uint256 limit) external view returns (Job[] memory);

    /// @notice Returns how many jobs were ever created: the highest id.
    function jobCount() external view returns (uint256);

    /// @notice Returns who pays a job, on which node it is and where it stands: less gas than {getJob}.
    function jobStatus(JobId jobId) external view returns (JobStatus status, address payer, NodeId nodeId);

    /// @notice Returns the image that a job uses, or none.
    function imageOf(JobId jobId) external view returns (ImageId);

    /// @notice Returns a span of a job: those on nodes it was released from first (at most three), the present or last one after them.
    /// @dev SLAManager reads it. A resumed job's present span begins at its resumption. Empty when there is none of this index.
    function getRun(JobId jobId, uint256 index) external view returns (Run memory);

    /// @notice Returns how many spans {getRun} knows.
    function runCount(JobId jobId) external view returns (uint256);

    /// @notice Returns a node's capacity and how much of it open jobs use.
    function capacityOf(NodeId nodeId) external view returns (Capacity memory);

    /// @notice Returns a node's GPUs of one type and how many of them open jobs use.
    function gpuCapacityOf(NodeId nodeId, uint8 gpuType) external view returns (GpuCapacity memory);

    /// @notice Returns how many open jobs a payer has.
    function openJobsOf(address payer) external view returns (uint256);

    /// @notice Returns how many accepted jobs a node did not start.
    function strikesOf(NodeId nodeId) external view returns (uint32);

    /// @notice Returns whether a payer blocked a node.
    function isNodeBlocked(address payer, NodeId nodeId) external view returns (bool);

    /// @notice Return the peers.
    function nodeRegistry() external view returns (INodeRegistry);
    function stakingManager() external view returns (IStakingManager);
    function paymentManager() external view returns (IPaymentManager);
    function slaManager() external view returns (ISLAManager);
    function imageMarketplace() external view returns (IImageMarketplace);

    /// @notice Return the parameters.
    function assignWindow() external view returns (uint64);
    function startWindow() external view returns (uint64);
    function stopNotice() external view returns (uint64);
    function resumeWindow() external view returns (uint64);
}
