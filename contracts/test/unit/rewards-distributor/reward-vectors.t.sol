// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ERC1967Utils} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Utils.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {REPORTER_ROLE} from "../../../src/base/Roles.sol";
import {IRewardsDistributor} from "../../../src/interfaces/IRewardsDistributor.sol";
import {RewardsDistributor} from "../../../src/RewardsDistributor.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {RewardsDistributorBase} from "./RewardsDistributorBase.t.sol";

/// @notice The contract pays a claim if, and only if, the tree written in TypeScript has it. Chain, distributor and token are those of
/// the vectors, for a leaf names them.
contract RewardVectorsTest is RewardsDistributorBase {
    struct RewardVectorClaim {
        address account;
        uint256 cumulative;
        bytes32 leaf;
        bytes32[] proof;
    }

    struct RewardVectorForgery {
        address account;
        uint256 cumulative;
        bytes32[] proof;
        string reason;
    }

    struct RewardVectorTree {
        string name;
        bytes32 root;
        uint64 leafCount;
        uint256 total;
        RewardVectorClaim[] claims;
        RewardVectorForgery[] forgeries;
    }

    string private constant TREE_TYPE =
        "RewardVectorTree(string name,bytes32 root,uint64 leafCount,uint256 total,RewardVectorClaim[] claims,RewardVectorForgery[] forgeries)RewardVectorClaim(address account,uint256 cumulative,bytes32 leaf,bytes32[] proof)RewardVectorForgery(address account,uint256 cumulative,bytes32[] proof,string reason)";

    string private _json;

    function setUp() public override {
        super.setUp();
        _json = vm.readFile("../spec/vectors/contracts/rewards.json");
        vm.chainId(vm.parseJsonUint(_json, ".chainId"));
        address token = vm.parseJsonAddress(_json, ".token");
        address distributor = vm.parseJsonAddress(_json, ".distributor");
        vm.etch(token, address(aleph).code);
        vm.etch(distributor, address(rewards).code);
        vm.store(distributor, ERC1967Utils.IMPLEMENTATION_SLOT, vm.load(address(rewards), ERC1967Utils.IMPLEMENTATION_SLOT));
        (aleph, rewards) = (MockERC20(token), RewardsDistributor(distributor));
        rewards.initialize(admin, registry, IERC20(token), 10_000_000e18);
        grantCommonRoles(distributor);
        grant(distributor, REPORTER_ROLE, reporter);
        fund(10_000_000e18);
    }

    function test_PaysWhatTheTreesSayAndNothingElse() public {
        uint256 count;
        for (string memory at = ".trees[0]"; vm.keyExistsJson(_json, at); at = string.concat(".trees[", vm.toString(++count), "]")) {
            uint256 state = vm.snapshotState();
            _judge(abi.decode(vm.parseJsonType(_json, at, TREE_TYPE), (RewardVectorTree)));
            vm.revertToState(state);
        }
        assertEq(count, 9, "none skipped");
    }

    function _judge(RewardVectorTree memory vector) private {
        activeRoot(vector.root, vector.leafCount, vector.total);
        for (uint256 i; i < vector.forgeries.length; ++i) {
            RewardVectorForgery memory forgery = vector.forgeries[i];
            bytes4 refusal = IRewardsDistributor.RewardsDistributorInvalidProof.selector;
            vm.expectRevert(abi.encodeWithSelector(refusal, forgery.account, forgery.cumulative));
            rewards.claim(forgery.account, forgery.cumulative, forgery.proof);
        }
        uint256 paid;
        for (uint256 i; i < vector.claims.length; ++i) {
            RewardVectorClaim memory claim = vector.claims[i];
            assertEq(leaf(claim.account, claim.cumulative), claim.leaf, vector.name);
            assertEq(rewards.claim(claim.account, claim.cumulative, claim.proof), claim.cumulative, vector.name);
            assertEq(aleph.balanceOf(claim.account), claim.cumulative, vector.name);
            paid += claim.cumulative;
        }
        if (vector.claims.length > 0) assertEq(paid, vector.total, vector.name);
    }
}
