// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {INodeRegistry, NodeStatus, NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {HashKind, IStorageRegistry} from "../../../src/interfaces/IStorageRegistry.sol";
import {StorageCommitment} from "../../../src/libraries/TypedData.sol";
import {CommitmentId, NodeId} from "../../../src/Types.sol";
import {TreeBuilder} from "../../utils/TreeBuilder.sol";
import {StorageRegistryBase} from "./StorageRegistryBase.t.sol";

/// @notice A wallet that lets its one key sign for it.
contract Wallet {
    address private immutable _key;

    constructor(address key) {
        _key = key;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        return ECDSA.recover(digest, signature) == _key ? this.isValidSignature.selector : bytes4(0);
    }
}

contract StorageRegistryCommitTest is StorageRegistryBase {
    using TreeBuilder for TreeBuilder.Tree;

    function test_CommitsByTheOwnersKey() public {
        commit(tree(1000), 0);
        commit(tree(1000), 1);
    }

    function test_FixesLeafCountAndDepthBySize() public {
        uint256[7] memory sizes = [uint256(1), 255, 256, 257, 512, 513, 2049];
        for (uint256 i; i < sizes.length; ++i) {
            commit(tree(sizes[i]), i);
        }
    }

    function test_CommitsByTheOwnersContract() public {
        StorageCommitment memory order = orderFor(tree(300), 0);
        order.owner = address(new Wallet(owner));
        bytes memory signature = signOrder(ownerKey, order);
        vm.prank(operator);
        CommitmentId commitmentId = storages.commit(order, signature);
        assertEq(storages.getCommitment(commitmentId).owner, order.owner);
    }

    function test_CommitsByTheOwnersDelegateUntilItsTimeIsOver() public {
        (address delegate, uint256 key) = makeAddrAndKey("coordinator");
        vm.expectEmit(address(storages));
        emit IStorageRegistry.DelegateSet(owner, delegate, uint64(block.timestamp));
        vm.prank(owner);
        storages.setDelegate(delegate, uint64(block.timestamp));
        (address kept, uint64 until) = storages.delegateOf(owner);
        assertEq(kept, delegate);
        assertEq(until, block.timestamp);

        StorageCommitment memory order = orderFor(tree(300), 0);
        bytes memory signature = signOrder(key, order);
        vm.expectEmit(address(storages));
        emit IStorageRegistry.CommitmentAccepted(storages.commitmentIdOf(order), crn, delegate, HashKind.Keccak256, 2, order.expiry);
        vm.prank(operator);
        storages.commit(order, signature);

        skip(1);
        order = orderFor(tree(300), 1);
        _expectRevert(order, signOrder(key, order), abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, owner));
    }

    function test_CommitsByTheNodesHotKey() public {
        (address hotKey, uint256 key) = makeAddrAndKey("hot key");
        bytes32 typeHash = keccak256("HeartbeatKey(bytes32 nodeId,address key,uint64 deadline)");
        bytes32 structHash = keccak256(abi.encode(typeHash, crn, hotKey, uint64(block.timestamp)));
        bytes memory consent = signDigest(key, typedDigest("NodeRegistry", address(registry), structHash));
        vm.prank(operator);
        registry.setHeartbeatKey(crn, hotKey, uint64(block.timestamp), consent);
        StorageCommitment memory order = orderFor(tree(300), 0);
        bytes memory signature = signOrder(ownerKey, order);
        vm.prank(hotKey);
        storages.commit(order, signature);
        assertEq(registry.getNodeDetails(crn).commitCount, 1);
    }

    function test_RevertWhen_TheCallerDoesNotSignForTheNode() public {
        StorageCommitment memory order = orderFor(tree(300), 0);
        bytes memory signature = signOrder(ownerKey, order);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        storages.commit(order, signature);
        (, address other) = activeNode("other", NodeType.CRN);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, other));
        vm.prank(other);
        storages.commit(order, signature);
        order.nodeId = NodeId.wrap(0);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        storages.commit(order, signature);
    }

    function test_RevertWhen_TheOwnerDidNotSignThis() public {
        StorageCommitment memory order = orderFor(tree(300), 0);
        bytes memory bad = abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, owner);
        (, uint256 otherKey) = makeAddrAndKey("other");
        _expectRevert(order, signOrder(otherKey, order), bad);
        _expectRevert(order, "", bad);
        _expectRevert(order, new bytes(65), bad);
        bytes memory signature = signOrder(ownerKey, order);
        order.root = "trivial";
        _expectRevert(order, signature, bad);
        order = orderFor(tree(300), 0);
        order.owner = address(0);
        _expectRevert(order, new bytes(65), abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, address(0)));
        vm.chainId(42_161);
        order = orderFor(tree(300), 0);
        _expectRevert(order, signature, bad);
    }

    function test_RevertWhen_ThereIsSuchACommitmentAlready() public {
        CommitmentId commitmentId = commit(tree(300), 0);
        StorageCommitment memory order = orderFor(tree(300), 0);
        bytes memory exists = abi.encodeWithSelector(IStorageRegistry.StorageRegistryCommitmentExists.selector, commitmentId);
        bytes memory signature = signOrder(ownerKey, order);
        _expectRevert(order, signature, exists);
        vm.prank(owner);
        storages.endCommitment(commitmentId);
        _expectRevert(order, signature, exists);
    }

    function test_RevertWhen_SizeKindOrExpiryLieOutside() public {
        StorageCommitment memory order = orderFor(tree(300), 0);
        order.size = 0;
        _expectSigned(order, abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadDepth.selector, 0));
        order.size = 2 ** 48 + 1;
        _expectSigned(order, abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadDepth.selector, 41));
        order.size = type(uint64).max;
        _expectSigned(order, abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadDepth.selector, 56));
        order.size = 300;
        order.hashKind = 2;
        _expectSigned(order, abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("hashKind"), 2, 0, 1));
        order.hashKind = 1;
        uint64 time = eTime();
        order.expiry = time;
        bytes memory out = abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("expiry"), time, time + 1, type(uint40).max);
        _expectSigned(order, out);
    }

    function test_TakesADepthOf40() public {
        StorageCommitment memory order = orderFor(tree(300), 0);
        order.size = 2 ** 48;
        bytes memory signature = signOrder(ownerKey, order);
        vm.prank(operator);
        assertEq(storages.getCommitment(storages.commit(order, signature)).depth, 40);
    }

    function test_RevertWhen_TheNodeIsInactiveOrDown() public {
        StorageCommitment memory order = orderFor(tree(300), 0);
        stakingStub.deactivate(crn);
        _expectSigned(order, abi.encodeWithSelector(INodeRegistry.NodeRegistryInvalidStatus.selector, crn, NodeStatus.Inactive));
        stakingStub.activate(crn);
        uint64 until = registry.liveUntil(crn);
        skip(6 hours);
        _expectSigned(order, abi.encodeWithSelector(INodeRegistry.NodeRegistryNodeDown.selector, crn, until));
    }

    function test_RevertWhen_Paused() public {
        StorageCommitment memory order = orderFor(tree(300), 0);
        vm.prank(pauser);
        storages.pauseEntry();
        _expectSigned(order, abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, block.timestamp + 7 days));
        vm.prank(pauser);
        storages.unpauseEntry();
        pauseProtocol();
        _expectSigned(order, abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
    }

    // -------------------------------------------------------------------------------------------------------- batch

    function test_CommitsABatchAtOnce() public {
        (StorageCommitment[] memory orders, bytes[] memory signatures) = _batch(100);
        vm.expectEmit(address(registry));
        emit INodeRegistry.CommitCountChanged(crn, 100);
        vm.prank(operator);
        CommitmentId[] memory ids = storages.commitBatch(orders, signatures);
        for (uint256 i; i < 100; ++i) {
            assertTrue(ids[i] == storages.commitmentIdOf(orders[i]));
            assertEq(storages.getCommitment(ids[i]).owner, owner);
        }
    }

    function test_RevertWhen_OneOrderOfABatchIsBad() public {
        (StorageCommitment[] memory orders, bytes[] memory signatures) = _batch(3);
        (orders[2], signatures[2]) = (orders[0], signatures[0]);
        bytes memory exists =
            abi.encodeWithSelector(IStorageRegistry.StorageRegistryCommitmentExists.selector, storages.commitmentIdOf(orders[0]));
        _expectBatch(orders, signatures, exists);
        (NodeId other,) = activeNode("other", NodeType.CRN);
        orders[2].nodeId = other;
        _expectBatch(orders, signatures, abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, operator));
        assertEq(registry.getNodeDetails(crn).commitCount, 0);
    }

    function test_RevertWhen_TheBatchIsTooLongOrUneven() public {
        (StorageCommitment[] memory orders, bytes[] memory signatures) = _batch(101);
        _expectBatch(orders, signatures, abi.encodeWithSelector(IAlephBase.AlephBatchTooLong.selector, 101, 100));
        (orders,) = _batch(2);
        _expectBatch(orders, new bytes[](1), abi.encodeWithSelector(IAlephBase.AlephLengthMismatch.selector, 2, 1));
    }

    function _batch(uint256 length) private view returns (StorageCommitment[] memory orders, bytes[] memory signatures) {
        (orders, signatures) = (new StorageCommitment[](length), new bytes[](length));
        TreeBuilder.Tree memory data = tree(300);
        for (uint256 i; i < length; ++i) {
            orders[i] = orderFor(data, i);
            signatures[i] = signOrder(ownerKey, orders[i]);
        }
    }

    function _expectBatch(StorageCommitment[] memory orders, bytes[] memory signatures, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(operator);
        storages.commitBatch(orders, signatures);
    }

    function _expectSigned(StorageCommitment memory order, bytes memory reason) private {
        _expectRevert(order, signOrder(ownerKey, order), reason);
    }

    function _expectRevert(StorageCommitment memory order, bytes memory signature, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(operator);
        storages.commit(order, signature);
    }
}
