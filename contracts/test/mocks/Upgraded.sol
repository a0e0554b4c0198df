// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ImageMarketplace} from "../../src/ImageMarketplace.sol";
import {JobManager} from "../../src/JobManager.sol";
import {NodeRegistry} from "../../src/NodeRegistry.sol";
import {PaymentManager} from "../../src/PaymentManager.sol";
import {SLAManager} from "../../src/SLAManager.sol";
import {StakingManager} from "../../src/StakingManager.sol";
import {StorageRegistry} from "../../src/StorageRegistry.sol";

/// @notice What a second version has over the first: the same storage, and a function that the first has not.
interface ISecondVersion {
    function version() external pure returns (uint256);
}

contract NodeRegistryV2 is NodeRegistry, ISecondVersion {
    function version() external pure returns (uint256) {
        return 2;
    }
}

contract StakingManagerV2 is StakingManager, ISecondVersion {
    function version() external pure returns (uint256) {
        return 2;
    }
}

contract JobManagerV2 is JobManager, ISecondVersion {
    function version() external pure returns (uint256) {
        return 2;
    }
}

contract PaymentManagerV2 is PaymentManager, ISecondVersion {
    function version() external pure returns (uint256) {
        return 2;
    }
}

contract StorageRegistryV2 is StorageRegistry, ISecondVersion {
    function version() external pure returns (uint256) {
        return 2;
    }
}

contract SLAManagerV2 is SLAManager, ISecondVersion {
    function version() external pure returns (uint256) {
        return 2;
    }
}

contract ImageMarketplaceV2 is ImageMarketplace, ISecondVersion {
    function version() external pure returns (uint256) {
        return 2;
    }
}
