// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {JOB_ROLE} from "../../../src/base/Roles.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IImageMarketplace, ImageTerms} from "../../../src/interfaces/IImageMarketplace.sol";
import {ImageId, JobId} from "../../../src/Types.sol";
import {ImageMarketplaceBase} from "./ImageMarketplaceBase.t.sol";

contract ImageMarketplaceUsesAndRatingsTest is ImageMarketplaceBase {
    ImageId private imageId;

    function setUp() public override {
        super.setUp();
        imageId = publish("content");
    }

    // -------------------------------------------------------------------------------------------------------- uses

    function test_AUseIsCountedAndGivesTheTermsInForce() public {
        (, ImageTerms memory terms) = useImage(imageId, 1, payer);
        assertEq(terms.publisher, publisher);
        assertEq(terms.token, address(aleph));
        assertEq(terms.pricePerUse, PRICE);
        assertEq(terms.revenueShareBps, SHARE);
        setTerms(imageId, 2 * PRICE, 0, eTime() + 1 days);
        (, terms) = useImage(imageId, 2, payer);
        assertEq(terms.pricePerUse, PRICE);
        assertEq(terms.revenueShareBps, SHARE);
        skip(1 days);
        (, terms) = useImage(imageId, 3, payer);
        assertEq(terms.pricePerUse, 2 * PRICE);
        assertEq(terms.revenueShareBps, 0);
        assertEq(images.getImage(imageId).uses, 3);
    }

    function test_RevertWhen_TheJobPaysInAnotherToken() public {
        vm.expectRevert(abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceWrongToken.selector, imageId, stranger, address(aleph)));
        jobStub.recordUse(images, imageId, jobOf(1), payer, stranger);
        setTerms(imageId, 0, SHARE, eTime());
        jobStub.recordUse(images, imageId, jobOf(1), payer, stranger);
    }

    function test_RevertWhen_TheImageIsDelistedOrFlagged() public {
        bytes memory expected = abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceNotUsable.selector, imageId);
        vm.prank(publisher);
        images.setListed(imageId, false);
        vm.expectRevert(expected);
        jobStub.recordUse(images, imageId, jobOf(1), payer, address(aleph));
        vm.prank(publisher);
        images.setListed(imageId, true);
        vm.prank(pauser);
        images.flagImage(imageId);
        vm.expectRevert(expected);
        jobStub.recordUse(images, imageId, jobOf(1), payer, address(aleph));
        assertEq(images.getImage(imageId).uses, 0);
    }

    function test_RevertWhen_TheCallerIsNotJobManager() public {
        expectMissingRole(stranger, JOB_ROLE);
        vm.prank(stranger);
        images.recordUse(imageId, jobOf(1), payer, address(aleph));
    }

    // ----------------------------------------------------------------------------------------------------- ratings

    function test_RatesOncePerAccountAndMayChangeIt() public {
        JobId first = paidUse(imageId, 1, payer);
        rate(imageId, first, payer, 5);
        rate(imageId, first, payer, 1);
        JobId second = paidUse(imageId, 2, payer);
        rate(imageId, second, payer, 3);
        JobId others = paidUse(imageId, 3, stranger);
        rate(imageId, others, stranger, 4);
        assertEq(images.getImage(imageId).ratingSum, 7);
        assertEq(images.getImage(imageId).ratingCount, 2);
    }

    function test_RatesADelistedImage() public {
        JobId jobId = paidUse(imageId, 1, payer);
        vm.prank(publisher);
        images.setListed(imageId, false);
        rate(imageId, jobId, payer, 1);
    }

    function test_RevertWhen_TheRatingIsNotOneToFive() public {
        JobId jobId = paidUse(imageId, 1, payer);
        uint8[3] memory bad = [0, 6, 255];
        for (uint256 i; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceBadRating.selector, bad[i]));
            vm.prank(payer);
            images.rateImage(imageId, jobId, bad[i], "");
        }
    }

    function test_RevertWhen_TheReviewIsTooLong() public {
        JobId jobId = paidUse(imageId, 1, payer);
        vm.startPrank(payer);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("review"), 513, 0, 512));
        images.rateImage(imageId, jobId, 5, string(new bytes(513)));
        images.rateImage(imageId, jobId, 5, string(new bytes(512)));
    }

    function test_RevertWhen_TheJobDoesNotEntitle() public {
        JobId jobId = paidUse(imageId, 1, payer);
        _refusesToRate(stranger, jobId);
        _refusesToRate(payer, jobOf(99));
        _refusesToRate(address(0), jobOf(99));

        paymentStub.setPaid(jobId, 1, 1 hours - 1);
        _refusesToRate(payer, jobId);
        paymentStub.setPaid(jobId, 0, 1 hours);
        _refusesToRate(payer, jobId);

        ImageId other = publish("other");
        JobId otherJob = paidUse(other, 2, payer);
        _refusesToRate(payer, otherJob);

        JobId own = paidUse(imageId, 3, publisher);
        _refusesToRate(publisher, own);
        JobId hosted = paidUse(imageId, 4, operator);
        _refusesToRate(operator, hosted);
        assertEq(images.getImage(imageId).ratingCount, 0);
    }

    function testFuzz_TheSumIsThatOfTheRatings(uint8[20] memory ratings) public {
        uint256 sum;
        for (uint256 i; i < 20; ++i) {
            address user = makeAddr(vm.toString(i % 7));
            JobId jobId = paidUse(imageId, i + 1, user);
            rate(imageId, jobId, user, uint8(edgeBound(ratings[i], 1, 5)));
        }
        for (uint256 i; i < 7; ++i) {
            sum += images.ratingOf(imageId, makeAddr(vm.toString(i))).rating;
        }
        assertEq(images.getImage(imageId).ratingSum, sum);
        assertEq(images.getImage(imageId).ratingCount, 7);
    }

    function _refusesToRate(address user, JobId jobId) private {
        vm.expectRevert(abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceNotEligibleToRate.selector, imageId, user, jobId));
        vm.prank(user);
        images.rateImage(imageId, jobId, 5, "");
    }
}
