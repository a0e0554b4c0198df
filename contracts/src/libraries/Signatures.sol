// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IAlephBase} from "../interfaces/IAlephBase.sol";

/// @title Signatures
/// @notice Accepts a signature of a key (ECDSA) or of a contract (ERC-1271); a key whose account carries code (EIP-7702) keeps signing as a key.
library Signatures {
    /// @dev Returns whether `signature` is one of `signer` over `digest`. May call `signer`, without changing state.
    function isValid(address signer, bytes32 digest, bytes calldata signature) internal view returns (bool) {
        if (signer == address(0)) return false;
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err == ECDSA.RecoverError.NoError && recovered == signer) return true;
        return signer.code.length > 0 && SignatureChecker.isValidERC1271SignatureNow(signer, digest, signature);
    }

    /// @dev Reverts with `AlephBadSignature` unless `signature` is one of `signer` over `digest`.
    function requireValid(address signer, bytes32 digest, bytes calldata signature) internal view {
        if (!isValid(signer, digest, signature)) revert IAlephBase.AlephBadSignature(signer);
    }

    /// @dev Returns the key that signed `digest`, or zero. For signers that must be keys: no foreign code runs.
    function recoverKey(bytes32 digest, bytes calldata signature) internal pure returns (address) {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        return err == ECDSA.RecoverError.NoError ? recovered : address(0);
    }
}
