// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {JOB_ROLE, PAYMENT_ROLE, SCHEDULER_ROLE, SETTLER_ROLE, SLA_ROLE} from "../../src/base/Roles.sol";
import {IJobManager, Job, JobStatus, JobTerms} from "../../src/interfaces/IJobManager.sol";
import {NodeType} from "../../src/interfaces/INodeRegistry.sol";
import {
    CommunityShare,
    IPaymentManager,
    JobPayment,
    PaymentStatus,
    PaymentTerms,
    Settlement,
    TokenConfig
} from "../../src/interfaces/IPaymentManager.sol";
import {IUniswapV3Router} from "../../src/interfaces/IUniswapV3.sol";
import {AcceptJob, AssignTicket, TypedData} from "../../src/libraries/TypedData.sol";
import {JobManager} from "../../src/JobManager.sol";
import {PaymentManager} from "../../src/PaymentManager.sol";
import {ImageId, JobId, NO_IMAGE, NO_NODE, NO_SLA, NodeId, Resources} from "../../src/Types.sol";
import {Base} from "../Base.t.sol";
import {MockERC20} from "../mocks/MockERC20.sol";
import {ImageMarketplaceStub} from "../stubs/ImageMarketplaceStub.sol";
import {SLAManagerStub} from "../stubs/SLAManagerStub.sol";
import {ITestFactory, ITestPool, Prices, Whale} from "./Uniswap.sol";

