// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {AlephBase} from "./base/AlephBase.sol";
import {Parameters} from "./base/Parameters.sol";
import {PARAMETER_ROLE, PAYMENT_ROLE, SCHEDULER_ROLE} from "./base/Roles.sol";
import {TypedDomain} from "./base/TypedDomain.sol";
import {Capacity, GpuCapacity, IJobManager, Job, JobCause, JobStatus, JobTerms, Run} from "./interfaces/IJobManager.sol";
import {IImageMarketplace, ImageTerms} from "./interfaces/IImageMarketplace.sol";
import {INodeRegistry} from "./interfaces/INodeRegistry.sol";
import {IPaymentManager, PaymentTerms} from "./interfaces/IPaymentManager.sol";
import {IProtocolClock} from "./interfaces/IProtocolClock.sol";
import {ISLAManager} from "./interfaces/ISLAManager.sol";
import {IStakingManager} from "./interfaces/IStakingManager.sol";
import {ExactTransfer} from "./libraries/ExactTransfer.sol";
import {JobAgreement} from "./libraries/JobAgreement.sol";
import {JobRecord, JobRecords} from "./libraries/JobRecords.sol";
import {CapacityRecord, NodeCapacity, NodeCapacityState} from "./libraries/NodeCapacity.sol";
import {Pages} from "./libraries/Pages.sol";
import {AcceptJob} from "./libraries/TypedData.sol";
import {ImageId, JobId, NO_IMAGE, NO_NODE, NO_SLA, NodeId, Permit} from "./Types.sol";

