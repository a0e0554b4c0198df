// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Parameters} from "../base/Parameters.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {IJobManager, Job, JobStatus, JobTerms, Run} from "../interfaces/IJobManager.sol";
import {ImageId, JobId, NO_IMAGE, NO_NODE, NO_SLA, NodeId, Resources, SlaId} from "../Types.sol";

/// @notice A job as JobManager keeps it. A job without image, agreement and region fills four slots when it is created.
/// @dev `pricePerSecond` is what the node agreed to, zero until one did; `maxPricePerSecond` is what the payer offers.
struct JobRecord {
    address payer;
    JobStatus status;
    uint8 releases;
    uint40 createdAt;
    uint40 dueAt;
    //
    NodeId nodeId;
    //
    bytes32 specHash;
    //
    uint96 pricePerSecond;
    uint32 duration;
    uint40 startedAt;
    uint40 endedAt;
    uint40 endAt;
    //
    uint96 maxPricePerSecond;
    uint32 vcpus;
    uint32 memoryMiB;
    uint32 gpuVramMiB;
    uint8 gpuType;
    uint8 gpuCount;
    uint32 slaVersion;
    //
    bytes32 region;
    //
    ImageId imageId;
    //
    SlaId slaId;
}

/// @title JobRecords
/// @notice Checks and stores what a payer asks for, and turns what is kept of a job into what the outside sees.
/// @dev Linked: JobManager calls its external functions by its address, to stay below the size limit of contracts.
library JobRecords {
    /// @dev Returns a page of jobs, from job `start + 1` to job `end`.
    function page(mapping(JobId id => JobRecord job) storage jobs, uint256 start, uint256 end) external view returns (Job[] memory found) {
        found = new Job[](end - start);
        for (uint256 i = start; i < end; ++i) {
            found[i - start] = _toJob(jobs[JobId.wrap(i + 1)]);
        }
    }

    /// @dev Returns a job in its outside form.
    function toJob(JobRecord storage job) external view returns (Job memory) {
        return _toJob(job);
    }

    /// @dev Checks and stores a new job and announces it. Reverts with `AlephZeroAmount`, `AlephOutOfBounds`.
    function store(
        JobRecord storage job,
        JobId jobId,
        address payer,
        uint64 time,
        uint64 assignWindow,
        bytes32 specHash,
        JobTerms calldata terms
    ) external {
        _requireValid(specHash, terms);
        uint64 assignBy = time + (terms.assignWindow == 0 ? assignWindow : terms.assignWindow);
        job.payer = payer;
        job.status = JobStatus.Created;
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        job.createdAt = uint40(time);
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        job.dueAt = uint40(assignBy);
        job.specHash = specHash;
        // forge-lint: disable-next-line(unsafe-typecast): at most ten years.
        job.duration = uint32(terms.duration);
        job.maxPricePerSecond = terms.pricePerSecond;
        job.vcpus = terms.resources.vcpus;
        job.memoryMiB = terms.resources.memoryMiB;
        job.gpuType = terms.resources.gpuType;
        job.gpuCount = terms.resources.gpuCount;
        job.gpuVramMiB = terms.resources.gpuVramMiB;
        job.slaVersion = terms.slaVersion;
        if (terms.region != 0) job.region = terms.region;
        if (terms.imageId != NO_IMAGE) job.imageId = terms.imageId;
        if (terms.slaId != NO_SLA) job.slaId = terms.slaId;
        emit IJobManager.JobCreated(jobId, payer, specHash, msg.sender, terms, assignBy);
    }

    function _requireValid(bytes32 specHash, JobTerms calldata terms) private pure {
        if (terms.pricePerSecond == 0 || terms.maxSpend == 0 || terms.duration == 0 || specHash == 0) {
            revert IAlephBase.AlephZeroAmount();
        }
        _requireInBounds("duration", terms.duration, 1, Parameters.MAX_JOB_DURATION);
        if (terms.assignWindow != 0) {
            _requireInBounds("assignWindow", terms.assignWindow, Parameters.ASSIGN_WINDOW_MIN, Parameters.ASSIGN_WINDOW_MAX);
        }
        Resources calldata wanted = terms.resources;
        _requireInBounds("vcpus", wanted.vcpus, 1, type(uint32).max);
        _requireInBounds("memoryMiB", wanted.memoryMiB, 1, type(uint32).max);
        if (wanted.gpuType == 0) _requireInBounds("gpuCount", wanted.gpuCount, 0, 0);
        else _requireInBounds("gpuCount", wanted.gpuCount, 1, type(uint8).max);
    }

    /// @dev Announces how running jobs of the caller's node do. Reverts with `JobManagerUnknownJob`, `JobManagerInvalidStatus`,
    /// `JobManagerNotAssigned`.
    function heartbeat(
        mapping(JobId id => JobRecord job) storage jobs,
        JobId[] calldata jobIds,
        bytes32[] calldata usageHashes,
        NodeId nodeId
    ) external {
        for (uint256 i; i < jobIds.length; ++i) {
            JobRecord storage job = jobs[jobIds[i]];
            JobStatus status = job.status;
            if (status == JobStatus.None) revert IJobManager.JobManagerUnknownJob(jobIds[i]);
            if (status != JobStatus.Running && status != JobStatus.Stopping) {
                revert IJobManager.JobManagerInvalidStatus(jobIds[i], status);
            }
            if (nodeId == NO_NODE || job.nodeId != nodeId) revert IJobManager.JobManagerNotAssigned(jobIds[i], msg.sender);
            emit IJobManager.JobHeartbeat(jobIds[i], nodeId, usageHashes[i]);
        }
    }

    /// @dev Returns a span of a job: the past ones first, then the present or last one. Empty when there is none of this index.
    function runAt(JobRecord storage job, Run[] storage past, uint256 index) external view returns (Run memory run) {
        if (index < past.length) return past[index];
        if (index == past.length && job.startedAt != 0) return Run(job.nodeId, job.startedAt, job.endedAt);
    }

    /// @dev Moves the present span to the past ones.
    function endRun(JobRecord storage job, Run[] storage past, uint64 time) external {
        past.push(Run(job.nodeId, job.startedAt, job.endedAt == 0 ? time : job.endedAt));
        (job.startedAt, job.endedAt) = (0, 0);
    }

    function _requireInBounds(bytes32 what, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert IAlephBase.AlephOutOfBounds(what, value, min, max);
    }

    function _toJob(JobRecord storage job) private view returns (Job memory) {
        return Job({
            payer: job.payer,
            status: job.status,
            nodeId: job.nodeId,
            specHash: job.specHash,
            pricePerSecond: job.pricePerSecond == 0 ? job.maxPricePerSecond : job.pricePerSecond,
            createdAt: job.createdAt,
            duration: job.duration,
            startedAt: job.startedAt,
            endedAt: job.endedAt,
            endAt: job.endAt,
            dueAt: job.dueAt,
            releases: job.releases,
            region: job.region,
            resources: resources(job),
            imageId: job.imageId,
            slaId: job.slaId,
            slaVersion: job.slaVersion
        });
    }

    /// @dev Returns what a job asks of a node.
    function resources(JobRecord storage job) internal view returns (Resources memory) {
        return
            Resources({
                vcpus: job.vcpus, memoryMiB: job.memoryMiB, gpuType: job.gpuType, gpuCount: job.gpuCount, gpuVramMiB: job.gpuVramMiB
            });
    }

    /// @dev Returns whether a job is over.
    function isFinal(JobStatus status) internal pure returns (bool) {
        return status >= JobStatus.Stopped;
    }

    /// @dev Returns whether a job is assigned to a node and counts against its capacity.
    function isPlaced(JobStatus status) internal pure returns (bool) {
        return status >= JobStatus.Assigned && status <= JobStatus.Stopping;
    }
}
