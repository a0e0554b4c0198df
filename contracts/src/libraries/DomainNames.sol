// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Parameters} from "../base/Parameters.sol";
import {IDomainRegistry} from "../interfaces/IDomainRegistry.sol";
import {DomainKey} from "../Types.sol";

/// @title DomainNames
/// @notice The canonical form of names: one name has one spelling, so that no twin in capitals, Unicode or with a trailing dot can pass
/// for it. Labels of letters, digits and hyphens (RFC 1123), none of them at an end of its label.
library DomainNames {
    /// @dev One bit per byte value: `a`-`z` and `0`-`9`.
    uint256 private constant LETTERS_AND_DIGITS = ((1 << 26) - 1) << 0x61 | ((1 << 10) - 1) << 0x30;

    /// @dev Returns the key of a canonical name. Reverts with `DomainRegistryBadName` and the first byte at fault. 253 steps at most.
    function keyOf(string calldata name) internal pure returns (DomainKey) {
        bytes calldata text = bytes(name);
        uint256 length = text.length;
        if (length == 0) _refuse(0);
        if (length > Parameters.MAX_NAME_BYTES) _refuse(Parameters.MAX_NAME_BYTES);
        uint256 labelStart;
        for (uint256 i; i < length; ++i) {
            bytes1 char = text[i];
            if (char == ".") {
                if (i == labelStart) _refuse(i);
                if (text[i - 1] == "-") _refuse(i - 1);
                labelStart = i + 1;
                continue;
            }
            if (i - labelStart >= Parameters.MAX_LABEL_BYTES) _refuse(i);
            if (char == "-" ? i == labelStart : LETTERS_AND_DIGITS >> uint8(char) & 1 == 0) _refuse(i);
        }
        if (labelStart == length || text[length - 1] == "-") _refuse(length - 1);
        return DomainKey.wrap(keccak256(text));
    }

    function _refuse(uint256 position) private pure {
        revert IDomainRegistry.DomainRegistryBadName(position);
    }
}
