// Generated from NodeRegistry.sol; do not edit.

/** ABI of NodeRegistry. */
export const nodeRegistryAbi = [
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
    "name": "acceptLink",
    "inputs": [
      {
        "name": "crnId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "ccnId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "acceptOperator",
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
    "name": "activateNode",
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
    "name": "activeNodeCount",
    "inputs": [
      {
        "name": "nodeType",
        "type": "uint8",
        "internalType": "enum NodeType"
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
    "name": "canActivate",
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
    "name": "clockState",
    "inputs": [],
    "outputs": [
      {
        "name": "time",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "paused",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "closeCommitments",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "count",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "closeJob",
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
    "name": "completeDeregister",
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
    "name": "deactivateNode",
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
    "name": "downAt",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "time",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "downBetween",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "from",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "to",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "eTime",
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
    "name": "extendProtocolPause",
    "inputs": [
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
    "name": "getActiveNodes",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "bytes32[]",
        "internalType": "NodeId[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getActiveNodes",
    "inputs": [
      {
        "name": "offset",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32[]",
        "internalType": "NodeId[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getActiveNodesOfType",
    "inputs": [
      {
        "name": "nodeType",
        "type": "uint8",
        "internalType": "enum NodeType"
      },
      {
        "name": "offset",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "limit",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32[]",
        "internalType": "NodeId[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getNode",
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
        "internalType": "struct NodeInfo",
        "components": [
          {
            "name": "operator",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "nodeType",
            "type": "uint8",
            "internalType": "enum NodeType"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum NodeStatus"
          },
          {
            "name": "registeredAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "lastHeartbeat",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "metadataCID",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "rewardShareBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "dataRegion",
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
    "name": "getNodeDetails",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [
      {
        "name": "details",
        "type": "tuple",
        "internalType": "struct NodeDetails",
        "components": [
          {
            "name": "heartbeatKey",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pendingOperator",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pendingRewardShareBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "shareEffectiveAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "jobCount",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "commitCount",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "unbondingCompleteAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "coordinator",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "requestedCoordinator",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "gpuTypes",
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
    "name": "heartbeat",
    "inputs": [
      {
        "name": "statusHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "heartbeatBatch",
    "inputs": [
      {
        "name": "beats",
        "type": "tuple[]",
        "internalType": "struct HeartbeatMessage[]",
        "components": [
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "statusHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "timestamp",
            "type": "uint64",
            "internalType": "uint64"
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
        "name": "accepted",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "heartbeatGracePeriod",
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
    "name": "heartbeatInterval",
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
    "name": "initialize",
    "inputs": [
      {
        "name": "admin",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "feed",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isNodeActive",
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
    "name": "isNodeLive",
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
    "name": "isProtocolPaused",
    "inputs": [],
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
    "name": "linkNode",
    "inputs": [
      {
        "name": "crnId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "ccnId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "linkedNodes",
    "inputs": [
      {
        "name": "ccnId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32[]",
        "internalType": "NodeId[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "liveUntil",
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
    "name": "markStale",
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
    "name": "nodeOf",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "openCommitments",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "count",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "openJob",
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
    "name": "operatorOf",
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
        "type": "address",
        "internalType": "address"
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
    "name": "pauseProtocol",
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
    "name": "protocolPausedUntil",
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
    "name": "registerNode",
    "inputs": [
      {
        "name": "nodeType",
        "type": "uint8",
        "internalType": "enum NodeType"
      },
      {
        "name": "metadataCID",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "dataRegion",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "rewardShareBps_",
        "type": "uint16",
        "internalType": "uint16"
      },
      {
        "name": "salt",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "requestDeregister",
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
    "name": "requireSequencerUp",
    "inputs": [],
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
    "name": "rewardShareBps",
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
        "type": "uint16",
        "internalType": "uint16"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "scheduleRewardShare",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "value",
        "type": "uint16",
        "internalType": "uint16"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "sequencerFeed",
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
    "name": "sequencerStatus",
    "inputs": [],
    "outputs": [
      {
        "name": "isUp",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "since",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "setGpuTypes",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "gpuTypes",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setHeartbeatGracePeriod",
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
    "name": "setHeartbeatInterval",
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
    "name": "setHeartbeatKey",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "key",
        "type": "address",
        "internalType": "address"
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
    "name": "setPeers",
    "inputs": [
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
    "name": "setSequencerFeed",
    "inputs": [
      {
        "name": "feed",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settlementTerms",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "from",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "to",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "up",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "shareBps",
        "type": "uint16",
        "internalType": "uint16"
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
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "statusOf",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ],
    "outputs": [
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum NodeStatus"
      },
      {
        "name": "operator",
        "type": "address",
        "internalType": "address"
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
    "name": "transferOperator",
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
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "unlinkNode",
    "inputs": [
      {
        "name": "crnId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "unpauseProtocol",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "updateMetadata",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "metadataCID",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "dataRegion",
        "type": "bytes32",
        "internalType": "bytes32"
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
    "type": "event",
    "name": "CommitCountChanged",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "commitCount",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
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
    "name": "GpuTypesUpdated",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "gpuTypes",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Heartbeat",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "statusHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "HeartbeatKeySet",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
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
    "name": "HeartbeatSkipped",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "fault",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum HeartbeatFault"
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
    "name": "JobCountChanged",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "jobCount",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LinkRequested",
    "inputs": [
      {
        "name": "crnId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "ccnId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MetadataUpdated",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "metadataCID",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "dataRegion",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "NodeActivated",
    "inputs": [
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
    "name": "NodeDeactivated",
    "inputs": [
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
    "name": "NodeDeregistered",
    "inputs": [
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
    "name": "NodeLinked",
    "inputs": [
      {
        "name": "crnId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "ccnId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "NodeRecovered",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "since",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "NodeRegistered",
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
        "name": "nodeType",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum NodeType"
      },
      {
        "name": "metadataCID",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "NodeStale",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "downSince",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "NodeUnbonding",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "unbondingCompleteAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "NodeUnlinked",
    "inputs": [
      {
        "name": "crnId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "ccnId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OperatorTransferCompleted",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
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
    "name": "OperatorTransferStarted",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
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
    "name": "ProtocolPauseExtended",
    "inputs": [
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
    "name": "ProtocolPaused",
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
    "name": "ProtocolUnpaused",
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
    "name": "RewardShareScheduled",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "rewardShareBps",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      },
      {
        "name": "effectiveAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "SequencerFeedSet",
    "inputs": [
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
    "name": "NodeRegistryAlreadyLinked",
    "inputs": [
      {
        "name": "crnId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "ccnId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryCountUnderflow",
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
    "name": "NodeRegistryHasObligations",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "jobCount",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "commitCount",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryHeartbeatTooSoon",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "NodeRegistryInvalidStatus",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum NodeStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryLinkNotRequested",
    "inputs": [
      {
        "name": "crnId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "ccnId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryLinksFull",
    "inputs": [
      {
        "name": "ccnId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryNodeDown",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "downSince",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryNodeExists",
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
    "name": "NodeRegistryNodeLive",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "downSince",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryNotLinked",
    "inputs": [
      {
        "name": "crnId",
        "type": "bytes32",
        "internalType": "NodeId"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryNotOffered",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "NodeRegistryNotOperator",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "NodeRegistrySignerTaken",
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
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryUnknownNode",
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
    "name": "NodeRegistryUnknownSigner",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NodeRegistryWrongType",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "nodeType",
        "type": "uint8",
        "internalType": "enum NodeType"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotInitializing",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ProtocolAlreadyPaused",
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
    "name": "ProtocolNotPaused",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ProtocolPauseTooEarly",
    "inputs": [
      {
        "name": "readyAt",
        "type": "uint64",
        "internalType": "uint64"
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

/** Creation code of NodeRegistry. */
export const nodeRegistryBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615ee5620001005f395f8181613be601528181613c0f0152613db70152615ee55ff3fe60806040526004361061032a575f3560e01c806301ffc9a71461032e5780631b08aa6714610362578063204a884c1461038357806322828cc2146103a2578063248a9ca3146103c3578063295e234f146103f057806329f671f81461040f5780632b17adfa1461043b5780632f2ff15d1461045a5780633429857714610479578063342f5c3e1461049857806335951dd4146104ac57806336568abe146104cd57806336e5399a146104ec5780633b521cb61461050b5780633b5eebfa1461051f578063485cc9551461053e5780634ed201461461055d5780634f1ef2861461057c57806350c946fe1461058f57806351a89e00146105bb57806352d1902d146105e75780635460c08f146105fb578063561a4fac1461062e57806359bac6aa146106425780635a3b7899146106615780635af7cb1f1461068057806360832f911461069f57806362289fd3146106be57806363ea4ab2146106dd578063682a9141146106fc5780636b51e9191461071b5780636c0f57381461072f5780636e4af9d31461074e5780637043f43214610762578063712d274114610776578063725863f1146107955780637a2fab1e146107b45780637b8a4664146107d357806384073330146107f25780638470182c1461081157806384b0196e146108305780638777ccfc1461085757806388a1bb60146108765780638a45d5361461089557806391d14854146108b4578063a05fa200146108d3578063a217fddf146108f2578063a244439014610905578063a2af3bbd14610924578063aaff699614610938578063ad3cb1cc1461096a578063adaa355c146109a7578063b119412e146109c6578063b66c7284146109e5578063b9459a9414610a04578063be10724f14610a18578063c12ba27814610a2c578063c7df14e214610a4b578063d547741f14610a78578063dac8856114610a97578063dbf6248914610aab578063e16c911814610abf578063e4d7819b14610ade578063e6e7a2a314610af2578063e78f375f14610b42578063eb89320514610b61578063ec6dc08c14610b80578063f777594d14610b9f578063f83099ca14610bbe578063f93b6be514610bf1578063fc1ba30114610c05575b5f80fd5b348015610339575f80fd5b5061034d610348366004615155565b610c24565b60405190151581526020015b60405180910390f35b34801561036d575f80fd5b5061038161037c36600461517c565b610c5a565b005b34801561038e575f80fd5b5061038161039d36600461517c565b610d9b565b3480156103ad575f80fd5b506103b6610eb7565b60405161035991906151a0565b3480156103ce575f80fd5b506103e26103dd36600461517c565b610ed6565b604051908152602001610359565b3480156103fb575f80fd5b506103e261040a3660046151d3565b610ef4565b34801561041a575f80fd5b5061042e61042936600461517c565b611159565b604051610359919061521d565b348015610446575f80fd5b50610381610455366004615276565b6111c9565b348015610465575f80fd5b50610381610474366004615276565b611228565b348015610484575f80fd5b506103e26104933660046152a0565b61124a565b3480156104a3575f80fd5b506103b661128f565b3480156104b7575f80fd5b506104c06112a7565b60405161035991906152b9565b3480156104d8575f80fd5b506103816104e7366004615276565b6112c4565b3480156104f7575f80fd5b506103816105063660046152cd565b6112fc565b348015610516575f80fd5b506103b6611431565b34801561052a575f80fd5b50610381610539366004615301565b61144c565b348015610549575f80fd5b5061038161055836600461531c565b611505565b348015610568575f80fd5b5061038161057736600461517c565b6116ad565b61038161058a366004615388565b611899565b34801561059a575f80fd5b506105ae6105a936600461517c565b6118b8565b604051610359919061545f565b3480156105c6575f80fd5b506105da6105d536600461517c565b6119ce565b60405161035991906154e2565b3480156105f2575f80fd5b506103e2611b15565b348015610606575f80fd5b5061060f611b30565b604080516001600160401b039093168352901515602083015201610359565b348015610639575f80fd5b506104c0611b42565b34801561064d575f80fd5b5061038161065c36600461517c565b611b57565b34801561066c575f80fd5b5061038161067b36600461517c565b611c34565b34801561068b575f80fd5b506104c061069a3660046155ac565b611d2b565b3480156106aa575f80fd5b506103816106b936600461517c565b611d82565b3480156106c9575f80fd5b506103816106d836600461517c565b611e78565b3480156106e8575f80fd5b506103b66106f736600461517c565b611f01565b348015610707575f80fd5b506103e26107163660046155eb565b611f26565b348015610726575f80fd5b5061042e611f50565b34801561073a575f80fd5b506104c061074936600461517c565b611f94565b348015610759575f80fd5b50610381611fb6565b34801561076d575f80fd5b5061038161204d565b348015610781575f80fd5b5061038161079036600461517c565b6120f1565b3480156107a0575f80fd5b506103816107af366004615604565b6121a8565b3480156107bf575f80fd5b5061042e6107ce3660046152cd565b612368565b3480156107de575f80fd5b506103816107ed366004615625565b6123c6565b3480156107fd575f80fd5b5061034d61080c36600461517c565b61251c565b34801561081c575f80fd5b5061038161082b3660046156b9565b61255b565b34801561083b575f80fd5b5061084461261c565b6040516103599796959493929190615732565b348015610862575f80fd5b5061042e6108713660046157c9565b612690565b348015610881575f80fd5b5061038161089036600461517c565b6126fc565b3480156108a0575f80fd5b506103816108af3660046155eb565b61280d565b3480156108bf575f80fd5b5061034d6108ce366004615276565b612820565b3480156108de575f80fd5b5061034d6108ed36600461517c565b612854565b3480156108fd575f80fd5b506103e25f81565b348015610910575f80fd5b5061038161091f36600461517c565b6128da565b34801561092f575f80fd5b506104c0612972565b348015610943575f80fd5b5061095761095236600461517c565b612991565b60405161ffff9091168152602001610359565b348015610975575f80fd5b5061099a604051806040016040528060058152602001640352e302e360dc1b81525081565b60405161035991906157f9565b3480156109b2575f80fd5b506104c06109c136600461580b565b6129b6565b3480156109d1575f80fd5b506103816109e03660046152cd565b6129c9565b3480156109f0575f80fd5b506103816109ff3660046152cd565b612a24565b348015610a0f575f80fd5b506104c0612b26565b348015610a23575f80fd5b50610381612b34565b348015610a37575f80fd5b50610381610a4636600461582e565b612b3e565b348015610a56575f80fd5b50610a6a610a6536600461517c565b612b82565b604051610359929190615857565b348015610a83575f80fd5b50610381610a92366004615276565b612baf565b348015610aa2575f80fd5b5061034d612bcb565b348015610ab6575f80fd5b50610381612bea565b348015610aca575f80fd5b50610381610ad9366004615301565b612da9565b348015610ae9575f80fd5b506104c0612eab565b348015610afd575f80fd5b50610b11610b0c3660046155ac565b612ec7565b604080516001600160401b0390941684526001600160a01b03909216602084015261ffff1690820152606001610359565b348015610b4d575f80fd5b50610381610b5c3660046155eb565b612f6a565b348015610b6c575f80fd5b50610381610b7b366004615301565b612fd9565b348015610b8b575f80fd5b50610381610b9a3660046156b9565b613082565b348015610baa575f80fd5b506103e2610bb936600461587d565b613103565b348015610bc9575f80fd5b50610bd261325d565b6040805192151583526001600160401b03909116602083015201610359565b348015610bfc575f80fd5b50610381613319565b348015610c10575f80fd5b5061034d610c1f36600461517c565b6133b7565b5f6001600160e01b03198216637965db0b60e01b1480610c5457506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f610c636133d8565b90505f610c6e6133fc565b90505f610c7b8385613448565b905060028154600160a81b900460ff166003811115610c9c57610c9c615427565b14610cd357805460405163be6f765f60e01b8152610cca918691600160a81b90910460ff1690600401615939565b60405180910390fd5b6003810154600160b01b900464ffffffffff166001600160401b0383161015610d33576003810154604051630f685f6960e41b8152600160b01b90910464ffffffffff1660048201526001600160401b0383166024820152604401610cca565b610d3d8382613482565b610d48838583613500565b805460ff60a81b1916600360a81b1781556005810180546001600160a01b031916905560405184907f2afe921338416d591db45a7e90767e670b2c308600b2690d98f8b5c2f255d650905f90a250505050565b5f80516020615d85833981519152610db2816135b2565b5f610dbb6133d8565b90505f610dc88285613448565b90505f8154600160a81b900460ff166003811115610de857610de8615427565b14610e1657805460405163be6f765f60e01b8152610cca918691600160a81b90910460ff1690600401615939565b610e2084826135bf565b805460ff60a81b1916600160a81b17808255610e8690859060048501905f90600160a01b900460ff166001811115610e5a57610e5a615427565b6001811115610e6b57610e6b615427565b81526020019081526020015f2061360990919063ffffffff16565b5060405184907f336ebd883358ca2f1c2c0e24f4491162f89a6212aa0d1d1065d1ba8f70f5b370905f90a250505050565b5f610ec06133d8565b54600160401b90046001600160a01b0316919050565b5f80610ee0613614565b5f9384526020525050604090206001015490565b5f610efd613638565b610f05613677565b5f610f0e6133d8565b9050610f198661367f565b610f3c6d726577617264536861726542707360901b8561ffff165f6127106136c4565b6040805146602082015230918101919091523360608201526080810184905260a00160408051601f1981840301815291815281516020928301205f818152600185019093529120549092506001600160a01b031615610fb157604051636a49a9e760e01b815260048101839052602401610cca565b610fbc813384613707565b5f610fc5613764565b5f848152600184810160205260409091208054336001600160a01b031982168117835593945090928b9284926001600160a81b03191660ff60a01b199092169190911790600160a01b90849081111561102057611020615427565b0217905550805464ffffffffff60b01b1916600160b01b64ffffffffff841602178155825461105f90600160201b810463ffffffff9081169116615961565b815463ffffffff91909116600160d81b0263ffffffff60d81b19909116178155600181018890556002810187905560038101805461ffff8816600160281b0266ffffffffffffff1990911664ffffffffff851617179055604051339085907f8478557f3900544e70cb62f906c017f3e7ad35a5728fb9cf10efcee8430e81bc906110ec908d908d9061597e565b60405180910390a3835f80516020615e658339815191528989604051611113929190615999565b60405180910390a26040805161ffff8816815264ffffffffff8416602082015285915f80516020615e05833981519152910160405180910390a250505095945050505050565b60606111636133d8565b6005015f8381526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156111bd57602002820191905f5260205f20905b8154815260200190600101908083116111a9575b50505050509050919050565b5f6111d383613775565b6005810180546001600160a01b0319166001600160a01b03851690811790915560405191925090339085907fd515d682feae6671239718b4a77f6e259a6f254ebecacc572274c6659f700f56905f90a4505050565b61123182610ed6565b61123a816135b2565b611244838361380a565b50505050565b5f610c546112566133d8565b6004015f84600181111561126c5761126c615427565b600181111561127d5761127d615427565b81526020019081526020015f206138a8565b5f6112986138b1565b546001600160a01b0316919050565b5f6112b06138d5565b54600160281b900464ffffffffff16919050565b6001600160a01b03811633146112ed5760405163334bd91960e11b815260040160405180910390fd5b6112f782826138f9565b505050565b5f6113056133d8565b90505f61131184613775565b90505f61131e8385613448565b905060018254600160a01b900460ff16600181111561133f5761133f615427565b1461136d57815460405163b7238cd560e01b8152610cca918791600160a01b90910460ff16906004016159a7565b5f8154600160a01b900460ff16600181111561138b5761138b615427565b146113b957805460405163b7238cd560e01b8152610cca918691600160a01b90910460ff16906004016159a7565b6113c3858361396f565b6113cd848261396f565b6006820154156113f757600682015460405163027b847b60e11b8152610cca918791600401615999565b60078201849055604051849086907f723e2cf0b75135d6fdabaac0c39cb56020f61234a27870c45695e3283bf510a9905f90a35050505050565b5f61143a6138d5565b600101546001600160a01b0316919050565b5f80516020615ea5833981519152611463816135b2565b5f61146c6133d8565b80549091505f9061148c90600290600160201b900463ffffffff166159cf565b9050620151806001600160401b03821611156114a85750620151805b81546114ea906114e590701a19585c9d1899585d125b9d195c9d985b607a1b9063ffffffff166001600160401b03808916906102589087166139b2565b6139f0565b825463ffffffff191663ffffffff9190911617909155505050565b5f61150e613a24565b805490915060ff600160401b82041615906001600160401b03165f811580156115345750825b90505f826001600160401b0316600114801561154f5750303b155b90508115801561155d575080155b1561157b5760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b031916600117855583156115a457845460ff60401b1916600160401b1785555b6115ae8730613a4c565b6115b786613aee565b5f6115c06133d8565b80546001600160401b03191665384000000e10178155604051909150701a19585c9d1899585d125b9d195c9d985b607a1b905f80516020615dc583398151915290611610905f90610e10906159f4565b60405180910390a2731a19585c9d1899585d11dc9858d954195c9a5bd960621b5f80516020615dc58339815191525f6138406040516116509291906159f4565b60405180910390a25083156116a457845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29061169b906001906152b9565b60405180910390a15b50505050505050565b5f6116b66133d8565b90505f6116c16133fc565b90505f6116cd84613775565b905060028154600160a81b900460ff1660038111156116ee576116ee615427565b0361171c57805460405163be6f765f60e01b8152610cca918691600160a81b90910460ff1690600401615939565b6003810154600160701b900463ffffffff1615158061174b57506003810154600160901b900463ffffffff1615155b156117945760038101546040516307380eaf60e11b81526004810186905263ffffffff600160701b830481166024830152600160901b9092049091166044820152606401610cca565b5f835f0160089054906101000a90046001600160a01b03166001600160a01b0316636cf6d6756040518163ffffffff1660e01b8152600401602060405180830381865afa1580156117e7573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061180b9190615a0b565b6118159084615a26565b90506118248486846002613aff565b611836816001600160401b0316613baa565b8260030160166101000a81548164ffffffffff021916908364ffffffffff160217905550847fc3668493cb678bb399f2ad3b2fa95e97278c001dd11118a7da033f80f75c11ba8260405161188a91906152b9565b60405180910390a25050505050565b6118a1613bdb565b6118aa82613c69565b6118b48282613c93565b5050565b6118fe6040805161010081019091525f808252602082019081526020015f81525f6020820181905260408201819052606082018190526080820181905260a09091015290565b5f61191061190a6133d8565b84613448565b60408051610100810190915281546001600160a01b0381168252919250906020820190600160a01b900460ff16600181111561194e5761194e615427565b81528254602090910190600160a81b900460ff16600381111561197357611973615427565b8152600383015464ffffffffff90811660208301528354600160b01b9004166040820152600183015460608201526080016119b5836119b0613764565b613d46565b61ffff1681526020018260020154815250915050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905290611a266133d8565b5f848152600182016020908152604090912060048101546001600160a01b03908116865260058201541691850191909152600381015491925090600160481b900464ffffffffff16611a76613764565b6001600160401b03161015611aae576003810154600160381b810461ffff166040850152600160481b900464ffffffffff1660608401525b600381015463ffffffff600160701b820481166080860152600160901b82041660a085015264ffffffffff600160b01b9091041660c084015260068082015460e08501526007909101546101008401525f9384520160205260409091205461012082015290565b5f611b1e613dac565b505f80516020615de583398151915290565b5f80611b3a613df5565b915091509091565b5f611b4b6133d8565b5463ffffffff16919050565b5f80516020615da5833981519152611b6e816135b2565b5f611b7a61190a6133d8565b905060018154600160a01b900460ff166001811115611b9b57611b9b615427565b14611bc957805460405163b7238cd560e01b8152610cca918591600160a01b90910460ff16906004016159a7565b611bd38382613e5d565b825f80516020615e4583398151915282600301600e81819054906101000a900463ffffffff16611c0290615a46565b825463ffffffff9182166101009390930a838102920219161790915560405190815260200160405180910390a2505050565b5f611c3d6133d8565b90505f611c4982613eb4565b335f90815260028401602052604090205490915080611c7d57336040516310846ea760e11b8152600401610cca91906151a0565b5f81815260018401602052604090208054600160a81b810460ff1690600160b01b900464ffffffffff16611cb082613f30565b15611cd257838260405163be6f765f60e01b8152600401610cca929190615939565b6040850151611ce19082615a26565b9050806001600160401b031685602001516001600160401b03161015611d1e57838160405163112fb7e760e11b8152600401610cca9291906159f4565b6116a4868585888b613f60565b5f826001600160401b0316826001600160401b031611611d4c57505f611d7b565b5f611d55613764565b9050611d62858583614066565b611d6d868584614066565b611d779190615a68565b9150505b9392505050565b5f611d8b6133d8565b90505f611d966133fc565b90505f611da38385613448565b905060018154600160a81b900460ff166003811115611dc457611dc4615427565b14611df257805460405163be6f765f60e01b8152610cca918691600160a81b90910460ff1690600401615939565b5f611dfc8261411e565b9050806001600160401b0316836001600160401b031611611e34578481604051633fbbd4cf60e21b8152600401610cca9291906159f4565b611e3c614147565b611e488486845f613aff565b847ff716365bdff380df38c9fba5fb492d5d1108f4a6aacc2c99985136b316834a958260405161188a91906152b9565b5f80516020615da5833981519152611e8f816135b2565b5f611e9b61190a6133d8565b6003810154909150600160701b900463ffffffff165f03611ed25760405163cf52208360e01b815260048101849052602401610cca565b825f80516020615e4583398151915282600301600e81819054906101000a900463ffffffff16611c0290615a88565b5f611f0a6133d8565b5f9283526001016020525060409020546001600160a01b031690565b5f611f2f6133d8565b6001600160a01b039092165f90815260029290920160205250604090205490565b60605f611f5b6133d8565b9050611f8e815f611f716004830182600161126c565b611f7f600486015f8061126c565b611f899190615aa6565b614194565b91505090565b5f610c54611fa06133d8565b5f8481526001919091016020526040902061411e565b5f80516020615e25833981519152611fcd816135b2565b5f611fdb62093a8042615a26565b905080611fe66138b1565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc400906120419084906152b9565b60405180910390a25050565b5f80516020615e25833981519152612064816135b2565b5f61206d6138b1565b8054909150600160a01b90046001600160401b031642106120a157604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f6120fa6133d8565b90505f6121078284613448565b60068101549091505f9015612120578160060154612126565b81600701545b9050806121495760405163cf20556360e01b815260048101859052602401610cca565b81546001600160a01b0316331480159061217b57505f8181526001840160205260409020546001600160a01b03163314155b1561219d578333604051631b3c97f160e01b8152600401610cca929190615ab9565b611244838584614322565b5f6121b283613775565b90506121d76d726577617264536861726542707360901b8361ffff165f6127106136c4565b5f6121e0613764565b90505f6121ed8383613d46565b90508161ffff80831690861610156122fc576122076133d8565b5f0160089054906101000a90046001600160a01b03166001600160a01b0316636cf6d6756040518163ffffffff1660e01b8152600401602060405180830381865afa158015612258573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061227c9190615a0b565b6122869082615a26565b60038501805461ffff888116600160381b0261ffff60381b19918716600160281b029190911663ffffffff60281b199092169190911717905590506122d36001600160401b038216613baa565b8460030160096101000a81548164ffffffffff021916908364ffffffffff16021790555061232b565b60038401805468ffffffffff0000ffff60281b1916600160281b61ffff88160264ffffffffff60481b19161790555b6040805161ffff871681526001600160401b038316602082015287915f80516020615e0583398151915291015b60405180910390a2505050505050565b60605f6123736133d8565b90505f6123856004830182600161126c565b612393600484015f8061126c565b61239d9190615aa6565b90505f806123ac878785614431565b915091506123bb848383614194565b979650505050505050565b5f6123cf6133d8565b90505f6123db87613775565b60048101549091506001600160a01b0316801561240d576001600160a01b0381165f9081526002840160205260408120555b6001600160a01b038716156124d557856001600160401b031642111561244a57854260405163bcdba5b160e01b8152600401610cca929190615ad0565b5f61248861248360405180606001604052808c81526020018b6001600160a01b031681526020018a6001600160401b0316815250614496565b614510565b9050876001600160a01b031661249f828888614522565b6001600160a01b0316146124c857876040516342c865cf60e01b8152600401610cca91906151a0565b6124d384898b613707565b505b6004820180546001600160a01b0319166001600160a01b0389811691821790925560405190918316908a905f80516020615ec5833981519152905f90a45050505050505050565b5f60016125276133d8565b5f8481526001919091016020526040902054600160a81b900460ff16600381111561255457612554615427565b1492915050565b5f80516020615e85833981519152612572816135b2565b5f61258461257e6133d8565b85613448565b90506125908482613e5d565b828160030160128282829054906101000a900463ffffffff166125b39190615961565b82546101009290920a63ffffffff8181021990931691831602179091556003830154604051600160901b90910490911681528591507f2e351806f951f1b8ad75e7ecd21b03b04dc90554327b6d56c8a9baedae81b041906020015b60405180910390a250505050565b5f6060805f805f6060600f61262f614560565b6040805180820190915260018152603160f81b602082015246305f80604051908082528060200260200182016040528015612674578160200160208202803683370190505b5060f89690961b9d949c50929a50909850965094509092509050565b60605f61269b6133d8565b6004015f8660018111156126b1576126b1615427565b60018111156126c2576126c2615427565b81526020019081526020015f2090505f806126e686866126e1866138a8565b614431565b90925090506123bb6126f9848484614586565b90565b5f6127056133d8565b90505f6127128284613448565b60058101549091506001600160a01b03163314612746578233604051635c39a97760e01b8152600401610cca929190615ab9565b60038154600160a81b900460ff16600381111561276557612765615427565b0361279357805460405163be6f765f60e01b8152610cca918591600160a81b90910460ff1690600401615939565b80546001600160a01b03166127a88383613482565b6127b3833386613707565b8154336001600160a01b0319918216811784556005840180549092169091556040516001600160a01b0383169086907fc9d16966a0b81fa49c773ba687385684928d4ecbd4caa2d0913ee8ba16aa7674905f90a450505050565b5f612817816135b2565b6118b482614594565b5f8061282a613614565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b5f8061285e6133d8565b5f8481526001919091016020526040902080549091506001600160a01b0316158015906128a757505f5b8154600160a81b900460ff1660038111156128a5576128a5615427565b145b8015611d7b57506128b78161411e565b6001600160401b03166128c8613764565b6001600160401b031611159392505050565b5f80516020615d858339815191526128f1816135b2565b5f6128fa6133d8565b5f848152600180830160205260409091209192508154600160a81b900460ff16600381111561292b5761292b615427565b146129365750505050565b6129428285835f613aff565b60405184907f62b30865c6dddf92caa7594e1394397e7119c9947678e4faba379edb7c0ed6fc905f90a250505050565b5f61297b6138b1565b54600160a01b90046001600160401b0316919050565b5f610c5461299d6133d8565b5f848152600191909101602052604090206119b0613764565b5f611d7b83836129c4613764565b614066565b6129d282613775565b50806129dc6133d8565b6006015f8481526020019081526020015f2081905550817fc3c425e13eff3934fdedaa342c0ebe54ab3d5233eb43bf381bea6a6681700e278260405161204191815260200190565b5f612a2d6133d8565b90505f612a3983613775565b90505f612a468386613448565b9050831580612a59575060078101548414155b15612a7b5784846040516331b5ad3760e01b8152600401610cca929190615999565b612a85858261396f565b612a8f848361396f565b5f848152600584016020526040902054600311612ac2576040516375d447f160e01b815260048101859052602401610cca565b5f60078201819055600682018590558481526005840160209081526040808320805460018101825590845291832090910187905551859187917f34ddd97888013f0d7df5416b1586331a7211b05dfeb4a0219af53a15c902c8e19190a35050505050565b5f612b2f613764565b905090565b612b3c614147565b565b5f612b4884613775565b9050612b538361367f565b600181018390556002810182905560405184905f80516020615e658339815191529061260e9086908690615999565b5f805f612b9061257e6133d8565b5460ff600160a81b820416956001600160a01b03909116945092505050565b612bb882610ed6565b612bc1816135b2565b61124483836138f9565b5f612bd46138d5565b54600160281b900464ffffffffff164210919050565b5f80516020615e25833981519152612c01816135b2565b5f612c0a6138d5565b8054909150429064ffffffffff600160281b90910481169082161015612c5457815460405163960b7ad960e01b8152610cca91600160281b900464ffffffffff1690600401615aea565b815464ffffffffff600160781b90910481169082168111612cfa575f612c8462093a8064ffffffffff8416615a26565b905064ffffffffff821615801590612cab5750806001600160401b03168364ffffffffff16105b15612ccb578060405163416da08b60e01b8152600401610cca91906152b9565b612cd862093a8084615afc565b845464ffffffffff60781b1916600160781b64ffffffffff8316021785559150505b8254612d179064ffffffffff80821691600160281b900416615b1a565b83548490600a90612d37908490600160501b900464ffffffffff16615afc565b82546101009290920a64ffffffffff81810219909316918316021790915584548482166001600160501b031990911617600160281b918416919091021784555060405133907f1c883451b4786346180a7d3731cbed7f2734b86a86c1c0d619c51af274f2ec609061260e908490615aea565b5f612db3816135b2565b5f612dbc6138d5565b8054909150600160281b900464ffffffffff164210612dee576040516334c61a3f60e21b815260040160405180910390fd5b8054612e3a906a1c185d5cd959155b9d1a5b60aa1b906001600160401b03861690612e2890600160281b900464ffffffffff166001615aa6565b612e3562278d0042615aa6565b6136c4565b612e4c836001600160401b0316613baa565b815464ffffffffff91909116600160281b0264ffffffffff60281b199091161781556040517fd89c2b6b67d0a59c264003ee99f9861d43defe6adac33ffe8212fc1fb7e946f790612e9e9085906152b9565b60405180910390a1505050565b5f612eb46133d8565b54600160201b900463ffffffff16919050565b5f805f80612ed36133d8565b5f888152600191909101602052604081209150612eee613764565b9050866001600160401b0316866001600160401b03161115612f4157612f15888783614066565b612f20898984614066565b612f2a8989615a68565b612f349190615a26565b612f3e9190615a68565b94505b815485906001600160a01b0316612f588484613d46565b94509450945050505b93509350939050565b5f612f74816135b2565b5f612f7d6133d8565b8054909150612faf906d39ba30b5b4b733a6b0b730b3b2b960911b90600160401b90046001600160a01b0316856145f2565b81546001600160a01b0391909116600160401b02600160401b600160e01b03199091161790555050565b5f80516020615ea5833981519152612ff0816135b2565b5f612ff96133d8565b80549091505f906130129060029063ffffffff16615b38565b825490915061305c906114e590731a19585c9d1899585d11dc9858d954195c9a5bd960621b90600160201b900463ffffffff166001600160401b0388811690861662093a806139b2565b825463ffffffff91909116600160201b0263ffffffff60201b1990911617909155505050565b5f80516020615e85833981519152613099816135b2565b5f6130a561257e6133d8565b600381015490915063ffffffff808516600160901b9092041610156130e05760405163cf52208360e01b815260048101859052602401610cca565b828160030160128282829054906101000a900463ffffffff166125b39190615b63565b5f7f2c0e86ef42968f843b5fc3a6f6d421401da96923e1a6a2299b016956535a3b8261312e816135b2565b6131378561464f565b6131418584614676565b5f61314a6133d8565b90505f61315682613eb4565b905061316061469a565b81525f5b87811015613251575f89898381811061317f5761317f615b80565b9050606002018036038101906131959190615b94565b80515f9081526001860160205260408120919250806131d983858d8d898181106131c1576131c1615b80565b90506020028101906131d39190615bf3565b8a614742565b915091508115613207576131f787855f015185898860200151613f60565b61320089615c3c565b9850613242565b83516040517fe91c904d8ec241cbd6ed93d5b4cad97a3367ea5ae1749ee38fcc32e7d524cd8490613239908490615c54565b60405180910390a25b50505050806001019050613164565b50505050949350505050565b5f805f6132686138d5565b600101546001600160a01b031690508061328757506001925f92509050565b5f80826001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa1580156132c5573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132e99190615c84565b50509250925050805f14806132fd57504281115b1561330e57505f9485945092505050565b901594909350915050565b5f80516020615e25833981519152613330816135b2565b5f6133396138d5565b8054909150600160281b900464ffffffffff16421061336b576040516334c61a3f60e21b815260040160405180910390fd5b805464ffffffffff60281b1916600160281b4264ffffffffff160217815560405133907f2d553fb579456929d17c4cf0dc43b2f2e8e5a8f917cadcc8a5f18e9c4010b75a905f90a25050565b5f806133c16133d8565b5f8481526001918201602052604090209150612888565b7f90dfcd99588bc2b926df83afb978783c0216f8b0aaca9cb1f4166a26d8e0890090565b5f805f613407613df5565b915091508015613442576134196138d5565b546040516350efa75960e11b8152610cca91600160281b900464ffffffffff1690600401615aea565b50919050565b5f818152600183016020526040902080546001600160a01b0316610c545760405163d919386f60e01b815260048101839052602401610cca565b80546001600160a01b039081165f908152600284016020526040812055600482015416806134af57505050565b6001600160a01b0381165f8181526002850160205260408082208054908390556004860180546001600160a01b0319169055905190929083905f80516020615ec5833981519152908490a450505050565b60068101541515806135155750600781015415155b1561352557613525838383614322565b5f82815260058401602052604090205b805415611244576135ad8482600184805490506135529190615cd0565b8154811061356257613562615b80565b905f5260205f200154866001015f85600187805490506135829190615cd0565b8154811061359257613592615b80565b905f5260205f20015481526020019081526020015f20614322565b613535565b6135bc81336148cc565b50565b5f6135c98261411e565b9050806001600160401b03166135dd613764565b6001600160401b031611156112f757828160405163cc57c10b60e01b8152600401610cca9291906159f4565b5f611d7b83836148f7565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f6136416138b1565b54600160a01b90046001600160401b03169050428111156135bc5780604051635947f2dd60e01b8152600401610cca91906152b9565b6135bc6133fc565b5f8190036135bc57604051632948c34f60e21b81526a1b595d1859185d1850d25160aa1b60048201525f6024820152600160448201525f196064820152608401610cca565b818310806136d157508083115b1561124457604051632948c34f60e21b815260048101859052602481018490526044810183905260648101829052608401610cca565b6001600160a01b0382165f908152600284016020526040902054801561374457828160405163673fff8160e11b8152600401610cca929190615ce3565b506001600160a01b039091165f9081526002909201602052604090912055565b5f8061376e613df5565b5092915050565b5f6137876137816133d8565b83613448565b80549091506001600160a01b031633146137b8578133604051631b3c97f160e01b8152600401610cca929190615ab9565b60038154600160a81b900460ff1660038111156137d7576137d7615427565b0361380557805460405163be6f765f60e01b8152610cca918491600160a81b90910460ff1690600401615939565b919050565b5f80613814613614565b90506138208484612820565b61389f575f848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556138553390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610c54565b5f915050610c54565b5f610c54825490565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b7f828c9eaa7d7f513503857337d61f7099f1a6ac8630b3dc353673d0bf16d1920090565b5f80613903613614565b905061390f8484612820565b1561389f575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610c54565b805461398490600160a81b900460ff16613f30565b156118b457805460405163be6f765f60e01b8152610cca918491600160a81b90910460ff1690600401615939565b5f6139bf868585856136c4565b855f80516020615dc583398151915286866040516139de929190615999565b60405180910390a25091949350505050565b5f63ffffffff821115613a20576040516306dfcc6560e41b81526020600482015260248101839052604401610cca565b5090565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610c54565b613a54614943565b613a5c614968565b6001600160a01b0382161580613a7957506001600160a01b038116155b15613a9757604051632972810f60e21b815260040160405180910390fd5b613aa15f8361380a565b5080613aab6138b1565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020615d65833981519152908390a45050565b613af6614943565b6135bc81614594565b60018254600160a81b900460ff166003811115613b1e57613b1e615427565b03613b7b578154613b7990849060048701905f90600160a01b900460ff166001811115613b4d57613b4d615427565b6001811115613b5e57613b5e615427565b81526020019081526020015f2061497090919063ffffffff16565b505b81548190839060ff60a81b1916600160a81b836003811115613b9f57613b9f615427565b021790555050505050565b5f64ffffffffff821115613a20576040516306dfcc6560e41b81526028600482015260248101839052604401610cca565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480613c4b57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613c3f61497b565b6001600160a01b031614155b15612b3c5760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e36118b4816135b2565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613ced575060408051601f3d908101601f19168201909252613cea91810190615cfc565b60015b613d0c5781604051634c9c8ce360e01b8152600401610cca91906151a0565b5f80516020615de58339815191528114613d3c57604051632a87526960e21b815260048101829052602401610cca565b6112f7838361498f565b60038201545f90600160481b900464ffffffffff168015801590613d7a57508064ffffffffff16836001600160401b031610155b613d93576003840154600160281b900461ffff16613da4565b6003840154600160381b900461ffff165b949350505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612b3c5760405163703e46dd60e11b815260040160405180910390fd5b5f805f613e006138d5565b8054600160281b810464ffffffffff90811642811195509293508082169291600160501b9004168285613e335782613e35565b425b613e3f9190615cd0565b613e498242615cd0565b613e539190615cd0565b9550505050509091565b60018154600160a81b900460ff166003811115613e7c57613e7c615427565b14613eaa57805460405163be6f765f60e01b8152610cca918491600160a81b90910460ff1690600401615939565b6118b482826135bf565b604080516080810182525f808252602082018190529181018290526060810191909152815463ffffffff80821691600160201b900416613ef26133fc565b613efd600284615d13565b613f078385615961565b63ffffffff90811660608701521660408501526001600160401b03166020840152509092915050565b5f6002826003811115613f4557613f45615427565b1480610c545750600382600381111561255457612554615427565b5f613f6a8461411e565b9050806001600160401b031683602001516001600160401b03161115613fea576020808401515f878152600389019092526040909120613fab9183906149e4565b847f1f36459aca220cdaf50e3268c7b1aa31722cfac327714732baccab3774f3387f828560200151604051613fe1929190615ad0565b60405180910390a25b60208381015160608501518654600160b01b600160f81b031916600160d81b63ffffffff9092169190910264ffffffffff60b01b191617600160b01b64ffffffffff9092169190910217855560405183815286917f826a8cb4024396d82b19d1c1c8b6f2b23793b96e7ae2c0071cf55c2b32b2c6da9101612358565b5f806140706133d8565b9050826001600160401b0316846001600160401b03161115614090578293505b5f85815260018201602052604081206140a89061411e565b5f8781526003840160205260408120919250906140c59087614b1f565b9050816001600160401b0316866001600160401b03161180156140ff57505f8781526001840160205260409020546001600160a01b031615155b61410957806123bb565b816141148783615a26565b6123bb9190615a68565b80545f90610c5490600160d81b810463ffffffff1690600160b01b900464ffffffffff16615a26565b5f8061415161325d565b915091508115806141755750614172610e106001600160401b038316615aa6565b42105b156118b457806040516268351560e91b8152600401610cca91906152b9565b60605f6141a560048601828061126c565b90505f6141e185856004890184805b60018111156141c5576141c5615427565b81526020019081526020015f206145869092919063ffffffff16565b90505f6142218387116141f4575f6141fe565b6141fe8488615cd0565b84871161420b575f614215565b6142158588615cd0565b60048a015f60016141b4565b90505f815183516142329190615aa6565b6001600160401b0381111561424957614249615344565b604051908082528060200260200182016040528015614272578160200160208202803683370190505b5090505f5b83518110156142bf5783818151811061429257614292615b80565b60200260200101518282815181106142ac576142ac615b80565b6020908102919091010152600101614277565b505f5b8251811015614316578281815181106142dd576142dd615b80565b6020026020010151828286516142f39190615aa6565b8151811061430357614303615b80565b60209081029190910101526001016142c2565b50979650505050505050565b60068101548061433c57506007810180545f9091556143ff565b5f600683018190558181526005850160205260408120905b81548110156143fc5761438182828154811061437257614372615b80565b905f5260205f20015486141590565b6143f4578154829061439590600190615cd0565b815481106143a5576143a5615b80565b905f5260205f2001548282815481106143c0576143c0615b80565b905f5260205f200181905550818054806143dc576143dc615d29565b600190038181905f5260205f20015f905590556143fc565b600101614354565b50505b604051819084907fa39cbfe3a34018798a5b01062cb73f9b17465576d7c2ede83167a60b18ae9cb6905f90a350505050565b5f8060c884111561445a578360c86040516303ac352360e11b8152600401610cca929190615999565b8285106144675782614469565b845b9150836144768385615cd0565b1061448a576144858483615aa6565b61448c565b825b9050935093915050565b604080517fcb1eec4efbb760666486e98a290ec702dc45ace853f24c2423b348f5c79007346020808301919091528351828401528301516001600160a01b03166060820152908201516001600160401b031660808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b5f610c5461451c61469a565b83614c9a565b5f805f614530868686614cb9565b5090925090505f81600381111561454957614549615427565b14614554575f614556565b815b9695505050505050565b60408051808201909152600c81526b4e6f6465526567697374727960a01b602082015290565b60605f611d77858585614cfb565b5f61459d6138d5565b6001810180546001600160a01b038581166001600160a01b031983168117909355604051939450169182907f7cf75dcbab7d730ac818861c9fa7e093a87749f5a0f5f9066b507eb730a45278905f90a3505050565b5f6001600160a01b03821661461a57604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020615d6583398151915260405160405180910390a45092915050565b60648111156135bc578060646040516303ac352360e11b8152600401610cca929190615999565b8082146118b4578181604051632339f36160e01b8152600401610cca929190615999565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6146c4614560565b805160209182012060408051808201825260018152603160f81b90840152805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b84545f9081906001600160a01b03811690600160a81b810460ff1690600160b01b900464ffffffffff168261477f575f80945094505050506148c2565b61478882613f30565b1561479c575f6001945094505050506148c2565b60408601516147b4906001600160401b031682615aa6565b86602001516001600160401b031610156147d7575f6002945094505050506148c2565b5f6147e3603c42615aa6565b9050808a604001516001600160401b03161180614825575086604001516001600160401b03168a604001516001600160401b03166148219190615aa6565b8110155b1561483a575f600395509550505050506148c2565b5f61485a614853895f015161484e8e614dac565b614c9a565b8b8b614522565b90506001600160a01b038116158061489f5750846001600160a01b0316816001600160a01b03161415801561489f575060048c01546001600160a01b03828116911614155b156148b5575f60049650965050505050506148c2565b60015f9650965050505050505b9550959350505050565b6148d68282612820565b6118b457808260405163e2517d3f60e01b8152600401610cca929190615ce3565b5f81815260018301602052604081205461493c57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610c54565b505f610c54565b61494b614e04565b612b3c57604051631afcd79f60e31b815260040160405180910390fd5b612b3c614943565b5f611d7b8383614e1d565b5f5f80516020615de5833981519152611298565b61499882614ef7565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156149dc576112f78282614f51565b6118b4614fe1565b82545f8115614a1e57614a19856149fc600185615cd0565b81548110614a0c57614a0c615b80565b905f5260205f2001615000565b614a20565b5f5b9050826001600160401b0316846001600160401b0316108015614a8a5750811580614a8a57506001600160401b03841685614a5c600185615cd0565b81548110614a6c57614a6c615b80565b5f91825260209091200154600160401b90046001600160401b031611155b614a9657614a96615d3d565b604080516060810182526001600160401b039586168152938516602080860191825292861691850191825286546001810188555f978852929096209351939091018054955191518516600160801b02600160801b600160c01b0319928616600160401b026001600160801b03199097169490951693909317949094179390931691909117905550565b81545f9081908015801590614b6c57506001600160401b03841685614b45600184615cd0565b81548110614b5557614b55615b80565b5f918252602090912001546001600160401b031611155b15614b7f57614b7c600182615cd0565b91505b80821015614bf4575f6002614b948385615aa6565b614b9e9190615d51565b9050846001600160401b0316865f018281548110614bbe57614bbe615b80565b5f918252602090912001546001600160401b03161115614be057809150614bee565b614beb816001615aa6565b92505b50614b7f565b805f03614c05575f92505050610c54565b5f85614c12600184615cd0565b81548110614c2257614c22615b80565b5f9182526020918290206040805160608101825291909201546001600160401b03808216808452600160401b83048216958401869052600160801b9092048116938301939093529093509190871610614c7f578160200151614c81565b855b8260400151614c909190615a26565b6145569190615a68565b60405161190160f01b8152600281019290925260228201526042902090565b5f80806041849003614ced578435602086013560408701355f1a614cdf89828585615035565b955095509550505050612f61565b505f91506002905082612f61565b6060614d0e82614d09865490565b6150f3565b9150614d1a83836150f3565b92508282035f816001600160401b03811115614d3857614d38615344565b604051908082528060200260200182016040528015614d61578160200160208202803683370190505b5090505f5b82811015614da257614d7a87878301615102565b5f0154828281518110614d8f57614d8f615b80565b6020908102919091010152600101614d66565b5095945050505050565b604080517f2a9d41a9d780895330a495b0b5599b80394975f07dbb538429a217262dce66d36020808301919091528351828401528301516060820152908201516001600160401b031660808201525f9060a0016144f3565b5f614e0d613a24565b54600160401b900460ff16919050565b5f818152600183016020526040812054801561389f575f614e3f600183615cd0565b85549091505f90614e5290600190615cd0565b9050808214614eb1575f865f018281548110614e7057614e70615b80565b905f5260205f200154905080875f018481548110614e9057614e90615b80565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080614ec257614ec2615d29565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610c54565b806001600160a01b03163b5f03614f235780604051634c9c8ce360e01b8152600401610cca91906151a0565b5f80516020615de583398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f614f5e848461511e565b9050808015614f7f57505f3d1180614f7f57505f846001600160a01b03163b115b15614f9457614f8c615131565b915050610c54565b8015614fb55783604051639996b31560e01b8152600401610cca91906151a0565b3d15614fc857614fc361514a565b61376e565b60405163d6bda27560e01b815260040160405180910390fd5b3415612b3c5760405163b398979f60e01b815260040160405180910390fd5b80545f906001600160401b038082169161502b91600160401b8204811691600160801b900416615a26565b610c549190615a68565b5f80806fa2a8918ca85bafe22016d0b997e4df60600160ff1b0384111561506457505f915060039050826150e9565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156150b5573d5f803e3d5ffd5b5050604051601f1901519150506001600160a01b0381166150e057505f9250600191508290506150e9565b92505f91508190505b9450945094915050565b5f828218828410028218611d7b565b5f82613da46126f98461511a845f9081526020902090565b0190565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215615165575f80fd5b81356001600160e01b031981168114611d7b575f80fd5b5f6020828403121561518c575f80fd5b5035919050565b6001600160a01b03169052565b6001600160a01b0391909116815260200190565b803560028110613805575f80fd5b803561ffff81168114613805575f80fd5b5f805f805f60a086880312156151e7575f80fd5b6151f0866151b4565b9450602086013593506040860135925061520c606087016151c2565b949793965091946080013592915050565b602080825282518282018190525f9190848201906040850190845b8181101561525457835183529284019291840191600101615238565b50909695505050505050565b80356001600160a01b0381168114613805575f80fd5b5f8060408385031215615287575f80fd5b8235915061529760208401615260565b90509250929050565b5f602082840312156152b0575f80fd5b611d7b826151b4565b6001600160401b0391909116815260200190565b5f80604083850312156152de575f80fd5b50508035926020909101359150565b6001600160401b03811681146135bc575f80fd5b5f60208284031215615311575f80fd5b8135611d7b816152ed565b5f806040838503121561532d575f80fd5b61533683615260565b915061529760208401615260565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561538057615380615344565b604052919050565b5f8060408385031215615399575f80fd5b6153a283615260565b91506020838101356001600160401b03808211156153be575f80fd5b818601915086601f8301126153d1575f80fd5b8135818111156153e3576153e3615344565b6153f5601f8201601f19168501615358565b9150808252878482850101111561540a575f80fd5b80848401858401375f848284010152508093505050509250929050565b634e487b7160e01b5f52602160045260245ffd5b6002811061544b5761544b615427565b9052565b6004811061544b5761544b615427565b81516001600160a01b031681526020808301516101008301916154849084018261543b565b506040830151615497604084018261544f565b50606083015160018060401b038082166060850152806080860151166080850152505060a083015160a083015261ffff60c08401511660c083015260e083015160e083015292915050565b5f610140820190506154f5828451615193565b60208301516155076020840182615193565b50604083015161551d604084018261ffff169052565b50606083015161553860608401826001600160401b03169052565b506080830151615550608084018263ffffffff169052565b5060a083015161556860a084018263ffffffff169052565b5060c083015161558360c08401826001600160401b03169052565b5060e083015160e083015261010080840151818401525061012080840151818401525092915050565b5f805f606084860312156155be575f80fd5b8335925060208401356155d0816152ed565b915060408401356155e0816152ed565b809150509250925092565b5f602082840312156155fb575f80fd5b611d7b82615260565b5f8060408385031215615615575f80fd5b82359150615297602084016151c2565b5f805f805f60808688031215615639575f80fd5b8535945061564960208701615260565b93506040860135615659816152ed565b925060608601356001600160401b0380821115615674575f80fd5b818801915088601f830112615687575f80fd5b813581811115615695575f80fd5b8960208285010111156156a6575f80fd5b9699959850939650602001949392505050565b5f80604083850312156156ca575f80fd5b82359150602083013563ffffffff811681146156e4575f80fd5b809150509250929050565b5f81518084525f5b81811015615713576020818501810151868301820152016156f7565b505f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b881681525f602060e0602084015261575260e084018a6156ef565b8381036040850152615764818a6156ef565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b818110156157b75783518352928401929184019160010161579b565b50909c9b505050505050505050505050565b5f805f606084860312156157db575f80fd5b6157e4846151b4565b95602085013595506040909401359392505050565b602081525f611d7b60208301846156ef565b5f806040838503121561581c575f80fd5b8235915060208301356156e4816152ed565b5f805f60608486031215615840575f80fd5b505081359360208301359350604090920135919050565b60408101615865828561544f565b6001600160a01b039290921660209190910152919050565b5f805f8060408587031215615890575f80fd5b84356001600160401b03808211156158a6575f80fd5b818701915087601f8301126158b9575f80fd5b8135818111156158c7575f80fd5b8860206060830285010111156158db575f80fd5b6020928301965094509086013590808211156158f5575f80fd5b818701915087601f830112615908575f80fd5b813581811115615916575f80fd5b8860208260051b850101111561592a575f80fd5b95989497505060200194505050565b82815260408101611d7b602083018461544f565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff81811683821601908082111561376e5761376e61594d565b6040810161598c828561543b565b8260208301529392505050565b918252602082015260400190565b82815260408101611d7b602083018461543b565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03838116806159e8576159e86159bb565b92169190910492915050565b9182526001600160401b0316602082015260400190565b5f60208284031215615a1b575f80fd5b8151611d7b816152ed565b6001600160401b0381811683821601908082111561376e5761376e61594d565b5f63ffffffff808316818103615a5e57615a5e61594d565b6001019392505050565b6001600160401b0382811682821603908082111561376e5761376e61594d565b5f63ffffffff821680615a9d57615a9d61594d565b5f190192915050565b80820180821115610c5457610c5461594d565b9182526001600160a01b0316602082015260400190565b6001600160401b0392831681529116602082015260400190565b64ffffffffff91909116815260200190565b64ffffffffff81811683821601908082111561376e5761376e61594d565b64ffffffffff82811682821603908082111561376e5761376e61594d565b6001600160401b03818116838216028082169190828114615b5b57615b5b61594d565b505092915050565b63ffffffff82811682821603908082111561376e5761376e61594d565b634e487b7160e01b5f52603260045260245ffd5b5f60608284031215615ba4575f80fd5b604051606081016001600160401b0381118282101715615bc657615bc6615344565b806040525082358152602083013560208201526040830135615be7816152ed565b60408201529392505050565b5f808335601e19843603018112615c08575f80fd5b8301803591506001600160401b03821115615c21575f80fd5b602001915036819003821315615c35575f80fd5b9250929050565b5f60018201615c4d57615c4d61594d565b5060010190565b6020810160058310615c6857615c68615427565b91905290565b80516001600160501b0381168114613805575f80fd5b5f805f805f60a08688031215615c98575f80fd5b615ca186615c6e565b9450602086015193506040860151925060608601519150615cc460808701615c6e565b90509295509295909350565b81810381811115610c5457610c5461594d565b6001600160a01b03929092168252602082015260400190565b5f60208284031215615d0c575f80fd5b5051919050565b5f63ffffffff808416806159e8576159e86159bb565b634e487b7160e01b5f52603160045260245ffd5b634e487b7160e01b5f52600160045260245ffd5b5f82615d5f57615d5f6159bb565b50049056fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fef18246d2e788c2a885ec6aeee43fc7c89077b8b7a1e52e99f27f5889e429e2f57d7ede42f2cb55e78b5c353c45a498d49c01999a4c97d1191e53e72e570b09fc0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc4b49c990e70fabc40a5577e865f277300da892792d75673e8366ae89deac32de65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862aa63005c11a995b7cb54a61adcf07c7a6cdfb4d1237403022e583903b884d1a591af2a8bd03b6460a19e65068479704ab1a6176fca5c63b176e2def0757e760e52f27e3d0c9d5144be28e016e79de2f52d828d0070de5d6dfa31e6c5c94e8880017d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa07b387d61a9e558e466c9b5bce6398fa25f0e500a6dbd2f234727ecbcc4cf6076'
