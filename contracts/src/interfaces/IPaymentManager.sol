// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SpendApproval} from "../libraries/TypedData.sol";
import {BatchId, JobId, NodeId} from "../Types.sol";
import {IAlephBase} from "./IAlephBase.sol";
import {IJobManager} from "./IJobManager.sol";
import {INodeRegistry} from "./INodeRegistry.sol";
import {IStakingManager} from "./IStakingManager.sol";

/// @notice Where a payment stands. It accrues in `Accruing` only; `Closed` is final.
enum PaymentStatus {
    None,
    Open,
    Accruing,
    Suspended,
    Closed
}

/// @notice What JobManager opens a payment with.
/// @param spender Who created the job: the payer, or a spender it approved.
/// @param pricePerSecond Highest price, in 1e-18 tokens.
/// @param maxSpend Most that may be taken in all, in token units.
/// @param imagePublisher Who earns the image fee, or zero.
/// @param imageFee Fee for the image's use, in token units, once per job.
/// @param imageNodeShareBps Part of that fee that goes to the node.
struct PaymentTerms {
    address payer;
    address spender;
    address token;
    uint96 pricePerSecond;
    uint128 maxSpend;
    address imagePublisher;
    uint128 imageFee;
    uint16 imageNodeShareBps;
}

/// @notice A job's payment. Amounts in token units, prices in 1e-18 tokens per second.
/// @param lastSettledAt Until when everything is paid, recorded as debt, or was not payable.
/// @param totalPaid All that was taken for work done; the buffer is not part of it until it is used.
/// @param buffer What is held for the last seconds of a payer that cannot pay.
/// @param paidSeconds Seconds paid.
/// @param debtSeconds Payable seconds that could not be paid: due at resumption, written off at the end.
/// @param writtenOffSeconds Seconds that nobody will pay.
/// @param rebateLeft What SLA credits still take off the operator's part.
/// @param communityFeeBps Fee as it was when the payment was opened.
struct JobPayment {
    address payer;
    address paymentToken;
    uint256 pricePerSecond;
    uint64 lastSettledAt;
    uint256 totalPaid;
    PaymentStatus status;
    NodeId nodeId;
    address spender;
    uint64 endAt;
    uint256 maxSpend;
    uint256 buffer;
    uint64 paidSeconds;
    uint64 debtSeconds;
    uint64 writtenOffSeconds;
    uint256 imageFeeLeft;
    uint256 rebateLeft;
    uint16 communityFeeBps;
}

/// @notice How one settlement was split, in token units. The parts add up to `gross` exactly.
struct Settlement {
    uint64 paidSeconds;
    uint256 gross;
    uint256 community;
    uint256 delegators;
    uint256 image;
    uint256 operator;
}

/// @notice What a payer allowed a spender, and what of it is in use.
/// @param rate Sum of the prices per second of its open jobs.
/// @param spent What closed jobs cost and open jobs may cost.
struct SpendState {
    uint256 maxRate;
    uint256 maxTotal;
    uint64 expiry;
    uint256 rate;
    uint256 spent;
}

/// @notice How a token is accepted and swapped to ALEPH.
/// @param pool Uniswap V3 pool of the token and ALEPH; zero for ALEPH itself.
/// @param fee The pool's fee, in 1e-6.
/// @param twapWindow Seconds that the quote averages.
/// @param feed Chainlink-style price of one token in ALEPH, or zero.
/// @param feedHeartbeat Greatest age of the feed's answer, in seconds.
/// @param decimals The token's decimals, at most 18.
/// @param maxSlippageBps Slippage allowed for this token, within the general cap.
/// @param minSwap Least to be swapped at once; a smaller settlement is parked in a batch.
/// @param maxSwap Most to be swapped at once.
struct TokenConfig {
    bool allowed;
    address pool;
    uint24 fee;
    uint32 twapWindow;
    address feed;
    uint32 feedHeartbeat;
    uint8 decimals;
    uint16 maxSlippageBps;
    uint128 minSwap;
    uint128 maxSwap;
}

/// @notice A batch of parked tokens. Each beneficiary holds units of `totalIn` and gets its part of `totalOut`.
/// @param swapped How much of `totalIn` has been swapped.
/// @param closedAt When it was closed for new units; zero while open.
/// @param redeemable Whether it pays the token itself because nobody swapped it in time.
struct Batch {
    address token;
    uint256 totalIn;
    uint256 swapped;
    uint256 totalOut;
    uint64 openedAt;
    uint64 closedAt;
    bool redeemable;
}

