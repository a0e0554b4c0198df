// Generated from JobManager.sol; do not edit.

/** ABI of JobManager. */
export const jobManagerAbi = [
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
    "name": "assignJob",
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
        "name": "expiry",
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
    "name": "assignWindow",
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
    "name": "capacityOf",
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
        "internalType": "struct Capacity",
        "components": [
          {
            "name": "vcpus",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "memoryMiB",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "usedVcpus",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "usedMemoryMiB",
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
    "name": "completeJob",
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
    "name": "createJob",
    "inputs": [
      {
        "name": "specHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct JobTerms",
        "components": [
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
            "name": "duration",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "assignWindow",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "region",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "resources",
            "type": "tuple",
            "internalType": "struct Resources",
            "components": [
              {
                "name": "vcpus",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "memoryMiB",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "gpuType",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuCount",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuVramMiB",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "imageId",
            "type": "bytes32",
            "internalType": "ImageId"
          },
          {
            "name": "slaId",
            "type": "uint256",
            "internalType": "SlaId"
          },
          {
            "name": "slaVersion",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "createJobFor",
    "inputs": [
      {
        "name": "payer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "specHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct JobTerms",
        "components": [
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
            "name": "duration",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "assignWindow",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "region",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "resources",
            "type": "tuple",
            "internalType": "struct Resources",
            "components": [
              {
                "name": "vcpus",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "memoryMiB",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "gpuType",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuCount",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuVramMiB",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "imageId",
            "type": "bytes32",
            "internalType": "ImageId"
          },
          {
            "name": "slaId",
            "type": "uint256",
            "internalType": "SlaId"
          },
          {
            "name": "slaVersion",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "createJobWithPermit",
    "inputs": [
      {
        "name": "specHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "terms",
        "type": "tuple",
        "internalType": "struct JobTerms",
        "components": [
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
            "name": "duration",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "assignWindow",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "region",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "resources",
            "type": "tuple",
            "internalType": "struct Resources",
            "components": [
              {
                "name": "vcpus",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "memoryMiB",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "gpuType",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuCount",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuVramMiB",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "imageId",
            "type": "bytes32",
            "internalType": "ImageId"
          },
          {
            "name": "slaId",
            "type": "uint256",
            "internalType": "SlaId"
          },
          {
            "name": "slaVersion",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
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
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "declareCapacity",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "vcpus",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "memoryMiB",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "declareGpus",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "gpuType",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "count",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "vramMiB",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "outputs": [],
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
    "name": "expireJob",
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
    "name": "getJob",
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
        "internalType": "struct Job",
        "components": [
          {
            "name": "payer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum JobStatus"
          },
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "specHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "pricePerSecond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "createdAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "duration",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "startedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "endedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "endAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "dueAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "releases",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "region",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "resources",
            "type": "tuple",
            "internalType": "struct Resources",
            "components": [
              {
                "name": "vcpus",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "memoryMiB",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "gpuType",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuCount",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuVramMiB",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "imageId",
            "type": "bytes32",
            "internalType": "ImageId"
          },
          {
            "name": "slaId",
            "type": "uint256",
            "internalType": "SlaId"
          },
          {
            "name": "slaVersion",
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
    "name": "getJobs",
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
        "type": "tuple[]",
        "internalType": "struct Job[]",
        "components": [
          {
            "name": "payer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum JobStatus"
          },
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "specHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "pricePerSecond",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "createdAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "duration",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "startedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "endedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "endAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "dueAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "releases",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "region",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "resources",
            "type": "tuple",
            "internalType": "struct Resources",
            "components": [
              {
                "name": "vcpus",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "memoryMiB",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "gpuType",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuCount",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuVramMiB",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "imageId",
            "type": "bytes32",
            "internalType": "ImageId"
          },
          {
            "name": "slaId",
            "type": "uint256",
            "internalType": "SlaId"
          },
          {
            "name": "slaVersion",
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
    "name": "getRun",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Run",
        "components": [
          {
            "name": "nodeId",
            "type": "bytes32",
            "internalType": "NodeId"
          },
          {
            "name": "startedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "endedAt",
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
    "name": "gpuCapacityOf",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "gpuType",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct GpuCapacity",
        "components": [
          {
            "name": "count",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "used",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "vramMiB",
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
    "name": "imageMarketplace",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IImageMarketplace"
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "isNodeBlocked",
    "inputs": [
      {
        "name": "payer",
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
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "jobCount",
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
    "name": "jobHeartbeat",
    "inputs": [
      {
        "name": "jobIds",
        "type": "uint256[]",
        "internalType": "JobId[]"
      },
      {
        "name": "usageHashes",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "jobStatus",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ],
    "outputs": [
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum JobStatus"
      },
      {
        "name": "payer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "onUnfunded",
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
    "name": "openJobsOf",
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
    "name": "releaseJob",
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
    "name": "resumeJob",
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
    "name": "resumeWindow",
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
    "name": "runCount",
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
    "name": "setAssignWindow",
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
    "name": "setNodeBlocked",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
      },
      {
        "name": "blocked",
        "type": "bool",
        "internalType": "bool"
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
        "name": "paymentManager_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "slaManager_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "imageMarketplace_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setResumeWindow",
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
    "name": "setStartWindow",
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
    "name": "setStopNotice",
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
    "name": "slaManager",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ISLAManager"
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
    "name": "startJob",
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
    "name": "startWindow",
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
    "name": "stopJob",
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
    "name": "stopNotice",
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
    "name": "strikesOf",
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
        "type": "uint32",
        "internalType": "uint32"
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
    "name": "unassignJob",
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
    "type": "event",
    "name": "CapacityDeclared",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "vcpus",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "memoryMiB",
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
    "name": "GpuCapacityDeclared",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "gpuType",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "count",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "vramMiB",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
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
    "name": "JobAssigned",
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
        "name": "scheduler",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "pricePerSecond",
        "type": "uint96",
        "indexed": false,
        "internalType": "uint96"
      },
      {
        "name": "startBy",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JobCompleted",
    "inputs": [
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
    "name": "JobCreated",
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
        "name": "specHash",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "creator",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "terms",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct JobTerms",
        "components": [
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
            "name": "duration",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "assignWindow",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "region",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "resources",
            "type": "tuple",
            "internalType": "struct Resources",
            "components": [
              {
                "name": "vcpus",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "memoryMiB",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "gpuType",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuCount",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "gpuVramMiB",
                "type": "uint32",
                "internalType": "uint32"
              }
            ]
          },
          {
            "name": "imageId",
            "type": "bytes32",
            "internalType": "ImageId"
          },
          {
            "name": "slaId",
            "type": "uint256",
            "internalType": "SlaId"
          },
          {
            "name": "slaVersion",
            "type": "uint32",
            "internalType": "uint32"
          }
        ]
      },
      {
        "name": "assignBy",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JobExpired",
    "inputs": [
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
    "name": "JobFailed",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "cause",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum JobCause"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JobHeartbeat",
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
        "name": "usageHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JobReleased",
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
        "name": "releases",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "assignBy",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JobResumed",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "startedAt",
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
        "name": "totalPaid",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JobStarted",
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
    "name": "JobStopRequested",
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
        "name": "stopAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JobStopped",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "cause",
        "type": "uint8",
        "indexed": false,
        "internalType": "enum JobCause"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JobSuspended",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": true,
        "internalType": "JobId"
      },
      {
        "name": "resumeBy",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "JobUnassigned",
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
        "name": "strikes",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "assignBy",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "NodeBlocked",
    "inputs": [
      {
        "name": "payer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "nodeId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "NodeId"
      },
      {
        "name": "blocked",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
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
    "name": "JobManagerAcceptExpired",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "expiry",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "JobManagerCapacityExceeded",
    "inputs": [
      {
        "name": "nodeId",
        "type": "bytes32",
        "internalType": "NodeId"
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
    "name": "JobManagerInvalidStatus",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum JobStatus"
      }
    ]
  },
  {
    "type": "error",
    "name": "JobManagerNodeLive",
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
      }
    ]
  },
  {
    "type": "error",
    "name": "JobManagerNodeNotEligible",
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
    "name": "JobManagerNotAssigned",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
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
    "name": "JobManagerNotOperator",
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
    "name": "JobManagerNotPayer",
    "inputs": [
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
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
    "name": "JobManagerPriceTooHigh",
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
    "name": "JobManagerTooManyJobs",
    "inputs": [
      {
        "name": "payer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "open",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "JobManagerUnknownJob",
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

/** Creation code of JobManager. */
export const jobManagerBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615fac620001005f395f81816136290152818161365201526137940152615fac5ff3fe608060405260043610610285575f3560e01c806301ffc9a71461028957806309f36e2f146102bd5780630fb64921146102ea5780631b7b525c1461030b5780631c5be59e1461035a5780632185c5d11461037957806321d76804146103ad57806322828cc2146103cc578063248a9ca3146103ed57806327831cba1461040c5780632f2ff15d1461042b578063322850e51461044a578063342f5c3e1461046957806336568abe1461047d578063485cc9551461049c578063490f1471146104bb5780634c5d8a0f146104da5780634c871088146104ee5780634f1ef2861461050f57806352d1902d146105225780635366170e14610536578063585fd57f1461054a5780636518408e146105695780636c20b34f1461057d5780636c558e261461059c5780636e285dba146105b05780636e4af9d3146105cf5780637043f432146105e3578063744dc937146105f75780637935409a146106495780638119f7911461066857806384b0196e146106c757806391d14854146106ee5780639a3e64151461070d578063a1c0d32f1461072c578063a217fddf1461074b578063a2af3bbd1461075e578063a536994314610772578063a5de538b14610791578063a8e5e219146107b0578063ad3cb1cc146107de578063aee1fe491461081b578063b767a16a1461082f578063bc76136c1461084e578063bdca157a1461086d578063bf22c4571461088c578063c65eb182146108b8578063c7b978ba146108d7578063c9513fd2146108f6578063d4c2749914610915578063d547741f14610929578063d9b5c4a514610948578063db47b7a31461095c578063e12552941461097b578063e8c0774e1461099a578063f47e1706146109c6578063f9b59372146109da575b5f80fd5b348015610294575f80fd5b506102a86102a33660046148f7565b6109f9565b60405190151581526020015b60405180910390f35b3480156102c8575f80fd5b506102dc6102d7366004614942565b610a2f565b6040519081526020016102b4565b3480156102f5575f80fd5b5061030961030436600461495d565b610a59565b005b348015610316575f80fd5b5061032a610325366004614982565b610c02565b60408051825160ff9081168252602080850151909116908201529181015163ffffffff16908201526060016102b4565b348015610365575f80fd5b5061030961037436600461495d565b610c7b565b348015610384575f80fd5b5061039861039336600461495d565b610dcf565b60405163ffffffff90911681526020016102b4565b3480156103b8575f80fd5b506102dc6103c73660046149c7565b610df8565b3480156103d7575f80fd5b506103e0610e16565b6040516102b491906149f3565b3480156103f8575f80fd5b506102dc61040736600461495d565b610e31565b348015610417575f80fd5b506102dc61042636600461495d565b610e4f565b348015610436575f80fd5b50610309610445366004614a07565b610eaf565b348015610455575f80fd5b506102a8610464366004614a2a565b610ed1565b348015610474575f80fd5b506103e0610f09565b348015610488575f80fd5b50610309610497366004614a07565b610f21565b3480156104a7575f80fd5b506103096104b6366004614a54565b610f59565b3480156104c6575f80fd5b506103096104d5366004614a9f565b611162565b3480156104e5575f80fd5b506102dc6111b0565b3480156104f9575f80fd5b506105026111cf565b6040516102b49190614ac7565b61030961051d366004614b48565b6111eb565b34801561052d575f80fd5b506102dc61120a565b348015610541575f80fd5b50610502611225565b348015610555575f80fd5b5061030961056436600461495d565b61123a565b348015610574575f80fd5b506105026115e3565b348015610588575f80fd5b50610309610597366004614c30565b6115ff565b3480156105a7575f80fd5b506103e061170c565b3480156105bb575f80fd5b506103096105ca366004614cb5565b611727565b3480156105da575f80fd5b50610309611a42565b3480156105ee575f80fd5b50610309611ad9565b348015610602575f80fd5b50610616610611366004614d56565b611b7d565b60408051825181526020808401516001600160401b039081169183019190915292820151909216908201526060016102b4565b348015610654575f80fd5b50610309610663366004614a9f565b611c3f565b348015610673575f80fd5b5061068761068236600461495d565b611c9d565b6040516102b49190815163ffffffff9081168252602080840151821690830152604080840151821690830152606092830151169181019190915260800190565b3480156106d2575f80fd5b506106db611d23565b6040516102b49796959493929190614dc6565b3480156106f9575f80fd5b506102a8610708366004614a07565b611d97565b348015610718575f80fd5b50610309610727366004614a9f565b611dcb565b348015610737575f80fd5b5061030961074636600461495d565b611e2a565b348015610756575f80fd5b506102dc5f81565b348015610769575f80fd5b50610502611f2f565b34801561077d575f80fd5b506102dc61078c366004614e5d565b611f4e565b34801561079c575f80fd5b506103096107ab366004614e9a565b611f93565b3480156107bb575f80fd5b506107cf6107ca36600461495d565b6120ff565b6040516102b493929190614f2f565b3480156107e9575f80fd5b5061080e604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516102b49190614f57565b348015610826575f80fd5b506103e0612140565b34801561083a575f80fd5b50610309610849366004614a9f565b61215b565b348015610859575f80fd5b5061030961086836600461495d565b6121bb565b348015610878575f80fd5b50610309610887366004614f85565b6122ca565b348015610897575f80fd5b506108ab6108a636600461495d565b612361565b6040516102b4919061512a565b3480156108c3575f80fd5b506103096108d236600461495d565b6123ee565b3480156108e2575f80fd5b506103096108f1366004615146565b612557565b348015610901575f80fd5b506102dc610910366004615169565b6125c6565b348015610920575f80fd5b50610502612624565b348015610934575f80fd5b50610309610943366004614a07565b612640565b348015610953575f80fd5b506103e061265c565b348015610967575f80fd5b5061030961097636600461495d565b612677565b348015610986575f80fd5b5061030961099536600461495d565b612824565b3480156109a5575f80fd5b506109b96109b4366004614d56565b612a59565b6040516102b491906151b1565b3480156109d1575f80fd5b506103e0612b18565b3480156109e5575f80fd5b506103096109f43660046151ff565b612b33565b5f6001600160e01b03198216637965db0b60e01b1480610a2957506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f610a38612bc3565b6001600160a01b039092165f90815260089290920160205250604090205490565b610a61612be7565b7f19d1bb95aa4278ba8d6282dbd4743df4dfa774d51ae7edcf81e834cba5d6803c610a8b81612c0a565b5f610a94612bc3565b90505f610aa18285612c14565b905060058154600160a01b900460ff166009811115610ac257610ac2614f07565b03610ace575050610bf6565b60038154600160a01b900460ff166009811115610aed57610aed614f07565b14610b24578054604051634434ff0b60e01b8152610b1b918691600160a01b90910460ff169060040161524f565b60405180910390fd5b5f610b2d612c62565b83549091505f90610b4b90600160601b900463ffffffff1683615277565b8354600160a21b64ffffffffff838116600160d81b02600166ffffffffffff0160a01b03909316929092171785556003850154919250610b95918491600160d01b90910416612cda565b8360030160156101000a81548164ffffffffff021916908364ffffffffff160217905550857f05dd56aaf720c449cc0bcf91b857b845291f0d195bccd74717f9e42675960f6982604051610be99190614ac7565b60405180910390a2505050505b50610bff612d01565b50565b604080516060810182525f8082526020820181905291810191909152610c26612bc3565b5f938452600b016020908152604080852060ff94851686528252938490208451606081018652905480851682526101008104909416918101919091526201000090920463ffffffff1692820192909252919050565b610c83612be7565b5f610c8c612bc3565b90505f80610c9c83856002612d10565b6001820154825492945090925090600160d81b900464ffffffffff166001600160401b03831611801590610cd85750610cd6843383612dac565b155b15610d14578254610cf890600160d81b900464ffffffffff166001615277565b82604051630f685f6960e41b8152600401610b1b929190615297565b5f818152600a8501602052604081208054601090610d3e90600160801b900463ffffffff166152b1565b91906101000a81548163ffffffff021916908363ffffffff16021790559050610d678585612e43565b5f610d73868686612f2b565b6040805163ffffffff851681526001600160401b0383166020820152919250849189917f53e4308427c24b5b2f9c9c9e264e25a9758e4387aba6209223634e59f33fe85b910160405180910390a3505050505050610bff612d01565b5f610dd8612bc3565b5f928352600a01602052506040902054600160801b900463ffffffff1690565b5f610e01612be7565b610e0c338484612fc8565b9050610a29612d01565b5f610e1f612bc3565b600201546001600160a01b0316919050565b5f80610e3b61338d565b5f9384526020525050604090206001015490565b5f80610e59612bc3565b5f848152600682016020526040902060030154909150600160801b900464ffffffffff1615610e89576001610e8b565b5f5b5f848152600783016020526040902054610ea89160ff16906152d3565b9392505050565b610eb882610e31565b610ec181612c0a565b610ecb83836133b1565b50505050565b5f610eda612bc3565b6001600160a01b03939093165f9081526009909301602090815260408085209385529290525090205460ff1690565b5f610f12613456565b546001600160a01b0316919050565b6001600160a01b0381163314610f4a5760405163334bd91960e11b815260040160405180910390fd5b610f54828261347a565b505050565b5f610f626134f0565b805490915060ff600160401b82041615906001600160401b03165f81158015610f885750825b90505f826001600160401b03166001148015610fa35750303b155b905081158015610fb1575080155b15610fcf5760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b03191660011785558315610ff857845460ff60401b1916600160401b1785555b6110028787613518565b5f61100b612bc3565b80546001600160801b0319166e01518000000e1000000e1000000e101781556040519091506b61737369676e57696e646f7760a01b905f80516020615f2c8339815191529061105f905f90610e10906152e6565b60405180910390a26a737461727457696e646f7760a81b5f80516020615f2c8339815191525f610e106040516110969291906152e6565b60405180910390a26973746f704e6f7469636560b01b5f80516020615f2c8339815191525f610e106040516110cc9291906152e6565b60405180910390a26b726573756d6557696e646f7760a01b5f80516020615f2c8339815191525f620151806040516111059291906152e6565b60405180910390a250831561115957845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29061115090600190614ac7565b60405180910390a15b50505050505050565b5f61116b612bc3565b8054909150611198906b61737369676e57696e646f7760a01b9063ffffffff168461025862093a806135ba565b815463ffffffff191663ffffffff9190911617905550565b5f6111b9612bc3565b54600160801b90046001600160401b0316919050565b5f6111d8612bc3565b54600160601b900463ffffffff16919050565b6111f361361e565b6111fc826136ac565b61120682826136d6565b5050565b5f611213613789565b505f80516020615f4c83398151915290565b5f61122e612bc3565b5463ffffffff16919050565b611242612be7565b5f61124b612bc3565b90505f8061125a83855f612d10565b81546001830154929450909250600160a01b900460ff16905f61127c836137d2565b905061129883600981111561129357611293614f07565b61380d565b15806112c757508080156112c757506003850154600160d01b900464ffffffffff166001600160401b03851610155b156112e9578683604051634434ff0b60e01b8152600401610b1b92919061524f565b600186015460405163fc1ba30160e01b8152600481018490526001600160a01b039091169063fc1ba30190602401602060405180830381865afa158015611332573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061135691906152fd565b156113785786826040516303b2170760e51b8152600401610b1b929190615318565b856001015f9054906101000a90046001600160a01b03166001600160a01b031663be10724f6040518163ffffffff1660e01b81526004015f6040518083038186803b1580156113c5575f80fd5b505afa1580156113d7573d5f803e3d5ffd5b505086546003600160a81b90910460ff161091506114399050576113fe8686600887613815565b865f80516020615eec833981519152600460405161141c9190615326565b60405180910390a261142e86886139f0565b5050505050506115db565b84545f90869060159061145590600160a81b900460ff16615340565b91906101000a81548160ff021916908360ff1602179055905081156114fb575f888152600788016020526040908190209051632f4dc8ad60e21b81526004810188905260248101919091526001600160401b038616604482015273__$df364cc86ca6b29eae95e3e3553c9743d9$__9063bd3722b4906064015f6040518083038186803b1580156114e4575f80fd5b505af41580156114f6573d5f803e3d5ffd5b505050505b6115058787612e43565b5f611511888888612f2b565b6040805160ff851681526001600160401b038316602082015291925085918b917ff5f9de4887cfb90e71910e6e609cade5956a4511435464c3fb2c8192da28a172910160405180910390a382156115d25760038801546040516307b2636560e31b8152600481018b90526001600160a01b0390911690633d931b289060240160c0604051808303815f875af11580156115ac573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115d09190615369565b505b50505050505050505b610bff612d01565b5f6115ec612bc3565b54600160401b900463ffffffff16919050565b61160883613a9f565b6116128382613ac6565b5f61161b612bc3565b600181015460405163682a914160e01b815291925073__$df364cc86ca6b29eae95e3e3553c9743d9$__9163bb2fe1ff91600685019189918991899189916001600160a01b039091169063682a9141906116799033906004016149f3565b602060405180830381865afa158015611694573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116b891906153e9565b6040518763ffffffff1660e01b81526004016116d996959493929190615400565b5f6040518083038186803b1580156116ef575f80fd5b505af4158015611701573d5f803e3d5ffd5b505050505050505050565b5f611715612bc3565b600401546001600160a01b0316919050565b61172f612be7565b611737613aea565b5f611740612bc3565b90505f80611750838a6001612d10565b81549193509150600160d81b900464ffffffffff166001600160401b03821611156117a157815460405163bcdba5b160e01b8152610b1b91600160d81b900464ffffffffff16908390600401615481565b856001600160401b03164211156117cf578886604051632f987fa960e01b8152600401610b1b9291906152e6565b866001600160601b03165f036117f857604051635b85013760e11b815260040160405180910390fd5b60048201546001600160601b0390811690881611156118485760048281015460405163632d296b60e01b81529182018b90526001600160601b03808a166024840152166044820152606401610b1b565b5f611891846040518060a001604052808d8152602001866002015481526020018c81526020018b6001600160601b031681526020018a6001600160401b03168152508888613b29565b905061189e84848b613cb8565b6001840154604051632cdd635560e11b8152600481018b90526001600160a01b03909116906359bac6aa906024015f604051808303815f87803b1580156118e3575f80fd5b505af11580156118f5573d5f803e3d5ffd5b5050505083600a0173__$f457282d0e1d0b166a9f6ec262d53059b3$__6329adbba990918b61192387613e07565b6040518463ffffffff1660e01b8152600401611941939291906154a1565b5f6040518083038186803b158015611957575f80fd5b505af4158015611969573d5f803e3d5ffd5b505085545f92506119889150600160201b900463ffffffff1684615277565b845464ffffffffff8216600160d81b02600166ffffffffffff0160a01b0390911617600160a11b178555600185018b90556003850180546001600160601b038c166001600160601b03199091168117909155604080519182526001600160401b03831660208301529192506001600160a01b038416918c918e917f17f14394f42edc897b672400c19e8e920fe6b254f334896e4a72ecfc9f2c2e6c910160405180910390a45050505050611a3a612d01565b505050505050565b5f80516020615f6c833981519152611a5981612c0a565b5f611a6762093a8042615277565b905080611a72613456565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc40090611acd908490614ac7565b60405180910390a25050565b5f80516020615f6c833981519152611af081612c0a565b5f611af9613456565b8054909150600160a01b90046001600160401b03164210611b2d57604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b604080516060810182525f8082526020820181905291810182905290611ba1612bc3565b5f8581526006820160209081526040808320600785019092529182902091516303f257a560e01b815292935073__$df364cc86ca6b29eae95e3e3553c9743d9$__926303f257a592611bf8929188906004016154bc565b606060405180830381865af4158015611c13573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c3791906154d2565b949350505050565b5f611c48612bc3565b8054909150611c7a906973746f704e6f7469636560b01b90600160401b900463ffffffff168461025862278d006135ba565b815463ffffffff91909116600160401b0263ffffffff60401b1990911617905550565b604080516080810182525f808252602082018190529181018290526060810182905290611cc8612bc3565b5f938452600a0160209081526040938490208451608081018652905463ffffffff8082168352600160201b8204811693830193909352600160401b8104831695820195909552600160601b9094041660608401525090919050565b5f6060805f805f6060600f611d36613e6f565b6040805180820190915260018152603160f81b602082015246305f80604051908082528060200260200182016040528015611d7b578160200160208202803683370190505b5060f89690961b9d949c50929a50909850965094509092509050565b5f80611da161338d565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b5f611dd4612bc3565b8054909150611e07906a737461727457696e646f7760a81b90600160201b900463ffffffff1684610258620151806135ba565b815463ffffffff91909116600160201b0263ffffffff60201b1990911617905550565b611e32612be7565b5f611e3b612bc3565b90505f80611e4a83855f612d10565b81549193509150611e6490600160a01b900460ff166137d2565b611e91578154604051634434ff0b60e01b8152610b1b918691600160a01b90910460ff169060040161524f565b6003820154600160d01b900464ffffffffff166001600160401b0382161015611ee3576003820154604051630f685f6960e41b8152610b1b91600160d01b900464ffffffffff16908390600401615481565b611ef08383600784613815565b60405184907f02244c8529cb95e213ee542e76e7776342b3dabd10203d01472bbf4441be8929905f90a2611f2483856139f0565b505050610bff612d01565b5f611f38613456565b54600160a01b90046001600160401b0316919050565b5f611f57612be7565b6001600160a01b038416611f7e57604051632972810f60e21b815260040160405180910390fd5b611f89848484612fc8565b9050610ea8612d01565b5f611f9d81612c0a565b5f611fa6612bc3565b6001810154909150611fd2906b6e6f6465526567697374727960a01b906001600160a01b031689613e93565b6001820180546001600160a01b0319166001600160a01b039283161790556002820154612013916d39ba30b5b4b733a6b0b730b3b2b960911b911688613e93565b6002820180546001600160a01b0319166001600160a01b039283161790556003820154612054916d3830bcb6b2b73a26b0b730b3b2b960911b911687613e93565b6003820180546001600160a01b0319166001600160a01b039283161790556004820154612091916939b630a6b0b730b3b2b960b11b911686613e93565b6004820180546001600160a01b0319166001600160a01b0392831617905560058201546120d4916f696d6167654d61726b6574706c61636560801b911685613e93565b60059190910180546001600160a01b0319166001600160a01b03909216919091179055505050505050565b5f805f8061210b612bc3565b5f958652600601602052505060409092208054600190910154600160a01b820460ff16946001600160a01b0390921693509150565b5f612149612bc3565b600301546001600160a01b0316919050565b5f612164612bc3565b8054909150612198906b726573756d6557696e646f7760a01b90600160601b900463ffffffff1684610e1062278d006135ba565b815463ffffffff91909116600160601b0263ffffffff60601b1990911617905550565b6121c3612be7565b5f6121cc612bc3565b90505f806121dc83856001612d10565b81549193509150600160d81b900464ffffffffff166001600160401b0382161161223757815461221b90600160d81b900464ffffffffff166001615277565b81604051630f685f6960e41b8152600401610b1b929190615297565b6003820154600160d01b900464ffffffffff165f0361228c5761225d8383600984613815565b60405184907f97237956f8810192811e2c3f273fd02c5d6295206fdd9c62e6fe2bfc19ba9232905f90a26122c0565b6122998383600884613815565b835f80516020615eec83398151915260056040516122b79190615326565b60405180910390a25b611f2483856139f0565b5f6122d3612bc3565b90506122df8185613ef0565b604051633301130560e01b8152600a820160048201526024810185905263ffffffff80851660448301528316606482015273__$f457282d0e1d0b166a9f6ec262d53059b3$__906333011305906084015f6040518083038186803b158015612345575f80fd5b505af4158015612357573d5f803e3d5ffd5b5050505050505050565b61236961483d565b61237a612374612bc3565b83612c14565b60405163065b6d8f60e01b8152600481019190915273__$df364cc86ca6b29eae95e3e3553c9743d9$__9063065b6d8f906024016102a060405180830381865af41580156123ca573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a299190615733565b6123f6612be7565b5f6123ff612bc3565b90505f8061240e83855f612d10565b81549193509150600160a01b900460ff1661243981600981111561243457612434614f07565b613f1c565b1561245b578481604051634434ff0b60e01b8152600401610b1b92919061524f565b82546001600160a01b0316330361248257612479848685855f613f39565b505050506115db565b61249781600981111561129357611293614f07565b80156124ad57506124ad84338560010154612dac565b156124be5761247984868585613f8f565b82546124d790859087906001600160a01b0316336140cd565b156124e957612479848685855f613f39565b60058160098111156124fd576124fd614f07565b1415801561251d5750600481600981111561251a5761251a614f07565b14155b1561253f5784336040516348d1ff3d60e11b8152600401610b1b92919061574e565b61254b848685856141c4565b50505050610bff612d01565b80612560612bc3565b335f81815260099290920160209081526040808420878552825292839020805460ff1916941515949094179093559051831515815284927f0fe0cff97881a27dfa8ea0b87dbe9515f54e75f21d4e370f17a5f19855221588910160405180910390a35050565b5f6125cf612be7565b5f6125dd6020850185614942565b6001600160a01b03163b1115612619576126196125fd6020850185614942565b33612606612bc3565b600301546001600160a01b031685614271565b611f89338585612fc8565b5f61262d612bc3565b54600160201b900463ffffffff16919050565b61264982610e31565b61265281612c0a565b610ecb838361347a565b5f612665612bc3565b600101546001600160a01b0316919050565b61267f612be7565b5f612688612bc3565b90505f8061269883856004612d10565b81549193509150600160d81b900464ffffffffff166001600160401b03821611156126e957815460405163bcdba5b160e01b8152610b1b91600160d81b900464ffffffffff16908390600401615481565b6003820154600160d01b900464ffffffffff166001600160401b0382161061273a57600382015460405163bcdba5b160e01b8152610b1b91600160d01b900464ffffffffff16908390600401615481565b8154600166ffffffffffff0160a01b0316600360a01b17825560038201805464ffffffffff60a81b1964ffffffffff8416600160801b0216600160801b600160d01b031990911617905560405184907f387059e7f7eb9fe590f6a24a4b3c436589437cea9c676bcbd83e25eac7db0c7a906127b6908490614ac7565b60405180910390a26003830154604051630d16862d60e31b8152600481018690526001600160a01b03909116906368b43168906024015f604051808303815f87803b158015612803575f80fd5b505af1158015612815573d5f803e3d5ffd5b50505050505050610bff612d01565b61282c612be7565b5f612835612bc3565b90505f8061284583856002612d10565b6001820154919350915061285a843383612dac565b61287b57843360405163eaa5fc6d60e01b8152600401610b1b92919061574e565b8254600160d81b900464ffffffffff166001600160401b03831611156128c757825460405163bcdba5b160e01b8152610b1b91600160d81b900464ffffffffff16908490600401615481565b6003830154600160d01b900464ffffffffff165f8190036129055760038401546128fe90600160601b900463ffffffff1684615277565b905061293b565b806001600160401b0316836001600160401b03161061293b57808360405163bcdba5b160e01b8152600401610b1b929190615297565b8354600166ffffffffffff0160a01b0316600360a01b178455600384018054600160801b600160f81b031916600160801b64ffffffffff86811691909102600160a81b600160f81b03191691909117600160d01b91841691909102179055604051829087907ffdcfd0b17d9e46075044b1f10c26a1df3baba87d3d34c419435259ec8a478300906129cf9087908690615297565b60405180910390a3600385810154908501546040516302b299e960e51b815260048101899052602481018590526001600160601b0390911660448201526001600160401b03831660648201526001600160a01b03909116906356533d20906084015f604051808303815f87803b158015612a47575f80fd5b505af11580156115d0573d5f803e3d5ffd5b60605f612a64612bc3565b80549091505f908190612a8a9087908790600160801b90046001600160401b0316614325565b6040516316923fb560e31b8152919350915073__$df364cc86ca6b29eae95e3e3553c9743d9$__9063b491fda890612acd906006870190869086906004016154bc565b5f60405180830381865af4158015612ae7573d5f803e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612b0e9190810190615765565b9695505050505050565b5f612b21612bc3565b600501546001600160a01b0316919050565b5f612b3c612bc3565b9050612b488186613ef0565b612b65666770755479706560c81b8560ff16600160ff801661438a565b60405163716bedfd60e01b8152600a820160048201526024810186905260ff80861660448301528416606482015263ffffffff8316608482015273__$f457282d0e1d0b166a9f6ec262d53059b3$__9063716bedfd9060a4016116d9565b7f0c4b335ea7c16b960a4f1622df5c0f3d9ba30d00a5eb4171c574316a44c0e90090565b612bef6143cd565b612c086001612c02612bff6143f3565b90565b90614417565b565b610bff813361441e565b5f8181526006830160205260408120908154600160a01b900460ff166009811115612c4157612c41614f07565b03610a295760405163edb1ab8360e01b815260048101839052602401610b1b565b5f612c6b613456565b5460408051632e5166a560e21b815290516001600160a01b039092169163b9459a94916004808201926020929091908290030181865afa158015612cb1573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612cd59190615810565b905090565b5f816001600160401b0316836001600160401b031610612cfa5781610ea8565b5090919050565b612c085f612c02612bff6143f3565b5f80612d1a614449565b9050612d268585612c14565b91505f836009811115612d3b57612d3b614f07565b14158015612d765750826009811115612d5657612d56614f07565b8254600160a01b900460ff166009811115612d7357612d73614f07565b14155b15612da4578154604051634434ff0b60e01b8152610b1b918691600160a01b90910460ff169060040161524f565b935093915050565b5f6001600160a01b03831615801590612dc457508115155b8015611c375750600184015460405163682a914160e01b8152611c37916001600160a01b03169063682a914190612dff9087906004016149f3565b602060405180830381865afa158015612e1a573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e3e91906153e9565b831490565b600181015473__$f457282d0e1d0b166a9f6ec262d53059b3$__63b524283f600a850183612e7086613e07565b6040518463ffffffff1660e01b8152600401612e8e939291906154a1565b5f6040518083038186803b158015612ea4575f80fd5b505af4158015612eb6573d5f803e3d5ffd5b50505f6001858101919091556003850180546001600160601b03191690558501546040516362289fd360e01b8152600481018590526001600160a01b0390911692506362289fd391506024015f604051808303815f87803b158015612f19575f80fd5b505af1158015611159573d5f803e3d5ffd5b82545f90612f3f9063ffffffff1683615277565b6003840154909150600160d01b900464ffffffffff1615801590612f7d57506003830154600160d01b900464ffffffffff166001600160401b038216115b15612f9757506003820154600160d01b900464ffffffffff165b825464ffffffffff8216600160d81b02600166ffffffffffff0160a01b0390911617600160a01b1790925550919050565b5f80612fd2612bc3565b9050612fdc613aea565b5f612fe5614449565b6001600160a01b0387165f90815260088401602052604090205490915061010081106130285786816040516302405c2b60e51b8152600401610b1b92919061582b565b6130338160016152d3565b6001600160a01b0388165f9081526008850160205260409020558254839060109061306d90600160801b90046001600160401b0316615844565b82546001600160401b039182166101009390930a83810292021916179091555f818152600685016020526040908190208554915163a3031bf360e01b815292965073__$df364cc86ca6b29eae95e3e3553c9743d9$__9263a3031bf3926130e8929189918d91899163ffffffff16908e908e9060040161590e565b5f6040518083038186803b1580156130fe575f80fd5b505af4158015613110573d5f803e3d5ffd5b50505050610180850135156131a15760048301546001600160a01b031663ad1c878561018087013561314a6101c089016101a08a01615a26565b6040516001600160e01b031960e085901b168152600481019290925263ffffffff1660248201526044015f6040518083038186803b15801561318a575f80fd5b505afa15801561319c573d5f803e3d5ffd5b505050505b604080516080810182525f808252602082018190529181018290526060810191909152610160860135156132775760058401546001600160a01b031663c939bf6f610160880135878b6131f760208c018c614942565b6040516001600160e01b031960e087901b168152600481019490945260248401929092526001600160a01b0390811660448401521660648201526084016080604051808303815f875af1158015613250573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132749190615a52565b90505b600384015460408051610100810182526001600160a01b038b81168252336020808401919091529316926398c61a2692899291908201906132ba908c018c614942565b6001600160a01b031681526020018a60200160208101906132db9190615ad2565b6001600160601b031681526020016132f960608c0160408d01615aed565b6001600160801b03168152602001855f01516001600160a01b0316815260200185604001516001600160801b03168152602001856060015161ffff168152506040518363ffffffff1660e01b8152600401613355929190615b08565b5f604051808303815f87803b15801561336c575f80fd5b505af115801561337e573d5f803e3d5ffd5b50505050505050509392505050565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f806133bb61338d565b90506133c78484611d97565b613446575f848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556133fc3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610a29565b5f915050610a29565b5092915050565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f8061348461338d565b90506134908484611d97565b15613446575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610a29565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610a29565b613520614555565b61352861457a565b6001600160a01b038216158061354557506001600160a01b038116155b1561356357604051632972810f60e21b815260040160405180910390fd5b61356d5f836133b1565b5080613577613456565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020615f0c833981519152908390a45050565b5f7f17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa06135e581612c0a565b613613878763ffffffff16876001600160401b0316876001600160401b0316876001600160401b0316614582565b979650505050505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061368e57507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166136826145c0565b6001600160a01b031614155b15612c085760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e361120681612c0a565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015613730575060408051601f3d908101601f1916820190925261372d918101906153e9565b60015b61374f5781604051634c9c8ce360e01b8152600401610b1b91906149f3565b5f80516020615f4c833981519152811461377f57604051632a87526960e21b815260048101829052602401610b1b565b610f5483836145d4565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612c085760405163703e46dd60e11b815260040160405180910390fd5b5f60035b8260098111156137e8576137e8614f07565b10158015610a295750600582600981111561380557613805614f07565b111592915050565b5f60026137d6565b825461383690600160a01b900460ff16600981111561129357611293614f07565b1561390f57600183015473__$f457282d0e1d0b166a9f6ec262d53059b3$__63b524283f600a87018361386888613e07565b6040518463ffffffff1660e01b8152600401613886939291906154a1565b5f6040518083038186803b15801561389c575f80fd5b505af41580156138ae573d5f803e3d5ffd5b5050505060018501546040516362289fd360e01b8152600481018390526001600160a01b03909116906362289fd3906024015f604051808303815f87803b1580156138f7575f80fd5b505af1158015613909573d5f803e3d5ffd5b50505050505b82548290849060ff60a01b1916600160a01b83600981111561393357613933614f07565b021790555082546001600160d81b031683556003830154600160801b900464ffffffffff161580159061397657506003830154600160a81b900464ffffffffff16155b156139be576003830154613999908290600160d01b900464ffffffffff16612cda565b8360030160156101000a81548164ffffffffff021916908364ffffffffff1602179055505b82546001600160a01b03165f908152600885016020526040812080549091906139e690615ba0565b9091555050505050565b60038201546040516331bd0a1960e21b8152600481018390525f916001600160a01b03169063c6f42864906024016020604051808303815f875af1158015613a3a573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613a5e91906153e9565b9050817fde72b52864215b2cf97beb41289b6869563bb0fc8ac754fc308eae9863c5120382604051613a9291815260200190565b60405180910390a2505050565b6064811115610bff578060646040516303ac352360e11b8152600401610b1b929190615318565b808214611206578181604051632339f36160e01b8152600401610b1b929190615318565b5f613af3613456565b54600160a01b90046001600160401b0316905042811115610bff5780604051635947f2dd60e01b8152600401610b1b9190614ac7565b5f613b415f80516020615f8c83398151915233611d97565b15613bcf57600185015473__$124c6452e7f69fc2ade58629ece0e32fda$__90638723547e906001600160a01b0316613b78614629565b8787876040518663ffffffff1660e01b8152600401613b9b959493929190615c13565b5f6040518083038186803b158015613bb1575f80fd5b505af4158015613bc3573d5f803e3d5ffd5b50505050339050611c37565b613bde85338660400151612dac565b613bfd5733604051633348ec4760e21b8152600401610b1b91906149f3565b73__$124c6452e7f69fc2ade58629ece0e32fda$__6395181312613c1f614629565b8686866040518563ffffffff1660e01b8152600401613c419493929190615c56565b602060405180830381865af4158015613c5c573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613c809190615c7c565b9050613c995f80516020615f8c83398151915282611d97565b611c3757806040516342c865cf60e01b8152600401610b1b91906149f3565b81546001600160a01b03165f908152600984016020908152604080832084845290915281205460ff16158015613d585750600284015460405163238afcc560e01b8152600481018490526001600160a01b039091169063238afcc590602401602060405180830381865afa158015613d32573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d5691906152fd565b155b8015613de4575060058301541580613de4575060058301546001850154604051632864a37f60e11b8152600481018590526001600160a01b03909116906350c946fe9060240161010060405180830381865afa158015613dba573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613dde9190615cb3565b60e00151145b905080610ecb57604051634c9192f360e01b815260048101839052602401610b1b565b613e0f6148ca565b506040805160a08101825260049092015463ffffffff600160601b820481168452600160801b82048116602085015260ff600160c01b8304811693850193909352600160c81b82049092166060840152600160a01b900416608082015290565b60408051808201909152600a8152692537b126b0b730b3b2b960b11b602082015290565b5f6001600160a01b038216613ebb57604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020615f0c83398151915260405160405180910390a45092915050565b613efb823383612dac565b61120657803360405163118c287760e11b8152600401610b1b92919061574e565b5f6006826009811115613f3157613f31614f07565b101592915050565b613f468584600685613815565b837f956741e383c601c86400fcdf8edde9c3d73bd87924479966284424cf75f93d5682604051613f769190615326565b60405180910390a2613f8885856139f0565b5050505050565b8154600160a01b900460ff166004816009811115613faf57613faf614f07565b03613fc857613fc2858585856002613f39565b50610ecb565b6005816009811115613fdc57613fdc614f07565b03613fed57613fc2858585856141c4565b600381600981111561400157614001614f07565b14614023578381604051634434ff0b60e01b8152600401610b1b92919061524f565b84545f9061405a9061404290600160401b900463ffffffff1685615277565b6003860154600160d01b900464ffffffffff16612cda565b845464ffffffffff8216600160d81b8102600166ffffffffffff0160a01b0390921691909117600560a01b178655600186015460405191825291925086907f49c770e711e081a49d293ac98b05f0914e9a391b7fd49ac75e992f0bd1523a0b9060200160405180910390a3505050505050565b6003840154604051631940541b60e11b8152600481018590525f916001600160a01b031690819063e93ebc0b90869086908490633280a8369060240161022060405180830381865afa158015614125573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141499190615d7d565b602001516040516001600160e01b031960e086901b1681526001600160a01b0393841660048201529183166024830152919091166044820152606401602060405180830381865afa1580156141a0573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b0e91906152fd565b5f60058354600160a01b900460ff1660098111156141e4576141e4614f07565b1490505f8161420d57835461420890600160d81b900464ffffffffff166001615277565b61421e565b8354600160d81b900464ffffffffff165b9050806001600160401b0316836001600160401b03161015614257578083604051630f685f6960e41b8152600401610b1b929190615297565b611a3a868686868661426a576002613f39565b6001613f39565b6001600160a01b03841663d505accf8484843560208601356142996060880160408901615e90565b6040516001600160e01b031960e088901b1681526001600160a01b0395861660048201529490931660248501526044840191909152606483015260ff166084820152606084013560a4820152608084013560c482015260e4015f604051808303815f87803b158015614309575f80fd5b505af192505050801561431a575060015b15610ecb5750505050565b5f8060c884111561434e578360c86040516303ac352360e11b8152600401610b1b929190615318565b82851061435b578261435d565b845b91508361436a8385615eab565b1061437e5761437984836152d3565b614380565b825b9050935093915050565b8183108061439757508083115b15610ecb57604051632948c34f60e21b815260048101859052602481018490526044810183905260648101829052608401610b1b565b6143d56146d1565b15612c0857604051633ee5aeb560e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b6144288282611d97565b61120657808260405163e2517d3f60e01b8152600401610b1b92919061582b565b5f80614453613456565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa158015614496573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906144ba9190615ebe565b90925090508015614551576144cd613456565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa158015614513573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906145379190615810565b6040516350efa75960e11b8152600401610b1b9190614ac7565b5090565b61455d6146e4565b612c0857604051631afcd79f60e31b815260040160405180910390fd5b612c08614555565b5f61458f8685858561438a565b855f80516020615f2c83398151915286866040516145ae929190615318565b60405180910390a25091949350505050565b5f5f80516020615f4c833981519152610f12565b6145dd826146fd565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a280511561462157610f548282614757565b6112066147e7565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f614653613e6f565b805160209182012060408051808201825260018152603160f81b90840152805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f612cd56146e0612bff6143f3565b5c90565b5f6146ed6134f0565b54600160401b900460ff16919050565b806001600160a01b03163b5f036147295780604051634c9c8ce360e01b8152600401610b1b91906149f3565b5f80516020615f4c83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f6147648484614806565b905080801561478557505f3d118061478557505f846001600160a01b03163b115b1561479a57614792614819565b915050610a29565b80156147bb5783604051639996b31560e01b8152600401610b1b91906149f3565b3d156147ce576147c9614832565b61344f565b60405163d6bda27560e01b815260040160405180910390fd5b3415612c085760405163b398979f60e01b815260040160405180910390fd5b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040805161022081019091525f808252602082019081525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820152610180016148b06148ca565b81525f602082018190526040820181905260609091015290565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915290565b5f60208284031215614907575f80fd5b81356001600160e01b031981168114610ea8575f80fd5b6001600160a01b0381168114610bff575f80fd5b803561493d8161491e565b919050565b5f60208284031215614952575f80fd5b8135610ea88161491e565b5f6020828403121561496d575f80fd5b5035919050565b60ff81168114610bff575f80fd5b5f8060408385031215614993575f80fd5b8235915060208301356149a581614974565b809150509250929050565b5f6101c082840312156149c1575f80fd5b50919050565b5f806101e083850312156149d9575f80fd5b823591506149ea84602085016149b0565b90509250929050565b6001600160a01b0391909116815260200190565b5f8060408385031215614a18575f80fd5b8235915060208301356149a58161491e565b5f8060408385031215614a3b575f80fd5b8235614a468161491e565b946020939093013593505050565b5f8060408385031215614a65575f80fd5b8235614a708161491e565b915060208301356149a58161491e565b6001600160401b0381168114610bff575f80fd5b803561493d81614a80565b5f60208284031215614aaf575f80fd5b8135610ea881614a80565b6001600160401b03169052565b6001600160401b0391909116815260200190565b634e487b7160e01b5f52604160045260245ffd5b60405161022081016001600160401b0381118282101715614b1257614b12614adb565b60405290565b604051601f8201601f191681016001600160401b0381118282101715614b4057614b40614adb565b604052919050565b5f8060408385031215614b59575f80fd5b8235614b648161491e565b91506020838101356001600160401b0380821115614b80575f80fd5b818601915086601f830112614b93575f80fd5b813581811115614ba557614ba5614adb565b614bb7601f8201601f19168501614b18565b91508082528784828501011115614bcc575f80fd5b80848401858401375f848284010152508093505050509250929050565b5f8083601f840112614bf9575f80fd5b5081356001600160401b03811115614c0f575f80fd5b6020830191508360208260051b8501011115614c29575f80fd5b9250929050565b5f805f8060408587031215614c43575f80fd5b84356001600160401b0380821115614c59575f80fd5b614c6588838901614be9565b90965094506020870135915080821115614c7d575f80fd5b50614c8a87828801614be9565b95989497509550505050565b6001600160601b0381168114610bff575f80fd5b803561493d81614c96565b5f805f805f8060a08789031215614cca575f80fd5b86359550602087013594506040870135614ce381614c96565b93506060870135614cf381614a80565b925060808701356001600160401b0380821115614d0e575f80fd5b818901915089601f830112614d21575f80fd5b813581811115614d2f575f80fd5b8a6020828501011115614d40575f80fd5b6020830194508093505050509295509295509295565b5f8060408385031215614d67575f80fd5b50508035926020909101359150565b5f81518084525f5b81811015614d9a57602081850181015186830182015201614d7e565b505f602082860101526020601f19601f83011685010191505092915050565b6001600160a01b03169052565b60ff60f81b881681525f602060e06020840152614de660e084018a614d76565b8381036040850152614df8818a614d76565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b81811015614e4b57835183529284019291840191600101614e2f565b50909c9b505050505050505050505050565b5f805f6102008486031215614e70575f80fd5b8335614e7b8161491e565b925060208401359150614e9185604086016149b0565b90509250925092565b5f805f805f60a08688031215614eae575f80fd5b8535614eb98161491e565b94506020860135614ec98161491e565b93506040860135614ed98161491e565b92506060860135614ee98161491e565b91506080860135614ef98161491e565b809150509295509295909350565b634e487b7160e01b5f52602160045260245ffd5b600a8110614f2b57614f2b614f07565b9052565b60608101614f3d8286614f1b565b6001600160a01b0393909316602082015260400152919050565b602081525f610ea86020830184614d76565b63ffffffff81168114610bff575f80fd5b803561493d81614f69565b5f805f60608486031215614f97575f80fd5b833592506020840135614fa981614f69565b91506040840135614fb981614f69565b809150509250925092565b6001600160601b03169052565b63ffffffff80825116835280602083015116602084015260ff604083015116604084015260ff6060830151166060840152806080830151166080840152505050565b61501e828251614db9565b60208101516150306020840182614f1b565b50604081015160408301526060810151606083015260808101516150576080840182614fc4565b5060a081015161506a60a0840182614aba565b5060c081015161507d60c0840182614aba565b5060e081015161509060e0840182614aba565b50610100808201516150a482850182614aba565b5050610120808201516150b982850182614aba565b5050610140808201516150ce82850182614aba565b50506101608181015160ff169083015261018080820151908301526101a0808201516150fc82850182614fd1565b50506101c08101516102408301526101e0810151610260830152610200015163ffffffff1661028090910152565b6102a08101610a298284615013565b8015158114610bff575f80fd5b5f8060408385031215615157575f80fd5b8235915060208301356149a581615139565b5f805f83850361028081121561517d575f80fd5b8435935061518e86602087016149b0565b925060a06101df19820112156151a2575f80fd5b506101e0840190509250925092565b602080825282518282018190525f9190848201906040850190845b818110156151f3576151df838551615013565b928401926102a092909201916001016151cc565b50909695505050505050565b5f805f8060808587031215615212575f80fd5b84359350602085013561522481614974565b9250604085013561523481614974565b9150606085013561524481614f69565b939692955090935050565b82815260408101610ea86020830184614f1b565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908082111561344f5761344f615263565b6001600160401b0392831681529116602082015260400190565b5f63ffffffff8083168181036152c9576152c9615263565b6001019392505050565b80820180821115610a2957610a29615263565b9182526001600160401b0316602082015260400190565b5f6020828403121561530d575f80fd5b8151610ea881615139565b918252602082015260400190565b602081016006831061533a5761533a614f07565b91905290565b5f60ff821660ff810361535557615355615263565b60010192915050565b805161493d81614a80565b5f60c08284031215615379575f80fd5b60405160c081016001600160401b038111828210171561539b5761539b614adb565b60405282516153a981614a80565b808252506020830151602082015260408301516040820152606083015160608201526080830151608082015260a083015160a08201528091505092915050565b5f602082840312156153f9575f80fd5b5051919050565b868152608060208083018290529082018690525f90879060a08401835b898110156154395783358252928201929082019060010161541d565b5084810360408601528681526001600160fb1b03871115615458575f80fd5b8660051b9250828860208301376020838201019350505050826060830152979650505050505050565b64ffffffffff9290921682526001600160401b0316602082015260400190565b8381526020810183905260e08101611c376040830184614fd1565b9283526020830191909152604082015260600190565b5f606082840312156154e2575f80fd5b604051606081016001600160401b038111828210171561550457615504614adb565b60405282518152602083015161551981614a80565b6020820152604083015161552c81614a80565b60408201529392505050565b805161493d8161491e565b8051600a811061493d575f80fd5b805161493d81614c96565b805161493d81614974565b805161493d81614f69565b5f60a08284031215615582575f80fd5b60405160a081016001600160401b03811182821017156155a4576155a4614adb565b806040525080915082516155b781614f69565b815260208301516155c781614f69565b602082015260408301516155da81614974565b604082015260608301516155ed81614974565b6060820152608083015161560081614f69565b6080919091015292915050565b5f6102a0828403121561561e575f80fd5b615626614aef565b905061563182615538565b815261563f60208301615543565b6020820152604082015160408201526060820151606082015261566460808301615551565b608082015261567560a0830161535e565b60a082015261568660c0830161535e565b60c082015261569760e0830161535e565b60e08201526101006156aa81840161535e565b908201526101206156bc83820161535e565b908201526101406156ce83820161535e565b908201526101606156e083820161555c565b9082015261018082810151908201526101a06156fe84828501615572565b908201526102408201516101c08201526102608201516101e08201526157276102808301615567565b61020082015292915050565b5f6102a08284031215615744575f80fd5b610ea8838361560d565b9182526001600160a01b0316602082015260400190565b5f6020808385031215615776575f80fd5b82516001600160401b038082111561578c575f80fd5b818501915085601f83011261579f575f80fd5b8151818111156157b1576157b1614adb565b6157bf848260051b01614b18565b81815284810192506102a09182028401850191888311156157de575f80fd5b938501935b82851015615804576157f5898661560d565b845293840193928501926157e3565b50979650505050505050565b5f60208284031215615820575f80fd5b8151610ea881614a80565b6001600160a01b03929092168252602082015260400190565b5f6001600160401b038281166002600160401b031981016152c9576152c9615263565b6001600160801b0381168114610bff575f80fd5b803561493d81615867565b6001600160801b03169052565b803561589e81614f69565b63ffffffff90811683526020820135906158b782614f69565b90811660208401526040820135906158ce82614974565b60ff82166040850152606083013591506158e782614974565b60ff821660608501526080830135915061590082614f69565b808216608085015250505050565b878152602081018790526001600160a01b03861660408201526001600160401b038516606082015263ffffffff8416608082015260a08101839052610280810161596360c0830161595e85614932565b614db9565b61596f60208401614caa565b61597c60e0840182614fc4565b506159896040840161587b565b615997610100840182615886565b506159a460608401614a94565b6159b2610120840182614aba565b506159bf60808401614a94565b6159cd610140840182614aba565b5061016060a0840135818401526101806159ec81850160c08701615893565b90840135610220840152830135610240830152615a0c6101a08401614f7a565b63ffffffff81166102608401525098975050505050505050565b5f60208284031215615a36575f80fd5b8135610ea881614f69565b805161ffff8116811461493d575f80fd5b5f60808284031215615a62575f80fd5b604051608081016001600160401b0381118282101715615a8457615a84614adb565b6040528251615a928161491e565b81526020830151615aa28161491e565b60208201526040830151615ab581615867565b6040820152615ac660608401615a41565b60608201529392505050565b5f60208284031215615ae2575f80fd5b8135610ea881614c96565b5f60208284031215615afd575f80fd5b8135610ea881615867565b5f6101208201905083825260018060a01b03808451166020840152806020850151166040840152806040850151166060840152506060830151615b4e6080840182614fc4565b506080830151615b6160a0840182615886565b5060a0830151615b7460c0840182614db9565b5060c0830151615b8760e0840182615886565b5060e083015161ffff8116610100840152509392505050565b5f81615bae57615bae615263565b505f190190565b805182526020808201519083015260408082015190830152606080820151908301526080908101516001600160401b0316910152565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b0386168152602081018590525f610100615c376040840187615bb5565b8060e0840152615c4a8184018587615beb565b98975050505050505050565b848152615c666020820185615bb5565b60e060c08201525f612b0e60e083018486615beb565b5f60208284031215615c8c575f80fd5b8151610ea88161491e565b80516002811061493d575f80fd5b80516004811061493d575f80fd5b5f610100808385031215615cc5575f80fd5b604051908101906001600160401b0382118183101715615ce757615ce7614adb565b8160405283519150615cf88261491e565b818152615d0760208501615c97565b6020820152615d1860408501615ca5565b6040820152615d296060850161535e565b6060820152615d3a6080850161535e565b608082015260a084015160a0820152615d5560c08501615a41565b60c082015260e084015160e0820152809250505092915050565b80516005811061493d575f80fd5b5f6102208284031215615d8e575f80fd5b615d96614aef565b615d9f83615538565b8152615dad60208401615538565b602082015260408301516040820152615dc86060840161535e565b606082015260808301516080820152615de360a08401615d6f565b60a082015260c083015160c0820152615dfe60e08401615538565b60e0820152610100615e1181850161535e565b9082015261012083810151908201526101408084015190820152610160615e3981850161535e565b90820152610180615e4b84820161535e565b908201526101a0615e5d84820161535e565b908201526101c083810151908201526101e08084015190820152610200615e85818501615a41565b908201529392505050565b5f60208284031215615ea0575f80fd5b8135610ea881614974565b81810381811115610a2957610a29615263565b5f8060408385031215615ecf575f80fd5b8251615eda81614a80565b60208401519092506149a58161513956fef77d2758b8359b1dc52e044b4a35832717979a359e1774d103a21e6fd201b1f544be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a2c0e86ef42968f843b5fc3a6f6d421401da96923e1a6a2299b016956535a3b82'

/** Libraries that the creation code of JobManager calls, and the byte offsets at which their addresses belong. */
export const jobManagerLinks = {
  "JobAgreement": [
    15437,
    15615
  ],
  "JobRecords": [
    5553,
    5938,
    7375,
    9361,
    11166,
    12720
  ],
  "NodeCapacity": [
    6655,
    9234,
    11425,
    12106,
    14658
  ]
} as const
