// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DomainKey, JobId} from "../Types.sol";
import {IAlephBase} from "./IAlephBase.sol";
import {IJobManager} from "./IJobManager.sol";
import {INodeRegistry} from "./INodeRegistry.sol";

/// @notice What a domain points at.
enum TargetKind {
    None,
    Node,
    Job,
    File
}

/// @notice Where a domain points: a node id, a job id, or the SHA-256 of a file.
struct Target {
    TargetKind kind;
    bytes32 id;
}

/// @notice Fingerprint of a domain's certificate. No key material is ever on chain.
struct Certificate {
    bytes32 fingerprint;
    uint64 notAfter;
}

/// @notice A registered name.
/// @param verifiedUntil Until when its DNS proof is good; zero: never proven. An unproven name leads nowhere.
/// @param expiresAt End of its term; free for others 30 days later.
/// @param bond Refunded to the owner when the name is given up; zero if it was displaced.
struct Domain {
    address owner;
    address pendingOwner;
    Target target;
    uint64 registeredAt;
    uint64 verifiedUntil;
    uint64 expiresAt;
    uint128 bond;
    Certificate certificate;
}

/// @title IDomainRegistry
/// @notice Custom domains: who owns a name, what proves it, where it points.
///
/// Names are canonical: lower-case letters, digits and hyphens in labels of 63 bytes at most, 253 in all, no trailing dot, Unicode as
/// punycode. A name is committed to and revealed. DNS is the truth: who proves the TXT record
/// `aleph-verify=<keccak256(domainKey, owner, nonce)>` displaces an owner that has not.
interface IDomainRegistry is IAlephBase {
    /// @notice A commitment to register some name was made.
    event Committed(bytes32 indexed commitment, address indexed account);

    /// @notice A name was registered.
    event DomainRegistered(DomainKey indexed domainKey, address indexed owner, string name, uint64 expiresAt, uint256 bond);

    /// @notice A name's term was prolonged.
    event DomainRenewed(DomainKey indexed domainKey, uint64 expiresAt);

    /// @notice A name was proven by DNS.
    event DomainVerified(DomainKey indexed domainKey, address indexed owner, uint64 verifiedUntil);

    /// @notice A name points somewhere else.
    event DomainMapped(DomainKey indexed domainKey, TargetKind kind, bytes32 indexed target);

    /// @notice A name's certificate changed.
    event CertUpdated(DomainKey indexed domainKey, bytes32 fingerprint, uint64 notAfter);

    /// @notice An owner offered a name to another.
    event DomainTransferStarted(DomainKey indexed domainKey, address indexed from, address indexed to);

    /// @notice A name has a new owner. Target, certificate and proof are cleared.
    event DomainTransferred(DomainKey indexed domainKey, address indexed from, address indexed to);

    /// @notice A name was given up or freed after its term.
    event DomainExpired(DomainKey indexed domainKey, address indexed owner);

    /// @notice A proven claim took a name from an owner that had not proven it.
    event DomainDisplaced(DomainKey indexed domainKey, address indexed from, address indexed to);

    /// @notice A payer let an account point its domains at a job, or no longer.
    event TargetConsent(JobId indexed jobId, address indexed account, bool allowed);

    /// @notice A credit arose or was withdrawn.
    event Credited(address indexed account, uint256 amount);
    event CreditWithdrawn(address indexed account, address indexed to, uint256 amount);

    /// @notice The name is not canonical; `position` is the first byte at fault.
    error DomainRegistryBadName(uint256 position);

    /// @notice The commitment can be revealed from `readyAt` on.
    error DomainRegistryCommitTooNew(bytes32 commitment, uint64 readyAt);

    /// @notice The commitment lapsed, or there is none.
    error DomainRegistryCommitTooOld(bytes32 commitment);

    /// @notice The same commitment is still good.
    error DomainRegistryCommitLive(bytes32 commitment);

    /// @notice The name is owned.
    error DomainRegistryNameTaken(DomainKey domainKey, address owner);

    /// @notice There is no such name.
    error DomainRegistryUnknownDomain(DomainKey domainKey);

    /// @notice `caller` does not own the name.
    error DomainRegistryNotOwner(DomainKey domainKey, address caller);

    /// @notice The name is not proven, or its proof has lapsed.
    error DomainRegistryNotVerified(DomainKey domainKey);

    /// @notice Fewer different verifiers signed than are needed.
    error DomainRegistryQuorumNotMet(uint256 valid, uint256 threshold);

    /// @notice The owner has too many names.
    error DomainRegistryTooMany(address owner, uint256 count);

    /// @notice The target does not exist, or its payer does not consent.
    error DomainRegistryBadTarget(Target target);

    /// @notice The name's term has ended.
    error DomainRegistryExpired(DomainKey domainKey, uint64 expiresAt);

    /// @notice The name was not offered to `caller`.
    error DomainRegistryNotOffered(DomainKey domainKey, address caller);

    /// @notice Commits to a name: `keccak256(abi.encode(chainId, this, name, owner, target, salt))`, see {commitmentOf}.
    /// @dev Reverts with `DomainRegistryCommitLive`, `AlephEntryPaused`, `AlephProtocolPaused`.
    function commit(bytes32 commitment) external;

    /// @notice Reveals a commitment of 60 s to 24 h and registers its name for a year, unproven. Takes the bond from the caller.
    /// @dev Reverts with `DomainRegistryBadName`, `DomainRegistryCommitTooNew`, `DomainRegistryCommitTooOld`,
    /// `DomainRegistryNameTaken`, `DomainRegistryTooMany`, `DomainRegistryBadTarget`, `AlephZeroAddress`, `AlephAmountMismatch`,
    /// `AlephEntryPaused`, `AlephProtocolPaused`.
    function register(string calldata name, address owner, Target calldata target, bytes32 salt) external returns (DomainKey domainKey);

