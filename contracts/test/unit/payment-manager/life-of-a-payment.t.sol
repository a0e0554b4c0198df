// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {JOB_ROLE} from "../../../src/base/Roles.sol";
import {IPaymentManager, PaymentStatus} from "../../../src/interfaces/IPaymentManager.sol";
import {JobId, NodeId} from "../../../src/Types.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";

/// @notice What PaymentManager refuses its own peer: steps of a payment's life that JobManager never asks for.
contract LifeOfAPaymentTest is JobsBase {
    JobId private jobId;
    uint64 private endAt;

    function setUp() public override {
        super.setUp();
        grant(address(payments), JOB_ROLE, address(this));
        fund(payer, aleph, 1000e18);
        jobId = create(terms(address(aleph)));
        endAt = eTime() + 1 days;
    }

    function test_RevertWhen_APaymentStartsAtMoreThanThePayerOffered() public {
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerPriceTooHigh.selector, jobId, PRICE + 1, PRICE));
        payments.startPayment(jobId, node, PRICE + 1, endAt);
    }

    function test_RevertWhen_APaymentStartsTwiceOrAfterItsEnd() public {
        payments.startPayment(jobId, node, PRICE, endAt);
        _expectInvalid(PaymentStatus.Accruing);
        payments.startPayment(jobId, node, PRICE, endAt);
        payments.closePayment(jobId);
        _expectInvalid(PaymentStatus.Closed);
        payments.startPayment(jobId, node, PRICE, endAt);
    }

    function test_RevertWhen_APaymentThatIsNotSuspendedResumes() public {
        _expectInvalid(PaymentStatus.Open);
        payments.resumePayment(jobId);
    }

    function test_RevertWhen_AClosedPaymentIsSuspendedOrClosed() public {
        payments.closePayment(jobId);
        _expectInvalid(PaymentStatus.Closed);
        payments.suspendPayment(jobId);
        _expectInvalid(PaymentStatus.Closed);
        payments.closePayment(jobId);
    }

    function test_SuspendingAPaymentThatHasNotBegunDoesNothing() public {
        payments.suspendPayment(jobId);
        assertEq(uint8(payments.getPayment(jobId).status), uint8(PaymentStatus.Open));
    }

    function test_RevertWhen_NoPaymentWasOpened() public {
        JobId other = JobId.wrap(77);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerUnknownPayment.selector, other));
        payments.startPayment(other, NodeId.wrap("node"), PRICE, endAt);
    }

    function test_WhatCostsNothingLastsForEver() public view {
        assertEq(payments.quote(payer, address(aleph), 0, 1).spendSeconds, type(uint64).max);
    }

    function _expectInvalid(PaymentStatus status) private {
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerInvalidStatus.selector, jobId, status));
    }
}
