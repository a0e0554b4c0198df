// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import {AlephGovernor} from "../../../src/AlephGovernor.sol";
import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {PARAMETER_ROLE, PAUSER_ROLE, SCHEDULER_ROLE, UPGRADER_ROLE} from "../../../src/base/Roles.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {NodeId} from "../../../src/Types.sol";
import {AlephGovernorBase} from "./AlephGovernorBase.t.sol";

/// @notice A registry of another version, with the same storage.
contract NodeRegistryV2 is NodeRegistry {
    function version() external pure returns (uint256) {
        return 2;
    }
}

/// @notice A governor of another version, with the same storage.
contract AlephGovernorV2 is AlephGovernor {
    function generation() external pure returns (uint256) {
        return 2;
    }
}

/// @notice The published cycle, from proposal to execution, over the real NodeRegistry, whose admin is the timelock and nobody else.
contract GovernanceCycleTest is AlephGovernorBase {
    function setUp() public override {
        super.setUp();
        vm.startPrank(admin);
        registry.grantRole(0, address(timelock));
        registry.grantRole(PARAMETER_ROLE, address(timelock));
        registry.grantRole(UPGRADER_ROLE, address(timelock));
        registry.renounceRole(PARAMETER_ROLE, admin);
        registry.renounceRole(UPGRADER_ROLE, admin);
        registry.renounceRole(0, admin);
        vm.stopPrank();
    }

    /// @dev One proposal of three calls: a parameter, an upgrade, a role. Delay 1 d, vote 7 d, timelock 48 h, step by step.
    function test_OneCycleChangesAParameterUpgradesAProxyAndGrantsARole() public {
        (NodeId nodeId, address operator) = activeNode("compute", NodeType.CRN);
        address newImplementation = address(new NodeRegistryV2());
        Proposal memory p = proposal(address(registry), "");
        p.targets = new address[](3);
        p.values = new uint256[](3);
        p.calldatas = new bytes[](3);
        for (uint256 i; i < 3; ++i) {
            p.targets[i] = address(registry);
        }
        p.calldatas[0] = abi.encodeCall(registry.setHeartbeatInterval, (30 minutes));
        p.calldatas[1] = abi.encodeCall(registry.upgradeToAndCall, (newImplementation, ""));
        p.calldatas[2] = abi.encodeCall(registry.grantRole, (SCHEDULER_ROLE, stranger));
        p.id = governor.hashProposal(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));

        propose(p);
        skip(1 days);
        assertState(p, IGovernor.ProposalState.Pending);
        _refusesVote(p, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active);
        skip(1);
        assertState(p, IGovernor.ProposalState.Active);
        vote(p, staker, AGAINST);
        vote(p, holder, FOR);
        skip(7 days - 1);
        assertState(p, IGovernor.ProposalState.Active);
        skip(1);
        assertState(p, IGovernor.ProposalState.Succeeded);
        queue(p);
        skip(48 hours - 1);
        bytes32 ready = bytes32(1 << uint8(TimelockController.OperationState.Ready));
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.description));
        bytes32 operation = timelock.hashOperationBatch(p.targets, p.values, p.calldatas, 0, salt);
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnexpectedOperationState.selector, operation, ready));
        governor.execute(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        skip(1);
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalExecuted(p.id);
        vm.prank(stranger);
        governor.execute(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
        assertState(p, IGovernor.ProposalState.Executed);

        assertEq(registry.heartbeatInterval(), 30 minutes);
        assertEq(NodeRegistryV2(address(registry)).version(), 2);
        assertEq(address(uint160(uint256(vm.load(address(registry), ERC1967Utils.IMPLEMENTATION_SLOT)))), newImplementation);
        assertTrue(registry.hasRole(SCHEDULER_ROLE, stranger));
        assertEq(registry.operatorOf(nodeId), operator, "state outlives the upgrade");
        assertTrue(registry.isNodeActive(nodeId));
    }

    function test_GovernanceUpgradesItself() public {
        address newImplementation = address(new AlephGovernorV2());
        govern(address(governor), abi.encodeCall(governor.upgradeToAndCall, (newImplementation, "")));
        assertEq(AlephGovernorV2(payable(address(governor))).generation(), 2);
        assertEq(governor.quorumFloor(), 5_000_000e18);
        assertEq(address(governor.stakeVotes()), address(stakeVotes));
        govern(address(registry), abi.encodeCall(registry.setHeartbeatInterval, (20 minutes)));
        assertEq(registry.heartbeatInterval(), 20 minutes);
    }

    function test_GovernanceSpendsTheTreasury() public {
        aleph.mint(address(timelock), 5e18);
        aleph.mint(address(governor), 3e18);
        govern(address(aleph), abi.encodeCall(aleph.transfer, (stranger, 5e18)));
        assertEq(aleph.balanceOf(stranger), 5e18);
        bytes memory transfer = abi.encodeCall(aleph.transfer, (stranger, 3e18));
        govern(address(governor), abi.encodeCall(governor.relay, (address(aleph), 0, transfer)));
        assertEq(aleph.balanceOf(stranger), 8e18);
    }

    /// @dev INV 55, this part: once wired, nobody but governance has a say.
    function test_NobodyHoldsARoleOfTheTimelockOrTheRegistry() public view {
        address[8] memory accounts = [address(this), admin, holder, staker, proposer, guardian, pauser, stranger];
        for (uint256 i; i < accounts.length; ++i) {
            assertFalse(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), accounts[i]));
            assertFalse(timelock.hasRole(timelock.PROPOSER_ROLE(), accounts[i]));
            assertFalse(timelock.hasRole(timelock.CANCELLER_ROLE(), accounts[i]));
            assertFalse(registry.hasRole(0, accounts[i]));
            assertFalse(registry.hasRole(UPGRADER_ROLE, accounts[i]));
            assertFalse(registry.hasRole(PARAMETER_ROLE, accounts[i]));
        }
        assertTrue(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(timelock)));
        assertTrue(timelock.hasRole(timelock.PROPOSER_ROLE(), address(governor)));
        assertTrue(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)));
        assertTrue(registry.hasRole(PAUSER_ROLE, pauser));
    }

    function _refusesVote(Proposal memory p, IGovernor.ProposalState actual, IGovernor.ProposalState expected) private {
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorUnexpectedProposalState.selector, p.id, actual, bytes32(1 << uint8(expected)))
        );
        vm.prank(holder);
        governor.castVote(p.id, FOR);
    }
}
