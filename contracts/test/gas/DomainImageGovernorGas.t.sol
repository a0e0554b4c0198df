// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ImageId, JobId} from "../../src/Types.sol";
import {AlephGovernorBase} from "../unit/aleph-governor/AlephGovernorBase.t.sol";
import {DomainRegistryBase} from "../unit/domain-registry/DomainRegistryBase.t.sol";
import {ImageMarketplaceBase} from "../unit/image-marketplace/ImageMarketplaceBase.t.sol";

/// @notice Gas of whole transactions of DomainRegistry (run with `--isolate`).
contract DomainRegistryGas is DomainRegistryBase {
    string private constant GROUP = "DomainRegistry";
    string private constant NAME = "my-first-service.example.org";

    function setUp() public override {
        super.setUp();
        // Another name's owner and bond: the registry's own balance is no fresh slot.
        registerDomain("other.org", bob, noTarget());
    }

    function test_CommitAndRegister() public {
        bytes32 commitment = domains.commitmentOf(NAME, alice, file("hash"), SALT);
        vm.prank(alice);
        domains.commit(commitment);
        vm.snapshotGasLastCall(GROUP, "commit");
        skip(60);
        vm.prank(alice);
        domains.register(NAME, alice, file("hash"), SALT);
        vm.snapshotGasLastCall(GROUP, "register");
    }

    function test_OwnedName() public {
        registerDomain(NAME, alice, noTarget());
        (uint64[] memory observedAt, bytes[] memory signatures) = attest(NAME, alice, 3);
        vm.prank(alice);
        domains.verifyDomain(NAME, alice, observedAt, signatures);
        vm.snapshotGasLastCall(GROUP, "verifyDomain");
        vm.prank(alice);
        domains.mapDomain(keyOf(NAME), file("hash"));
        vm.snapshotGasLastCall(GROUP, "mapDomain");
        vm.prank(renewer);
        domains.updateCertificate(keyOf(NAME), "fingerprint", 1);
        vm.snapshotGasLastCall(GROUP, "updateCertificate");
        domains.resolve(keyOf(NAME));
        vm.snapshotGasLastCall(GROUP, "resolve");
    }
}

/// @notice Gas of whole transactions of ImageMarketplace (run with `--isolate`).
contract ImageMarketplaceGas is ImageMarketplaceBase {
    string private constant GROUP = "ImageMarketplace";

    function test_PublishImage() public {
        publish("first");
        vm.prank(publisher);
        images.publishImage("second", "cid", PRICE, SHARE, CATEGORY, address(aleph));
        vm.snapshotGasLastCall(GROUP, "publishImage");
    }

    function test_RateImage() public {
        ImageId imageId = publish("first");
        rate(imageId, paidUse(imageId, 1, stranger), stranger, 4);
        JobId jobId = paidUse(imageId, 2, payer);
        vm.prank(payer);
        images.rateImage(imageId, jobId, 5, "Started at once, did what it says.");
        vm.snapshotGasLastCall(GROUP, "rateImage");
    }

    function test_RecordUse() public {
        ImageId imageId = publish("first");
        useImage(imageId, 1, payer);
        vm.prank(address(jobStub));
        images.recordUse(imageId, JobId.wrap(2), payer, address(aleph));
        vm.snapshotGasLastCall(GROUP, "recordUse");
    }
}

/// @notice Gas of whole transactions of AlephGovernor (run with `--isolate`).
contract AlephGovernorGas is AlephGovernorBase {
    string private constant GROUP = "AlephGovernor";

    function test_Cycle() public {
        Proposal memory p = proposal(address(registry), abi.encodeCall(registry.setHeartbeatInterval, (30 minutes)));
        vm.prank(proposer);
        governor.propose(p.targets, p.values, p.calldatas, p.description);
        vm.snapshotGasLastCall(GROUP, "propose");
        skip(1 days + 1);
        vote(p, staker, FOR);
        vm.prank(proposer);
        governor.castVote(p.id, FOR);
        vm.snapshotGasLastCall(GROUP, "castVote");
        vm.prank(holder);
        governor.castVote(p.id, FOR);
        vm.snapshotGasLastCall(GROUP, "castVoteThatReachesQuorum");
    }
}