    /// @notice Records that enough verifiers saw the owner's TXT record. Displaces an owner that has not proven the name.
    /// @param owner Who proved it. If it does not own the name yet, the bond is taken from the caller, and the displaced owner's bond is
    /// credited back to it.
    /// @dev The proof counts from the oldest attestation that was needed. Reverts with `DomainRegistryBadName`, `DomainRegistryQuorumNotMet`,
    /// `DomainRegistryNameTaken` when the other owner has proven it, `AlephLengthMismatch`, `AlephBatchTooLong`, `AlephDeadlinePassed` for an
    /// attestation older than a day, `AlephTooEarly` for one from the future, `AlephProtocolPaused`; for a new owner also with
    /// `DomainRegistryTooMany`, `AlephZeroAddress`, `AlephAmountMismatch`, `AlephEntryPaused`.
    function verifyDomain(string calldata name, address owner, uint64[] calldata observedAt, bytes[] calldata signatures) external;

    /// @notice Points a name somewhere. A job must be paid by the owner or its payer must consent.
    /// @dev Reverts with `DomainRegistryNotOwner`, `DomainRegistryBadTarget`, `DomainRegistryExpired`, `AlephProtocolPaused`.
    function mapDomain(DomainKey domainKey, Target calldata target) external;

    /// @notice Lets `account` point its names at a job that the caller pays.
    /// @dev Reverts with `AlephUnauthorized`.
    function consentToTarget(JobId jobId, address account, bool allowed) external;

    /// @notice Writes a certificate's fingerprint; by the owner or a RENEWER.
    /// @dev Reverts with `DomainRegistryNotOwner`, `DomainRegistryNotVerified`, `DomainRegistryExpired`, `AlephProtocolPaused`.
    function updateCertificate(DomainKey domainKey, bytes32 fingerprint, uint64 notAfter) external;

    /// @notice Prolongs a name's term by a year from its end. Anyone may call, within the last 90 days or the grace period.
    /// @dev Reverts with `DomainRegistryUnknownDomain`, `AlephTooEarly`, `DomainRegistryExpired`, `AlephProtocolPaused`.
    function renewDomain(DomainKey domainKey) external;

    /// @notice Offers a name to another account; zero withdraws the offer.
    /// @dev Reverts with `DomainRegistryNotOwner`, `AlephProtocolPaused`.
    function transferDomain(DomainKey domainKey, address to) external;

    /// @notice Takes a name that was offered to the caller; clears target, certificate and proof.
    /// @dev Reverts with `DomainRegistryNotOffered`, `DomainRegistryTooMany`, `DomainRegistryExpired`, `AlephProtocolPaused`.
    function acceptDomain(DomainKey domainKey) external;

    /// @notice Gives up a name (owner), or frees one whose term and grace are over (anyone); credits the bond to its owner.
    /// @dev Reverts with `DomainRegistryNotOwner`, `DomainRegistryUnknownDomain`, `AlephProtocolPaused`.
    function releaseDomain(DomainKey domainKey) external;

    /// @notice Pays the caller's credit to `to`.
    /// @dev Never stopped by a pause. Reverts with `AlephZeroAmount` without credit, `AlephZeroAddress`.
    function withdraw(address to) external returns (uint256 amount);

    /// @notice Sets the peers.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `AlephZeroAddress`.
    function setPeers(address nodeRegistry, address jobManager) external;

    /// @notice Set parameters.
    /// @dev All revert with `AccessControlUnauthorizedAccount` without PARAMETER_ROLE, `AlephOutOfBounds`.
    function setVerifierThreshold(uint256 value) external;
    function setDomainBond(uint256 value) external;

    /// @notice Returns a name's record. Zeros if there is none.
    function getDomain(DomainKey domainKey) external view returns (Domain memory);

    /// @notice Returns where a name leads now: nowhere unless it is proven and its term runs, and not to a job whose payer took back its
    /// consent.
    function resolve(DomainKey domainKey) external view returns (Target memory);

    /// @notice Returns the key of a canonical name.
    /// @dev Reverts with `DomainRegistryBadName`.
    function domainKeyOf(string calldata name) external pure returns (DomainKey);

    /// @notice Returns the commitment to be made before a registration.
    function commitmentOf(string calldata name, address owner, Target calldata target, bytes32 salt) external view returns (bytes32);

    /// @notice Returns the nonce that attestations for an owner must carry, and the value of its TXT record. The nonce rises whenever the
    /// owner loses the name, so that a record left behind in DNS proves nothing; to prove it again, the same record does.
    function verificationOf(DomainKey domainKey, address owner) external view returns (uint256 nonce, bytes32 record);

    /// @notice Returns when a commitment was made, or 0.
    function committedAt(bytes32 commitment) external view returns (uint64);

    /// @notice Returns how many names an account owns.
    function domainCountOf(address owner) external view returns (uint256);

    /// @notice Returns whether an account may point its names at a job: its payer, or with its payer's consent.
    function hasConsent(JobId jobId, address account) external view returns (bool);

    /// @notice Returns an account's credit.
    function creditOf(address account) external view returns (uint256);

    /// @notice Return token, peers and parameters.
    function aleph() external view returns (IERC20);
    function nodeRegistry() external view returns (INodeRegistry);
    function jobManager() external view returns (IJobManager);
    function verifierThreshold() external view returns (uint256);
    function domainBond() external view returns (uint256);
}
