// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Parameters} from "./base/Parameters.sol";

/// @title AlephTimelock
/// @notice Holds all admin roles and the treasury, and executes what the governor decided, 48 hours later. OpenZeppelin's
/// TimelockController, whose delay can be set to anything by a proposal; here it never counts as less than 24 hours or more than 30 days.
/// @dev Not upgradeable. Proposer and canceller: the governor alone. Executor: anyone. Admin: itself.
contract AlephTimelock is TimelockController {
    /// @param proposers Propose and cancel; the governor, or nobody until it is deployed.
    /// @param executors Zero: anyone.
    /// @param admin Wires the governor and renounces, or zero.
    constructor(address[] memory proposers, address[] memory executors, address admin)
        TimelockController(Parameters.TIMELOCK_DELAY, proposers, executors, admin)
    {}

    /// @notice Returns the delay in force.
    function getMinDelay() public view override returns (uint256) {
        return Math.min(Math.max(super.getMinDelay(), Parameters.TIMELOCK_DELAY_MIN), Parameters.TIMELOCK_DELAY_MAX);
    }
}
