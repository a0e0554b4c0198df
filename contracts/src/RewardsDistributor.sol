// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {AlephBase} from "./base/AlephBase.sol";
import {Parameters} from "./base/Parameters.sol";
import {GUARDIAN_ROLE, PARAMETER_ROLE, REPORTER_ROLE} from "./base/Roles.sol";
import {IProtocolClock} from "./interfaces/IProtocolClock.sol";
import {IRewardsDistributor, RewardRoot, RootStatus} from "./interfaces/IRewardsDistributor.sol";
import {ExactTransfer} from "./libraries/ExactTransfer.sol";

// forge-lint: disable-start(unsafe-typecast): what was claimed is not above what was funded, of 128 bits; ids and bounds are smaller still.
/// @title RewardsDistributor
/// @notice See {IRewardsDistributor}.
contract RewardsDistributor is IRewardsDistributor, AlephBase {
    using ExactTransfer for IERC20;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    struct Root {
        bytes32 root;
        //
        uint96 total;
        uint64 leafCount;
        uint40 periodEnd;
        uint40 activeAt;
        RootStatus status;
        //
        bytes32 dataCid;
    }

    /// @dev What an account has claimed, and who gets what it claims; zero is the account itself.
    struct Account {
        address recipient;
        uint96 claimed;
    }

    /// @custom:storage-location erc7201:aleph.storage.RewardsDistributor
    struct RewardsDistributorStorage {
        IERC20 aleph;
        uint96 totalClaimed;
        //
        uint64 lastRootId;
        uint64 activeRootId;
        uint64 pendingRootId;
        uint64 rootDelay;
        //
        uint128 funded;
        uint128 rootCap;
        //
        mapping(uint256 rootId => Root) roots;
        mapping(address account => Account) accounts;
        mapping(address account => address claimer) claimers;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.RewardsDistributor")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant REWARDS_DISTRIBUTOR_STORAGE = 0x553eb1ec64d6d433345e8125df5d8d31afe465676955098e2a85c53d1cb62800;

    /// @dev Hard bound of the cap: 2 % of ALEPH's supply by one root.
    uint256 private constant ROOT_CAP_MAX = 10_000_000e18;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy.
    /// @param admin Holds DEFAULT_ADMIN_ROLE until it hands it to the timelock.
    /// @param clock The protocol's clock: NodeRegistry.
    /// @param aleph_ ALEPH, fixed for ever.
    /// @param rootCap_ By how much the total may grow from one root to the next.
    function initialize(address admin, IProtocolClock clock, IERC20 aleph_, uint256 rootCap_) external initializer {
        __AlephBase_init(admin, clock);
        RewardsDistributorStorage storage $ = _getRewardsDistributorStorage();
        $.aleph = IERC20(_changePeer("aleph", address(0), address(aleph_)));
        $.rootDelay = Parameters.ROOT_DELAY;
        emit ParameterSet("rootDelay", 0, Parameters.ROOT_DELAY);
        $.rootCap = _changeParameter("rootCap", 0, rootCap_, 0, ROOT_CAP_MAX).toUint128();
    }

    /// @inheritdoc IRewardsDistributor
    function fund(uint256 amount) external nonReentrant {
        if (amount == 0) revert AlephZeroAmount();
        RewardsDistributorStorage storage $ = _getRewardsDistributorStorage();
        $.funded += amount.toUint128();
        emit Funded(msg.sender, amount, $.funded);
        $.aleph.pullExact(msg.sender, amount);
    }

    /// @inheritdoc IRewardsDistributor
    function submitRoot(bytes32 root, uint64 leafCount, uint256 total, bytes32 dataCid, uint64 periodEnd)
        external
        onlyRole(REPORTER_ROLE)
        returns (uint256 rootId)
    {
        _requireEntryOpen();
        uint64 time = _eTimeWhenNotPaused();
        RewardsDistributorStorage storage $ = _getRewardsDistributorStorage();
        _activateDue($, time);
        if ($.pendingRootId != 0) revert RewardsDistributorRootPending($.pendingRootId);
        Root storage active = $.roots[$.activeRootId];
        if (root == 0 || leafCount == 0 || total < active.total) revert RewardsDistributorInvalidRoot(root, total, active.total);
        _requireInBounds("periodEnd", periodEnd, active.periodEnd, block.timestamp);
        if (total > $.funded) revert RewardsDistributorOverfunded(total, $.funded);
        if (total - active.total > $.rootCap) revert RewardsDistributorCapExceeded(total - active.total, $.rootCap);

        rootId = ++$.lastRootId;
        uint64 activeAt = time + $.rootDelay;
        $.pendingRootId = uint64(rootId);
        $.roots[rootId] = Root({
            root: root,
            total: total.toUint96(),
            leafCount: leafCount,
            periodEnd: uint40(periodEnd),
            activeAt: uint40(activeAt),
            status: RootStatus.Pending,
            dataCid: dataCid
        });
        emit RootSubmitted(rootId, root, total, leafCount, dataCid, periodEnd, activeAt);
    }

    /// @inheritdoc IRewardsDistributor
    function disableRoot(uint256 rootId) external onlyRole(GUARDIAN_ROLE) {
        RewardsDistributorStorage storage $ = _getRewardsDistributorStorage();
        Root storage root = _getPending($, rootId);
        root.status = RootStatus.Disabled;
        $.pendingRootId = 0;
        emit RootDisabled(rootId, root.root);
    }

    /// @inheritdoc IRewardsDistributor
    function activateRoot(uint256 rootId) external {
        uint64 time = _eTimeWhenNotPaused();
        RewardsDistributorStorage storage $ = _getRewardsDistributorStorage();
        Root storage root = _getPending($, rootId);
        if (time < root.activeAt) revert AlephTooEarly(root.activeAt, time);
        _activateDue($, time);
    }

    /// @inheritdoc IRewardsDistributor
    function claim(address account, uint256 cumulative, bytes32[] calldata proof) external nonReentrant returns (uint256 amount) {
        uint64 time = _eTimeWhenNotPaused();
        RewardsDistributorStorage storage $ = _getRewardsDistributorStorage();
        address claimer = $.claimers[account];
        if (claimer != address(0) && msg.sender != claimer && msg.sender != account) revert AlephUnauthorized(msg.sender);
        _activateDue($, time);
        if ($.activeRootId == 0) revert RewardsDistributorRootNotActive();
        Root storage root = $.roots[$.activeRootId];
        if (!_isInTree(root, account, cumulative, proof)) revert RewardsDistributorInvalidProof(account, cumulative);
        Account storage kept = $.accounts[account];
        (uint256 claimed, address recipient) = (kept.claimed, kept.recipient);
        if (cumulative <= claimed) revert RewardsDistributorNothingToClaim(account, cumulative, claimed);

        amount = cumulative - claimed;
        uint256 claimedByAll = $.totalClaimed + amount;
        // A root whose leaves promise more than its total is at fault; what was funded for later roots stays.
        if (claimedByAll > root.total) revert RewardsDistributorOverfunded(claimedByAll, root.total);
        // Neither is above the root's total.
        (kept.claimed, $.totalClaimed) = (uint96(cumulative), uint96(claimedByAll));
        if (recipient == address(0)) recipient = account;
        emit RewardClaimed(account, recipient, amount, cumulative);
        $.aleph.safeTransfer(recipient, amount);
    }

    /// @inheritdoc IRewardsDistributor
    function setClaimer(address claimer) external {
        _getRewardsDistributorStorage().claimers[msg.sender] = claimer;
        emit ClaimerSet(msg.sender, claimer);
    }

    /// @inheritdoc IRewardsDistributor
    function setRecipient(address recipient) external {
        _getRewardsDistributorStorage().accounts[msg.sender].recipient = recipient;
        emit RecipientSet(msg.sender, recipient);
    }

    /// @inheritdoc IRewardsDistributor
    function setRootDelay(uint64 value) external onlyRole(PARAMETER_ROLE) {
        RewardsDistributorStorage storage $ = _getRewardsDistributorStorage();
        $.rootDelay = uint64(_changeParameter("rootDelay", $.rootDelay, value, Parameters.ROOT_DELAY_MIN, Parameters.ROOT_DELAY_MAX));
    }

    /// @inheritdoc IRewardsDistributor
    function setRootCap(uint256 value) external onlyRole(PARAMETER_ROLE) {
        RewardsDistributorStorage storage $ = _getRewardsDistributorStorage();
        $.rootCap = _changeParameter("rootCap", $.rootCap, value, 0, ROOT_CAP_MAX).toUint128();
    }

    /// @inheritdoc IRewardsDistributor
    function activeRootId() external view returns (uint256) {
        return _getRewardsDistributorStorage().activeRootId;
    }

    /// @inheritdoc IRewardsDistributor
    function pendingRootId() external view returns (uint256) {
        return _getRewardsDistributorStorage().pendingRootId;
    }

    /// @inheritdoc IRewardsDistributor
    function getRoot(uint256 rootId) external view returns (RewardRoot memory) {
        Root storage root = _getRewardsDistributorStorage().roots[rootId];
        return RewardRoot({
            root: root.root,
            total: root.total,
            leafCount: root.leafCount,
            dataCid: root.dataCid,
            periodEnd: root.periodEnd,
            activeAt: root.activeAt,
            status: root.status
        });
    }

    /// @inheritdoc IRewardsDistributor
    function claimedOf(address account) external view returns (uint256) {
        return _getRewardsDistributorStorage().accounts[account].claimed;
    }

    /// @inheritdoc IRewardsDistributor
    function totalClaimed() external view returns (uint256) {
        return _getRewardsDistributorStorage().totalClaimed;
    }

    /// @inheritdoc IRewardsDistributor
    function funded() external view returns (uint256) {
        return _getRewardsDistributorStorage().funded;
    }

    /// @inheritdoc IRewardsDistributor
    function claimerOf(address account) external view returns (address) {
        return _getRewardsDistributorStorage().claimers[account];
    }

    /// @inheritdoc IRewardsDistributor
    function recipientOf(address account) external view returns (address) {
        return _getRewardsDistributorStorage().accounts[account].recipient;
    }

    /// @inheritdoc IRewardsDistributor
    function aleph() external view returns (IERC20) {
        return _getRewardsDistributorStorage().aleph;
    }

    /// @inheritdoc IRewardsDistributor
    function rootDelay() external view returns (uint64) {
        return _getRewardsDistributorStorage().rootDelay;
    }

    /// @inheritdoc IRewardsDistributor
    function rootCap() external view returns (uint256) {
        return _getRewardsDistributorStorage().rootCap;
    }

    /// @dev Makes the pending root the active one if its delay is over.
    function _activateDue(RewardsDistributorStorage storage $, uint64 time) private {
        uint64 rootId = $.pendingRootId;
        if (rootId == 0) return;
        Root storage root = $.roots[rootId];
        if (time < root.activeAt) return;
        root.status = RootStatus.Active;
        ($.activeRootId, $.pendingRootId) = (rootId, 0);
        emit RootActivated(rootId, root.root);
    }

    function _getPending(RewardsDistributorStorage storage $, uint256 rootId) private view returns (Root storage root) {
        root = $.roots[rootId];
        if (root.status != RootStatus.Pending) revert RewardsDistributorRootNotPending(rootId, root.status);
    }

    /// @dev A leaf is hashed twice, so no inner node passes for one; all leaves of a complete binary tree lie on its two lowest levels,
    /// so a proof of any other length is none.
    function _isInTree(Root storage root, address account, uint256 cumulative, bytes32[] calldata proof) private view returns (bool) {
        uint256 leafCount = root.leafCount;
        if (proof.length < Math.log2(leafCount) || proof.length > Math.log2(leafCount, Math.Rounding.Ceil)) return false;
        address token = address(_getRewardsDistributorStorage().aleph);
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(block.chainid, address(this), token, account, cumulative))));
        return MerkleProof.verifyCalldata(proof, root.root, leaf);
    }

    function _getRewardsDistributorStorage() private pure returns (RewardsDistributorStorage storage $) {
        assembly {
            $.slot := REWARDS_DISTRIBUTOR_STORAGE
        }
    }
}
