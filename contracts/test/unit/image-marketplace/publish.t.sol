// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IImageMarketplace, Image, ImageStatus} from "../../../src/interfaces/IImageMarketplace.sol";
import {ImageId} from "../../../src/Types.sol";
import {ImageMarketplaceBase} from "./ImageMarketplaceBase.t.sol";

contract ImageMarketplacePublishTest is ImageMarketplaceBase {
    function test_PublishesAnImage() public {
        publish("first");
        publish("second");
    }

    function test_PublishesAFreeImageInAnyToken() public {
        vm.prank(publisher);
        ImageId imageId = images.publishImage("content", "cid", 0, 0, CATEGORY, address(0));
        assertEq(images.getImage(imageId).pricePerUse, 0);
        assertEq(jobStub.recordUse(images, imageId, jobOf(1), payer, address(aleph)).pricePerUse, 0);
    }

    function test_RevertWhen_ThePublisherPublishedIt() public {
        ImageId imageId = publish("content");
        vm.expectRevert(abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceDuplicateImage.selector, imageId));
        vm.prank(publisher);
        images.publishImage("content", "other cid", 0, 0, "other", address(0));
    }

    function test_RevertWhen_TheTokenIsNotAllowed() public {
        ImageId imageId = idOf(publisher, "content");
        vm.expectRevert(abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceWrongToken.selector, imageId, stranger, address(0)));
        vm.prank(publisher);
        images.publishImage("content", "cid", 1, 0, CATEGORY, stranger);
    }

    function test_RevertWhen_AValueIsOutOfBounds() public {
        _refuses("contentHash", 0, 1, type(uint256).max);
        images.publishImage(0, "cid", PRICE, SHARE, CATEGORY, address(aleph));
        _refuses("revenueShareBps", 10_001, 0, 10_000);
        images.publishImage("content", "cid", PRICE, 10_001, CATEGORY, address(aleph));
        _refuses("pricePerUse", uint256(type(uint96).max) + 1, 0, type(uint96).max);
        images.publishImage("content", "cid", uint128(type(uint96).max) + 1, SHARE, CATEGORY, address(aleph));
        _refuses("category", 0, 1, 32);
        images.publishImage("content", "cid", PRICE, SHARE, "", address(aleph));
        _refuses("category", 33, 1, 32);
        images.publishImage("content", "cid", PRICE, SHARE, "abcdefghijklmnopqrstuvwxyz0123456", address(aleph));
        string[6] memory bad = ["Web", "web server", "web_server", unicode"ä", "a{", "a."];
        uint8[6] memory at = [uint8(bytes1("W")), 0x20, uint8(bytes1("_")), 0xc3, uint8(bytes1("{")), uint8(bytes1("."))];
        for (uint256 i; i < bad.length; ++i) {
            _refuses("category", at[i], 0x2d, 0x7a);
            images.publishImage("content", "cid", PRICE, SHARE, bad[i], address(aleph));
        }
        images.publishImage("content", "cid", type(uint96).max, 10_000, "abcdefghijklmnopqrstuvwxyz-01289", address(aleph));
    }

    function test_RevertWhen_EntriesOrEverythingIsPaused() public {
        ImageId imageId = publish("content");
        vm.prank(pauser);
        images.pauseEntry();
        bytes memory expected = abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, block.timestamp + 7 days);
        vm.startPrank(publisher);
        vm.expectRevert(expected);
        images.publishImage("other", "cid", PRICE, SHARE, CATEGORY, address(aleph));
        vm.expectRevert(expected);
        images.updateImage(imageId, "other", "cid");
        images.setTerms(imageId, PRICE - 1, SHARE);
        images.setListed(imageId, false);
        vm.stopPrank();
        vm.prank(pauser);
        images.unpauseEntry();
        pauseProtocol();
        expected = abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days);
        vm.startPrank(publisher);
        vm.expectRevert(expected);
        images.publishImage("other", "cid", PRICE, SHARE, CATEGORY, address(aleph));
        vm.expectRevert(expected);
        images.updateImage(imageId, "other", "cid");
        vm.expectRevert(expected);
        images.setTerms(imageId, PRICE, SHARE);
        vm.expectRevert(expected);
        images.setListed(imageId, true);
        vm.expectRevert(expected);
        images.rateImage(imageId, jobOf(1), 5, "");
    }

    // ---------------------------------------------------------------------------------------------------- versions

    function test_AddsVersionsAndKeepsTheOldOnes() public {
        ImageId imageId = publish("one");
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageUpdated(imageId, 2, "two", "cid two");
        vm.startPrank(publisher);
        images.updateImage(imageId, "two", "cid two");
        images.updateImage(imageId, "three", "cid three");
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageUpdated(imageId, 3, "three", "better text");
        images.updateImage(imageId, "three", "better text");
        vm.stopPrank();

        Image memory image = images.getImage(imageId);
        assertEq(image.versionCount, 3);
        assertEq(image.contentHash, "three");
        assertEq(image.metadataCid, "better text");
        bytes32[] memory versions = images.getVersions(imageId, 0, 200);
        assertEq(versions.length, 3);
        assertEq(versions[0], "one");
        assertEq(versions[1], "two");
        assertEq(versions[2], "three");
        versions = images.getVersions(imageId, 1, 1);
        assertEq(versions.length, 1);
        assertEq(versions[0], "two");
        assertEq(images.getVersions(imageId, 3, 1).length, 0);
    }

    function test_ANewVersionLosesTheBadge() public {
        ImageId imageId = publish("one");
        vm.prank(curator);
        images.setVerified(imageId, true);
        vm.prank(publisher);
        images.updateImage(imageId, "one", "better text");
        assertTrue(images.getImage(imageId).verified);
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageVerified(imageId, false);
        vm.prank(publisher);
        images.updateImage(imageId, "two", "cid");
        assertFalse(images.getImage(imageId).verified);
    }

    function test_RevertWhen_AnUpdateIsBad() public {
        ImageId imageId = publish("one");
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("contentHash"), 0, 1, type(uint256).max));
        vm.prank(publisher);
        images.updateImage(imageId, 0, "cid");
    }

    // ------------------------------------------------------------------------------------------------------- terms

    function test_ALowerPriceIsInForceAtOnce() public {
        ImageId imageId = publish("content");
        setTerms(imageId, PRICE - 1, SHARE, eTime());
        assertTerms(imageId, PRICE - 1, SHARE);
        setTerms(imageId, 0, SHARE, eTime());
        assertTerms(imageId, 0, SHARE);
        _assertNothingPending(imageId);
    }

    function test_AnythingElseIsInForceADayLater() public {
        ImageId imageId = publish("content");
        _delays(imageId, PRICE + 1, SHARE);
        _delays(imageId, PRICE, SHARE + 1);
        _delays(imageId, PRICE - 1, SHARE - 1);
        setTerms(imageId, PRICE, SHARE, eTime());
        _assertNothingPending(imageId);
        skip(2 days);
        assertTerms(imageId, PRICE, SHARE);
    }

    function test_TermsInForceAreWhatTheNextChangeIsMeasuredBy() public {
        ImageId imageId = publish("content");
        setTerms(imageId, 2 * PRICE, 2 * SHARE, eTime() + 1 days);
        skip(1 days);
        setTerms(imageId, 2 * PRICE - 1, 2 * SHARE, eTime());
        assertTerms(imageId, 2 * PRICE - 1, 2 * SHARE);
        setTerms(imageId, 2 * PRICE, 2 * SHARE, eTime() + 1 days);
        assertTerms(imageId, 2 * PRICE - 1, 2 * SHARE);
    }

    function test_RevertWhen_TermsAreOutOfBounds() public {
        ImageId imageId = publish("content");
        _refuses("revenueShareBps", 10_001, 0, 10_000);
        images.setTerms(imageId, PRICE, 10_001);
    }

    // ----------------------------------------------------------------------------------------------------- listing

    function test_DelistsAndRelists() public {
        ImageId imageId = publish("content");
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageDelisted(imageId);
        vm.prank(publisher);
        images.setListed(imageId, false);
        assertTrue(images.getImage(imageId).status == ImageStatus.Delisted);
        assertFalse(images.isUsable(imageId));
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageRelisted(imageId);
        vm.prank(publisher);
        images.setListed(imageId, true);
        assertTrue(images.isUsable(imageId));
    }

    function test_RevertWhen_AStrangerChangesAnImage() public {
        ImageId imageId = publish("content");
        bytes memory expected = abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceNotPublisher.selector, imageId, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(expected);
        images.updateImage(imageId, "other", "cid");
        vm.expectRevert(expected);
        images.setTerms(imageId, 0, 0);
        vm.expectRevert(expected);
        images.setListed(imageId, false);
    }

    // ------------------------------------------------------------------------------------------------------- lists

    function test_ListsByCategoryInPages() public {
        for (uint256 i; i < 205; ++i) {
            string memory category = i % 41 == 40 ? "other" : CATEGORY;
            images.publishImage(bytes32(i + 1), "cid", 0, 0, category, address(0));
        }
        ImageId[] memory page = images.getImagesByCategory("other");
        assertEq(page.length, 5);
        for (uint256 i; i < 5; ++i) {
            assertTrue(page[i] == idOf(address(this), bytes32(41 * i + 41)));
            assertEq(images.getImage(page[i]).category, keccak256("other"));
        }
        page = images.getImagesByCategory("other", 3, 10);
        assertEq(page.length, 2);
        assertTrue(page[1] == idOf(address(this), bytes32(uint256(205))));
        assertEq(images.getImagesByCategory(CATEGORY).length, 200);
        assertEq(images.getImagesByCategory(CATEGORY, 199, 200).length, 1);
        assertEq(images.getImagesByCategory("nothing").length, 0);
        assertEq(images.getImagesByCategory(CATEGORY, type(uint256).max, 200).length, 0);
        page = images.getImages(199, 200);
        assertEq(page.length, 6);
        assertTrue(page[0] == idOf(address(this), bytes32(uint256(200))));
        bytes memory tooLong = abi.encodeWithSelector(IAlephBase.AlephBatchTooLong.selector, 201, 200);
        vm.expectRevert(tooLong);
        images.getImages(0, 201);
        vm.expectRevert(tooLong);
        images.getImagesByCategory(CATEGORY, 0, 201);
        vm.expectRevert(tooLong);
        images.getVersions(page[0], 0, 201);
    }

    function test_RevertWhen_AnImageIsUnknown() public {
        ImageId unknown = ImageId.wrap("unknown");
        bytes memory expected = abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceUnknownImage.selector, unknown);
        vm.expectRevert(expected);
        images.getImage(unknown);
        vm.expectRevert(expected);
        images.getVersions(unknown, 0, 1);
        vm.expectRevert(expected);
        vm.prank(curator);
        images.setVerified(unknown, true);
        vm.expectRevert(expected);
        vm.prank(pauser);
        images.flagImage(unknown);
        vm.expectRevert(expected);
        vm.prank(admin);
        images.resolveFlag(unknown, true);
        vm.expectRevert(expected);
        jobStub.recordUse(images, unknown, jobOf(1), payer, address(aleph));
        vm.expectRevert(expected);
        images.rateImage(unknown, jobOf(1), 5, "");
        assertFalse(images.isUsable(unknown));
        _assertNothingPending(unknown);
    }

    function _delays(ImageId imageId, uint128 price, uint16 share) private {
        uint256 state = vm.snapshotState();
        uint64 effectiveAt = eTime() + 1 days;
        setTerms(imageId, price, share, effectiveAt);
        (uint128 pendingPrice, uint16 pendingShare, uint64 pendingAt) = images.pendingTermsOf(imageId);
        assertEq(pendingPrice, price);
        assertEq(pendingShare, share);
        assertEq(pendingAt, effectiveAt);
        skip(1 days - 1);
        assertTerms(imageId, PRICE, SHARE);
        skip(1);
        assertTerms(imageId, price, share);
        _assertNothingPending(imageId);
        vm.revertToState(state);
        setTerms(imageId, price, share, effectiveAt);
    }

    function _assertNothingPending(ImageId imageId) private view {
        (uint128 price, uint16 share, uint64 effectiveAt) = images.pendingTermsOf(imageId);
        assertEq(price, 0);
        assertEq(share, 0);
        assertEq(effectiveAt, 0);
    }

    function _refuses(bytes32 what, uint256 value, uint256 min, uint256 max) private {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, what, value, min, max));
        vm.prank(publisher);
    }
}
