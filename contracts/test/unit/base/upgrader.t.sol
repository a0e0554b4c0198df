// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {Upgrader} from "../../invariant/handlers/Upgrader.sol";
import {ISecondVersion, NodeRegistryV2} from "../../mocks/Upgraded.sol";

/// @notice A second version that keeps one answer and forgets another.
contract ForgetfulRegistry is UUPSUpgradeable, ISecondVersion {
    function heartbeatInterval() external pure returns (uint64) {
        return 1 hours;
    }

    function stakingManager() external pure returns (address) {
        return address(0);
    }

    function version() external pure returns (uint256) {
        return 2;
    }

    function _authorizeUpgrade(address) internal override {}
}

/// @notice That the check of upgrades, on which the invariants across upgrades stand, finds what it should find.
contract UpgraderTest is Upgrader {
    function test_FindsNothingWrongWithASecondVersionOfTheSameLayout() public {
        _registerProxy(address(registry), address(new NodeRegistryV2()));
        _upgradeAny(0);
        _upgradeAny(0);
        assertEq(upgrades, 2);
        assertEq(upgradeFaults, 0);
        assertEq(seizures, 0);
    }

    function test_FindsAVersionThatAnswersOtherwise() public {
        _registerProxy(address(registry), address(new ForgetfulRegistry()));
        _upgradeAny(0);
        assertEq(upgradeFaults, 1);
    }

    function test_FindsAVersionThatIsNotTheNewOne() public {
        // The same first version again: it has no `version`.
        _registerProxy(address(registry), address(new NodeRegistry()));
        _upgradeAny(0);
        assertEq(upgradeFaults, 1);
    }

    function _stateOf(address) internal view override returns (bytes32) {
        return keccak256(abi.encode(registry.heartbeatInterval(), registry.stakingManager()));
    }
}
