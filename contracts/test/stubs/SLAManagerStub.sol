// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ISLAManager} from "../../src/interfaces/ISLAManager.sol";
import {SlaId} from "../../src/Types.sol";

/// @notice What JobManager asks of SLAManager. Every version is active unless it is said not to be.
contract SLAManagerStub {
    mapping(SlaId id => mapping(uint32 version => bool)) public isInactive;

    function setInactive(SlaId slaId, uint32 version, bool value) external {
        isInactive[slaId][version] = value;
    }

    function requireActive(SlaId slaId, uint32 version) external view {
        if (isInactive[slaId][version]) revert ISLAManager.SLAManagerNotActive(slaId, version);
    }
}
