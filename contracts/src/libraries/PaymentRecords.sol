// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IPaymentManager, JobPayment, PaymentStatus, Quote, TokenConfig} from "../interfaces/IPaymentManager.sol";
import {NodeId} from "../Types.sol";
import {PaymentMath} from "./PaymentMath.sol";
import {TokenPull} from "./TokenPull.sol";

/// @notice A payment as PaymentManager keeps it. One without image and foreign spender fills three slots when it is opened.
/// @dev `maxPricePerSecond` is the payer's; `pricePerSecond` what the node asks, zero before the first start. `spender` is zero for the
/// payer itself. `isLimited`: whether the payment counts against a spend approval. `hasExtras`: whether the last slot was ever written;
/// without, a settlement need not read it. `remainder`: see {PaymentMath}.
struct PaymentRecord {
    address payer;
    PaymentStatus status;
    uint8 decimals;
    uint16 communityFeeBps;
    uint16 imageNodeShareBps;
    uint24 bufferSeconds;
    bool isLimited;
    bool hasExtras;
    //
    address token;
    uint96 maxPricePerSecond;
    //
    uint128 maxSpend;
    uint128 buffer;
    //
    uint128 totalPaid;
    uint32 paidSeconds;
    uint32 debtSeconds;
    uint32 writtenOffSeconds;
    //
    NodeId nodeId;
    //
    uint96 pricePerSecond;
    uint56 remainder;
    uint40 lastSettledAt;
    uint40 endAt;
    //
    address spender;
    //
    address imagePublisher;
    //
    uint128 imageFeeLeft;
    uint128 rebateLeft;
}

/// @notice What a charge brought in.
/// @param bufferUsed Part of `gross` that came from the buffer; the payer was debited the rest.
/// @param isFunded Whether the payer could pay all that it had to. False too when the buffer had to stand in for it.
struct Charge {
    uint64 paidSeconds;
    uint256 gross;
    uint256 bufferUsed;
    bool isFunded;
}

