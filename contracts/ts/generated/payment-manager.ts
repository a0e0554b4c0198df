// Generated from PaymentManager.sol; do not edit.

/** ABI of PaymentManager. */
export const paymentManagerAbi = [
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
    "name": "addAllowedToken",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "config",
        "type": "tuple",
        "internalType": "struct TokenConfig",
        "components": [
          {
            "name": "allowed",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "pool",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "fee",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "twapWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "feed",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "feedHeartbeat",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "decimals",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "maxSlippageBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "minSwap",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "maxSwap",
            "type": "uint128",
            "internalType": "uint128"
          }
        ]
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
    "name": "approveSpend",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "maxRate",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maxTotal",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "expiry",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "approveSpendBySignature",
    "inputs": [
      {
        "name": "approval",
        "type": "tuple",
        "internalType": "struct SpendApproval",
        "components": [
          {
            "name": "payer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "spender",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "maxRate",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "maxTotal",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "expiry",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "nonce",
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
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "bufferSeconds",
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
    "name": "claimBatch",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "internalType": "BatchId"
      },
      {
        "name": "holder",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "alephOut",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "inKind",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "closePayment",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "outputs": [
      {
        "name": "totalPaid",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "communityFeeBps",
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
    "name": "communitySplit",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple[]",
        "internalType": "struct CommunityShare[]",
        "components": [
          {
            "name": "account",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "bps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
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
      },
      {
        "name": "token",
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
    "name": "creditPayer",
    "inputs": [
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
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "getBatch",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "internalType": "BatchId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Batch",
        "components": [
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "totalIn",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "swapped",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "totalOut",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "openedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "closedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "redeemable",
            "type": "bool",
            "internalType": "bool"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getPayment",
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
        "type": "tuple",
        "internalType": "struct JobPayment",
        "components": [
          {
            "name": "payer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "paymentToken",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pricePerSecond",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "lastSettledAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "totalPaid",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum PaymentStatus"
          },
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "spender",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "endAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "maxSpend",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "buffer",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "paidSeconds",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "debtSeconds",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "writtenOffSeconds",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "imageFeeLeft",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "rebateLeft",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "communityFeeBps",
            "type": "uint16",
            "internalType": "uint16"
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
      },
      {
        "name": "router",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "split",
        "type": "tuple[]",
        "internalType": "struct CommunityShare[]",
        "components": [
          {
            "name": "account",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "bps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isSpender",
    "inputs": [
      {
        "name": "payer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "token",
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
    "name": "maxSlippageBps",
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
    "name": "openBatchOf",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "BatchId"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "openPayment",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct PaymentTerms",
        "components": [
          {
            "name": "payer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "spender",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pricePerSecond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "maxSpend",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "imagePublisher",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "imageFee",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "imageNodeShareBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "owed",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "outputs": [
      {
        "name": "payableSeconds",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "paidFor",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "outputs": [
      {
        "name": "totalPaid",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "paidSeconds",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "priceDeviationBps",
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
    "name": "quote",
    "inputs": [
      {
        "name": "payer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "pricePerSecond",
        "type": "uint96",
        "internalType": "uint96"
      },
      {
        "name": "maxSpend",
        "type": "uint128",
        "internalType": "uint128"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Quote",
        "components": [
          {
            "name": "bufferRequired",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "pricePerHour",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "fundedSeconds",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "allowedSeconds",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "spendSeconds",
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
    "name": "redeemInKind",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "internalType": "BatchId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "removeAllowedToken",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
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
    "name": "resumePayment",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
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
    "name": "runwayOf",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "outputs": [
      {
        "name": "seconds_",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "bufferSeconds_",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "setBufferSeconds",
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
    "name": "setCommunityFeeBps",
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
    "name": "setCommunitySplit",
    "inputs": [
      {
        "name": "split",
        "type": "tuple[]",
        "internalType": "struct CommunityShare[]",
        "components": [
          {
            "name": "account",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "bps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setMaxSlippageBps",
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
        "name": "stakingManager_",
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
    "name": "setPriceDeviationBps",
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
    "name": "settleJob",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "outputs": [
      {
        "name": "part",
        "type": "tuple",
        "internalType": "struct Settlement",
        "components": [
          {
            "name": "paidSeconds",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "gross",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "community",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "delegators",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "image",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "operator",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settleJobWithSwap",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "minOut",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "part",
        "type": "tuple",
        "internalType": "struct Settlement",
        "components": [
          {
            "name": "paidSeconds",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "gross",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "community",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "delegators",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "image",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "operator",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "alephOut",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settleJobs",
    "inputs": [
      {
        "name": "jobIds",
        "type": "uint256[]",
        "internalType": "JobId[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "spendNonceOf",
    "inputs": [
      {
        "name": "payer",
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
    "name": "spendOf",
    "inputs": [
      {
        "name": "payer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct SpendState",
        "components": [
          {
            "name": "maxRate",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "maxTotal",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "expiry",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "rate",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "spent",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "stateMutability": "view"
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
    "name": "startPayment",
    "inputs": [
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
        "name": "pricePerSecond",
        "type": "uint96",
        "internalType": "uint96"
      },
      {
        "name": "endAt",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "suspendPayment",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "outputs": [
      {
        "name": "part",
        "type": "tuple",
        "internalType": "struct Settlement",
        "components": [
          {
            "name": "paidSeconds",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "gross",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "community",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "delegators",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "image",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "operator",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "swapBatch",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "internalType": "BatchId"
      },
      {
        "name": "amountIn",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minOut",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "alephOut",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "swapFloor",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amountIn",
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
    "name": "swapRouter",
    "inputs": [],
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
    "name": "tokenConfig",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct TokenConfig",
        "components": [
          {
            "name": "allowed",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "pool",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "fee",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "twapWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "feed",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "feedHeartbeat",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "decimals",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "maxSlippageBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "minSwap",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "maxSwap",
            "type": "uint128",
            "internalType": "uint128"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "totalBuffer",
    "inputs": [
      {
        "name": "token",
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
    "name": "totalCredit",
    "inputs": [
      {
        "name": "token",
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
    "name": "totalParked",
    "inputs": [
      {
        "name": "token",
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
    "name": "unitsOf",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "internalType": "BatchId"
      },
      {
        "name": "holder",
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
    "name": "withdraw",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
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
    "name": "BatchClaimed",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "indexed": true,
        "internalType": "BatchId"
      },
      {
        "name": "holder",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "aleph",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "inKind",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BatchClosed",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "indexed": true,
        "internalType": "BatchId"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "totalIn",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BatchRedeemable",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "indexed": true,
        "internalType": "BatchId"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "left",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BatchSwapped",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "indexed": true,
        "internalType": "BatchId"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amountIn",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "amountOut",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "left",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "BufferFilled",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "amount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "buffer",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CommunitySplitSet",
    "inputs": [
      {
        "name": "split",
        "type": "tuple[]",
        "indexed": false,
        "internalType": "struct CommunityShare[]",
        "components": [
          {
            "name": "account",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "bps",
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
    "name": "CreditWithdrawn",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "token",
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
        "name": "token",
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
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
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
    "name": "JobSettled",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "paidSeconds",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "gross",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "community",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "delegators",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "image",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "operator",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "settledAt",
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
    "name": "Parked",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "indexed": true,
        "internalType": "BatchId"
      },
      {
        "name": "holder",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "units",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PayerCredited",
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
        "name": "credited",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "later",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PaymentClosed",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "totalPaid",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "refunded",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "writtenOffSeconds",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PaymentOpened",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "payer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "terms",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct PaymentTerms",
        "components": [
          {
            "name": "payer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "spender",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pricePerSecond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "maxSpend",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "imagePublisher",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "imageFee",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "imageNodeShareBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
      },
      {
        "name": "buffer",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "communityFeeBps",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PaymentStarted",
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
        "name": "pricePerSecond",
        "type": "uint96",
        "indexed": false,
        "internalType": "uint96"
      },
      {
        "name": "startedAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "endAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "PaymentSuspended",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "at",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "SpendApproved",
    "inputs": [
      {
        "name": "payer",
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
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "maxRate",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "maxTotal",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
    "name": "Swapped",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amountIn",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "amountOut",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TokenAllowed",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "config",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct TokenConfig",
        "components": [
          {
            "name": "allowed",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "pool",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "fee",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "twapWindow",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "feed",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "feedHeartbeat",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "decimals",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "maxSlippageBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "minSwap",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "maxSwap",
            "type": "uint128",
            "internalType": "uint128"
          }
        ]
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TokenRemoved",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Unfunded",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "debtSeconds",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "bufferUsed",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
    "name": "PaymentManagerApprovalExceeded",
    "inputs": [
      {
        "name": "payer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "what",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "requested",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "available",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerBadSplit",
    "inputs": [
      {
        "name": "sum",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerBadTokenConfig",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "what",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerBatchState",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "internalType": "BatchId"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerCannotPay",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "required",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "available",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerInvalidStatus",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum PaymentStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerNothingHeld",
    "inputs": [
      {
        "name": "batchId",
        "type": "uint256",
        "internalType": "BatchId"
      },
      {
        "name": "holder",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerNothingOwed",
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
    "name": "PaymentManagerPriceDeviates",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "price",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "reference_",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maxBps",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerPriceTooHigh",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "price",
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
    "name": "PaymentManagerSlippageExceeded",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "out",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minimum",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerStaleFeed",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "answer",
        "type": "int256",
        "internalType": "int256"
      },
      {
        "name": "updatedAt",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "PaymentManagerSwapSize",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
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
    "name": "PaymentManagerTokenNotAllowed",
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
    "name": "PaymentManagerUnknownPayment",
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

/** Creation code of PaymentManager. */
export const paymentManagerBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615dd5620001005f395f8181613ebd01528181613ee601526140280152615dd55ff3fe6080604052600436106102e8575f3560e01c80630171984b146102ec57806301ffc9a714610313578063035ec58414610342578063076de2fd146103615780630be3f0641461038e5780631844046c146103af57806322828cc2146103dc57806322d40ea1146103fd5780632366c1861461042a578063246c959514610495578063248a9ca3146104a957806325fc1b3d146104c85780632f2ff15d146104e75780632fa0322c146105065780633280a83614610533578063342f5c3e1461055f578063365398951461057357806336568abe146105925780633892efba146105b15780633953becc146105d05780633d931b28146105ef5780633df395a31461061b5780634f1ef2861461062f5780634f4246181461064257806352d1902d1461066157806353d5745c1461067557806354003b501461069457806356533d20146106b35780635ac44282146106d25780636419901d1461075e57806368b431681461077d5780636e4af9d31461079c5780637043f432146107b057806379546afd146107c45780637e81b927146107e35780637ffd9caa14610802578063847c8a531461082157806384b0196e14610835578063866b28731461085c5780638d9079e91461087b57806390469a9d1461089a57806391d14854146108b957806393155540146108d85780639421a9db1461093d57806398c61a261461095c578063a05b6a8c1461097b578063a217fddf1461099a578063a2af3bbd146109ad578063a471f048146109ce578063a5c86852146109ed578063ad3cb1cc14610a0c578063b127660414610a49578063c31c9c0714610a87578063c4aa739514610a9b578063c6f4286414610aaf578063d005450414610ace578063d547741f14610aef578063d9b5c4a514610b0e578063dae8dd0714610b22578063e0bf2d2d14610b41578063e93ebc0b14610b60578063eaba236114610b7f578063f220d16c14610b93578063f6a6cc1514610bb2578063f940e38514610bd1578063fe136c4e14610bf0575b5f80fd5b3480156102f7575f80fd5b50610300610c1c565b6040519081526020015b60405180910390f35b34801561031e575f80fd5b5061033261032d366004614668565b610c2f565b604051901515815260200161030a565b34801561034d575f80fd5b5061030061035c3660046146ae565b610c65565b34801561036c575f80fd5b5061038061037b3660046146e5565b610cf1565b60405161030a929190614705565b348015610399575f80fd5b506103ad6103a8366004614753565b610da3565b005b3480156103ba575f80fd5b506103ce6103c93660046147db565b6111ab565b60405161030a9291906147ff565b3480156103e7575f80fd5b506103f06112c1565b60405161030a9190614819565b348015610408575f80fd5b5061041c61041736600461484c565b6112dc565b60405161030a9291906148c2565b348015610435575f80fd5b50610449610444366004614912565b611439565b604080518251815260208084015190820152828201516001600160401b03908116928201929092526060808401518316908201526080928301519091169181019190915260a00161030a565b3480156104a0575f80fd5b506103f0611547565b3480156104b4575f80fd5b506103006104c33660046147db565b611566565b3480156104d3575f80fd5b506103ad6104e23660046147db565b611584565b3480156104f2575f80fd5b506103ad610501366004614969565b6115f3565b348015610511575f80fd5b506105256105203660046147db565b611615565b60405161030a92919061498c565b34801561053e575f80fd5b5061055261054d3660046147db565b61165a565b60405161030a91906149e4565b34801561056a575f80fd5b506103f061175f565b34801561057e575f80fd5b506103ad61058d3660046147db565b611777565b34801561059d575f80fd5b506103ad6105ac366004614969565b6117d7565b3480156105bc575f80fd5b506103006105cb366004614afa565b61180f565b3480156105db575f80fd5b506103ad6105ea366004614b24565b6118b9565b3480156105fa575f80fd5b5061060e6106093660046147db565b6119e4565b60405161030a9190614b61565b348015610626575f80fd5b506103f0611b5b565b6103ad61063d366004614bff565b611b76565b34801561064d575f80fd5b506103ad61065c3660046147db565b611b95565b34801561066c575f80fd5b50610300611c22565b348015610680575f80fd5b506103ad61068f366004614ca0565b611c3d565b34801561069f575f80fd5b506103ad6106ae366004614d0e565b611e14565b3480156106be575f80fd5b506103ad6106cd366004614d4e565b612017565b3480156106dd575f80fd5b506106f16106ec3660046147db565b6121c6565b60405161030a919081516001600160a01b031681526020808301519082015260408083015190820152606080830151908201526080808301516001600160401b039081169183019190915260a0838101519091169082015260c09182015115159181019190915260e00190565b348015610769575f80fd5b50610300610778366004614d88565b61228b565b348015610788575f80fd5b506103ad6107973660046147db565b6122c1565b3480156107a7575f80fd5b506103ad612448565b3480156107bb575f80fd5b506103ad6124df565b3480156107cf575f80fd5b506103006107de3660046146e5565b612583565b3480156107ee575f80fd5b506103006107fd366004614d88565b6125aa565b34801561080d575f80fd5b506103ad61081c3660046147db565b6125e4565b34801561082c575f80fd5b50610300612659565b348015610840575f80fd5b50610849612673565b60405161030a9796959493929190614de6565b348015610867575f80fd5b50610300610876366004614e7d565b6126e7565b348015610886575f80fd5b50610300610895366004614d88565b6127d3565b3480156108a5575f80fd5b506103ad6108b4366004614d88565b6127fc565b3480156108c4575f80fd5b506103326108d3366004614969565b6128f5565b3480156108e3575f80fd5b506108f76108f2366004614b24565b612929565b60405161030a919081518152602080830151908201526040808301516001600160401b031690820152606080830151908201526080918201519181019190915260a00190565b348015610948575f80fd5b506103ad610957366004614eb0565b612974565b348015610967575f80fd5b506103ad610976366004614ecb565b6129f1565b348015610986575f80fd5b506103ad610995366004614ef4565b612a9c565b3480156109a5575f80fd5b506103005f81565b3480156109b8575f80fd5b506109c1612b47565b60405161030a9190614f4f565b3480156109d9575f80fd5b506103006109e8366004614d88565b612b66565b3480156109f8575f80fd5b506103ad610a07366004614f63565b612b8f565b348015610a17575f80fd5b50610a3c604051806040016040528060058152602001640352e302e360dc1b81525081565b60405161030a9190614fe6565b348015610a54575f80fd5b50610a68610a633660046147db565b612c12565b604080516001600160401b03909316835260208301919091520161030a565b348015610a92575f80fd5b506103f0612d08565b348015610aa6575f80fd5b50610300612d23565b348015610aba575f80fd5b50610300610ac93660046147db565b612d3c565b348015610ad9575f80fd5b50610ae2613046565b60405161030a9190614ff8565b348015610afa575f80fd5b506103ad610b09366004614969565b6130e0565b348015610b19575f80fd5b506103f06130fc565b348015610b2d575f80fd5b506103ad610b3c366004615053565b613117565b348015610b4c575f80fd5b50610300610b5b366004615091565b613173565b348015610b6b575f80fd5b50610332610b7a366004614b24565b613245565b348015610b8a575f80fd5b506109c16132ad565b348015610b9e575f80fd5b50610300610bad366004614d88565b6132c8565b348015610bbd575f80fd5b5061060e610bcc3660046147db565b6132fb565b348015610bdc575f80fd5b50610300610beb3660046146ae565b61341b565b348015610bfb575f80fd5b50610c0f610c0a366004614d88565b613544565b60405161030a91906150c7565b5f610c25613669565b5461ffff16919050565b5f6001600160e01b03198216637965db0b60e01b1480610c5f57506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f610c6e613669565b604051634adc0d3960e01b815273__$b7d3c2328f7e07200da2f401d2f66b4440$__91634adc0d3991610cab916007019087908790600401615192565b602060405180830381865af4158015610cc6573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cea91906151b1565b9392505050565b5f80610cfb61368d565b610d036136b0565b73__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63b2c6f4ac610d25613669565b6040516001600160e01b031960e084901b168152600481019190915260248101879052604481018690526064016040805180830381865af4158015610d6c573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d9091906151c8565b91509150610d9c6136b8565b9250929050565b5f610dac6136c7565b805490915060ff600160401b82041615906001600160401b03165f81158015610dd25750825b90505f826001600160401b03166001148015610ded5750303b155b905081158015610dfb575080155b15610e195760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b03191660011785558315610e4257845460ff60401b1916600160401b1785555b610e4c8b8b6136ef565b6001600160a01b0389161580610e6957506001600160a01b038816155b15610e8757604051632972810f60e21b815260040160405180910390fd5b886001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ec3573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee79190615203565b60ff16601214610f2b5760405163ebd5b3ed60e01b81526001600160a01b038a16600482015267646563696d616c7360c01b60248201526044015b60405180910390fd5b5f610f34613669565b80546001820180546001600160a01b0319166001600160a01b038d8116919091179091556107d061ffff600160481b03600160e81b0319909216600160481b918e169190910261ffff191617811768ffffffffffffff0000191667384000c8012c00001782556040519192506e636f6d6d756e69747946656542707360881b915f80516020615cf583398151915291610fcf915f9190614705565b60405180910390a26d6d6178536c69707061676542707360901b5f80516020615cf58339815191525f61012c604051611009929190614705565b60405180910390a2707072696365446576696174696f6e42707360781b5f80516020615cf58339815191525f60c8604051611045929190614705565b60405180910390a26c6275666665725365636f6e647360981b5f80516020615cf58339815191525f61384060405161107e92919061498c565b60405180910390a26001600160a01b038a165f818152600683016020526040908190206001808201805460ff60c01b1916600960c11b179055815460ff191617815590519091905f80516020615d35833981519152906110df90849061521e565b60405180910390a260405163c6a9ce6160e01b815273__$b7d3c2328f7e07200da2f401d2f66b4440$__9063c6a9ce61906111259060078601908d908d906004016152fa565b5f6040518083038186803b15801561113b575f80fd5b505af415801561114d573d5f803e3d5ffd5b505050505050831561119e57845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29061119590600190614f4f565b60405180910390a15b5050505050505050505050565b5f805f6111b784613791565b6003810154909150600160a01b900463ffffffff1660028254600160a01b900460ff1660048111156111eb576111eb6149b0565b0361123f576112326111fb613669565b83548490600160b01b900464ffffffffff1661122d6112186137df565b8754600160d81b900464ffffffffff16613857565b61387e565b61123c908261537c565b90505b6040516308c0c3c160e01b815273__$10ebcb60a9b568c9c63f7ff500f11c0b24$__906308c0c3c190611278908590859060040161498c565b6040805180830381865af4158015611292573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112b691906153a7565b935093505050915091565b5f6112ca613669565b600301546001600160a01b0316919050565b6112e46145fc565b5f5f80516020615d958339815191526112fc81613943565b61130461368d565b5f61130d613669565b90505f61131861394d565b905061132386613a59565b61132d8882613ab2565b60405163ad9e494d60e01b815260048101839052602481018990526001600160401b0382166044820152606481018890525f9073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__9063ad9e494d9060840161010060405180830381865af415801561139b573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113bf919061546e565b919750955090508061142557600483810154604051630fb6492160e01b81529182018b90526001600160a01b031690630fb64921906024015f604051808303815f87803b15801561140e575f80fd5b505af1158015611420573d5f803e3d5ffd5b505050505b5050506114306136b8565b50935093915050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081018290529061146b613669565b6001600160a01b038681165f8181526006840160205260409081902084549151630e189a7560e31b81526004810191909152600160301b90910462ffffff166024820152918916604483015260648201526001600160601b03861660848201526001600160801b03851660a482015290915073__$10ebcb60a9b568c9c63f7ff500f11c0b24$__906370c4d3a89060c40160a060405180830381865af4158015611517573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061153b91906154a2565b9150505b949350505050565b5f611550613669565b54600160481b90046001600160a01b0316919050565b5f80611570613b35565b5f9384526020525050604090206001015490565b5f80516020615d7583398151915261159b81613943565b5f6115a4613669565b80549091506115d5906d6d6178536c69707061676542707360901b9062010000900461ffff1685600a61012c613b59565b815461ffff91909116620100000263ffff0000199091161790555050565b6115fc82611566565b61160581613943565b61160f8383613b97565b50505050565b5f8061161f613c3c565b5f611628613669565b5f94855260050160205250506040909120600301546001600160801b03811692600160801b90910463ffffffff169150565b60408051610220810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e081018290526102008101919091526116eb82613c62565b604051632bab20e360e11b8152600481019190915273__$10ebcb60a9b568c9c63f7ff500f11c0b24$__9063575641c69060240161022060405180830381865af415801561173b573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c5f919061554b565b5f611768613cbc565b546001600160a01b0316919050565b5f80516020615d7583398151915261178e81613943565b5f611797613669565b80549091506117c2906e636f6d6d756e69747946656542707360881b9061ffff16855f610bb8613b59565b815461ffff191661ffff919091161790555050565b6001600160a01b03811633146118005760405163334bd91960e11b815260040160405180910390fd5b61180a8282613ce0565b505050565b5f80611819613669565b6001600160a01b0385165f908152600682016020526040902090915073__$796795582e89a41bdd26265fcb71c00f93$__9063d19698899061185b8488613d56565b866040518463ffffffff1660e01b815260040161187a939291906156a7565b602060405180830381865af4158015611895573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061153f91906151b1565b5f6118c381613943565b5f6118cc613669565b600381015460028201549192506001600160a01b0390811691611901916b6e6f6465526567697374727960a01b911688613ded565b6002830180546001600160a01b0319166001600160a01b039290921691909117905561193f6d39ba30b5b4b733a6b0b730b3b2b960911b8287613ded565b6003830180546001600160a01b0319166001600160a01b03928316179055600483015461197c91693537b126b0b730b3b2b960b11b911686613ded565b6004830180546001600160a01b0319166001600160a01b039283161790558116156119be5781546119be90600160481b90046001600160a01b0316825f613e4a565b81546119dc90600160481b90046001600160a01b0316865f19613e4a565b505050505050565b6119ec6145fc565b5f80516020615cd5833981519152611a0381613943565b611a0b61368d565b5f611a14613669565b90505f611a2085613791565b905060018154600160a01b900460ff166004811115611a4157611a416149b0565b03611a4d575050611b4d565b5f73__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63e93167e58488611a726137df565b6040518463ffffffff1660e01b8152600401611a90939291906156ca565b60e060405180830381865af4158015611aab573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611acf91906156e9565b835460ff60a01b1916600360a01b17845560088401549196509150600160801b90046001600160801b031615611b11576008820180546001600160801b031690555b857fa2c2d6e5a9148b142a70a00a20d9e813d4efbc75760cef256ede164f6d59101e82604051611b419190614f4f565b60405180910390a25050505b611b556136b8565b50919050565b5f611b64613669565b600401546001600160a01b0316919050565b611b7e613eb2565b611b8782613f40565b611b918282613f6a565b5050565b611b9d61368d565b611ba5613669565b600b0173__$19b9fa039c0a73c9479548677a597ff2a1$__637d74b72a909183611bcd61394d565b6040518463ffffffff1660e01b8152600401611beb939291906156ca565b5f6040518083038186803b158015611c01575f80fd5b505af4158015611c13573d5f803e3d5ffd5b50505050611c1f6136b8565b50565b5f611c2b61401d565b505f80516020615d1583398151915290565b611c4561368d565b611c4e81614066565b5f611c57613669565b90505f611c6261394d565b90505f5b83811015611e09575f836005015f878785818110611c8657611c86615714565b9050602002013581526020019081526020015f20905060026004811115611caf57611caf6149b0565b8154600160a01b900460ff166004811115611ccc57611ccc6149b0565b141580611ce05750611cde818461408d565b155b15611ceb5750611e01565b5f73__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63174d4c6586898987818110611d1957611d19615714565b90506020020135876040518463ffffffff1660e01b8152600401611d3f939291906156ca565b60e060405180830381865af4158015611d5a573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d7e9190615728565b91505080611dfe5760048501546001600160a01b0316630fb64921888886818110611dab57611dab615714565b905060200201356040518263ffffffff1660e01b8152600401611dd091815260200190565b5f604051808303815f87803b158015611de7575f80fd5b505af1158015611df9573d5f803e3d5ffd5b505050505b50505b600101611c66565b505050611b916136b8565b5f80516020615d75833981519152611e2b81613943565b5f611e34613669565b90505f73__$796795582e89a41bdd26265fcb71c00f93$__635566ae5785611e5c8589613d56565b6040518363ffffffff1660e01b8152600401611e799291906157a0565b61014060405180830381865af4158015611e95573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611eb991906158c0565b6001600160a01b038087165f818152600686016020908152604091829020855181549287015184880151606089015163ffffffff908116600160c01b90810263ffffffff60c01b1962ffffff909416600160a81b029390931666ffffffffffffff60a81b19948b16610100908102610100600160a81b0319971515979097166001600160a81b031990991698909817959095179390931693909317178355608088015160018401805460a08b015160c08c015160e08d015161ffff16600160c81b0261ffff60c81b1960ff929092169096021662ffffff60c01b1991909616600160a01b026001600160c01b031990921693909a1692909217919091179790971691909117179094558401516101208501516001600160801b03908116600160801b029116176002909301929092559051919250905f80516020615d35833981519152906120089084906150c7565b60405180910390a25050505050565b5f80516020615cd583398151915261202e81613943565b61203661368d565b5f61204086613c62565b8054909150600160a01b900460ff166001816004811115612063576120636149b0565b1415801561208357506003816004811115612080576120806149b0565b14155b156120a557868160405163173a333960e01b8152600401610f2292919061597b565b60018201546001600160601b03600160a01b909104811690861611156121065760018201546040516322e8706360e21b8152600481018990526001600160601b038088166024830152600160a01b9092049091166044820152606401610f22565b5f61210f6137df565b835464ffffffffff878116600160d81b026001600160d81b03918416600160b01b0291909116600161ff0160a01b039092169190911717600160a11b178455600484018890556005840180546001600160601b0389166001600160601b03199091168117909155604080519182526001600160401b038084166020840152881690820152909150879089905f80516020615db58339815191529060600160405180910390a35050506121bf6136b8565b5050505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152612206613669565b5f838152600b91909101602052604090819020905163f0dec69760e01b8152600481019190915273__$19b9fa039c0a73c9479548677a597ff2a1$__9063f0dec6979060240160e060405180830381865af4158015612267573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c5f919061598f565b5f612294613669565b6001600160a01b039092165f9081526007929092016020525060409020600101546001600160801b031690565b5f80516020615cd58339815191526122d881613943565b6122e061368d565b5f6122e9613669565b90505f6122f584613c62565b905060038154600160a01b900460ff166004811115612316576123166149b0565b1461234457805460405163173a333960e01b8152610f22918691600160a01b90910460ff169060040161597b565b5f61234d6137df565b60405163f4546c6560e01b815290915073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__9063f4546c659061238b908690899086906004016156ca565b5f6040518083038186803b1580156123a1575f80fd5b505af41580156123b3573d5f803e3d5ffd5b5050835464ffffffffff848116600160b01b0266ffffffffff00ff60a01b1990921691909117600160a11b1780865560048601546005870154604080516001600160601b0390921682526001600160401b0388166020830152600160d81b9093049093169183019190915292508791505f80516020615db58339815191529060600160405180910390a3505050611b916136b8565b5f80516020615d5583398151915261245f81613943565b5f61246d62093a804261537c565b905080612478613cbc565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc400906124d3908490614f4f565b60405180910390a25050565b5f80516020615d558339815191526124f681613943565b5f6124ff613cbc565b8054909150600160a01b90046001600160401b0316421061253357604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f61258c613669565b5f938452600c01602090815260408085209385529290525090205490565b5f6125b3613669565b6001600160a01b03929092165f9081526007909201602052506040902054600160801b90046001600160801b031690565b5f80516020615d758339815191526125fb81613943565b5f612604613669565b805490915061263990707072696365446576696174696f6e42707360781b90600160201b900461ffff168560326101f4613b59565b815461ffff91909116600160201b0261ffff60201b199091161790555050565b5f612662613669565b54600160201b900461ffff16919050565b5f6060805f805f6060600f6126866140c5565b6040805180820190915260018152603160f81b602082015246305f806040519080825280602002602001820160405280156126cb578160200160208202803683370190505b5060f89690961b9d949c50929a50909850965094509092509050565b5f5f80516020615d958339815191526126ff81613943565b61270761368d565b5f61271061394d565b905061271b84613a59565b73__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63a4a6b45261273d613669565b6040516001600160e01b031960e084901b1681526004810191909152602481018a905260448101899052606481018890526001600160401b038416608482015260a401602060405180830381865af415801561279b573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127bf91906151b1565b9250506127ca6136b8565b50949350505050565b5f6127dc613669565b6001600160a01b039092165f908152600d90920160205250604090205490565b5f80516020615d7583398151915261281381613943565b5f61281c613669565b80549091506001600160a01b03600160481b90910481169084160361286d5760405163ebd5b3ed60e01b81526001600160a01b0384166004820152643a37b5b2b760d91b6024820152604401610f22565b6001600160a01b0383165f90815260068201602052604090205460ff166128a95782604051630c7920bb60e11b8152600401610f229190614819565b6001600160a01b0383165f818152600683016020526040808220805460ff19169055517f4c910b69fe65a61f7531b9c5042b2329ca7179c77290aa7e2eb3afa3c8511fd39190a2505050565b5f806128ff613b35565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b612931614635565b61153f61293c613669565b6001600160a01b038087165f9081526010929092016020908152604080842088841685528252808420928716845291905290206140ed565b5f80516020615d7583398151915261298b81613943565b5f612994613669565b80549091506129cf906c6275666665725365636f6e647360981b90600160301b900462ffffff166001600160401b0386165f62278d00613b59565b815462ffffff91909116600160301b0262ffffff60301b199091161790555050565b5f80516020615cd5833981519152612a0881613943565b612a1061368d565b612a1861414f565b5f612a21613669565b905073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__639e27fc6b828686612a486137df565b6040518563ffffffff1660e01b8152600401612a679493929190615a31565b5f6040518083038186803b158015612a7d575f80fd5b505af4158015612a8f573d5f803e3d5ffd5b505050505061180a6136b8565b612aa4613669565b604051630a2db87960e31b8152601090910160048201523360248201526001600160a01b038087166044830152851660648201526084810184905260a481018390526001600160401b03821660c482015273__$c7b82e2922ecef30484b013838ed370799$__9063516dc3c89060e4015f6040518083038186803b158015612b2a575f80fd5b505af4158015612b3c573d5f803e3d5ffd5b505050505050505050565b5f612b50613cbc565b54600160a01b90046001600160401b0316919050565b5f612b6f613669565b6001600160a01b039092165f908152601190920160205250604090205490565b612b97613669565b60100173__$c7b82e2922ecef30484b013838ed370799$__6316597caa9091612bbe61418e565b8686866040518663ffffffff1660e01b8152600401612be1959493929190615b3f565b5f6040518083038186803b158015612bf7575f80fd5b505af4158015612c09573d5f803e3d5ffd5b50505050505050565b5f80612c1c613c3c565b5f612c2684613c62565b905060028154600160a01b900460ff166004811115612c4757612c476149b0565b14612c5757505f93849350915050565b612c85612c62613669565b82548390600160b01b900464ffffffffff1661122d82612c806137df565b614236565b6040516321e6e8dd60e11b815290935073__$10ebcb60a9b568c9c63f7ff500f11c0b24$__906343cdd1ba90612cc1908490879060040161498c565b602060405180830381865af4158015612cdc573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d0091906151b1565b915050915091565b5f612d11613669565b600101546001600160a01b0316919050565b5f612d2c613669565b5462010000900461ffff16919050565b5f5f80516020615cd5833981519152612d5481613943565b612d5c61368d565b5f612d65613669565b90505f612d7185613791565b905060018154600160a01b900460ff166004811115612d9257612d926149b0565b14612e1b5773__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63e93167e58387612dbb6137df565b6040518463ffffffff1660e01b8152600401612dd9939291906156ca565b60e060405180830381865af4158015612df4573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e1891906156e9565b50505b805460ff60a01b1916600160a21b1781556003810154604051631a52791160e11b81526001600160801b0390911694505f9073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__906334a4f22290612e799086908a90600401614705565b602060405180830381865af4158015612e94573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612eb89190615bf0565b6001600160801b0316905081600501601a9054906101000a900460ff1615612ff55760068201545f906001600160a01b031615612f025760068301546001600160a01b0316612f0e565b82546001600160a01b03165b83546001850154600286015492935073__$c7b82e2922ecef30484b013838ed370799$__926367af9cbb9260108901926001600160a01b03918216928792821691600160a01b90046001600160601b031690612f74908e906001600160801b0316615c0b565b6040516001600160e01b031960e089901b16815260048101969096526001600160a01b0394851660248701529284166044860152921660648401526001600160601b03909116608483015260a482015260c4015f6040518083038186803b158015612fdd575f80fd5b505af4158015612fef573d5f803e3d5ffd5b50505050505b60038201546040805187815260208101849052600160c01b90920463ffffffff169082015286907f39939a2abd669f0e61d98d76f0274375d43964545cb1db70747130d8bafda56390606001611b41565b60605f613051613669565b600a81015461ffff165f908152600982016020908152604080832080548251818502810185019093528083526007909501955090939092909184015b828210156130d6575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b900461ffff168183015282526001909201910161308d565b5050505091505090565b6130e982611566565b6130f281613943565b61160f8383613ce0565b5f613105613669565b600201546001600160a01b0316919050565b5f80516020615d7583398151915261312e81613943565b613136613669565b60405163c6a9ce6160e01b815273__$b7d3c2328f7e07200da2f401d2f66b4440$__9163c6a9ce6191612be19160070190879087906004016152fa565b5f7f715580d92c70562b943a38ae3d22436bc1df9313e6cdf3dc9034db50f4fbde9861319e81613943565b6131a661368d565b6131af85613c62565b5073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63760aefea6131d2613669565b8787876040518563ffffffff1660e01b81526004016131f49493929190615c1e565b602060405180830381865af415801561320f573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061323391906151b1565b915061323d6136b8565b509392505050565b5f826001600160a01b0316846001600160a01b0316148061153f575061153f61326c6137df565b613274613669565b6001600160a01b038088165f9081526010929092016020908152604080842089841685528252808420928816845291905290209061427a565b5f6132b6613669565b54600160301b900462ffffff16919050565b5f6132d1613669565b6001600160a01b039092165f9081526007929092016020525060409020546001600160801b031690565b6133036145fc565b61330b61368d565b5f613314613669565b90505f61331f61394d565b905061332b8482613ab2565b60405163174d4c6560e01b81525f9073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__9063174d4c6590613368908690899087906004016156ca565b60e060405180830381865af4158015613383573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133a79190615728565b90945090508061340b57600483810154604051630fb6492160e01b81529182018790526001600160a01b031690630fb64921906024015f604051808303815f87803b1580156133f4575f80fd5b505af1158015613406573d5f803e3d5ffd5b505050505b5050506134166136b8565b919050565b5f61342461368d565b6001600160a01b03821661344b57604051632972810f60e21b815260040160405180910390fd5b613453613669565b604051630603db2d60e31b815273__$b7d3c2328f7e07200da2f401d2f66b4440$__9163301ed96891613490916007019033908890600401615192565b602060405180830381865af41580156134ab573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134cf91906151b1565b9050816001600160a01b0316836001600160a01b0316336001600160a01b03167fd430aface48b16af1448d6ebf0bff9dc475b838e4d48c1ee1b3e45001e9889a58460405161352091815260200190565b60405180910390a461353c6001600160a01b03841683836142aa565b610c5f6136b8565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081019190915261359c613669565b6001600160a01b039283165f9081526006919091016020908152604091829020825161014081018452815460ff80821615158352610100808304891695840195909552600160a81b820462ffffff1695830195909552600160c01b9081900463ffffffff908116606084015260018401549788166080840152600160a01b88041660a0830152860490931660c0840152600160c81b90940461ffff1660e08301526002909301546001600160801b0380821694830194909452600160801b90049092166101208301525090565b7f44db9aecae269c20c1a481bd262fce86162c28f2398d1ff1c3880d1e01aab10090565b613695613c3c565b6136ae60016136a86136a56142b7565b90565b906142db565b565b611c1f61394d565b6136ae5f6136a86136a56142b7565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610c5f565b6136f76142e2565b6136ff614307565b6001600160a01b038216158061371c57506001600160a01b038116155b1561373a57604051632972810f60e21b815260040160405180910390fd5b6137445f83613b97565b508061374e613cbc565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020615cb5833981519152908390a45050565b5f61379b82613c62565b905060048154600160a01b900460ff1660048111156137bc576137bc6149b0565b036134165781600460405163173a333960e01b8152600401610f2292919061597b565b5f6137e8613cbc565b5460408051632e5166a560e21b815290516001600160a01b039092169163b9459a94916004808201926020929091908290030181865afa15801561382e573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138529190615c39565b905090565b5f816001600160401b0316836001600160401b0316106138775781610cea565b5090919050565b5f826001600160401b0316826001600160401b03161161389f57505f61153f565b6002850154600485810154604051635af7cb1f60e01b8152918201526001600160401b038086166024830152841660448201526001600160a01b0390911690635af7cb1f90606401602060405180830381865afa158015613902573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139269190615c39565b6139308484615c54565b61393a9190615c54565b95945050505050565b611c1f813361430f565b5f80613957613cbc565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa15801561399a573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906139be9190615c74565b90925090508015613a55576139d1613cbc565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa158015613a17573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a3b9190615c39565b6040516350efa75960e11b8152600401610f229190614f4f565b5090565b806001600160401b0316421115613a8757804260405163bcdba5b160e01b8152600401610f229291906147ff565b611c1f67646561646c696e6560c01b6001600160401b03831642613aad61025882615ca1565b614348565b5f613abc83613c62565b905060028154600160a01b900460ff166004811115613add57613add6149b0565b14613b0b57805460405163173a333960e01b8152610f22918591600160a01b90910460ff169060040161597b565b613b15818361408d565b61180a5760405163d1b930a760e01b815260048101849052602401610f22565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f613b6686858585614348565b855f80516020615cf58339815191528686604051613b85929190614705565b60405180910390a25091949350505050565b5f80613ba1613b35565b9050613bad84846128f5565b613c2c575f848152602082815260408083206001600160a01b03871684529091529020805460ff19166001179055613be23390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610c5f565b5f915050610c5f565b5092915050565b613c4461437b565b156136ae57604051633ee5aeb560e01b815260040160405180910390fd5b5f613c6b613669565b5f8381526005919091016020526040812091508154600160a01b900460ff166004811115613c9b57613c9b6149b0565b0361341657604051630822b3d160e21b815260048101839052602401610f22565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f80613cea613b35565b9050613cf684846128f5565b15613c2c575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610c5f565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c0810182526001600160a01b0392831681528354600160481b8104841660208301526001850154841692820192909252600290930154909116606083015262010000810461ffff9081166080840152600160201b9091041660a082015290565b5f6001600160a01b038216613e1557604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020615cb583398151915260405160405180910390a45092915050565b613e568383835f61438e565b61180a57613e6783835f600161438e565b613e865782604051635274afe760e01b8152600401610f229190614819565b613e93838383600161438e565b61180a5782604051635274afe760e01b8152600401610f229190614819565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480613f2257507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613f166143f0565b6001600160a01b031614155b156136ae5760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e3611b9181613943565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613fc4575060408051601f3d908101601f19168201909252613fc1918101906151b1565b60015b613fe35781604051634c9c8ce360e01b8152600401610f229190614819565b5f80516020615d15833981519152811461401357604051632a87526960e21b815260048101829052602401610f22565b61180a8383614404565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146136ae5760405163703e46dd60e11b815260040160405180910390fd5b6064811115611c1f578060646040516303ac352360e11b8152600401610f22929190614705565b81545f9064ffffffffff600160b01b82048116916140b4918591600160d81b900416613857565b6001600160401b0316119392505050565b60408051808201909152600e81526d2830bcb6b2b73a26b0b730b3b2b960911b602082015290565b6140f5614635565b506040805160a08101825282546001600160801b038082168352600160801b918290048116602084015260028501546001600160401b03169383019390935260019093015480831660608301529290920416608082015290565b5f614158613cbc565b54600160a01b90046001600160401b0316905042811115611c1f5780604051635947f2dd60e01b8152600401610f229190614f4f565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6141b86140c5565b805160209182012060408051808201825260018152603160f81b90840152805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b81545f90610cea90614257908490600160d81b900464ffffffffff16613857565b84546142759062093a8090600160b01b900464ffffffffff1661537c565b613857565b81545f906001600160801b031615801590610cea575050600291909101546001600160401b039081169116111590565b613e938383836001614459565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b6142ea6144a3565b6136ae57604051631afcd79f60e31b815260040160405180910390fd5b6136ae6142e2565b61431982826128f5565b611b915760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610f22565b8183108061435557508083115b1561160f5783838383604051632948c34f60e21b8152600401610f229493929190615c1e565b5f61385261438a6136a56142b7565b5c90565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166143e45783831516156143d8573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f80516020615d15833981519152611768565b61440d826144bc565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156144515761180a8282614516565b611b916145a6565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166143e45783831516156143d8573d5f823e3d81fd5b5f6144ac6136c7565b54600160401b900460ff16919050565b806001600160a01b03163b5f036144e85780604051634c9c8ce360e01b8152600401610f229190614819565b5f80516020615d1583398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61452384846145c5565b905080801561454457505f3d118061454457505f846001600160a01b03163b115b15614559576145516145d8565b915050610c5f565b801561457a5783604051639996b31560e01b8152600401610f229190614819565b3d1561458d576145886145f1565b613c35565b60405163d6bda27560e01b815260040160405180910390fd5b34156136ae5760405163b398979f60e01b815260040160405180910390fd5b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040518060c001604052805f6001600160401b031681526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518060a001604052805f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b5f60208284031215614678575f80fd5b81356001600160e01b031981168114610cea575f80fd5b6001600160a01b0381168114611c1f575f80fd5b80356134168161468f565b5f80604083850312156146bf575f80fd5b82356146ca8161468f565b915060208301356146da8161468f565b809150509250929050565b5f80604083850312156146f6575f80fd5b50508035926020909101359150565b918252602082015260400190565b5f8083601f840112614723575f80fd5b5081356001600160401b03811115614739575f80fd5b6020830191508360208260061b8501011115610d9c575f80fd5b5f805f805f8060a08789031215614768575f80fd5b86356147738161468f565b955060208701356147838161468f565b945060408701356147938161468f565b935060608701356147a38161468f565b925060808701356001600160401b038111156147bd575f80fd5b6147c989828a01614713565b979a9699509497509295939492505050565b5f602082840312156147eb575f80fd5b5035919050565b6001600160401b03169052565b6001600160401b0392831681529116602082015260400190565b6001600160a01b0391909116815260200190565b6001600160401b0381168114611c1f575f80fd5b80356134168161482d565b5f805f6060848603121561485e575f80fd5b833592506020840135915060408401356148778161482d565b809150509250925092565b80516001600160401b031682526020808201519083015260408181015190830152606080820151908301526080808201519083015260a090810151910152565b60e081016148d08285614882565b8260c08301529392505050565b80356001600160601b0381168114613416575f80fd5b6001600160801b0381168114611c1f575f80fd5b8035613416816148f3565b5f805f8060808587031215614925575f80fd5b84356149308161468f565b935060208501356149408161468f565b925061494e604086016148dd565b9150606085013561495e816148f3565b939692955090935050565b5f806040838503121561497a575f80fd5b8235915060208301356146da8161468f565b9182526001600160401b0316602082015260400190565b6001600160a01b03169052565b634e487b7160e01b5f52602160045260245ffd5b600581106149e057634e487b7160e01b5f52602160045260245ffd5b9052565b5f610220820190506149f78284516149a3565b6020830151614a0960208401826149a3565b50604083015160408301526060830151614a2660608401826147f2565b506080830151608083015260a0830151614a4360a08401826149c4565b5060c083015160c083015260e0830151614a6060e08401826149a3565b5061010080840151614a74828501826147f2565b50506101208381015190830152610140808401519083015261016080840151614a9f828501826147f2565b505061018080840151614ab4828501826147f2565b50506101a080840151614ac9828501826147f2565b50506101c083810151908301526101e080840151908301526102008084015161ffff8116828501525b505092915050565b5f8060408385031215614b0b575f80fd5b8235614b168161468f565b946020939093013593505050565b5f805f60608486031215614b36575f80fd5b8335614b418161468f565b92506020840135614b518161468f565b915060408401356148778161468f565b60c08101610c5f8284614882565b634e487b7160e01b5f52604160045260245ffd5b60405161022081016001600160401b0381118282101715614ba657614ba6614b6f565b60405290565b60405161014081016001600160401b0381118282101715614ba657614ba6614b6f565b604051601f8201601f191681016001600160401b0381118282101715614bf757614bf7614b6f565b604052919050565b5f8060408385031215614c10575f80fd5b8235614c1b8161468f565b91506020838101356001600160401b0380821115614c37575f80fd5b818601915086601f830112614c4a575f80fd5b813581811115614c5c57614c5c614b6f565b614c6e601f8201601f19168501614bcf565b91508082528784828501011115614c83575f80fd5b80848401858401375f848284010152508093505050509250929050565b5f8060208385031215614cb1575f80fd5b82356001600160401b0380821115614cc7575f80fd5b818501915085601f830112614cda575f80fd5b813581811115614ce8575f80fd5b8660208260051b8501011115614cfc575f80fd5b60209290920196919550909350505050565b5f80828403610160811215614d21575f80fd5b8335614d2c8161468f565b9250610140601f1982011215614d40575f80fd5b506020830190509250929050565b5f805f8060808587031215614d61575f80fd5b8435935060208501359250614d78604086016148dd565b9150606085013561495e8161482d565b5f60208284031215614d98575f80fd5b8135610cea8161468f565b5f81518084525f5b81811015614dc757602081850181015186830182015201614dab565b505f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b881681525f602060e06020840152614e0660e084018a614da3565b8381036040850152614e18818a614da3565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b81811015614e6b57835183529284019291840191600101614e4f565b50909c9b505050505050505050505050565b5f805f8060808587031215614e90575f80fd5b843593506020850135925060408501359150606085013561495e8161482d565b5f60208284031215614ec0575f80fd5b8135610cea8161482d565b5f80828403610120811215614ede575f80fd5b83359250610100601f1982011215614d40575f80fd5b5f805f805f60a08688031215614f08575f80fd5b8535614f138161468f565b94506020860135614f238161468f565b935060408601359250606086013591506080860135614f418161482d565b809150509295509295909350565b6001600160401b0391909116815260200190565b5f805f838503610100811215614f77575f80fd5b60e0811215614f84575f80fd5b5083925060e08301356001600160401b0380821115614fa1575f80fd5b818601915086601f830112614fb4575f80fd5b813581811115614fc2575f80fd5b876020828501011115614fd3575f80fd5b6020830194508093505050509250925092565b602081525f610cea6020830184614da3565b602080825282518282018190525f919060409081850190868401855b8281101561504657815180516001600160a01b0316855286015161ffff16868501529284019290850190600101615014565b5091979650505050505050565b5f8060208385031215615064575f80fd5b82356001600160401b03811115615079575f80fd5b61508585828601614713565b90969095509350505050565b5f805f606084860312156150a3575f80fd5b505081359360208301359350604090920135919050565b6001600160801b03169052565b815115158152610140810160208301516150e460208401826149a3565b5060408301516150fb604084018262ffffff169052565b506060830151615113606084018263ffffffff169052565b50608083015161512660808401826149a3565b5060a083015161513e60a084018263ffffffff169052565b5060c083015161515360c084018260ff169052565b5060e083015161516960e084018261ffff169052565b506101008084015161517d828501826150ba565b505061012080840151614af2828501826150ba565b9283526001600160a01b03918216602084015216604082015260600190565b5f602082840312156151c1575f80fd5b5051919050565b5f80604083850312156151d9575f80fd5b505080516020909101519092909150565b60ff81168114611c1f575f80fd5b8051613416816151ea565b5f60208284031215615213575f80fd5b8151610cea816151ea565b815460ff8116151582526101408201906001600160a01b0361524960208501600884901c83166149a3565b60a882901c62ffffff16604085015263ffffffff60c083901c811660608601526001860154925061527f608086018385166149a3565b61529660a08601828560a01c1663ffffffff169052565b505060c081811c60ff169084015260c881901c61ffff1660e08401525060028301546152cf61010084016001600160801b0383166150ba565b613c3561012084018260801c6150ba565b61ffff81168114611c1f575f80fd5b8035613416816152e0565b838152604060208083018290528282018490525f9190859060608501845b8781101561535b57833561532b8161468f565b6001600160a01b0316825283830135615343816152e0565b61ffff16828401529284019290840190600101615318565b5098975050505050505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019080821115613c3557613c35615368565b80516134168161482d565b5f80604083850312156153b8575f80fd5b82516153c38161482d565b60208401519092506146da8161482d565b5f60c082840312156153e4575f80fd5b60405160c081016001600160401b038111828210171561540657615406614b6f565b806040525080915082516154198161482d565b808252506020830151602082015260408301516040820152606083015160608201526080830151608082015260a083015160a08201525092915050565b8015158114611c1f575f80fd5b805161341681615456565b5f805f6101008486031215615481575f80fd5b61548b85856153d4565b925060c0840151915060e084015161487781615456565b5f60a082840312156154b2575f80fd5b60405160a081016001600160401b03811182821017156154d4576154d4614b6f565b8060405250825181526020830151602082015260408301516154f58161482d565b604082015260608301516155088161482d565b6060820152608083015161551b8161482d565b60808201529392505050565b80516134168161468f565b805160058110613416575f80fd5b8051613416816152e0565b5f610220828403121561555c575f80fd5b615564614b83565b61556d83615527565b815261557b60208401615527565b6020820152604083015160408201526155966060840161539c565b6060820152608083015160808201526155b160a08401615532565b60a082015260c083015160c08201526155cc60e08401615527565b60e08201526101006155df81850161539c565b908201526101208381015190820152610140808401519082015261016061560781850161539c565b9082015261018061561984820161539c565b908201526101a061562b84820161539c565b908201526101c083810151908201526101e08084015190820152610200615653818501615540565b908201529392505050565b80516001600160a01b039081168352602080830151821690840152604080830151821690840152606080830151909116908301526080808201519083015260a090810151910152565b83815261010081016156bc602083018561565e565b8260e0830152949350505050565b92835260208301919091526001600160401b0316604082015260600190565b5f8060e083850312156156fa575f80fd5b61570484846153d4565b915060c08301516146da8161482d565b634e487b7160e01b5f52603260045260245ffd5b5f8060e08385031215615739575f80fd5b61574384846153d4565b915060c08301516146da81615456565b803561341681615456565b62ffffff81168114611c1f575f80fd5b80356134168161575e565b63ffffffff81168114611c1f575f80fd5b803561341681615779565b8035613416816151ea565b61020081016157b8826157b286615753565b15159052565b6157c4602085016146a3565b6157d160208401826149a3565b506157de6040850161576e565b62ffffff1660408301526157f46060850161578a565b63ffffffff16606083015261580b608085016146a3565b61581860808401826149a3565b5061582560a0850161578a565b63ffffffff1660a083015261583c60c08501615795565b60ff1660c083015261585060e085016152ef565b61ffff1660e0830152610100615867858201614907565b615873828501826150ba565b5050610120615883818601614907565b61588f828501826150ba565b5050610cea61014083018461565e565b80516134168161575e565b805161341681615779565b8051613416816148f3565b5f61014082840312156158d1575f80fd5b6158d9614bac565b6158e283615463565b81526158f060208401615527565b60208201526159016040840161589f565b6040820152615912606084016158aa565b606082015261592360808401615527565b608082015261593460a084016158aa565b60a082015261594560c084016151f8565b60c082015261595660e08401615540565b60e08201526101006159698185016158b5565b908201526101206156538482016158b5565b82815260408101610cea60208301846149c4565b5f60e0828403121561599f575f80fd5b60405160e081016001600160401b03811182821017156159c1576159c1614b6f565b60405282516159cf8161468f565b8082525060208301516020820152604083015160408201526060830151606082015260808301516159ff8161482d565b608082015260a0830151615a128161482d565b60a082015260c0830151615a2581615456565b60c08201529392505050565b8481526020810184905261016081018335615a4b8161468f565b6001600160a01b039081166040840152602085013590615a6a8261468f565b166060830152615a7c604085016146a3565b615a8960808401826149a3565b50615a96606085016148dd565b6001600160601b031660a0830152615ab060808501614907565b615abd60c08401826150ba565b50615aca60a085016146a3565b615ad760e08401826149a3565b50615ae460c08501614907565b615af26101008401826150ba565b50615aff60e085016152ef565b61ffff1661012083015261393a6101408301846147f2565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f6101408783528660208401528535615b578161468f565b6001600160a01b039081166040850152602087013590615b768261468f565b9081166060850152604087013590615b8d8261468f565b80821660808601525050606086013560a0840152608086013560c0840152615bb760a08701614841565b615bc460e08501826147f2565b5060c086013561010084015280610120840152615be48184018587615b17565b98975050505050505050565b5f60208284031215615c00575f80fd5b8151610cea816148f3565b81810381811115610c5f57610c5f615368565b93845260208401929092526040830152606082015260800190565b5f60208284031215615c49575f80fd5b8151610cea8161482d565b6001600160401b03828116828216039080821115613c3557613c35615368565b5f8060408385031215615c85575f80fd5b8251615c908161482d565b60208401519092506146da81615456565b80820180821115610c5f57610c5f61536856fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe7d7ede42f2cb55e78b5c353c45a498d49c01999a4c97d1191e53e72e570b09fc0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc652e3381ea97516d96455ba999aa19949d9060b2364171e9511cdcfa037e7f1765d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa06666bf5bfee463d10a7fc50448047f8a53b7762d7e28fbc5c643182785f3fd3fd9272b11dead731ff6886e540017f341633966516fff4822acb1cad1eff36ec1'

/** Libraries that the creation code of PaymentManager calls, and the byte offsets at which their addresses belong. */
export const paymentManagerLinks = {
  "Batches": [
    7338,
    9007
  ],
  "Ledger": [
    3453,
    4598,
    12869,
    13666
  ],
  "PaymentRecords": [
    4942,
    5599,
    6146,
    11671
  ],
  "Settlements": [
    3589,
    5218,
    6992,
    7662,
    9311,
    10269,
    11045,
    11929,
    12111,
    12978,
    13372
  ],
  "SpendLimits": [
    11255,
    11420,
    12319
  ],
  "Swaps": [
    6455,
    7993
  ]
} as const
