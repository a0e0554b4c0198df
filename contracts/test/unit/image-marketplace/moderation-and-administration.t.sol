// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {ImageMarketplace} from "../../../src/ImageMarketplace.sol";
import {CURATOR_ROLE, PAUSER_ROLE, UPGRADER_ROLE} from "../../../src/base/Roles.sol";
import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IImageMarketplace} from "../../../src/interfaces/IImageMarketplace.sol";
import {ImageId} from "../../../src/Types.sol";
import {ImageMarketplaceBase} from "./ImageMarketplaceBase.t.sol";

contract ImageMarketplaceModerationTest is ImageMarketplaceBase {
    ImageId private imageId;

    function setUp() public override {
        super.setUp();
        imageId = publish("content");
    }

    function test_ACuratorGivesAndTakesTheBadge() public {
        vm.startPrank(curator);
        for (uint256 i; i < 2; ++i) {
            bool verified = i == 0;
            vm.expectEmit(address(images));
            emit IImageMarketplace.ImageVerified(imageId, verified);
            images.setVerified(imageId, verified);
            assertEq(images.getImage(imageId).verified, verified);
        }
    }

    function test_AFlagLapsesUnlessItIsConfirmed() public {
        uint64 until = eTime() + 14 days;
        _flag(until);
        assertFalse(images.isUsable(imageId));
        assertEq(images.getImage(imageId).flaggedUntil, until);
        skip(14 days - 1);
        assertFalse(images.isUsable(imageId));
        skip(1);
        assertTrue(images.isUsable(imageId));

        _refusesToFlag(until + 14 days);
        skip(14 days - 1);
        _refusesToFlag(until + 14 days);
        skip(1);
        _flag(eTime() + 14 days);
    }

    function test_AConfirmedFlagStaysAndIsNotThePausersToChange() public {
        _flag(eTime() + 14 days);
        _resolve(true, type(uint64).max);
        skip(10 * 365 days);
        assertFalse(images.isUsable(imageId));
        _refusesToFlag(type(uint64).max);
        _resolve(false, 0);
        assertTrue(images.isUsable(imageId));
        _refusesToFlag(eTime() + 14 days);
        skip(14 days);
        _flag(eTime() + 14 days);
    }

    function test_ALiftedFlagIsNotSetAgainForFourteenDays() public {
        _flag(eTime() + 14 days);
        skip(3 days);
        _resolve(false, 0);
        assertTrue(images.isUsable(imageId));
        _refusesToFlag(eTime() + 14 days);
    }

    function test_RevertWhen_TheCallerLacksTheRole() public {
        vm.startPrank(stranger);
        expectMissingRole(stranger, CURATOR_ROLE);
        images.setVerified(imageId, true);
        expectMissingRole(stranger, PAUSER_ROLE);
        images.flagImage(imageId);
        expectMissingRole(stranger, 0);
        images.resolveFlag(imageId, true);
        expectMissingRole(stranger, 0);
        images.setPeers(stranger, stranger, stranger);
        expectMissingRole(stranger, UPGRADER_ROLE);
        images.upgradeToAndCall(stranger, "");
        vm.stopPrank();
        expectMissingRole(pauser, 0);
        vm.prank(pauser);
        images.resolveFlag(imageId, true);
    }

    function test_KnowsItsPeers() public {
        assertEq(address(images.nodeRegistry()), address(registry));
        assertEq(address(images.jobManager()), address(jobStub));
        assertEq(address(images.paymentManager()), address(paymentStub));
        address[3] memory peers = [address(registry), address(jobStub), address(paymentStub)];
        for (uint256 i; i < 3; ++i) {
            address[3] memory bad = peers;
            bad[i] = address(0);
            vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
            vm.prank(admin);
            images.setPeers(bad[0], bad[1], bad[2]);
        }
    }

    function test_RevertWhen_InitialisedAgain() public {
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        images.initialize(stranger, registry);
        ImageMarketplace implementation = new ImageMarketplace();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        implementation.initialize(stranger, registry);
    }

    function _flag(uint64 until) private {
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageFlagged(imageId, pauser, until);
        vm.prank(pauser);
        images.flagImage(imageId);
    }

    function _refusesToFlag(uint64 readyAt) private {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephTooEarly.selector, readyAt, eTime()));
        vm.prank(pauser);
        images.flagImage(imageId);
    }

    function _resolve(bool confirmed, uint64 until) private {
        vm.expectEmit(address(images));
        emit IImageMarketplace.ImageFlagged(imageId, admin, until);
        vm.prank(admin);
        images.resolveFlag(imageId, confirmed);
        assertEq(images.getImage(imageId).flaggedUntil, until);
    }
}
