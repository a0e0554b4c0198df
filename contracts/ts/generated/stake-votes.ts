// Generated from StakeVotes.sol; do not edit.

/** ABI of StakeVotes. */
export const stakeVotesAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "admin",
        "type": "address",
        "internalType": "address"
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
    "name": "DEFAULT_ADMIN_ROLE",
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
    "name": "decrease",
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
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "getRoleAdmin",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
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
    "name": "grantRole",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "hasRole",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "increase",
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
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "renounceRole",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "callerConfirmation",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "revokeRole",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "supportsInterface",
    "inputs": [
      {
        "name": "interfaceId",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalUnits",
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
    "name": "unitsOf",
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
    "name": "RoleAdminChanged",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "previousAdminRole",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "newAdminRole",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RoleGranted",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RoleRevoked",
    "inputs": [
      {
        "name": "role",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "sender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "UnitsChanged",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "previous",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "current",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AccessControlBadConfirmation",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AccessControlUnauthorizedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "neededRole",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlephZeroAddress",
    "inputs": []
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
    "name": "StakeVotesInsufficient",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "units",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
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

/** Creation code of StakeVotes. */
export const stakeVotesBytecode = '0x61016060405234801562000011575f80fd5b5060405162001a6938038062001a69833981016040819052620000349162000263565b6040518060400160405280600f81526020016e416c6570685374616b65566f74657360881b815250604051806040016040528060018152602001603160f81b81525062000087826200016860201b60201c565b61012052620000968162000168565b61014052815160208084019190912060e052815190820120610100524660a0526200012360e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0381166200015457604051632972810f60e21b815260040160405180910390fd5b620001605f82620001b3565b505062000307565b5f80829050601f815111156200019e578260405163305a27a960e01b815260040162000195919062000292565b60405180910390fd5b8051620001ab82620002e0565b179392505050565b5f8281526006602090815260408083206001600160a01b038516845290915281205460ff166200025a575f8381526006602090815260408083206001600160a01b03861684529091529020805460ff19166001179055620002113390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016200025d565b505f5b92915050565b5f6020828403121562000274575f80fd5b81516001600160a01b03811681146200028b575f80fd5b9392505050565b5f602080835283518060208501525f5b81811015620002c057858101830151858201604001528201620002a2565b505f604082860101526040601f19601f8301168501019250505092915050565b8051602080830151919081101562000301575f198160200360031b1b821691505b50919050565b60805160a05160c05160e051610100516101205161014051611710620003595f395f610a4401525f610a1901525f61108a01525f61106201525f610fbd01525f610fe701525f61101101526117105ff3fe608060405234801561000f575f80fd5b5060043610610105575f3560e01c806301ffc9a7146101095780630eccc70814610131578063248a9ca3146101525780632f2ff15d1461016557806336568abe1461017a5780633a46b1a81461018d5780634bf5d7e9146101a0578063522afaec146101d0578063587cde1e146101e35780635c19a95c1461020e5780636d86acc4146102215780637ecebe001461022957806384b0196e146102515780638e539e8c1461026c57806391d148541461027f57806391ddadf4146102925780639ab24eb0146102b1578063a217fddf146102c4578063c3cda520146102cb578063d547741f146102de578063f27ac4d9146102f1575b5f80fd5b61011c6101173660046113d4565b610304565b60405190151581526020015b60405180910390f35b61014461013f366004611416565b61033a565b604051908152602001610128565b61014461016036600461142f565b610354565b610178610173366004611446565b610368565b005b610178610188366004611446565b61038a565b61014461019b366004611470565b6103c2565b604080518082018252600e81526d06d6f64653d74696d657374616d760941b6020820152905161012891906114db565b6101786101de366004611470565b6103fc565b6101f66101f1366004611416565b6104b1565b6040516001600160a01b039091168152602001610128565b61017861021c366004611416565b6104f4565b610144610503565b610144610237366004611416565b6001600160a01b03165f9081526002602052604090205490565b610259610511565b60405161012897969594939291906114ed565b61014461027a36600461142f565b610553565b61011c61028d366004611446565b610577565b61029a6105a1565b60405165ffffffffffff9091168152602001610128565b6101446102bf366004611416565b6105aa565b6101445f81565b6101786102d9366004611584565b6105ca565b6101786102ec366004611446565b61068b565b6101786102ff366004611470565b6106a7565b5f6001600160e01b03198216637965db0b60e01b148061033457506301ffc9a760e01b6001600160e01b03198316145b92915050565b6001600160a01b03165f9081526007602052604090205490565b5f9081526006602052604090206001015490565b61037182610354565b61037a8161076f565b610384838361077c565b50505050565b6001600160a01b03811633146103b35760405163334bd91960e11b815260040160405180910390fd5b6103bd828261080d565b505050565b5f6103ec6103cf83610878565b6001600160a01b0385165f908152600460205260409020906108c6565b6001600160d01b03169392505050565b5f805160206116b08339815191526104138161076f565b6001600160a01b03831661043a57604051632972810f60e21b815260040160405180910390fd5b6001600160a01b0383165f9081526007602052604090205461045c83826115f3565b6001600160a01b0385165f818152600760205260409020919091555f805160206116d08339815191528261049086826115f3565b60405161049e929190611606565b60405180910390a26103845f8585610976565b5f806104d4836001600160a01b039081165f908152600360205260409020541690565b90506001600160a01b038116156104eb57806104ed565b825b9392505050565b336104ff81836109da565b5050565b5f61050c6109f9565b905090565b5f6060805f805f6060610522610a12565b61052a610a3d565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61056861056083610878565b6005906108c6565b6001600160d01b031692915050565b5f9182526006602090815260408084206001600160a01b0393909316845291905290205460ff1690565b5f61050c610a68565b6001600160a01b0381165f90815260046020526040812061056890610a72565b834211156105f357604051632341d78760e11b8152600481018590526024015b60405180910390fd5b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f9061066c906106649060a00160405160208183030381529060405280519060200120610aa9565b858585610ad5565b90506106788187610b01565b61068281886109da565b50505050505050565b61069482610354565b61069d8161076f565b610384838361080d565b5f805160206116b08339815191526106be8161076f565b6001600160a01b0383165f908152600760205260409020548083111561071057604051630cdcc02960e11b81526001600160a01b038516600482015260248101829052604481018490526064016105ea565b61071a8382611614565b6001600160a01b0385165f818152600760205260409020919091555f805160206116d08339815191528261074e8682611614565b60405161075c929190611606565b60405180910390a2610384845f85610976565b6107798133610b45565b50565b5f6107878383610577565b610806575f8381526006602090815260408083206001600160a01b03861684529091529020805460ff191660011790556107be3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610334565b505f610334565b5f6108188383610577565b15610806575f8381526006602090815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610334565b5f806108826105a1565b90508065ffffffffffff1683106108bd57604051637669fc0f60e11b81526004810184905265ffffffffffff821660248201526044016105ea565b6104ed83610b70565b81545f9081816005811115610922575f6108df84610ba6565b6108e99085611614565b5f8881526020902090915081015465ffffffffffff908116908716101561091257809150610920565b61091d8160016115f3565b92505b505b5f61092f87878585610cf8565b905080156109695761095387610946600184611614565b5f91825260209091200190565b54600160301b90046001600160d01b031661096b565b5f5b979650505050505050565b6001600160a01b03831661099d5761099a6005610d4e61099584610d59565b610d8c565b50505b6001600160a01b0382166109bf576109bc6005610dc461099584610d59565b50505b6103bd6109cb846104b1565b6109d4846104b1565b83610dcf565b6104ff826001600160a01b038316156109f35782610efb565b83610efb565b5f610a046005610a72565b6001600160d01b0316905090565b606061050c7f0000000000000000000000000000000000000000000000000000000000000000610f74565b606061050c7f0000000000000000000000000000000000000000000000000000000000000000610f74565b5f61050c42610b70565b80545f908015610aa157610a8b83610946600184611614565b54600160301b90046001600160d01b03166104ed565b5f9392505050565b5f610334610ab5610fb1565b8360405161190160f01b8152600281019290925260228201526042902090565b5f805f80610ae5888888886110da565b925092509250610af58282611198565b50909695505050505050565b6001600160a01b0382165f9081526002602052604090208054600181019091558181146103bd5782816040516301d4b62360e61b81526004016105ea929190611627565b610b4f8282610577565b6104ff57808260405163e2517d3f60e01b81526004016105ea929190611627565b5f65ffffffffffff821115610ba2576040516306dfcc6560e41b815260306004820152602481018390526044016105ea565b5090565b5f60018211610bb3575090565b816001600160801b8210610bcc5760809190911c9060401b5b600160401b8210610be25760409190911c9060201b5b600160201b8210610bf85760209190911c9060101b5b620100008210610c0d5760109190911c9060081b5b6101008210610c215760089190911c9060041b5b60108210610c345760049190911c9060021b5b60048210610c405760011b5b600302600190811c90818581610c5857610c58611640565b048201901c90506001818581610c7057610c70611640565b048201901c90506001818581610c8857610c88611640565b048201901c90506001818581610ca057610ca0611640565b048201901c90506001818581610cb857610cb8611640565b048201901c90506001818581610cd057610cd0611640565b048201901c9050610cef818581610ce957610ce9611640565b04821190565b90039392505050565b5f5b81831015610d46575f85815260209020838316600285851804019081015465ffffffffffff86811691161115610d3257809250610d40565b610d3d8160016115f3565b93505b50610cfa565b509392505050565b5f6104ed8284611654565b5f6001600160d01b03821115610ba2576040516306dfcc6560e41b815260d06004820152602481018390526044016105ea565b5f80610db7610d996105a1565b610daf610da588610a72565b868863ffffffff16565b879190611250565b915091505b935093915050565b5f6104ed828461167b565b816001600160a01b0316836001600160a01b031614158015610df057505f81115b156103bd576001600160a01b03831615610e76576001600160a01b0383165f9081526004602052604081208190610e2d90610dc461099586610d59565b6001600160d01b031691506001600160d01b03169150846001600160a01b03165f805160206116f08339815191528383604051610e6b929190611606565b60405180910390a250505b6001600160a01b038216156103bd576001600160a01b0382165f9081526004602052604081208190610eae90610d4e61099586610d59565b6001600160d01b031691506001600160d01b03169150836001600160a01b03165f805160206116f08339815191528383604051610eec929190611606565b60405180910390a25050505050565b5f610f05836104b1565b6001600160a01b038481165f8181526003602052604080822080546001600160a01b031916888616908117909155905194955093928516927f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a46103bd8183610f6f8661033a565b610dcf565b60605f610f808361125d565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561100957507f000000000000000000000000000000000000000000000000000000000000000046145b1561103357507f000000000000000000000000000000000000000000000000000000000000000090565b61050c604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80806fa2a8918ca85bafe22016d0b997e4df60600160ff1b0384111561110957505f9150600390508261118e565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561115a573d5f803e3d5ffd5b5050604051601f1901519150506001600160a01b03811661118557505f92506001915082905061118e565b92505f91508190505b9450945094915050565b5f8260038111156111ab576111ab61169b565b036111b4575050565b60018260038111156111c8576111c861169b565b036111e65760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156111fa576111fa61169b565b0361121b5760405163fce698f760e01b8152600481018290526024016105ea565b600382600381111561122f5761122f61169b565b036104ff576040516335e2f38360e21b8152600481018290526024016105ea565b5f80610db7858585611284565b5f60ff8216601f81111561033457604051632cd44ac360e21b815260040160405180910390fd5b82545f908190801561137a575f6112a087610946600185611614565b805490915065ffffffffffff80821691600160301b90046001600160d01b03169088168211156112e357604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361131c57825465ffffffffffff16600160301b6001600160d01b0389160217835561136c565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b9450859350610dbc92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081610dbc565b5f602082840312156113e4575f80fd5b81356001600160e01b0319811681146104ed575f80fd5b80356001600160a01b0381168114611411575f80fd5b919050565b5f60208284031215611426575f80fd5b6104ed826113fb565b5f6020828403121561143f575f80fd5b5035919050565b5f8060408385031215611457575f80fd5b82359150611467602084016113fb565b90509250929050565b5f8060408385031215611481575f80fd5b61148a836113fb565b946020939093013593505050565b5f81518084525f5b818110156114bc576020818501810151868301820152016114a0565b505f602082860101526020601f19601f83011685010191505092915050565b602081525f6104ed6020830184611498565b60ff60f81b881681525f602060e0602084015261150d60e084018a611498565b838103604085015261151f818a611498565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b8181101561157257835183529284019291840191600101611556565b50909c9b505050505050505050505050565b5f805f805f8060c08789031215611599575f80fd5b6115a2876113fb565b95506020870135945060408701359350606087013560ff811681146115c5575f80fd5b9598949750929560808101359460a0909101359350915050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610334576103346115df565b918252602082015260400190565b81810381811115610334576103346115df565b6001600160a01b03929092168252602082015260400190565b634e487b7160e01b5f52601260045260245ffd5b6001600160d01b03818116838216019080821115611674576116746115df565b5092915050565b6001600160d01b03828116828216039080821115611674576116746115df565b634e487b7160e01b5f52602160045260245ffdfef18246d2e788c2a885ec6aeee43fc7c89077b8b7a1e52e99f27f5889e429e2f515936700da438397bbacf77662cd1f6f565ca83e642a6371741dec802240bcc0dec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724'
