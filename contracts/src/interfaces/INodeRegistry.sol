// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {HeartbeatMessage} from "../libraries/TypedData.sol";
import {NodeId} from "../Types.sol";
import {IAlephBase} from "./IAlephBase.sol";
import {IProtocolClock} from "./IProtocolClock.sol";

/// @notice Core channel node (coordinator) or compute resource node.
enum NodeType {
    CCN,
    CRN
}

/// @notice Where a node stands. `Deregistered` is final.
enum NodeStatus {
    Inactive,
    Active,
    Unbonding,
    Deregistered
}

/// @notice Why one heartbeat of a batch was left out.
enum HeartbeatFault {
    UnknownNode,
    Retired,
    TooSoon,
    Expired,
    BadSignature
}

/// @notice A node as the outside sees it.
/// @param rewardShareBps Share of its earnings that goes to its delegators, as in force now.
struct NodeInfo {
    address operator;
    NodeType nodeType;
    NodeStatus status;
    uint64 registeredAt;
    uint64 lastHeartbeat;
    bytes32 metadataCID;
    uint16 rewardShareBps;
    bytes32 dataRegion;
}

/// @notice The rest of what the registry knows of a node.
/// @param heartbeatKey Hot key that signs for it besides the operator, or zero.
/// @param pendingOperator To whom it is offered, or zero.
/// @param pendingRewardShareBps Delegators' share from `shareEffectiveAt` on; both zero if no change is to come.
/// @param jobCount Jobs that are Assigned, Running, Suspended or Stopping on it.
/// @param commitCount Storage commitments in force.
/// @param unbondingCompleteAt When it may be deregistered, if it is leaving.
/// @param coordinator Coordinator that a compute node is linked to, or zero.
/// @param requestedCoordinator Coordinator that it asked to be linked to, or zero.
/// @param gpuTypes Bit n set: it declared GPUs of type n.
struct NodeDetails {
    address heartbeatKey;
    address pendingOperator;
    uint16 pendingRewardShareBps;
    uint64 shareEffectiveAt;
    uint32 jobCount;
    uint32 commitCount;
    uint64 unbondingCompleteAt;
    NodeId coordinator;
    NodeId requestedCoordinator;
    uint256 gpuTypes;
}

/// @title INodeRegistry
/// @notice Identity, liveness and life cycle of nodes, and the protocol's clock.
///
/// A node is *active* when its stake is sufficient (StakingManager says so) and *live* while its last heartbeat is not older than
/// interval + grace. Silence beyond that is *downtime*, recorded exactly and for ever: {downAt} answers for any past moment how many
/// seconds a node had been down until then. Payments, SLA claims and staleness all read this one index; nobody reports anything.
///
/// *Signers* of a node are its operator and, if set, one hot key; an address signs for at most one node.
interface INodeRegistry is IAlephBase, IProtocolClock {
    /// @notice A node was registered. Its first heartbeat is assumed at this moment.
    event NodeRegistered(NodeId indexed nodeId, address indexed operator, NodeType nodeType, bytes32 metadataCID);

    /// @notice A node's stake became sufficient, or was so when the node came back.
    event NodeActivated(NodeId indexed nodeId);

    /// @notice A node's stake fell below the minimum.
    event NodeDeactivated(NodeId indexed nodeId);

    /// @notice An active node fell silent and was deactivated. It went down at `downSince`.
    event NodeStale(NodeId indexed nodeId, uint64 downSince);

    /// @notice A node began to leave; it can be deregistered from `unbondingCompleteAt` on.
    event NodeUnbonding(NodeId indexed nodeId, uint64 unbondingCompleteAt);

    /// @notice A node left for ever.
    event NodeDeregistered(NodeId indexed nodeId);

    /// @notice A node gave a sign of life.
    event Heartbeat(NodeId indexed nodeId, bytes32 statusHash);

    /// @notice A heartbeat closed a downtime from `since` to `until`.
    event NodeRecovered(NodeId indexed nodeId, uint64 since, uint64 until);

    /// @notice A heartbeat of a batch was left out.
    event HeartbeatSkipped(NodeId indexed nodeId, HeartbeatFault fault);

