// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Base} from "../../Base.t.sol";
import {JobManagerStub} from "../../stubs/JobManagerStub.sol";
import {PaymentManagerStub} from "../../stubs/PaymentManagerStub.sol";
import {ImageMarketplace} from "../../../src/ImageMarketplace.sol";
import {ImageTerms} from "../../../src/interfaces/IImageMarketplace.sol";
import {Job} from "../../../src/interfaces/IJobManager.sol";
import {NodeRegistry} from "../../../src/NodeRegistry.sol";
import {ImageId, JobId, NodeId} from "../../../src/Types.sol";

/// @notice Publishes, uses, pays for, rates, lists and flags images, and keeps who may rate what apart from the marketplace.
contract ImageHandler is Base {
    struct Use {
        ImageId imageId;
        address payer;
        uint256 paid;
        uint64 paidSeconds;
    }

    /// @dev A price that anybody could see, and until when it was the one in force.
    struct Quote {
        uint128 price;
        uint64 seenAt;
    }

    ImageMarketplace private _images;
    JobManagerStub private _jobs;
    PaymentManagerStub private _payments;
    NodeId private _nodeId;
    address private _token;

    address[] public users;
    ImageId[] public ids;
    Use[] private _uses;
    mapping(ImageId id => uint256) public usesOf;
    mapping(ImageId id => Quote[]) private _quotes;
    mapping(ImageId id => mapping(address rater => uint8)) public ratingOf;

    uint256 public usesOfUnusable;
    uint256 public ratingsOfTheUnpaid;
    uint256 public pricesRaisedUnannounced;
    uint256 public ratings;

    constructor(
        NodeRegistry registry_,
        ImageMarketplace images,
        JobManagerStub jobs,
        PaymentManagerStub payments,
        NodeId nodeId,
        address operator,
        address token
    ) {
        (registry, _images, _jobs, _payments, _nodeId, _token) = (registry_, images, jobs, payments, nodeId, token);
        for (uint256 i; i < 4; ++i) {
            users.push(makeAddr(string.concat("user ", vm.toString(i))));
        }
        users.push(operator);
    }

    function setUp() public override {}

    // ---------------------------------------------------------------------------------------------------- actions

    function publish(uint256 seed) external {
        // Users publish too: a publisher must not rate its own image. Few contents, so that copies happen.
        vm.prank(users[seed % users.length]);
        try _images.publishImage(
            bytes32((seed >> 8) % 3 + 1), "cid", uint128(edgeBound(seed >> 16, 0, 10)), 0, "category", _token
        ) returns (
            ImageId imageId
        ) {
            ids.push(imageId);
        } catch {}
    }

    function update(uint256 seed) external {
        if (ids.length == 0) return;
        ImageId imageId = _pick(seed);
        vm.prank(_images.getImage(imageId).publisher);
        try _images.updateImage(imageId, bytes32(seed | 1), "cid") {} catch {}
    }

    function setTerms(uint256 seed) external {
        if (ids.length == 0) return;
        ImageId imageId = _pick(seed);
        _quote(imageId);
        vm.prank(_images.getImage(imageId).publisher);
        try _images.setTerms(imageId, uint128(edgeBound(seed >> 16, 0, 20)), uint16(edgeBound(seed >> 32, 0, 10_000))) {} catch {}
    }

    function setListed(uint256 seed, bool listed) external {
        if (ids.length == 0) return;
        ImageId imageId = _pick(seed);
        vm.prank(_images.getImage(imageId).publisher);
        try _images.setListed(imageId, listed) {} catch {}
    }

    function flag(uint256 seed) external {
        if (ids.length == 0) return;
        vm.prank(pauser);
        try _images.flagImage(_pick(seed)) {} catch {}
    }

    function resolveFlag(uint256 seed, bool confirmed) external {
        if (ids.length == 0) return;
        vm.prank(admin);
        _images.resolveFlag(_pick(seed), confirmed && seed % 4 == 0);
    }

    function use(uint256 seed) external {
        if (ids.length == 0) return;
        ImageId imageId = _pick(seed);
        address user = users[(seed >> 16) % users.length];
        JobId jobId = JobId.wrap(_uses.length + 1);
        bool isUsable = _images.isUsable(imageId);
        _quote(imageId);
        try _jobs.recordUse(_images, imageId, jobId, user, _token) returns (ImageTerms memory terms) {
            if (!isUsable) ++usesOfUnusable;
            if (_exceedsAllQuotes(imageId, terms.pricePerUse)) ++pricesRaisedUnannounced;
            Job memory job;
            (job.payer, job.imageId, job.nodeId) = (user, imageId, _nodeId);
            _jobs.setJob(jobId, job);
            _uses.push(Use(imageId, user, 0, 0));
            ++usesOf[imageId];
        } catch {}
    }

    function pay(uint256 seed) external {
        if (_uses.length == 0) return;
        uint256 index = seed % _uses.length;
        Use storage used = _uses[index];
        used.paid = edgeBound(seed >> 16, 0, 2);
        used.paidSeconds = uint64(edgeBound(seed >> 32, 1 hours - 1, 2 hours));
        _payments.setPaid(JobId.wrap(index + 1), used.paid, used.paidSeconds);
    }

    function rate(uint256 seed, uint256 ratingSeed) external {
        if (_uses.length == 0) return;
        uint256 index = seed % _uses.length;
        Use memory used = _uses[index];
        // The right image and user mostly, any sometimes.
        ImageId imageId = (seed >> 16) % 5 == 0 ? _pick(seed >> 24) : used.imageId;
        address user = (seed >> 32) % 5 == 0 ? users[(seed >> 40) % users.length] : used.payer;
        uint8 rating = uint8(edgeBound(ratingSeed, 0, 6));
        vm.prank(user);
        try _images.rateImage(imageId, JobId.wrap(index + 1), rating, "") {
            ++ratings;
            bool isPaid = used.paid > 0 && used.paidSeconds >= 1 hours && used.payer == user && used.imageId == imageId;
            bool isParty = user == _images.getImage(imageId).publisher || user == registry.operatorOf(_nodeId);
            if (!isPaid || isParty || rating < 1 || rating > 5) ++ratingsOfTheUnpaid;
            ratingOf[imageId][user] = rating;
        } catch {}
    }

    // ------------------------------------------------------------------------------------------------------- reads

    function count() external view returns (uint256) {
        return ids.length;
    }

    function userCount() external view returns (uint256) {
        return users.length;
    }

    /// @dev Remembers the price in force before something happens.
    function _quote(ImageId imageId) private {
        _quotes[imageId].push(Quote(_images.getImage(imageId).pricePerUse, eTime()));
    }

    /// @dev Returns whether a price is above all that were in force within the last day, of which there is one at least.
    function _exceedsAllQuotes(ImageId imageId, uint128 price) private view returns (bool) {
        Quote[] storage quotes = _quotes[imageId];
        for (uint256 i = quotes.length; i > 0; --i) {
            if (quotes[i - 1].price >= price) return false;
            if (quotes[i - 1].seenAt + 1 days <= eTime()) return false;
        }
        return true;
    }

    function _pick(uint256 seed) private view returns (ImageId) {
        return ids[seed % ids.length];
    }
}
