// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {IAlephBase} from "./interfaces/IAlephBase.sol";
import {IStakeVotes} from "./interfaces/IStakeVotes.sol";
import {STAKING_ROLE} from "./base/Roles.sol";

/// @title StakeVotes
/// @notice See {IStakeVotes}.
/// @dev Not upgradeable: the history of votes is nobody's to rewrite. All tallying is OpenZeppelin's {Votes}.
contract StakeVotes is IStakeVotes, Votes, AccessControl {
    mapping(address account => uint256 units) private _units;

    /// @param admin Holds DEFAULT_ADMIN_ROLE, to grant STAKING_ROLE to StakingManager, until it hands it to the timelock.
    constructor(address admin) EIP712("AlephStakeVotes", "1") {
        if (admin == address(0)) revert IAlephBase.AlephZeroAddress();
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
    }

    /// @inheritdoc IStakeVotes
    function increase(address account, uint256 amount) external onlyRole(STAKING_ROLE) {
        if (account == address(0)) revert IAlephBase.AlephZeroAddress();
        uint256 units = _units[account];
        _units[account] = units + amount;
        emit UnitsChanged(account, units, units + amount);
        _transferVotingUnits(address(0), account, amount);
    }

    /// @inheritdoc IStakeVotes
    function decrease(address account, uint256 amount) external onlyRole(STAKING_ROLE) {
        uint256 units = _units[account];
        if (amount > units) revert StakeVotesInsufficient(account, units, amount);
        _units[account] = units - amount;
        emit UnitsChanged(account, units, units - amount);
        _transferVotingUnits(account, address(0), amount);
    }

    /// @inheritdoc IStakeVotes
    function unitsOf(address account) external view returns (uint256) {
        return _units[account];
    }

    /// @inheritdoc IStakeVotes
    function totalUnits() external view returns (uint256) {
        return _getTotalSupply();
    }

    /// @inheritdoc IERC6372
    function clock() public view override(Votes, IERC6372) returns (uint48) {
        return Time.timestamp();
    }

    /// @inheritdoc IERC6372
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override(Votes, IERC6372) returns (string memory) {
        return "mode=timestamp";
    }

    /// @notice Returns who votes with an account's units: itself, unless it named another.
    function delegates(address account) public view override(Votes, IVotes) returns (address) {
        address delegatee = super.delegates(account);
        return delegatee == address(0) ? account : delegatee;
    }

    /// @dev Naming nobody gives the votes back to the account itself.
    function _delegate(address account, address delegatee) internal override {
        super._delegate(account, delegatee == address(0) ? account : delegatee);
    }

    function _getVotingUnits(address account) internal view override returns (uint256) {
        return _units[account];
    }
}
