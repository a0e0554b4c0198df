// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {FeeOnTransferToken} from "../../mocks/MockERC20.sol";
import {DomainRegistry} from "../../../src/DomainRegistry.sol";
import {PARAMETER_ROLE, UPGRADER_ROLE} from "../../../src/base/Roles.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IProtocolClock} from "../../../src/interfaces/IProtocolClock.sol";
import {DomainRegistryBase} from "./DomainRegistryBase.t.sol";

contract DomainRegistryAdministrationTest is DomainRegistryBase {
    function test_StartsWithItsFirstValues() public view {
        assertEq(domains.verifierThreshold(), 3);
        assertEq(domains.domainBond(), BOND);
        assertEq(address(domains.aleph()), address(aleph));
        assertEq(address(domains.nodeRegistry()), address(registry));
        assertEq(address(domains.jobManager()), address(jobStub));
        assertEq(address(domains.protocolClock()), address(registry));
        (, string memory name, string memory version,, address verifyingContract,,) = domains.eip712Domain();
        assertEq(name, "DomainRegistry");
        assertEq(version, "1");
        assertEq(verifyingContract, address(domains));
    }

    function test_SetsParametersWithinTheirBounds() public {
        vm.startPrank(admin);
        vm.expectEmit(address(domains));
        emit IAlephBase.ParameterSet("verifierThreshold", 3, 20);
        domains.setVerifierThreshold(20);
        vm.expectEmit(address(domains));
        emit IAlephBase.ParameterSet("domainBond", BOND, 10_000e18);
        domains.setDomainBond(10_000e18);
        assertEq(domains.verifierThreshold(), 20);
        assertEq(domains.domainBond(), 10_000e18);
        domains.setVerifierThreshold(1);
        domains.setDomainBond(0);

        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("verifierThreshold"), 0, 1, 20));
        domains.setVerifierThreshold(0);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("verifierThreshold"), 21, 1, 20));
        domains.setVerifierThreshold(21);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("domainBond"), 10_000e18 + 1, 0, 10_000e18));
        domains.setDomainBond(10_000e18 + 1);
    }

    function test_RevertWhen_TheCallerLacksTheRole() public {
        vm.startPrank(stranger);
        expectMissingRole(stranger, PARAMETER_ROLE);
        domains.setVerifierThreshold(2);
        expectMissingRole(stranger, PARAMETER_ROLE);
        domains.setDomainBond(1);
        expectMissingRole(stranger, 0);
        domains.setPeers(stranger, stranger);
        expectMissingRole(stranger, UPGRADER_ROLE);
        domains.upgradeToAndCall(stranger, "");
    }

    function test_RevertWhen_AnAddressIsZero() public {
        vm.startPrank(admin);
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        domains.setPeers(address(0), address(jobStub));
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        domains.setPeers(address(registry), address(0));
        vm.stopPrank();
        address implementation = address(new DomainRegistry());
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        deployProxy(implementation, abi.encodeCall(DomainRegistry.initialize, (admin, registry, IERC20(address(0)))));
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        deployProxy(implementation, abi.encodeCall(DomainRegistry.initialize, (admin, IProtocolClock(address(0)), aleph)));
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        deployProxy(implementation, abi.encodeCall(DomainRegistry.initialize, (address(0), registry, aleph)));
    }

    function test_RevertWhen_InitialisedAgain() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        domains.initialize(stranger, registry, aleph);
        DomainRegistry implementation = new DomainRegistry();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(stranger, registry, aleph);
    }

    function test_RevertWhen_TheTokenKeepsAFee() public {
        FeeOnTransferToken odd = new FeeOnTransferToken("FEE", 18, 100);
        DomainRegistry other =
            DomainRegistry(deployProxy(address(new DomainRegistry()), abi.encodeCall(DomainRegistry.initialize, (admin, registry, odd))));
        odd.mint(alice, 100e18);
        vm.startPrank(alice);
        odd.approve(address(other), type(uint256).max);
        other.commit(other.commitmentOf("example.org", alice, noTarget(), SALT));
        skip(60);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephAmountMismatch.selector, odd, 10e18, 9.9e18));
        other.register("example.org", alice, noTarget(), SALT);
    }
}
