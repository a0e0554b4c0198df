// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Job, JobStatus, JobTerms, Run} from "../../../src/interfaces/IJobManager.sol";
import {NodeStatus, NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {ViolationStatus} from "../../../src/interfaces/ISLAManager.sol";
import {PositionInfo, SlashRequestStatus, SlashStatus} from "../../../src/interfaces/IStakingManager.sol";
import {ChallengeStatus, CommitmentStatus, HashKind} from "../../../src/interfaces/IStorageRegistry.sol";
import {AcceptJob, StorageCommitment, TypedData} from "../../../src/libraries/TypedData.sol";
import {ImageMarketplace} from "../../../src/ImageMarketplace.sol";
import {JobManager} from "../../../src/JobManager.sol";
import {PaymentManager} from "../../../src/PaymentManager.sol";
import {SLAManager} from "../../../src/SLAManager.sol";
import {StakeVotes} from "../../../src/StakeVotes.sol";
import {StakingManager} from "../../../src/StakingManager.sol";
import {StorageRegistry} from "../../../src/StorageRegistry.sol";
import {
    BatchId,
    ChallengeId,
    CommitmentId,
    ImageId,
    JobId,
    NO_IMAGE,
    NodeId,
    Resources,
    SlaId,
    SlashId,
    SlashRequestId,
    ViolationId
} from "../../../src/Types.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {
    ImageMarketplaceV2,
    JobManagerV2,
    NodeRegistryV2,
    PaymentManagerV2,
    SLAManagerV2,
    StakingManagerV2,
    StorageRegistryV2
} from "../../mocks/Upgraded.sol";
import {Protocol} from "../../System.t.sol";
import {TreeBuilder} from "../../utils/TreeBuilder.sol";
import {ITestPool, Whale} from "../../utils/Uniswap.sol";
import {Upgrader} from "../handlers/Upgrader.sol";

