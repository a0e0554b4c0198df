// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Test} from "forge-std/Test.sol";
import {VmSafe} from "forge-std/Vm.sol";

/// @notice Recomputes the ERC-7201 slot of every namespace that is declared in the sources, and looks for it there.
contract StorageSlotsTest is Test {
    string private constant TAG = "@custom:storage-location erc7201:";

    function test_EverySlotIsThatOfItsNamespace() public view {
        uint256 found;
        string[2] memory folders = ["src", "src/base"];
        for (uint256 i; i < folders.length; ++i) {
            // Depth 1: the files of the folder itself.
            VmSafe.DirEntry[] memory entries = vm.readDir(folders[i], 1);
            for (uint256 j; j < entries.length; ++j) {
                if (!entries[j].isDir) found += _check(vm.readFile(entries[j].path), entries[j].path);
            }
        }
        assertGe(found, 3, "AlephBase, ProtocolClock and NodeRegistry at least");
    }

    /// @dev Checks one source: each namespace it declares has its formula and its slot beside it.
    function _check(string memory source, string memory path) private pure returns (uint256 found) {
        string[] memory parts = vm.split(source, TAG);
        for (uint256 i = 1; i < parts.length; ++i) {
            string memory namespace = vm.split(parts[i], "\n")[0];
            bytes32 slot = keccak256(abi.encode(uint256(keccak256(bytes(namespace))) - 1)) & ~bytes32(uint256(0xff));
            assertTrue(vm.indexOf(source, string.concat('keccak256("', namespace, '")')) != type(uint256).max, path);
            assertTrue(vm.indexOf(source, vm.toString(slot)) != type(uint256).max, string.concat(path, ": ", namespace));
            ++found;
        }
    }
}
