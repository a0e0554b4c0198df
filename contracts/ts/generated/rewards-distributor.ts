// Generated from RewardsDistributor.sol; do not edit.

/** ABI of RewardsDistributor. */
export const rewardsDistributorAbi = [
  {
    "type": "constructor",
    "inputs": [],
    "stateMutability": "nonpayable"
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
    "name": "UPGRADE_INTERFACE_VERSION",
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
    "name": "activateRoot",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "activeRootId",
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
    "name": "aleph",
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
    "name": "claim",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "cumulative",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "proof",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimedOf",
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
    "name": "claimerOf",
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
    "name": "disableRoot",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "entryPausedUntil",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "fund",
    "inputs": [
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
    "name": "funded",
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
    "name": "getRoot",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct RewardRoot",
        "components": [
          {
            "name": "root",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "total",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "leafCount",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "dataCid",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "periodEnd",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "activeAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum RootStatus"
          }
        ]
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
    "name": "initialize",
    "inputs": [
      {
        "name": "admin",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "clock",
        "type": "address",
        "internalType": "contract IProtocolClock"
      },
      {
        "name": "aleph_",
        "type": "address",
        "internalType": "contract IERC20"
      },
      {
        "name": "rootCap_",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pauseEntry",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pendingRootId",
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
    "name": "protocolClock",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IProtocolClock"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "proxiableUUID",
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
    "name": "recipientOf",
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
    "name": "rootCap",
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
    "name": "rootDelay",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "setClaimer",
    "inputs": [
      {
        "name": "claimer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setRecipient",
    "inputs": [
      {
        "name": "recipient",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setRootCap",
    "inputs": [
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setRootDelay",
    "inputs": [
      {
        "name": "value",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "submitRoot",
    "inputs": [
      {
        "name": "root",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "leafCount",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "total",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "dataCid",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "periodEnd",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "rootId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
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
    "name": "totalClaimed",
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
    "name": "unpauseEntry",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "upgradeToAndCall",
    "inputs": [
      {
        "name": "newImplementation",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "payable"
  },
  {
    "type": "event",
    "name": "ClaimerSet",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "claimer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EntryPaused",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "until",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EntryUnpaused",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Funded",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "funded",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Initialized",
    "inputs": [
      {
        "name": "version",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ParameterSet",
    "inputs": [
      {
        "name": "name",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
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
    "type": "event",
    "name": "PeerSet",
    "inputs": [
      {
        "name": "name",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "previous",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "current",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RecipientSet",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "recipient",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RewardClaimed",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "recipient",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "cumulative",
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
    "type": "event",
    "name": "RootActivated",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootDisabled",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RootSubmitted",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "total",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "leafCount",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "dataCid",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "periodEnd",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "activeAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Upgraded",
    "inputs": [
      {
        "name": "implementation",
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
    "name": "AddressEmptyCode",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      }
    ]
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
    "name": "AlephBadSignature",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlephBatchTooLong",
    "inputs": [
      {
        "name": "length",
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
    "name": "AlephDeadlinePassed",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "time",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlephEntryNotPaused",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AlephEntryPaused",
    "inputs": [
      {
        "name": "until",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlephLengthMismatch",
    "inputs": [
      {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "second",
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
    "name": "AlephProtocolPaused",
    "inputs": [
      {
        "name": "until",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlephTooEarly",
    "inputs": [
      {
        "name": "readyAt",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "time",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlephUnauthorized",
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
    "name": "AlephZeroAddress",
    "inputs": []
  },
  {
    "type": "error",
    "name": "AlephZeroAmount",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ERC1967InvalidImplementation",
    "inputs": [
      {
        "name": "implementation",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC1967NonPayable",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "InvalidInitialization",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotInitializing",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ReentrancyGuardReentrantCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RewardsDistributorCapExceeded",
    "inputs": [
      {
        "name": "increase",
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
    "name": "RewardsDistributorInvalidProof",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "cumulative",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RewardsDistributorInvalidRoot",
    "inputs": [
      {
        "name": "root",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "total",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "previousTotal",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RewardsDistributorNothingToClaim",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "cumulative",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "claimed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RewardsDistributorOverfunded",
    "inputs": [
      {
        "name": "total",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "funded",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RewardsDistributorRootNotActive",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RewardsDistributorRootNotPending",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum RootStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "RewardsDistributorRootPending",
    "inputs": [
      {
        "name": "rootId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
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
    "name": "UUPSUnauthorizedCallContext",
    "inputs": []
  },
  {
    "type": "error",
    "name": "UUPSUnsupportedProxiableUUID",
    "inputs": [
      {
        "name": "slot",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const

/** Creation code of RewardsDistributor. */
export const rewardsDistributorBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051612af5620001005f395f8181611b1001528181611b390152611c7b0152612af55ff3fe608060405260043610610193575f3560e01c806301ffc9a714610197578063246c9595146101cb578063248a9ca3146101ec5780632f2ff15d14610219578063342f5c3e1461023a57806336568abe1461024e5780633bbed4a01461026d5780633d13f8741461028c578063404024c0146102ab5780634f1ef286146102ca57806352d1902d146102dd5780636769a062146102f1578063695b7f23146103055780636e4af9d3146103245780637043f4321461033857806377332cb71461034c5780637cc4b25814610360578063841c5c68146103745780638d1c1e7c14610393578063900d361a146103b257806391d14854146103d15780639b24b3b0146103f0578063a217fddf1461041c578063a2af3bbd1461042f578063ad3cb1cc14610450578063b95b7c951461048d578063baa3f7ee146104a1578063ca1d209d146104c0578063cdfb5832146104df578063cf756fdf146104fe578063d547741f1461051d578063d54ad2a11461053c578063daa3869d14610550578063dcffd9211461056f578063f3a504f21461058e575b5f80fd5b3480156101a2575f80fd5b506101b66101b13660046124d0565b6105a2565b60405190151581526020015b60405180910390f35b3480156101d6575f80fd5b506101df6105d8565b6040516101c291906124f7565b3480156101f7575f80fd5b5061020b61020636600461250b565b6105f0565b6040519081526020016101c2565b348015610224575f80fd5b50610238610233366004612536565b61060e565b005b348015610245575f80fd5b506101df610630565b348015610259575f80fd5b50610238610268366004612536565b610639565b348015610278575f80fd5b50610238610287366004612564565b610671565b348015610297575f80fd5b5061020b6102a636600461257f565b6106d4565b3480156102b6575f80fd5b506102386102c536600461250b565b61095c565b6102386102d8366004612617565b6109e3565b3480156102e8575f80fd5b5061020b610a02565b3480156102fc575f80fd5b5061020b610a1d565b348015610310575f80fd5b506101df61031f366004612564565b610a3f565b34801561032f575f80fd5b50610238610a6d565b348015610343575f80fd5b50610238610b04565b348015610357575f80fd5b5061020b610ba8565b34801561036b575f80fd5b5061020b610bca565b34801561037f575f80fd5b5061023861038e36600461250b565b610bdc565b34801561039e575f80fd5b5061020b6103ad3660046126e8565b610c2e565b3480156103bd575f80fd5b506101df6103cc366004612564565b610ff0565b3480156103dc575f80fd5b506101b66103eb366004612536565b61101e565b3480156103fb575f80fd5b5061040f61040a36600461250b565b611052565b6040516101c2919061276e565b348015610427575f80fd5b5061020b5f81565b34801561043a575f80fd5b50610443611131565b6040516101c291906127cd565b34801561045b575f80fd5b50610480604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516101c291906127e1565b348015610498575f80fd5b50610443611150565b3480156104ac575f80fd5b5061020b6104bb366004612564565b611159565b3480156104cb575f80fd5b506102386104da36600461250b565b611183565b3480156104ea575f80fd5b506102386104f9366004612564565b61127a565b348015610509575f80fd5b5061023861051836600461282d565b6112dd565b348015610528575f80fd5b50610238610537366004612536565b61147c565b348015610547575f80fd5b5061020b611498565b34801561055b575f80fd5b5061023861056a36600461250b565b6114ba565b34801561057a575f80fd5b5061023861058936600461287b565b611565565b348015610599575f80fd5b5061020b6115e7565b5f6001600160e01b03198216637965db0b60e01b14806105d257506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f6105e1611602565b546001600160a01b0316919050565b5f806105fa611626565b5f9384526020525050604090206001015490565b610617826105f0565b6106208161164a565b61062a8383611654565b50505050565b5f6105e16116f9565b6001600160a01b03811633146106625760405163334bd91960e11b815260040160405180910390fd5b61066c828261171d565b505050565b8061067a611602565b335f818152600792909201602052604080832080546001600160a01b0319166001600160a01b03958616179055519284169290917fc1416b5cdab50a9fbc872236e1aa54566c6deb40024e63a4b1737ecacf09d6f991a350565b5f6106dd611793565b5f6106e66117b6565b90505f6106f1611602565b6001600160a01b038089165f9081526006830160205260409020549192501680158015906107285750336001600160a01b03821614155b801561073d5750336001600160a01b03891614155b156107665733604051633348ec4760e21b815260040161075d91906124f7565b60405180910390fd5b61077082846118c2565b6002820154600160401b90046001600160401b03165f036107a45760405163fd6cb73360e01b815260040160405180910390fd5b6002820154600160401b90046001600160401b03165f90815260048301602052604090206107d5818a8a8a8a611991565b6107f6578888604051630303b6d960e41b815260040161075d929190612896565b6001600160a01b0389165f908152600584016020526040902054808911610836578989826040516307b69c7160e11b815260040161075d939291906128af565b610840818a6128e4565b60038501549096505f90610865908890600160801b90046001600160801b03166128f7565b90508260010154811115610893576001830154604051635d61b8fd60e01b815261075d91839160040161290a565b6001600160a01b03808c165f90815260058701602090815260408083208e90556003890180546001600160801b03808816600160801b0291161790556007890190915290205416806108e257508a5b806001600160a01b03168c6001600160a01b03167f7a84a08b02c91f3c62d572853f966fc799bbd121e8ad7833a4494ab8dcfcb4048a8e60405161092792919061290a565b60405180910390a38554610945906001600160a01b0316828a611a66565b50505050505050610954611a92565b949350505050565b5f6109656117b6565b90505f610970611602565b90505f61097d8285611aa1565b60038101549091506001600160401b03600160801b909104811690841610156109d9576003810154604051630f685f6960e41b8152600160801b9091046001600160401b0390811660048301528416602482015260440161075d565b61062a82846118c2565b6109eb611b05565b6109f482611b93565b6109fe8282611bbd565b5050565b5f610a0b611c70565b505f80516020612a9583398151915290565b5f610a26611602565b60020154600160401b90046001600160401b0316919050565b5f610a48611602565b6001600160a01b039283165f9081526007919091016020526040902054909116919050565b5f80516020612ab5833981519152610a848161164a565b5f610a9262093a8042612918565b905080610a9d6116f9565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc40090610af89084906127cd565b60405180910390a25050565b5f80516020612ab5833981519152610b1b8161164a565b5f610b246116f9565b8054909150600160a01b90046001600160401b03164210610b5857604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f610bb1611602565b60020154600160801b90046001600160401b0316919050565b5f610bd3611602565b60010154905090565b5f80516020612ad5833981519152610bf38161164a565b5f610bfc611602565b9050610c24660726f6f744361760cc1b8260010154855f6a084595161401484a000000611cb9565b6001909101555050565b5f7f3204c940063673962b481a0395619b3dbbd137589c419e993978c1c71bcf68ec610c598161164a565b610c61611cf7565b5f610c6a6117b6565b90505f610c75611602565b9050610c8181836118c2565b6002810154600160801b90046001600160401b031615610cca5760028101546040516365c0686560e01b815261075d91600160801b90046001600160401b0316906004016127cd565b6002810154600160401b90046001600160401b03165f9081526004820160205260409020891580610d0257506001600160401b038916155b80610d105750806001015488105b15610d455760018101546040516307798bc160e11b8152600481018c9052602481018a9052604481019190915260640161075d565b6003810154610d7690681c195c9a5bd9115b9960ba1b906001600160401b03808a1691600160401b90041642611d36565b60038201546001600160801b0316881115610db7576003820154604051635d61b8fd60e01b815261075d918a916001600160801b0390911690600401612938565b8160010154816001015489610dcc91906128e4565b1115610e01576001810154610de190896128e4565b8260010154604051636caa60ad60e01b815260040161075d92919061290a565b6002820180545f90610e1b906001600160401b031661294f565b82546001600160401b039182166101009390930a838102908302199091161790925583549096505f91610e5691600160a01b90041685612918565b6002840180546001600160401b03808a16600160801b02600160801b600160c01b0319909216919091179091556040805160e0810182528e8152602081018d90529081018b90528c82166060820152898216608082015290821660a082015290915060c08101600190525f87815260048501602090815260409182902083518155908301516001820155908201516002820155606082015160038083018054608086015160a08701516001600160401b03908116600160801b02600160801b600160c01b0319928216600160401b026001600160801b03199094169190961617919091179081168417825560c086015193919260ff60c01b19909216600160801b600160c81b03199091161790600160c01b908490811115610f7a57610f7a61273a565b021790555050604080518d8152602081018c90526001600160401b038d811682840152606082018c90528a81166080830152841660a082015290518892507f658fc9d0b5168a96a9431de070b745da5a61dc769441f401ece145dcabc2db7c9181900360c00190a2505050505095945050505050565b5f610ff9611602565b6001600160a01b039283165f9081526006919091016020526040902054909116919050565b5f80611028611626565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b61108e6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290529060c082015290565b5f611097611602565b5f8481526004919091016020908152604091829020825160e081018452815481526001820154928101929092526003808201546001600160401b038082169585019590955260028301546060850152600160401b810485166080850152600160801b810490941660a0840152909350909160c0830191600160c01b90910460ff16908111156111285761112861273a565b90529392505050565b5f61113a6116f9565b54600160a01b90046001600160401b0316919050565b5f61113a611602565b5f611162611602565b6001600160a01b039092165f90815260059290920160205250604090205490565b61118b611793565b805f036111ab57604051635b85013760e11b815260040160405180910390fd5b5f6111b4611602565b90506111bf82611d79565b6003820180545f906111db9084906001600160801b031661297c565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167fcd909ec339185c4598a4096e174308fbdf136d117f230960f873a2f2e81f63af83836003015f9054906101000a90046001600160801b0316604051611250929190612938565b60405180910390a2805461126e906001600160a01b03163384611dac565b50611277611a92565b50565b80611283611602565b335f818152600692909201602052604080832080546001600160a01b0319166001600160a01b03958616179055519284169290917f4925eafc82d0c4d67889898eeed64b18488ab19811e61620f387026dec126a2891a350565b5f6112e6611ed6565b805490915060ff600160401b82041615906001600160401b03165f8115801561130c5750825b90505f826001600160401b031660011480156113275750303b155b905081158015611335575080155b156113535760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b0319166001178555831561137c57845460ff60401b1916600160401b1785555b6113868989611efe565b5f61138f611602565b90506113a4640c2d8cae0d60db1b5f8a611fa0565b81546001600160a01b03919091166001600160e01b0319909116176102a360a71b178155604080515f815262015180602082015268726f6f7444656c617960b81b915f80516020612a75833981519152910160405180910390a2611420660726f6f744361760cc1b5f895f6a084595161401484a000000611cb9565b600190910155831561147157845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290611468906001906127cd565b60405180910390a15b505050505050505050565b611485826105f0565b61148e8161164a565b61062a838361171d565b5f6114a1611602565b60030154600160801b90046001600160801b0316919050565b7f55435dd261a4b9b3364963f7738a7a662ad9c84396d64be3365284bb7f0a50416114e48161164a565b5f6114ed611602565b90505f6114fa8285611aa1565b60038101805460ff60c01b1916600360c01b179055600283018054600160801b600160c01b0319169055805460405190815290915084907fedf87ad11463eecb538f96a9808e8454fd2c8c897c953d983f1ebb905f6e10bb906020015b60405180910390a250505050565b5f80516020612ad583398151915261157c8161164a565b5f611585611602565b80549091506115bd9068726f6f7444656c617960b81b906001600160401b03600160a01b909104811690861661546062093a80611cb9565b81546001600160401b0391909116600160a01b02600160a01b600160e01b03199091161790555050565b5f6115f0611602565b600301546001600160801b0316919050565b7f553eb1ec64d6d433345e8125df5d8d31afe465676955098e2a85c53d1cb6280090565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b6112778133612000565b5f8061165e611626565b905061166a848461101e565b6116e9575f848152602082815260408083206001600160a01b03871684529091529020805460ff1916600117905561169f3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a460019150506105d2565b5f9150506105d2565b5092915050565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f80611727611626565b9050611733848461101e565b156116e9575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a460019150506105d2565b61179b61202b565b6117b460016117ae6117ab612051565b90565b90612075565b565b5f806117c06116f9565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa158015611803573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611827919061299c565b909250905080156118be5761183a6116f9565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa158015611880573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118a491906129cd565b6040516350efa75960e11b815260040161075d91906127cd565b5090565b6002820154600160801b90046001600160401b03165f8190036118e457505050565b6001600160401b038082165f908152600485016020526040902060038101549091600160801b9091048116908416101561191e5750505050565b60038101805460ff60c01b1916600160c11b179055600284018054600160401b600160c01b031916600160401b6001600160401b0385169081029190911790915581546040519081527f6fe3317c8be636d7330c71083ac04729a542ecd3e478d592b7c889715d5db5b690602001611557565b60038501545f906001600160401b03166119aa8161207c565b8310806119c057506119bd8160016120eb565b83115b156119ce575f915050611a5d565b5f6119d7611602565b546040805146602082015230918101919091526001600160a01b0391821660608201819052918916608082015260a081018890529091505f9060c00160408051601f1981840301815282825280516020918201209083015201604051602081830303815290604052805190602001209050611a5786868b5f015484612120565b93505050505b95945050505050565b611a738383836001612137565b61066c5782604051635274afe760e01b815260040161075d91906124f7565b6117b45f6117ae6117ab612051565b5f81815260048301602052604090206001600382810154600160c01b900460ff1690811115611ad257611ad261273a565b146105d257818160030160189054906101000a900460ff16604051630b01db6360e31b815260040161075d9291906129e8565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480611b7557507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611b69612199565b6001600160a01b031614155b156117b45760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e36109fe8161164a565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611c17575060408051601f3d908101601f19168201909252611c14918101906129fc565b60015b611c365781604051634c9c8ce360e01b815260040161075d91906124f7565b5f80516020612a958339815191528114611c6657604051632a87526960e21b81526004810182905260240161075d565b61066c83836121ad565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146117b45760405163703e46dd60e11b815260040160405180910390fd5b5f611cc686858585611d36565b855f80516020612a758339815191528686604051611ce592919061290a565b60405180910390a25091949350505050565b5f611d006116f9565b54600160a01b90046001600160401b03169050428111156112775780604051635947f2dd60e01b815260040161075d91906127cd565b81831080611d4357508083115b1561062a57604051632948c34f60e21b81526004810185905260248101849052604481018390526064810182905260840161075d565b5f6001600160801b038211156118be576040516306dfcc6560e41b8152608060048201526024810183905260440161075d565b6040516370a0823160e01b81525f906001600160a01b038516906370a0823190611dda9030906004016124f7565b602060405180830381865afa158015611df5573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e1991906129fc565b9050611e306001600160a01b038516843085612202565b5f81856001600160a01b03166370a08231306040518263ffffffff1660e01b8152600401611e5e91906124f7565b602060405180830381865afa158015611e79573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e9d91906129fc565b611ea791906128e4565b9050828114611ecf57848382604051635812240f60e11b815260040161075d939291906128af565b5050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006105d2565b611f0661222f565b611f0e612254565b6001600160a01b0382161580611f2b57506001600160a01b038116155b15611f4957604051632972810f60e21b815260040160405180910390fd5b611f535f83611654565b5080611f5d6116f9565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020612a55833981519152908390a45050565b5f6001600160a01b038216611fc857604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020612a5583398151915260405160405180910390a450805b9392505050565b61200a828261101e565b6109fe57808260405163e2517d3f60e01b815260040161075d929190612896565b61203361225c565b156117b457604051633ee5aeb560e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b5f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b5f806120f68461207c565b905061211861210484612274565b8015612113575084826001901b105b151590565b019392505050565b5f8261212d8686856122a0565b1495945050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661218d578383151615612181573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f80516020612a958339815191526105e1565b6121b6826122e1565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156121fa5761066c828261233b565b6109fe6123cb565b6122108484848460016123ea565b61062a5783604051635274afe760e01b815260040161075d91906124f7565b612237612457565b6117b457604051631afcd79f60e31b815260040160405180910390fd5b6117b461222f565b5f61226f61226b6117ab612051565b5c90565b905090565b5f60028260038111156122895761228961273a565b6122939190612a13565b60ff166001149050919050565b5f81815b848110156122d8576122ce828787848181106122c2576122c2612a40565b90506020020135612470565b91506001016122a4565b50949350505050565b806001600160a01b03163b5f0361230d5780604051634c9c8ce360e01b815260040161075d91906124f7565b5f80516020612a9583398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6123488484612499565b905080801561236957505f3d118061236957505f846001600160a01b03163b115b1561237e576123766124ac565b9150506105d2565b801561239f5783604051639996b31560e01b815260040161075d91906124f7565b3d156123b2576123ad6124c5565b6116f2565b60405163d6bda27560e01b815260040160405180910390fd5b34156117b45760405163b398979f60e01b815260040160405180910390fd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661244657838315161561243a573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f612460611ed6565b54600160401b900460ff16919050565b5f81831061248a575f828152602084905260409020611ff9565b505f9182526020526040902090565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f602082840312156124e0575f80fd5b81356001600160e01b031981168114611ff9575f80fd5b6001600160a01b0391909116815260200190565b5f6020828403121561251b575f80fd5b5035919050565b6001600160a01b0381168114611277575f80fd5b5f8060408385031215612547575f80fd5b82359150602083013561255981612522565b809150509250929050565b5f60208284031215612574575f80fd5b8135611ff981612522565b5f805f8060608587031215612592575f80fd5b843561259d81612522565b93506020850135925060408501356001600160401b03808211156125bf575f80fd5b818701915087601f8301126125d2575f80fd5b8135818111156125e0575f80fd5b8860208260051b85010111156125f4575f80fd5b95989497505060200194505050565b634e487b7160e01b5f52604160045260245ffd5b5f8060408385031215612628575f80fd5b823561263381612522565b915060208301356001600160401b038082111561264e575f80fd5b818501915085601f830112612661575f80fd5b81358181111561267357612673612603565b604051601f8201601f19908116603f0116810190838211818310171561269b5761269b612603565b816040528281528860208487010111156126b3575f80fd5b826020860160208301375f6020848301015280955050505050509250929050565b6001600160401b0381168114611277575f80fd5b5f805f805f60a086880312156126fc575f80fd5b85359450602086013561270e816126d4565b93506040860135925060608601359150608086013561272c816126d4565b809150509295509295909350565b634e487b7160e01b5f52602160045260245ffd5b6004811061276a57634e487b7160e01b5f52602160045260245ffd5b9052565b5f60e0820190508251825260208301516020830152604083015160018060401b038082166040850152606085015160608501528060808601511660808501528060a08601511660a0850152505060c08301516116f260c084018261274e565b6001600160401b0391909116815260200190565b5f602080835283518060208501525f5b8181101561280d578581018301518582016040015282016127f1565b505f604082860101526040601f19601f8301168501019250505092915050565b5f805f8060808587031215612840575f80fd5b843561284b81612522565b9350602085013561285b81612522565b9250604085013561286b81612522565b9396929550929360600135925050565b5f6020828403121561288b575f80fd5b8135611ff9816126d4565b6001600160a01b03929092168252602082015260400190565b6001600160a01b039390931683526020830191909152604082015260600190565b634e487b7160e01b5f52601160045260245ffd5b818103818111156105d2576105d26128d0565b808201808211156105d2576105d26128d0565b918252602082015260400190565b6001600160401b038181168382160190808211156116f2576116f26128d0565b9182526001600160801b0316602082015260400190565b5f6001600160401b038281166002600160401b03198101612972576129726128d0565b6001019392505050565b6001600160801b038181168382160190808211156116f2576116f26128d0565b5f80604083850312156129ad575f80fd5b82516129b8816126d4565b60208401519092508015158114612559575f80fd5b5f602082840312156129dd575f80fd5b8151611ff9816126d4565b82815260408101611ff9602083018461274e565b5f60208284031215612a0c575f80fd5b5051919050565b5f60ff831680612a3157634e487b7160e01b5f52601260045260245ffd5b8060ff84160691505092915050565b634e487b7160e01b5f52603260045260245ffdfe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa0'
