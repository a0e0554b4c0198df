// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IAlephBase} from "./IAlephBase.sol";

/// @notice State of a submitted root.
enum RootStatus {
    None,
    Pending,
    Active,
    Disabled
}

/// @notice A reward root.
/// @param total Sum of all cumulative amounts in its leaves.
/// @param leafCount Number of its leaves.
/// @param dataCid SHA-256 of the file with all leaves, from which anybody can recompute the root.
/// @param periodEnd Wall time up to which rewards are counted.
/// @param activeAt When it can be claimed against.
struct RewardRoot {
    bytes32 root;
    uint256 total;
    uint64 leafCount;
    bytes32 dataCid;
    uint64 periodEnd;
    uint64 activeAt;
    RootStatus status;
}

/// @title IRewardsDistributor
/// @notice Network rewards for nodes and stakers by cumulative Merkle roots.
///
/// Leaf = `keccak256(keccak256(abi.encode(chainId, this, token, account, cumulative)))`, as OpenZeppelin's StandardMerkleTree hashes it with
/// types `[uint256, address, address, address, uint256]`. The tree is complete, as StandardMerkleTree builds it: every leaf lies on one
/// of its two lowest levels, and a proof of any other length is refused. An account has one leaf per root; a claim pays cumulative − already claimed.
interface IRewardsDistributor is IAlephBase {
    /// @notice ALEPH was put in for rewards; `funded` in all.
    event Funded(address indexed account, uint256 amount, uint256 funded);

    /// @notice A root was submitted and becomes claimable at `activeAt`.
    event RootSubmitted(
        uint256 indexed rootId, bytes32 root, uint256 total, uint64 leafCount, bytes32 dataCid, uint64 periodEnd, uint64 activeAt
    );

    /// @notice A root became the one to claim against.
    event RootActivated(uint256 indexed rootId, bytes32 root);

    /// @notice A pending root was disabled.
    event RootDisabled(uint256 indexed rootId, bytes32 root);

    /// @notice Rewards were paid.
    event RewardClaimed(address indexed account, address indexed recipient, uint256 amount, uint256 cumulative);

    /// @notice An account named who else may claim for it. Zero: nobody.
    event ClaimerSet(address indexed account, address indexed claimer);

    /// @notice An account named where its rewards go. Zero: to itself.
    event RecipientSet(address indexed account, address indexed recipient);

    /// @notice The root is zero, empty or its total is below the active one's.
    error RewardsDistributorInvalidRoot(bytes32 root, uint256 total, uint256 previousTotal);

    /// @notice Another root is pending.
    error RewardsDistributorRootPending(uint256 rootId);

    /// @notice The root is not pending.
    error RewardsDistributorRootNotPending(uint256 rootId, RootStatus status);

    /// @notice No root is active.
    error RewardsDistributorRootNotActive();

    /// @notice A root would promise more than was funded, or the leaves of the active one promise more than its total.
    error RewardsDistributorOverfunded(uint256 total, uint256 funded);

    /// @notice The total would grow by more than the cap.
    error RewardsDistributorCapExceeded(uint256 increase, uint256 cap);

    /// @notice The proof does not lead to the active root.
    error RewardsDistributorInvalidProof(address account, uint256 cumulative);

    /// @notice There is nothing beyond what was claimed.
    error RewardsDistributorNothingToClaim(address account, uint256 cumulative, uint256 claimed);

    /// @notice Puts ALEPH in for rewards. Anyone may call.
    /// @dev Reverts with `AlephZeroAmount`, `AlephAmountMismatch`.
    function fund(uint256 amount) external;

    /// @notice Submits a root that becomes claimable after the root delay.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without REPORTER_ROLE, `RewardsDistributorInvalidRoot`,
    /// `RewardsDistributorRootPending`, `RewardsDistributorOverfunded`, `RewardsDistributorCapExceeded`, `AlephOutOfBounds` when
    /// the period ends before that of the active root or in the future, `AlephEntryPaused`, `AlephProtocolPaused`.
    function submitRoot(bytes32 root, uint64 leafCount, uint256 total, bytes32 dataCid, uint64 periodEnd) external returns (uint256 rootId);

    /// @notice Disables the pending root before it is claimable.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without GUARDIAN_ROLE, `RewardsDistributorRootNotPending`.
    function disableRoot(uint256 rootId) external;

    /// @notice Makes a pending root whose delay is over the active one. Anyone may call; {claim} does it too.
    /// @dev Reverts with `RewardsDistributorRootNotPending`, `AlephTooEarly`, `AlephProtocolPaused`.
    function activateRoot(uint256 rootId) external;

    /// @notice Pays what an account earned beyond what it claimed, to its recipient.
    /// @dev Called by the account, its claimer or, when no claimer is set, anyone: the money goes to the account's recipient alone.
    /// Reverts with `AlephUnauthorized`, `RewardsDistributorRootNotActive`, `RewardsDistributorInvalidProof`,
    /// `RewardsDistributorNothingToClaim`, `RewardsDistributorOverfunded`, `AlephProtocolPaused`.
    function claim(address account, uint256 cumulative, bytes32[] calldata proof) external returns (uint256 amount);

    /// @notice Names who besides the caller may claim for it.
    function setClaimer(address claimer) external;

    /// @notice Names where the caller's rewards go.
    function setRecipient(address recipient) external;

    /// @notice Sets how long a root is pending.
    /// @dev Setters revert with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `AlephOutOfBounds`.
    function setRootDelay(uint64 value) external;

    /// @notice Sets by how much the total may grow from one root to the next.
    function setRootCap(uint256 value) external;

    /// @notice Returns the id of the active root, or 0.
    function activeRootId() external view returns (uint256);

    /// @notice Returns the id of the pending root, or 0.
    function pendingRootId() external view returns (uint256);

    /// @notice Returns a root.
    function getRoot(uint256 rootId) external view returns (RewardRoot memory);

    /// @notice Returns what an account has claimed in all.
    function claimedOf(address account) external view returns (uint256);

    /// @notice Returns what all accounts have claimed.
    function totalClaimed() external view returns (uint256);

    /// @notice Returns what was put in.
    function funded() external view returns (uint256);

    /// @notice Returns an account's claimer and recipient.
    function claimerOf(address account) external view returns (address claimer);
    function recipientOf(address account) external view returns (address recipient);

    /// @notice Returns ALEPH.
    function aleph() external view returns (IERC20);

    function rootDelay() external view returns (uint64);
    function rootCap() external view returns (uint256);
}
