// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IJobManager} from "../../src/interfaces/IJobManager.sol";
import {ChallengeId, CommitmentId, JobId} from "../../src/Types.sol";
import {JobsBase} from "../utils/JobsBase.t.sol";
import {TreeBuilder} from "../utils/TreeBuilder.sol";
import {StorageRegistryBase} from "../unit/storage-registry/StorageRegistryBase.t.sol";

/// @notice Attack 44 on challenges: a thousand open ones make none of the others dearer in gas.
contract ChallengeGasAttacks is StorageRegistryBase {
    function test_ATK44_AThousandOpenChallengesCostNobodyGas() public {
        TreeBuilder.Tree memory data = tree(300);
        CommitmentId commitmentId = commit(data, 1);
        uint256 first = _gasOfIssue(commitmentId, 0);
        for (uint256 i = 1; i < 1000; ++i) {
            _gasOfIssue(commitmentId, i);
        }
        assertEq(storages.getCommitment(commitmentId).openChallenges, 1000);
        assertLt(_gasOfIssue(commitmentId, 1000), first + 10_000);
        (bytes[] memory leaves, bytes32[][] memory proofs) = answerOf(ChallengeId.wrap(500), data);
        uint256 used = gasleft();
        storages.respond(ChallengeId.wrap(500), leaves, proofs);
        used -= gasleft();
        assertLt(used, 250_000);
        skip(storages.challengeResponseWindow() + 1);
        used = gasleft();
        storages.resolveChallenge(ChallengeId.wrap(700));
        used -= gasleft();
        assertLt(used, 350_000);
    }

    function _gasOfIssue(CommitmentId commitmentId, uint256 who) private returns (uint256 used) {
        address account = makeAddr(string.concat("sybil ", vm.toString(who)));
        fund(account, storages.bondFor(commitmentId));
        vm.prank(account);
        used = gasleft();
        storages.issueChallenge(commitmentId, bytes32(who), 1, type(uint256).max);
        used -= gasleft();
    }
}

/// @notice Attack 44 on settlements: the largest batch fits a block, whatever the payers do, and one payer cannot open jobs without end.
contract SettlementGasAttacks is JobsBase {
    function test_ATK44_AHundredSettlementsFitABlock() public {
        vm.prank(operator);
        jobs.declareCapacity(node, 1000, 1_000_000);
        JobId[] memory ids = new JobId[](100);
        for (uint256 i; i < 100; ++i) {
            ids[i] = runIn(i % 2 == 0 ? aleph : usdc);
        }
        skipLive(node, 6 hours);
        uint256 used = gasleft();
        payments.settleJobs(ids);
        used -= gasleft();
        assertLt(used, 30_000_000, "all settled");
        // Half of the payments are cut off: whoever settles pays for that too, and it fits all the same.
        usdc.burn(payer, usdc.balanceOf(payer));
        skipLive(node, 6 hours);
        used = gasleft();
        payments.settleJobs(ids);
        used -= gasleft();
        assertLt(used, 30_000_000, "half suspended");
    }

    function test_ATK44_OnePayerOpensNoJobsWithoutEnd() public {
        fund(payer, aleph, 1e30);
        for (uint256 i; i < 256; ++i) {
            vm.prank(payer);
            jobs.createJob("spec", terms(address(aleph)));
        }
        vm.expectPartialRevert(IJobManager.JobManagerTooManyJobs.selector);
        vm.prank(payer);
        jobs.createJob("spec", terms(address(aleph)));
    }
}