/// @notice JobManager and PaymentManager for real, on the real registry and a real Uniswap V3 with a pool of USDC and ALEPH at 10 ALEPH;
/// stubs for staking, images and agreements. Every action here asserts what it announces, what it moves, and what it leaves.
abstract contract JobsBase is Base {
    /// @dev 0.001 tokens per second: 1000 units of USDC, 1e15 of ALEPH.
    uint96 internal constant PRICE = 0.001e18;
    uint64 internal constant DURATION = 30 days;
    uint128 internal constant POOL_LIQUIDITY = 316_227_766_016_837_933;

    address internal immutable settler = makeAddr("settler");
    address internal immutable sla = makeAddr("sla");
    address internal immutable stakers = makeAddr("stakers");
    address internal immutable coordinators = makeAddr("coordinators");
    address internal immutable developers = makeAddr("developers");

    JobManager internal jobs;
    PaymentManager internal payments;
    ImageMarketplaceStub internal images;
    SLAManagerStub internal slas;
    MockERC20 internal usdc;
    IUniswapV3Router internal router;
    ITestFactory internal factory;
    ITestPool internal pool;
    Whale internal whale;
    NodeId internal node;
    address internal operator;
    NodeId internal otherNode;
    address internal otherOperator;

    function setUp() public virtual override {
        super.setUp();
        usdc = newUsdc();
        images = new ImageMarketplaceStub();
        slas = new SLAManagerStub();
        deployUniswap();
        deployJobs();
        pool = createPool(address(usdc), 6, POOL_LIQUIDITY);
        (node, operator) = activeNode("node", NodeType.CRN);
        (otherNode, otherOperator) = activeNode("other node", NodeType.CRN);
        declare(node, operator);
        declare(otherNode, otherOperator);
        skip(2 hours);
        beat(node);
        beat(otherNode);
        allow(address(usdc), pool);
    }

    // ------------------------------------------------------------------------------------------------- deployment

    /// @dev Gives the token that stands for USDC. A test that needs a blacklist overrides it.
    function newUsdc() internal virtual returns (MockERC20) {
        return new MockERC20("USDC", 6);
    }

    function deployUniswap() internal {
        factory = ITestFactory(deployCode("lib/@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json"));
        router = IUniswapV3Router(
            deployCode(
                "lib/@uniswap/v3-periphery/artifacts/contracts/SwapRouter.sol/SwapRouter.json",
                abi.encode(address(factory), makeAddr("weth"))
            )
        );
        whale = new Whale(router);
    }

    function deployJobs() internal {
        CommunityShare[] memory split = new CommunityShare[](3);
        split[0] = CommunityShare(stakers, 5000);
        split[1] = CommunityShare(coordinators, 3750);
        split[2] = CommunityShare(developers, 1250);
        payments = PaymentManager(
            deployProxy(
                address(new PaymentManager()), abi.encodeCall(PaymentManager.initialize, (admin, registry, aleph, address(router), split))
            )
        );
        jobs = JobManager(deployProxy(address(new JobManager()), abi.encodeCall(JobManager.initialize, (admin, registry))));
        grantCommonRoles(address(payments));
        grantCommonRoles(address(jobs));
        grant(address(registry), JOB_ROLE, address(jobs));
        grant(address(payments), JOB_ROLE, address(jobs));
        grant(address(payments), SETTLER_ROLE, settler);
        grant(address(payments), SLA_ROLE, sla);
        grant(address(jobs), PAYMENT_ROLE, address(payments));
        grant(address(jobs), SCHEDULER_ROLE, scheduler);
        vm.startPrank(admin);
        payments.setPeers(address(registry), address(stakingStub), address(jobs));
        jobs.setPeers(address(registry), address(stakingStub), address(payments), address(slas), address(images));
        vm.stopPrank();
        vm.label(address(payments), "PaymentManager");
        vm.label(address(jobs), "JobManager");
    }

    /// @dev Creates a pool at which one token is worth ten ALEPH, with room for its history.
    function createPool(address token, uint8 decimals, uint128 liquidity) internal returns (ITestPool created) {
        created = ITestPool(factory.createPool(token, address(aleph), 3000));
        uint256 unit = 10 ** decimals;
        created.initialize(token < address(aleph) ? Prices.encode(unit, 10e18) : Prices.encode(10e18, unit));
        created.increaseObservationCardinalityNext(200);
        if (liquidity > 0) whale.provide(created, liquidity);
    }

    function tokenConfig(ITestPool from, uint8 decimals) internal pure returns (TokenConfig memory config) {
        uint256 unit = 10 ** decimals;
        config.pool = address(from);
        config.fee = 3000;
        config.decimals = decimals;
        config.minSwap = uint128(unit);
        config.maxSwap = uint128(500 * unit);
    }

    function allow(address token, ITestPool from) internal {
        TokenConfig memory config = tokenConfig(from, MockERC20(token).decimals());
        vm.prank(admin);
        payments.addAllowedToken(token, config);
    }

    /// @dev Allows a token once its pool has a history.
    function allowAged(address token, ITestPool from) internal {
        skip(1 hours);
        beat(node);
        beat(otherNode);
        allow(token, from);
    }

    function declare(NodeId nodeId, address by) internal {
        vm.startPrank(by);
        jobs.declareCapacity(nodeId, 16, 65_536);
        jobs.declareGpus(nodeId, 1, 2, 24_576);
        vm.stopPrank();
    }

    // -------------------------------------------------------------------------------------------------------- jobs

    function terms(address token) internal pure returns (JobTerms memory) {
        return JobTerms({
            token: token,
            pricePerSecond: PRICE,
            maxSpend: type(uint128).max,
            duration: DURATION,
            assignWindow: 0,
            region: 0,
            resources: Resources({vcpus: 2, memoryMiB: 4096, gpuType: 0, gpuCount: 0, gpuVramMiB: 0}),
            imageId: NO_IMAGE,
            slaId: NO_SLA,
            slaVersion: 0
        });
    }

    /// @dev Gives a payer tokens and lets PaymentManager take them.
    function fund(address account, MockERC20 token, uint256 amount) internal {
        token.mint(account, amount);
        vm.prank(account);
        token.approve(address(payments), type(uint256).max);
    }

    function create(JobTerms memory wanted) internal returns (JobId jobId) {
        jobId = JobId.wrap(jobs.jobCount() + 1);
        uint256 before = MockERC20(wanted.token).balanceOf(payer);
        uint256 open = jobs.openJobsOf(payer);
        uint64 assignBy = eTime() + (wanted.assignWindow == 0 ? jobs.assignWindow() : wanted.assignWindow);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobCreated(jobId, payer, "spec", payer, wanted, assignBy);
        vm.prank(payer);
        assertTrue(jobs.createJob("spec", wanted) == jobId);
        Job memory job = jobs.getJob(jobId);
        assertEq(uint8(job.status), uint8(JobStatus.Created));
        assertEq(job.dueAt, assignBy);
        assertEq(job.pricePerSecond, wanted.pricePerSecond);
        assertEq(jobs.openJobsOf(payer), open + 1);
        JobPayment memory payment = payments.getPayment(jobId);
        assertEq(uint8(payment.status), uint8(PaymentStatus.Open));
        assertEq(before - MockERC20(wanted.token).balanceOf(payer), payment.buffer, "only the buffer is taken");
        assertSolvent(wanted.token);
    }

    function signAccept(JobId jobId, NodeId nodeId, string memory signer, uint96 price, uint64 expiry) internal returns (bytes memory) {
        (, uint256 privateKey) = makeAddrAndKey(signer);
        AcceptJob memory accept = AcceptJob(jobId, jobs.getJob(jobId).specHash, nodeId, price, expiry);
        return signDigest(privateKey, typedDigest("JobManager", address(jobs), TypedData.hash(accept)));
    }

    function signTicket(JobId jobId, NodeId nodeId, string memory signer, uint96 price, uint64 expiry) internal returns (bytes memory) {
        (, uint256 privateKey) = makeAddrAndKey(signer);
        AssignTicket memory ticket = AssignTicket(jobId, jobs.getJob(jobId).specHash, nodeId, price, expiry);
        return signDigest(privateKey, typedDigest("JobManager", address(jobs), TypedData.hash(ticket)));
    }

    function assign(JobId jobId, NodeId nodeId, uint96 price) internal {
        string memory name = nodeId == node ? "node" : "other node";
        uint64 expiry = uint64(block.timestamp + 10 minutes);
        bytes memory signature = signAccept(jobId, nodeId, name, price, expiry);
        uint32 used = jobs.capacityOf(nodeId).usedVcpus;
        uint32 count = registry.getNodeDetails(nodeId).jobCount;
        vm.expectEmit(address(jobs));
        emit IJobManager.JobAssigned(jobId, nodeId, scheduler, price, eTime() + jobs.startWindow());
        vm.prank(scheduler);
        jobs.assignJob(jobId, nodeId, price, expiry, signature);
        Job memory job = jobs.getJob(jobId);
        assertEq(uint8(job.status), uint8(JobStatus.Assigned));
        assertEq(job.pricePerSecond, price);
        assertEq(jobs.capacityOf(nodeId).usedVcpus, used + job.resources.vcpus);
        assertEq(registry.getNodeDetails(nodeId).jobCount, count + 1);
    }

    function start(JobId jobId) internal {
        Job memory job = jobs.getJob(jobId);
        uint64 endAt = job.endAt == 0 ? eTime() + job.duration : job.endAt;
        vm.expectEmit(address(jobs));
        emit IJobManager.JobStarted(jobId, job.nodeId, eTime(), endAt);
        vm.prank(registry.operatorOf(job.nodeId));
        jobs.startJob(jobId);
        assertStatus(jobId, JobStatus.Running);
        JobPayment memory payment = payments.getPayment(jobId);
        assertEq(uint8(payment.status), uint8(PaymentStatus.Accruing));
        assertEq(payment.lastSettledAt, eTime());
        assertEq(payment.endAt, endAt);
    }

    /// @dev Creates a job that runs on `node` at the full price.
    function run(JobTerms memory wanted) internal returns (JobId jobId) {
        jobId = create(wanted);
        assign(jobId, node, wanted.pricePerSecond);
        start(jobId);
    }

    function runIn(MockERC20 token) internal returns (JobId) {
        fund(payer, token, 1_000_000 * 10 ** token.decimals());
        return run(terms(address(token)));
    }

    // --------------------------------------------------------------------------------------------------- settlement

    /// @dev Settles and checks the sums: the parts add up, the payer lost what was paid beyond the buffer, all is owned.
    function settle(JobId jobId) internal returns (Settlement memory part) {
        JobPayment memory before = payments.getPayment(jobId);
        MockERC20 token = MockERC20(before.paymentToken);
        uint256 balance = token.balanceOf(before.payer);
        part = payments.settleJob(jobId);
        JobPayment memory afterwards = payments.getPayment(jobId);
        assertEq(part.operator + part.delegators + part.community + part.image, part.gross, "INV 33");
        assertEq(balance - token.balanceOf(before.payer), part.gross - (before.buffer - afterwards.buffer));
        assertEq(afterwards.totalPaid, before.totalPaid + part.gross);
        assertEq(afterwards.paidSeconds, before.paidSeconds + part.paidSeconds);
        assertGt(afterwards.lastSettledAt, before.lastSettledAt);
        assertSolvent(address(token));
    }

    function stop(JobId jobId) internal {
        uint256 open = jobs.openJobsOf(payer);
        vm.prank(payer);
        jobs.stopJob(jobId);
        assertStatus(jobId, JobStatus.Stopped);
        assertClosed(jobId);
        assertEq(jobs.openJobsOf(payer), open - 1);
    }

    function assertClosed(JobId jobId) internal view {
        JobPayment memory payment = payments.getPayment(jobId);
        assertEq(uint8(payment.status), uint8(PaymentStatus.Closed));
        assertEq(payment.buffer, 0);
        assertEq(payment.debtSeconds, 0);
        assertSolvent(payment.paymentToken);
    }

    function assertStatus(JobId jobId, JobStatus status) internal view {
        assertEq(uint8(jobs.getJob(jobId).status), uint8(status), "job status");
    }

    /// @dev INV 28, as an equality: nobody donates in unit tests.
    function assertSolvent(address token) internal view {
        assertEq(
            MockERC20(token).balanceOf(address(payments)),
            payments.totalCredit(token) + payments.totalBuffer(token) + payments.totalParked(token),
            "INV 28"
        );
    }

    function credit(address account) internal view returns (uint256) {
        return payments.creditOf(account, address(aleph));
    }

    /// @dev Makes `node` silent until it counts as down, and its fellow live.
    function goDown(NodeId nodeId) internal {
        uint256 left = registry.liveUntil(nodeId) + 1 - eTime();
        skipLive(nodeId == node ? otherNode : node, left);
        assertFalse(registry.isNodeLive(nodeId));
    }

    function invalidStatus(JobId jobId, JobStatus status) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IJobManager.JobManagerInvalidStatus.selector, jobId, status);
    }
}
