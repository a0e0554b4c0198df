// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import {Initializable} from "@openzeppelin/contracts-upgradeable/proxy/utils/Initializable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {UPGRADER_ROLE} from "../../src/base/Roles.sol";
import {NodeType} from "../../src/interfaces/INodeRegistry.sol";
import {CommunityShare} from "../../src/interfaces/IPaymentManager.sol";
import {DomainRegistry} from "../../src/DomainRegistry.sol";
import {JobManager} from "../../src/JobManager.sol";
import {NodeRegistry} from "../../src/NodeRegistry.sol";
import {PaymentManager} from "../../src/PaymentManager.sol";
import {RewardsDistributor} from "../../src/RewardsDistributor.sol";
import {StakingManager} from "../../src/StakingManager.sol";
import {NodeId} from "../../src/Types.sol";
import {NodeRegistryV2} from "../mocks/Upgraded.sol";
import {System} from "../System.t.sol";

/// @notice Says that it is upgradeable, of another kind of proxy.
contract WrongKind {
    function proxiableUUID() external pure returns (bytes32) {
        return keccak256("another kind");
    }
}

/// @notice A second version written carelessly: somebody put a field in front of the registry's others.
contract ShiftedRegistry is UUPSUpgradeable {
    struct Shifted {
        uint256 added;
        uint32 heartbeatInterval;
    }

    function heartbeatInterval() external view returns (uint64) {
        Shifted storage $;
        // NodeRegistry's namespace.
        bytes32 slot = keccak256(abi.encode(uint256(keccak256("aleph.storage.NodeRegistry")) - 1)) & ~bytes32(uint256(0xff));
        assembly {
            $.slot := slot
        }
        return $.heartbeatInterval;
    }

    function _authorizeUpgrade(address) internal override {}
}

/// @notice Attack 43 on every contract behind a proxy but the governor, whose are in its unit tests.
contract UpgradeAttacks is System {
    address[] private _proxies;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < 7; ++i) {
            _proxies.push(roleContracts[i]);
        }
        bytes memory withAleph = abi.encodeCall(StakingManager.initialize, (admin, registry, aleph));
        _proxies.push(deployProxy(address(new DomainRegistry()), withAleph));
        bytes memory withCap = abi.encodeCall(RewardsDistributor.initialize, (admin, registry, aleph, 1e24));
        _proxies.push(deployProxy(address(new RewardsDistributor()), withCap));
        grant(_proxies[7], UPGRADER_ROLE, admin);
        grant(_proxies[8], UPGRADER_ROLE, admin);
    }

    /// @dev Whoever initialised an implementation could upgrade it to code that destroys or lies; whoever did it to a proxy owned it.
    function test_ATK43_NothingIsInitialisedAgain() public {
        CommunityShare[] memory split = new CommunityShare[](1);
        split[0] = CommunityShare(stranger, 10_000);
        bytes[4] memory calls = [
            abi.encodeCall(JobManager.initialize, (stranger, registry)),
            abi.encodeCall(StakingManager.initialize, (stranger, registry, aleph)),
            abi.encodeCall(PaymentManager.initialize, (stranger, registry, aleph, stranger, split)),
            abi.encodeCall(RewardsDistributor.initialize, (stranger, registry, aleph, 1))
        ];
        uint256 refused;
        vm.startPrank(stranger);
        for (uint256 i; i < _proxies.length; ++i) {
            address[2] memory places = [_proxies[i], _implementationOf(_proxies[i])];
            for (uint256 j; j < 8; ++j) {
                (bool done, bytes memory reason) = places[j % 2].call(calls[j / 2]);
                assertFalse(done);
                if (bytes4(reason) == Initializable.InvalidInitialization.selector) ++refused;
            }
        }
        // Each contract has one of the initialisers: it refused in both places; the others are no functions of it.
        assertEq(refused, 2 * _proxies.length);
    }

    /// @dev Not the guardian, not the pauser, not a peer: the timelock alone, and not on the implementation itself.
    function test_ATK43_NobodyUpgradesWithoutTheTimelock() public {
        address next = address(new NodeRegistryV2());
        address[5] memory attackers = [stranger, guardian, pauser, scheduler, address(protocol.jobs)];
        for (uint256 i; i < _proxies.length; ++i) {
            for (uint256 j; j < attackers.length; ++j) {
                expectMissingRole(attackers[j], UPGRADER_ROLE);
                vm.prank(attackers[j]);
                UUPSUpgradeable(_proxies[i]).upgradeToAndCall(next, "");
            }
            address implementation = _implementationOf(_proxies[i]);
            vm.expectRevert(UUPSUpgradeable.UUPSUnauthorizedCallContext.selector);
            vm.prank(admin);
            UUPSUpgradeable(implementation).upgradeToAndCall(next, "");
        }
    }

    /// @dev A proxy that could be sent to code without upgrades would stay there for ever.
    function test_ATK43_OnlyUpgradeableCodeIsTaken() public {
        address wrong = address(new WrongKind());
        bytes32 id = keccak256("another kind");
        for (uint256 i; i < _proxies.length; ++i) {
            vm.startPrank(admin);
            // A contract that cannot be upgraded, and an address without code.
            vm.expectRevert(abi.encodeWithSelector(ERC1967Utils.ERC1967InvalidImplementation.selector, address(aleph)));
            UUPSUpgradeable(_proxies[i]).upgradeToAndCall(address(aleph), "");
            vm.expectRevert();
            UUPSUpgradeable(_proxies[i]).upgradeToAndCall(stranger, "");
            vm.expectRevert(abi.encodeWithSelector(UUPSUpgradeable.UUPSUnsupportedProxiableUUID.selector, id));
            UUPSUpgradeable(_proxies[i]).upgradeToAndCall(wrong, "");
            vm.stopPrank();
        }
    }

    /// @dev The chain does not stop a layout that collides: the proxy reads one thing as another. What stops it is the comparison with
    /// `layouts/`, before anything is deployed; `ts/layouts.test.ts` shows that it does.
    function test_ATK43_AShiftedLayoutReadsWrongly() public {
        (NodeId nodeId,) = registerNode("operator", NodeType.CRN);
        assertEq(registry.heartbeatInterval(), 1 hours);
        address shifted = address(new ShiftedRegistry());
        vm.prank(admin);
        registry.upgradeToAndCall(shifted, "");
        assertNotEq(registry.heartbeatInterval(), 1 hours);
        // Careless code can be repaired as long as it can be upgraded: nothing was written.
        address repaired = address(new NodeRegistryV2());
        registry.upgradeToAndCall(repaired, "");
        assertEq(registry.heartbeatInterval(), 1 hours);
        assertEq(registry.getNode(nodeId).operator, makeAddr("operator"));
    }

    function _implementationOf(address proxy) private view returns (address) {
        return address(uint160(uint256(vm.load(proxy, ERC1967Utils.IMPLEMENTATION_SLOT))));
    }
}