/// @notice A share of the community fee.
struct CommunityShare {
    address account;
    uint16 bps;
}

/// @notice What a payer would get for its money: see {IPaymentManager-quote}.
/// @param bufferRequired Taken at creation.
/// @param fundedSeconds How long its balance lasts.
/// @param allowedSeconds How long its allowance lasts.
/// @param spendSeconds How long `maxSpend` lasts.
struct Quote {
    uint256 bufferRequired;
    uint256 pricePerHour;
    uint64 fundedSeconds;
    uint64 allowedSeconds;
    uint64 spendSeconds;
}

/// @title IPaymentManager
/// @notice Pays nodes by the second from their users' allowances, splits what comes in, and swaps other tokens to ALEPH.
///
/// Prices are in 1e-18 tokens per second whatever the token's decimals; what is owed is `floor(price × seconds / 10^(18 − decimals))`
/// of all seconds so far, less what was paid: splitting a settlement never changes the sum. Payable is the time since the last
/// settlement less the node's downtime in it ({INodeRegistry-downBetween}).
///
/// Split of each settlement, in token units: community = ceil of its share of the whole; image fee, at most half of the rest; of what
/// remains, delegators the floor of the node's reward share (nothing if it has none); the operator gets the rest. Then ALEPH is
/// credited, and any other token swapped or parked in a batch, in which the same parties hold units.
/// Nobody is called and nothing is sent to a beneficiary when a job is settled: credits are withdrawn.
interface IPaymentManager is IAlephBase {
    /// @notice A payment was opened and its buffer taken.
    event PaymentOpened(
        JobId indexed jobId, address indexed payer, address indexed token, PaymentTerms terms, uint256 buffer, uint16 communityFeeBps
    );

    /// @notice A payment accrues for a node.
    event PaymentStarted(JobId indexed jobId, NodeId indexed nodeId, uint96 pricePerSecond, uint64 startedAt, uint64 endAt);

    /// @notice A payment accrues no more, for the time being.
    event PaymentSuspended(JobId indexed jobId, uint64 at);

    /// @notice A payment was closed for good.
    event PaymentClosed(JobId indexed jobId, uint256 totalPaid, uint256 refunded, uint64 writtenOffSeconds);

    /// @notice A job was settled up to `settledAt`, in token units.
    event JobSettled(
        JobId indexed jobId,
        uint64 paidSeconds,
        uint256 gross,
        uint256 community,
        uint256 delegators,
        uint256 image,
        uint256 operator,
        uint64 settledAt
    );

    /// @notice A payer could not pay all: `debtSeconds` are open and `bufferUsed` was taken from the buffer.
    event Unfunded(JobId indexed jobId, uint64 debtSeconds, uint256 bufferUsed);

    /// @notice A buffer was filled up.
    event BufferFilled(JobId indexed jobId, uint256 amount, uint256 buffer);

    /// @notice An account may withdraw more.
    event Credited(address indexed account, address indexed token, uint256 amount, JobId indexed jobId);

    /// @notice A credit was withdrawn.
    event CreditWithdrawn(address indexed account, address indexed token, address indexed to, uint256 amount);

    /// @notice An SLA took from a node's operator for a payer; `later` will come off settlements to come.
    event PayerCredited(JobId indexed jobId, NodeId indexed nodeId, uint256 credited, uint256 later);

    /// @notice A payer set what a spender may spend.
    event SpendApproved(
        address indexed payer, address indexed spender, address indexed token, uint256 maxRate, uint256 maxTotal, uint64 expiry
    );

    /// @notice Tokens were swapped to ALEPH within a settlement.
    event Swapped(JobId indexed jobId, address indexed token, uint256 amountIn, uint256 amountOut);

    /// @notice A beneficiary got units of a batch. `holder` is an account, or the id of a node whose delegators earn.
    event Parked(BatchId indexed batchId, bytes32 indexed holder, JobId indexed jobId, uint256 units);

    /// @notice A slice of a batch was swapped.
    event BatchSwapped(BatchId indexed batchId, address indexed token, uint256 amountIn, uint256 amountOut, uint256 left);

    /// @notice A batch takes no more units.
    event BatchClosed(BatchId indexed batchId, address indexed token, uint256 totalIn);

    /// @notice A batch that was not swapped in time pays its token.
    event BatchRedeemable(BatchId indexed batchId, address indexed token, uint256 left);

