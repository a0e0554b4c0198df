// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {SLAManagerBase} from "../unit/sla-manager/SLAManagerBase.t.sol";

/// @notice Gas of whole transactions (run with `--isolate`), through the proxies of SLAManager and NodeRegistry; the other peers are stubs.
contract SLAManagerGas is SLAManagerBase {
    string private constant GROUP = "SLAManager";

    function test_ClaimUptime() public {
        live(14 hours);
        goDown(1 hours);
        live(4 hours);
        vm.prank(claimant);
        slas.claimUptime(JOB, 0, 0, FIRST_ROUND);
        vm.snapshotGasLastCall(GROUP, "claimUptime");
    }

    function test_ClaimUptimeWithSlash() public {
        goDown(10 hours);
        live(9 hours);
        vm.prank(claimant);
        slas.claimUptime(JOB, 0, 0, FIRST_ROUND);
        vm.snapshotGasLastCall(GROUP, "claimUptimeWithSlash");
    }

    function test_ClaimUptimeAmongManyRounds() public {
        skip(1);
        for (uint256 i; i < 100; ++i) {
            sequencerFeed.goDown();
            skip(10 minutes);
            sequencerFeed.comeBack();
            skip(10 minutes);
        }
        live(1 days);
        // The feed flapped all day: more rounds than a claim looks at.
        slas.uptimeOf(JOB, 0, 0, FIRST_ROUND);
        vm.snapshotGasLastCall(GROUP, "uptimeOfAmongManyRounds");
    }

    function test_OpenViolation() public {
        open(payer, JOB, "first", 50e18);
        aleph.mint(payer, 100e18);
        vm.prank(payer);
        slas.openViolation(JOB, "second");
        vm.snapshotGasLastCall(GROUP, "openViolation");
    }
}
