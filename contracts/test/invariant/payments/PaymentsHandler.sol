// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {TickMath} from "@uniswap/v4-core/src/libraries/TickMath.sol";
import {Vm} from "forge-std/Vm.sol";
import {Job, JobStatus, JobTerms} from "../../../src/interfaces/IJobManager.sol";
import {Batch, IPaymentManager, JobPayment, PaymentStatus, Settlement, SpendState} from "../../../src/interfaces/IPaymentManager.sol";
import {ImageTerms} from "../../../src/interfaces/IImageMarketplace.sol";
import {JobManager} from "../../../src/JobManager.sol";
import {PaymentManager} from "../../../src/PaymentManager.sol";
import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {BatchId, ImageId, JobId, NodeId} from "../../../src/Types.sol";
import {Base} from "../../Base.t.sol";
import {BlacklistToken, MockERC20} from "../../mocks/MockERC20.sol";
import {JobManagerV2, NodeRegistryV2, PaymentManagerV2} from "../../mocks/Upgraded.sol";
import {ImageMarketplaceStub} from "../../stubs/ImageMarketplaceStub.sol";
import {StakingManagerStub} from "../../stubs/StakingManagerStub.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";
import {ITestPool, Whale} from "../../utils/Uniswap.sol";
import {Upgrader} from "../handlers/Upgrader.sol";

/// @notice What the handler is told about the system under test.
struct PaymentsSystem {
    NodeRegistry registry;
    StakingManagerStub staking;
    JobManager jobs;
    PaymentManager payments;
    ImageMarketplaceStub images;
    MockERC20 aleph;
    MockERC20 usdc;
    ITestPool pool;
    Whale whale;
    NodeId node;
    NodeId otherNode;
}