/// @notice Everybody at once: operators, delegators, payers, publishers, owners of data, challengers, committee, reporter, settler,
/// governance and an attacker, on the whole protocol. What may fail is tried all the same.
contract SystemHandler is Upgrader {
    using TreeBuilder for TreeBuilder.Tree;

    uint256 public constant NODES = 4;
    uint256 public constant PEOPLE = 4;
    uint256 private constant MAX_JOBS = 16;
    uint256 private constant MAX_COMMITMENTS = 10;
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;

    StakingManager public staking;
    StakeVotes public votes;
    JobManager public jobs;
    PaymentManager public payments;
    StorageRegistry public storages;
    SLAManager public slas;
    ImageMarketplace public images;
    MockERC20 public usdc;
    ITestPool public pool;
    Whale public whale;

    address private immutable _settler = makeAddr("settler");
    address private immutable _reporter = makeAddr("reporter");
    address private immutable _committee = makeAddr("committee");
    address[NODES] private _operators;
    uint256[NODES] private _operatorKeys;
    address[PEOPLE] private _people;
    uint256[PEOPLE] private _personKeys;
    address[] private _holders;
    NodeId[] public nodes;
    CommitmentId[] public commitments;
    mapping(CommitmentId id => uint256 size) private _sizes;
    ImageId[] public imageIds;
    uint256 public requestCount;
    uint256 public violationCount;
    mapping(ImageId id => uint256) public usesOf;
    /// @dev Calls that gave away a role or an initialisation.
    uint256 public thefts;
    /// @dev Payers whose stop was refused.
    uint256 public failedStops;
    /// @dev How often things happened, to see that a run is not idle.
    mapping(string what => uint256 count) public reached;

    constructor(Protocol memory system) {
        for (uint256 i; i < NODES; ++i) {
            (_operators[i], _operatorKeys[i]) = makeAddrAndKey(string.concat("operator ", vm.toString(i)));
        }
        for (uint256 i; i < PEOPLE; ++i) {
            (_people[i], _personKeys[i]) = makeAddrAndKey(string.concat("person ", vm.toString(i)));
        }
        (registry, aleph, sequencerFeed) = (system.registry, system.aleph, system.feed);
        (staking, votes, jobs, payments) = (system.staking, system.votes, system.jobs, system.payments);
        (storages, slas, images, usdc) = (system.storages, system.slas, system.images, system.usdc);
        (pool, whale) = (system.pool, system.whale);
        _registerProxy(address(registry), address(new NodeRegistryV2()));
        _registerProxy(address(staking), address(new StakingManagerV2()));
        _registerProxy(address(jobs), address(new JobManagerV2()));
        _registerProxy(address(payments), address(new PaymentManagerV2()));
        _registerProxy(address(storages), address(new StorageRegistryV2()));
        _registerProxy(address(slas), address(new SLAManagerV2()));
        _registerProxy(address(images), address(new ImageMarketplaceV2()));
        for (uint256 i; i < PEOPLE; ++i) {
            address account = personOf(i);
            address[4] memory takers = [address(staking), address(payments), address(storages), address(slas)];
            aleph.mint(account, 1e25);
            usdc.mint(account, 1e13);
            for (uint256 j; j < 4; ++j) {
                vm.startPrank(account);
                aleph.approve(takers[j], type(uint256).max);
                usdc.approve(takers[j], type(uint256).max);
                vm.stopPrank();
            }
        }
        _holders = _listHolders();
    }

    function setUp() public override {}

    /// @dev Opens three nodes, an image and a job, so that runs begin in a protocol at work.
    function prepare() external {
        this.publishImage(0);
        for (uint256 i; i < NODES - 1; ++i) {
            this.openNode(2 * i + 1);
        }
        this.runJob(1, 1);
        this.commitData(0, 700);
    }

    // ----------------------------------------------------------------------------------------------------- actors

    /// @dev People pay for jobs, delegate, publish, own data, challenge: one person may be all of that.
    function personOf(uint256 seed) public view returns (address account) {
        return _people[seed % PEOPLE];
    }

    /// @dev Everybody and everything that may hold tokens.
    function holders() public view returns (address[] memory) {
        return _holders;
    }

    function _listHolders() private returns (address[] memory all) {
        all = new address[](20 + NODES + PEOPLE);
        uint256 count;
        for (uint256 i; i < NODES; ++i) {
            all[count++] = _operators[i];
        }
        for (uint256 i; i < PEOPLE; ++i) {
            all[count++] = _people[i];
        }
        all[count++] = admin;
        all[count++] = pauser;
        all[count++] = guardian;
        all[count++] = scheduler;
        all[count++] = stranger;
        all[count++] = _settler;
        all[count++] = _reporter;
        all[count++] = _committee;
        all[count++] = makeAddr("curator");
        all[count++] = address(registry);
        all[count++] = address(staking);
        all[count++] = address(jobs);
        all[count++] = address(payments);
        all[count++] = address(storages);
        all[count++] = address(slas);
        all[count++] = address(images);
        all[count++] = address(pool);
        all[count++] = address(whale);
        all[count++] = BURN;
        all[count++] = address(votes);
    }

    // ------------------------------------------------------------------------------------------------------ nodes

    function register(uint256 seed) public {
        if (nodes.length >= NODES) return;
        address operator = _operators[nodes.length];
        vm.startPrank(operator);
        NodeId nodeId = registry.registerNode(NodeType.CRN, "cid", "eu", uint16(edgeBound(seed, 0, 10_000)), bytes32(seed));
        aleph.approve(address(staking), type(uint256).max);
        aleph.approve(address(storages), type(uint256).max);
        jobs.declareCapacity(nodeId, 16, 65_536);
        vm.stopPrank();
        nodes.push(nodeId);
    }

    function stake(uint256 seed, uint256 amount) external {
        _stake(_node(seed), edgeBound(amount, 1, 300_000e18));
    }

    function _stake(NodeId nodeId, uint256 amount) private {
        address operator = registry.operatorOf(nodeId);
        aleph.mint(operator, amount);
        vm.prank(operator);
        try staking.stake(nodeId, amount) {} catch {}
    }

    function unstake(uint256 seed, uint256 amount) external {
        NodeId nodeId = _node(seed);
        uint256 self = staking.getStakeInfo(nodeId).selfStake;
        if (self == 0) return;
        vm.prank(registry.operatorOf(nodeId));
        try staking.unstake(nodeId, edgeBound(amount, 1, self), true) {} catch {}
    }

    function completeUnbond(uint256 seed) external {
        try staking.completeUnbond(_node(seed)) {} catch {}
    }

    function delegate(uint256 seed, uint256 amount) external {
        _delegate(_node(seed), seed >> 8, edgeBound(amount, 1e18, 300_000e18));
    }

    function _delegate(NodeId nodeId, uint256 who, uint256 amount) private {
        vm.prank(personOf(who));
        try staking.delegate(nodeId, amount, 0) {} catch {}
    }

    function undelegate(uint256 seed, uint256 shares) external {
        (NodeId nodeId, address account, PositionInfo memory position) = _position(seed, false);
        if (position.shares == 0) return;
        vm.prank(account);
        try staking.undelegate(nodeId, edgeBound(shares, 1, position.shares), true) {} catch {}
    }

    function withdrawStake(uint256 seed) external {
        (NodeId nodeId, address account, PositionInfo memory position) = _position(seed, true);
        // Mostly when it is ripe.
        if (seed % 4 != 0 && position.maturesAt > eTime()) skip(position.maturesAt - eTime());
        try staking.withdrawFor(account, nodeId) {
            ++reached["delegation withdrawn"];
        } catch {}
        vm.prank(account);
        try staking.claimRewards(nodeId, account) {} catch {}
    }

    function activate(uint256 seed) external {
        NodeId nodeId = _node(seed);
        _beat(nodeId);
        try staking.checkActivation(nodeId) {} catch {}
    }

    /// @dev A node from nothing, or from below its minimum, to Active.
    function openNode(uint256 seed) external {
        register(seed);
        NodeId nodeId = seed % 2 == 0 ? _node(seed >> 8) : nodes[nodes.length - 1];
        _stake(nodeId, 300_000e18);
        _delegate(nodeId, seed >> 8, 300_000e18);
        skip(1 hours + 1);
        _beatAll();
        try staking.checkActivation(nodeId) {} catch {}
    }

    function deregister(uint256 seed) external {
        NodeId nodeId = _node(seed);
        if (seed % 5 == 0) {
            vm.prank(registry.operatorOf(nodeId));
            try registry.requestDeregister(nodeId) {} catch {}
        }
        try registry.completeDeregister(nodeId) {
            ++reached["deregistered"];
        } catch {}
    }

    function markStale(uint256 seed) external {
        try registry.markStale(_node(seed)) {} catch {}
    }

    // ------------------------------------------------------------------------------------------------------- jobs

    function createJob(uint256 seed, uint96 price, uint128 maxSpend, uint64 duration) external {
        price = uint96(edgeBound(price, 1, 0.01e18));
        maxSpend = uint128(edgeBound(maxSpend, 1, seed % 2 == 0 ? 5000e18 : 5000e6));
        _create(seed, price, maxSpend, uint64(edgeBound(duration, 1, 40 days)));
    }

    function _create(uint256 seed, uint96 price, uint128 maxSpend, uint64 duration) private {
        if (jobs.jobCount() >= MAX_JOBS) return;
        JobTerms memory wanted;
        wanted.token = seed % 2 == 0 ? address(aleph) : address(usdc);
        (wanted.pricePerSecond, wanted.maxSpend, wanted.duration) = (price, maxSpend, duration);
        wanted.resources = Resources({vcpus: 2, memoryMiB: 4096, gpuType: 0, gpuCount: 0, gpuVramMiB: 0});
        // An image has the token of its price.
        if (seed % 3 == 0 && imageIds.length > 0) wanted.imageId = imageIds[(seed >> 4) % imageIds.length];
        if (seed % 4 != 0) (wanted.slaId, wanted.slaVersion) = (SlaId.wrap(1), 1);
        vm.prank(personOf(seed >> 8));
        try jobs.createJob("spec", wanted) {
            if (wanted.imageId != NO_IMAGE) ++usesOf[wanted.imageId];
        } catch {}
    }

    function assignJob(uint256 seed, uint96 price) external {
        (JobId id, bool found) = _job(seed, JobStatus.Created, JobStatus.Created);
        if (found) _assign(id, _node(seed >> 8), uint96(edgeBound(price, 1, jobs.getJob(id).pricePerSecond)));
    }

    function _assign(JobId id, NodeId nodeId, uint96 price) private {
        uint64 expiry = uint64(block.timestamp);
        bytes32 digest = typedDigest("JobManager", address(jobs), TypedData.hash(AcceptJob(id, "spec", nodeId, price, expiry)));
        bytes memory signature = signDigest(_keyOf(nodeId), digest);
        vm.prank(scheduler);
        try jobs.assignJob(id, nodeId, price, expiry, signature) {} catch {}
    }

    function startJob(uint256 seed) public {
        (JobId id, bool found) = _job(seed, JobStatus.Assigned, JobStatus.Assigned);
        if (!found) return;
        vm.prank(registry.operatorOf(jobs.getJob(id).nodeId));
        try jobs.startJob(id) {
            ++reached["started"];
        } catch {}
    }

    /// @dev A job in one stroke, for long enough that something is paid.
    function runJob(uint256 seed, uint96 price) external {
        _beatAll();
        price = uint96(bound(price, 1e14, 2e15));
        uint256 count = jobs.jobCount();
        _create(seed, price, type(uint128).max, 40 days);
        if (jobs.jobCount() == count) return;
        _assign(JobId.wrap(count + 1), _node(seed >> 8), price);
        startJob(count);
    }

    function settle(uint256 seed, bool swap) external {
        (JobId id, bool found) = _job(seed, JobStatus.Running, JobStatus.Stopping);
        if (!found) return;
        vm.prank(_settler);
        if (swap) {
            try payments.settleJobWithSwap(id, 0, uint64(block.timestamp)) {
                ++reached["swapped"];
            } catch {}
        } else {
            try payments.settleJob(id) {
                ++reached["settled"];
            } catch {}
        }
    }

    function settleAll() public {
        JobId[] memory ids = new JobId[](jobs.jobCount());
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = JobId.wrap(i + 1);
        }
        payments.settleJobs(ids);
    }

    function stopJob(uint256 seed, bool byNode) external {
        (JobId id, bool found) = _job(seed, JobStatus.Created, JobStatus.Stopping);
        if (!found || seed % 3 == 0) return;
        if (!byNode) return _stop(id);
        vm.prank(registry.operatorOf(jobs.getJob(id).nodeId));
        try jobs.stopJob(id) {} catch {}
    }

    /// @dev Whatever a passer-by may do to a job.
    function endJob(uint256 seed, uint256 how) external {
        (JobId id, bool found) = _job(seed, JobStatus.Created, JobStatus.Stopping);
        if (!found) return;
        vm.startPrank(stranger);
        how %= 6;
        if (how == 0) try jobs.completeJob(id) {} catch {}
        if (how == 1) try jobs.expireJob(id) {} catch {}
        if (how == 2) try jobs.stopJob(id) {} catch {}
        if (how == 3) try jobs.releaseJob(id) {} catch {}
        if (how == 4) try jobs.resumeJob(id) {} catch {}
        if (how == 5) try jobs.unassignJob(id) {} catch {}
        vm.stopPrank();
    }

    function swapBatch(uint256 seed, uint256 amount, uint256 who) external {
        BatchId id = BatchId.wrap(seed % 4 + 1);
        vm.prank(_settler);
        try payments.swapBatch(id, edgeBound(amount, 1e6, 500e6), 0, uint64(block.timestamp)) {} catch {}
        try payments.redeemInKind(id) {} catch {}
        try payments.claimBatch(id, _holderOf(who)) {} catch {}
    }

    // ------------------------------------------------------------------------------------------------------ storage

    function commitData(uint256 seed, uint256 size) public {
        if (commitments.length >= MAX_COMMITMENTS) return;
        NodeId nodeId = _node(seed);
        size = edgeBound(size, 1, 700);
        TreeBuilder.Tree memory data = _tree(size);
        (address owner, uint256 key) = (personOf(seed >> 8), _personKeys[(seed >> 8) % PEOPLE]);
        StorageCommitment memory order = StorageCommitment({
            nodeId: nodeId,
            owner: owner,
            root: data.rootOf(),
            contentHash: "content",
            size: uint64(size),
            hashKind: uint8(HashKind.Keccak256),
            expiry: eTime() + 200 days,
            salt: commitments.length
        });
        bytes memory signature = signDigest(key, typedDigest("StorageRegistry", address(storages), TypedData.hash(order)));
        _beat(nodeId);
        vm.prank(registry.operatorOf(nodeId));
        try storages.commit(order, signature) returns (CommitmentId id) {
            commitments.push(id);
            _sizes[id] = size;
        } catch {}
    }

    function challenge(uint256 seed, uint8 samples) external {
        if (commitments.length == 0) return;
        vm.prank(personOf(seed >> 8));
        try storages.issueChallenge(
            commitments[seed % commitments.length], bytes32(seed), uint8(edgeBound(samples, 1, 5)), type(uint256).max
        ) {}
            catch {}
    }

    function respond(uint256 seed) external {
        (ChallengeId id, bool found) = _openChallenge(seed);
        if (!found) return;
        TreeBuilder.Tree memory data = _tree(_sizes[storages.getChallenge(id).commitmentId]);
        uint64[] memory indices = storages.leafIndices(id);
        (bytes[] memory leaves, bytes32[][] memory proofs) = (new bytes[](indices.length), new bytes32[][](indices.length));
        for (uint256 i; i < indices.length; ++i) {
            (leaves[i], proofs[i]) = (data.leafOf(indices[i]), data.proofOf(indices[i]));
        }
        try storages.respond(id, leaves, proofs) {
            ++reached["answered"];
        } catch {}
    }

    function resolve(uint256 seed) public {
        (ChallengeId id, bool found) = _openChallenge(seed);
        if (!found) return;
        vm.prank(stranger);
        try storages.resolveChallenge(id) {
            ++reached["missed"];
        } catch {}
    }

    function endCommitment(uint256 seed) external {
        if (commitments.length == 0 || seed % 3 != 0) return;
        CommitmentId id = commitments[seed % commitments.length];
        vm.prank(storages.getCommitment(id).owner);
        try storages.endCommitment(id) {} catch {}
    }

    // -------------------------------------------------------------------------------------------- agreements, images

    function claimUptime(uint256 seed, uint256 window) external {
        uint256 count = jobs.jobCount();
        if (count == 0) return;
        JobId id = JobId.wrap(seed % count + 1);
        if (jobs.runCount(id) == 0) return;
        uint256 run = (seed >> 8) % jobs.runCount(id);
        Run memory found = jobs.getRun(id, run);
        if (found.startedAt == 0 || eTime() < found.startedAt) return;
        window = edgeBound(window, 0, (eTime() - found.startedAt) / 1 days);
        uint80 round = _roundAt(found.startedAt + uint64(window) * 1 days);
        vm.prank(stranger);
        try slas.claimUptime(id, run, window, round) {
            ++reached["uptime claimed"];
        } catch {}
    }

    function openViolation(uint256 seed, bool byPayer) external {
        uint256 count = jobs.jobCount();
        if (count == 0) return;
        JobId id = JobId.wrap(seed % count + 1);
        vm.prank(byPayer ? jobs.getJob(id).payer : _reporter);
        try slas.openViolation(id, bytes32((seed >> 8) % 4)) returns (ViolationId violationId) {
            violationCount = ViolationId.unwrap(violationId);
            ++reached["violation"];
        } catch {}
    }

    function judge(uint256 seed, uint256 how, bool upheld) external {
        if (violationCount == 0) return;
        ViolationId id = ViolationId.wrap(seed % violationCount + 1);
        NodeId nodeId = slas.getViolation(id).nodeId;
        how %= 3;
        vm.prank(how == 0 ? registry.operatorOf(nodeId) : how == 1 ? _committee : stranger);
        if (how == 0) try slas.disputeViolation(id, "no") {} catch {}
        if (how == 1) try slas.decideViolation(id, upheld) {} catch {}
        if (how == 2) try slas.closeViolation(id) {} catch {}
    }

    function publishImage(uint256 seed) public {
        if (imageIds.length >= 4) return;
        vm.prank(personOf(seed >> 8));
        bytes32 content = bytes32(imageIds.length + 1);
        // Token by parity, as jobs choose theirs: half of them meet.
        address token = seed % 2 == 0 ? address(aleph) : address(usdc);
        try images.publishImage(content, "cid", uint128(seed % 5 + 1) * 1e5, uint16(edgeBound(seed, 0, 5000)), "category", token) returns (
            ImageId id
        ) {
            imageIds.push(id);
        } catch {}
    }

    function rate(uint256 seed, uint8 rating) external {
        uint256 count = jobs.jobCount();
        if (count == 0) return;
        for (uint256 i; i < count && jobs.getJob(JobId.wrap(seed % count + 1)).imageId == NO_IMAGE; ++i) {
            seed = addmod(seed, 1, count);
        }
        JobId id = JobId.wrap(seed % count + 1);
        Job memory job = jobs.getJob(id);
        vm.prank(job.payer);
        try images.rateImage(job.imageId, id, uint8(edgeBound(rating, 0, 6)), "") {
            ++reached["rated"];
        } catch {}
    }

    // --------------------------------------------------------------------------------------------------- committee

    /// @dev A request, and every other time its veto window and its execution: single steps find each other too rarely.
    function committeeSlash(uint256 seed, uint256 bps) external {
        NodeId nodeId = _node(seed);
        bps = edgeBound(bps, 1, staking.maxSlashBps());
        vm.prank(_committee);
        try staking.requestSlash(nodeId, bps, personOf(seed >> 8), bps, "committee") returns (SlashRequestId id) {
            requestCount = SlashRequestId.unwrap(id);
            ++reached["slash request"];
        } catch {
            return;
        }
        if (seed % 2 == 0) return;
        skip(staking.vetoWindow());
        this.decideSlash(requestCount - 1, 1);
    }

    function decideSlash(uint256 seed, uint256 how) external {
        if (requestCount == 0) return;
        SlashRequestId id = SlashRequestId.wrap(seed % requestCount + 1);
        how %= 3;
        vm.prank(how == 0 ? guardian : stranger);
        if (how == 0) try staking.vetoSlash(id) {} catch {}
        if (how == 1) {
            try staking.executeSlash(id) {
                ++reached["committee slash"];
            } catch {}
        }
        if (how == 2) try staking.expireSlash(id) {} catch {}
    }

    function releaseSlash(uint256 seed, bool refund) external {
        SlashId id = SlashId.wrap(seed % 16 + 1);
        vm.prank(refund && seed % 5 == 0 ? admin : stranger);
        if (refund && seed % 5 == 0) try staking.refundSlash(id) {} catch {} else try staking.releaseSlash(id) {} catch {}
    }

    // ------------------------------------------------------------------------------------- credits, governance, time

    function withdrawCredits(uint256 seed) external {
        _withdrawAll(_claimant(seed));
    }

    function upgrade(uint256 seed) external {
        _upgradeAny(seed);
    }

    /// @dev INV 55: what nobody may do.
    function attack(uint256 seed, bytes32 role) external {
        address attacker = personOf(seed);
        address[8] memory targets = _roleContracts();
        address target = targets[seed % 8];
        if (seed % 3 == 0) role = bytes32(0);
        vm.startPrank(attacker);
        try IAccessControl(target).grantRole(role, attacker) {
            ++thefts;
        } catch {}
        try IAccessControl(target).revokeRole(role, admin) {
            ++thefts;
        } catch {}
        // Initialisers of all contracts begin with the admin and take an address or more; a sealed one refuses before it looks.
        address[2] memory places = [target, target == address(votes) ? target : _implementationOf(target)];
        for (uint256 i; i < 2; ++i) {
            (bool two,) = places[i].call(abi.encodeCall(JobManager.initialize, (attacker, registry)));
            (bool three,) = places[i].call(abi.encodeCall(StakingManager.initialize, (attacker, registry, aleph)));
            if (two || three) ++thefts;
        }
        vm.stopPrank();
    }

    function setParameters(uint256 seed, uint256 value) external {
        vm.startPrank(admin);
        seed %= 14;
        // Units differ; a value out of bounds is refused, and the edges themselves are not.
        uint64 time = uint64(edgeBound(value, 0, 61 days));
        if (seed == 0) try staking.setUnbondingPeriod(time) {} catch {}
        if (seed == 1) try staking.setVetoWindow(time) {} catch {}
        if (seed == 2) try staking.setSlashHold(time) {} catch {}
        if (seed == 3) try staking.setMaxSlashBps(edgeBound(value, 0, 5001)) {} catch {}
        if (seed == 4) try registry.setHeartbeatGracePeriod(time) {} catch {}
        if (seed == 5) try jobs.setStopNotice(time) {} catch {}
        if (seed == 6) try jobs.setResumeWindow(time) {} catch {}
        if (seed == 7) try payments.setCommunityFeeBps(edgeBound(value, 0, 3001)) {} catch {}
        if (seed == 8) try payments.setBufferSeconds(time) {} catch {}
        if (seed == 9) try storages.setChallengeBond(edgeBound(value, 9e18, 10_001e18)) {} catch {}
        if (seed == 10) try storages.setChallengeResponseWindow(time) {} catch {}
        if (seed == 11) try slas.setDisputeWindow(time) {} catch {}
        if (seed == 12) try slas.setViolationBond(edgeBound(value, 9e18, 10_001e18)) {} catch {}
        if (seed == 13) try registry.setHeartbeatInterval(uint64(edgeBound(value, 9 minutes, 24 hours))) {} catch {}
        vm.stopPrank();
    }

    function trade(uint256 amount, bool buy) external {
        if (buy) whale.sell(address(usdc), address(aleph), bound(amount, 1, 1000e6));
        else whale.sell(address(aleph), address(usdc), bound(amount, 1, 10_000e18));
    }

    /// @dev A time in which all nodes beat, and a settlement of everything.
    function live(uint256 time) external {
        time = bound(time, 1 hours, 3 days);
        for (; time > 4 hours; time -= 4 hours) {
            skip(4 hours);
            _beatAll();
        }
        skip(time);
        _beatAll();
        for (uint256 i; i < nodes.length; ++i) {
            try staking.checkActivation(nodes[i]) {} catch {}
        }
        if (time % 2 == 0 && !registry.isProtocolPaused()) settleAll();
    }

    function pass(uint256 time) external {
        skip(edgeBound(time, 1, 15 days));
        if (time % 3 != 0) _beatAll();
    }

    function pauseForAWhile(uint256 time) external {
        if (time % 3 != 0) return;
        vm.prank(pauser);
        try registry.pauseProtocol() {} catch {}
        skip(edgeBound(time, 1, 8 days));
        vm.prank(pauser);
        try registry.unpauseProtocol() {} catch {}
    }

    function flipSequencer(uint256 time) external {
        if (time % 3 != 0) return;
        sequencerFeed.goDown();
        skip(edgeBound(time, 1, 1 days));
        sequencerFeed.comeBack();
    }

    // ---------------------------------------------------------------------------------------------------- the end

    /// @dev Lets everything come to its end: nothing may be in the way, and what is left anywhere is looked at afterwards.
    function windDown() external {
        skip(10 days);
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            if (jobs.getJob(JobId.wrap(i)).status < JobStatus.Stopped) _stop(JobId.wrap(i));
        }
        for (uint256 i = 1; i <= storages.challengeCount(); ++i) {
            if (storages.getChallenge(ChallengeId.wrap(i)).status != ChallengeStatus.Open) continue;
            vm.prank(stranger);
            storages.resolveChallenge(ChallengeId.wrap(i));
        }
        for (uint256 i; i < commitments.length; ++i) {
            if (storages.getCommitment(commitments[i]).status == CommitmentStatus.Ended) continue;
            vm.prank(storages.getCommitment(commitments[i]).owner);
            storages.endCommitment(commitments[i]);
        }
        skip(40 days);
        for (uint256 i = 1; i <= violationCount; ++i) {
            ViolationStatus status = slas.getViolation(ViolationId.wrap(i)).status;
            if (status != ViolationStatus.Open && status != ViolationStatus.Disputed) continue;
            vm.prank(stranger);
            slas.closeViolation(ViolationId.wrap(i));
        }
        for (uint256 i = 1; i <= requestCount; ++i) {
            SlashRequestId id = SlashRequestId.wrap(i);
            if (staking.getSlashRequest(id).status == SlashRequestStatus.Open) staking.expireSlash(id);
        }
        skip(60 days);
        for (uint256 i = 1; staking.getSlash(SlashId.wrap(i)).status != SlashStatus.None; ++i) {
            if (staking.getSlash(SlashId.wrap(i)).status == SlashStatus.Held) staking.releaseSlash(SlashId.wrap(i));
        }
        _finishBatches();
        _leaveAll();
        address[] memory all = holders();
        for (uint256 i; i < all.length; ++i) {
            _withdrawAll(all[i]);
        }
    }

    /// @dev The first batches first: a later one waits for the one before it.
    function _finishBatches() private {
        for (uint256 i = 1; payments.getBatch(BatchId.wrap(i)).token != address(0); ++i) {
            BatchId id = BatchId.wrap(i);
            try payments.redeemInKind(id) {} catch {}
            for (uint256 who; who < 2 * NODES + PEOPLE + 1; ++who) {
                if (payments.unitsOf(id, _holderOf(who)) > 0) payments.claimBatch(id, _holderOf(who));
            }
        }
    }

    function _leaveAll() private {
        for (uint256 i; i < nodes.length; ++i) {
            address operator = registry.operatorOf(nodes[i]);
            for (uint256 j; j < PEOPLE; ++j) {
                PositionInfo memory position = staking.getPosition(nodes[i], personOf(j));
                if (position.shares == 0 || position.epoch != staking.getPool(nodes[i]).epoch) continue;
                vm.prank(personOf(j));
                staking.undelegate(nodes[i], position.shares, true);
            }
            vm.startPrank(operator);
            uint256 self = staking.getStakeInfo(nodes[i]).selfStake;
            if (self > 0) staking.unstake(nodes[i], self, true);
            if (registry.getNode(nodes[i]).status < NodeStatus.Unbonding) registry.requestDeregister(nodes[i]);
            vm.stopPrank();
        }
        skip(61 days);
        for (uint256 i; i < nodes.length; ++i) {
            for (uint256 j; j < PEOPLE; ++j) {
                try staking.withdrawFor(personOf(j), nodes[i]) {} catch {}
                vm.prank(personOf(j));
                try staking.claimRewards(nodes[i], personOf(j)) {} catch {}
                staking.syncVotes(personOf(j), nodes[i]);
            }
            if (staking.getStakeInfo(nodes[i]).pendingUnbond > 0) staking.completeUnbond(nodes[i]);
            staking.syncOperator(nodes[i]);
            if (registry.getNode(nodes[i]).status == NodeStatus.Unbonding) registry.completeDeregister(nodes[i]);
        }
    }

    // ------------------------------------------------------------------------------------------------------- reads

    function nodeCount() external view returns (uint256) {
        return nodes.length;
    }

    function commitmentCount() external view returns (uint256) {
        return commitments.length;
    }

    function imageCount() external view returns (uint256) {
        return imageIds.length;
    }

    // ----------------------------------------------------------------------------------------------------- private

    /// @dev A payer's stop never fails, unless everything is paused.
    function _stop(JobId id) private {
        vm.prank(jobs.getJob(id).payer);
        try jobs.stopJob(id) {}
        catch {
            if (!registry.isProtocolPaused()) ++failedStops;
        }
    }

    function _withdrawAll(address account) private {
        vm.startPrank(account);
        try payments.withdraw(address(aleph), account) {} catch {}
        try payments.withdraw(address(usdc), account) {} catch {}
        try storages.withdraw(account) {} catch {}
        try slas.withdraw(account) {} catch {}
        try staking.withdrawCredit(account) {} catch {}
        vm.stopPrank();
    }

    function _claimant(uint256 seed) private view returns (address) {
        seed %= NODES + PEOPLE + 1;
        if (seed < NODES) return _operators[seed];
        return seed < NODES + PEOPLE ? personOf(seed) : admin;
    }

    /// @dev Returns a position of a node that has something in it, if there is one.
    function _position(uint256 seed, bool thawing) private view returns (NodeId nodeId, address account, PositionInfo memory position) {
        nodeId = _node(seed);
        for (uint256 i; i < PEOPLE; ++i) {
            account = personOf((seed >> 8) % PEOPLE + i);
            position = staking.getPosition(nodeId, account);
            if ((thawing ? position.thawShares : position.shares) > 0) break;
        }
    }

    /// @dev Holders of units of a batch: operators, publishers, nodes for their delegators, and the community.
    function _holderOf(uint256 who) private view returns (bytes32) {
        who %= 2 * NODES + PEOPLE + 1;
        if (who < NODES) return bytes32(uint256(uint160(_operators[who])));
        if (who < NODES + PEOPLE) return bytes32(uint256(uint160(personOf(who))));
        if (who < 2 * NODES + PEOPLE) {
            return who - NODES - PEOPLE < nodes.length ? NodeId.unwrap(nodes[who - NODES - PEOPLE]) : bytes32(0);
        }
        return bytes32(uint256(uint160(address(payments))));
    }

    function _stateOf(address proxy) internal view override returns (bytes32 state) {
        if (proxy == address(payments)) return _paymentState();
        if (proxy == address(images)) return _imageState();
        for (uint256 i; i < nodes.length; ++i) {
            state =
                keccak256(abi.encode(state, registry.getNode(nodes[i]), registry.getNodeDetails(nodes[i]), registry.liveUntil(nodes[i])));
            state = keccak256(abi.encode(state, staking.getStakeInfo(nodes[i]), staking.getPool(nodes[i]), staking.reservedOf(nodes[i])));
            state = keccak256(abi.encode(state, staking.frozenCount(nodes[i]), staking.slashHeadroom(nodes[i]), staking.metSince(nodes[i])));
            state = keccak256(abi.encode(state, jobs.capacityOf(nodes[i]), jobs.strikesOf(nodes[i])));
        }
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            state = keccak256(abi.encode(state, jobs.getJob(JobId.wrap(i)), jobs.runCount(JobId.wrap(i)), slas.creditedFor(JobId.wrap(i))));
        }
        for (uint256 i = 1; i <= storages.challengeCount(); ++i) {
            state = keccak256(abi.encode(state, storages.getChallenge(ChallengeId.wrap(i))));
        }
        for (uint256 i; i < commitments.length; ++i) {
            state = keccak256(abi.encode(state, storages.getCommitment(commitments[i]), storages.bondFor(commitments[i])));
        }
        for (uint256 i = 1; i <= violationCount; ++i) {
            state = keccak256(abi.encode(state, slas.getViolation(ViolationId.wrap(i))));
        }
        for (uint256 i = 1; i <= requestCount; ++i) {
            state = keccak256(abi.encode(state, staking.getSlashRequest(SlashRequestId.wrap(i))));
        }
        state = keccak256(abi.encode(state, registry.eTime(), staking.accounted(), storages.totalBonds(), registry.getActiveNodes()));
    }

    function _paymentState() private view returns (bytes32 state) {
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            state = keccak256(abi.encode(state, payments.getPayment(JobId.wrap(i))));
        }
        for (uint256 i = 1; i < 5; ++i) {
            state = keccak256(abi.encode(state, payments.getBatch(BatchId.wrap(i))));
        }
        address[2] memory tokens = [address(aleph), address(usdc)];
        for (uint256 i; i < 2; ++i) {
            state = keccak256(abi.encode(state, payments.totalCredit(tokens[i]), payments.totalBuffer(tokens[i])));
            state = keccak256(abi.encode(state, payments.totalParked(tokens[i]), payments.tokenConfig(tokens[i])));
            state = keccak256(abi.encode(state, payments.creditOf(admin, tokens[i]), payments.bufferSeconds()));
        }
    }

    function _imageState() private view returns (bytes32 state) {
        for (uint256 i; i < imageIds.length; ++i) {
            state = keccak256(abi.encode(state, images.getImage(imageIds[i]), images.getVersions(imageIds[i], 0, 10)));
        }
    }

    function _roleContracts() private view returns (address[8] memory) {
        return [
            address(registry),
            address(staking),
            address(jobs),
            address(payments),
            address(storages),
            address(slas),
            address(images),
            address(votes)
        ];
    }

    function _beat(NodeId nodeId) private {
        vm.prank(registry.operatorOf(nodeId));
        try registry.heartbeat("alive") {} catch {}
    }

    function _beatAll() private {
        for (uint256 i; i < nodes.length; ++i) {
            _beat(nodes[i]);
        }
    }

    function _node(uint256 seed) private view returns (NodeId) {
        return nodes[seed % nodes.length];
    }

    function _keyOf(NodeId nodeId) private view returns (uint256) {
        uint256 i;
        while (nodes[i] != nodeId) ++i;
        return _operatorKeys[i];
    }

    function _tree(uint256 size) private pure returns (TreeBuilder.Tree memory) {
        return TreeBuilder.build(HashKind.Keccak256, TreeBuilder.piece(size));
    }

    /// @dev The next job from a place on whose status lies between two.
    function _job(uint256 seed, JobStatus from, JobStatus to) private view returns (JobId, bool) {
        uint256 count = jobs.jobCount();
        for (uint256 i; i < count; ++i) {
            JobId id = JobId.wrap(1 + addmod(seed, i, count));
            JobStatus status = jobs.getJob(id).status;
            if (status >= from && status <= to) return (id, true);
        }
        return (JobId.wrap(0), false);
    }

    function _openChallenge(uint256 seed) private view returns (ChallengeId, bool) {
        uint256 count = storages.challengeCount();
        for (uint256 i; i < count; ++i) {
            ChallengeId id = ChallengeId.wrap(1 + addmod(seed, i, count));
            if (storages.getChallenge(id).status == ChallengeStatus.Open) return (id, true);
        }
        return (ChallengeId.wrap(0), false);
    }

    /// @dev The feed's round in force at a time, as far as today's clock tells.
    function _roundAt(uint64 time) private view returns (uint80 round) {
        uint256 wall = time + block.timestamp - eTime();
        round = sequencerFeed.latestRound();
        while (round > 1) {
            (,, uint256 startedAt,,) = sequencerFeed.getRoundData(round);
            if (startedAt <= wall) break;
            --round;
        }
    }
}
