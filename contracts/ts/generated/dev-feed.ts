// Generated from DevFeed.sol; do not edit.

/** ABI of DevFeed. */
export const devFeedAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "decimals_",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "answer",
        "type": "int256",
        "internalType": "int256"
      },
      {
        "name": "startedAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "decimals",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getRoundData",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint80",
        "internalType": "uint80"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint80",
        "internalType": "uint80"
      },
      {
        "name": "",
        "type": "int256",
        "internalType": "int256"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "uint80",
        "internalType": "uint80"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "latestRoundData",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint80",
        "internalType": "uint80"
      },
      {
        "name": "",
        "type": "int256",
        "internalType": "int256"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "uint80",
        "internalType": "uint80"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "push",
    "inputs": [
      {
        "name": "answer",
        "type": "int256",
        "internalType": "int256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "error",
    "name": "DevFeedUnknownRound",
    "inputs": [
      {
        "name": "roundId",
        "type": "uint80",
        "internalType": "uint80"
      }
    ]
  }
] as const

/** Creation code of DevFeed. */
export const devFeedBytecode = '0x60a060405234801561000f575f80fd5b506040516103db3803806103db83398101604081905261002e916100af565b60ff9290921660805260408051808201909152908152602081019182525f805460018101825590805290517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56360029092029182015590517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e564909101556100e8565b5f805f606084860312156100c1575f80fd5b835160ff811681146100d1575f80fd5b602085015160409095015190969495509392505050565b6080516102dc6100ff5f395f605501526102dc5ff3fe608060405234801561000f575f80fd5b506004361061004a575f3560e01c8063313ce5671461004e57806335c457db146100845780639a6fc8f514610109578063feaf968c14610150575b5f80fd5b60405160ff7f00000000000000000000000000000000000000000000000000000000000000001681526020015b60405180910390f35b610107610092366004610251565b6040805180820190915290815242602082019081525f805460018101825590805291517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563600290930292830155517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56490910155565b005b61011c610117366004610268565b610158565b604080516001600160501b03968716815260208101959095528401929092526060830152909116608082015260a00161007b565b61011c61022e565b5f808080806001600160501b038616158061017c57505f546001600160501b038716115b156101a9576040516304b1a4b560e21b81526001600160501b038716600482015260240160405180910390fd5b5f806101b6600189610295565b6001600160501b0316815481106101cf576101cf6102c8565b5f91825260208083206040805180820190915260029093020180548352600101549082015281549092506001600160501b03891614610212578160200151610214565b425b825160209093015198999298975095508894509092505050565b5f805f805f6102405f80549050610158565b945094509450945094509091929394565b5f60208284031215610261575f80fd5b5035919050565b5f60208284031215610278575f80fd5b81356001600160501b038116811461028e575f80fd5b9392505050565b6001600160501b038281168282160390808211156102c157634e487b7160e01b5f52601160045260245ffd5b5092915050565b634e487b7160e01b5f52603260045260245ffd'
