// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Parameters} from "../../../src/base/Parameters.sol";
import {UPGRADER_ROLE} from "../../../src/base/Roles.sol";
import {Job, JobStatus} from "../../../src/interfaces/IJobManager.sol";
import {NodeStatus} from "../../../src/interfaces/INodeRegistry.sol";
import {JobPayment, PaymentStatus} from "../../../src/interfaces/IPaymentManager.sol";
import {Violation, ViolationStatus} from "../../../src/interfaces/ISLAManager.sol";
import {SlashRequest, SlashRequestStatus} from "../../../src/interfaces/IStakingManager.sol";
import {Challenge, ChallengeStatus, CommitmentStatus} from "../../../src/interfaces/IStorageRegistry.sol";
import {ChallengeId, JobId, NodeId, SlashRequestId, ViolationId} from "../../../src/Types.sol";
import {MockERC20} from "../../mocks/MockERC20.sol";
import {System} from "../../System.t.sol";
import {SystemHandler} from "./SystemHandler.sol";

/// @notice The whole protocol with real peers: what one contract counts is what the others have, no token appears or is lost, nothing
/// stays held when all is over (invariants 1, 2, 14, 16, 20, 25, 28, 38, 43, 47, 51, 53 to 56 across contracts).
/// forge-config: default.invariant.runs = 32
/// forge-config: ci.invariant.runs = 256
/// forge-config: deep.invariant.runs = 1000
contract SystemInvariants is System {
    SystemHandler internal handler;
    uint64 internal lastTime;

    function setUp() public override {
        super.setUp();
        handler = new SystemHandler(protocol);
        handler.prepare();
        targetContract(address(handler));
        bytes4[] memory actions = new bytes4[](43);
        actions[0] = handler.stake.selector;
        actions[1] = handler.unstake.selector;
        actions[2] = handler.completeUnbond.selector;
        actions[3] = handler.delegate.selector;
        actions[4] = handler.undelegate.selector;
        actions[5] = handler.withdrawStake.selector;
        actions[6] = handler.activate.selector;
        actions[7] = handler.openNode.selector;
        actions[8] = handler.deregister.selector;
        actions[9] = handler.markStale.selector;
        actions[10] = handler.createJob.selector;
        actions[11] = handler.assignJob.selector;
        actions[12] = handler.startJob.selector;
        actions[13] = handler.runJob.selector;
        actions[14] = handler.settle.selector;
        actions[15] = handler.settle.selector;
        actions[16] = handler.stopJob.selector;
        actions[17] = handler.endJob.selector;
        actions[18] = handler.swapBatch.selector;
        actions[19] = handler.commitData.selector;
        actions[20] = handler.challenge.selector;
        actions[21] = handler.challenge.selector;
        actions[22] = handler.respond.selector;
        actions[23] = handler.resolve.selector;
        actions[24] = handler.endCommitment.selector;
        actions[25] = handler.claimUptime.selector;
        actions[26] = handler.openViolation.selector;
        actions[27] = handler.judge.selector;
        actions[28] = handler.publishImage.selector;
        actions[29] = handler.rate.selector;
        actions[30] = handler.committeeSlash.selector;
        actions[31] = handler.decideSlash.selector;
        actions[32] = handler.releaseSlash.selector;
        actions[33] = handler.withdrawCredits.selector;
        actions[34] = handler.upgrade.selector;
        actions[35] = handler.attack.selector;
        actions[36] = handler.setParameters.selector;
        actions[37] = handler.trade.selector;
        actions[38] = handler.live.selector;
        actions[39] = handler.live.selector;
        actions[40] = handler.pass.selector;
        actions[41] = handler.pauseForAWhile.selector;
        actions[42] = handler.flipSequencer.selector;
        targetSelector(FuzzSelector(address(handler), actions));
    }

    /// @dev One campaign looks at everything: its runs are long and dear, and a fixed seed would play the same ones for each.
    function invariant_TheWholeAddsUp() public {
        _checkTokens();
        _checkHolds();
        _checkCounts();
        _checkStates();
        _checkRoles();
        _checkUpgrades();
    }

    /// @dev At the end of every run everything is brought to its end: all holds open, all tokens go home, no role has moved.
    function afterInvariant() public {
        handler.windDown();
        for (uint256 n; n < handler.nodeCount(); ++n) {
            NodeId nodeId = handler.nodes(n);
            assertEq(uint8(registry.getNode(nodeId).status), uint8(NodeStatus.Deregistered), "left");
            assertEq(protocol.staking.reservedOf(nodeId) + protocol.staking.frozenCount(nodeId), 0, "holds");
            assertEq(protocol.staking.slashableTotal(nodeId), 0, "stake");
            assertEq(protocol.jobs.capacityOf(nodeId).usedVcpus, 0, "capacity");
        }
        assertEq(handler.failedStops(), 0, "stops");
        assertEq(protocol.votes.totalUnits(), 0, "votes");
        assertEq(aleph.balanceOf(address(protocol.storages)), 0, "storages");
        assertEq(aleph.balanceOf(address(protocol.slas)), 0, "agreements");
        assertEq(aleph.balanceOf(address(protocol.payments)), 0, "payments");
        assertEq(protocol.usdc.balanceOf(address(protocol.payments)), 0, "payments in USDC");
        // Rewards are rounded down for each delegator, in its favour who comes next.
        assertLt(aleph.balanceOf(address(protocol.staking)), 1e6, "staking");
        _assertAllRoles();
    }

    /// @dev INV 1, 2, 28 and 43 at once: each contract holds what it owes, to the wei; the others hold nothing; no token is lost.
    function _checkTokens() private view {
        assertEq(aleph.balanceOf(address(protocol.staking)), protocol.staking.accounted(), "stake");
        _assertPaymentsHold(aleph);
        _assertPaymentsHold(protocol.usdc);
        address[] memory all = handler.holders();
        _assertConserved(aleph, all);
        _assertConserved(protocol.usdc, all);
        uint256 bonds;
        for (uint256 i = 1; i <= protocol.storages.challengeCount(); ++i) {
            Challenge memory challenge = protocol.storages.getChallenge(ChallengeId.wrap(i));
            if (challenge.status == ChallengeStatus.Open) bonds += challenge.bond;
        }
        uint256 slaBonds;
        for (uint256 i = 1; i <= handler.violationCount(); ++i) {
            Violation memory violation = protocol.slas.getViolation(ViolationId.wrap(i));
            if (_isOpen(violation.status)) slaBonds += violation.bond;
        }
        for (uint256 i; i < all.length; ++i) {
            bonds += protocol.storages.creditOf(all[i]);
            slaBonds += protocol.slas.creditOf(all[i]);
        }
        assertEq(aleph.balanceOf(address(protocol.storages)), bonds, "bonds of challenges");
        assertEq(aleph.balanceOf(address(protocol.slas)), slaBonds, "bonds of violations");
        assertEq(aleph.balanceOf(address(protocol.jobs)) + aleph.balanceOf(address(registry)), 0);
        assertEq(aleph.balanceOf(address(protocol.images)) + aleph.balanceOf(address(protocol.votes)), 0);
    }

    /// @dev INV 14: what is reserved of a node's stake is what its open challenges and violations may take; a freeze is its open requests.
    function _checkHolds() private view {
        for (uint256 n; n < handler.nodeCount(); ++n) {
            NodeId nodeId = handler.nodes(n);
            uint256 penalties;
            for (uint256 i = 1; i <= protocol.storages.challengeCount(); ++i) {
                Challenge memory challenge = protocol.storages.getChallenge(ChallengeId.wrap(i));
                if (challenge.status != ChallengeStatus.Open) continue;
                if (protocol.storages.getCommitment(challenge.commitmentId).nodeId == nodeId) penalties += challenge.penalty;
            }
            for (uint256 i = 1; i <= handler.violationCount(); ++i) {
                Violation memory violation = protocol.slas.getViolation(ViolationId.wrap(i));
                if (violation.nodeId == nodeId && _isOpen(violation.status)) penalties += violation.penalty;
            }
            assertEq(protocol.staking.reservedOf(nodeId), penalties, "reserved");
            uint256 open;
            for (uint256 i = 1; i <= handler.requestCount(); ++i) {
                SlashRequest memory request = protocol.staking.getSlashRequest(SlashRequestId.wrap(i));
                if (request.nodeId == nodeId && request.status == SlashRequestStatus.Open) ++open;
            }
            assertEq(protocol.staking.frozenCount(nodeId), open, "frozen");
        }
    }

    /// @dev INV 25, 38, 47, 54: registry, jobs, payments, storage and images count the same things alike.
    function _checkCounts() private view {
        for (uint256 n; n < handler.nodeCount(); ++n) {
            NodeId nodeId = handler.nodes(n);
            (uint256 placed, uint256 vcpus, uint256 inForce) = (0, 0, 0);
            for (uint256 i = 1; i <= protocol.jobs.jobCount(); ++i) {
                Job memory job = protocol.jobs.getJob(JobId.wrap(i));
                if (job.nodeId != nodeId || job.status < JobStatus.Assigned || job.status > JobStatus.Stopping) continue;
                ++placed;
                vcpus += job.resources.vcpus;
            }
            for (uint256 i; i < handler.commitmentCount(); ++i) {
                if (protocol.storages.getCommitment(handler.commitments(i)).nodeId != nodeId) continue;
                if (protocol.storages.getCommitment(handler.commitments(i)).status != CommitmentStatus.Ended) ++inForce;
            }
            assertEq(registry.getNodeDetails(nodeId).jobCount, placed, "jobs");
            assertEq(protocol.jobs.capacityOf(nodeId).usedVcpus, vcpus, "capacity");
            assertEq(registry.getNodeDetails(nodeId).commitCount, inForce, "commitments");
        }
        for (uint256 i; i < handler.PEOPLE(); ++i) {
            address payer = handler.personOf(i);
            uint256 open;
            for (uint256 j = 1; j <= protocol.jobs.jobCount(); ++j) {
                Job memory job = protocol.jobs.getJob(JobId.wrap(j));
                if (job.payer == payer && job.status < JobStatus.Stopped) ++open;
            }
            assertEq(protocol.jobs.openJobsOf(payer), open, "open jobs");
        }
        for (uint256 i; i < handler.imageCount(); ++i) {
            assertEq(protocol.images.getImage(handler.imageIds(i)).uses, handler.usesOf(handler.imageIds(i)), "uses");
        }
    }

    /// @dev INV 16, 27, 36, 37, 51: a job and its payment are of one mind, and a node is active with its minimum of stake only.
    function _checkStates() private view {
        assertEq(handler.failedStops(), 0, "stops");
        for (uint256 i = 1; i <= protocol.jobs.jobCount(); ++i) {
            JobStatus status = protocol.jobs.getJob(JobId.wrap(i)).status;
            JobPayment memory payment = protocol.payments.getPayment(JobId.wrap(i));
            assertEq(status >= JobStatus.Stopped, payment.status == PaymentStatus.Closed, "closed");
            if (status == JobStatus.Running) assertTrue(payment.status == PaymentStatus.Accruing, "running");
            if (payment.status == PaymentStatus.Accruing) assertTrue(status == JobStatus.Running || status == JobStatus.Stopping);
            if (payment.status == PaymentStatus.Closed) assertEq(payment.buffer, 0, "buffer");
            assertLe(protocol.slas.creditedFor(JobId.wrap(i)), payment.totalPaid, "credits");
        }
        uint256 active;
        for (uint256 n; n < handler.nodeCount(); ++n) {
            NodeId nodeId = handler.nodes(n);
            if (!registry.isNodeActive(nodeId)) continue;
            ++active;
            uint256 self = protocol.staking.getStakeInfo(nodeId).selfStake;
            assertGe(self, protocol.staking.minSelfStake(), "self stake");
            assertGe(self + protocol.staking.getPool(nodeId).assets, protocol.staking.minTotalStake(), "stake");
        }
        assertEq(registry.getActiveNodes().length, active, "active");
    }

    /// @dev INV 55: nobody took a role or an initialisation, and the admin's and the upgrader's roles are the timelock's.
    function _checkRoles() private view {
        assertEq(handler.thefts() + handler.seizures(), 0);
        for (uint256 i; i < 7; ++i) {
            assertTrue(IAccessControl(roleContracts[i]).hasRole(bytes32(0), admin));
            assertTrue(IAccessControl(roleContracts[i]).hasRole(UPGRADER_ROLE, admin));
            for (uint256 j; j < handler.PEOPLE(); ++j) {
                assertFalse(IAccessControl(roleContracts[i]).hasRole(bytes32(0), handler.personOf(j)));
                assertFalse(IAccessControl(roleContracts[i]).hasRole(UPGRADER_ROLE, handler.personOf(j)));
            }
        }
    }

    /// @dev INV 56: upgrades in the middle of the run kept everything; parameters are within their bounds; the clock never runs back.
    function _checkUpgrades() private {
        assertEq(handler.upgradeFaults(), 0);
        assertGe(eTime(), lastTime);
        lastTime = eTime();
        _within(registry.heartbeatInterval(), Parameters.HEARTBEAT_INTERVAL_MIN, Parameters.HEARTBEAT_INTERVAL_MAX);
        _within(registry.heartbeatGracePeriod(), 2 * registry.heartbeatInterval(), Parameters.HEARTBEAT_GRACE_PERIOD_MAX);
        _within(protocol.staking.unbondingPeriod(), Parameters.UNBONDING_PERIOD_MIN, Parameters.UNBONDING_PERIOD_MAX);
        _within(protocol.staking.vetoWindow(), Parameters.VETO_WINDOW_MIN, Parameters.VETO_WINDOW_MAX);
        _within(protocol.staking.slashHold(), Parameters.SLASH_HOLD_MIN, Parameters.SLASH_HOLD_MAX);
        _within(protocol.staking.maxSlashBps(), Parameters.MAX_SLASH_BPS_MIN, Parameters.MAX_SLASH_BPS_MAX);
        _within(protocol.jobs.stopNotice(), Parameters.STOP_NOTICE_MIN, Parameters.STOP_NOTICE_MAX);
        _within(protocol.jobs.resumeWindow(), Parameters.RESUME_WINDOW_MIN, Parameters.RESUME_WINDOW_MAX);
        _within(protocol.payments.communityFeeBps(), 0, Parameters.COMMUNITY_FEE_BPS_MAX);
        _within(protocol.payments.bufferSeconds(), 0, Parameters.BUFFER_SECONDS_MAX);
        _within(protocol.storages.challengeBond(), Parameters.CHALLENGE_BOND_MIN, Parameters.CHALLENGE_BOND_MAX);
        uint64 window = protocol.storages.challengeResponseWindow();
        _within(window, Parameters.CHALLENGE_RESPONSE_WINDOW_MIN, Parameters.CHALLENGE_RESPONSE_WINDOW_MAX);
        _within(protocol.slas.disputeWindow(), Parameters.DISPUTE_WINDOW_MIN, Parameters.DISPUTE_WINDOW_MAX);
        _within(protocol.slas.violationBond(), Parameters.VIOLATION_BOND_MIN, Parameters.VIOLATION_BOND_MAX);
    }

    /// @dev INV 55: of all roles in all contracts, everybody holds those that the deployment gave it, and no other.
    function _assertAllRoles() private view {
        address[] memory all = handler.holders();
        for (uint256 i; i < roleContracts.length; ++i) {
            for (uint256 r; r < roles.length; ++r) {
                for (uint256 j; j < all.length; ++j) {
                    bool held = IAccessControl(roleContracts[i]).hasRole(roles[r], all[j]);
                    assertEq(held, isGranted[roleContracts[i]][roles[r]][all[j]], "roles");
                }
            }
        }
    }

    function _assertPaymentsHold(MockERC20 token) private view {
        uint256 buffers;
        for (uint256 i = 1; i <= protocol.jobs.jobCount(); ++i) {
            JobPayment memory payment = protocol.payments.getPayment(JobId.wrap(i));
            if (payment.paymentToken == address(token)) buffers += payment.buffer;
        }
        assertEq(protocol.payments.totalBuffer(address(token)), buffers, "buffers");
        uint256 owed = protocol.payments.totalCredit(address(token)) + protocol.payments.totalParked(address(token)) + buffers;
        assertEq(token.balanceOf(address(protocol.payments)), owed, "payments");
    }

    function _assertConserved(MockERC20 token, address[] memory all) private view {
        uint256 sum;
        for (uint256 i; i < all.length; ++i) {
            sum += token.balanceOf(all[i]);
        }
        assertEq(sum, token.totalSupply(), "supply");
    }

    function _isOpen(ViolationStatus status) private pure returns (bool) {
        return status == ViolationStatus.Open || status == ViolationStatus.Disputed;
    }

    function _within(uint256 value, uint256 low, uint256 high) private pure {
        assertGe(value, low);
        assertLe(value, high);
    }
}
