// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Parameters} from "../base/Parameters.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {StakingStorage} from "./StakingStorage.sol";

// forge-lint: disable-start(unsafe-typecast): each value was checked against its bounds.
/// @title StakingSettings
/// @notice First values and setters of {StakingManager}'s parameters. A linked library, because one contract may not exceed 24,576
/// bytes; it runs on the proxy's storage and is reached only through {StakingManager}, which checks the role.
library StakingSettings {
    /// @dev Sets ALEPH, of 18 decimals, and the first values.
    function initialize(StakingStorage.StakingManagerStorage storage $, IERC20 aleph) external {
        _requireInBounds("decimals", IERC20Metadata(address(aleph)).decimals(), 18, 18);
        $.aleph = aleph;
        emit IAlephBase.PeerSet("aleph", address(0), address(aleph));
        $.minSelfStake = uint96(_first("minSelfStake", Parameters.MIN_SELF_STAKE));
        $.minTotalStake = uint96(_first("minTotalStake", Parameters.MIN_TOTAL_STAKE));
        $.minStakeDuration = uint32(_first("minStakeDuration", Parameters.MIN_STAKE_DURATION));
        $.unbondingPeriod = uint32(_first("unbondingPeriod", Parameters.UNBONDING_PERIOD));
        $.maxSlashBps = uint16(_first("maxSlashBps", Parameters.MAX_SLASH_BPS));
        $.vetoWindow = uint32(_first("vetoWindow", Parameters.VETO_WINDOW));
        $.slashHold = uint32(_first("slashHold", Parameters.SLASH_HOLD));
        $.minDelegation = uint96(_first("minDelegation", Parameters.MIN_DELEGATION));
        $.delegationRatio = uint16(_first("delegationRatio", Parameters.DELEGATION_RATIO));
    }

    /// @dev See {IStakingManager-setMinSelfStake}.
    function setMinSelfStake(StakingStorage.StakingManagerStorage storage $, uint256 value) external {
        uint256 max = Math.min(Parameters.MIN_SELF_STAKE_MAX, $.minTotalStake);
        $.minSelfStake = uint96(_change("minSelfStake", $.minSelfStake, value, Parameters.MIN_SELF_STAKE_MIN, max));
    }

    /// @dev See {IStakingManager-setMinTotalStake}.
    function setMinTotalStake(StakingStorage.StakingManagerStorage storage $, uint256 value) external {
        $.minTotalStake = uint96(_change("minTotalStake", $.minTotalStake, value, $.minSelfStake, Parameters.MIN_TOTAL_STAKE_MAX));
    }

    /// @dev See {IStakingManager-setMinStakeDuration}.
    function setMinStakeDuration(StakingStorage.StakingManagerStorage storage $, uint64 value) external {
        (uint64 min, uint64 max) = (Parameters.MIN_STAKE_DURATION_MIN, Parameters.MIN_STAKE_DURATION_MAX);
        $.minStakeDuration = uint32(_change("minStakeDuration", $.minStakeDuration, value, min, max));
    }

    /// @dev See {IStakingManager-setUnbondingPeriod}. The longest of a governance cycle and a slash request, and 48 h more: whoever
    /// leaves on seeing either is still caught.
    function setUnbondingPeriod(StakingStorage.StakingManagerStorage storage $, uint64 value) external {
        uint256 longest = Math.max(Parameters.GOVERNANCE_CYCLE, Parameters.SLASH_REQUEST_LIFETIME);
        uint256 min = Math.max(Parameters.UNBONDING_PERIOD_MIN, longest + Parameters.UNBONDING_MARGIN);
        $.unbondingPeriod = uint32(_change("unbondingPeriod", $.unbondingPeriod, value, min, Parameters.UNBONDING_PERIOD_MAX));
    }

    /// @dev See {IStakingManager-setMaxSlashBps}.
    function setMaxSlashBps(StakingStorage.StakingManagerStorage storage $, uint256 value) external {
        (uint256 min, uint256 max) = (Parameters.MAX_SLASH_BPS_MIN, Parameters.MAX_SLASH_BPS_MAX);
        $.maxSlashBps = uint16(_change("maxSlashBps", $.maxSlashBps, value, min, max));
    }

    /// @dev See {IStakingManager-setVetoWindow}.
    function setVetoWindow(StakingStorage.StakingManagerStorage storage $, uint64 value) external {
        (uint64 min, uint64 max) = (Parameters.VETO_WINDOW_MIN, Parameters.VETO_WINDOW_MAX);
        $.vetoWindow = uint32(_change("vetoWindow", $.vetoWindow, value, min, max));
    }

    /// @dev See {IStakingManager-setSlashHold}.
    function setSlashHold(StakingStorage.StakingManagerStorage storage $, uint64 value) external {
        $.slashHold = uint32(_change("slashHold", $.slashHold, value, Parameters.SLASH_HOLD_MIN, Parameters.SLASH_HOLD_MAX));
    }

    /// @dev See {IStakingManager-setMinDelegation}.
    function setMinDelegation(StakingStorage.StakingManagerStorage storage $, uint256 value) external {
        (uint256 min, uint256 max) = (Parameters.MIN_DELEGATION_MIN, Parameters.MIN_DELEGATION_MAX);
        $.minDelegation = uint96(_change("minDelegation", $.minDelegation, value, min, max));
    }

    /// @dev See {IStakingManager-setDelegationRatio}.
    function setDelegationRatio(StakingStorage.StakingManagerStorage storage $, uint256 value) external {
        (uint256 min, uint256 max) = (Parameters.DELEGATION_RATIO_MIN, Parameters.DELEGATION_RATIO_MAX);
        $.delegationRatio = uint16(_change("delegationRatio", $.delegationRatio, value, min, max));
    }

    function _first(bytes32 name, uint256 value) private returns (uint256) {
        emit IAlephBase.ParameterSet(name, 0, value);
        return value;
    }

    function _change(bytes32 name, uint256 previous, uint256 value, uint256 min, uint256 max) private returns (uint256) {
        _requireInBounds(name, value, min, max);
        emit IAlephBase.ParameterSet(name, previous, value);
        return value;
    }

    function _requireInBounds(bytes32 what, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert IAlephBase.AlephOutOfBounds(what, value, min, max);
    }
}
