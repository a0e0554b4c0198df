// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {REPORTER_ROLE} from "../../../src/base/Roles.sol";
import {IRewardsDistributor, RootStatus} from "../../../src/interfaces/IRewardsDistributor.sol";
import {RewardsDistributor} from "../../../src/RewardsDistributor.sol";

/// @notice What the tests of RewardsDistributor share: the contract, ten million ALEPH of cap, and trees built apart from its code.
abstract contract RewardsDistributorBase is Base {
    bytes32 internal constant CID = keccak256("leaves.json");

    address internal immutable reporter = makeAddr("reporter");
    address internal immutable alice = makeAddr("alice");
    address internal immutable bob = makeAddr("bob");

    RewardsDistributor internal rewards;

    function setUp() public virtual override {
        super.setUp();
        rewards = RewardsDistributor(
            deployProxy(
                address(new RewardsDistributor()), abi.encodeCall(RewardsDistributor.initialize, (admin, registry, aleph, 1_000_000e18))
            )
        );
        grantCommonRoles(address(rewards));
        grant(address(rewards), REPORTER_ROLE, reporter);
    }

    function fund(uint256 amount) internal {
        aleph.mint(payer, amount);
        vm.startPrank(payer);
        aleph.approve(address(rewards), amount);
        uint256 funded = rewards.funded();
        vm.expectEmit(address(rewards));
        emit IRewardsDistributor.Funded(payer, amount, funded + amount);
        rewards.fund(amount);
        vm.stopPrank();
        assertEq(rewards.funded(), funded + amount);
    }

    function submit(bytes32 root, uint64 leafCount, uint256 total) internal returns (uint256 rootId) {
        vm.prank(reporter);
        rootId = rewards.submitRoot(root, leafCount, total, CID, uint64(block.timestamp));
        assertEq(uint8(rewards.getRoot(rootId).status), uint8(RootStatus.Pending));
    }

    /// @dev Submits a root and lets its delay pass.
    function activeRoot(bytes32 root, uint64 leafCount, uint256 total) internal returns (uint256 rootId) {
        rootId = submit(root, leafCount, total);
        skip(rewards.rootDelay());
        rewards.activateRoot(rootId);
    }

    function leaf(address account, uint256 cumulative) internal view returns (bytes32) {
        return leafFor(block.chainid, address(aleph), account, cumulative);
    }

    function leafFor(uint256 chainId, address token, address account, uint256 cumulative) internal view returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(chainId, address(rewards), token, account, cumulative))));
    }

    function pair(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }

    function proofOf(bytes32 a) internal pure returns (bytes32[] memory proof) {
        proof = new bytes32[](1);
        proof[0] = a;
    }

    function proofOf(bytes32 a, bytes32 b) internal pure returns (bytes32[] memory proof) {
        proof = new bytes32[](2);
        (proof[0], proof[1]) = (a, b);
    }
}
