// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Parameters} from "../base/Parameters.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";
import {CommunityShare, IPaymentManager} from "../interfaces/IPaymentManager.sol";
import {JobId, NO_JOB} from "../Types.sol";

/// @notice Who owns what of the tokens in custody. `credit + buffer + parked` of a token is all that PaymentManager owes in it.
/// @param credit All credits, the community's pot among them.
/// @param buffer All buffers of open payments.
/// @param parked What batches hold: tokens that wait to be swapped or claimed in kind; for ALEPH, what finished batches owe.
/// @param pot Community fees that are not shared out yet. They belong to the accounts of the split `potVersion`.
/// @dev A settlement in ALEPH writes the first slot only.
struct TokenTotals {
    uint128 credit;
    uint112 pot;
    uint16 potVersion;
    //
    uint128 buffer;
    uint128 parked;
}

/// @notice Credits of accounts, totals of tokens, and the splits of the community fee, by version from 1 on. Which version is in force
/// the caller keeps, beside what it reads anyway.
struct LedgerState {
    mapping(address token => TokenTotals totals) totals;
    mapping(address account => mapping(address token => uint256 amount)) credits;
    mapping(uint256 version => CommunityShare[] shares) splits;
}

/// @title Ledger
/// @notice Keeps credits. Community fees collect in one pot per token and are shared out when one of their accounts withdraws, or when
/// fees arrive after a change of the split: one write per settlement instead of one per account.
/// @dev Its external functions are linked: PaymentManager calls them by its address, to stay below the size limit of contracts.
library Ledger {
    using SafeCast for uint256;

    /// @dev Adds to an account's credit. The caller adds to the token's total.
    function credit(LedgerState storage state, address account, address token, uint256 amount, JobId jobId) internal {
        if (amount == 0) return;
        state.credits[account][token] += amount;
        emit IPaymentManager.Credited(account, token, amount, jobId);
    }

    /// @dev Adds to the pot of the community. The caller adds to the token's total.
    /// @param version The split in force.
    function creditCommunity(LedgerState storage state, uint16 version, address token, uint256 amount) internal {
        if (amount == 0) return;
        TokenTotals storage totals = state.totals[token];
        if (totals.potVersion != version) {
            if (totals.pot > 0) shareOut(state, token);
            totals.potVersion = version;
        }
        totals.pot = (totals.pot + amount).toUint112();
    }

    /// @dev Shares the pot out to the accounts it belongs to; the last one gets what the division leaves.
    function shareOut(LedgerState storage state, address token) internal {
        TokenTotals storage totals = state.totals[token];
        uint256 pot = totals.pot;
        if (pot == 0) return;
        totals.pot = 0;
        CommunityShare[] storage shares = state.splits[totals.potVersion];
        uint256 left = pot;
        for (uint256 i; i < shares.length; ++i) {
            uint256 amount = i + 1 == shares.length ? left : pot * shares[i].bps / Parameters.BPS;
            left -= amount;
            credit(state, shares[i].account, token, amount, NO_JOB);
        }
    }

    /// @dev Takes all of an account's credit. Reverts with `AlephZeroAmount` if there is none.
    function take(LedgerState storage state, address account, address token) external returns (uint256 amount) {
        // Only who has a part in the pot pays for sharing it out.
        CommunityShare[] storage shares = state.splits[state.totals[token].potVersion];
        for (uint256 i; i < shares.length; ++i) {
            if (shares[i].account != account) continue;
            shareOut(state, token);
            break;
        }
        amount = state.credits[account][token];
        if (amount == 0) revert IAlephBase.AlephZeroAmount();
        state.credits[account][token] = 0;
        // forge-lint: disable-next-line(unsafe-typecast): bounded by what it is taken from or added to.
        state.totals[token].credit -= uint128(amount);
    }

    /// @dev Moves up to `amount` of one account's credit to another's.
    function move(LedgerState storage state, address from, address to, address token, uint256 amount, JobId jobId)
        external
        returns (uint256 moved)
    {
        uint256 balance = state.credits[from][token];
        moved = amount < balance ? amount : balance;
        state.credits[from][token] = balance - moved;
        credit(state, to, token, moved, jobId);
    }

    /// @dev Sets the split of a new version, which applies to fees from now on. Reverts with `AlephBatchTooLong`, `AlephZeroAddress`,
    /// `PaymentManagerBadSplit`.
    function setSplit(LedgerState storage state, uint16 version, CommunityShare[] calldata split) external {
        if (split.length > Parameters.MAX_COMMUNITY_ACCOUNTS) {
            revert IAlephBase.AlephBatchTooLong(split.length, Parameters.MAX_COMMUNITY_ACCOUNTS);
        }
        CommunityShare[] storage shares = state.splits[version];
        uint256 sum;
        for (uint256 i; i < split.length; ++i) {
            if (split[i].account == address(0)) revert IAlephBase.AlephZeroAddress();
            sum += split[i].bps;
            shares.push(split[i]);
        }
        if (sum != Parameters.BPS) revert IPaymentManager.PaymentManagerBadSplit(sum);
        emit IPaymentManager.CommunitySplitSet(split);
    }

    /// @dev Returns an account's credit with its part of the pot.
    function creditOf(LedgerState storage state, address account, address token) external view returns (uint256 amount) {
        amount = state.credits[account][token];
        TokenTotals storage totals = state.totals[token];
        CommunityShare[] storage shares = state.splits[totals.potVersion];
        uint256 left = totals.pot;
        for (uint256 i; i < shares.length; ++i) {
            uint256 part = i + 1 == shares.length ? left : uint256(totals.pot) * shares[i].bps / Parameters.BPS;
            left -= part;
            if (shares[i].account == account) amount += part;
        }
    }
}
