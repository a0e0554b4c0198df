// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {TypedData} from "../libraries/TypedData.sol";

/// @title TypedDomain
/// @notice The EIP-712 domain of a contract: its name, version 1, this chain, this proxy.
/// @dev OpenZeppelin's keeps name and version in storage; ours are constants, so that it needs no initialisation and less code.
abstract contract TypedDomain is IERC5267 {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    /// @inheritdoc IERC5267
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        )
    {
        // Bits 0 to 3: name, version, chainId, verifyingContract.
        return (0x0f, _domainName(), TypedData.VERSION, block.chainid, address(this), 0, new uint256[](0));
    }

    /// @dev Returns the hash to be signed for a struct hash of {TypedData}.
    function _typedDigest(bytes32 structHash) internal view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(_domainSeparator(), structHash);
    }

    /// @dev Returns the domain separator; compute it once for a batch.
    function _domainSeparator() internal view returns (bytes32) {
        return keccak256(
            abi.encode(DOMAIN_TYPEHASH, keccak256(bytes(_domainName())), keccak256(bytes(TypedData.VERSION)), block.chainid, address(this))
        );
    }

    /// @dev Returns the contract's name.
    function _domainName() internal pure virtual returns (string memory);
}
