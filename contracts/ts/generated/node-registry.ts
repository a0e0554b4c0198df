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
export const nodeRegistryBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615d74620001005f395f8181613b2501528181613b4e0152613cf60152615d745ff3fe608060405260043610610314575f3560e01c806301ffc9a7146103185780631b08aa671461034c578063204a884c1461036d57806322828cc21461038c578063248a9ca3146103ad578063295e234f146103da57806329f671f8146103f95780632b17adfa146104255780632f2ff15d146104445780633429857714610463578063342f5c3e1461048257806335951dd41461049657806336568abe146104b757806336e5399a146104d65780633b521cb6146104f55780633b5eebfa14610509578063485cc955146105285780634ed20146146105475780634f1ef2861461056657806350c946fe1461057957806351a89e00146105a557806352d1902d146105d15780635460c08f146105e5578063561a4fac1461061857806359bac6aa1461062c5780635a3b78991461064b5780635af7cb1f1461066a57806360832f911461068957806362289fd3146106a857806363ea4ab2146106c7578063682a9141146106e65780636b51e919146107055780636c0f5738146107195780636e4af9d3146107385780637043f4321461074c578063712d274114610760578063725863f11461077f5780637a2fab1e1461079e5780637b8a4664146107bd57806384073330146107dc5780638470182c146107fb57806384b0196e1461081a5780638777ccfc1461084157806388a1bb60146108605780638a45d5361461087f57806391d148541461089e578063a05fa200146108bd578063a217fddf146108dc578063a2444390146108ef578063a2af3bbd1461090e578063aaff699614610922578063ad3cb1cc14610954578063adaa355c14610991578063b119412e146109b0578063b66c7284146109cf578063b9459a94146109ee578063be10724f14610a02578063c12ba27814610a16578063d547741f14610a35578063dac8856114610a54578063dbf6248914610a68578063e16c911814610a7c578063e4d7819b14610a9b578063e78f375f14610aaf578063eb89320514610ace578063ec6dc08c14610aed578063f777594d14610b0c578063f83099ca14610b2b578063f93b6be514610b5e578063fc1ba30114610b72575b5f80fd5b348015610323575f80fd5b5061033761033236600461500a565b610b91565b60405190151581526020015b60405180910390f35b348015610357575f80fd5b5061036b610366366004615031565b610bc7565b005b348015610378575f80fd5b5061036b610387366004615031565b610d08565b348015610397575f80fd5b506103a0610e24565b6040516103439190615055565b3480156103b8575f80fd5b506103cc6103c7366004615031565b610e43565b604051908152602001610343565b3480156103e5575f80fd5b506103cc6103f4366004615088565b610e61565b348015610404575f80fd5b50610418610413366004615031565b6110c6565b60405161034391906150d2565b348015610430575f80fd5b5061036b61043f36600461512b565b611136565b34801561044f575f80fd5b5061036b61045e36600461512b565b611195565b34801561046e575f80fd5b506103cc61047d366004615155565b6111b7565b34801561048d575f80fd5b506103a06111fc565b3480156104a1575f80fd5b506104aa611214565b604051610343919061516e565b3480156104c2575f80fd5b5061036b6104d136600461512b565b611231565b3480156104e1575f80fd5b5061036b6104f0366004615182565b611269565b348015610500575f80fd5b506103a061139e565b348015610514575f80fd5b5061036b6105233660046151b6565b6113b9565b348015610533575f80fd5b5061036b6105423660046151d1565b611472565b348015610552575f80fd5b5061036b610561366004615031565b61161a565b61036b61057436600461523d565b611806565b348015610584575f80fd5b50610598610593366004615031565b611825565b6040516103439190615314565b3480156105b0575f80fd5b506105c46105bf366004615031565b61193b565b6040516103439190615397565b3480156105dc575f80fd5b506103cc611a82565b3480156105f0575f80fd5b506105f9611a9d565b604080516001600160401b039093168352901515602083015201610343565b348015610623575f80fd5b506104aa611ac9565b348015610637575f80fd5b5061036b610646366004615031565b611ade565b348015610656575f80fd5b5061036b610665366004615031565b611bbb565b348015610675575f80fd5b506104aa610684366004615461565b611cd9565b348015610694575f80fd5b5061036b6106a3366004615031565b611d30565b3480156106b3575f80fd5b5061036b6106c2366004615031565b611e26565b3480156106d2575f80fd5b506103a06106e1366004615031565b611eaf565b3480156106f1575f80fd5b506103cc6107003660046154a0565b611ed4565b348015610710575f80fd5b50610418611efe565b348015610724575f80fd5b506104aa610733366004615031565b611f42565b348015610743575f80fd5b5061036b611f64565b348015610757575f80fd5b5061036b611ffb565b34801561076b575f80fd5b5061036b61077a366004615031565b61209f565b34801561078a575f80fd5b5061036b6107993660046154b9565b612156565b3480156107a9575f80fd5b506104186107b8366004615182565b612316565b3480156107c8575f80fd5b5061036b6107d73660046154da565b612374565b3480156107e7575f80fd5b506103376107f6366004615031565b6124ca565b348015610806575f80fd5b5061036b61081536600461556e565b612509565b348015610825575f80fd5b5061082e6125ca565b60405161034397969594939291906155e7565b34801561084c575f80fd5b5061041861085b36600461567e565b61263e565b34801561086b575f80fd5b5061036b61087a366004615031565b6126aa565b34801561088a575f80fd5b5061036b6108993660046154a0565b6127bb565b3480156108a9575f80fd5b506103376108b836600461512b565b6127ce565b3480156108c8575f80fd5b506103376108d7366004615031565b612802565b3480156108e7575f80fd5b506103cc5f81565b3480156108fa575f80fd5b5061036b610909366004615031565b612888565b348015610919575f80fd5b506104aa612920565b34801561092d575f80fd5b5061094161093c366004615031565b61293f565b60405161ffff9091168152602001610343565b34801561095f575f80fd5b50610984604051806040016040528060058152602001640352e302e360dc1b81525081565b60405161034391906156ae565b34801561099c575f80fd5b506104aa6109ab3660046156c0565b612964565b3480156109bb575f80fd5b5061036b6109ca366004615182565b612977565b3480156109da575f80fd5b5061036b6109e9366004615182565b6129d2565b3480156109f9575f80fd5b506104aa612ad4565b348015610a0d575f80fd5b5061036b612ae2565b348015610a21575f80fd5b5061036b610a303660046156e3565b612aec565b348015610a40575f80fd5b5061036b610a4f36600461512b565b612b30565b348015610a5f575f80fd5b50610337612b4c565b348015610a73575f80fd5b5061036b612b6b565b348015610a87575f80fd5b5061036b610a963660046151b6565b612d2a565b348015610aa6575f80fd5b506104aa612e2c565b348015610aba575f80fd5b5061036b610ac93660046154a0565b612e48565b348015610ad9575f80fd5b5061036b610ae83660046151b6565b612eb7565b348015610af8575f80fd5b5061036b610b0736600461556e565b612f60565b348015610b17575f80fd5b506103cc610b2636600461570c565b612fe1565b348015610b36575f80fd5b50610b3f61312f565b6040805192151583526001600160401b03909116602083015201610343565b348015610b69575f80fd5b5061036b6131eb565b348015610b7d575f80fd5b50610337610b8c366004615031565b613289565b5f6001600160e01b03198216637965db0b60e01b1480610bc157506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f610bd06132aa565b90505f610bdb6132ce565b90505f610be88385613314565b905060028154600160a81b900460ff166003811115610c0957610c096152dc565b14610c4057805460405163be6f765f60e01b8152610c37918691600160a81b90910460ff16906004016157c8565b60405180910390fd5b6003810154600160b01b900464ffffffffff166001600160401b0383161015610ca0576003810154604051630f685f6960e41b8152600160b01b90910464ffffffffff1660048201526001600160401b0383166024820152604401610c37565b610caa838261334e565b610cb58385836133cc565b805460ff60a81b1916600360a81b1781556005810180546001600160a01b031916905560405184907f2afe921338416d591db45a7e90767e670b2c308600b2690d98f8b5c2f255d650905f90a250505050565b5f80516020615c14833981519152610d1f8161347e565b5f610d286132aa565b90505f610d358285613314565b90505f8154600160a81b900460ff166003811115610d5557610d556152dc565b14610d8357805460405163be6f765f60e01b8152610c37918691600160a81b90910460ff16906004016157c8565b610d8d848261348b565b805460ff60a81b1916600160a81b17808255610df390859060048501905f90600160a01b900460ff166001811115610dc757610dc76152dc565b6001811115610dd857610dd86152dc565b81526020019081526020015f206134d590919063ffffffff16565b5060405184907f336ebd883358ca2f1c2c0e24f4491162f89a6212aa0d1d1065d1ba8f70f5b370905f90a250505050565b5f610e2d6132aa565b54600160401b90046001600160a01b0316919050565b5f80610e4d6134e0565b5f9384526020525050604090206001015490565b5f610e6a613504565b610e72613543565b5f610e7b6132aa565b9050610e868661354b565b610ea96d726577617264536861726542707360901b8561ffff165f612710613590565b6040805146602082015230918101919091523360608201526080810184905260a00160408051601f1981840301815291815281516020928301205f818152600185019093529120549092506001600160a01b031615610f1e57604051636a49a9e760e01b815260048101839052602401610c37565b610f298133846135d3565b5f610f32613630565b5f848152600184810160205260409091208054336001600160a01b031982168117835593945090928b9284926001600160a81b03191660ff60a01b199092169190911790600160a01b908490811115610f8d57610f8d6152dc565b0217905550805464ffffffffff60b01b1916600160b01b64ffffffffff8416021781558254610fcc90600160201b810463ffffffff90811691166157f0565b815463ffffffff91909116600160d81b0263ffffffff60d81b19909116178155600181018890556002810187905560038101805461ffff8816600160281b0266ffffffffffffff1990911664ffffffffff851617179055604051339085907f8478557f3900544e70cb62f906c017f3e7ad35a5728fb9cf10efcee8430e81bc90611059908d908d9061580d565b60405180910390a3835f80516020615cf48339815191528989604051611080929190615828565b60405180910390a26040805161ffff8816815264ffffffffff8416602082015285915f80516020615c94833981519152910160405180910390a250505095945050505050565b60606110d06132aa565b6005015f8381526020019081526020015f2080548060200260200160405190810160405280929190818152602001828054801561112a57602002820191905f5260205f20905b815481526020019060010190808311611116575b50505050509050919050565b5f611140836136ad565b6005810180546001600160a01b0319166001600160a01b03851690811790915560405191925090339085907fd515d682feae6671239718b4a77f6e259a6f254ebecacc572274c6659f700f56905f90a4505050565b61119e82610e43565b6111a78161347e565b6111b18383613742565b50505050565b5f610bc16111c36132aa565b6004015f8460018111156111d9576111d96152dc565b60018111156111ea576111ea6152dc565b81526020019081526020015f206137e7565b5f6112056137f0565b546001600160a01b0316919050565b5f61121d613814565b54600160281b900464ffffffffff16919050565b6001600160a01b038116331461125a5760405163334bd91960e11b815260040160405180910390fd5b6112648282613838565b505050565b5f6112726132aa565b90505f61127e846136ad565b90505f61128b8385613314565b905060018254600160a01b900460ff1660018111156112ac576112ac6152dc565b146112da57815460405163b7238cd560e01b8152610c37918791600160a01b90910460ff1690600401615836565b5f8154600160a01b900460ff1660018111156112f8576112f86152dc565b1461132657805460405163b7238cd560e01b8152610c37918691600160a01b90910460ff1690600401615836565b61133085836138ae565b61133a84826138ae565b60068201541561136457600682015460405163027b847b60e11b8152610c37918791600401615828565b60078201849055604051849086907f723e2cf0b75135d6fdabaac0c39cb56020f61234a27870c45695e3283bf510a9905f90a35050505050565b5f6113a7613814565b600101546001600160a01b0316919050565b5f80516020615d348339815191526113d08161347e565b5f6113d96132aa565b80549091505f906113f990600290600160201b900463ffffffff1661585e565b9050620151806001600160401b03821611156114155750620151805b81546114579061145290701a19585c9d1899585d125b9d195c9d985b607a1b9063ffffffff166001600160401b03808916906102589087166138f1565b61392f565b825463ffffffff191663ffffffff9190911617909155505050565b5f61147b613963565b805490915060ff600160401b82041615906001600160401b03165f811580156114a15750825b90505f826001600160401b031660011480156114bc5750303b155b9050811580156114ca575080155b156114e85760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b0319166001178555831561151157845460ff60401b1916600160401b1785555b61151b873061398b565b61152486613a2d565b5f61152d6132aa565b80546001600160401b03191665384000000e10178155604051909150701a19585c9d1899585d125b9d195c9d985b607a1b905f80516020615c548339815191529061157d905f90610e1090615883565b60405180910390a2731a19585c9d1899585d11dc9858d954195c9a5bd960621b5f80516020615c548339815191525f6138406040516115bd929190615883565b60405180910390a250831561161157845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2906116089060019061516e565b60405180910390a15b50505050505050565b5f6116236132aa565b90505f61162e6132ce565b90505f61163a846136ad565b905060028154600160a81b900460ff16600381111561165b5761165b6152dc565b0361168957805460405163be6f765f60e01b8152610c37918691600160a81b90910460ff16906004016157c8565b6003810154600160701b900463ffffffff161515806116b857506003810154600160901b900463ffffffff1615155b156117015760038101546040516307380eaf60e11b81526004810186905263ffffffff600160701b830481166024830152600160901b9092049091166044820152606401610c37565b5f835f0160089054906101000a90046001600160a01b03166001600160a01b0316636cf6d6756040518163ffffffff1660e01b8152600401602060405180830381865afa158015611754573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611778919061589a565b61178290846158b5565b90506117918486846002613a3e565b6117a3816001600160401b0316613ae9565b8260030160166101000a81548164ffffffffff021916908364ffffffffff160217905550847fc3668493cb678bb399f2ad3b2fa95e97278c001dd11118a7da033f80f75c11ba826040516117f7919061516e565b60405180910390a25050505050565b61180e613b1a565b61181782613ba8565b6118218282613bd2565b5050565b61186b6040805161010081019091525f808252602082019081526020015f81525f6020820181905260408201819052606082018190526080820181905260a09091015290565b5f61187d6118776132aa565b84613314565b60408051610100810190915281546001600160a01b0381168252919250906020820190600160a01b900460ff1660018111156118bb576118bb6152dc565b81528254602090910190600160a81b900460ff1660038111156118e0576118e06152dc565b8152600383015464ffffffffff90811660208301528354600160b01b9004166040820152600183015460608201526080016119228361191d613630565b613c85565b61ffff1681526020018260020154815250915050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052906119936132aa565b5f848152600182016020908152604090912060048101546001600160a01b03908116865260058201541691850191909152600381015491925090600160481b900464ffffffffff166119e3613630565b6001600160401b03161015611a1b576003810154600160381b810461ffff166040850152600160481b900464ffffffffff1660608401525b600381015463ffffffff600160701b820481166080860152600160901b82041660a085015264ffffffffff600160b01b9091041660c084015260068082015460e08501526007909101546101008401525f9384520160205260409091205461012082015290565b5f611a8b613ceb565b505f80516020615c7483398151915290565b5f80611aa7613630565b611aaf613814565b549093600160281b90910464ffffffffff16421092509050565b5f611ad26132aa565b5463ffffffff16919050565b5f80516020615c34833981519152611af58161347e565b5f611b016118776132aa565b905060018154600160a01b900460ff166001811115611b2257611b226152dc565b14611b5057805460405163b7238cd560e01b8152610c37918591600160a01b90910460ff1690600401615836565b611b5a8382613d34565b825f80516020615cd483398151915282600301600e81819054906101000a900463ffffffff16611b89906158d5565b825463ffffffff9182166101009390930a838102920219161790915560405190815260200160405180910390a2505050565b5f611bc46132aa565b90505f611bcf6132ce565b335f90815260028401602052604090205490915080611c0357336040516310846ea760e11b8152600401610c379190615055565b5f81815260018401602052604090208054611c2790600160a81b900460ff16613d8b565b15611c5557805460405163be6f765f60e01b8152610c37918491600160a81b90910460ff16906004016157c8565b83545f90611c6b9060029063ffffffff166158f7565b8254611c8b9163ffffffff1690600160b01b900464ffffffffff166158b5565b9050806001600160401b0316846001600160401b03161015611cc457828160405163112fb7e760e11b8152600401610c37929190615883565b611cd1858484878a613dbb565b505050505050565b5f826001600160401b0316826001600160401b031611611cfa57505f611d29565b5f611d03613630565b9050611d10858583613ed7565b611d1b868584613ed7565b611d25919061590d565b9150505b9392505050565b5f611d396132aa565b90505f611d446132ce565b90505f611d518385613314565b905060018154600160a81b900460ff166003811115611d7257611d726152dc565b14611da057805460405163be6f765f60e01b8152610c37918691600160a81b90910460ff16906004016157c8565b5f611daa82613f8f565b9050806001600160401b0316836001600160401b031611611de2578481604051633fbbd4cf60e21b8152600401610c37929190615883565b611dea613fb8565b611df68486845f613a3e565b847ff716365bdff380df38c9fba5fb492d5d1108f4a6aacc2c99985136b316834a95826040516117f7919061516e565b5f80516020615c34833981519152611e3d8161347e565b5f611e496118776132aa565b6003810154909150600160701b900463ffffffff165f03611e805760405163cf52208360e01b815260048101849052602401610c37565b825f80516020615cd483398151915282600301600e81819054906101000a900463ffffffff16611b899061592d565b5f611eb86132aa565b5f9283526001016020525060409020546001600160a01b031690565b5f611edd6132aa565b6001600160a01b039092165f90815260029290920160205250604090205490565b60605f611f096132aa565b9050611f3c815f611f1f600483018260016111d9565b611f2d600486015f806111d9565b611f37919061594b565b614005565b91505090565b5f610bc1611f4e6132aa565b5f84815260019190910160205260409020613f8f565b5f80516020615cb4833981519152611f7b8161347e565b5f611f8962093a80426158b5565b905080611f946137f0565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc40090611fef90849061516e565b60405180910390a25050565b5f80516020615cb48339815191526120128161347e565b5f61201b6137f0565b8054909150600160a01b90046001600160401b0316421061204f57604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b5f6120a86132aa565b90505f6120b58284613314565b60068101549091505f90156120ce5781600601546120d4565b81600701545b9050806120f75760405163cf20556360e01b815260048101859052602401610c37565b81546001600160a01b0316331480159061212957505f8181526001840160205260409020546001600160a01b03163314155b1561214b578333604051631b3c97f160e01b8152600401610c3792919061595e565b6111b1838584614193565b5f612160836136ad565b90506121856d726577617264536861726542707360901b8361ffff165f612710613590565b5f61218e613630565b90505f61219b8383613c85565b90508161ffff80831690861610156122aa576121b56132aa565b5f0160089054906101000a90046001600160a01b03166001600160a01b0316636cf6d6756040518163ffffffff1660e01b8152600401602060405180830381865afa158015612206573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061222a919061589a565b61223490826158b5565b60038501805461ffff888116600160381b0261ffff60381b19918716600160281b029190911663ffffffff60281b199092169190911717905590506122816001600160401b038216613ae9565b8460030160096101000a81548164ffffffffff021916908364ffffffffff1602179055506122d9565b60038401805468ffffffffff0000ffff60281b1916600160281b61ffff88160264ffffffffff60481b19161790555b6040805161ffff871681526001600160401b038316602082015287915f80516020615c9483398151915291015b60405180910390a2505050505050565b60605f6123216132aa565b90505f612333600483018260016111d9565b612341600484015f806111d9565b61234b919061594b565b90505f8061235a8787856142a2565b91509150612369848383614005565b979650505050505050565b5f61237d6132aa565b90505f612389876136ad565b60048101549091506001600160a01b031680156123bb576001600160a01b0381165f9081526002840160205260408120555b6001600160a01b0387161561248357856001600160401b03164211156123f857854260405163bcdba5b160e01b8152600401610c37929190615975565b5f61243661243160405180606001604052808c81526020018b6001600160a01b031681526020018a6001600160401b0316815250614307565b614381565b9050876001600160a01b031661244d828888614393565b6001600160a01b03161461247657876040516342c865cf60e01b8152600401610c379190615055565b61248184898b6135d3565b505b6004820180546001600160a01b0319166001600160a01b0389811691821790925560405190918316908a905f80516020615d54833981519152905f90a45050505050505050565b5f60016124d56132aa565b5f8481526001919091016020526040902054600160a81b900460ff166003811115612502576125026152dc565b1492915050565b5f80516020615d148339815191526125208161347e565b5f61253261252c6132aa565b85613314565b905061253e8482613d34565b828160030160128282829054906101000a900463ffffffff1661256191906157f0565b82546101009290920a63ffffffff8181021990931691831602179091556003830154604051600160901b90910490911681528591507f2e351806f951f1b8ad75e7ecd21b03b04dc90554327b6d56c8a9baedae81b041906020015b60405180910390a250505050565b5f6060805f805f6060600f6125dd6143d1565b6040805180820190915260018152603160f81b602082015246305f80604051908082528060200260200182016040528015612622578160200160208202803683370190505b5060f89690961b9d949c50929a50909850965094509092509050565b60605f6126496132aa565b6004015f86600181111561265f5761265f6152dc565b6001811115612670576126706152dc565b81526020019081526020015f2090505f80612694868661268f866137e7565b6142a2565b90925090506123696126a78484846143f7565b90565b5f6126b36132aa565b90505f6126c08284613314565b60058101549091506001600160a01b031633146126f4578233604051635c39a97760e01b8152600401610c3792919061595e565b60038154600160a81b900460ff166003811115612713576127136152dc565b0361274157805460405163be6f765f60e01b8152610c37918591600160a81b90910460ff16906004016157c8565b80546001600160a01b0316612756838361334e565b6127618333866135d3565b8154336001600160a01b0319918216811784556005840180549092169091556040516001600160a01b0383169086907fc9d16966a0b81fa49c773ba687385684928d4ecbd4caa2d0913ee8ba16aa7674905f90a450505050565b5f6127c58161347e565b61182182614405565b5f806127d86134e0565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b5f8061280c6132aa565b5f8481526001919091016020526040902080549091506001600160a01b03161580159061285557505f5b8154600160a81b900460ff166003811115612853576128536152dc565b145b8015611d29575061286581613f8f565b6001600160401b0316612876613630565b6001600160401b031611159392505050565b5f80516020615c1483398151915261289f8161347e565b5f6128a86132aa565b5f848152600180830160205260409091209192508154600160a81b900460ff1660038111156128d9576128d96152dc565b146128e45750505050565b6128f08285835f613a3e565b60405184907f62b30865c6dddf92caa7594e1394397e7119c9947678e4faba379edb7c0ed6fc905f90a250505050565b5f6129296137f0565b54600160a01b90046001600160401b0316919050565b5f610bc161294b6132aa565b5f8481526001919091016020526040902061191d613630565b5f611d298383612972613630565b613ed7565b612980826136ad565b508061298a6132aa565b6006015f8481526020019081526020015f2081905550817fc3c425e13eff3934fdedaa342c0ebe54ab3d5233eb43bf381bea6a6681700e2782604051611fef91815260200190565b5f6129db6132aa565b90505f6129e7836136ad565b90505f6129f48386613314565b9050831580612a07575060078101548414155b15612a295784846040516331b5ad3760e01b8152600401610c37929190615828565b612a3385826138ae565b612a3d84836138ae565b5f848152600584016020526040902054600311612a70576040516375d447f160e01b815260048101859052602401610c37565b5f60078201819055600682018590558481526005840160209081526040808320805460018101825590845291832090910187905551859187917f34ddd97888013f0d7df5416b1586331a7211b05dfeb4a0219af53a15c902c8e19190a35050505050565b5f612add613630565b905090565b612aea613fb8565b565b5f612af6846136ad565b9050612b018361354b565b600181018390556002810182905560405184905f80516020615cf4833981519152906125bc9086908690615828565b612b3982610e43565b612b428161347e565b6111b18383613838565b5f612b55613814565b54600160281b900464ffffffffff164210919050565b5f80516020615cb4833981519152612b828161347e565b5f612b8b613814565b8054909150429064ffffffffff600160281b90910481169082161015612bd557815460405163960b7ad960e01b8152610c3791600160281b900464ffffffffff169060040161598f565b815464ffffffffff600160781b90910481169082168111612c7b575f612c0562093a8064ffffffffff84166158b5565b905064ffffffffff821615801590612c2c5750806001600160401b03168364ffffffffff16105b15612c4c578060405163416da08b60e01b8152600401610c37919061516e565b612c5962093a80846159a1565b845464ffffffffff60781b1916600160781b64ffffffffff8316021785559150505b8254612c989064ffffffffff80821691600160281b9004166159bf565b83548490600a90612cb8908490600160501b900464ffffffffff166159a1565b82546101009290920a64ffffffffff81810219909316918316021790915584548482166001600160501b031990911617600160281b918416919091021784555060405133907f1c883451b4786346180a7d3731cbed7f2734b86a86c1c0d619c51af274f2ec60906125bc90849061598f565b5f612d348161347e565b5f612d3d613814565b8054909150600160281b900464ffffffffff164210612d6f576040516334c61a3f60e21b815260040160405180910390fd5b8054612dbb906a1c185d5cd959155b9d1a5b60aa1b906001600160401b03861690612da990600160281b900464ffffffffff16600161594b565b612db662278d004261594b565b613590565b612dcd836001600160401b0316613ae9565b815464ffffffffff91909116600160281b0264ffffffffff60281b199091161781556040517fd89c2b6b67d0a59c264003ee99f9861d43defe6adac33ffe8212fc1fb7e946f790612e1f90859061516e565b60405180910390a1505050565b5f612e356132aa565b54600160201b900463ffffffff16919050565b5f612e528161347e565b5f612e5b6132aa565b8054909150612e8d906d39ba30b5b4b733a6b0b730b3b2b960911b90600160401b90046001600160a01b031685614463565b81546001600160a01b0391909116600160401b02600160401b600160e01b03199091161790555050565b5f80516020615d34833981519152612ece8161347e565b5f612ed76132aa565b80549091505f90612ef09060029063ffffffff166159dd565b8254909150612f3a9061145290731a19585c9d1899585d11dc9858d954195c9a5bd960621b90600160201b900463ffffffff166001600160401b0388811690861662093a806138f1565b825463ffffffff91909116600160201b0263ffffffff60201b1990911617909155505050565b5f80516020615d14833981519152612f778161347e565b5f612f8361252c6132aa565b600381015490915063ffffffff808516600160901b909204161015612fbe5760405163cf52208360e01b815260048101859052602401610c37565b828160030160128282829054906101000a900463ffffffff166125619190615a08565b5f7f2c0e86ef42968f843b5fc3a6f6d421401da96923e1a6a2299b016956535a3b8261300c8161347e565b613015856144c0565b61301f85846144e7565b5f6130286132aa565b90505f6130336132ce565b90505f61303e61450b565b90505f5b8881101561312257368a8a8381811061305d5761305d615a25565b90506060020190505f8061309787848d8d8881811061307e5761307e615a25565b90506020028101906130909190615a39565b898b6145b3565b9150915081156130d85782355f81815260018901602090815260409091206130c8928a929091908a90880135613dbb565b6130d189615a82565b9850613114565b825f01357fe91c904d8ec241cbd6ed93d5b4cad97a3367ea5ae1749ee38fcc32e7d524cd848260405161310b9190615a9a565b60405180910390a25b505050806001019050613042565b5050505050949350505050565b5f805f61313a613814565b600101546001600160a01b031690508061315957506001925f92509050565b5f80826001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa158015613197573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131bb9190615aca565b50509250925050805f14806131cf57504281115b156131e057505f9485945092505050565b901594909350915050565b5f80516020615cb48339815191526132028161347e565b5f61320b613814565b8054909150600160281b900464ffffffffff16421061323d576040516334c61a3f60e21b815260040160405180910390fd5b805464ffffffffff60281b1916600160281b4264ffffffffff160217815560405133907f2d553fb579456929d17c4cf0dc43b2f2e8e5a8f917cadcc8a5f18e9c4010b75a905f90a25050565b5f806132936132aa565b5f8481526001918201602052604090209150612836565b7f90dfcd99588bc2b926df83afb978783c0216f8b0aaca9cb1f4166a26d8e0890090565b5f806132d8613814565b54600160281b900464ffffffffff1690504281111561330c57806040516350efa75960e11b8152600401610c37919061598f565b611f3c613630565b5f818152600183016020526040902080546001600160a01b0316610bc15760405163d919386f60e01b815260048101839052602401610c37565b80546001600160a01b039081165f9081526002840160205260408120556004820154168061337b57505050565b6001600160a01b0381165f8181526002850160205260408082208054908390556004860180546001600160a01b0319169055905190929083905f80516020615d54833981519152908490a450505050565b60068101541515806133e15750600781015415155b156133f1576133f1838383614193565b5f82815260058401602052604090205b8054156111b15761347984826001848054905061341e9190615b16565b8154811061342e5761342e615a25565b905f5260205f200154866001015f856001878054905061344e9190615b16565b8154811061345e5761345e615a25565b905f5260205f20015481526020019081526020015f20614193565b613401565b613488813361477c565b50565b5f61349582613f8f565b9050806001600160401b03166134a9613630565b6001600160401b0316111561126457828160405163cc57c10b60e01b8152600401610c37929190615883565b5f611d2983836147a7565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f61350d6137f0565b54600160a01b90046001600160401b03169050428111156134885780604051635947f2dd60e01b8152600401610c37919061516e565b6134886132ce565b5f81900361348857604051632948c34f60e21b81526a1b595d1859185d1850d25160aa1b60048201525f6024820152600160448201525f196064820152608401610c37565b8183108061359d57508083115b156111b157604051632948c34f60e21b815260048101859052602481018490526044810183905260648101829052608401610c37565b6001600160a01b0382165f908152600284016020526040902054801561361057828160405163673fff8160e11b8152600401610c37929190615b29565b506001600160a01b039091165f9081526002909201602052604090912055565b5f8061363a613814565b80549091505f90600160281b900464ffffffffff16421061366a578154600160281b900464ffffffffff1661366c565b425b82549091506136829064ffffffffff1682615b16565b825461369c90600160501b900464ffffffffff1642615b16565b6136a69190615b16565b9250505090565b5f6136bf6136b96132aa565b83613314565b80549091506001600160a01b031633146136f0578133604051631b3c97f160e01b8152600401610c3792919061595e565b60038154600160a81b900460ff16600381111561370f5761370f6152dc565b0361373d57805460405163be6f765f60e01b8152610c37918491600160a81b90910460ff16906004016157c8565b919050565b5f8061374c6134e0565b905061375884846127ce565b6137d7575f848152602082815260408083206001600160a01b03871684529091529020805460ff1916600117905561378d3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610bc1565b5f915050610bc1565b5092915050565b5f610bc1825490565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b7f828c9eaa7d7f513503857337d61f7099f1a6ac8630b3dc353673d0bf16d1920090565b5f806138426134e0565b905061384e84846127ce565b156137d7575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610bc1565b80546138c390600160a81b900460ff16613d8b565b1561182157805460405163be6f765f60e01b8152610c37918491600160a81b90910460ff16906004016157c8565b5f6138fe86858585613590565b855f80516020615c54833981519152868660405161391d929190615828565b60405180910390a25091949350505050565b5f63ffffffff82111561395f576040516306dfcc6560e41b81526020600482015260248101839052604401610c37565b5090565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610bc1565b6139936147f3565b61399b614818565b6001600160a01b03821615806139b857506001600160a01b038116155b156139d657604051632972810f60e21b815260040160405180910390fd5b6139e05f83613742565b50806139ea6137f0565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020615bf4833981519152908390a45050565b613a356147f3565b61348881614405565b60018254600160a81b900460ff166003811115613a5d57613a5d6152dc565b03613aba578154613ab890849060048701905f90600160a01b900460ff166001811115613a8c57613a8c6152dc565b6001811115613a9d57613a9d6152dc565b81526020019081526020015f2061482090919063ffffffff16565b505b81548190839060ff60a81b1916600160a81b836003811115613ade57613ade6152dc565b021790555050505050565b5f64ffffffffff82111561395f576040516306dfcc6560e41b81526028600482015260248101839052604401610c37565b306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480613b8a57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316613b7e61482b565b6001600160a01b031614155b15612aea5760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e36118218161347e565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613c2c575060408051601f3d908101601f19168201909252613c2991810190615b42565b60015b613c4b5781604051634c9c8ce360e01b8152600401610c379190615055565b5f80516020615c748339815191528114613c7b57604051632a87526960e21b815260048101829052602401610c37565b611264838361483f565b60038201545f90600160481b900464ffffffffff168015801590613cb957508064ffffffffff16836001600160401b031610155b613cd2576003840154600160281b900461ffff16613ce3565b6003840154600160381b900461ffff165b949350505050565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612aea5760405163703e46dd60e11b815260040160405180910390fd5b60018154600160a81b900460ff166003811115613d5357613d536152dc565b14613d8157805460405163be6f765f60e01b8152610c37918491600160a81b90910460ff16906004016157c8565b611821828261348b565b5f6002826003811115613da057613da06152dc565b1480610bc157506003826003811115612502576125026152dc565b5f613dc584613f8f565b9050806001600160401b0316836001600160401b03161115613e36575f8581526003870160205260409020613dfb908285614894565b847f1f36459aca220cdaf50e3268c7b1aa31722cfac327714732baccab3774f3387f8285604051613e2d929190615975565b60405180910390a25b613e48836001600160401b0316613ae9565b845464ffffffffff91909116600160b01b0264ffffffffff60b01b199091161784558554613e859063ffffffff600160201b8204811691166157f0565b845463ffffffff91909116600160d81b0263ffffffff60d81b1990911617845560405182815285907f826a8cb4024396d82b19d1c1c8b6f2b23793b96e7ae2c0071cf55c2b32b2c6da90602001612306565b5f80613ee16132aa565b9050826001600160401b0316846001600160401b03161115613f01578293505b5f8581526001820160205260408120613f1990613f8f565b5f878152600384016020526040812091925090613f3690876149cf565b9050816001600160401b0316866001600160401b0316118015613f7057505f8781526001840160205260409020546001600160a01b031615155b613f7a5780612369565b81613f8587836158b5565b612369919061590d565b80545f90610bc190600160d81b810463ffffffff1690600160b01b900464ffffffffff166158b5565b5f80613fc261312f565b91509150811580613fe65750613fe3610e106001600160401b03831661594b565b42105b1561182157806040516268351560e91b8152600401610c37919061516e565b60605f6140166004860182806111d9565b90505f61405285856004890184805b6001811115614036576140366152dc565b81526020019081526020015f206143f79092919063ffffffff16565b90505f614092838711614065575f61406f565b61406f8488615b16565b84871161407c575f614086565b6140868588615b16565b60048a015f6001614025565b90505f815183516140a3919061594b565b6001600160401b038111156140ba576140ba6151f9565b6040519080825280602002602001820160405280156140e3578160200160208202803683370190505b5090505f5b83518110156141305783818151811061410357614103615a25565b602002602001015182828151811061411d5761411d615a25565b60209081029190910101526001016140e8565b505f5b82518110156141875782818151811061414e5761414e615a25565b602002602001015182828651614164919061594b565b8151811061417457614174615a25565b6020908102919091010152600101614133565b50979650505050505050565b6006810154806141ad57506007810180545f909155614270565b5f600683018190558181526005850160205260408120905b815481101561426d576141f28282815481106141e3576141e3615a25565b905f5260205f20015486141590565b614265578154829061420690600190615b16565b8154811061421657614216615a25565b905f5260205f20015482828154811061423157614231615a25565b905f5260205f2001819055508180548061424d5761424d615b59565b600190038181905f5260205f20015f9055905561426d565b6001016141c5565b50505b604051819084907fa39cbfe3a34018798a5b01062cb73f9b17465576d7c2ede83167a60b18ae9cb6905f90a350505050565b5f8060c88411156142cb578360c86040516303ac352360e11b8152600401610c37929190615828565b8285106142d857826142da565b845b9150836142e78385615b16565b106142fb576142f6848361594b565b6142fd565b825b9050935093915050565b604080517fcb1eec4efbb760666486e98a290ec702dc45ace853f24c2423b348f5c79007346020808301919091528351828401528301516001600160a01b03166060820152908201516001600160401b031660808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b5f610bc161438d61450b565b83614b4a565b5f805f6143a1868686614b69565b5090925090505f8160038111156143ba576143ba6152dc565b146143c5575f6143c7565b815b9695505050505050565b60408051808201909152600c81526b4e6f6465526567697374727960a01b602082015290565b60605f611d25858585614bb0565b5f61440e613814565b6001810180546001600160a01b038581166001600160a01b031983168117909355604051939450169182907f7cf75dcbab7d730ac818861c9fa7e093a87749f5a0f5f9066b507eb730a45278905f90a3505050565b5f6001600160a01b03821661448b57604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020615bf483398151915260405160405180910390a45092915050565b6064811115613488578060646040516303ac352360e11b8152600401610c37929190615828565b808214611821578181604051632339f36160e01b8152600401610c37929190615828565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6145356143d1565b805160209182012060408051808201825260018152603160f81b90840152805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b84355f9081526001870160205260408120875482919082906145dd9060029063ffffffff166158f7565b825463ffffffff9190911691506001600160a01b0316614604575f80935093505050614771565b815461461990600160a81b900460ff16613d8b565b1561462c575f6001935093505050614771565b8154614647908290600160b01b900464ffffffffff166158b5565b6001600160401b0316856001600160401b0316101561466e575f6002935093505050614771565b614679603c4261594b565b61468960608b0160408c016151b6565b6001600160401b031611806146d457506001600160401b0381166146b360608b0160408c016151b6565b6001600160401b03166146c6919061594b565b6146d1603c4261594b565b10155b156146e7575f6003935093505050614771565b5f61471261470b88614706614701368f90038f018f615b6d565b614c61565b614b4a565b8a8a614393565b90506001600160a01b0381161580614752575082546001600160a01b03828116911614801590614752575060048301546001600160a01b03828116911614155b15614766575f600494509450505050614771565b60015f945094505050505b965096945050505050565b61478682826127ce565b61182157808260405163e2517d3f60e01b8152600401610c37929190615b29565b5f8181526001830160205260408120546147ec57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610bc1565b505f610bc1565b6147fb614cb9565b612aea57604051631afcd79f60e31b815260040160405180910390fd5b612aea6147f3565b5f611d298383614cd2565b5f5f80516020615c74833981519152611205565b61484882614dac565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561488c576112648282614e06565b611821614e96565b82545f81156148ce576148c9856148ac600185615b16565b815481106148bc576148bc615a25565b905f5260205f2001614eb5565b6148d0565b5f5b9050826001600160401b0316846001600160401b031610801561493a575081158061493a57506001600160401b0384168561490c600185615b16565b8154811061491c5761491c615a25565b5f91825260209091200154600160401b90046001600160401b031611155b61494657614946615bcc565b604080516060810182526001600160401b039586168152938516602080860191825292861691850191825286546001810188555f978852929096209351939091018054955191518516600160801b02600160801b600160c01b0319928616600160401b026001600160801b03199097169490951693909317949094179390931691909117905550565b81545f9081908015801590614a1c57506001600160401b038416856149f5600184615b16565b81548110614a0557614a05615a25565b5f918252602090912001546001600160401b031611155b15614a2f57614a2c600182615b16565b91505b80821015614aa4575f6002614a44838561594b565b614a4e9190615be0565b9050846001600160401b0316865f018281548110614a6e57614a6e615a25565b5f918252602090912001546001600160401b03161115614a9057809150614a9e565b614a9b81600161594b565b92505b50614a2f565b805f03614ab5575f92505050610bc1565b5f85614ac2600184615b16565b81548110614ad257614ad2615a25565b5f9182526020918290206040805160608101825291909201546001600160401b03808216808452600160401b83048216958401869052600160801b9092048116938301939093529093509190871610614b2f578160200151614b31565b855b8260400151614b4091906158b5565b6143c7919061590d565b60405161190160f01b8152600281019290925260228201526042902090565b5f80806041849003614b9d578435602086013560408701355f1a614b8f89828585614eea565b955095509550505050614ba7565b505f915060029050825b93509350939050565b6060614bc382614bbe865490565b614fa8565b9150614bcf8383614fa8565b92508282035f816001600160401b03811115614bed57614bed6151f9565b604051908082528060200260200182016040528015614c16578160200160208202803683370190505b5090505f5b82811015614c5757614c2f87878301614fb7565b5f0154828281518110614c4457614c44615a25565b6020908102919091010152600101614c1b565b5095945050505050565b604080517f2a9d41a9d780895330a495b0b5599b80394975f07dbb538429a217262dce66d36020808301919091528351828401528301516060820152908201516001600160401b031660808201525f9060a001614364565b5f614cc2613963565b54600160401b900460ff16919050565b5f81815260018301602052604081205480156137d7575f614cf4600183615b16565b85549091505f90614d0790600190615b16565b9050808214614d66575f865f018281548110614d2557614d25615a25565b905f5260205f200154905080875f018481548110614d4557614d45615a25565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080614d7757614d77615b59565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610bc1565b806001600160a01b03163b5f03614dd85780604051634c9c8ce360e01b8152600401610c379190615055565b5f80516020615c7483398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f614e138484614fd3565b9050808015614e3457505f3d1180614e3457505f846001600160a01b03163b115b15614e4957614e41614fe6565b915050610bc1565b8015614e6a5783604051639996b31560e01b8152600401610c379190615055565b3d15614e7d57614e78614fff565b6137e0565b60405163d6bda27560e01b815260040160405180910390fd5b3415612aea5760405163b398979f60e01b815260040160405180910390fd5b80545f906001600160401b0380821691614ee091600160401b8204811691600160801b9004166158b5565b610bc1919061590d565b5f80806fa2a8918ca85bafe22016d0b997e4df60600160ff1b03841115614f1957505f91506003905082614f9e565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614f6a573d5f803e3d5ffd5b5050604051601f1901519150506001600160a01b038116614f9557505f925060019150829050614f9e565b92505f91508190505b9450945094915050565b5f828218828410028218611d29565b5f82613ce36126a784614fcf845f9081526020902090565b0190565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f6020828403121561501a575f80fd5b81356001600160e01b031981168114611d29575f80fd5b5f60208284031215615041575f80fd5b5035919050565b6001600160a01b03169052565b6001600160a01b0391909116815260200190565b80356002811061373d575f80fd5b803561ffff8116811461373d575f80fd5b5f805f805f60a0868803121561509c575f80fd5b6150a586615069565b945060208601359350604086013592506150c160608701615077565b949793965091946080013592915050565b602080825282518282018190525f9190848201906040850190845b81811015615109578351835292840192918401916001016150ed565b50909695505050505050565b80356001600160a01b038116811461373d575f80fd5b5f806040838503121561513c575f80fd5b8235915061514c60208401615115565b90509250929050565b5f60208284031215615165575f80fd5b611d2982615069565b6001600160401b0391909116815260200190565b5f8060408385031215615193575f80fd5b50508035926020909101359150565b6001600160401b0381168114613488575f80fd5b5f602082840312156151c6575f80fd5b8135611d29816151a2565b5f80604083850312156151e2575f80fd5b6151eb83615115565b915061514c60208401615115565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715615235576152356151f9565b604052919050565b5f806040838503121561524e575f80fd5b61525783615115565b91506020838101356001600160401b0380821115615273575f80fd5b818601915086601f830112615286575f80fd5b813581811115615298576152986151f9565b6152aa601f8201601f1916850161520d565b915080825287848285010111156152bf575f80fd5b80848401858401375f848284010152508093505050509250929050565b634e487b7160e01b5f52602160045260245ffd5b60028110615300576153006152dc565b9052565b60048110615300576153006152dc565b81516001600160a01b03168152602080830151610100830191615339908401826152f0565b50604083015161534c6040840182615304565b50606083015160018060401b038082166060850152806080860151166080850152505060a083015160a083015261ffff60c08401511660c083015260e083015160e083015292915050565b5f610140820190506153aa828451615048565b60208301516153bc6020840182615048565b5060408301516153d2604084018261ffff169052565b5060608301516153ed60608401826001600160401b03169052565b506080830151615405608084018263ffffffff169052565b5060a083015161541d60a084018263ffffffff169052565b5060c083015161543860c08401826001600160401b03169052565b5060e083015160e083015261010080840151818401525061012080840151818401525092915050565b5f805f60608486031215615473575f80fd5b833592506020840135615485816151a2565b91506040840135615495816151a2565b809150509250925092565b5f602082840312156154b0575f80fd5b611d2982615115565b5f80604083850312156154ca575f80fd5b8235915061514c60208401615077565b5f805f805f608086880312156154ee575f80fd5b853594506154fe60208701615115565b9350604086013561550e816151a2565b925060608601356001600160401b0380821115615529575f80fd5b818801915088601f83011261553c575f80fd5b81358181111561554a575f80fd5b89602082850101111561555b575f80fd5b9699959850939650602001949392505050565b5f806040838503121561557f575f80fd5b82359150602083013563ffffffff81168114615599575f80fd5b809150509250929050565b5f81518084525f5b818110156155c8576020818501810151868301820152016155ac565b505f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b881681525f602060e0602084015261560760e084018a6155a4565b8381036040850152615619818a6155a4565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b8181101561566c57835183529284019291840191600101615650565b50909c9b505050505050505050505050565b5f805f60608486031215615690575f80fd5b61569984615069565b95602085013595506040909401359392505050565b602081525f611d2960208301846155a4565b5f80604083850312156156d1575f80fd5b823591506020830135615599816151a2565b5f805f606084860312156156f5575f80fd5b505081359360208301359350604090920135919050565b5f805f806040858703121561571f575f80fd5b84356001600160401b0380821115615735575f80fd5b818701915087601f830112615748575f80fd5b813581811115615756575f80fd5b88602060608302850101111561576a575f80fd5b602092830196509450908601359080821115615784575f80fd5b818701915087601f830112615797575f80fd5b8135818111156157a5575f80fd5b8860208260051b85010111156157b9575f80fd5b95989497505060200194505050565b82815260408101611d296020830184615304565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff8181168382160190808211156137e0576137e06157dc565b6040810161581b82856152f0565b8260208301529392505050565b918252602082015260400190565b82815260408101611d2960208301846152f0565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03838116806158775761587761584a565b92169190910492915050565b9182526001600160401b0316602082015260400190565b5f602082840312156158aa575f80fd5b8151611d29816151a2565b6001600160401b038181168382160190808211156137e0576137e06157dc565b5f63ffffffff8083168181036158ed576158ed6157dc565b6001019392505050565b5f63ffffffff808416806158775761587761584a565b6001600160401b038281168282160390808211156137e0576137e06157dc565b5f63ffffffff821680615942576159426157dc565b5f190192915050565b80820180821115610bc157610bc16157dc565b9182526001600160a01b0316602082015260400190565b6001600160401b0392831681529116602082015260400190565b64ffffffffff91909116815260200190565b64ffffffffff8181168382160190808211156137e0576137e06157dc565b64ffffffffff8281168282160390808211156137e0576137e06157dc565b6001600160401b03818116838216028082169190828114615a0057615a006157dc565b505092915050565b63ffffffff8281168282160390808211156137e0576137e06157dc565b634e487b7160e01b5f52603260045260245ffd5b5f808335601e19843603018112615a4e575f80fd5b8301803591506001600160401b03821115615a67575f80fd5b602001915036819003821315615a7b575f80fd5b9250929050565b5f60018201615a9357615a936157dc565b5060010190565b6020810160058310615aae57615aae6152dc565b91905290565b80516001600160501b038116811461373d575f80fd5b5f805f805f60a08688031215615ade575f80fd5b615ae786615ab4565b9450602086015193506040860151925060608601519150615b0a60808701615ab4565b90509295509295909350565b81810381811115610bc157610bc16157dc565b6001600160a01b03929092168252602082015260400190565b5f60208284031215615b52575f80fd5b5051919050565b634e487b7160e01b5f52603160045260245ffd5b5f60608284031215615b7d575f80fd5b604051606081016001600160401b0381118282101715615b9f57615b9f6151f9565b806040525082358152602083013560208201526040830135615bc0816151a2565b60408201529392505050565b634e487b7160e01b5f52600160045260245ffd5b5f82615bee57615bee61584a565b50049056fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fef18246d2e788c2a885ec6aeee43fc7c89077b8b7a1e52e99f27f5889e429e2f57d7ede42f2cb55e78b5c353c45a498d49c01999a4c97d1191e53e72e570b09fc0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc4b49c990e70fabc40a5577e865f277300da892792d75673e8366ae89deac32de65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862aa63005c11a995b7cb54a61adcf07c7a6cdfb4d1237403022e583903b884d1a591af2a8bd03b6460a19e65068479704ab1a6176fca5c63b176e2def0757e760e52f27e3d0c9d5144be28e016e79de2f52d828d0070de5d6dfa31e6c5c94e8880017d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa07b387d61a9e558e466c9b5bce6398fa25f0e500a6dbd2f234727ecbcc4cf6076'
