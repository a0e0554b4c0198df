// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {INodeRegistry} from "../../src/interfaces/INodeRegistry.sol";
import {SlashShares} from "../../src/interfaces/IStakingManager.sol";
import {NodeId, SlashId} from "../../src/Types.sol";

/// @notice What the other contracts ask of StakingManager, with settable answers. No stake, no tokens but rewards.
contract StakingManagerStub {
    struct SlashCall {
        NodeId nodeId;
        uint256 amount;
        address reporter;
        address harmed;
        uint256 harmedMax;
        address resolver;
        bytes32 reasonHash;
    }

    INodeRegistry public immutable registry;
    IERC20 public immutable aleph;
    uint64 public unbondingPeriod = 14 days;
    SlashCall[] public slashes;
    mapping(NodeId id => uint256 amount) public slashableSelf;
    mapping(NodeId id => uint256 amount) public reservedOf;
    mapping(NodeId id => uint256 amount) public rewardsOf;
    mapping(NodeId id => bool) public isFrozen;
    mapping(NodeId id => bool) public hasDelegators;

    constructor(INodeRegistry registry_, IERC20 aleph_) {
        (registry, aleph) = (registry_, aleph_);
    }

    function setUnbondingPeriod(uint64 value) external {
        unbondingPeriod = value;
    }

    function setSelfStake(NodeId nodeId, uint256 amount) external {
        slashableSelf[nodeId] = amount;
    }

    function setFrozen(NodeId nodeId, bool value) external {
        isFrozen[nodeId] = value;
    }

    function setHasDelegators(NodeId nodeId, bool value) external {
        hasDelegators[nodeId] = value;
    }

    function activate(NodeId nodeId) external {
        registry.activateNode(nodeId);
    }

    function deactivate(NodeId nodeId) external {
        registry.deactivateNode(nodeId);
    }

    function reserve(NodeId nodeId, uint256 bps) external returns (uint256 amount) {
        amount = slashableSelf[nodeId] * bps / 10_000;
        reservedOf[nodeId] += amount;
    }

    function unreserve(NodeId nodeId, uint256 amount) external {
        reservedOf[nodeId] -= amount;
    }

    function slash(NodeId nodeId, uint256 amount, SlashShares calldata shares, bytes32 reasonHash)
        external
        returns (SlashId slashId, uint256 slashed)
    {
        slashed = amount < slashableSelf[nodeId] ? amount : slashableSelf[nodeId];
        slashableSelf[nodeId] -= slashed;
        slashes.push(SlashCall(nodeId, amount, shares.reporter, shares.harmed, shares.harmedMax, shares.resolver, reasonHash));
        slashId = SlashId.wrap(slashes.length);
    }

    function addReward(NodeId nodeId, uint256 amount) external {
        // The stub stands for a trusted peer; the token's answer is asserted by the caller's tests.
        require(aleph.transferFrom(msg.sender, address(this), amount), "reward not paid");
        rewardsOf[nodeId] += amount;
    }

    function slashCount() external view returns (uint256) {
        return slashes.length;
    }
}
