// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Test} from "forge-std/Test.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {INodeRegistry, NodeType} from "../src/interfaces/INodeRegistry.sol";
import {NodeRegistry} from "../src/NodeRegistry.sol";
import {NodeId} from "../src/Types.sol";
import {GUARDIAN_ROLE, PARAMETER_ROLE, PAUSER_ROLE, SCHEDULER_ROLE, STAKING_ROLE, UPGRADER_ROLE} from "../src/base/Roles.sol";
import {MockERC20} from "./mocks/MockERC20.sol";
import {MockSequencerFeed} from "./mocks/MockFeed.sol";
import {StakingManagerStub} from "./stubs/StakingManagerStub.sol";

/// @notice What all tests stand on: actors, ALEPH, a sequencer feed, the real NodeRegistry, a stub for StakingManager.
///
/// A contract's own base (`test/unit/<Contract>/<Contract>Base.t.sol`) extends this one, deploys its contract with {deployProxy} and the
/// stubs it needs, and grants the roles. Tests of several real contracts stand on `test/System.t.sol`.
abstract contract Base is Test {
    /// @dev Holds DEFAULT_ADMIN, UPGRADER and PARAMETER: the timelock's place.
    address internal immutable admin = makeAddr("admin");
    address internal immutable pauser = makeAddr("pauser");
    address internal immutable guardian = makeAddr("guardian");
    address internal immutable scheduler = makeAddr("scheduler");
    address internal immutable stranger = makeAddr("stranger");
    address internal immutable payer = makeAddr("payer");

    MockERC20 internal aleph;
    MockSequencerFeed internal sequencerFeed;
    NodeRegistry internal registry;
    StakingManagerStub internal stakingStub;

    function setUp() public virtual {
        vm.warp(1_750_000_000);
        aleph = new MockERC20("ALEPH", 18);
        sequencerFeed = new MockSequencerFeed();
        registry = NodeRegistry(
            deployProxy(address(new NodeRegistry()), abi.encodeCall(NodeRegistry.initialize, (admin, address(sequencerFeed))))
        );
        grantCommonRoles(address(registry));
        grant(address(registry), SCHEDULER_ROLE, scheduler);
        stakingStub = new StakingManagerStub(registry, aleph);
        setStakingManager(address(stakingStub));
        vm.label(address(registry), "NodeRegistry");
    }

    // ------------------------------------------------------------------------------------------------- deployment

    /// @dev Deploys a proxy initialised in its constructor.
    function deployProxy(address implementation, bytes memory initializer) internal returns (address) {
        return address(new ERC1967Proxy(implementation, initializer));
    }

    /// @dev Grants the roles that every contract has to the actors above.
    function grantCommonRoles(address target) internal {
        grant(target, UPGRADER_ROLE, admin);
        grant(target, PARAMETER_ROLE, admin);
        grant(target, PAUSER_ROLE, pauser);
        grant(target, GUARDIAN_ROLE, guardian);
    }

    function grant(address target, bytes32 role, address account) internal {
        vm.prank(admin);
        IAccessControl(target).grantRole(role, account);
    }

    /// @dev Makes a contract the registry's StakingManager: the stub at first, the real one where there is one.
    function setStakingManager(address stakingManager) internal {
        grant(address(registry), STAKING_ROLE, stakingManager);
        vm.prank(admin);
        registry.setPeers(stakingManager);
    }

    /// @dev Expects the error of OpenZeppelin's AccessControl.
    function expectMissingRole(address account, bytes32 role) internal {
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, account, role));
    }

    // ------------------------------------------------------------------------------------------------------ nodes

    /// @dev Registers a node whose operator is an address made from `name`.
    function registerNode(string memory name, NodeType nodeType) internal returns (NodeId nodeId, address operator) {
        operator = makeAddr(name);
        vm.prank(operator);
        nodeId = registry.registerNode(nodeType, keccak256(bytes(name)), "eu", 1000, 0);
    }

    /// @dev Registers a node and makes it active through the staking stub.
    function activeNode(string memory name, NodeType nodeType) internal returns (NodeId nodeId, address operator) {
        (nodeId, operator) = registerNode(name, nodeType);
        stakingStub.activate(nodeId);
    }

    function beat(NodeId nodeId) internal {
        vm.prank(registry.operatorOf(nodeId));
        registry.heartbeat("alive");
    }

    /// @dev Lets time pass while a node beats every interval, so that it stays live.
    function skipLive(NodeId nodeId, uint256 time) internal {
        uint256 interval = registry.heartbeatInterval();
        for (; time > interval; time -= interval) {
            skip(interval);
            beat(nodeId);
        }
        skip(time);
    }

    // ------------------------------------------------------------------------------------------------------- time

    function eTime() internal view returns (uint64) {
        return registry.eTime();
    }

    /// @dev Warps to a time of the protocol's clock. Only forward, and not over a pause.
    function warpTo(uint64 time) internal {
        skip(time - eTime());
    }

    function pauseProtocol() internal {
        vm.prank(pauser);
        registry.pauseProtocol();
    }

    function unpauseProtocol() internal {
        vm.prank(pauser);
        registry.unpauseProtocol();
    }

    // ------------------------------------------------------------------------------------------------------- fuzz

    /// @dev Bounds like `bound`, but takes an edge (lowest, highest, one below it, one above the lowest) four times of five: faults
    /// hide at edges, and a uniform fuzzer hardly ever looks there.
    function edgeBound(uint256 seed, uint256 low, uint256 high) internal pure returns (uint256) {
        uint256 pick = uint256(keccak256(abi.encode(seed, "edge"))) % 10;
        if (low == high || pick < 3) return low;
        if (pick < 5) return high;
        if (pick < 7) return high - 1;
        if (pick < 8) return low + 1;
        return bound(seed, low, high);
    }

    // -------------------------------------------------------------------------------------------------- signatures

    /// @dev Signs a digest as 65 bytes.
    function signDigest(uint256 privateKey, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(privateKey, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev Returns the EIP-712 digest for a contract of our domain form, computed apart from the contracts' own code.
    function typedDigest(string memory name, address verifyingContract, bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                verifyingContract
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }
}