    /// @notice A node's metadata or region changed.
    event MetadataUpdated(NodeId indexed nodeId, bytes32 metadataCID, bytes32 dataRegion);

    /// @notice A node's GPU types changed. Bit n set: it has GPUs of type n.
    event GpuTypesUpdated(NodeId indexed nodeId, uint256 gpuTypes);

    /// @notice A node's hot key changed. Zero: it has none.
    event HeartbeatKeySet(NodeId indexed nodeId, address indexed previous, address indexed current);

    /// @notice An operator offered its node to another.
    event OperatorTransferStarted(NodeId indexed nodeId, address indexed from, address indexed to);

    /// @notice A node has a new operator. Its hot key was removed.
    event OperatorTransferCompleted(NodeId indexed nodeId, address indexed from, address indexed to);

    /// @notice A node's reward share was set; it is in force from `effectiveAt` on.
    event RewardShareScheduled(NodeId indexed nodeId, uint16 rewardShareBps, uint64 effectiveAt);

    /// @notice A compute node asked a coordinator to be linked to it.
    event LinkRequested(NodeId indexed crnId, NodeId indexed ccnId);

    /// @notice A compute node was linked to a coordinator.
    event NodeLinked(NodeId indexed crnId, NodeId indexed ccnId);

    /// @notice A compute node is linked to its coordinator no more.
    event NodeUnlinked(NodeId indexed crnId, NodeId indexed ccnId);

    /// @notice The number of a node's open jobs changed.
    event JobCountChanged(NodeId indexed nodeId, uint32 jobCount);

    /// @notice The number of a node's open storage commitments changed.
    event CommitCountChanged(NodeId indexed nodeId, uint32 commitCount);

    /// @notice There is a node of this id already.
    error NodeRegistryNodeExists(NodeId nodeId);

    /// @notice There is no node of this id.
    error NodeRegistryUnknownNode(NodeId nodeId);

    /// @notice `account` signs for no node.
    error NodeRegistryUnknownSigner(address account);

    /// @notice `caller` is not the node's operator.
    error NodeRegistryNotOperator(NodeId nodeId, address caller);

    /// @notice `account` signs for a node already.
    error NodeRegistrySignerTaken(address account, NodeId nodeId);

    /// @notice The node's status does not allow this.
    error NodeRegistryInvalidStatus(NodeId nodeId, NodeStatus status);

    /// @notice The node is not of the type that this needs.
    error NodeRegistryWrongType(NodeId nodeId, NodeType nodeType);

    /// @notice The last heartbeat is less than half an interval ago; the next is accepted from `readyAt` on.
    error NodeRegistryHeartbeatTooSoon(NodeId nodeId, uint64 readyAt);

    /// @notice The node is silent since `downSince` and must send a heartbeat first.
    error NodeRegistryNodeDown(NodeId nodeId, uint64 downSince);

    /// @notice The node is not silent; it will count as down from `downSince` on.
    error NodeRegistryNodeLive(NodeId nodeId, uint64 downSince);

    /// @notice The node has open jobs or storage commitments.
    error NodeRegistryHasObligations(NodeId nodeId, uint32 jobCount, uint32 commitCount);

    /// @notice A count of open jobs or commitments would fall below zero: a peer contract is at fault.
    error NodeRegistryCountUnderflow(NodeId nodeId);

    /// @notice The compute node is linked, to `ccnId`.
    error NodeRegistryAlreadyLinked(NodeId crnId, NodeId ccnId);

    /// @notice The compute node is not linked to a coordinator.
    error NodeRegistryNotLinked(NodeId crnId);

    /// @notice The compute node did not ask this coordinator to be linked.
    error NodeRegistryLinkNotRequested(NodeId crnId, NodeId ccnId);

    /// @notice The coordinator is linked to three compute nodes already.
    error NodeRegistryLinksFull(NodeId ccnId);

    /// @notice Nobody was offered this node, or somebody other than `caller`.
    error NodeRegistryNotOffered(NodeId nodeId, address caller);

