// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {JobManagerStub} from "../../stubs/JobManagerStub.sol";
import {DomainRegistry} from "../../../src/DomainRegistry.sol";
import {RENEWER_ROLE, VERIFIER_ROLE} from "../../../src/base/Roles.sol";
import {Job} from "../../../src/interfaces/IJobManager.sol";
import {Domain, IDomainRegistry, Target, TargetKind} from "../../../src/interfaces/IDomainRegistry.sol";
import {DomainAttestation, TypedData} from "../../../src/libraries/TypedData.sol";
import {DomainKey, JobId} from "../../../src/Types.sol";

/// @notice What the tests of DomainRegistry share: five verifiers, three accounts with ALEPH, and actions that check what they caused.
abstract contract DomainRegistryBase is Base {
    uint256 internal constant BOND = 10e18;
    bytes32 internal constant SALT = "salt";

    address internal immutable alice = makeAddr("alice");
    address internal immutable bob = makeAddr("bob");
    address internal immutable renewer = makeAddr("renewer");

    DomainRegistry internal domains;
    JobManagerStub internal jobStub;
    uint256[] internal verifierKeys;

    function setUp() public virtual override {
        super.setUp();
        jobStub = new JobManagerStub();
        domains =
            DomainRegistry(deployProxy(address(new DomainRegistry()), abi.encodeCall(DomainRegistry.initialize, (admin, registry, aleph))));
        vm.label(address(domains), "DomainRegistry");
        grantCommonRoles(address(domains));
        grant(address(domains), RENEWER_ROLE, renewer);
        vm.prank(admin);
        domains.setPeers(address(registry), address(jobStub));
        for (uint256 i; i < 5; ++i) {
            (address verifier, uint256 key) = makeAddrAndKey(string.concat("verifier ", vm.toString(i)));
            grant(address(domains), VERIFIER_ROLE, verifier);
            verifierKeys.push(key);
        }
        fund(alice);
        fund(bob);
        fund(stranger);
    }

    function fund(address account) internal {
        aleph.mint(account, 100_000e18);
        vm.prank(account);
        aleph.approve(address(domains), type(uint256).max);
    }

    // ----------------------------------------------------------------------------------------------------- targets

    function noTarget() internal pure returns (Target memory) {
        return Target({kind: TargetKind.None, id: 0});
    }

    function file(bytes32 id) internal pure returns (Target memory) {
        return Target({kind: TargetKind.File, id: id});
    }

    function jobTarget(JobId jobId) internal pure returns (Target memory) {
        return Target({kind: TargetKind.Job, id: bytes32(JobId.unwrap(jobId))});
    }

    /// @dev Makes the stub know a job of a payer.
    function job(uint256 id, address payer_) internal returns (JobId jobId) {
        jobId = JobId.wrap(id);
        Job memory record;
        record.payer = payer_;
        jobStub.setJob(jobId, record);
    }

    // ----------------------------------------------------------------------------------------------------- actions

    function keyOf(string memory name) internal pure returns (DomainKey) {
        return DomainKey.wrap(keccak256(bytes(name)));
    }

    /// @dev Commits to a name, computing the commitment apart from the contract.
    function commitTo(string memory name, address owner, Target memory target) internal returns (bytes32 commitment) {
        commitment = keccak256(abi.encode(block.chainid, address(domains), name, owner, target, SALT));
        assertEq(domains.commitmentOf(name, owner, target, SALT), commitment, "commitmentOf");
        vm.expectEmit(address(domains));
        emit IDomainRegistry.Committed(commitment, owner);
        vm.prank(owner);
        domains.commit(commitment);
        assertEq(domains.committedAt(commitment), eTime(), "committedAt");
    }

    /// @dev Commits, waits and registers; the owner pays.
    function registerDomain(string memory name, address owner, Target memory target) internal returns (DomainKey key) {
        bytes32 commitment = commitTo(name, owner, target);
        skip(60);
        key = keyOf(name);
        uint256 bond = domains.domainBond();
        uint256 balance = aleph.balanceOf(owner);
        uint256 held = aleph.balanceOf(address(domains));
        uint256 count = domains.domainCountOf(owner);
        uint64 expiresAt = eTime() + 365 days;
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainRegistered(key, owner, name, expiresAt, bond);
        if (target.kind != TargetKind.None) {
            vm.expectEmit(address(domains));
            emit IDomainRegistry.DomainMapped(key, target.kind, target.id);
        }
        vm.prank(owner);
        assertTrue(DomainKey.unwrap(domains.register(name, owner, target, SALT)) == DomainKey.unwrap(key), "key");

        Domain memory domain = domains.getDomain(key);
        assertEq(domain.owner, owner, "owner");
        assertEq(domain.pendingOwner, address(0), "nobody is offered it");
        assertTrue(domain.target.kind == target.kind, "kind");
        assertEq(domain.target.id, target.id, "id");
        assertEq(domain.registeredAt, eTime(), "registeredAt");
        assertEq(domain.verifiedUntil, 0, "unproven");
        assertEq(domain.expiresAt, expiresAt, "expiresAt");
        assertEq(domain.bond, bond, "bond");
        assertEq(aleph.balanceOf(owner), balance - bond, "owner paid");
        assertEq(aleph.balanceOf(address(domains)), held + bond, "registry holds");
        assertEq(domains.domainCountOf(owner), count + 1, "count");
        assertEq(domains.committedAt(commitment), 0, "commitment is used up");
        assertLeadsNowhere(key);
    }

    /// @dev Returns attestations of the first `count` verifiers, seen now.
    function attest(string memory name, address owner, uint256 count)
        internal
        view
        returns (uint64[] memory observedAt, bytes[] memory signatures)
    {
        return attestAt(name, owner, count, uint64(block.timestamp));
    }

    function attestAt(string memory name, address owner, uint256 count, uint64 time)
        internal
        view
        returns (uint64[] memory observedAt, bytes[] memory signatures)
    {
        observedAt = new uint64[](count);
        signatures = new bytes[](count);
        for (uint256 i; i < count; ++i) {
            observedAt[i] = time;
            signatures[i] = signAttestation(verifierKeys[i], name, owner, time);
        }
    }

    function signAttestation(uint256 privateKey, string memory name, address owner, uint64 time) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256("DomainAttestation(bytes32 domainKey,address owner,uint256 nonce,uint64 observedAt)");
        (uint256 nonce, bytes32 record) = domains.verificationOf(keyOf(name), owner);
        assertEq(record, keccak256(abi.encode(keyOf(name), owner, nonce)), "record");
        bytes32 structHash = keccak256(abi.encode(typeHash, keyOf(name), owner, nonce, time));
        assertEq(structHash, TypedData.hash(DomainAttestation(keyOf(name), owner, nonce, time)), "TypedData agrees");
        return signDigest(privateKey, typedDigest("DomainRegistry", address(domains), structHash));
    }

    /// @dev Proves a name for an owner, who pays the bond if it did not own it.
    function verify(string memory name, address owner) internal {
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(name, owner, 3);
        vm.expectEmit(address(domains));
        emit IDomainRegistry.DomainVerified(keyOf(name), owner, eTime() + 90 days);
        vm.prank(owner);
        domains.verifyDomain(name, owner, observedAt, signatures);
        assertEq(domains.getDomain(keyOf(name)).owner, owner);
        assertEq(domains.getDomain(keyOf(name)).verifiedUntil, eTime() + 90 days);
    }

    /// @dev Registers, proves and points a name.
    function provenDomain(string memory name, address owner, Target memory target) internal returns (DomainKey key) {
        key = registerDomain(name, owner, target);
        verify(name, owner);
        assertLeadsTo(key, target);
    }

    // -------------------------------------------------------------------------------------------------- assertions

    function assertLeadsTo(DomainKey key, Target memory target) internal view {
        Target memory actual = domains.resolve(key);
        assertTrue(actual.kind == target.kind, "kind it leads to");
        assertEq(actual.id, target.id, "id it leads to");
    }

    function assertLeadsNowhere(DomainKey key) internal view {
        assertLeadsTo(key, noTarget());
    }
}
