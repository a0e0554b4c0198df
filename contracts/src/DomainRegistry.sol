// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {AlephBase} from "./base/AlephBase.sol";
import {Parameters} from "./base/Parameters.sol";
import {PARAMETER_ROLE, RENEWER_ROLE, VERIFIER_ROLE} from "./base/Roles.sol";
import {TypedDomain} from "./base/TypedDomain.sol";
import {Certificate, Domain, IDomainRegistry, Target, TargetKind} from "./interfaces/IDomainRegistry.sol";
import {IJobManager} from "./interfaces/IJobManager.sol";
import {INodeRegistry} from "./interfaces/INodeRegistry.sol";
import {IProtocolClock} from "./interfaces/IProtocolClock.sol";
import {DomainNames} from "./libraries/DomainNames.sol";
import {ExactTransfer} from "./libraries/ExactTransfer.sol";
import {Signatures} from "./libraries/Signatures.sol";
import {DomainAttestation, TypedData} from "./libraries/TypedData.sol";
import {DomainKey, JobId, NodeId} from "./Types.sol";

// forge-lint: disable-start(unsafe-typecast): times fit 40 bits for 30,000 years; a bond fits 128 bits by its hard bound.
/// @title DomainRegistry
/// @notice See {IDomainRegistry}.
contract DomainRegistry is IDomainRegistry, AlephBase, TypedDomain {
    using ExactTransfer for IERC20;
    using SafeERC20 for IERC20;

    /// @dev Registration without a target writes the first two slots only.
    struct Record {
        address owner;
        uint40 registeredAt;
        uint40 expiresAt;
        TargetKind targetKind;
        //
        uint128 bond;
        uint40 verifiedUntil;
        uint64 certNotAfter;
        //
        bytes32 targetId;
        //
        bytes32 certFingerprint;
        //
        address pendingOwner;
    }

    /// @custom:storage-location erc7201:aleph.storage.DomainRegistry
    struct DomainRegistryStorage {
        IERC20 aleph;
        uint8 verifierThreshold;
        //
        INodeRegistry nodeRegistry;
        //
        IJobManager jobManager;
        uint96 domainBond;
        //
        mapping(DomainKey key => Record record) domains;
        mapping(bytes32 commitment => uint256 time) commitments;
        mapping(DomainKey key => mapping(address owner => uint256 nonce)) nonces;
        mapping(address owner => uint256 count) counts;
        mapping(JobId jobId => mapping(address account => bool allowed)) consents;
        mapping(address account => uint256 amount) credits;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.DomainRegistry")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant DOMAIN_REGISTRY_STORAGE = 0xf8419b16cc0653bee5360b79446f108b81fcee304422ddaa4375e924e99ff400;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy.
    /// @param admin Holds DEFAULT_ADMIN_ROLE until it hands it to the timelock.
    /// @param aleph_ ALEPH, in which bonds are paid; fixed for ever.
    function initialize(address admin, IProtocolClock clock, IERC20 aleph_) external initializer {
        __AlephBase_init(admin, clock);
        if (address(aleph_) == address(0)) revert AlephZeroAddress();
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        $.aleph = aleph_;
        $.verifierThreshold = uint8(Parameters.VERIFIER_THRESHOLD);
        $.domainBond = uint96(Parameters.DOMAIN_BOND);
        emit PeerSet("aleph", address(0), address(aleph_));
        emit ParameterSet("verifierThreshold", 0, Parameters.VERIFIER_THRESHOLD);
        emit ParameterSet("domainBond", 0, Parameters.DOMAIN_BOND);
    }

    // ------------------------------------------------------------------------------------------------ registration

    /// @inheritdoc IDomainRegistry
    function commit(bytes32 commitment) external {
        _requireEntryOpen();
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        uint64 time = _eTimeWhenNotPaused();
        uint256 made = $.commitments[commitment];
        if (made != 0 && time <= made + Parameters.COMMIT_AGE_MAX) revert DomainRegistryCommitLive(commitment);
        $.commitments[commitment] = time;
        emit Committed(commitment, msg.sender);
    }

    /// @inheritdoc IDomainRegistry
    function register(string calldata name, address owner, Target calldata target, bytes32 salt)
        external
        nonReentrant
        returns (DomainKey domainKey)
    {
        _requireEntryOpen();
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        uint64 time = _eTimeWhenNotPaused();
        domainKey = DomainNames.keyOf(name);
        _spendCommitment($, _commitmentOf(name, owner, target, salt), time);
        Record storage domain = $.domains[domainKey];
        if (!_isFree(domain, time)) revert DomainRegistryNameTaken(domainKey, domain.owner);
        _requireTarget($, owner, target);
        _take($, domainKey, domain, owner, name, time);
        if (target.kind != TargetKind.None) _point(domainKey, domain, target);
    }

    /// @inheritdoc IDomainRegistry
    function verifyDomain(string calldata name, address owner, uint64[] calldata observedAt, bytes[] calldata signatures)
        external
        nonReentrant
    {
        uint64 time = _eTimeWhenNotPaused();
        DomainKey domainKey = DomainNames.keyOf(name);
        uint256 nonce = _getDomainRegistryStorage().nonces[domainKey][owner];
        uint256 oldest = _requireQuorum(DomainAttestation(domainKey, owner, nonce, 0), observedAt, signatures);
        Record storage domain = _takeIfForeign(domainKey, owner, name, time);
        // Counted from what was seen, not from now: attestations sent again prolong nothing.
        uint40 verifiedUntil = uint40(time + Parameters.VERIFICATION_TERM - (block.timestamp - oldest));
        if (verifiedUntil <= domain.verifiedUntil) return;
        domain.verifiedUntil = verifiedUntil;
        emit DomainVerified(domainKey, owner, verifiedUntil);
    }

    /// @inheritdoc IDomainRegistry
    function renewDomain(DomainKey domainKey) external {
        uint64 time = _eTimeWhenNotPaused();
        Record storage domain = _getDomain(domainKey);
        uint64 expiresAt = domain.expiresAt;
        if (time < expiresAt - Parameters.DOMAIN_RENEWAL_WINDOW) {
            revert AlephTooEarly(expiresAt - Parameters.DOMAIN_RENEWAL_WINDOW, time);
        }
        if (_isFree(domain, time)) revert DomainRegistryExpired(domainKey, expiresAt);
        expiresAt += Parameters.DOMAIN_TERM;
        domain.expiresAt = uint40(expiresAt);
        emit DomainRenewed(domainKey, expiresAt);
    }

    /// @inheritdoc IDomainRegistry
    function releaseDomain(DomainKey domainKey) external {
        uint64 time = _eTimeWhenNotPaused();
        Record storage domain = _getDomain(domainKey);
        if (msg.sender != domain.owner && !_isFree(domain, time)) revert DomainRegistryNotOwner(domainKey, msg.sender);
        address owner = _leave(_getDomainRegistryStorage(), domainKey, domain);
        emit DomainExpired(domainKey, owner);
    }

    // ----------------------------------------------------------------------------------------------------- mapping

    /// @inheritdoc IDomainRegistry
    function mapDomain(DomainKey domainKey, Target calldata target) external {
        uint64 time = _eTimeWhenNotPaused();
        Record storage domain = _getOwnDomain(domainKey);
        _requireTerm(domainKey, domain, time);
        _requireTarget(_getDomainRegistryStorage(), msg.sender, target);
        _point(domainKey, domain, target);
    }

    /// @inheritdoc IDomainRegistry
    function consentToTarget(JobId jobId, address account, bool allowed) external {
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        (, address payer,) = $.jobManager.jobStatus(jobId);
        if (payer != msg.sender) revert AlephUnauthorized(msg.sender);
        $.consents[jobId][account] = allowed;
        emit TargetConsent(jobId, account, allowed);
    }

    /// @inheritdoc IDomainRegistry
    function updateCertificate(DomainKey domainKey, bytes32 fingerprint, uint64 notAfter) external {
        uint64 time = _eTimeWhenNotPaused();
        Record storage domain = _getDomainRegistryStorage().domains[domainKey];
        if (msg.sender != domain.owner && !hasRole(RENEWER_ROLE, msg.sender)) revert DomainRegistryNotOwner(domainKey, msg.sender);
        if (time >= domain.verifiedUntil) revert DomainRegistryNotVerified(domainKey);
        _requireTerm(domainKey, domain, time);
        domain.certFingerprint = fingerprint;
        domain.certNotAfter = notAfter;
        emit CertUpdated(domainKey, fingerprint, notAfter);
    }

    // ---------------------------------------------------------------------------------------------------- transfer

    /// @inheritdoc IDomainRegistry
    function transferDomain(DomainKey domainKey, address to) external whenNotPaused {
        _getOwnDomain(domainKey).pendingOwner = to;
        emit DomainTransferStarted(domainKey, msg.sender, to);
    }

    /// @inheritdoc IDomainRegistry
    function acceptDomain(DomainKey domainKey) external {
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        uint64 time = _eTimeWhenNotPaused();
        Record storage domain = $.domains[domainKey];
        if (domain.pendingOwner != msg.sender) revert DomainRegistryNotOffered(domainKey, msg.sender);
        _requireTerm(domainKey, domain, time);
        // The bond stays with the name: whoever gives the name up gets it.
        Record memory kept = domain;
        address previous = _clear($, domainKey, domain);
        _count($, msg.sender);
        domain.owner = msg.sender;
        domain.registeredAt = kept.registeredAt;
        domain.expiresAt = kept.expiresAt;
        domain.bond = kept.bond;
        emit DomainTransferred(domainKey, previous, msg.sender);
    }

    // ------------------------------------------------------------------------------------------------------- money

    /// @inheritdoc IDomainRegistry
    function withdraw(address to) external nonReentrant returns (uint256 amount) {
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        if (to == address(0)) revert AlephZeroAddress();
        amount = $.credits[msg.sender];
        if (amount == 0) revert AlephZeroAmount();
        $.credits[msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, to, amount);
        $.aleph.safeTransfer(to, amount);
    }

    // ---------------------------------------------------------------------------------------------- administration

    /// @inheritdoc IDomainRegistry
    function setPeers(address nodeRegistry_, address jobManager_) external onlyRole(DEFAULT_ADMIN_ROLE) {
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        $.nodeRegistry = INodeRegistry(_changePeer("nodeRegistry", address($.nodeRegistry), nodeRegistry_));
        $.jobManager = IJobManager(_changePeer("jobManager", address($.jobManager), jobManager_));
    }

    /// @inheritdoc IDomainRegistry
    function setVerifierThreshold(uint256 value) external onlyRole(PARAMETER_ROLE) {
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        (uint256 min, uint256 max) = (Parameters.VERIFIER_THRESHOLD_MIN, Parameters.VERIFIER_THRESHOLD_MAX);
        $.verifierThreshold = uint8(_changeParameter("verifierThreshold", $.verifierThreshold, value, min, max));
    }

    /// @inheritdoc IDomainRegistry
    function setDomainBond(uint256 value) external onlyRole(PARAMETER_ROLE) {
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        $.domainBond = uint96(_changeParameter("domainBond", $.domainBond, value, 0, Parameters.DOMAIN_BOND_MAX));
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IDomainRegistry
    function getDomain(DomainKey domainKey) external view returns (Domain memory) {
        Record storage domain = _getDomainRegistryStorage().domains[domainKey];
        return Domain({
            owner: domain.owner,
            pendingOwner: domain.pendingOwner,
            target: Target({kind: domain.targetKind, id: domain.targetId}),
            registeredAt: domain.registeredAt,
            verifiedUntil: domain.verifiedUntil,
            expiresAt: domain.expiresAt,
            bond: domain.bond,
            certificate: Certificate({fingerprint: domain.certFingerprint, notAfter: domain.certNotAfter})
        });
    }

    /// @inheritdoc IDomainRegistry
    function resolve(DomainKey domainKey) external view returns (Target memory target) {
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        Record storage domain = $.domains[domainKey];
        uint64 time = _eTime();
        if (time >= domain.verifiedUntil || time >= domain.expiresAt) return target;
        TargetKind kind = domain.targetKind;
        bytes32 id = domain.targetId;
        // A payer that took back its consent wants nobody sent to its job any more.
        if (kind == TargetKind.Job && !_mayUseJob($, domain.owner, JobId.wrap(uint256(id)))) return target;
        return Target({kind: kind, id: id});
    }

    /// @inheritdoc IDomainRegistry
    function domainKeyOf(string calldata name) external pure returns (DomainKey) {
        return DomainNames.keyOf(name);
    }

    /// @inheritdoc IDomainRegistry
    function commitmentOf(string calldata name, address owner, Target calldata target, bytes32 salt) external view returns (bytes32) {
        return _commitmentOf(name, owner, target, salt);
    }

    /// @inheritdoc IDomainRegistry
    function verificationOf(DomainKey domainKey, address owner) external view returns (uint256 nonce, bytes32 record) {
        nonce = _getDomainRegistryStorage().nonces[domainKey][owner];
        record = keccak256(abi.encode(domainKey, owner, nonce));
    }

    /// @inheritdoc IDomainRegistry
    function committedAt(bytes32 commitment) external view returns (uint64) {
        return uint64(_getDomainRegistryStorage().commitments[commitment]);
    }

    /// @inheritdoc IDomainRegistry
    function domainCountOf(address owner) external view returns (uint256) {
        return _getDomainRegistryStorage().counts[owner];
    }

    /// @inheritdoc IDomainRegistry
    function hasConsent(JobId jobId, address account) external view returns (bool) {
        return _mayUseJob(_getDomainRegistryStorage(), account, jobId);
    }

    /// @inheritdoc IDomainRegistry
    function creditOf(address account) external view returns (uint256) {
        return _getDomainRegistryStorage().credits[account];
    }

    /// @inheritdoc IDomainRegistry
    function aleph() external view returns (IERC20) {
        return _getDomainRegistryStorage().aleph;
    }

    /// @inheritdoc IDomainRegistry
    function nodeRegistry() external view returns (INodeRegistry) {
        return _getDomainRegistryStorage().nodeRegistry;
    }

    /// @inheritdoc IDomainRegistry
    function jobManager() external view returns (IJobManager) {
        return _getDomainRegistryStorage().jobManager;
    }

    /// @inheritdoc IDomainRegistry
    function verifierThreshold() external view returns (uint256) {
        return _getDomainRegistryStorage().verifierThreshold;
    }

    /// @inheritdoc IDomainRegistry
    function domainBond() external view returns (uint256) {
        return _getDomainRegistryStorage().domainBond;
    }

    // ---------------------------------------------------------------------------------------------------- internal

    function _domainName() internal pure override returns (string memory) {
        return "DomainRegistry";
    }

    /// @dev Uses up a commitment of the right age.
    function _spendCommitment(DomainRegistryStorage storage $, bytes32 commitment, uint64 time) private {
        uint256 made = $.commitments[commitment];
        if (made == 0 || time > made + Parameters.COMMIT_AGE_MAX) revert DomainRegistryCommitTooOld(commitment);
        if (time < made + Parameters.COMMIT_AGE_MIN) {
            revert DomainRegistryCommitTooNew(commitment, uint64(made + Parameters.COMMIT_AGE_MIN));
        }
        $.commitments[commitment] = 0;
    }

    /// @dev Makes `owner` the owner of a name that is free, or taken by one that has not proven it. The only place where names get a
    /// first owner. Effects: the loser's bond is credited, its count falls, its nonce rises; the owner's count rises; the caller pays.
    function _take(
        DomainRegistryStorage storage $,
        DomainKey domainKey,
        Record storage domain,
        address owner,
        string calldata name,
        uint64 time
    ) private {
        if (owner == address(0)) revert AlephZeroAddress();
        if (domain.owner != address(0)) {
            bool isFree = _isFree(domain, time);
            address previous = _leave($, domainKey, domain);
            if (isFree) emit DomainExpired(domainKey, previous);
            else emit DomainDisplaced(domainKey, previous, owner);
        }
        _count($, owner);
        uint64 expiresAt = time + Parameters.DOMAIN_TERM;
        uint96 bond = $.domainBond;
        domain.owner = owner;
        domain.registeredAt = uint40(time);
        domain.expiresAt = uint40(expiresAt);
        domain.bond = bond;
        emit DomainRegistered(domainKey, owner, name, expiresAt, bond);
        if (bond > 0) $.aleph.pullExact(msg.sender, bond);
    }

    /// @dev Gives a name to an owner who has proven it, unless it owns it already; refuses when another has proven it too.
    function _takeIfForeign(DomainKey domainKey, address owner, string calldata name, uint64 time) private returns (Record storage domain) {
        DomainRegistryStorage storage $ = _getDomainRegistryStorage();
        domain = $.domains[domainKey];
        bool isFree = _isFree(domain, time);
        if (domain.owner == owner && !isFree) return domain;
        if (!isFree && time < domain.verifiedUntil) revert DomainRegistryNameTaken(domainKey, domain.owner);
        _requireEntryOpen();
        _take($, domainKey, domain, owner, name, time);
    }

    /// @dev Ends an ownership and credits its bond.
    function _leave(DomainRegistryStorage storage $, DomainKey domainKey, Record storage domain) private returns (address owner) {
        uint256 bond = domain.bond;
        owner = _clear($, domainKey, domain);
        if (bond > 0) {
            $.credits[owner] += bond;
            emit Credited(owner, bond);
        }
    }

    /// @dev Clears a record. The nonce rises, so that a TXT record left behind proves nothing for the owner that is gone.
    function _clear(DomainRegistryStorage storage $, DomainKey domainKey, Record storage domain) private returns (address owner) {
        owner = domain.owner;
        --$.counts[owner];
        ++$.nonces[domainKey][owner];
        delete $.domains[domainKey];
    }

    function _count(DomainRegistryStorage storage $, address owner) private {
        uint256 count = $.counts[owner];
        if (count >= Parameters.MAX_DOMAINS_PER_OWNER) revert DomainRegistryTooMany(owner, count);
        $.counts[owner] = count + 1;
    }

    function _point(DomainKey domainKey, Record storage domain, Target calldata target) private {
        domain.targetKind = target.kind;
        domain.targetId = target.id;
        emit DomainMapped(domainKey, target.kind, target.id);
    }

    /// @dev Returns the oldest of the observations of enough different verifiers. Signatures that count for nothing are passed over, and
    /// those after the quorum are not read.
    function _requireQuorum(DomainAttestation memory attestation, uint64[] calldata observedAt, bytes[] calldata signatures)
        private
        view
        returns (uint256 oldest)
    {
        _requireBatch(signatures.length);
        _requireSameLength(observedAt.length, signatures.length);
        address[] memory seen = new address[](_getDomainRegistryStorage().verifierThreshold);
        uint256 valid;
        oldest = block.timestamp;
        for (uint256 i; i < signatures.length && valid < seen.length; ++i) {
            attestation.observedAt = observedAt[i];
            _requireFresh(attestation.observedAt);
            address signer = Signatures.recoverKey(_typedDigest(TypedData.hash(attestation)), signatures[i]);
            if (!hasRole(VERIFIER_ROLE, signer) || _includes(seen, valid, signer)) continue;
            seen[valid++] = signer;
            if (attestation.observedAt < oldest) oldest = attestation.observedAt;
        }
        if (valid < seen.length) revert DomainRegistryQuorumNotMet(valid, seen.length);
    }

    function _requireTarget(DomainRegistryStorage storage $, address owner, Target calldata target) private view {
        if (!_isTarget($, owner, target)) revert DomainRegistryBadTarget(target);
    }

    function _isTarget(DomainRegistryStorage storage $, address owner, Target calldata target) private view returns (bool) {
        if (target.kind == TargetKind.None) return target.id == 0;
        if (target.kind == TargetKind.Node) return $.nodeRegistry.operatorOf(NodeId.wrap(target.id)) != address(0);
        if (target.kind == TargetKind.Job) return _mayUseJob($, owner, JobId.wrap(uint256(target.id)));
        return target.id != 0;
    }

    /// @dev Returns whether an account pays a job or has its payer's consent.
    function _mayUseJob(DomainRegistryStorage storage $, address account, JobId jobId) private view returns (bool) {
        if ($.consents[jobId][account]) return true;
        (, address payer,) = $.jobManager.jobStatus(jobId);
        return payer == account && account != address(0);
    }

    function _getOwnDomain(DomainKey domainKey) private view returns (Record storage domain) {
        domain = _getDomainRegistryStorage().domains[domainKey];
        if (domain.owner != msg.sender) revert DomainRegistryNotOwner(domainKey, msg.sender);
    }

    function _getDomain(DomainKey domainKey) private view returns (Record storage domain) {
        domain = _getDomainRegistryStorage().domains[domainKey];
        if (domain.owner == address(0)) revert DomainRegistryUnknownDomain(domainKey);
    }

    function _requireTerm(DomainKey domainKey, Record storage domain, uint64 time) private view {
        if (time >= domain.expiresAt) revert DomainRegistryExpired(domainKey, domain.expiresAt);
    }

    /// @dev Returns whether anyone may take a name: it has no owner, or its term and grace are over.
    function _isFree(Record storage domain, uint64 time) private view returns (bool) {
        return domain.owner == address(0) || time >= domain.expiresAt + Parameters.DOMAIN_GRACE;
    }

    function _commitmentOf(string calldata name, address owner, Target calldata target, bytes32 salt) private view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), name, owner, target, salt));
    }

    /// @dev In wall time, which verifiers' clocks speak.
    function _requireFresh(uint64 observed) private view {
        uint64 wall = uint64(block.timestamp);
        if (observed > wall + Parameters.ATTESTATION_SKEW) revert AlephTooEarly(observed - Parameters.ATTESTATION_SKEW, wall);
        if (wall > Parameters.ATTESTATION_AGE_MAX && observed < wall - Parameters.ATTESTATION_AGE_MAX) {
            revert AlephDeadlinePassed(observed + Parameters.ATTESTATION_AGE_MAX, wall);
        }
    }

    function _includes(address[] memory list, uint256 length, address account) private pure returns (bool) {
        for (uint256 i; i < length; ++i) {
            if (list[i] == account) return true;
        }
        return false;
    }

    function _getDomainRegistryStorage() private pure returns (DomainRegistryStorage storage $) {
        assembly {
            $.slot := DOMAIN_REGISTRY_STORAGE
        }
    }
}
// forge-lint: disable-end(unsafe-typecast)
