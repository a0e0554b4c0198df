// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IJobManager} from "../interfaces/IJobManager.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";
import {TokenConfig} from "../interfaces/IPaymentManager.sol";
import {IStakingManager} from "../interfaces/IStakingManager.sol";
import {JobId} from "../Types.sol";
import {BatchesState} from "./Batches.sol";
import {LedgerState} from "./Ledger.sol";
import {PaymentRecord} from "./PaymentRecords.sol";
import {SpendLimitsState} from "./SpendLimits.sol";

/// @notice All that PaymentManager keeps, in a struct of its own so that its linked libraries can be handed it. Later versions append.
struct PaymentState {
    uint16 communityFeeBps;
    uint16 maxSlippageBps;
    uint16 priceDeviationBps;
    uint24 bufferSeconds;
    uint16 splitVersion;
    IERC20 aleph;
    address swapRouter;
    INodeRegistry nodeRegistry;
    IStakingManager stakingManager;
    IJobManager jobManager;
    mapping(JobId id => PaymentRecord payment) payments;
    mapping(address token => TokenConfig config) tokens;
    LedgerState ledger;
    BatchesState batches;
    SpendLimitsState spending;
}