/// @title PaymentRecords
/// @notice Charges payers for seconds, and never fails: what they cannot pay the buffer does, and what that cannot stays unpaid.
/// @dev Linked: PaymentManager calls its external functions by its address, to stay below the size limit of contracts.
library PaymentRecords {
    using Math for uint256;

    /// @dev Charges for up to `due` seconds and records what was paid. At most `maxSpend` less what was paid, and less the buffer, which
    /// was taken before, is debited; the last seconds of `maxSpend` are paid from the buffer, and nobody is to blame for that.
    /// What the payer has is asked only when it cannot pay all.
    function charge(PaymentRecord storage payment, uint64 due) internal returns (Charge memory result) {
        result.isFunded = true;
        if (due == 0) return result;
        (uint256 price, uint256 scale) = (payment.pricePerSecond, PaymentMath.scaleOf(payment.decimals));
        (uint256 remainder, uint256 buffer) = (payment.remainder, payment.buffer);
        (uint256 wanted,) = PaymentMath.cost(price, due, remainder, scale);
        uint256 debit = wanted.min(payment.maxSpend - payment.totalPaid - buffer);
        (result.paidSeconds, result.gross) = _affordable(price, due, debit + buffer, remainder, scale);
        debit = debit.min(result.gross);
        if (debit > 0 && !_tryPull(payment.token, payment.payer, debit)) {
            uint256 wallet = TokenPull.spendable(payment.token, payment.payer);
            // Who has enough and still does not pay is not asked again.
            debit = wallet < debit ? wallet : 0;
            (result.paidSeconds, result.gross) = _affordable(price, due, debit + buffer, remainder, scale);
            debit = debit.min(result.gross);
            if (debit > 0 && !_tryPull(payment.token, payment.payer, debit)) {
                debit = 0;
                (result.paidSeconds, result.gross) = _affordable(price, due, buffer, remainder, scale);
            }
            result.isFunded = false;
        }
        if (result.paidSeconds < due) result.isFunded = false;
        result.bufferUsed = result.gross - debit;
        _record(payment, result, scale);
    }

    /// @dev Returns a payment in its outside form.
    function toPayment(PaymentRecord storage payment) external view returns (JobPayment memory) {
        return JobPayment({
            payer: payment.payer,
            paymentToken: payment.token,
            pricePerSecond: _price(payment),
            lastSettledAt: payment.lastSettledAt,
            totalPaid: payment.totalPaid,
            status: payment.status,
            nodeId: payment.nodeId,
            spender: payment.spender == address(0) ? payment.payer : payment.spender,
            endAt: payment.endAt,
            maxSpend: payment.maxSpend,
            buffer: payment.buffer,
            paidSeconds: payment.paidSeconds,
            debtSeconds: payment.debtSeconds,
            writtenOffSeconds: payment.writtenOffSeconds,
            imageFeeLeft: payment.imageFeeLeft,
            rebateLeft: payment.rebateLeft,
            communityFeeBps: payment.communityFeeBps
        });
    }

    /// @dev Returns what `due` seconds cost, what debt is among it, and limits it to what may still be spent.
    function costOf(PaymentRecord storage payment, uint64 due) external view returns (uint256 amount) {
        (amount,) = PaymentMath.cost(_price(payment), due, payment.remainder, PaymentMath.scaleOf(payment.decimals));
        return amount.min(payment.maxSpend - payment.totalPaid);
    }

    /// @dev Returns how long the payer's money and the buffer last beyond `pending` unsettled seconds.
    function runway(PaymentRecord storage payment, uint64 pending) external view returns (uint64 seconds_, uint64 bufferSeconds) {
        (uint256 price, uint256 scale) = (_price(payment), PaymentMath.scaleOf(payment.decimals));
        uint256 room = payment.maxSpend - payment.totalPaid - payment.buffer;
        uint256 wallet = TokenPull.spendable(payment.token, payment.payer).min(room);
        uint256 whole = PaymentMath.affordable(price, wallet + payment.buffer, payment.remainder, scale);
        uint256 own = PaymentMath.affordable(price, wallet, payment.remainder, scale);
        bufferSeconds = _toSeconds(whole - own.max(pending).min(whole));
        seconds_ = _toSeconds(own - own.min(pending));
    }

    /// @dev Returns what a payment of these terms would need and how long its payer's money would last.
    function quote(TokenConfig storage config, uint256 bufferSeconds, address payer, address token, uint256 price, uint256 maxSpend)
        external
        view
        returns (Quote memory result)
    {
        if (!config.allowed) revert IPaymentManager.PaymentManagerTokenNotAllowed(token);
        uint256 scale = PaymentMath.scaleOf(config.decimals);
        (uint256 buffer,) = PaymentMath.cost(price, bufferSeconds, 0, scale);
        result.bufferRequired = buffer.min(maxSpend);
        (result.pricePerHour,) = PaymentMath.cost(price, 1 hours, 0, scale);
        // Nobody has 2^128 units of a token; above that only the multiplication could fail.
        uint256 most = type(uint128).max;
        result.fundedSeconds = _toSeconds(PaymentMath.affordable(price, TokenPull.balanceOf(token, payer).min(most), 0, scale));
        result.allowedSeconds = _toSeconds(PaymentMath.affordable(price, TokenPull.allowanceOf(token, payer).min(most), 0, scale));
        result.spendSeconds = _toSeconds(PaymentMath.affordable(price, maxSpend, 0, scale));
    }

    /// @dev Returns the price that counts now: what the node asks or, before there is one, the payer's highest.
    function _price(PaymentRecord storage payment) private view returns (uint256) {
        return payment.pricePerSecond == 0 ? payment.maxPricePerSecond : payment.pricePerSecond;
    }

    function _affordable(uint256 price, uint64 due, uint256 funds, uint256 remainder, uint256 scale)
        private
        pure
        returns (uint64 seconds_, uint256 amount)
    {
        // forge-lint: disable-next-line(unsafe-typecast): not above `due`.
        seconds_ = uint64(PaymentMath.affordable(price, funds, remainder, scale).min(due));
        (amount,) = PaymentMath.cost(price, seconds_, remainder, scale);
    }

    function _record(PaymentRecord storage payment, Charge memory result, uint256 scale) private {
        (, uint256 left) = PaymentMath.cost(payment.pricePerSecond, result.paidSeconds, payment.remainder, scale);
        // The sums stay within `maxSpend` and the job's duration, the remainder below 1e16: nothing is cut off.
        payment.totalPaid += uint128(result.gross);
        payment.paidSeconds += uint32(result.paidSeconds);
        if (result.bufferUsed > 0) payment.buffer -= uint128(result.bufferUsed);
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        if (left != payment.remainder) payment.remainder = uint56(left);
    }

    function _tryPull(address token, address from, uint256 amount) private returns (bool) {
        try TokenPull.pullExact(token, from, amount) {
            return true;
        } catch {
            return false;
        }
    }

    function _toSeconds(uint256 value) private pure returns (uint64) {
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        return value > type(uint64).max ? type(uint64).max : uint64(value);
    }
}
