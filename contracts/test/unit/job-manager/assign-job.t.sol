// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {IJobManager, JobStatus, JobTerms} from "../../../src/interfaces/IJobManager.sol";
import {INodeRegistry, NodeStatus, NodeType} from "../../../src/interfaces/INodeRegistry.sol";
import {SCHEDULER_ROLE} from "../../../src/base/Roles.sol";
import {JobId, NodeId} from "../../../src/Types.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";
import {HeartbeatKey, TypedData} from "../../../src/libraries/TypedData.sol";

contract JobManagerAssignJobTest is JobsBase {
    JobId internal jobId;
    uint64 internal expiry;

    function setUp() public override {
        super.setUp();
        fund(payer, aleph, 1_000_000e18);
        jobId = create(terms(address(aleph)));
        expiry = uint64(block.timestamp + 10 minutes);
    }

    function test_ACoordinatorAssignsWithTheNodesSignature() public {
        assign(jobId, node, PRICE - 1);
        assertEq(jobs.getJob(jobId).pricePerSecond, PRICE - 1);
        assertTrue(jobs.getJob(jobId).nodeId == node);
    }

    function test_TheNodesHotKeyMaySign() public {
        (address key, uint256 privateKey) = makeAddrAndKey("hot key");
        bytes32 digest = typedDigest("NodeRegistry", address(registry), TypedData.hash(HeartbeatKey(node, key, uint64(block.timestamp))));
        vm.prank(operator);
        registry.setHeartbeatKey(node, key, uint64(block.timestamp), signDigest(privateKey, digest));
        bytes memory signature = signAccept(jobId, node, "hot key", PRICE, expiry);
        vm.prank(scheduler);
        jobs.assignJob(jobId, node, PRICE, expiry, signature);
        assertStatus(jobId, JobStatus.Assigned);
    }

    function test_AContractThatOperatesANodeMaySign() public {
        NodeId nodeId = _contractNode();
        vm.prank(scheduler);
        jobs.assignJob(jobId, nodeId, PRICE, expiry, "anything");
        assertStatus(jobId, JobStatus.Assigned);
    }

    function test_TheNodeTakesAJobWithACoordinatorsTicket() public {
        bytes memory ticket = signTicket(jobId, node, "scheduler", PRICE, expiry);
        vm.expectEmit(address(jobs));
        emit IJobManager.JobAssigned(jobId, node, scheduler, PRICE, eTime() + 1 hours);
        vm.prank(operator);
        jobs.assignJob(jobId, node, PRICE, expiry, ticket);
        assertStatus(jobId, JobStatus.Assigned);
    }

    function test_AtTheLastMoment() public {
        warpTo(jobs.getJob(jobId).dueAt);
        assign(jobId, node, PRICE);
    }

    function test_RevertWhen_TooLate() public {
        uint64 assignBy = uint64(jobs.getJob(jobId).dueAt);
        warpTo(assignBy + 1);
        bytes memory signature = signAccept(jobId, node, "node", PRICE, uint64(block.timestamp));
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephDeadlinePassed.selector, assignBy, eTime()));
        vm.prank(scheduler);
        jobs.assignJob(jobId, node, PRICE, uint64(block.timestamp), signature);
    }

    function test_RevertWhen_TheSignatureExpired() public {
        bytes memory signature = signAccept(jobId, node, "node", PRICE, expiry);
        skip(10 minutes + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerAcceptExpired.selector, jobId, expiry));
        vm.prank(scheduler);
        jobs.assignJob(jobId, node, PRICE, expiry, signature);
    }

    function test_RevertWhen_ThePriceIsWrong() public {
        vm.startPrank(scheduler);
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerPriceTooHigh.selector, jobId, PRICE + 1, PRICE));
        jobs.assignJob(jobId, node, PRICE + 1, expiry, "");
        vm.expectRevert(IAlephBase.AlephZeroAmount.selector);
        jobs.assignJob(jobId, node, 0, expiry, "");
        vm.stopPrank();
    }

    function test_RevertWhen_SignedForSomethingElse() public {
        bytes[5] memory wrong = [
            signAccept(jobId, node, "node", PRICE - 1, expiry),
            signAccept(jobId, node, "node", PRICE, expiry + 1),
            signAccept(jobId, otherNode, "node", PRICE, expiry),
            signAccept(jobId, node, "other node", PRICE, expiry),
            signTicket(jobId, node, "node", PRICE, expiry)
        ];
        for (uint256 i; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, operator));
            vm.prank(scheduler);
            jobs.assignJob(jobId, node, PRICE, expiry, wrong[i]);
        }
    }

    function test_RevertWhen_TheTicketIsNotACoordinators() public {
        bytes memory ticket = signTicket(jobId, node, "node", PRICE, expiry);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, operator));
        vm.prank(operator);
        jobs.assignJob(jobId, node, PRICE, expiry, ticket);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBadSignature.selector, address(0)));
        vm.prank(operator);
        jobs.assignJob(jobId, node, PRICE, expiry, "garbage");
    }

    function test_RevertWhen_AStrangerAssigns() public {
        bytes memory ticket = signTicket(jobId, node, "scheduler", PRICE, expiry);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, stranger));
        vm.prank(stranger);
        jobs.assignJob(jobId, node, PRICE, expiry, ticket);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephUnauthorized.selector, otherOperator));
        vm.prank(otherOperator);
        jobs.assignJob(jobId, node, PRICE, expiry, ticket);
    }

    function test_RevertWhen_TheNodeIsNotEligible() public {
        bytes memory signature = signAccept(jobId, node, "node", PRICE, expiry);
        bytes memory notEligible = abi.encodeWithSelector(IJobManager.JobManagerNodeNotEligible.selector, node);
        stakingStub.setFrozen(node, true);
        _expectRevert(notEligible, signature);
        stakingStub.setFrozen(node, false);

        vm.expectEmit(address(jobs));
        emit IJobManager.NodeBlocked(payer, node, true);
        vm.prank(payer);
        jobs.setNodeBlocked(node, true);
        assertTrue(jobs.isNodeBlocked(payer, node));
        _expectRevert(notEligible, signature);
        vm.prank(payer);
        jobs.setNodeBlocked(node, false);

        stakingStub.deactivate(node);
        _expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryInvalidStatus.selector, node, NodeStatus.Inactive), signature);
        stakingStub.activate(node);
        assign(jobId, node, PRICE);
    }

    function test_RevertWhen_TheRegionDiffers() public {
        JobTerms memory wanted = terms(address(aleph));
        wanted.region = "us";
        jobId = create(wanted);
        _expectRevert(
            abi.encodeWithSelector(IJobManager.JobManagerNodeNotEligible.selector, node), signAccept(jobId, node, "node", PRICE, expiry)
        );
        wanted.region = "eu";
        assign(create(wanted), node, PRICE);
    }

    function test_RevertWhen_TheNodeIsDownOrACoordinator() public {
        goDown(node);
        jobId = create(terms(address(aleph)));
        expiry = uint64(block.timestamp);
        bytes memory signature = signAccept(jobId, node, "node", PRICE, expiry);
        vm.expectPartialRevert(INodeRegistry.NodeRegistryNodeDown.selector);
        vm.prank(scheduler);
        jobs.assignJob(jobId, node, PRICE, expiry, signature);

        (NodeId ccn,) = activeNode("ccn", NodeType.CCN);
        signature = signAccept(jobId, ccn, "ccn", PRICE, expiry);
        vm.expectRevert(abi.encodeWithSelector(INodeRegistry.NodeRegistryWrongType.selector, ccn, NodeType.CCN));
        vm.prank(scheduler);
        jobs.assignJob(jobId, ccn, PRICE, expiry, signature);
    }

    function test_RevertWhen_TheCapacityIsExceeded() public {
        JobTerms memory wanted = terms(address(aleph));
        wanted.resources.vcpus = 17;
        _expectCapacity(wanted, "vcpus", 17, 16);
        wanted.resources.vcpus = 1;
        wanted.resources.memoryMiB = 65_537;
        _expectCapacity(wanted, "memoryMiB", 65_537, 65_536);
        wanted.resources.memoryMiB = 1;
        (wanted.resources.gpuType, wanted.resources.gpuCount) = (1, 3);
        _expectCapacity(wanted, "gpuCount", 3, 2);
        (wanted.resources.gpuType, wanted.resources.gpuCount) = (2, 1);
        _expectCapacity(wanted, "gpuCount", 1, 0);
        (wanted.resources.gpuType, wanted.resources.gpuVramMiB) = (1, 24_577);
        _expectCapacity(wanted, "gpuVramMiB", 24_577, 24_576);
        wanted.resources.gpuVramMiB = 24_576;
        wanted.resources.gpuCount = 2;
        assign(create(wanted), node, PRICE);
        assertEq(jobs.gpuCapacityOf(node, 1).used, 2);
        wanted.resources.gpuCount = 1;
        _expectCapacity(wanted, "gpuCount", 1, 0);
    }

    function test_RevertWhen_NotCreated() public {
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerUnknownJob.selector, 99));
        vm.prank(scheduler);
        jobs.assignJob(JobId.wrap(99), node, PRICE, expiry, "");
        assign(jobId, node, PRICE);
        _expectRevert(invalidStatus(jobId, JobStatus.Assigned), "");
    }

    function test_RevertWhen_Paused() public {
        vm.prank(pauser);
        jobs.pauseEntry();
        _expectRevert(abi.encodeWithSelector(IAlephBase.AlephEntryPaused.selector, block.timestamp + 7 days), "");
    }

    function test_DeclaresCapacity() public {
        vm.expectEmit(address(jobs));
        emit IJobManager.CapacityDeclared(node, 4, 8192);
        vm.startPrank(operator);
        jobs.declareCapacity(node, 4, 8192);
        vm.expectEmit(address(jobs));
        emit IJobManager.GpuCapacityDeclared(node, 3, 1, 1024);
        jobs.declareGpus(node, 3, 1, 1024);
        vm.stopPrank();
        assertEq(jobs.capacityOf(node).vcpus, 4);
        assertEq(jobs.capacityOf(node).memoryMiB, 8192);
        assertEq(jobs.gpuCapacityOf(node, 3).vramMiB, 1024);
    }

    function test_RevertWhen_CapacityFallsBelowWhatIsUsed() public {
        JobTerms memory wanted = terms(address(aleph));
        (wanted.resources.gpuType, wanted.resources.gpuCount, wanted.resources.gpuVramMiB) = (1, 1, 1024);
        assign(create(wanted), node, PRICE);
        vm.startPrank(operator);
        _expectExceeded("vcpus", 2, 1);
        jobs.declareCapacity(node, 1, 65_536);
        _expectExceeded("memoryMiB", 4096, 4095);
        jobs.declareCapacity(node, 2, 4095);
        _expectExceeded("gpuCount", 1, 0);
        jobs.declareGpus(node, 1, 0, 24_576);
        _expectExceeded("gpuVramMiB", 24_576, 24_575);
        jobs.declareGpus(node, 1, 1, 24_575);
        jobs.declareCapacity(node, 2, 4096);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephOutOfBounds.selector, bytes32("gpuType"), 0, 1, 255));
        jobs.declareGpus(node, 0, 1, 1);
        vm.stopPrank();
        bytes memory notOperator = abi.encodeWithSelector(IJobManager.JobManagerNotOperator.selector, node, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(notOperator);
        jobs.declareCapacity(node, 1, 1);
        vm.expectRevert(notOperator);
        jobs.declareGpus(node, 1, 1, 1);
        vm.stopPrank();
    }

    function _expectExceeded(bytes32 what, uint256 requested, uint256 available) private {
        vm.expectRevert(abi.encodeWithSelector(IJobManager.JobManagerCapacityExceeded.selector, node, what, requested, available));
    }

    function _expectCapacity(JobTerms memory wanted, bytes32 what, uint256 requested, uint256 available) private {
        JobId id = create(wanted);
        bytes memory signature = signAccept(id, node, "node", PRICE, expiry);
        _expectExceeded(what, requested, available);
        vm.prank(scheduler);
        jobs.assignJob(id, node, PRICE, expiry, signature);
    }

    function _expectRevert(bytes memory expected, bytes memory signature) private {
        vm.expectRevert(expected);
        vm.prank(scheduler);
        jobs.assignJob(jobId, node, PRICE, expiry, signature);
    }

    function _contractNode() private returns (NodeId nodeId) {
        YesMan yes = new YesMan();
        vm.prank(address(yes));
        nodeId = registry.registerNode(NodeType.CRN, "cid", "eu", 0, 0);
        stakingStub.activate(nodeId);
        declare(nodeId, address(yes));
    }
}

/// @notice A wallet that approves every signature.
contract YesMan {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        return this.isValidSignature.selector;
    }
}
