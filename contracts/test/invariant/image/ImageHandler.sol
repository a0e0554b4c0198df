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

    /// @dev Our model of an image: terms in force, terms to come, whether it is listed and until when it is flagged.
    struct Ghost {
        uint128 price;
        uint16 share;
        uint128 pendingPrice;
        uint16 pendingShare;
        uint64 effectiveAt;
        bool isDelisted;
        uint64 flaggedUntil;
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
    mapping(ImageId id => Ghost ghost) private _ghosts;
    mapping(ImageId id => mapping(address rater => uint8)) public ratingOf;

    uint256 public usesOfUnusable;
    uint256 public ratingsOfTheUnpaid;
    uint256 public usesOfOtherTerms;
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
        uint128 price = uint128(edgeBound(mix(seed, 2), 0, 10));
        vm.prank(users[seed % users.length]);
        try _images.publishImage(bytes32(mix(seed, 1) % 3 + 1), "cid", price, 0, "category", _token) returns (ImageId imageId) {
            ids.push(imageId);
            _ghosts[imageId].price = price;
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
        _settle(imageId);
        Ghost storage ghost = _ghosts[imageId];
        uint128 price = mix(seed, 1) % 3 == 0 ? ghost.price + 1 : uint128(edgeBound(mix(seed, 2), 0, 20));
        uint16 share = mix(seed, 3) % 3 == 0 ? uint16(edgeBound(mix(seed, 4), 0, 10_000)) : ghost.share;
        vm.prank(_images.getImage(imageId).publisher);
        try _images.setTerms(imageId, price, share) {
            ghost.effectiveAt = 0;
            if (price <= ghost.price && share == ghost.share) ghost.price = price;
            else (ghost.pendingPrice, ghost.pendingShare, ghost.effectiveAt) = (price, share, eTime() + 1 days);
        } catch {}
    }

    function setListed(uint256 seed, bool listed) external {
        if (ids.length == 0) return;
        ImageId imageId = _pick(seed);
        vm.prank(_images.getImage(imageId).publisher);
        try _images.setListed(imageId, listed) {
            _ghosts[imageId].isDelisted = !listed;
        } catch {}
    }

    function flag(uint256 seed) external {
        if (ids.length == 0) return;
        ImageId imageId = _pick(seed);
        vm.prank(pauser);
        try _images.flagImage(imageId) {
            _ghosts[imageId].flaggedUntil = eTime() + 14 days;
        } catch {}
    }

    function resolveFlag(uint256 seed) external {
        if (ids.length == 0) return;
        ImageId imageId = _pick(seed);
        bool confirmed = mix(seed, 1) % 8 == 0;
        vm.prank(admin);
        _images.resolveFlag(imageId, confirmed);
        _ghosts[imageId].flaggedUntil = confirmed ? type(uint64).max : 0;
    }

    function use(uint256 seed) external {
        if (ids.length == 0) return;
        ImageId imageId = _pick(seed);
        _settle(imageId);
        Ghost storage ghost = _ghosts[imageId];
        address user = users[mix(seed, 1) % users.length];
        JobId jobId = JobId.wrap(_uses.length + 1);
        try _jobs.recordUse(_images, imageId, jobId, user, _token) returns (ImageTerms memory terms) {
            if (ghost.isDelisted || eTime() < ghost.flaggedUntil) ++usesOfUnusable;
            if (terms.pricePerUse != ghost.price || terms.revenueShareBps != ghost.share) ++usesOfOtherTerms;
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
        used.paid = edgeBound(mix(seed, 16), 0, 2);
        used.paidSeconds = uint64(edgeBound(mix(seed, 32), 1 hours - 1, 2 hours));
        _payments.setPaid(JobId.wrap(index + 1), used.paid, used.paidSeconds);
    }

    function rate(uint256 seed, uint256 ratingSeed) external {
        if (_uses.length == 0) return;
        uint256 index = seed % _uses.length;
        Use memory used = _uses[index];
        // The right image and user mostly, any sometimes.
        ImageId imageId = mix(seed, 16) % 5 == 0 ? _pick(mix(seed, 24)) : used.imageId;
        address user = mix(seed, 32) % 5 == 0 ? users[mix(seed, 40) % users.length] : used.payer;
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

    /// @dev Lets announced terms come into force in our model.
    function _settle(ImageId imageId) private {
        Ghost storage ghost = _ghosts[imageId];
        if (ghost.effectiveAt == 0 || eTime() < ghost.effectiveAt) return;
        (ghost.price, ghost.share, ghost.effectiveAt) = (ghost.pendingPrice, ghost.pendingShare, 0);
    }

    /// @dev Draws from a seed: the fuzzer likes small ones, whose high bits say nothing.
    function mix(uint256 seed, uint256 index) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, index)));
    }

    function _pick(uint256 seed) private view returns (ImageId) {
        return ids[seed % ids.length];
    }
}
