// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

// Roles of people and services. `DEFAULT_ADMIN_ROLE` is OpenZeppelin's zero role; the timelock holds it.

/// @dev Timelock: upgrades implementations.
bytes32 constant UPGRADER_ROLE = keccak256("UPGRADER_ROLE");
/// @dev Timelock: sets parameters inside their hard bounds.
bytes32 constant PARAMETER_ROLE = keccak256("PARAMETER_ROLE");
/// @dev Emergency multisig: pauses and flags, nothing else.
bytes32 constant PAUSER_ROLE = keccak256("PAUSER_ROLE");
/// @dev StorageRegistry, SLAManager, timelock: slash self stake at once, capped and escrowed.
bytes32 constant SLASHER_ROLE = keccak256("SLASHER_ROLE");
/// @dev Slashing committee and timelock: request a slash that waits for the veto window; uphold or reject disputed violations.
bytes32 constant COMMITTEE_ROLE = keccak256("COMMITTEE_ROLE");
/// @dev Reward calculator: submits reward roots, opens subjective violations without a bond.
bytes32 constant REPORTER_ROLE = keccak256("REPORTER_ROLE");
/// @dev Coordinators: assign jobs, send heartbeat batches.
bytes32 constant SCHEDULER_ROLE = keccak256("SCHEDULER_ROLE");
/// @dev Settler bots: choose when to swap, never at which price.
bytes32 constant SETTLER_ROLE = keccak256("SETTLER_ROLE");
/// @dev At least three coordinators: attest DNS records.
bytes32 constant VERIFIER_ROLE = keccak256("VERIFIER_ROLE");
/// @dev Certificate agents: write a domain's certificate fingerprint, nothing else.
bytes32 constant RENEWER_ROLE = keccak256("RENEWER_ROLE");
/// @dev Governance delegate: gives and takes the verified badge of images.
bytes32 constant CURATOR_ROLE = keccak256("CURATOR_ROLE");
/// @dev Second multisig: disables a pending reward root, vetoes or holds a slash, cancels a proposal until its sunset.
bytes32 constant GUARDIAN_ROLE = keccak256("GUARDIAN_ROLE");

// Roles of our own contracts towards each other. The deploy script grants each to one proxy.

/// @dev StakingManager, in NodeRegistry and StakeVotes.
bytes32 constant STAKING_ROLE = keccak256("STAKING_ROLE");
/// @dev JobManager, in NodeRegistry, PaymentManager and ImageMarketplace.
bytes32 constant JOB_ROLE = keccak256("JOB_ROLE");
/// @dev PaymentManager, in JobManager and StakingManager.
bytes32 constant PAYMENT_ROLE = keccak256("PAYMENT_ROLE");
/// @dev StorageRegistry, in NodeRegistry.
bytes32 constant STORAGE_ROLE = keccak256("STORAGE_ROLE");
/// @dev SLAManager, in PaymentManager.
bytes32 constant SLA_ROLE = keccak256("SLA_ROLE");
/// @dev StorageRegistry and SLAManager, in StakingManager: keep self stake from leaving while a case is open.
bytes32 constant RESERVER_ROLE = keccak256("RESERVER_ROLE");