    /// @notice Registers a node of the caller, who becomes its operator.
    /// @param nodeType Coordinator (CCN) or compute (CRN).
    /// @param metadataCID SHA-256 of the node's metadata file; not zero.
    /// @param dataRegion Region, as ASCII padded with zeros; zero for none.
    /// @param rewardShareBps Share of the node's earnings for its delegators.
    /// @param salt Any value; together with the operator it determines the id.
    /// @return nodeId Identity of the node.
    /// @dev Reverts with `AlephEntryPaused`, `AlephProtocolPaused`, `NodeRegistryNodeExists`, `NodeRegistrySignerTaken` when the
    /// caller signs for a node, `AlephOutOfBounds` for a share above 10,000 or an empty CID.
    function registerNode(NodeType nodeType, bytes32 metadataCID, bytes32 dataRegion, uint16 rewardShareBps, bytes32 salt)
        external
        returns (NodeId nodeId);

    /// @notice Records a sign of life of the caller's node and, if it was down, the downtime that it ends.
    /// @dev The caller is the node's operator or hot key. Reverts with `NodeRegistryUnknownSigner`, `NodeRegistryInvalidStatus` for
    /// a leaving node, `NodeRegistryHeartbeatTooSoon`, `AlephProtocolPaused`.
    function heartbeat(bytes32 statusHash) external;

    /// @notice Records heartbeats that nodes' keys signed; leaves out those that are not in order, with an event for each.
    /// @dev A signed heartbeat is good for a little less than half an interval, and a node accepts only one in that time: so none
    /// counts twice and no nonce is kept. Signers must be keys, not contracts. Reverts with `AccessControlUnauthorizedAccount`
    /// without SCHEDULER_ROLE, `AlephBatchTooLong`, `AlephLengthMismatch`, `AlephProtocolPaused`.
    /// @return accepted How many were recorded.
    function heartbeatBatch(HeartbeatMessage[] calldata beats, bytes[] calldata signatures) external returns (uint256 accepted);

    /// @notice Makes a node active.
    /// @dev Called by StakingManager. Reverts with `AccessControlUnauthorizedAccount` without STAKING_ROLE,
    /// `NodeRegistryInvalidStatus` unless Inactive, `NodeRegistryNodeDown`. See {canActivate}.
    function activateNode(NodeId nodeId) external;

    /// @notice Makes an active node inactive; does nothing to any other, so that a slash never fails here.
    /// @dev Called by StakingManager. Reverts with `AccessControlUnauthorizedAccount` without STAKING_ROLE.
    function deactivateNode(NodeId nodeId) external;

    /// @notice Deactivates a node that is down. Anyone may call.
    /// @dev Reverts with `NodeRegistryInvalidStatus` unless Active, `NodeRegistryNodeLive`, `SequencerDown`, `AlephProtocolPaused`.
    function markStale(NodeId nodeId) external;

    /// @notice Begins to leave: the node becomes Unbonding for the unbonding period and takes no work.
    /// @dev Reverts with `NodeRegistryNotOperator`, `NodeRegistryInvalidStatus` unless Inactive or Active,
    /// `NodeRegistryHasObligations`, `AlephProtocolPaused`.
    function requestDeregister(NodeId nodeId) external;

    /// @notice Ends a node's leaving. Anyone may call. Its operator and hot key may sign for another node afterwards.
    /// @dev Reverts with `NodeRegistryInvalidStatus` unless Unbonding, `AlephTooEarly`, `AlephProtocolPaused`.
    function completeDeregister(NodeId nodeId) external;

    /// @notice Replaces a node's metadata file and region.
    /// @dev Reverts with `NodeRegistryNotOperator`, `NodeRegistryInvalidStatus` when Deregistered, `AlephOutOfBounds` for an empty CID.
    function updateMetadata(NodeId nodeId, bytes32 metadataCID, bytes32 dataRegion) external;

    /// @notice Declares which GPU types a node has (bit n: type n), for discovery. Capacity for jobs is declared in JobManager.
    /// @dev Reverts with `NodeRegistryNotOperator`, `NodeRegistryInvalidStatus` when Deregistered.
    function setGpuTypes(NodeId nodeId, uint256 gpuTypes) external;

