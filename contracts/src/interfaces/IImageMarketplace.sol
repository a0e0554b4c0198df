// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ImageId, JobId} from "../Types.sol";
import {IAlephBase} from "./IAlephBase.sol";
import {IJobManager} from "./IJobManager.sol";
import {INodeRegistry} from "./INodeRegistry.sol";
import {IPaymentManager} from "./IPaymentManager.sol";

/// @notice Whether an image can be used by new jobs.
enum ImageStatus {
    None,
    Listed,
    Delisted
}

/// @notice A published image.
/// @param pricePerUse Fee per job, in units of `token`, in force now.
/// @param revenueShareBps Part of that fee that goes to the node; the publisher keeps the rest.
/// @param category `keccak256` of the category's name.
/// @param uses Number of jobs created with it.
/// @param ratingSum Sum of the ratings of `ratingCount` raters.
/// @param flaggedUntil While it is to come, the image is hidden and cannot be used.
/// @param versionCount Number of its versions; `contentHash` and `metadataCid` are those of the last.
struct Image {
    address publisher;
    ImageStatus status;
    bool verified;
    uint16 revenueShareBps;
    address token;
    uint128 pricePerUse;
    bytes32 contentHash;
    bytes32 metadataCid;
    bytes32 category;
    uint64 publishedAt;
    uint64 uses;
    uint64 ratingSum;
    uint64 ratingCount;
    uint64 flaggedUntil;
    uint32 versionCount;
}

/// @notice What JobManager keeps of an image when a job is created.
struct ImageTerms {
    address publisher;
    address token;
    uint128 pricePerUse;
    uint16 revenueShareBps;
}

/// @notice A rating.
struct Rating {
    uint8 rating;
    JobId jobId;
    uint64 ratedAt;
}

/// @title IImageMarketplace
/// @notice Publishes images, counts their uses, and takes ratings from those who paid. It holds no money: fees are credited in PaymentManager.
interface IImageMarketplace is IAlephBase {
    /// @notice An image was published.
    event ImagePublished(
        ImageId indexed imageId,
        address indexed publisher,
        bytes32 indexed category,
        string categoryName,
        bytes32 contentHash,
        bytes32 metadataCid,
        address token,
        uint128 pricePerUse,
        uint16 revenueShareBps
    );

    /// @notice A version was added, or metadata changed.
    event ImageUpdated(ImageId indexed imageId, uint32 version, bytes32 contentHash, bytes32 metadataCid);

    /// @notice An image's terms changed; they are in force from `effectiveAt` on.
    event ImageTermsScheduled(ImageId indexed imageId, uint128 pricePerUse, uint16 revenueShareBps, uint64 effectiveAt);

    /// @notice An image takes no new jobs, or takes them again.
    event ImageDelisted(ImageId indexed imageId);
    event ImageRelisted(ImageId indexed imageId);

    /// @notice An image got or lost the verified badge.
    event ImageVerified(ImageId indexed imageId, bool verified);

    /// @notice An image is hidden until `until`; zero: no longer.
    event ImageFlagged(ImageId indexed imageId, address indexed by, uint64 until);

    /// @notice A job was created with an image.
    event ImageUsed(ImageId indexed imageId, JobId indexed jobId, address indexed payer, uint64 uses);

    /// @notice A user rated an image. A second rating of the same account replaces its first.
    event ImageRated(ImageId indexed imageId, address indexed rater, JobId jobId, uint8 rating, uint8 previous, string review);

    /// @notice The publisher published this content already.
    error ImageMarketplaceDuplicateImage(ImageId imageId);

    /// @notice There is no such image.
    error ImageMarketplaceUnknownImage(ImageId imageId);

    /// @notice `caller` did not publish the image.
    error ImageMarketplaceNotPublisher(ImageId imageId, address caller);

    /// @notice The image is delisted or flagged.
    error ImageMarketplaceNotUsable(ImageId imageId);

    /// @notice The image is paid in another token than the job.
    error ImageMarketplaceWrongToken(ImageId imageId, address token, address expected);

    /// @notice The rating is not 1 to 5.
    error ImageMarketplaceBadRating(uint8 rating);

    /// @notice The job does not entitle the caller to rate: not its payer, another image, ran less than an hour, unpaid, or caller is
    /// the publisher or the operator of its node.
    error ImageMarketplaceNotEligibleToRate(ImageId imageId, address caller, JobId jobId);

    /// @notice Publishes an image.
    /// @param category Name of its category: 1 to 32 bytes of a-z, 0-9 and hyphen.
    /// @param token Token of its price; must be allowed in PaymentManager. Any for a price of zero.
    /// @dev Reverts with `ImageMarketplaceDuplicateImage`, `AlephOutOfBounds` for the share, an empty hash or a bad category,
    /// `ImageMarketplaceWrongToken` for a token that is not allowed, `AlephEntryPaused`, `AlephProtocolPaused`.
    function publishImage(
        bytes32 contentHash,
        bytes32 metadataCid,
        uint128 pricePerUse,
        uint16 revenueShareBps,
        string calldata category,
        address token
    ) external returns (ImageId imageId);

