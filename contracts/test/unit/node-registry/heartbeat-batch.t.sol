// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IAlephBase} from "../../../src/interfaces/IAlephBase.sol";
import {HeartbeatFault, INodeRegistry} from "../../../src/interfaces/INodeRegistry.sol";
import {HeartbeatMessage} from "../../../src/libraries/TypedData.sol";
import {SCHEDULER_ROLE} from "../../../src/base/Roles.sol";
import {NodeId} from "../../../src/Types.sol";
import {NodeRegistryBase} from "./NodeRegistryBase.t.sol";

contract NodeRegistryHeartbeatBatchTest is NodeRegistryBase {
    uint256 private _ccnPrivateKey;

    function setUp() public override {
        super.setUp();
        (, _ccnPrivateKey) = makeAddrAndKey("coordinator");
        setHotKey();
        skip(1 hours);
    }

    function test_RecordsBeatsOfOperatorAndHotKey() public {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(2);
        (beats[0], signatures[0]) = _signed(_ccnPrivateKey, ccn, uint64(block.timestamp));
        (beats[1], signatures[1]) = _signed(hotPrivateKey, crn, uint64(block.timestamp));
        vm.expectEmit(address(registry));
        emit INodeRegistry.Heartbeat(ccn, "status");
        vm.expectEmit(address(registry));
        emit INodeRegistry.Heartbeat(crn, "status");
        vm.prank(scheduler);
        assertEq(registry.heartbeatBatch(beats, signatures), 2);
        assertEq(registry.getNode(ccn).lastHeartbeat, eTime());
        assertEq(registry.getNode(crn).lastHeartbeat, eTime());
    }

    function test_LeavesOutARepetition() public {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(2);
        (beats[0], signatures[0]) = _signed(hotPrivateKey, crn, uint64(block.timestamp));
        (beats[1], signatures[1]) = (beats[0], signatures[0]);
        vm.expectEmit(address(registry));
        emit INodeRegistry.HeartbeatSkipped(crn, HeartbeatFault.TooSoon);
        vm.prank(scheduler);
        assertEq(registry.heartbeatBatch(beats, signatures), 1);
    }

    /// @dev The one moment at which a node would accept a second beat is too late for the first one's signature.
    function testFuzz_NoSignatureCountsTwice(uint256 age, uint256 wait, uint256 interval) public {
        interval = edgeBound(interval, 10 minutes, 2 hours);
        vm.prank(admin);
        registry.setHeartbeatInterval(uint64(interval));
        skip(24 hours);
        age = edgeBound(age, 0, interval);
        HeartbeatMessage[] memory beats = new HeartbeatMessage[](1);
        bytes[] memory signatures = new bytes[](1);
        (beats[0], signatures[0]) = _signed(hotPrivateKey, crn, uint64(block.timestamp + 60 - age));
        vm.startPrank(scheduler);
        uint256 accepted = registry.heartbeatBatch(beats, signatures);
        skip(edgeBound(wait, 0, 2 * interval));
        accepted += registry.heartbeatBatch(beats, signatures);
        skip(edgeBound(wait / 3, 0, 2 * interval));
        accepted += registry.heartbeatBatch(beats, signatures);
        assertLe(accepted, 1);
    }

    /// @dev Signed as far ahead as is accepted: when the node may beat again, half an interval later, it has just expired.
    function test_LeavesOutARepetitionAtTheFirstMomentForAnother() public {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(1);
        (beats[0], signatures[0]) = _signed(hotPrivateKey, crn, uint64(block.timestamp + 60));
        vm.startPrank(scheduler);
        assertEq(registry.heartbeatBatch(beats, signatures), 1);
        skip(registry.heartbeatInterval() / 2);
        assertEq(registry.heartbeatBatch(beats, signatures), 0);
    }

    function test_ABadBeatDoesNotSpoilTheOthers() public {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(2);
        (beats[0], signatures[0]) = _signed(_ccnPrivateKey, crn, uint64(block.timestamp));
        (beats[1], signatures[1]) = _signed(_ccnPrivateKey, ccn, uint64(block.timestamp));
        vm.expectEmit(address(registry));
        emit INodeRegistry.HeartbeatSkipped(crn, HeartbeatFault.BadSignature);
        vm.prank(scheduler);
        assertEq(registry.heartbeatBatch(beats, signatures), 1);
        assertEq(registry.getNode(ccn).lastHeartbeat, eTime());
    }

    function test_LeavesOutWhatIsNotInOrder() public {
        uint64 time = uint64(block.timestamp);
        _expectFault(hotPrivateKey, NodeId.wrap("unknown"), time, HeartbeatFault.UnknownNode);
        _expectFault(hotPrivateKey, crn, time + 61, HeartbeatFault.Expired);
        _expectFault(hotPrivateKey, crn, time - 29 minutes, HeartbeatFault.Expired);
        _expectFault(hotPrivateKey, crn, 0, HeartbeatFault.Expired);
        _expectFault(hotPrivateKey, crn, type(uint64).max, HeartbeatFault.Expired);
        _expectFault(_ccnPrivateKey, crn, time, HeartbeatFault.BadSignature);
        beat(crn);
        _expectFault(hotPrivateKey, crn, time, HeartbeatFault.TooSoon);
        vm.prank(crnOperator);
        registry.requestDeregister(crn);
        _expectFault(hotPrivateKey, crn, time, HeartbeatFault.Retired);
    }

    function test_LeavesOutGarbageSignatures() public {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(4);
        for (uint256 i; i < 4; ++i) {
            (beats[i],) = _signed(hotPrivateKey, crn, uint64(block.timestamp));
        }
        signatures[1] = new bytes(65);
        signatures[2] = new bytes(64);
        signatures[3] = new bytes(1000);
        vm.prank(scheduler);
        assertEq(registry.heartbeatBatch(beats, signatures), 0);
    }

    function test_ASignatureForAnotherChainIsWorthless() public {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(1);
        (beats[0], signatures[0]) = _signed(hotPrivateKey, crn, uint64(block.timestamp));
        vm.chainId(42_161);
        vm.prank(scheduler);
        assertEq(registry.heartbeatBatch(beats, signatures), 0);
    }

    function test_RevertWhen_TheCallerIsNoScheduler() public {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(1);
        expectMissingRole(stranger, SCHEDULER_ROLE);
        vm.prank(stranger);
        registry.heartbeatBatch(beats, signatures);
    }

    function test_RevertWhen_TheBatchIsTooLong() public {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(101);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephBatchTooLong.selector, 101, 100));
        vm.prank(scheduler);
        registry.heartbeatBatch(beats, signatures);
    }

    function test_RevertWhen_TheListsDiffer() public {
        (HeartbeatMessage[] memory beats,) = _batch(2);
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephLengthMismatch.selector, 2, 1));
        vm.prank(scheduler);
        registry.heartbeatBatch(beats, new bytes[](1));
    }

    function test_RevertWhen_EverythingIsPaused() public {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(1);
        pauseProtocol();
        vm.expectRevert(abi.encodeWithSelector(IAlephBase.AlephProtocolPaused.selector, block.timestamp + 7 days));
        vm.prank(scheduler);
        registry.heartbeatBatch(beats, signatures);
    }

    function test_TellsItsDomain() public view {
        (bytes1 fields, string memory name, string memory version, uint256 chainId, address verifier, bytes32 salt,) =
            registry.eip712Domain();
        assertEq(fields, bytes1(0x0f));
        assertEq(name, "NodeRegistry");
        assertEq(version, "1");
        assertEq(chainId, block.chainid);
        assertEq(verifier, address(registry));
        assertEq(salt, 0);
    }

    function _expectFault(uint256 privateKey, NodeId nodeId, uint64 timestamp, HeartbeatFault fault) private {
        (HeartbeatMessage[] memory beats, bytes[] memory signatures) = _batch(1);
        (beats[0], signatures[0]) = _signed(privateKey, nodeId, timestamp);
        vm.expectEmit(address(registry));
        emit INodeRegistry.HeartbeatSkipped(nodeId, fault);
        vm.prank(scheduler);
        assertEq(registry.heartbeatBatch(beats, signatures), 0);
    }

    function _signed(uint256 privateKey, NodeId nodeId, uint64 timestamp)
        private
        view
        returns (HeartbeatMessage memory message, bytes memory signature)
    {
        message = HeartbeatMessage({nodeId: nodeId, statusHash: "status", timestamp: timestamp});
        signature = signBeat(privateKey, message);
    }

    function _batch(uint256 length) private pure returns (HeartbeatMessage[] memory beats, bytes[] memory signatures) {
        return (new HeartbeatMessage[](length), new bytes[](length));
    }
}
