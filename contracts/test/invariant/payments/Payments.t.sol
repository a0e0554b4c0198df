// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Job, JobStatus} from "../../../src/interfaces/IJobManager.sol";
import {Batch, JobPayment, PaymentStatus, SpendState} from "../../../src/interfaces/IPaymentManager.sol";
import {BatchId, JobId, NodeId} from "../../../src/Types.sol";
import {BlacklistToken, MockERC20} from "../../mocks/MockERC20.sol";
import {JobsBase} from "../../utils/JobsBase.t.sol";
import {PaymentsHandler, PaymentsSystem} from "./PaymentsHandler.sol";

/// @notice Invariants 25, 27 to 42 and 56 of the contracts' design, over jobs and payments in ALEPH and in a token that may be blacklisted.
contract PaymentsInvariants is JobsBase {
    PaymentsHandler internal handler;

    function setUp() public override {
        super.setUp();
        handler =
            new PaymentsHandler(PaymentsSystem(registry, stakingStub, jobs, payments, images, aleph, usdc, pool, whale, node, otherNode));
        targetContract(address(handler));
        bytes4[] memory actions = new bytes4[](29);
        actions[0] = handler.createJob.selector;
        actions[1] = handler.assignJob.selector;
        actions[2] = handler.startJob.selector;
        actions[3] = handler.runJob.selector;
        actions[4] = handler.unassignJob.selector;
        actions[5] = handler.stopByPayer.selector;
        actions[6] = handler.stopByNode.selector;
        actions[7] = handler.endJob.selector;
        actions[8] = handler.releaseJob.selector;
        actions[9] = handler.resumeJob.selector;
        actions[10] = handler.settleJob.selector;
        actions[11] = handler.settleJobs.selector;
        actions[12] = handler.settleWithSwap.selector;
        actions[13] = handler.creditPayer.selector;
        actions[14] = handler.swapBatch.selector;
        actions[15] = handler.redeemInKind.selector;
        actions[16] = handler.claimBatch.selector;
        actions[17] = handler.withdraw.selector;
        actions[18] = handler.approveSpend.selector;
        actions[19] = handler.changeFunds.selector;
        actions[20] = handler.changeNodes.selector;
        actions[21] = handler.changeParameters.selector;
        actions[22] = handler.trade.selector;
        actions[23] = handler.warp.selector;
        actions[24] = handler.warpSilently.selector;
        actions[25] = handler.pauseForAWhile.selector;
        actions[26] = handler.liveAndSettle.selector;
        actions[27] = handler.swapAndClaim.selector;
        actions[28] = handler.upgrade.selector;
        targetSelector(FuzzSelector(address(handler), actions));
    }

    function newUsdc() internal override returns (MockERC20) {
        return new BlacklistToken("USDC", 6);
    }

    /// @dev INV 25: the registry counts the jobs that are on a node.
    function invariant_JobCountIsTheOpenJobsOfANode() public view {
        (uint256 first, uint256 second) = (0, 0);
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            Job memory job = _job(i);
            if (!_isPlaced(job.status)) continue;
            if (job.nodeId == node) ++first;
            else ++second;
        }
        assertEq(registry.getNodeDetails(node).jobCount, first);
        assertEq(registry.getNodeDetails(otherNode).jobCount, second);
    }

    /// @dev INV 27: jobs move along the published edges, and what has ended stays so.
    function invariant_JobsMoveAlongTheirEdges() public view {
        assertEq(handler.badTransitions(), 0);
    }

    /// @dev INV 28: all that is held is owned: by accounts, buffers or batches.
    function invariant_AllThatIsHeldIsOwned() public view {
        _assertOwned(aleph);
        _assertOwned(usdc);
    }

    /// @dev INV 29: a job never costs more than it may, nor more than its seconds.
    function invariant_NobodyPaysMoreThanAgreed() public view {
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            JobPayment memory payment = _payment(i);
            PaymentsHandler.Ghost memory ghost = handler.ghostOf(i);
            assertLe(payment.totalPaid + payment.buffer, ghost.maxSpend);
            assertLe(payment.totalPaid * _scale(ghost.token), uint256(ghost.maxPrice) * ghost.payableSeconds);
        }
    }

    /// @dev INV 30: every settled second is paid, debt, written off, or was not payable; none twice, none beyond now or the end.
    function invariant_EverySecondIsCountedOnce() public view {
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            JobPayment memory payment = _payment(i);
            assertEq(uint256(payment.paidSeconds) + payment.debtSeconds + payment.writtenOffSeconds, handler.ghostOf(i).payableSeconds);
            assertLe(payment.lastSettledAt, eTime());
            if (payment.endAt != 0) assertLe(payment.lastSettledAt, payment.endAt);
        }
    }

    /// @dev INV 31: a node is never paid more seconds than it was up in its spans.
    function invariant_DowntimeIsNeverPaid() public view {
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            JobPayment memory payment = _payment(i);
            if (payment.status != PaymentStatus.Accruing) continue;
            Job memory job = _job(i);
            uint256 up = eTime() - job.startedAt - registry.downBetween(job.nodeId, job.startedAt, eTime());
            (uint64 owedSeconds,) = payments.owed(JobId.wrap(i));
            assertLe(owedSeconds, up);
        }
    }

    /// @dev INV 32: however it was cut into settlements, a job cost the floor of price × seconds.
    function invariant_CuttingSettlementsChangesNothing() public view {
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            PaymentsHandler.Ghost memory ghost = handler.ghostOf(i);
            assertEq(_payment(i).totalPaid, ghost.exact / _scale(ghost.token));
        }
    }

    /// @dev INV 33.
    function invariant_PartsAddUpToTheWhole() public view {
        assertEq(handler.badSplits(), 0);
    }

    /// @dev INV 34.
    function invariant_TheCommunitysFeeIsNotEvaded() public view {
        assertEq(handler.evadedFees(), 0);
    }

    /// @dev INV 35: a spender creates jobs under a live approval only; the rate in use is that of the open jobs created under it.
    function invariant_SpendersKeepToTheirApprovals() public view {
        assertEq(handler.unapprovedJobs(), 0);
        address spender = handler.spender();
        for (uint256 who; who < 3; ++who) {
            for (uint256 t; t < 2; ++t) {
                address token = t == 0 ? address(aleph) : address(usdc);
                address account = handler.payers(who);
                (uint256 rate, uint256 spent) = (0, 0);
                for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
                    JobPayment memory payment = _payment(i);
                    if (payment.payer != account || payment.spender != spender || payment.paymentToken != token) continue;
                    bool closed = payment.status == PaymentStatus.Closed;
                    if (!closed) rate += handler.ghostOf(i).maxPrice;
                    spent += closed ? payment.totalPaid : payment.maxSpend;
                }
                SpendState memory state = payments.spendOf(account, spender, token);
                assertEq(state.rate, rate);
                assertEq(state.spent, spent);
            }
        }
    }

    /// @dev INV 36: a payer can stop every job at any time, whatever the token does.
    function invariant_PayersCanAlwaysStop() public {
        assertEq(handler.failedStops(), 0);
        if (registry.isProtocolPaused()) return;
        uint256 snapshot = vm.snapshotState();
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            Job memory job = _job(i);
            if (job.status >= JobStatus.Stopped) continue;
            BlacklistToken(address(usdc)).setBlacklisted(job.payer, true);
            vm.prank(job.payer);
            jobs.stopJob(JobId.wrap(i));
        }
        vm.revertToStateAndDelete(snapshot);
    }

    /// @dev INV 37: cost accrues in Running and Stopping only.
    function invariant_OnlyRunningJobsAccrue() public view {
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            JobStatus status = _job(i).status;
            PaymentStatus payment = _payment(i).status;
            if (payment == PaymentStatus.Accruing) assertTrue(status == JobStatus.Running || status == JobStatus.Stopping);
            if (status == JobStatus.Running) assertTrue(payment == PaymentStatus.Accruing);
            assertEq(status >= JobStatus.Stopped, payment == PaymentStatus.Closed);
        }
    }

    /// @dev INV 38: what jobs use of a node is what its open jobs asked for, and not more than it declared.
    function invariant_UsedCapacityIsThatOfOpenJobs() public view {
        NodeId[2] memory ids = [node, otherNode];
        for (uint256 n; n < 2; ++n) {
            (uint256 vcpus, uint256 memoryMiB, uint256 gpus) = (0, 0, 0);
            for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
                Job memory job = _job(i);
                if (!_isPlaced(job.status) || job.nodeId != ids[n]) continue;
                vcpus += job.resources.vcpus;
                memoryMiB += job.resources.memoryMiB;
                gpus += job.resources.gpuCount;
            }
            assertEq(jobs.capacityOf(ids[n]).usedVcpus, vcpus);
            assertEq(jobs.capacityOf(ids[n]).usedMemoryMiB, memoryMiB);
            assertEq(jobs.gpuCapacityOf(ids[n], 1).used, gpus);
            assertLe(vcpus, jobs.capacityOf(ids[n]).vcpus);
            assertLe(gpus, jobs.gpuCapacityOf(ids[n], 1).count);
        }
    }

    /// @dev INV 39.
    function invariant_TheRouterIsLeftNoAllowance() public view {
        assertEq(usdc.allowance(address(payments), address(router)), 0);
        assertEq(aleph.allowance(address(payments), address(router)), 0);
    }

    /// @dev INV 40.
    function invariant_NoSwapBringsLessThanItsFloor() public view {
        assertEq(handler.badSwaps(), 0);
    }

    /// @dev INV 41: a batch pays out what it brought, all of it to the last claimant, and nothing else.
    function invariant_BatchesPayWhatTheyBrought() public view {
        for (uint256 i = 1; i <= handler.batchCount(); ++i) {
            Batch memory batch = payments.getBatch(BatchId.wrap(i));
            uint256 units;
            for (uint256 who; who < 6; ++who) {
                units += payments.unitsOf(BatchId.wrap(i), handler.holder(who));
            }
            assertLe(handler.claimedOut(i), batch.totalOut);
            assertLe(handler.claimedKind(i), batch.totalIn - batch.swapped);
            if (units == 0 && batch.closedAt != 0) {
                assertEq(handler.claimedOut(i), batch.totalOut);
                assertEq(handler.claimedKind(i), batch.redeemable ? batch.totalIn - batch.swapped : 0);
            }
        }
    }

    /// @dev INV 42: no change of parameters or tokens touches an open job.
    function invariant_OpenJobsKeepTheirTerms() public view {
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            JobPayment memory payment = _payment(i);
            PaymentsHandler.Ghost memory ghost = handler.ghostOf(i);
            assertEq(payment.paymentToken, ghost.token);
            assertEq(payment.maxSpend, ghost.maxSpend);
            assertEq(payment.communityFeeBps, ghost.communityFeeBps);
            assertLe(payment.pricePerSecond, ghost.maxPrice);
        }
    }

    /// @dev INV 56: an upgrade in the middle of a run keeps everything, and only who may makes one.
    function invariant_UpgradesKeepEverything() public view {
        assertEq(handler.upgradeFaults(), 0);
        assertEq(handler.seizures(), 0);
    }

    function _assertOwned(MockERC20 token) private view {
        uint256 credits;
        for (uint256 who; who < 9; ++who) {
            credits += payments.creditOf(handler.accountOf(who), address(token));
        }
        assertEq(payments.totalCredit(address(token)), credits, "credits");
        uint256 buffers;
        for (uint256 i = 1; i <= jobs.jobCount(); ++i) {
            JobPayment memory payment = _payment(i);
            if (payment.paymentToken == address(token)) buffers += payment.buffer;
        }
        assertEq(payments.totalBuffer(address(token)), buffers, "buffers");
        assertSolvent(address(token));
    }

    function _scale(address token) private view returns (uint256) {
        return 10 ** (18 - MockERC20(token).decimals());
    }

    function _isPlaced(JobStatus status) private pure returns (bool) {
        return status >= JobStatus.Assigned && status <= JobStatus.Stopping;
    }

    function _job(uint256 id) private view returns (Job memory) {
        return jobs.getJob(JobId.wrap(id));
    }

    function _payment(uint256 id) private view returns (JobPayment memory) {
        return payments.getPayment(JobId.wrap(id));
    }
}
