// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IProtocolClock} from "../../src/interfaces/IProtocolClock.sol";
import {ChallengeStatus, IStorageRegistry} from "../../src/interfaces/IStorageRegistry.sol";
import {StorageRegistry} from "../../src/StorageRegistry.sol";
import {StorageCommitment} from "../../src/libraries/TypedData.sol";
import {ChallengeId, CommitmentId} from "../../src/Types.sol";
import {ReentrantToken} from "../mocks/MockERC20.sol";
import {StorageRegistryBase} from "../unit/storage-registry/StorageRegistryBase.t.sol";
import {TreeBuilder} from "../utils/TreeBuilder.sol";

/// @notice A tree as it is often written, and as ours is not: no prefixes, no index in the leaf, any length of path.
library WeakTree {
    function verify(bytes32 root, uint256 index, bytes memory leaf, bytes32[] memory proof) internal pure returns (bool) {
        bytes32 node = keccak256(leaf);
        for (uint256 i; i < proof.length; ++i) {
            node = index & 1 == 0 ? keccak256(abi.encodePacked(node, proof[i])) : keccak256(abi.encodePacked(proof[i], node));
            index >>= 1;
        }
        return node == root;
    }
}

/// @notice A challenge desk with a fixed number of places, and leaves that move with the challenge's number: both kept out of ours.
contract WeakDesk {
    uint256 public constant PLACES = 3;
    uint256 public open;
    uint256 public count;

    function issue(bytes32 seed, uint256 leafCount) external returns (uint256 leaf) {
        require(open < PLACES, "full");
        ++open;
        leaf = uint256(keccak256(abi.encode(seed, ++count))) % leafCount;
    }
}

