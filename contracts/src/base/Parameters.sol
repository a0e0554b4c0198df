// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

/// @title Parameters
/// @notice First values and hard bounds of every parameter. A setter refuses what lies outside, whoever calls it.
/// @dev Times in seconds of the protocol clock unless a name says wall; shares in basis points; ALEPH in wei.
library Parameters {
    uint256 internal constant BPS = 10_000;
    uint256 internal constant MAX_BATCH = 100;
    uint256 internal constant MAX_PAGE = 200;

    // Pauses, in wall time: the protocol clock stands still while everything is paused.
    uint64 internal constant PAUSE_DURATION = 7 days;
    uint64 internal constant PAUSE_COOLDOWN = 7 days;
    uint64 internal constant PAUSE_EXTENSION_MAX = 30 days;
    /// @dev After the sequencer returns, everybody gets this long before its absence counts against anyone.
    uint64 internal constant SEQUENCER_GRACE = 1 hours;

    // NodeRegistry
    uint64 internal constant HEARTBEAT_INTERVAL = 1 hours;
    uint64 internal constant HEARTBEAT_INTERVAL_MIN = 10 minutes;
    uint64 internal constant HEARTBEAT_INTERVAL_MAX = 24 hours;
    uint64 internal constant HEARTBEAT_GRACE_PERIOD = 4 hours;
    /// @dev The grace period is at least this many intervals.
    uint64 internal constant HEARTBEAT_GRACE_INTERVALS = 2;
    uint64 internal constant HEARTBEAT_GRACE_PERIOD_MAX = 7 days;
    /// @dev A signed heartbeat may be this much ahead of the chain's clock.
    uint64 internal constant HEARTBEAT_SKEW = 60;
    uint256 internal constant MAX_LINKS_PER_CCN = 3;

    // StakingManager
    uint256 internal constant MIN_SELF_STAKE = 200_000e18;
    uint256 internal constant MIN_SELF_STAKE_MIN = 1000e18;
    uint256 internal constant MIN_SELF_STAKE_MAX = 5_000_000e18;
    uint256 internal constant MIN_TOTAL_STAKE = 500_000e18;
    uint256 internal constant MIN_TOTAL_STAKE_MAX = 20_000_000e18;
    uint64 internal constant MIN_STAKE_DURATION = 1 hours;
    uint64 internal constant MIN_STAKE_DURATION_MIN = 10 minutes;
    uint64 internal constant MIN_STAKE_DURATION_MAX = 7 days;
    uint64 internal constant UNBONDING_PERIOD = 14 days;
    uint64 internal constant UNBONDING_PERIOD_MIN = 14 days;
    uint64 internal constant UNBONDING_PERIOD_MAX = 60 days;
    uint256 internal constant MAX_SLASH_BPS = 3000;
    uint256 internal constant MAX_SLASH_BPS_MIN = 100;
    uint256 internal constant MAX_SLASH_BPS_MAX = 5000;
    uint64 internal constant SLASH_WINDOW = 7 days;
    uint64 internal constant VETO_WINDOW = 48 hours;
    uint64 internal constant VETO_WINDOW_MIN = 24 hours;
    uint64 internal constant VETO_WINDOW_MAX = 5 days;
    /// @dev A slash request that nobody executed lapses this long after it was opened.
    uint64 internal constant SLASH_REQUEST_LIFETIME = 7 days;
    uint64 internal constant SLASH_HOLD = 14 days;
    uint64 internal constant SLASH_HOLD_MIN = 12 days;
    uint64 internal constant SLASH_HOLD_MAX = 30 days;
    uint64 internal constant GUARDIAN_HOLD = 14 days;
    uint256 internal constant MAX_OPEN_SLASH_REQUESTS = 3;
    /// @dev A frozen node keeps a matured delegation no longer than this beyond its maturity.
    uint64 internal constant MAX_FREEZE = 15 days;
    /// @dev Longest governance cycle: delay 1 d, vote 7 d, late quorum 2 d, timelock 2 d.
    uint64 internal constant GOVERNANCE_CYCLE = 12 days;
    uint64 internal constant UNBONDING_MARGIN = 48 hours;
    uint256 internal constant MIN_DELEGATION = 1e18;
    uint256 internal constant MIN_DELEGATION_MIN = 0.1e18;
    uint256 internal constant MIN_DELEGATION_MAX = 10_000e18;
    uint256 internal constant DELEGATION_RATIO = 16;
    uint256 internal constant DELEGATION_RATIO_MIN = 1;
    uint256 internal constant DELEGATION_RATIO_MAX = 100;
    uint256 internal constant SLASH_REPORTER_BPS = 2000;
    uint256 internal constant SLASH_REPORTER_CAP = 5000e18;
    uint256 internal constant SLASH_HARMED_BPS = 3000;
    uint256 internal constant SLASH_BURN_BPS = 2500;
    uint256 internal constant SLASH_TIP_BPS = 100;
    uint256 internal constant SLASH_TIP_CAP = 50e18;

    // RewardsDistributor
    uint64 internal constant ROOT_DELAY = 24 hours;
    uint64 internal constant ROOT_DELAY_MIN = 6 hours;
    uint64 internal constant ROOT_DELAY_MAX = 7 days;

    // JobManager
    uint64 internal constant ASSIGN_WINDOW = 1 hours;
    uint64 internal constant ASSIGN_WINDOW_MIN = 10 minutes;
    uint64 internal constant ASSIGN_WINDOW_MAX = 7 days;
    uint64 internal constant START_WINDOW = 1 hours;
    uint64 internal constant START_WINDOW_MIN = 10 minutes;
    uint64 internal constant START_WINDOW_MAX = 24 hours;
    uint64 internal constant STOP_NOTICE = 1 hours;
    uint64 internal constant STOP_NOTICE_MIN = 10 minutes;
    uint64 internal constant STOP_NOTICE_MAX = 30 days;
    uint64 internal constant RESUME_WINDOW = 24 hours;
    uint64 internal constant RESUME_WINDOW_MIN = 1 hours;
    uint64 internal constant RESUME_WINDOW_MAX = 30 days;
    uint256 internal constant MAX_RELEASES = 3;
    uint256 internal constant MAX_OPEN_JOBS_PER_PAYER = 256;
    uint64 internal constant MAX_JOB_DURATION = 3650 days;

    // PaymentManager
    uint256 internal constant COMMUNITY_FEE_BPS = 2000;
    uint256 internal constant COMMUNITY_FEE_BPS_MAX = 3000;
    uint256 internal constant MAX_SLIPPAGE_BPS = 300;
    uint256 internal constant MAX_SLIPPAGE_BPS_MIN = 10;
    uint256 internal constant MAX_SLIPPAGE_BPS_MAX = 300;
    uint256 internal constant TOKEN_SLIPPAGE_BPS = 100;
    uint32 internal constant TWAP_WINDOW = 30 minutes;
    uint32 internal constant TWAP_WINDOW_MIN = 10 minutes;
    uint32 internal constant TWAP_WINDOW_MAX = 4 hours;
    uint256 internal constant PRICE_DEVIATION_BPS = 200;
    uint256 internal constant PRICE_DEVIATION_BPS_MIN = 50;
    uint256 internal constant PRICE_DEVIATION_BPS_MAX = 500;
    uint64 internal constant BUFFER_SECONDS = 4 hours;
    uint64 internal constant BUFFER_SECONDS_MAX = 30 days;
    uint64 internal constant MAX_SETTLE_SPAN = 7 days;
    uint64 internal constant BATCH_REDEEM_AFTER = 7 days;
    uint64 internal constant SWAP_DEADLINE_MAX = 10 minutes;
    uint256 internal constant IMAGE_SHARE_OF_SETTLEMENT_BPS = 5000;
    uint256 internal constant MAX_COMMUNITY_ACCOUNTS = 8;

    // StorageRegistry
    uint256 internal constant LEAF_BYTES = 256;
    uint256 internal constant MAX_TREE_DEPTH = 40;
    uint256 internal constant MAX_SAMPLES = 5;
    uint64 internal constant PROOF_PERIOD = 24 hours;
    uint64 internal constant PROOF_PERIOD_MIN = 6 hours;
    uint64 internal constant PROOF_PERIOD_MAX = 7 days;
    uint64 internal constant CHALLENGE_RESPONSE_WINDOW = 4 hours;
    uint64 internal constant CHALLENGE_RESPONSE_WINDOW_MIN = 1 hours;
    uint64 internal constant CHALLENGE_RESPONSE_WINDOW_MAX = 3 days;
    uint256 internal constant CHALLENGE_BOND = 50e18;
    uint256 internal constant CHALLENGE_BOND_MIN = 10e18;
    uint256 internal constant CHALLENGE_BOND_MAX = 10_000e18;
    /// @dev Bond = base × (1 + open / this).
    uint256 internal constant CHALLENGE_BOND_STEP = 8;
    uint64 internal constant CHALLENGE_COOLDOWN = 6 hours;
    uint256 internal constant CHALLENGE_NODE_SHARE_BPS = 7500;
    uint256 internal constant STORAGE_SLASH_BPS = 100;
    uint256 internal constant STORAGE_SLASH_BPS_MIN = 10;
    uint256 internal constant STORAGE_SLASH_MAX_BPS = 1000;
    uint256 internal constant MISSES_UNTIL_FAULTED = 2;

    // DomainRegistry
    uint64 internal constant COMMIT_AGE_MIN = 60;
    uint64 internal constant COMMIT_AGE_MAX = 24 hours;
    uint64 internal constant DOMAIN_TERM = 365 days;
    uint64 internal constant DOMAIN_GRACE = 30 days;
    uint64 internal constant DOMAIN_RENEWAL_WINDOW = 90 days;
    /// @dev Wall time: an attestation is good for a day, and may be this much ahead of the chain's clock.
    uint64 internal constant ATTESTATION_AGE_MAX = 24 hours;
    uint64 internal constant ATTESTATION_SKEW = 60;
    uint64 internal constant VERIFICATION_TERM = 90 days;
    uint256 internal constant VERIFIER_THRESHOLD = 3;
    uint256 internal constant VERIFIER_THRESHOLD_MIN = 1;
    uint256 internal constant VERIFIER_THRESHOLD_MAX = 20;
    uint256 internal constant DOMAIN_BOND = 10e18;
    uint256 internal constant DOMAIN_BOND_MAX = 10_000e18;
    uint256 internal constant MAX_DOMAINS_PER_OWNER = 1000;
    uint256 internal constant MAX_NAME_BYTES = 253;
    uint256 internal constant MAX_LABEL_BYTES = 63;

    // SLAManager
    uint64 internal constant SLA_WINDOW_MIN = 1 hours;
    uint64 internal constant SLA_WINDOW_MAX = 30 days;
    uint64 internal constant DISPUTE_WINDOW = 48 hours;
    uint64 internal constant DISPUTE_WINDOW_MIN = 24 hours;
    uint64 internal constant DISPUTE_WINDOW_MAX = 7 days;
    uint256 internal constant SLA_BREACHES_UNTIL_SLASH = 3;
    uint64 internal constant SLA_BREACH_PERIOD = 30 days;
    uint256 internal constant SLA_SEVERE_UPTIME_BPS = 9000;
    uint64 internal constant MAINTENANCE_NOTICE = 24 hours;
    uint64 internal constant MAINTENANCE_MAX = 4 hours;
    uint64 internal constant MAINTENANCE_PERIOD = 30 days;
    uint256 internal constant VIOLATION_BOND = 50e18;
    uint256 internal constant VIOLATION_BOND_MIN = 10e18;
    uint256 internal constant VIOLATION_BOND_MAX = 10_000e18;

    // ImageMarketplace
    uint64 internal constant IMAGE_PRICE_DELAY = 24 hours;
    uint64 internal constant FLAG_DURATION = 14 days;
    uint64 internal constant RATING_MIN_SECONDS = 1 hours;
    uint256 internal constant MAX_REVIEW_BYTES = 512;
    uint256 internal constant MAX_CATEGORY_BYTES = 32;

    // AlephGovernor
    uint48 internal constant VOTING_DELAY = 1 days;
    uint48 internal constant VOTING_DELAY_MIN = 1 hours;
    uint32 internal constant VOTING_PERIOD = 7 days;
    uint32 internal constant VOTING_PERIOD_MIN = 1 days;
    uint256 internal constant PROPOSAL_THRESHOLD = 100_000e18;
    uint256 internal constant PROPOSAL_THRESHOLD_MIN = 1000e18;
    uint256 internal constant PROPOSAL_THRESHOLD_MAX = 5_000_000e18;
    uint256 internal constant QUORUM_PERCENT = 4;
    uint256 internal constant QUORUM_PERCENT_MAX = 20;
    uint256 internal constant QUORUM_FLOOR = 5_000_000e18;
    uint256 internal constant QUORUM_FLOOR_MIN = 1_000_000e18;
    uint256 internal constant QUORUM_FLOOR_MAX = 50_000_000e18;
    uint48 internal constant LATE_QUORUM_EXTENSION = 2 days;
    uint48 internal constant LATE_QUORUM_EXTENSION_MAX = 2 days;
    uint256 internal constant TIMELOCK_DELAY = 48 hours;
    uint256 internal constant TIMELOCK_DELAY_MIN = 24 hours;
    uint256 internal constant TIMELOCK_DELAY_MAX = 30 days;
    uint64 internal constant GUARDIAN_TERM = 365 days;
}
