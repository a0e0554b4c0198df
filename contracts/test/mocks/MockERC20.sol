// SPDX-License-Identifier: MIT
pragma solidity 0.8.24;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @notice A well-behaved token of any decimals, with permit. Anyone may mint.
contract MockERC20 is ERC20, ERC20Permit {
    uint8 private immutable _decimals;

    constructor(string memory symbol, uint8 decimals_) ERC20(symbol, symbol) ERC20Permit(symbol) {
        _decimals = decimals_;
    }

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function burn(address account, uint256 amount) external {
        _burn(account, amount);
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }
}

/// @notice Keeps a fee of each transfer. Set the fee to 0 to let it behave.
contract FeeOnTransferToken is MockERC20 {
    uint256 public feeBps;

    constructor(string memory symbol, uint8 decimals_, uint256 feeBps_) MockERC20(symbol, decimals_) {
        feeBps = feeBps_;
    }

    function setFeeBps(uint256 value) external {
        feeBps = value;
    }

    function _update(address from, address to, uint256 amount) internal override {
        uint256 fee = from == address(0) || to == address(0) ? 0 : amount * feeBps / 10_000;
        super._update(from, to, amount - fee);
        if (fee > 0) super._update(from, address(0), fee);
    }
}

/// @notice Calls its hook's target in the middle of transfers, as ERC-777 would. The hook is disarmed while it runs.
contract ReentrantToken is MockERC20 {
    address public target;
    bytes public payload;
    bool public requireSuccess;
    bool public lastSuccess;
    bytes public lastResult;
    uint256 public hookCalls;

    constructor(string memory symbol, uint8 decimals_) MockERC20(symbol, decimals_) {}

    function arm(address target_, bytes calldata payload_, bool requireSuccess_) external {
        (target, payload, requireSuccess) = (target_, payload_, requireSuccess_);
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        address hook = target;
        if (hook == address(0)) return;
        target = address(0);
        ++hookCalls;
        (lastSuccess, lastResult) = hook.call(payload);
        require(lastSuccess || !requireSuccess, "hook failed");
    }
}

/// @notice Returns false instead of reverting, or returns nothing at all, as old tokens do.
contract OddReturnToken {
    enum Mode {
        ReturnTrue,
        ReturnFalse,
        ReturnNothing
    }

    Mode public mode;
    uint8 public immutable decimals;
    uint256 public totalSupply;
    mapping(address account => uint256 amount) public balanceOf;
    mapping(address owner => mapping(address spender => uint256 amount)) public allowance;

    constructor(uint8 decimals_, Mode mode_) {
        (decimals, mode) = (decimals_, mode_);
    }

    function setMode(Mode value) external {
        mode = value;
    }

    function mint(address account, uint256 amount) external {
        balanceOf[account] += amount;
        totalSupply += amount;
    }

    function approve(address spender, uint256 amount) external {
        allowance[msg.sender][spender] = amount;
        _answer(true);
    }

    function transfer(address to, uint256 amount) external {
        _answer(_move(msg.sender, to, amount));
    }

    function transferFrom(address from, address to, uint256 amount) external {
        if (mode == Mode.ReturnFalse) _answer(false);
        allowance[from][msg.sender] -= amount;
        _answer(_move(from, to, amount));
    }

    function _move(address from, address to, uint256 amount) private returns (bool) {
        if (mode == Mode.ReturnFalse) return false;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        return true;
    }

    /// @dev Ends the call with the return data of the mode.
    function _answer(bool value) private view {
        uint256 size = mode == Mode.ReturnNothing ? 0 : 32;
        assembly ("memory-safe") {
            mstore(0, value)
            return(0, size)
        }
    }
}

/// @notice Refuses transfers from and to accounts on its list, as USDC does.
contract BlacklistToken is MockERC20 {
    error Blacklisted(address account);

    mapping(address account => bool) public isBlacklisted;

    constructor(string memory symbol, uint8 decimals_) MockERC20(symbol, decimals_) {}

    function setBlacklisted(address account, bool value) external {
        isBlacklisted[account] = value;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (isBlacklisted[from]) revert Blacklisted(from);
        if (isBlacklisted[to]) revert Blacklisted(to);
        super._update(from, to, amount);
    }
}

/// @notice Scales all balances at will: an amount received does not stay what it was.
contract RebasingToken is MockERC20 {
    uint256 public factor = 1e18;

    constructor(string memory symbol, uint8 decimals_) MockERC20(symbol, decimals_) {}

    function rebase(uint256 factor_) external {
        factor = factor_;
    }

    function balanceOf(address account) public view override returns (uint256) {
        return super.balanceOf(account) * factor / 1e18;
    }
}
