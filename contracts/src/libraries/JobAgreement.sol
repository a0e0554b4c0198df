// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {INodeRegistry} from "../interfaces/INodeRegistry.sol";
import {IPaymentManager} from "../interfaces/IPaymentManager.sol";
import {JobId} from "../Types.sol";
import {Signatures} from "./Signatures.sol";
import {AcceptJob, AssignTicket, TypedData} from "./TypedData.sol";

/// @title JobAgreement
/// @notice Checks who may speak for a side of a job: the signature of the one that does not call when it is assigned, a payer's spender.
/// @dev Linked: JobManager calls it by its address, to stay below the size limit of contracts.
library JobAgreement {
    /// @dev Reverts with `AlephBadSignature` unless the node's operator (key or contract) or its hot key signed the terms.
    function requireAccepted(INodeRegistry registry, bytes32 domain, AcceptJob memory terms, bytes calldata signature) external view {
        bytes32 digest = MessageHashUtils.toTypedDataHash(domain, TypedData.hash(terms));
        address key = Signatures.recoverKey(digest, signature);
        if (key != address(0) && registry.nodeOf(key) == terms.nodeId) return;
        Signatures.requireValid(registry.operatorOf(terms.nodeId), digest, signature);
    }

    /// @dev Returns the key that signed a ticket of these terms, or zero. Whether it is a coordinator's is for the caller to check.
    function recoverScheduler(bytes32 domain, AcceptJob memory terms, bytes calldata signature) external pure returns (address) {
        AssignTicket memory ticket = AssignTicket(terms.jobId, terms.specHash, terms.nodeId, terms.pricePerSecond, terms.expiry);
        return Signatures.recoverKey(MessageHashUtils.toTypedDataHash(domain, TypedData.hash(ticket)), signature);
    }

    /// @dev Returns whether a payer lets an address spend for it in a job's token.
    function maySpendFor(IPaymentManager payments, JobId jobId, address payer, address spender) external view returns (bool) {
        return payments.isSpender(payer, spender, payments.getPayment(jobId).paymentToken);
    }
}
