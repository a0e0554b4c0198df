// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IImageMarketplace, ImageTerms} from "../../src/interfaces/IImageMarketplace.sol";
import {ImageId, JobId} from "../../src/Types.sol";

/// @notice What JobManager asks of ImageMarketplace. Images without terms cannot be used.
contract ImageMarketplaceStub {
    mapping(ImageId id => ImageTerms terms) public termsOf;
    mapping(ImageId id => uint256 uses) public usesOf;

    function setTerms(ImageId imageId, ImageTerms calldata terms) external {
        termsOf[imageId] = terms;
    }

    function recordUse(ImageId imageId, JobId, address, address) external returns (ImageTerms memory terms) {
        terms = termsOf[imageId];
        if (terms.publisher == address(0)) revert IImageMarketplace.ImageMarketplaceNotUsable(imageId);
        ++usesOf[imageId];
    }
}
