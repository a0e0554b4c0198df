// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {Parameters} from "../base/Parameters.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {IStakingManager, SlashRecord, SlashRequest, SlashRequestStatus, SlashShares, SlashStatus} from "../interfaces/IStakingManager.sol";
import {SlashWindow} from "../libraries/SlashWindow.sol";
import {StakePool} from "../libraries/StakePool.sol";
import {NodeId, SlashId, SlashRequestId} from "../Types.sol";
import {StakingShared} from "./StakingShared.sol";
import {Escrow, Request, SelfStake, StakingStorage} from "./StakingStorage.sol";

// forge-lint: disable-start(unsafe-typecast): amounts are parts of `accounted`, of 96 bits; times fit 40 bits for 34,000 years.
/// @title StakingSlashes
/// @notice The half of {StakingManager} that slashes. A linked library, because one contract may not exceed 24,576 bytes; it runs on
/// the proxy's storage and is reached only through {StakingManager}, which checks roles and pauses and passes the time.
library StakingSlashes {
    using Math for uint256;
    using SlashWindow for Checkpoints.Trace208;
    using StakePool for StakePool.Pool;
    using StakingShared for StakingStorage.StakingManagerStorage;

    /// @dev A slash in the making: what {IStakingManager-getSlash} will tell of it, what only its event tells, and what delegators had left.
    struct Taking {
        SlashRecord taken;
        bytes32 reasonHash;
        uint256 poolLeft;
    }

    /// @dev Burnt ALEPH goes here: the token has no burn.
    address private constant BURN_ADDRESS = 0x000000000000000000000000000000000000dEaD;

    /// @dev See {IStakingManager-reserve}.
    function reserve(StakingStorage.StakingManagerStorage storage $, NodeId nodeId, uint256 bps) external returns (uint256 amount) {
        $.requireKnown(nodeId);
        SelfStake storage self = $.selfs[nodeId];
        amount = (uint256(self.stake) + self.pending) * bps.min($.maxSlashBps) / Parameters.BPS;
        self.reserved += uint128(amount);
        emit IStakingManager.Reserved(nodeId, amount, self.reserved);
    }

    /// @dev See {IStakingManager-unreserve}.
    function unreserve(StakingStorage.StakingManagerStorage storage $, NodeId nodeId, uint256 amount) external {
        SelfStake storage self = $.selfs[nodeId];
        if (amount > self.reserved) revert IStakingManager.StakingManagerReserveUnderflow(nodeId, amount, self.reserved);
        self.reserved -= uint128(amount);
        emit IStakingManager.Unreserved(nodeId, amount, self.reserved);
    }

    /// @dev Returns how much self stake must stay for the open cases: so much that their penalties, together with what was slashed in
    /// the last 7 days, stay under the caps. Were only the penalties kept, the caps would be measured by what is left, and whoever
    /// leaves would pay 30 % of its penalties.
    function keptFor(StakingStorage.StakingManagerStorage storage $, NodeId nodeId, uint64 time) external view returns (uint256) {
        (uint256 selfUsed,) = $.windows[nodeId].used(time);
        return (selfUsed + $.selfs[nodeId].reserved).mulDiv(Parameters.BPS, $.maxSlashBps, Math.Rounding.Ceil) - selfUsed;
    }

    /// @dev See {IStakingManager-slash}.
    function slash(
        StakingStorage.StakingManagerStorage storage $,
        NodeId nodeId,
        uint256 amount,
        SlashShares calldata shares,
        bytes32 reasonHash,
        uint64 time
    ) external returns (SlashId slashId, uint256 slashed) {
        $.requireKnown(nodeId);
        Taking memory taking;
        (taking.taken.nodeId, taking.taken.shares, taking.reasonHash) = (nodeId, shares, reasonHash);
        return _slash($, taking, amount, time, true);
    }

    /// @dev See {IStakingManager-requestSlash}.
    function requestSlash(
        StakingStorage.StakingManagerStorage storage $,
        NodeId nodeId,
        uint256 bps,
        address harmed,
        uint256 harmedMax,
        bytes32 reasonHash,
        uint64 time
    ) external returns (SlashRequestId requestId) {
        $.requireKnown(nodeId);
        if (bps == 0 || bps > $.maxSlashBps) revert IAlephBase.AlephOutOfBounds("bps", bps, 1, $.maxSlashBps);
        SelfStake storage self = $.selfs[nodeId];
        if (self.openRequests >= Parameters.MAX_OPEN_SLASH_REQUESTS) revert IStakingManager.StakingManagerTooManyRequests(nodeId);

        ++self.openRequests;
        requestId = SlashRequestId.wrap(++$.lastRequestId);
        Request storage request = $.requests[requestId];
        uint256 snapshot = $.slashable(nodeId);
        request.nodeId = nodeId;
        request.amount = uint96(snapshot * bps / Parameters.BPS);
        request.stakeSnapshot = uint96(snapshot);
        request.executableAt = uint40(time + $.vetoWindow);
        request.status = SlashRequestStatus.Open;
        request.requester = msg.sender;
        request.harmedMax = _saturate96(harmedMax);
        request.harmed = harmed;
        request.expiresAt = uint40(time + Parameters.SLASH_REQUEST_LIFETIME);
        request.reasonHash = reasonHash;
        _emitRequested(requestId, request);
    }

    /// @dev See {IStakingManager-vetoSlash}.
    function vetoSlash(StakingStorage.StakingManagerStorage storage $, SlashRequestId requestId) external {
        Request storage request = _closeRequest($, requestId, SlashRequestStatus.Vetoed);
        emit IStakingManager.SlashVetoed(requestId, request.nodeId);
    }

    /// @dev See {IStakingManager-executeSlash}.
    function executeSlash(StakingStorage.StakingManagerStorage storage $, SlashRequestId requestId, uint64 time)
        external
        returns (SlashId slashId, uint256 slashed)
    {
        Request storage request = _closeRequest($, requestId, SlashRequestStatus.Executed);
        if (time < request.executableAt) revert IAlephBase.AlephTooEarly(request.executableAt, time);
        if (time >= request.expiresAt) revert IAlephBase.AlephDeadlinePassed(request.expiresAt, time);

        Taking memory taking;
        SlashRecord memory taken = taking.taken;
        (taken.nodeId, taking.reasonHash) = (request.nodeId, request.reasonHash);
        // No reporter: its part burns. Whom the request calls harmed is seen through the veto window and the hold.
        (taken.shares.harmed, taken.shares.harmedMax, taken.shares.resolver) = (request.harmed, request.harmedMax, msg.sender);
        (slashId, slashed) = _slash($, taking, request.amount, time, false);
        emit IStakingManager.SlashExecuted(requestId, taken.nodeId, slashId);
    }

    /// @dev See {IStakingManager-expireSlash}.
    function expireSlash(StakingStorage.StakingManagerStorage storage $, SlashRequestId requestId, uint64 time) external {
        Request storage request = _closeRequest($, requestId, SlashRequestStatus.Expired);
        if (time < request.expiresAt) revert IAlephBase.AlephTooEarly(request.expiresAt, time);
        emit IStakingManager.SlashExpired(requestId, request.nodeId);
    }

    /// @dev See {IStakingManager-releaseSlash}.
    function releaseSlash(StakingStorage.StakingManagerStorage storage $, SlashId slashId, uint64 time) external {
        Escrow storage escrow = _getHeld($, slashId);
        if (time < escrow.releaseAt) revert IAlephBase.AlephTooEarly(escrow.releaseAt, time);
        _endHold($, escrow, SlashStatus.Released);

        // Each part burns if nobody is there to take it; what a cap cuts off goes to insurance.
        uint256 rest = uint256(escrow.selfAmount) + escrow.delegatedAmount;
        uint256 burned = rest * Parameters.SLASH_BURN_BPS / Parameters.BPS;
        uint256 reporterPart = (rest * Parameters.SLASH_REPORTER_BPS / Parameters.BPS).min(Parameters.SLASH_REPORTER_CAP);
        uint256 harmedPart = rest * Parameters.SLASH_HARMED_BPS / Parameters.BPS;
        uint256 resolverPart = (rest * Parameters.SLASH_TIP_BPS / Parameters.BPS).min(Parameters.SLASH_TIP_CAP);
        if (escrow.resolver == address(0)) resolverPart = 0;
        reporterPart -= resolverPart;
        if (escrow.reporter == address(0)) (burned, reporterPart) = (burned + reporterPart, 0);
        if (escrow.harmed == address(0)) (burned, harmedPart) = (burned + harmedPart, 0);
        harmedPart = harmedPart.min(escrow.harmedMax);
        rest -= burned + reporterPart + harmedPart + resolverPart;

        emit IStakingManager.SlashReleased(slashId, escrow.nodeId, reporterPart, harmedPart, resolverPart, burned, rest);
        $.credit(escrow.reporter, reporterPart);
        $.credit(escrow.harmed, harmedPart);
        $.credit(escrow.resolver, resolverPart);
        $.credit($.insurance, rest);
        if (burned > 0) $.payOut(BURN_ADDRESS, burned);
    }

    /// @dev See {IStakingManager-holdSlash}.
    function holdSlash(StakingStorage.StakingManagerStorage storage $, SlashId slashId) external {
        Escrow storage escrow = _getHeld($, slashId);
        if (escrow.extended) revert IStakingManager.StakingManagerAlreadyExtended(slashId);
        escrow.extended = true;
        escrow.releaseAt += uint40(Parameters.GUARDIAN_HOLD);
        emit IStakingManager.SlashHeld(slashId, escrow.releaseAt);
    }

    /// @dev See {IStakingManager-refundSlash}.
    function refundSlash(StakingStorage.StakingManagerStorage storage $, SlashId slashId, uint64 time) external {
        Escrow storage escrow = _getHeld($, slashId);
        NodeId nodeId = escrow.nodeId;
        SelfStake storage self = $.selfs[nodeId];
        _endHold($, escrow, SlashStatus.Refunded);

        (uint256 toSelf, uint256 toPool) = (escrow.selfAmount, 0);
        if (escrow.delegatedAmount > 0) {
            toPool = $.pools[nodeId].giveBack(escrow.delegatedAmount, escrow.poolLeft, escrow.epoch, escrow.thawEpoch);
        }
        uint256 toTreasury = escrow.delegatedAmount - toPool;
        self.stake += uint96(toSelf);
        emit IStakingManager.SlashRefunded(slashId, nodeId, toSelf, toPool, toTreasury);
        $.credit($.treasury, toTreasury);
        if (toSelf > 0) $.stakeVotes.increase(self.voter, toSelf);
        $.noteMinimum(nodeId, self, time);
    }

    /// @dev See {IStakingManager-getSlash}.
    function getSlash(StakingStorage.StakingManagerStorage storage $, SlashId slashId) external view returns (SlashRecord memory taken) {
        Escrow storage escrow = $.escrows[slashId];
        taken.nodeId = escrow.nodeId;
        taken.selfAmount = escrow.selfAmount;
        taken.delegatedAmount = escrow.delegatedAmount;
        taken.epoch = escrow.epoch;
        taken.thawEpoch = escrow.thawEpoch;
        taken.releaseAt = escrow.releaseAt;
        taken.extended = escrow.extended;
        taken.status = escrow.status;
        taken.shares =
            SlashShares({reporter: escrow.reporter, harmed: escrow.harmed, harmedMax: escrow.harmedMax, resolver: escrow.resolver});
    }

    /// @dev See {IStakingManager-getSlashRequest}.
    function getSlashRequest(StakingStorage.StakingManagerStorage storage $, SlashRequestId requestId)
        external
        view
        returns (SlashRequest memory slashRequest)
    {
        Request storage request = $.requests[requestId];
        slashRequest.nodeId = request.nodeId;
        slashRequest.amount = request.amount;
        slashRequest.stakeSnapshot = request.stakeSnapshot;
        slashRequest.executableAt = request.executableAt;
        slashRequest.expiresAt = request.expiresAt;
        slashRequest.status = request.status;
        slashRequest.requester = request.requester;
        slashRequest.harmed = request.harmed;
        slashRequest.harmedMax = request.harmedMax;
        slashRequest.reasonHash = request.reasonHash;
    }

    /// @dev See {IStakingManager-slashHeadroom}.
    function slashHeadroom(StakingStorage.StakingManagerStorage storage $, NodeId nodeId, uint64 time) external view returns (uint256) {
        return _most($, nodeId, time, false);
    }

    /// @dev Takes stake into escrow: self stake first, live and leaving in proportion, then, unless `selfOnly`, delegations. Clamps to
    /// what there is and to {_most}. Calls nothing but our own registry and votes.
    /// @param taking Says node, shares and reason; is filled in.
    function _slash(StakingStorage.StakingManagerStorage storage $, Taking memory taking, uint256 amount, uint64 time, bool selfOnly)
        private
        returns (SlashId slashId, uint256 slashed)
    {
        SlashRecord memory taken = taking.taken;
        NodeId nodeId = taken.nodeId;
        SelfStake storage self = $.selfs[nodeId];
        StakePool.Pool storage pool = $.pools[nodeId];
        amount = amount.min(_most($, nodeId, time, selfOnly));
        slashed = _takeSelf($, self, amount);
        taken.selfAmount = uint128(slashed);
        uint256 delegatedAmount;
        if (!selfOnly) (delegatedAmount, taking.poolLeft) = pool.take(amount - slashed);
        slashed += delegatedAmount;
        if (slashed == 0) return (slashId, 0);

        $.windows[nodeId].record(time, taken.selfAmount, slashed);
        taken.delegatedAmount = uint128(delegatedAmount);
        (taken.epoch, taken.thawEpoch) = (pool.live.epoch, pool.thaw.epoch);
        taken.releaseAt = time + $.slashHold;
        slashId = _hold($, taking);
        if (delegatedAmount > 0) {
            ++self.heldSlashes;
            _bumpDead($, nodeId, pool);
        }
        $.noteMinimum(nodeId, self, time);
    }

    /// @dev Writes the escrow of a slash.
    function _hold(StakingStorage.StakingManagerStorage storage $, Taking memory taking) private returns (SlashId slashId) {
        slashId = SlashId.wrap(++$.lastSlashId);
        Escrow storage escrow = $.escrows[slashId];
        SlashRecord memory taken = taking.taken;
        SlashShares memory shares = taken.shares;
        escrow.nodeId = taken.nodeId;
        (escrow.selfAmount, escrow.delegatedAmount) = (uint96(taken.selfAmount), uint96(taken.delegatedAmount));
        (escrow.releaseAt, escrow.status) = (uint40(taken.releaseAt), SlashStatus.Held);
        (escrow.reporter, escrow.harmedMax) = (shares.reporter, _saturate96(shares.harmedMax));
        (escrow.harmed, escrow.epoch, escrow.thawEpoch) = (shares.harmed, uint16(taken.epoch), uint16(taken.thawEpoch));
        (escrow.resolver, escrow.poolLeft) = (shares.resolver, uint96(taking.poolLeft));
        emit IStakingManager.Slashed(
            slashId, taken.nodeId, taken.selfAmount, taken.delegatedAmount, shares, taking.reasonHash, taken.releaseAt
        );
    }

    /// @dev Takes self stake, live and leaving in proportion, the live part rounded up, and its votes.
    function _takeSelf(StakingStorage.StakingManagerStorage storage $, SelfStake storage self, uint256 amount)
        private
        returns (uint256 taken)
    {
        (uint256 live, uint256 pending) = (self.stake, self.pending);
        taken = amount.min(live + pending);
        if (taken == 0) return 0;
        uint256 fromLive = taken.mulDiv(live, live + pending, Math.Rounding.Ceil);
        self.stake = uint96(live - fromLive);
        self.pending = uint96(pending + fromLive - taken);
        $.stakeVotes.decrease(self.voter, taken);
    }

    function _bumpDead(StakingStorage.StakingManagerStorage storage $, NodeId nodeId, StakePool.Pool storage pool) private {
        (bool dead, uint256 residual) = pool.bumpLive();
        if (dead) {
            emit IStakingManager.PoolEpochBumped(nodeId, false, pool.live.epoch, residual);
            $.credit($.insurance, residual);
        }
        (dead, residual) = pool.bumpThaw();
        if (dead) {
            emit IStakingManager.PoolEpochBumped(nodeId, true, pool.thaw.epoch, residual);
            $.credit($.insurance, residual);
        }
    }

    /// @dev Ends an open request and its part of the freeze. Checks that follow it undo it when they revert.
    function _closeRequest(StakingStorage.StakingManagerStorage storage $, SlashRequestId requestId, SlashRequestStatus status)
        private
        returns (Request storage request)
    {
        request = $.requests[requestId];
        if (request.status != SlashRequestStatus.Open) {
            revert IStakingManager.StakingManagerRequestNotOpen(requestId, request.status);
        }
        request.status = status;
        --$.selfs[request.nodeId].openRequests;
    }

    function _endHold(StakingStorage.StakingManagerStorage storage $, Escrow storage escrow, SlashStatus status) private {
        escrow.status = status;
        if (escrow.delegatedAmount > 0) --$.selfs[escrow.nodeId].heldSlashes;
    }

    function _emitRequested(SlashRequestId requestId, Request storage request) private {
        emit IStakingManager.SlashRequested(
            requestId,
            request.nodeId,
            request.requester,
            request.amount,
            request.stakeSnapshot,
            request.harmed,
            request.harmedMax,
            request.reasonHash,
            request.executableAt,
            request.expiresAt
        );
    }

    function _getHeld(StakingStorage.StakingManagerStorage storage $, SlashId slashId) private view returns (Escrow storage escrow) {
        escrow = $.escrows[slashId];
        if (escrow.status != SlashStatus.Held) revert IStakingManager.StakingManagerSlashNotHeld(slashId, escrow.status);
    }

    /// @dev Returns the most that a slash may take: of all stake what the running 7 days leave, and of self stake alone, by event and in
    /// 7 days, the same part of self stake.
    function _most(StakingStorage.StakingManagerStorage storage $, NodeId nodeId, uint64 time, bool selfOnly)
        private
        view
        returns (uint256 most)
    {
        uint256 maxBps = $.maxSlashBps;
        (uint256 selfUsed, uint256 usedAmount) = $.windows[nodeId].used(time);
        most = SlashWindow.headroom($.slashable(nodeId), usedAmount, maxBps);
        if (!selfOnly) return most;
        SelfStake storage self = $.selfs[nodeId];
        uint256 total = uint256(self.stake) + self.pending;
        return most.min(total * maxBps / Parameters.BPS).min(SlashWindow.headroom(total, selfUsed, maxBps));
    }

    function _saturate96(uint256 value) private pure returns (uint96) {
        return uint96(value.min(type(uint96).max));
    }
}
