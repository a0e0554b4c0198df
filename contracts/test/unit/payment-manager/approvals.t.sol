// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {JobTerms} from "../../../src/interfaces/IJobManager.sol";
import {CommunityShare, IPaymentManager, SpendState, TokenConfig} from "../../../src/interfaces/IPaymentManager.sol";
import {PARAMETER_ROLE} from "../../../src/base/Roles.sol";
import {SpendApproval, TypedData} from "../../../src/libraries/TypedData.sol";
import {PaymentManager} from "../../../src/PaymentManager.sol";
import {JobId} from "../../../src/Types.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";

contract PaymentManagerApprovalsTest is JobsBase {
    uint64 internal expiry;

    function setUp() public override {
        super.setUp();
        fund(payer, aleph, 1_000_000e18);
        expiry = eTime() + 1 days;
    }

    /// @dev INV 35.
    function test_KeepsASpenderWithinRateTotalAndTime() public {
        vm.expectEmit(address(payments));
        emit IPaymentManager.SpendApproved(payer, stranger, address(aleph), 3 * PRICE, 100e18, expiry);
        vm.prank(payer);
        payments.approveSpend(stranger, address(aleph), 3 * PRICE, 100e18, expiry);
        assertTrue(payments.isSpender(payer, stranger, address(aleph)));
        JobId first = _createFor(2 * PRICE, 60e18);
        _expectExceeded("maxRate", 4 * uint256(PRICE), 3 * uint256(PRICE));
        _createFor(2 * PRICE, 40e18);
        _expectExceeded("maxTotal", 101e18, 100e18);
        _createFor(PRICE, 41e18);
        _createFor(PRICE, 40e18);
        stop(first);
        SpendState memory state = payments.spendOf(payer, stranger, address(aleph));
        assertEq(state.rate, PRICE);
        assertEq(state.spent, 40e18, "nothing was spent");
        warpTo(expiry + 1);
        assertFalse(payments.isSpender(payer, stranger, address(aleph)));
        _expectExceeded("expiry", expiry + 1, expiry);
        _createFor(PRICE, 1e18);
    }

    function test_CountsWhatClosedJobsCost() public {
        vm.prank(payer);
        payments.approveSpend(stranger, address(aleph), type(uint256).max, type(uint256).max, expiry);
        JobId jobId = _createFor(PRICE, 60e18);
        assign(jobId, node, PRICE);
        start(jobId);
        skip(1000);
        stop(jobId);
        assertEq(payments.spendOf(payer, stranger, address(aleph)).spent, 1e18);
    }

    function test_APayerMayLimitItself() public {
        vm.prank(payer);
        payments.approveSpend(payer, address(aleph), PRICE, 1000e18, expiry);
        JobTerms memory wanted = terms(address(aleph));
        wanted.maxSpend = 1000e18;
        JobId jobId = create(wanted);
        vm.expectPartialRevert(IPaymentManager.PaymentManagerApprovalExceeded.selector);
        vm.prank(payer);
        jobs.createJob("spec", wanted);
        stop(jobId);
        assertEq(payments.spendOf(payer, payer, address(aleph)).rate, 0);
        warpTo(expiry + 1);
        create(terms(address(aleph)));
    }

    function test_AcceptsASignedApprovalOnce() public {
        (address owner, uint256 privateKey) = makeAddrAndKey("owner");
        SpendApproval memory approval = SpendApproval(owner, stranger, address(aleph), 5, 6, expiry, 0);
        bytes memory signature = signDigest(privateKey, typedDigest("PaymentManager", address(payments), TypedData.hash(approval)));
        payments.approveSpendBySignature(approval, signature);
        assertEq(payments.spendOf(owner, stranger, address(aleph)).maxTotal, 6);
        assertEq(payments.spendNonceOf(owner), 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("nonce"), 0, 1, 1));
        payments.approveSpendBySignature(approval, signature);
        approval.nonce = 1;
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, owner));
        payments.approveSpendBySignature(approval, signature);
    }

    function test_SetsParametersWithinBounds() public {
        vm.startPrank(admin);
        payments.setCommunityFeeBps(3000);
        payments.setMaxSlippageBps(10);
        payments.setPriceDeviationBps(500);
        payments.setBufferSeconds(0);
        assertEq(payments.communityFeeBps(), 3000);
        assertEq(payments.maxSlippageBps(), 10);
        assertEq(payments.priceDeviationBps(), 500);
        assertEq(payments.bufferSeconds(), 0);
        vm.expectPartialRevert(IAlephBase.AlephOutOfBounds.selector);
        payments.setCommunityFeeBps(3001);
        vm.expectPartialRevert(IAlephBase.AlephOutOfBounds.selector);
        payments.setMaxSlippageBps(301);
        vm.expectPartialRevert(IAlephBase.AlephOutOfBounds.selector);
        payments.setPriceDeviationBps(49);
        vm.expectPartialRevert(IAlephBase.AlephOutOfBounds.selector);
        payments.setBufferSeconds(30 days + 1);
        vm.stopPrank();
        JobId jobId = create(terms(address(aleph)));
        assertEq(payments.getPayment(jobId).buffer, 0, "zero is the literal allowance model");
        vm.startPrank(stranger);
        expectMissingRole(stranger, PARAMETER_ROLE);
        payments.setCommunityFeeBps(1);
        expectMissingRole(stranger, PARAMETER_ROLE);
        payments.setMaxSlippageBps(10);
        expectMissingRole(stranger, PARAMETER_ROLE);
        payments.setPriceDeviationBps(100);
        expectMissingRole(stranger, PARAMETER_ROLE);
        payments.setBufferSeconds(1);
        expectMissingRole(stranger, PARAMETER_ROLE);
        payments.setCommunitySplit(new CommunityShare[](0));
        expectMissingRole(stranger, PARAMETER_ROLE);
        payments.removeAllowedToken(address(usdc));
        TokenConfig memory config = tokenConfig(pool, 6);
        expectMissingRole(stranger, PARAMETER_ROLE);
        payments.addAllowedToken(address(usdc), config);
        vm.stopPrank();
    }

    function test_ANewSplitAppliesToFeesFromThenOn() public {
        JobId jobId = create(terms(address(aleph)));
        assign(jobId, node, PRICE);
        start(jobId);
        skip(1000);
        settle(jobId);
        CommunityShare[] memory split = new CommunityShare[](1);
        split[0] = CommunityShare(stranger, 10_000);
        vm.prank(admin);
        payments.setCommunitySplit(split);
        assertEq(payments.communitySplit().length, 1);
        assertEq(credit(stakers), 0.1e18, "earned before");
        skip(1000);
        settle(jobId);
        assertEq(credit(stakers), 0.1e18);
        assertEq(credit(stranger), 0.2e18);
        assertSolvent(address(aleph));
    }

    function test_RevertWhen_ASplitIsWrong() public {
        CommunityShare[] memory split = new CommunityShare[](2);
        (split[0], split[1]) = (CommunityShare(stranger, 5000), CommunityShare(payer, 4999));
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerBadSplit.selector, 9999));
        payments.setCommunitySplit(split);
        split[1] = CommunityShare(address(0), 5000);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        payments.setCommunitySplit(split);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBatchTooLong.selector, 9, 8));
        payments.setCommunitySplit(new CommunityShare[](9));
        vm.stopPrank();
    }

    function test_PeersAndInitialisation() public {
        assertEq(address(payments.aleph()), address(aleph));
        assertEq(payments.swapRouter(), address(router));
        assertEq(address(payments.nodeRegistry()), address(registry));
        assertEq(address(payments.stakingManager()), address(stakingStub));
        assertEq(address(payments.jobManager()), address(jobs));
        assertEq(payments.maxSlippageBps(), 300);
        assertEq(payments.tokenConfig(address(usdc)).maxSlippageBps, 100, "a default filled in");
        address staking = makeAddr("staking");
        vm.startPrank(admin);
        payments.setPeers(address(registry), staking, address(jobs));
        assertEq(aleph.allowance(address(payments), address(stakingStub)), 0);
        assertEq(aleph.allowance(address(payments), staking), type(uint256).max);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        payments.setPeers(address(registry), staking, address(0));
        vm.stopPrank();
        PaymentManager implementation = new PaymentManager();
        CommunityShare[] memory split = payments.communitySplit();
        vm.expectRevert();
        implementation.initialize(admin, registry, aleph, address(router), split);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerBadTokenConfig.selector, usdc, bytes32("decimals")));
        deployProxy(
            address(implementation),
            abi.encodeCall(PaymentManager.initialize, (admin, registry, MockERC20(address(usdc)), address(router), split))
        );
    }

    function _createFor(uint96 price, uint128 maxSpend) private returns (JobId) {
        JobTerms memory wanted = terms(address(aleph));
        (wanted.pricePerSecond, wanted.maxSpend) = (price, maxSpend);
        vm.prank(stranger);
        return jobs.createJobFor(payer, "spec", wanted);
    }

    function _expectExceeded(bytes32 what, uint256 requested, uint256 available) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IPaymentManager.PaymentManagerApprovalExceeded.selector, payer, stranger, aleph, what, requested, available
            )
        );
    }
}
