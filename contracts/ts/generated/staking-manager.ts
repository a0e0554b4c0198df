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
export const stakingManagerBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615df4620001005f395f8181613930015281816139590152613ad30152615df45ff3fe608060405260043610610375575f3560e01c806231043614610379578062f96434146103ab57806301ffc9a7146103ca57806302985992146103f95780630ae4e8ef1461040d57806313c366671461042c578063166d62e71461044d57806319f8dcf11461046c5780631d86d77a146104805780631fbce2ff1461049f578063238afcc5146104be578063246c9595146104dd578063248a9ca3146104fe5780632899f6af1461051d5780632923a8891461053c5780632f2ff15d1461055b578063321386541461057a578063342f5c3e146105a657806336568abe146105ba5780633dcc1ddd146105d95780634721256d146105f85780634ccdfa86146106245780634f1ef286146106435780635037859114610656578063514194f3146106b557806352d1902d146106d65780635bc47e6e146106ea5780635c388821146107095780635d044b7e146107905780635d281ec7146107af5780635fec5c64146107c3578063601e695e146107d757806369ae9af8146107f65780636c8cc9d9146108235780636cf6d675146108425780636e4af9d3146108565780637043f4321461086a57806372e548111461087e57806374610d521461089d578063753f6b07146108bc57806375807250146108db5780637588edc6146108fa57806377929eef146109195780637a427fa0146109385780637ac0931a146109575780637c34aca6146109765780637e8d094c1461099557806383a744c9146109f0578063862c926d14610a045780638caa523014610a235780638ee3294114610a4257806391d1485414610a6157806397100ea214610a805780639a241a6814610a9f5780639c2f4aa914610abe578063a217fddf14610add578063a2af3bbd14610af0578063ab6e48db14610b04578063ad3cb1cc14610b18578063ae18f87a14610b55578063ae70d20514610b74578063b092ef7d14610b93578063b0d4189914610ba7578063b43c14d314610bc6578063b5e1f15014610be5578063bfdfa7af14610c04578063c0c53b8b14610c18578063c5f530af14610c37578063ca56e3d814610c4b578063d547741f14610c6a578063d75629cf14610c89578063d9b5c4a514610ca8578063e062cc8114610cbc578063e7168ef114610cdb578063f10d1de114610cfa578063f6c0092714610d19578063f941f3b014610dac578063fc15120514610dcb578063ff5a7aec14610dea575b5f80fd5b348015610384575f80fd5b50610398610393366004615031565b610e09565b6040519081526020015b60405180910390f35b3480156103b6575f80fd5b506103986103c5366004615076565b610f05565b3480156103d5575f80fd5b506103e96103e43660046150a4565b610f70565b60405190151581526020016103a2565b348015610404575f80fd5b50610398610fa4565b348015610418575f80fd5b506103986104273660046150cb565b610fbf565b348015610437575f80fd5b5061044b6104463660046150cb565b611048565b005b348015610458575f80fd5b5061044b6104673660046150cb565b6110cf565b348015610477575f80fd5b50610398611108565b34801561048b575f80fd5b5061044b61049a3660046150f6565b611120565b3480156104aa575f80fd5b5061044b6104b9366004615127565b611177565b3480156104c9575f80fd5b506103e96104d83660046150cb565b6111b9565b3480156104e8575f80fd5b506104f16111e9565b6040516103a2919061515a565b348015610509575f80fd5b506103986105183660046150cb565b611204565b348015610528575f80fd5b5061044b61053736600461516e565b611222565b348015610547575f80fd5b506103986105563660046150cb565b6112ac565b348015610566575f80fd5b5061044b610575366004615076565b6112d5565b348015610585575f80fd5b506105996105943660046150cb565b6112f7565b6040516103a291906151dd565b3480156105b1575f80fd5b506104f16113c7565b3480156105c5575f80fd5b5061044b6105d4366004615076565b6113df565b3480156105e4575f80fd5b5061044b6105f33660046150cb565b611412565b348015610603575f80fd5b506106176106123660046150cb565b61144b565b6040516103a29190615299565b34801561062f575f80fd5b5061044b61063e3660046150cb565b61153e565b61044b6106513660046153e6565b6115c6565b348015610661575f80fd5b50610675610670366004615076565b6115e5565b604080518251815260208084015190820152828201516001600160401b0390811692820192909252606092830151909116918101919091526080016103a2565b3480156106c0575f80fd5b506106c9611696565b6040516103a29190615487565b3480156106e1575f80fd5b506103986116b2565b3480156106f5575f80fd5b5061044b6107043660046150cb565b6116cd565b348015610714575f80fd5b50610728610723366004615076565b611720565b6040516103a2919081516001600160801b039081168252602080840151909116908201526040808301516001600160401b03908116918301919091526060808401518216908301526080838101519091169082015260a0918201519181019190915260c00190565b34801561079b575f80fd5b506103986107aa366004615076565b6117ef565b3480156107ba575f80fd5b506103986118de565b3480156107ce575f80fd5b506106c9611900565b3480156107e2575f80fd5b5061044b6107f13660046150f6565b61191c565b348015610801575f80fd5b506108156108103660046150cb565b611955565b6040516103a292919061549b565b34801561082e575f80fd5b5061039861083d3660046154a9565b6119e7565b34801561084d575f80fd5b506106c9611ac8565b348015610861575f80fd5b5061044b611ae4565b348015610875575f80fd5b5061044b611b7b565b348015610889575f80fd5b5061044b6108983660046150cb565b611c1f565b3480156108a8575f80fd5b506103986108b73660046154c4565b611ca6565b3480156108c7575f80fd5b5061044b6108d636600461516e565b611de3565b3480156108e6575f80fd5b506103986108f53660046154a9565b611ee3565b348015610905575f80fd5b5061044b6109143660046150f6565b611f0d565b348015610924575f80fd5b506106c96109333660046150cb565b611f46565b348015610943575f80fd5b5061044b6109523660046154ee565b611f73565b348015610962575f80fd5b5061044b6109713660046150cb565b6120de565b348015610981575f80fd5b5061044b6109903660046150cb565b612198565b3480156109a0575f80fd5b506109b46109af3660046150cb565b6121d1565b6040516103a2919081518152602080830151908201526040808301516001600160401b0316908201526060918201519181019190915260800190565b3480156109fb575f80fd5b506104f161226f565b348015610a0f575f80fd5b5061044b610a1e3660046150cb565b61228a565b348015610a2e575f80fd5b5061044b610a3d36600461516e565b612373565b348015610a4d575f80fd5b506103e9610a5c3660046150cb565b61238d565b348015610a6c575f80fd5b506103e9610a7b366004615076565b6123c0565b348015610a8b575f80fd5b5061044b610a9a3660046150cb565b6123f4565b348015610aaa575f80fd5b50610398610ab93660046150cb565b61243d565b348015610ac9575f80fd5b50610398610ad8366004615547565b612480565b348015610ae8575f80fd5b506103985f81565b348015610afb575f80fd5b506106c961249e565b348015610b0f575f80fd5b506103986124bd565b348015610b23575f80fd5b50610b48604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516103a29190615570565b348015610b60575f80fd5b50610815610b6f3660046155bc565b6124d7565b348015610b7f575f80fd5b50610398610b8e3660046150cb565b61259e565b348015610b9e575f80fd5b506106c96125b1565b348015610bb2575f80fd5b5061044b610bc136600461560d565b6125cd565b348015610bd1575f80fd5b5061044b610be03660046154c4565b6128a3565b348015610bf0575f80fd5b50610398610bff3660046150cb565b61292c565b348015610c0f575f80fd5b50610398612954565b348015610c23575f80fd5b5061044b610c32366004615643565b61296e565b348015610c42575f80fd5b50610398612ad7565b348015610c56575f80fd5b50610398610c6536600461560d565b612af2565b348015610c75575f80fd5b5061044b610c84366004615076565b612d87565b348015610c94575f80fd5b5061044b610ca33660046150cb565b612da3565b348015610cb3575f80fd5b506104f1612ddc565b348015610cc7575f80fd5b506106c9610cd63660046150cb565b612df7565b348015610ce6575f80fd5b50610398610cf536600461516e565b612e24565b348015610d05575f80fd5b5061044b610d143660046150f6565b612ec7565b348015610d24575f80fd5b50610d38610d333660046150cb565b612f00565b6040516103a2919081516001600160801b039081168252602080840151821690830152604080840151821690830152606080840151909116908201526080828101516001600160401b039081169183019190915260a0808401519091169082015260c0918201519181019190915260e00190565b348015610db7575f80fd5b5061044b610dc63660046150cb565b612fc2565b348015610dd6575f80fd5b50610398610de5366004615680565b6132a1565b348015610df5575f80fd5b5061044b610e043660046150cb565b6132d5565b5f7f794daa56950487582951e8db2fdbcbee68c2223c65641d0aa02a3afc64f9a86f610e348161330e565b5f610e3d613318565b905073__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63b286e93c610e61613424565b6040516001600160e01b031960e084901b1681526004810191909152602481018b9052604481018a90526001600160a01b03891660648201526084810188905260a481018790526001600160401b03841660c482015260e401602060405180830381865af4158015610ed5573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef991906156be565b98975050505050505050565b5f80610f0f613424565b5f858152600a8201602090815260408083206001600160a01b038816845282528083208884526009850190925290912091925090610f4d9082613448565b6003820154610f6591906001600160801b03166156e9565b925050505b92915050565b5f6001600160e01b03198216637965db0b60e01b1480610f6a57506301ffc9a760e01b6001600160e01b0319831614610f6a565b5f610fad613424565b600201546001600160601b0316919050565b5f73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__6324cca1f0610fe2613424565b84610feb6134db565b6040518463ffffffff1660e01b8152600401611009939291906156fc565b602060405180830381865af4158015611024573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6a91906156be565b5f80516020615d9483398151915261105f8161330e565b73__$d0b2147383bfac903b22d54bbb5c56b626$__633f79ad82611081613424565b846040518363ffffffff1660e01b815260040161109f92919061549b565b5f6040518083038186803b1580156110b5575f80fd5b505af41580156110c7573d5f803e3d5ffd5b505050505050565b5f80516020615d948339815191526110e68161330e565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63a46329ee611081613424565b5f611111613424565b546001600160601b0316919050565b5f80516020615d948339815191526111378161330e565b73__$d0b2147383bfac903b22d54bbb5c56b626$__6368c8275b611159613424565b846040518363ffffffff1660e01b815260040161109f92919061571b565b61117f613553565b6111a233308361118d613424565b600301546001600160a01b0316929190613576565b6111ac838361362a565b6111b46137ba565b505050565b5f806111c3613424565b5f938452600801602052604090922060010154600160c81b900460ff1691909111919050565b5f6111f2613424565b600301546001600160a01b0316919050565b5f8061120e6137c9565b5f9384526020525050604090206001015490565b5f80516020615dd48339815191526112398161330e565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__633f03fe7161125b613424565b85856040518463ffffffff1660e01b815260040161127b93929190615732565b5f6040518083038186803b158015611291575f80fd5b505af41580156112a3573d5f803e3d5ffd5b50505050505050565b5f6112b5613424565b5f928352600801602052506040902060010154600160c81b900460ff1690565b6112de82611204565b6112e78161330e565b6112f183836137ed565b50505050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081019190915273__$59546b5a82bdf4a914ba4d9a004ebea5c0$__6382824aa2611369613424565b846040518363ffffffff1660e01b815260040161138792919061549b565b61014060405180830381865af41580156113a3573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6a9190615782565b5f6113d061388b565b546001600160a01b0316919050565b6001600160a01b03811633146114085760405163334bd91960e11b815260040160405180910390fd5b6111b482826138af565b5f80516020615d948339815191526114298161330e565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63d12a1d6f611081613424565b6114be60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081018290529060e08201908152604080516080810182525f8082526020828101829052928201819052606082015291019081525f60209091015290565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__632d940ec36114e0613424565b846040518363ffffffff1660e01b81526004016114fe92919061549b565b6101a060405180830381865af415801561151a573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6a91906158cd565b611546613553565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63addf3fd8611568613424565b83611571613318565b6040518463ffffffff1660e01b815260040161158f939291906156fc565b5f6040518083038186803b1580156115a5575f80fd5b505af41580156115b7573d5f803e3d5ffd5b505050506115c36137ba565b50565b6115ce613925565b6115d7826139b3565b6115e182826139dd565b5050565b604080516080810182525f808252602082018190529181018290526060810182905290611610613424565b5f858152600a8201602090815260408083206001600160a01b03881684528252808320888452600985019092529091209192509061164e9082613a90565b602085018190529084526001820154600160501b900464ffffffffff1660408501521561168e576001810154600160281b900464ffffffffff1660608401525b505092915050565b5f61169f613424565b54600160a01b900463ffffffff16919050565b5f6116bb613ac8565b505f80516020615d5483398151915290565b5f6116d78161330e565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__635a602a9b6116f9613424565b846117026134db565b6040518463ffffffff1660e01b815260040161109f939291906156fc565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905290611759613424565b5f858152600a91909101602090815260408083206001600160a01b0387168452825291829020825160c08101845281546001600160801b038082168352600160801b909104811693820193909352600182015464ffffffffff81169482019490945261ffff600160781b850481166060830152600160881b9094049093166080840152600301541660a082015291505092915050565b5f6117f8613553565b6001600160a01b03821661181f57604051632972810f60e21b815260040160405180910390fd5b5f611828613424565b5f858152600a8201602090815260408083203384528252808320888452600985019092529091209192509061185d9082613b11565b60038101546001600160801b031692505f83900361187f575f925050506118d6565b6003810180546001600160801b0319169055604051838152339086907f42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b239060200160405180910390a36118d3828585613c4d565b50505b610f6a6137ba565b5f6118e7613424565b60010154600160801b90046001600160801b0316919050565b5f611909613424565b54600160601b900463ffffffff16919050565b5f80516020615d948339815191526119338161330e565b73__$d0b2147383bfac903b22d54bbb5c56b626$__636be0420b611159613424565b5f8073__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63cb1d8e30611979613424565b85611982613318565b6040518463ffffffff1660e01b81526004016119a0939291906156fc565b6040805180830381865af41580156119ba573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119de9190615988565b91509150915091565b5f6119f0613553565b6001600160a01b038216611a1757604051632972810f60e21b815260040160405180910390fd5b5f611a20613424565b335f908152600e820160205260408120549350909150829003611a5657604051635b85013760e11b815260040160405180910390fd5b335f818152600e8301602052604080822091909155516001600160a01b03851691907f52fc0f9d902f33823a83590d3549f63f5492a0df5c6b6db8dee20deb94456b2690611aa79086815260200190565b60405180910390a3611aba818484613c4d565b50611ac36137ba565b919050565b5f611ad1613424565b54600160801b900463ffffffff16919050565b5f80516020615d74833981519152611afb8161330e565b5f611b0962093a80426159aa565b905080611b1461388b565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc40090611b6f908490615487565b60405180910390a25050565b5f80516020615d74833981519152611b928161330e565b5f611b9b61388b565b8054909150600160a01b90046001600160401b03164210611bcf57604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f611c28613318565b90505f611c33613424565b5f8481526008820160205260409020909150611c5182858386613ca5565b15611c5c5750505050565b611c6882858386613e02565b6112f157600181015460405163ec30855d60e01b815260048101869052600160a01b90910464ffffffffff1660248201526044015b60405180910390fd5b5f611caf613553565b5f611cb8613318565b90505f611cc3613424565b5f8581526009820160209081526040808320600a850183528184206001600160a01b038b16855290925290912091925090611cfe8282613b11565b8054600160801b90046001600160801b03165f819003611d35578688604051636b283b0d60e11b8152600401611c9d9291906159ca565b5f87815260088501602052604090206001830154611d5f9189918b919064ffffffffff1689613f32565b611d6c6001840182613fe7565b6001830180546001600160501b031916905582546001600160801b031683559550611d998484848b614061565b604080518781525f60208201526001600160a01b038a169189915f80516020615d34833981519152910160405180910390a3611dd6848988613c4d565b5050505050610f6a6137ba565b611deb613553565b7f19d1bb95aa4278ba8d6282dbd4743df4dfa774d51ae7edcf81e834cba5d6803c611e158161330e565b5f611e1e613424565b5f8581526009820160205260408120805492935091600160801b90046001600160801b031690819003611e6857855f604051630ba07a2760e11b8152600401611c9d92919061549b565b611e81856a0c097ce7bc90715b34b9f160241b836141c0565b826002015f828254611e9391906156e9565b909155505060405185815286907fea7c7e575572148397ff12fda8fd9ceece9a89735ca952bbbabf5893b8da6bcd9060200160405180910390a2611ed78386614270565b505050506115e16137ba565b5f611eec613424565b6001600160a01b039092165f908152600e9290920160205250604090205490565b5f80516020615d94833981519152611f248161330e565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63278cda60611159613424565b5f611f4f613424565b5f928352600801602052506040902060020154600160a81b900464ffffffffff1690565b5f611f7d8161330e565b5f611f86613424565b60058101549091506001600160a01b03168015801590611fb85750856001600160a01b0316816001600160a01b031614155b15611fd8578060405163133fb75560e01b8152600401611c9d919061515a565b6004820154612001906b6e6f6465526567697374727960a01b906001600160a01b0316896142c3565b6004830180546001600160a01b0319166001600160a01b039290921691909117905561203b697374616b65566f74657360b01b82886142c3565b6005830180546001600160a01b0319166001600160a01b0392831617905560068301546120769167747265617375727960c01b9116876142c3565b6006830180546001600160a01b0319166001600160a01b0392831617905560078301546120b29168696e737572616e636560b81b9116866142c3565b60079290920180546001600160a01b0319166001600160a01b0390931692909217909155505050505050565b6120f55f80516020615db4833981519152336123c0565b15801561210957506121075f336123c0565b155b156121295733604051633348ec4760e21b8152600401611c9d919061515a565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__631fe1de0d61214b613424565b836040518363ffffffff1660e01b815260040161216992919061549b565b5f6040518083038186803b15801561217f575f80fd5b505af4158015612191573d5f803e3d5ffd5b5050505050565b5f80516020615db48339815191526121af8161330e565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63d6d04a89611081613424565b61220160405180608001604052805f81526020015f81526020015f6001600160401b031681526020015f81525090565b5f61220a613424565b5f8481526008820160209081526040808320815160808101835281546001600160801b038082168352600160801b918290048116838701526002909301540464ffffffffff168184015297845260099094019091529020541660608401525090919050565b5f612278613424565b600501546001600160a01b0316919050565b5f612293613424565b5f83815260088201602052604080822060048085015492516331f5255960e11b8152908101879052939450926001600160a01b03909116906363ea4ab290602401602060405180830381865afa1580156122ef573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061231391906159e1565b905061232183858484614320565b81546001600160a01b0382169085905f80516020615d148339815191529061235b906001600160801b03600160801b8204811691166156e9565b6040519081526020015b60405180910390a350505050565b61237b613553565b612385828261362a565b6115e16137ba565b5f80612397613424565b5f938452600901602052604090922054600160801b90046001600160801b031691909111919050565b5f806123ca6137c9565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__6342bc07dc612416613424565b8361241f6134db565b6040518463ffffffff1660e01b8152600401612169939291906156fc565b5f80612447613424565b5f848152600891909101602052604090208054909150612479906001600160801b03600160801b8204811691166156e9565b9392505050565b5f612489613553565b612494848484614481565b90506124796137ba565b5f6124a761388b565b54600160a01b90046001600160401b0316919050565b5f6124c6613424565b54600160e01b900461ffff16919050565b5f807f12b42e8a160f6064dc959c6f251e3af0750ad213dbecf573b4710d67d6c28e396125038161330e565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__63264a5a0e612525613424565b898989896125316134db565b6040518763ffffffff1660e01b8152600401612552969594939291906159fc565b6040805180830381865af415801561256c573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125909190615988565b925092505094509492505050565b5f610f6a826125ab613424565b9061471c565b5f6125ba613424565b54600160c01b900463ffffffff16919050565b5f6125d6613318565b90505f6125e1613424565b5f8681526008820160205260409081902060048084015492516331f5255960e11b8152908101899052929350916001600160a01b03909116906363ea4ab290602401602060405180830381865afa15801561263e573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061266291906159e1565b6001600160a01b0316336001600160a01b0316146126955733604051633348ec4760e21b8152600401611c9d919061515a565b845f036126b557604051635b85013760e11b815260040160405180910390fd5b80546001600160801b03168511156126f05780546040516357105b9960e11b8152611c9d91889188916001600160801b031690600401615a86565b8054600160801b90046001600160801b03161580159061270e575083155b156127445760028101546040516316275d6d60e31b8152611c9d9188913391600160a81b900464ffffffffff1690600401615aa5565b81545f9061275f90600160801b900463ffffffff16856159aa565b8254909150869083905f9061277e9084906001600160801b0316615acb565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555085825f0160108282829054906101000a90046001600160801b03166127c79190615aeb565b82546101009290920a6001600160801b03818102199093169183160217909155600284018054600160801b600160d01b031916600160a81b64ffffffffff8681169190910264ffffffffff60801b191691909117600160801b9189168202179091558454604080518b81529290910490921660208201526001600160401b0384169181019190915233915088907feec29f60748cfb4ad0be10b194e1e6a7dfb3d391744ff9a64695999c967c20e89060600160405180910390a361288d83888433614320565b61289983888487613ca5565b5050505050505050565b5f6128ac613424565b5f838152600a8201602090815260408083206001600160a01b0388168452825280832086845260098501909252909120919250906128ed9083908387614061565b6001810154604051600160981b9091046001600160681b031681526001600160a01b0385169084905f80516020615d1483398151915290602001612365565b5f612935613424565b5f9283526008016020525060409020600201546001600160801b031690565b5f61295d613424565b54600160f01b900461ffff16919050565b5f612977614778565b805490915060ff600160401b82041615906001600160401b03165f8115801561299d5750825b90505f826001600160401b031660011480156129b85750303b155b9050811580156129c6575080155b156129e45760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b03191660011785558315612a0d57845460ff60401b1916600160401b1785555b612a1788886147a0565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63a302bca2612a39613424565b886040518363ffffffff1660e01b8152600401612a579291906159ca565b5f6040518083038186803b158015612a6d575f80fd5b505af4158015612a7f573d5f803e3d5ffd5b50505050831561289957845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290612ac590600190615487565b60405180910390a15050505050505050565b5f612ae0613424565b600101546001600160801b0316919050565b5f80612afc613318565b90505f612b07613424565b5f8781526009820160209081526040808320600a8501835281842033855290925290912091925090612b398282613b11565b865f03612b5957604051635b85013760e11b815260040160405180910390fd5b80546001600160801b0316871115612b945780546040516357105b9960e11b8152611c9d918a918a916001600160801b031690600401615a86565b8054600160801b90046001600160801b031615801590612bb2575085155b15612be15760018101546040516316275d6d60e31b8152611c9d918a91339164ffffffffff1690600401615aa5565b612beb8288613fe7565b9450845f03612c11578787604051630ba07a2760e11b8152600401611c9d92919061549b565b82545f90612c2c90600160801b900463ffffffff16866159aa565b8254909150889083905f90612c4b9084906001600160801b0316615acb565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550612c8d612c88878560010161484290919063ffffffff16565b6148a9565b82548390601090612caf908490600160801b90046001600160801b0316615aeb565b82546001600160801b039182166101009390930a92830292820219169190911790915560018401805464ffffffffff898116600160281b026001600160501b0319909216908616171790558354604080518a8152602081018d9052600160801b909204909216918101919091526001600160401b03831660608201523391508a907feb3fb779ae3f7b76e57199a878b7e063dc955d2743febd0c04da0d9aa89a32f19060800160405180910390a35f8981526008850160205260409020612d7a9085908b9088613ca5565b5050505050509392505050565b612d9082611204565b612d998161330e565b6112f183836138af565b5f80516020615d94833981519152612dba8161330e565b73__$d0b2147383bfac903b22d54bbb5c56b626$__63d7c46a3f611081613424565b5f612de5613424565b600401546001600160a01b0316919050565b5f612e00613424565b5f928352600801602052506040902060010154600160a01b900464ffffffffff1690565b5f5f80516020615dd4833981519152612e3c8161330e565b73__$59546b5a82bdf4a914ba4d9a004ebea5c0$__639aa7d466612e5e613424565b86866040518463ffffffff1660e01b8152600401612e7e93929190615732565b602060405180830381865af4158015612e99573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ebd91906156be565b91505b5092915050565b5f80516020615d94833981519152612ede8161330e565b73__$d0b2147383bfac903b22d54bbb5c56b626$__6351fc5549611159613424565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905290612f40613424565b5f9384526009016020908152604093849020845160e08101865281546001600160801b038082168352600160801b918290048116948301949094526001830154808516978301979097529095049091166060850152600381015461ffff8082166080870152620100009091041660a08501526002015460c08401525090919050565b612fca613553565b5f612fd3613318565b90505f612fde613424565b5f84815260088201602052604080822060048085015492516331f5255960e11b8152908101889052939450926001600160a01b03909116906363ea4ab290602401602060405180830381865afa15801561303a573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061305e91906159e1565b82549091506001600160801b03600160801b8204811691165f82900361309b578683604051636b283b0d60e11b8152600401611c9d9291906159ca565b60028401546130be90889085908790600160a81b900464ffffffffff168a613f32565b60028401545f906001600160801b03161561315257604051634762275960e01b815273__$59546b5a82bdf4a914ba4d9a004ebea5c0$__9063476227599061310e9089908c908c906004016156fc565b602060405180830381865af4158015613129573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061314d91906156be565b613154565b5f5b90508061316184846156e9565b116131855787818360405163f27fdb9560e01b8152600401611c9d93929190615732565b5f6131a58261319486866156e9565b61319e9190615b0b565b85906148d7565b90506131b3878a8888614320565b6131bd8185615b0b565b86546001600160801b03918216600160801b0291161786558381036131f257600286018054600160801b600160d01b03191690555b600587015460405163f27ac4d960e01b81526001600160a01b039091169063f27ac4d9906132269088908590600401615b1e565b5f604051808303815f87803b15801561323d575f80fd5b505af115801561324f573d5f803e3d5ffd5b505060408051848152600160208201526001600160a01b03891693508c92505f80516020615d34833981519152910160405180910390a3613291878683613c4d565b50505050505050506115c36137ba565b5f6132aa613553565b6132b833308461118d613424565b6132c3858585614481565b90506132cd6137ba565b949350505050565b5f80516020615d948339815191526132ec8161330e565b73__$d0b2147383bfac903b22d54bbb5c56b626$__639e336ae0611081613424565b6115c381336148e6565b5f8061332261388b565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa158015613365573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133899190615b37565b909250905080156134205761339c61388b565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa1580156133e2573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134069190615b64565b6040516350efa75960e11b8152600401611c9d9190615487565b5090565b7f33fd57076c424af9bfa21284d6da1ce460bf46ab3bf1d43478160a5bb30fd50090565b80545f906001600160801b0316808203613465575f915050610f6a565b600384015460018401545f9161ffff908116600160781b90920416146134aa576001840154600160781b900461ffff165f9081526004860160205260409020546134b0565b84600201545b9050610f658460020154826134c59190615b0b565b83906a0c097ce7bc90715b34b9f160241b6141c0565b5f6134e461388b565b5460408051632e5166a560e21b815290516001600160a01b039092169163b9459a94916004808201926020929091908290030181865afa15801561352a573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061354e9190615b64565b905090565b61355b614911565b613574600161356e61356b614937565b90565b9061495b565b565b6001600160a01b03841663d505accf84848435602086013561359e6060880160408901615b7f565b6040516001600160e01b031960e088901b1681526001600160a01b0395861660048201529490931660248501526044840191909152606483015260ff166084820152606084013560a4820152608084013560c482015260e4015f604051808303815f87803b15801561360e575f80fd5b505af192505050801561361f575060015b156112f15750505050565b613632614962565b5f61363b613318565b90505f613646613424565b5f85815260088201602052604090209091503361366383876149a1565b6001600160a01b03161461368c5733604051633348ec4760e21b8152600401611c9d919061515a565b835f036136ac57604051635b85013760e11b815260040160405180910390fd5b6136b882868333614320565b6136c1846148a9565b815482905f906136db9084906001600160801b0316615aeb565b82546001600160801b039182166101009390930a928302919092021990911617905550600582015460405163148abebb60e21b81526001600160a01b039091169063522afaec906137329033908890600401615b1e565b5f604051808303815f87803b158015613749575f80fd5b505af115801561375b573d5f803e3d5ffd5b50506040518681523392508791507f33d3d5394940f875165e970f73650b86770fcee50f641313bb760de473fb601f9060200160405180910390a36137a282868386613ca5565b506137af82868386613e02565b506121918285614270565b6135745f61356e61356b614937565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f806137f76137c9565b905061380384846123c0565b613882575f848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556138383390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610f6a565b5f915050610f6a565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f806138b96137c9565b90506138c584846123c0565b15613882575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610f6a565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061399557507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613989614a75565b6001600160a01b031614155b156135745760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e36115e18161330e565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613a37575060408051601f3d908101601f19168201909252613a34918101906156be565b60015b613a565781604051634c9c8ce360e01b8152600401611c9d919061515a565b5f80516020615d548339815191528114613a8657604051632a87526960e21b815260048101829052602401611c9d565b6111b48383614a89565b5f805f80613a9e8686614ade565b9092509050613aad8683614b4f565b613aba8760010183614b4f565b9350935050505b9250929050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146135745760405163703e46dd60e11b815260040160405180910390fd5b5f613b1c8383613448565b90508015613b6e57613b2d816148a9565b6003830180545f90613b499084906001600160801b0316615aeb565b92506101000a8154816001600160801b0302191690836001600160801b031602179055505b8260020154826002015414613b8857600280840154908301555b60038301546001830154600160781b900461ffff908116911614613bda57600383015460018301805461ffff60781b191661ffff909216600160781b0291909117905581546001600160801b03191682555b60038301546001830154600160881b900461ffff9081166201000090920416146111b45750600391909101546001820180546001600160501b0361ffff60881b0119166201000090920461ffff16600160881b026001600160501b03191691909117905580546001600160801b03169055565b8254819084905f90613c699084906001600160601b0316615b9f565b82546001600160601b039182166101009390930a92830291909202199091161790555060038301546111b4906001600160a01b03168383614b85565b815460018501545f916001600160801b03908116918391168210801590613cfd575060018701545f8781526009890160205260409020546001600160801b03600160801b909204821691613cfa9116846156e9565b10155b6001860154909150600160a01b900464ffffffffff16151581151503613d27575f925050506132cd565b80613d32575f613d34565b835b60018601805464ffffffffff60a01b1916600160a01b64ffffffffff938416810291909117918290556040519104909116815286907f867e6d9977373c3b0461e35254989c39e404bce1aec35aa7b9e7a0fc4ca065969060200160405180910390a280613df557600487810154604051630a24443960e41b81529182018890526001600160a01b03169063a2444390906024015f604051808303815f87803b158015613dde575f80fd5b505af1158015613df0573d5f803e3d5ffd5b505050505b5060019695505050505050565b60018201545f90600160a01b900464ffffffffff16801580613e4d57508554613e3890600160601b900463ffffffff16826159aa565b6001600160401b0316836001600160401b0316105b80613ebf575060048681015460405162502fd160e91b81529182018790526001600160a01b03169063a05fa20090602401602060405180830381865afa158015613e99573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ebd9190615bbf565b155b15613ecd575f9150506132cd565b600486810154604051630812a21360e21b81529182018790526001600160a01b03169063204a884c906024015f604051808303815f87803b158015613f10575f80fd5b505af1158015613f22573d5f803e3d5ffd5b5060019998505050505050505050565b816001600160401b0316816001600160401b03161015613f865760405163f078654f60e01b8152600481018690526001600160a01b03851660248201526001600160401b0383166044820152606401611c9d565b5f613f946213c680846159aa565b6001850154909150600160c81b900460ff1615801590613fc55750806001600160401b0316826001600160401b0316105b156110c75785816040516351d4359760e11b8152600401611c9d92919061571b565b81545f906001600160801b0380821691600160801b90041661400a8285836141c0565b9250614019612c888484615b0b565b85546001600160801b0319166001600160801b0391909116178555614041612c888583615b0b565b85546001600160801b03918216600160801b029116179094555092915050565b5f8061406d8585613a90565b90925090505f8061407e83856156e9565b6001870154909250600160981b90046001600160681b031690508082036140a857505050506112f1565b6140b182614bb1565b8660010160136101000a8154816001600160681b0302191690836001600160681b031602179055508082111561414e5760058801546001600160a01b031663522afaec866140ff8486615b0b565b6040518363ffffffff1660e01b815260040161411c929190615b1e565b5f604051808303815f87803b158015614133575f80fd5b505af1158015614145573d5f803e3d5ffd5b50505050612899565b60058801546001600160a01b031663f27ac4d98661416c8585615b0b565b6040518363ffffffff1660e01b8152600401614189929190615b1e565b5f604051808303815f87803b1580156141a0575f80fd5b505af11580156141b2573d5f803e3d5ffd5b505050505050505050505050565b5f805f6141cd8686614bdf565b91509150815f036141f1578381816141e7576141e7615bda565b0492505050612479565b818411614208576142086003851502601118614bfb565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b815461428f9061428a9083906001600160601b03166156e9565b614c0c565b82546001600160601b0319166001600160601b039190911617825560038201546115e1906001600160a01b03163383614c3a565b5f6001600160a01b0382166142eb57604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020615cf483398151915260405160405180910390a45092915050565b60018201546001600160a01b03908116908216810361433f57506112f1565b6001600160a01b038216614369576040516312fb3af560e01b815260048101859052602401611c9d565b6001830180546001600160a01b0319166001600160a01b03841617905582545f906143a790600160801b81046001600160801b0390811691166156e9565b9050805f036143b75750506112f1565b600586015460405163f27ac4d960e01b81526001600160a01b039091169063f27ac4d9906143eb9085908590600401615b1e565b5f604051808303815f87803b158015614402575f80fd5b505af1158015614414573d5f803e3d5ffd5b505050600587015460405163148abebb60e21b81526001600160a01b03909116915063522afaec9061444c9086908590600401615b1e565b5f604051808303815f87803b158015614463575f80fd5b505af1158015614475573d5f803e3d5ffd5b50505050505050505050565b5f61448a614962565b5f614493613318565b90505f61449e613424565b5f8781526008820160209081526040808320600985018352818420600a86018452828520338652909352922092935090916144d9848a6149a1565b506001830154600160c81b900460ff1615158061450457506001830154600160d01b900461ffff1615155b1561454057886212750061451b62278d00886159aa565b61452591906159aa565b6040516351d4359760e11b8152600401611c9d92919061571b565b60028401546001600160601b031688101561458d57600284015460405163b6abf06360e01b8152600481018b9052602481018a90526001600160601b039091166044820152606401611c9d565b835483545f916145b291600160f01b90910461ffff16906001600160801b0316615bee565b9050808911806145d457506145c78982615b0b565b83546001600160801b0316115b1561460e5782548a906145f1908b906001600160801b0316614d70565b8260405163b8482b0160e01b8152600401611c9d93929190615732565b6146188383613b11565b614622838a614842565b965087871015614649578688604051637180bcaf60e11b8152600401611c9d92919061549b565b614652876148a9565b825483905f9061466c9084906001600160801b0316615aeb565b92506101000a8154816001600160801b0302191690836001600160801b031602179055508582600101600a6101000a81548164ffffffffff021916908364ffffffffff1602179055506146c185848433614061565b336001600160a01b03168a7fb9d6d6d7a6ace71ddd826862e58bded3ccd03fcb2ca8305f33dff5ca91e1c7798b8a6040516146fd92919061549b565b60405180910390a3614711858b8689613ca5565b50612d7a858a614270565b5f81815260088301602090815260408083206009860190925282206001810154815483546001600160801b03928316929182169161476491600160801b8104821691166156e9565b61476e91906156e9565b610f6591906156e9565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610f6a565b6147a8614d88565b6147b0614dad565b6001600160a01b03821615806147cd57506001600160a01b038116155b156147eb57604051632972810f60e21b815260040160405180910390fd5b6147f55f836137ed565b50806147ff61388b565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020615cf4833981519152908390a45050565b81545f906001600160801b0380821691600160801b90041680156148705761486b8482846141c0565b614872565b835b9250614881612c8885846156e9565b85546001600160801b0319166001600160801b0391909116178555614041612c8884836156e9565b5f6001600160801b03821115613420576080826040516306dfcc6560e41b8152600401611c9d929190615c05565b5f828218828410028218612479565b6148f082826123c0565b6115e157808260405163e2517d3f60e01b8152600401611c9d929190615b1e565b614919614db5565b1561357457604051633ee5aeb560e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b5f61496b61388b565b54600160a01b90046001600160401b03169050428111156115c35780604051635947f2dd60e01b8152600401611c9d9190615487565b600482810154604051632864a37f60e11b81529182018390525f9182916001600160a01b0316906350c946fe9060240161010060405180830381865afa1580156149ed573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614a119190615c37565b9050600281604001516003811115614a2b57614a2b6151a8565b1480614a4c5750600381604001516003811115614a4a57614a4a6151a8565b145b15614a6d57604051631ac6125560e21b815260048101849052602401611c9d565b519392505050565b5f5f80516020615d548339815191526113d0565b614a9282614dc8565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115614ad6576111b48282614e22565b6115e1614eb2565b600382015460018201545f91829161ffff918216600160781b90910490911603614b105782546001600160801b031691505b600384015460018401546201000090910461ffff908116600160881b9092041603613ac1575090549092600160801b9091046001600160801b03169150565b5f8115614b7d578254614b78906001600160801b03808216918591600160801b909104166141c0565b612479565b505f92915050565b614b928383836001614ed1565b6111b45782604051635274afe760e01b8152600401611c9d919061515a565b5f6001600160681b03821115613420576068826040516306dfcc6560e41b8152600401611c9d929190615c05565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f6001600160601b03821115613420576060826040516306dfcc6560e41b8152600401611c9d929190615c05565b6040516370a0823160e01b81525f906001600160a01b038516906370a0823190614c6890309060040161515a565b602060405180830381865afa158015614c83573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614ca791906156be565b9050614cbe6001600160a01b038516843085614f33565b5f81856001600160a01b03166370a08231306040518263ffffffff1660e01b8152600401614cec919061515a565b602060405180830381865afa158015614d07573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614d2b91906156be565b614d359190615b0b565b905082811461219157604051635812240f60e11b81526001600160a01b03861660048201526024810184905260448101829052606401611c9d565b5f828201838110159081025f19808218830218610f65565b614d90614f60565b61357457604051631afcd79f60e31b815260040160405180910390fd5b613574614d88565b5f61354e614dc461356b614937565b5c90565b806001600160a01b03163b5f03614df45780604051634c9c8ce360e01b8152600401611c9d919061515a565b5f80516020615d5483398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f614e2f8484614f79565b9050808015614e5057505f3d1180614e5057505f846001600160a01b03163b115b15614e6557614e5d614f8c565b915050610f6a565b8015614e865783604051639996b31560e01b8152600401611c9d919061515a565b3d15614e9957614e94614fa5565b612ec0565b60405163d6bda27560e01b815260040160405180910390fd5b34156135745760405163b398979f60e01b815260040160405180910390fd5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614f27578383151615614f1b573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b614f41848484846001614fb0565b6112f15783604051635274afe760e01b8152600401611c9d919061515a565b5f614f69614778565b54600160401b900460ff16919050565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661500c578383151615615000573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6001600160a01b03811681146115c3575f80fd5b5f805f805f60a08688031215615045575f80fd5b8535945060208601359350604086013561505e8161501d565b94979396509394606081013594506080013592915050565b5f8060408385031215615087575f80fd5b8235915060208301356150998161501d565b809150509250929050565b5f602082840312156150b4575f80fd5b81356001600160e01b031981168114612479575f80fd5b5f602082840312156150db575f80fd5b5035919050565b6001600160401b03811681146115c3575f80fd5b5f60208284031215615106575f80fd5b8135612479816150e2565b5f60a08284031215615121575f80fd5b50919050565b5f805f60e08486031215615139575f80fd5b83359250602084013591506151518560408601615111565b90509250925092565b6001600160a01b0391909116815260200190565b5f806040838503121561517f575f80fd5b50508035926020909101359150565b6001600160801b03169052565b6001600160401b03169052565b634e487b7160e01b5f52602160045260245ffd5b600581106151cc576151cc6151a8565b9052565b6001600160a01b03169052565b815181526020808301516101408301916151f99084018261518e565b50604083015161520c604084018261518e565b50606083015161521f606084018261519b565b506080830151615232608084018261519b565b5060a083015161524560a08401826151bc565b5060c083015161525860c08401826151d0565b5060e083015161526b60e08401826151d0565b50610100838101519083015261012092830151929091019190915290565b600481106151cc576151cc6151a8565b815181526020808301516101a08301916152b59084018261518e565b5060408301516152c8604084018261518e565b5060608301516152db606084018261519b565b5060808301516152ee608084018261519b565b5060a083015161530160a084018261519b565b5060c083015161531560c084018215159052565b5060e083015161532860e0840182615289565b506101008381015180516001600160a01b0390811685840152602082015181166101208601526040820151610140860152606082015116610160850152505061012083015161018083015292915050565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156153b0576153b0615379565b60405290565b604051601f8201601f191681016001600160401b03811182821017156153de576153de615379565b604052919050565b5f80604083850312156153f7575f80fd5b82356154028161501d565b91506020838101356001600160401b038082111561541e575f80fd5b818601915086601f830112615431575f80fd5b81358181111561544357615443615379565b615455601f8201601f191685016153b6565b9150808252878482850101111561546a575f80fd5b80848401858401375f848284010152508093505050509250929050565b6001600160401b0391909116815260200190565b918252602082015260400190565b5f602082840312156154b9575f80fd5b81356124798161501d565b5f80604083850312156154d5575f80fd5b82356154e08161501d565b946020939093013593505050565b5f805f8060808587031215615501575f80fd5b843561550c8161501d565b9350602085013561551c8161501d565b9250604085013561552c8161501d565b9150606085013561553c8161501d565b939692955090935050565b5f805f60608486031215615559575f80fd5b505081359360208301359350604090920135919050565b5f602080835283518060208501525f5b8181101561559c57858101830151858201604001528201615580565b505f604082860101526040601f19601f8301168501019250505092915050565b5f805f8084860360e08112156155d0575f80fd5b85359450602086013593506080603f19820112156155ec575f80fd5b50929591945050604083019260c001359150565b80151581146115c3575f80fd5b5f805f6060848603121561561f575f80fd5b8335925060208401359150604084013561563881615600565b809150509250925092565b5f805f60608486031215615655575f80fd5b83356156608161501d565b925060208401356156708161501d565b915060408401356156388161501d565b5f805f806101008587031215615694575f80fd5b8435935060208501359250604085013591506156b38660608701615111565b905092959194509250565b5f602082840312156156ce575f80fd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610f6a57610f6a6156d5565b92835260208301919091526001600160401b0316604082015260600190565b9182526001600160401b0316602082015260400190565b9283526020830191909152604082015260600190565b80516001600160801b0381168114611ac3575f80fd5b8051611ac3816150e2565b805160058110611ac3575f80fd5b8051611ac38161501d565b5f6101408284031215615793575f80fd5b61579b61538d565b825181526157ab60208401615748565b60208201526157bc60408401615748565b60408201526157cd6060840161575e565b60608201526157de6080840161575e565b60808201526157ef60a08401615769565b60a082015261580060c08401615777565b60c082015261581160e08401615777565b60e08201526101008381015190820152610120928301519281019290925250919050565b8051611ac381615600565b805160048110611ac3575f80fd5b5f6080828403121561585e575f80fd5b604051608081016001600160401b038111828210171561588057615880615379565b806040525080915082516158938161501d565b815260208301516158a38161501d565b60208201526040838101519082015260608301516158c08161501d565b6060919091015292915050565b5f6101a082840312156158de575f80fd5b6158e661538d565b825181526158f660208401615748565b602082015261590760408401615748565b60408201526159186060840161575e565b60608201526159296080840161575e565b608082015261593a60a0840161575e565b60a082015261594b60c08401615835565b60c082015261595c60e08401615840565b60e08201526101006159708582860161584e565b90820152610180929092015161012083015250919050565b5f8060408385031215615999575f80fd5b505080516020909101519092909150565b6001600160401b03818116838216019080821115612ec057612ec06156d5565b9182526001600160a01b0316602082015260400190565b5f602082840312156159f1575f80fd5b81516124798161501d565b868152602081018690526040810185905261012081018435615a1d8161501d565b6001600160a01b039081166060840152602086013590615a3c8261501d565b9081166080840152604086013560a0840152606086013590615a5d8261501d565b1660c083015260e08201939093526001600160401b039190911661010090910152949350505050565b92835260208301919091526001600160801b0316604082015260600190565b9283526001600160a01b0391909116602083015264ffffffffff16604082015260600190565b6001600160801b03828116828216039080821115612ec057612ec06156d5565b6001600160801b03818116838216019080821115612ec057612ec06156d5565b81810381811115610f6a57610f6a6156d5565b6001600160a01b03929092168252602082015260400190565b5f8060408385031215615b48575f80fd5b8251615b53816150e2565b602084015190925061509981615600565b5f60208284031215615b74575f80fd5b8151612479816150e2565b5f60208284031215615b8f575f80fd5b813560ff81168114612479575f80fd5b6001600160601b03828116828216039080821115612ec057612ec06156d5565b5f60208284031215615bcf575f80fd5b815161247981615600565b634e487b7160e01b5f52601260045260245ffd5b8082028115828204841417610f6a57610f6a6156d5565b60ff929092168252602082015260400190565b805160028110611ac3575f80fd5b805161ffff81168114611ac3575f80fd5b5f610100808385031215615c49575f80fd5b604051908101906001600160401b0382118183101715615c6b57615c6b615379565b8160405283519150615c7c8261501d565b818152615c8b60208501615c18565b6020820152615c9c60408501615840565b6040820152615cad6060850161575e565b6060820152615cbe6080850161575e565b608082015260a084015160a0820152615cd960c08501615c26565b60c082015260e084015160e082015280925050509291505056fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fece1fccd9a67fa27d6d7d8c90e8c98fc476162d6c74c368941f7a48bf3dfc6967aa68a10d7cdb237dbde6960d2545fe4d8c21e453805e79ba39a583868e5ca219360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa055435dd261a4b9b3364963f7738a7a662ad9c84396d64be3365284bb7f0a5041166dd142f324932e2bb9b86545e760e8c544f1f10f7296e5bc613dfb913294b7'

/** Libraries that the creation code of StakingManager calls, and the byte offsets at which their addresses belong. */
export const stakingManagerLinks = {
  "StakingSettings": [
    4449,
    4584,
    4665,
    5419,
    6709,
    8230,
    11033,
    11964,
    12256,
    13294
  ],
  "StakingSlashes": [
    3905,
    4290,
    4923,
    5193,
    5568,
    5704,
    6105,
    6745,
    8747,
    8881,
    9462,
    9733,
    12094,
    12770
  ]
} as const
