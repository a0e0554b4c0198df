// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {IAlephBase} from "./interfaces/IAlephBase.sol";
import {IAlephVotes} from "./interfaces/IAlephVotes.sol";
import {ExactTransfer} from "./libraries/ExactTransfer.sol";

/// @title AlephVotes
/// @notice See {IAlephVotes}. As with any ERC20Votes token, votes count once their holder has named a delegate: itself or another.
contract AlephVotes is IAlephVotes, ERC20Permit, ERC20Votes {
    using ExactTransfer for IERC20;
    using SafeERC20 for IERC20;

    IERC20 private immutable _aleph;

    /// @param aleph ALEPH, fixed for ever; of 18 decimals, like this token.
    constructor(IERC20 aleph) ERC20("Aleph Votes", "vALEPH") ERC20Permit("Aleph Votes") {
        uint8 decimals_ = IERC20Metadata(address(aleph)).decimals();
        if (decimals_ != decimals()) revert IAlephBase.AlephOutOfBounds("decimals", decimals_, decimals(), decimals());
        _aleph = aleph;
    }

    /// @inheritdoc IAlephVotes
    /// @dev Reverts with `AlephAmountMismatch` if the token moved another amount, `ERC20InvalidReceiver` for this contract, which
    /// could never unwrap.
    function depositFor(address account, uint256 amount) external returns (bool) {
        if (account == address(this)) revert ERC20InvalidReceiver(account);
        _aleph.pullExact(msg.sender, amount);
        _mint(account, amount);
        return true;
    }

    /// @inheritdoc IAlephVotes
    /// @dev Reverts with `ERC20InsufficientBalance`, `ERC20InvalidReceiver` for this contract.
    function withdrawTo(address account, uint256 amount) external returns (bool) {
        if (account == address(this)) revert ERC20InvalidReceiver(account);
        _burn(msg.sender, amount);
        _aleph.safeTransfer(account, amount);
        return true;
    }

    /// @inheritdoc IAlephVotes
    function underlying() external view returns (IERC20) {
        return _aleph;
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

    /// @notice Returns an owner's next nonce, for permits and for delegations by signature.
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 amount) internal override(ERC20, ERC20Votes) {
        super._update(from, to, amount);
    }
}
