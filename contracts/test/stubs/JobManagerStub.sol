// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Job, JobStatus, Run} from "../../src/interfaces/IJobManager.sol";
import {IPaymentManager, PaymentTerms} from "../../src/interfaces/IPaymentManager.sol";
import {IImageMarketplace, ImageTerms} from "../../src/interfaces/IImageMarketplace.sol";
import {ImageId, JobId, NodeId} from "../../src/Types.sol";

/// @notice What the other contracts ask of JobManager: settable jobs and runs, and calls in its name.
contract JobManagerStub {
    mapping(JobId id => Job job) private _jobs;
    mapping(JobId id => Run[] runs) private _runs;
    mapping(JobId id => uint256 calls) public unfundedCalls;

    function setJob(JobId jobId, Job calldata job) external {
        _jobs[jobId] = job;
    }

    function pushRun(JobId jobId, Run calldata run) external {
        _runs[jobId].push(run);
    }

    function openPayment(IPaymentManager payments, JobId jobId, PaymentTerms calldata terms) external {
        payments.openPayment(jobId, terms);
        _jobs[jobId].payer = terms.payer;
        _jobs[jobId].status = JobStatus.Created;
    }

    function startPayment(IPaymentManager payments, JobId jobId, NodeId nodeId, uint96 pricePerSecond, uint64 endAt) external {
        payments.startPayment(jobId, nodeId, pricePerSecond, endAt);
        _jobs[jobId].nodeId = nodeId;
        _jobs[jobId].status = JobStatus.Running;
    }

    function suspendPayment(IPaymentManager payments, JobId jobId) external {
        payments.suspendPayment(jobId);
        _jobs[jobId].status = JobStatus.Created;
    }

    function resumePayment(IPaymentManager payments, JobId jobId) external {
        payments.resumePayment(jobId);
        _jobs[jobId].status = JobStatus.Running;
    }

    function closePayment(IPaymentManager payments, JobId jobId) external returns (uint256) {
        _jobs[jobId].status = JobStatus.Stopped;
        return payments.closePayment(jobId);
    }

    function recordUse(IImageMarketplace images, ImageId imageId, JobId jobId, address payer, address token)
        external
        returns (ImageTerms memory)
    {
        return images.recordUse(imageId, jobId, payer, token);
    }

    function onUnfunded(JobId jobId) external {
        ++unfundedCalls[jobId];
        _jobs[jobId].status = JobStatus.Suspended;
    }

    function getJob(JobId jobId) external view returns (Job memory) {
        return _jobs[jobId];
    }

    function jobStatus(JobId jobId) external view returns (JobStatus status, address payer, NodeId nodeId) {
        Job storage job = _jobs[jobId];
        return (job.status, job.payer, job.nodeId);
    }

    function imageOf(JobId jobId) external view returns (ImageId) {
        return _jobs[jobId].imageId;
    }

    function getRun(JobId jobId, uint256 index) external view returns (Run memory run) {
        if (index < _runs[jobId].length) run = _runs[jobId][index];
    }

    function runCount(JobId jobId) external view returns (uint256) {
        return _runs[jobId].length;
    }
}
