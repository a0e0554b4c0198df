// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {JobTerms} from "../../src/interfaces/IJobManager.sol";
import {BatchId, JobId} from "../../src/Types.sol";
import {JobsBase} from "../utils/JobsBase.t.sol";

/// @notice Gas of whole transactions (run with `--isolate`) of jobs and payments, through the proxies.
contract JobsGas is JobsBase {
    string private constant JOBS = "JobManager";
    string private constant PAYMENTS = "PaymentManager";

    JobId internal jobId;

    function setUp() public override {
        super.setUp();
        stakingStub.setHasDelegators(node, true);
        jobId = runIn(aleph);
    }

    function test_CreateJob() public {
        JobTerms memory wanted = terms(address(aleph));
        vm.prank(payer);
        jobs.createJob("spec", wanted);
        vm.snapshotGasLastCall(JOBS, "createJob");
    }

    function test_AssignJob() public {
        JobId id = create(terms(address(aleph)));
        uint64 expiry = uint64(block.timestamp);
        bytes memory signature = signAccept(id, node, "node", PRICE, expiry);
        vm.prank(scheduler);
        jobs.assignJob(id, node, PRICE, expiry, signature);
        vm.snapshotGasLastCall(JOBS, "assignJob");
    }

    function test_StartJob() public {
        JobId id = create(terms(address(aleph)));
        assign(id, node, PRICE);
        vm.prank(operator);
        jobs.startJob(id);
        vm.snapshotGasLastCall(JOBS, "startJob");
    }

    function test_StopJob() public {
        skip(1 hours);
        settle(jobId);
        vm.prank(payer);
        jobs.stopJob(jobId);
        vm.snapshotGasLastCall(JOBS, "stopJobJustSettled");
    }

    function test_StopJobWithALastSettlement() public {
        skip(1 hours);
        settle(jobId);
        skip(1 hours);
        vm.prank(payer);
        jobs.stopJob(jobId);
        vm.snapshotGasLastCall(JOBS, "stopJob");
    }

    function test_SettleInAleph() public {
        skip(1 hours);
        payments.settleJob(jobId);
        vm.snapshotGasLastCall(PAYMENTS, "settleFirst");
        skip(1 hours);
        payments.settleJob(jobId);
        vm.snapshotGasLastCall(PAYMENTS, "settle");
    }

    function test_SettleInAlephWithoutDelegators() public {
        stakingStub.setHasDelegators(node, false);
        skip(1 hours);
        payments.settleJob(jobId);
        skip(1 hours);
        payments.settleJob(jobId);
        vm.snapshotGasLastCall(PAYMENTS, "settleWithoutDelegators");
    }

    function test_SettleManyInAleph() public {
        JobId[] memory ids = new JobId[](7);
        ids[0] = jobId;
        for (uint256 i = 1; i < 7; ++i) {
            ids[i] = runIn(aleph);
        }
        skip(1 hours);
        payments.settleJobs(ids);
        skip(1 hours);
        payments.settleJobs(ids);
        vm.snapshotGasLastCall(PAYMENTS, "settleSeven");
    }

    function test_SettleWithSwap() public {
        JobId id = runIn(usdc);
        for (uint256 i; i < 2; ++i) {
            skip(4 hours);
            beat(node);
            vm.prank(settler);
            payments.settleJobWithSwap(id, 0, uint64(block.timestamp));
        }
        vm.snapshotGasLastCall(PAYMENTS, "settleWithSwap");
    }

    function test_ParkAndSwapABatch() public {
        JobId id = runIn(usdc);
        skip(1 hours);
        // So that the credit in ALEPH is not the first there is.
        settle(jobId);
        payments.settleJob(id);
        skip(1 hours);
        payments.settleJob(id);
        vm.snapshotGasLastCall(PAYMENTS, "park");
        BatchId batch = payments.openBatchOf(address(usdc));
        vm.prank(settler);
        payments.swapBatch(batch, 7.2e6, 0, uint64(block.timestamp));
        vm.snapshotGasLastCall(PAYMENTS, "swapBatch");
        payments.claimBatch(batch, bytes32(uint256(uint160(operator))));
        vm.snapshotGasLastCall(PAYMENTS, "claimBatch");
    }

    function test_Withdraw() public {
        skip(1 hours);
        settle(jobId);
        vm.prank(operator);
        payments.withdraw(address(aleph), operator);
        vm.snapshotGasLastCall(PAYMENTS, "withdraw");
    }
}
