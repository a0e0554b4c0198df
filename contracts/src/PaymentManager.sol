// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {AlephBase} from "./base/AlephBase.sol";
import {Parameters} from "./base/Parameters.sol";
import {JOB_ROLE, PARAMETER_ROLE, SETTLER_ROLE, SLA_ROLE} from "./base/Roles.sol";
import {TypedDomain} from "./base/TypedDomain.sol";
import {IJobManager} from "./interfaces/IJobManager.sol";
import {INodeRegistry} from "./interfaces/INodeRegistry.sol";
import {
    Batch,
    CommunityShare,
    IPaymentManager,
    JobPayment,
    PaymentStatus,
    PaymentTerms,
    Quote,
    Settlement,
    SpendState,
    TokenConfig
} from "./interfaces/IPaymentManager.sol";
import {IProtocolClock} from "./interfaces/IProtocolClock.sol";
import {IStakingManager} from "./interfaces/IStakingManager.sol";
import {BatchRecord, Batches, BatchesState} from "./libraries/Batches.sol";
import {Ledger, LedgerState} from "./libraries/Ledger.sol";
import {PaymentRecord, PaymentRecords} from "./libraries/PaymentRecords.sol";
import {PaymentState} from "./libraries/PaymentState.sol";
import {Settlements} from "./libraries/Settlements.sol";
import {SpendLimits, SpendLimitsState, SpendRecord} from "./libraries/SpendLimits.sol";
import {Swaps} from "./libraries/Swaps.sol";
import {SpendApproval} from "./libraries/TypedData.sol";
import {BatchId, JobId, NodeId} from "./Types.sol";

