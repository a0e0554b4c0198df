// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";
import {SlashRequestStatus, SlashStatus} from "../interfaces/IStakingManager.sol";
import {IStakeVotes} from "../interfaces/IStakeVotes.sol";
import {StakePool} from "../libraries/StakePool.sol";
import {NodeId, SlashId, SlashRequestId} from "../Types.sol";

/// @dev A node's self stake. `voter` holds `stake + pending` voting units: the operator when self stake was last touched.
/// What delegators' calls read of it lies in the first slot.
struct SelfStake {
    uint96 stake;
    uint96 pending;
    uint40 metSince;
    uint8 openRequests;
    uint16 heldSlashes;
    //
    address voter;
    uint40 startedAt;
    uint40 maturesAt;
    //
    uint128 reserved;
}

/// @dev A slash in escrow, packed. `poolLeft`: what the delegators had left after it, the measure of a refund.
struct Escrow {
    NodeId nodeId;
    //
    uint96 selfAmount;
    uint96 delegatedAmount;
    uint40 releaseAt;
    SlashStatus status;
    bool extended;
    //
    address reporter;
    uint96 harmedMax;
    //
    address harmed;
    uint16 epoch;
    uint16 thawEpoch;
    //
    address resolver;
    uint96 poolLeft;
}

/// @dev A committee's request, packed.
struct Request {
    NodeId nodeId;
    //
    uint96 amount;
    uint96 stakeSnapshot;
    uint40 executableAt;
    SlashRequestStatus status;
    //
    address requester;
    uint96 harmedMax;
    //
    address harmed;
    uint40 expiresAt;
    //
    bytes32 reasonHash;
}

/// @title StakingStorage
/// @notice What {StakingManager} keeps, shared with the library that slashes.
abstract contract StakingStorage {
    /// @dev `accounted` fits 96 bits or a deposit fails; so does every amount, each being a part of it.
    /// @custom:storage-location erc7201:aleph.storage.StakingManager
    struct StakingManagerStorage {
        IERC20 aleph;
        uint96 accounted;
        //
        uint96 minSelfStake;
        uint96 minTotalStake;
        uint64 lastSlashId;
        //
        uint96 minDelegation;
        uint32 minStakeDuration;
        uint32 unbondingPeriod;
        uint32 vetoWindow;
        uint32 slashHold;
        uint16 maxSlashBps;
        uint16 delegationRatio;
        //
        INodeRegistry nodeRegistry;
        uint64 lastRequestId;
        //
        IStakeVotes stakeVotes;
        address treasury;
        address insurance;
        //
        mapping(NodeId id => SelfStake) selfs;
        mapping(NodeId id => StakePool.Pool) pools;
        mapping(NodeId id => mapping(address delegator => StakePool.Position)) positions;
        mapping(NodeId id => Checkpoints.Trace208) windows;
        mapping(SlashId id => Escrow) escrows;
        mapping(SlashRequestId id => Request) requests;
        mapping(address account => uint256 amount) credits;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.StakingManager")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STAKING_MANAGER_STORAGE = 0x33fd57076c424af9bfa21284d6da1ce460bf46ab3bf1d43478160a5bb30fd500;

    function _getStakingManagerStorage() internal pure returns (StakingManagerStorage storage $) {
        assembly {
            $.slot := STAKING_MANAGER_STORAGE
        }
    }
}
