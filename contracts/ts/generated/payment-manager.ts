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
export const paymentManagerBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615c3d620001005f395f8181613d0c01528181613d350152613e770152615c3d5ff3fe6080604052600436106102e8575f3560e01c80630171984b146102ec57806301ffc9a714610313578063035ec58414610342578063076de2fd146103615780630be3f0641461038e5780631844046c146103af57806322828cc2146103dc57806322d40ea1146103fd5780632366c1861461042a578063246c959514610495578063248a9ca3146104a957806325fc1b3d146104c85780632f2ff15d146104e75780632fa0322c146105065780633280a83614610533578063342f5c3e1461055f578063365398951461057357806336568abe146105925780633892efba146105b15780633953becc146105d05780633d931b28146105ef5780633df395a31461061b5780634f1ef2861461062f5780634f4246181461064257806352d1902d1461066157806353d5745c1461067557806354003b501461069457806356533d20146106b35780635ac44282146106d25780636419901d1461075e57806368b431681461077d5780636e4af9d31461079c5780637043f432146107b057806379546afd146107c45780637e81b927146107e35780637ffd9caa14610802578063847c8a531461082157806384b0196e14610835578063866b28731461085c5780638d9079e91461087b57806390469a9d1461089a57806391d14854146108b957806393155540146108d85780639421a9db1461093d57806398c61a261461095c578063a05b6a8c1461097b578063a217fddf1461099a578063a2af3bbd146109ad578063a471f048146109ce578063a5c86852146109ed578063ad3cb1cc14610a0c578063b127660414610a49578063c31c9c0714610a87578063c4aa739514610a9b578063c6f4286414610aaf578063d005450414610ace578063d547741f14610aef578063d9b5c4a514610b0e578063dae8dd0714610b22578063e0bf2d2d14610b41578063e93ebc0b14610b60578063eaba236114610b7f578063f220d16c14610b93578063f6a6cc1514610bb2578063f940e38514610bd1578063fe136c4e14610bf0575b5f80fd5b3480156102f7575f80fd5b50610300610c1c565b6040519081526020015b60405180910390f35b34801561031e575f80fd5b5061033261032d3660046144c0565b610c2f565b604051901515815260200161030a565b34801561034d575f80fd5b5061030061035c366004614506565b610c65565b34801561036c575f80fd5b5061038061037b36600461453d565b610cf1565b60405161030a92919061455d565b348015610399575f80fd5b506103ad6103a83660046145ab565b610da3565b005b3480156103ba575f80fd5b506103ce6103c9366004614633565b6111c0565b60405161030a929190614657565b3480156103e7575f80fd5b506103f06112dc565b60405161030a9190614671565b348015610408575f80fd5b5061041c6104173660046146a4565b6112f7565b60405161030a92919061471a565b348015610435575f80fd5b5061044961044436600461476a565b611454565b604080518251815260208084015190820152828201516001600160401b03908116928201929092526060808401518316908201526080928301519091169181019190915260a00161030a565b3480156104a0575f80fd5b506103f0611562565b3480156104b4575f80fd5b506103006104c3366004614633565b611581565b3480156104d3575f80fd5b506103ad6104e2366004614633565b61159f565b3480156104f2575f80fd5b506103ad6105013660046147c1565b61160e565b348015610511575f80fd5b50610525610520366004614633565b611630565b60405161030a9291906147e4565b34801561053e575f80fd5b5061055261054d366004614633565b611675565b60405161030a919061483c565b34801561056a575f80fd5b506103f061177a565b34801561057e575f80fd5b506103ad61058d366004614633565b611792565b34801561059d575f80fd5b506103ad6105ac3660046147c1565b6117f2565b3480156105bc575f80fd5b506103006105cb366004614952565b61182a565b3480156105db575f80fd5b506103ad6105ea36600461497c565b6118d4565b3480156105fa575f80fd5b5061060e610609366004614633565b6119ff565b60405161030a91906149b9565b348015610626575f80fd5b506103f0611b76565b6103ad61063d366004614a57565b611b91565b34801561064d575f80fd5b506103ad61065c366004614633565b611bb0565b34801561066c575f80fd5b50610300611c3d565b348015610680575f80fd5b506103ad61068f366004614af8565b611c58565b34801561069f575f80fd5b506103ad6106ae366004614b66565b611e2f565b3480156106be575f80fd5b506103ad6106cd366004614ba6565b612032565b3480156106dd575f80fd5b506106f16106ec366004614633565b6121ec565b60405161030a919081516001600160a01b031681526020808301519082015260408083015190820152606080830151908201526080808301516001600160401b039081169183019190915260a0838101519091169082015260c09182015115159181019190915260e00190565b348015610769575f80fd5b50610300610778366004614be0565b6122b1565b348015610788575f80fd5b506103ad610797366004614633565b6122ee565b3480156107a7575f80fd5b506103ad612481565b3480156107bb575f80fd5b506103ad612518565b3480156107cf575f80fd5b506103006107de36600461453d565b6125bc565b3480156107ee575f80fd5b506103006107fd366004614be0565b6125e3565b34801561080d575f80fd5b506103ad61081c366004614633565b612619565b34801561082c575f80fd5b5061030061268e565b348015610840575f80fd5b506108496126a8565b60405161030a9796959493929190614c3e565b348015610867575f80fd5b50610300610876366004614cd5565b61271c565b348015610886575f80fd5b50610300610895366004614be0565b612808565b3480156108a5575f80fd5b506103ad6108b4366004614be0565b612831565b3480156108c4575f80fd5b506103326108d33660046147c1565b61292a565b3480156108e3575f80fd5b506108f76108f236600461497c565b61295e565b60405161030a919081518152602080830151908201526040808301516001600160401b031690820152606080830151908201526080918201519181019190915260a00190565b348015610948575f80fd5b506103ad610957366004614d08565b6129a9565b348015610967575f80fd5b506103ad610976366004614d23565b612a26565b348015610986575f80fd5b506103ad610995366004614d4c565b612ad1565b3480156109a5575f80fd5b506103005f81565b3480156109b8575f80fd5b506109c1612b7c565b60405161030a9190614da7565b3480156109d9575f80fd5b506103006109e8366004614be0565b612b9b565b3480156109f8575f80fd5b506103ad610a07366004614dbb565b612bc4565b348015610a17575f80fd5b50610a3c604051806040016040528060058152602001640352e302e360dc1b81525081565b60405161030a9190614e3e565b348015610a54575f80fd5b50610a68610a63366004614633565b612c47565b604080516001600160401b03909316835260208301919091520161030a565b348015610a92575f80fd5b506103f0612d40565b348015610aa6575f80fd5b50610300612d5b565b348015610aba575f80fd5b50610300610ac9366004614633565b612d74565b348015610ad9575f80fd5b50610ae2612e26565b60405161030a9190614e50565b348015610afa575f80fd5b506103ad610b093660046147c1565b612ec0565b348015610b19575f80fd5b506103f0612edc565b348015610b2d575f80fd5b506103ad610b3c366004614eab565b612ef7565b348015610b4c575f80fd5b50610300610b5b366004614ee9565b612fc2565b348015610b6b575f80fd5b50610332610b7a36600461497c565b613094565b348015610b8a575f80fd5b506109c16130fc565b348015610b9e575f80fd5b50610300610bad366004614be0565b613117565b348015610bbd575f80fd5b5061060e610bcc366004614633565b61314a565b348015610bdc575f80fd5b50610300610beb366004614506565b61326a565b348015610bfb575f80fd5b50610c0f610c0a366004614be0565b613393565b60405161030a9190614f1f565b5f610c256134b8565b5461ffff16919050565b5f6001600160e01b03198216637965db0b60e01b1480610c5f57506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f610c6e6134b8565b604051634adc0d3960e01b815273__$b7d3c2328f7e07200da2f401d2f66b4440$__91634adc0d3991610cab916007019087908790600401614fea565b602060405180830381865af4158015610cc6573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cea9190615009565b9392505050565b5f80610cfb6134dc565b610d036134ff565b73__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63b2c6f4ac610d256134b8565b6040516001600160e01b031960e084901b168152600481019190915260248101879052604481018690526064016040805180830381865af4158015610d6c573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d909190615020565b91509150610d9c613507565b9250929050565b5f610dac613516565b805490915060ff600160401b82041615906001600160401b03165f81158015610dd25750825b90505f826001600160401b03166001148015610ded5750303b155b905081158015610dfb575080155b15610e195760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b03191660011785558315610e4257845460ff60401b1916600160401b1785555b610e4c8b8b61353e565b6001600160a01b0389161580610e6957506001600160a01b038816155b15610e8757604051632972810f60e21b815260040160405180910390fd5b886001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ec3573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee7919061505b565b60ff16601214610f2b5760405163ebd5b3ed60e01b81526001600160a01b038a16600482015267646563696d616c7360c01b60248201526044015b60405180910390fd5b5f610f346134b8565b80546001820180546001600160a01b0319166001600160a01b038d8116919091179091556107d061ffff600160581b03600160f81b0319909216600160581b918e169190910261ffff191617811768ffffffffffffff0000191667384000c8012c00001782556040519192506e636f6d6d756e69747946656542707360881b915f80516020615b5d83398151915291610fcf915f919061455d565b60405180910390a26d6d6178536c69707061676542707360901b5f80516020615b5d8339815191525f61012c60405161100992919061455d565b60405180910390a2707072696365446576696174696f6e42707360781b5f80516020615b5d8339815191525f60c860405161104592919061455d565b60405180910390a26c6275666665725365636f6e647360981b5f80516020615b5d8339815191525f61384060405161107e9291906147e4565b60405180910390a26001600160a01b038a165f818152600683016020526040908190206001808201805460ff60c01b1916600960c11b179055815460ff191617815590519091905f80516020615b9d833981519152906110df908490615076565b60405180910390a2815461ffff60481b1916600160481b17825560405163fae8dba760e01b815273__$b7d3c2328f7e07200da2f401d2f66b4440$__9063fae8dba79061113a9060078601906001908e908e906004016151b1565b5f6040518083038186803b158015611150575f80fd5b505af4158015611162573d5f803e3d5ffd5b50505050505083156111b357845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2906111aa90600190614da7565b60405180910390a15b5050505050505050505050565b5f805f6111cc846135e0565b6003810154909150600160a01b900463ffffffff1660028254600160a01b900460ff16600481111561120057611200614808565b0361125a5761124d6112106134b8565b60058401548490600160981b900464ffffffffff1661124861123061362e565b6005880154600160c01b900464ffffffffff166136a6565b6136cd565b61125790826151f2565b90505b6040516308c0c3c160e01b815273__$10ebcb60a9b568c9c63f7ff500f11c0b24$__906308c0c3c19061129390859085906004016147e4565b6040805180830381865af41580156112ad573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112d1919061521d565b935093505050915091565b5f6112e56134b8565b600301546001600160a01b0316919050565b6112ff614454565b5f5f80516020615bfd83398151915261131781613792565b61131f6134dc565b5f6113286134b8565b90505f61133361379c565b905061133e866138a8565b6113488882613901565b60405163ad9e494d60e01b815260048101839052602481018990526001600160401b0382166044820152606481018890525f9073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__9063ad9e494d9060840161010060405180830381865af41580156113b6573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113da91906152e4565b919750955090508061144057600483810154604051630fb6492160e01b81529182018b90526001600160a01b031690630fb64921906024015f604051808303815f87803b158015611429575f80fd5b505af115801561143b573d5f803e3d5ffd5b505050505b50505061144b613507565b50935093915050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101829052906114866134b8565b6001600160a01b038681165f8181526006840160205260409081902084549151630e189a7560e31b81526004810191909152600160301b90910462ffffff166024820152918916604483015260648201526001600160601b03861660848201526001600160801b03851660a482015290915073__$10ebcb60a9b568c9c63f7ff500f11c0b24$__906370c4d3a89060c40160a060405180830381865af4158015611532573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115569190615318565b9150505b949350505050565b5f61156b6134b8565b54600160581b90046001600160a01b0316919050565b5f8061158b613984565b5f9384526020525050604090206001015490565b5f80516020615bdd8339815191526115b681613792565b5f6115bf6134b8565b80549091506115f0906d6d6178536c69707061676542707360901b9062010000900461ffff1685600a61012c6139a8565b815461ffff91909116620100000263ffff0000199091161790555050565b61161782611581565b61162081613792565b61162a83836139e6565b50505050565b5f8061163a613a8b565b5f6116436134b8565b5f94855260050160205250506040909120600301546001600160801b03811692600160801b90910463ffffffff169150565b60408051610220810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e0810182905261020081019190915261170682613ab1565b604051632bab20e360e11b8152600481019190915273__$10ebcb60a9b568c9c63f7ff500f11c0b24$__9063575641c69060240161022060405180830381865af4158015611756573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c5f91906153c1565b5f611783613b0b565b546001600160a01b0316919050565b5f80516020615bdd8339815191526117a981613792565b5f6117b26134b8565b80549091506117dd906e636f6d6d756e69747946656542707360881b9061ffff16855f610bb86139a8565b815461ffff191661ffff919091161790555050565b6001600160a01b038116331461181b5760405163334bd91960e11b815260040160405180910390fd5b6118258282613b2f565b505050565b5f806118346134b8565b6001600160a01b0385165f908152600682016020526040902090915073__$796795582e89a41bdd26265fcb71c00f93$__9063d1969889906118768488613ba5565b866040518463ffffffff1660e01b81526004016118959392919061551d565b602060405180830381865af41580156118b0573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061155a9190615009565b5f6118de81613792565b5f6118e76134b8565b600381015460028201549192506001600160a01b039081169161191c916b6e6f6465526567697374727960a01b911688613c3c565b6002830180546001600160a01b0319166001600160a01b039290921691909117905561195a6d39ba30b5b4b733a6b0b730b3b2b960911b8287613c3c565b6003830180546001600160a01b0319166001600160a01b03928316179055600483015461199791693537b126b0b730b3b2b960b11b911686613c3c565b6004830180546001600160a01b0319166001600160a01b039283161790558116156119d95781546119d990600160581b90046001600160a01b0316825f613c99565b81546119f790600160581b90046001600160a01b0316865f19613c99565b505050505050565b611a07614454565b5f80516020615b3d833981519152611a1e81613792565b611a266134dc565b5f611a2f6134b8565b90505f611a3b856135e0565b905060018154600160a01b900460ff166004811115611a5c57611a5c614808565b03611a68575050611b68565b5f73__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63e93167e58488611a8d61362e565b6040518463ffffffff1660e01b8152600401611aab93929190615540565b60e060405180830381865af4158015611ac6573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611aea919061555f565b835460ff60a01b1916600360a01b17845560088401549196509150600160801b90046001600160801b031615611b2c576008820180546001600160801b031690555b857fa2c2d6e5a9148b142a70a00a20d9e813d4efbc75760cef256ede164f6d59101e82604051611b5c9190614da7565b60405180910390a25050505b611b70613507565b50919050565b5f611b7f6134b8565b600401546001600160a01b0316919050565b611b99613d01565b611ba282613d8f565b611bac8282613db9565b5050565b611bb86134dc565b611bc06134b8565b600a0173__$19b9fa039c0a73c9479548677a597ff2a1$__637d74b72a909183611be861379c565b6040518463ffffffff1660e01b8152600401611c0693929190615540565b5f6040518083038186803b158015611c1c575f80fd5b505af4158015611c2e573d5f803e3d5ffd5b50505050611c3a613507565b50565b5f611c46613e6c565b505f80516020615b7d83398151915290565b611c606134dc565b611c6981613eb5565b5f611c726134b8565b90505f611c7d61379c565b90505f5b83811015611e24575f836005015f878785818110611ca157611ca161558a565b9050602002013581526020019081526020015f20905060026004811115611cca57611cca614808565b8154600160a01b900460ff166004811115611ce757611ce7614808565b141580611cfb5750611cf98184613edc565b155b15611d065750611e1c565b5f73__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63174d4c6586898987818110611d3457611d3461558a565b90506020020135876040518463ffffffff1660e01b8152600401611d5a93929190615540565b60e060405180830381865af4158015611d75573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d99919061559e565b91505080611e195760048501546001600160a01b0316630fb64921888886818110611dc657611dc661558a565b905060200201356040518263ffffffff1660e01b8152600401611deb91815260200190565b5f604051808303815f87803b158015611e02575f80fd5b505af1158015611e14573d5f803e3d5ffd5b505050505b50505b600101611c81565b505050611bac613507565b5f80516020615bdd833981519152611e4681613792565b5f611e4f6134b8565b90505f73__$796795582e89a41bdd26265fcb71c00f93$__635566ae5785611e778589613ba5565b6040518363ffffffff1660e01b8152600401611e94929190615616565b61014060405180830381865af4158015611eb0573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ed49190615736565b6001600160a01b038087165f818152600686016020908152604091829020855181549287015184880151606089015163ffffffff908116600160c01b90810263ffffffff60c01b1962ffffff909416600160a81b029390931666ffffffffffffff60a81b19948b16610100908102610100600160a81b0319971515979097166001600160a81b031990991698909817959095179390931693909317178355608088015160018401805460a08b015160c08c015160e08d015161ffff16600160c81b0261ffff60c81b1960ff929092169096021662ffffff60c01b1991909616600160a01b026001600160c01b031990921693909a1692909217919091179790971691909117179094558401516101208501516001600160801b03908116600160801b029116176002909301929092559051919250905f80516020615b9d83398151915290612023908490614f1f565b60405180910390a25050505050565b5f80516020615b3d83398151915261204981613792565b6120516134dc565b5f61205b86613ab1565b8054909150600160a01b900460ff16600181600481111561207e5761207e614808565b1415801561209e5750600381600481111561209b5761209b614808565b14155b156120c057868160405163173a333960e01b8152600401610f229291906157f1565b60018201546001600160601b03600160a01b909104811690861611156121215760018201546040516322e8706360e21b8152600481018990526001600160601b038088166024830152600160a01b9092049091166044820152606401610f22565b5f61212a61362e565b835460ff60a01b1916600160a11b178455600584018054600486018a9055600160981b600160e81b031916600160981b64ffffffffff8481169190910264ffffffffff60c01b191691909117600160c01b91891691909102176001600160601b0319166001600160601b038916908117909155604080519182526001600160401b0380841660208401528816828201525191925088918a915f80516020615c1d833981519152919081900360600190a35050506121e5613507565b5050505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915261222c6134b8565b5f838152600a91909101602052604090819020905163f0dec69760e01b8152600481019190915273__$19b9fa039c0a73c9479548677a597ff2a1$__9063f0dec6979060240160e060405180830381865af415801561228d573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c5f9190615805565b5f6122ba6134b8565b6001600160a01b03929092165f9081526007909201602052506040902060010154600160801b90046001600160801b031690565b5f80516020615b3d83398151915261230581613792565b61230d6134dc565b5f6123166134b8565b90505f61232284613ab1565b905060038154600160a01b900460ff16600481111561234357612343614808565b1461237157805460405163173a333960e01b8152610f22918691600160a01b90910460ff16906004016157f1565b5f61237a61362e565b60405163f4546c6560e01b815290915073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__9063f4546c65906123b890869089908690600401615540565b5f6040518083038186803b1580156123ce575f80fd5b505af41580156123e0573d5f803e3d5ffd5b50508354600160a11b60ff60a01b19909116178455505060058201805464ffffffffff838116600160981b0264ffffffffff60981b1983168117938490556004860154604080516001600160601b03938416939095169290921784526001600160401b0386166020850152600160c01b9094049091169082015286905f80516020615c1d8339815191529060600160405180910390a3505050611bac613507565b5f80516020615bbd83398151915261249881613792565b5f6124a662093a80426151f2565b9050806124b1613b0b565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc4009061250c908490614da7565b60405180910390a25050565b5f80516020615bbd83398151915261252f81613792565b5f612538613b0b565b8054909150600160a01b90046001600160401b0316421061256c57604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f6125c56134b8565b5f938452600b01602090815260408085209385529290525090205490565b5f6125ec6134b8565b6001600160a01b039092165f9081526007929092016020525060409020600101546001600160801b031690565b5f80516020615bdd83398151915261263081613792565b5f6126396134b8565b805490915061266e90707072696365446576696174696f6e42707360781b90600160201b900461ffff168560326101f46139a8565b815461ffff91909116600160201b0261ffff60201b199091161790555050565b5f6126976134b8565b54600160201b900461ffff16919050565b5f6060805f805f6060600f6126bb613f17565b6040805180820190915260018152603160f81b602082015246305f80604051908082528060200260200182016040528015612700578160200160208202803683370190505b5060f89690961b9d949c50929a50909850965094509092509050565b5f5f80516020615bfd83398151915261273481613792565b61273c6134dc565b5f61274561379c565b9050612750846138a8565b73__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63a4a6b4526127726134b8565b6040516001600160e01b031960e084901b1681526004810191909152602481018a905260448101899052606481018890526001600160401b038416608482015260a401602060405180830381865af41580156127d0573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127f49190615009565b9250506127ff613507565b50949350505050565b5f6128116134b8565b6001600160a01b039092165f908152600c90920160205250604090205490565b5f80516020615bdd83398151915261284881613792565b5f6128516134b8565b80549091506001600160a01b03600160581b9091048116908416036128a25760405163ebd5b3ed60e01b81526001600160a01b0384166004820152643a37b5b2b760d91b6024820152604401610f22565b6001600160a01b0383165f90815260068201602052604090205460ff166128de5782604051630c7920bb60e11b8152600401610f229190614671565b6001600160a01b0383165f818152600683016020526040808220805460ff19169055517f4c910b69fe65a61f7531b9c5042b2329ca7179c77290aa7e2eb3afa3c8511fd39190a2505050565b5f80612934613984565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b61296661448d565b61155a6129716134b8565b6001600160a01b038087165f908152600f92909201602090815260408084208884168552825280842092871684529190529020613f3f565b5f80516020615bdd8339815191526129c081613792565b5f6129c96134b8565b8054909150612a04906c6275666665725365636f6e647360981b90600160301b900462ffffff166001600160401b0386165f62278d006139a8565b815462ffffff91909116600160301b0262ffffff60301b199091161790555050565b5f80516020615b3d833981519152612a3d81613792565b612a456134dc565b612a4d613fa1565b5f612a566134b8565b905073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__639e27fc6b828686612a7d61362e565b6040518563ffffffff1660e01b8152600401612a9c94939291906158a7565b5f6040518083038186803b158015612ab2575f80fd5b505af4158015612ac4573d5f803e3d5ffd5b5050505050611825613507565b612ad96134b8565b604051630a2db87960e31b8152600f90910160048201523360248201526001600160a01b038087166044830152851660648201526084810184905260a481018390526001600160401b03821660c482015273__$c7b82e2922ecef30484b013838ed370799$__9063516dc3c89060e4015f6040518083038186803b158015612b5f575f80fd5b505af4158015612b71573d5f803e3d5ffd5b505050505050505050565b5f612b85613b0b565b54600160a01b90046001600160401b0316919050565b5f612ba46134b8565b6001600160a01b039092165f908152601090920160205250604090205490565b612bcc6134b8565b600f0173__$c7b82e2922ecef30484b013838ed370799$__6316597caa9091612bf3613fe0565b8686866040518663ffffffff1660e01b8152600401612c169594939291906159b5565b5f6040518083038186803b158015612c2c575f80fd5b505af4158015612c3e573d5f803e3d5ffd5b50505050505050565b5f80612c51613a8b565b5f612c5b84613ab1565b905060028154600160a01b900460ff166004811115612c7c57612c7c614808565b14612c8c57505f93849350915050565b612cbd612c976134b8565b60058301548390600160981b900464ffffffffff1661124882612cb861362e565b614088565b6040516321e6e8dd60e11b815290935073__$10ebcb60a9b568c9c63f7ff500f11c0b24$__906343cdd1ba90612cf990849087906004016147e4565b602060405180830381865af4158015612d14573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d389190615009565b915050915091565b5f612d496134b8565b600101546001600160a01b0316919050565b5f612d646134b8565b5462010000900461ffff16919050565b5f5f80516020615b3d833981519152612d8c81613792565b612d946134dc565b73__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63442b485b612db66134b8565b85612dbf61362e565b6040518463ffffffff1660e01b8152600401612ddd93929190615540565b602060405180830381865af4158015612df8573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e1c9190615009565b9150611b70613507565b60605f612e316134b8565b8054600160481b900461ffff165f9081526009820160209081526040808320805482518185028101850190935280835294955090939092909184015b82821015612eb6575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b900461ffff1681830152825260019092019101612e6d565b5050505091505090565b612ec982611581565b612ed281613792565b61162a8383613b2f565b5f612ee56134b8565b600201546001600160a01b0316919050565b5f80516020615bdd833981519152612f0e81613792565b5f612f176134b8565b805490915073__$b7d3c2328f7e07200da2f401d2f66b4440$__9063fae8dba79060078401908490600990612f5690600160481b900461ffff16615a66565b91906101000a81548161ffff021916908361ffff160217905587876040518563ffffffff1660e01b8152600401612f9094939291906151b1565b5f6040518083038186803b158015612fa6575f80fd5b505af4158015612fb8573d5f803e3d5ffd5b5050505050505050565b5f7f715580d92c70562b943a38ae3d22436bc1df9313e6cdf3dc9034db50f4fbde98612fed81613792565b612ff56134dc565b612ffe85613ab1565b5073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__63760aefea6130216134b8565b8787876040518563ffffffff1660e01b81526004016130439493929190615a86565b602060405180830381865af415801561305e573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130829190615009565b915061308c613507565b509392505050565b5f826001600160a01b0316846001600160a01b0316148061155a575061155a6130bb61362e565b6130c36134b8565b6001600160a01b038088165f908152600f92909201602090815260408084208984168552825280842092881684529190529020906140d2565b5f6131056134b8565b54600160301b900462ffffff16919050565b5f6131206134b8565b6001600160a01b039092165f9081526007929092016020525060409020546001600160801b031690565b613152614454565b61315a6134dc565b5f6131636134b8565b90505f61316e61379c565b905061317a8482613901565b60405163174d4c6560e01b81525f9073__$7e11c3b7c040bccefeb96d8f2e7e19cdee$__9063174d4c65906131b790869089908790600401615540565b60e060405180830381865af41580156131d2573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131f6919061559e565b90945090508061325a57600483810154604051630fb6492160e01b81529182018790526001600160a01b031690630fb64921906024015f604051808303815f87803b158015613243575f80fd5b505af1158015613255573d5f803e3d5ffd5b505050505b505050613265613507565b919050565b5f6132736134dc565b6001600160a01b03821661329a57604051632972810f60e21b815260040160405180910390fd5b6132a26134b8565b604051630603db2d60e31b815273__$b7d3c2328f7e07200da2f401d2f66b4440$__9163301ed968916132df916007019033908890600401614fea565b602060405180830381865af41580156132fa573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061331e9190615009565b9050816001600160a01b0316836001600160a01b0316336001600160a01b03167fd430aface48b16af1448d6ebf0bff9dc475b838e4d48c1ee1b3e45001e9889a58460405161336f91815260200190565b60405180910390a461338b6001600160a01b0384168383614102565b610c5f613507565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091526133eb6134b8565b6001600160a01b039283165f9081526006919091016020908152604091829020825161014081018452815460ff80821615158352610100808304891695840195909552600160a81b820462ffffff1695830195909552600160c01b9081900463ffffffff908116606084015260018401549788166080840152600160a01b88041660a0830152860490931660c0840152600160c81b90940461ffff1660e08301526002909301546001600160801b0380821694830194909452600160801b90049092166101208301525090565b7f44db9aecae269c20c1a481bd262fce86162c28f2398d1ff1c3880d1e01aab10090565b6134e4613a8b565b6134fd60016134f76134f461410f565b90565b90614133565b565b611c3a61379c565b6134fd5f6134f76134f461410f565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610c5f565b61354661413a565b61354e61415f565b6001600160a01b038216158061356b57506001600160a01b038116155b1561358957604051632972810f60e21b815260040160405180910390fd5b6135935f836139e6565b508061359d613b0b565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020615b1d833981519152908390a45050565b5f6135ea82613ab1565b905060048154600160a01b900460ff16600481111561360b5761360b614808565b036132655781600460405163173a333960e01b8152600401610f229291906157f1565b5f613637613b0b565b5460408051632e5166a560e21b815290516001600160a01b039092169163b9459a94916004808201926020929091908290030181865afa15801561367d573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136a19190615aa1565b905090565b5f816001600160401b0316836001600160401b0316106136c65781610cea565b5090919050565b5f826001600160401b0316826001600160401b0316116136ee57505f61155a565b6002850154600485810154604051635af7cb1f60e01b8152918201526001600160401b038086166024830152841660448201526001600160a01b0390911690635af7cb1f90606401602060405180830381865afa158015613751573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137759190615aa1565b61377f8484615abc565b6137899190615abc565b95945050505050565b611c3a8133614167565b5f806137a6613b0b565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa1580156137e9573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061380d9190615adc565b909250905080156138a457613820613b0b565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa158015613866573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061388a9190615aa1565b6040516350efa75960e11b8152600401610f229190614da7565b5090565b806001600160401b03164211156138d657804260405163bcdba5b160e01b8152600401610f22929190614657565b611c3a67646561646c696e6560c01b6001600160401b038316426138fc61025882615b09565b6141a0565b5f61390b83613ab1565b905060028154600160a01b900460ff16600481111561392c5761392c614808565b1461395a57805460405163173a333960e01b8152610f22918591600160a01b90910460ff16906004016157f1565b6139648183613edc565b6118255760405163d1b930a760e01b815260048101849052602401610f22565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f6139b5868585856141a0565b855f80516020615b5d83398151915286866040516139d492919061455d565b60405180910390a25091949350505050565b5f806139f0613984565b90506139fc848461292a565b613a7b575f848152602082815260408083206001600160a01b03871684529091529020805460ff19166001179055613a313390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610c5f565b5f915050610c5f565b5092915050565b613a936141d3565b156134fd57604051633ee5aeb560e01b815260040160405180910390fd5b5f613aba6134b8565b5f8381526005919091016020526040812091508154600160a01b900460ff166004811115613aea57613aea614808565b0361326557604051630822b3d160e21b815260048101839052602401610f22565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f80613b39613984565b9050613b45848461292a565b15613a7b575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610c5f565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506040805160c0810182526001600160a01b0392831681528354600160581b8104841660208301526001850154841692820192909252600290930154909116606083015262010000810461ffff9081166080840152600160201b9091041660a082015290565b5f6001600160a01b038216613c6457604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020615b1d83398151915260405160405180910390a45092915050565b613ca58383835f6141e6565b61182557613cb683835f60016141e6565b613cd55782604051635274afe760e01b8152600401610f229190614671565b613ce283838360016141e6565b6118255782604051635274afe760e01b8152600401610f229190614671565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480613d7157507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613d65614248565b6001600160a01b031614155b156134fd5760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e3611bac81613792565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613e13575060408051601f3d908101601f19168201909252613e1091810190615009565b60015b613e325781604051634c9c8ce360e01b8152600401610f229190614671565b5f80516020615b7d8339815191528114613e6257604051632a87526960e21b815260048101829052602401610f22565b611825838361425c565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146134fd5760405163703e46dd60e11b815260040160405180910390fd5b6064811115611c3a578060646040516303ac352360e11b8152600401610f2292919061455d565b60058201545f9064ffffffffff600160981b8204811691613f06918591600160c01b9004166136a6565b6001600160401b0316119392505050565b60408051808201909152600e81526d2830bcb6b2b73a26b0b730b3b2b960911b602082015290565b613f4761448d565b506040805160a08101825282546001600160801b038082168352600160801b918290048116602084015260028501546001600160401b03169383019390935260019093015480831660608301529290920416608082015290565b5f613faa613b0b565b54600160a01b90046001600160401b0316905042811115611c3a5780604051635947f2dd60e01b8152600401610f229190614da7565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f61400a613f17565b805160209182012060408051808201825260018152603160f81b90840152805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b60058201545f90610cea906140ac908490600160c01b900464ffffffffff166136a6565b60058501546140cd9062093a8090600160981b900464ffffffffff166151f2565b6136a6565b81545f906001600160801b031615801590610cea575050600291909101546001600160401b039081169116111590565b613ce283838360016142b1565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b6141426142fb565b6134fd57604051631afcd79f60e31b815260040160405180910390fd5b6134fd61413a565b614171828261292a565b611bac5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610f22565b818310806141ad57508083115b1561162a5783838383604051632948c34f60e21b8152600401610f229493929190615a86565b5f6136a16141e26134f461410f565b5c90565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661423c578383151615614230573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f80516020615b7d833981519152611783565b61426582614314565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156142a957611825828261436e565b611bac6143fe565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661423c578383151615614230573d5f823e3d81fd5b5f614304613516565b54600160401b900460ff16919050565b806001600160a01b03163b5f036143405780604051634c9c8ce360e01b8152600401610f229190614671565b5f80516020615b7d83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61437b848461441d565b905080801561439c57505f3d118061439c57505f846001600160a01b03163b115b156143b1576143a9614430565b915050610c5f565b80156143d25783604051639996b31560e01b8152600401610f229190614671565b3d156143e5576143e0614449565b613a84565b60405163d6bda27560e01b815260040160405180910390fd5b34156134fd5760405163b398979f60e01b815260040160405180910390fd5b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040518060c001604052805f6001600160401b031681526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518060a001604052805f81526020015f81526020015f6001600160401b031681526020015f81526020015f81525090565b5f602082840312156144d0575f80fd5b81356001600160e01b031981168114610cea575f80fd5b6001600160a01b0381168114611c3a575f80fd5b8035613265816144e7565b5f8060408385031215614517575f80fd5b8235614522816144e7565b91506020830135614532816144e7565b809150509250929050565b5f806040838503121561454e575f80fd5b50508035926020909101359150565b918252602082015260400190565b5f8083601f84011261457b575f80fd5b5081356001600160401b03811115614591575f80fd5b6020830191508360208260061b8501011115610d9c575f80fd5b5f805f805f8060a087890312156145c0575f80fd5b86356145cb816144e7565b955060208701356145db816144e7565b945060408701356145eb816144e7565b935060608701356145fb816144e7565b925060808701356001600160401b03811115614615575f80fd5b61462189828a0161456b565b979a9699509497509295939492505050565b5f60208284031215614643575f80fd5b5035919050565b6001600160401b03169052565b6001600160401b0392831681529116602082015260400190565b6001600160a01b0391909116815260200190565b6001600160401b0381168114611c3a575f80fd5b803561326581614685565b5f805f606084860312156146b6575f80fd5b833592506020840135915060408401356146cf81614685565b809150509250925092565b80516001600160401b031682526020808201519083015260408181015190830152606080820151908301526080808201519083015260a090810151910152565b60e0810161472882856146da565b8260c08301529392505050565b80356001600160601b0381168114613265575f80fd5b6001600160801b0381168114611c3a575f80fd5b80356132658161474b565b5f805f806080858703121561477d575f80fd5b8435614788816144e7565b93506020850135614798816144e7565b92506147a660408601614735565b915060608501356147b68161474b565b939692955090935050565b5f80604083850312156147d2575f80fd5b823591506020830135614532816144e7565b9182526001600160401b0316602082015260400190565b6001600160a01b03169052565b634e487b7160e01b5f52602160045260245ffd5b6005811061483857634e487b7160e01b5f52602160045260245ffd5b9052565b5f6102208201905061484f8284516147fb565b602083015161486160208401826147fb565b5060408301516040830152606083015161487e606084018261464a565b506080830151608083015260a083015161489b60a084018261481c565b5060c083015160c083015260e08301516148b860e08401826147fb565b50610100808401516148cc8285018261464a565b505061012083810151908301526101408084015190830152610160808401516148f78285018261464a565b50506101808084015161490c8285018261464a565b50506101a0808401516149218285018261464a565b50506101c083810151908301526101e080840151908301526102008084015161ffff8116828501525b505092915050565b5f8060408385031215614963575f80fd5b823561496e816144e7565b946020939093013593505050565b5f805f6060848603121561498e575f80fd5b8335614999816144e7565b925060208401356149a9816144e7565b915060408401356146cf816144e7565b60c08101610c5f82846146da565b634e487b7160e01b5f52604160045260245ffd5b60405161022081016001600160401b03811182821017156149fe576149fe6149c7565b60405290565b60405161014081016001600160401b03811182821017156149fe576149fe6149c7565b604051601f8201601f191681016001600160401b0381118282101715614a4f57614a4f6149c7565b604052919050565b5f8060408385031215614a68575f80fd5b8235614a73816144e7565b91506020838101356001600160401b0380821115614a8f575f80fd5b818601915086601f830112614aa2575f80fd5b813581811115614ab457614ab46149c7565b614ac6601f8201601f19168501614a27565b91508082528784828501011115614adb575f80fd5b80848401858401375f848284010152508093505050509250929050565b5f8060208385031215614b09575f80fd5b82356001600160401b0380821115614b1f575f80fd5b818501915085601f830112614b32575f80fd5b813581811115614b40575f80fd5b8660208260051b8501011115614b54575f80fd5b60209290920196919550909350505050565b5f80828403610160811215614b79575f80fd5b8335614b84816144e7565b9250610140601f1982011215614b98575f80fd5b506020830190509250929050565b5f805f8060808587031215614bb9575f80fd5b8435935060208501359250614bd060408601614735565b915060608501356147b681614685565b5f60208284031215614bf0575f80fd5b8135610cea816144e7565b5f81518084525f5b81811015614c1f57602081850181015186830182015201614c03565b505f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b881681525f602060e06020840152614c5e60e084018a614bfb565b8381036040850152614c70818a614bfb565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b81811015614cc357835183529284019291840191600101614ca7565b50909c9b505050505050505050505050565b5f805f8060808587031215614ce8575f80fd5b84359350602085013592506040850135915060608501356147b681614685565b5f60208284031215614d18575f80fd5b8135610cea81614685565b5f80828403610120811215614d36575f80fd5b83359250610100601f1982011215614b98575f80fd5b5f805f805f60a08688031215614d60575f80fd5b8535614d6b816144e7565b94506020860135614d7b816144e7565b935060408601359250606086013591506080860135614d9981614685565b809150509295509295909350565b6001600160401b0391909116815260200190565b5f805f838503610100811215614dcf575f80fd5b60e0811215614ddc575f80fd5b5083925060e08301356001600160401b0380821115614df9575f80fd5b818601915086601f830112614e0c575f80fd5b813581811115614e1a575f80fd5b876020828501011115614e2b575f80fd5b6020830194508093505050509250925092565b602081525f610cea6020830184614bfb565b602080825282518282018190525f919060409081850190868401855b82811015614e9e57815180516001600160a01b0316855286015161ffff16868501529284019290850190600101614e6c565b5091979650505050505050565b5f8060208385031215614ebc575f80fd5b82356001600160401b03811115614ed1575f80fd5b614edd8582860161456b565b90969095509350505050565b5f805f60608486031215614efb575f80fd5b505081359360208301359350604090920135919050565b6001600160801b03169052565b81511515815261014081016020830151614f3c60208401826147fb565b506040830151614f53604084018262ffffff169052565b506060830151614f6b606084018263ffffffff169052565b506080830151614f7e60808401826147fb565b5060a0830151614f9660a084018263ffffffff169052565b5060c0830151614fab60c084018260ff169052565b5060e0830151614fc160e084018261ffff169052565b5061010080840151614fd582850182614f12565b50506101208084015161494a82850182614f12565b9283526001600160a01b03918216602084015216604082015260600190565b5f60208284031215615019575f80fd5b5051919050565b5f8060408385031215615031575f80fd5b505080516020909101519092909150565b60ff81168114611c3a575f80fd5b805161326581615042565b5f6020828403121561506b575f80fd5b8151610cea81615042565b815460ff8116151582526101408201906001600160a01b036150a160208501600884901c83166147fb565b60a882901c62ffffff16604085015263ffffffff60c083901c81166060860152600186015492506150d7608086018385166147fb565b6150ee60a08601828560a01c1663ffffffff169052565b505060c081811c60ff169084015260c881901c61ffff1660e084015250600283015461512761010084016001600160801b038316614f12565b613a8461012084018260801c614f12565b61ffff81168114611c3a575f80fd5b803561326581615138565b8183525f60208085019450825f5b858110156151a6578135615173816144e7565b6001600160a01b031687528183013561518b81615138565b61ffff16878401526040968701969190910190600101615160565b509495945050505050565b84815261ffff84166020820152606060408201525f6151d4606083018486615152565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019080821115613a8457613a846151de565b805161326581614685565b5f806040838503121561522e575f80fd5b825161523981614685565b602084015190925061453281614685565b5f60c0828403121561525a575f80fd5b60405160c081016001600160401b038111828210171561527c5761527c6149c7565b8060405250809150825161528f81614685565b808252506020830151602082015260408301516040820152606083015160608201526080830151608082015260a083015160a08201525092915050565b8015158114611c3a575f80fd5b8051613265816152cc565b5f805f61010084860312156152f7575f80fd5b615301858561524a565b925060c0840151915060e08401516146cf816152cc565b5f60a08284031215615328575f80fd5b60405160a081016001600160401b038111828210171561534a5761534a6149c7565b80604052508251815260208301516020820152604083015161536b81614685565b6040820152606083015161537e81614685565b6060820152608083015161539181614685565b60808201529392505050565b8051613265816144e7565b805160058110613265575f80fd5b805161326581615138565b5f61022082840312156153d2575f80fd5b6153da6149db565b6153e38361539d565b81526153f16020840161539d565b60208201526040830151604082015261540c60608401615212565b60608201526080830151608082015261542760a084016153a8565b60a082015260c083015160c082015261544260e0840161539d565b60e0820152610100615455818501615212565b908201526101208381015190820152610140808401519082015261016061547d818501615212565b9082015261018061548f848201615212565b908201526101a06154a1848201615212565b908201526101c083810151908201526101e080840151908201526102006154c98185016153b6565b908201529392505050565b80516001600160a01b039081168352602080830151821690840152604080830151821690840152606080830151909116908301526080808201519083015260a090810151910152565b838152610100810161553260208301856154d4565b8260e0830152949350505050565b92835260208301919091526001600160401b0316604082015260600190565b5f8060e08385031215615570575f80fd5b61557a848461524a565b915060c083015161453281614685565b634e487b7160e01b5f52603260045260245ffd5b5f8060e083850312156155af575f80fd5b6155b9848461524a565b915060c0830151614532816152cc565b8035613265816152cc565b62ffffff81168114611c3a575f80fd5b8035613265816155d4565b63ffffffff81168114611c3a575f80fd5b8035613265816155ef565b803561326581615042565b610200810161562e82615628866155c9565b15159052565b61563a602085016144fb565b61564760208401826147fb565b50615654604085016155e4565b62ffffff16604083015261566a60608501615600565b63ffffffff166060830152615681608085016144fb565b61568e60808401826147fb565b5061569b60a08501615600565b63ffffffff1660a08301526156b260c0850161560b565b60ff1660c08301526156c660e08501615147565b61ffff1660e08301526101006156dd85820161475f565b6156e982850182614f12565b50506101206156f981860161475f565b61570582850182614f12565b5050610cea6101408301846154d4565b8051613265816155d4565b8051613265816155ef565b80516132658161474b565b5f6101408284031215615747575f80fd5b61574f614a04565b615758836152d9565b81526157666020840161539d565b602082015261577760408401615715565b604082015261578860608401615720565b60608201526157996080840161539d565b60808201526157aa60a08401615720565b60a08201526157bb60c08401615050565b60c08201526157cc60e084016153b6565b60e08201526101006157df81850161572b565b908201526101206154c984820161572b565b82815260408101610cea602083018461481c565b5f60e08284031215615815575f80fd5b60405160e081016001600160401b0381118282101715615837576158376149c7565b6040528251615845816144e7565b80825250602083015160208201526040830151604082015260608301516060820152608083015161587581614685565b608082015260a083015161588881614685565b60a082015260c083015161589b816152cc565b60c08201529392505050565b84815260208101849052610160810183356158c1816144e7565b6001600160a01b0390811660408401526020850135906158e0826144e7565b1660608301526158f2604085016144fb565b6158ff60808401826147fb565b5061590c60608501614735565b6001600160601b031660a08301526159266080850161475f565b61593360c0840182614f12565b5061594060a085016144fb565b61594d60e08401826147fb565b5061595a60c0850161475f565b615968610100840182614f12565b5061597560e08501615147565b61ffff1661012083015261378961014083018461464a565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f61014087835286602084015285356159cd816144e7565b6001600160a01b0390811660408501526020870135906159ec826144e7565b9081166060850152604087013590615a03826144e7565b80821660808601525050606086013560a0840152608086013560c0840152615a2d60a08701614699565b615a3a60e085018261464a565b5060c086013561010084015280610120840152615a5a818401858761598d565b98975050505050505050565b5f61ffff808316818103615a7c57615a7c6151de565b6001019392505050565b93845260208401929092526040830152606082015260800190565b5f60208284031215615ab1575f80fd5b8151610cea81614685565b6001600160401b03828116828216039080821115613a8457613a846151de565b5f8060408385031215615aed575f80fd5b8251615af881614685565b6020840151909250614532816152cc565b80820180821115610c5f57610c5f6151de56fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe7d7ede42f2cb55e78b5c353c45a498d49c01999a4c97d1191e53e72e570b09fc0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc652e3381ea97516d96455ba999aa19949d9060b2364171e9511cdcfa037e7f1765d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa06666bf5bfee463d10a7fc50448047f8a53b7762d7e28fbc5c643182785f3fd3fd9272b11dead731ff6886e540017f341633966516fff4822acb1cad1eff36ec1'

/** Libraries that the creation code of PaymentManager calls, and the byte offsets at which their addresses belong. */
export const paymentManagerLinks = {
  "Batches": [
    7365,
    9045
  ],
  "Ledger": [
    3453,
    4616,
    12318,
    13233
  ],
  "PaymentRecords": [
    4969,
    5626,
    6173,
    11727
  ],
  "Settlements": [
    3589,
    5245,
    7019,
    7689,
    9356,
    10322,
    11098,
    11926,
    12545,
    12939
  ],
  "SpendLimits": [
    11308,
    11473
  ],
  "Swaps": [
    6482,
    8020
  ]
} as const
