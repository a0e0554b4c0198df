// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";
import {VmSafe} from "forge-std/Vm.sol";
import {Base} from "../../Base.t.sol";
import {ISecondVersion} from "../../mocks/Upgraded.sol";

/// @notice Upgrades proxies to a second version of the same layout, and back, between the calls of a run (INV 56).
/// @dev A handler names its proxies with {_registerProxy} and tells with {_stateOf} what their views answer. All that a run does
/// afterwards runs on the new implementation, so that every other invariant of the suite is one across upgrades.
abstract contract Upgrader is Base {
    // bytes32(uint256(keccak256("eip1967.proxy.implementation")) - 1)
    bytes32 private constant IMPLEMENTATION = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;

    uint256 public upgrades;
    /// @dev Upgrades after which a view answered otherwise, a slot but the implementation's was written, or the code was not the new one.
    uint256 public upgradeFaults;
    /// @dev Upgrades by an account without the role, and second initialisations, that did not revert.
    uint256 public seizures;
    address[] private _proxies;
    mapping(address proxy => address[2] versions) private _versions;

    function proxyCount() public view returns (uint256) {
        return _proxies.length;
    }

    function _registerProxy(address proxy, address second) internal {
        _proxies.push(proxy);
        _versions[proxy] = [_implementationOf(proxy), second];
    }

    /// @dev Returns a digest of what a proxy's views answer about all that the handler knows of.
    function _stateOf(address proxy) internal view virtual returns (bytes32);

    /// @dev Changes the implementation of one of the proxies, as the holder of UPGRADER_ROLE, after a stranger has tried.
    function _upgradeAny(uint256 seed) internal {
        address proxy = _proxies[seed % _proxies.length];
        bool isFirst = _implementationOf(proxy) == _versions[proxy][0];
        address next = _versions[proxy][isFirst ? 1 : 0];
        vm.prank(stranger);
        try UUPSUpgradeable(proxy).upgradeToAndCall(next, "") {
            ++seizures;
        } catch {}
        bytes32 before = _stateOf(proxy);
        vm.startStateDiffRecording();
        vm.prank(admin);
        UUPSUpgradeable(proxy).upgradeToAndCall(next, "");
        if (!_isOnlyWrite(vm.stopAndReturnStateDiff(), proxy) || _implementationOf(proxy) != next) ++upgradeFaults;
        ++upgrades;
        if (_stateOf(proxy) != before) ++upgradeFaults;
        (bool ok, bytes memory answer) = proxy.call(abi.encodeCall(ISecondVersion.version, ()));
        if (isFirst ? !ok || abi.decode(answer, (uint256)) != 2 : ok) ++upgradeFaults;
    }

    /// @dev Returns whether all that was written anywhere is a proxy's implementation, once.
    function _isOnlyWrite(VmSafe.AccountAccess[] memory accesses, address proxy) private pure returns (bool) {
        uint256 writes;
        for (uint256 i; i < accesses.length; ++i) {
            for (uint256 j; j < accesses[i].storageAccesses.length; ++j) {
                VmSafe.StorageAccess memory access = accesses[i].storageAccesses[j];
                if (!access.isWrite) continue;
                if (access.account != proxy || access.slot != IMPLEMENTATION) return false;
                ++writes;
            }
        }
        return writes == 1;
    }

    function _implementationOf(address proxy) internal view returns (address) {
        return address(uint160(uint256(vm.load(proxy, IMPLEMENTATION))));
    }
}
