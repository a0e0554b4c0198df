// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {ImageTerms} from "../../../src/interfaces/IImageMarketplace.sol";
import {JobStatus, JobTerms} from "../../../src/interfaces/IJobManager.sol";
import {IPaymentManager, JobPayment, PaymentStatus, Quote, Settlement} from "../../../src/interfaces/IPaymentManager.sol";
import {IStakingManager} from "../../../src/interfaces/IStakingManager.sol";
import {JOB_ROLE, SLA_ROLE} from "../../../src/base/Roles.sol";
import {BatchId, ImageId, JobId} from "../../../src/Types.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {PaymentTerms} from "../../../src/interfaces/IPaymentManager.sol";

contract PaymentManagerSettleJobTest is JobsBase {
    function test_CreditsOperatorAndCommunity() public {
        JobId jobId = runIn(aleph);
        skip(1000);
        vm.expectEmit(address(payments));
        emit IPaymentManager.JobSettled(jobId, 1000, 1e18, 0.2e18, 0, 0, 0.8e18, eTime());
        Settlement memory part = settle(jobId);
        assertEq(part.paidSeconds, 1000);
        assertEq(part.gross, 1e18);
        assertEq(credit(operator), 0.8e18);
        assertEq(credit(stakers), 0.1e18);
        assertEq(credit(coordinators), 0.075e18);
        assertEq(credit(developers), 0.025e18);
        (uint256 paid, uint64 seconds_) = payments.paidFor(jobId);
        assertEq(paid, 1e18);
        assertEq(seconds_, 1000);
    }

    function test_PaysDelegatorsTheirShareAtOnce() public {
        JobId jobId = runIn(aleph);
        stakingStub.setHasDelegators(node, true);
        skip(1000);
        Settlement memory part = settle(jobId);
        assertEq(part.delegators, 0.08e18, "10 % of 0.8");
        assertEq(part.operator, 0.72e18);
        assertEq(stakingStub.rewardsOf(node), 0.08e18);
        assertEq(aleph.balanceOf(address(stakingStub)), 0.08e18);
    }

    function test_TheOperatorGetsWhatDelegatorsCannotBePaid() public {
        JobId jobId = runIn(aleph);
        stakingStub.setHasDelegators(node, true);
        vm.mockCallRevert(address(stakingStub), abi.encodeCall(IStakingManager.addReward, (node, 0.08e18)), "");
        skip(1000);
        Settlement memory part = settle(jobId);
        assertEq(part.delegators, 0);
        assertEq(part.operator, 0.8e18);
        assertEq(credit(operator), 0.8e18);
    }

    function test_PaysTheImageOnceAndAtMostHalf() public {
        ImageId image = ImageId.wrap("image");
        address publisher = makeAddr("publisher");
        images.setTerms(image, ImageTerms(publisher, address(aleph), 1e18, 2500));
        fund(payer, aleph, 1000e18);
        JobTerms memory wanted = terms(address(aleph));
        wanted.imageId = image;
        JobId jobId = run(wanted);
        skip(1000);
        Settlement memory part = settle(jobId);
        assertEq(part.image, 0.3e18, "half of 0.8, less the node's quarter");
        assertEq(part.operator, 0.5e18);
        assertEq(payments.getPayment(jobId).imageFeeLeft, 0.6e18);
        skip(2000);
        assertEq(settle(jobId).image, 0.45e18);
        assertEq(payments.getPayment(jobId).imageFeeLeft, 0);
        skip(1000);
        assertEq(settle(jobId).image, 0);
        assertEq(credit(publisher), 0.75e18);
    }

    function test_CoversAWeekAtMost() public {
        JobId jobId = runIn(aleph);
        skipLive(node, 10 days);
        assertEq(settle(jobId).paidSeconds, 7 days);
        assertEq(settle(jobId).paidSeconds, 3 days);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerNothingOwed.selector, jobId));
        payments.settleJob(jobId);
    }

    function test_NeverPaysDowntime() public {
        JobId jobId = runIn(aleph);
        uint64 startedAt = eTime();
        uint64 upUntil = registry.liveUntil(node);
        skip(9 days);
        assertEq(settle(jobId).paidSeconds, upUntil - startedAt);
        assertEq(settle(jobId).gross, 0, "all down: it goes on without pay");
        beat(node);
        skip(100);
        assertEq(settle(jobId).paidSeconds, 100);
    }

    function test_StopsAtTheEndOfTheJob() public {
        fund(payer, aleph, 1000e18);
        JobTerms memory wanted = terms(address(aleph));
        wanted.duration = 1 hours;
        JobId jobId = run(wanted);
        skip(3 hours);
        assertEq(settle(jobId).paidSeconds, 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerNothingOwed.selector, jobId));
        payments.settleJob(jobId);
        jobs.completeJob(jobId);
        assertEq(payments.getPayment(jobId).paidSeconds, 1 hours);
    }

    function test_UsesWalletThenBufferForWholeSeconds() public {
        JobId jobId = runIn(aleph);
        skip(5 hours);
        vm.prank(payer);
        aleph.approve(address(payments), uint256(PRICE) * 600 + PRICE / 2);
        Settlement memory part = settle(jobId);
        assertEq(part.paidSeconds, 4 hours + 600);
        JobPayment memory payment = payments.getPayment(jobId);
        assertEq(payment.debtSeconds, 1 hours - 600);
        assertEq(payment.buffer, PRICE / 2, "the wallet's half second stayed in the buffer's place");
        assertEq(payment.totalPaid, uint256(PRICE) * (4 hours + 600));
    }

    function test_SuspendsEvenWhenTheBufferCoversAll() public {
        JobId jobId = runIn(aleph);
        skip(1 hours);
        vm.prank(payer);
        aleph.approve(address(payments), 0);
        assertEq(settle(jobId).paidSeconds, 1 hours);
        assertStatus(jobId, JobStatus.Suspended);
        assertEq(payments.getPayment(jobId).debtSeconds, 0);
    }

    function test_DebtCoversEverythingUpToNow() public {
        JobId jobId = runIn(aleph);
        skipLive(node, 9 days);
        vm.prank(payer);
        aleph.approve(address(payments), 0);
        settle(jobId);
        JobPayment memory payment = payments.getPayment(jobId);
        assertEq(payment.lastSettledAt, eTime());
        assertEq(payment.paidSeconds + payment.debtSeconds, 9 days);
    }

    function test_TheLastSecondsOfTheSpendingComeFromTheBuffer() public {
        fund(payer, aleph, 1000e18);
        JobTerms memory wanted = terms(address(aleph));
        wanted.maxSpend = uint128(uint256(PRICE) * 5 hours);
        JobId jobId = run(wanted);
        skipLive(node, 3 hours);
        settle(jobId);
        assertStatus(jobId, JobStatus.Running);
        assertEq(payments.getPayment(jobId).buffer, uint256(PRICE) * 2 hours, "two hours of it are spent");
        skipLive(node, 3 hours);
        Settlement memory part = settle(jobId);
        assertEq(part.paidSeconds, 2 hours);
        assertStatus(jobId, JobStatus.Suspended);
        assertEq(payments.getPayment(jobId).totalPaid, wanted.maxSpend);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerCannotPay.selector, jobId, 1 hours, 0));
        jobs.resumeJob(jobId);
    }

    function test_SettlesManyAndLeavesOutTheRest() public {
        JobId[] memory ids = new JobId[](4);
        ids[0] = runIn(aleph);
        ids[1] = create(terms(address(aleph)));
        ids[2] = JobId.wrap(99);
        ids[3] = runIn(usdc);
        skip(60);
        payments.settleJobs(ids);
        payments.settleJobs(ids);
        assertEq(payments.getPayment(ids[0]).paidSeconds, 60);
        assertEq(payments.getPayment(ids[3]).paidSeconds, 60);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBatchTooLong.selector, 101, 100));
        payments.settleJobs(new JobId[](101));
        skipLive(node, 5 hours);
        vm.startPrank(payer);
        aleph.approve(address(payments), 0);
        usdc.approve(address(payments), 0);
        vm.stopPrank();
        payments.settleJobs(ids);
        assertStatus(ids[0], JobStatus.Suspended);
        assertStatus(ids[3], JobStatus.Suspended);
    }

    function test_CarriesFractionsOfAUnit() public {
        fund(payer, usdc, 1000e6);
        JobTerms memory wanted = terms(address(usdc));
        wanted.pricePerSecond = 333_333_333_334;
        JobId jobId = run(wanted);
        uint256 gross;
        for (uint256 i; i < 10; ++i) {
            skip(1);
            gross += settle(jobId).gross;
        }
        assertEq(gross, 3, "floor(10 / 3)");
        assertEq(payments.getPayment(jobId).paidSeconds, 10);
    }

    /// @dev INV 32.
    function testFuzz_SplittingASettlementChangesNothing(uint96 price, uint256 cut, uint8 decimals, uint16 shareBps) public {
        decimals = uint8(bound(decimals, 2, 18));
        price = uint96(bound(price, 1, 10 ** 24));
        cut = bound(cut, 1, 4 hours - 1);
        vm.prank(operator);
        registry.scheduleRewardShare(node, uint16(bound(shareBps, 1000, 10_000)));
        stakingStub.setHasDelegators(node, true);
        MockERC20 token = new MockERC20("T", decimals);
        allowAged(address(token), createPool(address(token), decimals, 1e15));
        token.mint(payer, type(uint160).max);
        vm.prank(payer);
        token.approve(address(payments), type(uint256).max);
        JobTerms memory wanted = terms(address(token));
        wanted.pricePerSecond = price;
        JobId whole = run(wanted);
        JobId split = run(wanted);
        skip(cut);
        Settlement memory a = settle(split);
        skip(4 hours - cut);
        Settlement memory b = settle(split);
        Settlement memory c = settle(whole);
        assertEq(a.gross + b.gross, c.gross);
        assertEq(c.gross, uint256(price) * 4 hours / 10 ** (18 - decimals));
        assertApproxEqAbs(a.community + b.community, c.community, 2);
        assertApproxEqAbs(a.delegators + b.delegators, c.delegators, 2);
        assertApproxEqAbs(a.operator + b.operator, c.operator, 3);
    }

    function test_RevertWhen_ItDoesNotAccrue() public {
        fund(payer, aleph, 1000e18);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerUnknownPayment.selector, 1));
        payments.settleJob(JobId.wrap(1));
        JobId jobId = create(terms(address(aleph)));
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerInvalidStatus.selector, jobId, PaymentStatus.Open));
        payments.settleJob(jobId);
        assign(jobId, node, PRICE);
        start(jobId);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerNothingOwed.selector, jobId));
        payments.settleJob(jobId);
    }

    // ----------------------------------------------------------------------------------------------- JobManager's side

    function test_RevertWhen_OthersThanJobManagerCall() public {
        JobId jobId = runIn(aleph);
        vm.startPrank(stranger);
        expectMissingRole(stranger, JOB_ROLE);
        payments.openPayment(jobId, PaymentTerms(payer, payer, address(aleph), 1, 1, address(0), 0, 0));
        expectMissingRole(stranger, JOB_ROLE);
        payments.startPayment(jobId, node, 1, 1);
        expectMissingRole(stranger, JOB_ROLE);
        payments.suspendPayment(jobId);
        expectMissingRole(stranger, JOB_ROLE);
        payments.resumePayment(jobId);
        expectMissingRole(stranger, JOB_ROLE);
        payments.closePayment(jobId);
        expectMissingRole(stranger, SLA_ROLE);
        payments.creditPayer(jobId, node, 1);
        vm.stopPrank();
    }

    function test_RevertWhen_TheStatusDoesNotAllowIt() public {
        JobId jobId = runIn(aleph);
        vm.startPrank(address(jobs));
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerInvalidStatus.selector, jobId, PaymentStatus.Accruing));
        payments.openPayment(jobId, PaymentTerms(payer, payer, address(aleph), 1, 1, address(0), 0, 0));
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerInvalidStatus.selector, jobId, PaymentStatus.Accruing));
        payments.startPayment(jobId, node, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerInvalidStatus.selector, jobId, PaymentStatus.Accruing));
        payments.resumePayment(jobId);
        payments.suspendPayment(jobId);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerPriceTooHigh.selector, jobId, PRICE + 1, PRICE));
        payments.startPayment(jobId, node, PRICE + 1, 1);
        payments.closePayment(jobId);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerInvalidStatus.selector, jobId, PaymentStatus.Closed));
        payments.closePayment(jobId);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerInvalidStatus.selector, jobId, PaymentStatus.Closed));
        payments.suspendPayment(jobId);
        vm.stopPrank();
    }

    // -------------------------------------------------------------------------------------------------------- credits

    function test_WithdrawsToAnyAddress() public {
        JobId jobId = runIn(aleph);
        skip(1000);
        settle(jobId);
        pauseProtocol();
        address to = makeAddr("to");
        vm.expectEmit(address(payments));
        emit IPaymentManager.CreditWithdrawn(operator, address(aleph), to, 0.8e18);
        vm.prank(operator);
        assertEq(payments.withdraw(address(aleph), to), 0.8e18);
        assertEq(aleph.balanceOf(to), 0.8e18);
        assertEq(credit(operator), 0);
        vm.prank(developers);
        assertEq(payments.withdraw(address(aleph), to), 0.025e18, "its part of the pot");
        assertEq(credit(stakers), 0.1e18);
        assertSolvent(address(aleph));
        vm.startPrank(operator);
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        payments.withdraw(address(aleph), to);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        payments.withdraw(address(aleph), address(0));
        vm.stopPrank();
    }

    // ---------------------------------------------------------------------------------------------------- SLA credits

    function test_SlaCreditsComeOffTheOperatorsCreditThenItsLaterParts() public {
        JobId jobId = runIn(aleph);
        skip(1000);
        settle(jobId);
        vm.expectEmit(address(payments));
        emit IPaymentManager.PayerCredited(jobId, node, 0.8e18, 0.4e18);
        vm.prank(sla);
        assertEq(payments.creditPayer(jobId, node, 1.2e18), 0.8e18);
        assertEq(credit(operator), 0);
        assertEq(credit(payer), 0.8e18);
        assertEq(payments.getPayment(jobId).rebateLeft, 0.4e18);
        skip(1000);
        settle(jobId);
        assertEq(credit(payer), 1.2e18);
        assertEq(credit(operator), 0.4e18);
        assertEq(payments.getPayment(jobId).rebateLeft, 0);
    }

    function test_SlaCreditsComeOutOfTheOpenBatch() public {
        JobId jobId = runIn(usdc);
        skip(1000);
        settle(jobId);
        BatchId batch = payments.openBatchOf(address(usdc));
        vm.prank(sla);
        assertEq(payments.creditPayer(jobId, node, 2e6), 0.8e6);
        assertEq(payments.creditOf(payer, address(usdc)), 0.8e6);
        assertEq(payments.getBatch(batch).totalIn, 0.2e6);
        assertSolvent(address(usdc));
        skip(1000);
        settle(jobId);
        assertEq(payments.creditOf(payer, address(usdc)), 1.6e6, "the rest in the payer's own token");
        assertEq(payments.unitsOf(batch, bytes32(uint256(uint160(operator)))), 0);
    }

    function test_AnotherNodeDoesNotOweTheFormersCredits() public {
        JobId jobId = runIn(aleph);
        vm.prank(sla);
        payments.creditPayer(jobId, node, 1e18);
        stakingStub.deactivate(node);
        jobs.releaseJob(jobId);
        assertEq(payments.getPayment(jobId).rebateLeft, 0);
        assign(jobId, otherNode, PRICE);
        start(jobId);
        vm.prank(sla);
        payments.creditPayer(jobId, node, 1e18);
        assertEq(payments.getPayment(jobId).rebateLeft, 0);
        vm.prank(sla);
        payments.creditPayer(jobId, otherNode, type(uint256).max);
        assertEq(payments.getPayment(jobId).rebateLeft, type(uint128).max);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerUnknownPayment.selector, 99));
        vm.prank(sla);
        payments.creditPayer(JobId.wrap(99), node, 1);
    }

    // ---------------------------------------------------------------------------------------------------------- views

    function test_TellsHowLongTheMoneyLasts() public {
        aleph.mint(payer, 100e18);
        vm.prank(payer);
        aleph.approve(address(payments), 50e18);
        Quote memory quote = payments.quote(payer, address(aleph), PRICE, 30e18);
        assertEq(quote.bufferRequired, 14.4e18);
        assertEq(quote.pricePerHour, 3.6e18);
        assertEq(quote.fundedSeconds, 100_000);
        assertEq(quote.allowedSeconds, 50_000);
        assertEq(quote.spendSeconds, 30_000);
        JobTerms memory wanted = terms(address(aleph));
        wanted.maxSpend = 30e18;
        JobId jobId = run(wanted);
        (uint64 seconds_, uint64 buffer) = payments.runwayOf(jobId);
        assertEq(seconds_, 15_600);
        assertEq(buffer, 14_400);
        skip(5 hours);
        (seconds_, buffer) = payments.runwayOf(jobId);
        assertEq(seconds_, 0);
        assertEq(buffer, 12_000);
        (uint64 payable_, uint256 amount) = payments.owed(jobId);
        assertEq(payable_, 5 hours);
        assertEq(amount, 18e18);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerTokenNotAllowed.selector, stranger));
        payments.quote(payer, stranger, 1, 1);
        assertEq(payments.quote(stranger, address(aleph), 1, type(uint128).max).spendSeconds, type(uint64).max);
    }
}
