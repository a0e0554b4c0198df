// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {GovernorUpgradeable} from "@openzeppelin/contracts-upgradeable/governance/GovernorUpgradeable.sol";
import {TimelockControllerUpgradeable} from "@openzeppelin/contracts-upgradeable/governance/TimelockControllerUpgradeable.sol";
import {
    GovernorCountingSimpleUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorCountingSimpleUpgradeable.sol";
import {
    GovernorPreventLateQuorumUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorPreventLateQuorumUpgradeable.sol";
import {
    GovernorProposalGuardianUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorProposalGuardianUpgradeable.sol";
import {GovernorSettingsUpgradeable} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorSettingsUpgradeable.sol";
import {
    GovernorTimelockControlUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorTimelockControlUpgradeable.sol";
import {GovernorVotesUpgradeable} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorVotesUpgradeable.sol";
import {
    GovernorVotesQuorumFractionUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorVotesQuorumFractionUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";
import {Parameters} from "./base/Parameters.sol";
import {IAlephBase} from "./interfaces/IAlephBase.sol";
import {IAlephGovernor} from "./interfaces/IAlephGovernor.sol";
import {IAlephVotes} from "./interfaces/IAlephVotes.sol";
import {IStakeVotes} from "./interfaces/IStakeVotes.sol";

// forge-lint: disable-start(unsafe-typecast): the floor is bounded before it is cast; times fit 48 bits.
/// @title AlephGovernor
/// @notice See {IAlephGovernor}.
/// @dev All tallying is OpenZeppelin's. Ours: votes of two sources, the floor of the quorum, hard bounds, the guardian's sunset.
contract AlephGovernor is
    IAlephGovernor,
    GovernorSettingsUpgradeable,
    GovernorCountingSimpleUpgradeable,
    GovernorVotesQuorumFractionUpgradeable,
    GovernorTimelockControlUpgradeable,
    GovernorPreventLateQuorumUpgradeable,
    GovernorProposalGuardianUpgradeable,
    UUPSUpgradeable
{
    using Checkpoints for Checkpoints.Trace208;

    /// @custom:storage-location erc7201:aleph.storage.AlephGovernor
    struct AlephGovernorStorage {
        IStakeVotes stakeVotes;
        uint48 guardianUntil;
        Checkpoints.Trace208 quorumFloors;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.AlephGovernor")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant ALEPH_GOVERNOR_STORAGE = 0xd203035d01473e3d9b9ac67c982bbef440fb6e5fb537ef0a89a24c11e938a500;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy.
    /// @param timelock_ Executes what was decided; this governor must be its only proposer and canceller.
    /// @param guardian_ May cancel proposals for 12 months, or zero.
    function initialize(TimelockControllerUpgradeable timelock_, IAlephVotes alephVotes_, IStakeVotes stakeVotes_, address guardian_)
        external
        initializer
    {
        if (address(timelock_) == address(0) || address(alephVotes_) == address(0) || address(stakeVotes_) == address(0)) {
            revert IAlephBase.AlephZeroAddress();
        }
        __Governor_init("AlephGovernor");
        __GovernorVotes_init(alephVotes_);
        __GovernorVotesQuorumFraction_init(Parameters.QUORUM_PERCENT);
        __GovernorSettings_init(Parameters.VOTING_DELAY, Parameters.VOTING_PERIOD, Parameters.PROPOSAL_THRESHOLD);
        __GovernorPreventLateQuorum_init(Parameters.LATE_QUORUM_EXTENSION);
        __GovernorTimelockControl_init(timelock_);
        _getAlephGovernorStorage().stakeVotes = stakeVotes_;
        _setQuorumFloor(Parameters.QUORUM_FLOOR);
        if (guardian_ != address(0)) _setProposalGuardian(guardian_);
    }

    // ---------------------------------------------------------------------------------------------- administration

    /// @inheritdoc IAlephGovernor
    function setQuorumFloor(uint256 value) external onlyGovernance {
        _setQuorumFloor(value);
    }

    /// @inheritdoc IAlephGovernor
    function setGuardian(address guardian_) external onlyGovernance {
        _setProposalGuardian(guardian_);
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IAlephGovernor
    function quorumFloor() external view returns (uint256) {
        return _getAlephGovernorStorage().quorumFloors.latest();
    }

    /// @inheritdoc IAlephGovernor
    function guardian() external view returns (address account, uint64 until) {
        return (super.proposalGuardian(), _getAlephGovernorStorage().guardianUntil);
    }

    /// @inheritdoc IAlephGovernor
    function alephVotes() public view returns (IAlephVotes) {
        return IAlephVotes(address(token()));
    }

    /// @inheritdoc IAlephGovernor
    function stakeVotes() public view returns (IStakeVotes) {
        return _getAlephGovernorStorage().stakeVotes;
    }

    /// @inheritdoc IAlephGovernor
    function votableSupply(uint256 timepoint) public view returns (uint256) {
        return alephVotes().getPastTotalSupply(timepoint) + stakeVotes().getPastTotalSupply(timepoint);
    }

    /// @notice Returns the For and Abstain votes that a proposal with this snapshot needs: a part of all votes there were, but not less
    /// than the floor at that time. A later change of part or floor moves no open proposal's quorum.
    function quorum(uint256 timepoint) public view override(GovernorUpgradeable, GovernorVotesQuorumFractionUpgradeable) returns (uint256) {
        uint256 part = Math.mulDiv(votableSupply(timepoint), quorumNumerator(timepoint), quorumDenominator());
        return Math.max(part, _optimisticUpperLookupRecent(_getAlephGovernorStorage().quorumFloors, timepoint));
    }

    /// @notice Returns who may cancel any proposal, or zero once its term has ended.
    function proposalGuardian() public view override returns (address) {
        return block.timestamp < _getAlephGovernorStorage().guardianUntil ? super.proposalGuardian() : address(0);
    }

    function state(uint256 proposalId)
        public
        view
        override(GovernorUpgradeable, GovernorTimelockControlUpgradeable)
        returns (ProposalState)
    {
        return super.state(proposalId);
    }

    function proposalDeadline(uint256 proposalId)
        public
        view
        override(GovernorUpgradeable, GovernorPreventLateQuorumUpgradeable)
        returns (uint256)
    {
        return super.proposalDeadline(proposalId);
    }

    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(GovernorUpgradeable, GovernorTimelockControlUpgradeable)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    function proposalThreshold() public view override(GovernorUpgradeable, GovernorSettingsUpgradeable) returns (uint256) {
        return super.proposalThreshold();
    }

    // ---------------------------------------------------------------------------------------------------- internal

    /// @inheritdoc UUPSUpgradeable
    function _authorizeUpgrade(address) internal override onlyGovernance {}

    function _setVotingDelay(uint48 value) internal override {
        _requireCycle("votingDelay", value, Parameters.VOTING_DELAY_MIN, votingPeriod() + lateQuorumVoteExtension());
        super._setVotingDelay(value);
    }

    function _setVotingPeriod(uint32 value) internal override {
        _requireCycle("votingPeriod", value, Parameters.VOTING_PERIOD_MIN, votingDelay() + lateQuorumVoteExtension());
        super._setVotingPeriod(value);
    }

    function _setLateQuorumVoteExtension(uint48 value) internal override {
        _requireInBounds("lateQuorumVoteExtension", value, 0, Parameters.LATE_QUORUM_EXTENSION_MAX);
        _requireCycle("lateQuorumVoteExtension", value, 0, votingDelay() + votingPeriod());
        super._setLateQuorumVoteExtension(value);
    }

    function _setProposalThreshold(uint256 value) internal override {
        _requireInBounds("proposalThreshold", value, Parameters.PROPOSAL_THRESHOLD_MIN, Parameters.PROPOSAL_THRESHOLD_MAX);
        super._setProposalThreshold(value);
    }

    function _updateQuorumNumerator(uint256 value) internal override {
        _requireInBounds("quorumNumerator", value, 1, Parameters.QUORUM_PERCENT_MAX);
        super._updateQuorumNumerator(value);
    }

    /// @dev Whoever sets a guardian sets its term.
    function _setProposalGuardian(address account) internal override {
        AlephGovernorStorage storage $ = _getAlephGovernorStorage();
        address previous = super.proposalGuardian();
        uint48 until = account == address(0) ? 0 : clock() + uint48(Parameters.GUARDIAN_TERM);
        $.guardianUntil = until;
        super._setProposalGuardian(account);
        emit GuardianSet(previous, account, until);
    }

    function _tallyUpdated(uint256 proposalId) internal override(GovernorUpgradeable, GovernorPreventLateQuorumUpgradeable) {
        super._tallyUpdated(proposalId);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(GovernorUpgradeable, GovernorTimelockControlUpgradeable) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(GovernorUpgradeable, GovernorTimelockControlUpgradeable) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 descriptionHash)
        internal
        override(GovernorUpgradeable, GovernorTimelockControlUpgradeable)
        returns (uint256)
    {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    /// @dev Wrapped and staked votes. No wei is in both: what is staked is not wrapped.
    function _getVotes(address account, uint256 timepoint, bytes memory)
        internal
        view
        override(GovernorUpgradeable, GovernorVotesUpgradeable)
        returns (uint256)
    {
        return alephVotes().getPastVotes(account, timepoint) + stakeVotes().getPastVotes(account, timepoint);
    }

    /// @dev The guardian within its term; the proposer before the vote begins, guardian or not (OpenZeppelin's would let it cancel at any
    /// time once there is no guardian).
    function _validateCancel(uint256 proposalId, address caller)
        internal
        view
        override(GovernorUpgradeable, GovernorProposalGuardianUpgradeable)
        returns (bool)
    {
        if (caller == super.proposalGuardian()) {
            uint48 until = _getAlephGovernorStorage().guardianUntil;
            if (block.timestamp < until) return true;
            if (caller != proposalProposer(proposalId)) revert AlephGovernorNotGuardian(caller, until);
        }
        return GovernorUpgradeable._validateCancel(proposalId, caller);
    }

    function _executor() internal view override(GovernorUpgradeable, GovernorTimelockControlUpgradeable) returns (address) {
        return super._executor();
    }

    function _setQuorumFloor(uint256 value) private {
        (uint256 min, uint256 max) = (Parameters.QUORUM_FLOOR_MIN, Parameters.QUORUM_FLOOR_MAX);
        if (value < min || value > max) revert AlephGovernorQuorumFloor(value, min, max);
        (uint208 previous,) = _getAlephGovernorStorage().quorumFloors.push(clock(), uint208(value));
        emit QuorumFloorSet(previous, value);
    }

    /// @dev Delay, vote and extension together never outlast what StakingManager's unbonding reckons with: who is to be slashed by a
    /// proposal cannot leave before it is executed.
    function _requireCycle(bytes32 what, uint256 value, uint256 min, uint256 others) private pure {
        uint256 longest = Parameters.GOVERNANCE_CYCLE - Parameters.TIMELOCK_DELAY;
        _requireInBounds(what, value, min, longest > others ? longest - others : 0);
    }

    function _requireInBounds(bytes32 what, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert AlephGovernorOutOfBounds(what, value, min, max);
    }

    function _getAlephGovernorStorage() private pure returns (AlephGovernorStorage storage $) {
        assembly {
            $.slot := ALEPH_GOVERNOR_STORAGE
        }
    }
}
// forge-lint: disable-end(unsafe-typecast)
