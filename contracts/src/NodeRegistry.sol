// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {Parameters} from "./base/Parameters.sol";
import {ProtocolClock} from "./base/ProtocolClock.sol";
import {JOB_ROLE, PARAMETER_ROLE, SCHEDULER_ROLE, STAKING_ROLE, STORAGE_ROLE} from "./base/Roles.sol";
import {TypedDomain} from "./base/TypedDomain.sol";
import {HeartbeatFault, INodeRegistry, NodeDetails, NodeInfo, NodeStatus, NodeType} from "./interfaces/INodeRegistry.sol";
import {IProtocolClock} from "./interfaces/IProtocolClock.sol";
import {IStakingManager} from "./interfaces/IStakingManager.sol";
import {Downtime} from "./libraries/Downtime.sol";
import {Pages} from "./libraries/Pages.sol";
import {Signatures} from "./libraries/Signatures.sol";
import {HeartbeatKey, HeartbeatMessage, TypedData} from "./libraries/TypedData.sol";
import {NO_NODE, NodeId} from "./Types.sol";

/// @title NodeRegistry
/// @notice See {INodeRegistry}.
contract NodeRegistry is INodeRegistry, ProtocolClock, TypedDomain {
    using Downtime for Downtime.Index;
    using EnumerableSet for EnumerableSet.Bytes32Set;
    using SafeCast for uint256;

    /// @dev The first slot is all that a heartbeat writes. `tolerance` is interval + grace at the last heartbeat: a later change of
    /// either parameter moves no moment at which a node went down.
    struct Node {
        address operator;
        NodeType nodeType;
        NodeStatus status;
        uint40 lastHeartbeat;
        uint32 tolerance;
        //
        bytes32 metadataCID;
        //
        bytes32 dataRegion;
        //
        uint40 registeredAt;
        uint16 shareBps;
        uint16 pendingShareBps;
        uint40 shareEffectiveAt;
        uint32 jobCount;
        uint32 commitCount;
        uint40 unbondingCompleteAt;
        //
        address heartbeatKey;
        //
        address pendingOperator;
        //
        NodeId coordinator;
        //
        NodeId requestedCoordinator;
    }

    /// @dev What all heartbeats of a transaction share: read once.
    struct Pulse {
        bytes32 domain;
        uint64 time;
        uint64 halfInterval;
        uint32 tolerance;
    }

    /// @custom:storage-location erc7201:aleph.storage.NodeRegistry
    struct NodeRegistryStorage {
        uint32 heartbeatInterval;
        uint32 heartbeatGracePeriod;
        IStakingManager stakingManager;
        mapping(NodeId id => Node node) nodes;
        mapping(address signer => NodeId id) nodeOf;
        mapping(NodeId id => Downtime.Index index) downtime;
        mapping(NodeType nodeType => EnumerableSet.Bytes32Set ids) active;
        mapping(NodeId ccnId => NodeId[] crnIds) linked;
        mapping(NodeId id => uint256 bits) _nodeGpuTypes;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.NodeRegistry")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant NODE_REGISTRY_STORAGE = 0x90dfcd99588bc2b926df83afb978783c0216f8b0aaca9cb1f4166a26d8e08900;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy.
    /// @param admin Holds DEFAULT_ADMIN_ROLE until it hands it to the timelock.
    /// @param feed Sequencer uptime feed, or zero.
    function initialize(address admin, address feed) external initializer {
        __AlephBase_init(admin, IProtocolClock(address(this)));
        __ProtocolClock_init(feed);
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        $.heartbeatInterval = uint32(Parameters.HEARTBEAT_INTERVAL);
        $.heartbeatGracePeriod = uint32(Parameters.HEARTBEAT_GRACE_PERIOD);
        emit ParameterSet("heartbeatInterval", 0, Parameters.HEARTBEAT_INTERVAL);
        emit ParameterSet("heartbeatGracePeriod", 0, Parameters.HEARTBEAT_GRACE_PERIOD);
    }

    // ------------------------------------------------------------------------------------------------ registration

    /// @inheritdoc INodeRegistry
    function registerNode(NodeType nodeType, bytes32 metadataCID, bytes32 dataRegion, uint16 rewardShareBps_, bytes32 salt)
        external
        whenEntryOpen
        returns (NodeId nodeId)
    {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        _requireMetadata(metadataCID);
        _requireInBounds("rewardShareBps", rewardShareBps_, 0, Parameters.BPS);
        nodeId = NodeId.wrap(keccak256(abi.encode(block.chainid, address(this), msg.sender, salt)));
        if ($.nodes[nodeId].operator != address(0)) revert NodeRegistryNodeExists(nodeId);
        _claimSigner($, msg.sender, nodeId);

        uint40 time = uint40(_eTime());
        Node storage node = $.nodes[nodeId];
        node.operator = msg.sender;
        node.nodeType = nodeType;
        node.lastHeartbeat = time;
        node.tolerance = $.heartbeatInterval + $.heartbeatGracePeriod;
        node.metadataCID = metadataCID;
        node.dataRegion = dataRegion;
        node.registeredAt = time;
        node.shareBps = rewardShareBps_;
        emit NodeRegistered(nodeId, msg.sender, nodeType, metadataCID);
        emit MetadataUpdated(nodeId, metadataCID, dataRegion);
        emit RewardShareScheduled(nodeId, rewardShareBps_, time);
    }

    /// @inheritdoc INodeRegistry
    function updateMetadata(NodeId nodeId, bytes32 metadataCID, bytes32 dataRegion) external {
        Node storage node = _getOwnNode(nodeId);
        _requireMetadata(metadataCID);
        node.metadataCID = metadataCID;
        node.dataRegion = dataRegion;
        emit MetadataUpdated(nodeId, metadataCID, dataRegion);
    }

    /// @inheritdoc INodeRegistry
    function setGpuTypes(NodeId nodeId, uint256 gpuTypes) external {
        _getOwnNode(nodeId);
        _getNodeRegistryStorage()._nodeGpuTypes[nodeId] = gpuTypes;
        emit GpuTypesUpdated(nodeId, gpuTypes);
    }

    /// @inheritdoc INodeRegistry
    function setHeartbeatKey(NodeId nodeId, address key, uint64 deadline, bytes calldata signature) external {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Node storage node = _getOwnNode(nodeId);
        address previous = node.heartbeatKey;
        if (previous != address(0)) $.nodeOf[previous] = NO_NODE;
        if (key != address(0)) {
            if (block.timestamp > deadline) revert AlephDeadlinePassed(deadline, uint64(block.timestamp));
            bytes32 digest = _typedDigest(TypedData.hash(HeartbeatKey({nodeId: nodeId, key: key, deadline: deadline})));
            if (Signatures.recoverKey(digest, signature) != key) revert AlephBadSignature(key);
            _claimSigner($, key, nodeId);
        }
        node.heartbeatKey = key;
        emit HeartbeatKeySet(nodeId, previous, key);
    }

    /// @inheritdoc INodeRegistry
    function transferOperator(NodeId nodeId, address to) external {
        Node storage node = _getOwnNode(nodeId);
        node.pendingOperator = to;
        emit OperatorTransferStarted(nodeId, msg.sender, to);
    }

    /// @inheritdoc INodeRegistry
    function acceptOperator(NodeId nodeId) external {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Node storage node = _getNode($, nodeId);
        if (node.pendingOperator != msg.sender) revert NodeRegistryNotOffered(nodeId, msg.sender);
        if (node.status == NodeStatus.Deregistered) revert NodeRegistryInvalidStatus(nodeId, node.status);
        address previous = node.operator;
        _releaseSigners($, node);
        _claimSigner($, msg.sender, nodeId);
        node.operator = msg.sender;
        node.pendingOperator = address(0);
        emit OperatorTransferCompleted(nodeId, previous, msg.sender);
    }

    /// @inheritdoc INodeRegistry
    function scheduleRewardShare(NodeId nodeId, uint16 value) external {
        Node storage node = _getOwnNode(nodeId);
        _requireInBounds("rewardShareBps", value, 0, Parameters.BPS);
        uint64 time = _eTime();
        uint16 inForce = _shareInForce(node, time);
        uint64 effectiveAt = time;
        if (value < inForce) {
            effectiveAt += _getNodeRegistryStorage().stakingManager.unbondingPeriod();
            node.shareBps = inForce;
            node.pendingShareBps = value;
            node.shareEffectiveAt = uint256(effectiveAt).toUint40();
        } else {
            node.shareBps = value;
            node.shareEffectiveAt = 0;
        }
        emit RewardShareScheduled(nodeId, value, effectiveAt);
    }

    // ---------------------------------------------------------------------------------------------------- liveness

    /// @inheritdoc INodeRegistry
    function heartbeat(bytes32 statusHash) external {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Pulse memory pulse = _pulse($);
        NodeId nodeId = $.nodeOf[msg.sender];
        if (nodeId == NO_NODE) revert NodeRegistryUnknownSigner(msg.sender);
        Node storage node = $.nodes[nodeId];
        (NodeStatus status, uint64 readyAt) = (node.status, node.lastHeartbeat);
        if (_isLeaving(status)) revert NodeRegistryInvalidStatus(nodeId, status);
        readyAt += pulse.halfInterval;
        if (pulse.time < readyAt) revert NodeRegistryHeartbeatTooSoon(nodeId, readyAt);
        _beat($, nodeId, node, pulse, statusHash);
    }

    /// @inheritdoc INodeRegistry
    function heartbeatBatch(HeartbeatMessage[] calldata beats, bytes[] calldata signatures)
        external
        onlyRole(SCHEDULER_ROLE)
        returns (uint256 accepted)
    {
        _requireBatch(beats.length);
        _requireSameLength(beats.length, signatures.length);
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Pulse memory pulse = _pulse($);
        pulse.domain = _domainSeparator();
        for (uint256 i; i < beats.length; ++i) {
            HeartbeatMessage memory beat = beats[i];
            Node storage node = $.nodes[beat.nodeId];
            (bool isGood, HeartbeatFault fault) = _checkBeat(node, beat, signatures[i], pulse);
            if (isGood) {
                _beat($, beat.nodeId, node, pulse, beat.statusHash);
                ++accepted;
            } else {
                emit HeartbeatSkipped(beat.nodeId, fault);
            }
        }
    }

    /// @inheritdoc INodeRegistry
    function markStale(NodeId nodeId) external {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        uint64 time = _eTimeWhenNotPaused();
        Node storage node = _getNode($, nodeId);
        if (node.status != NodeStatus.Active) revert NodeRegistryInvalidStatus(nodeId, node.status);
        uint64 downSince = _liveUntil(node);
        if (time <= downSince) revert NodeRegistryNodeLive(nodeId, downSince);
        _requireSequencerUp();
        _leaveActive($, nodeId, node, NodeStatus.Inactive);
        emit NodeStale(nodeId, downSince);
    }

    // -------------------------------------------------------------------------------------------------- life cycle

    /// @inheritdoc INodeRegistry
    function activateNode(NodeId nodeId) external onlyRole(STAKING_ROLE) {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Node storage node = _getNode($, nodeId);
        if (node.status != NodeStatus.Inactive) revert NodeRegistryInvalidStatus(nodeId, node.status);
        _requireUp(nodeId, node);
        node.status = NodeStatus.Active;
        $.active[node.nodeType].add(NodeId.unwrap(nodeId));
        emit NodeActivated(nodeId);
    }

    /// @inheritdoc INodeRegistry
    function deactivateNode(NodeId nodeId) external onlyRole(STAKING_ROLE) {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Node storage node = $.nodes[nodeId];
        if (node.status != NodeStatus.Active) return;
        _leaveActive($, nodeId, node, NodeStatus.Inactive);
        emit NodeDeactivated(nodeId);
    }

    /// @inheritdoc INodeRegistry
    function requestDeregister(NodeId nodeId) external {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        uint64 time = _eTimeWhenNotPaused();
        Node storage node = _getOwnNode(nodeId);
        if (node.status == NodeStatus.Unbonding) revert NodeRegistryInvalidStatus(nodeId, node.status);
        if (node.jobCount != 0 || node.commitCount != 0) {
            revert NodeRegistryHasObligations(nodeId, node.jobCount, node.commitCount);
        }
        uint64 completeAt = time + $.stakingManager.unbondingPeriod();
        _leaveActive($, nodeId, node, NodeStatus.Unbonding);
        node.unbondingCompleteAt = uint256(completeAt).toUint40();
        emit NodeUnbonding(nodeId, completeAt);
    }

    /// @inheritdoc INodeRegistry
    function completeDeregister(NodeId nodeId) external {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        uint64 time = _eTimeWhenNotPaused();
        Node storage node = _getNode($, nodeId);
        if (node.status != NodeStatus.Unbonding) revert NodeRegistryInvalidStatus(nodeId, node.status);
        if (time < node.unbondingCompleteAt) revert AlephTooEarly(node.unbondingCompleteAt, time);
        _releaseSigners($, node);
        _unlinkAll($, nodeId, node);
        node.status = NodeStatus.Deregistered;
        node.pendingOperator = address(0);
        emit NodeDeregistered(nodeId);
    }

    // ------------------------------------------------------------------------------------------------------- links

    /// @inheritdoc INodeRegistry
    function linkNode(NodeId crnId, NodeId ccnId) external {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Node storage crn = _getOwnNode(crnId);
        Node storage ccn = _getNode($, ccnId);
        if (crn.nodeType != NodeType.CRN) revert NodeRegistryWrongType(crnId, crn.nodeType);
        if (ccn.nodeType != NodeType.CCN) revert NodeRegistryWrongType(ccnId, ccn.nodeType);
        _requireStaying(crnId, crn);
        _requireStaying(ccnId, ccn);
        if (crn.coordinator != NO_NODE) revert NodeRegistryAlreadyLinked(crnId, crn.coordinator);
        crn.requestedCoordinator = ccnId;
        emit LinkRequested(crnId, ccnId);
    }

    /// @inheritdoc INodeRegistry
    function acceptLink(NodeId crnId, NodeId ccnId) external {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Node storage ccn = _getOwnNode(ccnId);
        Node storage crn = _getNode($, crnId);
        if (ccnId == NO_NODE || crn.requestedCoordinator != ccnId) revert NodeRegistryLinkNotRequested(crnId, ccnId);
        _requireStaying(crnId, crn);
        _requireStaying(ccnId, ccn);
        if ($.linked[ccnId].length >= Parameters.MAX_LINKS_PER_CCN) revert NodeRegistryLinksFull(ccnId);
        crn.requestedCoordinator = NO_NODE;
        crn.coordinator = ccnId;
        $.linked[ccnId].push(crnId);
        emit NodeLinked(crnId, ccnId);
    }

    /// @inheritdoc INodeRegistry
    function unlinkNode(NodeId crnId) external {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Node storage crn = _getNode($, crnId);
        NodeId ccnId = crn.coordinator == NO_NODE ? crn.requestedCoordinator : crn.coordinator;
        if (ccnId == NO_NODE) revert NodeRegistryNotLinked(crnId);
        if (msg.sender != crn.operator && msg.sender != $.nodes[ccnId].operator) revert NodeRegistryNotOperator(crnId, msg.sender);
        _unlink($, crnId, crn);
    }

    // ------------------------------------------------------------------------------------------------- obligations

    /// @inheritdoc INodeRegistry
    function openJob(NodeId nodeId) external onlyRole(JOB_ROLE) {
        Node storage node = _getNode(_getNodeRegistryStorage(), nodeId);
        if (node.nodeType != NodeType.CRN) revert NodeRegistryWrongType(nodeId, node.nodeType);
        _requireWorking(nodeId, node);
        emit JobCountChanged(nodeId, ++node.jobCount);
    }

    /// @inheritdoc INodeRegistry
    function closeJob(NodeId nodeId) external onlyRole(JOB_ROLE) {
        Node storage node = _getNode(_getNodeRegistryStorage(), nodeId);
        if (node.jobCount == 0) revert NodeRegistryCountUnderflow(nodeId);
        emit JobCountChanged(nodeId, --node.jobCount);
    }

    /// @inheritdoc INodeRegistry
    function openCommitments(NodeId nodeId, uint32 count) external onlyRole(STORAGE_ROLE) {
        Node storage node = _getNode(_getNodeRegistryStorage(), nodeId);
        _requireWorking(nodeId, node);
        node.commitCount += count;
        emit CommitCountChanged(nodeId, node.commitCount);
    }

    /// @inheritdoc INodeRegistry
    function closeCommitments(NodeId nodeId, uint32 count) external onlyRole(STORAGE_ROLE) {
        Node storage node = _getNode(_getNodeRegistryStorage(), nodeId);
        if (node.commitCount < count) revert NodeRegistryCountUnderflow(nodeId);
        node.commitCount -= count;
        emit CommitCountChanged(nodeId, node.commitCount);
    }

    // ---------------------------------------------------------------------------------------------- administration

    /// @inheritdoc INodeRegistry
    function setPeers(address stakingManager_) external onlyRole(DEFAULT_ADMIN_ROLE) {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        $.stakingManager = IStakingManager(_changePeer("stakingManager", address($.stakingManager), stakingManager_));
    }

    /// @inheritdoc INodeRegistry
    function setHeartbeatInterval(uint64 value) external onlyRole(PARAMETER_ROLE) {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        uint64 longest = $.heartbeatGracePeriod / Parameters.HEARTBEAT_GRACE_INTERVALS;
        if (longest > Parameters.HEARTBEAT_INTERVAL_MAX) longest = Parameters.HEARTBEAT_INTERVAL_MAX;
        $.heartbeatInterval =
            _changeParameter("heartbeatInterval", $.heartbeatInterval, value, Parameters.HEARTBEAT_INTERVAL_MIN, longest).toUint32();
    }

    /// @inheritdoc INodeRegistry
    function setHeartbeatGracePeriod(uint64 value) external onlyRole(PARAMETER_ROLE) {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        uint64 shortest = $.heartbeatInterval * Parameters.HEARTBEAT_GRACE_INTERVALS;
        $.heartbeatGracePeriod = _changeParameter(
                "heartbeatGracePeriod", $.heartbeatGracePeriod, value, shortest, Parameters.HEARTBEAT_GRACE_PERIOD_MAX
            ).toUint32();
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc INodeRegistry
    function getActiveNodes() external view returns (NodeId[] memory) {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        return _activePage($, 0, $.active[NodeType.CCN].length() + $.active[NodeType.CRN].length());
    }

    /// @inheritdoc INodeRegistry
    function getActiveNodes(uint256 offset, uint256 limit) external view returns (NodeId[] memory) {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        uint256 length = $.active[NodeType.CCN].length() + $.active[NodeType.CRN].length();
        (uint256 start, uint256 end) = Pages.range(offset, limit, length);
        return _activePage($, start, end);
    }

    /// @inheritdoc INodeRegistry
    function getActiveNodesOfType(NodeType nodeType, uint256 offset, uint256 limit) external view returns (NodeId[] memory) {
        EnumerableSet.Bytes32Set storage ids = _getNodeRegistryStorage().active[nodeType];
        (uint256 start, uint256 end) = Pages.range(offset, limit, ids.length());
        return _asNodeIds(ids.values(start, end));
    }

    /// @inheritdoc INodeRegistry
    function activeNodeCount(NodeType nodeType) external view returns (uint256) {
        return _getNodeRegistryStorage().active[nodeType].length();
    }

    /// @inheritdoc INodeRegistry
    function isNodeActive(NodeId nodeId) external view returns (bool) {
        return _getNodeRegistryStorage().nodes[nodeId].status == NodeStatus.Active;
    }

    /// @inheritdoc INodeRegistry
    function isNodeLive(NodeId nodeId) external view returns (bool) {
        Node storage node = _getNodeRegistryStorage().nodes[nodeId];
        return node.status == NodeStatus.Active && _eTime() <= _liveUntil(node);
    }

    /// @inheritdoc INodeRegistry
    function canActivate(NodeId nodeId) external view returns (bool) {
        Node storage node = _getNodeRegistryStorage().nodes[nodeId];
        return node.operator != address(0) && node.status == NodeStatus.Inactive && _eTime() <= _liveUntil(node);
    }

    /// @inheritdoc INodeRegistry
    function getNode(NodeId nodeId) external view returns (NodeInfo memory) {
        Node storage node = _getNode(_getNodeRegistryStorage(), nodeId);
        return NodeInfo({
            operator: node.operator,
            nodeType: node.nodeType,
            status: node.status,
            registeredAt: node.registeredAt,
            lastHeartbeat: node.lastHeartbeat,
            metadataCID: node.metadataCID,
            rewardShareBps: _shareInForce(node, _eTime()),
            dataRegion: node.dataRegion
        });
    }

    /// @inheritdoc INodeRegistry
    function getNodeDetails(NodeId nodeId) external view returns (NodeDetails memory details) {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        Node storage node = $.nodes[nodeId];
        details.heartbeatKey = node.heartbeatKey;
        details.pendingOperator = node.pendingOperator;
        if (_eTime() < node.shareEffectiveAt) {
            details.pendingRewardShareBps = node.pendingShareBps;
            details.shareEffectiveAt = node.shareEffectiveAt;
        }
        details.jobCount = node.jobCount;
        details.commitCount = node.commitCount;
        details.unbondingCompleteAt = node.unbondingCompleteAt;
        details.coordinator = node.coordinator;
        details.requestedCoordinator = node.requestedCoordinator;
        details.gpuTypes = $._nodeGpuTypes[nodeId];
    }

    /// @inheritdoc INodeRegistry
    function operatorOf(NodeId nodeId) external view returns (address) {
        return _getNodeRegistryStorage().nodes[nodeId].operator;
    }

    /// @inheritdoc INodeRegistry
    function nodeOf(address signer) external view returns (NodeId) {
        return _getNodeRegistryStorage().nodeOf[signer];
    }

    /// @inheritdoc INodeRegistry
    function rewardShareBps(NodeId nodeId) external view returns (uint16) {
        return _shareInForce(_getNodeRegistryStorage().nodes[nodeId], _eTime());
    }

    /// @inheritdoc INodeRegistry
    function linkedNodes(NodeId ccnId) external view returns (NodeId[] memory) {
        return _getNodeRegistryStorage().linked[ccnId];
    }

    /// @inheritdoc INodeRegistry
    function liveUntil(NodeId nodeId) external view returns (uint64) {
        return _liveUntil(_getNodeRegistryStorage().nodes[nodeId]);
    }

    /// @inheritdoc INodeRegistry
    function downAt(NodeId nodeId, uint64 time) external view returns (uint64) {
        return _downAt(nodeId, time, _eTime());
    }

    /// @inheritdoc INodeRegistry
    function downBetween(NodeId nodeId, uint64 from, uint64 to) external view returns (uint64) {
        if (to <= from) return 0;
        uint64 time = _eTime();
        return _downAt(nodeId, to, time) - _downAt(nodeId, from, time);
    }

    /// @inheritdoc INodeRegistry
    function statusOf(NodeId nodeId) external view returns (NodeStatus status, address operator) {
        Node storage node = _getNode(_getNodeRegistryStorage(), nodeId);
        return (node.status, node.operator);
    }

    /// @inheritdoc INodeRegistry
    function settlementTerms(NodeId nodeId, uint64 from, uint64 to) external view returns (uint64 up, address operator, uint16 shareBps) {
        Node storage node = _getNodeRegistryStorage().nodes[nodeId];
        uint64 time = _eTime();
        if (to > from) up = to - from + _downAt(nodeId, from, time) - _downAt(nodeId, to, time);
        return (up, node.operator, _shareInForce(node, time));
    }

    /// @inheritdoc INodeRegistry
    function heartbeatInterval() external view returns (uint64) {
        return _getNodeRegistryStorage().heartbeatInterval;
    }

    /// @inheritdoc INodeRegistry
    function heartbeatGracePeriod() external view returns (uint64) {
        return _getNodeRegistryStorage().heartbeatGracePeriod;
    }

    /// @inheritdoc INodeRegistry
    function stakingManager() external view returns (address) {
        return address(_getNodeRegistryStorage().stakingManager);
    }

    // ---------------------------------------------------------------------------------------------------- internal

    /// @inheritdoc TypedDomain
    function _domainName() internal pure override returns (string memory) {
        return "NodeRegistry";
    }

    /// @dev Writes a sign of life that was checked: the downtime it ends, the time, the tolerance from now on.
    function _beat(NodeRegistryStorage storage $, NodeId nodeId, Node storage node, Pulse memory pulse, bytes32 statusHash) private {
        uint64 downSince = _liveUntil(node);
        if (pulse.time > downSince) {
            $.downtime[nodeId].push(downSince, pulse.time);
            emit NodeRecovered(nodeId, downSince, pulse.time);
        }
        // forge-lint: disable-next-line(unsafe-typecast): a time of the protocol's clock.
        (node.lastHeartbeat, node.tolerance) = (uint40(pulse.time), pulse.tolerance);
        emit Heartbeat(nodeId, statusHash);
    }

    function _leaveActive(NodeRegistryStorage storage $, NodeId nodeId, Node storage node, NodeStatus to) private {
        if (node.status == NodeStatus.Active) $.active[node.nodeType].remove(NodeId.unwrap(nodeId));
        node.status = to;
    }

    function _claimSigner(NodeRegistryStorage storage $, address signer, NodeId nodeId) private {
        NodeId taken = $.nodeOf[signer];
        if (taken != NO_NODE) revert NodeRegistrySignerTaken(signer, taken);
        $.nodeOf[signer] = nodeId;
    }

    function _releaseSigners(NodeRegistryStorage storage $, Node storage node) private {
        $.nodeOf[node.operator] = NO_NODE;
        address key = node.heartbeatKey;
        if (key == address(0)) return;
        NodeId nodeId = $.nodeOf[key];
        $.nodeOf[key] = NO_NODE;
        node.heartbeatKey = address(0);
        emit HeartbeatKeySet(nodeId, key, address(0));
    }

    function _unlink(NodeRegistryStorage storage $, NodeId crnId, Node storage crn) private {
        NodeId ccnId = crn.coordinator;
        if (ccnId == NO_NODE) {
            ccnId = crn.requestedCoordinator;
            crn.requestedCoordinator = NO_NODE;
        } else {
            crn.coordinator = NO_NODE;
            NodeId[] storage crnIds = $.linked[ccnId];
            for (uint256 i; i < crnIds.length; ++i) {
                if (crnIds[i] != crnId) continue;
                crnIds[i] = crnIds[crnIds.length - 1];
                crnIds.pop();
                break;
            }
        }
        emit NodeUnlinked(crnId, ccnId);
    }

    /// @dev Ends all links of a node that leaves: its own, or up to three of its compute nodes.
    function _unlinkAll(NodeRegistryStorage storage $, NodeId nodeId, Node storage node) private {
        if (node.coordinator != NO_NODE || node.requestedCoordinator != NO_NODE) _unlink($, nodeId, node);
        NodeId[] storage crnIds = $.linked[nodeId];
        while (crnIds.length > 0) _unlink($, crnIds[crnIds.length - 1], $.nodes[crnIds[crnIds.length - 1]]);
    }

    /// @dev Checks one heartbeat of a batch. A signature is good for less than half an interval, the skew taken off, and a node accepts
    /// no two beats within half an interval: so none is good twice.
    function _checkBeat(Node storage node, HeartbeatMessage memory beat, bytes calldata signature, Pulse memory pulse)
        private
        view
        returns (bool, HeartbeatFault)
    {
        (address operator, NodeStatus status, uint256 last) = (node.operator, node.status, node.lastHeartbeat);
        if (operator == address(0)) return (false, HeartbeatFault.UnknownNode);
        if (_isLeaving(status)) return (false, HeartbeatFault.Retired);
        if (pulse.time < last + pulse.halfInterval) return (false, HeartbeatFault.TooSoon);
        uint256 latest = block.timestamp + Parameters.HEARTBEAT_SKEW;
        if (beat.timestamp > latest || latest >= uint256(beat.timestamp) + pulse.halfInterval) return (false, HeartbeatFault.Expired);
        address signer = Signatures.recoverKey(MessageHashUtils.toTypedDataHash(pulse.domain, TypedData.hash(beat)), signature);
        if (signer == address(0) || (signer != operator && signer != node.heartbeatKey)) return (false, HeartbeatFault.BadSignature);
        return (true, HeartbeatFault.UnknownNode);
    }

    /// @dev Reads what heartbeats share but the domain. Reverts while the protocol is paused.
    function _pulse(NodeRegistryStorage storage $) private view returns (Pulse memory pulse) {
        (uint32 interval, uint32 grace) = ($.heartbeatInterval, $.heartbeatGracePeriod);
        (pulse.time, pulse.halfInterval, pulse.tolerance) = (_eTimeWhenNotPaused(), interval / 2, interval + grace);
    }

    function _getNode(NodeRegistryStorage storage $, NodeId nodeId) private view returns (Node storage node) {
        node = $.nodes[nodeId];
        if (node.operator == address(0)) revert NodeRegistryUnknownNode(nodeId);
    }

    /// @dev Returns a node that the caller operates and that has not left.
    function _getOwnNode(NodeId nodeId) private view returns (Node storage node) {
        node = _getNode(_getNodeRegistryStorage(), nodeId);
        if (node.operator != msg.sender) revert NodeRegistryNotOperator(nodeId, msg.sender);
        if (node.status == NodeStatus.Deregistered) revert NodeRegistryInvalidStatus(nodeId, node.status);
    }

    /// @dev Lets only a node pass that may take work.
    function _requireWorking(NodeId nodeId, Node storage node) private view {
        if (node.status != NodeStatus.Active) revert NodeRegistryInvalidStatus(nodeId, node.status);
        _requireUp(nodeId, node);
    }

    function _requireUp(NodeId nodeId, Node storage node) private view {
        uint64 downSince = _liveUntil(node);
        if (_eTime() > downSince) revert NodeRegistryNodeDown(nodeId, downSince);
    }

    function _requireStaying(NodeId nodeId, Node storage node) private view {
        if (_isLeaving(node.status)) revert NodeRegistryInvalidStatus(nodeId, node.status);
    }

    /// @dev Returns the page [start, end) of the list of active coordinators followed by active compute nodes.
    function _activePage(NodeRegistryStorage storage $, uint256 start, uint256 end) private view returns (NodeId[] memory) {
        uint256 ccns = $.active[NodeType.CCN].length();
        bytes32[] memory first = $.active[NodeType.CCN].values(start, end);
        bytes32[] memory second = $.active[NodeType.CRN].values(start > ccns ? start - ccns : 0, end > ccns ? end - ccns : 0);
        NodeId[] memory page = new NodeId[](first.length + second.length);
        for (uint256 i; i < first.length; ++i) {
            page[i] = NodeId.wrap(first[i]);
        }
        for (uint256 i; i < second.length; ++i) {
            page[first.length + i] = NodeId.wrap(second[i]);
        }
        return page;
    }

    function _downAt(NodeId nodeId, uint64 time, uint64 present) private view returns (uint64) {
        NodeRegistryStorage storage $ = _getNodeRegistryStorage();
        if (time > present) time = present;
        uint64 downSince = _liveUntil($.nodes[nodeId]);
        uint64 recorded = $.downtime[nodeId].at(time);
        // A node that was never registered is never up, but nothing asks for it; its index stays empty.
        return time > downSince && $.nodes[nodeId].operator != address(0) ? recorded + time - downSince : recorded;
    }

    function _liveUntil(Node storage node) private view returns (uint64) {
        return uint64(node.lastHeartbeat) + node.tolerance;
    }

    function _shareInForce(Node storage node, uint64 time) private view returns (uint16) {
        uint40 effectiveAt = node.shareEffectiveAt;
        return effectiveAt != 0 && time >= effectiveAt ? node.pendingShareBps : node.shareBps;
    }

    function _isLeaving(NodeStatus status) private pure returns (bool) {
        return status == NodeStatus.Unbonding || status == NodeStatus.Deregistered;
    }

    function _requireMetadata(bytes32 metadataCID) private pure {
        if (metadataCID == 0) revert AlephOutOfBounds("metadataCID", 0, 1, type(uint256).max);
    }

    function _asNodeIds(bytes32[] memory values) private pure returns (NodeId[] memory ids) {
        assembly {
            ids := values
        }
    }

    function _getNodeRegistryStorage() private pure returns (NodeRegistryStorage storage $) {
        assembly {
            $.slot := NODE_REGISTRY_STORAGE
        }
    }
}