    /// @notice Adds a version to an image, or changes its metadata (same content hash).
    /// @dev Reverts with `ImageMarketplaceNotPublisher`, `AlephOutOfBounds` for an empty hash, `AlephEntryPaused`, `AlephProtocolPaused`.
    function updateImage(ImageId imageId, bytes32 contentHash, bytes32 metadataCid) external;

    /// @notice Sets an image's terms: a lower price at once, anything else after 24 h. Jobs keep those they were created with.
    /// @dev Reverts with `ImageMarketplaceNotPublisher`, `AlephOutOfBounds`, `AlephProtocolPaused`.
    function setTerms(ImageId imageId, uint128 pricePerUse, uint16 revenueShareBps) external;

    /// @notice Takes an image off the list, or puts it back. Jobs that use it go on.
    /// @dev Reverts with `ImageMarketplaceNotPublisher`, `AlephProtocolPaused`.
    function setListed(ImageId imageId, bool listed) external;

    /// @notice Gives or takes the verified badge.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without CURATOR_ROLE, `ImageMarketplaceUnknownImage`.
    function setVerified(ImageId imageId, bool verified) external;

    /// @notice Hides an image for 14 days, in which governance confirms or the flag lapses. It cannot be renewed within 14 days of its lapse.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without PAUSER_ROLE, `ImageMarketplaceUnknownImage`, `AlephTooEarly`.
    function flagImage(ImageId imageId) external;

    /// @notice Confirms a flag for ever, or lifts it.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `ImageMarketplaceUnknownImage`.
    function resolveFlag(ImageId imageId, bool confirmed) external;

    /// @notice Counts a use and returns the terms that the job keeps.
    /// @param token Token of the job: must be the image's unless its price is zero.
    /// @dev Called by JobManager in {IJobManager-createJob}. Reverts with `AccessControlUnauthorizedAccount` without JOB_ROLE,
    /// `ImageMarketplaceUnknownImage`, `ImageMarketplaceNotUsable`, `ImageMarketplaceWrongToken`.
    function recordUse(ImageId imageId, JobId jobId, address payer, address token) external returns (ImageTerms memory);

    /// @notice Rates an image from 1 to 5, by a job of the caller that used it, ran for an hour and was paid.
    /// @param review At most 512 bytes; only in the event.
    /// @dev Reads {IJobManager-getJob}, {IPaymentManager-paidFor}. Reverts with `ImageMarketplaceBadRating`,
    /// `ImageMarketplaceNotEligibleToRate`, `AlephOutOfBounds` for the review, `AlephProtocolPaused`.
    function rateImage(ImageId imageId, JobId jobId, uint8 rating, string calldata review) external;

    /// @notice Sets the peers.
    /// @dev Reverts with `AccessControlUnauthorizedAccount` without DEFAULT_ADMIN_ROLE, `AlephZeroAddress`.
    function setPeers(address nodeRegistry, address jobManager, address paymentManager) external;

    /// @notice Returns an image.
    /// @dev Reverts with `ImageMarketplaceUnknownImage`.
    function getImage(ImageId imageId) external view returns (Image memory);

    /// @notice Returns the first 200 images of a category, in the order of their publication. See the paginated form.
    function getImagesByCategory(string calldata category) external view returns (ImageId[] memory);

    /// @notice Returns a page of the images of a category.
    /// @dev Reverts with `AlephBatchTooLong` for a limit above 200.
    function getImagesByCategory(string calldata category, uint256 offset, uint256 limit) external view returns (ImageId[] memory);

    /// @notice Returns a page of all images.
    /// @dev Reverts with `AlephBatchTooLong` for a limit above 200.
    function getImages(uint256 offset, uint256 limit) external view returns (ImageId[] memory);

    /// @notice Returns a page of the content hashes of an image's versions.
    function getVersions(ImageId imageId, uint256 offset, uint256 limit) external view returns (bytes32[] memory);

    /// @notice Returns how many images there are.
    function imageCount() external view returns (uint256);

    /// @notice Returns terms that are not in force yet; zero `effectiveAt` if there are none.
    function pendingTermsOf(ImageId imageId) external view returns (uint128 pricePerUse, uint16 revenueShareBps, uint64 effectiveAt);

    /// @notice Returns an account's rating of an image; zeros if there is none.
    function ratingOf(ImageId imageId, address rater) external view returns (Rating memory);

    /// @notice Returns whether a new job may use an image.
    function isUsable(ImageId imageId) external view returns (bool);

    /// @notice Return the peers.
    function nodeRegistry() external view returns (INodeRegistry);
    function jobManager() external view returns (IJobManager);
    function paymentManager() external view returns (IPaymentManager);
}
