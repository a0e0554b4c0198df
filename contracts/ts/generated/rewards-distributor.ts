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
export const rewardsDistributorBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051612c7b620001005f395f8181611c7001528181611c990152611ddb0152612c7b5ff3fe608060405260043610610193575f3560e01c806301ffc9a714610197578063246c9595146101cb578063248a9ca3146101ec5780632f2ff15d14610219578063342f5c3e1461023a57806336568abe1461024e5780633bbed4a01461026d5780633d13f8741461028c578063404024c0146102ab5780634f1ef286146102ca57806352d1902d146102dd5780636769a062146102f1578063695b7f23146103055780636e4af9d3146103245780637043f4321461033857806377332cb71461034c5780637cc4b25814610360578063841c5c68146103745780638d1c1e7c14610393578063900d361a146103b257806391d14854146103d15780639b24b3b0146103f0578063a217fddf1461041c578063a2af3bbd1461042f578063ad3cb1cc14610450578063b95b7c951461048d578063baa3f7ee146104a1578063ca1d209d146104c0578063cdfb5832146104df578063cf756fdf146104fe578063d547741f1461051d578063d54ad2a11461053c578063daa3869d14610550578063dcffd9211461056f578063f3a504f21461058e575b5f80fd5b3480156101a2575f80fd5b506101b66101b1366004612664565b6105a2565b60405190151581526020015b60405180910390f35b3480156101d6575f80fd5b506101df6105d8565b6040516101c2919061268b565b3480156101f7575f80fd5b5061020b61020636600461269f565b6105f0565b6040519081526020016101c2565b348015610224575f80fd5b506102386102333660046126ca565b61060e565b005b348015610245575f80fd5b506101df610630565b348015610259575f80fd5b506102386102683660046126ca565b610639565b348015610278575f80fd5b506102386102873660046126f8565b610671565b348015610297575f80fd5b5061020b6102a6366004612713565b6106d4565b3480156102b6575f80fd5b506102386102c536600461269f565b61097e565b6102386102d83660046127ab565b610a0c565b3480156102e8575f80fd5b5061020b610a2b565b3480156102fc575f80fd5b5061020b610a46565b348015610310575f80fd5b506101df61031f3660046126f8565b610a68565b34801561032f575f80fd5b50610238610a96565b348015610343575f80fd5b50610238610b2d565b348015610357575f80fd5b5061020b610bd1565b34801561036b575f80fd5b5061020b610bf3565b34801561037f575f80fd5b5061023861038e36600461269f565b610c15565b34801561039e575f80fd5b5061020b6103ad36600461287c565b610c9d565b3480156103bd575f80fd5b506101df6103cc3660046126f8565b6110e4565b3480156103dc575f80fd5b506101b66103eb3660046126ca565b611112565b3480156103fb575f80fd5b5061040f61040a36600461269f565b611146565b6040516101c29190612902565b348015610427575f80fd5b5061020b5f81565b34801561043a575f80fd5b50610443611230565b6040516101c29190612961565b34801561045b575f80fd5b50610480604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516101c29190612975565b348015610498575f80fd5b5061044361124f565b3480156104ac575f80fd5b5061020b6104bb3660046126f8565b611271565b3480156104cb575f80fd5b506102386104da36600461269f565b6112ab565b3480156104ea575f80fd5b506102386104f93660046126f8565b6113a2565b348015610509575f80fd5b506102386105183660046129c1565b611405565b348015610528575f80fd5b506102386105373660046126ca565b6115d0565b348015610547575f80fd5b5061020b6115ec565b34801561055b575f80fd5b5061023861056a36600461269f565b61160b565b34801561057a575f80fd5b50610238610589366004612a0f565b6116b5565b348015610599575f80fd5b5061020b61173d565b5f6001600160e01b03198216637965db0b60e01b14806105d257506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f6105e1611758565b546001600160a01b0316919050565b5f806105fa61177c565b5f9384526020525050604090206001015490565b610617826105f0565b610620816117a0565b61062a83836117aa565b50505050565b5f6105e161184f565b6001600160a01b03811633146106625760405163334bd91960e11b815260040160405180910390fd5b61066c8282611873565b505050565b8061067a611758565b335f818152600492909201602052604080832080546001600160a01b0319166001600160a01b03958616179055519284169290917fc1416b5cdab50a9fbc872236e1aa54566c6deb40024e63a4b1737ecacf09d6f991a350565b5f6106dd6118e9565b5f6106e661190c565b90505f6106f1611758565b6001600160a01b038089165f9081526005830160205260409020549192501680158015906107285750336001600160a01b03821614155b801561073d5750336001600160a01b03891614155b156107665733604051633348ec4760e21b815260040161075d919061268b565b60405180910390fd5b6107708284611a18565b6001820154600160401b90046001600160401b03165f036107a45760405163fd6cb73360e01b815260040160405180910390fd5b6001820154600160401b90046001600160401b03165f90815260038301602052604090206107d5818a8a8a8a611aeb565b6107f6578888604051630303b6d960e41b815260040161075d929190612a2a565b6001600160a01b03808a165f9081526004850160205260409020805490916001600160601b03600160a01b8304169116818b1161084c578b8b836040516307b69c7160e11b815260040161075d93929190612a43565b610856828c612a78565b86549098505f90610878908a90600160a01b90046001600160601b0316612a8b565b60018601549091506001600160601b03168111156108c1576001850154604051635d61b8fd60e01b8152600481018390526001600160601b03909116602482015260440161075d565b86546001600160601b03808316600160a01b9081026001600160a01b03938416178a558654918f160290821617855582166108fa578c91505b816001600160a01b03168d6001600160a01b03167f7a84a08b02c91f3c62d572853f966fc799bbd121e8ad7833a4494ab8dcfcb4048b8f604051610948929190918252602082015260400190565b60405180910390a38654610966906001600160a01b0316838b611bc7565b5050505050505050610976611bf3565b949350505050565b5f61098761190c565b90505f610992611758565b90505f61099f8285611c02565b6001810154909150600160c81b900464ffffffffff166001600160401b0384161015610a02576001810154604051630f685f6960e41b8152600160c81b90910464ffffffffff1660048201526001600160401b038416602482015260440161075d565b61062a8284611a18565b610a14611c65565b610a1d82611cf3565b610a278282611d1d565b5050565b5f610a34611dd0565b505f80516020612c1b83398151915290565b5f610a4f611758565b60010154600160401b90046001600160401b0316919050565b5f610a71611758565b6001600160a01b039283165f9081526004919091016020526040902054909116919050565b5f80516020612c3b833981519152610aad816117a0565b5f610abb62093a8042612a9e565b905080610ac661184f565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc40090610b21908490612961565b60405180910390a25050565b5f80516020612c3b833981519152610b44816117a0565b5f610b4d61184f565b8054909150600160a01b90046001600160401b03164210610b8157604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f610bda611758565b60010154600160801b90046001600160401b0316919050565b5f610bfc611758565b60020154600160801b90046001600160801b0316919050565b5f80516020612c5b833981519152610c2c816117a0565b5f610c35611758565b6002810154909150610c7990610c7490660726f6f744361760cc1b90600160801b90046001600160801b0316865f6a084595161401484a000000611e19565b611e58565b600290910180546001600160801b03928316600160801b0292169190911790555050565b5f7f3204c940063673962b481a0395619b3dbbd137589c419e993978c1c71bcf68ec610cc8816117a0565b610cd0611e8b565b5f610cd961190c565b90505f610ce4611758565b9050610cf08183611a18565b6001810154600160801b90046001600160401b031615610d395760018101546040516365c0686560e01b815261075d91600160801b90046001600160401b031690600401612961565b6001810154600160401b90046001600160401b03165f9081526003820160205260409020891580610d7157506001600160401b038916155b80610d88575060018101546001600160601b031688105b15610dc55760018101546040516307798bc160e11b8152600481018c9052602481018a90526001600160601b03909116604482015260640161075d565b6001810154610dfb90681c195c9a5bd9115b9960ba1b906001600160401b03891690600160a01b900464ffffffffff1642611eca565b60028201546001600160801b0316881115610e3c576002820154604051635d61b8fd60e01b815261075d918a916001600160801b0390911690600401612abe565b60028201546001820154600160801b9091046001600160801b031690610e6b906001600160601b03168a612a78565b1115610eb9576001810154610e89906001600160601b031689612a78565b6002830154604051636caa60ad60e01b815261075d9291600160801b90046001600160801b031690600401612abe565b6001820180545f90610ed3906001600160401b0316612ad5565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b031694505f8260010160189054906101000a90046001600160401b031684610f259190612a9e565b600184018054600160801b600160c01b031916600160801b6001600160401b038a16021790556040805160e081019091528c815290915060208101610f698b611f0d565b6001600160601b031681526001600160401b038c16602082015264ffffffffff808a166040830152831660608201526080016001815260209081018a90525f88815260038681018352604091829020845181559284015160018401805493860151606087015160808801516001600160601b039094166001600160a01b031990961695909517600160601b6001600160401b039092169190910217600160a01b600160f01b031916600160a01b64ffffffffff9586160264ffffffffff60c81b191617600160c81b94909216939093021780835560a0850151929160ff60f01b1990911690600160f01b908490811115611065576110656128ce565b021790555060c09182015160029190910155604080518d8152602081018c90526001600160401b038d811682840152606082018c90528a81166080830152841660a0820152905188927f658fc9d0b5168a96a9431de070b745da5a61dc769441f401ece145dcabc2db7c928290030190a2505050505095945050505050565b5f6110ed611758565b6001600160a01b039283165f9081526005919091016020526040902054909116919050565b5f8061111c61177c565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b6111826040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290529060c082015290565b5f61118b611758565b5f84815260039182016020908152604091829020825160e0810184528154815260018201546001600160601b038116938201939093526001600160401b03600160601b840416938101939093526002810154606084015264ffffffffff600160a01b830481166080850152600160c81b83041660a08401529350909160c083019160ff600160f01b9091041690811115611227576112276128ce565b90529392505050565b5f61123961184f565b54600160a01b90046001600160401b0316919050565b5f611258611758565b60010154600160c01b90046001600160401b0316919050565b5f61127a611758565b6001600160a01b03929092165f9081526004909201602052506040902054600160a01b90046001600160601b031690565b6112b36118e9565b805f036112d357604051635b85013760e11b815260040160405180910390fd5b5f6112dc611758565b90506112e782611e58565b6002820180545f906113039084906001600160801b0316612b02565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550336001600160a01b03167fcd909ec339185c4598a4096e174308fbdf136d117f230960f873a2f2e81f63af83836002015f9054906101000a90046001600160801b0316604051611378929190612abe565b60405180910390a28054611396906001600160a01b03163384611f40565b5061139f611bf3565b50565b806113ab611758565b335f818152600592909201602052604080832080546001600160a01b0319166001600160a01b03958616179055519284169290917f4925eafc82d0c4d67889898eeed64b18488ab19811e61620f387026dec126a2891a350565b5f61140e61206a565b805490915060ff600160401b82041615906001600160401b03165f811580156114345750825b90505f826001600160401b0316600114801561144f5750303b155b90508115801561145d575080155b1561147b5760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b031916600117855583156114a457845460ff60401b1916600160401b1785555b6114ae8989612092565b5f6114b7611758565b90506114cc640c2d8cae0d60db1b5f8a612134565b81546001600160a01b0319166001600160a01b03919091161781556001810180546001600160c01b03166102a360c71b179055604080515f815262015180602082015268726f6f7444656c617960b81b915f80516020612bfb833981519152910160405180910390a261155a610c74660726f6f744361760cc1b5f8a5f6a084595161401484a000000611e19565b600290910180546001600160801b03928316600160801b02921691909117905583156115c557845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2906115bc90600190612961565b60405180910390a15b505050505050505050565b6115d9826105f0565b6115e2816117a0565b61062a8383611873565b5f6115f5611758565b54600160a01b90046001600160601b0316919050565b7f55435dd261a4b9b3364963f7738a7a662ad9c84396d64be3365284bb7f0a5041611635816117a0565b5f61163e611758565b90505f61164b8285611c02565b6001818101805460ff60f01b1916600360f01b17905583018054600160801b600160c01b0319169055805460405190815290915084907fedf87ad11463eecb538f96a9808e8454fd2c8c897c953d983f1ebb905f6e10bb906020015b60405180910390a250505050565b5f80516020612c5b8339815191526116cc816117a0565b5f6116d5611758565b60018101549091506117109068726f6f7444656c617960b81b906001600160401b03600160c01b909104811690861661546062093a80611e19565b8160010160186101000a8154816001600160401b0302191690836001600160401b03160217905550505050565b5f611746611758565b600201546001600160801b0316919050565b7f553eb1ec64d6d433345e8125df5d8d31afe465676955098e2a85c53d1cb6280090565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b61139f8133612194565b5f806117b461177c565b90506117c08484611112565b61183f575f848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556117f53390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a460019150506105d2565b5f9150506105d2565b5092915050565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f8061187d61177c565b90506118898484611112565b1561183f575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a460019150506105d2565b6118f16121bf565b61190a60016119046119016121e5565b90565b90612209565b565b5f8061191661184f565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa158015611959573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061197d9190612b22565b90925090508015611a145761199061184f565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa1580156119d6573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119fa9190612b53565b6040516350efa75960e11b815260040161075d9190612961565b5090565b6001820154600160801b90046001600160401b03165f819003611a3a57505050565b6001600160401b038181165f908152600385016020526040902060018101549091600160c81b90910464ffffffffff169084161015611a795750505050565b6001818101805460ff60f01b1916600160f11b17905584018054600160401b600160c01b031916600160401b6001600160401b0385169081029190911790915581546040519081527f6fe3317c8be636d7330c71083ac04729a542ecd3e478d592b7c889715d5db5b6906020016116a7565b60018501545f90600160601b90046001600160401b0316611b0b81612210565b831080611b215750611b1e81600161227f565b83115b15611b2f575f915050611bbe565b5f611b38611758565b546040805146602082015230918101919091526001600160a01b0391821660608201819052918916608082015260a081018890529091505f9060c00160408051601f1981840301815282825280516020918201209083015201604051602081830303815290604052805190602001209050611bb886868b5f0154846122b4565b93505050505b95945050505050565b611bd483838360016122cb565b61066c5782604051635274afe760e01b815260040161075d919061268b565b61190a5f6119046119016121e5565b5f8181526003830160205260409020600180820154600160f01b900460ff166003811115611c3257611c326128ce565b146105d2578181600101601e9054906101000a900460ff16604051630b01db6360e31b815260040161075d929190612b6e565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480611cd557507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611cc961232d565b6001600160a01b031614155b1561190a5760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e3610a27816117a0565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611d77575060408051601f3d908101601f19168201909252611d7491810190612b82565b60015b611d965781604051634c9c8ce360e01b815260040161075d919061268b565b5f80516020612c1b8339815191528114611dc657604051632a87526960e21b81526004810182905260240161075d565b61066c8383612341565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461190a5760405163703e46dd60e11b815260040160405180910390fd5b5f611e2686858585611eca565b604080518681526020810186905287915f80516020612bfb833981519152910160405180910390a25091949350505050565b5f6001600160801b03821115611a14576040516306dfcc6560e41b8152608060048201526024810183905260440161075d565b5f611e9461184f565b54600160a01b90046001600160401b031690504281111561139f5780604051635947f2dd60e01b815260040161075d9190612961565b81831080611ed757508083115b1561062a57604051632948c34f60e21b81526004810185905260248101849052604481018390526064810182905260840161075d565b5f6001600160601b03821115611a14576040516306dfcc6560e41b8152606060048201526024810183905260440161075d565b6040516370a0823160e01b81525f906001600160a01b038516906370a0823190611f6e90309060040161268b565b602060405180830381865afa158015611f89573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fad9190612b82565b9050611fc46001600160a01b038516843085612396565b5f81856001600160a01b03166370a08231306040518263ffffffff1660e01b8152600401611ff2919061268b565b602060405180830381865afa15801561200d573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120319190612b82565b61203b9190612a78565b905082811461206357848382604051635812240f60e11b815260040161075d93929190612a43565b5050505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006105d2565b61209a6123c3565b6120a26123e8565b6001600160a01b03821615806120bf57506001600160a01b038116155b156120dd57604051632972810f60e21b815260040160405180910390fd5b6120e75f836117aa565b50806120f161184f565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020612bdb833981519152908390a45050565b5f6001600160a01b03821661215c57604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020612bdb83398151915260405160405180910390a450805b9392505050565b61219e8282611112565b610a2757808260405163e2517d3f60e01b815260040161075d929190612a2a565b6121c76123f0565b1561190a57604051633ee5aeb560e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b5f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b5f8061228a84612210565b90506122ac61229884612408565b80156122a7575084826001901b105b151590565b019392505050565b5f826122c1868685612434565b1495945050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612321578383151615612315573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f80516020612c1b8339815191526105e1565b61234a82612475565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561238e5761066c82826124cf565b610a2761255f565b6123a484848484600161257e565b61062a5783604051635274afe760e01b815260040161075d919061268b565b6123cb6125eb565b61190a57604051631afcd79f60e31b815260040160405180910390fd5b61190a6123c3565b5f6124036123ff6119016121e5565b5c90565b905090565b5f600282600381111561241d5761241d6128ce565b6124279190612b99565b60ff166001149050919050565b5f81815b8481101561246c576124628287878481811061245657612456612bc6565b90506020020135612604565b9150600101612438565b50949350505050565b806001600160a01b03163b5f036124a15780604051634c9c8ce360e01b815260040161075d919061268b565b5f80516020612c1b83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6124dc848461262d565b90508080156124fd57505f3d11806124fd57505f846001600160a01b03163b115b156125125761250a612640565b9150506105d2565b80156125335783604051639996b31560e01b815260040161075d919061268b565b3d1561254657612541612659565b611848565b60405163d6bda27560e01b815260040160405180910390fd5b341561190a5760405163b398979f60e01b815260040160405180910390fd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166125da5783831516156125ce573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6125f461206a565b54600160401b900460ff16919050565b5f81831061261e575f82815260208490526040902061218d565b505f9182526020526040902090565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215612674575f80fd5b81356001600160e01b03198116811461218d575f80fd5b6001600160a01b0391909116815260200190565b5f602082840312156126af575f80fd5b5035919050565b6001600160a01b038116811461139f575f80fd5b5f80604083850312156126db575f80fd5b8235915060208301356126ed816126b6565b809150509250929050565b5f60208284031215612708575f80fd5b813561218d816126b6565b5f805f8060608587031215612726575f80fd5b8435612731816126b6565b93506020850135925060408501356001600160401b0380821115612753575f80fd5b818701915087601f830112612766575f80fd5b813581811115612774575f80fd5b8860208260051b8501011115612788575f80fd5b95989497505060200194505050565b634e487b7160e01b5f52604160045260245ffd5b5f80604083850312156127bc575f80fd5b82356127c7816126b6565b915060208301356001600160401b03808211156127e2575f80fd5b818501915085601f8301126127f5575f80fd5b81358181111561280757612807612797565b604051601f8201601f19908116603f0116810190838211818310171561282f5761282f612797565b81604052828152886020848701011115612847575f80fd5b826020860160208301375f6020848301015280955050505050509250929050565b6001600160401b038116811461139f575f80fd5b5f805f805f60a08688031215612890575f80fd5b8535945060208601356128a281612868565b9350604086013592506060860135915060808601356128c081612868565b809150509295509295909350565b634e487b7160e01b5f52602160045260245ffd5b600481106128fe57634e487b7160e01b5f52602160045260245ffd5b9052565b5f60e0820190508251825260208301516020830152604083015160018060401b038082166040850152606085015160608501528060808601511660808501528060a08601511660a0850152505060c083015161184860c08401826128e2565b6001600160401b0391909116815260200190565b5f602080835283518060208501525f5b818110156129a157858101830151858201604001528201612985565b505f604082860101526040601f19601f8301168501019250505092915050565b5f805f80608085870312156129d4575f80fd5b84356129df816126b6565b935060208501356129ef816126b6565b925060408501356129ff816126b6565b9396929550929360600135925050565b5f60208284031215612a1f575f80fd5b813561218d81612868565b6001600160a01b03929092168252602082015260400190565b6001600160a01b039390931683526020830191909152604082015260600190565b634e487b7160e01b5f52601160045260245ffd5b818103818111156105d2576105d2612a64565b808201808211156105d2576105d2612a64565b6001600160401b0381811683821601908082111561184857611848612a64565b9182526001600160801b0316602082015260400190565b5f6001600160401b038281166002600160401b03198101612af857612af8612a64565b6001019392505050565b6001600160801b0381811683821601908082111561184857611848612a64565b5f8060408385031215612b33575f80fd5b8251612b3e81612868565b602084015190925080151581146126ed575f80fd5b5f60208284031215612b63575f80fd5b815161218d81612868565b8281526040810161218d60208301846128e2565b5f60208284031215612b92575f80fd5b5051919050565b5f60ff831680612bb757634e487b7160e01b5f52601260045260245ffd5b8060ff84160691505092915050565b634e487b7160e01b5f52603260045260245ffdfe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa0'
