// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IRewardsDistributor, RewardRoot, RootStatus} from "../../../src/interfaces/IRewardsDistributor.sol";
import {GUARDIAN_ROLE, PARAMETER_ROLE, REPORTER_ROLE} from "../../../src/base/Roles.sol";
import {FeeOnTransferToken} from "../../mocks/MockERC20.sol";
import {RewardsDistributor} from "../../../src/RewardsDistributor.sol";
import {RewardsDistributorBase} from "./RewardsDistributorBase.t.sol";

contract RewardsDistributorRootsTest is RewardsDistributorBase {
    function test_ARootWaitsForItsDelay() public {
        fund(100e18);
        vm.expectEmit(address(rewards));
        emit IRewardsDistributor.RootSubmitted(1, "root", 100e18, 2, CID, uint64(block.timestamp), eTime() + 24 hours);
        uint256 rootId = submit("root", 2, 100e18);
        assertEq(rewards.pendingRootId(), rootId);
        assertEq(rewards.activeRootId(), 0);
        RewardRoot memory root = rewards.getRoot(rootId);
        assertEq(root.root, "root");
        assertEq(root.total, 100e18);
        assertEq(root.leafCount, 2);
        assertEq(root.dataCid, CID);
        skip(24 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, root.activeAt, eTime()));
        rewards.activateRoot(rootId);
        skip(1);
        vm.expectEmit(address(rewards));
        emit IRewardsDistributor.RootActivated(rootId, "root");
        vm.prank(stranger);
        rewards.activateRoot(rootId);
        assertEq(rewards.activeRootId(), rootId);
        assertEq(rewards.pendingRootId(), 0);
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorRootNotPending.selector, rootId, RootStatus.Active));
        rewards.activateRoot(rootId);
    }

    function test_SubmittingActivatesAPendingRootThatIsDue() public {
        fund(100e18);
        submit("first", 2, 50e18);
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorRootPending.selector, 1));
        vm.prank(reporter);
        rewards.submitRoot("second", 2, 60e18, CID, uint64(block.timestamp));
        skip(24 hours);
        submit("second", 2, 60e18);
        assertEq(rewards.activeRootId(), 1);
        assertEq(rewards.pendingRootId(), 2);
    }

    function test_TheGuardianDisablesAPendingRoot() public {
        fund(100e18);
        uint256 rootId = submit("root", 2, 100e18);
        expectMissingRole(stranger, GUARDIAN_ROLE);
        vm.prank(stranger);
        rewards.disableRoot(rootId);
        pauseProtocol();
        vm.expectEmit(address(rewards));
        emit IRewardsDistributor.RootDisabled(rootId, "root");
        vm.prank(guardian);
        rewards.disableRoot(rootId);
        assertEq(rewards.pendingRootId(), 0);
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorRootNotPending.selector, rootId, RootStatus.Disabled));
        vm.prank(guardian);
        rewards.disableRoot(rootId);
    }

    function test_RevertWhen_TheRootIsInvalid() public {
        fund(3_000_000e18);
        activeRoot("first", 2, 500_000e18);
        uint64 period = rewards.getRoot(1).periodEnd;
        vm.startPrank(reporter);
        vm.expectRevert(
            abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorInvalidRoot.selector, bytes32(0), 500_000e18, 500_000e18)
        );
        rewards.submitRoot(0, 2, 500_000e18, CID, period);
        vm.expectRevert(
            abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorInvalidRoot.selector, bytes32("x"), 500_000e18, 500_000e18)
        );
        rewards.submitRoot("x", 0, 500_000e18, CID, period);
        vm.expectRevert(
            abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorInvalidRoot.selector, bytes32("x"), 500_000e18 - 1, 500_000e18)
        );
        rewards.submitRoot("x", 2, 500_000e18 - 1, CID, period);
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorOverfunded.selector, 3_000_000e18 + 1, 3_000_000e18));
        rewards.submitRoot("x", 2, 3_000_000e18 + 1, CID, period);
        vm.expectRevert(abi.encodeWithSelector(IRewardsDistributor.RewardsDistributorCapExceeded.selector, 1_000_000e18 + 1, 1_000_000e18));
        rewards.submitRoot("x", 2, 1_500_000e18 + 1, CID, period);
        vm.expectRevert(
            abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("periodEnd"), period - 1, period, block.timestamp)
        );
        rewards.submitRoot("x", 2, 500_000e18, CID, period - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("periodEnd"), block.timestamp + 1, period, block.timestamp)
        );
        rewards.submitRoot("x", 2, 500_000e18, CID, uint64(block.timestamp) + 1);
        vm.stopPrank();
        expectMissingRole(stranger, REPORTER_ROLE);
        vm.prank(stranger);
        rewards.submitRoot("x", 2, 500_000e18, CID, period);
    }

    function test_RevertWhen_EntriesOrEverythingIsPaused() public {
        vm.prank(pauser);
        rewards.pauseEntry();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, rewards.entryPausedUntil()));
        vm.prank(reporter);
        rewards.submitRoot("x", 2, 0, CID, uint64(block.timestamp));
        vm.prank(pauser);
        rewards.unpauseEntry();
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, registry.protocolPausedUntil()));
        vm.prank(reporter);
        rewards.submitRoot("x", 2, 0, CID, uint64(block.timestamp));
    }

    function test_RevertWhen_FundingNothingOrLess() public {
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        rewards.fund(0);
        FeeOnTransferToken token = new FeeOnTransferToken("FEE", 18, 100);
        RewardsDistributor odd = RewardsDistributor(
            deployProxy(address(new RewardsDistributor()), abi.encodeCall(RewardsDistributor.initialize, (admin, registry, token, 0)))
        );
        token.mint(address(this), 100);
        token.approve(address(odd), 100);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephAmountMismatch.selector, token, 100, 99));
        odd.fund(100);
    }

    function test_ParametersKeepTheirBounds() public {
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("rootDelay"), 6 hours - 1, 6 hours, 7 days));
        rewards.setRootDelay(6 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("rootDelay"), 7 days + 1, 6 hours, 7 days));
        rewards.setRootDelay(7 days + 1);
        vm.expectEmit(address(rewards));
        emit IAlephBase.ParameterSet("rootDelay", 24 hours, 6 hours);
        rewards.setRootDelay(6 hours);
        vm.expectRevert(
            abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("rootCap"), 10_000_000e18 + 1, 0, 10_000_000e18)
        );
        rewards.setRootCap(10_000_000e18 + 1);
        rewards.setRootCap(0);
        vm.stopPrank();
        assertEq(rewards.rootDelay(), 6 hours);
        assertEq(rewards.rootCap(), 0);
        expectMissingRole(stranger, PARAMETER_ROLE);
        vm.prank(stranger);
        rewards.setRootDelay(6 hours);
        expectMissingRole(stranger, PARAMETER_ROLE);
        vm.prank(stranger);
        rewards.setRootCap(0);
    }
}
