// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {AccessControlUpgradeable} from "@openzeppelin/contracts-upgradeable/access/AccessControlUpgradeable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {IProtocolClock} from "../interfaces/IProtocolClock.sol";
import {Parameters} from "./Parameters.sol";
import {PAUSER_ROLE, UPGRADER_ROLE} from "./Roles.sol";

/// @title AlephBase
/// @notice What every contract of the protocol inherits: proxy, roles, reentrancy guard, pauses, clock, parameter pattern.
///
/// A contract built on it
/// - keeps its own state in one ERC-7201 struct `aleph.storage.<Name>`, to which later versions only append;
/// - calls `__AlephBase_init` in its `initialize`, and `_disableInitializers` in its constructor;
/// - marks what creates something new `whenEntryOpen`, and every other state change that moves value `whenNotPaused`;
/// - takes the time from `_eTime()` and never from `block.timestamp`, unless a name says `wall`.
abstract contract AlephBase is IAlephBase, AccessControlUpgradeable, UUPSUpgradeable, ReentrancyGuardTransient {
    /// @custom:storage-location erc7201:aleph.storage.AlephBase
    struct AlephBaseStorage {
        IProtocolClock clock;
        uint64 entryPausedUntil;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.AlephBase")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant ALEPH_BASE_STORAGE = 0xb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d2500;

    /// @dev Lets only pass while neither this contract's entries nor the protocol are paused.
    modifier whenEntryOpen() {
        _requireEntryOpen();
        _requireNotPaused();
        _;
    }

    /// @dev Lets only pass while the protocol is not paused.
    modifier whenNotPaused() {
        _requireNotPaused();
        _;
    }

    /// @inheritdoc IAlephBase
    function pauseEntry() external onlyRole(PAUSER_ROLE) {
        uint64 until = uint64(block.timestamp) + Parameters.PAUSE_DURATION;
        _getAlephBaseStorage().entryPausedUntil = until;
        emit EntryPaused(msg.sender, until);
    }

    /// @inheritdoc IAlephBase
    function unpauseEntry() external onlyRole(PAUSER_ROLE) {
        AlephBaseStorage storage $ = _getAlephBaseStorage();
        if (block.timestamp >= $.entryPausedUntil) revert AlephEntryNotPaused();
        $.entryPausedUntil = uint64(block.timestamp);
        emit EntryUnpaused(msg.sender);
    }

    /// @inheritdoc IAlephBase
    function entryPausedUntil() external view returns (uint64) {
        return _getAlephBaseStorage().entryPausedUntil;
    }

    /// @inheritdoc IAlephBase
    function protocolClock() external view returns (IProtocolClock) {
        return _getAlephBaseStorage().clock;
    }

    /// @dev Sets the admin, who grants all other roles, and the clock. Once per proxy.
    function __AlephBase_init(address admin, IProtocolClock clock) internal onlyInitializing {
        __AccessControl_init();
        if (admin == address(0) || address(clock) == address(0)) revert AlephZeroAddress();
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
        _getAlephBaseStorage().clock = clock;
        emit PeerSet("clock", address(0), address(clock));
    }

    /// @inheritdoc UUPSUpgradeable
    function _authorizeUpgrade(address) internal override onlyRole(UPGRADER_ROLE) {}

    /// @dev Announces a parameter's change after checking its hard bounds, and returns the new value to be stored:
    /// `$.interval = uint32(_changeParameter("interval", $.interval, value, MIN, MAX));`
    function _changeParameter(bytes32 name, uint256 previous, uint256 value, uint256 min, uint256 max) internal returns (uint256) {
        _requireInBounds(name, value, min, max);
        emit ParameterSet(name, previous, value);
        return value;
    }

    /// @dev Announces a peer's change and returns it to be stored.
    function _changePeer(bytes32 name, address previous, address current) internal returns (address) {
        if (current == address(0)) revert AlephZeroAddress();
        emit PeerSet(name, previous, current);
        return current;
    }

    /// @dev Returns the protocol's present time.
    function _eTime() internal view virtual returns (uint64) {
        return _getAlephBaseStorage().clock.eTime();
    }

    /// @dev Returns the protocol's present time, and reverts while the protocol is paused. One call instead of two.
    function _eTimeWhenNotPaused() internal view virtual returns (uint64 time) {
        bool paused;
        (time, paused) = _getAlephBaseStorage().clock.clockState();
        if (paused) revert AlephProtocolPaused(_getAlephBaseStorage().clock.protocolPausedUntil());
    }

    function _requireNotPaused() internal view virtual {
        _eTimeWhenNotPaused();
    }

    function _requireEntryOpen() internal view {
        uint64 until = _getAlephBaseStorage().entryPausedUntil;
        if (block.timestamp < until) revert AlephEntryPaused(until);
    }

    function _requireInBounds(bytes32 what, uint256 value, uint256 min, uint256 max) internal pure {
        if (value < min || value > max) revert AlephOutOfBounds(what, value, min, max);
    }

    function _requireBatch(uint256 length) internal pure {
        if (length > Parameters.MAX_BATCH) revert AlephBatchTooLong(length, Parameters.MAX_BATCH);
    }

    function _requireSameLength(uint256 first, uint256 second) internal pure {
        if (first != second) revert AlephLengthMismatch(first, second);
    }

    function _getAlephBaseStorage() private pure returns (AlephBaseStorage storage $) {
        assembly {
            $.slot := ALEPH_BASE_STORAGE
        }
    }
}