/// @notice Attacks 34 to 38 of the design, each tried on the contract, and on a weakened stand-in where that shows the harm.
contract StorageAttacks is StorageRegistryBase {
    using TreeBuilder for TreeBuilder.Tree;

    CommitmentId private _id;

    function setUp() public override {
        super.setUp();
        TreeBuilder.Tree memory data = tree(2000);
        _id = commit(data, 0);
    }

    // -------------------------------------------------------------------------------------- 34: proof forgery

    /// @dev On a tree without prefixes and exact lengths an inner node's children pass as a leaf: 64 bytes instead of a piece.
    function test_ATK34_AnInnerNodeAsLeafFoolsAWeakTree() public pure {
        bytes32 left = keccak256("data left");
        bytes32 right = keccak256("data right");
        bytes32 root = keccak256(abi.encodePacked(left, right));
        assertTrue(WeakTree.verify(root, 0, "data left", _one(right)), "the honest proof");
        assertTrue(WeakTree.verify(root, 0, abi.encodePacked(left, right), new bytes32[](0)), "the forged one: no data at all");
    }

    function test_ATK34_AnInnerNodeAsLeafIsRefused() public {
        TreeBuilder.Tree memory data = tree(512);
        CommitmentId commitmentId = commit(data, 1);
        bytes memory inner = abi.encodePacked(data.levels[0][0], data.levels[0][1]);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadLeafLength.selector, 64, 256));
        storages.verifyLeaf(commitmentId, 0, inner, new bytes32[](0));
        // Padded to a leaf's length it has another hash, and its path is a level short.
        inner = abi.encodePacked(inner, new bytes(192));
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadProofLength.selector, 0, 1));
        storages.verifyLeaf(commitmentId, 0, inner, new bytes32[](0));
        assertFalse(storages.verifyLeaf(commitmentId, 0, inner, _one(bytes32(0))));
    }

    /// @dev A piece whose last leaf is 64 bytes long: even where the lengths fit, the prefix keeps nodes and leaves apart.
    function test_ATK34_PrefixesTellNodesFromLeaves() public {
        TreeBuilder.Tree memory inner = tree(512);
        bytes32 root = inner.rootOf();
        StorageCommitment memory order = orderFor(inner, 2);
        (order.size, order.root) = (64, root);
        bytes memory signature = signOrder(ownerKey, order);
        vm.prank(operator);
        CommitmentId commitmentId = storages.commit(order, signature);
        bytes memory children = abi.encodePacked(inner.levels[0][0], inner.levels[0][1]);
        assertFalse(storages.verifyLeaf(commitmentId, 0, children, new bytes32[](0)));
    }

    function test_ATK34_EveryBentProofIsRefused() public {
        TreeBuilder.Tree memory data = tree(2000);
        (bytes memory leaf, bytes32[] memory proof) = (data.leafOf(2), data.proofOf(2));
        assertTrue(storages.verifyLeaf(_id, 2, leaf, proof));
        (proof[0], proof[1]) = (proof[1], proof[0]);
        assertFalse(storages.verifyLeaf(_id, 2, leaf, proof), "swapped siblings");
        assertFalse(storages.verifyLeaf(_id, 3, leaf, data.proofOf(3)), "another place");
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadIndex.selector, 8, 8));
        storages.verifyLeaf(_id, 8, leaf, proof);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadIndex.selector, type(uint64).max, 8));
        storages.verifyLeaf(_id, type(uint64).max, leaf, proof);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadLeafLength.selector, 256, 208));
        storages.verifyLeaf(_id, 7, abi.encodePacked(data.leafOf(7), new bytes(48)), data.proofOf(7));
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadProofLength.selector, 41, 3));
        storages.verifyLeaf(_id, 2, leaf, new bytes32[](41));
    }

    /// @dev An odd tree's missing leaf is no leaf: 32 zero bytes prove nothing.
    function test_ATK34_PaddingIsNoLeaf() public {
        TreeBuilder.Tree memory data = tree(700);
        CommitmentId commitmentId = commit(data, 3);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadIndex.selector, 3, 3));
        storages.verifyLeaf(commitmentId, 3, new bytes(32), data.proofOf(3));
    }

    // ------------------------------------------------------------------- 35: squatting, moved leaves, hash-only nodes

    function test_ATK35_SybilsFillAWeakDesk() public {
        WeakDesk desk = new WeakDesk();
        for (uint256 i; i < 3; ++i) {
            desk.issue("ground", 8);
        }
        vm.expectRevert(bytes("full"));
        desk.issue("honest", 8);
    }

    /// @dev Here sybils only raise the price, to the good of who wins: and they lose a quarter of all they put in, every round.
    function test_ATK35_SybilsCannotKeepAnHonestChallengerOut() public {
        uint256 spent;
        for (uint256 i; i < 40; ++i) {
            spent += storages.bondFor(_id);
            issue(makeAddr(string.concat("sybil ", vm.toString(i))), _id, "ground", 1);
        }
        assertEq(storages.bondFor(_id), 300e18);
        ChallengeId honest = issue(challenger, _id, "honest", 5);
        for (uint256 i; i < 40; ++i) {
            answer(operator, ChallengeId.wrap(i + 1), tree(2000), false);
        }
        assertEq(storages.creditOf(operator), spent * 3 / 4);
        assertEq(aleph.balanceOf(BURN), spent / 4);
        // The honest one stands: the node answers or loses.
        skip(4 hours + 1);
        resolve(honest);
    }

    /// @dev Answer and reissue in one transaction: the cool-down makes each sybil wait, new ones pay anew.
    function test_ATK35_AnswerAndReissueWaitsForTheCoolDown() public {
        ChallengeId first = issue(stranger, _id, "ground", 1);
        answer(operator, first, tree(2000), false);
        aleph.mint(stranger, 50e18);
        bytes memory reason = abi.encodeWithSelector(IStorageRegistry.StorageRegistryCoolDown.selector, _id, stranger, eTime() + 6 hours);
        vm.expectRevert(reason);
        vm.prank(stranger);
        storages.issueChallenge(_id, "ground", 1, 50e18);
        issue(challenger, _id, "honest", 1);
    }

    /// @dev Where leaves follow from the challenge's number, a challenge slipped in before another moves it to leaves that are kept.
    function test_ATK35_AChallengeBeforeItMovesAWeakDesksLeaves() public {
        WeakDesk desk = new WeakDesk();
        uint256 snapshot = vm.snapshotState();
        uint256 aimed = desk.issue("honest", 1 << 20);
        vm.revertToState(snapshot);
        desk.issue("front-run", 1 << 20);
        assertNotEq(desk.issue("honest", 1 << 20), aimed);
    }

    function test_ATK35_AChallengeBeforeItMovesNoLeaves() public {
        uint256 snapshot = vm.snapshotState();
        uint64[] memory aimed = storages.leafIndices(issue(challenger, _id, "honest", 5));
        vm.revertToState(snapshot);
        issue(stranger, _id, "front-run", 1);
        uint64[] memory got = storages.leafIndices(issue(challenger, _id, "honest", 5));
        assertEq(abi.encode(got), abi.encode(aimed));
    }

    /// @dev A node that kept all hashes and dropped the data has every path and no leaf.
    function test_ATK35_AHashOnlyNodeFails() public {
        ChallengeId challengeId = issue(challenger, _id, "seed", 1);
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(challengeId, tree(2000));
        uint64 index = storages.leafIndices(challengeId)[0];
        bytes32 leafHash = tree(2000).levels[0][index];
        uint256 length = leaves[0].length;
        leaves[0] = abi.encodePacked(leafHash);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadLeafLength.selector, 32, length));
        storages.respond(challengeId, leaves, proofs);
        leaves[0] = abi.encodePacked(leafHash, new bytes(length - 32));
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryBadProof.selector, challengeId, index));
        storages.respond(challengeId, leaves, proofs);
        miss(challengeId);
    }

    // ------------------------------------------------------------------------------------- 36: spam on an honest node

    /// @dev 20 challengers a day for a week: the node earns on every answer, far beyond its gas at any price of ALEPH seen.
    function test_ATK36_SpamPaysTheHonestNode() public {
        for (uint256 day; day < 7; ++day) {
            for (uint256 i; i < 20; ++i) {
                ChallengeId challengeId = issue(makeAddr(string.concat("spammer ", vm.toString(i))), _id, bytes32(day), 5);
                answer(operator, challengeId, tree(2000), false);
            }
            skip(1 days);
        }
        assertEq(storages.creditOf(operator), 140 * 37.5e18);
        assertEq(stakingStub.slashCount(), 0);
        assertEq(stakingStub.reservedOf(crn), 0);
    }

    // ------------------------------------------------------------------------------------- 37: order and edges

    function test_ATK37_GarbageBeforeTheAnswerChangesNothing() public {
        ChallengeId challengeId = issue(challenger, _id, "seed", 2);
        bytes[] memory leaves = new bytes[](2);
        bytes32[][] memory proofs = new bytes32[][](2);
        vm.expectRevert();
        vm.prank(stranger);
        storages.respond(challengeId, leaves, proofs);
        answer(operator, challengeId, tree(2000), false);
    }

    function test_ATK37_ResolvingASecondEarlyFails() public {
        ChallengeId challengeId = issue(challenger, _id, "seed", 2);
        uint64 deadline = storages.deadlineOf(challengeId);
        warpTo(deadline);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryWindowOpen.selector, challengeId, deadline));
        storages.resolveChallenge(challengeId);
        answer(operator, challengeId, tree(2000), false);
    }

    /// @dev In the same block the first one wins: an answer before the resolution saves the stake, after it comes too late.
    function test_ATK37_AnswerAndResolutionInOneBlock() public {
        ChallengeId first = issue(challenger, _id, "a", 1);
        ChallengeId second = issue(stranger, _id, "b", 1);
        skip(4 hours + 1);
        answer(operator, first, tree(2000), true);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryAlreadyResolved.selector, first, ChallengeStatus.Late));
        storages.resolveChallenge(first);
        resolve(second);
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(second, tree(2000));
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryAlreadyResolved.selector, second, ChallengeStatus.Missed));
        storages.respond(second, leaves, proofs);
    }

    /// @dev Who ends the commitment at its expiry cannot escape a challenge of the second before.
    function test_ATK37_AChallengeAtTheEdgeOfExpiryMustBeAnswered() public {
        warpTo(storages.getCommitment(_id).expiry - 1);
        ChallengeId challengeId = issue(challenger, _id, "edge", 1);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryChallengesOpen.selector, _id, 1));
        vm.prank(operator);
        storages.endCommitment(_id);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryNotChallengeable.selector, _id));
        vm.prank(stranger);
        storages.issueChallenge(_id, "late", 1, type(uint256).max);
        miss(challengeId);
        vm.prank(operator);
        storages.endCommitment(_id);
    }

    // ------------------------------------------------------------------------- 38: changes during an open challenge

    function test_ATK38_ParametersDoNotReachOpenChallenges() public {
        ChallengeId challengeId = issue(challenger, _id, "seed", 1);
        uint64 deadline = storages.deadlineOf(challengeId);
        vm.startPrank(admin);
        storages.setChallengeResponseWindow(1 hours);
        storages.setChallengeBond(10_000e18);
        storages.setStorageSlashBps(1000, 1000);
        vm.stopPrank();
        assertEq(storages.deadlineOf(challengeId), deadline);
        skip(2 hours);
        vm.expectRevert(abi.encodeWithSelector(IStorageRegistry.StorageRegistryWindowOpen.selector, challengeId, deadline));
        storages.resolveChallenge(challengeId);
        skip(2 hours + 1);
        resolve(challengeId);
        assertEq(stakingStub.slashableSelf(crn), SELF_STAKE * 99 / 100);
    }

    function test_ATK38_PauseAndOutageTogetherLeaveTheWholeWindow() public {
        ChallengeId challengeId = issue(challenger, _id, "seed", 1);
        skip(3 hours);
        pauseProtocol();
        skip(1 days);
        sequencerFeed.goDown();
        skip(1 days);
        unpauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IProtocolClock.SequencerDown.selector, block.timestamp - 1 days));
        storages.resolveChallenge(challengeId);
        skip(2 hours);
        vm.expectRevert(abi.encodeWithSelector(IProtocolClock.SequencerDown.selector, block.timestamp - 1 days - 2 hours));
        storages.resolveChallenge(challengeId);
        sequencerFeed.comeBack();
        uint64 back = eTime();
        assertGe(storages.deadlineOf(challengeId), back + 4 hours);
        warpTo(storages.deadlineOf(challengeId));
        answer(operator, challengeId, tree(2000), false);
    }

    // ------------------------------------------------------------------------------------- 14: self-challenge collusion

    /// @dev Operator, challenger and owner in one: the bond returns, and of the slash the reporter's part, after the hold, at the most.
    function test_ATK14_ASelfChallengeNamesNobodyAsHarmed() public {
        ChallengeId challengeId = issue(operator, _id, "self", 1);
        miss(challengeId);
        (,, address reporter, address harmed, uint256 harmedMax,,) = stakingStub.slashes(0);
        assertEq(reporter, operator);
        assertEq(harmed, address(0));
        assertEq(harmedMax, 0);
    }

    // ---------------------------------------------------------------------------------------------- 26: reentrancy

    function test_ATK26_ATokenHookComesBackIntoNothing() public {
        ReentrantToken hooked = new ReentrantToken("HOOK", 18);
        bytes memory initializer = abi.encodeCall(StorageRegistry.initialize, (admin, registry, IERC20(address(hooked))));
        storages = StorageRegistry(deployProxy(address(new StorageRegistry()), initializer));
        grant(address(registry), keccak256("STORAGE_ROLE"), address(storages));
        vm.prank(admin);
        storages.setPeers(address(registry), address(stakingStub));
        CommitmentId commitmentId = commit(tree(2000), 9);
        hooked.mint(challenger, 1000e18);
        vm.startPrank(challenger);
        hooked.approve(address(storages), type(uint256).max);
        hooked.arm(address(storages), abi.encodeCall(storages.resolveChallenge, (ChallengeId.wrap(1))), false);
        storages.issueChallenge(commitmentId, "seed", 1, 50e18);
        vm.stopPrank();
        _assertGuarded(hooked);
        ChallengeId challengeId = ChallengeId.wrap(1);
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(challengeId, tree(2000));
        hooked.arm(address(storages), abi.encodeCall(storages.respond, (challengeId, leaves, proofs)), false);
        storages.respond(challengeId, leaves, proofs);
        _assertGuarded(hooked);
        hooked.arm(address(storages), abi.encodeCall(storages.withdraw, (operator)), false);
        vm.prank(operator);
        storages.withdraw(operator);
        _assertGuarded(hooked);
        assertEq(hooked.balanceOf(operator), 37.5e18);
        assertEq(hooked.balanceOf(address(storages)), 0);
    }

    function _assertGuarded(ReentrantToken hooked) private view {
        assertFalse(hooked.lastSuccess());
        assertEq(bytes4(hooked.lastResult()), bytes4(keccak256("ReentrancyGuardReentrantCall()")));
    }

    function _one(bytes32 value) private pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = value;
    }
}
