// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {AlephBase} from "./base/AlephBase.sol";
import {Parameters} from "./base/Parameters.sol";
import {CURATOR_ROLE, JOB_ROLE, PAUSER_ROLE} from "./base/Roles.sol";
import {IImageMarketplace, Image, ImageStatus, ImageTerms, Rating} from "./interfaces/IImageMarketplace.sol";
import {IJobManager} from "./interfaces/IJobManager.sol";
import {INodeRegistry} from "./interfaces/INodeRegistry.sol";
import {IPaymentManager} from "./interfaces/IPaymentManager.sol";
import {IProtocolClock} from "./interfaces/IProtocolClock.sol";
import {Pages} from "./libraries/Pages.sol";
import {ImageId, JobId, NodeId} from "./Types.sol";

// forge-lint: disable-start(unsafe-typecast): prices and shares are bounded before they are cast; times and counts never reach their bits.
/// @title ImageMarketplace
/// @notice See {IImageMarketplace}.
contract ImageMarketplace is IImageMarketplace, AlephBase {
    /// @dev A publication writes four slots of its record. Category by its number, price of 96 bits: both to save one.
    struct Record {
        address publisher;
        ImageStatus status;
        bool verified;
        uint16 shareBps;
        uint40 publishedAt;
        uint24 category;
        //
        address token;
        uint96 price;
        //
        bytes32 contentHash;
        //
        bytes32 metadataCid;
        //
        uint64 uses;
        uint64 ratingSum;
        uint64 ratingCount;
        uint64 flaggedUntil;
        //
        uint96 pendingPrice;
        uint16 pendingShareBps;
        uint40 termsEffectiveAt;
        uint64 flagReadyAt;
    }

    struct Category {
        uint24 number;
        uint32[] images;
    }

    struct RatingRecord {
        uint8 rating;
        uint40 ratedAt;
        uint208 jobId;
    }

    /// @custom:storage-location erc7201:aleph.storage.ImageMarketplace
    struct ImageMarketplaceStorage {
        INodeRegistry nodeRegistry;
        IJobManager jobManager;
        IPaymentManager paymentManager;
        mapping(ImageId id => Record record) images;
        mapping(ImageId id => bytes32[] hashes) pastVersions;
        mapping(ImageId id => mapping(address rater => RatingRecord rating)) ratings;
        ImageId[] all;
        bytes32[] categories;
        mapping(bytes32 category => Category) byCategory;
    }

    // keccak256(abi.encode(uint256(keccak256("aleph.storage.ImageMarketplace")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant IMAGE_MARKETPLACE_STORAGE = 0x0466f6f3e936de69ea2acaaa4ad0d4dff67169ebf8b54a2410f973a1671f3700;

    /// @dev One bit per byte value: `a`-`z`, `0`-`9` and hyphen.
    uint256 private constant CATEGORY_BYTES = ((1 << 26) - 1) << 0x61 | ((1 << 10) - 1) << 0x30 | 1 << 0x2d;

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up the proxy.
    /// @param admin Holds DEFAULT_ADMIN_ROLE until it hands it to the timelock.
    function initialize(address admin, IProtocolClock clock) external initializer {
        __AlephBase_init(admin, clock);
    }

    // -------------------------------------------------------------------------------------------------- publishing

    /// @inheritdoc IImageMarketplace
    function publishImage(
        bytes32 contentHash,
        bytes32 metadataCid,
        uint128 pricePerUse,
        uint16 revenueShareBps,
        string calldata category,
        address token
    ) external returns (ImageId imageId) {
        _requireContent(contentHash);
        _requireTerms(pricePerUse, revenueShareBps);
        imageId = ImageId.wrap(keccak256(abi.encode(msg.sender, contentHash)));
        if (pricePerUse > 0) _requireAllowed(imageId, token);
        bytes32 categoryId = _categoryOf(category);
        Record storage image = _create(imageId, categoryId);
        image.shareBps = revenueShareBps;
        image.token = token;
        image.price = uint96(pricePerUse);
        image.contentHash = contentHash;
        image.metadataCid = metadataCid;
        _announce(imageId, image, categoryId, category);
    }

    /// @inheritdoc IImageMarketplace
    function updateImage(ImageId imageId, bytes32 contentHash, bytes32 metadataCid) external whenEntryOpen {
        Record storage image = _getOwnImage(imageId);
        _requireContent(contentHash);
        bytes32[] storage past = _getImageMarketplaceStorage().pastVersions[imageId];
        bytes32 previous = image.contentHash;
        image.metadataCid = metadataCid;
        if (contentHash != previous) {
            past.push(previous);
            image.contentHash = contentHash;
        }
        emit ImageUpdated(imageId, uint32(past.length + 1), contentHash, metadataCid);
        // The badge was given to what the curator saw.
        if (contentHash != previous && image.verified) {
            image.verified = false;
            emit ImageVerified(imageId, false);
        }
    }

    /// @inheritdoc IImageMarketplace
    function setTerms(ImageId imageId, uint128 pricePerUse, uint16 revenueShareBps) external {
        uint64 time = _eTimeWhenNotPaused();
        Record storage image = _getOwnImage(imageId);
        _requireTerms(pricePerUse, revenueShareBps);
        (uint96 price, uint16 shareBps) = _termsInForce(image, time);
        image.price = price;
        image.shareBps = shareBps;
        uint64 effectiveAt = time;
        if (pricePerUse <= price && revenueShareBps == shareBps) {
            image.price = uint96(pricePerUse);
            image.termsEffectiveAt = 0;
        } else {
            effectiveAt += Parameters.IMAGE_PRICE_DELAY;
            image.pendingPrice = uint96(pricePerUse);
            image.pendingShareBps = revenueShareBps;
            image.termsEffectiveAt = uint40(effectiveAt);
        }
        emit ImageTermsScheduled(imageId, pricePerUse, revenueShareBps, effectiveAt);
    }

    /// @inheritdoc IImageMarketplace
    function setListed(ImageId imageId, bool listed) external whenNotPaused {
        Record storage image = _getOwnImage(imageId);
        image.status = listed ? ImageStatus.Listed : ImageStatus.Delisted;
        if (listed) emit ImageRelisted(imageId);
        else emit ImageDelisted(imageId);
    }

    // -------------------------------------------------------------------------------------------------- moderation

    /// @inheritdoc IImageMarketplace
    function setVerified(ImageId imageId, bool verified) external onlyRole(CURATOR_ROLE) {
        _getImage(imageId).verified = verified;
        emit ImageVerified(imageId, verified);
    }

    /// @inheritdoc IImageMarketplace
    function flagImage(ImageId imageId) external onlyRole(PAUSER_ROLE) {
        uint64 time = _eTime();
        Record storage image = _getImage(imageId);
        if (time < image.flagReadyAt) revert AlephTooEarly(image.flagReadyAt, time);
        uint64 until = time + Parameters.FLAG_DURATION;
        image.flaggedUntil = until;
        image.flagReadyAt = until + Parameters.FLAG_DURATION;
        emit ImageFlagged(imageId, msg.sender, until);
    }

    /// @inheritdoc IImageMarketplace
    function resolveFlag(ImageId imageId, bool confirmed) external onlyRole(DEFAULT_ADMIN_ROLE) {
        Record storage image = _getImage(imageId);
        uint64 until = confirmed ? type(uint64).max : 0;
        image.flaggedUntil = until;
        // What governance decided is not the pauser's to change: never where it confirmed, not for 14 days where it lifted.
        image.flagReadyAt = confirmed ? type(uint64).max : _eTime() + Parameters.FLAG_DURATION;
        emit ImageFlagged(imageId, msg.sender, until);
    }

    // --------------------------------------------------------------------------------------------- uses and ratings

    /// @inheritdoc IImageMarketplace
    function recordUse(ImageId imageId, JobId jobId, address payer, address token) external onlyRole(JOB_ROLE) returns (ImageTerms memory) {
        uint64 time = _eTime();
        Record storage image = _getImage(imageId);
        if (!_isUsable(image, time)) revert ImageMarketplaceNotUsable(imageId);
        (uint96 price, uint16 shareBps) = _termsInForce(image, time);
        address expected = image.token;
        if (price > 0 && token != expected) revert ImageMarketplaceWrongToken(imageId, token, expected);
        uint64 uses = ++image.uses;
        emit ImageUsed(imageId, jobId, payer, uses);
        return ImageTerms({publisher: image.publisher, token: expected, pricePerUse: price, revenueShareBps: shareBps});
    }

    /// @inheritdoc IImageMarketplace
    function rateImage(ImageId imageId, JobId jobId, uint8 rating, string calldata review) external {
        uint64 time = _eTimeWhenNotPaused();
        if (rating < 1 || rating > 5) revert ImageMarketplaceBadRating(rating);
        _requireInBounds("review", bytes(review).length, 0, Parameters.MAX_REVIEW_BYTES);
        ImageMarketplaceStorage storage $ = _getImageMarketplaceStorage();
        Record storage image = _getImage(imageId);
        if (!_mayRate($, imageId, image, jobId)) revert ImageMarketplaceNotEligibleToRate(imageId, msg.sender, jobId);
        RatingRecord storage record = $.ratings[imageId][msg.sender];
        uint8 previous = record.rating;
        if (previous == 0) ++image.ratingCount;
        image.ratingSum = image.ratingSum + rating - previous;
        record.rating = rating;
        record.ratedAt = uint40(time);
        record.jobId = uint208(JobId.unwrap(jobId));
        emit ImageRated(imageId, msg.sender, jobId, rating, previous, review);
    }

    // ---------------------------------------------------------------------------------------------- administration

    /// @inheritdoc IImageMarketplace
    function setPeers(address nodeRegistry_, address jobManager_, address paymentManager_) external onlyRole(DEFAULT_ADMIN_ROLE) {
        ImageMarketplaceStorage storage $ = _getImageMarketplaceStorage();
        $.nodeRegistry = INodeRegistry(_changePeer("nodeRegistry", address($.nodeRegistry), nodeRegistry_));
        $.jobManager = IJobManager(_changePeer("jobManager", address($.jobManager), jobManager_));
        $.paymentManager = IPaymentManager(_changePeer("paymentManager", address($.paymentManager), paymentManager_));
    }

    // ------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IImageMarketplace
    function getImage(ImageId imageId) external view returns (Image memory) {
        ImageMarketplaceStorage storage $ = _getImageMarketplaceStorage();
        Record storage image = _getImage(imageId);
        (uint96 price, uint16 shareBps) = _termsInForce(image, _eTime());
        return Image({
            publisher: image.publisher,
            status: image.status,
            verified: image.verified,
            revenueShareBps: shareBps,
            token: image.token,
            pricePerUse: price,
            contentHash: image.contentHash,
            metadataCid: image.metadataCid,
            category: $.categories[image.category],
            publishedAt: image.publishedAt,
            uses: image.uses,
            ratingSum: image.ratingSum,
            ratingCount: image.ratingCount,
            flaggedUntil: image.flaggedUntil,
            versionCount: uint32($.pastVersions[imageId].length + 1)
        });
    }

    /// @inheritdoc IImageMarketplace
    function getImagesByCategory(string calldata category) external view returns (ImageId[] memory) {
        return _categoryPage(category, 0, Parameters.MAX_PAGE);
    }

    /// @inheritdoc IImageMarketplace
    function getImagesByCategory(string calldata category, uint256 offset, uint256 limit) external view returns (ImageId[] memory) {
        return _categoryPage(category, offset, limit);
    }

    /// @inheritdoc IImageMarketplace
    function getImages(uint256 offset, uint256 limit) external view returns (ImageId[] memory page) {
        ImageId[] storage all = _getImageMarketplaceStorage().all;
        (uint256 start, uint256 end) = Pages.range(offset, limit, all.length);
        page = new ImageId[](end - start);
        for (uint256 i = start; i < end; ++i) {
            page[i - start] = all[i];
        }
    }

    /// @inheritdoc IImageMarketplace
    function getVersions(ImageId imageId, uint256 offset, uint256 limit) external view returns (bytes32[] memory page) {
        Record storage image = _getImage(imageId);
        bytes32[] storage past = _getImageMarketplaceStorage().pastVersions[imageId];
        uint256 last = past.length;
        (uint256 start, uint256 end) = Pages.range(offset, limit, last + 1);
        page = new bytes32[](end - start);
        for (uint256 i = start; i < end; ++i) {
            page[i - start] = i < last ? past[i] : image.contentHash;
        }
    }

    /// @inheritdoc IImageMarketplace
    function imageCount() external view returns (uint256) {
        return _getImageMarketplaceStorage().all.length;
    }

    /// @inheritdoc IImageMarketplace
    function pendingTermsOf(ImageId imageId) external view returns (uint128 pricePerUse, uint16 revenueShareBps, uint64 effectiveAt) {
        Record storage image = _getImageMarketplaceStorage().images[imageId];
        effectiveAt = image.termsEffectiveAt;
        if (_eTime() >= effectiveAt) return (0, 0, 0);
        return (image.pendingPrice, image.pendingShareBps, effectiveAt);
    }

    /// @inheritdoc IImageMarketplace
    function ratingOf(ImageId imageId, address rater) external view returns (Rating memory) {
        RatingRecord storage record = _getImageMarketplaceStorage().ratings[imageId][rater];
        return Rating({rating: record.rating, jobId: JobId.wrap(record.jobId), ratedAt: record.ratedAt});
    }

    /// @inheritdoc IImageMarketplace
    function isUsable(ImageId imageId) external view returns (bool) {
        return _isUsable(_getImageMarketplaceStorage().images[imageId], _eTime());
    }

    /// @inheritdoc IImageMarketplace
    function nodeRegistry() external view returns (INodeRegistry) {
        return _getImageMarketplaceStorage().nodeRegistry;
    }

    /// @inheritdoc IImageMarketplace
    function jobManager() external view returns (IJobManager) {
        return _getImageMarketplaceStorage().jobManager;
    }

    /// @inheritdoc IImageMarketplace
    function paymentManager() external view returns (IPaymentManager) {
        return _getImageMarketplaceStorage().paymentManager;
    }

    // ---------------------------------------------------------------------------------------------------- internal

    /// @dev Makes a record of the caller's and puts it on the lists. A category is made when it gets its first image.
    function _create(ImageId imageId, bytes32 categoryId) private returns (Record storage image) {
        _requireEntryOpen();
        uint64 time = _eTimeWhenNotPaused();
        ImageMarketplaceStorage storage $ = _getImageMarketplaceStorage();
        image = $.images[imageId];
        if (image.status != ImageStatus.None) revert ImageMarketplaceDuplicateImage(imageId);
        image.publisher = msg.sender;
        image.status = ImageStatus.Listed;
        image.publishedAt = uint40(time);

        Category storage category = $.byCategory[categoryId];
        if (category.images.length == 0) {
            category.number = uint24($.categories.length);
            $.categories.push(categoryId);
        }
        image.category = category.number;
        category.images.push(uint32($.all.length));
        $.all.push(imageId);
    }

    /// @dev Reads from storage what it tells: the stack has no room for nine values.
    function _announce(ImageId imageId, Record storage image, bytes32 categoryId, string calldata category) private {
        emit ImagePublished(
            imageId, msg.sender, categoryId, category, image.contentHash, image.metadataCid, image.token, image.price, image.shareBps
        );
    }

    /// @dev Returns whether the caller may rate an image by a job: it pays the job, which used the image, was paid for an hour at least,
    /// and the caller is neither who published the image nor who ran the job.
    function _mayRate(ImageMarketplaceStorage storage $, ImageId imageId, Record storage image, JobId jobId) private view returns (bool) {
        if (msg.sender == image.publisher) return false;
        (, address payer, NodeId nodeId) = $.jobManager.jobStatus(jobId);
        if (payer != msg.sender) return false;
        (uint256 paid, uint64 paidSeconds) = $.paymentManager.paidFor(jobId);
        if (paid == 0 || paidSeconds < Parameters.RATING_MIN_SECONDS) return false;
        return $.jobManager.imageOf(jobId) == imageId && $.nodeRegistry.operatorOf(nodeId) != msg.sender;
    }

    function _categoryPage(string calldata name, uint256 offset, uint256 limit) private view returns (ImageId[] memory page) {
        ImageMarketplaceStorage storage $ = _getImageMarketplaceStorage();
        uint32[] storage images = $.byCategory[keccak256(bytes(name))].images;
        (uint256 start, uint256 end) = Pages.range(offset, limit, images.length);
        page = new ImageId[](end - start);
        for (uint256 i = start; i < end; ++i) {
            page[i - start] = $.all[images[i]];
        }
    }

    function _getImage(ImageId imageId) private view returns (Record storage image) {
        image = _getImageMarketplaceStorage().images[imageId];
        if (image.status == ImageStatus.None) revert ImageMarketplaceUnknownImage(imageId);
    }

    function _getOwnImage(ImageId imageId) private view returns (Record storage image) {
        image = _getImageMarketplaceStorage().images[imageId];
        if (image.publisher != msg.sender) revert ImageMarketplaceNotPublisher(imageId, msg.sender);
    }

    function _termsInForce(Record storage image, uint64 time) private view returns (uint96 price, uint16 shareBps) {
        uint40 effectiveAt = image.termsEffectiveAt;
        if (effectiveAt != 0 && time >= effectiveAt) return (image.pendingPrice, image.pendingShareBps);
        return (image.price, image.shareBps);
    }

    function _isUsable(Record storage image, uint64 time) private view returns (bool) {
        return image.status == ImageStatus.Listed && time >= image.flaggedUntil;
    }

    function _requireAllowed(ImageId imageId, address token) private view {
        bool isAllowed = _getImageMarketplaceStorage().paymentManager.tokenConfig(token).allowed;
        if (!isAllowed) revert ImageMarketplaceWrongToken(imageId, token, address(0));
    }

    function _requireContent(bytes32 contentHash) private pure {
        if (contentHash == 0) revert AlephOutOfBounds("contentHash", 0, 1, type(uint256).max);
    }

    function _requireTerms(uint128 pricePerUse, uint16 revenueShareBps) private pure {
        _requireInBounds("pricePerUse", pricePerUse, 0, type(uint96).max);
        _requireInBounds("revenueShareBps", revenueShareBps, 0, Parameters.BPS);
    }

    /// @dev Returns the id of a category of a good name.
    function _categoryOf(string calldata name) private pure returns (bytes32) {
        bytes calldata text = bytes(name);
        _requireInBounds("category", text.length, 1, Parameters.MAX_CATEGORY_BYTES);
        for (uint256 i; i < text.length; ++i) {
            uint8 char = uint8(text[i]);
            if (CATEGORY_BYTES >> char & 1 == 0) revert AlephOutOfBounds("category", char, 0x2d, 0x7a);
        }
        return keccak256(text);
    }

    function _getImageMarketplaceStorage() private pure returns (ImageMarketplaceStorage storage $) {
        assembly {
            $.slot := IMAGE_MARKETPLACE_STORAGE
        }
    }
}
// forge-lint: disable-end(unsafe-typecast)
