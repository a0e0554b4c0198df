// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {
    COMMITTEE_ROLE,
    CURATOR_ROLE,
    GUARDIAN_ROLE,
    JOB_ROLE,
    PARAMETER_ROLE,
    PAUSER_ROLE,
    PAYMENT_ROLE,
    REPORTER_ROLE,
    RESERVER_ROLE,
    SCHEDULER_ROLE,
    SETTLER_ROLE,
    SLASHER_ROLE,
    SLA_ROLE,
    STAKING_ROLE,
    STORAGE_ROLE,
    UPGRADER_ROLE
} from "../src/base/Roles.sol";
import {CommunityShare, TokenConfig} from "../src/interfaces/IPaymentManager.sol";
import {SlaTerms} from "../src/interfaces/ISLAManager.sol";
import {IUniswapV3Router} from "../src/interfaces/IUniswapV3.sol";
import {ImageMarketplace} from "../src/ImageMarketplace.sol";
import {JobManager} from "../src/JobManager.sol";
import {NodeRegistry} from "../src/NodeRegistry.sol";
import {PaymentManager} from "../src/PaymentManager.sol";
import {SLAManager} from "../src/SLAManager.sol";
import {StakeVotes} from "../src/StakeVotes.sol";
import {StakingManager} from "../src/StakingManager.sol";
import {StorageRegistry} from "../src/StorageRegistry.sol";
import {NO_SLA} from "../src/Types.sol";
import {Base} from "./Base.t.sol";
import {MockERC20} from "./mocks/MockERC20.sol";
import {MockSequencerFeed} from "./mocks/MockFeed.sol";
import {ITestFactory, ITestPool, Prices, Whale} from "./utils/Uniswap.sol";

/// @notice All contracts that hold or move value, and what they stand on.
struct Protocol {
    NodeRegistry registry;
    StakingManager staking;
    StakeVotes votes;
    JobManager jobs;
    PaymentManager payments;
    StorageRegistry storages;
    SLAManager slas;
    ImageMarketplace images;
    MockERC20 aleph;
    MockERC20 usdc;
    MockSequencerFeed feed;
    ITestPool pool;
    Whale whale;
}

