// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {AlephBase} from "./base/AlephBase.sol";
import {Parameters} from "./base/Parameters.sol";
import {PARAMETER_ROLE} from "./base/Roles.sol";
import {TypedDomain} from "./base/TypedDomain.sol";
import {INodeRegistry} from "./interfaces/INodeRegistry.sol";
import {IProtocolClock} from "./interfaces/IProtocolClock.sol";
import {IStakingManager, SlashShares} from "./interfaces/IStakingManager.sol";
import {Challenge, ChallengeStatus, Commitment, CommitmentStatus, HashKind, IStorageRegistry} from "./interfaces/IStorageRegistry.sol";
import {ExactTransfer} from "./libraries/ExactTransfer.sol";
import {Signatures} from "./libraries/Signatures.sol";
import {StorageTree} from "./libraries/StorageTree.sol";
import {ReleaseCommitment, StorageCommitment, TypedData} from "./libraries/TypedData.sol";
import {ChallengeId, CommitmentId, NO_NODE, NodeId} from "./Types.sol";

// forge-lint: disable-start(unsafe-typecast): values were bounded where they entered; times fit 40 bits for 34,000 years.
/// @title StorageRegistry
/// @notice See {IStorageRegistry}.
contract StorageRegistry is IStorageRegistry, AlephBase, TypedDomain {
    using ExactTransfer for IERC20;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;
    using StorageTree for StorageTree.Tree;

    /// @dev A commitment; what a response reads of it but identity and root lies in one slot.
    struct CommitmentRecord {
        address owner;
        uint40 createdAt;
        uint40 expiry;
        //
        NodeId nodeId;
        bytes32 root;
        bytes32 contentHash;
        //
        uint64 size;
        uint8 depth;
        HashKind hashKind;
        CommitmentStatus status;
        uint32 openChallenges;
        uint32 misses;
    }

    struct ChallengeRecord {
        CommitmentId commitmentId;
        //
        address challenger;
        ChallengeStatus status;
        uint8 samples;
        uint40 issuedAtWall;
        uint40 deadline;
        //
        uint128 bond;
        uint96 penalty;
        uint32 responseWindow;
        //
        bytes32 seed;
    }

    /// @dev How often a node missed with no more than 7 days from each miss to the next.
    struct Streak {
        uint40 lastMissAt;
        uint8 misses;
    }

    struct Delegate {
        address account;
        uint64 until;
    }

    /// @custom:storage-location erc7201:aleph.storage.StorageRegistry
    struct StorageRegistryStorage {
        uint96 totalBonds;
        uint64 challengeCount;
        uint32 proofPeriod;
        uint32 challengeResponseWindow;
        uint16 storageSlashBps;
        uint16 storageSlashMaxBps;
        //
        IERC20 aleph;
        uint96 challengeBond;
        //
        INodeRegistry nodeRegistry;
        IStakingManager stakingManager;
        mapping(CommitmentId id => CommitmentRecord) commitments;
        mapping(ChallengeId id => ChallengeRecord) challenges;
        mapping(CommitmentId id => mapping(address challenger => uint256 readyAt)) readyAt;
        mapping(NodeId id => Streak) streaks;
        mapping(address owner => Delegate) delegates;
        mapping(address account => uint256 amount) credits;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.StorageRegistry")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE_REGISTRY_STORAGE = 0x027a643b27942d2093fd02b199fb115065f270ad42d533481b69d1cc45017b00;

    /// @dev Burnt ALEPH goes here: the token has no burn.
    address private constant BURN_ADDRESS = 0x000000000000000000000000000000000000dEaD;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy; {setPeers} must follow.
    /// @param admin Holds DEFAULT_ADMIN_ROLE until it hands it to the timelock.
    /// @param clock NodeRegistry, which keeps the protocol's clock.
    /// @param aleph_ Token of the bonds.
    function initialize(address admin, IProtocolClock clock, IERC20 aleph_) external initializer {
        __AlephBase_init(admin, clock);
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        $.aleph = IERC20(_changePeer("aleph", address(0), address(aleph_)));
        $.proofPeriod = uint32(Parameters.PROOF_PERIOD);
        $.challengeResponseWindow = uint32(Parameters.CHALLENGE_RESPONSE_WINDOW);
        $.challengeBond = uint96(Parameters.CHALLENGE_BOND);
        $.storageSlashBps = uint16(Parameters.STORAGE_SLASH_BPS);
        $.storageSlashMaxBps = uint16(Parameters.STORAGE_SLASH_MAX_BPS);
        emit ParameterSet("proofPeriod", 0, Parameters.PROOF_PERIOD);
        emit ParameterSet("challengeResponseWindow", 0, Parameters.CHALLENGE_RESPONSE_WINDOW);
        emit ParameterSet("challengeBond", 0, Parameters.CHALLENGE_BOND);
        emit ParameterSet("storageSlashBps", 0, Parameters.STORAGE_SLASH_BPS);
        emit ParameterSet("storageSlashMaxBps", 0, Parameters.STORAGE_SLASH_MAX_BPS);
    }

    // ------------------------------------------------------------------------------------------------- commitments

    /// @inheritdoc IStorageRegistry
    function commit(StorageCommitment calldata order, bytes calldata signature) external returns (CommitmentId commitmentId) {
        _requireEntryOpen();
        uint64 time = _eTimeWhenNotPaused();
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        NodeId nodeId = _requireNode($, NO_NODE);
        commitmentId = _commit($, order, signature, nodeId, _domainSeparator(), time);
        $.nodeRegistry.openCommitments(nodeId, 1);
    }

    /// @inheritdoc IStorageRegistry
    function commitBatch(StorageCommitment[] calldata orders, bytes[] calldata signatures)
        external
        returns (CommitmentId[] memory commitmentIds)
    {
        _requireEntryOpen();
        uint64 time = _eTimeWhenNotPaused();
        _requireBatch(orders.length);
        _requireSameLength(orders.length, signatures.length);
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        NodeId nodeId = _requireNode($, NO_NODE);
        bytes32 domain = _domainSeparator();
        commitmentIds = new CommitmentId[](orders.length);
        for (uint256 i; i < orders.length; ++i) {
            commitmentIds[i] = _commit($, orders[i], signatures[i], nodeId, domain, time);
        }
        $.nodeRegistry.openCommitments(nodeId, uint32(orders.length));
    }

    /// @inheritdoc IStorageRegistry
    function endCommitment(CommitmentId commitmentId) external {
        uint64 time = _eTimeWhenNotPaused();
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        CommitmentRecord storage commitment = _getInForce($, commitmentId);
        if (msg.sender != commitment.owner && time < commitment.expiry) revert AlephUnauthorized(msg.sender);
        _end($, commitmentId, commitment);
    }

    /// @inheritdoc IStorageRegistry
    function releaseCommitment(CommitmentId commitmentId, uint64 deadline, bytes calldata signature) external {
        _requireNotPaused();
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        CommitmentRecord storage commitment = _getInForce($, commitmentId);
        _requireNode($, commitment.nodeId);
        if (block.timestamp > deadline) revert AlephDeadlinePassed(deadline, uint64(block.timestamp));
        _requireOwnerSigned($, commitment.owner, _typedDigest(TypedData.hash(ReleaseCommitment(commitmentId, deadline))), signature);
        _end($, commitmentId, commitment);
    }

    /// @inheritdoc IStorageRegistry
    function setDelegate(address delegate, uint64 until) external {
        _getStorageRegistryStorage().delegates[msg.sender] = Delegate(delegate, until);
        emit DelegateSet(msg.sender, delegate, until);
    }

    // -------------------------------------------------------------------------------------------------- challenges

    /// @inheritdoc IStorageRegistry
    function issueChallenge(CommitmentId commitmentId, bytes32 seed, uint8 samples, uint256 maxBond)
        external
        nonReentrant
        returns (ChallengeId challengeId)
    {
        _requireEntryOpen();
        uint64 time = _eTimeWhenNotPaused();
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        _requireInBounds("samples", samples, 1, Parameters.MAX_SAMPLES);
        CommitmentRecord storage commitment = _get($, commitmentId);
        if (commitment.status == CommitmentStatus.Ended || time >= commitment.expiry) {
            revert StorageRegistryNotChallengeable(commitmentId);
        }
        _coolDown($, commitmentId, time);
        uint256 bond = _bondFor($, commitment);
        if (bond > maxBond) revert StorageRegistryBondTooHigh(bond, maxBond);
        NodeId nodeId = commitment.nodeId;
        uint256 penalty = $.stakingManager.reserve(nodeId, _penaltyBps($, nodeId, time));
        if (penalty == 0) revert StorageRegistryNotChallengeable(commitmentId);

        challengeId = ChallengeId.wrap(++$.challengeCount);
        ++commitment.openChallenges;
        $.totalBonds += bond.toUint96();
        uint32 window = $.challengeResponseWindow;
        $.challenges[challengeId] = ChallengeRecord({
            commitmentId: commitmentId,
            challenger: msg.sender,
            status: ChallengeStatus.Open,
            samples: samples,
            issuedAtWall: uint40(block.timestamp),
            deadline: uint40(time + window),
            bond: uint128(bond),
            penalty: penalty.toUint96(),
            responseWindow: window,
            seed: seed
        });
        emit ChallengeIssued(challengeId, commitmentId, msg.sender, seed, samples, bond, penalty, time + window);
        $.aleph.pullExact(msg.sender, bond);
    }

    /// @inheritdoc IStorageRegistry
    function respond(ChallengeId challengeId, bytes[] calldata leaves, bytes32[][] calldata proofs) external nonReentrant {
        uint64 time = _eTimeWhenNotPaused();
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        ChallengeRecord storage challenge = _getOpen($, challengeId);
        CommitmentId commitmentId = challenge.commitmentId;
        CommitmentRecord storage commitment = $.commitments[commitmentId];
        _requireProven(challengeId, challenge, commitment, leaves, proofs);

        bool late = _isOver($, challenge, time);
        uint256 bond = _close($, challenge, commitment, late ? ChallengeStatus.Late : ChallengeStatus.Answered);
        NodeId nodeId = commitment.nodeId;
        emit ChallengeAnswered(challengeId, commitmentId, msg.sender, late);
        $.stakingManager.unreserve(nodeId, challenge.penalty);
        if (late) return _credit($, challenge.challenger, bond);
        uint256 share = bond * Parameters.CHALLENGE_NODE_SHARE_BPS / Parameters.BPS;
        _credit($, $.nodeRegistry.operatorOf(nodeId), share);
        emit BondBurned(challengeId, bond - share);
        $.aleph.safeTransfer(BURN_ADDRESS, bond - share);
    }

    /// @inheritdoc IStorageRegistry
    function resolveChallenge(ChallengeId challengeId) external nonReentrant {
        uint64 time = _eTimeWhenNotPaused();
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        ChallengeRecord storage challenge = _getOpen($, challengeId);
        (uint64 deadline, bool isUp, uint64 since) = _deadline($, challenge);
        if (!isUp) revert IProtocolClock.SequencerDown(since);
        if (time <= deadline) revert StorageRegistryWindowOpen(challengeId, deadline);

        CommitmentId commitmentId = challenge.commitmentId;
        CommitmentRecord storage commitment = $.commitments[commitmentId];
        _credit($, challenge.challenger, _close($, challenge, commitment, ChallengeStatus.Missed));
        _countMiss($, commitmentId, commitment, time);
        uint256 slashed = _slash($, challengeId, challenge, commitment.nodeId);
        emit ChallengeResolved(challengeId, commitmentId, msg.sender, slashed);
    }

    /// @inheritdoc IStorageRegistry
    function withdraw(address to) external nonReentrant returns (uint256 amount) {
        if (to == address(0)) revert AlephZeroAddress();
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        amount = $.credits[msg.sender];
        if (amount == 0) revert AlephZeroAmount();
        $.credits[msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, to, amount);
        $.aleph.safeTransfer(to, amount);
    }

    // ---------------------------------------------------------------------------------------------- administration

    /// @inheritdoc IStorageRegistry
    function setPeers(address nodeRegistry_, address stakingManager_) external onlyRole(DEFAULT_ADMIN_ROLE) {
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        $.nodeRegistry = INodeRegistry(_changePeer("nodeRegistry", address($.nodeRegistry), nodeRegistry_));
        $.stakingManager = IStakingManager(_changePeer("stakingManager", address($.stakingManager), stakingManager_));
    }

    /// @inheritdoc IStorageRegistry
    function setProofPeriod(uint64 value) external onlyRole(PARAMETER_ROLE) {
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        $.proofPeriod =
            _changeParameter("proofPeriod", $.proofPeriod, value, Parameters.PROOF_PERIOD_MIN, Parameters.PROOF_PERIOD_MAX).toUint32();
    }

    /// @inheritdoc IStorageRegistry
    function setChallengeResponseWindow(uint64 value) external onlyRole(PARAMETER_ROLE) {
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        $.challengeResponseWindow = _changeParameter(
                "challengeResponseWindow",
                $.challengeResponseWindow,
                value,
                Parameters.CHALLENGE_RESPONSE_WINDOW_MIN,
                Parameters.CHALLENGE_RESPONSE_WINDOW_MAX
            ).toUint32();
    }

    /// @inheritdoc IStorageRegistry
    function setChallengeBond(uint256 value) external onlyRole(PARAMETER_ROLE) {
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        $.challengeBond = _changeParameter(
                "challengeBond", $.challengeBond, value, Parameters.CHALLENGE_BOND_MIN, Parameters.CHALLENGE_BOND_MAX
            ).toUint96();
    }

    /// @inheritdoc IStorageRegistry
    function setStorageSlashBps(uint256 first, uint256 maximum) external onlyRole(PARAMETER_ROLE) {
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        uint256 previous = $.storageSlashBps;
        $.storageSlashBps = _changeParameter("storageSlashBps", previous, first, Parameters.STORAGE_SLASH_BPS_MIN, maximum).toUint16();
        previous = $.storageSlashMaxBps;
        $.storageSlashMaxBps = _changeParameter("storageSlashMaxBps", previous, maximum, first, Parameters.STORAGE_SLASH_MAX_BPS).toUint16();
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IStorageRegistry
    function getCommitment(CommitmentId commitmentId) external view returns (Commitment memory) {
        CommitmentRecord memory commitment = _get(_getStorageRegistryStorage(), commitmentId);
        return Commitment({
            owner: commitment.owner,
            nodeId: commitment.nodeId,
            root: commitment.root,
            contentHash: commitment.contentHash,
            size: commitment.size,
            leafCount: uint64(StorageTree.leafCountOf(commitment.size)),
            depth: commitment.depth,
            hashKind: commitment.hashKind,
            status: commitment.status,
            createdAt: commitment.createdAt,
            expiry: commitment.expiry,
            openChallenges: commitment.openChallenges,
            misses: commitment.misses
        });
    }

    /// @inheritdoc IStorageRegistry
    function getChallenge(ChallengeId challengeId) external view returns (Challenge memory) {
        ChallengeRecord memory challenge = _getChallenge(_getStorageRegistryStorage(), challengeId);
        return Challenge({
            commitmentId: challenge.commitmentId,
            challenger: challenge.challenger,
            status: challenge.status,
            samples: challenge.samples,
            issuedAtWall: challenge.issuedAtWall,
            deadline: challenge.deadline,
            responseWindow: challenge.responseWindow,
            bond: challenge.bond,
            penalty: challenge.penalty,
            seed: challenge.seed
        });
    }

    /// @inheritdoc IStorageRegistry
    function challengeCount() external view returns (uint256) {
        return _getStorageRegistryStorage().challengeCount;
    }

    /// @inheritdoc IStorageRegistry
    function commitmentIdOf(StorageCommitment calldata order) external view returns (CommitmentId) {
        return CommitmentId.wrap(_typedDigest(TypedData.hash(order)));
    }

    /// @inheritdoc IStorageRegistry
    function leafIndices(ChallengeId challengeId) external view returns (uint64[] memory indices) {
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        ChallengeRecord storage challenge = _getChallenge($, challengeId);
        CommitmentId commitmentId = challenge.commitmentId;
        uint256 leafCount = StorageTree.leafCountOf($.commitments[commitmentId].size);
        indices = new uint64[](challenge.samples);
        for (uint256 i; i < indices.length; ++i) {
            indices[i] = uint64(_leafIndex(commitmentId, challenge.seed, i, leafCount));
        }
    }

    /// @inheritdoc IStorageRegistry
    function deadlineOf(ChallengeId challengeId) external view returns (uint64) {
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        (uint64 deadline, bool isUp,) = _deadline($, _getChallenge($, challengeId));
        return isUp ? deadline : type(uint64).max;
    }

    /// @inheritdoc IStorageRegistry
    function bondFor(CommitmentId commitmentId) external view returns (uint256) {
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        return _bondFor($, _get($, commitmentId));
    }

    /// @inheritdoc IStorageRegistry
    function verifyLeaf(CommitmentId commitmentId, uint64 index, bytes calldata leaf, bytes32[] calldata proof)
        external
        view
        returns (bool)
    {
        return _treeOf(_get(_getStorageRegistryStorage(), commitmentId)).contains(index, leaf, proof);
    }

    /// @inheritdoc IStorageRegistry
    function delegateOf(address owner) external view returns (address delegate, uint64 until) {
        Delegate storage kept = _getStorageRegistryStorage().delegates[owner];
        return (kept.account, kept.until);
    }

    /// @inheritdoc IStorageRegistry
    function creditOf(address account) external view returns (uint256) {
        return _getStorageRegistryStorage().credits[account];
    }

    /// @inheritdoc IStorageRegistry
    function totalBonds() external view returns (uint256) {
        return _getStorageRegistryStorage().totalBonds;
    }

    /// @inheritdoc IStorageRegistry
    function aleph() external view returns (IERC20) {
        return _getStorageRegistryStorage().aleph;
    }

    /// @inheritdoc IStorageRegistry
    function nodeRegistry() external view returns (INodeRegistry) {
        return _getStorageRegistryStorage().nodeRegistry;
    }

    /// @inheritdoc IStorageRegistry
    function stakingManager() external view returns (IStakingManager) {
        return _getStorageRegistryStorage().stakingManager;
    }

    /// @inheritdoc IStorageRegistry
    function proofPeriod() external view returns (uint64) {
        return _getStorageRegistryStorage().proofPeriod;
    }

    /// @inheritdoc IStorageRegistry
    function challengeResponseWindow() external view returns (uint64) {
        return _getStorageRegistryStorage().challengeResponseWindow;
    }

    /// @inheritdoc IStorageRegistry
    function challengeBond() external view returns (uint256) {
        return _getStorageRegistryStorage().challengeBond;
    }

    /// @inheritdoc IStorageRegistry
    function storageSlashBps() external view returns (uint256 first, uint256 maximum) {
        StorageRegistryStorage storage $ = _getStorageRegistryStorage();
        return ($.storageSlashBps, $.storageSlashMaxBps);
    }

    // ----------------------------------------------------------------------------------------------------- private

    /// @dev Records one order. The caller counts it on the node.
    function _commit(
        StorageRegistryStorage storage $,
        StorageCommitment calldata order,
        bytes calldata signature,
        NodeId nodeId,
        bytes32 domain,
        uint64 time
    ) private returns (CommitmentId commitmentId) {
        if (order.nodeId != nodeId) revert AlephUnauthorized(msg.sender);
        _requireInBounds("hashKind", order.hashKind, 0, uint256(type(HashKind).max));
        _requireInBounds("expiry", order.expiry, time + 1, type(uint40).max);
        uint256 leafCount = StorageTree.leafCountOf(order.size);
        uint256 depth = StorageTree.depthOf(leafCount);
        if (leafCount == 0 || depth > Parameters.MAX_TREE_DEPTH) revert StorageRegistryBadDepth(depth);
        bytes32 digest = MessageHashUtils.toTypedDataHash(domain, TypedData.hash(order));
        commitmentId = CommitmentId.wrap(digest);
        CommitmentRecord storage commitment = $.commitments[commitmentId];
        if (commitment.status != CommitmentStatus.None) revert StorageRegistryCommitmentExists(commitmentId);
        address signer = _requireOwnerSigned($, order.owner, digest, signature);

        commitment.depth = uint8(depth);
        _store(commitment, order, time);
        _announce(commitmentId, order, signer, uint64(leafCount));
    }

    function _store(CommitmentRecord storage commitment, StorageCommitment calldata order, uint64 time) private {
        commitment.owner = order.owner;
        commitment.createdAt = uint40(time);
        commitment.expiry = uint40(order.expiry);
        commitment.nodeId = order.nodeId;
        commitment.root = order.root;
        commitment.contentHash = order.contentHash;
        commitment.size = order.size;
        commitment.hashKind = HashKind(order.hashKind);
        commitment.status = CommitmentStatus.Active;
    }

    function _announce(CommitmentId commitmentId, StorageCommitment calldata order, address signer, uint64 leafCount) private {
        emit CommitmentProposed(commitmentId, order.nodeId, order.owner, order.root, order.contentHash, order.size);
        emit CommitmentAccepted(commitmentId, order.nodeId, signer, HashKind(order.hashKind), leafCount, order.expiry);
    }

    function _end(StorageRegistryStorage storage $, CommitmentId commitmentId, CommitmentRecord storage commitment) private {
        uint32 open = commitment.openChallenges;
        if (open > 0) revert StorageRegistryChallengesOpen(commitmentId, open);
        commitment.status = CommitmentStatus.Ended;
        NodeId nodeId = commitment.nodeId;
        emit CommitmentEnded(commitmentId, nodeId, msg.sender);
        $.nodeRegistry.closeCommitments(nodeId, 1);
    }

    /// @dev Lets a challenger pass once per cool-down and commitment.
    function _coolDown(StorageRegistryStorage storage $, CommitmentId commitmentId, uint64 time) private {
        uint64 readyAt = uint64($.readyAt[commitmentId][msg.sender]);
        if (time < readyAt) revert StorageRegistryCoolDown(commitmentId, msg.sender, readyAt);
        $.readyAt[commitmentId][msg.sender] = time + Parameters.CHALLENGE_COOLDOWN;
    }

    /// @dev Ends a challenge and takes its bond off the books, to be credited or burned by the caller.
    function _close(
        StorageRegistryStorage storage $,
        ChallengeRecord storage challenge,
        CommitmentRecord storage commitment,
        ChallengeStatus status
    ) private returns (uint256 bond) {
        challenge.status = status;
        --commitment.openChallenges;
        bond = challenge.bond;
        $.totalBonds -= uint96(bond);
    }

    /// @dev Counts a miss on the node and on the commitment, which becomes faulted with the second.
    function _countMiss(StorageRegistryStorage storage $, CommitmentId commitmentId, CommitmentRecord storage commitment, uint64 time)
        private
    {
        NodeId nodeId = commitment.nodeId;
        uint256 streak = _streakOf($.streaks[nodeId], time);
        $.streaks[nodeId] = Streak({lastMissAt: uint40(time), misses: uint8(Math.min(streak + 1, type(uint8).max))});
        uint32 misses = ++commitment.misses;
        if (misses < Parameters.MISSES_UNTIL_FAULTED || commitment.status != CommitmentStatus.Active) return;
        commitment.status = CommitmentStatus.Faulted;
        emit CommitmentFaulted(commitmentId, nodeId, misses);
    }

    /// @dev Lets the reserve go and takes the penalty. Nobody is named as harmed: what the owner pays for storage is not known here.
    function _slash(StorageRegistryStorage storage $, ChallengeId challengeId, ChallengeRecord storage challenge, NodeId nodeId)
        private
        returns (uint256 slashed)
    {
        uint256 penalty = challenge.penalty;
        SlashShares memory shares;
        (shares.reporter, shares.resolver) = (challenge.challenger, msg.sender);
        $.stakingManager.unreserve(nodeId, penalty);
        (, slashed) =
            $.stakingManager.slash(nodeId, penalty, shares, keccak256(abi.encode(address(this), challenge.commitmentId, challengeId)));
    }

    function _credit(StorageRegistryStorage storage $, address account, uint256 amount) private {
        $.credits[account] += amount;
        emit Credited(account, amount);
    }

    /// @dev Returns the part of self stake that the next miss costs: twice the last one's within 7 days.
    function _penaltyBps(StorageRegistryStorage storage $, NodeId nodeId, uint64 time) private view returns (uint256) {
        (uint256 bps, uint256 maximum) = ($.storageSlashBps, $.storageSlashMaxBps);
        for (uint256 misses = _streakOf($.streaks[nodeId], time); misses > 0 && bps < maximum; --misses) {
            bps *= 2;
        }
        return Math.min(bps, maximum);
    }

    function _streakOf(Streak storage streak, uint64 time) private view returns (uint256) {
        return time <= uint256(streak.lastMissAt) + Parameters.SLASH_WINDOW ? streak.misses : 0;
    }

    function _bondFor(StorageRegistryStorage storage $, CommitmentRecord storage commitment) private view returns (uint256) {
        uint256 base = $.challengeBond;
        return base + base * commitment.openChallenges / Parameters.CHALLENGE_BOND_STEP;
    }

    /// @dev Checks the leaves asked for, one by one.
    function _requireProven(
        ChallengeId challengeId,
        ChallengeRecord storage challenge,
        CommitmentRecord storage commitment,
        bytes[] calldata leaves,
        bytes32[][] calldata proofs
    ) private view {
        _requireSameLength(leaves.length, challenge.samples);
        _requireSameLength(proofs.length, leaves.length);
        StorageTree.Tree memory tree = _treeOf(commitment);
        (CommitmentId commitmentId, bytes32 seed) = (challenge.commitmentId, challenge.seed);
        uint256 leafCount = StorageTree.leafCountOf(tree.size);
        for (uint256 i; i < leaves.length; ++i) {
            uint256 index = _leafIndex(commitmentId, seed, i, leafCount);
            if (!tree.contains(index, leaves[i], proofs[i])) revert StorageRegistryBadProof(challengeId, index);
        }
    }

    function _treeOf(CommitmentRecord storage commitment) private view returns (StorageTree.Tree memory) {
        return StorageTree.Tree(commitment.hashKind, commitment.root, commitment.size, commitment.depth);
    }

    /// @dev Returns whether the time to answer is over. While the sequencer is down it never is.
    function _isOver(StorageRegistryStorage storage $, ChallengeRecord storage challenge, uint64 time) private view returns (bool) {
        if (time <= challenge.deadline) return false;
        (uint64 deadline, bool isUp,) = _deadline($, challenge);
        return isUp && time > deadline;
    }

    /// @dev Returns the deadline with the sequencer's last return counted, if that was after the issue: the window starts anew then.
    /// The feed speaks wall time. Seconds from issue to return are taken as they are on the wall; had everything been paused between
    /// them, the node gets that much more.
    function _deadline(StorageRegistryStorage storage $, ChallengeRecord storage challenge)
        private
        view
        returns (uint64 deadline, bool isUp, uint64 since)
    {
        (isUp, since) = $.nodeRegistry.sequencerStatus();
        deadline = challenge.deadline;
        uint64 issuedAtWall = challenge.issuedAtWall;
        if (since > issuedAtWall) deadline += since - issuedAtWall;
    }

    /// @dev Returns `signer`'s address if it is the owner, or the owner's delegate of the moment; reverts if neither signed.
    function _requireOwnerSigned(StorageRegistryStorage storage $, address owner, bytes32 digest, bytes calldata signature)
        private
        view
        returns (address signer)
    {
        if (Signatures.isValid(owner, digest, signature)) return owner;
        Delegate storage delegate = $.delegates[owner];
        signer = delegate.account;
        if (owner == address(0) || block.timestamp > delegate.until || !Signatures.isValid(signer, digest, signature)) {
            revert AlephBadSignature(owner);
        }
    }

    /// @dev Returns the node that the caller signs for; `expected`, unless it is none, or reverts.
    function _requireNode(StorageRegistryStorage storage $, NodeId expected) private view returns (NodeId nodeId) {
        nodeId = $.nodeRegistry.nodeOf(msg.sender);
        if (nodeId == NO_NODE || (expected != NO_NODE && nodeId != expected)) revert AlephUnauthorized(msg.sender);
    }

    function _get(StorageRegistryStorage storage $, CommitmentId commitmentId) private view returns (CommitmentRecord storage commitment) {
        commitment = $.commitments[commitmentId];
        if (commitment.status == CommitmentStatus.None) revert StorageRegistryUnknownCommitment(commitmentId);
    }

    function _getInForce(StorageRegistryStorage storage $, CommitmentId commitmentId)
        private
        view
        returns (CommitmentRecord storage commitment)
    {
        commitment = $.commitments[commitmentId];
        CommitmentStatus status = commitment.status;
        if (status != CommitmentStatus.Active && status != CommitmentStatus.Faulted) {
            revert StorageRegistryNotInForce(commitmentId, status);
        }
    }

    function _getChallenge(StorageRegistryStorage storage $, ChallengeId challengeId)
        private
        view
        returns (ChallengeRecord storage challenge)
    {
        challenge = $.challenges[challengeId];
        if (challenge.status == ChallengeStatus.None) revert StorageRegistryUnknownChallenge(challengeId);
    }

    function _getOpen(StorageRegistryStorage storage $, ChallengeId challengeId) private view returns (ChallengeRecord storage challenge) {
        challenge = _getChallenge($, challengeId);
        if (challenge.status != ChallengeStatus.Open) revert StorageRegistryAlreadyResolved(challengeId, challenge.status);
    }

    /// @dev Returns the leaf that a challenge asks for. The challenge's number is no part of it: a node that sees a challenge coming
    /// could otherwise slip in one of its own, and so move the other to leaves that it kept.
    function _leafIndex(CommitmentId commitmentId, bytes32 seed, uint256 sample, uint256 leafCount) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(commitmentId, seed, sample))) % leafCount;
    }

    function _domainName() internal pure override returns (string memory) {
        return "StorageRegistry";
    }

    function _getStorageRegistryStorage() private pure returns (StorageRegistryStorage storage $) {
        assembly {
            $.slot := STORAGE_REGISTRY_STORAGE
        }
    }
}
