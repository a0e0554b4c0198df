// Generated from StakingManager.sol; do not edit.

/** ABI of StakingManager. */
export const stakingManagerAbi = [
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
    "name": "accounted",
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
    "name": "addReward",
    "inputs": [
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
    "name": "checkActivation",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "claimRewards",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "type": "function",
    "name": "completeUnbond",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "delegate",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minShares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "delegateWithPermit",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minShares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "permit",
        "type": "tuple",
        "internalType": "struct Permit",
        "components": [
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
        ]
      }
    ],
    "outputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "delegationRatio",
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
    "name": "executeSlash",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "SlashRequestId"
      }
    ],
    "outputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "internalType": "SlashId"
      },
      {
        "name": "slashed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "expireSlash",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "SlashRequestId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "frozenCount",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "getDelegation",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "delegation",
        "type": "tuple",
        "internalType": "struct Delegation",
        "components": [
          {
            "name": "amount",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "pendingUndelegate",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "delegatedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "undelegateStartedAt",
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
    "name": "getPool",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct PoolInfo",
        "components": [
          {
            "name": "assets",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "shares",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "thawAssets",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "thawShares",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "thawEpoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "accRewardPerShare",
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
    "name": "getPosition",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
        "type": "tuple",
        "internalType": "struct PositionInfo",
        "components": [
          {
            "name": "shares",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "thawShares",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "maturesAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "thawEpoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "accrued",
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
    "name": "getSlash",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "internalType": "SlashId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct SlashRecord",
        "components": [
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "selfAmount",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "delegatedAmount",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "epoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "thawEpoch",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "releaseAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "extended",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum SlashStatus"
          },
          {
            "name": "shares",
            "type": "tuple",
            "internalType": "struct SlashShares",
            "components": [
              {
                "name": "reporter",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "harmed",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "harmedMax",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "resolver",
                "type": "address",
                "internalType": "address"
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
    "name": "getSlashRequest",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "SlashRequestId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct SlashRequest",
        "components": [
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "amount",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "stakeSnapshot",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "executableAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "expiresAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum SlashRequestStatus"
          },
          {
            "name": "requester",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "harmed",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "harmedMax",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "reasonHash",
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
    "name": "getStakeInfo",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct StakeInfo",
        "components": [
          {
            "name": "selfStake",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "pendingUnbond",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "unbondStartedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "totalDelegated",
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
    "name": "hasDelegators",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "holdSlash",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "internalType": "SlashId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "isFrozen",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "maxSlashBps",
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
    "name": "metSince",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "minDelegation",
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
    "name": "minSelfStake",
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
    "name": "minStakeDuration",
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
    "name": "minTotalStake",
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
    "name": "pauseEntry",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "pendingRewards",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "refundSlash",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "internalType": "SlashId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "releaseSlash",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "internalType": "SlashId"
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
    "name": "requestSlash",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "bps",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "harmed",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "harmedMax",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "reasonHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "SlashRequestId"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "reserve",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "bps",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "reservedOf",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "selfMaturesAt",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "setDelegationRatio",
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
    "name": "setMaxSlashBps",
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
    "name": "setMinDelegation",
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
    "name": "setMinSelfStake",
    "inputs": [
      {
        "name": "newMinStake",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setMinStakeDuration",
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
    "name": "setMinTotalStake",
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
        "name": "stakeVotes_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "treasury",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "insurance",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setSlashHold",
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
    "name": "setUnbondingPeriod",
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
    "name": "setVetoWindow",
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
    "name": "slash",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "shares",
        "type": "tuple",
        "internalType": "struct SlashShares",
        "components": [
          {
            "name": "reporter",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "harmed",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "harmedMax",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "resolver",
            "type": "address",
            "internalType": "address"
          }
        ]
      },
      {
        "name": "reasonHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "internalType": "SlashId"
      },
      {
        "name": "slashed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "slashHeadroom",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "slashHold",
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
    "name": "slashableSelf",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "slashableTotal",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "stake",
    "inputs": [
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
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "stakeVotes",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IStakeVotes"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "stakeWithPermit",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "permit",
        "type": "tuple",
        "internalType": "struct Permit",
        "components": [
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
        ]
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
    "name": "syncOperator",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "syncVotes",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "unbondingPeriod",
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
    "name": "undelegate",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "acceptRestart",
        "type": "bool",
        "internalType": "bool"
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
    "name": "unpauseEntry",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "unreserve",
    "inputs": [
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
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "unstake",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "acceptRestart",
        "type": "bool",
        "internalType": "bool"
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
    "name": "vetoSlash",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "SlashRequestId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "vetoWindow",
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
    "name": "withdrawCredit",
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
    "type": "function",
    "name": "withdrawFor",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "Delegated",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "delegator",
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
        "name": "shares",
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
    "name": "MinimumMet",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "metSince",
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
    "name": "PoolEpochBumped",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "thawing",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
      },
      {
        "name": "epoch",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "residual",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Reserved",
    "inputs": [
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
        "name": "reserved",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RewardAdded",
    "inputs": [
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RewardPaid",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "delegator",
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
    "name": "SlashExecuted",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlashRequestId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "slashId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlashId"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SlashExpired",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlashRequestId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SlashHeld",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlashId"
      },
      {
        "name": "releaseAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SlashRefunded",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlashId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "toSelf",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "toPool",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "toTreasury",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SlashReleased",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlashId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "reporter",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "harmed",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "resolver",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "burned",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "insurance",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SlashRequested",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlashRequestId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "requester",
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
        "name": "stakeSnapshot",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "harmed",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "harmedMax",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reasonHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "executableAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "SlashVetoed",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlashRequestId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Slashed",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "indexed": true,
        "internalType": "SlashId"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "selfAmount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "delegatedAmount",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "shares",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct SlashShares",
        "components": [
          {
            "name": "reporter",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "harmed",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "harmedMax",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "resolver",
            "type": "address",
            "internalType": "address"
          }
        ]
      },
      {
        "name": "reasonHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "releaseAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Staked",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "operator",
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
    "name": "Undelegated",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "delegator",
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
        "name": "shares",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "thawShares",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "maturesAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Unreserved",
    "inputs": [
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
        "name": "reserved",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Unstaked",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "operator",
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
        "name": "pending",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "maturesAt",
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
    "type": "event",
    "name": "VotesSynced",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "account",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "votes",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Withdrawn",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
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
        "name": "selfStake",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
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
    "name": "StakingManagerAlreadyExtended",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "internalType": "SlashId"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerBelowMinimum",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "amount",
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
    "name": "StakingManagerDelegationCap",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "total",
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
    "name": "StakingManagerFrozen",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "until",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerInsufficient",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "StakingManagerNodeLeaving",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerNotActivatable",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "metSince",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerNothingPending",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerRequestNotOpen",
    "inputs": [
      {
        "name": "requestId",
        "type": "uint256",
        "internalType": "SlashRequestId"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum SlashRequestStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerReserveUnderflow",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "reserved",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerReserved",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "kept",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "left",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerSlashNotHeld",
    "inputs": [
      {
        "name": "slashId",
        "type": "uint256",
        "internalType": "SlashId"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum SlashStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerSlippage",
    "inputs": [
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "minShares",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerStillUnbonding",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "maturesAt",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerTooManyRequests",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerUnbondPending",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "maturesAt",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerUnknownNode",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerVotesFixed",
    "inputs": [
      {
        "name": "stakeVotes",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingManagerWorthless",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "shares",
        "type": "uint256",
        "internalType": "uint256"
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

/** Creation code of StakingManager. */
export const stakingManagerBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615dad620001005f395f81816139550152818161397e0152613af80152615dad5ff3fe608060405260043610610375575f3560e01c806231043614610379578062f96434146103ab57806301ffc9a7146103ca57806302985992146103f95780630ae4e8ef1461040d57806313c366671461042c578063166d62e71461044d57806319f8dcf11461046c5780631d86d77a146104805780631fbce2ff1461049f578063238afcc5146104be578063246c9595146104dd578063248a9ca3146104fe5780632899f6af1461051d5780632923a8891461053c5780632f2ff15d1461055b578063321386541461057a578063342f5c3e146105a657806336568abe146105ba5780633dcc1ddd146105d95780634721256d146105f85780634ccdfa86146106245780634f1ef286146106435780635037859114610656578063514194f3146106b557806352d1902d146106d65780635bc47e6e146106ea5780635c388821146107095780635d044b7e146107905780635d281ec7146107af5780635fec5c64146107c3578063601e695e146107d757806369ae9af8146107f65780636c8cc9d9146108235780636cf6d675146108425780636e4af9d3146108565780637043f4321461086a57806372e548111461087e57806374610d521461089d578063753f6b07146108bc57806375807250146108db5780637588edc6146108fa57806377929eef146109195780637a427fa0146109385780637ac0931a146109575780637c34aca6146109765780637e8d094c1461099557806383a744c9146109f0578063862c926d14610a045780638caa523014610a235780638ee3294114610a4257806391d1485414610a6157806397100ea214610a805780639a241a6814610a9f5780639c2f4aa914610abe578063a217fddf14610add578063a2af3bbd14610af0578063ab6e48db14610b04578063ad3cb1cc14610b18578063ae18f87a14610b55578063ae70d20514610b74578063b092ef7d14610b93578063b0d4189914610ba7578063b43c14d314610bc6578063b5e1f15014610be5578063bfdfa7af14610c04578063c0c53b8b14610c18578063c5f530af14610c37578063ca56e3d814610c4b578063d547741f14610c6a578063d75629cf14610c89578063d9b5c4a514610ca8578063e062cc8114610cbc578063e7168ef114610cdb578063f10d1de114610cfa578063f6c0092714610d19578063f941f3b014610dac578063fc15120514610dcb578063ff5a7aec14610dea575b5f80fd5b348015610384575f80fd5b50610398610393366004615069565b610e09565b6040519081526020015b60405180910390f35b3480156103b6575f80fd5b506103986103c53660046150ae565b610f05565b3480156103d5575f80fd5b506103e96103e43660046150dc565b610f70565b60405190151581526020016103a2565b348015610404575f80fd5b50610398610fa4565b348015610418575f80fd5b50610398610427366004615103565b610fbf565b348015610437575f80fd5b5061044b610446366004615103565b611048565b005b348015610458575f80fd5b5061044b610467366004615103565b6110cf565b348015610477575f80fd5b50610398611108565b34801561048b575f80fd5b5061044b61049a36600461512e565b611127565b3480156104aa575f80fd5b5061044b6104b936600461515f565b61117e565b3480156104c9575f80fd5b506103e96104d8366004615103565b6111bd565b3480156104e8575f80fd5b506104f16111ea565b6040516103a29190615192565b348015610509575f80fd5b50610398610518366004615103565b611202565b348015610528575f80fd5b5061044b6105373660046151a6565b611220565b348015610547575f80fd5b50610398610556366004615103565b6112aa565b348015610566575f80fd5b5061044b6105753660046150ae565b6112d0565b348015610585575f80fd5b50610599610594366004615103565b6112f2565b6040516103a29190615215565b3480156105b1575f80fd5b506104f16113c2565b3480156105c5575f80fd5b5061044b6105d43660046150ae565b6113cb565b3480156105e4575f80fd5b5061044b6105f3366004615103565b6113fe565b348015610603575f80fd5b50610617610612366004615103565b611437565b6040516103a291906152d1565b34801561062f575f80fd5b5061044b61063e366004615103565b611521565b61044b610651366004615431565b6115a9565b348015610661575f80fd5b506106756106703660046150ae565b6115c8565b604080518251815260208084015190820152828201516001600160401b0390811692820192909252606092830151909116918101919091526080016103a2565b3480156106c0575f80fd5b506106c9611679565b6040516103a291906154d2565b3480156106e1575f80fd5b50610398611698565b3480156106f5575f80fd5b5061044b610704366004615103565b6116b3565b348015610714575f80fd5b506107286107233660046150ae565b611706565b6040516103a2919081516001600160801b039081168252602080840151909116908201526040808301516001600160401b03908116918301919091526060808401518216908301526080838101519091169082015260a0918201519181019190915260c00190565b34801561079b575f80fd5b506103986107aa3660046150ae565b6117d5565b3480156107ba575f80fd5b506103986118c4565b3480156107ce575f80fd5b506106c96118e6565b3480156107e2575f80fd5b5061044b6107f136600461512e565b611905565b348015610801575f80fd5b50610815610810366004615103565b61193e565b6040516103a29291906154e6565b34801561082e575f80fd5b5061039861083d3660046154f4565b6119d0565b34801561084d575f80fd5b506106c9611ab1565b348015610861575f80fd5b5061044b611ad0565b348015610875575f80fd5b5061044b611b67565b348015610889575f80fd5b5061044b610898366004615103565b611c0b565b3480156108a8575f80fd5b506103986108b736600461550f565b611c8f565b3480156108c7575f80fd5b5061044b6108d63660046151a6565b611dcc565b3480156108e6575f80fd5b506103986108f53660046154f4565b611ecc565b348015610905575f80fd5b5061044b61091436600461512e565b611ef6565b348015610924575f80fd5b506106c9610933366004615103565b611f2f565b348015610943575f80fd5b5061044b610952366004615539565b611f5c565b348015610962575f80fd5b5061044b610971366004615103565b6120c7565b348015610981575f80fd5b5061044b610990366004615103565b612181565b3480156109a0575f80fd5b506109b46109af366004615103565b6121ba565b6040516103a2919081518152602080830151908201526040808301516001600160401b0316908201526060918201519181019190915260800190565b3480156109fb575f80fd5b506104f161225d565b348015610a0f575f80fd5b5061044b610a1e366004615103565b612278565b348015610a2e575f80fd5b5061044b610a3d3660046151a6565b612361565b348015610a4d575f80fd5b506103e9610a5c366004615103565b61237b565b348015610a6c575f80fd5b506103e9610a7b3660046150ae565b6123ae565b348015610a8b575f80fd5b5061044b610a9a366004615103565b6123e2565b348015610aaa575f80fd5b50610398610ab9366004615103565b61242b565b348015610ac9575f80fd5b50610398610ad8366004615592565b61246e565b348015610ae8575f80fd5b506103985f81565b348015610afb575f80fd5b506106c961248c565b348015610b0f575f80fd5b506103986124ab565b348015610b23575f80fd5b50610b48604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516103a291906155bb565b348015610b60575f80fd5b50610815610b6f366004615607565b6124c8565b348015610b7f575f80fd5b50610398610b8e366004615103565b61258f565b348015610b9e575f80fd5b506106c96125a2565b348015610bb2575f80fd5b5061044b610bc1366004615658565b6125c1565b348015610bd1575f80fd5b5061044b610be036600461550f565b61289f565b348015610bf0575f80fd5b50610398610bff366004615103565b612928565b348015610c0f575f80fd5b50610398612950565b348015610c23575f80fd5b5061044b610c3236600461568e565b61296d565b348015610c42575f80fd5b50610398612ad6565b348015610c56575f80fd5b50610398610c65366004615658565b612af1565b348015610c75575f80fd5b5061044b610c843660046150ae565b612d95565b348015610c94575f80fd5b5061044b610ca3366004615103565b612db1565b348015610cb3575f80fd5b506104f1612dea565b348015610cc7575f80fd5b506106c9610cd6366004615103565b612e05565b348015610ce6575f80fd5b50610398610cf53660046151a6565b612e2f565b348015610d05575f80fd5b5061044b610d1436600461512e565b612ed2565b348015610d24575f80fd5b50610d38610d33366004615103565b612f0b565b6040516103a2919081516001600160801b039081168252602080840151821690830152604080840151821690830152606080840151909116908201526080828101516001600160401b039081169183019190915260a0808401519091169082015260c0918201519181019190915260e00190565b348015610db7575f80fd5b5061044b610dc6366004615103565b612fd7565b348015610dd6575f80fd5b50610398610de53660046156cb565b6132c3565b348015610df5575f80fd5b5061044b610e04366004615103565b6132f7565b5f7f794daa56950487582951e8db2fdbcbee68c2223c65641d0aa02a3afc64f9a86f610e3481613330565b5f610e3d61333a565b905073__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63b286e93c610e61613446565b6040516001600160e01b031960e084901b1681526004810191909152602481018b9052604481018a90526001600160a01b03891660648201526084810188905260a481018790526001600160401b03841660c482015260e401602060405180830381865af4158015610ed5573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef99190615709565b98975050505050505050565b5f80610f0f613446565b5f85815260098201602090815260408083206001600160a01b038816845282528083208884526008850190925290912091925090610f4d908261346a565b6003820154610f6591906001600160801b0316615734565b925050505b92915050565b5f6001600160e01b03198216637965db0b60e01b1480610f6a57506301ffc9a760e01b6001600160e01b0319831614610f6a565b5f610fad613446565b600201546001600160601b0316919050565b5f73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__6324cca1f0610fe2613446565b84610feb613501565b6040518463ffffffff1660e01b815260040161100993929190615747565b602060405180830381865af4158015611024573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6a9190615709565b5f80516020615d4d83398151915261105f81613330565b73__$d0b2147383bfac903b22d54bbb5c56b626$__633f79ad82611081613446565b846040518363ffffffff1660e01b815260040161109f9291906154e6565b5f6040518083038186803b1580156110b5575f80fd5b505af41580156110c7573d5f803e3d5ffd5b505050505050565b5f80516020615d4d8339815191526110e681613330565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63a46329ee611081613446565b5f611111613446565b54600160a01b90046001600160601b0316919050565b5f80516020615d4d83398151915261113e81613330565b73__$d0b2147383bfac903b22d54bbb5c56b626$__6368c8275b611160613446565b846040518363ffffffff1660e01b815260040161109f929190615766565b611186613579565b6111a6333083611194613446565b546001600160a01b031692919061359c565b6111b08383613650565b6111b86137df565b505050565b5f806111c7613446565b5f938452600701602052604090922054600160e81b900460ff1691909111919050565b5f6111f3613446565b546001600160a01b0316919050565b5f8061120c6137ee565b5f9384526020525050604090206001015490565b5f80516020615d8d83398151915261123781613330565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__633f03fe71611259613446565b85856040518463ffffffff1660e01b81526004016112799392919061577d565b5f6040518083038186803b15801561128f575f80fd5b505af41580156112a1573d5f803e3d5ffd5b50505050505050565b5f6112b3613446565b5f928352600701602052506040902054600160e81b900460ff1690565b6112d982611202565b6112e281613330565b6112ec8383613812565b50505050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081019190915273__$59546b5a82bdf4a914ba4d9a004ebea5c0$__6382824aa2611364613446565b846040518363ffffffff1660e01b81526004016113829291906154e6565b61014060405180830381865af415801561139e573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6a91906157cd565b5f6111f36138b0565b6001600160a01b03811633146113f45760405163334bd91960e11b815260040160405180910390fd5b6111b882826138d4565b5f80516020615d4d83398151915261141581613330565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63d12a1d6f611081613446565b6114a160408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081018290529060e08201908152604080516080810182525f8082526020828101829052928201819052606082015291015290565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__632d940ec36114c3613446565b846040518363ffffffff1660e01b81526004016114e19291906154e6565b61018060405180830381865af41580156114fd573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6a9190615921565b611529613579565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63addf3fd861154b613446565b8361155461333a565b6040518463ffffffff1660e01b815260040161157293929190615747565b5f6040518083038186803b158015611588575f80fd5b505af415801561159a573d5f803e3d5ffd5b505050506115a66137df565b50565b6115b161394a565b6115ba826139d8565b6115c48282613a02565b5050565b604080516080810182525f8082526020820181905291810182905260608101829052906115f3613446565b5f85815260098201602090815260408083206001600160a01b0388168452825280832088845260088501909252909120919250906116319082613ab5565b602085018190529084526001820154600160501b900464ffffffffff16604085015215611671576001810154600160281b900464ffffffffff1660608401525b505092915050565b5f611682613446565b60020154600160a01b900463ffffffff16919050565b5f6116a1613aed565b505f80516020615d0d83398151915290565b5f6116bd81613330565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__635a602a9b6116df613446565b846116e8613501565b6040518463ffffffff1660e01b815260040161109f93929190615747565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290529061173f613446565b5f858152600991909101602090815260408083206001600160a01b0387168452825291829020825160c08101845281546001600160801b038082168352600160801b909104811693820193909352600182015464ffffffffff81169482019490945261ffff600160781b850481166060830152600160881b9094049093166080840152600301541660a082015291505092915050565b5f6117de613579565b6001600160a01b03821661180557604051632972810f60e21b815260040160405180910390fd5b5f61180e613446565b5f8581526009820160209081526040808320338452825280832088845260088501909252909120919250906118439082613b36565b60038101546001600160801b031692505f839003611865575f925050506118bc565b6003810180546001600160801b0319169055604051838152339086907f42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b239060200160405180910390a36118b9828585613c02565b50505b610f6a6137df565b5f6118cd613446565b60010154600160601b90046001600160601b0316919050565b5f6118ef613446565b60020154600160601b900463ffffffff16919050565b5f80516020615d4d83398151915261191c81613330565b73__$d0b2147383bfac903b22d54bbb5c56b626$__636be0420b611160613446565b5f8073__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63cb1d8e30611962613446565b8561196b61333a565b6040518463ffffffff1660e01b815260040161198993929190615747565b6040805180830381865af41580156119a3573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119c791906159cf565b91509150915091565b5f6119d9613579565b6001600160a01b038216611a0057604051632972810f60e21b815260040160405180910390fd5b5f611a09613446565b335f908152600d820160205260408120549350909150829003611a3f57604051635b85013760e11b815260040160405180910390fd5b335f818152600d8301602052604080822091909155516001600160a01b03851691907f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b2690611a909086815260200190565b60405180910390a3611aa3818484613c02565b50611aac6137df565b919050565b5f611aba613446565b60020154600160801b900463ffffffff16919050565b5f80516020615d2d833981519152611ae781613330565b5f611af562093a80426159f1565b905080611b006138b0565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc40090611b5b9084906154d2565b60405180910390a25050565b5f80516020615d2d833981519152611b7e81613330565b5f611b876138b0565b8054909150600160a01b90046001600160401b03164210611bbb57604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f611c1461333a565b90505f611c1f613446565b5f8481526007820160205260409020909150611c3d82858386613c5f565b15611c485750505050565b611c5482858386613db7565b6112ec57805460405163ec30855d60e01b815260048101869052600160c01b90910464ffffffffff1660248201526044015b60405180910390fd5b5f611c98613579565b5f611ca161333a565b90505f611cac613446565b5f85815260088201602090815260408083206009850183528184206001600160a01b038b16855290925290912091925090611ce78282613eeb565b8054600160801b90046001600160801b03165f819003611d1e578688604051636b283b0d60e11b8152600401611c86929190615a11565b5f87815260078501602052604090206001830154611d489189918b919064ffffffffff1689613f5f565b611d556001840182614011565b6001830180546001600160501b031916905582546001600160801b031683559550611d828484848b6140a5565b604080518781525f60208201526001600160a01b038a169189915f80516020615ced833981519152910160405180910390a3611dbf848988613c02565b5050505050610f6a6137df565b611dd4613579565b7f19d1bb95aa4278ba8d6282dbd4743df4dfa774d51ae7edcf81e834cba5d6803c611dfe81613330565b5f611e07613446565b5f8581526008820160205260408120805492935091600160601b90046001600160801b031690819003611e5157855f604051630ba07a2760e11b8152600401611c869291906154e6565b611e6a856a0c097ce7bc90715b34b9f160241b83614204565b826002015f828254611e7c9190615734565b909155505060405185815286907fea7c7e575572148397ff12fda8fd9ceece9a89735ca952bbbabf5893b8da6bcd9060200160405180910390a2611ec083866142b4565b505050506115c46137df565b5f611ed5613446565b6001600160a01b039092165f908152600d9290920160205250604090205490565b5f80516020615d4d833981519152611f0d81613330565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63278cda60611160613446565b5f611f38613446565b5f928352600701602052506040902060010154600160c81b900464ffffffffff1690565b5f611f6681613330565b5f611f6f613446565b60048101549091506001600160a01b03168015801590611fa15750856001600160a01b0316816001600160a01b031614155b15611fc1578060405163133fb75560e01b8152600401611c869190615192565b6003820154611fea906b6e6f6465526567697374727960a01b906001600160a01b031689614309565b6003830180546001600160a01b0319166001600160a01b0392909216919091179055612024697374616b65566f74657360b01b8288614309565b6004830180546001600160a01b0319166001600160a01b03928316179055600583015461205f9167747265617375727960c01b911687614309565b6005830180546001600160a01b0319166001600160a01b03928316179055600683015461209b9168696e737572616e636560b81b911686614309565b60069290920180546001600160a01b0319166001600160a01b0390931692909217909155505050505050565b6120de5f80516020615d6d833981519152336123ae565b1580156120f257506120f05f336123ae565b155b156121125733604051633348ec4760e21b8152600401611c869190615192565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__631fe1de0d612134613446565b836040518363ffffffff1660e01b81526004016121529291906154e6565b5f6040518083038186803b158015612168575f80fd5b505af415801561217a573d5f803e3d5ffd5b5050505050565b5f80516020615d6d83398151915261219881613330565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63d6d04a89611081613446565b6121ea60405180608001604052805f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f6121f3613446565b5f8481526007820160209081526040808320815160808101835281546001600160601b038082168352600160601b909104811682860152600190920154600160a01b900464ffffffffff168184015297845260089094019091529020541660608401525090919050565b5f612266613446565b600401546001600160a01b0316919050565b5f612281613446565b5f838152600782016020526040808220600384015491516331f5255960e11b815260048101879052939450926001600160a01b03909116906363ea4ab290602401602060405180830381865afa1580156122dd573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123019190615a28565b905061230f83858484614366565b81546001600160a01b0382169085905f80516020615ccd83398151915290612349906001600160601b03600160601b820481169116615734565b6040519081526020015b60405180910390a350505050565b612369613579565b6123738282613650565b6115c46137df565b5f80612385613446565b5f938452600801602052604090922054600160601b90046001600160801b031691909111919050565b5f806123b86137ee565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__6342bc07dc612404613446565b8361240d613501565b6040518463ffffffff1660e01b815260040161215293929190615747565b5f80612435613446565b5f848152600791909101602052604090208054909150612467906001600160601b03600160601b820481169116615734565b9392505050565b5f612477613579565b6124828484846144c5565b90506124676137df565b5f6124956138b0565b54600160a01b90046001600160401b0316919050565b5f6124b4613446565b60020154600160e01b900461ffff16919050565b5f807f12b42e8a160f6064dc959c6f251e3af0750ad213dbecf573b4710d67d6c28e396124f481613330565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63264a5a0e612516613446565b89898989612522613501565b6040518763ffffffff1660e01b815260040161254396959493929190615a43565b6040805180830381865af415801561255d573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061258191906159cf565b925092505094509492505050565b5f610f6a8261259c613446565b90614751565b5f6125ab613446565b60020154600160c01b900463ffffffff16919050565b5f6125ca61333a565b90505f6125d5613446565b5f86815260078201602052604090819020600383015491516331f5255960e11b815260048101899052929350916001600160a01b03909116906363ea4ab290602401602060405180830381865afa158015612632573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126569190615a28565b6001600160a01b0316336001600160a01b0316146126895733604051633348ec4760e21b8152600401611c869190615192565b845f036126a957604051635b85013760e11b815260040160405180910390fd5b80546001600160601b03168511156126e45780546040516357105b9960e11b8152611c8691889188916001600160601b031690600401615acd565b8054600160601b90046001600160601b031615801590612702575083155b156127385760018101546040516316275d6d60e31b8152611c869188913391600160c81b900464ffffffffff1690600401615aec565b60028201545f9061275690600160801b900463ffffffff16856159f1565b8254909150869083905f906127759084906001600160601b0316615b12565b92506101000a8154816001600160601b0302191690836001600160601b0316021790555085825f01600c8282829054906101000a90046001600160601b03166127be9190615b32565b82546101009290920a6001600160601b03818102199093169183160217909155600184018054600160a01b600160f01b031916600160c81b64ffffffffff8681169190910264ffffffffff60a01b191691909117600160a01b918916919091021790558354604080518a8152600160601b90920490921660208201526001600160401b0384169181019190915233915088907feec29f60748cfb4ad0be10b194e1e6a7dfb3d391744ff9a64695999c967c20e89060600160405180910390a361288983888433614366565b61289583888487613c5f565b5050505050505050565b5f6128a8613446565b5f83815260098201602090815260408083206001600160a01b0388168452825280832086845260088501909252909120919250906128e990839083876140a5565b6001810154604051600160981b9091046001600160681b031681526001600160a01b0385169084905f80516020615ccd83398151915290602001612353565b5f612931613446565b5f9283526007016020525060409020600201546001600160801b031690565b5f612959613446565b60020154600160f01b900461ffff16919050565b5f6129766147ad565b805490915060ff600160401b82041615906001600160401b03165f8115801561299c5750825b90505f826001600160401b031660011480156129b75750303b155b9050811580156129c5575080155b156129e35760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b03191660011785558315612a0c57845460ff60401b1916600160401b1785555b612a1688886147d5565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63a302bca2612a38613446565b886040518363ffffffff1660e01b8152600401612a56929190615a11565b5f6040518083038186803b158015612a6c575f80fd5b505af4158015612a7e573d5f803e3d5ffd5b50505050831561289557845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290612ac4906001906154d2565b60405180910390a15050505050505050565b5f612adf613446565b600101546001600160601b0316919050565b5f80612afb61333a565b90505f612b06613446565b5f878152600882016020908152604080832060098501835281842033855290925290912091925090612b388282613eeb565b865f03612b5857604051635b85013760e11b815260040160405180910390fd5b80546001600160801b0316871115612b9f5780546040516357105b9960e11b8152600481018a9052602481018990526001600160801b039091166044820152606401611c86565b8054600160801b90046001600160801b031615801590612bbd575085155b15612bec5760018101546040516316275d6d60e31b8152611c86918a91339164ffffffffff1690600401615aec565b612bf68288614011565b9450845f03612c1c578787604051630ba07a2760e11b8152600401611c869291906154e6565b60028301545f90612c3a90600160801b900463ffffffff16866159f1565b8254909150889083905f90612c599084906001600160801b0316615b52565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550612c9b612c96878560010161487790919063ffffffff16565b6148e5565b82548390601090612cbd908490600160801b90046001600160801b0316615b72565b82546001600160801b039182166101009390930a92830292820219169190911790915560018401805464ffffffffff898116600160281b026001600160501b0319909216908616171790558354604080518a8152602081018d9052600160801b909204909216918101919091526001600160401b03831660608201523391508a907feb3fb779ae3f7b76e57199a878b7e063dc955d2743febd0c04da0d9aa89a32f19060800160405180910390a35f8981526007850160205260409020612d889085908b9088613c5f565b5050505050509392505050565b612d9e82611202565b612da781613330565b6112ec83836138d4565b5f80516020615d4d833981519152612dc881613330565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63d7c46a3f611081613446565b5f612df3613446565b600301546001600160a01b0316919050565b5f612e0e613446565b5f928352600701602052506040902054600160c01b900464ffffffffff1690565b5f5f80516020615d8d833981519152612e4781613330565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__639aa7d466612e69613446565b86866040518463ffffffff1660e01b8152600401612e899392919061577d565b602060405180830381865af4158015612ea4573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ec89190615709565b91505b5092915050565b5f80516020615d4d833981519152612ee981613330565b73__$d0b2147383bfac903b22d54bbb5c56b626$__6351fc5549611160613446565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905290612f4b613446565b5f9384526008016020908152604093849020845160e08101865281546001600160601b038082168352600160601b8083046001600160801b0390811696850196909652600185015491821698840198909852968704909316606082015261ffff600160e01b93849004811660808301529290950490911660a08501526002015460c08401525090919050565b612fdf613579565b5f612fe861333a565b90505f612ff3613446565b5f848152600782016020526040808220600384015491516331f5255960e11b815260048101889052939450926001600160a01b03909116906363ea4ab290602401602060405180830381865afa15801561304f573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130739190615a28565b82549091506001600160601b03600160601b8204811691165f8290036130b0578683604051636b283b0d60e11b8152600401611c86929190615a11565b60018401546130d390889085908790600160c81b900464ffffffffff168a613f5f565b60028401545f906001600160801b03161561316757604051634762275960e01b815273__$59546b5a82bdf4a914ba4d9a004ebea5c0$__906347622759906131239089908c908c90600401615747565b602060405180830381865af415801561313e573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131629190615709565b613169565b5f5b9050806131768484615734565b1161319a5787818360405163f27fdb9560e01b8152600401611c869392919061577d565b5f6131ba826131a98686615734565b6131b39190615b92565b8590614913565b90506131c8878a8888614366565b6131d28185615b92565b86546001600160601b0391909116600160601b02600160601b600160c01b031990911617865583810361321557600186018054600160a01b600160f01b03191690555b60048088015460405163f27ac4d960e01b81526001600160a01b039091169163f27ac4d991613248918991869101615ba5565b5f604051808303815f87803b15801561325f575f80fd5b505af1158015613271573d5f803e3d5ffd5b505060408051848152600160208201526001600160a01b03891693508c92505f80516020615ced833981519152910160405180910390a36132b3878683613c02565b50505050505050506115a66137df565b5f6132cc613579565b6132da333084611194613446565b6132e58585856144c5565b90506132ef6137df565b949350505050565b5f80516020615d4d83398151915261330e81613330565b73__$d0b2147383bfac903b22d54bbb5c56b626$__639e336ae0611081613446565b6115a68133614922565b5f806133446138b0565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa158015613387573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133ab9190615bbe565b90925090508015613442576133be6138b0565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa158015613404573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134289190615beb565b6040516350efa75960e11b8152600401611c8691906154d2565b5090565b7f33fd57076c424af9bfa21284d6da1ce460bf46ab3bf1d43478160a5bb30fd50090565b80545f906001600160801b0316808203613487575f915050610f6a565b835460018401545f91600160e01b900461ffff908116600160781b90920416146134d0576001840154600160781b900461ffff165f9081526003860160205260409020546134d6565b84600201545b9050610f658460020154826134eb9190615b92565b83906a0c097ce7bc90715b34b9f160241b614204565b5f61350a6138b0565b5460408051632e5166a560e21b815290516001600160a01b039092169163b9459a94916004808201926020929091908290030181865afa158015613550573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135749190615beb565b905090565b61358161494d565b61359a6001613594613591614973565b90565b90614997565b565b6001600160a01b03841663d505accf8484843560208601356135c46060880160408901615c06565b6040516001600160e01b031960e088901b1681526001600160a01b0395861660048201529490931660248501526044840191909152606483015260ff166084820152606084013560a4820152608084013560c482015260e4015f604051808303815f87803b158015613634575f80fd5b505af1925050508015613645575060015b156112ec5750505050565b61365861499e565b5f61366161333a565b90505f61366c613446565b5f85815260078201602052604090209091503361368983876149dd565b6001600160a01b0316146136b25733604051633348ec4760e21b8152600401611c869190615192565b835f036136d257604051635b85013760e11b815260040160405180910390fd5b6136de82868333614366565b6136e784614aa3565b815482905f906137019084906001600160601b0316615b32565b82546001600160601b039182166101009390930a92830291909202199091161790555060048083015460405163148abebb60e21b81526001600160a01b039091169163522afaec91613757913391899101615ba5565b5f604051808303815f87803b15801561376e575f80fd5b505af1158015613780573d5f803e3d5ffd5b50506040518681523392508791507f33d3d5394940f875165e970f73650b86770fcee50f641313bb760de473fb601f9060200160405180910390a36137c782868386613c5f565b506137d482868386613db7565b5061217a82856142b4565b61359a5f613594613591614973565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f8061381c6137ee565b905061382884846123ae565b6138a7575f848152602082815260408083206001600160a01b03871684529091529020805460ff1916600117905561385d3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610f6a565b5f915050610f6a565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f806138de6137ee565b90506138ea84846123ae565b156138a7575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610f6a565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614806139ba57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166139ae614ad1565b6001600160a01b031614155b1561359a5760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e36115c481613330565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613a5c575060408051601f3d908101601f19168201909252613a5991810190615709565b60015b613a7b5781604051634c9c8ce360e01b8152600401611c869190615192565b5f80516020615d0d8339815191528114613aab57604051632a87526960e21b815260048101829052602401611c86565b6111b88383614ae5565b5f805f80613ac38686614b3a565b9092509050613ad28683614baf565b613adf8760010183614baf565b9350935050505b9250929050565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461359a5760405163703e46dd60e11b815260040160405180910390fd5b5f613b41838361346a565b90508015613b9357613b52816148e5565b6003830180545f90613b6e9084906001600160801b0316615b72565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b600280840154908301548114613bab57600283018190555b8354600184015461ffff600160e01b909204821691600160781b90910416811461217a5783546001600160801b031916845560018401805461ffff8316600160781b0261ffff60781b199091161790555050505050565b825481908490601490613c26908490600160a01b90046001600160601b0316615b12565b82546001600160601b039182166101009390930a92830291909202199091161790555082546111b8906001600160a01b03168383614beb565b815460018501545f916001600160601b03908116918391168210801590613cb7575060018701545f8781526008890160205260409020546001600160601b03600160601b909204821691613cb4911684615734565b10155b8554909150600160c01b900464ffffffffff16151581151503613cde575f925050506132ef565b80613ce9575f613ceb565b835b855464ffffffffff60c01b1916600160c01b64ffffffffff928316810291909117808855604051919004909116815286907f867e6d9977373c3b0461e35254989c39e404bce1aec35aa7b9e7a0fc4ca065969060200160405180910390a280613daa576003870154604051630a24443960e41b8152600481018890526001600160a01b039091169063a2444390906024015f604051808303815f87803b158015613d93575f80fd5b505af1158015613da5573d5f803e3d5ffd5b505050505b5060019695505050505050565b81545f90600160c01b900464ffffffffff16801580613e0257506002860154613ded90600160601b900463ffffffff16826159f1565b6001600160401b0316836001600160401b0316105b80613e765750600386015460405162502fd160e91b8152600481018790526001600160a01b039091169063a05fa20090602401602060405180830381865afa158015613e50573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e749190615c26565b155b15613e84575f9150506132ef565b6003860154604051630812a21360e21b8152600481018790526001600160a01b039091169063204a884c906024015f604051808303815f87803b158015613ec9575f80fd5b505af1158015613edb573d5f803e3d5ffd5b5060019998505050505050505050565b613ef58282613b36565b6001808301549082015461ffff600160e01b909204821691600160881b9091041681146111b8576001820180546001600160501b031961ffff8416600160881b02166001600160501b0361ffff60881b011990911617905581546001600160801b03168255505050565b816001600160401b0316816001600160401b03161015613fb35760405163f078654f60e01b8152600481018690526001600160a01b03851660248201526001600160401b0383166044820152606401611c86565b5f613fc16213c680846159f1565b8454909150600160e81b900460ff1615801590613fef5750806001600160401b0316826001600160401b0316105b156110c75785816040516351d4359760e11b8152600401611c86929190615766565b81545f906001600160601b03811690600160601b90046001600160801b031661403b828583614204565b925061404f61404a8484615b92565b614aa3565b85546001600160601b0319166001600160601b0391909116178555614077612c968583615b92565b85546001600160801b0391909116600160601b02600160601b600160e01b0319909116179094555092915050565b5f806140b18585613ab5565b90925090505f806140c28385615734565b6001870154909250600160981b90046001600160681b031690508082036140ec57505050506112ec565b6140f582614c17565b8660010160136101000a8154816001600160681b0302191690836001600160681b03160217905550808211156141925760048801546001600160a01b031663522afaec866141438486615b92565b6040518363ffffffff1660e01b8152600401614160929190615ba5565b5f604051808303815f87803b158015614177575f80fd5b505af1158015614189573d5f803e3d5ffd5b50505050612895565b60048801546001600160a01b031663f27ac4d9866141b08585615b92565b6040518363ffffffff1660e01b81526004016141cd929190615ba5565b5f604051808303815f87803b1580156141e4575f80fd5b505af11580156141f6573d5f803e3d5ffd5b505050505050505050505050565b5f805f6142118686614c45565b91509150815f036142355783818161422b5761422b615c41565b0492505050612467565b81841161424c5761424c6003851502601118614c61565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b81546142d59061404a908390600160a01b90046001600160601b0316615734565b82546001600160601b0391909116600160a01b026001600160a01b0391821681811785556115c49291909116173383614c72565b5f6001600160a01b03821661433157604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020615cad83398151915260405160405180910390a45092915050565b60018201546001600160a01b03908116908216810361438557506112ec565b6001600160a01b0382166143af576040516312fb3af560e01b815260048101859052602401611c86565b6001830180546001600160a01b0319166001600160a01b03841617905582545f906143ed90600160601b81046001600160601b039081169116615734565b9050805f036143fd5750506112ec565b60048087015460405163f27ac4d960e01b81526001600160a01b039091169163f27ac4d991614430918691869101615ba5565b5f604051808303815f87803b158015614447575f80fd5b505af1158015614459573d5f803e3d5ffd5b50505060048088015460405163148abebb60e21b81526001600160a01b03909116925063522afaec91614490918791869101615ba5565b5f604051808303815f87803b1580156144a7575f80fd5b505af11580156144b9573d5f803e3d5ffd5b50505050505050505050565b5f6144ce61499e565b5f6144d761333a565b90505f6144e2613446565b5f87815260078201602090815260408083206008850183528184206009860184528285203386529093529220929350909161451d848a6149dd565b508254600160e81b900460ff1615158061454257508254600160f01b900461ffff1615155b1561457e57886212750061455962278d00886159f1565b61456391906159f1565b6040516351d4359760e11b8152600401611c86929190615766565b60028401546001600160601b03168810156145bf57600284015460405163b6abf06360e01b8152611c86918b918b916001600160601b031690600401615acd565b600284015483545f916145e791600160f01b90910461ffff16906001600160601b0316615c55565b90508089118061460957506145fc8982615b92565b83546001600160601b0316115b156146435782548a90614626908b906001600160601b0316614da8565b8260405163b8482b0160e01b8152600401611c869392919061577d565b61464d8383613eeb565b614657838a614877565b96508787101561467e578688604051637180bcaf60e11b8152600401611c869291906154e6565b614687876148e5565b825483905f906146a19084906001600160801b0316615b72565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508582600101600a6101000a81548164ffffffffff021916908364ffffffffff1602179055506146f6858484336140a5565b336001600160a01b03168a7fb9d6d6d7a6ace71ddd826862e58bded3ccd03fcb2ca8305f33dff5ca91e1c7798b8a6040516147329291906154e6565b60405180910390a3614746858b8689613c5f565b50612d88858a6142b4565b5f81815260078301602090815260408083206008860190925282206001810154815483546001600160601b03928316929182169161479991600160601b810482169116615734565b6147a39190615734565b610f659190615734565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610f6a565b6147dd614dc0565b6147e5614de5565b6001600160a01b038216158061480257506001600160a01b038116155b1561482057604051632972810f60e21b815260040160405180910390fd5b61482a5f83613812565b50806148346138b0565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020615cad833981519152908390a45050565b81545f906001600160601b03811690600160601b90046001600160801b031680156148ac576148a7848284614204565b6148ae565b835b92506148bd61404a8584615734565b85546001600160601b0319166001600160601b0391909116178555614077612c968483615734565b5f6001600160801b03821115613442576080826040516306dfcc6560e41b8152600401611c86929190615c6c565b5f828218828410028218612467565b61492c82826123ae565b6115c457808260405163e2517d3f60e01b8152600401611c86929190615ba5565b614955614ded565b1561359a57604051633ee5aeb560e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b5f6149a76138b0565b54600160a01b90046001600160401b03169050428111156115a65780604051635947f2dd60e01b8152600401611c8691906154d2565b60038201546040516363ef8a7160e11b8152600481018390525f9182916001600160a01b039091169063c7df14e2906024016040805180830381865afa158015614a29573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614a4d9190615c7f565b925090506002816003811115614a6557614a656151e0565b1480614a8257506003816003811115614a8057614a806151e0565b145b15612ecb57604051631ac6125560e21b815260048101849052602401611c86565b5f6001600160601b03821115613442576060826040516306dfcc6560e41b8152600401611c86929190615c6c565b5f5f80516020615d0d8339815191526111f3565b614aee82614e00565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115614b32576111b88282614e5a565b6115c4614eea565b815460018201545f918291600160e01b90910461ffff908116600160781b9092041603614b6f5782546001600160801b031691505b60018481015490840154600160e01b90910461ffff908116600160881b9092041603613ae6575090549092600160801b9091046001600160801b03169150565b5f8115614be3578254614bde906001600160601b038116908490600160601b90046001600160801b0316614204565b612467565b505f92915050565b614bf88383836001614f09565b6111b85782604051635274afe760e01b8152600401611c869190615192565b5f6001600160681b03821115613442576068826040516306dfcc6560e41b8152600401611c86929190615c6c565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040516370a0823160e01b81525f906001600160a01b038516906370a0823190614ca0903090600401615192565b602060405180830381865afa158015614cbb573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614cdf9190615709565b9050614cf66001600160a01b038516843085614f6b565b5f81856001600160a01b03166370a08231306040518263ffffffff1660e01b8152600401614d249190615192565b602060405180830381865afa158015614d3f573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614d639190615709565b614d6d9190615b92565b905082811461217a57604051635812240f60e11b81526001600160a01b03861660048201526024810184905260448101829052606401611c86565b5f828201838110159081025f19808218830218610f65565b614dc8614f98565b61359a57604051631afcd79f60e31b815260040160405180910390fd5b61359a614dc0565b5f613574614dfc613591614973565b5c90565b806001600160a01b03163b5f03614e2c5780604051634c9c8ce360e01b8152600401611c869190615192565b5f80516020615d0d83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f614e678484614fb1565b9050808015614e8857505f3d1180614e8857505f846001600160a01b03163b115b15614e9d57614e95614fc4565b915050610f6a565b8015614ebe5783604051639996b31560e01b8152600401611c869190615192565b3d15614ed157614ecc614fdd565b612ecb565b60405163d6bda27560e01b815260040160405180910390fd5b341561359a5760405163b398979f60e01b815260040160405180910390fd5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614f5f578383151615614f53573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b614f79848484846001614fe8565b6112ec5783604051635274afe760e01b8152600401611c869190615192565b5f614fa16147ad565b54600160401b900460ff16919050565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316615044578383151615615038573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6001600160a01b03811681146115a6575f80fd5b5f805f805f60a0868803121561507d575f80fd5b8535945060208601359350604086013561509681615055565b94979396509394606081013594506080013592915050565b5f80604083850312156150bf575f80fd5b8235915060208301356150d181615055565b809150509250929050565b5f602082840312156150ec575f80fd5b81356001600160e01b031981168114612467575f80fd5b5f60208284031215615113575f80fd5b5035919050565b6001600160401b03811681146115a6575f80fd5b5f6020828403121561513e575f80fd5b81356124678161511a565b5f60a08284031215615159575f80fd5b50919050565b5f805f60e08486031215615171575f80fd5b83359250602084013591506151898560408601615149565b90509250925092565b6001600160a01b0391909116815260200190565b5f80604083850312156151b7575f80fd5b50508035926020909101359150565b6001600160801b03169052565b6001600160401b03169052565b634e487b7160e01b5f52602160045260245ffd5b60058110615204576152046151e0565b9052565b6001600160a01b03169052565b81518152602080830151610140830191615231908401826151c6565b50604083015161524460408401826151c6565b50606083015161525760608401826151d3565b50608083015161526a60808401826151d3565b5060a083015161527d60a08401826151f4565b5060c083015161529060c0840182615208565b5060e08301516152a360e0840182615208565b50610100838101519083015261012092830151929091019190915290565b60048110615204576152046151e0565b815181526020808301516001600160801b039081169183019190915260408084015190911690820152606080830151610180830191615312908401826151d3565b50608083015161532560808401826151d3565b5060a083015161533860a08401826151d3565b5060c083015161534c60c084018215159052565b5060e083015161535f60e08401826152c1565b506101008381015180516001600160a01b0390811685840152602082015181166101208601526040820151610140860152606082015116610160850152611671565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156153d8576153d86153a1565b60405290565b60405161012081016001600160401b03811182821017156153d8576153d86153a1565b604051601f8201601f191681016001600160401b0381118282101715615429576154296153a1565b604052919050565b5f8060408385031215615442575f80fd5b823561544d81615055565b91506020838101356001600160401b0380821115615469575f80fd5b818601915086601f83011261547c575f80fd5b81358181111561548e5761548e6153a1565b6154a0601f8201601f19168501615401565b915080825287848285010111156154b5575f80fd5b80848401858401375f848284010152508093505050509250929050565b6001600160401b0391909116815260200190565b918252602082015260400190565b5f60208284031215615504575f80fd5b813561246781615055565b5f8060408385031215615520575f80fd5b823561552b81615055565b946020939093013593505050565b5f805f806080858703121561554c575f80fd5b843561555781615055565b9350602085013561556781615055565b9250604085013561557781615055565b9150606085013561558781615055565b939692955090935050565b5f805f606084860312156155a4575f80fd5b505081359360208301359350604090920135919050565b5f602080835283518060208501525f5b818110156155e7578581018301518582016040015282016155cb565b505f604082860101526040601f19601f8301168501019250505092915050565b5f805f8084860360e081121561561b575f80fd5b85359450602086013593506080603f1982011215615637575f80fd5b50929591945050604083019260c001359150565b80151581146115a6575f80fd5b5f805f6060848603121561566a575f80fd5b833592506020840135915060408401356156838161564b565b809150509250925092565b5f805f606084860312156156a0575f80fd5b83356156ab81615055565b925060208401356156bb81615055565b9150604084013561568381615055565b5f805f8061010085870312156156df575f80fd5b8435935060208501359250604085013591506156fe8660608701615149565b905092959194509250565b5f60208284031215615719575f80fd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610f6a57610f6a615720565b92835260208301919091526001600160401b0316604082015260600190565b9182526001600160401b0316602082015260400190565b9283526020830191909152604082015260600190565b80516001600160801b0381168114611aac575f80fd5b8051611aac8161511a565b805160058110611aac575f80fd5b8051611aac81615055565b5f61014082840312156157de575f80fd5b6157e66153b5565b825181526157f660208401615793565b602082015261580760408401615793565b6040820152615818606084016157a9565b6060820152615829608084016157a9565b608082015261583a60a084016157b4565b60a082015261584b60c084016157c2565b60c082015261585c60e084016157c2565b60e08201526101008381015190820152610120928301519281019290925250919050565b8051611aac8161564b565b600481106115a6575f80fd5b8051611aac8161588b565b5f608082840312156158b2575f80fd5b604051608081016001600160401b03811182821017156158d4576158d46153a1565b806040525080915082516158e781615055565b815260208301516158f781615055565b602082015260408381015190820152606083015161591481615055565b6060919091015292915050565b5f6101808284031215615932575f80fd5b61593a6153de565b8251815261594a60208401615793565b602082015261595b60408401615793565b604082015261596c606084016157a9565b606082015261597d608084016157a9565b608082015261598e60a084016157a9565b60a082015261599f60c08401615880565b60c08201526159b060e08401615897565b60e08201526101006159c4858286016158a2565b908201529392505050565b5f80604083850312156159e0575f80fd5b505080516020909101519092909150565b6001600160401b03818116838216019080821115612ecb57612ecb615720565b9182526001600160a01b0316602082015260400190565b5f60208284031215615a38575f80fd5b815161246781615055565b868152602081018690526040810185905261012081018435615a6481615055565b6001600160a01b039081166060840152602086013590615a8382615055565b9081166080840152604086013560a0840152606086013590615aa482615055565b1660c083015260e08201939093526001600160401b039190911661010090910152949350505050565b92835260208301919091526001600160601b0316604082015260600190565b9283526001600160a01b0391909116602083015264ffffffffff16604082015260600190565b6001600160601b03828116828216039080821115612ecb57612ecb615720565b6001600160601b03818116838216019080821115612ecb57612ecb615720565b6001600160801b03828116828216039080821115612ecb57612ecb615720565b6001600160801b03818116838216019080821115612ecb57612ecb615720565b81810381811115610f6a57610f6a615720565b6001600160a01b03929092168252602082015260400190565b5f8060408385031215615bcf575f80fd5b8251615bda8161511a565b60208401519092506150d18161564b565b5f60208284031215615bfb575f80fd5b81516124678161511a565b5f60208284031215615c16575f80fd5b813560ff81168114612467575f80fd5b5f60208284031215615c36575f80fd5b81516124678161564b565b634e487b7160e01b5f52601260045260245ffd5b8082028115828204841417610f6a57610f6a615720565b60ff929092168252602082015260400190565b5f8060408385031215615c90575f80fd5b8251615c9b8161588b565b60208401519092506150d18161505556fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fece1fccd9a67fa27d6d7d8c90e8c98fc476162d6c74c368941f7a48bf3dfc6967aa68a10d7cdb237dbde6960d2545fe4d8c21e453805e79ba39a583868e5ca219360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa055435dd261a4b9b3364963f7738a7a662ad9c84396d64be3365284bb7f0a5041166dd142f324932e2bb9b86545e760e8c544f1f10f7296e5bc613dfb913294b7'

/** Libraries that the creation code of StakingManager calls, and the byte offsets at which their addresses belong. */
export const stakingManagerLinks = {
  "StakingSettings": [
    4449,
    4584,
    4672,
    5399,
    6686,
    8207,
    11032,
    11978,
    12267,
    13328
  ],
  "StakingSlashes": [
    3905,
    4290,
    4921,
    5188,
    5539,
    5675,
    6079,
    6722,
    8724,
    8858,
    9444,
    9718,
    12105,
    12791
  ]
} as const
