// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Image} from "../../../src/interfaces/IImageMarketplace.sol";
import {ImageId} from "../../../src/Types.sol";
import {ImageMarketplaceBase} from "../../unit/image-marketplace/ImageMarketplaceBase.t.sol";
import {TimeHandler} from "../handlers/TimeHandler.sol";
import {ImageHandler} from "./ImageHandler.sol";

/// @notice Invariants 53 and 54, and that no terms get worse without a day's notice.
contract ImageInvariants is ImageMarketplaceBase {
    ImageHandler private handler;
    TimeHandler private time;

    function setUp() public override {
        super.setUp();
        handler = new ImageHandler(registry, images, jobStub, paymentStub, nodeId, operator, address(aleph));
        time = new TimeHandler(registry, sequencerFeed);
        bytes4[] memory actions = new bytes4[](11);
        actions[0] = handler.publish.selector;
        actions[1] = handler.update.selector;
        actions[2] = handler.setTerms.selector;
        actions[3] = handler.setListed.selector;
        actions[4] = handler.flag.selector;
        actions[5] = handler.resolveFlag.selector;
        actions[6] = handler.use.selector;
        actions[7] = handler.pay.selector;
        actions[8] = handler.rate.selector;
        // Twice: they need each other.
        actions[9] = handler.use.selector;
        actions[10] = handler.pay.selector;
        targetSelector(FuzzSelector(address(handler), actions));
        targetContract(address(handler));
        bytes4[] memory times = new bytes4[](2);
        times[0] = time.warp.selector;
        times[1] = time.warpABit.selector;
        targetSelector(FuzzSelector(address(time), times));
        targetContract(address(time));
    }

    /// @dev INV 53: sum and count are those of the raters; the mean lies within 1 and 5; only paid users that are no party rated.
    function invariant_RatingsAreThoseOfPaidUsers() public view {
        assertEq(handler.ratingsOfTheUnpaid(), 0);
        for (uint256 i; i < handler.count(); ++i) {
            ImageId imageId = handler.ids(i);
            uint256 sum;
            uint256 raters;
            for (uint256 j; j < handler.userCount(); ++j) {
                uint8 rating = handler.ratingOf(imageId, handler.users(j));
                assertEq(images.ratingOf(imageId, handler.users(j)).rating, rating);
                sum += rating;
                if (rating > 0) ++raters;
            }
            Image memory image = images.getImage(imageId);
            assertEq(image.ratingSum, sum);
            assertEq(image.ratingCount, raters);
            assertGe(image.ratingSum, image.ratingCount);
            assertLe(image.ratingSum, 5 * image.ratingCount);
        }
    }

    /// @dev INV 54: uses are the jobs that were created with the image; what is delisted or flagged gains none.
    function invariant_UsesAreJobsAndNoneOfTheUnusable() public view {
        assertEq(handler.usesOfUnusable(), 0);
        for (uint256 i; i < handler.count(); ++i) {
            assertEq(images.getImage(handler.ids(i)).uses, handler.usesOf(handler.ids(i)));
        }
        assertEq(images.imageCount(), handler.count());
    }

    /// @dev A job gets the terms in force: what was announced a day ago at least, or a lower price.
    function invariant_JobsGetTheTermsInForce() public view {
        assertEq(handler.usesOfOtherTerms(), 0);
    }
}
