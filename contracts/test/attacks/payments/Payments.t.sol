// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {ImageTerms} from "../../../src/interfaces/IImageMarketplace.sol";
import {IJobManager, JobStatus, JobTerms} from "../../../src/interfaces/IJobManager.sol";
import {IPaymentManager, JobPayment, PaymentTerms, Settlement, TokenConfig} from "../../../src/interfaces/IPaymentManager.sol";
import {JOB_ROLE} from "../../../src/base/Roles.sol";
import {IUniswapV3Router} from "../../../src/interfaces/IUniswapV3.sol";
import {BatchId, ImageId, JobId, NodeId, Permit} from "../../../src/Types.sol";
import {BlacklistToken, FeeOnTransferToken, MockERC20, OddReturnToken, RebasingToken, ReentrantToken} from "../../mocks/MockERC20.sol";
import {MockFeed} from "../../mocks/MockFeed.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";
import {ITestPool} from "../../utils/Uniswap.sol";
import {GasEater, NaiveSettler, NaiveSwapper} from "./Mutants.sol";

/// @notice Attacks 23 to 33 of the contracts' design. Where the attack works on a naive contract, {Mutants} has that contract and the
/// test shows it first.
contract PaymentsAttacks is JobsBase {
    // ---------------------------------------------------------------------------------------------------------------- 23

    function test_ATK23_ASchedulerCannotForceAJobOnANode() public {
        fund(payer, aleph, 1000e18);
        JobId jobId = create(terms(address(aleph)));
        uint64 expiry = uint64(block.timestamp);
        bytes memory forged = signAccept(jobId, node, "scheduler", PRICE, expiry);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, operator));
        vm.prank(scheduler);
        jobs.assignJob(jobId, node, PRICE, expiry, forged);
    }

    function test_ATK23_AnAcceptanceIsGoodForOneJobOnceWhileItLasts() public {
        fund(payer, aleph, 1000e18);
        JobId jobId = create(terms(address(aleph)));
        JobId other = create(terms(address(aleph)));
        uint64 expiry = uint64(block.timestamp + 10 minutes);
        bytes memory signature = signAccept(jobId, node, "node", PRICE, expiry);
        vm.startPrank(scheduler);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, operator));
        jobs.assignJob(other, node, PRICE, expiry, signature);
        jobs.assignJob(jobId, node, PRICE, expiry, signature);
        vm.expectRevert(invalidStatus(jobId, JobStatus.Assigned));
        jobs.assignJob(jobId, node, PRICE, expiry, signature);
        vm.stopPrank();
        signature = signAccept(other, node, "node", PRICE, expiry);
        vm.chainId(42_161);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, operator));
        vm.prank(scheduler);
        jobs.assignJob(other, node, PRICE, expiry, signature);
    }

    function test_ATK23_ParallelAssignsCannotExceedTheCapacity() public {
        fund(payer, aleph, 1000e18);
        JobTerms memory wanted = terms(address(aleph));
        wanted.resources.vcpus = 9;
        JobId first = create(wanted);
        JobId second = create(wanted);
        uint64 expiry = uint64(block.timestamp);
        // The node signed both before either was assigned.
        bytes memory a = signAccept(first, node, "node", PRICE, expiry);
        bytes memory b = signAccept(second, node, "node", PRICE, expiry);
        vm.startPrank(scheduler);
        jobs.assignJob(first, node, PRICE, expiry, a);
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerCapacityExceeded.selector, node, bytes32("vcpus"), 9, 7));
        jobs.assignJob(second, node, PRICE, expiry, b);
        vm.stopPrank();
    }

    // ---------------------------------------------------------------------------------------------------------------- 24

    function test_ATK24_APayerThatCannotPayBricksNothing() public {
        NaiveSettler naive = new NaiveSettler(IERC20(address(aleph)));
        aleph.mint(payer, 1000e18);
        vm.prank(payer);
        aleph.approve(address(naive), 1000e18);
        naive.open(payer, PRICE);
        for (uint256 how; how < 3; ++how) {
            JobId jobId = runIn(aleph);
            skip(5 hours);
            vm.startPrank(payer);
            if (how == 0) aleph.approve(address(payments), 0);
            if (how == 1) aleph.transfer(stranger, aleph.balanceOf(payer));
            aleph.approve(address(naive), 0);
            vm.stopPrank();
            if (how == 2) vm.mockCallRevert(address(aleph), abi.encodeWithSelector(IERC20.transferFrom.selector, payer), "blacklisted");

            vm.expectRevert();
            naive.settle();

            Settlement memory part = settle(jobId);
            assertEq(part.paidSeconds, 4 hours, "the buffer pays");
            uint64 exposed = payments.getPayment(jobId).debtSeconds;
            assertEq(exposed, 1 hours, "exposure beyond it is the time since the last settlement");
            vm.prank(operator);
            jobs.stopJob(jobId);
            assertStatus(jobId, JobStatus.Stopped);
            vm.clearMockedCalls();
            beat(node);
        }
    }

    function test_ATK24_ABlacklistedPayerCanStopAndABlacklistedNodeLosesNothing() public {
        BlacklistToken token = new BlacklistToken("USDC", 6);
        allowAged(address(token), createPool(address(token), 6, POOL_LIQUIDITY));
        JobId jobId = runIn(token);
        skip(1 hours);
        token.setBlacklisted(payer, true);
        token.setBlacklisted(operator, true);
        stop(jobId);
        assertEq(payments.getPayment(jobId).paidSeconds, 1 hours, "from the buffer");
        uint256 refund = payments.creditOf(payer, address(token));
        assertEq(refund, 1000 * 3 hours);
        // A blacklisted account's credit waits for it, or goes to another address.
        address clean = makeAddr("clean");
        vm.prank(payer);
        payments.withdraw(address(token), clean);
        assertEq(token.balanceOf(clean), refund);
    }

    // ---------------------------------------------------------------------------------------------------------------- 25

    function test_ATK25_NobodyOpensAPaymentAtAVictimsExpense() public {
        fund(payer, aleph, 1000e18);
        address[4] memory attackers = [operator, scheduler, settler, stranger];
        for (uint256 i; i < attackers.length; ++i) {
            vm.startPrank(attackers[i]);
            expectMissingRole(attackers[i], JOB_ROLE);
            payments.openPayment(JobId.wrap(99), PaymentTerms(payer, payer, address(aleph), PRICE, 1000e18, address(0), 0, 0));
            vm.expectPartialRevert(IPaymentManager.PaymentManagerApprovalExceeded.selector);
            jobs.createJobFor(payer, "spec", terms(address(aleph)));
            vm.stopPrank();
        }
        assertEq(aleph.balanceOf(payer), 1000e18);
    }

    function test_ATK25_AnApprovedSpenderCannotDrainAnUnlimitedAllowance() public {
        fund(payer, aleph, 1_000_000e18);
        uint64 expiry = eTime() + 365 days;
        vm.prank(payer);
        payments.approveSpend(stranger, address(aleph), PRICE, 10e18, expiry);
        JobTerms memory wanted = terms(address(aleph));
        wanted.maxSpend = 10e18;
        vm.prank(stranger);
        JobId jobId = jobs.createJobFor(payer, "spec", wanted);
        assign(jobId, node, PRICE);
        start(jobId);
        skipLive(node, 20 days);
        payments.settleJob(jobId);
        assertEq(1_000_000e18 - aleph.balanceOf(payer), 10e18);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerApprovalExceeded.selector);
        vm.prank(stranger);
        jobs.createJobFor(payer, "spec", wanted);
    }

    // ---------------------------------------------------------------------------------------------------------------- 26

    function test_ATK26_ATokensHookComesBackIntoNothing() public {
        ReentrantToken token = new ReentrantToken("R", 18);
        allowAged(address(token), createPool(address(token), 18, 316_227_766_016_837_933_000_000));
        JobId jobId = runIn(token);
        JobId victim = runIn(token);
        bytes[8] memory payloads = [
            abi.encodeCall(payments.settleJob, (jobId)),
            abi.encodeCall(payments.settleJob, (victim)),
            abi.encodeCall(payments.withdraw, (address(token), stranger)),
            abi.encodeCall(payments.claimBatch, (BatchId.wrap(1), 0)),
            abi.encodeCall(payments.redeemInKind, (BatchId.wrap(1))),
            abi.encodeCall(payments.paidFor, (jobId)),
            abi.encodeCall(payments.owed, (jobId)),
            abi.encodeCall(payments.settleJobs, (new JobId[](1)))
        ];
        for (uint256 i; i < payloads.length; ++i) {
            skip(60);
            token.arm(address(payments), payloads[i], false);
            assertEq(settle(jobId).gross, uint256(PRICE) * 60);
            assertFalse(token.lastSuccess(), vm.toString(i));
            assertEq(token.hookCalls(), i + 1);
        }
        // Into the other contract: every way that leads back here is closed there or here.
        bytes[4] memory crossing = [
            abi.encodeCall(jobs.stopJob, (jobId)),
            abi.encodeCall(jobs.completeJob, (jobId)),
            abi.encodeCall(jobs.releaseJob, (jobId)),
            abi.encodeCall(jobs.resumeJob, (jobId))
        ];
        stakingStub.deactivate(node);
        for (uint256 i; i < crossing.length; ++i) {
            skip(60);
            token.arm(address(jobs), crossing[i], false);
            settle(jobId);
            assertFalse(token.lastSuccess(), vm.toString(i));
        }
        // And while JobManager is at work.
        token.arm(address(jobs), abi.encodeCall(jobs.releaseJob, (victim)), false);
        stop(jobId);
        assertFalse(token.lastSuccess());
        token.arm(address(payments), abi.encodeCall(payments.withdraw, (address(token), payer)), false);
        uint256 owned = payments.creditOf(payer, address(token));
        vm.prank(payer);
        assertEq(payments.withdraw(address(token), payer), owned);
        assertFalse(token.lastSuccess());
        assertSolvent(address(token));
    }

    // ---------------------------------------------------------------------------------------------------------------- 27

    function test_ATK27_AFeeOnTransferTokenIsRefused() public {
        FeeOnTransferToken token = new FeeOnTransferToken("FOT", 18, 100);
        allowAged(address(token), _pool(token));
        fund(payer, token, 1000e18);
        vm.expectPartialRevert(IAlephBase.AlephAmountMismatch.selector);
        vm.prank(payer);
        jobs.createJob("spec", terms(address(token)));
        token.setFeeBps(0);
        JobId jobId = run(terms(address(token)));
        skip(1 hours);
        // A fee that appears later moves nothing: the buffer pays, the job is suspended, and the payer can stop.
        token.setFeeBps(100);
        uint256 before = token.balanceOf(payer);
        assertEq(settle(jobId).paidSeconds, 1 hours);
        assertEq(token.balanceOf(payer), before);
        assertStatus(jobId, JobStatus.Suspended);
        vm.expectPartialRevert(IAlephBase.AlephAmountMismatch.selector);
        jobs.resumeJob(jobId);
        stop(jobId);
    }

    function test_ATK27_ATokenThatLiesOrSaysNothing() public {
        OddReturnToken token = new OddReturnToken(18, OddReturnToken.Mode.ReturnTrue);
        allowAged(address(token), _pool(MockERC20(address(token))));
        fund(payer, MockERC20(address(token)), 1000e18);
        token.setMode(OddReturnToken.Mode.ReturnNothing);
        JobId jobId = run(terms(address(token)));
        skip(1 hours);
        assertEq(settle(jobId).paidSeconds, 1 hours, "no answer is a good one when the balance moved");
        token.setMode(OddReturnToken.Mode.ReturnFalse);
        skip(1 hours);
        assertEq(settle(jobId).paidSeconds, 1 hours, "from the buffer");
        assertStatus(jobId, JobStatus.Suspended);
        stop(jobId);
        vm.prank(payer);
        vm.expectRevert();
        payments.withdraw(address(token), payer);
        token.setMode(OddReturnToken.Mode.ReturnTrue);
        vm.prank(payer);
        payments.withdraw(address(token), payer);
    }

    function test_ATK27_ARebaseUnderTheFeetBricksNoStop() public {
        RebasingToken token = new RebasingToken("REB", 18);
        allowAged(address(token), _pool(token));
        JobId jobId = runIn(token);
        skip(1 hours);
        token.rebase(0.5e18);
        vm.prank(payer);
        jobs.stopJob(jobId);
        assertStatus(jobId, JobStatus.Stopped);
    }

    function test_ATK27_ATokenThatBurnsAllGasBricksNoStop() public {
        MockERC20 token = new MockERC20("GAS", 18);
        allowAged(address(token), _pool(token));
        JobId jobId = runIn(token);
        skip(1 hours);
        vm.etch(address(token), address(new GasEater()).code);
        vm.prank(payer);
        jobs.stopJob{gas: 3_000_000}(jobId);
        assertStatus(jobId, JobStatus.Stopped);
    }

    // --------------------------------------------------------------------------------------------------------- 28, 29, 30

    /// @dev The settler asks for nothing and a bot stands before and behind it.
    function test_ATK28_ASandwichTakesLittleFromACarelessSettler() public {
        JobId jobId = runIn(usdc);
        skipLive(node, 4 days);
        uint256 fair = 345.6e6 * 10 * 1e12;
        // Without a floor the same sandwich takes most of it.
        NaiveSwapper naive = new NaiveSwapper(router);
        usdc.mint(address(naive), 345.6e6);
        uint256 snapshot = vm.snapshotState();
        whale.sell(address(usdc), address(aleph), 100_000e6);
        assertLt(naive.swap(address(usdc), address(aleph), 345.6e6), fair * 30 / 100, "the mutant loses 70 %");
        vm.revertToState(snapshot);

        // A push that is worth its while is refused.
        whale.sell(address(usdc), address(aleph), 2000e6);
        vm.expectRevert();
        vm.prank(settler);
        payments.settleJobWithSwap(jobId, 0, uint64(block.timestamp));
        vm.revertToState(snapshot);

        // The largest push that passes costs no more than the slippage allowed.
        uint256 worst = fair;
        for (uint256 push = 50e6; push <= 1500e6; push += 50e6) {
            uint256 each = vm.snapshotState();
            whale.sell(address(usdc), address(aleph), push);
            vm.prank(settler);
            try payments.settleJobWithSwap(jobId, 0, uint64(block.timestamp)) returns (Settlement memory, uint256 out) {
                if (out < worst) worst = out;
            } catch {}
            vm.revertToState(each);
        }
        assertGe(worst, fair * 9899 / 10_000, "1 %, and the rounding of a tick");
        assertLt(worst, fair);
    }

    function test_ATK29_OneBlockOrTenMinutesDoNotMoveTheAverageFar() public {
        uint256 honest = payments.swapFloor(address(usdc), 100e6);
        whale.sell(address(usdc), address(aleph), 30_000e6);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerPriceDeviates.selector);
        payments.swapFloor(address(usdc), 100e6);
        // Held for ten minutes, the average has moved by a third of the way; the distance to the present price gives it away.
        skip(10 minutes);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerPriceDeviates.selector);
        payments.swapFloor(address(usdc), 100e6);
        // Brought back to let a swap pass, the moved average asks less than the honest one, but never takes the guard off: the spot
        // must lie near it, so what a swap brings does too.
        whale.sell(address(aleph), address(usdc), 231_000e18);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerPriceDeviates.selector);
        payments.swapFloor(address(usdc), 100e6);
        skip(31 minutes);
        assertApproxEqRel(payments.swapFloor(address(usdc), 100e6), honest, 0.02e18);
    }

    function test_ATK29_AThinPoolIsNotTrusted() public {
        JobId jobId = runIn(usdc);
        skipLive(node, 1 days);
        // Liquidity is taken out, the price moved for almost nothing and held until the average follows.
        whale.withdraw(pool, POOL_LIQUIDITY - 1e14);
        whale.sell(address(usdc), address(aleph), 20e6);
        skip(35 minutes);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerSwapSize.selector);
        vm.prank(settler);
        payments.settleJobWithSwap(jobId, 0, uint64(block.timestamp));
    }

    function test_ATK29_AFeedThatIsWrongStopsSwapsAndNothingElse() public {
        MockFeed feed = new MockFeed(8, 10e8);
        TokenConfig memory config = tokenConfig(pool, 6);
        (config.feed, config.feedHeartbeat) = (address(feed), 1 hours);
        vm.prank(admin);
        payments.addAllowedToken(address(usdc), config);
        JobId jobId = runIn(usdc);
        skip(1 hours);
        int256[3] memory answers = [int256(0), int256(-1), int256(20e8)];
        for (uint256 i; i < 3; ++i) {
            feed.push(answers[i]);
            vm.expectRevert();
            vm.prank(settler);
            payments.settleJobWithSwap(jobId, 0, uint64(block.timestamp));
        }
        sequencerFeed.goDown();
        sequencerFeed.comeBack();
        feed.push(10e8);
        vm.expectRevert();
        vm.prank(settler);
        payments.settleJobWithSwap(jobId, 0, uint64(block.timestamp));
        assertEq(settle(jobId).paidSeconds, 1 hours, "parked meanwhile");
    }

    function test_ATK30_AFailedSwapLeavesTheRouterNothing() public {
        JobId jobId = runIn(usdc);
        skip(2 hours);
        vm.prank(settler);
        vm.expectRevert();
        payments.settleJobWithSwap(jobId, type(uint256).max, uint64(block.timestamp));
        assertEq(usdc.allowance(address(payments), address(router)), 0);
        vm.prank(settler);
        payments.settleJobWithSwap(jobId, 0, uint64(block.timestamp));
        assertEq(usdc.allowance(address(payments), address(router)), 0);
        vm.expectRevert();
        vm.prank(address(router));
        usdc.transferFrom(address(payments), stranger, 1);
    }

    // ---------------------------------------------------------------------------------------------------------------- 31

    function test_ATK31_AnImageOfOnesOwnSavesNoFee() public {
        ImageId image = ImageId.wrap("own");
        images.setTerms(image, ImageTerms(operator, address(aleph), type(uint128).max, 10_000));
        fund(payer, aleph, 1000e18);
        JobTerms memory wanted = terms(address(aleph));
        wanted.imageId = image;
        JobId jobId = run(wanted);
        skip(1000);
        Settlement memory part = settle(jobId);
        assertEq(part.community, 0.2e18, "of the whole, the image's part included");
        images.setTerms(image, ImageTerms(operator, address(aleph), type(uint128).max, 0));
        jobId = run(wanted);
        skip(1000);
        part = settle(jobId);
        assertEq(part.community, 0.2e18);
        assertEq(part.image, 0.4e18, "half of the rest, whatever the price");
    }

    // ---------------------------------------------------------------------------------------------------------------- 32

    function test_ATK32_NoSecondIsPaidTwice() public {
        NaiveSettler naive = new NaiveSettler(IERC20(address(aleph)));
        aleph.mint(payer, 1000e18);
        vm.prank(payer);
        aleph.approve(address(naive), 1000e18);
        JobId jobId = runIn(aleph);
        naive.open(payer, PRICE);
        skip(100);
        settle(jobId);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerNothingOwed.selector, jobId));
        payments.settleJob(jobId);
        JobId[] memory twice = new JobId[](2);
        (twice[0], twice[1]) = (jobId, jobId);
        skip(100);
        payments.settleJobs(twice);
        assertEq(payments.getPayment(jobId).paidSeconds, 200);
        stop(jobId);
        assertEq(payments.getPayment(jobId).paidSeconds, 200);
    }

    function test_ATK32_TenYearsLateAndAtTheEdgeOfTheEnd() public {
        fund(payer, aleph, type(uint128).max);
        JobTerms memory wanted = terms(address(aleph));
        wanted.duration = 3650 days;
        wanted.pricePerSecond = 1e28;
        JobId jobId = run(wanted);
        skipLive(node, 5 hours);
        skip(3650 days - 5 hours);
        uint256 calls;
        // Down since five hours after the last sign of life: settled week by week without pay, or at once by completing.
        for (; calls < 3; ++calls) {
            settle(jobId);
        }
        jobs.completeJob(jobId);
        assertEq(payments.getPayment(jobId).paidSeconds, 9 hours);
        wanted.duration = 1 hours;
        wanted.pricePerSecond = PRICE;
        beat(node);
        jobId = run(wanted);
        skip(1 hours - 1);
        settle(jobId);
        skip(1);
        assertEq(settle(jobId).paidSeconds, 1);
        jobs.completeJob(jobId);
        assertEq(payments.getPayment(jobId).paidSeconds, 1 hours);
    }

    // ---------------------------------------------------------------------------------------------------------------- 33

    function test_ATK33_AFrontRunPermitDoesNotStopTheJob() public {
        (address owner, uint256 privateKey) = makeAddrAndKey("owner");
        aleph.mint(owner, 1000e18);
        Permit memory permit = Permit({value: 500e18, deadline: block.timestamp, v: 0, r: 0, s: 0});
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                owner,
                address(payments),
                permit.value,
                0,
                permit.deadline
            )
        );
        (permit.v, permit.r, permit.s) = vm.sign(privateKey, keccak256(abi.encodePacked(hex"1901", aleph.DOMAIN_SEPARATOR(), structHash)));
        aleph.permit(owner, address(payments), permit.value, permit.deadline, permit.v, permit.r, permit.s);
        vm.expectRevert();
        aleph.permit(owner, address(payments), permit.value, permit.deadline, permit.v, permit.r, permit.s);
        vm.prank(owner);
        JobId jobId = jobs.createJobWithPermit("spec", terms(address(aleph)), permit);
        assertEq(payments.getPayment(jobId).payer, owner);
    }

    /// @dev Gas that suffices for all but one inner call must not turn that call's failure into an outcome.
    function test_ATK24_StarvingInnerCallsOfGasChangesNoOutcome() public {
        stakingStub.setHasDelegators(node, true);
        JobId jobId = runIn(aleph);
        skip(1000);
        for (uint256 gas_ = 60_000; gas_ < 600_000; gas_ += 2500) {
            uint256 snapshot = vm.snapshotState();
            try payments.settleJob{gas: gas_}(jobId) returns (Settlement memory part) {
                assertEq(part.delegators, 0.08e18, "delegators were cheated");
                assertEq(part.paidSeconds, 1000);
                assertStatus(jobId, JobStatus.Running);
                assertEq(payments.getPayment(jobId).buffer, 14.4e18, "the payer counted as unfunded");
            } catch {}
            vm.revertToState(snapshot);
        }
    }

    /// @dev A pool with a history and nothing in it: such tokens could not even be provided.
    function _pool(MockERC20 token) private returns (ITestPool) {
        return createPool(address(token), 18, 0);
    }
}