    /// @notice Sets a node's hot key, which may beat, accept jobs and prove storage in the node's name. Zero removes it.
    /// @param signature The key's EIP-712 `HeartbeatKey` consent: nobody can occupy an address that is not theirs. Ignored for zero.
    /// @dev Reverts with `NodeRegistryNotOperator`, `NodeRegistryInvalidStatus` when Deregistered, `NodeRegistrySignerTaken`,
    /// `AlephDeadlinePassed` (wall time), `AlephBadSignature`.
    function setHeartbeatKey(NodeId nodeId, address key, uint64 deadline, bytes calldata signature) external;

    /// @notice Offers a node to another operator; zero withdraws the offer.
    /// @dev Reverts with `NodeRegistryNotOperator`, `NodeRegistryInvalidStatus` when Deregistered.
    function transferOperator(NodeId nodeId, address to) external;

    /// @notice Takes a node that was offered to the caller, with its stake and its obligations. Removes the hot key.
    /// @dev Reverts with `NodeRegistryNotOffered`, `NodeRegistrySignerTaken`, `NodeRegistryInvalidStatus` when Deregistered.
    function acceptOperator(NodeId nodeId) external;

    /// @notice Sets the delegators' share. A higher one is in force at once, a lower one after the unbonding period, so that
    /// every delegator can leave before. A new call replaces a pending one.
    /// @dev Reverts with `NodeRegistryNotOperator`, `NodeRegistryInvalidStatus` when Deregistered, `AlephOutOfBounds`.
    function scheduleRewardShare(NodeId nodeId, uint16 rewardShareBps) external;

    /// @notice Asks a coordinator to link a compute node. A new call replaces the pending one.
    /// @dev Called by the compute node's operator. Reverts with `NodeRegistryNotOperator`, `NodeRegistryWrongType`,
    /// `NodeRegistryInvalidStatus` when either leaves, `NodeRegistryAlreadyLinked`, `NodeRegistryUnknownNode`.
    function linkNode(NodeId crnId, NodeId ccnId) external;

    /// @notice Links a compute node that asked for it. A coordinator has at most three.
    /// @dev Called by the coordinator's operator. Reverts with `NodeRegistryNotOperator`, `NodeRegistryLinkNotRequested`,
    /// `NodeRegistryLinksFull`, `NodeRegistryInvalidStatus` when either leaves.
    function acceptLink(NodeId crnId, NodeId ccnId) external;

    /// @notice Ends a link, or withdraws or refuses the request for one. Called by either side's operator.
    /// @dev Reverts with `NodeRegistryNotLinked`, `NodeRegistryNotOperator` for anybody else.
    function unlinkNode(NodeId crnId) external;

    /// @notice Counts a job assigned to a compute node, after checking that the node may take one.
    /// @dev Called by JobManager. Reverts with `AccessControlUnauthorizedAccount` without JOB_ROLE, `NodeRegistryInvalidStatus`
    /// unless Active, `NodeRegistryWrongType` unless CRN, `NodeRegistryNodeDown`.
    function openJob(NodeId nodeId) external;

    /// @notice Counts a job off a node, whatever its status.
    /// @dev Called by JobManager. Reverts with `AccessControlUnauthorizedAccount` without JOB_ROLE, `NodeRegistryCountUnderflow`.
    function closeJob(NodeId nodeId) external;

    /// @notice Counts a storage commitment of an active and live node.
    /// @dev Called by StorageRegistry. Reverts with `AccessControlUnauthorizedAccount` without STORAGE_ROLE,
    /// `NodeRegistryInvalidStatus` unless Active, `NodeRegistryNodeDown`.
    function openCommitments(NodeId nodeId, uint32 count) external;

    /// @notice Counts storage commitments off a node, whatever its status.
    /// @dev Called by StorageRegistry. Reverts with `AccessControlUnauthorizedAccount` without STORAGE_ROLE, `NodeRegistryCountUnderflow`.
    function closeCommitments(NodeId nodeId, uint32 count) external;

    /// @notice Sets the contract that knows the unbonding period.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `AlephZeroAddress`.
    function setPeers(address stakingManager) external;

    /// @notice Sets the time between two heartbeats. Nodes that have beaten keep their old allowance until the next beat.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `AlephOutOfBounds`, also when the grace period
    /// would be shorter than two intervals.
    function setHeartbeatInterval(uint64 value) external;

