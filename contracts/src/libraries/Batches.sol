// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Parameters} from "../base/Parameters.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {Batch, IPaymentManager, TokenConfig} from "../interfaces/IPaymentManager.sol";
import {BatchId, JobId} from "../Types.sol";

/// @notice A batch as PaymentManager keeps it.
/// @dev The `unclaimed…` fields are filled when the batch is finished and fall with each claim; who claims last gets all that is left.
struct BatchRecord {
    address token;
    uint40 openedAt;
    uint40 closedAt;
    bool redeemable;
    //
    uint128 totalIn;
    uint128 swapped;
    //
    uint128 totalOut;
    uint128 unclaimedIn;
    //
    uint128 unclaimedOut;
    uint128 unclaimedKind;
    //
    BatchId previous;
}

/// @notice All batches. At most one per token is open, and one before it closed and unfinished.
struct BatchesState {
    mapping(BatchId id => BatchRecord batch) batches;
    mapping(BatchId id => mapping(bytes32 holder => uint256 units)) units;
    mapping(address token => BatchId id) open;
    mapping(address token => BatchId id) last;
    uint256 count;
}

/// @title Batches
/// @notice Collects tokens that wait for a swap and remembers whose they are.
/// @dev Linked: PaymentManager calls it by its address, to stay below the size limit of contracts.
library Batches {
    using SafeCast for uint256;

    /// @dev Adds units for each holder to the token's open batch, or opens one. Holders of nothing are left out.
    function park(BatchesState storage state, address token, JobId jobId, uint64 time, bytes32[4] memory holders, uint256[4] memory units)
        external
        returns (uint256 total)
    {
        BatchId id = state.open[token];
        if (BatchId.unwrap(id) == 0) id = _open(state, token);
        for (uint256 i; i < 4; ++i) {
            if (units[i] == 0) continue;
            total += units[i];
            state.units[id][holders[i]] += units[i];
            emit IPaymentManager.Parked(id, holders[i], jobId, units[i]);
        }
        BatchRecord storage batch = state.batches[id];
        // Empty again when SLA credits took everything back: its week begins anew.
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        if (batch.totalIn == 0) batch.openedAt = uint40(time);
        batch.totalIn = (batch.totalIn + total).toUint128();
    }

    /// @dev Takes up to `amount` units of a holder out of the token's open batch.
    function takeBack(BatchesState storage state, address token, bytes32 holder, uint256 amount) external returns (uint256 taken) {
        BatchId id = state.open[token];
        uint256 held = state.units[id][holder];
        taken = amount < held ? amount : held;
        if (taken == 0) return 0;
        state.units[id][holder] = held - taken;
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        state.batches[id].totalIn -= uint128(taken);
    }

    /// @dev Checks that a slice may be swapped now, and closes the batch if it is the first. Reverts with `PaymentManagerBatchState`,
    /// `PaymentManagerSwapSize`.
    function takeSlice(BatchesState storage state, BatchId id, uint256 amountIn, TokenConfig storage config, uint64 time) external {
        BatchRecord storage batch = state.batches[id];
        uint256 left = batch.totalIn - batch.swapped;
        if (batch.redeemable || left == 0) revert IPaymentManager.PaymentManagerBatchState(id);
        // What the slices before left may be less than the minimum, or it could never be swapped.
        uint256 min = batch.swapped > 0 && left < config.minSwap ? left : config.minSwap;
        uint256 max = left < config.maxSwap ? left : config.maxSwap;
        if (amountIn == 0 || amountIn < min || amountIn > max) {
            revert IPaymentManager.PaymentManagerSwapSize(batch.token, amountIn, min, max);
        }
        if (batch.closedAt == 0) {
            if (!_isFinished(state.batches[batch.previous])) revert IPaymentManager.PaymentManagerBatchState(id);
            _close(state, id, batch, time);
        }
    }

    /// @dev Records what a slice brought.
    function recordSlice(BatchesState storage state, BatchId id, uint256 amountIn, uint256 amountOut) external {
        BatchRecord storage batch = state.batches[id];
        // Not above `totalIn`, as takeSlice checked.
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        batch.swapped += uint128(amountIn);
        batch.totalOut = (batch.totalOut + amountOut).toUint128();
        if (batch.swapped == batch.totalIn) batch.unclaimedOut = batch.totalOut;
        emit IPaymentManager.BatchSwapped(id, batch.token, amountIn, amountOut, batch.totalIn - batch.swapped);
    }

    /// @dev Makes an overdue batch pay in kind. Reverts with `PaymentManagerBatchState`, `AlephTooEarly`.
    function redeem(BatchesState storage state, BatchId id, uint64 time) external {
        BatchRecord storage batch = state.batches[id];
        uint128 left = batch.totalIn - batch.swapped;
        if (batch.redeemable || left == 0) revert IPaymentManager.PaymentManagerBatchState(id);
        uint64 readyAt = batch.openedAt + Parameters.BATCH_REDEEM_AFTER;
        if (time < readyAt) revert IAlephBase.AlephTooEarly(readyAt, time);
        if (batch.closedAt == 0) _close(state, id, batch, time);
        batch.redeemable = true;
        batch.unclaimedOut = batch.totalOut;
        batch.unclaimedKind = left;
        emit IPaymentManager.BatchRedeemable(id, batch.token, left);
    }

    /// @dev Takes a holder's part out of a finished batch. Reverts with `PaymentManagerBatchState`, `PaymentManagerNothingHeld`.
    function claim(BatchesState storage state, BatchId id, bytes32 holder) external returns (uint256 out, uint256 kind) {
        BatchRecord storage batch = state.batches[id];
        if (batch.closedAt == 0 || !_isFinished(batch)) revert IPaymentManager.PaymentManagerBatchState(id);
        uint256 units = state.units[id][holder];
        if (units == 0) revert IPaymentManager.PaymentManagerNothingHeld(id, holder);
        state.units[id][holder] = 0;
        if (units == batch.unclaimedIn) {
            (out, kind) = (batch.unclaimedOut, batch.unclaimedKind);
        } else {
            out = units * batch.totalOut / batch.totalIn;
            kind = units * (batch.totalIn - batch.swapped) / batch.totalIn;
        }
        // None exceeds the field it is taken from: each claim was rounded down.
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        batch.unclaimedIn -= uint128(units);
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        batch.unclaimedOut -= uint128(out);
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        batch.unclaimedKind -= uint128(kind);
        emit IPaymentManager.BatchClaimed(id, holder, out, kind);
    }

    /// @dev Returns a batch in its outside form.
    function toBatch(BatchRecord storage batch) external view returns (Batch memory) {
        return Batch(batch.token, batch.totalIn, batch.swapped, batch.totalOut, batch.openedAt, batch.closedAt, batch.redeemable);
    }

    function _open(BatchesState storage state, address token) private returns (BatchId id) {
        id = BatchId.wrap(++state.count);
        BatchRecord storage batch = state.batches[id];
        batch.token = token;
        batch.previous = state.last[token];
        state.open[token] = id;
        state.last[token] = id;
    }

    function _close(BatchesState storage state, BatchId id, BatchRecord storage batch, uint64 time) private {
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        batch.closedAt = uint40(time);
        batch.unclaimedIn = batch.totalIn;
        state.open[batch.token] = BatchId.wrap(0);
        emit IPaymentManager.BatchClosed(id, batch.token, batch.totalIn);
    }

    /// @dev Returns whether a batch pays out: swapped whole, in kind, or not there at all.
    function _isFinished(BatchRecord storage batch) private view returns (bool) {
        return batch.redeemable || batch.swapped == batch.totalIn;
    }
}
