// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Test} from "forge-std/Test.sol";
import {VmSafe} from "forge-std/Vm.sol";

/// @notice Recomputes the ERC-7201 slot of every namespace that is declared anywhere in the sources, and looks for it beside it.
contract StorageSlotsTest is Test {
    string private constant TAG = "@custom:storage-location erc7201:";

    /// @dev Every namespace there is. One that is missing here fails, and so does one that has gone.
    string[12] private _known = [
        "aleph.storage.AlephBase",
        "aleph.storage.AlephGovernor",
        "aleph.storage.DomainRegistry",
        "aleph.storage.ImageMarketplace",
        "aleph.storage.JobManager",
        "aleph.storage.NodeRegistry",
        "aleph.storage.PaymentManager",
        "aleph.storage.ProtocolClock",
        "aleph.storage.RewardsDistributor",
        "aleph.storage.SLAManager",
        "aleph.storage.StakingManager",
        "aleph.storage.StorageRegistry"
    ];
    mapping(string namespace => uint256 count) private _found;

    function test_EverySlotIsThatOfItsNamespace() public {
        uint256 namespaces;
        VmSafe.DirEntry[] memory entries = vm.readDir("src", 8);
        for (uint256 i; i < entries.length; ++i) {
            if (!entries[i].isDir) namespaces += _check(vm.readFile(entries[i].path), entries[i].path);
        }
        for (uint256 i; i < _known.length; ++i) {
            assertEq(_found[_known[i]], 1, _known[i]);
        }
        assertEq(namespaces, _known.length, "a namespace that this test does not know");
    }

    /// @dev Checks one source: each namespace it declares has its formula and its slot beside it, and no slot is of no namespace.
    function _check(string memory source, string memory path) private returns (uint256 found) {
        string[] memory parts = vm.split(source, TAG);
        found = parts.length - 1;
        for (uint256 i = 1; i < parts.length; ++i) {
            string memory namespace = vm.split(parts[i], "\n")[0];
            bytes32 slot = keccak256(abi.encode(uint256(keccak256(bytes(namespace))) - 1)) & ~bytes32(uint256(0xff));
            assertTrue(vm.indexOf(source, string.concat('keccak256("', namespace, '")')) != type(uint256).max, path);
            assertTrue(vm.indexOf(source, vm.toString(slot)) != type(uint256).max, string.concat(path, ": ", namespace));
            ++_found[namespace];
        }
        assertEq(vm.split(source, "_STORAGE = 0x").length - 1, found, string.concat(path, ": slots and namespaces"));
        assertEq(vm.split(source, ".slot := ").length - 1, found, string.concat(path, ": storage pointers and namespaces"));
    }
}