/// @title JobManager
/// @notice See {IJobManager}.
/// @dev Every function that calls PaymentManager is guarded against reentry, and so is PaymentManager itself: a token's hook can come
/// back into neither. {onUnfunded} is PaymentManager's last step and calls nobody.
/// @custom:oz-upgrades-unsafe-allow external-library-linking
contract JobManager is IJobManager, AlephBase, TypedDomain {
    using JobRecords for JobRecord;
    using JobRecords for JobStatus;
    using NodeCapacity for NodeCapacityState;

    /// @custom:storage-location erc7201:aleph.storage.JobManager
    struct JobManagerStorage {
        uint32 assignWindow;
        uint32 startWindow;
        uint32 stopNotice;
        uint32 resumeWindow;
        uint64 jobCount;
        INodeRegistry nodeRegistry;
        IStakingManager stakingManager;
        IPaymentManager paymentManager;
        ISLAManager slaManager;
        IImageMarketplace imageMarketplace;
        mapping(JobId id => JobRecord job) jobs;
        mapping(JobId id => Run[] runs) pastRuns;
        mapping(address payer => uint256 count) openJobs;
        mapping(address payer => mapping(NodeId id => bool)) isBlocked;
        NodeCapacityState capacity;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.JobManager")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant JOB_MANAGER_STORAGE = 0x0c4b335ea7c16b960a4f1622df5c0f3d9ba30d00a5eb4171c574316a44c0e900;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy; {setPeers} must follow.
    /// @param admin Holds DEFAULT_ADMIN_ROLE until it hands it to the timelock.
    /// @param clock NodeRegistry, which keeps the protocol's clock.
    function initialize(address admin, IProtocolClock clock) external initializer {
        __AlephBase_init(admin, clock);
        JobManagerStorage storage $ = _getJobManagerStorage();
        $.assignWindow = uint32(Parameters.ASSIGN_WINDOW);
        $.startWindow = uint32(Parameters.START_WINDOW);
        $.stopNotice = uint32(Parameters.STOP_NOTICE);
        $.resumeWindow = uint32(Parameters.RESUME_WINDOW);
        emit ParameterSet("assignWindow", 0, Parameters.ASSIGN_WINDOW);
        emit ParameterSet("startWindow", 0, Parameters.START_WINDOW);
        emit ParameterSet("stopNotice", 0, Parameters.STOP_NOTICE);
        emit ParameterSet("resumeWindow", 0, Parameters.RESUME_WINDOW);
    }

    // ---------------------------------------------------------------------------------------------------- creation

    /// @inheritdoc IJobManager
    function createJob(bytes32 specHash, JobTerms calldata terms) external nonReentrant returns (JobId jobId) {
        return _createJob(msg.sender, specHash, terms);
    }

    /// @inheritdoc IJobManager
    function createJobWithPermit(bytes32 specHash, JobTerms calldata terms, Permit calldata permit)
        external
        nonReentrant
        returns (JobId jobId)
    {
        // An address without code would make the permit's `try` revert; PaymentManager refuses such a token by name.
        if (terms.token.code.length > 0) {
            ExactTransfer.tryPermit(IERC20(terms.token), msg.sender, address(_getJobManagerStorage().paymentManager), permit);
        }
        return _createJob(msg.sender, specHash, terms);
    }

    /// @inheritdoc IJobManager
    function createJobFor(address payer, bytes32 specHash, JobTerms calldata terms) external nonReentrant returns (JobId jobId) {
        if (payer == address(0)) revert AlephZeroAddress();
        return _createJob(payer, specHash, terms);
    }

    // -------------------------------------------------------------------------------------------------- assignment

    /// @inheritdoc IJobManager
    function assignJob(JobId jobId, NodeId nodeId, uint96 pricePerSecond, uint64 expiry, bytes calldata signature) external nonReentrant {
        _requireEntryOpen();
        JobManagerStorage storage $ = _getJobManagerStorage();
        (JobRecord storage job, uint64 time) = _getJobNow($, jobId, JobStatus.Created);
        if (time > job.dueAt) revert AlephDeadlinePassed(job.dueAt, time);
        if (block.timestamp > expiry) revert JobManagerAcceptExpired(jobId, expiry);
        if (pricePerSecond == 0) revert AlephZeroAmount();
        if (pricePerSecond > job.maxPricePerSecond) revert JobManagerPriceTooHigh(jobId, pricePerSecond, job.maxPricePerSecond);
        address scheduler = _requireAgreement($, AcceptJob(jobId, job.specHash, nodeId, pricePerSecond, expiry), signature);
        _requireEligible($, job, nodeId);
        $.nodeRegistry.openJob(nodeId);
        $.capacity.take(nodeId, job.resources());

        uint64 startBy = time + $.startWindow;
        job.status = JobStatus.Assigned;
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        job.dueAt = uint40(startBy);
        job.nodeId = nodeId;
        job.pricePerSecond = pricePerSecond;
        emit JobAssigned(jobId, nodeId, scheduler, pricePerSecond, startBy);
    }

    /// @inheritdoc IJobManager
    function unassignJob(JobId jobId) external nonReentrant {
        JobManagerStorage storage $ = _getJobManagerStorage();
        (JobRecord storage job, uint64 time) = _getJobNow($, jobId, JobStatus.Assigned);
        NodeId nodeId = job.nodeId;
        if (time <= job.dueAt && !_signsFor($, msg.sender, nodeId)) revert AlephTooEarly(uint64(job.dueAt) + 1, time);
        uint32 strikes = ++$.capacity.nodes[nodeId].strikes;
        _leaveNode($, job);
        uint64 assignBy = _putUp($, job, time);
        emit JobUnassigned(jobId, nodeId, strikes, assignBy);
    }

    /// @inheritdoc IJobManager
    function startJob(JobId jobId) external nonReentrant {
        JobManagerStorage storage $ = _getJobManagerStorage();
        (JobRecord storage job, uint64 time) = _getJobNow($, jobId, JobStatus.Assigned);
        NodeId nodeId = job.nodeId;
        if (!_signsFor($, msg.sender, nodeId)) revert JobManagerNotAssigned(jobId, msg.sender);
        if (time > job.dueAt) revert AlephDeadlinePassed(job.dueAt, time);
        uint64 endAt = job.endAt;
        if (endAt == 0) endAt = time + job.duration;
        else if (time >= endAt) revert AlephDeadlinePassed(endAt, time);
        job.status = JobStatus.Running;
        job.dueAt = 0;
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        job.startedAt = uint40(time);
        job.endedAt = 0;
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        job.endAt = uint40(endAt);
        emit JobStarted(jobId, nodeId, time, endAt);
        $.paymentManager.startPayment(jobId, nodeId, job.pricePerSecond, endAt);
    }

    /// @inheritdoc IJobManager
    function jobHeartbeat(JobId[] calldata jobIds, bytes32[] calldata usageHashes) external {
        _requireBatch(jobIds.length);
        _requireSameLength(jobIds.length, usageHashes.length);
        JobManagerStorage storage $ = _getJobManagerStorage();
        JobRecords.heartbeat($.jobs, jobIds, usageHashes, $.nodeRegistry.nodeOf(msg.sender));
    }

    // ---------------------------------------------------------------------------------------------------- the ends

    /// @inheritdoc IJobManager
    function stopJob(JobId jobId) external nonReentrant {
        JobManagerStorage storage $ = _getJobManagerStorage();
        (JobRecord storage job, uint64 time) = _getJobNow($, jobId, JobStatus.None);
        JobStatus status = job.status;
        if (status.isFinal()) revert JobManagerInvalidStatus(jobId, status);
        if (msg.sender == job.payer) return _stop($, jobId, job, time, JobCause.Payer);
        if (status.isPlaced() && _signsFor($, msg.sender, job.nodeId)) return _stopByNode($, jobId, job, time);
        if (JobAgreement.maySpendFor($.paymentManager, jobId, job.payer, msg.sender)) return _stop($, jobId, job, time, JobCause.Payer);
        if (status != JobStatus.Stopping && status != JobStatus.Suspended) revert JobManagerNotPayer(jobId, msg.sender);
        _stopWhenDue($, jobId, job, time);
    }

    /// @inheritdoc IJobManager
    function completeJob(JobId jobId) external nonReentrant {
        JobManagerStorage storage $ = _getJobManagerStorage();
        (JobRecord storage job, uint64 time) = _getJobNow($, jobId, JobStatus.None);
        if (!_hasStarted(job.status)) revert JobManagerInvalidStatus(jobId, job.status);
        if (time < job.endAt) revert AlephTooEarly(job.endAt, time);
        _finish($, job, JobStatus.Completed, time);
        emit JobCompleted(jobId);
        _closePayment($, jobId);
    }

    /// @inheritdoc IJobManager
    function expireJob(JobId jobId) external nonReentrant {
        JobManagerStorage storage $ = _getJobManagerStorage();
        (JobRecord storage job, uint64 time) = _getJobNow($, jobId, JobStatus.Created);
        if (time <= job.dueAt) revert AlephTooEarly(uint64(job.dueAt) + 1, time);
        if (job.endAt == 0) {
            _finish($, job, JobStatus.Expired, time);
            emit JobExpired(jobId);
        } else {
            _finish($, job, JobStatus.Failed, time);
            emit JobFailed(jobId, JobCause.NobodyTookIt);
        }
        _closePayment($, jobId);
    }

    /// @inheritdoc IJobManager
    function releaseJob(JobId jobId) external nonReentrant {
        JobManagerStorage storage $ = _getJobManagerStorage();
        (JobRecord storage job, uint64 time) = _getJobNow($, jobId, JobStatus.None);
        (JobStatus status, NodeId nodeId) = (job.status, job.nodeId);
        bool started = _hasStarted(status);
        // A job that reached its end is to be completed, not to be placed anew.
        if (!status.isPlaced() || (started && time >= job.endAt)) revert JobManagerInvalidStatus(jobId, status);
        if ($.nodeRegistry.isNodeLive(nodeId)) revert JobManagerNodeLive(jobId, nodeId);
        IProtocolClock(address($.nodeRegistry)).requireSequencerUp();
        if (job.releases >= Parameters.MAX_RELEASES) {
            _finish($, job, JobStatus.Failed, time);
            emit JobFailed(jobId, JobCause.TooManyReleases);
            return _closePayment($, jobId);
        }
        uint8 releases = ++job.releases;
        if (started) {
            job.endRun($.pastRuns[jobId], time);
        }
        _leaveNode($, job);
        uint64 assignBy = _putUp($, job, time);
        emit JobReleased(jobId, nodeId, releases, assignBy);
        if (started) $.paymentManager.suspendPayment(jobId);
    }

    /// @inheritdoc IJobManager
    function resumeJob(JobId jobId) external nonReentrant {
        JobManagerStorage storage $ = _getJobManagerStorage();
        (JobRecord storage job, uint64 time) = _getJobNow($, jobId, JobStatus.Suspended);
        if (time > job.dueAt) revert AlephDeadlinePassed(job.dueAt, time);
        if (time >= job.endAt) revert AlephDeadlinePassed(job.endAt, time);
        job.status = JobStatus.Running;
        job.dueAt = 0;
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        job.startedAt = uint40(time);
        job.endedAt = 0;
        emit JobResumed(jobId, time);
        $.paymentManager.resumePayment(jobId);
    }

    /// @inheritdoc IJobManager
    function onUnfunded(JobId jobId) external nonReentrant onlyRole(PAYMENT_ROLE) {
        JobManagerStorage storage $ = _getJobManagerStorage();
        JobRecord storage job = _getJob($, jobId);
        if (job.status == JobStatus.Stopping) return;
        if (job.status != JobStatus.Running) revert JobManagerInvalidStatus(jobId, job.status);
        uint64 time = _eTime();
        uint64 resumeBy = time + $.resumeWindow;
        job.status = JobStatus.Suspended;
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        job.dueAt = uint40(resumeBy);
        job.endedAt = _min(time, job.endAt);
        emit JobSuspended(jobId, resumeBy);
    }

    // ---------------------------------------------------------------------------------------------------- settings

    /// @inheritdoc IJobManager
    function declareCapacity(NodeId nodeId, uint32 vcpus, uint32 memoryMiB) external {
        JobManagerStorage storage $ = _getJobManagerStorage();
        _requireSigner($, nodeId);
        $.capacity.declare(nodeId, vcpus, memoryMiB);
    }

    /// @inheritdoc IJobManager
    function declareGpus(NodeId nodeId, uint8 gpuType, uint8 count, uint32 vramMiB) external {
        JobManagerStorage storage $ = _getJobManagerStorage();
        _requireSigner($, nodeId);
        _requireInBounds("gpuType", gpuType, 1, type(uint8).max);
        $.capacity.declareGpus(nodeId, gpuType, count, vramMiB);
    }

    /// @inheritdoc IJobManager
    function setNodeBlocked(NodeId nodeId, bool blocked) external {
        _getJobManagerStorage().isBlocked[msg.sender][nodeId] = blocked;
        emit NodeBlocked(msg.sender, nodeId, blocked);
    }

    /// @inheritdoc IJobManager
    function setPeers(
        address nodeRegistry_,
        address stakingManager_,
        address paymentManager_,
        address slaManager_,
        address imageMarketplace_
    ) external onlyRole(DEFAULT_ADMIN_ROLE) {
        JobManagerStorage storage $ = _getJobManagerStorage();
        $.nodeRegistry = INodeRegistry(_changePeer("nodeRegistry", address($.nodeRegistry), nodeRegistry_));
        $.stakingManager = IStakingManager(_changePeer("stakingManager", address($.stakingManager), stakingManager_));
        $.paymentManager = IPaymentManager(_changePeer("paymentManager", address($.paymentManager), paymentManager_));
        $.slaManager = ISLAManager(_changePeer("slaManager", address($.slaManager), slaManager_));
        $.imageMarketplace = IImageMarketplace(_changePeer("imageMarketplace", address($.imageMarketplace), imageMarketplace_));
    }

    /// @inheritdoc IJobManager
    function setAssignWindow(uint64 value) external {
        JobManagerStorage storage $ = _getJobManagerStorage();
        $.assignWindow = _changeWindow("assignWindow", $.assignWindow, value, Parameters.ASSIGN_WINDOW_MIN, Parameters.ASSIGN_WINDOW_MAX);
    }

    /// @inheritdoc IJobManager
    function setStartWindow(uint64 value) external {
        JobManagerStorage storage $ = _getJobManagerStorage();
        $.startWindow = _changeWindow("startWindow", $.startWindow, value, Parameters.START_WINDOW_MIN, Parameters.START_WINDOW_MAX);
    }

    /// @inheritdoc IJobManager
    function setStopNotice(uint64 value) external {
        JobManagerStorage storage $ = _getJobManagerStorage();
        $.stopNotice = _changeWindow("stopNotice", $.stopNotice, value, Parameters.STOP_NOTICE_MIN, Parameters.STOP_NOTICE_MAX);
    }

    /// @inheritdoc IJobManager
    function setResumeWindow(uint64 value) external {
        JobManagerStorage storage $ = _getJobManagerStorage();
        $.resumeWindow = _changeWindow("resumeWindow", $.resumeWindow, value, Parameters.RESUME_WINDOW_MIN, Parameters.RESUME_WINDOW_MAX);
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IJobManager
    function getJob(JobId jobId) external view returns (Job memory) {
        return _getJob(_getJobManagerStorage(), jobId).toJob();
    }

    /// @inheritdoc IJobManager
    function getJobs(uint256 offset, uint256 limit) external view returns (Job[] memory) {
        JobManagerStorage storage $ = _getJobManagerStorage();
        (uint256 start, uint256 end) = Pages.range(offset, limit, $.jobCount);
        return JobRecords.page($.jobs, start, end);
    }

    /// @inheritdoc IJobManager
    function jobCount() external view returns (uint256) {
        return _getJobManagerStorage().jobCount;
    }

    /// @inheritdoc IJobManager
    function jobStatus(JobId jobId) external view returns (JobStatus status, address payer, NodeId nodeId) {
        JobRecord storage job = _getJobManagerStorage().jobs[jobId];
        return (job.status, job.payer, job.nodeId);
    }

    /// @inheritdoc IJobManager
    function imageOf(JobId jobId) external view returns (ImageId) {
        return _getJobManagerStorage().jobs[jobId].imageId;
    }

    /// @inheritdoc IJobManager
    function getRun(JobId jobId, uint256 index) external view returns (Run memory) {
        JobManagerStorage storage $ = _getJobManagerStorage();
        return $.jobs[jobId].runAt($.pastRuns[jobId], index);
    }

    /// @inheritdoc IJobManager
    function runCount(JobId jobId) external view returns (uint256) {
        JobManagerStorage storage $ = _getJobManagerStorage();
        return $.pastRuns[jobId].length + ($.jobs[jobId].startedAt == 0 ? 0 : 1);
    }

    /// @inheritdoc IJobManager
    function capacityOf(NodeId nodeId) external view returns (Capacity memory) {
        CapacityRecord storage node = _getJobManagerStorage().capacity.nodes[nodeId];
        return Capacity(node.vcpus, node.memoryMiB, node.usedVcpus, node.usedMemoryMiB);
    }

    /// @inheritdoc IJobManager
    function gpuCapacityOf(NodeId nodeId, uint8 gpuType) external view returns (GpuCapacity memory) {
        return _getJobManagerStorage().capacity.gpus[nodeId][gpuType];
    }

    /// @inheritdoc IJobManager
    function openJobsOf(address payer) external view returns (uint256) {
        return _getJobManagerStorage().openJobs[payer];
    }

    /// @inheritdoc IJobManager
    function strikesOf(NodeId nodeId) external view returns (uint32) {
        return _getJobManagerStorage().capacity.nodes[nodeId].strikes;
    }

    /// @inheritdoc IJobManager
    function isNodeBlocked(address payer, NodeId nodeId) external view returns (bool) {
        return _getJobManagerStorage().isBlocked[payer][nodeId];
    }

    /// @inheritdoc IJobManager
    function nodeRegistry() external view returns (INodeRegistry) {
        return _getJobManagerStorage().nodeRegistry;
    }

    /// @inheritdoc IJobManager
    function stakingManager() external view returns (IStakingManager) {
        return _getJobManagerStorage().stakingManager;
    }

    /// @inheritdoc IJobManager
    function paymentManager() external view returns (IPaymentManager) {
        return _getJobManagerStorage().paymentManager;
    }

    /// @inheritdoc IJobManager
    function slaManager() external view returns (ISLAManager) {
        return _getJobManagerStorage().slaManager;
    }

    /// @inheritdoc IJobManager
    function imageMarketplace() external view returns (IImageMarketplace) {
        return _getJobManagerStorage().imageMarketplace;
    }

    /// @inheritdoc IJobManager
    function assignWindow() external view returns (uint64) {
        return _getJobManagerStorage().assignWindow;
    }

    /// @inheritdoc IJobManager
    function startWindow() external view returns (uint64) {
        return _getJobManagerStorage().startWindow;
    }

    /// @inheritdoc IJobManager
    function stopNotice() external view returns (uint64) {
        return _getJobManagerStorage().stopNotice;
    }

    /// @inheritdoc IJobManager
    function resumeWindow() external view returns (uint64) {
        return _getJobManagerStorage().resumeWindow;
    }

    // ---------------------------------------------------------------------------------------------------- internal

    /// @inheritdoc TypedDomain
    function _domainName() internal pure override returns (string memory) {
        return "JobManager";
    }

    /// @dev Stores the job, then asks agreement, image and payment; PaymentManager, which moves tokens, comes last.
    function _createJob(address payer, bytes32 specHash, JobTerms calldata terms) private returns (JobId jobId) {
        JobManagerStorage storage $ = _getJobManagerStorage();
        _requireEntryOpen();
        uint64 time = _eTimeWhenNotPaused();
        uint256 open = $.openJobs[payer];
        if (open >= Parameters.MAX_OPEN_JOBS_PER_PAYER) revert JobManagerTooManyJobs(payer, open);
        $.openJobs[payer] = open + 1;
        jobId = JobId.wrap(++$.jobCount);
        $.jobs[jobId].store(jobId, payer, time, $.assignWindow, specHash, terms);

        if (terms.slaId != NO_SLA) $.slaManager.requireActive(terms.slaId, terms.slaVersion);
        ImageTerms memory image;
        if (terms.imageId != NO_IMAGE) image = $.imageMarketplace.recordUse(terms.imageId, jobId, payer, terms.token);
        $.paymentManager
            .openPayment(
                jobId,
                PaymentTerms({
                    payer: payer,
                    spender: msg.sender,
                    token: terms.token,
                    pricePerSecond: terms.pricePerSecond,
                    maxSpend: terms.maxSpend,
                    imagePublisher: image.publisher,
                    imageFee: image.pricePerUse,
                    imageNodeShareBps: image.revenueShareBps
                })
            );
    }

    function _changeWindow(bytes32 name, uint32 previous, uint64 value, uint64 min, uint64 max)
        private
        onlyRole(PARAMETER_ROLE)
        returns (uint32)
    {
        return uint32(_changeParameter(name, previous, value, min, max));
    }

    /// @dev Stops by the node's will: with notice while it is paid, at once when it is not.
    function _stopByNode(JobManagerStorage storage $, JobId jobId, JobRecord storage job, uint64 time) private {
        JobStatus status = job.status;
        if (status == JobStatus.Suspended) return _stop($, jobId, job, time, JobCause.Unfunded);
        if (status == JobStatus.Stopping) return _stopWhenDue($, jobId, job, time);
        if (status != JobStatus.Running) revert JobManagerInvalidStatus(jobId, status);
        uint40 stopAt = _min(time + $.stopNotice, job.endAt);
        job.status = JobStatus.Stopping;
        job.dueAt = stopAt;
        emit JobStopRequested(jobId, job.nodeId, stopAt);
    }

    /// @dev Stops a job whose notice is over or whose payer did not resume it in time.
    function _stopWhenDue(JobManagerStorage storage $, JobId jobId, JobRecord storage job, uint64 time) private {
        bool isNotice = job.status == JobStatus.Stopping;
        // At `resumeBy` itself the payer may still resume; at the end of the notice the node is free.
        uint64 readyAt = isNotice ? job.dueAt : uint64(job.dueAt) + 1;
        if (time < readyAt) revert AlephTooEarly(readyAt, time);
        _stop($, jobId, job, time, isNotice ? JobCause.Node : JobCause.Unfunded);
    }

    function _stop(JobManagerStorage storage $, JobId jobId, JobRecord storage job, uint64 time, JobCause cause) private {
        _finish($, job, JobStatus.Stopped, time);
        emit JobStopped(jobId, cause);
        _closePayment($, jobId);
    }

    /// @dev Enters a final state; gives back what the job took of its node.
    function _finish(JobManagerStorage storage $, JobRecord storage job, JobStatus status, uint64 time) private {
        if (job.status.isPlaced()) {
            NodeId nodeId = job.nodeId;
            $.capacity.giveBack(nodeId, job.resources());
            $.nodeRegistry.closeJob(nodeId);
        }
        job.status = status;
        job.dueAt = 0;
        if (job.startedAt != 0 && job.endedAt == 0) job.endedAt = _min(time, job.endAt);
        --$.openJobs[job.payer];
    }

    function _closePayment(JobManagerStorage storage $, JobId jobId) private {
        uint256 totalPaid = $.paymentManager.closePayment(jobId);
        emit JobSettled(jobId, totalPaid);
    }

    /// @dev Takes a job off its node.
    function _leaveNode(JobManagerStorage storage $, JobRecord storage job) private {
        NodeId nodeId = job.nodeId;
        $.capacity.giveBack(nodeId, job.resources());
        job.nodeId = NO_NODE;
        job.pricePerSecond = 0;
        $.nodeRegistry.closeJob(nodeId);
    }

    /// @dev Puts a job up for assignment anew, but not beyond its end.
    function _putUp(JobManagerStorage storage $, JobRecord storage job, uint64 time) private returns (uint64 assignBy) {
        assignBy = time + $.assignWindow;
        if (job.endAt != 0 && assignBy > job.endAt) assignBy = job.endAt;
        job.status = JobStatus.Created;
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        job.dueAt = uint40(assignBy);
    }

    /// @dev Checks that node and coordinator agreed, one by calling and the other by its signature, and returns the coordinator.
    function _requireAgreement(JobManagerStorage storage $, AcceptJob memory terms, bytes calldata signature)
        private
        view
        returns (address scheduler)
    {
        if (hasRole(SCHEDULER_ROLE, msg.sender)) {
            JobAgreement.requireAccepted($.nodeRegistry, _domainSeparator(), terms, signature);
            return msg.sender;
        }
        if (!_signsFor($, msg.sender, terms.nodeId)) revert AlephUnauthorized(msg.sender);
        scheduler = JobAgreement.recoverScheduler(_domainSeparator(), terms, signature);
        if (!hasRole(SCHEDULER_ROLE, scheduler)) revert AlephBadSignature(scheduler);
    }

    function _requireEligible(JobManagerStorage storage $, JobRecord storage job, NodeId nodeId) private view {
        bool isEligible = !$.isBlocked[job.payer][nodeId] && !$.stakingManager.isFrozen(nodeId)
            && (job.region == 0 || $.nodeRegistry.getNode(nodeId).dataRegion == job.region);
        if (!isEligible) revert JobManagerNodeNotEligible(nodeId);
    }

    function _requireSigner(JobManagerStorage storage $, NodeId nodeId) private view {
        if (!_signsFor($, msg.sender, nodeId)) revert JobManagerNotOperator(nodeId, msg.sender);
    }

    /// @dev Returns whether an address is a node's operator or hot key.
    function _signsFor(JobManagerStorage storage $, address signer, NodeId nodeId) private view returns (bool) {
        return signer != address(0) && nodeId != NO_NODE && $.nodeRegistry.nodeOf(signer) == nodeId;
    }

    function _getJob(JobManagerStorage storage $, JobId jobId) private view returns (JobRecord storage job) {
        job = $.jobs[jobId];
        if (job.status == JobStatus.None) revert JobManagerUnknownJob(jobId);
    }

    /// @dev Returns a job and the time unless everything is paused. Reverts unless the job is in `status`; None stands for any.
    function _getJobNow(JobManagerStorage storage $, JobId jobId, JobStatus status)
        private
        view
        returns (JobRecord storage job, uint64 time)
    {
        time = _eTimeWhenNotPaused();
        job = _getJob($, jobId);
        if (status != JobStatus.None && job.status != status) revert JobManagerInvalidStatus(jobId, job.status);
    }

    /// @dev Returns whether a job runs, or ran and waits on its node.
    function _hasStarted(JobStatus status) private pure returns (bool) {
        return status >= JobStatus.Running && status <= JobStatus.Stopping;
    }

    function _min(uint64 a, uint64 b) private pure returns (uint40) {
        return uint40(a < b ? a : b);
    }

    function _getJobManagerStorage() private pure returns (JobManagerStorage storage $) {
        assembly {
            $.slot := JOB_MANAGER_STORAGE
        }
    }
}
