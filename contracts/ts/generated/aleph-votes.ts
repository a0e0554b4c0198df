// Generated from AlephVotes.sol; do not edit.

/** ABI of AlephVotes. */
export const alephVotesAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "aleph",
        "type": "address",
        "internalType": "contract IERC20"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "CLOCK_MODE",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "DOMAIN_SEPARATOR",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "allowance",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "approve",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "balanceOf",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "checkpoints",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "pos",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Checkpoints.Checkpoint208",
        "components": [
          {
            "name": "_key",
            "type": "uint48",
            "internalType": "uint48"
          },
          {
            "name": "_value",
            "type": "uint208",
            "internalType": "uint208"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "clock",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint48",
        "internalType": "uint48"
      }
    ],
    "stateMutability": "view"
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
    "name": "delegate",
    "inputs": [
      {
        "name": "delegatee",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "delegateBySig",
    "inputs": [
      {
        "name": "delegatee",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expiry",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "v",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "r",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "delegates",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "depositFor",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "eip712Domain",
    "inputs": [],
    "outputs": [
      {
        "name": "fields",
        "type": "bytes1",
        "internalType": "bytes1"
      },
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "version",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "chainId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "verifyingContract",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "extensions",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getPastTotalSupply",
    "inputs": [
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getPastVotes",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getVotes",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "name",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "nonces",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "numCheckpoints",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "permit",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "v",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "r",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "symbol",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalSupply",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "transfer",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "underlying",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IERC20"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "withdrawTo",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "Approval",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DelegateChanged",
    "inputs": [
      {
        "name": "delegator",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "fromDelegate",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "toDelegate",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DelegateVotesChanged",
    "inputs": [
      {
        "name": "delegate",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "previousVotes",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newVotes",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Transfer",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlephAmountMismatch",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "actual",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlephOutOfBounds",
    "inputs": [
      {
        "name": "what",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "min",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CheckpointUnorderedInsertion",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignature",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureS",
    "inputs": [
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20ExceededSafeSupply",
    "inputs": [
      {
        "name": "increasedSupply",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientAllowance",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "allowance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientBalance",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "balance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSpender",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC2612ExpiredSignature",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC2612InvalidSigner",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC5805FutureLookup",
    "inputs": [
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "clock",
        "type": "uint48",
        "internalType": "uint48"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAccountNonce",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "currentNonce",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "SafeCastOverflowedUintDowncast",
    "inputs": [
      {
        "name": "bits",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string",
        "internalType": "string"
      }
    ]
  },
  {
    "type": "error",
    "name": "VotesExpiredSignature",
    "inputs": [
      {
        "name": "expiry",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const

/** Creation code of AlephVotes. */
export const alephVotesBytecode = '0x61018060405234801562000011575f80fd5b506040516200244d3803806200244d8339810160408190526200003491620002a3565b6040518060400160405280600b81526020016a416c65706820566f74657360a81b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280600b81526020016a416c65706820566f74657360a81b815250604051806040016040528060068152602001650ec82988aa0960d31b8152508160039081620000c7919062000370565b506004620000d6828262000370565b505050620000ea826200026160201b60201c565b61012052620000f98162000261565b61014052815160208084019190912060e052815190820120610100524660a0526200018660e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052506040805163313ce56760e01b815290515f916001600160a01b0384169163313ce567916004808201926020929091908290030181865afa158015620001d7573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190620001fd91906200043c565b905060ff81166012146200024d57604051632948c34f60e21b815267646563696d616c7360c01b600482015260ff8216602482015260126044820181905260648201526084015b60405180910390fd5b506001600160a01b031661016052620004d0565b5f80829050601f815111156200028e578260405163305a27a960e01b81526004016200024491906200045e565b80516200029b82620004ac565b179392505050565b5f60208284031215620002b4575f80fd5b81516001600160a01b0381168114620002cb575f80fd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c90821680620002fb57607f821691505b6020821081036200031a57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156200036b57805f5260205f20601f840160051c81016020851015620003475750805b601f840160051c820191505b8181101562000368575f815560010162000353565b50505b505050565b81516001600160401b038111156200038c576200038c620002d2565b620003a4816200039d8454620002e6565b8462000320565b602080601f831160018114620003da575f8415620003c25750858301515b5f19600386901b1c1916600185901b17855562000434565b5f85815260208120601f198616915b828110156200040a57888601518255948401946001909101908401620003e9565b50858210156200042857878501515f19600388901b60f8161c191681555b505060018460011b0185555b505050505050565b5f602082840312156200044d575f80fd5b815160ff81168114620002cb575f80fd5b5f602080835283518060208501525f5b818110156200048c578581018301518582016040015282016200046e565b505f604082860101526040601f19601f8301168501019250505092915050565b805160208083015191908110156200031a575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051611f136200053a5f395f8181610257015281816104b1015261053d01525f610e6101525f610e3601525f610c2a01525f610c0201525f610b5d01525f610b8701525f610bb10152611f135ff3fe608060405234801561000f575f80fd5b506004361061013c575f3560e01c806306fdde0314610140578063095ea7b31461015e57806318160ddd14610181578063205c28781461019357806323b872dd146101a65780632f4f21e2146101b9578063313ce567146101cc5780633644e515146101db5780633a46b1a8146101e35780634bf5d7e9146101f6578063587cde1e146102205780635c19a95c146102405780636f307dc3146102555780636fcfff451461027b57806370a08231146102a35780637ecebe00146102b657806384b0196e146102c95780638e539e8c146102e457806391ddadf4146102f757806395d89b41146103165780639ab24eb01461031e578063a9059cbb14610331578063c3cda52014610344578063d505accf14610357578063dd62ed3e1461036a578063f1127ed81461037d575b5f80fd5b6101486103bc565b6040516101559190611b12565b60405180910390f35b61017161016c366004611b3f565b61044c565b6040519015158152602001610155565b6002545b604051908152602001610155565b6101716101a1366004611b3f565b610465565b6101716101b4366004611b67565b6104e1565b6101716101c7366004611b3f565b610504565b60405160128152602001610155565b61018561056e565b6101856101f1366004611b3f565b61057c565b60408051808201909152600e81526d06d6f64653d74696d657374616d760941b6020820152610148565b61023361022e366004611ba0565b6105b6565b6040516101559190611bb9565b61025361024e366004611ba0565b6105d3565b005b7f0000000000000000000000000000000000000000000000000000000000000000610233565b61028e610289366004611ba0565b6105e2565b60405163ffffffff9091168152602001610155565b6101856102b1366004611ba0565b6105ec565b6101856102c4366004611ba0565b610606565b6102d1610610565b6040516101559796959493929190611bcd565b6101856102f2366004611c64565b610652565b6102ff610676565b60405165ffffffffffff9091168152602001610155565b61014861067f565b61018561032c366004611ba0565b61068e565b61017161033f366004611b3f565b6106ae565b610253610352366004611c8b565b6106bb565b610253610365366004611cdf565b610777565b610185610378366004611d44565b610890565b61039061038b366004611d75565b6108ba565b60408051825165ffffffffffff1681526020928301516001600160d01b03169281019290925201610155565b6060600380546103cb90611db2565b80601f01602080910402602001604051908101604052809291908181526020018280546103f790611db2565b80156104425780601f1061041957610100808354040283529160200191610442565b820191905f5260205f20905b81548152906001019060200180831161042557829003601f168201915b5050505050905090565b5f336104598185856108d3565b60019150505b92915050565b5f306001600160a01b0384160361049a578260405163ec442f0560e01b81526004016104919190611bb9565b60405180910390fd5b6104a433836108e5565b6104d86001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168484610919565b50600192915050565b5f336104ee858285610945565b6104f9858585610996565b506001949350505050565b5f306001600160a01b03841603610530578260405163ec442f0560e01b81526004016104919190611bb9565b6105646001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633846109f3565b6104d88383610b1d565b5f610577610b51565b905090565b5f6105a661058983610c7a565b6001600160a01b0385165f90815260096020526040902090610cc8565b6001600160d01b03169392505050565b6001600160a01b039081165f908152600860205260409020541690565b336105de8183610d78565b5050565b5f61045f82610df1565b6001600160a01b03165f9081526020819052604090205490565b5f61045f82610e12565b5f6060805f805f6060610621610e2f565b610629610e5a565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61066761065f83610c7a565b600a90610cc8565b6001600160d01b031692915050565b5f610577610e85565b6060600480546103cb90611db2565b6001600160a01b0381165f90815260096020526040812061066790610e8f565b5f33610459818585610996565b834211156106df57604051632341d78760e11b815260048101859052602401610491565b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f90610758906107509060a00160405160208183030381529060405280519060200120610ec6565b858585610ef2565b90506107648187610f1e565b61076e8188610d78565b50505050505050565b8342111561079b5760405163313c898160e11b815260048101859052602401610491565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886107c98c610f5c565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61082382610ec6565b90505f61083282878787610ef2565b9050896001600160a01b0316816001600160a01b031614610879576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610491565b6108848a8a8a6108d3565b50505050505050505050565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6108c2611ab9565b6108cc8383610f7e565b9392505050565b6108e08383836001610fa7565b505050565b6001600160a01b03821661090e575f604051634b637e8f60e11b81526004016104919190611bb9565b6105de825f83611079565b6109268383836001611084565b6108e05782604051635274afe760e01b81526004016104919190611bb9565b5f6109508484610890565b90505f19811015610990578181101561098257828183604051637dc7a0d960e11b815260040161049193929190611dea565b61099084848484035f610fa7565b50505050565b6001600160a01b0383166109bf575f604051634b637e8f60e11b81526004016104919190611bb9565b6001600160a01b0382166109e8575f60405163ec442f0560e01b81526004016104919190611bb9565b6108e0838383611079565b6040516370a0823160e01b81525f906001600160a01b038516906370a0823190610a21903090600401611bb9565b602060405180830381865afa158015610a3c573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a609190611e0b565b9050610a776001600160a01b0385168430856110e6565b5f81856001600160a01b03166370a08231306040518263ffffffff1660e01b8152600401610aa59190611bb9565b602060405180830381865afa158015610ac0573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ae49190611e0b565b610aee9190611e36565b9050828114610b1657848382604051635812240f60e11b815260040161049193929190611dea565b5050505050565b6001600160a01b038216610b46575f60405163ec442f0560e01b81526004016104919190611bb9565b6105de5f8383611079565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610ba957507f000000000000000000000000000000000000000000000000000000000000000046145b15610bd357507f000000000000000000000000000000000000000000000000000000000000000090565b610577604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80610c84610676565b90508065ffffffffffff168310610cbf57604051637669fc0f60e11b81526004810184905265ffffffffffff82166024820152604401610491565b6108cc83611113565b81545f9081816005811115610d24575f610ce184611144565b610ceb9085611e36565b5f8881526020902090915081015465ffffffffffff9081169087161015610d1457809150610d22565b610d1f816001611e49565b92505b505b5f610d3187878585611296565b90508015610d6b57610d5587610d48600184611e36565b5f91825260209091200190565b54600160301b90046001600160d01b0316610d6d565b5f5b979650505050505050565b5f610d82836105b6565b6001600160a01b038481165f8181526008602052604080822080546001600160a01b031916888616908117909155905194955093928516927f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a46108e08183610dec866112ec565b6112f6565b6001600160a01b0381165f9081526009602052604081205461045f90611439565b6001600160a01b0381165f9081526007602052604081205461045f565b60606105777f0000000000000000000000000000000000000000000000000000000000000000611464565b60606105777f0000000000000000000000000000000000000000000000000000000000000000611464565b5f61057742611113565b80545f908015610ebe57610ea883610d48600184611e36565b54600160301b90046001600160d01b03166108cc565b5f9392505050565b5f61045f610ed2610b51565b8360405161190160f01b8152600281019290925260228201526042902090565b5f805f80610f02888888886114a1565b925092509250610f12828261155f565b50909695505050505050565b5f610f2883610f5c565b90508082146108e0576040516301d4b62360e61b81526001600160a01b038416600482015260248101829052604401610491565b6001600160a01b03165f90815260076020526040902080546001810190915590565b610f86611ab9565b6001600160a01b0383165f9081526009602052604090206108cc9083611617565b6001600160a01b038416610fd0575f60405163e602df0560e01b81526004016104919190611bb9565b6001600160a01b038316610ff9575f604051634a1406b160e11b81526004016104919190611bb9565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561099057826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161106b91815260200190565b60405180910390a350505050565b6108e0838383611679565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166110da5783831516156110ce573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6110f48484848460016116df565b6109905783604051635274afe760e01b81526004016104919190611bb9565b5f65ffffffffffff821115611140576030826040516306dfcc6560e41b8152600401610491929190611e5c565b5090565b5f60018211611151575090565b816001600160801b821061116a5760809190911c9060401b5b600160401b82106111805760409190911c9060201b5b600160201b82106111965760209190911c9060101b5b6201000082106111ab5760109190911c9060081b5b61010082106111bf5760089190911c9060041b5b601082106111d25760049190911c9060021b5b600482106111de5760011b5b600302600190811c908185816111f6576111f6611e6f565b048201901c9050600181858161120e5761120e611e6f565b048201901c9050600181858161122657611226611e6f565b048201901c9050600181858161123e5761123e611e6f565b048201901c9050600181858161125657611256611e6f565b048201901c9050600181858161126e5761126e611e6f565b048201901c905061128d81858161128757611287611e6f565b04821190565b90039392505050565b5f5b818310156112e4575f85815260209020838316600285851804019081015465ffffffffffff868116911611156112d0578092506112de565b6112db816001611e49565b93505b50611298565b509392505050565b5f61045f826105ec565b816001600160a01b0316836001600160a01b03161415801561131757505f81115b156108e0576001600160a01b038316156113ab576001600160a01b0383165f90815260096020526040812081906113599061174c61135486611757565b611785565b6001600160d01b031691506001600160d01b03169150846001600160a01b03165f80516020611ef383398151915283836040516113a0929190918252602082015260400190565b60405180910390a250505b6001600160a01b038216156108e0576001600160a01b0382165f90815260096020526040812081906113e3906117bd61135486611757565b6001600160d01b031691506001600160d01b03169150836001600160a01b03165f80516020611ef3833981519152838360405161142a929190918252602082015260400190565b60405180910390a25050505050565b5f63ffffffff821115611140576020826040516306dfcc6560e41b8152600401610491929190611e5c565b60605f611470836117c8565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80806fa2a8918ca85bafe22016d0b997e4df60600160ff1b038411156114d057505f91506003905082611555565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611521573d5f803e3d5ffd5b5050604051601f1901519150506001600160a01b03811661154c57505f925060019150829050611555565b92505f91508190505b9450945094915050565b5f82600381111561157257611572611e83565b0361157b575050565b600182600381111561158f5761158f611e83565b036115ad5760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156115c1576115c1611e83565b036115e25760405163fce698f760e01b815260048101829052602401610491565b60038260038111156115f6576115f6611e83565b036105de576040516335e2f38360e21b815260048101829052602401610491565b61161f611ab9565b825f018263ffffffff168154811061163957611639611e97565b5f9182526020918290206040805180820190915291015465ffffffffffff81168252600160301b90046001600160d01b0316918101919091529392505050565b6116848383836117ef565b6001600160a01b0383166116d4575f61169c60025490565b90506001600160d01b03808211156116d157604051630e58ae9360e11b81526004810183905260248101829052604401610491565b50505b6108e0838383611902565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661173b57838315161561172f573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6108cc8284611eab565b5f6001600160d01b038211156111405760d0826040516306dfcc6560e41b8152600401610491929190611e5c565b5f806117b0611792610676565b6117a861179e88610e8f565b868863ffffffff16565b879190611961565b915091505b935093915050565b5f6108cc8284611ed2565b5f60ff8216601f81111561045f57604051632cd44ac360e21b815260040160405180910390fd5b6001600160a01b038316611819578060025f82825461180e9190611e49565b909155506118769050565b6001600160a01b0383165f90815260208190526040902054818110156118585783818360405163391434e360e21b815260040161049193929190611dea565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216611892576002805482900390556118b0565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516118f591815260200190565b60405180910390a3505050565b6001600160a01b03831661192457611921600a6117bd61135484611757565b50505b6001600160a01b03821661194657611943600a61174c61135484611757565b50505b6108e0611952846105b6565b61195b846105b6565b836112f6565b5f806117b085858582545f9081908015611a5f575f61198587610d48600185611e36565b805490915065ffffffffffff80821691600160301b90046001600160d01b03169088168211156119c857604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603611a0157825465ffffffffffff16600160301b6001600160d01b03891602178355611a51565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506117b592505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816117b5565b604080518082019091525f808252602082015290565b5f81518084525f5b81811015611af357602081850181015186830182015201611ad7565b505f602082860101526020601f19601f83011685010191505092915050565b602081525f6108cc6020830184611acf565b80356001600160a01b0381168114611b3a575f80fd5b919050565b5f8060408385031215611b50575f80fd5b611b5983611b24565b946020939093013593505050565b5f805f60608486031215611b79575f80fd5b611b8284611b24565b9250611b9060208501611b24565b9150604084013590509250925092565b5f60208284031215611bb0575f80fd5b6108cc82611b24565b6001600160a01b0391909116815260200190565b60ff60f81b881681525f602060e06020840152611bed60e084018a611acf565b8381036040850152611bff818a611acf565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b81811015611c5257835183529284019291840191600101611c36565b50909c9b505050505050505050505050565b5f60208284031215611c74575f80fd5b5035919050565b803560ff81168114611b3a575f80fd5b5f805f805f8060c08789031215611ca0575f80fd5b611ca987611b24565b95506020870135945060408701359350611cc560608801611c7b565b92506080870135915060a087013590509295509295509295565b5f805f805f805f60e0888a031215611cf5575f80fd5b611cfe88611b24565b9650611d0c60208901611b24565b95506040880135945060608801359350611d2860808901611c7b565b925060a0880135915060c0880135905092959891949750929550565b5f8060408385031215611d55575f80fd5b611d5e83611b24565b9150611d6c60208401611b24565b90509250929050565b5f8060408385031215611d86575f80fd5b611d8f83611b24565b9150602083013563ffffffff81168114611da7575f80fd5b809150509250929050565b600181811c90821680611dc657607f821691505b602082108103611de457634e487b7160e01b5f52602260045260245ffd5b50919050565b6001600160a01b039390931683526020830191909152604082015260600190565b5f60208284031215611e1b575f80fd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561045f5761045f611e22565b8082018082111561045f5761045f611e22565b60ff929092168252602082015260400190565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b03828116828216039080821115611ecb57611ecb611e22565b5092915050565b6001600160d01b03818116838216019080821115611ecb57611ecb611e2256fedec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724'
