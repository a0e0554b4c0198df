// Generated from SLAManager.sol; do not edit.

/** ABI of SLAManager. */
export const slaManagerAbi = [
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
    "name": "announceMaintenance",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "startsAt",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "endsAt",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimUptime",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "run",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "window",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "roundHint",
        "type": "uint80",
        "internalType": "uint80"
      }
    ],
    "outputs": [
      {
        "name": "credited",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "closeViolation",
    "inputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "internalType": "ViolationId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "creditOf",
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
    "name": "creditedFor",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
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
    "name": "decideViolation",
    "inputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "internalType": "ViolationId"
      },
      {
        "name": "upheld",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "disputeViolation",
    "inputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "internalType": "ViolationId"
      },
      {
        "name": "evidenceCid",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "disputeWindow",
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
    "name": "getSla",
    "inputs": [
      {
        "name": "slaId",
        "type": "uint256",
        "internalType": "SlaId"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct SlaTerms",
        "components": [
          {
            "name": "uptimeBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "windowSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "creditBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "slashBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "maxCreditBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "active",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getViolation",
    "inputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "internalType": "ViolationId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Violation",
        "components": [
          {
            "name": "jobId",
            "type": "uint256",
            "internalType": "JobId"
          },
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "opener",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "evidenceCid",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "openedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "disputeUntil",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "penalty",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "bond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum ViolationStatus"
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isClaimed",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "run",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "window",
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
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "jobManager",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IJobManager"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "maintenancesOf",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [
      {
        "name": "shown",
        "type": "tuple[]",
        "internalType": "struct Maintenance[]",
        "components": [
          {
            "name": "startsAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "endsAt",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "nodeRegistry",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract INodeRegistry"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "openViolation",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "evidenceCid",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "internalType": "ViolationId"
      }
    ],
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
    "name": "paymentManager",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IPaymentManager"
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
    "name": "publishSla",
    "inputs": [
      {
        "name": "slaId",
        "type": "uint256",
        "internalType": "SlaId"
      },
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct SlaTerms",
        "components": [
          {
            "name": "uptimeBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "windowSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "creditBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "slashBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "maxCreditBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "SlaId"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
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
    "name": "requireActive",
    "inputs": [
      {
        "name": "slaId",
        "type": "uint256",
        "internalType": "SlaId"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "view"
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
    "name": "setDisputeWindow",
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
    "name": "setPeers",
    "inputs": [
      {
        "name": "nodeRegistry_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "stakingManager_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "jobManager_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "paymentManager_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setSlaActive",
    "inputs": [
      {
        "name": "slaId",
        "type": "uint256",
        "internalType": "SlaId"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "active",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setViolationBond",
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
    "name": "stakingManager",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IStakingManager"
      }
    ],
    "stateMutability": "view"
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
    "type": "function",
    "name": "uptimeOf",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "run",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "window",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "roundHint",
        "type": "uint80",
        "internalType": "uint80"
      }
    ],
    "outputs": [
      {
        "name": "uptimeBps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "excused",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "versionCount",
    "inputs": [
      {
        "name": "slaId",
        "type": "uint256",
        "internalType": "SlaId"
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
    "name": "violationBond",
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
    "name": "withdraw",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
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
    "type": "event",
    "name": "CreditGranted",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "credited",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CreditWithdrawn",
    "inputs": [
      {
        "name": "account",
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
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Credited",
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
    "name": "MaintenanceAnnounced",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "startsAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "endsAt",
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
    "name": "SlaActiveSet",
    "inputs": [
      {
        "name": "slaId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlaId"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "active",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SlaPublished",
    "inputs": [
      {
        "name": "slaId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlaId"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": true,
        "internalType": "uint32"
      },
      {
        "name": "terms",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct SlaTerms",
        "components": [
          {
            "name": "uptimeBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "windowSeconds",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "creditBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "slashBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "maxCreditBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
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
    "type": "event",
    "name": "UptimeBreached",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "run",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "window",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "uptimeBps",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "breaches",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ViolationDisputed",
    "inputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "indexed": true,
        "internalType": "ViolationId"
      },
      {
        "name": "evidenceCid",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ViolationOpened",
    "inputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "indexed": true,
        "internalType": "ViolationId"
      },
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "opener",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "evidenceCid",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "disputeUntil",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ViolationRejected",
    "inputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "indexed": true,
        "internalType": "ViolationId"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ViolationUpheld",
    "inputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "indexed": true,
        "internalType": "ViolationId"
      },
      {
        "name": "slashed",
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
    "name": "CheckpointUnorderedInsertion",
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
    "name": "SLAManagerBadMaintenance",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "startsAt",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "endsAt",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SLAManagerBadRoundHint",
    "inputs": [
      {
        "name": "round",
        "type": "uint80",
        "internalType": "uint80"
      },
      {
        "name": "windowStart",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "SLAManagerCapReached",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "credited",
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
    "name": "SLAManagerDuplicate",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "run",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "window",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SLAManagerExcused",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "run",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "window",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SLAManagerInvalidStatus",
    "inputs": [
      {
        "name": "violationId",
        "type": "uint256",
        "internalType": "ViolationId"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum ViolationStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "SLAManagerNoAgreement",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ]
  },
  {
    "type": "error",
    "name": "SLAManagerNotActive",
    "inputs": [
      {
        "name": "slaId",
        "type": "uint256",
        "internalType": "SlaId"
      },
      {
        "name": "version",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "SLAManagerNotBreached",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "uptimeBps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "promisedBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "SLAManagerWindowOpen",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "run",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "window",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "endsAt",
        "type": "uint64",
        "internalType": "uint64"
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

/** Creation code of SLAManager. */
export const slaManagerBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615b9e620001005f395f81816130630152818161308c01526131fa0152615b9e5ff3fe6080604052600436106101eb575f3560e01c806301ffc9a7146101ef57806303190e6d146102235780630d2d219a14610257578063117f5f921461027857806313d3dc20146102995780631956ec0a146102b85780631aa99991146102d757806322828cc214610304578063246c959514610325578063248a9ca3146103395780632f2ff15d1461035857806332069eb114610377578063342f5c3e1461038b57806336568abe1461039f5780633909f8bd146103be5780633df395a3146103ea5780634c5765d1146103fe5780634f1ef2861461042a57806351cff8d91461043d57806352d1902d1461045c57806352e33c6e14610470578063627614ac1461049d57806366d98db6146104bc5780636a433510146104db5780636e4af9d3146104fa5780637043f4321461050e57806374710eb31461052257806375807250146105415780637a427fa01461056057806383b9bcef1461057f57806391d14854146105f4578063a217fddf14610613578063a2af3bbd14610626578063a442a1981461063a578063aa02ce0f14610659578063ad1c878514610686578063ad3cb1cc146106a5578063aee1fe49146106e2578063bdb7f42e146106f6578063c0c53b8b14610715578063d547741f14610734578063d9b5c4a514610753578063f2bf19e514610767575b5f80fd5b3480156101fa575f80fd5b5061020e610209366004614c1e565b610786565b60405190151581526020015b60405180910390f35b34801561022e575f80fd5b5061024261023d366004614c45565b6107bc565b60405163ffffffff909116815260200161021a565b348015610262575f80fd5b50610276610271366004614c70565b6107d8565b005b348015610283575f80fd5b5061028c61099f565b60405161021a9190614caf565b3480156102a4575f80fd5b506102766102b3366004614cc3565b6109be565b3480156102c3575f80fd5b506102766102d2366004614c45565b610af8565b3480156102e2575f80fd5b506102f66102f1366004614cc3565b610b8a565b60405190815260200161021a565b34801561030f575f80fd5b50610318610fd2565b60405161021a9190614ce3565b348015610330575f80fd5b50610318610fed565b348015610344575f80fd5b506102f6610353366004614c45565b611005565b348015610363575f80fd5b50610276610372366004614d0b565b611023565b348015610382575f80fd5b506102f6611045565b348015610396575f80fd5b50610318611064565b3480156103aa575f80fd5b506102766103b9366004614d0b565b61106d565b3480156103c9575f80fd5b506103dd6103d8366004614c45565b6110a5565b60405161021a9190614d54565b3480156103f5575f80fd5b50610318611244565b348015610409575f80fd5b5061041d610418366004614c45565b61125f565b60405161021a9190614de1565b610276610438366004614f10565b611470565b348015610448575f80fd5b506102f6610457366004614fb1565b61148f565b348015610467575f80fd5b506102f661157b565b34801561047b575f80fd5b5061048f61048a366004614fcc565b611596565b60405161021a929190615015565b3480156104a8575f80fd5b5061020e6104b736600461502c565b611692565b3480156104c7575f80fd5b506102766104d6366004614c45565b61177a565b3480156104e6575f80fd5b506102766104f5366004615055565b6118e1565b348015610505575f80fd5b50610276611970565b348015610519575f80fd5b50610276611a07565b34801561052d575f80fd5b506102f661053c366004614c45565b611aab565b34801561054c575f80fd5b506102f661055b366004614fb1565b611ad0565b34801561056b575f80fd5b5061027661057a366004615070565b611afa565b34801561058a575f80fd5b5061059e6105993660046150cf565b611c22565b60405161021a929190825161ffff908116825260208085015163ffffffff16908301526040808501518216908301526060808501518216908301526080938401511692810192909252151560a082015260c00190565b3480156105ff575f80fd5b5061020e61060e366004614d0b565b611ca3565b34801561061e575f80fd5b506102f65f81565b348015610631575f80fd5b5061028c611cd7565b348015610645575f80fd5b506102f6610654366004614fcc565b611cf6565b348015610664575f80fd5b506106786106733660046150f2565b612027565b60405161021a929190615127565b348015610691575f80fd5b506102766106a03660046150cf565b612323565b3480156106b0575f80fd5b506106d5604051806040016040528060058152602001640352e302e360dc1b81525081565b60405161021a919061513b565b3480156106ed575f80fd5b5061031861235d565b348015610701575f80fd5b50610276610710366004615194565b612378565b348015610720575f80fd5b5061027661072f3660046151b7565b6124c8565b34801561073f575f80fd5b5061027661074e366004614d0b565b6126a1565b34801561075e575f80fd5b506103186126bd565b348015610772575f80fd5b506102766107813660046151f4565b6126d8565b5f6001600160e01b03198216637965db0b60e01b14806107b657506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f6107c561273f565b5f92835260050160205250604090205490565b5f6107e1612763565b90505f6107ec61273f565b90506107f8818361286f565b610802818661292d565b5f858152600c82016020526040902061081e620151808461523c565b6001600160401b0316856001600160401b0316108061085a57506108456276a7008461523c565b6001600160401b0316856001600160401b0316115b806108765750846001600160401b0316846001600160401b0316105b806108945750610258610889868661525c565b6001600160401b0316105b806108b257506138406108a7868661525c565b6001600160401b0316115b806108c557506108c38186866129ce565b155b15610902576040516347d5278760e11b8152600481018790526001600160401b038087166024830152851660448201526064015b60405180910390fd5b6040805180820182526001600160401b038088168252868116602080840191825285546001810187555f8781529190912093519301805491518316600160401b026001600160801b031990921693909216929092179190911790555186907fd4f8e862966a9bf1325db580bda302efb411a9d5fb3b88cb97ef52ca9b7c6b229061098f908890889061527c565b60405180910390a2505050505050565b5f6109a861273f565b60010154600160a01b900463ffffffff16919050565b5f6109c7612763565b90505f6109d261273f565b5f858152600a82016020526040902090915060016002820154600160f01b900460ff166004811115610a0657610a06614dad565b14610a39578481600201601e9054906101000a900460ff166040516363adf88360e01b81526004016108f9929190615296565b610a4782826001015461292d565b6002810154600160c81b900464ffffffffff166001600160401b0384161115610aa757600281015460405163bcdba5b160e01b8152600160c81b90910464ffffffffff1660048201526001600160401b03841660248201526044016108f9565b60028101805460ff60f01b1916600160f11b17905560405184815285907f3bfc6988e3e5e3632a516080eced0e5d7dd29d5626d26155384e9cb7d770af4d9060200160405180910390a25050505050565b5f80516020615b7e833981519152610b0f81612b73565b5f610b1861273f565b8054909150678ac7230489e800009069021e19e0c9bab240000090610b61906c1d9a5bdb185d1a5bdb909bdb99609a1b90600160a01b90046001600160601b0316878585612b7d565b83546001600160601b0391909116600160a01b026001600160a01b039091161790925550505050565b5f610b93612bbb565b610b9b612bde565b5f610ba4612763565b90505f610baf61273f565b9050610bbb818361286f565b600381015460405163bf22c45760e01b8152600481018790525f916001600160a01b03169063bf22c457906024016102a060405180830381865afa158015610c05573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c299190615374565b90505f610c567f3204c940063673962b481a0395619b3dbbd137589c419e993978c1c71bcf68ec33611ca3565b159050808015610c70575081516001600160a01b03163314155b15610c905733604051633348ec4760e21b81526004016108f99190614ce3565b5f610c9c848985612c1d565b60408401519091501580610cbb575060e08301516001600160401b0316155b15610cdc5760405163b60e190f60e01b8152600481018990526024016108f9565b5f88815260098501602090815260408083208a845290915290205460ff1615610d1e5760405163537783a760e11b81526108f99089905f908a90600401615499565b5f88815260098501602090815260408083208a84529091528120805460ff1916600117905582610d4e575f610d5c565b610d5c858560400151612cb8565b6040808601515f908152600b8801602052908120805492935091610d7f906154af565b90915550600285018054601490610da590600160a01b90046001600160401b03166154c7565b82546101009290920a6001600160401b038181021990931691909216918202179091555f818152600a87016020526040908190208b8155908601516001828101919091556002820180546001600160c81b0319163364ffffffffff60a01b191617600160a01b64ffffffffff8c16810291909117909155908801549299509091610e3791900463ffffffff168861523c565b60028281018054600160f01b65ffffffffffff60c81b1990911660ff60f01b19600160c81b64ffffffffff9690961695909502949094169390931792909217909155600382018a9055600480830180546001600160801b03868116600160801b029116179055908701546040878101516060870151915163e7168ef160e01b81529384015261ffff166024830152610f23916001600160a01b039091169063e7168ef1906044016020604051808303815f875af1158015610efa573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f1e91906154f4565b612cfe565b6004820180546001600160801b0319166001600160801b0392909216919091179055604085015160018701548b908a907f19512952b67ae1b16671dbd74ca69c9d1f3550b817395cba81ad63a4c6ad945f9033908e90610f9090600160a01b900463ffffffff168e61523c565b604051610f9f9392919061550b565b60405180910390a48115610fc3578554610fc3906001600160a01b03163384612d31565b505050505050506107b6612e6e565b5f610fdb61273f565b600201546001600160a01b0316919050565b5f610ff661273f565b546001600160a01b0316919050565b5f8061100f612e7d565b5f9384526020525050604090206001015490565b61102c82611005565b61103581612b73565b61103f8383612ea1565b50505050565b5f61104e61273f565b54600160a01b90046001600160601b0316919050565b5f610ff6612f46565b6001600160a01b03811633146110965760405163334bd91960e11b815260040160405180910390fd5b6110a08282612f6a565b505050565b60605f6110b061273f565b5f848152600c91909101602052604081209150806110cc612fe0565b83546001600160401b039190911692509050805b5f8111801561113c575082624f1a00856110fb600185615535565b8154811061110b5761110b615548565b5f918252602090912001546111309190600160401b90046001600160401b031661523c565b6001600160401b031610155b156111515761114a8161555c565b90506110e0565b61115b8183615535565b6001600160401b0381111561117257611172614e81565b6040519080825280602002602001820160405280156111b657816020015b604080518082019091525f80825260208201528152602001906001900390816111905790505b5094505f5b855181101561123a57846111cf8284615571565b815481106111df576111df615548565b5f918252602091829020604080518082019091529101546001600160401b038082168352600160401b9091041691810191909152865187908390811061122757611227615548565b60209081029190910101526001016111bb565b5050505050919050565b5f61124d61273f565b600301546001600160a01b0316919050565b6112ab60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290529061010082015290565b5f6112b461273f565b5f848152600a9190910160209081526040918290208251610120810184528154815260018201549281019290925260028101546001600160a01b0381169383019390935264ffffffffff600160a01b840481166060840152600160c81b8404166080830152909160a083019060ff600160f01b90910416600481111561133c5761133c614dad565b600481111561134d5761134d614dad565b815260200160038201548152602001600482015f9054906101000a90046001600160801b03166001600160801b03166001600160801b031681526020016004820160109054906101000a90046001600160801b03166001600160801b03166001600160801b0316815250509050604051806101200160405280825f015181526020018260200151815260200182604001516001600160a01b031681526020018260c001518152602001826060015164ffffffffff166001600160401b03168152602001826080015164ffffffffff166001600160401b031681526020018260e001516001600160801b031681526020018261010001516001600160801b031681526020018260a00151600481111561146757611467614dad565b90529392505050565b611478613058565b611481826130e6565b61148b8282613110565b5050565b5f611498612bbb565b6001600160a01b0382166114bf57604051632972810f60e21b815260040160405180910390fd5b5f6114c861273f565b335f908152600d8201602052604081205493509091508290036114fe57604051635b85013760e11b815260040160405180910390fd5b335f818152600d8301602052604080822091909155516001600160a01b03851691907f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b269061154f9086815260200190565b60405180910390a3805461156d906001600160a01b031684846131c3565b50611576612e6e565b919050565b5f6115846131ef565b505f80516020615b1e83398151915290565b5f805f6115a1612fe0565b90505f6115ac61273f565b600381015460405163bf22c45760e01b8152600481018b90529192505f916001600160a01b039091169063bf22c457906024016102a060405180830381865afa1580156115fb573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061161f9190615374565b90505f61162d838b84612c1d565b6020015190505f61164384848d8d8d878b613238565b90508060600151611673578a8a8a8360400151604051630af7929560e01b81526004016108f99493929190615584565b6116808482848b89613458565b96509650505050505094509492505050565b5f8061169c61273f565b600381015460405163bf22c45760e01b8152600481018890529192505f916001600160a01b039091169063bf22c457906024016102a060405180830381865afa1580156116eb573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061170f9190615374565b90505f61171d838884612c1d565b602001519050826006015f8881526020019081526020015f205f61174d85858b8b8b88611748612fe0565b613238565b6020908101516001600160401b031682528101919091526040015f205460ff1693505050505b9392505050565b611782612bbb565b5f61178b612763565b90505f61179661273f565b5f848152600a820160205260409020600281015491925090600160f01b900460ff1660018160048111156117cc576117cc614dad565b141580156117ec575060028160048111156117e9576117e9614dad565b14155b1561180e5784816040516363adf88360e01b81526004016108f9929190615296565b600282810154600160c81b900464ffffffffff169082600481111561183557611835614dad565b0361184a5761184762278d008261523c565b90505b806001600160401b0316856001600160401b03161161188a5761186e81600161523c565b85604051630f685f6960e41b81526004016108f992919061527c565b600182600481111561189e5761189e614dad565b036118b4576118af84878533613588565b6118d1565b60028301546118d1908590889086906001600160a01b0316613781565b50505050506118de612e6e565b50565b5f80516020615b7e8339815191526118f881612b73565b5f61190161273f565b6001810154909150620151809062093a8090611947906c6469737075746557696e646f7760981b90600160a01b900463ffffffff166001600160401b0388168585612b7d565b8360010160146101000a81548163ffffffff021916908363ffffffff1602179055505050505050565b5f80516020615b3e83398151915261198781612b73565b5f61199562093a804261523c565b9050806119a0612f46565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc400906119fb908490614caf565b60405180910390a25050565b5f80516020615b3e833981519152611a1e81612b73565b5f611a27612f46565b8054909150600160a01b90046001600160401b03164210611a5b57604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f611ab461273f565b5f9283526008016020525060409020546001600160801b031690565b5f611ad961273f565b6001600160a01b039092165f908152600d9290920160205250604090205490565b5f611b0481612b73565b5f611b0d61273f565b6001810154909150611b39906b6e6f6465526567697374727960a01b906001600160a01b03168861387d565b6001820180546001600160a01b0319166001600160a01b039283161790556002820154611b7a916d39ba30b5b4b733a6b0b730b3b2b960911b91168761387d565b6002820180546001600160a01b0319166001600160a01b039283161790556003820154611bb791693537b126b0b730b3b2b960b11b91168661387d565b6003820180546001600160a01b0319166001600160a01b039283161790556004820154611bf8916d3830bcb6b2b73a26b0b730b3b2b960911b91168561387d565b60049190910180546001600160a01b0319166001600160a01b039092169190911790555050505050565b611c2a614bf1565b5f80611c3e611c3761273f565b86866138da565b60018101546040805160a081018252925461ffff808216855263ffffffff620100008304166020860152600160301b8204811692850192909252600160401b810482166060850152600160501b900416608083015290935060ff169150509250929050565b5f80611cad612e7d565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b5f611ce0612f46565b54600160a01b90046001600160401b0316919050565b5f611cff612bbb565b5f611d08612763565b90505f611d1361273f565b9050611d1f818361286f565b600381015460405163bf22c45760e01b8152600481018990525f916001600160a01b03169063bf22c457906024016102a060405180830381865afa158015611d69573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d8d9190615374565b90505f611d9b838a84612c1d565b90505f611db184848c8c8c87602001518b613238565b90508060600151611de1578989898360400151604051630af7929560e01b81526004016108f99493929190615584565b5f8a81526006850160209081526040808320848301516001600160401b0316845290915290205460ff1615611e2f5789898960405163537783a760e11b81526004016108f993929190615499565b5f8a81526006850160209081526040808320848301516001600160401b0316845282528220805460ff191660011790558301518190611e7390879085908c8b613458565b9150915082602001518360400151611e8b919061525c565b6001600160401b0316816001600160401b031603611ec2578b8b8b6040516310d0adc760e31b81526004016108f993929190615499565b835161ffff168210611efe5783516040516303d81cef60e31b8152600481018e90526024810184905261ffff90911660448201526064016108f9565b5f8c8152600787016020526040808220908501518290611f229062278d00906155bc565b6001600160401b0316815260208101919091526040015f9081208054909190611f509063ffffffff166155e1565b91906101000a81548163ffffffff021916908363ffffffff16021790559050835f01518d7f0af70f1118f50d437bd59e3856752f0aa5aac6e308b2495bfad1216bc59759618e8e8786604051611fc594939291909384526020840192909252604083015263ffffffff16606082015260800190565b60405180910390a3611fd9878e868861395c565b9850612328831080611ff2575060038163ffffffff1610155b1561200f5761200f878e885f015187896060015161ffff16613c22565b505050505050505061201f612e6e565b949350505050565b5f805f80516020615b7e83398151915261204081612b73565b61206b68757074696d6542707360b81b61205d6020870187615608565b61ffff166001612710613d11565b6120a16c77696e646f775365636f6e647360981b61208f6040870160208801615623565b63ffffffff16610e1062278d00613d11565b6120ce6863726564697442707360b81b6120c16060870160408801615608565b61ffff165f612710613d11565b6120fa67736c61736842707360c01b6120ed6080870160608801615608565b61ffff165f611388613d11565b61211d6b6d617843726564697442707360a01b6120c160a0870160808801615608565b5f61212661273f565b8694509050836121855760018101805460189061215290600160c01b90046001600160401b03166154c7565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b031693506121b8565b5f86815260058201602052604081205490036121b857855f604051636686a34760e01b81526004016108f9929190615127565b5f84815260058201602052604090819020815180830190925290806121e23689900389018961563e565b815260016020918201819052835480820185555f948552828520845180516002909302909101805482860151604080850151606086015160809096015161ffff97881665ffffffffffff19909516949094176201000063ffffffff948516021763ffffffff60301b1916600160301b9188169190910261ffff60401b191617600160401b958716959095029490941761ffff60501b1916600160501b95909216949094021781559484015194909201805460ff191694151594909417909355878452600585019091529182902054915191945084169085907fef8a35b71253764ae322348d713bb525f6c90f30d6d5900f57895e803de7b1e3906122e79089906156b6565b60405180910390a36040516001815263ffffffff84169085905f80516020615b5e8339815191529060200160405180910390a350509250929050565b61233561232e61273f565b83836138da565b6001015460ff1661148b578181604051636686a34760e01b81526004016108f9929190615127565b5f61236661273f565b600401546001600160a01b0316919050565b7f794daa56950487582951e8db2fdbcbee68c2223c65641d0aa02a3afc64f9a86f6123a281612b73565b6123aa612bbb565b6123b2613d54565b5f6123bb61273f565b5f858152600a820160205260409020909150600280820154600160f01b900460ff1660048111156123ee576123ee614dad565b14612421578481600201601e9054906101000a900460ff166040516363adf88360e01b81526004016108f9929190615296565b8315612438576124338286835f613588565b6124be565b600180830154908201546040516331f5255960e11b81526124be928592899286926001600160a01b0316916363ea4ab29161247a919060040190815260200190565b602060405180830381865afa158015612495573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124b99190615736565b613781565b50506110a0612e6e565b5f6124d1613d5c565b805490915060ff600160401b82041615906001600160401b03165f811580156124f75750825b90505f826001600160401b031660011480156125125750303b155b905081158015612520575080155b1561253e5760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b0319166001178555831561256757845460ff60401b1916600160401b1785555b6125718888613d84565b5f61257a61273f565b905061258f640c2d8cae0d60db1b5f8961387d565b60018201805463ffffffff60a01b19166102a360a81b1790556001600160a01b03166556bc75e2d63160b31b1781556040516c6469737075746557696e646f7760981b905f80516020615afe833981519152906125f2905f906202a30090615015565b60405180910390a26c1d9a5bdb185d1a5bdb909bdb99609a1b5f80516020615afe8339815191525f6802b5e3af16b1880000604051612632929190615751565b60405180910390a261264b81612646612fe0565b61286f565b50831561269757845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29061268e90600190614caf565b60405180910390a15b5050505050505050565b6126aa82611005565b6126b381612b73565b61103f8383612f6a565b5f6126c661273f565b600101546001600160a01b0316919050565b5f80516020615b7e8339815191526126ef81612b73565b816126fb611c3761273f565b600101805460ff1916911515919091179055604051821515815263ffffffff84169085905f80516020615b5e8339815191529060200160405180910390a350505050565b7f552310122ffa12197f9c920c310201a77b3df01c8463855ff00cc3139e2a900090565b5f8061276d612f46565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa1580156127b0573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127d4919061575f565b9092509050801561286b576127e7612f46565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa15801561282d573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612851919061578c565b6040516350efa75960e11b81526004016108f99190614caf565b5090565b5f61287c83600e01613e26565b90505f6128926001600160401b03841642615535565b61289d906001615571565b9050806001600160d01b0316826001600160d01b0316146128fe576001600160d01b038216156128ed5760038401546128ea90600e860190600160a01b900465ffffffffffff1684613e62565b50505b6128fb600e85018483613e62565b50505b50506003909101805465ffffffffffff909216600160a01b0265ffffffffffff60a01b19909216919091179055565b8015806129ae5750600182015460405163682a914160e01b81526129ae916001600160a01b03169063682a914190612969903390600401614ce3565b602060405180830381865afa158015612984573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129a891906154f4565b82141590565b1561148b5733604051633348ec4760e21b81526004016108f99190614ce3565b82545f908015801590612a1f57506001600160401b038416856129f2600184615535565b81548110612a0257612a02615548565b5f91825260209091200154600160401b90046001600160401b0316115b15612a2d575f915050611773565b5f612a3b62278d008561525c565b90505f612a48868661525c565b90505b5f83118015612a9857506001600160401b03821687612a6b600186615535565b81548110612a7b57612a7b615548565b5f91825260209091200154600160401b90046001600160401b0316115b8015612aaf57506138406001600160401b03821611155b15612b58575f87612ac1600186615535565b81548110612ad157612ad1615548565b5f918252602090912001546001600160401b03908116915083168111612af75782612af9565b805b88612b05600187615535565b81548110612b1557612b15615548565b5f91825260209091200154612b3a9190600160401b90046001600160401b031661525c565b612b44908361523c565b91505082612b519061555c565b9250612a4b565b6138406001600160401b039190911611159695505050505050565b6118de8133613e7c565b5f612b8a86858585613d11565b855f80516020615afe8339815191528686604051612ba9929190615751565b60405180910390a25091949350505050565b612bc3613ea7565b612bdc6001612bd6612bd3613ecd565b90565b90613ef1565b565b5f612be7612f46565b54600160a01b90046001600160401b03169050428111156118de5780604051635947f2dd60e01b81526004016108f99190614caf565b612c25614bf1565b6101e0820151612c4b5760405163b60e190f60e01b8152600481018490526024016108f9565b612c6084836101e001518461020001516138da565b6040805160a081018252915461ffff808216845262010000820463ffffffff166020850152600160301b8204811692840192909252600160401b810482166060840152600160501b9004166080820152949350505050565b81545f828152600b840160205260408120549091600160a01b90046001600160601b031690600890612cea90836157a7565b612cf491906157be565b61201f9082615571565b5f6001600160801b0382111561286b576040516306dfcc6560e41b815260806004820152602481018390526044016108f9565b6040516370a0823160e01b81525f906001600160a01b038516906370a0823190612d5f903090600401614ce3565b602060405180830381865afa158015612d7a573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d9e91906154f4565b9050612db56001600160a01b038516843085613ef8565b5f81856001600160a01b03166370a08231306040518263ffffffff1660e01b8152600401612de39190614ce3565b602060405180830381865afa158015612dfe573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e2291906154f4565b612e2c9190615535565b9050828114612e6757604051635812240f60e11b81526001600160a01b038616600482015260248101849052604481018290526064016108f9565b5050505050565b612bdc5f612bd6612bd3613ecd565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f80612eab612e7d565b9050612eb78484611ca3565b612f36575f848152602082815260408083206001600160a01b03871684529091529020805460ff19166001179055612eec3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a460019150506107b6565b5f9150506107b6565b5092915050565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f80612f74612e7d565b9050612f808484611ca3565b15612f36575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a460019150506107b6565b5f612fe9612f46565b5460408051632e5166a560e21b815290516001600160a01b039092169163b9459a94916004808201926020929091908290030181865afa15801561302f573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613053919061578c565b905090565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806130c857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166130bc613f25565b6001600160a01b031614155b15612bdc5760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e361148b81612b73565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561316a575060408051601f3d908101601f19168201909252613167918101906154f4565b60015b6131895781604051634c9c8ce360e01b81526004016108f99190614ce3565b5f80516020615b1e83398151915281146131b957604051632a87526960e21b8152600481018290526024016108f9565b6110a08383613f39565b6131d08383836001613f8e565b6110a05782604051635274afe760e01b81526004016108f99190614ce3565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612bdc5760405163703e46dd60e11b815260040160405180910390fd5b604080516080810182525f808252602082018190529181018290526060810191909152600388015460405163744dc93760e01b81525f916001600160a01b03169063744dc9379061328f908a908a90600401615751565b606060405180830381865afa1580156132aa573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132ce91906157d1565b905080602001516001600160401b03165f14806132ee575063ffffffff85115b156133215760408051608081018252915182526001600160401b0360208301819052908201525f6060820152905061344d565b5f81604001516001600160401b03165f14613340578160400151613349565b6001600160401b035b90508861012001516001600160401b03165f1415801561337f5750806001600160401b03168961012001516001600160401b0316105b1561338c57506101208801515b815183526133a063ffffffff8616876157a7565b82602001516001600160401b03166133b89190615571565b6001600160401b0316602084018190526133d99063ffffffff87169061523c565b6001600160401b03908116604085018190529082161015613404576001600160401b03811660408401525b82604001516001600160401b031683602001516001600160401b03161080156134435750836001600160401b031683604001516001600160401b031611155b1515606084015250505b979650505050505050565b5f805f80604051806040016040528089602001516001600160401b0316815260200189604001516001600160401b0316815250905073__$9b934d5c69c213ac5b882bb7f722947fc2$__63962793138a6001015f9054906101000a90046001600160a01b03168a5f0151846134ce8e8e8c613ff0565b8e600c015f8f5f015181526020019081526020015f208c6040518763ffffffff1660e01b815260040161350696959493929190615837565b6040805180830381865af4158015613520573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613544919061588b565b909350915063ffffffff871661271061355d848361525c565b6001600160401b031661357091906157a7565b61357a91906157be565b935050509550959350505050565b60028201805460ff60f01b1916600360f01b1790558154600183015460048401545f828152600b88016020526040812080546001600160801b03909316929091906135d29061555c565b90915550600285015460048601546136079189916001600160a01b0390911690600160801b90046001600160801b03166140bf565b600387015460405163a8e5e21960e01b8152600481018590525f916001600160a01b03169063a8e5e21990602401606060405180830381865afa158015613650573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061367491906158b8565b50604080516080810182526002808b01546001600160a01b03908116835280851660208401525f838501528a81166060840152908d01549251632899f6af60e01b81529395509093501690632899f6af906136d59087908790600401615751565b5f604051808303815f87803b1580156136ec575f80fd5b505af11580156136fe573d5f803e3d5ffd5b505050505f6137398a87878786308f60405160200161371e9291906158f5565b6040516020818303038152906040528051906020012061413c565b9050887fec2673c04488634597cfb47236df5f283743d50d128205ff7497b71958d57bbc8260405161376d91815260200190565b60405180910390a250505050505050505050565b60028201805460ff60f01b1916600160f21b17905560018201545f818152600b86016020526040812080549091906137b89061555c565b9091555060048301546137de9086908490600160801b90046001600160801b03166140bf565b60405184907fd945becd7319b133c0245b9543146d9b0c60d28138be8c41d2644daa23bb5bb2905f90a26002850154600484810154604051632899f6af60e01b81529182018490526001600160801b031660248201526001600160a01b0390911690632899f6af906044015f604051808303815f87803b158015613860575f80fd5b505af1158015613872573d5f803e3d5ffd5b505050505050505050565b5f6001600160a01b0382166138a557604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020615ade83398151915260405160405180910390a45092915050565b5f828152600584016020526040812063ffffffff831615806139025750805463ffffffff8416115b15613924578383604051636686a34760e01b81526004016108f9929190615127565b8061393060018561590e565b63ffffffff168154811061394657613946615548565b905f5260205f2090600202019150509392505050565b5f8381526008850160205260408082206004808801549251630be80c8b60e21b81529081018790529091839182916001600160a01b031690632fa0322c906024016040805180830381865afa1580156139b7573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139db919061592b565b845491935091506001600160801b03808216915f91600160801b90910416613a038386615535565b613a0d9190615535565b90505f612710886080015161ffff1686613a2791906157a7565b613a3191906157be565b90505f80856001600160401b0316118015613a4b57508382115b15613ac157613aa0896040015161ffff1687613a6791906157a7565b8b602001518c60400151613a7b919061525c565b6001600160401b0316612710886001600160401b0316613a9b91906157a7565b61432a565b9050613abe81613ab9613ab38786615535565b866143da565b6143da565b90505b821580613add575080158015613add5750606089015161ffff16155b15613b01578a848360405163370a9dbd60e21b81526004016108f993929190615499565b805f03613b17575f97505050505050505061201f565b613b24610f1e8286615571565b875f015f6101000a8154816001600160801b0302191690836001600160801b031602179055508b6004015f9054906101000a90046001600160a01b03166001600160a01b031663e0bf2d2d8c8c5f0151846040518463ffffffff1660e01b8152600401613b9393929190615499565b6020604051808303815f875af1158015613baf573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613bd391906154f4565b9750895f01518b7fddfe1b8737463e15a08bed1730ac5a12692152c2cc0d9c8b8d4afa6e9b0f0561838b604051613c0b929190615751565b60405180910390a350505050505050949350505050565b60028501548251604051631344834d60e31b815260048101919091525f916127109184916001600160a01b031690639a241a6890602401602060405180830381865afa158015613c74573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c9891906154f4565b613ca291906157a7565b613cac91906157be565b90505f6040518060800160405280336001600160a01b03168152602001866001600160a01b031681526020015f81526020015f6001600160a01b031681525090506126978787865f01518585308c8b6020015160405160200161371e9392919061550b565b81831080613d1e57508083115b1561103f57604051632948c34f60e21b8152600481018590526024810184905260448101839052606481018290526084016108f9565b6118de612763565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006107b6565b613d8c6143e9565b613d9461440e565b6001600160a01b0382161580613db157506001600160a01b038116155b15613dcf57604051632972810f60e21b815260040160405180910390fd5b613dd95f83612ea1565b5080613de3612f46565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020615ade833981519152908390a45050565b80545f908015613e5a57613e4483613e3f600184615535565b614416565b54600160301b90046001600160d01b0316611773565b5f9392505050565b5f80613e6f858585614423565b915091505b935093915050565b613e868282611ca3565b61148b57808260405163e2517d3f60e01b81526004016108f99291906158f5565b613eaf614573565b15612bdc57604051633ee5aeb560e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b613f06848484846001614586565b61103f5783604051635274afe760e01b81526004016108f99190614ce3565b5f5f80516020615b1e833981519152610ff6565b613f42826145f3565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115613f86576110a0828261464d565b61148b6146dd565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613fe4578383151615613fd8573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b604080518082019091525f80825260208201525f61401e846020015186600e016146fc90919063ffffffff16565b6001600160d01b031690505f614044856040015187600e0161479d90919063ffffffff16565b6001600160d01b031690506040518060400160405280835f146140715761406c600185615535565b614073565b5f5b6001600160401b03168152602001821561409757614092600184615535565b6140aa565b6140aa6001600160401b03871642615535565b6001600160401b031690529695505050505050565b805f036140cb57505050565b6001600160a01b0382165f908152600d84016020526040812080548392906140f4908490615571565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a2505050565b5f8581526008870160205260408082206004808a01549251630be80c8b60e21b8152908101899052909183916001600160a01b0390911690632fa0322c906024016040805180830381865afa158015614197573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141bb919061592b565b5082549091506141dd906001600160801b03600160801b820481169116615571565b6141e79082615535565b90505f6141f58a8a846147e2565b60408701819052905061420887826143da565b9650865f0361421c575f9350505050614320565b60028a01546040805163570c7c3d60e11b8152600481018b9052602481018a905288516001600160a01b03908116604483015260208a0151811660648301529189015160848201526060890151821660a482015260c4810188905291169063ae18f87a9060e40160408051808303815f875af115801561429e573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906142c2919061594e565b94506142d69050610f1e8386846001614908565b835484906010906142f8908490600160801b90046001600160801b0316615970565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505050505b9695505050505050565b5f805f614337868661494a565b91509150815f0361435b57838181614351576143516155a8565b0492505050611773565b818411614372576143726003851502601118614966565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f828218828410028218611773565b6143f1614977565b612bdc57604051631afcd79f60e31b815260040160405180910390fd5b612bdc6143e9565b5f91825260209091200190565b82545f9081908015614519575f61443f87613e3f600185615535565b805490915065ffffffffffff80821691600160301b90046001600160d01b031690881682111561448257604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036144bb57825465ffffffffffff16600160301b6001600160d01b0389160217835561450b565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b9450859350613e7492505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081613e74565b5f613053614582612bd3613ecd565b5c90565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166145e25783831516156145d6573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b806001600160a01b03163b5f0361461f5780604051634c9c8ce360e01b81526004016108f99190614ce3565b5f80516020615b1e83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61465a8484614990565b905080801561467b57505f3d118061467b57505f846001600160a01b03163b115b15614690576146886149a3565b9150506107b6565b80156146b15783604051639996b31560e01b81526004016108f99190614ce3565b3d156146c4576146bf6149bc565b612f3f565b60405163d6bda27560e01b815260040160405180910390fd5b3415612bdc5760405163b398979f60e01b815260040160405180910390fd5b81545f9081816005811115614757575f614715846149c7565b61471f9085615535565b905061472b8782614416565b5465ffffffffffff908116908716101561474757809150614755565b614752816001615571565b92505b505b5f61476487878585614b19565b905080156147915761477b87613e3f600184615535565b54600160301b90046001600160d01b031661344d565b5f979650505050505050565b81545f90816147ae85858385614b73565b90508181146147d7576147c18582614416565b54600160301b90046001600160d01b03166147d9565b5f5b95945050505050565b5f815f036147f157505f611773565b600484810154604051631940541b60e11b81529182018590525f916001600160a01b0390911690633280a8369060240161022060405180830381865afa15801561483d573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061486191906159a9565b6020015185549091506001600160a01b03908116908216036148865782915050611773565b600480860154604051631c4977dd60e11b81526001600160a01b0390911691633892efba916148b99185918891016158f5565b602060405180830381865afa9250505080156148f2575060408051601f3d908101601f191682019092526148ef918101906154f4565b60015b6148ff575f915050611773565b91506117739050565b5f61493561491583614bc5565b801561493057505f848061492b5761492b6155a8565b868809115b151590565b61494086868661432a565b6147d99190615571565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f614980613d5c565b54600160401b900460ff16919050565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f600182116149d4575090565b816001600160801b82106149ed5760809190911c9060401b5b600160401b8210614a035760409190911c9060201b5b600160201b8210614a195760209190911c9060101b5b620100008210614a2e5760109190911c9060081b5b6101008210614a425760089190911c9060041b5b60108210614a555760049190911c9060021b5b60048210614a615760011b5b600302600190811c90818581614a7957614a796155a8565b048201901c90506001818581614a9157614a916155a8565b048201901c90506001818581614aa957614aa96155a8565b048201901c90506001818581614ac157614ac16155a8565b048201901c90506001818581614ad957614ad96155a8565b048201901c90506001818581614af157614af16155a8565b048201901c9050614b10818581614b0a57614b0a6155a8565b04821190565b90039392505050565b5f5b81831015614b6b578282166002848418040165ffffffffffff8516614b408783614416565b5465ffffffffffff161115614b5757809250614b65565b614b62816001615571565b93505b50614b1b565b509392505050565b5f5b81831015614b6b578282166002848418040165ffffffffffff8516614b9a8783614416565b5465ffffffffffff161015614bbb57614bb4816001615571565b9350614bbf565b8092505b50614b75565b5f6002826003811115614bda57614bda614dad565b614be49190615abc565b60ff166001149050919050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915290565b5f60208284031215614c2e575f80fd5b81356001600160e01b031981168114611773575f80fd5b5f60208284031215614c55575f80fd5b5035919050565b6001600160401b03811681146118de575f80fd5b5f805f60608486031215614c82575f80fd5b833592506020840135614c9481614c5c565b91506040840135614ca481614c5c565b809150509250925092565b6001600160401b0391909116815260200190565b5f8060408385031215614cd4575f80fd5b50508035926020909101359150565b6001600160a01b0391909116815260200190565b6001600160a01b03811681146118de575f80fd5b5f8060408385031215614d1c575f80fd5b823591506020830135614d2e81614cf7565b809150509250929050565b80516001600160401b03908116835260209182015116910152565b602080825282518282018190525f919060409081850190868401855b82811015614d9357614d83848351614d39565b9284019290850190600101614d70565b5091979650505050505050565b6001600160801b03169052565b634e487b7160e01b5f52602160045260245ffd5b60058110614ddd57634e487b7160e01b5f52602160045260245ffd5b9052565b81518152602080830151908201526040808301516001600160a01b031690820152606080830151908201526080808301516001600160401b03169082015260a080830151610120830191614e3f908401826001600160401b03169052565b5060c0830151614e5260c0840182614da0565b5060e0830151614e6560e0840182614da0565b5061010080840151614e7982850182614dc1565b505092915050565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b0381118282101715614eb757614eb7614e81565b60405290565b60405161022081016001600160401b0381118282101715614eb757614eb7614e81565b604051601f8201601f191681016001600160401b0381118282101715614f0857614f08614e81565b604052919050565b5f8060408385031215614f21575f80fd5b8235614f2c81614cf7565b91506020838101356001600160401b0380821115614f48575f80fd5b818601915086601f830112614f5b575f80fd5b813581811115614f6d57614f6d614e81565b614f7f601f8201601f19168501614ee0565b91508082528784828501011115614f94575f80fd5b80848401858401375f848284010152508093505050509250929050565b5f60208284031215614fc1575f80fd5b813561177381614cf7565b5f805f8060808587031215614fdf575f80fd5b84359350602085013592506040850135915060608501356001600160501b038116811461500a575f80fd5b939692955090935050565b9182526001600160401b0316602082015260400190565b5f805f6060848603121561503e575f80fd5b505081359360208301359350604090920135919050565b5f60208284031215615065575f80fd5b813561177381614c5c565b5f805f8060808587031215615083575f80fd5b843561508e81614cf7565b9350602085013561509e81614cf7565b925060408501356150ae81614cf7565b9150606085013561500a81614cf7565b63ffffffff811681146118de575f80fd5b5f80604083850312156150e0575f80fd5b823591506020830135614d2e816150be565b5f8082840360c0811215615104575f80fd5b8335925060a0601f1982011215615119575f80fd5b506020830190509250929050565b91825263ffffffff16602082015260400190565b5f602080835283518060208501525f5b818110156151675785810183015185820160400152820161514b565b505f604082860101526040601f19601f8301168501019250505092915050565b80151581146118de575f80fd5b5f80604083850312156151a5575f80fd5b823591506020830135614d2e81615187565b5f805f606084860312156151c9575f80fd5b83356151d481614cf7565b925060208401356151e481614cf7565b91506040840135614ca481614cf7565b5f805f60608486031215615206575f80fd5b833592506020840135615218816150be565b91506040840135614ca481615187565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019080821115612f3f57612f3f615228565b6001600160401b03828116828216039080821115612f3f57612f3f615228565b6001600160401b0392831681529116602082015260400190565b828152604081016117736020830184614dc1565b805161157681614cf7565b8051600a8110611576575f80fd5b80516001600160601b0381168114611576575f80fd5b805161157681614c5c565b805160ff81168114611576575f80fd5b8051611576816150be565b5f60a0828403121561530f575f80fd5b615317614e95565b90508151615324816150be565b81526020820151615334816150be565b6020820152615345604083016152e4565b6040820152615356606083016152e4565b60608201526080820151615369816150be565b608082015292915050565b5f6102a08284031215615385575f80fd5b61538d614ebd565b615396836152aa565b81526153a4602084016152b5565b602082015260408301516040820152606083015160608201526153c9608084016152c3565b60808201526153da60a084016152d9565b60a08201526153eb60c084016152d9565b60c08201526153fc60e084016152d9565b60e082015261010061540f8185016152d9565b908201526101206154218482016152d9565b908201526101406154338482016152d9565b908201526101606154458482016152e4565b9082015261018083810151908201526101a0615463858286016152ff565b908201526102408301516101c08201526102608301516101e082015261548c61028084016152f4565b6102008201529392505050565b9283526020830191909152604082015260600190565b5f600182016154c0576154c0615228565b5060010190565b5f6001600160401b038281166002600160401b031981016154ea576154ea615228565b6001019392505050565b5f60208284031215615504575f80fd5b5051919050565b6001600160a01b0393909316835260208301919091526001600160401b0316604082015260600190565b818103818111156107b6576107b6615228565b634e487b7160e01b5f52603260045260245ffd5b5f8161556a5761556a615228565b505f190190565b808201808211156107b6576107b6615228565b938452602084019290925260408301526001600160401b0316606082015260800190565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03838116806155d5576155d56155a8565b92169190910492915050565b5f63ffffffff8083168181036154ea576154ea615228565b61ffff811681146118de575f80fd5b5f60208284031215615618575f80fd5b8135611773816155f9565b5f60208284031215615633575f80fd5b8135611773816150be565b5f60a0828403121561564e575f80fd5b615656614e95565b8235615661816155f9565b81526020830135615671816150be565b60208201526040830135615684816155f9565b60408201526060830135615697816155f9565b606082015260808301356156aa816155f9565b60808201529392505050565b60a0810182356156c5816155f9565b61ffff90811683526020840135906156dc826150be565b63ffffffff82166020850152604085013591506156f8826155f9565b908116604084015260608401359061570f826155f9565b9081166060840152608084013590615726826155f9565b8082166080850152505092915050565b5f60208284031215615746575f80fd5b815161177381614cf7565b918252602082015260400190565b5f8060408385031215615770575f80fd5b825161577b81614c5c565b6020840151909250614d2e81615187565b5f6020828403121561579c575f80fd5b815161177381614c5c565b80820281158282048414176107b6576107b6615228565b5f826157cc576157cc6155a8565b500490565b5f606082840312156157e1575f80fd5b604051606081016001600160401b038111828210171561580357615803614e81565b60405282518152602083015161581881614c5c565b6020820152604083015161582b81614c5c565b60408201529392505050565b6001600160a01b038716815260208101869052610100810161585c6040830187614d39565b6158696080830186614d39565b60c08201939093526001600160501b039190911660e090910152949350505050565b5f806040838503121561589c575f80fd5b82516158a781614c5c565b6020840151909250614d2e81614c5c565b5f805f606084860312156158ca575f80fd5b6158d3846152b5565b925060208401516158e381614cf7565b80925050604084015190509250925092565b6001600160a01b03929092168252602082015260400190565b63ffffffff828116828216039080821115612f3f57612f3f615228565b5f806040838503121561593c575f80fd5b825191506020830151614d2e81614c5c565b5f806040838503121561595f575f80fd5b505080516020909101519092909150565b6001600160801b03818116838216019080821115612f3f57612f3f615228565b805160058110611576575f80fd5b8051611576816155f9565b5f61022082840312156159ba575f80fd5b6159c2614ebd565b6159cb836152aa565b81526159d9602084016152aa565b6020820152604083015160408201526159f4606084016152d9565b606082015260808301516080820152615a0f60a08401615990565b60a082015260c083015160c0820152615a2a60e084016152aa565b60e0820152610100615a3d8185016152d9565b9082015261012083810151908201526101408084015190820152610160615a658185016152d9565b90820152610180615a778482016152d9565b908201526101a0615a898482016152d9565b908201526101c083810151908201526101e08084015190820152610200615ab181850161599e565b908201529392505050565b5f60ff831680615ace57615ace6155a8565b8060ff8416069150509291505056fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862ae12729c754bb84f72356e30938a12264bc72148f84bb4a6cb933d36193b4b5de17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa0'

/** Libraries that the creation code of SLAManager calls, and the byte offsets at which their addresses belong. */
export const slaManagerLinks = {
  "Excuses": [
    13711
  ]
} as const
