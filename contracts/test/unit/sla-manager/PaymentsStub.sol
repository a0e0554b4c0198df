// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {JobPayment} from "../../../src/interfaces/IPaymentManager.sol";
import {JobId} from "../../../src/Types.sol";
import {PaymentManagerStub} from "../../stubs/PaymentManagerStub.sol";

/// @notice What SLAManager asks of PaymentManager beyond the common stub: a job's token, and a floor for its worth in ALEPH.
contract PaymentsStub is PaymentManagerStub {
    error NoPrice();

    mapping(JobId id => address token) public tokenOf;
    mapping(address token => uint256 price) public priceInAleph;

    function setToken(JobId jobId, address token) external {
        tokenOf[jobId] = token;
    }

    function setPriceInAleph(address token, uint256 price) external {
        priceInAleph[token] = price;
    }

    function getPayment(JobId jobId) external view returns (JobPayment memory payment) {
        payment.paymentToken = tokenOf[jobId];
    }

    function swapFloor(address token, uint256 amount) external view returns (uint256) {
        if (priceInAleph[token] == 0) revert NoPrice();
        return amount * priceInAleph[token];
    }
}
