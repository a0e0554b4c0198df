// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IImageMarketplace, ImageTerms} from "../../../src/interfaces/IImageMarketplace.sol";
import {IJobManager, Job, JobTerms} from "../../../src/interfaces/IJobManager.sol";
import {IPaymentManager, JobPayment} from "../../../src/interfaces/IPaymentManager.sol";
import {ISLAManager} from "../../../src/interfaces/ISLAManager.sol";
import {ImageId, JobId, Permit, SlaId} from "../../../src/Types.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";

contract JobManagerCreateJobTest is JobsBase {
    function test_StoresTheOfferAndTakesTheBuffer() public {
        fund(payer, aleph, 1000e18);
        JobTerms memory wanted = terms(address(aleph));
        wanted.region = "eu";
        wanted.resources.gpuType = 1;
        wanted.resources.gpuCount = 2;
        wanted.resources.gpuVramMiB = 8192;
        JobId jobId = create(wanted);
        Job memory job = jobs.getJob(jobId);
        assertEq(job.payer, payer);
        assertEq(job.specHash, "spec");
        assertEq(job.createdAt, eTime());
        assertEq(job.duration, DURATION);
        assertEq(job.region, "eu");
        assertEq(job.resources.gpuCount, 2);
        assertEq(job.resources.gpuVramMiB, 8192);
        assertEq(job.startedAt + job.endedAt + job.endAt + job.releases, 0);
        JobPayment memory payment = payments.getPayment(jobId);
        assertEq(payment.buffer, uint256(PRICE) * 4 hours);
        assertEq(payment.spender, payer);
        assertEq(payment.communityFeeBps, 2000);
        assertEq(jobs.runCount(jobId), 0);
    }

    function test_PricesTheBufferInTheTokensOwnUnits() public {
        fund(payer, usdc, 1000e6);
        JobId jobId = create(terms(address(usdc)));
        assertEq(payments.getPayment(jobId).buffer, 1000 * 4 hours);
    }

    function test_TheBufferIsPartOfWhatMayBeSpent() public {
        fund(payer, aleph, 1000e18);
        JobTerms memory wanted = terms(address(aleph));
        wanted.maxSpend = 1e18;
        assertEq(payments.getPayment(create(wanted)).buffer, 1e18);
    }

    function test_KeepsImageAndAgreement() public {
        fund(payer, aleph, 1000e18);
        ImageId image = ImageId.wrap("image");
        images.setTerms(image, ImageTerms(stranger, address(aleph), 3e18, 4000));
        JobTerms memory wanted = terms(address(aleph));
        (wanted.imageId, wanted.slaId, wanted.slaVersion) = (image, SlaId.wrap(7), 3);
        JobId jobId = create(wanted);
        assertEq(images.usesOf(image), 1);
        assertEq(payments.getPayment(jobId).imageFeeLeft, 3e18);
        Job memory job = jobs.getJob(jobId);
        assertTrue(job.imageId == image);
        assertEq(SlaId.unwrap(job.slaId), 7);
        assertEq(job.slaVersion, 3);
    }

    function test_PermitReplacesTheApproval() public {
        (address owner, uint256 privateKey) = makeAddrAndKey("owner");
        aleph.mint(owner, 1000e18);
        Permit memory permit = _permit(owner, privateKey);
        vm.prank(owner);
        JobId jobId = jobs.createJobWithPermit("spec", terms(address(aleph)), permit);
        assertEq(payments.getPayment(jobId).payer, owner);
    }

    function test_PermitsFailureIsIgnored() public {
        fund(payer, aleph, 1000e18);
        vm.startPrank(payer);
        jobs.createJobWithPermit("spec", terms(address(aleph)), Permit(1, 0, 27, 0, 0));
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerTokenNotAllowed.selector, address(0xdead)));
        jobs.createJobWithPermit("spec", terms(address(0xdead)), Permit(1, 0, 27, 0, 0));
        vm.stopPrank();
    }

    function test_ASpenderCreatesWithinItsApproval() public {
        fund(payer, aleph, 1000e18);
        uint64 expiry = eTime() + 1 days;
        vm.prank(payer);
        payments.approveSpend(stranger, address(aleph), PRICE, 500e18, expiry);
        JobTerms memory wanted = terms(address(aleph));
        wanted.maxSpend = 500e18;
        vm.prank(stranger);
        JobId jobId = jobs.createJobFor(payer, "spec", wanted);
        assertEq(jobs.getJob(jobId).payer, payer);
        assertEq(payments.getPayment(jobId).spender, stranger);
        assertEq(payments.spendOf(payer, stranger, address(aleph)).rate, PRICE);
        assertEq(payments.spendOf(payer, stranger, address(aleph)).spent, 500e18);
        assertEq(jobs.openJobsOf(payer), 1);
    }

    function test_RevertWhen_ASpenderIsNotApproved() public {
        fund(payer, aleph, 1000e18);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPaymentManager.PaymentManagerApprovalExceeded.selector, payer, stranger, aleph, bytes32("expiry"), eTime(), 0
            )
        );
        vm.prank(stranger);
        jobs.createJobFor(payer, "spec", terms(address(aleph)));
        vm.expectRevert(IAlephBase.AlephZeroAddress.selector);
        jobs.createJobFor(address(0), "spec", terms(address(aleph)));
    }

    function test_RevertWhen_TermsAreZero() public {
        for (uint256 i; i < 4; ++i) {
            JobTerms memory wanted = terms(address(aleph));
            if (i == 0) wanted.pricePerSecond = 0;
            if (i == 1) wanted.maxSpend = 0;
            if (i == 2) wanted.duration = 0;
            vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
            jobs.createJob(i == 3 ? bytes32(0) : bytes32("spec"), wanted);
        }
    }

    function test_RevertWhen_TermsAreOutOfBounds() public {
        JobTerms memory wanted = terms(address(aleph));
        wanted.duration = 3650 days + 1;
        _expectOutOfBounds(wanted, "duration", wanted.duration, 1, 3650 days);
        wanted = terms(address(aleph));
        wanted.assignWindow = 10 minutes - 1;
        _expectOutOfBounds(wanted, "assignWindow", wanted.assignWindow, 10 minutes, 7 days);
        wanted.assignWindow = 7 days + 1;
        _expectOutOfBounds(wanted, "assignWindow", wanted.assignWindow, 10 minutes, 7 days);
        wanted = terms(address(aleph));
        wanted.resources.vcpus = 0;
        _expectOutOfBounds(wanted, "vcpus", 0, 1, type(uint32).max);
        wanted = terms(address(aleph));
        wanted.resources.memoryMiB = 0;
        _expectOutOfBounds(wanted, "memoryMiB", 0, 1, type(uint32).max);
        wanted = terms(address(aleph));
        wanted.resources.gpuCount = 1;
        _expectOutOfBounds(wanted, "gpuCount", 1, 0, 0);
        wanted.resources.gpuCount = 0;
        wanted.resources.gpuType = 1;
        _expectOutOfBounds(wanted, "gpuCount", 0, 1, 255);
    }

    function test_RevertWhen_ThePayerHasTooManyJobs() public {
        fund(payer, aleph, 100_000e18);
        for (uint256 i; i < 256; ++i) {
            vm.prank(payer);
            jobs.createJob("spec", terms(address(aleph)));
        }
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerTooManyJobs.selector, payer, 256));
        vm.prank(payer);
        jobs.createJob("spec", terms(address(aleph)));
        stop(JobId.wrap(9));
        create(terms(address(aleph)));
    }

    function test_RevertWhen_AgreementOrImageCannotBeUsed() public {
        JobTerms memory wanted = terms(address(aleph));
        wanted.slaId = SlaId.wrap(7);
        slas.setInactive(wanted.slaId, 0, true);
        vm.expectRevert(abi.encodeWithSelector(ISLAManager.SLAManagerNotActive.selector, 7, 0));
        jobs.createJob("spec", wanted);
        wanted = terms(address(aleph));
        wanted.imageId = ImageId.wrap("unknown");
        vm.expectRevert(abi.encodeWithSelector(IImageMarketplace.ImageMarketplaceNotUsable.selector, wanted.imageId));
        jobs.createJob("spec", wanted);
    }

    function test_RevertWhen_TheBufferCannotBePaid() public {
        aleph.mint(payer, 1000e18);
        uint256 buffer = uint256(PRICE) * 4 hours;
        vm.startPrank(payer);
        aleph.approve(address(payments), buffer - 1);
        vm.expectRevert(abi.encodeWithSelector(IPaymentManager.PaymentManagerCannotPay.selector, 1, buffer, buffer - 1));
        jobs.createJob("spec", terms(address(aleph)));
        vm.stopPrank();
    }

    function test_RevertWhen_Paused() public {
        bytes memory entryPaused = abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, block.timestamp + 7 days);
        fund(payer, aleph, 1000e18);
        vm.prank(pauser);
        jobs.pauseEntry();
        vm.expectRevert(entryPaused);
        vm.prank(payer);
        jobs.createJob("spec", terms(address(aleph)));
        vm.startPrank(pauser);
        jobs.unpauseEntry();
        payments.pauseEntry();
        vm.stopPrank();
        vm.expectRevert(entryPaused);
        vm.prank(payer);
        jobs.createJob("spec", terms(address(aleph)));
        vm.prank(pauser);
        payments.unpauseEntry();
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
        vm.prank(payer);
        jobs.createJob("spec", terms(address(aleph)));
    }

    function _expectOutOfBounds(JobTerms memory wanted, bytes32 what, uint256 value, uint256 min, uint256 max) private {
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, what, value, min, max));
        jobs.createJob("spec", wanted);
    }

    function _permit(address owner, uint256 privateKey) private view returns (Permit memory permit) {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                owner,
                address(payments),
                500e18,
                0,
                block.timestamp
            )
        );
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", aleph.DOMAIN_SEPARATOR(), structHash));
        (permit.value, permit.deadline) = (500e18, block.timestamp);
        (permit.v, permit.r, permit.s) = vm.sign(privateKey, digest);
    }
}
