// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IImageMarketplace, ImageTerms} from "../../src/interfaces/IImageMarketplace.sol";
import {ImageId, JobId} from "../../src/Types.sol";
import {ImageMarketplaceBase} from "../unit/image-marketplace/ImageMarketplaceBase.t.sol";

/// @notice Attack 41: ratings are bought with sybils, prices change under a quote, content is copied, images vanish under jobs.
contract ImageAttacks is ImageMarketplaceBase {
    /// @dev Namespace of ImageMarketplace; its fourth slot holds the images.
    uint256 private constant STORAGE = 0x0466f6f3e936de69ea2acaaa4ad0d4dff67169ebf8b54a2410f973a1671f3700;

    ImageId private imageId;

    function setUp() public override {
        super.setUp();
        imageId = publish("content");
    }

    /// @dev A sybil rates only after it paid for an hour: every rating costs what a real one costs, community fee included.
    function test_ATK41_RatingBySybils() public {
        for (uint256 i = 1; i <= 5; ++i) {
            address sybil = makeAddr(vm.toString(i));
            (JobId jobId,) = useImage(imageId, i, sybil);
            _refusesToRate(sybil, jobId);
            // Paid for a minute, or a free hour: no.
            paymentStub.setPaid(jobId, 1, 60);
            _refusesToRate(sybil, jobId);
            paymentStub.setPaid(jobId, 0, 1 hours);
            _refusesToRate(sybil, jobId);
            // Somebody else's paid job neither.
            _refusesToRate(makeAddr("another"), jobId);
        }
        // One account, many paid jobs: one rating.
        address fan = makeAddr("fan");
        for (uint256 i = 10; i < 15; ++i) {
            rate(imageId, paidUse(imageId, i, fan), fan, 5);
        }
        assertEq(images.getImage(imageId).ratingCount, 1);
        // Publisher and host are no customers.
        _refusesToRate(publisher, paidUse(imageId, 20, publisher));
        _refusesToRate(operator, paidUse(imageId, 21, operator));
    }

    /// @dev A publisher that sees a job coming cannot make it dearer.
    function test_ATK41_PriceChangeBetweenQuoteAndJob() public {
        uint128 quoted = images.getImage(imageId).pricePerUse;
        uint256 state = vm.snapshotState();
        setTerms(imageId, 1000 * PRICE, 10_000, eTime() + 1 days);
        (, ImageTerms memory terms) = useImage(imageId, 1, payer);
        assertEq(terms.pricePerUse, quoted);
        // Neither by going down and up again, nor by delisting in between.
        setTerms(imageId, 1, SHARE, eTime());
        setTerms(imageId, PRICE, SHARE, eTime() + 1 days);
        vm.startPrank(publisher);
        images.setListed(imageId, false);
        images.setListed(imageId, true);
        vm.stopPrank();
        (, terms) = useImage(imageId, 2, payer);
        assertEq(terms.pricePerUse, 1);

        // On a mutant whose changes are in force at once it does.
        vm.revertToState(state);
        setTerms(imageId, 1000 * PRICE, 10_000, eTime() + 1 days);
        uint256 slot = uint256(keccak256(abi.encode(imageId, STORAGE + 3))) + 5;
        uint256 value = uint256(vm.load(address(images), bytes32(slot)));
        assertEq(uint40(value >> 112), eTime() + 1 days);
        value = value & ~(uint256(type(uint40).max) << 112) | uint256(eTime()) << 112;
        vm.store(address(images), bytes32(slot), bytes32(value));
        (, terms) = useImage(imageId, 1, payer);
        assertEq(terms.pricePerUse, 1000 * PRICE);
    }

    /// @dev A copy is an image of its own: no badge, no rating, no use goes with it, and the original came first.
    function test_ATK41_DuplicateContentByACopycat() public {
        vm.prank(curator);
        images.setVerified(imageId, true);
        rate(imageId, paidUse(imageId, 1, payer), payer, 5);
        skip(1);
        vm.prank(stranger);
        ImageId copy = images.publishImage("content", "cid", 0, 0, CATEGORY, address(0));
        assertTrue(copy != imageId);
        assertEq(images.getImage(copy).publisher, stranger);
        assertFalse(images.getImage(copy).verified);
        assertEq(images.getImage(copy).ratingCount, 0);
        assertEq(images.getImage(copy).uses, 0);
        assertGt(images.getImage(copy).publishedAt, images.getImage(imageId).publishedAt);
        assertTrue(images.getImagesByCategory(CATEGORY)[0] == imageId);
        vm.expectRevert(abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceNotPublisher.selector, imageId, stranger));
        vm.prank(stranger);
        images.updateImage(imageId, "content", "cid");
    }

    /// @dev A badge given to one content does not shine on another.
    function test_ATK41_BadgeThenMalware() public {
        vm.prank(curator);
        images.setVerified(imageId, true);
        vm.prank(publisher);
        images.updateImage(imageId, "malware", "cid");
        assertFalse(images.getImage(imageId).verified);
        assertEq(images.getVersions(imageId, 0, 1)[0], "content");
    }

    /// @dev Delisting stops new jobs only: terms kept by JobManager stand, and the user rates all the same.
    function test_ATK41_DelistWhileRunning() public {
        (JobId jobId, ImageTerms memory terms) = useImage(imageId, 1, payer);
        vm.prank(publisher);
        images.setListed(imageId, false);
        assertEq(terms.pricePerUse, PRICE);
        paymentStub.setPaid(jobId, 1, 1 hours);
        rate(imageId, jobId, payer, 1);
        vm.expectRevert(abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceNotUsable.selector, imageId));
        jobStub.recordUse(images, imageId, jobOf(2), payer, address(aleph));
    }

    function _refusesToRate(address user, JobId jobId) private {
        vm.expectRevert(abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceNotEligibleToRate.selector, imageId, user, jobId));
        vm.prank(user);
        images.rateImage(imageId, jobId, 5, "");
    }
}