    /// @notice Sets how long after a missed heartbeat a node counts as down.
    /// @dev Reverts like {setHeartbeatInterval}.
    function setHeartbeatGracePeriod(uint64 value) external;

    /// @notice Returns the ids of all active nodes, coordinators first. Meant for off-chain readers: see the paginated form.
    function getActiveNodes() external view returns (NodeId[] memory);

    /// @notice Returns a page of the ids of active nodes, coordinators first.
    /// @dev Reverts with `AlephBatchTooLong` for a limit above 200.
    function getActiveNodes(uint256 offset, uint256 limit) external view returns (NodeId[] memory);

    /// @notice Returns a page of the ids of active nodes of one type.
    /// @dev Reverts with `AlephBatchTooLong` for a limit above 200.
    function getActiveNodesOfType(NodeType nodeType, uint256 offset, uint256 limit) external view returns (NodeId[] memory);

    /// @notice Returns how many nodes of a type are active.
    function activeNodeCount(NodeType nodeType) external view returns (uint256);

    /// @notice Returns whether a node is active. It may be down: see {isNodeLive}.
    function isNodeActive(NodeId nodeId) external view returns (bool);

    /// @notice Returns whether a node is active and not down: it may take work.
    function isNodeLive(NodeId nodeId) external view returns (bool);

    /// @notice Returns whether {activateNode} would succeed: Inactive and not down.
    function canActivate(NodeId nodeId) external view returns (bool);

    /// @notice Returns a node.
    /// @dev Reverts with `NodeRegistryUnknownNode`.
    function getNode(NodeId nodeId) external view returns (NodeInfo memory);

    /// @notice Returns the rest of what the registry knows of a node. Zeros if there is no such node.
    function getNodeDetails(NodeId nodeId) external view returns (NodeDetails memory);

    /// @notice Returns a node's operator, or zero if there is no such node. Credits and self stake belong to it.
    function operatorOf(NodeId nodeId) external view returns (address);

    /// @notice Returns the node that an address signs for as operator or hot key, or zero.
    function nodeOf(address signer) external view returns (NodeId);

    /// @notice Returns the delegators' share in force now, in basis points.
    function rewardShareBps(NodeId nodeId) external view returns (uint16);

    /// @notice Returns the compute nodes linked to a coordinator: three at most.
    function linkedNodes(NodeId ccnId) external view returns (NodeId[] memory);

    /// @notice Returns the last moment at which a node still counts as up if it stays silent. Down means that it has passed.
    function liveUntil(NodeId nodeId) external view returns (uint64);

    /// @notice Returns how many seconds a node was down from its registration until `time`; a `time` to come counts as now.
    /// @dev Never falls with `time`, never rises faster than it, and never changes for a time that has passed.
    function downAt(NodeId nodeId, uint64 time) external view returns (uint64);

    /// @notice Returns how many seconds a node was down from `from` until `to`. One call instead of two {downAt}.
    /// @dev Zero when `to` is not after `from`.
    function downBetween(NodeId nodeId, uint64 from, uint64 to) external view returns (uint64);

    /// @notice Returns a node's status and operator: less gas than {getNode}. Reverts with `NodeRegistryUnknownNode`.
    function statusOf(NodeId nodeId) external view returns (NodeStatus status, address operator);

    /// @notice Returns what a settlement needs of a node, in one call: {downBetween}, {operatorOf} and {rewardShareBps}.
    /// @param from Start of the span that is settled.
    /// @param to Its end.
    /// @return up Seconds of the span in which the node was up; zero when `to` is not after `from`.
    /// @return operator Who runs the node now.
    /// @return shareBps Delegators' share in force now.
    function settlementTerms(NodeId nodeId, uint64 from, uint64 to) external view returns (uint64 up, address operator, uint16 shareBps);

    /// @notice Returns the time between two heartbeats.
    function heartbeatInterval() external view returns (uint64);

    /// @notice Returns how long after a missed heartbeat a node counts as down.
    function heartbeatGracePeriod() external view returns (uint64);

    /// @notice Returns the contract that knows the unbonding period.
    function stakingManager() external view returns (address);
}
