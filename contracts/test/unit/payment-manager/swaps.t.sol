// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IPaymentManager, Settlement, TokenConfig} from "../../../src/interfaces/IPaymentManager.sol";
import {IProtocolClock} from "../../../src/interfaces/IProtocolClock.sol";
import {SETTLER_ROLE} from "../../../src/base/Roles.sol";
import {BatchId, JobId, NodeId} from "../../../src/Types.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {MockFeed} from "../../mocks/MockFeed.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";

contract PaymentManagerSwapsTest is JobsBase {
    JobId internal jobId;
    uint64 internal deadline;

    function setUp() public override {
        super.setUp();
        jobId = runIn(usdc);
        skip(4 hours);
        deadline = uint64(block.timestamp + 10 minutes);
    }

    // --------------------------------------------------------------------------------------------------------- inline

    function test_SwapsASettlementAtThePoolsPrice() public {
        stakingStub.setHasDelegators(node, true);
        uint256 floor = payments.swapFloor(address(usdc), 14.4e6);
        assertApproxEqRel(floor, 142.56e18, 0.001e18, "14.4 USDC at 10, less 1 %");
        vm.prank(settler);
        (Settlement memory part, uint256 out) = payments.settleJobWithSwap(jobId, 0, deadline);
        assertEq(part.gross, 14.4e6);
        assertEq(part.delegators, 1.152e6);
        assertGe(out, floor);
        assertApproxEqRel(out, 143.5e18, 0.001e18, "less the pool's fee");
        assertEq(stakingStub.rewardsOf(node), out * 1.152e6 / 14.4e6);
        assertApproxEqAbs(credit(operator), out * 10.368e6 / 14.4e6, 2);
        assertEq(credit(stakers) + credit(coordinators) + credit(developers) + credit(operator) + stakingStub.rewardsOf(node), out);
        assertEq(usdc.allowance(address(payments), address(router)), 0);
        assertSolvent(address(usdc));
        assertSolvent(address(aleph));
        assertEq(payments.totalParked(address(usdc)), 0);
    }

    function test_SwapsATokenOnTheOtherSideOfThePool() public {
        bool[2] memory tried;
        for (uint256 salt; !tried[0] || !tried[1]; ++salt) {
            MockERC20 token = new MockERC20{salt: bytes32(salt)}("T18", 18);
            uint256 side = address(token) < address(aleph) ? 0 : 1;
            if (tried[side]) continue;
            tried[side] = true;
            allowAged(address(token), createPool(address(token), 18, 316_227_766_016_837_933_000_000));
            fund(payer, token, 1000e18);
            JobId id = run(terms(address(token)));
            skip(1 hours);
            vm.prank(settler);
            (Settlement memory part, uint256 out) = payments.settleJobWithSwap(id, 0, uint64(block.timestamp));
            assertEq(part.gross, 3.6e18);
            assertApproxEqRel(out, 35.9e18, 0.005e18);
        }
    }

    function test_RevertWhen_TheSettlerAsksMore() public {
        vm.expectPartialRevert(IPaymentManager.PaymentManagerSlippageExceeded.selector);
        vm.prank(settler);
        payments.settleJobWithSwap(jobId, 144e18, deadline);
    }

    function test_RevertWhen_TheAmountIsOutsideTheBounds() public {
        JobId small = run(terms(address(usdc)));
        skip(999);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerSwapSize.selector, address(usdc), 999_000, 1e6, 500e6));
        vm.prank(settler);
        payments.settleJobWithSwap(small, 0, uint64(block.timestamp));
        beat(node);
        skipLive(node, 7 days);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerSwapSize.selector, address(usdc), 604.8e6, 1e6, 500e6));
        vm.prank(settler);
        payments.settleJobWithSwap(small, 0, uint64(block.timestamp));
        settle(small);
        JobId inAleph = runIn(aleph);
        skip(10);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerSwapSize.selector, address(aleph), 0.01e18, 0, 0));
        vm.prank(settler);
        payments.settleJobWithSwap(inAleph, 0, uint64(block.timestamp));
    }

    function test_RevertWhen_TheDeadlineIsPastOrFar() public {
        vm.startPrank(settler);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, block.timestamp - 1, block.timestamp));
        payments.settleJobWithSwap(jobId, 0, uint64(block.timestamp - 1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IAlephBase.AlephOutOfBounds.selector, bytes32("deadline"), deadline + 1, block.timestamp, block.timestamp + 600
            )
        );
        payments.settleJobWithSwap(jobId, 0, deadline + 1);
        vm.stopPrank();
        expectMissingRole(stranger, SETTLER_ROLE);
        vm.prank(stranger);
        payments.settleJobWithSwap(jobId, 0, deadline);
        expectMissingRole(stranger, SETTLER_ROLE);
        vm.prank(stranger);
        payments.swapBatch(BatchId.wrap(1), 1, 0, deadline);
    }

    function test_RevertWhen_TheSequencerIsNotBackForAnHour() public {
        sequencerFeed.goDown();
        vm.expectPartialRevert(IProtocolClock.SequencerDown.selector);
        vm.prank(settler);
        payments.settleJobWithSwap(jobId, 0, deadline);
        sequencerFeed.comeBack();
        skip(1 hours - 1);
        vm.expectPartialRevert(IProtocolClock.SequencerDown.selector);
        payments.swapFloor(address(usdc), 1e6);
        skip(1);
        payments.swapFloor(address(usdc), 1e6);
    }

    function test_RevertWhen_ThePoolStraysFromItsAverage() public {
        whale.sell(address(usdc), address(aleph), 3000e6);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerPriceDeviates.selector);
        vm.prank(settler);
        payments.settleJobWithSwap(jobId, 0, deadline);
        // Half an hour later the new price is the average.
        skip(30 minutes);
        payments.swapFloor(address(usdc), 1e6);
    }

    function test_RevertWhen_ThePoolIsThin() public {
        whale.withdraw(pool, POOL_LIQUIDITY - 1e15);
        skip(30 minutes);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerSwapSize.selector);
        vm.prank(settler);
        payments.settleJobWithSwap(jobId, 0, uint64(block.timestamp));
    }

    // ----------------------------------------------------------------------------------------------------------- feed

    function test_TheFeedRaisesTheFloor() public {
        uint256 floor = payments.swapFloor(address(usdc), 100e6);
        _useFeed(8, 10.1e8);
        assertApproxEqRel(payments.swapFloor(address(usdc), 100e6), floor * 101 / 100, 0.001e18);
        _useFeed(18, 9.9e18);
        assertEq(payments.swapFloor(address(usdc), 100e6), floor, "the higher of the two");
    }

    function test_RevertWhen_TheFeedStraysOrIsStale() public {
        _useFeed(8, 10.3e8);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerPriceDeviates.selector);
        payments.swapFloor(address(usdc), 1e6);
        MockFeed feed = _useFeed(8, 10e8);
        skip(1 hours + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPaymentManager.PaymentManagerStaleFeed.selector, address(usdc), 10e8, block.timestamp - 1 hours - 1)
        );
        payments.swapFloor(address(usdc), 1e6);
        int256[2] memory bad = [int256(0), int256(-1)];
        for (uint256 i; i < 2; ++i) {
            feed.push(bad[i]);
            vm.expectPartialRevert(IPaymentManager.PaymentManagerStaleFeed.selector);
            payments.swapFloor(address(usdc), 1e6);
        }
        feed.pushAt(10e8, block.timestamp, block.timestamp + 1);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerStaleFeed.selector);
        payments.swapFloor(address(usdc), 1e6);
        feed.setBroken(true);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerStaleFeed.selector, address(usdc), 0, 0));
        payments.swapFloor(address(usdc), 1e6);
    }

    // -------------------------------------------------------------------------------------------------------- batches

    function test_ParksSwapsInSlicesAndPaysByUnits() public {
        stakingStub.setHasDelegators(node, true);
        vm.expectEmit(address(payments));
        emit IPaymentManager.Parked(BatchId.wrap(1), bytes32(uint256(uint160(address(payments)))), jobId, 2.88e6);
        settle(jobId);
        BatchId batch = payments.openBatchOf(address(usdc));
        assertEq(payments.totalParked(address(usdc)), 14.4e6);
        assertEq(payments.unitsOf(batch, bytes32(uint256(uint160(operator)))), 10.368e6);
        _expectBatchState(batch);
        payments.claimBatch(batch, "nobody");

        _swap(batch, 10e6);
        assertEq(BatchId.unwrap(payments.openBatchOf(address(usdc))), 0, "closed by the first slice");
        _expectBatchState(batch);
        payments.claimBatch(batch, bytes32(uint256(uint160(operator))));
        _swap(batch, 4.4e6);
        uint256 out = payments.getBatch(batch).totalOut;
        assertEq(payments.totalParked(address(aleph)), out);

        uint256 claimed;
        bytes32[3] memory holders = [bytes32(uint256(uint160(operator))), NodeId.unwrap(node), bytes32(uint256(uint160(address(payments))))];
        for (uint256 i; i < 3; ++i) {
            (uint256 amount, uint256 inKind) = payments.claimBatch(batch, holders[i]);
            claimed += amount;
            assertEq(inKind, 0);
            assertSolvent(address(aleph));
        }
        assertEq(claimed, out, "the last one gets what the divisions left");
        assertEq(credit(operator), out * 10.368e6 / 14.4e6);
        assertEq(stakingStub.rewardsOf(node), out * 1.152e6 / 14.4e6);
        assertEq(credit(stakers) + credit(coordinators) + credit(developers) + credit(operator) + stakingStub.rewardsOf(node), out);
        assertEq(payments.totalParked(address(usdc)) + payments.totalParked(address(aleph)), 0);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerNothingHeld.selector, batch, holders[0]));
        payments.claimBatch(batch, holders[0]);
        _expectBatchState(batch);
        this.swapAsSettler(batch, 1);
    }

    function test_TheNextBatchWaitsForTheOneBefore() public {
        settle(jobId);
        BatchId first = payments.openBatchOf(address(usdc));
        _swap(first, 10e6);
        beat(node);
        skip(1 hours);
        settle(jobId);
        BatchId second = payments.openBatchOf(address(usdc));
        assertTrue(BatchId.unwrap(second) != BatchId.unwrap(first));
        _expectBatchState(second);
        this.swapAsSettler(second, 3.6e6);
        _swap(first, 4.4e6);
        _swap(second, 3.6e6);
    }

    function test_PaysInKindWhatNobodySwapped() public {
        settle(jobId);
        BatchId batch = payments.openBatchOf(address(usdc));
        _swap(batch, 10e6);
        uint64 readyAt = payments.getBatch(batch).openedAt + 7 days;
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, readyAt, eTime()));
        payments.redeemInKind(batch);
        warpTo(readyAt);
        vm.expectEmit(address(payments));
        emit IPaymentManager.BatchRedeemable(batch, address(usdc), 4.4e6);
        payments.redeemInKind(batch);
        (uint256 out, uint256 kind) = payments.claimBatch(batch, bytes32(uint256(uint160(operator))));
        assertEq(kind, 3.52e6);
        assertEq(out, payments.getBatch(batch).totalOut * 4 / 5);
        assertEq(payments.creditOf(operator, address(usdc)), 3.52e6);
        payments.claimBatch(batch, bytes32(uint256(uint160(address(payments)))));
        assertEq(payments.creditOf(stakers, address(usdc)), 0.44e6);
        assertSolvent(address(usdc));
        assertSolvent(address(aleph));
        _expectBatchState(batch);
        payments.redeemInKind(batch);
        _expectBatchState(batch);
        this.swapAsSettler(batch, 1e6);
        vm.prank(operator);
        payments.withdraw(address(usdc), operator);
    }

    function test_DelegatorsUnitsFallToTheOperatorWhenThereAreNoneLeft() public {
        stakingStub.setHasDelegators(node, true);
        settle(jobId);
        BatchId batch = payments.openBatchOf(address(usdc));
        warpTo(payments.getBatch(batch).openedAt + 7 days);
        payments.redeemInKind(batch);
        (uint256 out, uint256 kind) = payments.claimBatch(batch, NodeId.unwrap(node));
        assertEq(out, 0);
        assertEq(kind, 1.152e6);
        assertEq(payments.creditOf(operator, address(usdc)), 1.152e6);
    }

    function test_RevertWhen_ASliceIsTooSmallOrTooLarge() public {
        settle(jobId);
        BatchId batch = payments.openBatchOf(address(usdc));
        uint256[3] memory wrong = [uint256(0), 1e6 - 1, 14.4e6 + 1];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerSwapSize.selector, address(usdc), wrong[i], 1e6, 14.4e6));
            this.swapAsSettler(batch, wrong[i]);
        }
        _swap(batch, 14e6);
        _swap(batch, 0.4e6);
        _expectBatchState(BatchId.wrap(77));
        payments.redeemInKind(BatchId.wrap(77));
        _expectBatchState(BatchId.wrap(77));
        payments.claimBatch(BatchId.wrap(77), 0);
    }

    // --------------------------------------------------------------------------------------------------------- tokens

    function test_RevertWhen_AConfigurationDoesNotFit() public {
        TokenConfig memory config = tokenConfig(pool, 6);
        config.pool = stranger;
        _expectBad(address(usdc), config, "pool");
        config = tokenConfig(pool, 6);
        config.fee = 500;
        _expectBad(address(usdc), config, "pool");
        config = tokenConfig(pool, 6);
        config.decimals = 18;
        _expectBad(address(usdc), config, "decimals");
        config = tokenConfig(pool, 6);
        config.minSwap = 0;
        _expectBad(address(usdc), config, "swapSize");
        config.minSwap = config.maxSwap + 1;
        _expectBad(address(usdc), config, "swapSize");
        config = tokenConfig(pool, 6);
        config.feedHeartbeat = 1;
        _expectBad(address(usdc), config, "feedHeartbeat");
        config.feed = stranger;
        _expectBad(address(usdc), config, "feed");
        config = tokenConfig(pool, 6);
        _expectBad(stranger, config, "token");
        config.decimals = 18;
        _expectBad(address(aleph), config, "token");
        config = tokenConfig(pool, 6);
        config.twapWindow = 10 minutes - 1;
        _expectOut(config, "twapWindow", config.twapWindow, 10 minutes, 4 hours);
        config = tokenConfig(pool, 6);
        config.maxSlippageBps = 301;
        _expectOut(config, "maxSlippageBps", 301, 10, 300);
        MockERC20 fresh = new MockERC20("NEW", 6);
        config = tokenConfig(createPool(address(fresh), 6, 1e15), 6);
        _expectBad(address(fresh), config, "observations");
        MockERC20 coarse = new MockERC20("ONE", 1);
        config = tokenConfig(pool, 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("decimals"), 1, 2, 18));
        vm.prank(admin);
        payments.addAllowedToken(address(coarse), config);
    }

    /// @dev INV 42.
    function test_RemovingATokenTouchesNoOpenJob() public {
        vm.expectEmit(address(payments));
        emit IPaymentManager.TokenRemoved(address(usdc));
        vm.startPrank(admin);
        payments.removeAllowedToken(address(usdc));
        payments.setCommunityFeeBps(3000);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerTokenNotAllowed.selector, address(usdc)));
        payments.removeAllowedToken(address(usdc));
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerBadTokenConfig.selector, address(aleph), bytes32("token")));
        payments.removeAllowedToken(address(aleph));
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerTokenNotAllowed.selector, address(usdc)));
        vm.prank(payer);
        jobs.createJob("spec", terms(address(usdc)));
        vm.prank(settler);
        (Settlement memory part,) = payments.settleJobWithSwap(jobId, 0, deadline);
        assertEq(part.community, 2.88e6, "at the old fee");
        stop(jobId);
    }

    function test_RevertWhen_TheTokenWasNeverAllowed() public {
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerTokenNotAllowed.selector, stranger));
        payments.swapFloor(stranger, 1);
    }

    function swapAsSettler(BatchId batch, uint256 amount) external returns (uint256) {
        vm.prank(settler);
        return payments.swapBatch(batch, amount, 0, uint64(block.timestamp));
    }

    function _swap(BatchId batch, uint256 amount) private {
        uint256 floor = payments.swapFloor(address(usdc), amount);
        uint256 before = aleph.balanceOf(address(payments));
        uint256 out = this.swapAsSettler(batch, amount);
        assertEq(aleph.balanceOf(address(payments)) - before, out);
        assertGe(out, floor, "INV 40");
        assertEq(usdc.allowance(address(payments), address(router)), 0, "INV 39");
        assertSolvent(address(usdc));
        assertSolvent(address(aleph));
    }

    function _useFeed(uint8 decimals, int256 answer) private returns (MockFeed feed) {
        feed = new MockFeed(decimals, answer);
        TokenConfig memory config = tokenConfig(pool, 6);
        (config.feed, config.feedHeartbeat) = (address(feed), 1 hours);
        vm.prank(admin);
        payments.addAllowedToken(address(usdc), config);
    }

    function _expectBad(address token, TokenConfig memory config, bytes32 what) private {
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerBadTokenConfig.selector, token, what));
        vm.prank(admin);
        payments.addAllowedToken(token, config);
    }

    function _expectOut(TokenConfig memory config, bytes32 what, uint256 value, uint256 min, uint256 max) private {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, what, value, min, max));
        vm.prank(admin);
        payments.addAllowedToken(address(usdc), config);
    }

    function _expectBatchState(BatchId batch) private {
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerBatchState.selector, batch));
    }
}
