// Generated from StorageRegistry.sol; do not edit.

/** ABI of StorageRegistry. */
export const storageRegistryAbi = [
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
    "name": "bondFor",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
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
    "name": "challengeBond",
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
    "name": "challengeCount",
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
    "name": "challengeResponseWindow",
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
    "name": "commit",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct StorageCommitment",
        "components": [
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "root",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "contentHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "size",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "hashKind",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "expiry",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "salt",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "commitBatch",
    "inputs": [
      {
        "name": "orders",
        "type": "tuple[]",
        "internalType": "struct StorageCommitment[]",
        "components": [
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "root",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "contentHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "size",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "hashKind",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "expiry",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "salt",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "signatures",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "outputs": [
      {
        "name": "commitmentIds",
        "type": "bytes32[]",
        "internalType": "CommitmentId[]"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "commitmentIdOf",
    "inputs": [
      {
        "name": "order",
        "type": "tuple",
        "internalType": "struct StorageCommitment",
        "components": [
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "root",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "contentHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "size",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "hashKind",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "expiry",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "salt",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "CommitmentId"
      }
    ],
    "stateMutability": "view"
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
    "name": "deadlineOf",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
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
    "name": "delegateOf",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "delegate",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "until",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "endCommitment",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
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
    "name": "getChallenge",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Challenge",
        "components": [
          {
            "name": "commitmentId",
            "type": "bytes32",
            "internalType": "CommitmentId"
          },
          {
            "name": "challenger",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum ChallengeStatus"
          },
          {
            "name": "samples",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "issuedAtWall",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "deadline",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "responseWindow",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "bond",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "penalty",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "seed",
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
    "name": "getCommitment",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Commitment",
        "components": [
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "root",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "contentHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "size",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "leafCount",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "depth",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "hashKind",
            "type": "uint8",
            "internalType": "enum HashKind"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum CommitmentStatus"
          },
          {
            "name": "createdAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "expiry",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "openChallenges",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "misses",
            "type": "uint32",
            "internalType": "uint32"
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
    "name": "issueChallenge",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      },
      {
        "name": "seed",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "samples",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "maxBond",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "leafIndices",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
      }
    ],
    "outputs": [
      {
        "name": "indices",
        "type": "uint64[]",
        "internalType": "uint64[]"
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
    "name": "pauseEntry",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "proofPeriod",
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
    "name": "releaseCommitment",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
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
    "name": "resolveChallenge",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "respond",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
      },
      {
        "name": "leaves",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "proofs",
        "type": "bytes32[][]",
        "internalType": "bytes32[][]"
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
    "name": "setChallengeBond",
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
    "name": "setChallengeResponseWindow",
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
    "name": "setDelegate",
    "inputs": [
      {
        "name": "delegate",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "until",
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setProofPeriod",
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
    "name": "setStorageSlashBps",
    "inputs": [
      {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maximum",
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
    "name": "storageSlashBps",
    "inputs": [],
    "outputs": [
      {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maximum",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "totalBonds",
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
    "type": "function",
    "name": "verifyLeaf",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      },
      {
        "name": "index",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "leaf",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "proof",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
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
    "name": "BondBurned",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "ChallengeId"
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
    "name": "ChallengeAnswered",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "ChallengeId"
      },
      {
        "name": "commitmentId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "CommitmentId"
      },
      {
        "name": "responder",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "late",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ChallengeIssued",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "ChallengeId"
      },
      {
        "name": "commitmentId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "CommitmentId"
      },
      {
        "name": "challenger",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "seed",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "samples",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "bond",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "penalty",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ChallengeResolved",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "indexed": true,
        "internalType": "ChallengeId"
      },
      {
        "name": "commitmentId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "CommitmentId"
      },
      {
        "name": "resolver",
        "type": "address",
        "indexed": true,
        "internalType": "address"
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
    "type": "event",
    "name": "CommitmentAccepted",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "CommitmentId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "signer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "hashKind",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum HashKind"
      },
      {
        "name": "leafCount",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "expiry",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CommitmentEnded",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "CommitmentId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "by",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CommitmentFaulted",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "CommitmentId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "misses",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CommitmentProposed",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "CommitmentId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "root",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "contentHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "size",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "DelegateSet",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "delegate",
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
    "name": "SequencerDown",
    "inputs": [
      {
        "name": "since",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryAlreadyResolved",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum ChallengeStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryBadDepth",
    "inputs": [
      {
        "name": "depth",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryBadIndex",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "leafCount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryBadLeafLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expected",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryBadProof",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
      },
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryBadProofLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "depth",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryBondTooHigh",
    "inputs": [
      {
        "name": "bond",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maximum",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryChallengesOpen",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      },
      {
        "name": "open",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryCommitmentExists",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryCoolDown",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      },
      {
        "name": "challenger",
        "type": "address",
        "internalType": "address"
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
    "name": "StorageRegistryNotChallengeable",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryNotInForce",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum CommitmentStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryUnknownChallenge",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryUnknownCommitment",
    "inputs": [
      {
        "name": "commitmentId",
        "type": "bytes32",
        "internalType": "CommitmentId"
      }
    ]
  },
  {
    "type": "error",
    "name": "StorageRegistryWindowOpen",
    "inputs": [
      {
        "name": "challengeId",
        "type": "uint256",
        "internalType": "ChallengeId"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "internalType": "uint64"
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

/** Creation code of StorageRegistry. */
export const storageRegistryBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b6080516158cb620001005f395f81816130c3015281816130ec015261328c01526158cb5ff3fe608060405260043610610222575f3560e01c806301ffc9a714610226578063070574fa1461025a578063122c3a311461027b57806318c281a6146102a85780631bdd4b74146102c757806322828cc2146102f3578063246c959514610314578063248a9ca3146103285780632f2ff15d14610347578063327aef4e146103665780633377d64d14610388578063342f5c3e146103a757806336568abe146103bb5780633e17b109146103da5780633ed38daf146103f9578063405567a71461042557806341c421e5146104445780634f1ef2861461047057806351cff8d91461048357806352305151146104a257806352d1902d146104b65780635df1dd8c146104ca5780635eb8f496146104e95780635ff9a738146105085780636e4af9d31461051c5780637043f432146105305780637580725014610544578063761c7cfe146105635780637795820c1461058257806384b0196e146105ae57806388af7614146105d55780638d22ea2a146105f457806391d148541461063a578063a217fddf14610659578063a2af3bbd1461066c578063a2f0572514610680578063ad3cb1cc14610694578063b254adfa146106d1578063c0c53b8b146106e5578063c7e5c11b14610704578063cb0f315114610730578063cc4d2f811461074f578063d4ad8fe11461076e578063d547741f1461078d578063d9b5c4a5146107ac578063e712b5d0146107c0578063e784abaa146107df578063f263c470146107fe575b5f80fd5b348015610231575f80fd5b506102456102403660046149e8565b610812565b60405190151581526020015b60405180910390f35b348015610265575f80fd5b50610279610274366004614a2e565b610848565b005b348015610286575f80fd5b5061029a610295366004614a60565b6108d1565b604051908152602001610251565b3480156102b3575f80fd5b506102796102c2366004614a7b565b6108f1565b3480156102d2575f80fd5b506102e66102e1366004614a7b565b61098f565b6040516102519190614ae1565b3480156102fe575f80fd5b50610307610baf565b6040516102519190614b96565b34801561031f575f80fd5b50610307610bca565b348015610333575f80fd5b5061029a610342366004614a7b565b610be5565b348015610352575f80fd5b50610279610361366004614bbe565b610c03565b348015610371575f80fd5b5061037a610c25565b604051610251929190614bec565b348015610393575f80fd5b506102796103a2366004614bfa565b610c4e565b3480156103b2575f80fd5b50610307610d15565b3480156103c6575f80fd5b506102796103d5366004614bbe565b610d2d565b3480156103e5575f80fd5b506102796103f4366004614a7b565b610d65565b348015610404575f80fd5b50610418610413366004614a7b565b610dee565b6040516102519190614c1a565b348015610430575f80fd5b5061027961043f366004614c2e565b610e31565b34801561044f575f80fd5b5061046361045e366004614ca1565b610eec565b6040516102519190614d32565b61027961047e366004614db9565b611061565b34801561048e575f80fd5b5061029a61049d366004614e5a565b611080565b3480156104ad575f80fd5b5061029a61116f565b3480156104c1575f80fd5b5061029a611191565b3480156104d5575f80fd5b506102456104e4366004614eb2565b6111ac565b3480156104f4575f80fd5b5061029a610503366004614f37565b6111ec565b348015610513575f80fd5b5061041861129b565b348015610527575f80fd5b506102796112b7565b34801561053b575f80fd5b5061027961134e565b34801561054f575f80fd5b5061029a61055e366004614e5a565b6113f2565b34801561056e575f80fd5b5061027961057d366004614a7b565b61141c565b34801561058d575f80fd5b506105a161059c366004614a7b565b611567565b6040516102519190614fa8565b3480156105b9575f80fd5b506105c2611833565b60405161025197969594939291906150d2565b3480156105e0575f80fd5b506102796105ef366004615169565b6118a7565b3480156105ff575f80fd5b5061061361060e366004614e5a565b61194f565b604080516001600160a01b0390931683526001600160401b03909116602083015201610251565b348015610645575f80fd5b50610245610654366004614bbe565b611993565b348015610664575f80fd5b5061029a5f81565b348015610677575f80fd5b506104186119c7565b34801561068b575f80fd5b5061029a6119e6565b34801561069f575f80fd5b506106c4604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516102519190615195565b3480156106dc575f80fd5b50610418611a05565b3480156106f0575f80fd5b506102796106ff3660046151a7565b611a21565b34801561070f575f80fd5b5061072361071e366004614a7b565b611ca3565b60405161025191906151ef565b34801561073b575f80fd5b5061027961074a36600461522f565b611d92565b34801561075a575f80fd5b5061029a61076936600461528a565b611e56565b348015610779575f80fd5b50610279610788366004614a2e565b61236f565b348015610798575f80fd5b506102796107a7366004614bbe565b6123ff565b3480156107b7575f80fd5b5061030761241b565b3480156107cb575f80fd5b5061029a6107da366004614a7b565b612436565b3480156107ea575f80fd5b506102796107f93660046152c4565b61245c565b348015610809575f80fd5b5061029a6126c7565b5f6001600160e01b03198216637965db0b60e01b148061084257506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f805160206158ab83398151915261085f816126df565b5f6108686126e9565b80549091506108ad906108a8906a1c1c9bdbd994195c9a5bd960aa1b90600160a01b900463ffffffff166001600160401b03871661546062093a8061270d565b61274b565b815463ffffffff91909116600160a01b0263ffffffff60a01b199091161790555050565b5f6108426108ec6108e736859003850185615337565b61277a565b6127cb565b5f805160206158ab833981519152610908816126df565b5f6109116126e9565b60018101549091506109629061095d906c18da185b1b195b99d9509bdb99609a1b90600160a01b90046001600160601b031686678ac7230489e8000069021e19e0c9bab240000061270d565b6127dd565b8160010160146101000a8154816001600160601b0302191690836001600160601b03160217905550505050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052906109f06109ea6126e9565b8461280b565b60408051610140810182528254815260018301546001600160a01b0381166020830152909291830190600160a01b900460ff166004811115610a3457610a34614a9f565b6004811115610a4557610a45614a9f565b8152600182015460ff600160a81b82041660208084019190915264ffffffffff600160b01b83048116604080860191909152600160d81b90930416606084015260028401546001600160801b03811660808501526001600160601b03600160801b82041660a085015263ffffffff600160e01b9091041660c084015260039093015460e09092019190915280516101408101825283518152838301516001600160a01b031692810192909252828101519293509091908201906004811115610b0f57610b0f614a9f565b8152602001826060015160ff168152602001826080015164ffffffffff166001600160401b031681526020018260a0015164ffffffffff166001600160401b0316815260200182610100015163ffffffff166001600160401b031681526020018260c001516001600160801b031681526020018260e001516001600160601b03166001600160801b03168152602001826101200151815250915050919050565b5f610bb86126e9565b600301546001600160a01b0316919050565b5f610bd36126e9565b600101546001600160a01b0316919050565b5f80610bef61285c565b5f9384526020525050604090206001015490565b610c0c82610be5565b610c15816126df565b610c1f8383612880565b50505050565b5f805f610c306126e9565b5461ffff600160e01b8204811695600160f01b909204169350915050565b5f805160206158ab833981519152610c65816126df565b5f610c6e6126e9565b8054909150600160e01b900461ffff16610ca6610ca16e73746f72616765536c61736842707360881b8388600a8961270d565b612925565b825461ffff60e01b1916600160e01b61ffff9283160217808455600160f01b9004169050610cf1610ca17173746f72616765536c6173684d617842707360701b8387896103e861270d565b825461ffff91909116600160f01b026001600160f01b039091161790915550505050565b5f610d1e61294e565b546001600160a01b0316919050565b6001600160a01b0381163314610d565760405163334bd91960e11b815260040160405180910390fd5b610d608282612972565b505050565b5f610d6e6129e8565b90505f610d796126e9565b90505f610d868285612af0565b80549091506001600160a01b03163314801590610dba57508054600160c81b900464ffffffffff166001600160401b038416105b15610de35733604051633348ec4760e21b8152600401610dda9190614b96565b60405180910390fd5b610c1f828583612b65565b5f80610df86126e9565b90505f80610e0f83610e0a858861280b565b612c4b565b509150915080610e26576001600160401b03610e28565b815b95945050505050565b6040518060400160405280836001600160a01b03168152602001826001600160401b0316815250610e606126e9565b335f81815260089290920160209081526040928390208451815495909201516001600160401b0316600160a01b026001600160e01b03199095166001600160a01b0392831617949094179093559051918416917f144aa582c6adcbca02296456837b534bc46618d3d6b3f104e3d199adb35dbb3c90610ee0908590614c1a565b60405180910390a35050565b6060610ef6612d17565b5f610eff6129e8565b9050610f0a85612d56565b610f148584612d7d565b5f610f1d6126e9565b90505f610f2a8282612da1565b90505f610f35612e4b565b9050876001600160401b03811115610f4f57610f4f614d75565b604051908082528060200260200182016040528015610f78578160200160208202803683370190505b5094505f5b88811015610ff357610fce848b8b84818110610f9b57610f9b6153e5565b905061010002018a8a85818110610fb457610fb46153e5565b9050602002810190610fc691906153f9565b87878b612ef3565b868281518110610fe057610fe06153e5565b6020908102919091010152600101610f7d565b50600283015460405163211c060b60e21b81526001600160a01b0390911690638470182c906110289085908c9060040161543b565b5f604051808303815f87803b15801561103f575f80fd5b505af1158015611051573d5f803e3d5ffd5b5050505050505050949350505050565b6110696130b8565b61107282613148565b61107c8282613172565b5050565b5f611089613225565b6001600160a01b0382166110b057604051632972810f60e21b815260040160405180910390fd5b5f6110b96126e9565b335f90815260098201602052604081205493509091508290036110ef57604051635b85013760e11b815260040160405180910390fd5b335f81815260098301602052604080822091909155516001600160a01b03851691907f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b26906111409086815260200190565b60405180910390a36001810154611161906001600160a01b03168484613246565b5061116a613272565b919050565b5f6111786126e9565b60010154600160a01b90046001600160601b0316919050565b5f61119a613281565b505f8051602061586b83398151915290565b5f6111e1866001600160401b0316868686866111d76111d26111cc6126e9565b8f6132ca565b61331b565b94939291906133a4565b979650505050505050565b5f6111f5612d17565b5f6111fe6129e8565b90505f6112096126e9565b90505f6112168282612da1565b905061122e8288888885611228612e4b565b89612ef3565b600283015460405163211c060b60e21b81529195506001600160a01b031690638470182c9061126490849060019060040161543b565b5f604051808303815f87803b15801561127b575f80fd5b505af115801561128d573d5f803e3d5ffd5b505050505050509392505050565b5f6112a46126e9565b54600160c01b900463ffffffff16919050565b5f8051602061588b8339815191526112ce816126df565b5f6112dc62093a8042615463565b9050806112e761294e565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc40090611342908490614c1a565b60405180910390a25050565b5f8051602061588b833981519152611365816126df565b5f61136e61294e565b8054909150600160a01b90046001600160401b031642106113a257604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f6113fb6126e9565b6001600160a01b039092165f90815260099290920160205250604090205490565b611424613225565b5f61142d6129e8565b90505f6114386126e9565b90505f61144582856134b0565b90505f805f6114548585612c4b565b9250925092508161147957806040516268351560e91b8152600401610dda9190614c1a565b826001600160401b0316866001600160401b0316116114af578683604051630a380e4560e31b8152600401610dda929190615483565b83545f81815260048088016020526040909120600187015490916114ef9189916001600160a01b03909116906114ea9083908b908790613511565b6135d6565b6114fb8783838b613647565b5f61150c888b8985600101546137b8565b9050336001600160a01b0316838b7fc8f8f07d7f8cd77a5b5c92f58a815a75cff69ce6550cd7ed5cc0d33ebf8457098460405161154b91815260200190565b60405180910390a4505050505050505050611564613272565b50565b6115cf604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081018290529060e082019081526020015f81525f60208201819052604082018190526060820181905260809091015290565b5f6115e16115db6126e9565b846132ca565b604080516101808101825282546001600160a01b038116825264ffffffffff600160a01b820481166020840152600160c81b9091041691810191909152600180830154606083015260028301546080830152600383015460a083015260048301546001600160401b03811660c084015260ff600160401b8204811660e0850152929392610100850192600160481b909204169081111561168357611683614a9f565b600181111561169457611694614a9f565b815260200160048201600a9054906101000a900460ff1660038111156116bc576116bc614a9f565b60038111156116cd576116cd614a9f565b815260200160048201600b9054906101000a900463ffffffff1663ffffffff1663ffffffff16815260200160048201600f9054906101000a900463ffffffff1663ffffffff1663ffffffff16815250509050604051806101a00160405280825f01516001600160a01b0316815260200182606001518152602001826080015181526020018260a0015181526020018260c001516001600160401b031681526020016117848360c001516001600160401b031661394a565b6001600160401b031681526020018260e0015160ff16815260200182610100015160018111156117b6576117b6614a9f565b815260200182610120015160038111156117d2576117d2614a9f565b8152602001826020015164ffffffffff166001600160401b03168152602001826040015164ffffffffff166001600160401b0316815260200182610140015163ffffffff16815260200182610160015163ffffffff16815250915050919050565b5f6060805f805f6060600f61184661396e565b6040805180820190915260018152603160f81b602082015246305f8060405190808252806020026020018201604052801561188b578160200160208202803683370190505b5060f89690961b9d949c50929a50909850965094509092509050565b5f6118b1816126df565b5f6118ba6126e9565b60028101549091506118e6906b6e6f6465526567697374727960a01b906001600160a01b031686613997565b6002820180546001600160a01b0319166001600160a01b039283161790556003820154611927916d39ba30b5b4b733a6b0b730b3b2b960911b911685613997565b60039190910180546001600160a01b0319166001600160a01b03909216919091179055505050565b5f805f61195a6126e9565b6001600160a01b039485165f908152600891909101602052604090205493841694600160a01b9094046001600160401b03169392505050565b5f8061199d61285c565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b5f6119d061294e565b54600160a01b90046001600160401b0316919050565b5f6119ef6126e9565b54600160601b90046001600160401b0316919050565b5f611a0e6126e9565b54600160a01b900463ffffffff16919050565b5f611a2a6139f4565b805490915060ff600160401b82041615906001600160401b03165f81158015611a505750825b90505f826001600160401b03166001148015611a6b5750303b155b905081158015611a79575080155b15611a975760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b03191660011785558315611ac057845460ff60401b1916600160401b1785555b611aca8888613a1c565b5f611ad36126e9565b9050611ae8640c2d8cae0d60db1b5f89613997565b81546001600160a01b039182166556bc75e2d63160b31b176001840155166a07d000c8000070800002a360a71b1781556040516a1c1c9bdbd994195c9a5bd960aa1b905f8051602061584b83398151915290611b4a905f906201518090615483565b60405180910390a2766368616c6c656e6765526573706f6e736557696e646f7760481b5f8051602061584b8339815191525f613840604051611b8d929190615483565b60405180910390a26c18da185b1b195b99d9509bdb99609a1b5f8051602061584b8339815191525f6802b5e3af16b1880000604051611bcd929190614bec565b60405180910390a26e73746f72616765536c61736842707360881b5f8051602061584b8339815191525f6064604051611c07929190614bec565b60405180910390a27173746f72616765536c6173684d617842707360701b5f8051602061584b8339815191525f6103e8604051611c45929190614bec565b60405180910390a2508315611c9957845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290611c9090600190614c1a565b60405180910390a15b5050505050505050565b60605f611cae6126e9565b90505f611cbb828561280b565b80545f81815260048086016020526040822001549293509091611ce6906001600160401b031661394a565b6001840154909150600160a81b900460ff166001600160401b03811115611d0f57611d0f614d75565b604051908082528060200260200182016040528015611d38578160200160208202803683370190505b5094505f5b8551811015611d8857611d568385600301548385613abe565b868281518110611d6857611d686153e5565b6001600160401b0390921660209283029190910190910152600101611d3d565b5050505050919050565b611d9a613aff565b5f611da36126e9565b90505f611db08287612af0565b9050611dc0828260010154612da1565b50846001600160401b0316421115611dfe5760405163bcdba5b160e01b81526001600160401b03808716600483015242166024820152604401610dda565b8054604080518082019091528781526001600160401b0387166020820152611e429184916001600160a01b0390911690611e3b906108ec90613b07565b8787613b5a565b50611e4e828783612b65565b505050505050565b5f611e5f613225565b611e67612d17565b5f611e706129e8565b90505f611e7b6126e9565b9050611e986673616d706c657360c81b8660ff1660016005613bef565b5f611ea382896132ca565b905060036004820154600160501b900460ff166003811115611ec757611ec7614a9f565b1480611eeb57508054600160c81b900464ffffffffff166001600160401b03841610155b15611f0c5760405163a8fd8c4d60e01b815260048101899052602401610dda565b611f17828985613c32565b5f611f228383613ccd565b905085811115611f4957808660405163d24e52bb60e01b8152600401610dda929190614bec565b600182015460038401545f906001600160a01b031663e7168ef183611f6f88828b613d18565b6040518363ffffffff1660e01b8152600401611f8c929190614bec565b6020604051808303815f875af1158015611fa8573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fcc919061549a565b9050805f03611ff15760405163a8fd8c4d60e01b8152600481018c9052602401610dda565b84548590600c9061201190600160601b90046001600160401b03166154b1565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b0316965083600401600b81819054906101000a900463ffffffff1661205f906154de565b91906101000a81548163ffffffff021916908363ffffffff160217905550612086836127dd565b855486905f906120a09084906001600160601b03166154f6565b82546101009290920a6001600160601b0381810219909316919092169190910217905550845460408051610140810182528d8152336020820152600160c01b90920463ffffffff16919081016001815260ff8c16602082015264ffffffffff4216604082015260600161211963ffffffff84168a615463565b64ffffffffff168152602001856001600160801b0316815260200161213d846127dd565b6001600160601b0316815263ffffffff831660208083019190915260409182018e90525f8b815260058a01825282902083518155908301516001820180546001600160a01b039092166001600160a01b031983168117825593850151929390916001600160a81b03191617600160a01b8360048111156121bf576121bf614a9f565b021790555060608201518160010160156101000a81548160ff021916908360ff16021790555060808201518160010160166101000a81548164ffffffffff021916908364ffffffffff16021790555060a082015181600101601b6101000a81548164ffffffffff021916908364ffffffffff16021790555060c0820151816002015f6101000a8154816001600160801b0302191690836001600160801b0316021790555060e08201518160020160106101000a8154816001600160601b0302191690836001600160601b0316021790555061010082015181600201601c6101000a81548163ffffffff021916908363ffffffff1602179055506101208201518160030155905050336001600160a01b03168c897f123a7fc7115ac73c0320dd4e5bc60ee80e4a3a2750a9692c092208e202e054be8e8e89888863ffffffff168f6123099190615463565b6040805195865260ff90941660208601529284019190915260608301526001600160401b0316608082015260a00160405180910390a46001860154612358906001600160a01b03163386613d96565b50505050505050612367613272565b949350505050565b5f805160206158ab833981519152612386816126df565b5f61238f6126e9565b80549091506123db906108a890766368616c6c656e6765526573706f6e736557696e646f7760481b90600160c01b900463ffffffff166001600160401b038716610e106203f48061270d565b815463ffffffff91909116600160c01b0263ffffffff60c01b199091161790555050565b61240882610be5565b612411816126df565b610c1f8383612972565b5f6124246126e9565b600201546001600160a01b0316919050565b5f806124406126e9565b90506124558161245083866132ca565b613ccd565b9392505050565b612464613225565b5f61246d6129e8565b90505f6124786126e9565b90505f61248582896134b0565b80545f8181526004850160205260409020919250906124a98a84838c8c8c8c613eb9565b5f6124b5858588613fad565b90505f6124d1868685856124ca576002613511565b6003613511565b6001840154604051841515815291925090339086908f907fe4f4ec0c419e7e0b3ad62c4eceaf0f6b4551fa9eeabfbc1c40ca53682277e5c69060200160405180910390a460038701546002870154604051632899f6af60e01b815260048101849052600160801b9091046001600160601b031660248201526001600160a01b0390911690632899f6af906044015f604051808303815f87803b158015612575575f80fd5b505af1158015612587573d5f803e3d5ffd5b5050505082156125b85760018601546125ab9088906001600160a01b0316846135d6565b50505050505050506126b8565b5f6127106125c8611d4c85615516565b6125d29190615541565b60028901546040516331f5255960e11b81526004810185905291925061264c918a916001600160a01b0316906363ea4ab290602401602060405180830381865afa158015612622573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126469190615554565b836135d6565b8d7fb1d8ac90c280f97b5014f7fcf9211ea915d1cae36239449a46c0195f53f23aae612678838661556f565b60405190815260200160405180910390a26126ae61dead612699838661556f565b60018b01546001600160a01b03169190613246565b5050505050505050505b6126c0613272565b5050505050565b5f6126d06126e9565b546001600160601b0316919050565b6115648133614011565b7f027a643b27942d2093fd02b199fb115065f270ad42d533481b69d1cc45017b0090565b5f61271a86858585613bef565b855f8051602061584b8339815191528686604051612739929190614bec565b60405180910390a25091949350505050565b5f63ffffffff821115612776576020826040516306dfcc6560e41b8152600401610dda929190615582565b5090565b5f7f8babf432b0e572d9be4e60cec8090f7195ad7a18b23dcf45bcbe6e8f556035ef826040516020016127ae929190615595565b604051602081830303815290604052805190602001209050919050565b5f6108426127d7612e4b565b8361404a565b5f6001600160601b03821115612776576060826040516306dfcc6560e41b8152600401610dda929190615582565b5f8181526005830160205260408120906001820154600160a01b900460ff16600481111561283b5761283b614a9f565b0361084257604051632204c7af60e21b815260048101839052602401610dda565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f8061288a61285c565b90506128968484611993565b612915575f848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556128cb3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610842565b5f915050610842565b5092915050565b5f61ffff821115612776576010826040516306dfcc6560e41b8152600401610dda929190615582565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f8061297c61285c565b90506129888484611993565b15612915575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610842565b5f806129f261294e565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa158015612a35573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a599190615620565b9092509050801561277657612a6c61294e565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa158015612ab2573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ad69190615653565b6040516350efa75960e11b8152600401610dda9190614c1a565b5f8181526004838101602052604090912090810154600160501b900460ff166001816003811115612b2357612b23614a9f565b14158015612b4357506002816003811115612b4057612b40614a9f565b14155b1561291e57828160405163570e159160e01b8152600401610dda92919061566e565b6004810154600160581b900463ffffffff168015612b9a578281604051631c00725560e21b8152600401610dda92919061543b565b60048201805460ff60501b1916600360501b17905560018201546040513390829086907fc56b74fc8a4f3918dd3df7e2ff164efc9539ebff02c13a32c2dea775aac747c8905f90a46002850154604051633b1b702360e21b81526001600160a01b039091169063ec6dc08c90612c1790849060019060040161543b565b5f604051808303815f87803b158015612c2e575f80fd5b505af1158015612c40573d5f803e3d5ffd5b505050505050505050565b5f805f846002015f9054906101000a90046001600160a01b03166001600160a01b031663f83099ca6040518163ffffffff1660e01b81526004016040805180830381865afa158015612c9f573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cc39190615682565b600186015464ffffffffff600160d81b820481169650929450909250600160b01b9004166001600160401b038216811015612d0f57612d0281836156ac565b612d0c9085615463565b93505b509250925092565b5f612d2061294e565b54600160a01b90046001600160401b03169050428111156115645780604051635947f2dd60e01b8152600401610dda9190614c1a565b6064811115611564578060646040516303ac352360e11b8152600401610dda929190614bec565b80821461107c578181604051632339f36160e01b8152600401610dda929190614bec565b600282015460405163682a914160e01b81525f916001600160a01b03169063682a914190612dd3903390600401614b96565b602060405180830381865afa158015612dee573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e12919061549a565b9050801580612e2b57508115158015612e2b5750818114155b156108425733604051633348ec4760e21b8152600401610dda9190614b96565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f612e7561396e565b805160209182012060408051808201825260018152603160f81b90840152805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f86358414612f175733604051633348ec4760e21b8152600401610dda9190614b96565b612f41671a185cda12da5b9960c21b612f3660c08a0160a08b016156cc565b60ff165f6001613bef565b612f866565787069727960d01b612f5e60e08a0160c08b01614a2e565b6001600160401b0316612f72856001615463565b6001600160401b031664ffffffffff613bef565b5f612fa8612f9a60a08a0160808b01614a2e565b6001600160401b031661394a565b90505f612fb482614069565b9050811580612fc35750602881115b15612fe45760405163072e622b60e11b815260048101829052602401610dda565b5f61300086612ffb6108e7368e90038e018e615337565b61404a565b5f81815260048d01602052604081209195508592506004820154600160501b900460ff16600381111561303557613035614a9f565b1461305557604051623514b360e01b815260048101869052602401610dda565b5f6130758d8d602001602081019061306d9190614e5a565b858e8e613b5a565b60048301805460ff60401b1916600160401b60ff881602179055905061309c828d89614107565b6130a8868d8388614227565b5050505050979650505050505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061312857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661311c614325565b6001600160a01b031614155b156131465760405163703e46dd60e11b815260040160405180910390fd5b565b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e361107c816126df565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156131cc575060408051601f3d908101601f191682019092526131c99181019061549a565b60015b6131eb5781604051634c9c8ce360e01b8152600401610dda9190614b96565b5f8051602061586b833981519152811461321b57604051632a87526960e21b815260048101829052602401610dda565b610d608383614339565b61322d61438e565b613146600161324061323d6143b4565b90565b906143d8565b61325383838360016143df565b610d605782604051635274afe760e01b8152600401610dda9190614b96565b6131465f61324061323d6143b4565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146131465760405163703e46dd60e11b815260040160405180910390fd5b5f8181526004830160205260408120906004820154600160501b900460ff1660038111156132fa576132fa614a9f565b036108425760405163073b110b60e21b815260048101839052602401610dda565b604080516080810182525f80825260208201819052918101829052606081019190915260405180608001604052808360040160099054906101000a900460ff16600181111561336c5761336c614a9f565b8152600284015460208201526004909301546001600160401b0381166040850152600160401b900460ff166060909301929092525090565b5f806133b3886040015161394a565b90508087106133d9578681604051630521b2cf60e21b8152600401610dda929190614bec565b5f816133e68960016156e5565b146133f35761010061340e565b6133ff88610100615516565b896040015161340e919061556f565b90508581146134345760405163269be2e760e21b8152610dda9087908390600401614bec565b6060890151841461345f57606089015160405163059f874760e51b8152610dda918691600401614bec565b5f808a51600181111561347457613474614a9f565b1490508061348e576134898989898989614441565b61349b565b61349b89898989896144d6565b8a602001511493505050509695505050505050565b5f6134bb838361280b565b9050600180820154600160a01b900460ff1660048111156134de576134de614a9f565b1461084257818160010160149054906101000a900460ff166040516318ddd78560e21b8152600401610dda9291906156f8565b6001830180545f91839160ff60a01b1916600160a01b83600481111561353957613539614a9f565b0217905550600483018054600b9061355d90600160581b900463ffffffff1661570c565b825463ffffffff9182166101009390930a928302919092021990911617905550600283015484546001600160801b0390911690819086905f906135aa9084906001600160601b031661572a565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550949350505050565b6001600160a01b0382165f908152600984016020526040812080548392906135ff9084906156e5565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a2505050565b60018201545f81815260078601602052604081206136659084614533565b905060405180604001604052808464ffffffffff16815260200161369683600161368f91906156e5565b60ff614579565b60ff9081169091525f84815260078901602090815260408220845181549590920151909316600160281b0265ffffffffffff1990941664ffffffffff90911617929092179055600485018054600f906136fc9063ffffffff600160781b909104166154de565b91906101000a81548163ffffffff021916908363ffffffff1602179055905060028163ffffffff161080613750575060016004860154600160501b900460ff16600381111561374d5761374d614a9f565b14155b1561375d57505050610c1f565b60048501805460ff60501b1916600160511b1790556040805163ffffffff831681529051849188917f670bae28a2bc029235590f52404f76fd2bcbc565e8ee4800cf37a9c97ce6b0549181900360200190a350505050505050565b6002820154604080516080810182525f6020820181905281830181905260018601543360608401526001600160a01b03908116835260038901549351632899f6af60e01b81529194600160801b90046001600160601b0316931690632899f6af906138299087908690600401614bec565b5f604051808303815f87803b158015613840575f80fd5b505af1158015613852573d5f803e3d5ffd5b50505050600387015485546040516001600160a01b039092169163ae18f87a918791869186916138889130918e9060200161574a565b60408051601f1981840301815282825280516020918201206001600160e01b031960e089901b1684526004840196909652602483019490945282516001600160a01b0390811660448401529383015184166064830152820151608482015260609091015190911660a482015260c481019190915260e40160408051808303815f875af115801561391a573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061393e919061576b565b98975050505050505050565b5f610100600161395a82856156e5565b613964919061556f565b6108429190615541565b60408051808201909152600f81526e53746f72616765526567697374727960881b602082015290565b5f6001600160a01b0382166139bf57604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f8051602061582b83398151915260405160405180910390a45092915050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610842565b613a24614588565b613a2c6145ad565b6001600160a01b0382161580613a4957506001600160a01b038116155b15613a6757604051632972810f60e21b815260040160405180910390fd5b613a715f83612880565b5080613a7b61294e565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f8051602061582b833981519152908390a45050565b6040805160208101869052908101849052606081018390525f908290608001604051602081830303815290604052805190602001205f1c610e28919061578d565b6115646129e8565b5f7f91dcb69a189ec8c949ef00d7ed01e6196288bd125980d2fa0c093a3e4d928f37826040516020016127ae929190918252805160208084019190915201516001600160401b0316604082015260600190565b5f613b67858585856145b5565b15613b73575083610e28565b506001600160a01b038085165f8181526008880160205260409020805490921691901580613bb157508054600160a01b90046001600160401b031642115b80613bc55750613bc3828686866145b5565b155b15613be557856040516342c865cf60e01b8152600401610dda9190614b96565b5095945050505050565b81831080613bfc57508083115b15610c1f57604051632948c34f60e21b815260048101859052602481018490526044810183905260648101829052608401610dda565b5f82815260068401602090815260408083203384529091529020546001600160401b038082169083161015613c925760405163118fdad760e21b8152600481018490523360248201526001600160401b0382166044820152606401610dda565b613c9e61546083615463565b5f9384526006909401602090815260408085203386529091529092206001600160401b03939093169092555050565b600182015460048201545f91600160a01b90046001600160601b031690600890613d0490600160581b900463ffffffff1683615516565b613d0e9190615541565b61236790826156e5565b82545f8381526007850160205260408120909161ffff600160e01b8204811692600160f01b90920416908390613d4e9086614533565b90505b5f81118015613d5f57508183105b15613d8157613d6f600284615516565b9250613d7a816157a0565b9050613d51565b50613d8c8282614579565b9695505050505050565b6040516370a0823160e01b81525f906001600160a01b038516906370a0823190613dc4903090600401614b96565b602060405180830381865afa158015613ddf573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e03919061549a565b9050613e1a6001600160a01b038516843085614673565b5f81856001600160a01b03166370a08231306040518263ffffffff1660e01b8152600401613e489190614b96565b602060405180830381865afa158015613e63573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e87919061549a565b613e91919061556f565b90508281146126c057848382604051635812240f60e11b8152600401610dda9392919061574a565b6001860154613ed3908490600160a81b900460ff16612d7d565b613edd8184612d7d565b5f613ee78661331b565b87546003890154604083015192935090915f90613f039061394a565b90505f5b87811015613f9f575f613f1c85858486613abe565b9050613f75818b8b85818110613f3457613f346153e5565b9050602002810190613f4691906153f9565b8b8b87818110613f5857613f586153e5565b9050602002810190613f6a91906157b5565b8b94939291906133a4565b613f96578c81604051633cfc6a1760e11b8152600401610dda929190614bec565b50600101613f07565b505050505050505050505050565b60018201545f90600160d81b900464ffffffffff166001600160401b03831611613fd857505f612455565b5f80613fe48686612c4b565b5091509150808015613d8c5750816001600160401b0316846001600160401b031611925050509392505050565b61401b8282611993565b61107c5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610dda565b60405161190160f01b8152600281019290925260228201526042902090565b5f6001821115614100576140f061408160018461556f565b5f60076001600160801b038311901b905060066001600160401b0383831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b6140fb9060016156e5565b610842565b5f92915050565b6141176040830160208401614e5a565b83546001600160a01b03919091166001600160c81b031990911617600160a01b64ffffffffff83160217835561415360e0830160c08401614a2e565b835464ffffffffff91909116600160c81b0264ffffffffff60c81b199091161783558135600184015560408201356002840155606082013560038401556141a060a0830160808401614a2e565b6004840180546001600160401b0319166001600160401b03929092169190911790556141d260c0830160a084016156cc565b60ff1660018111156141e6576141e6614a9f565b60048401805460ff60481b1916600160481b83600181111561420a5761420a614a9f565b02179055505050600401805460ff60501b1916600160501b179055565b6142376040840160208501614e5a565b6001600160a01b03168335857f854cc16df3e547d5a8783382379946de64285519832f44872085d6e171947ba36040870135606088013561427e60a08a0160808b01614a2e565b6040805193845260208401929092526001600160401b03169082015260600160405180910390a46001600160a01b0382168335857f5cf2231192b9844d0442a0b8e01f2319190db9bd0b8fffd2a3a062408f5f7e5a6142e360c0880160a089016156cc565b60ff1660018111156142f7576142f7614a9f565b8561430860e08a0160c08b01614a2e565b604051614317939291906157fa565b60405180910390a450505050565b5f5f8051602061586b833981519152610d1e565b614342826146a0565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561438657610d6082826146fa565b61107c61478a565b6143966147a9565b1561314657604051633ee5aeb560e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614435578383151615614429573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f614462565b5f60205f848460025afa614459575f80fd5b50505f51919050565b6040518660b81b81528486600983013761447f6009860182614447565b9150600181538260051b8401845b818110156144ca576001891660051b8481600186010152813581602186010352506144b9604184614447565b60019990991c98935060200161448d565b50505095945050505050565b5f6040518660b81b8152848660098301376009850181209150600181538260051b8401845b818110156144ca576001891660051b8481600186010152813581602186010352506041832093508860011c98506020810190506144fb565b81545f9061454c9062093a809064ffffffffff166156e5565b826001600160401b03161115614562575f61456f565b8254600160281b900460ff165b60ff169392505050565b5f828218828410028218612455565b6145906147c1565b61314657604051631afcd79f60e31b815260040160405180910390fd5b613146614588565b5f6001600160a01b0385166145cb57505f612367565b5f806145d88686866147da565b5090925090505f8160038111156145f1576145f1614a9f565b14801561460f5750866001600160a01b0316826001600160a01b0316145b1561461f57600192505050612367565b5f876001600160a01b03163b1180156111e157506111e1878787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061482192505050565b614681848484846001614886565b610c1f5783604051635274afe760e01b8152600401610dda9190614b96565b806001600160a01b03163b5f036146cc5780604051634c9c8ce360e01b8152600401610dda9190614b96565b5f8051602061586b83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61470784846148f3565b905080801561472857505f3d118061472857505f846001600160a01b03163b115b1561473d57614735614906565b915050610842565b801561475e5783604051639996b31560e01b8152600401610dda9190614b96565b3d156147715761476c61491f565b61291e565b60405163d6bda27560e01b815260040160405180910390fd5b34156131465760405163b398979f60e01b815260040160405180910390fd5b5f6147bc6147b861323d6143b4565b5c90565b905090565b5f6147ca6139f4565b54600160401b900460ff16919050565b5f8080604184900361480e578435602086013560408701355f1a6148008982858561492a565b955095509550505050614818565b505f915060029050825b93509350939050565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166148e25783831516156148d6573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f80806fa2a8918ca85bafe22016d0b997e4df60600160ff1b0384111561495957505f915060039050826149de565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156149aa573d5f803e3d5ffd5b5050604051601f1901519150506001600160a01b0381166149d557505f9250600191508290506149de565b92505f91508190505b9450945094915050565b5f602082840312156149f8575f80fd5b81356001600160e01b031981168114612455575f80fd5b6001600160401b0381168114611564575f80fd5b803561116a81614a0f565b5f60208284031215614a3e575f80fd5b813561245581614a0f565b5f6101008284031215614a5a575f80fd5b50919050565b5f6101008284031215614a71575f80fd5b6124558383614a49565b5f60208284031215614a8b575f80fd5b5035919050565b6001600160a01b03169052565b634e487b7160e01b5f52602160045260245ffd5b60058110614ac357614ac3614a9f565b9052565b6001600160401b03169052565b6001600160801b03169052565b81518152602080830151610140830191614afd90840182614a92565b506040830151614b106040840182614ab3565b506060830151614b25606084018260ff169052565b506080830151614b386080840182614ac7565b5060a0830151614b4b60a0840182614ac7565b5060c0830151614b5e60c0840182614ac7565b5060e0830151614b7160e0840182614ad4565b5061010080840151614b8582850182614ad4565b505061012092830151919092015290565b6001600160a01b0391909116815260200190565b6001600160a01b0381168114611564575f80fd5b5f8060408385031215614bcf575f80fd5b823591506020830135614be181614baa565b809150509250929050565b918252602082015260400190565b5f8060408385031215614c0b575f80fd5b50508035926020909101359150565b6001600160401b0391909116815260200190565b5f8060408385031215614c3f575f80fd5b8235614c4a81614baa565b91506020830135614be181614a0f565b5f8083601f840112614c6a575f80fd5b5081356001600160401b03811115614c80575f80fd5b6020830191508360208260051b8501011115614c9a575f80fd5b9250929050565b5f805f8060408587031215614cb4575f80fd5b84356001600160401b0380821115614cca575f80fd5b818701915087601f830112614cdd575f80fd5b813581811115614ceb575f80fd5b8860208260081b8501011115614cff575f80fd5b602092830196509450908601359080821115614d19575f80fd5b50614d2687828801614c5a565b95989497509550505050565b602080825282518282018190525f9190848201906040850190845b81811015614d6957835183529284019291840191600101614d4d565b50909695505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715614db157614db1614d75565b604052919050565b5f8060408385031215614dca575f80fd5b8235614dd581614baa565b91506020838101356001600160401b0380821115614df1575f80fd5b818601915086601f830112614e04575f80fd5b813581811115614e1657614e16614d75565b614e28601f8201601f19168501614d89565b91508082528784828501011115614e3d575f80fd5b80848401858401375f848284010152508093505050509250929050565b5f60208284031215614e6a575f80fd5b813561245581614baa565b5f8083601f840112614e85575f80fd5b5081356001600160401b03811115614e9b575f80fd5b602083019150836020828501011115614c9a575f80fd5b5f805f805f8060808789031215614ec7575f80fd5b863595506020870135614ed981614a0f565b945060408701356001600160401b0380821115614ef4575f80fd5b614f008a838b01614e75565b90965094506060890135915080821115614f18575f80fd5b50614f2589828a01614c5a565b979a9699509497509295939492505050565b5f805f6101208486031215614f4a575f80fd5b614f548585614a49565b92506101008401356001600160401b03811115614f6f575f80fd5b614f7b86828701614e75565b9497909650939450505050565b60028110614ac357614ac3614a9f565b60048110614ac357614ac3614a9f565b5f6101a082019050614fbb828451614a92565b6020830151602083015260408301516040830152606083015160608301526080830151614feb6080840182614ac7565b5060a0830151614ffe60a0840182614ac7565b5060c083015161501360c084018260ff169052565b5060e083015161502660e0840182614f88565b506101008084015161503a82850182614f98565b50506101208084015161504f82850182614ac7565b50506101408084015161506482850182614ac7565b50506101608381015163ffffffff908116918401919091526101809384015116929091019190915290565b5f81518084525f5b818110156150b357602081850181015186830182015201615097565b505f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b881681525f602060e060208401526150f260e084018a61508f565b8381036040850152615104818a61508f565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b818110156151575783518352928401929184019160010161513b565b50909c9b505050505050505050505050565b5f806040838503121561517a575f80fd5b823561518581614baa565b91506020830135614be181614baa565b602081525f612455602083018461508f565b5f805f606084860312156151b9575f80fd5b83356151c481614baa565b925060208401356151d481614baa565b915060408401356151e481614baa565b809150509250925092565b602080825282518282018190525f9190848201906040850190845b81811015614d695783516001600160401b03168352928401929184019160010161520a565b5f805f8060608587031215615242575f80fd5b84359350602085013561525481614a0f565b925060408501356001600160401b0381111561526e575f80fd5b614d2687828801614e75565b803560ff8116811461116a575f80fd5b5f805f806080858703121561529d575f80fd5b84359350602085013592506152b46040860161527a565b9396929550929360600135925050565b5f805f805f606086880312156152d8575f80fd5b8535945060208601356001600160401b03808211156152f5575f80fd5b61530189838a01614c5a565b90965094506040880135915080821115615319575f80fd5b5061532688828901614c5a565b969995985093965092949392505050565b5f610100808385031215615349575f80fd5b604051908101906001600160401b038211818310171561536b5761536b614d75565b81604052833581526020840135915061538382614baa565b81602082015260408401356040820152606084013560608201526153a960808501614a23565b60808201526153ba60a0850161527a565b60a08201526153cb60c08501614a23565b60c082015260e084013560e0820152809250505092915050565b634e487b7160e01b5f52603260045260245ffd5b5f808335601e1984360301811261540e575f80fd5b8301803591506001600160401b03821115615427575f80fd5b602001915036819003821315614c9a575f80fd5b91825263ffffffff16602082015260400190565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908082111561291e5761291e61544f565b9182526001600160401b0316602082015260400190565b5f602082840312156154aa575f80fd5b5051919050565b5f6001600160401b038281166002600160401b031981016154d4576154d461544f565b6001019392505050565b5f63ffffffff8083168181036154d4576154d461544f565b6001600160601b0381811683821601908082111561291e5761291e61544f565b80820281158282048414176108425761084261544f565b634e487b7160e01b5f52601260045260245ffd5b5f8261554f5761554f61552d565b500490565b5f60208284031215615564575f80fd5b815161245581614baa565b818103818111156108425761084261544f565b60ff929092168252602082015260400190565b5f610120820190508382528251602083015260018060a01b036020840151166040830152604083015160608301526060830151608083015260018060401b0360808401511660a083015260ff60a08401511660c083015260c08301516155fe60e0840182614ac7565b5060e08301516101008301529392505050565b8051801515811461116a575f80fd5b5f8060408385031215615631575f80fd5b825161563c81614a0f565b915061564a60208401615611565b90509250929050565b5f60208284031215615663575f80fd5b815161245581614a0f565b828152604081016124556020830184614f98565b5f8060408385031215615693575f80fd5b61569c83615611565b91506020830151614be181614a0f565b6001600160401b0382811682821603908082111561291e5761291e61544f565b5f602082840312156156dc575f80fd5b6124558261527a565b808201808211156108425761084261544f565b828152604081016124556020830184614ab3565b5f63ffffffff8216806157215761572161544f565b5f190192915050565b6001600160601b0382811682821603908082111561291e5761291e61544f565b6001600160a01b039390931683526020830191909152604082015260600190565b5f806040838503121561577c575f80fd5b505080516020909101519092909150565b5f8261579b5761579b61552d565b500690565b5f816157ae576157ae61544f565b505f190190565b5f808335601e198436030181126157ca575f80fd5b8301803591506001600160401b038211156157e3575f80fd5b6020019150600581901b3603821315614c9a575f80fd5b606081016158088286614f88565b6001600160401b0393841660208301529190921660409092019190915291905056fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa0'
