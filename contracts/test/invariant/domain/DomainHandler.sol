// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {JobManagerStub} from "../../stubs/JobManagerStub.sol";
import {DomainRegistry} from "../../../src/DomainRegistry.sol";
import {Job} from "../../../src/interfaces/IJobManager.sol";
import {Domain, Target, TargetKind} from "../../../src/interfaces/IDomainRegistry.sol";
import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {DomainKey, JobId} from "../../../src/Types.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";

/// @notice Calls DomainRegistry as its actors may, and keeps a model of every name for the invariants to compare with.
contract DomainHandler is Base {
    /// @dev What we know of a name without asking the registry.
    struct Ghost {
        address owner;
        uint64 expiresAt;
        uint64 verifiedUntil;
        Target target;
        bool hasCertificate;
    }

    uint256 public constant NAMES = 4;
    uint256 public constant ACCOUNTS = 4;
    uint64 private constant GRACE = 30 days;

    DomainRegistry private _domains;
    uint256[] private _verifierKeys;
    address[] public accounts;
    mapping(uint256 name => Ghost ghost) private _ghosts;
    mapping(uint256 job => mapping(address account => bool)) private _consents;

    uint256 public provenOwnersDisplaced;
    uint256 public takenByTheUnproven;
    uint256 public provenByTooFew;
    uint256 public keptAfterTransfer;
    uint256 public withdrawn;
    uint256 public registrations;
    uint256 public displacements;
    uint256 public transfers;

    constructor(NodeRegistry registry_, MockERC20 aleph_, DomainRegistry domains, JobManagerStub jobs, uint256[] memory verifierKeys) {
        (registry, aleph, _domains, _verifierKeys) = (registry_, aleph_, domains, verifierKeys);
        for (uint256 i; i < ACCOUNTS; ++i) {
            address account = makeAddr(string.concat("account ", vm.toString(i)));
            accounts.push(account);
            aleph_.mint(account, 1e30);
            vm.prank(account);
            aleph_.approve(address(domains), type(uint256).max);
            Job memory job;
            job.payer = account;
            jobs.setJob(JobId.wrap(i + 1), job);
        }
    }

    function setUp() public override {}

    // ---------------------------------------------------------------------------------------------------- actions

    function register(uint256 seed, uint256 waitSeed) external {
        (uint256 name, address account) = _pick(seed);
        Target memory target = _target(mix(seed, 16));
        bytes32 salt = bytes32(seed);
        try _domains.commit(_domains.commitmentOf(nameOf(name), account, target, salt)) {}
        catch {
            return;
        }
        skip(edgeBound(waitSeed, 59, 1 days + 1));
        Ghost memory before = _ghosts[name];
        vm.prank(account);
        try _domains.register(nameOf(name), account, target, salt) {
            ++registrations;
            if (!_isFree(before)) ++takenByTheUnproven;
            _ghosts[name] = Ghost(account, eTime() + 365 days, 0, target, false);
        } catch {}
    }

    function verify(uint256 seed, uint256 countSeed, uint256 ageSeed) external {
        (uint256 name, address account) = _pick(seed);
        uint64 age = uint64(edgeBound(ageSeed, 0, 1 days + 1));
        _verify(name, account, edgeBound(countSeed, 2, 5), age, mix(seed, 32) % 4 == 0);
    }

    function map(uint256 seed) external {
        (uint256 name,) = _pick(seed);
        Target memory target = _target(mix(seed, 16));
        vm.prank(_actor(name, seed));
        try _domains.mapDomain(keyOf(name), target) {
            _ghosts[name].target = target;
        } catch {}
    }

    function consent(uint256 seed, bool allowed) external {
        (uint256 job, address account) = _pick(seed);
        vm.prank(accounts[job]);
        _domains.consentToTarget(JobId.wrap(job + 1), account, allowed);
        _consents[job + 1][account] = allowed;
    }

    function certify(uint256 seed) external {
        (uint256 name,) = _pick(seed);
        vm.prank(_actor(name, seed));
        try _domains.updateCertificate(keyOf(name), bytes32(seed | 1), uint64(seed)) {
            _ghosts[name].hasCertificate = true;
        } catch {}
    }

    function offer(uint256 seed) external {
        (uint256 name, address account) = _pick(seed);
        vm.prank(_actor(name, mix(seed, 8)));
        try _domains.transferDomain(keyOf(name), account) {} catch {}
    }

    function accept(uint256 seed) external {
        (uint256 name, address account) = _pick(seed);
        address offered = _domains.getDomain(keyOf(name)).pendingOwner;
        address taker = seed % 3 == 0 || offered == address(0) ? account : offered;
        vm.prank(taker);
        try _domains.acceptDomain(keyOf(name)) {
            ++transfers;
            Domain memory domain = _domains.getDomain(keyOf(name));
            if (domain.target.kind != TargetKind.None || domain.target.id != 0 || domain.certificate.fingerprint != 0) ++keptAfterTransfer;
            if (domain.certificate.notAfter != 0 || domain.verifiedUntil != 0) ++keptAfterTransfer;
            _ghosts[name] = Ghost(taker, _ghosts[name].expiresAt, 0, Target(TargetKind.None, 0), false);
        } catch {}
    }

    function renew(uint256 seed) external {
        (uint256 name,) = _pick(seed);
        try _domains.renewDomain(keyOf(name)) {
            _ghosts[name].expiresAt += 365 days;
        } catch {}
    }

    function release(uint256 seed) external {
        (uint256 name,) = _pick(seed);
        vm.prank(_actor(name, seed));
        try _domains.releaseDomain(keyOf(name)) {
            delete _ghosts[name];
        } catch {}
    }

    function withdraw(uint256 seed) external {
        (, address account) = _pick(seed);
        vm.prank(account);
        try _domains.withdraw(account) returns (uint256 amount) {
            withdrawn += amount;
        } catch {}
    }

    function setBond(uint256 seed) external {
        uint256 value = edgeBound(seed, 0, 10_000e18);
        vm.prank(admin);
        _domains.setDomainBond(value);
    }

    /// @dev Proves and points a name shortly before its term ends: a live proof at that time is rare otherwise.
    function approachExpiry(uint256 seed) external {
        (uint256 name,) = _pick(seed);
        Ghost memory ghost = _ghosts[name];
        if (ghost.owner == address(0) || eTime() >= ghost.expiresAt || registry.isProtocolPaused()) return;
        warpTo(ghost.expiresAt - 1);
        _verify(name, ghost.owner, 3, 0, false);
        vm.prank(ghost.owner);
        try _domains.mapDomain(keyOf(name), Target(TargetKind.File, "file")) {
            _ghosts[name].target = Target(TargetKind.File, "file");
        } catch {}
        skip(edgeBound(mix(seed, 1), 1, 31 days));
    }

    function passYears(uint256 seed) external {
        skip(edgeBound(seed, 1 days, 200 days));
    }

    // ------------------------------------------------------------------------------------------------------- reads

    function nameOf(uint256 name) public pure returns (string memory) {
        return string.concat("name-", vm.toString(name), ".org");
    }

    function keyOf(uint256 name) public pure returns (DomainKey) {
        return DomainKey.wrap(keccak256(bytes(nameOf(name))));
    }

    function ghostOf(uint256 name) external view returns (Ghost memory) {
        return _ghosts[name];
    }

    /// @dev Returns where our model says a name leads.
    function expectedTarget(uint256 name) external view returns (Target memory target) {
        Ghost memory ghost = _ghosts[name];
        if (ghost.owner == address(0) || eTime() >= ghost.expiresAt || eTime() >= ghost.verifiedUntil) return target;
        uint256 job = uint256(ghost.target.id);
        if (ghost.target.kind == TargetKind.Job && accounts[job - 1] != ghost.owner && !_consents[job][ghost.owner]) return target;
        return ghost.target;
    }

    // ----------------------------------------------------------------------------------------------------- private

    /// @dev Draws from a seed: the fuzzer likes small ones, whose high bits say nothing.
    function mix(uint256 seed, uint256 index) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, index)));
    }

    function _verify(uint256 name, address account, uint256 count, uint64 age, bool isOneKey) private {
        (uint256 nonce,) = _domains.verificationOf(keyOf(name), account);
        uint64[] memory observedAt = new uint64[](count);
        bytes[] memory signatures = new bytes[](count);
        for (uint256 i; i < count; ++i) {
            observedAt[i] = uint64(block.timestamp) - age;
            signatures[i] = _sign(_verifierKeys[isOneKey ? 0 : i], name, account, nonce, observedAt[i]);
        }
        Ghost memory before = _ghosts[name];
        bool takesOver = before.owner != account || _isFree(before);
        vm.prank(account);
        try _domains.verifyDomain(nameOf(name), account, observedAt, signatures) {
            if (isOneKey || count < 3 || age > 1 days) ++provenByTooFew;
            if (takesOver) {
                if (!_isFree(before)) ++displacements;
                if (!_isFree(before) && eTime() < before.verifiedUntil) ++provenOwnersDisplaced;
                _ghosts[name] = Ghost(account, eTime() + 365 days, 0, Target(TargetKind.None, 0), false);
            }
            uint64 until = eTime() + 90 days - age;
            if (until > _ghosts[name].verifiedUntil) _ghosts[name].verifiedUntil = until;
        } catch {}
    }

    function _pick(uint256 seed) private view returns (uint256 name, address account) {
        return (seed % NAMES, accounts[(seed / NAMES) % ACCOUNTS]);
    }

    /// @dev The owner mostly, and anyone sometimes.
    function _actor(uint256 name, uint256 seed) private view returns (address) {
        address owner = _ghosts[name].owner;
        return owner == address(0) || mix(seed, 64) % 4 == 0 ? accounts[mix(seed, 72) % ACCOUNTS] : owner;
    }

    function _target(uint256 seed) private pure returns (Target memory) {
        uint256 kind = seed % 3;
        if (kind == 0) return Target(TargetKind.None, 0);
        if (kind == 1) return Target(TargetKind.Job, bytes32(mix(seed, 8) % ACCOUNTS + 1));
        return Target(TargetKind.File, bytes32(seed | 1));
    }

    function _isFree(Ghost memory ghost) private view returns (bool) {
        return ghost.owner == address(0) || eTime() >= ghost.expiresAt + GRACE;
    }

    function _sign(uint256 key, uint256 name, address owner, uint256 nonce, uint64 observedAt) private view returns (bytes memory) {
        bytes32 typeHash = keccak256("DomainAttestation(bytes32 domainKey,address owner,uint256 nonce,uint64 observedAt)");
        bytes32 structHash = keccak256(abi.encode(typeHash, keyOf(name), owner, nonce, observedAt));
        return signDigest(key, typedDigest("DomainRegistry", address(_domains), structHash));
    }
}
