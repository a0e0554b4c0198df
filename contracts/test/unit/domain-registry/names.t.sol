// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IDomainRegistry} from "../../../src/interfaces/IDomainRegistry.sol";
import {DomainKey} from "../../../src/Types.sol";
import {DomainRegistryBase} from "./DomainRegistryBase.t.sol";

contract DomainRegistryNamesTest is DomainRegistryBase {
    function test_TakesCanonicalNames() public view {
        string[7] memory names =
            ["example.org", "a", "a-b.c-d.e", "xn--mnchen-3ya.de", "0.1.2", "a--b.org", string.concat(repeat("a", 63), ".org")];
        for (uint256 i; i < names.length; ++i) {
            assertEq(DomainKey.unwrap(domains.domainKeyOf(names[i])), keccak256(bytes(names[i])), names[i]);
        }
        string memory label = string.concat(repeat("b", 62), ".");
        string memory longest = string.concat(label, label, label, label, "c");
        assertEq(bytes(longest).length, 253);
        domains.domainKeyOf(longest);
    }

    function test_RevertWhen_ANameIsNotCanonical() public {
        _refuses("", 0);
        _refuses(".", 0);
        _refuses("-", 0);
        _refuses("-a.org", 0);
        _refuses("Example.org", 0);
        _refuses("exAmple.org", 2);
        _refuses("example.org.", 11);
        _refuses("example..org", 8);
        _refuses(".org", 0);
        _refuses("example-.org", 7);
        _refuses("example.org-", 11);
        _refuses("example.-org", 8);
        _refuses("exa_mple.org", 3);
        _refuses("*.org", 0);
        _refuses("exam ple.org", 4);
        _refuses(unicode"münchen.de", 1);
        _refuses(unicode"еxample.org", 0);
        _refuses("a/b", 1);
        _refuses("a:b", 1);
        _refuses("a`b", 1);
        _refuses("a{b", 1);
        _refuses(string(abi.encodePacked("a", bytes1(0), "b")), 1);
        _refuses(string(abi.encodePacked("a", bytes1(0xff))), 1);
        _refuses(string.concat(repeat("a", 64), ".org"), 63);
        _refuses(string.concat("x.", repeat("a", 64)), 65);
        string memory label = string.concat(repeat("b", 62), ".");
        _refuses(string.concat(label, label, label, label, "cc"), 253);
        _refuses(repeat("a", 10_000), 253);
    }

    /// @dev Compares with a check that was written another way: split into labels, then look at each.
    function testFuzz_AgreesWithANaiveCheck(bytes memory text) public view {
        // Folded into few characters, so that good names are met too.
        bytes memory alphabet = "abz09-.A";
        for (uint256 i; i < text.length; ++i) {
            text[i] = alphabet[uint8(text[i]) % (i % 7 == 6 ? 8 : 7)];
        }
        (bool isGood,) = address(domains).staticcall(abi.encodeCall(domains.domainKeyOf, (string(text))));
        assertEq(isGood, _isCanonical(string(text)), string(text));
    }

    function _isCanonical(string memory name) private pure returns (bool) {
        if (bytes(name).length == 0 || bytes(name).length > 253) return false;
        string[] memory labels = vm.split(name, ".");
        for (uint256 i; i < labels.length; ++i) {
            bytes memory label = bytes(labels[i]);
            if (label.length == 0 || label.length > 63) return false;
            if (label[0] == "-" || label[label.length - 1] == "-") return false;
            for (uint256 j; j < label.length; ++j) {
                if (label[j] == "A") return false;
            }
        }
        return true;
    }

    function _refuses(string memory name, uint256 position) private {
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainRegistryBadName.selector, position));
        domains.domainKeyOf(name);
    }

    function repeat(bytes1 char, uint256 length) private pure returns (string memory) {
        bytes memory text = new bytes(length);
        for (uint256 i; i < length; ++i) {
            text[i] = char;
        }
        return string(text);
    }
}