    /// @notice A holder's part of a batch was credited.
    event BatchClaimed(BatchId indexed batchId, bytes32 indexed holder, uint256 aleph, uint256 inKind);

    /// @notice A token may pay new jobs, or its terms changed.
    event TokenAllowed(address indexed token, TokenConfig config);

    /// @notice A token may pay no new jobs. Open jobs go on.
    event TokenRemoved(address indexed token);

    /// @notice The split of the community fee changed.
    event CommunitySplitSet(CommunityShare[] split);

    /// @notice There is no such payment.
    error PaymentManagerUnknownPayment(JobId jobId);

    /// @notice The payment's state does not allow this.
    error PaymentManagerInvalidStatus(JobId jobId, PaymentStatus status);

    /// @notice The token may not pay new jobs.
    error PaymentManagerTokenNotAllowed(address token);

    /// @notice The approval has expired or is too small, or there is none.
    error PaymentManagerApprovalExceeded(address payer, address spender, address token, bytes32 what, uint256 requested, uint256 available);

    /// @notice The payer's balance or allowance does not suffice.
    error PaymentManagerCannotPay(JobId jobId, uint256 required, uint256 available);

    /// @notice There is nothing to settle.
    error PaymentManagerNothingOwed(JobId jobId);

    /// @notice The agreed price exceeds the payer's.
    error PaymentManagerPriceTooHigh(JobId jobId, uint256 price, uint256 maximum);

    /// @notice The swap brings less than the floor or than the caller asks.
    error PaymentManagerSlippageExceeded(address token, uint256 out, uint256 minimum);

    /// @notice The pool's price strays from its average, or the average from the feed.
    error PaymentManagerPriceDeviates(address token, uint256 price, uint256 reference_, uint256 maxBps);

    /// @notice The feed is stale, zero or negative.
    error PaymentManagerStaleFeed(address token, int256 answer, uint256 updatedAt);

    /// @notice The amount is outside what may be swapped at once.
    error PaymentManagerSwapSize(address token, uint256 amount, uint256 min, uint256 max);

    /// @notice The token's configuration does not fit the token or its pool.
    error PaymentManagerBadTokenConfig(address token, bytes32 what);

    /// @notice The batch's state does not allow this.
    error PaymentManagerBatchState(BatchId batchId);

    /// @notice The holder has nothing in the batch.
    error PaymentManagerNothingHeld(BatchId batchId, bytes32 holder);

    /// @notice The shares do not add up to 10,000.
    error PaymentManagerBadSplit(uint256 sum);

    /// @notice Opens a job's payment: checks token and approval, takes the buffer, keeps the terms.
    /// @dev Called by JobManager in {IJobManager-createJob}. Reverts with `AccessControlUnauthorizedAccount` without JOB_ROLE,
    /// `PaymentManagerTokenNotAllowed`, `PaymentManagerApprovalExceeded`, `PaymentManagerCannotPay` for the buffer,
    /// `AlephAmountMismatch`.
    function openPayment(JobId jobId, PaymentTerms calldata terms) external;

    /// @notice Lets a payment accrue for a node from now until `endAt`.
    /// @dev Called by JobManager in {IJobManager-startJob}; again after a release. Takes no tokens. Reverts with
    /// `AccessControlUnauthorizedAccount` without JOB_ROLE, `PaymentManagerInvalidStatus` unless Open or Suspended,
    /// `PaymentManagerPriceTooHigh`.
    function startPayment(JobId jobId, NodeId nodeId, uint96 pricePerSecond, uint64 endAt) external;

    /// @notice Settles what is payable and stops accrual; keeps buffer and debt. Never reverts for lack of money or a bad token.
    /// @dev Called by JobManager in {IJobManager-releaseJob}. Debt to the node that is left behind is written off. Does not call back.
    /// Reverts with `AccessControlUnauthorizedAccount` without JOB_ROLE, `PaymentManagerInvalidStatus` when None or Closed.
    function suspendPayment(JobId jobId) external returns (Settlement memory settlement);

    /// @notice Pays the debt, refills the buffer and lets the payment accrue again from now.
    /// @dev Called by JobManager in {IJobManager-resumeJob}. Reverts with `AccessControlUnauthorizedAccount` without JOB_ROLE,
    /// `PaymentManagerInvalidStatus` unless Suspended, `PaymentManagerCannotPay`, `AlephAmountMismatch`.
    function resumePayment(JobId jobId) external;

