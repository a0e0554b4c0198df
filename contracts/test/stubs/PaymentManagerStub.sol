// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IJobManager} from "../../src/interfaces/IJobManager.sol";
import {PaymentStatus, PaymentTerms, Settlement, TokenConfig} from "../../src/interfaces/IPaymentManager.sol";
import {JobId, NodeId} from "../../src/Types.sol";

/// @notice What the other contracts ask of PaymentManager: records calls, moves no money, answers as it is told.
contract PaymentManagerStub {
    struct Credit {
        JobId jobId;
        NodeId nodeId;
        uint256 amount;
    }

    error CannotPay();

    bool public canPay = true;
    uint256 public creditable = type(uint256).max;
    Credit[] public credits;
    mapping(JobId id => PaymentStatus status) public statusOf;
    mapping(JobId id => PaymentTerms terms) public termsOf;
    mapping(JobId id => uint96 price) public priceOf;
    mapping(JobId id => uint256 total) public totalPaid;
    mapping(JobId id => uint64 paidSeconds) public paidSeconds;
    mapping(address token => bool) public isAllowed;
    mapping(address payer => mapping(address spender => bool)) public spenders;

    function setCanPay(bool value) external {
        canPay = value;
    }

    function setCreditable(uint256 value) external {
        creditable = value;
    }

    function setPaid(JobId jobId, uint256 total, uint64 seconds_) external {
        (totalPaid[jobId], paidSeconds[jobId]) = (total, seconds_);
    }

    function setAllowed(address token, bool value) external {
        isAllowed[token] = value;
    }

    function setSpender(address payer, address spender, bool value) external {
        spenders[payer][spender] = value;
    }

    /// @notice Plays a settlement that the payer could not pay.
    function runOut(IJobManager jobs, JobId jobId) external {
        statusOf[jobId] = PaymentStatus.Suspended;
        jobs.onUnfunded(jobId);
    }

    function openPayment(JobId jobId, PaymentTerms calldata terms) external {
        if (!canPay) revert CannotPay();
        termsOf[jobId] = terms;
        statusOf[jobId] = PaymentStatus.Open;
    }

    function startPayment(JobId jobId, NodeId, uint96 pricePerSecond, uint64) external {
        priceOf[jobId] = pricePerSecond;
        statusOf[jobId] = PaymentStatus.Accruing;
    }

    function suspendPayment(JobId jobId) external returns (Settlement memory settlement) {
        statusOf[jobId] = PaymentStatus.Suspended;
        return settlement;
    }

    function resumePayment(JobId jobId) external {
        if (!canPay) revert CannotPay();
        statusOf[jobId] = PaymentStatus.Accruing;
    }

    function closePayment(JobId jobId) external returns (uint256) {
        statusOf[jobId] = PaymentStatus.Closed;
        return totalPaid[jobId];
    }

    function creditPayer(JobId jobId, NodeId nodeId, uint256 amount) external returns (uint256) {
        credits.push(Credit(jobId, nodeId, amount));
        return amount < creditable ? amount : creditable;
    }

    function creditCount() external view returns (uint256) {
        return credits.length;
    }

    function paidFor(JobId jobId) external view returns (uint256, uint64) {
        return (totalPaid[jobId], paidSeconds[jobId]);
    }

    function isSpender(address payer, address spender, address) external view returns (bool) {
        return spenders[payer][spender];
    }

    function tokenConfig(address token) external view returns (TokenConfig memory config) {
        config.allowed = isAllowed[token];
    }
}
