// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IStakingManager} from "../interfaces/IStakingManager.sol";
import {StakePool} from "../libraries/StakePool.sol";
import {NodeId} from "../Types.sol";
import {SelfStake, StakingStorage} from "./StakingStorage.sol";

// forge-lint: disable-start(unsafe-typecast): amounts are parts of `accounted`, of 96 bits; times fit 40 bits for 34,000 years.
/// @title StakingShared
/// @notice What both halves of {StakingManager} do: note a node's minimum, keep credits, pay.
library StakingShared {
    using SafeERC20 for IERC20;

    /// @dev Notes since when a node's stake is sufficient, and deactivates the node when it is not. Returns whether that changed.
    function noteMinimum(StakingStorage.StakingManagerStorage storage $, NodeId nodeId, SelfStake storage self, uint64 time)
        internal
        returns (bool)
    {
        uint256 live = self.stake;
        bool enough = live >= $.minSelfStake && live + $.pools[nodeId].live.assets >= $.minTotalStake;
        if (enough == (self.metSince != 0)) return false;
        self.metSince = enough ? uint40(time) : 0;
        emit IStakingManager.MinimumMet(nodeId, self.metSince);
        if (!enough) $.nodeRegistry.deactivateNode(nodeId);
        return true;
    }

    /// @dev Notes a credit, for {IStakingManager-withdrawCredit}.
    function credit(StakingStorage.StakingManagerStorage storage $, address account, uint256 amount) internal {
        if (amount == 0) return;
        $.credits[account] += amount;
        emit IStakingManager.Credited(account, amount);
    }

    /// @dev Pays ALEPH that was accounted for.
    function payOut(StakingStorage.StakingManagerStorage storage $, address to, uint256 amount) internal {
        $.accounted -= uint96(amount);
        $.aleph.safeTransfer(to, amount);
    }

    /// @dev Returns all stake of a node, self and delegated, live and leaving.
    function slashable(StakingStorage.StakingManagerStorage storage $, NodeId nodeId) internal view returns (uint256) {
        SelfStake storage self = $.selfs[nodeId];
        StakePool.Pool storage pool = $.pools[nodeId];
        return uint256(self.stake) + self.pending + pool.live.assets + pool.thaw.assets;
    }

    /// @dev Lets only a registered node pass. One that was ever staked for is, without a call.
    function requireKnown(StakingStorage.StakingManagerStorage storage $, NodeId nodeId) internal view {
        if ($.selfs[nodeId].voter == address(0) && $.nodeRegistry.operatorOf(nodeId) == address(0)) {
            revert IStakingManager.StakingManagerUnknownNode(nodeId);
        }
    }
}