    /// @notice Settles for the last time, writes off what cannot be paid, credits the payer with the rest of the buffer, gives the
    /// rate back to the approval. Never reverts for lack of money or a bad token.
    /// @dev Called by JobManager at every end of a job. Does not call back. Reverts with `AccessControlUnauthorizedAccount` without
    /// JOB_ROLE, `PaymentManagerInvalidStatus` when None or Closed.
    /// @return totalPaid All that the job cost, in token units.
    function closePayment(JobId jobId) external returns (uint256 totalPaid);

    /// @notice Settles a job: takes what is owed and credits it, or parks it if the token is not ALEPH. Anyone may call.
    /// @dev One call covers at most 7 days. A payer that cannot pay all: what there is, then the buffer, the rest becomes debt, and
    /// {IJobManager-onUnfunded} is called last. Reverts with `PaymentManagerInvalidStatus` unless Accruing,
    /// `PaymentManagerNothingOwed`, `AlephProtocolPaused`.
    function settleJob(JobId jobId) external returns (Settlement memory settlement);

    /// @notice Settles up to 100 jobs; leaves out those with nothing to settle.
    /// @dev Reverts with `AlephBatchTooLong`, `AlephProtocolPaused`.
    function settleJobs(JobId[] calldata jobIds) external;

    /// @notice Settles a job and swaps what it brings to ALEPH at once.
    /// @param minOut Least ALEPH; the floor of the protocol applies besides.
    /// @param deadline Wall time, at most 10 minutes ahead.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without SETTLER_ROLE, `PaymentManagerSwapSize`,
    /// `PaymentManagerSlippageExceeded`, `PaymentManagerPriceDeviates`, `PaymentManagerStaleFeed`, `SequencerDown`,
    /// `AlephDeadlinePassed`, `AlephOutOfBounds`, and like {settleJob}.
    function settleJobWithSwap(JobId jobId, uint256 minOut, uint64 deadline)
        external
        returns (Settlement memory settlement, uint256 alephOut);

    /// @notice Swaps a slice of the oldest unfinished batch of a token; the first slice closes the batch.
    /// @dev Reverts like {settleJobWithSwap}, and with `PaymentManagerBatchState`.
    function swapBatch(BatchId batchId, uint256 amountIn, uint256 minOut, uint64 deadline) external returns (uint256 alephOut);

    /// @notice Lets a batch that was not swapped whole within 7 days pay the rest in its own token. Anyone may call.
    /// @dev Reverts with `PaymentManagerBatchState`, `AlephTooEarly`, `AlephProtocolPaused`.
    function redeemInKind(BatchId batchId) external;

    /// @notice Credits a holder with its part of a finished batch. Anyone may call.
    /// @param holder An account (`bytes32(uint256(uint160(account)))`), or a node id whose delegators hold units: they are paid through
    /// {IStakingManager-addReward}, and the node's operator if there are none left or the batch pays in kind.
    /// @dev Reverts with `PaymentManagerBatchState`, `PaymentManagerNothingHeld`, `AlephProtocolPaused`.
    function claimBatch(BatchId batchId, bytes32 holder) external returns (uint256 alephOut, uint256 inKind);

    /// @notice Pays the caller's credit in a token to `to`.
    /// @dev Never stopped by a pause. Reverts with `AlephZeroAmount` without credit, `AlephZeroAddress`, the token's own errors.
    function withdraw(address token, address to) external returns (uint256 amount);

    /// @notice Moves what an SLA grants from a node's operator to a job's payer: from the operator's credit in the job's token (for
    /// ALEPH; else its units in the open batch) first, the rest off the operator's part of settlements to come.
    /// @param amount In token units.
    /// @return credited What could be moved now.
    /// @dev Called by SLAManager. Never reverts on size. Reverts with `AccessControlUnauthorizedAccount` without SLA_ROLE,
    /// `PaymentManagerUnknownPayment`.
    function creditPayer(JobId jobId, NodeId nodeId, uint256 amount) external returns (uint256 credited);

    /// @notice Sets what `spender` may spend for the caller. The caller itself needs no approval for jobs it creates, but may limit
    /// itself by naming itself. Zero `maxRate` or a past expiry revokes; open jobs go on until they are stopped.
    function approveSpend(address spender, address token, uint256 maxRate, uint256 maxTotal, uint64 expiry) external;

    /// @notice Like {approveSpend}, by the payer's EIP-712 or ERC-1271 signature.
    /// @dev Reverts with `AlephBadSignature`, `AlephOutOfBounds` for a nonce other than {spendNonceOf}.
    function approveSpendBySignature(SpendApproval calldata approval, bytes calldata signature) external;

