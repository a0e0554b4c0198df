// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {IPaymentManager, SpendState} from "../interfaces/IPaymentManager.sol";
import {Signatures} from "./Signatures.sol";
import {SpendApproval, TypedData} from "./TypedData.sol";

/// @notice What a payer allows a spender in one token, and what of it is in use.
/// @dev Limits above 2^128 - 1 are kept as that: no sum of prices or spendings comes near it.
struct SpendRecord {
    uint128 maxRate;
    uint128 maxTotal;
    uint128 rate;
    uint128 spent;
    uint64 expiry;
}

/// @notice All approvals.
struct SpendLimitsState {
    mapping(address payer => mapping(address spender => mapping(address token => SpendRecord))) records;
    mapping(address payer => uint256 nonce) nonces;
}

/// @title SpendLimits
/// @notice Keeps spenders within what their payers approved. A payer needs no approval of its own, but keeps to one if it made one.
/// @dev Its external functions are linked: PaymentManager calls them by its address, to stay below the size limit of contracts.
library SpendLimits {
    /// @dev Sets an approval; what is in use stays in use.
    function set(
        SpendLimitsState storage state,
        address payer,
        address spender,
        address token,
        uint256 maxRate,
        uint256 maxTotal,
        uint64 expiry
    ) external {
        _set(state, SpendApproval(payer, spender, token, maxRate, maxTotal, expiry, 0));
    }

    /// @dev Sets an approval that its payer signed. Reverts with `AlephOutOfBounds` for a wrong nonce, `AlephBadSignature`.
    function setBySignature(SpendLimitsState storage state, bytes32 domain, SpendApproval calldata approval, bytes calldata signature)
        external
    {
        uint256 nonce = state.nonces[approval.payer];
        if (approval.nonce != nonce) revert IAlephBase.AlephOutOfBounds("nonce", approval.nonce, nonce, nonce);
        bytes32 digest = MessageHashUtils.toTypedDataHash(domain, TypedData.hash(approval));
        Signatures.requireValid(approval.payer, digest, signature);
        state.nonces[approval.payer] = nonce + 1;
        _set(state, approval);
    }

    /// @dev Counts a new payment against its spender's approval. Reverts with `PaymentManagerApprovalExceeded`.
    /// @return isLimited Whether there was an approval to count it against: not for a payer that set itself no limit.
    function take(
        SpendLimitsState storage state,
        address payer,
        address spender,
        address token,
        uint256 rate,
        uint256 maxSpend,
        uint64 time
    ) internal returns (bool isLimited) {
        SpendRecord storage spend = state.records[payer][spender][token];
        if (!isLive(spend, time)) {
            if (payer == spender) return false;
            revert IPaymentManager.PaymentManagerApprovalExceeded(payer, spender, token, "expiry", time, spend.expiry);
        }
        uint256 newRate = spend.rate + rate;
        if (newRate > spend.maxRate) {
            revert IPaymentManager.PaymentManagerApprovalExceeded(payer, spender, token, "maxRate", newRate, spend.maxRate);
        }
        uint256 newSpent = spend.spent + maxSpend;
        if (newSpent > spend.maxTotal) {
            revert IPaymentManager.PaymentManagerApprovalExceeded(payer, spender, token, "maxTotal", newSpent, spend.maxTotal);
        }
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        (spend.rate, spend.spent) = (uint128(newRate), uint128(newSpent));
        return true;
    }

    /// @dev Gives back the rate of a closed payment and what it did not spend.
    function giveBack(SpendLimitsState storage state, address payer, address spender, address token, uint256 rate, uint256 unspent)
        internal
    {
        SpendRecord storage spend = state.records[payer][spender][token];
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        (spend.rate, spend.spent) = (spend.rate - uint128(rate), spend.spent - uint128(unspent));
    }

    /// @dev Returns an approval in its outside form.
    function toState(SpendRecord storage spend) internal view returns (SpendState memory) {
        return SpendState(spend.maxRate, spend.maxTotal, spend.expiry, spend.rate, spend.spent);
    }

    /// @dev Returns whether an approval is in force.
    function isLive(SpendRecord storage spend, uint64 time) internal view returns (bool) {
        return spend.maxRate != 0 && time <= spend.expiry;
    }

    function _set(SpendLimitsState storage state, SpendApproval memory approval) private {
        SpendRecord storage spend = state.records[approval.payer][approval.spender][approval.token];
        (spend.maxRate, spend.maxTotal, spend.expiry) = (_cap(approval.maxRate), _cap(approval.maxTotal), approval.expiry);
        emit IPaymentManager.SpendApproved(
            approval.payer, approval.spender, approval.token, approval.maxRate, approval.maxTotal, approval.expiry
        );
    }

    function _cap(uint256 value) private pure returns (uint128) {
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        return value > type(uint128).max ? type(uint128).max : uint128(value);
    }
}
