// Generated from DomainRegistry.sol; do not edit.

/** ABI of DomainRegistry. */
export const domainRegistryAbi = [
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
    "name": "acceptDomain",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "commit",
    "inputs": [
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "commitmentOf",
    "inputs": [
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "target",
        "type": "tuple",
        "internalType": "struct Target",
        "components": [
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "enum TargetKind"
          },
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
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
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "committedAt",
    "inputs": [
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
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
    "name": "consentToTarget",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "allowed",
        "type": "bool",
        "internalType": "bool"
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
    "name": "domainBond",
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
    "name": "domainCountOf",
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
    "name": "domainKeyOf",
    "inputs": [
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "DomainKey"
      }
    ],
    "stateMutability": "pure"
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
    "name": "getDomain",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Domain",
        "components": [
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pendingOwner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "target",
            "type": "tuple",
            "internalType": "struct Target",
            "components": [
              {
                "name": "kind",
                "type": "uint8",
                "internalType": "enum TargetKind"
              },
              {
                "name": "id",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          },
          {
            "name": "registeredAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "verifiedUntil",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "expiresAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "bond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "certificate",
            "type": "tuple",
            "internalType": "struct Certificate",
            "components": [
              {
                "name": "fingerprint",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "notAfter",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          }
        ]
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
    "name": "hasConsent",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
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
    "name": "mapDomain",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      },
      {
        "name": "target",
        "type": "tuple",
        "internalType": "struct Target",
        "components": [
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "enum TargetKind"
          },
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "pauseEntry",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "register",
    "inputs": [
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "target",
        "type": "tuple",
        "internalType": "struct Target",
        "components": [
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "enum TargetKind"
          },
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "releaseDomain",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "renewDomain",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      }
    ],
    "outputs": [],
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
    "name": "resolve",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      }
    ],
    "outputs": [
      {
        "name": "target",
        "type": "tuple",
        "internalType": "struct Target",
        "components": [
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "enum TargetKind"
          },
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
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
    "name": "setDomainBond",
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
    "name": "setPeers",
    "inputs": [
      {
        "name": "nodeRegistry_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "jobManager_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setVerifierThreshold",
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
    "name": "transferDomain",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "updateCertificate",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      },
      {
        "name": "fingerprint",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "notAfter",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
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
    "name": "verificationOf",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "record",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "verifierThreshold",
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
    "name": "verifyDomain",
    "inputs": [
      {
        "name": "name",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "observedAt",
        "type": "uint64[]",
        "internalType": "uint64[]"
      },
      {
        "name": "signatures",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "CertUpdated",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "indexed": true,
        "internalType": "DomainKey"
      },
      {
        "name": "fingerprint",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "notAfter",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Committed",
    "inputs": [
      {
        "name": "commitment",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
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
    "name": "DomainDisplaced",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "indexed": true,
        "internalType": "DomainKey"
      },
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DomainExpired",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "indexed": true,
        "internalType": "DomainKey"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DomainMapped",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "indexed": true,
        "internalType": "DomainKey"
      },
      {
        "name": "kind",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum TargetKind"
      },
      {
        "name": "target",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DomainRegistered",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "indexed": true,
        "internalType": "DomainKey"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "name",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "expiresAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DomainRenewed",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "indexed": true,
        "internalType": "DomainKey"
      },
      {
        "name": "expiresAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DomainTransferStarted",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "indexed": true,
        "internalType": "DomainKey"
      },
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DomainTransferred",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "indexed": true,
        "internalType": "DomainKey"
      },
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "DomainVerified",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "indexed": true,
        "internalType": "DomainKey"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "verifiedUntil",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "TargetConsent",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "allowed",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
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
    "name": "DomainRegistryBadName",
    "inputs": [
      {
        "name": "position",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryBadTarget",
    "inputs": [
      {
        "name": "target",
        "type": "tuple",
        "internalType": "struct Target",
        "components": [
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "enum TargetKind"
          },
          {
            "name": "id",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryCommitLive",
    "inputs": [
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryCommitTooNew",
    "inputs": [
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "readyAt",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryCommitTooOld",
    "inputs": [
      {
        "name": "commitment",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryExpired",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      },
      {
        "name": "expiresAt",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryNameTaken",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
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
    "name": "DomainRegistryNotOffered",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      },
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryNotOwner",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      },
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryNotVerified",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryQuorumNotMet",
    "inputs": [
      {
        "name": "valid",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "threshold",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryTooMany",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "count",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "DomainRegistryUnknownDomain",
    "inputs": [
      {
        "name": "domainKey",
        "type": "bytes32",
        "internalType": "DomainKey"
      }
    ]
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

/** Creation code of DomainRegistry. */
export const domainRegistryBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b60805161444d620001005f395f818161238b015281816123b40152612554015261444d5ff3fe6080604052600436106101f5575f3560e01c8062b7ff4f146101f957806301ffc9a71461021a5780630e225e5c1461024e5780631a2425471461026d5780631f146c3e14610299578063246c9595146102b8578063248a9ca3146102d95780632acc6244146103065780632f2ff15d14610325578063342f5c3e1461034457806336568abe146103585780633df395a31461037757806342490bb41461038b5780634924c0a6146103aa5780634f1ef286146103c957806351cff8d9146103dc57806352d1902d146103fb5780635597db481461040f5780635855c6041461042e5780635c23bdf51461044d5780636533d53f146104795780636e4af9d3146104a55780637043f432146104b9578063741afe3f146104cd57806375807250146104ec57806384b0196e1461050b57806388af76141461053257806391d14854146105515780639ca7acea146105705780639e60fe1914610584578063a217fddf146105a3578063a2af3bbd146105b6578063acd665aa146105ca578063ad3cb1cc146105e9578063c0c53b8b14610626578063c664268b14610645578063d547741f14610672578063d84f1cd614610691578063d9b5c4a5146106b0578063e2dbc90d146106c4578063eb41e539146106d8578063ef2b3872146106f7578063f0ae4d6814610716578063f14fcbc814610735575b5f80fd5b348015610204575f80fd5b50610218610213366004613996565b610754565b005b348015610225575f80fd5b506102396102343660046139ad565b61096c565b60405190151581526020015b60405180910390f35b348015610259575f80fd5b50610218610268366004613996565b6109a2565b348015610278575f80fd5b5061028c610287366004613996565b610a1a565b6040516102459190613a1e565b3480156102a4575f80fd5b506102186102b3366004613ae1565b610b1f565b3480156102c3575f80fd5b506102cc610b82565b6040516102459190613b0f565b3480156102e4575f80fd5b506102f86102f3366004613996565b610b9a565b604051908152602001610245565b348015610311575f80fd5b50610218610320366004613b37565b610bb8565b348015610330575f80fd5b5061021861033f366004613ae1565b610cfc565b34801561034f575f80fd5b506102cc610d1e565b348015610363575f80fd5b50610218610372366004613ae1565b610d27565b348015610382575f80fd5b506102cc610d5f565b348015610396575f80fd5b506102186103a5366004613b83565b610d7a565b3480156103b5575f80fd5b506102f86103c4366004613bf2565b610db9565b6102186103d7366004613c44565b610dcb565b3480156103e7575f80fd5b506102f86103f6366004613d01565b610dea565b348015610406575f80fd5b506102f8610ed5565b34801561041a575f80fd5b506102f8610429366004613d1c565b610ef0565b348015610439575f80fd5b50610239610448366004613ae1565b610fdd565b348015610458575f80fd5b5061046c610467366004613996565b610ff0565b6040516102459190613d85565b348015610484575f80fd5b50610498610493366004613996565b6110f4565b6040516102459190613d93565b3480156104b0575f80fd5b50610218611110565b3480156104c4575f80fd5b506102186111a7565b3480156104d8575f80fd5b506102186104e7366004613996565b61124b565b3480156104f7575f80fd5b506102f8610506366004613d01565b6112d5565b348015610516575f80fd5b5061051f6112ff565b6040516102459796959493929190613dea565b34801561053d575f80fd5b5061021861054c366004613e81565b611373565b34801561055c575f80fd5b5061023961056b366004613ae1565b611417565b34801561057b575f80fd5b506102f861144b565b34801561058f575f80fd5b5061021861059e366004613996565b611464565b3480156105ae575f80fd5b506102f85f81565b3480156105c1575f80fd5b506104986114fe565b3480156105d5575f80fd5b506102186105e4366004613996565b61151d565b3480156105f4575f80fd5b50610619604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516102459190613ead565b348015610631575f80fd5b50610218610640366004613ebf565b61162f565b348015610650575f80fd5b5061066461065f366004613ae1565b611834565b604051610245929190613efc565b34801561067d575f80fd5b5061021861068c366004613ae1565b6118a2565b34801561069c575f80fd5b506102186106ab366004613f4a565b6118be565b3480156106bb575f80fd5b506102cc611a25565b3480156106cf575f80fd5b506102f8611a40565b3480156106e3575f80fd5b506102186106f2366004613ffd565b611a62565b348015610702575f80fd5b506102f8610711366004613d01565b611b7a565b348015610721575f80fd5b506102f8610730366004613d1c565b611ba4565b348015610740575f80fd5b5061021861074f366004613996565b611bbc565b5f61075d611c7b565b90505f610768611c9f565b5f84815260038401602052604090206004810154919250906001600160a01b031633146107b557833360405163252ec08560e21b81526004016107ac929190614031565b60405180910390fd5b6107c0848284611dab565b604080516101408101825282546001600160a01b038116825264ffffffffff600160a01b820481166020840152600160c81b820416928201929092525f918390606083019060ff600160f01b909104166003811115610821576108216139d4565b6003811115610832576108326139d4565b815260018201546001600160801b0381166020830152600160801b810464ffffffffff166040830152600160a81b90046001600160401b0316606082015260028201546080820152600382015460a08201526004909101546001600160a01b031660c09091015290505f6108a7858785611dfc565b90506108b38533611eb2565b8254602083015160408085015164ffffffffff908116600160c81b0264ffffffffff60c81b1991909316600160a01b0264ffffffffff60a01b19339081166001600160c81b031990961695909517171691909117855560808401516001860180546001600160801b039092166001600160801b0319909216919091179055516001600160a01b0383169088907f3275c4afb1638bd20394301d401c788e5091157ddca135fd84970904da6541af905f90a4505050505050565b5f6001600160e01b03198216637965db0b60e01b148061099c57506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f8051602061442d8339815191526109b981611f1d565b5f6109c2611c7b565b80549091506001906014906109f990701d995c9a599a595c951a1c995cda1bdb19607a1b90600160a01b900460ff16878585611f2a565b835460ff91909116600160a01b0260ff60a01b199091161790925550505050565b610a22613925565b5f610a2b611c7b565b5f8481526003918201602090815260409182902082516101008101845281546001600160a01b0380821683526004840154169382019390935283518085018552919550939284019290918291600160f01b90910460ff1690811115610a9257610a926139d4565b81526002850154602091820152908252835464ffffffffff600160a01b82048116848401526001860154600160801b81048216604080870191909152600160c81b90930490911660608501526001600160801b038116608085015281518083019092526003909501548152600160a81b9094046001600160401b03169084015260a0019190915292915050565b610b27611f68565b80610b3183611f70565b60040180546001600160a01b0319166001600160a01b0392831617905560405190821690339084907fab5c5ef1dfd18e324b0090692cdb69259646bf662e60e016c5b19cc8050fed89905f90a45050565b5f610b8b611c7b565b546001600160a01b0316919050565b5f80610ba4611fbb565b5f9384526020525050604090206001015490565b5f610bc1611c9f565b90505f610bcc611c7b565b5f8681526003919091016020526040902080549091506001600160a01b03163314801590610c215750610c1f7f3a45e486508876523e5a616194195087e49945255cd9c60119b0f43cc3c5cc2133611417565b155b15610c435784336040516330c2a45960e11b81526004016107ac929190614031565b6001810154600160801b900464ffffffffff166001600160401b03831610610c81576040516357dc5ea160e11b8152600481018690526024016107ac565b610c8c858284611dab565b60038101849055600181018054600160a81b600160e81b031916600160a81b6001600160401b0386160217905560405185907f05dd4de192a8b25effce9dc74afba447968897783c91dcde42c56caab0f00d8a90610ced9087908790614048565b60405180910390a25050505050565b610d0582610b9a565b610d0e81611f1d565b610d188383611fdf565b50505050565b5f610b8b612084565b6001600160a01b0381163314610d505760405163334bd91960e11b815260040160405180910390fd5b610d5a82826120a8565b505050565b5f610d68611c7b565b600201546001600160a01b0316919050565b5f610d83611c9f565b90505f610d8f84611f70565b9050610d9c848284611dab565b610dae610da7611c7b565b338561211e565b610d18848285612148565b5f610dc483836121d2565b9392505050565b610dd3612380565b610ddc82612410565b610de6828261243a565b5050565b5f610df36124ed565b5f610dfc611c7b565b90506001600160a01b038316610e2557604051632972810f60e21b815260040160405180910390fd5b335f9081526008820160205260408120549250829003610e5857604051635b85013760e11b815260040160405180910390fd5b335f81815260088301602052604080822091909155516001600160a01b03851691907f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b2690610ea99086815260200190565b60405180910390a38054610ec7906001600160a01b0316848461250e565b50610ed061253a565b919050565b5f610ede612549565b505f805160206143cd83398151915290565b5f610ef96124ed565b610f01612592565b5f610f0a611c7b565b90505f610f15611c9f565b9050610f2188886121d2565b9250610f3a82610f348a8a8a8a8a6125d1565b83612610565b5f8381526003830160205260409020610f5381836126b9565b610f805780546040516326058e8d60e21b81526107ac9186916001600160a01b0390911690600401614031565b610f8b83888861211e565b610f9a8385838a8d8d88612708565b5f610fa8602088018861406d565b6003811115610fb957610fb96139d4565b14610fc957610fc9848288612148565b505050610fd461253a565b95945050505050565b5f610dc4610fe9611c7b565b83856128d7565b610ff8613980565b5f611001611c7b565b5f848152600382016020526040812091925061101b6129ab565b6001830154909150600160801b900464ffffffffff166001600160401b03821610158061106057508154600160c81b900464ffffffffff166001600160401b03821610155b1561106d57505050919050565b8154600280840154600160f01b90920460ff169190826003811115611094576110946139d4565b1480156110b5575083546110b39086906001600160a01b0316836128d7565b155b156110c4575050505050919050565b60405180604001604052808360038111156110e1576110e16139d4565b8152602001919091529695505050505050565b5f6110fd611c7b565b5f92835260040160205250604090205490565b5f805160206143ed83398151915261112781611f1d565b5f61113562093a804261409a565b905080611140612084565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc4009061119b908490613d93565b60405180910390a25050565b5f805160206143ed8339815191526111be81611f1d565b5f6111c7612084565b8054909150600160a01b90046001600160401b031642106111fb57604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f8051602061442d83398151915261126281611f1d565b5f61126b611c7b565b60028101549091506112a89069191bdb585a5b909bdb9960b21b90600160a01b90046001600160601b0316855f69021e19e0c9bab2400000611f2a565b8160020160146101000a8154816001600160601b0302191690836001600160601b03160217905550505050565b5f6112de611c7b565b6001600160a01b039092165f90815260089290920160205250604090205490565b5f6060805f805f6060600f611312612a23565b6040805180820190915260018152603160f81b602082015246305f80604051908082528060200260200182016040528015611357578160200160208202803683370190505b5060f89690961b9d949c50929a50909850965094509092509050565b5f61137d81611f1d565b5f611386611c7b565b60018101549091506113b2906b6e6f6465526567697374727960a01b906001600160a01b031686612a4b565b6001820180546001600160a01b0319166001600160a01b0392831617905560028201546113ef91693537b126b0b730b3b2b960b11b911685612a4b565b60029190910180546001600160a01b0319166001600160a01b03909216919091179055505050565b5f80611421611fbb565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b5f611454611c7b565b54600160a01b900460ff16919050565b5f61146d611c9f565b90505f61147983612aa8565b80549091506001600160a01b0316331480159061149d575061149b81836126b9565b155b156114bf5782336040516330c2a45960e11b81526004016107ac929190614031565b5f6114d26114cb611c7b565b8584612af0565b9050806001600160a01b0316845f8051602061440d83398151915260405160405180910390a350505050565b5f611507612084565b54600160a01b90046001600160401b0316919050565b5f611526611c9f565b90505f61153283612aa8565b8054909150600160c81b900464ffffffffff166115526276a700826140ba565b6001600160401b0316836001600160401b03161015611594576115786276a700826140ba565b83604051630f685f6960e41b81526004016107ac9291906140da565b61159e82846126b9565b156115c0578381604051630b9ba83760e21b81526004016107ac929190614048565b6115ce6301e133808261409a565b825464ffffffffff60c81b1916600160c81b64ffffffffff83160217835560405190915084907f9e2876ec42953ab8dc1293b56a26f67e9994fa3973e3f5d8524ce767e15993af90611621908490613d93565b60405180910390a250505050565b5f611638612b88565b805490915060ff600160401b82041615906001600160401b03165f8115801561165e5750825b90505f826001600160401b031660011480156116795750303b155b905081158015611687575080155b156116a55760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b031916600117855583156116ce57845460ff60401b1916600160401b1785555b6116d88888612bb0565b6001600160a01b0386166116ff57604051632972810f60e21b815260040160405180910390fd5b5f611708611c7b565b80546001600160a01b038981166001600160a81b03199092168217600360a01b178355600283018054909116651158e460913d60b31b179055604051919250905f90640c2d8cae0d60db1b905f8051602061438d833981519152908390a4701d995c9a599a595c951a1c995cda1bdb19607a1b5f805160206143ad8339815191525f600360405161179a929190613efc565b60405180910390a269191bdb585a5b909bdb9960b21b5f805160206143ad8339815191525f678ac7230489e800006040516117d6929190613efc565b60405180910390a250831561182a57845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29061182190600190613d93565b60405180910390a15b5050505050505050565b5f8061183e611c7b565b5f858152600591909101602090815260408083206001600160a01b0387168085529083529281902054815192830188905290820192909252606081018290529092506080016040516020818303038152906040528051906020012090509250929050565b6118ab82610b9a565b6118b481611f1d565b610d1883836120a8565b6118c66124ed565b5f6118cf611c9f565b90505f6118dc89896121d2565b90505f6118e7611c7b565b5f838152600591909101602090815260408083206001600160a01b038c168085529083528184205482516080810184528781529384019190915290820181905260608201839052925061193d9089898989612c52565b90505f61194d848b8e8e89612ec7565b90505f61195a83426140f4565b6119676276a7008861409a565b6001600160401b031661197a91906140f4565b600183015490915064ffffffffff600160801b9091048116908216116119a557505050505050611a14565b60018201805464ffffffffff60801b1916600160801b64ffffffffff8416908102919091179091556040519081526001600160a01b038c169086907f1b7de19fa7251c42bcc074b352536a342e9763b9c45221a692916f0ad716315d9060200160405180910390a35050505050505b611a1c61253a565b50505050505050565b5f611a2e611c7b565b600101546001600160a01b0316919050565b5f611a49611c7b565b60020154600160a01b90046001600160601b0316919050565b5f611a6b611c7b565b600281015460405163a8e5e21960e01b8152600481018790529192505f916001600160a01b039091169063a8e5e21990602401606060405180830381865afa158015611ab9573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611add9190614107565b509150506001600160a01b0381163314611b0c5733604051633348ec4760e21b81526004016107ac9190613b0f565b5f85815260078301602090815260408083206001600160a01b03881680855290835292819020805460ff1916871515908117909155905190815287917f84c8b9b9b17bfe18572e62321953b3774acf9f2caf8920137c4fc3716cc02185910160405180910390a35050505050565b5f611b83611c7b565b6001600160a01b039092165f90815260069290920160205250604090205490565b5f611bb286868686866125d1565b9695505050505050565b611bc4612592565b5f611bcd611c7b565b90505f611bd8611c9f565b5f8481526004840160205260409020549091508015801590611c0f5750611c02620151808261414a565b826001600160401b031611155b15611c305760405163379054c760e01b8152600481018590526024016107ac565b5f8481526004840160205260408082206001600160401b038516905551339186917ffda886b5d38d5d61e432b3acc9f19640a2b8c83c87a9c584a780d3854b309b9c9190a350505050565b7ff8419b16cc0653bee5360b79446f108b81fcee304422ddaa4375e924e99ff40090565b5f80611ca9612084565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa158015611cec573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d10919061415d565b90925090508015611da757611d23612084565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa158015611d69573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d8d919061418a565b6040516350efa75960e11b81526004016107ac9190613d93565b5090565b8154600160c81b900464ffffffffff166001600160401b03821610610d5a578154604051630b9ba83760e21b815260048101859052600160c81b90910464ffffffffff1660248201526044016107ac565b80546001600160a01b03165f81815260068501602052604081208054909190611e24906141a5565b909155505f83815260058501602090815260408083206001600160a01b038516845290915281208054909190611e59906141ba565b909155505f92835260039384016020526040832080546001600160f81b03191681556001810180546001600160e81b0319169055600281018490559384019290925550600490910180546001600160a01b031916905590565b6001600160a01b0381165f9081526006830160205260409020546103e88110611ef257818160405163936a22e560e01b81526004016107ac9291906141d2565b611efd81600161414a565b6001600160a01b039092165f908152600690930160205250604090912055565b611f278133612f85565b50565b5f611f3786858585612fb0565b855f805160206143ad8339815191528686604051611f56929190613efc565b60405180910390a25091949350505050565b611f27611c9f565b5f611f79611c7b565b5f8381526003919091016020526040902080549091506001600160a01b03163314610ed05781336040516330c2a45960e11b81526004016107ac929190614031565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f80611fe9611fbb565b9050611ff58484611417565b612074575f848152602082815260408083206001600160a01b03871684529091529020805460ff1916600117905561202a3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4600191505061099c565b5f91505061099c565b5092915050565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f806120b2611fbb565b90506120be8484611417565b15612074575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4600191505061099c565b612129838383612ff3565b610d5a578060405163dd255e1960e01b81526004016107ac9190614208565b612155602082018261406d565b8254839060ff60f01b1916600160f01b836003811115612177576121776139d4565b0217905550602081018035600284018190559084907f26cdb08fc5847dc19b51c8c56cb41acd9bbe6ccac45544dff240bc50b092b2bc906121b8908561406d565b6040516121c59190614216565b60405180910390a3505050565b5f8282808084036121e6576121e65f613113565b60fd8111156121f9576121f960fd613113565b5f805b82811015612308575f85858381811061221757612217614224565b909101356001600160f81b031916915050601760f91b8190036122a0578282036122445761224482613113565b85856122516001856140f4565b81811061226057612260614224565b909101356001600160f81b031916602d60f81b03905061228d5761228d6122886001846140f4565b613113565b61229882600161414a565b925050612300565b603f6122ac84846140f4565b106122ba576122ba82613113565b602d60f81b6001600160f81b03198216146122ec5760016907fffffe0000000003ff60301b60f883901c1c16156122f0565b8282145b156122fe576122fe82613113565b505b6001016121fc565b50818114806123495750838361231f6001856140f4565b81811061232e5761232e614224565b9050013560f81c60f81b6001600160f81b031916602d60f81b145b1561235c5761235c6122886001846140f4565b838360405161236c929190614238565b604051809103902094505050505092915050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806123f057507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166123e461312f565b6001600160a01b031614155b1561240e5760405163703e46dd60e11b815260040160405180910390fd5b565b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e3610de681611f1d565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015612494575060408051601f3d908101601f1916820190925261249191810190614247565b60015b6124b35781604051634c9c8ce360e01b81526004016107ac9190613b0f565b5f805160206143cd83398151915281146124e357604051632a87526960e21b8152600481018290526024016107ac565b610d5a8383613143565b6124f5613198565b61240e60016125086125056131be565b90565b906131e2565b61251b83838360016131e9565b610d5a5782604051635274afe760e01b81526004016107ac9190613b0f565b61240e5f6125086125056131be565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461240e5760405163703e46dd60e11b815260040160405180910390fd5b5f61259b612084565b54600160a01b90046001600160401b0316905042811115611f275780604051635947f2dd60e01b81526004016107ac9190613d93565b5f463087878787876040516020016125ef9796959493929190614286565b60405160208183030381529060405280519060200120905095945050505050565b5f8281526004840160205260409020548015806126415750612635620151808261414a565b826001600160401b0316115b1561266257604051630bb3962160e41b8152600481018490526024016107ac565b61266d603c8261414a565b826001600160401b031610156126a45782612689603c8361414a565b60405163fc85fc8960e01b81526004016107ac929190614048565b50505f90815260049091016020526040812055565b81545f906001600160a01b03161580610dc4575082546126eb9062278d0090600160c81b900464ffffffffff1661409a565b6001600160401b0316826001600160401b03161015905092915050565b6001600160a01b03841661272f57604051632972810f60e21b815260040160405180910390fd5b84546001600160a01b0316156127cc575f61274a86836126b9565b90505f612758898989612af0565b90508115612787576040516001600160a01b0382169089905f8051602061440d833981519152905f90a36127c9565b856001600160a01b0316816001600160a01b0316897fd6c18eacf64f7b1fb32747029028d7a7af715ecb845b5dc681c0e685fab8863660405160405180910390a45b50505b6127d68785611eb2565b5f6127e56301e133808361409a565b6002890154875464ffffffffff808416600160c81b0264ffffffffff60c81b19918716600160a01b9081026001600160c81b03199094166001600160a01b038c169081179490941792909216178a5560018a0180546001600160801b0319166001600160601b0392909404919091169283179055604051929350909189907f2df841b86d7c17f9b6e059b2d55250692c61641acfa644c922071c2e4deef320906128969089908990889088906142d7565b60405180910390a36001600160601b038116156128cc5788546128cc906001600160a01b0316336001600160601b03841661324b565b505050505050505050565b5f81815260078401602090815260408083206001600160a01b038616845290915281205460ff161561290b57506001610dc4565b600284015460405163a8e5e21960e01b8152600481018490525f916001600160a01b03169063a8e5e21990602401606060405180830381865afa158015612954573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129789190614107565b50915050836001600160a01b0316816001600160a01b0316148015610fd457505050506001600160a01b03161515919050565b5f6129b4612084565b5460408051632e5166a560e21b815290516001600160a01b039092169163b9459a94916004808201926020929091908290030181865afa1580156129fa573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a1e919061418a565b905090565b60408051808201909152600e81526d446f6d61696e526567697374727960901b602082015290565b5f6001600160a01b038216612a7357604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f8051602061438d83398151915260405160405180910390a45092915050565b5f612ab1611c7b565b5f8381526003919091016020526040902080549091506001600160a01b0316610ed057604051632004a8cf60e11b8152600481018390526024016107ac565b60018101545f906001600160801b0316612b0b858585611dfc565b91508015612b80576001600160a01b0382165f90815260088601602052604081208054839290612b3c90849061414a565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25b509392505050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0061099c565b612bb8613388565b612bc06133ad565b6001600160a01b0382161580612bdd57506001600160a01b038116155b15612bfb57604051632972810f60e21b815260040160405180910390fd5b612c055f83611fdf565b5080612c0f612084565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f8051602061438d833981519152908390a45050565b5f612c5c826133b5565b612c6684836133dc565b5f612c6f611c7b565b54600160a01b900460ff166001600160401b03811115612c9157612c91613c30565b604051908082528060200260200182016040528015612cba578160200160208202803683370190505b5090505f4292505f5b8481108015612cd25750825182105b15612e9557878782818110612ce957612ce9614224565b9050602002016020810190612cfe9190614314565b6001600160401b031660608a01819052612d1790613400565b5f612dd6612dad612da88c604080517f17a177f7f68779b0ab78cec5abd87979a0228423a351e234967c01349fc9fdfb6020808301919091528351828401528301516001600160a01b0316606080830191909152918301516080820152908201516001600160401b031660a08201525f9060c001604051602081830303815290604052805190602001209050919050565b6134b2565b888885818110612dbf57612dbf614224565b9050602002810190612dd1919061432f565b6134de565b9050612e027f0ce23c3e399818cfee81a7ab0880f714e53d7672b08df0fa62f2843416e1ea0982611417565b1580612e145750612e14848483613519565b15612e1f5750612e85565b808484612e2b816141ba565b955081518110612e3d57612e3d614224565b60200260200101906001600160a01b031690816001600160a01b031681525050848a606001516001600160401b03161015612e835789606001516001600160401b031694505b505b612e8e816141ba565b9050612cc3565b508151811015612ebc57815160405163552bf1f760e01b81526107ac918391600401613efc565b505095945050505050565b5f80612ed1611c7b565b5f88815260038201602052604081209350909150612eef83856126b9565b83549091506001600160a01b038881169116148015612f0c575080155b15612f18575050610fd4565b80158015612f4057506001830154600160801b900464ffffffffff166001600160401b038516105b15612f6e5782546040516326058e8d60e21b81526107ac918a916001600160a01b0390911690600401614031565b612f76612592565b612ebc8289858a8a8a8a612708565b612f8f8282611417565b610de657808260405163e2517d3f60e01b81526004016107ac9291906141d2565b81831080612fbd57508083115b15610d1857604051632948c34f60e21b8152600481018590526024810184905260448101839052606481018290526084016107ac565b5f80613002602084018461406d565b6003811115613013576130136139d4565b036130245750602081013515610dc4565b6001613033602084018461406d565b6003811115613044576130446139d4565b036130cb5760018401546040516331f5255960e11b8152602084013560048201525f916001600160a01b0316906363ea4ab290602401602060405180830381865afa158015613095573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130b99190614371565b6001600160a01b031614159050610dc4565b60026130da602084018461406d565b60038111156130eb576130eb6139d4565b03613106576130ff848460208501356128d7565b9050610dc4565b5060200135151592915050565b604051630de3385f60e11b8152600481018290526024016107ac565b5f5f805160206143cd833981519152610b8b565b61314c82613572565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561319057610d5a82826135cc565b610de661365c565b6131a061367b565b1561240e57604051633ee5aeb560e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661323f578383151615613233573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516370a0823160e01b81525f906001600160a01b038516906370a0823190613279903090600401613b0f565b602060405180830381865afa158015613294573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132b89190614247565b90506132cf6001600160a01b03851684308561368e565b5f81856001600160a01b03166370a08231306040518263ffffffff1660e01b81526004016132fd9190613b0f565b602060405180830381865afa158015613318573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061333c9190614247565b61334691906140f4565b905082811461338157604051635812240f60e11b81526001600160a01b038616600482015260248101849052604481018290526064016107ac565b5050505050565b6133906136bb565b61240e57604051631afcd79f60e31b815260040160405180910390fd5b61240e613388565b6064811115611f27578060646040516303ac352360e11b81526004016107ac929190613efc565b808214610de6578181604051632339f36160e01b81526004016107ac929190613efc565b4261340c603c8261409a565b6001600160401b0316826001600160401b0316111561344c57613430603c836140ba565b81604051630f685f6960e41b81526004016107ac9291906140da565b620151806001600160401b038216118015613484575061346f62015180826140ba565b6001600160401b0316826001600160401b0316105b15610de657613496620151808361409a565b8160405163bcdba5b160e01b81526004016107ac9291906140da565b5f61099c6134be6136d4565b8360405161190160f01b8152600281019290925260228201526042902090565b5f805f6134ec86868661377c565b5090925090505f816003811115613505576135056139d4565b14613510575f611bb2565b50949350505050565b5f805b8381101561356857826001600160a01b031685828151811061354057613540614224565b60200260200101516001600160a01b031603613560576001915050610dc4565b60010161351c565b505f949350505050565b806001600160a01b03163b5f0361359e5780604051634c9c8ce360e01b81526004016107ac9190613b0f565b5f805160206143cd83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6135d984846137c3565b90508080156135fa57505f3d11806135fa57505f846001600160a01b03163b115b1561360f576136076137d6565b91505061099c565b80156136305783604051639996b31560e01b81526004016107ac9190613b0f565b3d156136435761363e6137ef565b61207d565b60405163d6bda27560e01b815260040160405180910390fd5b341561240e5760405163b398979f60e01b815260040160405180910390fd5b5f612a1e61368a6125056131be565b5c90565b61369c8484848460016137fa565b610d185783604051635274afe760e01b81526004016107ac9190613b0f565b5f6136c4612b88565b54600160401b900460ff16919050565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6136fe612a23565b805160209182012060408051808201825260018152603160f81b90840152805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f808060418490036137b0578435602086013560408701355f1a6137a289828585613867565b9550955095505050506137ba565b505f915060029050825b93509350939050565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661385657838315161561384a573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80806fa2a8918ca85bafe22016d0b997e4df60600160ff1b0384111561389657505f9150600390508261391b565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156138e7573d5f803e3d5ffd5b5050604051601f1901519150506001600160a01b03811661391257505f92506001915082905061391b565b92505f91508190505b9450945094915050565b60408051610100810182525f8082526020820152908101613944613980565b81525f60208083018290526040808401839052606084018390526080840183905280518082019091528281529081019190915260a09091015290565b604080518082019091525f808252602082015290565b5f602082840312156139a6575f80fd5b5035919050565b5f602082840312156139bd575f80fd5b81356001600160e01b031981168114610dc4575f80fd5b634e487b7160e01b5f52602160045260245ffd5b60048110613a0457634e487b7160e01b5f52602160045260245ffd5b9052565b613a138282516139e8565b602090810151910152565b81516001600160a01b03908116825260208084015190911690820152604080830151610140830191613a5290840182613a08565b5060608301516001600160401b039081166080848101919091528401511660a080840191909152830151613a9160c08401826001600160401b03169052565b5060c08301516001600160801b03811660e08401525060e0830151805161010084015260208101516001600160401b031661012084015261207d565b6001600160a01b0381168114611f27575f80fd5b5f8060408385031215613af2575f80fd5b823591506020830135613b0481613acd565b809150509250929050565b6001600160a01b0391909116815260200190565b6001600160401b0381168114611f27575f80fd5b5f805f60608486031215613b49575f80fd5b83359250602084013591506040840135613b6281613b23565b809150509250925092565b5f60408284031215613b7d575f80fd5b50919050565b5f8060608385031215613b94575f80fd5b82359150613ba58460208501613b6d565b90509250929050565b5f8083601f840112613bbe575f80fd5b5081356001600160401b03811115613bd4575f80fd5b602083019150836020828501011115613beb575f80fd5b9250929050565b5f8060208385031215613c03575f80fd5b82356001600160401b03811115613c18575f80fd5b613c2485828601613bae565b90969095509350505050565b634e487b7160e01b5f52604160045260245ffd5b5f8060408385031215613c55575f80fd5b8235613c6081613acd565b915060208301356001600160401b0380821115613c7b575f80fd5b818501915085601f830112613c8e575f80fd5b813581811115613ca057613ca0613c30565b604051601f8201601f19908116603f01168101908382118183101715613cc857613cc8613c30565b81604052828152886020848701011115613ce0575f80fd5b826020860160208301375f6020848301015280955050505050509250929050565b5f60208284031215613d11575f80fd5b8135610dc481613acd565b5f805f805f60a08688031215613d30575f80fd5b85356001600160401b03811115613d45575f80fd5b613d5188828901613bae565b9096509450506020860135613d6581613acd565b9250613d748760408801613b6d565b949793965091946080013592915050565b6040810161099c8284613a08565b6001600160401b0391909116815260200190565b5f81518084525f5b81811015613dcb57602081850181015186830182015201613daf565b505f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b881681525f602060e06020840152613e0a60e084018a613da7565b8381036040850152613e1c818a613da7565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b81811015613e6f57835183529284019291840191600101613e53565b50909c9b505050505050505050505050565b5f8060408385031215613e92575f80fd5b8235613e9d81613acd565b91506020830135613b0481613acd565b602081525f610dc46020830184613da7565b5f805f60608486031215613ed1575f80fd5b8335613edc81613acd565b92506020840135613eec81613acd565b91506040840135613b6281613acd565b918252602082015260400190565b5f8083601f840112613f1a575f80fd5b5081356001600160401b03811115613f30575f80fd5b6020830191508360208260051b8501011115613beb575f80fd5b5f805f805f805f6080888a031215613f60575f80fd5b87356001600160401b0380821115613f76575f80fd5b613f828b838c01613bae565b909950975060208a01359150613f9782613acd565b90955060408901359080821115613fac575f80fd5b613fb88b838c01613f0a565b909650945060608a0135915080821115613fd0575f80fd5b50613fdd8a828b01613f0a565b989b979a50959850939692959293505050565b8015158114611f27575f80fd5b5f805f6060848603121561400f575f80fd5b83359250602084013561402181613acd565b91506040840135613b6281613ff0565b9182526001600160a01b0316602082015260400190565b9182526001600160401b0316602082015260400190565b803560048110610ed0575f80fd5b5f6020828403121561407d575f80fd5b610dc48261405f565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908082111561207d5761207d614086565b6001600160401b0382811682821603908082111561207d5761207d614086565b6001600160401b0392831681529116602082015260400190565b8181038181111561099c5761099c614086565b5f805f60608486031215614119575f80fd5b8351600a8110614127575f80fd5b602085015190935061413881613acd565b80925050604084015190509250925092565b8082018082111561099c5761099c614086565b5f806040838503121561416e575f80fd5b825161417981613b23565b6020840151909250613b0481613ff0565b5f6020828403121561419a575f80fd5b8151610dc481613b23565b5f816141b3576141b3614086565b505f190190565b5f600182016141cb576141cb614086565b5060010190565b6001600160a01b03929092168252602082015260400190565b6141fd826141f88361405f565b6139e8565b602090810135910152565b6040810161099c82846141eb565b6020810161099c82846139e8565b634e487b7160e01b5f52603260045260245ffd5b818382375f9101908152919050565b5f60208284031215614257575f80fd5b5051919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b8781525f60018060a01b03808916602084015260e060408401526142ae60e08401888a61425e565b908616606084015290506142c560808301856141eb565b8260c083015298975050505050505050565b606081525f6142ea60608301868861425e565b6001600160401b03949094166020830152506001600160601b039190911660409091015292915050565b5f60208284031215614324575f80fd5b8135610dc481613b23565b5f808335601e19843603018112614344575f80fd5b8301803591506001600160401b0382111561435d575f80fd5b602001915036819003821315613beb575f80fd5b5f60208284031215614381575f80fd5b8151610dc481613acd56fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a7ee26e92449a9e8bcefb890ba30b5c236cb28fd75a7f8b6b37472c6f6d48a10617d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa0'
