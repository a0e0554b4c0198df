// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Parameters} from "../base/Parameters.sol";
import {IPaymentManager, PaymentStatus, PaymentTerms, Settlement, TokenConfig} from "../interfaces/IPaymentManager.sol";
import {IProtocolClock} from "../interfaces/IProtocolClock.sol";
import {BatchId, JobId, NO_JOB, NodeId} from "../Types.sol";
import {Batches, BatchesState} from "./Batches.sol";
import {ExactTransfer} from "./ExactTransfer.sol";
import {Ledger, LedgerState, TokenTotals} from "./Ledger.sol";
import {PaymentMath} from "./PaymentMath.sol";
import {Charge, PaymentRecord, PaymentRecords} from "./PaymentRecords.sol";
import {PaymentState} from "./PaymentState.sol";
import {SpendLimits, SpendLimitsState} from "./SpendLimits.sol";
import {SwapTerms, Swaps} from "./Swaps.sol";
import {TokenPull} from "./TokenPull.sol";

/// @title Settlements
/// @notice What a settlement does: charge the payer, split what came in, credit, park or swap the parts.
/// @dev Linked: PaymentManager calls it by its address, to stay below the size limit of contracts. PaymentManager guards against
/// reentry; what is paid is known only after the token was called, so the effects follow that call.
library Settlements {
    using Batches for BatchesState;
    using ExactTransfer for IERC20;
    using Ledger for LedgerState;
    using PaymentRecords for PaymentRecord;
    using SafeCast for uint256;
    using SpendLimits for SpendLimitsState;
    using Swaps for TokenConfig;

    /// @dev What a settlement comes to, and what was asked of the registry for it.
    struct Outcome {
        Settlement part;
        uint64 settledAt;
        bool isFunded;
        address operator;
        uint256 rewardShareBps;
    }

    /// @dev Opens a payment and takes its buffer. Reverts with `PaymentManagerInvalidStatus`, `PaymentManagerTokenNotAllowed`,
    /// `PaymentManagerApprovalExceeded`, `PaymentManagerCannotPay`, `AlephAmountMismatch`.
    function open(PaymentState storage $, JobId jobId, PaymentTerms calldata terms, uint64 time) external {
        PaymentRecord storage payment = $.payments[jobId];
        if (payment.status != PaymentStatus.None) revert IPaymentManager.PaymentManagerInvalidStatus(jobId, payment.status);
        TokenConfig storage config = $.tokens[terms.token];
        if (!config.allowed) revert IPaymentManager.PaymentManagerTokenNotAllowed(terms.token);
        payment.isLimited = $.spending.take(terms.payer, terms.spender, terms.token, terms.pricePerSecond, terms.maxSpend, time);
        payment.payer = terms.payer;
        payment.status = PaymentStatus.Open;
        payment.decimals = config.decimals;
        payment.token = terms.token;
        payment.maxPricePerSecond = terms.pricePerSecond;
        payment.maxSpend = terms.maxSpend;
        payment.communityFeeBps = $.communityFeeBps;
        payment.bufferSeconds = $.bufferSeconds;
        if (terms.spender != terms.payer) payment.spender = terms.spender;
        if (terms.imagePublisher != address(0) && terms.imageFee > 0) {
            payment.hasExtras = true;
            payment.imagePublisher = terms.imagePublisher;
            payment.imageFeeLeft = terms.imageFee;
            payment.imageNodeShareBps = terms.imageNodeShareBps;
        }
        uint256 buffer = _fillBuffer($, jobId, payment, terms.pricePerSecond, terms.maxSpend);
        emit IPaymentManager.PaymentOpened(jobId, terms.payer, terms.token, terms, buffer, payment.communityFeeBps);
    }

    /// @dev Settles an accruing payment; the parts are credited or parked. When the payer is not funded, the caller must tell
    /// JobManager as its last step.
    function settle(PaymentState storage $, JobId jobId, uint64 time) external returns (Settlement memory part, bool isFunded) {
        PaymentRecord storage payment = $.payments[jobId];
        Outcome memory outcome = _charge($, jobId, payment, time);
        _payOut($, jobId, payment, outcome, time);
        return (outcome.part, outcome.isFunded);
    }

    /// @dev Like {settle}, but swaps what came in to ALEPH at once.
    function settleWithSwap(PaymentState storage $, JobId jobId, uint64 time, uint256 minOut)
        external
        returns (Settlement memory part, uint256 alephOut, bool isFunded)
    {
        PaymentRecord storage payment = $.payments[jobId];
        Outcome memory outcome = _charge($, jobId, payment, time);
        alephOut = _payOutSwapped($, jobId, payment, outcome, minOut);
        return (outcome.part, alephOut, outcome.isFunded);
    }

    /// @dev Charges a payment for the last time on its node, its debt too, and writes off what cannot be paid.
    function settleLast(PaymentState storage $, JobId jobId, uint64 time) public returns (Settlement memory part, uint64 settledAt) {
        PaymentRecord storage payment = $.payments[jobId];
        Outcome memory outcome;
        uint64 from = payment.lastSettledAt;
        settledAt = payment.status == PaymentStatus.Accruing ? _min(time, payment.endAt) : from;
        outcome.settledAt = settledAt;
        uint64 due = payment.debtSeconds;
        if (due > 0) payment.debtSeconds = 0;
        if (due > 0 || settledAt > from) {
            due += _ask($, payment, outcome, from, settledAt);
            // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
            payment.lastSettledAt = uint40(settledAt);
            Charge memory charge = payment.charge(due);
            // forge-lint: disable-next-line(unsafe-typecast): within the job's duration.
            if (charge.paidSeconds < due) payment.writtenOffSeconds += uint32(due - charge.paidSeconds);
            if (!charge.isFunded) emit IPaymentManager.Unfunded(jobId, due - charge.paidSeconds, charge.bufferUsed);
            _split($, payment, charge, outcome);
        }
        _payOut($, jobId, payment, outcome, time);
        part = outcome.part;
    }

    /// @dev Settles a payment for the last time, credits its payer with what is left of the buffer, and ends it. Reverts with
    /// `PaymentManagerUnknownPayment`, `PaymentManagerInvalidStatus`.
    function close(PaymentState storage $, JobId jobId, uint64 time) external returns (uint256 totalPaid) {
        PaymentRecord storage payment = $.payments[jobId];
        PaymentStatus status = payment.status;
        if (status == PaymentStatus.None) revert IPaymentManager.PaymentManagerUnknownPayment(jobId);
        if (status == PaymentStatus.Closed) revert IPaymentManager.PaymentManagerInvalidStatus(jobId, status);
        if (status != PaymentStatus.Open) settleLast($, jobId, time);
        payment.status = PaymentStatus.Closed;
        totalPaid = payment.totalPaid;
        uint256 refund = _refundBuffer($, jobId, payment);
        if (payment.isLimited) {
            (address payer, address spender) = (payment.payer, payment.spender);
            if (spender == address(0)) spender = payer;
            $.spending.giveBack(payer, spender, payment.token, payment.maxPricePerSecond, payment.maxSpend - totalPaid);
        }
        emit IPaymentManager.PaymentClosed(jobId, totalPaid, refund, payment.writtenOffSeconds);
    }

    /// @dev Pays all debt and fills the buffer from the payer's account. Reverts with `PaymentManagerCannotPay`, `AlephAmountMismatch`.
    function payDebt(PaymentState storage $, JobId jobId, uint64 time) external {
        PaymentRecord storage payment = $.payments[jobId];
        uint64 debt = payment.debtSeconds;
        if (debt > 0) {
            Charge memory charge = payment.charge(debt);
            if (charge.paidSeconds < debt || charge.bufferUsed > 0) {
                revert IPaymentManager.PaymentManagerCannotPay(jobId, debt, charge.paidSeconds);
            }
            payment.debtSeconds = 0;
            Outcome memory outcome;
            outcome.settledAt = payment.lastSettledAt;
            _ask($, payment, outcome, 0, 0);
            _split($, payment, charge, outcome);
            _payOut($, jobId, payment, outcome, time);
        }
        uint256 room = payment.maxSpend - payment.totalPaid;
        if (room == 0) revert IPaymentManager.PaymentManagerCannotPay(jobId, 1, 0);
        _fillBuffer($, jobId, payment, payment.pricePerSecond, room);
    }

    /// @dev Swaps a slice of a batch.
    function swapBatch(PaymentState storage $, BatchId batchId, uint256 amountIn, uint256 minOut, uint64 time)
        external
        returns (uint256 alephOut)
    {
        address token = $.batches.batches[batchId].token;
        $.batches.takeSlice(batchId, amountIn, $.tokens[token], time);
        alephOut = $.tokens[token].swap(swapTerms($, token), amountIn, minOut);
        $.batches.recordSlice(batchId, amountIn, alephOut);
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        $.ledger.totals[token].parked -= uint128(amountIn);
        TokenTotals storage totals = $.ledger.totals[address($.aleph)];
        totals.parked = (totals.parked + alephOut).toUint128();
    }

    /// @dev Credits a holder with its part of a finished batch.
    function claimBatch(PaymentState storage $, BatchId batchId, bytes32 holder) external returns (uint256 alephOut, uint256 inKind) {
        (alephOut, inKind) = $.batches.claim(batchId, holder);
        address token = $.batches.batches[batchId].token;
        uint256 kept = alephOut;
        address account = address(uint160(uint256(holder)));
        if (account == address(this)) {
            $.ledger.creditCommunity($.splitVersion, address($.aleph), alephOut);
            $.ledger.creditCommunity($.splitVersion, token, inKind);
        } else {
            if (uint256(holder) >> 160 != 0) {
                NodeId nodeId = NodeId.wrap(holder);
                account = $.nodeRegistry.operatorOf(nodeId);
                if (_tryReward($, nodeId, alephOut)) kept = 0;
            }
            $.ledger.credit(account, address($.aleph), kept, NO_JOB);
            $.ledger.credit(account, token, inKind, NO_JOB);
        }
        _unpark($, address($.aleph), alephOut, kept);
        _unpark($, token, inKind, inKind);
    }

    /// @dev Moves up to `amount` of what a node's operator is owed in the payment's token to the payer; the rest comes off its later
    /// parts while the job stays on that node.
    function creditPayer(PaymentState storage $, JobId jobId, NodeId nodeId, uint256 amount) external returns (uint256 credited) {
        PaymentRecord storage payment = $.payments[jobId];
        credited = _takeFromOperator($, jobId, payment, nodeId, amount);
        uint256 later;
        if (payment.nodeId == nodeId && payment.status != PaymentStatus.Closed) {
            later = amount - credited;
            uint256 most = type(uint128).max - payment.rebateLeft;
            if (later > most) later = most;
            // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
            payment.rebateLeft += uint128(later);
            if (later > 0) payment.hasExtras = true;
        }
        emit IPaymentManager.PayerCredited(jobId, nodeId, credited, later);
    }

    /// @dev Returns the seconds of a span in which the payment's node was up.
    function payableSeconds(PaymentState storage $, PaymentRecord storage payment, uint64 from, uint64 to) internal view returns (uint64) {
        if (to <= from) return 0;
        return to - from - $.nodeRegistry.downBetween(payment.nodeId, from, to);
    }

    /// @dev Returns until when one settlement reaches.
    function settleEnd(PaymentRecord storage payment, uint64 time) internal view returns (uint64) {
        return _min(_min(time, payment.endAt), payment.lastSettledAt + Parameters.MAX_SETTLE_SPAN);
    }

    /// @dev Returns what a swap needs to know besides its token's configuration.
    function swapTerms(PaymentState storage $, address token) internal view returns (SwapTerms memory) {
        return SwapTerms({
            token: token,
            aleph: address($.aleph),
            router: $.swapRouter,
            clock: IProtocolClock(address($.nodeRegistry)),
            maxSlippageBps: $.maxSlippageBps,
            deviationBps: $.priceDeviationBps
        });
    }

    /// @dev Charges an accruing payment up to now, a week at most. If the payer cannot pay, everything up to now becomes debt, the
    /// accrual stops, and the caller must tell JobManager as its last step.
    function _charge(PaymentState storage $, JobId jobId, PaymentRecord storage payment, uint64 time)
        private
        returns (Outcome memory outcome)
    {
        uint64 end = settleEnd(payment, time);
        uint64 due = _ask($, payment, outcome, payment.lastSettledAt, end);
        Charge memory charge = payment.charge(due);
        if (!charge.isFunded) {
            uint64 last = _min(time, payment.endAt);
            if (last > end) {
                due += payableSeconds($, payment, end, last);
                end = last;
            }
            // forge-lint: disable-next-line(unsafe-typecast): within the job's duration.
            payment.debtSeconds = uint32(due - charge.paidSeconds);
            payment.status = PaymentStatus.Suspended;
            emit IPaymentManager.Unfunded(jobId, due - charge.paidSeconds, charge.bufferUsed);
            emit IPaymentManager.PaymentSuspended(jobId, end);
        }
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        payment.lastSettledAt = uint40(end);
        outcome.settledAt = end;
        _split($, payment, charge, outcome);
    }

    /// @dev Pulls what a buffer lacks, at a price and within what may still be spent.
    function _fillBuffer(PaymentState storage $, JobId jobId, PaymentRecord storage payment, uint256 price, uint256 room)
        private
        returns (uint256 target)
    {
        (target,) = PaymentMath.cost(price, payment.bufferSeconds, 0, PaymentMath.scaleOf(payment.decimals));
        if (target > room) target = room;
        uint256 buffer = payment.buffer;
        if (target <= buffer) return buffer;
        (address payer, address token, uint256 amount) = (payment.payer, payment.token, target - buffer);
        uint256 available = TokenPull.spendable(token, payer);
        if (available < amount) revert IPaymentManager.PaymentManagerCannotPay(jobId, amount, available);
        // Not above `maxSpend`.
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        payment.buffer = uint128(target);
        TokenTotals storage totals = $.ledger.totals[token];
        totals.buffer = (totals.buffer + amount).toUint128();
        emit IPaymentManager.BufferFilled(jobId, amount, target);
        IERC20(token).pullExact(payer, amount);
    }

    /// @dev Asks the registry once for all that a settlement needs of the node. Returns the seconds of a span in which it was up.
    function _ask(PaymentState storage $, PaymentRecord storage payment, Outcome memory outcome, uint64 from, uint64 to)
        private
        view
        returns (uint64 up)
    {
        (up, outcome.operator, outcome.rewardShareBps) = $.nodeRegistry.settlementTerms(payment.nodeId, from, to);
    }

    /// @dev Credits a payer with what is left of its buffer.
    function _refundBuffer(PaymentState storage $, JobId jobId, PaymentRecord storage payment) private returns (uint128 refund) {
        refund = payment.buffer;
        if (refund == 0) return 0;
        payment.buffer = 0;
        TokenTotals storage totals = $.ledger.totals[payment.token];
        (totals.credit, totals.buffer) = (totals.credit + refund, totals.buffer - refund);
        $.ledger.credit(payment.payer, payment.token, refund, jobId);
    }

    /// @dev Splits a charge by the terms of the payment and the node's share in force, and moves the buffer's part in the totals.
    function _split(PaymentState storage $, PaymentRecord storage payment, Charge memory charge, Outcome memory outcome) private {
        outcome.isFunded = charge.isFunded;
        if (charge.bufferUsed > 0) $.ledger.totals[payment.token].buffer -= uint128(charge.bufferUsed);
        uint256 rewardShareBps = outcome.rewardShareBps;
        if (charge.gross == 0 || !$.stakingManager.hasDelegators(payment.nodeId)) rewardShareBps = 0;
        uint256 feeLeft = payment.hasExtras ? payment.imageFeeLeft : 0;
        uint256 imageFee;
        (outcome.part, imageFee) =
            PaymentMath.split(charge.gross, payment.communityFeeBps, feeLeft, payment.imageNodeShareBps, rewardShareBps);
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        if (imageFee > 0) payment.imageFeeLeft = uint128(feeLeft - imageFee);
        outcome.part.paidSeconds = charge.paidSeconds;
    }

    /// @dev Credits the parts of a settlement in ALEPH, or parks them in any other token.
    function _payOut(PaymentState storage $, JobId jobId, PaymentRecord storage payment, Outcome memory outcome, uint64 time) private {
        Settlement memory part = outcome.part;
        if (part.gross > 0) {
            uint256 rebate = _rebate($, jobId, payment, part.operator);
            if (payment.token == address($.aleph)) {
                if (!_credit($, jobId, payment, part, outcome.operator, rebate)) {
                    (part.operator, part.delegators) = (part.operator + part.delegators, 0);
                }
            } else {
                _park($, jobId, payment, outcome, rebate, time);
            }
        }
        _emitSettled(jobId, outcome);
    }

    /// @dev Swaps what a settlement brought and credits the parts in ALEPH.
    function _payOutSwapped(PaymentState storage $, JobId jobId, PaymentRecord storage payment, Outcome memory outcome, uint256 minOut)
        private
        returns (uint256 alephOut)
    {
        Settlement memory part = outcome.part;
        address token = payment.token;
        uint256 rebate = _rebate($, jobId, payment, part.operator);
        uint256 amountIn = part.gross - rebate;
        TokenConfig storage config = $.tokens[token];
        if (amountIn == 0 || amountIn < config.minSwap || amountIn > config.maxSwap) {
            revert IPaymentManager.PaymentManagerSwapSize(token, amountIn, config.minSwap, config.maxSwap);
        }
        alephOut = config.swap(swapTerms($, token), amountIn, minOut);
        emit IPaymentManager.Swapped(jobId, token, amountIn, alephOut);
        Settlement memory sums;
        (sums.community, sums.delegators, sums.image, sums.operator) = PaymentMath.exchange(part, amountIn, alephOut);
        if (!_credit($, jobId, payment, sums, outcome.operator, 0)) {
            (part.operator, part.delegators) = (part.operator + part.delegators, 0);
        }
        _emitSettled(jobId, outcome);
    }

    /// @dev Gives the payer back, in its own token, what SLA credits take off the operator's part.
    function _rebate(PaymentState storage $, JobId jobId, PaymentRecord storage payment, uint256 operatorPart)
        private
        returns (uint256 rebate)
    {
        if (!payment.hasExtras) return 0;
        uint256 left = payment.rebateLeft;
        if (left == 0 || operatorPart == 0) return 0;
        rebate = left < operatorPart ? left : operatorPart;
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        payment.rebateLeft = uint128(left - rebate);
        TokenTotals storage totals = $.ledger.totals[payment.token];
        totals.credit = (totals.credit + rebate).toUint128();
        $.ledger.credit(payment.payer, payment.token, rebate, jobId);
    }

    /// @dev Moves up to `amount` of what a node's operator is owed in the payment's token to the payer.
    function _takeFromOperator(PaymentState storage $, JobId jobId, PaymentRecord storage payment, NodeId nodeId, uint256 amount)
        private
        returns (uint256 taken)
    {
        address operator = $.nodeRegistry.operatorOf(nodeId);
        address token = payment.token;
        if (token == address($.aleph)) return $.ledger.move(operator, payment.payer, token, amount, jobId);
        taken = $.batches.takeBack(token, _holder(operator), amount);
        _unpark($, token, taken, taken);
        $.ledger.credit(payment.payer, token, taken, jobId);
    }

    /// @dev Credits ALEPH. Delegators are paid at once through StakingManager; should that fail, the operator gets their part.
    /// @param rebate What the payer gets of the operator's part; it has been credited.
    /// @return isRewarded Whether the delegators got theirs.
    function _credit(
        PaymentState storage $,
        JobId jobId,
        PaymentRecord storage payment,
        Settlement memory sums,
        address operator,
        uint256 rebate
    ) private returns (bool isRewarded) {
        address token = address($.aleph);
        uint256 amount = sums.operator - rebate;
        isRewarded = _tryReward($, payment.nodeId, sums.delegators);
        if (!isRewarded) amount += sums.delegators;
        TokenTotals storage totals = $.ledger.totals[token];
        totals.credit = (totals.credit + sums.community + sums.image + amount).toUint128();
        $.ledger.creditCommunity($.splitVersion, token, sums.community);
        if (sums.image > 0) $.ledger.credit(payment.imagePublisher, token, sums.image, jobId);
        $.ledger.credit(operator, token, amount, jobId);
    }

    function _park(PaymentState storage $, JobId jobId, PaymentRecord storage payment, Outcome memory outcome, uint256 rebate, uint64 time)
        private
    {
        Settlement memory part = outcome.part;
        address token = payment.token;
        bytes32[4] memory holders =
            [_holder(address(this)), NodeId.unwrap(payment.nodeId), _holder(payment.imagePublisher), _holder(outcome.operator)];
        uint256[4] memory units = [part.community, part.delegators, part.image, part.operator - rebate];
        uint256 total = $.batches.park(token, jobId, time, holders, units);
        TokenTotals storage totals = $.ledger.totals[token];
        totals.parked = (totals.parked + total).toUint128();
    }

    /// @dev Takes what a batch paid off the parked total, and adds what stays here to the credits' total.
    function _unpark(PaymentState storage $, address token, uint256 amount, uint256 kept) private {
        if (amount == 0) return;
        TokenTotals storage totals = $.ledger.totals[token];
        // Not above what was parked.
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        totals.parked -= uint128(amount);
        totals.credit = (totals.credit + kept).toUint128();
    }

    /// @dev Pays a node's delegators. Never reverts: a pool that has just died, or a fault over there, must not stop a settlement.
    /// Who sends too little gas to make only this fail cannot pay for the writes that follow.
    function _tryReward(PaymentState storage $, NodeId nodeId, uint256 amount) private returns (bool) {
        if (amount == 0) return true;
        try $.stakingManager.addReward(nodeId, amount) {
            return true;
        } catch {
            return false;
        }
    }

    function _emitSettled(JobId jobId, Outcome memory outcome) private {
        Settlement memory part = outcome.part;
        emit IPaymentManager.JobSettled(
            jobId, part.paidSeconds, part.gross, part.community, part.delegators, part.image, part.operator, outcome.settledAt
        );
    }

    function _holder(address account) private pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }

    function _min(uint64 a, uint64 b) private pure returns (uint64) {
        return a < b ? a : b;
    }
}