/// @notice Three payers, one of them through a spender, two nodes, and everybody who may call: plays all that can happen to jobs and
/// payments, edges first. Keeps its own sums beside, from which the invariants are checked.
contract PaymentsHandler is JobsBase, Upgrader {
    uint256 internal constant MAX_JOBS = 14;

    /// @dev What a job was created with, and what its settlements came to, by our own reckoning.
    struct Ghost {
        address token;
        uint96 maxPrice;
        uint256 maxSpend;
        uint16 communityFeeBps;
        JobStatus status;
        PaymentStatus paymentStatus;
        uint64 settledAt;
        uint64 paidSeconds;
        uint256 exact;
        uint256 payableSeconds;
    }

    mapping(uint256 id => Ghost ghost) public ghosts;
    uint256 public badTransitions;
    uint256 public badSplits;
    uint256 public evadedFees;
    uint256 public badSwaps;
    uint256 public failedStops;
    /// @dev Jobs that the spender created for an account without an approval that covered them.
    uint256 public unapprovedJobs;
    /// @dev What the payers approved last.
    mapping(address payer => mapping(address token => SpendState)) private _approvals;
    mapping(uint256 batch => uint256) public claimedOut;
    mapping(uint256 batch => uint256) public claimedKind;
    mapping(uint256 batch => uint256) public claims;
    uint256 public batchCount;
    mapping(string action => uint256) public calls;

    address[3] public payers;
    address public immutable publisher = makeAddr("publisher");
    address public immutable spender = makeAddr("spender");

    constructor(PaymentsSystem memory system) {
        (registry, stakingStub, jobs, payments) = (system.registry, system.staking, system.jobs, system.payments);
        (aleph, usdc, pool, whale, images) = (system.aleph, system.usdc, system.pool, system.whale, system.images);
        (node, otherNode) = (system.node, system.otherNode);
        (operator, otherOperator) = (registry.operatorOf(node), registry.operatorOf(otherNode));
        for (uint256 i; i < 3; ++i) {
            payers[i] = makeAddr(vm.toString(i));
            fund(payers[i], aleph, 1000e18);
            fund(payers[i], usdc, 1000e6);
        }
        images.setTerms(ImageId.wrap("image"), ImageTerms(publisher, address(0), 5e6, 3000));
        _registerProxy(address(jobs), address(new JobManagerV2()));
        _registerProxy(address(payments), address(new PaymentManagerV2()));
        _registerProxy(address(registry), address(new NodeRegistryV2()));
    }

    function setUp() public override(Base, JobsBase) {}

    /// @dev Checks after each action that every job moved along an allowed edge, and adds up what it accrued.
    modifier tracked(string memory action) {
        _;
        ++calls[action];
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            _track(i);
        }
    }

    // ---------------------------------------------------------------------------------------------------------- jobs

    function createJob(uint256 who, uint256 seed, uint96 price, uint128 maxSpend, uint64 duration) external {
        JobTerms memory wanted = terms(seed % 2 == 0 ? address(aleph) : address(usdc));
        wanted.pricePerSecond = uint96(edgeBound(price, 1, 0.01e18));
        wanted.maxSpend = uint128(edgeBound(maxSpend, 1, seed % 2 == 0 ? 500e18 : 500e6));
        wanted.duration = uint64(edgeBound(duration, 1, 20 days));
        if (seed % 5 == 0) (wanted.resources.gpuType, wanted.resources.gpuCount) = (1, 1);
        this.create(wanted, payers[who % 3], seed % 7 == 0);
    }

    function assignJob(uint256 seed, uint96 price, bool other) external tracked("assign") {
        (JobId id, bool found) = _pick(seed, JobStatus.Created);
        if (!found) return;
        NodeId nodeId = other ? otherNode : node;
        price = uint96(edgeBound(price, 1, ghosts[JobId.unwrap(id)].maxPrice));
        uint64 expiry = uint64(block.timestamp);
        bytes memory signature = signAccept(id, nodeId, other ? "other node" : "node", price, expiry);
        vm.prank(scheduler);
        try jobs.assignJob(id, nodeId, price, expiry, signature) {} catch {}
    }

    function startJob(uint256 seed) external tracked("start") {
        (JobId id, bool found) = _pick(seed, JobStatus.Assigned);
        if (!found) return;
        vm.prank(registry.operatorOf(jobs.getJob(id).nodeId));
        try jobs.startJob(id) {} catch {}
    }

    /// @dev A job in one stroke and without edges, on nodes brought back to life, so that there is something to settle.
    function runJob(uint256 who, uint256 seed, uint96 price) external {
        _revive();
        if (seed % 4 != 0) _enrich(payers[who % 3]);
        price = uint96(bound(price, 1e14, 2e15));
        JobTerms memory wanted = terms(seed % 2 == 0 ? address(aleph) : address(usdc));
        wanted.pricePerSecond = price;
        wanted.maxSpend = uint128(bound(seed, 1, 500) * (seed % 2 == 0 ? 1e18 : 1e6));
        wanted.duration = 20 days;
        if (seed % 3 == 0) wanted.imageId = ImageId.wrap("image");
        this.create(wanted, payers[who % 3], seed % 7 == 0);
        this.assignJob(seed, price, seed % 2 == 1);
        this.startJob(seed);
    }

    /// @dev A day on which everything goes well, and a settlement at its end.
    function liveAndSettle(uint256 seed, uint256 time) external {
        _revive();
        this.warp(bound(time, 1 hours, 1 days), false);
        if (seed % 3 == 0) this.settleWithSwap(seed);
        else if (seed % 3 == 1) this.settleJobs();
        else this.settleJob(seed);
    }

    function create(JobTerms memory wanted, address account, bool bySpender) external tracked("create") {
        if (jobs.jobCount() >= MAX_JOBS) return;
        vm.prank(bySpender ? spender : account);
        if (bySpender) try jobs.createJobFor(account, "spec", wanted) {} catch {} else try jobs.createJob("spec", wanted) {} catch {}
        uint256 id = jobs.jobCount();
        if (id == 0 || ghosts[id].token != address(0)) return;
        Ghost storage ghost = ghosts[id];
        (ghost.token, ghost.maxPrice, ghost.maxSpend) = (wanted.token, wanted.pricePerSecond, wanted.maxSpend);
        ghost.communityFeeBps = uint16(payments.communityFeeBps());
        if (bySpender) _checkApproval(account, wanted.token);
    }

    /// @dev INV 35: by our own record of what was approved.
    function _checkApproval(address account, address token) private {
        SpendState memory approved = _approvals[account][token];
        SpendState memory used = payments.spendOf(account, spender, token);
        bool isLive = approved.maxRate != 0 && eTime() <= approved.expiry;
        if (!isLive || used.rate > approved.maxRate || used.spent > approved.maxTotal) ++unapprovedJobs;
        ++calls["createdBySpender"];
    }

    function unassignJob(uint256 seed) external tracked("unassign") {
        (JobId id, bool found) = _pick(seed, JobStatus.Assigned);
        if (!found) return;
        vm.prank(operator);
        try jobs.unassignJob(id) {} catch {}
    }

    function stopByPayer(uint256 seed) external tracked("stopByPayer") {
        (JobId id, bool found) = _pickOpen(seed);
        if (!found || seed % 3 != 0) return;
        vm.prank(jobs.getJob(id).payer);
        try jobs.stopJob(id) {}
        catch {
            ++failedStops;
        }
    }

    function stopByNode(uint256 seed) external tracked("stopByNode") {
        (JobId id, bool found) = _pickOpen(seed);
        if (!found) return;
        vm.prank(registry.operatorOf(jobs.getJob(id).nodeId));
        try jobs.stopJob(id) {} catch {}
    }

    function endJob(uint256 seed) external tracked("end") {
        (JobId id, bool found) = _pickOpen(seed);
        if (!found) return;
        vm.startPrank(stranger);
        try jobs.completeJob(id) {} catch {}
        try jobs.expireJob(id) {} catch {}
        try jobs.stopJob(id) {} catch {}
        vm.stopPrank();
    }

    function releaseJob(uint256 seed) external tracked("release") {
        (JobId id, bool found) = _pickOpen(seed);
        if (!found) return;
        try jobs.releaseJob(id) {} catch {}
    }

    function resumeJob(uint256 seed) external tracked("resume") {
        (JobId id, bool found) = _pick(seed, JobStatus.Suspended);
        if (!found) return;
        try jobs.resumeJob(id) {} catch {}
    }

    // ----------------------------------------------------------------------------------------------------- settlement

    function settleJob(uint256 seed) external tracked("settle") {
        (JobId id, bool found) = _pickAccruing(seed);
        if (!found) return;
        try payments.settleJob(id) returns (Settlement memory part) {
            _checkSplit(JobId.unwrap(id), part);
        } catch {}
    }

    function settleJobs() external tracked("settleMany") {
        JobId[] memory ids = new JobId[](jobs.jobCount());
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = JobId.wrap(i + 1);
        }
        payments.settleJobs(ids);
    }

    function settleWithSwap(uint256 seed) external tracked("settleWithSwap") {
        (JobId id, bool found) = _pickAccruing(seed);
        if (!found) return;
        vm.recordLogs();
        vm.prank(settler);
        try payments.settleJobWithSwap(id, 0, uint64(block.timestamp)) returns (Settlement memory part, uint256 out) {
            _checkSplit(JobId.unwrap(id), part);
            // What SLA credits gave back to the payer was not swapped: the event tells what was.
            Vm.Log[] memory logs = vm.getRecordedLogs();
            for (uint256 i; i < logs.length; ++i) {
                if (logs[i].topics[0] != IPaymentManager.Swapped.selector) continue;
                (uint256 amountIn,) = abi.decode(logs[i].data, (uint256, uint256));
                _checkSwap(amountIn, out);
            }
        } catch {}
    }

    function creditPayer(uint256 seed, uint256 amount, bool other) external tracked("creditPayer") {
        uint256 count = jobs.jobCount();
        if (count == 0) return;
        vm.prank(sla);
        payments.creditPayer(JobId.wrap(1 + seed % count), other ? otherNode : node, edgeBound(amount, 0, 10e18));
    }

    // -------------------------------------------------------------------------------------------------------- batches

    function swapBatch(uint256 seed, uint256 amount) external tracked("swapBatch") {
        uint256 id = _pickBatch(seed);
        if (id == 0) return;
        Batch memory batch = payments.getBatch(BatchId.wrap(id));
        amount = bound(amount, 1, batch.totalIn - batch.swapped + 1);
        vm.prank(settler);
        try payments.swapBatch(BatchId.wrap(id), amount, 0, uint64(block.timestamp)) returns (uint256 out) {
            _checkSwap(amount, out);
        } catch {}
    }

    /// @dev Swaps what is left of a batch, as far as one swap goes, and claims for everybody.
    function swapAndClaim(uint256 seed) external {
        uint256 id = _pickBatch(seed);
        if (id == 0) return;
        _revive();
        skip(35 minutes);
        Batch memory batch = payments.getBatch(BatchId.wrap(id));
        this.swapBatch(id - 1, batch.totalIn - batch.swapped);
        for (uint256 who; who < 6; ++who) {
            if (seed % 5 != who) this.claimBatch(id - 1, who);
        }
    }

    function redeemInKind(uint256 seed) external tracked("redeem") {
        uint256 id = _pickBatch(seed);
        if (id == 0) return;
        try payments.redeemInKind(BatchId.wrap(id)) {} catch {}
    }

    function claimBatch(uint256 seed, uint256 who) external tracked("claim") {
        uint256 id = _pickBatch(seed);
        if (id == 0) return;
        try payments.claimBatch(BatchId.wrap(id), holder(who)) returns (uint256 out, uint256 kind) {
            claimedOut[id] += out;
            claimedKind[id] += kind;
            ++claims[id];
        } catch {}
    }

    function withdraw(uint256 who, bool inAleph) external tracked("withdraw") {
        address account = accountOf(who);
        vm.prank(account);
        try payments.withdraw(inAleph ? address(aleph) : address(usdc), account) {} catch {}
    }

    // ---------------------------------------------------------------------------------------------- payers' and the world

    function approveSpend(uint256 who, uint256 maxRate, uint256 maxTotal, uint64 expiry, bool inAleph) external tracked("approve") {
        expiry = uint64(edgeBound(expiry, eTime(), eTime() + 20 days));
        maxRate = edgeBound(maxRate, 0, 0.02e18);
        maxTotal = edgeBound(maxTotal, 0, type(uint256).max);
        address token = inAleph ? address(aleph) : address(usdc);
        vm.prank(payers[who % 3]);
        payments.approveSpend(spender, token, maxRate, maxTotal, expiry);
        _approvals[payers[who % 3]][token] = SpendState(maxRate, maxTotal, expiry, 0, 0);
    }

    function changeFunds(uint256 who, uint256 amount, bool inAleph, uint256 how) external tracked("funds") {
        address account = payers[who % 3];
        MockERC20 token = inAleph ? aleph : usdc;
        how %= 5;
        // A blacklisted account neither gets nor loses any.
        if (how == 0) try token.burn(account, bound(amount, 0, token.balanceOf(account))) {} catch {}
        if (how == 1) try token.mint(account, edgeBound(amount, 1, inAleph ? 1000e18 : 1000e6)) {} catch {}
        vm.prank(account);
        if (how == 2) token.approve(address(payments), edgeBound(amount, 0, inAleph ? 20e18 : 20e6));
        else token.approve(address(payments), type(uint256).max);
        if (how == 3) BlacklistToken(address(usdc)).setBlacklisted(account, true);
        if (how == 4) BlacklistToken(address(usdc)).setBlacklisted(account, false);
    }

    function changeNodes(bool other, bool delegators, uint256 how) external tracked("nodes") {
        NodeId nodeId = other ? otherNode : node;
        how %= 3;
        if (how == 0) stakingStub.setHasDelegators(nodeId, delegators);
        if (how == 1) stakingStub.deactivate(nodeId);
        if (how == 2) try stakingStub.activate(nodeId) {} catch {}
    }

    /// @dev INV 42: none of these may touch an open job.
    function changeParameters(uint256 fee, uint64 buffer, bool remove) external tracked("parameters") {
        vm.startPrank(admin);
        payments.setCommunityFeeBps(edgeBound(fee, 0, 3000));
        payments.setBufferSeconds(uint64(edgeBound(buffer, 0, 1 days)));
        if (remove && fee % 4 == 0) {
            try payments.removeAllowedToken(address(usdc)) {} catch {}
        } else {
            try payments.addAllowedToken(address(usdc), tokenConfig(pool, 6)) {} catch {}
        }
        vm.stopPrank();
    }

    function trade(uint256 amount, bool buy) external tracked("trade") {
        if (buy) whale.sell(address(usdc), address(aleph), bound(amount, 1, 1000e6));
        else whale.sell(address(aleph), address(usdc), bound(amount, 1, 10_000e18));
    }

    /// @dev Lets time pass with both nodes beating, or silently.
    function warp(uint256 time, bool silent) external tracked("warp") {
        time = edgeBound(time, 1, 3 days);
        if (silent) {
            skip(time);
        } else {
            for (; time > 4 hours; time -= 4 hours) {
                skip(4 hours);
                _beatBoth();
            }
            skip(time);
        }
        _beatBoth();
    }

    function warpSilently(uint256 time) external tracked("warpSilently") {
        skip(edgeBound(time, 1, 9 days));
        if (time % 2 == 0) _revive();
    }

    function pauseForAWhile(uint256 time) external tracked("pause") {
        vm.prank(pauser);
        try registry.pauseProtocol() {} catch {}
        skip(edgeBound(time, 1, 1 days));
        vm.prank(pauser);
        try registry.unpauseProtocol() {} catch {}
    }

    function upgrade(uint256 seed) external tracked("upgrade") {
        _upgradeAny(seed);
    }

    // ----------------------------------------------------------------------------------------------------------- store

    function accountOf(uint256 who) public view returns (address) {
        who %= 9;
        if (who < 3) return payers[who];
        if (who == 3) return operator;
        if (who == 4) return otherOperator;
        if (who == 5) return publisher;
        if (who == 6) return stakers;
        return who == 7 ? coordinators : developers;
    }

    function holder(uint256 who) public view returns (bytes32) {
        who %= 6;
        if (who == 0) return NodeId.unwrap(node);
        if (who == 1) return NodeId.unwrap(otherNode);
        if (who == 2) return bytes32(uint256(uint160(operator)));
        if (who == 3) return bytes32(uint256(uint160(otherOperator)));
        return bytes32(uint256(uint160(who == 4 ? publisher : address(payments))));
    }

    function ghostOf(uint256 id) external view returns (Ghost memory) {
        return ghosts[id];
    }

    function callsOf(string calldata action) external view returns (uint256) {
        return calls[action];
    }

    function _stateOf(address) internal view override returns (bytes32 state) {
        NodeId[2] memory ids = [node, otherNode];
        for (uint256 i; i < 2; ++i) {
            state =
                keccak256(abi.encode(state, registry.getNode(ids[i]), registry.getNodeDetails(ids[i]), registry.downAt(ids[i], eTime())));
            state = keccak256(abi.encode(state, jobs.capacityOf(ids[i]), jobs.gpuCapacityOf(ids[i], 1), jobs.strikesOf(ids[i])));
        }
        state = keccak256(abi.encode(state, jobs.assignWindow(), jobs.startWindow(), jobs.stopNotice(), jobs.resumeWindow()));
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            JobId id = JobId.wrap(i);
            state = keccak256(abi.encode(state, jobs.getJob(id), jobs.runCount(id), payments.getPayment(id)));
        }
        for (uint256 i = 1; i <= batchCount; ++i) {
            state = keccak256(abi.encode(state, payments.getBatch(BatchId.wrap(i))));
            for (uint256 who; who < 6; ++who) {
                state = keccak256(abi.encode(state, payments.unitsOf(BatchId.wrap(i), holder(who))));
            }
        }
        for (uint256 i; i < 2; ++i) {
            address token = i == 0 ? address(aleph) : address(usdc);
            state = keccak256(abi.encode(state, payments.totalCredit(token), payments.totalBuffer(token), payments.totalParked(token)));
            state = keccak256(abi.encode(state, payments.tokenConfig(token), payments.openBatchOf(token)));
            for (uint256 who; who < 9; ++who) {
                state = keccak256(abi.encode(state, payments.creditOf(accountOf(who), token)));
            }
            for (uint256 who; who < 3; ++who) {
                state = keccak256(abi.encode(state, payments.spendOf(payers[who], spender, token), jobs.openJobsOf(payers[who])));
            }
        }
        state = keccak256(abi.encode(state, payments.communityFeeBps(), payments.maxSlippageBps(), payments.priceDeviationBps()));
        state = keccak256(abi.encode(state, payments.bufferSeconds(), payments.communitySplit(), payments.swapRouter(), payments.aleph()));
    }

    function _track(uint256 id) private {
        Ghost storage ghost = ghosts[id];
        Job memory job = jobs.getJob(JobId.wrap(id));
        if (!_isAllowed(ghost.status, job.status)) ++badTransitions;
        ghost.status = job.status;
        JobPayment memory payment = payments.getPayment(JobId.wrap(id));
        if (ghost.paymentStatus == PaymentStatus.Accruing && payment.lastSettledAt > ghost.settledAt) {
            uint64 span = payment.lastSettledAt - ghost.settledAt;
            ghost.payableSeconds += span - registry.downBetween(payment.nodeId, ghost.settledAt, payment.lastSettledAt);
        }
        ghost.exact += payment.pricePerSecond * (payment.paidSeconds - ghost.paidSeconds);
        ghost.paidSeconds = payment.paidSeconds;
        ghost.settledAt = payment.lastSettledAt;
        ghost.paymentStatus = payment.status;
    }

    /// @dev INV 27: the edges of the published graph, and those that several steps of one action make.
    function _isAllowed(JobStatus from, JobStatus to) private pure returns (bool) {
        if (from == to) return true;
        if (from == JobStatus.None) return to == JobStatus.Created;
        if (from == JobStatus.Created) {
            return to == JobStatus.Assigned || to == JobStatus.Stopped || to == JobStatus.Expired || to == JobStatus.Failed;
        }
        if (from == JobStatus.Assigned) {
            return to == JobStatus.Running || to == JobStatus.Created || to == JobStatus.Stopped || to == JobStatus.Failed;
        }
        if (from == JobStatus.Running) return to != JobStatus.None && to != JobStatus.Assigned && to != JobStatus.Expired;
        if (from == JobStatus.Suspended) {
            return to == JobStatus.Running || to == JobStatus.Created || (to >= JobStatus.Stopped && to != JobStatus.Expired);
        }
        if (from == JobStatus.Stopping) return to == JobStatus.Created || (to >= JobStatus.Stopped && to != JobStatus.Expired);
        return false;
    }

    function _checkSplit(uint256 id, Settlement memory part) private {
        if (part.community + part.delegators + part.image + part.operator != part.gross) ++badSplits;
        if (part.community < part.gross * ghosts[id].communityFeeBps / 10_000) ++evadedFees;
    }

    /// @dev INV 40, from the pool's own accumulators: the average price over 30 minutes, less 3 %, less one tick for the rounding. The
    /// swap itself does not move this second's average.
    function _checkSwap(uint256 amountIn, uint256 out) private {
        uint32[] memory ago = new uint32[](2);
        ago[0] = 30 minutes;
        (int56[] memory ticks,) = pool.observe(ago);
        uint256 root = TickMath.getSqrtPriceAtTick(int24((ticks[1] - ticks[0]) / 30 minutes));
        uint256 quote = address(usdc) < address(aleph)
            ? Math.mulDiv(Math.mulDiv(amountIn, root, 1 << 96), root, 1 << 96)
            : Math.mulDiv(Math.mulDiv(amountIn, 1 << 96, root), 1 << 96, root);
        if (out < quote * 9698 / 10_000) ++badSwaps;
        ++calls["swapped"];
    }

    function _enrich(address account) private {
        BlacklistToken(address(usdc)).setBlacklisted(account, false);
        fund(account, aleph, 100e18);
        fund(account, usdc, 100e6);
    }

    function _revive() private {
        _beatBoth();
        try stakingStub.activate(node) {} catch {}
        try stakingStub.activate(otherNode) {} catch {}
    }

    function _beatBoth() private {
        vm.prank(operator);
        try registry.heartbeat("alive") {} catch {}
        vm.prank(otherOperator);
        try registry.heartbeat("alive") {} catch {}
    }

    function _pick(uint256 seed, JobStatus status) private view returns (JobId, bool) {
        uint256 count = jobs.jobCount();
        for (uint256 i; i < count; ++i) {
            JobId id = JobId.wrap(1 + addmod(seed, i, count));
            if (jobs.getJob(id).status == status) return (id, true);
        }
        return (JobId.wrap(0), false);
    }

    function _pickOpen(uint256 seed) private view returns (JobId, bool) {
        uint256 count = jobs.jobCount();
        for (uint256 i; i < count; ++i) {
            JobId id = JobId.wrap(1 + addmod(seed, i, count));
            if (jobs.getJob(id).status < JobStatus.Stopped) return (id, true);
        }
        return (JobId.wrap(0), false);
    }

    function _pickAccruing(uint256 seed) private view returns (JobId, bool) {
        uint256 count = jobs.jobCount();
        for (uint256 i; i < count; ++i) {
            JobId id = JobId.wrap(1 + addmod(seed, i, count));
            if (payments.getPayment(id).status == PaymentStatus.Accruing) return (id, true);
        }
        return (JobId.wrap(0), false);
    }

    function _pickBatch(uint256 seed) private returns (uint256) {
        while (payments.getBatch(BatchId.wrap(batchCount + 1)).token != address(0)) ++batchCount;
        return batchCount == 0 ? 0 : 1 + seed % batchCount;
    }
}
