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
export const nodeRegistryBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615fbe620001005f395f8181613e5201528181613e7b015261402c0152615fbe5ff3fe6080604052600436106103f5575f3560e01c8063712d27411161020a578063adaa355c1161011e578063e16c9118116100a8578063ec6dc08c11610078578063ec6dc08c14610c5a578063f777594d14610c79578063f83099ca14610c98578063f93b6be514610ccb578063fc1ba30114610cdf575f80fd5b8063e16c911814610be9578063e4d7819b14610c08578063e78f375f14610c1c578063eb89320514610c3b575f80fd5b8063be10724f116100ee578063be10724f14610b53578063c12ba27814610b67578063d547741f14610b86578063dac8856114610ba5578063dbf6248914610bd5575f80fd5b8063adaa355c14610ae2578063b119412e14610b01578063b66c728414610b20578063b9459a9414610b3f575f80fd5b806388a1bb601161019f578063a217fddf1161016f578063a217fddf14610a11578063a244439014610a24578063a2af3bbd14610a43578063aaff699614610a73578063ad3cb1cc14610aa5575f80fd5b806388a1bb60146109955780638a45d536146109b457806391d14854146109d3578063a05fa200146109f2575f80fd5b806384073330116101da57806384073330146109115780638470182c1461093057806384b0196e1461094f5780638777ccfc14610976575f80fd5b8063712d274114610895578063725863f1146108b45780637a2fab1e146108d35780637b8a4664146108f2575f80fd5b80634ed201461161030c5780635af7cb1f11610296578063682a914111610266578063682a91411461081b5780636b51e9191461083a5780636c0f57381461084e5780636e4af9d31461086d5780637043f43214610881575f80fd5b80635af7cb1f1461079f57806360832f91146107be57806362289fd3146107dd57806363ea4ab2146107fc575f80fd5b806352d1902d116102dc57806352d1902d146107065780635460c08f1461071a578063561a4fac1461074d57806359bac6aa146107615780635a3b789914610780575f80fd5b80634ed201461461067c5780634f1ef2861461069b57806350c946fe146106ae57806351a89e00146106da575f80fd5b80632f2ff15d1161038d57806336568abe1161035d57806336568abe146105c457806336e5399a146105e35780633b521cb6146106025780633b5eebfa1461063e578063485cc9551461065d575f80fd5b80632f2ff15d14610530578063342985771461054f578063342f5c3e1461056e57806335951dd414610582575f80fd5b8063248a9ca3116103c8578063248a9ca314610499578063295e234f146104c657806329f671f8146104e55780632b17adfa14610511575f80fd5b806301ffc9a7146103f95780631b08aa671461042d578063204a884c1461044e57806322828cc21461046d575b5f80fd5b348015610404575f80fd5b506104186104133660046153df565b610cfe565b60405190151581526020015b60405180910390f35b348015610438575f80fd5b5061044c610447366004615406565b610d34565b005b348015610459575f80fd5b5061044c610468366004615406565b610e75565b348015610478575f80fd5b50610481610fa4565b6040516001600160a01b039091168152602001610424565b3480156104a4575f80fd5b506104b86104b3366004615406565b610fc3565b604051908152602001610424565b3480156104d1575f80fd5b506104b86104e036600461543c565b610fe3565b3480156104f0575f80fd5b506105046104ff366004615406565b611270565b6040516104249190615486565b34801561051c575f80fd5b5061044c61052b3660046154df565b6112e0565b34801561053b575f80fd5b5061044c61054a3660046154df565b61133f565b34801561055a575f80fd5b506104b8610569366004615509565b611361565b348015610579575f80fd5b506104816113a6565b34801561058d575f80fd5b505f80516020615f3e83398151915254600160281b900464ffffffffff165b6040516001600160401b039091168152602001610424565b3480156105cf575f80fd5b5061044c6105de3660046154df565b6113c5565b3480156105ee575f80fd5b5061044c6105fd366004615522565b6113fd565b34801561060d575f80fd5b507f828c9eaa7d7f513503857337d61f7099f1a6ac8630b3dc353673d0bf16d19201546001600160a01b0316610481565b348015610649575f80fd5b5061044c610658366004615556565b61153b565b348015610668575f80fd5b5061044c610677366004615571565b611608565b348015610687575f80fd5b5061044c610696366004615406565b6117d1565b61044c6106a93660046155dd565b6119c9565b3480156106b9575f80fd5b506106cd6106c8366004615406565b6119e8565b60405161042491906156b4565b3480156106e5575f80fd5b506106f96106f4366004615406565b611afe565b6040516104249190615738565b348015610711575f80fd5b506104b8611c45565b348015610725575f80fd5b5061072e611c60565b604080516001600160401b039093168352901515602083015201610424565b348015610758575f80fd5b506105ac611c92565b34801561076c575f80fd5b5061044c61077b366004615406565b611ca7565b34801561078b575f80fd5b5061044c61079a366004615406565b611daa565b3480156107aa575f80fd5b506105ac6107b9366004615809565b611ed6565b3480156107c9575f80fd5b5061044c6107d8366004615406565b611f2d565b3480156107e8575f80fd5b5061044c6107f7366004615406565b61203c565b348015610807575f80fd5b50610481610816366004615406565b6120eb565b348015610826575f80fd5b506104b8610835366004615848565b612110565b348015610845575f80fd5b5061050461213a565b348015610859575f80fd5b506105ac610868366004615406565b61217e565b348015610878575f80fd5b5061044c6121a0565b34801561088c575f80fd5b5061044c612236565b3480156108a0575f80fd5b5061044c6108af366004615406565b6122dd565b3480156108bf575f80fd5b5061044c6108ce366004615861565b612399565b3480156108de575f80fd5b506105046108ed366004615522565b61257a565b3480156108fd575f80fd5b5061044c61090c366004615882565b6125d8565b34801561091c575f80fd5b5061041861092b366004615406565b612759565b34801561093b575f80fd5b5061044c61094a366004615916565b612798565b34801561095a575f80fd5b5061096361286c565b604051610424979695949392919061598f565b348015610981575f80fd5b50610504610990366004615a26565b612901565b3480156109a0575f80fd5b5061044c6109af366004615406565b61296d565b3480156109bf575f80fd5b5061044c6109ce366004615848565b612a83565b3480156109de575f80fd5b506104186109ed3660046154df565b612a96565b3480156109fd575f80fd5b50610418610a0c366004615406565b612acc565b348015610a1c575f80fd5b506104b85f81565b348015610a2f575f80fd5b5061044c610a3e366004615406565b612b52565b348015610a4e575f80fd5b505f80516020615f9e83398151915254600160a01b90046001600160401b03166105ac565b348015610a7e575f80fd5b50610a92610a8d366004615406565b612bfd565b60405161ffff9091168152602001610424565b348015610ab0575f80fd5b50610ad5604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516104249190615a56565b348015610aed575f80fd5b506105ac610afc366004615a68565b612c22565b348015610b0c575f80fd5b5061044c610b1b366004615522565b612c35565b348015610b2b575f80fd5b5061044c610b3a366004615522565b612c90565b348015610b4a575f80fd5b506105ac612d98565b348015610b5e575f80fd5b5061044c612da6565b348015610b72575f80fd5b5061044c610b81366004615a8b565b612db0565b348015610b91575f80fd5b5061044c610ba03660046154df565b612e0b565b348015610bb0575f80fd5b505f80516020615f3e83398151915254600160281b900464ffffffffff164210610418565b348015610be0575f80fd5b5061044c612e27565b348015610bf4575f80fd5b5061044c610c03366004615556565b612ff4565b348015610c13575f80fd5b506105ac6130fe565b348015610c27575f80fd5b5061044c610c36366004615848565b61311b565b348015610c46575f80fd5b5061044c610c55366004615556565b61318f565b348015610c65575f80fd5b5061044c610c74366004615916565b61324e565b348015610c84575f80fd5b506104b8610c93366004615ab4565b6132e2565b348015610ca3575f80fd5b50610cac613430565b6040805192151583526001600160401b03909116602083015201610424565b348015610cd6575f80fd5b5061044c613501565b348015610cea575f80fd5b50610418610cf9366004615406565b6135a3565b5f6001600160e01b03198216637965db0b60e01b1480610d2e57506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f610d3d6135c4565b90505f610d486135e8565b90505f610d558385613639565b905060028154600160a81b900460ff166003811115610d7657610d7661567c565b14610dad57805460405163be6f765f60e01b8152610da4918691600160a81b90910460ff1690600401615b70565b60405180910390fd5b6003810154600160b01b900464ffffffffff166001600160401b0383161015610e0d576003810154604051630f685f6960e41b8152600160b01b90910464ffffffffff1660048201526001600160401b0383166024820152604401610da4565b610e178382613673565b610e22838583613704565b805460ff60a81b1916600360a81b1781556005810180546001600160a01b031916905560405184907f2afe921338416d591db45a7e90767e670b2c308600b2690d98f8b5c2f255d650905f90a250505050565b7ff18246d2e788c2a885ec6aeee43fc7c89077b8b7a1e52e99f27f5889e429e2f5610e9f816137b6565b5f610ea86135c4565b90505f610eb58285613639565b90505f8154600160a81b900460ff166003811115610ed557610ed561567c565b14610f0357805460405163be6f765f60e01b8152610da4918691600160a81b90910460ff1690600401615b70565b610f0d84826137c3565b805460ff60a81b1916600160a81b17808255610f7390859060048501905f90600160a01b900460ff166001811115610f4757610f4761567c565b6001811115610f5857610f5861567c565b81526020019081526020015f2061381b90919063ffffffff16565b5060405184907f336ebd883358ca2f1c2c0e24f4491162f89a6212aa0d1d1065d1ba8f70f5b370905f90a250505050565b5f610fad6135c4565b54600160401b90046001600160a01b0316919050565b5f9081525f80516020615f7e833981519152602052604090206001015490565b5f610fec613826565b610ff4613871565b5f610ffd6135c4565b905061100886613879565b61102b6d726577617264536861726542707360901b8561ffff165f6127106138be565b6040805146602082015230918101919091523360608201526080810184905260a00160408051601f1981840301815291815281516020928301205f818152600185019093529120549092506001600160a01b0316156110a057604051636a49a9e760e01b815260048101839052602401610da4565b6110ab813384613901565b5f6110b461396c565b5f848152600184810160205260409091208054336001600160a01b031982168117835593945090928b9284926001600160a81b03191660ff60a01b199092169190911790600160a01b90849081111561110f5761110f61567c565b0217905550805464ffffffffff60b01b1916600160b01b64ffffffffff841602178155825461114f90640100000000810463ffffffff9081169116615b98565b815463ffffffff91909116600160d81b0263ffffffff60d81b19909116178155600181018890556002810187905560038101805461ffff8816600160281b0266ffffffffffffff1990911664ffffffffff851617179055604051339085907f8478557f3900544e70cb62f906c017f3e7ad35a5728fb9cf10efcee8430e81bc906111dc908d908d90615bb5565b60405180910390a3604080518981526020810189905285917f1af2a8bd03b6460a19e65068479704ab1a6176fca5c63b176e2def0757e760e5910160405180910390a26040805161ffff8816815264ffffffffff8416602082015285917f4b49c990e70fabc40a5577e865f277300da892792d75673e8366ae89deac32de910160405180910390a250505095945050505050565b606061127a6135c4565b6005015f8381526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156112d457602002820191905f5260205f20905b8154815260200190600101908083116112c0575b50505050509050919050565b5f6112ea836139ed565b6005810180546001600160a01b0319166001600160a01b03851690811790915560405191925090339085907fd515d682feae6671239718b4a77f6e259a6f254ebecacc572274c6659f700f56905f90a4505050565b61134882610fc3565b611351816137b6565b61135b8383613a87565b50505050565b5f610d2e61136d6135c4565b6004015f8460018111156113835761138361567c565b60018111156113945761139461567c565b81526020019081526020015f20613b2f565b5f5f80516020615f9e8339815191525b546001600160a01b0316919050565b6001600160a01b03811633146113ee5760405163334bd91960e11b815260040160405180910390fd5b6113f88282613b38565b505050565b5f6114066135c4565b90505f611412846139ed565b90505f61141f8385613639565b905060018254600160a01b900460ff1660018111156114405761144061567c565b1461146e57815460405163b7238cd560e01b8152610da4918791600160a01b90910460ff1690600401615bd0565b5f8154600160a01b900460ff16600181111561148c5761148c61567c565b146114ba57805460405163b7238cd560e01b8152610da4918691600160a01b90910460ff1690600401615bd0565b6114c48583613bb1565b6114ce8482613bb1565b60068201541561150157600682015460405163027b847b60e11b8152610da4918791600401918252602082015260400190565b60078201849055604051849086907f723e2cf0b75135d6fdabaac0c39cb56020f61234a27870c45695e3283bf510a9905f90a35050505050565b7f17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa0611565816137b6565b5f61156e6135c4565b80549091505f9061158f90600290640100000000900463ffffffff16615bf8565b9050620151806001600160401b03821611156115ab5750620151805b81546115ed906115e890701a19585c9d1899585d125b9d195c9d985b607a1b9063ffffffff166001600160401b0380891690610258908716613bf4565b613c46565b825463ffffffff191663ffffffff9190911617909155505050565b5f611611613c7a565b805490915060ff600160401b82041615906001600160401b03165f811580156116375750825b90505f826001600160401b031660011480156116525750303b155b905081158015611660575080155b1561167e5760405163f92ee8a960e01b815260040160405180910390fd5b845467ffffffffffffffff1916600117855583156116a857845460ff60401b1916600160401b1785555b6116b28730613ca2565b6116bb86613d5a565b5f6116c46135c4565b805467ffffffffffffffff191665384000000e10178155604080515f8152610e106020820152919250701a19585c9d1899585d125b9d195c9d985b607a1b917f0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1910160405180910390a2604080515f81526138406020820152731a19585c9d1899585d11dc9858d954195c9a5bd960621b917f0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1910160405180910390a25083156117c857845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50505050505050565b5f6117da6135c4565b90505f6117e56135e8565b90505f6117f1846139ed565b905060028154600160a81b900460ff1660038111156118125761181261567c565b0361184057805460405163be6f765f60e01b8152610da4918691600160a81b90910460ff1690600401615b70565b6003810154600160701b900463ffffffff1615158061186f57506003810154600160901b900463ffffffff1615155b156118b85760038101546040516307380eaf60e11b81526004810186905263ffffffff600160701b830481166024830152600160901b9092049091166044820152606401610da4565b5f835f0160089054906101000a90046001600160a01b03166001600160a01b0316636cf6d6756040518163ffffffff1660e01b8152600401602060405180830381865afa15801561190b573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061192f9190615c1d565b6119399084615c38565b90506119488486846002613d6b565b61195a816001600160401b0316613e16565b60038301805464ffffffffff92909216600160b01b0264ffffffffff60b01b199092169190911790556040516001600160401b038216815285907fc3668493cb678bb399f2ad3b2fa95e97278c001dd11118a7da033f80f75c11ba906020015b60405180910390a25050505050565b6119d1613e47565b6119da82613ed5565b6119e48282613eff565b5050565b611a2e6040805161010081019091525f808252602082019081526020015f81525f6020820181905260408201819052606082018190526080820181905260a09091015290565b5f611a40611a3a6135c4565b84613639565b60408051610100810190915281546001600160a01b0381168252919250906020820190600160a01b900460ff166001811115611a7e57611a7e61567c565b81528254602090910190600160a81b900460ff166003811115611aa357611aa361567c565b8152600383015464ffffffffff90811660208301528354600160b01b900416604082015260018301546060820152608001611ae583611ae061396c565b613fbb565b61ffff1681526020018260020154815250915050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905290611b566135c4565b5f848152600182016020908152604090912060048101546001600160a01b03908116865260058201541691850191909152600381015491925090600160481b900464ffffffffff16611ba661396c565b6001600160401b03161015611bde576003810154600160381b810461ffff166040850152600160481b900464ffffffffff1660608401525b600381015463ffffffff600160701b820481166080860152600160901b82041660a085015264ffffffffff600160b01b9091041660c084015260068082015460e08501526007909101546101008401525f9384520160205260409091205461012082015290565b5f611c4e614021565b505f80516020615f1e83398151915290565b5f80611c6a61396c565b5f80516020615f3e833981519152549093600160281b90910464ffffffffff16421092509050565b5f611c9b6135c4565b5463ffffffff16919050565b7f7d7ede42f2cb55e78b5c353c45a498d49c01999a4c97d1191e53e72e570b09fc611cd1816137b6565b5f611cdd611a3a6135c4565b905060018154600160a01b900460ff166001811115611cfe57611cfe61567c565b14611d2c57805460405163b7238cd560e01b8152610da4918591600160a01b90910460ff1690600401615bd0565b611d36838261406a565b827fa63005c11a995b7cb54a61adcf07c7a6cdfb4d1237403022e583903b884d1a5982600301600e81819054906101000a900463ffffffff16611d7890615c58565b825463ffffffff9182166101009390930a838102920219161790915560405190815260200160405180910390a2505050565b5f611db36135c4565b90505f611dbe6135e8565b335f90815260028401602052604090205490915080611df2576040516310846ea760e11b8152336004820152602401610da4565b5f81815260018401602052604090208054611e1690600160a81b900460ff166140c1565b15611e4457805460405163be6f765f60e01b8152610da4918491600160a81b90910460ff1690600401615b70565b83545f90611e5a9060029063ffffffff16615c7a565b8254611e7a9163ffffffff1690600160b01b900464ffffffffff16615c38565b9050806001600160401b0316846001600160401b03161015611ec15760405163112fb7e760e11b8152600481018490526001600160401b0382166024820152604401610da4565b611ece858484878a6140f1565b505050505050565b5f826001600160401b0316826001600160401b031611611ef757505f611f26565b5f611f0061396c565b9050611f0d858583614219565b611f18868584614219565b611f229190615c90565b9150505b9392505050565b5f611f366135c4565b90505f611f416135e8565b90505f611f4e8385613639565b905060018154600160a81b900460ff166003811115611f6f57611f6f61567c565b14611f9d57805460405163be6f765f60e01b8152610da4918691600160a81b90910460ff1690600401615b70565b5f611fa7826142d1565b9050806001600160401b0316836001600160401b031611611fed57604051633fbbd4cf60e21b8152600481018690526001600160401b0382166024820152604401610da4565b611ff56142fa565b6120018486845f613d6b565b6040516001600160401b038216815285907ff716365bdff380df38c9fba5fb492d5d1108f4a6aacc2c99985136b316834a95906020016119ba565b7f7d7ede42f2cb55e78b5c353c45a498d49c01999a4c97d1191e53e72e570b09fc612066816137b6565b5f612072611a3a6135c4565b6003810154909150600160701b900463ffffffff165f036120a95760405163cf52208360e01b815260048101849052602401610da4565b827fa63005c11a995b7cb54a61adcf07c7a6cdfb4d1237403022e583903b884d1a5982600301600e81819054906101000a900463ffffffff16611d7890615cb0565b5f6120f46135c4565b5f9283526001016020525060409020546001600160a01b031690565b5f6121196135c4565b6001600160a01b039092165f90815260029290920160205250604090205490565b60605f6121456135c4565b9050612178815f61215b60048301826001611383565b612169600486015f80611383565b6121739190615cce565b614350565b91505090565b5f610d2e61218a6135c4565b5f848152600191909101602052604090206142d1565b5f80516020615f5e8339815191526121b7816137b6565b5f6121c562093a8042615c38565b9050805f80516020615f9e833981519152805467ffffffffffffffff60a01b1916600160a01b6001600160401b0393841602179055604051908216815233907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc400906020015b60405180910390a25050565b5f80516020615f5e83398151915261224d816137b6565b5f80516020615f9e8339815191528054600160a01b90046001600160401b0316421061228c57604051631612463160e11b815260040160405180910390fd5b805467ffffffffffffffff60a01b1916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f6122e66135c4565b90505f6122f38284613639565b60068101549091505f901561230c578160060154612312565b81600701545b9050806123355760405163cf20556360e01b815260048101859052602401610da4565b81546001600160a01b0316331480159061236757505f8181526001840160205260409020546001600160a01b03163314155b1561238e57604051631b3c97f160e01b815260048101859052336024820152604401610da4565b61135b8385846144de565b5f6123a3836139ed565b90506123c86d726577617264536861726542707360901b8361ffff165f6127106138be565b5f6123d161396c565b90505f6123de8383613fbb565b90508161ffff80831690861610156124f3576123f86135c4565b5f0160089054906101000a90046001600160a01b03166001600160a01b0316636cf6d6756040518163ffffffff1660e01b8152600401602060405180830381865afa158015612449573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061246d9190615c1d565b6124779082615c38565b60038501805461ffff888116600160381b0268ffff0000000000000019918716600160281b029190911668ffffffff0000000000199092169190911717905590506124ca6001600160401b038216613e16565b8460030160096101000a81548164ffffffffff021916908364ffffffffff16021790555061252a565b6003840180546dffffffffff0000ffff00000000001916600160281b61ffff8816026dffffffffff00000000000000000019161790555b6040805161ffff871681526001600160401b038316602082015287917f4b49c990e70fabc40a5577e865f277300da892792d75673e8366ae89deac32de91015b60405180910390a2505050505050565b60605f6125856135c4565b90505f61259760048301826001611383565b6125a5600484015f80611383565b6125af9190615cce565b90505f806125be8787856145ed565b915091506125cd848383614350565b979650505050505050565b5f6125e16135c4565b90505f6125ed876139ed565b60048101549091506001600160a01b0316801561261f576001600160a01b0381165f9081526002840160205260408120555b6001600160a01b038716156126ff57856001600160401b031642111561266b5760405163bcdba5b160e01b81526001600160401b03808816600483015242166024820152604401610da4565b5f6126a96126a460405180606001604052808c81526020018b6001600160a01b031681526020018a6001600160401b0316815250614657565b6146d1565b9050876001600160a01b03166126c08288886146fd565b6001600160a01b0316146126f2576040516342c865cf60e01b81526001600160a01b0389166004820152602401610da4565b6126fd84898b613901565b505b6004820180546001600160a01b0319166001600160a01b0389811691821790925560405190918316908a907f7b387d61a9e558e466c9b5bce6398fa25f0e500a6dbd2f234727ecbcc4cf6076905f90a45050505050505050565b5f60016127646135c4565b5f8481526001919091016020526040902054600160a81b900460ff1660038111156127915761279161567c565b1492915050565b7f2f27e3d0c9d5144be28e016e79de2f52d828d0070de5d6dfa31e6c5c94e888006127c2816137b6565b5f6127d46127ce6135c4565b85613639565b90506127e0848261406a565b828160030160128282829054906101000a900463ffffffff166128039190615b98565b82546101009290920a63ffffffff8181021990931691831602179091556003830154604051600160901b90910490911681528591507f2e351806f951f1b8ad75e7ecd21b03b04dc90554327b6d56c8a9baedae81b041906020015b60405180910390a250505050565b5f6060805f805f6060600f6128a060408051808201909152600c81526b4e6f6465526567697374727960a01b602082015290565b6040805180820190915260018152603160f81b602082015246305f806040519080825280602002602001820160405280156128e5578160200160208202803683370190505b5060f89690961b9d949c50929a50909850965094509092509050565b60605f61290c6135c4565b6004015f8660018111156129225761292261567c565b60018111156129335761293361567c565b81526020019081526020015f2090505f80612957868661295286613b2f565b6145ed565b90925090506125cd61296a84848461473b565b90565b5f6129766135c4565b90505f6129838284613639565b60058101549091506001600160a01b031633146129bc57604051635c39a97760e01b815260048101849052336024820152604401610da4565b60038154600160a81b900460ff1660038111156129db576129db61567c565b03612a0957805460405163be6f765f60e01b8152610da4918591600160a81b90910460ff1690600401615b70565b80546001600160a01b0316612a1e8383613673565b612a29833386613901565b8154336001600160a01b0319918216811784556005840180549092169091556040516001600160a01b0383169086907fc9d16966a0b81fa49c773ba687385684928d4ecbd4caa2d0913ee8ba16aa7674905f90a450505050565b5f612a8d816137b6565b6119e482614749565b5f9182525f80516020615f7e833981519152602090815260408084206001600160a01b0393909316845291905290205460ff1690565b5f80612ad66135c4565b5f8481526001919091016020526040902080549091506001600160a01b031615801590612b1f57505f5b8154600160a81b900460ff166003811115612b1d57612b1d61567c565b145b8015611f265750612b2f816142d1565b6001600160401b0316612b4061396c565b6001600160401b031611159392505050565b7ff18246d2e788c2a885ec6aeee43fc7c89077b8b7a1e52e99f27f5889e429e2f5612b7c816137b6565b5f612b856135c4565b5f848152600180830160205260409091209192508154600160a81b900460ff166003811115612bb657612bb661567c565b14612bc15750505050565b612bcd8285835f613d6b565b60405184907f62b30865c6dddf92caa7594e1394397e7119c9947678e4faba379edb7c0ed6fc905f90a250505050565b5f610d2e612c096135c4565b5f84815260019190910160205260409020611ae061396c565b5f611f268383612c3061396c565b614219565b612c3e826139ed565b5080612c486135c4565b6006015f8481526020019081526020015f2081905550817fc3c425e13eff3934fdedaa342c0ebe54ab3d5233eb43bf381bea6a6681700e278260405161222a91815260200190565b5f612c996135c4565b90505f612ca5836139ed565b90505f612cb28386613639565b9050831580612cc5575060078101548414155b15612ced576040516331b5ad3760e01b81526004810186905260248101859052604401610da4565b612cf78582613bb1565b612d018483613bb1565b5f848152600584016020526040902054600311612d34576040516375d447f160e01b815260048101859052602401610da4565b5f60078201819055600682018590558481526005840160209081526040808320805460018101825590845291832090910187905551859187917f34ddd97888013f0d7df5416b1586331a7211b05dfeb4a0219af53a15c902c8e19190a35050505050565b5f612da161396c565b905090565b612dae6142fa565b565b5f612dba846139ed565b9050612dc583613879565b6001810183905560028101829055604080518481526020810184905285917f1af2a8bd03b6460a19e65068479704ab1a6176fca5c63b176e2def0757e760e5910161285e565b612e1482610fc3565b612e1d816137b6565b61135b8383613b38565b5f80516020615f5e833981519152612e3e816137b6565b5f80516020615f3e83398151915280544290600160281b900464ffffffffff9081169082161015612e9457815460405163960b7ad960e01b8152600160281b90910464ffffffffff166004820152602401610da4565b815464ffffffffff600160781b90910481169082168111612f43575f612ec462093a8064ffffffffff8416615c38565b905064ffffffffff821615801590612eeb5750806001600160401b03168364ffffffffff16105b15612f145760405163416da08b60e01b81526001600160401b0382166004820152602401610da4565b612f2162093a8084615ce1565b845464ffffffffff60781b1916600160781b64ffffffffff8316021785559150505b8254612f609064ffffffffff80821691600160281b900416615cff565b83548490600a90612f80908490600160501b900464ffffffffff16615ce1565b82546101009290920a64ffffffffff818102199093169183160217909155845484821669ffffffffffffffffffff1990911617600160281b9184169182021785556040519081523391507f1c883451b4786346180a7d3731cbed7f2734b86a86c1c0d619c51af274f2ec609060200161285e565b5f612ffe816137b6565b5f80516020615f3e8339815191528054600160281b900464ffffffffff16421061303b576040516334c61a3f60e21b815260040160405180910390fd5b8054613087906a1c185d5cd959155b9d1a5b60aa1b906001600160401b0386169061307590600160281b900464ffffffffff166001615cce565b61308262278d0042615cce565b6138be565b613099836001600160401b0316613e16565b815464ffffffffff91909116600160281b0269ffffffffff0000000000199091161781556040516001600160401b03841681527fd89c2b6b67d0a59c264003ee99f9861d43defe6adac33ffe8212fc1fb7e946f79060200160405180910390a1505050565b5f6131076135c4565b54640100000000900463ffffffff16919050565b5f613125816137b6565b5f61312e6135c4565b8054909150613160906d39ba30b5b4b733a6b0b730b3b2b960911b90600160401b90046001600160a01b0316856147ca565b81546001600160a01b0391909116600160401b0268010000000000000000600160e01b03199091161790555050565b7f17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa06131b9816137b6565b5f6131c26135c4565b80549091505f906131db9060029063ffffffff16615d1d565b8254909150613226906115e890731a19585c9d1899585d11dc9858d954195c9a5bd960621b90640100000000900463ffffffff166001600160401b0388811690861662093a80613bf4565b825463ffffffff919091166401000000000267ffffffff000000001990911617909155505050565b7f2f27e3d0c9d5144be28e016e79de2f52d828d0070de5d6dfa31e6c5c94e88800613278816137b6565b5f6132846127ce6135c4565b600381015490915063ffffffff808516600160901b9092041610156132bf5760405163cf52208360e01b815260048101859052602401610da4565b828160030160128282829054906101000a900463ffffffff166128039190615d48565b5f7f2c0e86ef42968f843b5fc3a6f6d421401da96923e1a6a2299b016956535a3b8261330d816137b6565b6133168561483a565b6133208584614866565b5f6133296135c4565b90505f6133346135e8565b90505f61333f614890565b90505f5b8881101561342357368a8a8381811061335e5761335e615d65565b90506060020190505f8061339887848d8d8881811061337f5761337f615d65565b90506020028101906133919190615d79565b898b614959565b9150915081156133d95782355f81815260018901602090815260409091206133c9928a929091908a908801356140f1565b6133d289615dc2565b9850613415565b825f01357fe91c904d8ec241cbd6ed93d5b4cad97a3367ea5ae1749ee38fcc32e7d524cd848260405161340c9190615dda565b60405180910390a25b505050806001019050613343565b5050505050949350505050565b7f828c9eaa7d7f513503857337d61f7099f1a6ac8630b3dc353673d0bf16d19201545f9081906001600160a01b03168061346f57506001925f92509050565b5f80826001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa1580156134ad573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134d19190615e0d565b50509250925050805f14806134e557504281115b156134f657505f9485945092505050565b901594909350915050565b5f80516020615f5e833981519152613518816137b6565b5f80516020615f3e8339815191528054600160281b900464ffffffffff164210613555576040516334c61a3f60e21b815260040160405180910390fd5b805469ffffffffff00000000001916600160281b4264ffffffffff160217815560405133907f2d553fb579456929d17c4cf0dc43b2f2e8e5a8f917cadcc8a5f18e9c4010b75a905f90a25050565b5f806135ad6135c4565b5f8481526001918201602052604090209150612b00565b7f90dfcd99588bc2b926df83afb978783c0216f8b0aaca9cb1f4166a26d8e0890090565b5f80516020615f3e833981519152545f90600160281b900464ffffffffff1642811115613631576040516350efa75960e11b815264ffffffffff82166004820152602401610da4565b61217861396c565b5f818152600183016020526040902080546001600160a01b0316610d2e5760405163d919386f60e01b815260048101839052602401610da4565b80546001600160a01b039081165f908152600284016020526040812055600482015416806136a057505050565b6001600160a01b0381165f8181526002850160205260408082208054908390556004860180546001600160a01b0319169055905190929083907f7b387d61a9e558e466c9b5bce6398fa25f0e500a6dbd2f234727ecbcc4cf6076908490a450505050565b60068101541515806137195750600781015415155b15613729576137298383836144de565b5f82815260058401602052604090205b80541561135b576137b18482600184805490506137569190615e59565b8154811061376657613766615d65565b905f5260205f200154866001015f85600187805490506137869190615e59565b8154811061379657613796615d65565b905f5260205f20015481526020019081526020015f206144de565b613739565b6137c08133614b3c565b50565b5f6137cd826142d1565b9050806001600160401b03166137e161396c565b6001600160401b031611156113f85760405163cc57c10b60e01b8152600481018490526001600160401b0382166024820152604401610da4565b5f611f268383614b75565b5f80516020615f9e83398151915254600160a01b90046001600160401b0316428111156137c057604051635947f2dd60e01b81526001600160401b0382166004820152602401610da4565b6137c06135e8565b5f8190036137c057604051632948c34f60e21b81526a1b595d1859185d1850d25160aa1b60048201525f6024820152600160448201525f196064820152608401610da4565b818310806138cb57508083115b1561135b57604051632948c34f60e21b815260048101859052602481018490526044810183905260648101829052608401610da4565b6001600160a01b0382165f908152600284016020526040902054801561394c5760405163673fff8160e11b81526001600160a01b038416600482015260248101829052604401610da4565b506001600160a01b039091165f9081526002909201602052604090912055565b5f80516020615f3e83398151915280545f91908290600160281b900464ffffffffff1642106139aa578154600160281b900464ffffffffff166139ac565b425b82549091506139c29064ffffffffff1682615e59565b82546139dc90600160501b900464ffffffffff1642615e59565b6139e69190615e59565b9250505090565b5f6139ff6139f96135c4565b83613639565b80549091506001600160a01b03163314613a3557604051631b3c97f160e01b815260048101839052336024820152604401610da4565b60038154600160a81b900460ff166003811115613a5457613a5461567c565b03613a8257805460405163be6f765f60e01b8152610da4918491600160a81b90910460ff1690600401615b70565b919050565b5f5f80516020615f7e833981519152613aa08484612a96565b613b1f575f848152602082815260408083206001600160a01b03871684529091529020805460ff19166001179055613ad53390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610d2e565b5f915050610d2e565b5092915050565b5f610d2e825490565b5f5f80516020615f7e833981519152613b518484612a96565b15613b1f575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610d2e565b8054613bc690600160a81b900460ff166140c1565b156119e457805460405163be6f765f60e01b8152610da4918491600160a81b90910460ff1690600401615b70565b5f613c01868585856138be565b604080518681526020810186905287917f0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1910160405180910390a25091949350505050565b5f63ffffffff821115613c76576040516306dfcc6560e41b81526020600482015260248101839052604401610da4565b5090565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610d2e565b613caa614bc1565b613cb2614be6565b6001600160a01b0382161580613ccf57506001600160a01b038116155b15613ced57604051632972810f60e21b815260040160405180910390fd5b613cf75f83613a87565b505f80516020615f9e83398151915280546001600160a01b0319166001600160a01b0383169081179091556040515f9064636c6f636b60d81b907f44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe908390a45050565b613d62614bc1565b6137c081614749565b60018254600160a81b900460ff166003811115613d8a57613d8a61567c565b03613de7578154613de590849060048701905f90600160a01b900460ff166001811115613db957613db961567c565b6001811115613dca57613dca61567c565b81526020019081526020015f20614bee90919063ffffffff16565b505b81548190839060ff60a81b1916600160a81b836003811115613e0b57613e0b61567c565b021790555050505050565b5f64ffffffffff821115613c76576040516306dfcc6560e41b81526028600482015260248101839052604401610da4565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480613eb757507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613eab614bf9565b6001600160a01b031614155b15612dae5760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e36119e4816137b6565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613f59575060408051601f3d908101601f19168201909252613f5691810190615e6c565b60015b613f8157604051634c9c8ce360e01b81526001600160a01b0383166004820152602401610da4565b5f80516020615f1e8339815191528114613fb157604051632a87526960e21b815260048101829052602401610da4565b6113f88383614c0d565b60038201545f90600160481b900464ffffffffff168015801590613fef57508064ffffffffff16836001600160401b031610155b614008576003840154600160281b900461ffff16614019565b6003840154600160381b900461ffff165b949350505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612dae5760405163703e46dd60e11b815260040160405180910390fd5b60018154600160a81b900460ff1660038111156140895761408961567c565b146140b757805460405163be6f765f60e01b8152610da4918491600160a81b90910460ff1690600401615b70565b6119e482826137c3565b5f60028260038111156140d6576140d661567c565b1480610d2e575060038260038111156127915761279161567c565b5f6140fb846142d1565b9050806001600160401b0316836001600160401b03161115614177575f8581526003870160205260409020614131908285614c62565b604080516001600160401b0380841682528516602082015286917f1f36459aca220cdaf50e3268c7b1aa31722cfac327714732baccab3774f3387f910160405180910390a25b614189836001600160401b0316613e16565b845464ffffffffff91909116600160b01b0264ffffffffff60b01b1990911617845585546141c79063ffffffff640100000000820481169116615b98565b845463ffffffff91909116600160d81b0263ffffffff60d81b1990911617845560405182815285907f826a8cb4024396d82b19d1c1c8b6f2b23793b96e7ae2c0071cf55c2b32b2c6da9060200161256a565b5f806142236135c4565b9050826001600160401b0316846001600160401b03161115614243578293505b5f858152600182016020526040812061425b906142d1565b5f8781526003840160205260408120919250906142789087614da7565b9050816001600160401b0316866001600160401b03161180156142b257505f8781526001840160205260409020546001600160a01b031615155b6142bc57806125cd565b816142c78783615c38565b6125cd9190615c90565b80545f90610d2e90600160d81b810463ffffffff1690600160b01b900464ffffffffff16615c38565b5f80614304613430565b915091508115806143285750614325610e106001600160401b038316615cce565b42105b156119e4576040516268351560e91b81526001600160401b0382166004820152602401610da4565b60605f614361600486018280611383565b90505f61439d85856004890184805b60018111156143815761438161567c565b81526020019081526020015f2061473b9092919063ffffffff16565b90505f6143dd8387116143b0575f6143ba565b6143ba8488615e59565b8487116143c7575f6143d1565b6143d18588615e59565b60048a015f6001614370565b90505f815183516143ee9190615cce565b6001600160401b0381111561440557614405615599565b60405190808252806020026020018201604052801561442e578160200160208202803683370190505b5090505f5b835181101561447b5783818151811061444e5761444e615d65565b602002602001015182828151811061446857614468615d65565b6020908102919091010152600101614433565b505f5b82518110156144d25782818151811061449957614499615d65565b6020026020010151828286516144af9190615cce565b815181106144bf576144bf615d65565b602090810291909101015260010161447e565b50979650505050505050565b6006810154806144f857506007810180545f9091556145bb565b5f600683018190558181526005850160205260408120905b81548110156145b85761453d82828154811061452e5761452e615d65565b905f5260205f20015486141590565b6145b0578154829061455190600190615e59565b8154811061456157614561615d65565b905f5260205f20015482828154811061457c5761457c615d65565b905f5260205f2001819055508180548061459857614598615e83565b600190038181905f5260205f20015f905590556145b8565b600101614510565b50505b604051819084907fa39cbfe3a34018798a5b01062cb73f9b17465576d7c2ede83167a60b18ae9cb6905f90a350505050565b5f8060c884111561461b576040516303ac352360e11b81526004810185905260c86024820152604401610da4565b828510614628578261462a565b845b9150836146378385615e59565b1061464b576146468483615cce565b61464d565b825b9050935093915050565b604080517fcb1eec4efbb760666486e98a290ec702dc45ace853f24c2423b348f5c79007346020808301919091528351828401528301516001600160a01b03166060820152908201516001600160401b031660808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b5f610d2e6146dd614890565b8360405161190160f01b8152600281019290925260228201526042902090565b5f805f61470b868686614f22565b5090925090505f8160038111156147245761472461567c565b1461472f575f614731565b815b9695505050505050565b60605f611f22858585614f69565b7f828c9eaa7d7f513503857337d61f7099f1a6ac8630b3dc353673d0bf16d1920180546001600160a01b031981166001600160a01b038481169182179093556040515f80516020615f3e833981519152939092169182907f7cf75dcbab7d730ac818861c9fa7e093a87749f5a0f5f9066b507eb730a45278905f90a3505050565b5f6001600160a01b0382166147f257604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316857f44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe60405160405180910390a45092915050565b60648111156137c0576040516303ac352360e11b81526004810182905260646024820152604401610da4565b8082146119e457604051632339f36160e01b81526004810183905260248101829052604401610da4565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6148db60408051808201909152600c81526b4e6f6465526567697374727960a01b602082015290565b805160209182012060408051808201825260018152603160f81b90840152805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b84355f9081526001870160205260408120875482919082906149839060029063ffffffff16615c7a565b825463ffffffff9190911691506001600160a01b03166149aa575f80935093505050614b31565b81546149bf90600160a81b900460ff166140c1565b156149d2575f6001935093505050614b31565b81546149ed908290600160b01b900464ffffffffff16615c38565b6001600160401b0316856001600160401b03161015614a14575f6002935093505050614b31565b614a1f603c42615cce565b614a2f60608b0160408c01615556565b6001600160401b03161180614a7a57506001600160401b038116614a5960608b0160408c01615556565b6001600160401b0316614a6c9190615cce565b614a77603c42615cce565b10155b15614a8d575f6003935093505050614b31565b5f614ad2614acb88614aac614aa7368f90038f018f615e97565b61501a565b60405161190160f01b8152600281019290925260228201526042902090565b8a8a6146fd565b90506001600160a01b0381161580614b12575060048301546001600160a01b03828116911614801590614b12575082546001600160a01b03828116911614155b15614b26575f600494509450505050614b31565b60015f945094505050505b965096945050505050565b614b468282612a96565b6119e45760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610da4565b5f818152600183016020526040812054614bba57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610d2e565b505f610d2e565b614bc9615072565b612dae57604051631afcd79f60e31b815260040160405180910390fd5b612dae614bc1565b5f611f26838361508b565b5f5f80516020615f1e8339815191526113b6565b614c1682615165565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115614c5a576113f882826151c8565b6119e4615261565b82545f8115614c9c57614c9785614c7a600185615e59565b81548110614c8a57614c8a615d65565b905f5260205f2001615280565b614c9e565b5f5b9050826001600160401b0316846001600160401b0316108015614d085750811580614d0857506001600160401b03841685614cda600185615e59565b81548110614cea57614cea615d65565b5f91825260209091200154600160401b90046001600160401b031611155b614d1457614d14615ef6565b604080516060810182526001600160401b039586168152938516602080860191825292861691850191825286546001810188555f978852929096209351939091018054955191518516600160801b0267ffffffffffffffff60801b19928616600160401b026fffffffffffffffffffffffffffffffff199097169490951693909317949094179390931691909117905550565b81545f9081908015801590614df457506001600160401b03841685614dcd600184615e59565b81548110614ddd57614ddd615d65565b5f918252602090912001546001600160401b031611155b15614e0757614e04600182615e59565b91505b80821015614e7c575f6002614e1c8385615cce565b614e269190615f0a565b9050846001600160401b0316865f018281548110614e4657614e46615d65565b5f918252602090912001546001600160401b03161115614e6857809150614e76565b614e73816001615cce565b92505b50614e07565b805f03614e8d575f92505050610d2e565b5f85614e9a600184615e59565b81548110614eaa57614eaa615d65565b5f9182526020918290206040805160608101825291909201546001600160401b03808216808452600160401b83048216958401869052600160801b9092048116938301939093529093509190871610614f07578160200151614f09565b855b8260400151614f189190615c38565b6147319190615c90565b5f80806041849003614f56578435602086013560408701355f1a614f48898285856152b5565b955095509550505050614f60565b505f915060029050825b93509350939050565b6060614f7c82614f77865490565b61537d565b9150614f88838361537d565b92508282035f816001600160401b03811115614fa657614fa6615599565b604051908082528060200260200182016040528015614fcf578160200160208202803683370190505b5090505f5b8281101561501057614fe88787830161538c565b5f0154828281518110614ffd57614ffd615d65565b6020908102919091010152600101614fd4565b5095945050505050565b604080517f2a9d41a9d780895330a495b0b5599b80394975f07dbb538429a217262dce66d36020808301919091528351828401528301516060820152908201516001600160401b031660808201525f9060a0016146b4565b5f61507b613c7a565b54600160401b900460ff16919050565b5f8181526001830160205260408120548015613b1f575f6150ad600183615e59565b85549091505f906150c090600190615e59565b905080821461511f575f865f0182815481106150de576150de615d65565b905f5260205f200154905080875f0184815481106150fe576150fe615d65565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061513057615130615e83565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610d2e565b806001600160a01b03163b5f0361519a57604051634c9c8ce360e01b81526001600160a01b0382166004820152602401610da4565b5f80516020615f1e83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6151d584846153a8565b90508080156151f657505f3d11806151f657505f846001600160a01b03163b115b1561520b576152036153bb565b915050610d2e565b801561523557604051639996b31560e01b81526001600160a01b0385166004820152602401610da4565b3d15615248576152436153d4565b613b28565b60405163d6bda27560e01b815260040160405180910390fd5b3415612dae5760405163b398979f60e01b815260040160405180910390fd5b80545f906001600160401b03808216916152ab91600160401b8204811691600160801b900416615c38565b610d2e9190615c90565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156152ee57505f91506003905082615373565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561533f573d5f803e3d5ffd5b5050604051601f1901519150506001600160a01b03811661536a57505f925060019150829050615373565b92505f91508190505b9450945094915050565b5f828218828410028218611f26565b5f8261401961296a846153a4845f9081526020902090565b0190565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f602082840312156153ef575f80fd5b81356001600160e01b031981168114611f26575f80fd5b5f60208284031215615416575f80fd5b5035919050565b803560028110613a82575f80fd5b803561ffff81168114613a82575f80fd5b5f805f805f60a08688031215615450575f80fd5b6154598661541d565b945060208601359350604086013592506154756060870161542b565b949793965091946080013592915050565b602080825282518282018190525f9190848201906040850190845b818110156154bd578351835292840192918401916001016154a1565b50909695505050505050565b80356001600160a01b0381168114613a82575f80fd5b5f80604083850312156154f0575f80fd5b82359150615500602084016154c9565b90509250929050565b5f60208284031215615519575f80fd5b611f268261541d565b5f8060408385031215615533575f80fd5b50508035926020909101359150565b6001600160401b03811681146137c0575f80fd5b5f60208284031215615566575f80fd5b8135611f2681615542565b5f8060408385031215615582575f80fd5b61558b836154c9565b9150615500602084016154c9565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156155d5576155d5615599565b604052919050565b5f80604083850312156155ee575f80fd5b6155f7836154c9565b91506020808401356001600160401b0380821115615613575f80fd5b818601915086601f830112615626575f80fd5b81358181111561563857615638615599565b61564a601f8201601f191685016155ad565b9150808252878482850101111561565f575f80fd5b80848401858401375f848284010152508093505050509250929050565b634e487b7160e01b5f52602160045260245ffd5b600281106156a0576156a061567c565b9052565b600481106156a0576156a061567c565b81516001600160a01b031681526020808301516101008301916156d990840182615690565b5060408301516156ec60408401826156a4565b5060608301516001600160401b038082166060850152806080860151166080850152505060a083015160a083015261ffff60c08401511660c083015260e083015160e083015292915050565b81516001600160a01b031681526101408101602083015161576460208401826001600160a01b03169052565b50604083015161577a604084018261ffff169052565b50606083015161579560608401826001600160401b03169052565b5060808301516157ad608084018263ffffffff169052565b5060a08301516157c560a084018263ffffffff169052565b5060c08301516157e060c08401826001600160401b03169052565b5060e083015160e083015261010080840151818401525061012080840151818401525092915050565b5f805f6060848603121561581b575f80fd5b83359250602084013561582d81615542565b9150604084013561583d81615542565b809150509250925092565b5f60208284031215615858575f80fd5b611f26826154c9565b5f8060408385031215615872575f80fd5b823591506155006020840161542b565b5f805f805f60808688031215615896575f80fd5b853594506158a6602087016154c9565b935060408601356158b681615542565b925060608601356001600160401b03808211156158d1575f80fd5b818801915088601f8301126158e4575f80fd5b8135818111156158f2575f80fd5b896020828501011115615903575f80fd5b9699959850939650602001949392505050565b5f8060408385031215615927575f80fd5b82359150602083013563ffffffff81168114615941575f80fd5b809150509250929050565b5f81518084525f5b8181101561597057602081850181015186830182015201615954565b505f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b881681525f602060e060208401526159af60e084018a61594c565b83810360408501526159c1818a61594c565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b81811015615a14578351835292840192918401916001016159f8565b50909c9b505050505050505050505050565b5f805f60608486031215615a38575f80fd5b615a418461541d565b95602085013595506040909401359392505050565b602081525f611f26602083018461594c565b5f8060408385031215615a79575f80fd5b82359150602083013561594181615542565b5f805f60608486031215615a9d575f80fd5b505081359360208301359350604090920135919050565b5f805f8060408587031215615ac7575f80fd5b84356001600160401b0380821115615add575f80fd5b818701915087601f830112615af0575f80fd5b813581811115615afe575f80fd5b886020606083028501011115615b12575f80fd5b602092830196509450908601359080821115615b2c575f80fd5b818701915087601f830112615b3f575f80fd5b813581811115615b4d575f80fd5b8860208260051b8501011115615b61575f80fd5b95989497505060200194505050565b82815260408101611f2660208301846156a4565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff818116838216019080821115613b2857613b28615b84565b60408101615bc38285615690565b8260208301529392505050565b82815260408101611f266020830184615690565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b0380841680615c1157615c11615be4565b92169190910492915050565b5f60208284031215615c2d575f80fd5b8151611f2681615542565b6001600160401b03818116838216019080821115613b2857613b28615b84565b5f63ffffffff808316818103615c7057615c70615b84565b6001019392505050565b5f63ffffffff80841680615c1157615c11615be4565b6001600160401b03828116828216039080821115613b2857613b28615b84565b5f63ffffffff821680615cc557615cc5615b84565b5f190192915050565b80820180821115610d2e57610d2e615b84565b64ffffffffff818116838216019080821115613b2857613b28615b84565b64ffffffffff828116828216039080821115613b2857613b28615b84565b6001600160401b03818116838216028082169190828114615d4057615d40615b84565b505092915050565b63ffffffff828116828216039080821115613b2857613b28615b84565b634e487b7160e01b5f52603260045260245ffd5b5f808335601e19843603018112615d8e575f80fd5b8301803591506001600160401b03821115615da7575f80fd5b602001915036819003821315615dbb575f80fd5b9250929050565b5f60018201615dd357615dd3615b84565b5060010190565b6020810160058310615dee57615dee61567c565b91905290565b805169ffffffffffffffffffff81168114613a82575f80fd5b5f805f805f60a08688031215615e21575f80fd5b615e2a86615df4565b9450602086015193506040860151925060608601519150615e4d60808701615df4565b90509295509295909350565b81810381811115610d2e57610d2e615b84565b5f60208284031215615e7c575f80fd5b5051919050565b634e487b7160e01b5f52603160045260245ffd5b5f60608284031215615ea7575f80fd5b604051606081018181106001600160401b0382111715615ec957615ec9615599565b806040525082358152602083013560208201526040830135615eea81615542565b60408201529392505050565b634e487b7160e01b5f52600160045260245ffd5b5f82615f1857615f18615be4565b50049056fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc828c9eaa7d7f513503857337d61f7099f1a6ac8630b3dc353673d0bf16d1920065d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b626800b0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d2500'