/// @notice The protocol without a stub: every contract has the peers and the roles that a deployment gives it (`ts/deploy`), on a real
/// Uniswap V3. `admin` stands for the timelock: treasury, insurance and community too, as they are when a deployment names no others.
abstract contract System is Base {
    uint128 internal constant POOL_LIQUIDITY = 316_227_766_016_837_933;

    address internal immutable settler = makeAddr("settler");
    address internal immutable reporter = makeAddr("reporter");
    address internal immutable committee = makeAddr("committee");
    address internal immutable curator = makeAddr("curator");

    Protocol internal protocol;
    /// @dev Contracts that keep roles, and all roles that there are.
    address[8] internal roleContracts;
    bytes32[17] internal roles = [
        bytes32(0),
        UPGRADER_ROLE,
        PARAMETER_ROLE,
        PAUSER_ROLE,
        SLASHER_ROLE,
        COMMITTEE_ROLE,
        REPORTER_ROLE,
        SCHEDULER_ROLE,
        SETTLER_ROLE,
        CURATOR_ROLE,
        GUARDIAN_ROLE,
        STAKING_ROLE,
        JOB_ROLE,
        PAYMENT_ROLE,
        STORAGE_ROLE,
        SLA_ROLE,
        RESERVER_ROLE
    ];
    /// @dev Whom the deployment gave what.
    mapping(address target => mapping(bytes32 role => mapping(address account => bool))) internal isGranted;

    function setUp() public virtual override {
        super.setUp();
        protocol.registry = registry;
        protocol.aleph = aleph;
        protocol.usdc = new MockERC20("USDC", 6);
        protocol.feed = sequencerFeed;
        deployContracts();
        wirePeers();
        grantRoles();
        allowUsdc();
        vm.prank(admin);
        protocol.slas.publishSla(NO_SLA, slaTerms());
    }

    /// @dev 99 % of a day, 25 % credit, 1 % of self stake, credits of half of what was paid at most.
    function slaTerms() internal pure returns (SlaTerms memory) {
        return SlaTerms({uptimeBps: 9900, windowSeconds: 1 days, creditBps: 2500, slashBps: 100, maxCreditBps: 5000});
    }

    function deployContracts() private {
        bytes memory withAleph = abi.encodeCall(StakingManager.initialize, (admin, registry, aleph));
        CommunityShare[] memory split = new CommunityShare[](1);
        split[0] = CommunityShare(admin, 10_000);
        ITestFactory factory =
            ITestFactory(deployCode("lib/@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json"));
        IUniswapV3Router router = IUniswapV3Router(
            deployCode(
                "lib/@uniswap/v3-periphery/artifacts/contracts/SwapRouter.sol/SwapRouter.json",
                abi.encode(address(factory), makeAddr("weth"))
            )
        );
        protocol.whale = new Whale(router);
        protocol.votes = new StakeVotes(admin);
        protocol.staking = StakingManager(deployProxy(address(new StakingManager()), withAleph));
        protocol.jobs = JobManager(deployProxy(address(new JobManager()), abi.encodeCall(JobManager.initialize, (admin, registry))));
        protocol.payments = PaymentManager(
            deployProxy(
                address(new PaymentManager()), abi.encodeCall(PaymentManager.initialize, (admin, registry, aleph, address(router), split))
            )
        );
        protocol.storages = StorageRegistry(deployProxy(address(new StorageRegistry()), withAleph));
        protocol.slas = SLAManager(deployProxy(address(new SLAManager()), withAleph));
        protocol.images =
            ImageMarketplace(deployProxy(address(new ImageMarketplace()), abi.encodeCall(ImageMarketplace.initialize, (admin, registry))));
        protocol.pool = createPool(factory);
        roleContracts = [
            address(registry),
            address(protocol.staking),
            address(protocol.jobs),
            address(protocol.payments),
            address(protocol.storages),
            address(protocol.slas),
            address(protocol.images),
            address(protocol.votes)
        ];
    }

    /// @dev A pool at which one USDC is worth ten ALEPH.
    function createPool(ITestFactory factory) private returns (ITestPool pool) {
        address usdc = address(protocol.usdc);
        pool = ITestPool(factory.createPool(usdc, address(aleph), 3000));
        pool.initialize(usdc < address(aleph) ? Prices.encode(1e6, 10e18) : Prices.encode(10e18, 1e6));
        pool.increaseObservationCardinalityNext(200);
        protocol.whale.provide(pool, POOL_LIQUIDITY);
    }

    function wirePeers() private {
        (address staking, address jobs, address payments) = (address(protocol.staking), address(protocol.jobs), address(protocol.payments));
        vm.startPrank(admin);
        registry.setPeers(staking);
        protocol.staking.setPeers(address(registry), address(protocol.votes), admin, admin);
        protocol.jobs.setPeers(address(registry), staking, payments, address(protocol.slas), address(protocol.images));
        protocol.payments.setPeers(address(registry), staking, jobs);
        protocol.storages.setPeers(address(registry), staking);
        protocol.slas.setPeers(address(registry), staking, jobs, payments);
        protocol.images.setPeers(address(registry), jobs, payments);
        vm.stopPrank();
    }

    /// @dev What `ts/deploy/role-grants.ts` lists. The base has granted the registry's common roles, and a stub's, which goes.
    function grantRoles() private {
        vm.prank(admin);
        registry.revokeRole(STAKING_ROLE, address(stakingStub));
        for (uint256 i; i < 7; ++i) {
            address target = roleContracts[i];
            give(target, bytes32(0), admin);
            give(target, UPGRADER_ROLE, admin);
            give(target, PARAMETER_ROLE, admin);
            give(target, PAUSER_ROLE, pauser);
        }
        give(address(protocol.votes), bytes32(0), admin);
        give(address(protocol.votes), STAKING_ROLE, address(protocol.staking));
        give(address(registry), STAKING_ROLE, address(protocol.staking));
        give(address(registry), JOB_ROLE, address(protocol.jobs));
        give(address(registry), STORAGE_ROLE, address(protocol.storages));
        give(address(registry), SCHEDULER_ROLE, scheduler);
        give(address(registry), GUARDIAN_ROLE, guardian);
        give(address(protocol.payments), JOB_ROLE, address(protocol.jobs));
        give(address(protocol.payments), SLA_ROLE, address(protocol.slas));
        give(address(protocol.payments), SETTLER_ROLE, settler);
        give(address(protocol.images), JOB_ROLE, address(protocol.jobs));
        give(address(protocol.images), CURATOR_ROLE, curator);
        give(address(protocol.jobs), PAYMENT_ROLE, address(protocol.payments));
        give(address(protocol.jobs), SCHEDULER_ROLE, scheduler);
        give(address(protocol.staking), PAYMENT_ROLE, address(protocol.payments));
        give(address(protocol.staking), GUARDIAN_ROLE, guardian);
        address[2] memory cases = [address(protocol.storages), address(protocol.slas)];
        for (uint256 i; i < 2; ++i) {
            give(address(protocol.staking), RESERVER_ROLE, cases[i]);
            give(address(protocol.staking), SLASHER_ROLE, cases[i]);
        }
        give(address(protocol.staking), SLASHER_ROLE, admin);
        give(address(protocol.slas), REPORTER_ROLE, reporter);
        address[2] memory judges = [admin, committee];
        for (uint256 i; i < 2; ++i) {
            give(address(protocol.staking), COMMITTEE_ROLE, judges[i]);
            give(address(protocol.slas), COMMITTEE_ROLE, judges[i]);
        }
    }

    function give(address target, bytes32 role, address account) private {
        isGranted[target][role][account] = true;
        if (!IAccessControl(target).hasRole(role, account)) grant(target, role, account);
    }

    function allowUsdc() private {
        skip(2 hours);
        TokenConfig memory config;
        config.pool = address(protocol.pool);
        config.fee = 3000;
        config.decimals = 6;
        config.minSwap = 1e6;
        config.maxSwap = 500e6;
        vm.prank(admin);
        protocol.payments.addAllowedToken(address(protocol.usdc), config);
    }
}
