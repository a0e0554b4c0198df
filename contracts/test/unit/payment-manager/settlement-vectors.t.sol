// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {Test} from "forge-std/Test.sol";
import {Settlement} from "../../../src/interfaces/IPaymentManager.sol";
import {PaymentMath} from "../../../src/libraries/PaymentMath.sol";

/// @notice The contract charges and splits to the unit as the arithmetic written in TypeScript.
contract SettlementVectorsTest is Test {
    struct VectorCost {
        uint8 decimals;
        uint256 price;
        uint256 span;
        uint256 remainder;
        uint256 amount;
        uint256 left;
        uint256 funds;
        uint256 affordable;
    }

    struct VectorTerms {
        uint256 gross;
        uint256 communityBps;
        uint256 imageFeeLeft;
        uint256 imageNodeShareBps;
        uint256 rewardShareBps;
    }

    struct VectorSwap {
        uint256 amountIn;
        uint256 alephOut;
        uint256 swappedCommunity;
        uint256 swappedDelegators;
        uint256 swappedImage;
    }

    struct VectorShares {
        uint256 community;
        uint256 image;
        uint256 delegators;
        uint256 operator;
        uint256 imageFee;
    }

    string private constant COST_TYPE =
        "VectorCost(uint8 decimals,uint256 price,uint256 span,uint256 remainder,uint256 amount,uint256 left,uint256 funds,uint256 affordable)";
    string private constant TERMS_TYPE =
        "VectorTerms(uint256 gross,uint256 communityBps,uint256 imageFeeLeft,uint256 imageNodeShareBps,uint256 rewardShareBps)";
    string private constant SHARES_TYPE =
        "VectorShares(uint256 community,uint256 image,uint256 delegators,uint256 operator,uint256 imageFee)";
    string private constant SWAP_TYPE =
        "VectorSwap(uint256 amountIn,uint256 alephOut,uint256 swappedCommunity,uint256 swappedDelegators,uint256 swappedImage)";

    string private _json;

    function setUp() public {
        _json = vm.readFile("../spec/vectors/contracts/settlement.json");
    }

    function test_ChargesForSeconds() public view {
        uint256 count;
        for (string memory at = ".costs[0]"; vm.keyExistsJson(_json, at); at = _place("costs", ++count)) {
            _judgeCost(abi.decode(vm.parseJsonType(_json, at, COST_TYPE), (VectorCost)), at);
        }
        assertEq(count, 56, "none skipped");
    }

    function test_SplitsAndExchanges() public view {
        uint256 count;
        for (string memory at = ".splits[0]"; vm.keyExistsJson(_json, at); at = _place("splits", ++count)) {
            Settlement memory part = _judgeSplit(
                abi.decode(vm.parseJsonType(_json, at, TERMS_TYPE), (VectorTerms)),
                abi.decode(vm.parseJsonType(_json, at, SHARES_TYPE), (VectorShares)),
                at
            );
            _judgeSwap(part, abi.decode(vm.parseJsonType(_json, at, SWAP_TYPE), (VectorSwap)), at);
        }
        assertEq(count, 96, "none skipped");
    }

    /// @dev The same property as in TypeScript: parts add up, and none needs more than there is.
    function testFuzz_PartsAddUpToTheWhole(uint128 gross, uint256 communityBps, uint128 fee, uint256 nodeBps, uint256 rewardBps)
        public
        pure
    {
        (communityBps, nodeBps, rewardBps) = (bound(communityBps, 0, 3000), bound(nodeBps, 0, 10_000), bound(rewardBps, 0, 10_000));
        (Settlement memory part, uint256 imageFee) = PaymentMath.split(gross, communityBps, fee, nodeBps, rewardBps);
        assertEq(part.community + part.image + part.delegators + part.operator, gross);
        assertLe(part.image, imageFee);
        assertLe(imageFee, fee);
    }

    function _judgeCost(VectorCost memory vector, string memory what) private pure {
        uint256 scale = PaymentMath.scaleOf(vector.decimals);
        (uint256 amount, uint256 left) = PaymentMath.cost(vector.price, vector.span, vector.remainder, scale);
        assertEq(amount, vector.amount, what);
        assertEq(left, vector.left, what);
        assertEq(PaymentMath.affordable(vector.price, vector.funds, vector.remainder, scale), vector.affordable, what);
    }

    function _judgeSplit(VectorTerms memory terms, VectorShares memory shares, string memory what)
        private
        pure
        returns (Settlement memory part)
    {
        uint256 imageFee;
        (part, imageFee) =
            PaymentMath.split(terms.gross, terms.communityBps, terms.imageFeeLeft, terms.imageNodeShareBps, terms.rewardShareBps);
        assertEq(part.gross, terms.gross, what);
        assertEq(part.community, shares.community, what);
        assertEq(part.image, shares.image, what);
        assertEq(part.delegators, shares.delegators, what);
        assertEq(part.operator, shares.operator, what);
        assertEq(imageFee, shares.imageFee, what);
    }

    function _judgeSwap(Settlement memory part, VectorSwap memory vector, string memory what) private pure {
        if (vector.amountIn == 0) return;
        (uint256 community, uint256 delegators, uint256 image, uint256 operator) =
            PaymentMath.exchange(part, vector.amountIn, vector.alephOut);
        assertEq(community, vector.swappedCommunity, what);
        assertEq(delegators, vector.swappedDelegators, what);
        assertEq(image, vector.swappedImage, what);
        assertEq(community + delegators + image + operator, vector.alephOut, what);
    }

    function _place(string memory list, uint256 index) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(index), "]");
    }
}
