// Generated from AlephTimelock.sol; do not edit.

/** ABI of AlephTimelock. */
export const alephTimelockAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "proposers",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "executors",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "admin",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "receive",
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "CANCELLER_ROLE",
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
    "name": "EXECUTOR_ROLE",
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
    "name": "PROPOSER_ROLE",
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
    "name": "cancel",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "execute",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "payload",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "executeBatch",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "payloads",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "getMinDelay",
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
    "name": "getOperationState",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum TimelockController.OperationState"
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
    "name": "getTimestamp",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "hashOperation",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
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
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "hashOperationBatch",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "payloads",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
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
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "isOperation",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "isOperationDone",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "isOperationPending",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "isOperationReady",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "name": "onERC1155BatchReceived",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onERC1155Received",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
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
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onERC721Received",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
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
    "name": "schedule",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delay",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "scheduleBatch",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "payloads",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "delay",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "updateDelay",
    "inputs": [
      {
        "name": "newDelay",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "CallExecuted",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "index",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "target",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallSalt",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CallScheduled",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "index",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "target",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "predecessor",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "delay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Cancelled",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MinDelayChange",
    "inputs": [
      {
        "name": "oldDuration",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newDuration",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
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
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "TimelockInsufficientDelay",
    "inputs": [
      {
        "name": "delay",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minDelay",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockInvalidOperationLength",
    "inputs": [
      {
        "name": "targets",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "payloads",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "values",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockUnauthorizedCaller",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockUnexecutedPredecessor",
    "inputs": [
      {
        "name": "predecessorId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TimelockUnexpectedOperationState",
    "inputs": [
      {
        "name": "operationId",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "expectedStates",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const

/** Creation code of AlephTimelock. */
export const alephTimelockBytecode = '0x608060405234801562000010575f80fd5b5060405162001c9538038062001c9583398101604081905262000033916200032a565b6202a300838383620000465f30620001a1565b506001600160a01b038116156200006557620000635f82620001a1565b505b5f5b83518110156200010457620000bf7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1858381518110620000ab57620000ab620003a1565b6020026020010151620001a160201b60201c565b50620000fa7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783858381518110620000ab57620000ab620003a1565b5060010162000067565b505f5b825181101562000155576200014b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63848381518110620000ab57620000ab620003a1565b5060010162000107565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150505050505050620003b5565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1662000244575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055620001fb3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600162000247565b505f5b92915050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b038116811462000278575f80fd5b919050565b5f82601f8301126200028d575f80fd5b815160206001600160401b0380831115620002ac57620002ac6200024d565b8260051b604051601f19603f83011681018181108482111715620002d457620002d46200024d565b6040529384526020818701810194908101925087851115620002f4575f80fd5b6020870191505b848210156200031f576200030f8262000261565b83529183019190830190620002fb565b979650505050505050565b5f805f606084860312156200033d575f80fd5b83516001600160401b038082111562000354575f80fd5b62000362878388016200027d565b9450602086015191508082111562000378575f80fd5b5062000387868287016200027d565b925050620003986040850162000261565b90509250925092565b634e487b7160e01b5f52603260045260245ffd5b6118d280620003c35f395ff3fe608060405260043610610149575f3560e01c806301d5062a1461015457806301ffc9a71461017557806307bd0265146101a9578063134008d3146101d757806313bc9f20146101ea578063150b7a0214610209578063248a9ca31461024c5780632ab0f5291461026b5780632f2ff15d1461028a57806331d50750146102a957806336568abe146102c8578063584b153e146102e757806364d62353146103065780637958004c146103255780638065657f146103515780638f2a0bb0146103705780638f61f4f51461038f57806391d14854146103af578063a217fddf146103ce578063b08e51c0146103e1578063b1c5f42714610401578063bc197c8114610420578063c4d252f51461044b578063d45c44351461046a578063d547741f14610495578063e38335e5146104b4578063f23a6e61146104c7578063f27a0c92146104f2575f80fd5b3661015057005b5f80fd5b34801561015f575f80fd5b5061017361016e366004610ffe565b610506565b005b348015610180575f80fd5b5061019461018f36600461106c565b6105a1565b60405190151581526020015b60405180910390f35b3480156101b4575f80fd5b506101c95f8051602061185283398151915281565b6040519081526020016101a0565b6101736101e5366004611093565b6105b1565b3480156101f5575f80fd5b506101946102043660046110f9565b61063d565b348015610214575f80fd5b506102336102233660046111bf565b630a85bd0160e11b949350505050565b6040516001600160e01b031990911681526020016101a0565b348015610257575f80fd5b506101c96102663660046110f9565b610662565b348015610276575f80fd5b506101946102853660046110f9565b610676565b348015610295575f80fd5b506101736102a4366004611222565b61067e565b3480156102b4575f80fd5b506101946102c33660046110f9565b6106a0565b3480156102d3575f80fd5b506101736102e2366004611222565b6106c4565b3480156102f2575f80fd5b506101946103013660046110f9565b6106fc565b348015610311575f80fd5b506101736103203660046110f9565b610741565b348015610330575f80fd5b5061034461033f3660046110f9565b6107b3565b6040516101a09190611260565b34801561035c575f80fd5b506101c961036b366004611093565b6107fb565b34801561037b575f80fd5b5061017361038a3660046112c6565b610839565b34801561039a575f80fd5b506101c95f8051602061183283398151915281565b3480156103ba575f80fd5b506101946103c9366004611222565b610981565b3480156103d9575f80fd5b506101c95f81565b3480156103ec575f80fd5b506101c95f8051602061189283398151915281565b34801561040c575f80fd5b506101c961041b36600461136e565b6109a9565b34801561042b575f80fd5b5061023361043a36600461148a565b63bc197c8160e01b95945050505050565b348015610456575f80fd5b506101736104653660046110f9565b6109ed565b348015610475575f80fd5b506101c96104843660046110f9565b5f9081526001602052604090205490565b3480156104a0575f80fd5b506101736104af366004611222565b610a7d565b6101736104c236600461136e565b610a99565b3480156104d2575f80fd5b506102336104e136600461152c565b63f23a6e6160e01b95945050505050565b3480156104fd575f80fd5b506101c9610be9565b5f8051602061183283398151915261051d81610c10565b5f61052c8989898989896107fb565b90506105388184610c1d565b5f815f805160206118728339815191528b8b8b8b8b8a604051610560969594939291906115b3565b60405180910390a3831561059657805f805160206118b28339815191528560405161058d91815260200190565b60405180910390a25b505050505050505050565b5f6105ab82610ca0565b92915050565b5f805160206118528339815191526105c9815f610981565b6105d7576105d78133610cc4565b5f6105e68888888888886107fb565b90506105f28185610d01565b6105fe88888888610d4f565b5f815f805160206118128339815191528a8a8a8a60405161062294939291906115ef565b60405180910390a361063381610dc3565b5050505050505050565b5f60025b61064a836107b3565b600381111561065b5761065b61124c565b1492915050565b5f9081526020819052604090206001015490565b5f6003610641565b61068782610662565b61069081610c10565b61069a8383610dee565b50505050565b5f806106ab836107b3565b60038111156106bc576106bc61124c565b141592915050565b6001600160a01b03811633146106ed5760405163334bd91960e11b815260040160405180910390fd5b6106f78282610e7d565b505050565b5f80610707836107b3565b9050600181600381111561071d5761071d61124c565b148061073a575060028160038111156107385761073861124c565b145b9392505050565b333081146107725760405163e2850c5960e01b81526001600160a01b03821660048201526024015b60405180910390fd5b7f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5600254836040516107a5929190611620565b60405180910390a150600255565b5f81815260016020526040812054805f036107d057505f92915050565b600181036107e15750600392915050565b428111156107f25750600192915050565b50600292915050565b5f868686868686604051602001610817969594939291906115b3565b6040516020818303038152906040528051906020012090509695505050505050565b5f8051602061183283398151915261085081610c10565b888714158061085f5750888514155b15610886576040516001624fcdef60e01b03198152610769908a9087908a9060040161162e565b5f6108978b8b8b8b8b8b8b8b6109a9565b90506108a38184610c1d565b5f5b8a8110156109455780825f805160206118728339815191528e8e858181106108cf576108cf611644565b90506020020160208101906108e49190611658565b8d8d868181106108f6576108f6611644565b905060200201358c8c8781811061090f5761090f611644565b90506020028101906109219190611671565b8c8b604051610935969594939291906115b3565b60405180910390a36001016108a5565b50831561097457805f805160206118b28339815191528560405161096b91815260200190565b60405180910390a25b5050505050505050505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b5f88888888888888886040516020016109c9989796959493929190611744565b60405160208183030381529060405280519060200120905098975050505050505050565b5f80516020611892833981519152610a0481610c10565b610a0d826106fc565b610a425781610a1c6002610ee6565b610a266001610ee6565b17604051635ead8eb560e01b8152600401610769929190611620565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b610a8682610662565b610a8f81610c10565b61069a8383610e7d565b5f80516020611852833981519152610ab1815f610981565b610abf57610abf8133610cc4565b8786141580610ace5750878414155b15610af5576040516001624fcdef60e01b031981526107699089908690899060040161162e565b5f610b068a8a8a8a8a8a8a8a6109a9565b9050610b128185610d01565b5f5b89811015610bd3575f8b8b83818110610b2f57610b2f611644565b9050602002016020810190610b449190611658565b90505f8a8a84818110610b5957610b59611644565b905060200201359050365f8a8a86818110610b7657610b76611644565b9050602002810190610b889190611671565b91509150610b9884848484610d4f565b84865f8051602061181283398151915286868686604051610bbc94939291906115ef565b60405180910390a350505050806001019050610b14565b50610bdd81610dc3565b50505050505050505050565b5f610c0b610c02610bf960025490565b62015180610f08565b62278d00610f17565b905090565b610c1a8133610cc4565b50565b610c26826106a0565b15610c505781610c355f610ee6565b604051635ead8eb560e01b8152600401610769929190611620565b5f610c59610be9565b905080821015610c80578181604051635433660960e01b8152600401610769929190611620565b610c8a82426117e3565b5f93845260016020526040909320929092555050565b5f6001600160e01b03198216630271189760e51b14806105ab57506105ab82610f26565b610cce8282610981565b610cfd5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610769565b5050565b610d0a8261063d565b610d195781610c356002610ee6565b8015801590610d2e5750610d2c81610676565b155b15610cfd5760405163121534c360e31b815260048101829052602401610769565b5f80856001600160a01b0316858585604051610d6c929190611802565b5f6040518083038185875af1925050503d805f8114610da6576040519150601f19603f3d011682016040523d82523d5f602084013e610dab565b606091505b5091509150610dba8282610f5a565b50505050505050565b610dcc8161063d565b610ddb5780610c356002610ee6565b5f90815260016020819052604090912055565b5f610df98383610981565b610e76575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055610e2e3390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016105ab565b505f6105ab565b5f610e888383610981565b15610e76575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016105ab565b5f816003811115610ef957610ef961124c565b600160ff919091161b92915050565b5f82821882841102821861073a565b5f82821882841002821861073a565b5f6001600160e01b03198216637965db0b60e01b14806105ab57506301ffc9a760e01b6001600160e01b03198316146105ab565b60608215610f695750806105ab565b815115610f7e57610f7982610f97565b6105ab565b60405163d6bda27560e01b815260040160405180910390fd5b805160208201fd5b80356001600160a01b0381168114610fb5575f80fd5b919050565b5f8083601f840112610fca575f80fd5b5081356001600160401b03811115610fe0575f80fd5b602083019150836020828501011115610ff7575f80fd5b9250929050565b5f805f805f805f60c0888a031215611014575f80fd5b61101d88610f9f565b96506020880135955060408801356001600160401b0381111561103e575f80fd5b61104a8a828b01610fba565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f6020828403121561107c575f80fd5b81356001600160e01b03198116811461073a575f80fd5b5f805f805f8060a087890312156110a8575f80fd5b6110b187610f9f565b95506020870135945060408701356001600160401b038111156110d2575f80fd5b6110de89828a01610fba565b979a9699509760608101359660809091013595509350505050565b5f60208284031215611109575f80fd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561114c5761114c611110565b604052919050565b5f82601f830112611163575f80fd5b81356001600160401b0381111561117c5761117c611110565b61118f601f8201601f1916602001611124565b8181528460208386010111156111a3575f80fd5b816020850160208301375f918101602001919091529392505050565b5f805f80608085870312156111d2575f80fd5b6111db85610f9f565b93506111e960208601610f9f565b92506040850135915060608501356001600160401b0381111561120a575f80fd5b61121687828801611154565b91505092959194509250565b5f8060408385031215611233575f80fd5b8235915061124360208401610f9f565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b602081016004831061128057634e487b7160e01b5f52602160045260245ffd5b91905290565b5f8083601f840112611296575f80fd5b5081356001600160401b038111156112ac575f80fd5b6020830191508360208260051b8501011115610ff7575f80fd5b5f805f805f805f805f60c08a8c0312156112de575f80fd5b89356001600160401b03808211156112f4575f80fd5b6113008d838e01611286565b909b50995060208c0135915080821115611318575f80fd5b6113248d838e01611286565b909950975060408c013591508082111561133c575f80fd5b506113498c828d01611286565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f805f805f805f8060a0898b031215611385575f80fd5b88356001600160401b038082111561139b575f80fd5b6113a78c838d01611286565b909a50985060208b01359150808211156113bf575f80fd5b6113cb8c838d01611286565b909850965060408b01359150808211156113e3575f80fd5b506113f08b828c01611286565b999c989b509699959896976060870135966080013595509350505050565b5f82601f83011261141d575f80fd5b813560206001600160401b0382111561143857611438611110565b8160051b611447828201611124565b9283528481018201928281019087851115611460575f80fd5b83870192505b8483101561147f57823582529183019190830190611466565b979650505050505050565b5f805f805f60a0868803121561149e575f80fd5b6114a786610f9f565b94506114b560208701610f9f565b935060408601356001600160401b03808211156114d0575f80fd5b6114dc89838a0161140e565b945060608801359150808211156114f1575f80fd5b6114fd89838a0161140e565b93506080880135915080821115611512575f80fd5b5061151f88828901611154565b9150509295509295909350565b5f805f805f60a08688031215611540575f80fd5b61154986610f9f565b945061155760208701610f9f565b9350604086013592506060860135915060808601356001600160401b0381111561157f575f80fd5b61151f88828901611154565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b038716815285602082015260a060408201525f6115da60a08301868861158b565b60608301949094525060800152949350505050565b60018060a01b0385168152836020820152606060408201525f61161660608301848661158b565b9695505050505050565b918252602082015260400190565b9283526020830191909152604082015260600190565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611668575f80fd5b61073a82610f9f565b5f808335601e19843603018112611686575f80fd5b8301803591506001600160401b0382111561169f575f80fd5b602001915036819003821315610ff7575f80fd5b5f838385526020808601955060208560051b830101845f5b8781101561173757848303601f19018952813536889003601e190181126116f0575f80fd5b870184810190356001600160401b0381111561170a575f80fd5b803603821315611718575f80fd5b61172385828461158b565b9a86019a94505050908301906001016116cb565b5090979650505050505050565b60a080825281018890525f8960c08301825b8b811015611784576001600160a01b0361176f84610f9f565b16825260209283019290910190600101611756565b5083810360208501528881526001600160fb1b038911156117a3575f80fd5b8860051b9150818a602083013701828103602090810160408501526117cb90820187896116b3565b60608401959095525050608001529695505050505050565b808201808211156105ab57634e487b7160e01b5f52601160045260245ffd5b818382375f910190815291905056fec2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b58b09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1d8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e634cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dcafd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78320fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d0387'