    /// @notice Lets a token pay new jobs, or changes its terms for swaps from now on. ALEPH is allowed from the start.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `PaymentManagerBadTokenConfig`, `AlephOutOfBounds`.
    function addAllowedToken(address token, TokenConfig calldata config) external;

    /// @notice Lets a token pay no new jobs.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `PaymentManagerTokenNotAllowed`.
    function removeAllowedToken(address token) external;

    /// @notice Sets who gets the community fee. At most 8 accounts; the shares add up to 10,000.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `PaymentManagerBadSplit`, `AlephZeroAddress`,
    /// `AlephBatchTooLong`.
    function setCommunitySplit(CommunityShare[] calldata split) external;

    /// @notice Sets the peers.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `AlephZeroAddress`.
    function setPeers(address nodeRegistry, address stakingManager, address jobManager) external;

    /// @notice Set parameters. They apply to payments opened, and swaps made, afterwards.
    /// @dev All revert with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `AlephOutOfBounds`.
    function setCommunityFeeBps(uint256 value) external;
    function setMaxSlippageBps(uint256 value) external;
    function setPriceDeviationBps(uint256 value) external;
    function setBufferSeconds(uint64 value) external;

    /// @notice Returns a job's payment.
    /// @dev Reverts with `PaymentManagerUnknownPayment`.
    function getPayment(JobId jobId) external view returns (JobPayment memory);

    /// @notice Returns what a job cost so far and how many seconds were paid. Zeros if unknown.
    function paidFor(JobId jobId) external view returns (uint256 totalPaid, uint64 paidSeconds);

    /// @notice Returns the seconds and the amount that {settleJob} would take now, if the payer can pay.
    function owed(JobId jobId) external view returns (uint64 payableSeconds, uint256 amount);

    /// @notice Returns how long an open job is paid for: by the payer's balance and allowance, and by the buffer alone.
    function runwayOf(JobId jobId) external view returns (uint64 seconds_, uint64 bufferSeconds_);

    /// @notice Returns what a job of these terms would need and how long its payer's money would last.
    function quote(address payer, address token, uint96 pricePerSecond, uint128 maxSpend) external view returns (Quote memory);

    /// @notice Returns an account's credit in a token.
    function creditOf(address account, address token) external view returns (uint256);

    /// @notice Returns the sum of all credits in a token.
    function totalCredit(address token) external view returns (uint256);

    /// @notice Returns the sum of all buffers in a token.
    function totalBuffer(address token) external view returns (uint256);

    /// @notice Returns the sum of what batches of a token hold unswapped.
    function totalParked(address token) external view returns (uint256);

    /// @notice Returns a batch.
    function getBatch(BatchId batchId) external view returns (Batch memory);

    /// @notice Returns the batch of a token that takes units now, or zero.
    function openBatchOf(address token) external view returns (BatchId);

    /// @notice Returns how many units of a batch a holder has.
    function unitsOf(BatchId batchId, bytes32 holder) external view returns (uint256);

    /// @notice Returns a payer's approval for a spender.
    function spendOf(address payer, address spender, address token) external view returns (SpendState memory);

    /// @notice Returns whether an account may create and stop jobs for a payer now.
    function isSpender(address payer, address spender, address token) external view returns (bool);

    /// @notice Returns the nonce that a payer's next signed approval must carry.
    function spendNonceOf(address payer) external view returns (uint256);

    /// @notice Returns how a token is accepted.
    function tokenConfig(address token) external view returns (TokenConfig memory);

    /// @notice Returns the least ALEPH that a swap may bring now, by average price, feed and slippage cap.
    /// @dev Reverts with `PaymentManagerPriceDeviates`, `PaymentManagerStaleFeed`, `SequencerDown`, `PaymentManagerTokenNotAllowed`.
    function swapFloor(address token, uint256 amountIn) external view returns (uint256);

    /// @notice Returns who gets the community fee.
    function communitySplit() external view returns (CommunityShare[] memory);

    /// @notice Return tokens and peers.
    function aleph() external view returns (IERC20);
    function swapRouter() external view returns (address);
    function nodeRegistry() external view returns (INodeRegistry);
    function stakingManager() external view returns (IStakingManager);
    function jobManager() external view returns (IJobManager);

    /// @notice Return the parameters.
    function communityFeeBps() external view returns (uint256);
    function maxSlippageBps() external view returns (uint256);
    function priceDeviationBps() external view returns (uint256);
    function bufferSeconds() external view returns (uint64);
}
