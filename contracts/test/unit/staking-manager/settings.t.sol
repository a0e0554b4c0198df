// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IStakingManager} from "../../../src/interfaces/IStakingManager.sol";
import {PARAMETER_ROLE, UPGRADER_ROLE} from "../../../src/base/Roles.sol";
import {StakingManager} from "../../../src/StakingManager.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {StakingManagerBase} from "./StakingManagerBase.t.sol";

contract StakingManagerSettingsTest is StakingManagerBase {
    struct Row {
        bytes32 name;
        bytes4 setter;
        bytes4 getter;
        uint256 first;
        uint256 min;
        uint256 max;
    }

    /// @dev The published table: first value and hard bounds of each parameter, cross rules at the first values.
    function rows() private pure returns (Row[9] memory) {
        return [
            Row(
                "minSelfStake",
                IStakingManager.setMinSelfStake.selector,
                IStakingManager.minSelfStake.selector,
                200_000e18,
                1000e18,
                500_000e18
            ),
            Row(
                "minTotalStake",
                IStakingManager.setMinTotalStake.selector,
                IStakingManager.minTotalStake.selector,
                500_000e18,
                200_000e18,
                20_000_000e18
            ),
            Row(
                "minStakeDuration",
                IStakingManager.setMinStakeDuration.selector,
                IStakingManager.minStakeDuration.selector,
                1 hours,
                10 minutes,
                7 days
            ),
            Row(
                "unbondingPeriod",
                IStakingManager.setUnbondingPeriod.selector,
                IStakingManager.unbondingPeriod.selector,
                14 days,
                14 days,
                60 days
            ),
            Row("maxSlashBps", IStakingManager.setMaxSlashBps.selector, IStakingManager.maxSlashBps.selector, 3000, 100, 5000),
            Row("vetoWindow", IStakingManager.setVetoWindow.selector, IStakingManager.vetoWindow.selector, 48 hours, 24 hours, 5 days),
            Row("slashHold", IStakingManager.setSlashHold.selector, IStakingManager.slashHold.selector, 14 days, 12 days, 30 days),
            Row(
                "minDelegation", IStakingManager.setMinDelegation.selector, IStakingManager.minDelegation.selector, 1e18, 0.1e18, 10_000e18
            ),
            Row("delegationRatio", IStakingManager.setDelegationRatio.selector, IStakingManager.delegationRatio.selector, 16, 1, 100)
        ];
    }

    function read(bytes4 getter) private view returns (uint256) {
        (bool ok, bytes memory data) = address(staking).staticcall(abi.encodeWithSelector(getter));
        assertTrue(ok);
        return abi.decode(data, (uint256));
    }

    function set(bytes4 setter, uint256 value) private returns (bool ok, bytes memory data) {
        vm.prank(admin);
        return address(staking).call(abi.encodeWithSelector(setter, value));
    }

    function test_EveryParameterKeepsItsBounds() public {
        Row[9] memory table = rows();
        for (uint256 i; i < table.length; ++i) {
            Row memory row = table[i];
            uint256 snapshot = vm.snapshotState();
            assertEq(read(row.getter), row.first, "first value");
            for (uint256 j; j < 2; ++j) {
                uint256 value = j == 0 ? row.min : row.max;
                vm.expectEmit(address(staking));
                emit IAlephBase.ParameterSet(row.name, read(row.getter), value);
                (bool ok,) = set(row.setter, value);
                assertTrue(ok);
                assertEq(read(row.getter), value);
                uint256 outside = j == 0 ? row.min - 1 : row.max + 1;
                bytes memory data;
                (ok, data) = set(row.setter, outside);
                assertFalse(ok);
                assertEq(data, abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, row.name, outside, row.min, row.max));
            }
            vm.revertToState(snapshot);
            expectMissingRole(stranger, PARAMETER_ROLE);
            vm.prank(stranger);
            (bool unauthorised,) = address(staking).call(abi.encodeWithSelector(row.setter, row.first));
            assertTrue(unauthorised, "the expected revert happened");
        }
    }

    function test_TheMinimumSelfStakeNeverExceedsItsOwnBound() public {
        set(IStakingManager.setMinTotalStake.selector, 20_000_000e18);
        (bool ok,) = set(IStakingManager.setMinSelfStake.selector, 5_000_000e18);
        assertTrue(ok);
        (ok,) = set(IStakingManager.setMinSelfStake.selector, 5_000_000e18 + 1);
        assertFalse(ok);
        (ok,) = set(IStakingManager.setMinTotalStake.selector, 5_000_000e18 - 1);
        assertFalse(ok, "total is never below self");
    }

    function test_PeersAreSetByTheAdminAndVotesOnce() public {
        vm.startPrank(admin);
        staking.setPeers(address(registry), address(votes), alice, bob);
        vm.expectRevert(abi.encodeWithSelector(IStakingManager.StakingManagerVotesFixed.selector, votes));
        staking.setPeers(address(registry), alice, alice, bob);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        staking.setPeers(address(registry), address(votes), address(0), bob);
        vm.stopPrank();
        expectMissingRole(stranger, 0);
        vm.prank(stranger);
        staking.setPeers(address(registry), address(votes), alice, bob);
        assertEq(address(staking.nodeRegistry()), address(registry));
        assertEq(address(staking.stakeVotes()), address(votes));
        assertEq(address(staking.aleph()), address(aleph));
    }

    function test_InitialisesOnceAndOnlyWithEighteenDecimals() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        staking.initialize(stranger, registry, aleph);
        StakingManager implementation = new StakingManager();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(stranger, registry, aleph);
        MockERC20 six = new MockERC20("SIX", 6);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("decimals"), 6, 18, 18));
        deployProxy(address(implementation), abi.encodeCall(StakingManager.initialize, (admin, registry, IERC20(address(six)))));
    }

    function test_OnlyTheUpgraderUpgradesAndStateStays() public {
        stake(node, 5e18);
        address next = address(new StakingManager());
        expectMissingRole(stranger, UPGRADER_ROLE);
        vm.prank(stranger);
        staking.upgradeToAndCall(next, "");
        vm.prank(admin);
        staking.upgradeToAndCall(next, "");
        assertEq(staking.getStakeInfo(node).selfStake, 5e18);
        assertEq(staking.minSelfStake(), MIN_SELF);
    }

    function test_TheStorageSlotIsThatOfItsNamespace() public view {
        string memory source = vm.readFile("src/staking/StakingStorage.sol");
        bytes32 slot = keccak256(abi.encode(uint256(keccak256("aleph.storage.StakingManager")) - 1)) & ~bytes32(uint256(0xff));
        assertTrue(vm.indexOf(source, vm.toString(slot)) != type(uint256).max);
    }
}
