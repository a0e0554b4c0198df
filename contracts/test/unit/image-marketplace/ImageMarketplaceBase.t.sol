// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {JobManagerStub} from "../../stubs/JobManagerStub.sol";
import {PaymentManagerStub} from "../../stubs/PaymentManagerStub.sol";
import {ImageMarketplace} from "../../../src/ImageMarketplace.sol";
import {CURATOR_ROLE, JOB_ROLE} from "../../../src/base/Roles.sol";
import {IImageMarketplace, Image, ImageStatus, ImageTerms, Rating} from "../../../src/interfaces/IImageMarketplace.sol";
import {Job} from "../../../src/interfaces/IJobManager.sol";
import {NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {ImageId, JobId, NodeId} from "../../../src/Types.sol";

/// @notice What the tests of ImageMarketplace share: a publisher, a curator, a node, stubs for jobs and payments, checked actions.
abstract contract ImageMarketplaceBase is Base {
    string internal constant CATEGORY = "machine-learning";
    uint128 internal constant PRICE = 5e18;
    uint16 internal constant SHARE = 1000;

    address internal immutable publisher = makeAddr("publisher");
    address internal immutable curator = makeAddr("curator");

    ImageMarketplace internal images;
    JobManagerStub internal jobStub;
    PaymentManagerStub internal paymentStub;
    NodeId internal nodeId;
    address internal operator;

    function setUp() public virtual override {
        super.setUp();
        jobStub = new JobManagerStub();
        paymentStub = new PaymentManagerStub();
        paymentStub.setAllowed(address(aleph), true);
        images =
            ImageMarketplace(deployProxy(address(new ImageMarketplace()), abi.encodeCall(ImageMarketplace.initialize, (admin, registry))));
        vm.label(address(images), "ImageMarketplace");
        grantCommonRoles(address(images));
        grant(address(images), CURATOR_ROLE, curator);
        grant(address(images), JOB_ROLE, address(jobStub));
        vm.prank(admin);
        images.setPeers(address(registry), address(jobStub), address(paymentStub));
        (nodeId, operator) = activeNode("compute", NodeType.CRN);
    }

    // ----------------------------------------------------------------------------------------------------- actions

    function jobOf(uint256 id) internal pure returns (JobId) {
        return JobId.wrap(id);
    }

    function idOf(address account, bytes32 contentHash) internal pure returns (ImageId) {
        return ImageId.wrap(keccak256(abi.encode(account, contentHash)));
    }

    /// @dev Publishes an image of the usual terms.
    function publish(bytes32 contentHash) internal returns (ImageId imageId) {
        imageId = idOf(publisher, contentHash);
        bytes32 category = keccak256(bytes(CATEGORY));
        uint256 count = images.imageCount();
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImagePublished(imageId, publisher, category, CATEGORY, contentHash, "cid", address(aleph), PRICE, SHARE);
        vm.prank(publisher);
        assertTrue(images.publishImage(contentHash, "cid", PRICE, SHARE, CATEGORY, address(aleph)) == imageId);

        Image memory image = images.getImage(imageId);
        assertEq(image.publisher, publisher);
        assertTrue(image.status == ImageStatus.Listed);
        assertFalse(image.verified);
        assertEq(image.revenueShareBps, SHARE);
        assertEq(image.token, address(aleph));
        assertEq(image.pricePerUse, PRICE);
        assertEq(image.contentHash, contentHash);
        assertEq(image.metadataCid, "cid");
        assertEq(image.category, category);
        assertEq(image.publishedAt, eTime());
        assertEq(image.uses, 0);
        assertEq(image.ratingSum, 0);
        assertEq(image.ratingCount, 0);
        assertEq(image.flaggedUntil, 0);
        assertEq(image.versionCount, 1);
        assertEq(images.imageCount(), count + 1);
        assertTrue(images.isUsable(imageId));
    }

    /// @dev Uses an image in a job, as JobManager does, and makes the stub know the job.
    function useImage(ImageId imageId, uint256 id, address user) internal returns (JobId jobId, ImageTerms memory terms) {
        jobId = JobId.wrap(id);
        Job memory job;
        job.payer = user;
        job.imageId = imageId;
        job.nodeId = nodeId;
        jobStub.setJob(jobId, job);
        uint64 uses = images.getImage(imageId).uses + 1;
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageUsed(imageId, jobId, user, uses);
        terms = jobStub.recordUse(images, imageId, jobId, user, address(aleph));
        assertEq(images.getImage(imageId).uses, uses);
    }

    /// @dev Lets a user run a job with the image for an hour and pay for it.
    function paidUse(ImageId imageId, uint256 id, address user) internal returns (JobId jobId) {
        (jobId,) = useImage(imageId, id, user);
        paymentStub.setPaid(jobId, 1, 1 hours);
    }

    function rate(ImageId imageId, JobId jobId, address user, uint8 rating) internal {
        Image memory before = images.getImage(imageId);
        uint8 previous = images.ratingOf(imageId, user).rating;
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageRated(imageId, user, jobId, rating, previous, "fine");
        vm.prank(user);
        images.rateImage(imageId, jobId, rating, "fine");
        Image memory image = images.getImage(imageId);
        assertEq(image.ratingSum, before.ratingSum + rating - previous);
        assertEq(image.ratingCount, before.ratingCount + (previous == 0 ? 1 : 0));
        Rating memory record = images.ratingOf(imageId, user);
        assertEq(record.rating, rating);
        assertTrue(record.jobId == jobId);
        assertEq(record.ratedAt, eTime());
    }

    /// @dev Sets terms and returns from when on they are in force.
    function setTerms(ImageId imageId, uint128 price, uint16 share, uint64 effectiveAt) internal {
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageTermsScheduled(imageId, price, share, effectiveAt);
        vm.prank(publisher);
        images.setTerms(imageId, price, share);
    }

    function assertTerms(ImageId imageId, uint128 price, uint16 share) internal view {
        Image memory image = images.getImage(imageId);
        assertEq(image.pricePerUse, price, "price in force");
        assertEq(image.revenueShareBps, share, "share in force");
    }
}
