// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {StorageRegistry} from "../../../src/StorageRegistry.sol";
import {Challenge, ChallengeStatus, CommitmentStatus, HashKind} from "../../../src/interfaces/IStorageRegistry.sol";
import {StorageCommitment} from "../../../src/libraries/TypedData.sol";
import {ChallengeId, CommitmentId, NodeId} from "../../../src/Types.sol";
import {Base} from "../../Base.t.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {MockSequencerFeed} from "../../mocks/MockFeed.sol";
import {NodeRegistryV2, StorageRegistryV2} from "../../mocks/Upgraded.sol";
import {StakingManagerStub} from "../../stubs/StakingManagerStub.sol";
import {StorageRegistryBase} from "../../unit/storage-registry/StorageRegistryBase.t.sol";
import {TreeBuilder} from "../../utils/TreeBuilder.sol";
import {Upgrader} from "../handlers/Upgrader.sol";

/// @notice Plays owners, nodes, challengers and passers-by, and keeps books of its own.
/// @dev A call that must not succeed is tried all the same; what succeeds wrongly is counted.
contract StorageRegistryHandler is StorageRegistryBase, Upgrader {
    using TreeBuilder for TreeBuilder.Tree;

    /// @dev What we know of a challenge without asking.
    struct Ghost {
        CommitmentId commitmentId;
        uint256 bond;
        uint256 penalty;
        uint64 deadline;
        ChallengeStatus status;
        uint256 ends;
        uint256 slashes;
    }

    CommitmentId[] public ids;
    address[] public challengers;
    NodeId[] public nodes;
    mapping(CommitmentId id => uint256 size) public sizeOf;
    mapping(CommitmentId id => bool) public isEnded;
    mapping(CommitmentId id => uint256 count) public openOf;
    mapping(address account => uint256 amount) public funded;
    mapping(address account => uint256 amount) public withdrawn;
    Ghost[] private _ghosts;
    uint256 public faults;
    uint256 public answered;
    uint256 public missed;

    constructor(
        NodeRegistry registry_,
        StorageRegistry storages_,
        StakingManagerStub staking,
        MockERC20 aleph_,
        MockSequencerFeed feed,
        NodeId[] memory nodes_
    ) {
        (registry, storages, stakingStub, aleph, sequencerFeed) = (registry_, storages_, staking, aleph_, feed);
        (owner, ownerKey) = makeAddrAndKey("owner");
        nodes = nodes_;
        for (uint256 i; i < 4; ++i) {
            challengers.push(makeAddr(string.concat("challenger ", vm.toString(i))));
        }
        _registerProxy(address(storages_), address(new StorageRegistryV2()));
        _registerProxy(address(registry_), address(new NodeRegistryV2()));
    }

    function setUp() public override(Base, StorageRegistryBase) {}

    // ---------------------------------------------------------------------------------------------------- actions

    function beatAll() external {
        for (uint256 i; i < nodes.length; ++i) {
            _beat(nodes[i]);
        }
    }

    function commitPiece(uint256 seed, uint256 size, uint256 term) external {
        TreeBuilder.Tree memory data = _tree(edgeBound(size, 1, 1500), seed % 2 == 0);
        StorageCommitment memory order = orderFor(data, seed);
        order.nodeId = nodes[seed % nodes.length];
        // Mostly long enough for the time handler's leaps.
        order.expiry = eTime() + uint64(term % 3 == 0 ? edgeBound(term, 1, 60 days) : 200 days);
        bytes memory signature = signOrder(ownerKey, order);
        _beat(order.nodeId);
        vm.prank(registry.operatorOf(order.nodeId));
        try storages.commit(order, signature) returns (CommitmentId commitmentId) {
            if (sizeOf[commitmentId] != 0) ++faults;
            ids.push(commitmentId);
            sizeOf[commitmentId] = data.data.length;
        } catch {}
    }

    function end(uint256 seed, bool byOwner) external {
        if (ids.length == 0) return;
        CommitmentId commitmentId = ids[seed % ids.length];
        bool before = eTime() < storages.getCommitment(commitmentId).expiry;
        vm.prank(byOwner ? owner : stranger);
        try storages.endCommitment(commitmentId) {
            if (openOf[commitmentId] > 0 || isEnded[commitmentId] || (before && !byOwner)) ++faults;
            isEnded[commitmentId] = true;
        } catch {}
    }

    function release(uint256 seed) external {
        if (ids.length == 0) return;
        CommitmentId commitmentId = ids[seed % ids.length];
        uint64 deadline = uint64(block.timestamp);
        bytes memory signature = signRelease(ownerKey, commitmentId, deadline);
        vm.prank(registry.operatorOf(storages.getCommitment(commitmentId).nodeId));
        try storages.releaseCommitment(commitmentId, deadline, signature) {
            if (openOf[commitmentId] > 0 || isEnded[commitmentId]) ++faults;
            isEnded[commitmentId] = true;
        } catch {}
    }

    function challenge(uint256 seed, uint256 who, uint256 samples) external {
        if (ids.length == 0) return;
        // One of the latest: the oldest are ended or expired.
        CommitmentId commitmentId = ids[ids.length - 1 - seed % (ids.length < 4 ? ids.length : 4)];
        address account = challengers[who % challengers.length];
        uint256 bond = storages.bondFor(commitmentId);
        aleph.mint(account, bond);
        funded[account] += bond;
        vm.startPrank(account);
        aleph.approve(address(storages), bond);
        try storages.issueChallenge(commitmentId, bytes32(seed), uint8(edgeBound(samples, 1, 5)), bond) returns (ChallengeId id) {
            Challenge memory kept = storages.getChallenge(id);
            if (isEnded[commitmentId] || ChallengeId.unwrap(id) != _ghosts.length + 1 || kept.penalty == 0) ++faults;
            _ghosts.push(Ghost(commitmentId, bond, kept.penalty, kept.deadline, ChallengeStatus.Open, 0, 0));
            ++openOf[commitmentId];
        } catch {}
        vm.stopPrank();
    }

    function respond(uint256 seed) external {
        if (_ghosts.length == 0) return;
        seed = _pick(seed);
        ChallengeId id = ChallengeId.wrap(seed % _ghosts.length + 1);
        Ghost storage ghost = _ghosts[seed % _ghosts.length];
        TreeBuilder.Tree memory data = _treeOf(ghost.commitmentId);
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(id, data);
        vm.prank(stranger);
        try storages.respond(id, leaves, proofs) {
            _end(ghost, storages.getChallenge(id).status);
            if (ghost.status != ChallengeStatus.Answered && ghost.status != ChallengeStatus.Late) ++faults;
            // Before the deadline of the issue no answer is late.
            if (ghost.status == ChallengeStatus.Late && eTime() <= ghost.deadline) ++faults;
        } catch {}
    }

    /// @dev Answers with something changed, which must fail whatever it is.
    function respondWrongly(uint256 seed, uint256 way) external {
        if (_ghosts.length == 0) return;
        seed = _pick(seed);
        ChallengeId id = ChallengeId.wrap(seed % _ghosts.length + 1);
        TreeBuilder.Tree memory data = _treeOf(_ghosts[seed % _ghosts.length].commitmentId);
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(id, data);
        uint256 sample = way % leaves.length;
        way = (way >> 8) % 4;
        if (way == 0) leaves[sample][0] ^= 0x01;
        else if (way == 1) leaves[sample] = abi.encodePacked(leaves[sample], uint8(0));
        else if (way == 2) proofs[sample] = new bytes32[](proofs[sample].length + 1);
        else if (proofs[sample].length == 0) return;
        else proofs[sample][0] ^= bytes32(uint256(1));
        vm.prank(stranger);
        try storages.respond(id, leaves, proofs) {
            ++faults;
        } catch {}
    }

    /// @dev Judges a leaf at an index, true or changed, against the tree itself.
    function verify(uint256 seed, uint256 at, bool change) external {
        if (ids.length == 0) return;
        CommitmentId commitmentId = ids[seed % ids.length];
        TreeBuilder.Tree memory data = _treeOf(commitmentId);
        at = edgeBound(at, 0, (data.data.length - 1) / 256);
        bytes memory leaf = data.leafOf(at);
        if (change) leaf[leaf.length - 1] ^= 0x80;
        if (storages.verifyLeaf(commitmentId, uint64(at), leaf, data.proofOf(at)) == change) ++faults;
    }

    function resolve(uint256 seed) external {
        if (_ghosts.length == 0) return;
        seed = _pick(seed);
        ChallengeId id = ChallengeId.wrap(seed % _ghosts.length + 1);
        Ghost storage ghost = _ghosts[seed % _ghosts.length];
        uint256 before = stakingStub.slashCount();
        vm.prank(stranger);
        try storages.resolveChallenge(id) {
            (bool isUp, uint64 since) = registry.sequencerStatus();
            if (!isUp || eTime() <= ghost.deadline || block.timestamp <= since + 1 hours) ++faults;
            ghost.slashes += stakingStub.slashCount() - before;
            _end(ghost, ChallengeStatus.Missed);
        } catch {}
    }

    function withdraw(uint256 who) external {
        address account = who % 3 == 0 ? registry.operatorOf(nodes[who % nodes.length]) : challengers[who % challengers.length];
        vm.prank(account);
        try storages.withdraw(account) returns (uint256 amount) {
            withdrawn[account] += amount;
        } catch {}
    }

    function setParameters(uint256 bond, uint256 window, uint256 first) external {
        vm.startPrank(admin);
        storages.setChallengeBond(edgeBound(bond, 10e18, 10_000e18));
        storages.setChallengeResponseWindow(uint64(edgeBound(window, 1 hours, 3 days)));
        first = edgeBound(first, 10, 1000);
        storages.setStorageSlashBps(first, 1000);
        vm.stopPrank();
    }

    function upgrade(uint256 seed) external {
        _upgradeAny(seed);
    }

    function restake(uint256 seed) external {
        stakingStub.setSelfStake(nodes[seed % nodes.length], seed % 3 == 0 ? edgeBound(seed, 0, SELF_STAKE) : SELF_STAKE);
    }

    // ------------------------------------------------------------------------------------------------------- books

    function ghostOf(uint256 index) external view returns (Ghost memory) {
        return _ghosts[index];
    }

    function counts() external view returns (uint256 commitments, uint256 challenges, uint256 challengerCount) {
        return (ids.length, _ghosts.length, challengers.length);
    }

    function _stateOf(address) internal view override returns (bytes32 state) {
        (uint256 first, uint256 maximum) = storages.storageSlashBps();
        state = keccak256(abi.encode(storages.aleph(), storages.totalBonds(), storages.challengeCount(), storages.proofPeriod()));
        state = keccak256(abi.encode(state, storages.challengeResponseWindow(), storages.challengeBond(), first, maximum));
        for (uint256 i; i < nodes.length; ++i) {
            state =
                keccak256(abi.encode(state, registry.getNode(nodes[i]), registry.getNodeDetails(nodes[i]), registry.liveUntil(nodes[i])));
            state = keccak256(abi.encode(state, storages.creditOf(registry.operatorOf(nodes[i]))));
        }
        for (uint256 i; i < ids.length; ++i) {
            state = keccak256(abi.encode(state, storages.getCommitment(ids[i]), storages.bondFor(ids[i])));
        }
        for (uint256 i = 1; i <= _ghosts.length; ++i) {
            ChallengeId id = ChallengeId.wrap(i);
            state = keccak256(abi.encode(state, storages.getChallenge(id), storages.deadlineOf(id), storages.leafIndices(id)));
        }
        for (uint256 i; i < challengers.length; ++i) {
            state = keccak256(abi.encode(state, storages.creditOf(challengers[i])));
        }
    }

    function _beat(NodeId nodeId) private {
        vm.prank(registry.operatorOf(nodeId));
        try registry.heartbeat("alive") {} catch {}
    }

    /// @dev Picks a challenge: mostly the next open one.
    function _pick(uint256 seed) private view returns (uint256 index) {
        uint256 length = _ghosts.length;
        index = seed % length;
        if (seed % 5 == 0) return index;
        for (uint256 i; i < length && _ghosts[index].status != ChallengeStatus.Open; ++i) {
            index = (index + 1) % length;
        }
    }

    function _end(Ghost storage ghost, ChallengeStatus status) private {
        ghost.status = status;
        ++ghost.ends;
        --openOf[ghost.commitmentId];
        if (status == ChallengeStatus.Missed) ++missed;
        else ++answered;
    }

    function _treeOf(CommitmentId commitmentId) private view returns (TreeBuilder.Tree memory) {
        return _tree(sizeOf[commitmentId], storages.getCommitment(commitmentId).hashKind == HashKind.Sha256);
    }

    function _tree(uint256 size, bool isSha) private pure returns (TreeBuilder.Tree memory) {
        return TreeBuilder.build(isSha ? HashKind.Sha256 : HashKind.Keccak256, TreeBuilder.piece(size));
    }
}