/// @title PaymentManager
/// @notice See {IPaymentManager}.
/// @dev What is owed is always covered: for every token, the balance is at least `credit + buffer + parked` of {TokenTotals}.
/// Tokens are called in the midst of a settlement, so every function that changes a payment, a batch or a credit is guarded.
/// @custom:oz-upgrades-unsafe-allow external-library-linking
contract PaymentManager is IPaymentManager, AlephBase, TypedDomain {
    using Batches for BatchesState;
    using Batches for BatchRecord;
    using Ledger for LedgerState;
    using PaymentRecords for PaymentRecord;
    using SafeERC20 for IERC20;
    using SpendLimits for SpendLimitsState;
    using SpendLimits for SpendRecord;
    using Swaps for TokenConfig;

    /// @custom:storage-location erc7201:aleph.storage.PaymentManager
    struct PaymentManagerStorage {
        PaymentState state;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.PaymentManager")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant PAYMENT_MANAGER_STORAGE = 0x44db9aecae269c20c1a481bd262fce86162c28f2398d1ff1c3880d1e01aab100;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy; {setPeers} must follow.
    /// @param admin Holds DEFAULT_ADMIN_ROLE until it hands it to the timelock.
    /// @param clock NodeRegistry, which keeps the protocol's clock.
    /// @param aleph_ ALEPH on this chain, with 18 decimals; never changes.
    /// @param router Uniswap V3's SwapRouter on this chain; never changes.
    /// @param split Who gets the community fee at first.
    function initialize(address admin, IProtocolClock clock, IERC20 aleph_, address router, CommunityShare[] calldata split)
        external
        initializer
    {
        __AlephBase_init(admin, clock);
        if (address(aleph_) == address(0) || router == address(0)) revert AlephZeroAddress();
        if (IERC20Metadata(address(aleph_)).decimals() != 18) revert PaymentManagerBadTokenConfig(address(aleph_), "decimals");
        PaymentState storage $ = _getState();
        $.aleph = aleph_;
        $.swapRouter = router;
        $.communityFeeBps = uint16(Parameters.COMMUNITY_FEE_BPS);
        $.maxSlippageBps = uint16(Parameters.MAX_SLIPPAGE_BPS);
        $.priceDeviationBps = uint16(Parameters.PRICE_DEVIATION_BPS);
        $.bufferSeconds = uint24(Parameters.BUFFER_SECONDS);
        emit ParameterSet("communityFeeBps", 0, Parameters.COMMUNITY_FEE_BPS);
        emit ParameterSet("maxSlippageBps", 0, Parameters.MAX_SLIPPAGE_BPS);
        emit ParameterSet("priceDeviationBps", 0, Parameters.PRICE_DEVIATION_BPS);
        emit ParameterSet("bufferSeconds", 0, Parameters.BUFFER_SECONDS);
        TokenConfig storage config = $.tokens[address(aleph_)];
        (config.allowed, config.decimals) = (true, 18);
        emit TokenAllowed(address(aleph_), config);
        $.splitVersion = 1;
        $.ledger.setSplit(1, split);
    }

    // ---------------------------------------------------------------------------------------------- life of a payment

    /// @inheritdoc IPaymentManager
    function openPayment(JobId jobId, PaymentTerms calldata terms) external onlyRole(JOB_ROLE) nonReentrant {
        _requireEntryOpen();
        PaymentState storage $ = _getState();
        Settlements.open($, jobId, terms, _eTime());
    }

    /// @inheritdoc IPaymentManager
    function startPayment(JobId jobId, NodeId nodeId, uint96 pricePerSecond, uint64 endAt) external onlyRole(JOB_ROLE) nonReentrant {
        PaymentRecord storage payment = _getPayment(jobId);
        PaymentStatus status = payment.status;
        if (status != PaymentStatus.Open && status != PaymentStatus.Suspended) revert PaymentManagerInvalidStatus(jobId, status);
        if (pricePerSecond > payment.maxPricePerSecond) {
            revert PaymentManagerPriceTooHigh(jobId, pricePerSecond, payment.maxPricePerSecond);
        }
        uint64 time = _eTime();
        payment.status = PaymentStatus.Accruing;
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        payment.lastSettledAt = uint40(time);
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        payment.endAt = uint40(endAt);
        payment.nodeId = nodeId;
        payment.pricePerSecond = pricePerSecond;
        emit PaymentStarted(jobId, nodeId, pricePerSecond, time, endAt);
    }

    /// @inheritdoc IPaymentManager
    function suspendPayment(JobId jobId) external onlyRole(JOB_ROLE) nonReentrant returns (Settlement memory part) {
        PaymentState storage $ = _getState();
        PaymentRecord storage payment = _getOpenPayment(jobId);
        if (payment.status == PaymentStatus.Open) return part;
        uint64 settledAt;
        (part, settledAt) = Settlements.settleLast($, jobId, _eTime());
        payment.status = PaymentStatus.Suspended;
        // What an SLA still wants from the operator that is left behind, the next one does not owe.
        if (payment.rebateLeft > 0) payment.rebateLeft = 0;
        emit PaymentSuspended(jobId, settledAt);
    }

    /// @inheritdoc IPaymentManager
    function resumePayment(JobId jobId) external onlyRole(JOB_ROLE) nonReentrant {
        PaymentState storage $ = _getState();
        PaymentRecord storage payment = _getPayment(jobId);
        if (payment.status != PaymentStatus.Suspended) revert PaymentManagerInvalidStatus(jobId, payment.status);
        uint64 time = _eTime();
        Settlements.payDebt($, jobId, time);
        payment.status = PaymentStatus.Accruing;
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        payment.lastSettledAt = uint40(time);
        emit PaymentStarted(jobId, payment.nodeId, payment.pricePerSecond, time, payment.endAt);
    }

    /// @inheritdoc IPaymentManager
    function closePayment(JobId jobId) external onlyRole(JOB_ROLE) nonReentrant returns (uint256 totalPaid) {
        return Settlements.close(_getState(), jobId, _eTime());
    }

    // -------------------------------------------------------------------------------------------------- settlement

    /// @inheritdoc IPaymentManager
    function settleJob(JobId jobId) external nonReentrant returns (Settlement memory part) {
        PaymentState storage $ = _getState();
        uint64 time = _eTimeWhenNotPaused();
        _requireDue(jobId, time);
        bool isFunded;
        (part, isFunded) = Settlements.settle($, jobId, time);
        if (!isFunded) $.jobManager.onUnfunded(jobId);
    }

    /// @inheritdoc IPaymentManager
    function settleJobs(JobId[] calldata jobIds) external nonReentrant {
        _requireBatch(jobIds.length);
        PaymentState storage $ = _getState();
        uint64 time = _eTimeWhenNotPaused();
        for (uint256 i; i < jobIds.length; ++i) {
            PaymentRecord storage payment = $.payments[jobIds[i]];
            if (payment.status != PaymentStatus.Accruing || !_isDue(payment, time)) continue;
            (, bool isFunded) = Settlements.settle($, jobIds[i], time);
            if (!isFunded) $.jobManager.onUnfunded(jobIds[i]);
        }
    }

    /// @inheritdoc IPaymentManager
    function settleJobWithSwap(JobId jobId, uint256 minOut, uint64 deadline)
        external
        onlyRole(SETTLER_ROLE)
        nonReentrant
        returns (Settlement memory part, uint256 alephOut)
    {
        PaymentState storage $ = _getState();
        uint64 time = _eTimeWhenNotPaused();
        _requireDeadline(deadline);
        _requireDue(jobId, time);
        bool isFunded;
        (part, alephOut, isFunded) = Settlements.settleWithSwap($, jobId, time, minOut);
        if (!isFunded) $.jobManager.onUnfunded(jobId);
    }

    // ----------------------------------------------------------------------------------------------------- batches

    /// @inheritdoc IPaymentManager
    function swapBatch(BatchId batchId, uint256 amountIn, uint256 minOut, uint64 deadline)
        external
        onlyRole(SETTLER_ROLE)
        nonReentrant
        returns (uint256 alephOut)
    {
        uint64 time = _eTimeWhenNotPaused();
        _requireDeadline(deadline);
        return Settlements.swapBatch(_getState(), batchId, amountIn, minOut, time);
    }

    /// @inheritdoc IPaymentManager
    function redeemInKind(BatchId batchId) external nonReentrant {
        _getState().batches.redeem(batchId, _eTimeWhenNotPaused());
    }

    /// @inheritdoc IPaymentManager
    function claimBatch(BatchId batchId, bytes32 holder) external nonReentrant returns (uint256 alephOut, uint256 inKind) {
        _requireNotPaused();
        return Settlements.claimBatch(_getState(), batchId, holder);
    }

    // ----------------------------------------------------------------------------------------------------- credits

    /// @inheritdoc IPaymentManager
    function withdraw(address token, address to) external nonReentrant returns (uint256 amount) {
        if (to == address(0)) revert AlephZeroAddress();
        amount = _getState().ledger.take(msg.sender, token);
        emit CreditWithdrawn(msg.sender, token, to, amount);
        IERC20(token).safeTransfer(to, amount);
    }

    /// @inheritdoc IPaymentManager
    function creditPayer(JobId jobId, NodeId nodeId, uint256 amount) external onlyRole(SLA_ROLE) nonReentrant returns (uint256 credited) {
        _getPayment(jobId);
        return Settlements.creditPayer(_getState(), jobId, nodeId, amount);
    }

    // --------------------------------------------------------------------------------------------------- approvals

    /// @inheritdoc IPaymentManager
    function approveSpend(address spender, address token, uint256 maxRate, uint256 maxTotal, uint64 expiry) external {
        _getState().spending.set(msg.sender, spender, token, maxRate, maxTotal, expiry);
    }

    /// @inheritdoc IPaymentManager
    function approveSpendBySignature(SpendApproval calldata approval, bytes calldata signature) external {
        _getState().spending.setBySignature(_domainSeparator(), approval, signature);
    }

    // ---------------------------------------------------------------------------------------------- administration

    /// @inheritdoc IPaymentManager
    function addAllowedToken(address token, TokenConfig calldata config) external onlyRole(PARAMETER_ROLE) {
        PaymentState storage $ = _getState();
        TokenConfig memory checked = Swaps.checked(config, Settlements.swapTerms($, token));
        $.tokens[token] = checked;
        emit TokenAllowed(token, checked);
    }

    /// @inheritdoc IPaymentManager
    function removeAllowedToken(address token) external onlyRole(PARAMETER_ROLE) {
        PaymentState storage $ = _getState();
        if (token == address($.aleph)) revert PaymentManagerBadTokenConfig(token, "token");
        if (!$.tokens[token].allowed) revert PaymentManagerTokenNotAllowed(token);
        $.tokens[token].allowed = false;
        emit TokenRemoved(token);
    }

    /// @inheritdoc IPaymentManager
    function setCommunitySplit(CommunityShare[] calldata split) external onlyRole(PARAMETER_ROLE) {
        PaymentState storage $ = _getState();
        $.ledger.setSplit(++$.splitVersion, split);
    }

    /// @inheritdoc IPaymentManager
    function setPeers(address nodeRegistry_, address stakingManager_, address jobManager_) external onlyRole(DEFAULT_ADMIN_ROLE) {
        PaymentState storage $ = _getState();
        address previous = address($.stakingManager);
        $.nodeRegistry = INodeRegistry(_changePeer("nodeRegistry", address($.nodeRegistry), nodeRegistry_));
        $.stakingManager = IStakingManager(_changePeer("stakingManager", previous, stakingManager_));
        $.jobManager = IJobManager(_changePeer("jobManager", address($.jobManager), jobManager_));
        // StakingManager pulls delegators' rewards, and only in calls from here.
        if (previous != address(0)) $.aleph.forceApprove(previous, 0);
        $.aleph.forceApprove(stakingManager_, type(uint256).max);
    }

    /// @inheritdoc IPaymentManager
    function setCommunityFeeBps(uint256 value) external onlyRole(PARAMETER_ROLE) {
        PaymentState storage $ = _getState();
        $.communityFeeBps = uint16(_changeParameter("communityFeeBps", $.communityFeeBps, value, 0, Parameters.COMMUNITY_FEE_BPS_MAX));
    }

    /// @inheritdoc IPaymentManager
    function setMaxSlippageBps(uint256 value) external onlyRole(PARAMETER_ROLE) {
        PaymentState storage $ = _getState();
        $.maxSlippageBps = uint16(
            _changeParameter("maxSlippageBps", $.maxSlippageBps, value, Parameters.MAX_SLIPPAGE_BPS_MIN, Parameters.MAX_SLIPPAGE_BPS_MAX)
        );
    }

    /// @inheritdoc IPaymentManager
    function setPriceDeviationBps(uint256 value) external onlyRole(PARAMETER_ROLE) {
        PaymentState storage $ = _getState();
        $.priceDeviationBps = uint16(
            _changeParameter(
                "priceDeviationBps", $.priceDeviationBps, value, Parameters.PRICE_DEVIATION_BPS_MIN, Parameters.PRICE_DEVIATION_BPS_MAX
            )
        );
    }

    /// @inheritdoc IPaymentManager
    function setBufferSeconds(uint64 value) external onlyRole(PARAMETER_ROLE) {
        PaymentState storage $ = _getState();
        $.bufferSeconds = uint24(_changeParameter("bufferSeconds", $.bufferSeconds, value, 0, Parameters.BUFFER_SECONDS_MAX));
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IPaymentManager
    function getPayment(JobId jobId) external view returns (JobPayment memory) {
        return _getPayment(jobId).toPayment();
    }

    /// @inheritdoc IPaymentManager
    function paidFor(JobId jobId) external view nonReentrantView returns (uint256 totalPaid, uint64 paidSeconds) {
        PaymentRecord storage payment = _getState().payments[jobId];
        return (payment.totalPaid, payment.paidSeconds);
    }

    /// @inheritdoc IPaymentManager
    function owed(JobId jobId) external view nonReentrantView returns (uint64 payableSeconds, uint256 amount) {
        PaymentRecord storage payment = _getPayment(jobId);
        if (payment.status != PaymentStatus.Accruing) return (0, 0);
        payableSeconds = Settlements.payableSeconds(_getState(), payment, payment.lastSettledAt, Settlements.settleEnd(payment, _eTime()));
        amount = payment.costOf(payableSeconds);
    }

    /// @inheritdoc IPaymentManager
    function runwayOf(JobId jobId) external view returns (uint64 seconds_, uint64 bufferSeconds_) {
        PaymentRecord storage payment = _getOpenPayment(jobId);
        uint64 pending = payment.debtSeconds;
        if (payment.status == PaymentStatus.Accruing) {
            pending += Settlements.payableSeconds(_getState(), payment, payment.lastSettledAt, _min(_eTime(), payment.endAt));
        }
        return payment.runway(pending);
    }

    /// @inheritdoc IPaymentManager
    function quote(address payer, address token, uint96 pricePerSecond, uint128 maxSpend) external view returns (Quote memory) {
        PaymentState storage $ = _getState();
        return PaymentRecords.quote($.tokens[token], $.bufferSeconds, payer, token, pricePerSecond, maxSpend);
    }

    /// @inheritdoc IPaymentManager
    function creditOf(address account, address token) external view returns (uint256) {
        return _getState().ledger.creditOf(account, token);
    }

    /// @inheritdoc IPaymentManager
    function totalCredit(address token) external view returns (uint256) {
        return _getState().ledger.totals[token].credit;
    }

    /// @inheritdoc IPaymentManager
    function totalBuffer(address token) external view returns (uint256) {
        return _getState().ledger.totals[token].buffer;
    }

    /// @inheritdoc IPaymentManager
    function totalParked(address token) external view returns (uint256) {
        return _getState().ledger.totals[token].parked;
    }

    /// @inheritdoc IPaymentManager
    function getBatch(BatchId batchId) external view returns (Batch memory) {
        return _getState().batches.batches[batchId].toBatch();
    }

    /// @inheritdoc IPaymentManager
    function openBatchOf(address token) external view returns (BatchId) {
        return _getState().batches.open[token];
    }

    /// @inheritdoc IPaymentManager
    function unitsOf(BatchId batchId, bytes32 holder) external view returns (uint256) {
        return _getState().batches.units[batchId][holder];
    }

    /// @inheritdoc IPaymentManager
    function spendOf(address payer, address spender, address token) external view returns (SpendState memory) {
        return _getState().spending.records[payer][spender][token].toState();
    }

    /// @inheritdoc IPaymentManager
    function isSpender(address payer, address spender, address token) external view returns (bool) {
        return payer == spender || _getState().spending.records[payer][spender][token].isLive(_eTime());
    }

    /// @inheritdoc IPaymentManager
    function spendNonceOf(address payer) external view returns (uint256) {
        return _getState().spending.nonces[payer];
    }

    /// @inheritdoc IPaymentManager
    function tokenConfig(address token) external view returns (TokenConfig memory) {
        return _getState().tokens[token];
    }

    /// @inheritdoc IPaymentManager
    function swapFloor(address token, uint256 amountIn) external view returns (uint256) {
        PaymentState storage $ = _getState();
        return $.tokens[token].floorOf(Settlements.swapTerms($, token), amountIn);
    }

    /// @inheritdoc IPaymentManager
    function communitySplit() external view returns (CommunityShare[] memory) {
        PaymentState storage $ = _getState();
        return $.ledger.splits[$.splitVersion];
    }

    /// @inheritdoc IPaymentManager
    function aleph() external view returns (IERC20) {
        return _getState().aleph;
    }

    /// @inheritdoc IPaymentManager
    function swapRouter() external view returns (address) {
        return _getState().swapRouter;
    }

    /// @inheritdoc IPaymentManager
    function nodeRegistry() external view returns (INodeRegistry) {
        return _getState().nodeRegistry;
    }

    /// @inheritdoc IPaymentManager
    function stakingManager() external view returns (IStakingManager) {
        return _getState().stakingManager;
    }

    /// @inheritdoc IPaymentManager
    function jobManager() external view returns (IJobManager) {
        return _getState().jobManager;
    }

    /// @inheritdoc IPaymentManager
    function communityFeeBps() external view returns (uint256) {
        return _getState().communityFeeBps;
    }

    /// @inheritdoc IPaymentManager
    function maxSlippageBps() external view returns (uint256) {
        return _getState().maxSlippageBps;
    }

    /// @inheritdoc IPaymentManager
    function priceDeviationBps() external view returns (uint256) {
        return _getState().priceDeviationBps;
    }

    /// @inheritdoc IPaymentManager
    function bufferSeconds() external view returns (uint64) {
        return _getState().bufferSeconds;
    }

    // ---------------------------------------------------------------------------------------------------- internal

    /// @inheritdoc TypedDomain
    function _domainName() internal pure override returns (string memory) {
        return "PaymentManager";
    }

    function _requireDeadline(uint64 deadline) private view {
        if (block.timestamp > deadline) revert AlephDeadlinePassed(deadline, uint64(block.timestamp));
        _requireInBounds("deadline", deadline, block.timestamp, block.timestamp + Parameters.SWAP_DEADLINE_MAX);
    }

    function _getPayment(JobId jobId) private view returns (PaymentRecord storage payment) {
        payment = _getState().payments[jobId];
        if (payment.status == PaymentStatus.None) revert PaymentManagerUnknownPayment(jobId);
    }

    function _getOpenPayment(JobId jobId) private view returns (PaymentRecord storage payment) {
        payment = _getPayment(jobId);
        if (payment.status == PaymentStatus.Closed) revert PaymentManagerInvalidStatus(jobId, PaymentStatus.Closed);
    }

    /// @dev Reverts unless a payment accrues and some of its time is not settled.
    function _requireDue(JobId jobId, uint64 time) private view {
        PaymentRecord storage payment = _getPayment(jobId);
        if (payment.status != PaymentStatus.Accruing) revert PaymentManagerInvalidStatus(jobId, payment.status);
        if (!_isDue(payment, time)) revert PaymentManagerNothingOwed(jobId);
    }

    function _isDue(PaymentRecord storage payment, uint64 time) private view returns (bool) {
        return _min(time, payment.endAt) > payment.lastSettledAt;
    }

    function _min(uint64 a, uint64 b) private pure returns (uint64) {
        return a < b ? a : b;
    }

    /// @dev Returns the first and only member of {PaymentManagerStorage}.
    function _getState() private pure returns (PaymentState storage $) {
        assembly {
            $.slot := PAYMENT_MANAGER_STORAGE
        }
    }
}
