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
    "name": "imageOf",
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
        "type": "bytes32",
        "internalType": "ImageId"
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
export const jobManagerBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615e5e620001005f395f81816136f30152818161371c015261385e0152615e5e5ff3fe608060405260043610610290575f3560e01c806301ffc9a71461029457806309f36e2f146102c85780630fb64921146102f55780631b7b525c146103165780631c5be59e146103655780632185c5d11461038457806321d76804146103b857806322828cc2146103d7578063248a9ca3146103f857806327831cba146104175780632f2ff15d14610436578063322850e514610455578063342f5c3e1461047457806336568abe14610488578063485cc955146104a7578063490f1471146104c65780634c5d8a0f146104e55780634c871088146104f95780634f1ef2861461051a57806352d1902d1461052d5780635366170e14610541578063585fd57f146105555780636518408e146105745780636c20b34f146105885780636c558e26146105a75780636e285dba146105bb5780636e4af9d3146105da5780637043f432146105ee578063744dc937146106025780637935409a146106545780638119f7911461067357806384b0196e146106d257806391d14854146106f95780639a3e641514610718578063a1c0d32f14610737578063a217fddf14610756578063a2af3bbd14610769578063a53699431461077d578063a5de538b1461079c578063a8e5e219146107bb578063ad3cb1cc146107e9578063aee1fe4914610826578063b767a16a1461083a578063bc76136c14610859578063bdca157a14610878578063bf22c45714610897578063c65eb182146108c3578063c7b978ba146108e2578063c9513fd214610901578063d060756214610920578063d4c274991461093f578063d547741f14610953578063d9b5c4a514610972578063db47b7a314610986578063e1255294146109a5578063e8c0774e146109c4578063f47e1706146109f0578063f9b5937214610a04575b5f80fd5b34801561029f575f80fd5b506102b36102ae3660046148ca565b610a23565b60405190151581526020015b60405180910390f35b3480156102d3575f80fd5b506102e76102e2366004614915565b610a59565b6040519081526020016102bf565b348015610300575f80fd5b5061031461030f366004614930565b610a83565b005b348015610321575f80fd5b50610335610330366004614955565b610c2c565b60408051825160ff9081168252602080850151909116908201529181015163ffffffff16908201526060016102bf565b348015610370575f80fd5b5061031461037f366004614930565b610ca5565b34801561038f575f80fd5b506103a361039e366004614930565b610df9565b60405163ffffffff90911681526020016102bf565b3480156103c3575f80fd5b506102e76103d236600461499a565b610e22565b3480156103e2575f80fd5b506103eb610e40565b6040516102bf91906149c6565b348015610403575f80fd5b506102e7610412366004614930565b610e5b565b348015610422575f80fd5b506102e7610431366004614930565b610e79565b348015610441575f80fd5b506103146104503660046149da565b610ed9565b348015610460575f80fd5b506102b361046f3660046149fd565b610efb565b34801561047f575f80fd5b506103eb610f33565b348015610493575f80fd5b506103146104a23660046149da565b610f4b565b3480156104b2575f80fd5b506103146104c1366004614a27565b610f83565b3480156104d1575f80fd5b506103146104e0366004614a72565b61118c565b3480156104f0575f80fd5b506102e76111da565b348015610504575f80fd5b5061050d6111f9565b6040516102bf9190614a9a565b610314610528366004614b1b565b611215565b348015610538575f80fd5b506102e7611234565b34801561054c575f80fd5b5061050d61124f565b348015610560575f80fd5b5061031461056f366004614930565b611264565b34801561057f575f80fd5b5061050d61160d565b348015610593575f80fd5b506103146105a2366004614c03565b611629565b3480156105b2575f80fd5b506103eb611736565b3480156105c6575f80fd5b506103146105d5366004614c88565b611751565b3480156105e5575f80fd5b50610314611a6c565b3480156105f9575f80fd5b50610314611b03565b34801561060d575f80fd5b5061062161061c366004614d29565b611ba7565b60408051825181526020808401516001600160401b039081169183019190915292820151909216908201526060016102bf565b34801561065f575f80fd5b5061031461066e366004614a72565b611c69565b34801561067e575f80fd5b5061069261068d366004614930565b611cc7565b6040516102bf9190815163ffffffff9081168252602080840151821690830152604080840151821690830152606092830151169181019190915260800190565b3480156106dd575f80fd5b506106e6611d4d565b6040516102bf9796959493929190614d99565b348015610704575f80fd5b506102b36107133660046149da565b611dc1565b348015610723575f80fd5b50610314610732366004614a72565b611df5565b348015610742575f80fd5b50610314610751366004614930565b611e54565b348015610761575f80fd5b506102e75f81565b348015610774575f80fd5b5061050d611f59565b348015610788575f80fd5b506102e7610797366004614e30565b611f78565b3480156107a7575f80fd5b506103146107b6366004614e6d565b611fbd565b3480156107c6575f80fd5b506107da6107d5366004614930565b612129565b6040516102bf93929190614f02565b3480156107f4575f80fd5b50610819604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516102bf9190614f2a565b348015610831575f80fd5b506103eb61216a565b348015610845575f80fd5b50610314610854366004614a72565b612185565b348015610864575f80fd5b50610314610873366004614930565b6121e5565b348015610883575f80fd5b50610314610892366004614f58565b6122f4565b3480156108a2575f80fd5b506108b66108b1366004614930565b61238b565b6040516102bf91906150fd565b3480156108ce575f80fd5b506103146108dd366004614930565b612418565b3480156108ed575f80fd5b506103146108fc366004615119565b6125fe565b34801561090c575f80fd5b506102e761091b36600461513c565b61266d565b34801561092b575f80fd5b506102e761093a366004614930565b6126cb565b34801561094a575f80fd5b5061050d6126ee565b34801561095e575f80fd5b5061031461096d3660046149da565b61270a565b34801561097d575f80fd5b506103eb612726565b348015610991575f80fd5b506103146109a0366004614930565b612741565b3480156109b0575f80fd5b506103146109bf366004614930565b6128ee565b3480156109cf575f80fd5b506109e36109de366004614d29565b612b23565b6040516102bf9190615184565b3480156109fb575f80fd5b506103eb612be2565b348015610a0f575f80fd5b50610314610a1e3660046151d2565b612bfd565b5f6001600160e01b03198216637965db0b60e01b1480610a5357506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f610a62612c8d565b6001600160a01b039092165f90815260089290920160205250604090205490565b610a8b612cb1565b7f19d1bb95aa4278ba8d6282dbd4743df4dfa774d51ae7edcf81e834cba5d6803c610ab581612cd4565b5f610abe612c8d565b90505f610acb8285612cde565b905060058154600160a01b900460ff166009811115610aec57610aec614eda565b03610af8575050610c20565b60038154600160a01b900460ff166009811115610b1757610b17614eda565b14610b4e578054604051634434ff0b60e01b8152610b45918691600160a01b90910460ff1690600401615222565b60405180910390fd5b5f610b57612d2c565b83549091505f90610b7590600160601b900463ffffffff168361524a565b8354600160a21b64ffffffffff838116600160d81b02600166ffffffffffff0160a01b03909316929092171785556003850154919250610bbf918491600160d01b90910416612da4565b8360030160156101000a81548164ffffffffff021916908364ffffffffff160217905550857f05dd56aaf720c449cc0bcf91b857b845291f0d195bccd74717f9e42675960f6982604051610c139190614a9a565b60405180910390a2505050505b50610c29612dcb565b50565b604080516060810182525f8082526020820181905291810191909152610c50612c8d565b5f938452600b016020908152604080852060ff94851686528252938490208451606081018652905480851682526101008104909416918101919091526201000090920463ffffffff1692820192909252919050565b610cad612cb1565b5f610cb6612c8d565b90505f80610cc683856002612dda565b6001820154825492945090925090600160d81b900464ffffffffff166001600160401b03831611801590610d025750610d00843383612e76565b155b15610d3e578254610d2290600160d81b900464ffffffffff16600161524a565b82604051630f685f6960e41b8152600401610b4592919061526a565b5f818152600a8501602052604081208054601090610d6890600160801b900463ffffffff16615284565b91906101000a81548163ffffffff021916908363ffffffff16021790559050610d918585612f0d565b5f610d9d868686612ff5565b6040805163ffffffff851681526001600160401b0383166020820152919250849189917f53e4308427c24b5b2f9c9c9e264e25a9758e4387aba6209223634e59f33fe85b910160405180910390a3505050505050610c29612dcb565b5f610e02612c8d565b5f928352600a01602052506040902054600160801b900463ffffffff1690565b5f610e2b612cb1565b610e36338484613092565b9050610a53612dcb565b5f610e49612c8d565b600201546001600160a01b0316919050565b5f80610e65613457565b5f9384526020525050604090206001015490565b5f80610e83612c8d565b5f848152600682016020526040902060030154909150600160801b900464ffffffffff1615610eb3576001610eb5565b5f5b5f848152600783016020526040902054610ed29160ff16906152a6565b9392505050565b610ee282610e5b565b610eeb81612cd4565b610ef5838361347b565b50505050565b5f610f04612c8d565b6001600160a01b03939093165f9081526009909301602090815260408085209385529290525090205460ff1690565b5f610f3c613520565b546001600160a01b0316919050565b6001600160a01b0381163314610f745760405163334bd91960e11b815260040160405180910390fd5b610f7e8282613544565b505050565b5f610f8c6135ba565b805490915060ff600160401b82041615906001600160401b03165f81158015610fb25750825b90505f826001600160401b03166001148015610fcd5750303b155b905081158015610fdb575080155b15610ff95760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b0319166001178555831561102257845460ff60401b1916600160401b1785555b61102c87876135e2565b5f611035612c8d565b80546001600160801b0319166e01518000000e1000000e1000000e101781556040519091506b61737369676e57696e646f7760a01b905f80516020615dde83398151915290611089905f90610e10906152b9565b60405180910390a26a737461727457696e646f7760a81b5f80516020615dde8339815191525f610e106040516110c09291906152b9565b60405180910390a26973746f704e6f7469636560b01b5f80516020615dde8339815191525f610e106040516110f69291906152b9565b60405180910390a26b726573756d6557696e646f7760a01b5f80516020615dde8339815191525f6201518060405161112f9291906152b9565b60405180910390a250831561118357845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29061117a90600190614a9a565b60405180910390a15b50505050505050565b5f611195612c8d565b80549091506111c2906b61737369676e57696e646f7760a01b9063ffffffff168461025862093a80613684565b815463ffffffff191663ffffffff9190911617905550565b5f6111e3612c8d565b54600160801b90046001600160401b0316919050565b5f611202612c8d565b54600160601b900463ffffffff16919050565b61121d6136e8565b61122682613776565b61123082826137a0565b5050565b5f61123d613853565b505f80516020615dfe83398151915290565b5f611258612c8d565b5463ffffffff16919050565b61126c612cb1565b5f611275612c8d565b90505f8061128483855f612dda565b81546001830154929450909250600160a01b900460ff16905f6112a68361389c565b90506112c28360098111156112bd576112bd614eda565b6138d7565b15806112f157508080156112f157506003850154600160d01b900464ffffffffff166001600160401b03851610155b15611313578683604051634434ff0b60e01b8152600401610b45929190615222565b600186015460405163fc1ba30160e01b8152600481018490526001600160a01b039091169063fc1ba30190602401602060405180830381865afa15801561135c573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061138091906152d0565b156113a25786826040516303b2170760e51b8152600401610b459291906152eb565b856001015f9054906101000a90046001600160a01b03166001600160a01b031663be10724f6040518163ffffffff1660e01b81526004015f6040518083038186803b1580156113ef575f80fd5b505afa158015611401573d5f803e3d5ffd5b505086546003600160a81b90910460ff1610915061146390505761142886866008876138df565b865f80516020615d9e833981519152600460405161144691906152f9565b60405180910390a26114588688613aba565b505050505050611605565b84545f90869060159061147f90600160a81b900460ff16615313565b91906101000a81548160ff021916908360ff160217905590508115611525575f888152600788016020526040908190209051632f4dc8ad60e21b81526004810188905260248101919091526001600160401b038616604482015273__$df364cc86ca6b29eae95e3e3553c9743d9$__9063bd3722b4906064015f6040518083038186803b15801561150e575f80fd5b505af4158015611520573d5f803e3d5ffd5b505050505b61152f8787612f0d565b5f61153b888888612ff5565b6040805160ff851681526001600160401b038316602082015291925085918b917ff5f9de4887cfb90e71910e6e609cade5956a4511435464c3fb2c8192da28a172910160405180910390a382156115fc5760038801546040516307b2636560e31b8152600481018b90526001600160a01b0390911690633d931b289060240160c0604051808303815f875af11580156115d6573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115fa919061533c565b505b50505050505050505b610c29612dcb565b5f611616612c8d565b54600160401b900463ffffffff16919050565b61163283613b69565b61163c8382613b90565b5f611645612c8d565b600181015460405163682a914160e01b815291925073__$df364cc86ca6b29eae95e3e3553c9743d9$__9163bb2fe1ff91600685019189918991899189916001600160a01b039091169063682a9141906116a39033906004016149c6565b602060405180830381865afa1580156116be573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116e291906153bc565b6040518763ffffffff1660e01b8152600401611703969594939291906153d3565b5f6040518083038186803b158015611719575f80fd5b505af415801561172b573d5f803e3d5ffd5b505050505050505050565b5f61173f612c8d565b600401546001600160a01b0316919050565b611759612cb1565b611761613bb4565b5f61176a612c8d565b90505f8061177a838a6001612dda565b81549193509150600160d81b900464ffffffffff166001600160401b03821611156117cb57815460405163bcdba5b160e01b8152610b4591600160d81b900464ffffffffff16908390600401615454565b856001600160401b03164211156117f9578886604051632f987fa960e01b8152600401610b459291906152b9565b866001600160601b03165f0361182257604051635b85013760e11b815260040160405180910390fd5b60048201546001600160601b0390811690881611156118725760048281015460405163632d296b60e01b81529182018b90526001600160601b03808a166024840152166044820152606401610b45565b5f6118bb846040518060a001604052808d8152602001866002015481526020018c81526020018b6001600160601b031681526020018a6001600160401b03168152508888613bf3565b90506118c884848b613d82565b6001840154604051632cdd635560e11b8152600481018b90526001600160a01b03909116906359bac6aa906024015f604051808303815f87803b15801561190d575f80fd5b505af115801561191f573d5f803e3d5ffd5b5050505083600a0173__$f457282d0e1d0b166a9f6ec262d53059b3$__6329adbba990918b61194d87613ed1565b6040518463ffffffff1660e01b815260040161196b93929190615474565b5f6040518083038186803b158015611981575f80fd5b505af4158015611993573d5f803e3d5ffd5b505085545f92506119b29150600160201b900463ffffffff168461524a565b845464ffffffffff8216600160d81b02600166ffffffffffff0160a01b0390911617600160a11b178555600185018b90556003850180546001600160601b038c166001600160601b03199091168117909155604080519182526001600160401b03831660208301529192506001600160a01b038416918c918e917f17f14394f42edc897b672400c19e8e920fe6b254f334896e4a72ecfc9f2c2e6c910160405180910390a45050505050611a64612dcb565b505050505050565b5f80516020615e1e833981519152611a8381612cd4565b5f611a9162093a804261524a565b905080611a9c613520565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc40090611af7908490614a9a565b60405180910390a25050565b5f80516020615e1e833981519152611b1a81612cd4565b5f611b23613520565b8054909150600160a01b90046001600160401b03164210611b5757604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b604080516060810182525f8082526020820181905291810182905290611bcb612c8d565b5f8581526006820160209081526040808320600785019092529182902091516303f257a560e01b815292935073__$df364cc86ca6b29eae95e3e3553c9743d9$__926303f257a592611c229291889060040161548f565b606060405180830381865af4158015611c3d573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c6191906154a5565b949350505050565b5f611c72612c8d565b8054909150611ca4906973746f704e6f7469636560b01b90600160401b900463ffffffff168461025862278d00613684565b815463ffffffff91909116600160401b0263ffffffff60401b1990911617905550565b604080516080810182525f808252602082018190529181018290526060810182905290611cf2612c8d565b5f938452600a0160209081526040938490208451608081018652905463ffffffff8082168352600160201b8204811693830193909352600160401b8104831695820195909552600160601b9094041660608401525090919050565b5f6060805f805f6060600f611d60613f39565b6040805180820190915260018152603160f81b602082015246305f80604051908082528060200260200182016040528015611da5578160200160208202803683370190505b5060f89690961b9d949c50929a50909850965094509092509050565b5f80611dcb613457565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b5f611dfe612c8d565b8054909150611e31906a737461727457696e646f7760a81b90600160201b900463ffffffff168461025862015180613684565b815463ffffffff91909116600160201b0263ffffffff60201b1990911617905550565b611e5c612cb1565b5f611e65612c8d565b90505f80611e7483855f612dda565b81549193509150611e8e90600160a01b900460ff1661389c565b611ebb578154604051634434ff0b60e01b8152610b45918691600160a01b90910460ff1690600401615222565b6003820154600160d01b900464ffffffffff166001600160401b0382161015611f0d576003820154604051630f685f6960e41b8152610b4591600160d01b900464ffffffffff16908390600401615454565b611f1a83836007846138df565b60405184907f02244c8529cb95e213ee542e76e7776342b3dabd10203d01472bbf4441be8929905f90a2611f4e8385613aba565b505050610c29612dcb565b5f611f62613520565b54600160a01b90046001600160401b0316919050565b5f611f81612cb1565b6001600160a01b038416611fa857604051632972810f60e21b815260040160405180910390fd5b611fb3848484613092565b9050610ed2612dcb565b5f611fc781612cd4565b5f611fd0612c8d565b6001810154909150611ffc906b6e6f6465526567697374727960a01b906001600160a01b031689613f5d565b6001820180546001600160a01b0319166001600160a01b03928316179055600282015461203d916d39ba30b5b4b733a6b0b730b3b2b960911b911688613f5d565b6002820180546001600160a01b0319166001600160a01b03928316179055600382015461207e916d3830bcb6b2b73a26b0b730b3b2b960911b911687613f5d565b6003820180546001600160a01b0319166001600160a01b0392831617905560048201546120bb916939b630a6b0b730b3b2b960b11b911686613f5d565b6004820180546001600160a01b0319166001600160a01b0392831617905560058201546120fe916f696d6167654d61726b6574706c61636560801b911685613f5d565b60059190910180546001600160a01b0319166001600160a01b03909216919091179055505050505050565b5f805f80612135612c8d565b5f958652600601602052505060409092208054600190910154600160a01b820460ff16946001600160a01b0390921693509150565b5f612173612c8d565b600301546001600160a01b0316919050565b5f61218e612c8d565b80549091506121c2906b726573756d6557696e646f7760a01b90600160601b900463ffffffff1684610e1062278d00613684565b815463ffffffff91909116600160601b0263ffffffff60601b1990911617905550565b6121ed612cb1565b5f6121f6612c8d565b90505f8061220683856001612dda565b81549193509150600160d81b900464ffffffffff166001600160401b0382161161226157815461224590600160d81b900464ffffffffff16600161524a565b81604051630f685f6960e41b8152600401610b4592919061526a565b6003820154600160d01b900464ffffffffff165f036122b65761228783836009846138df565b60405184907f97237956f8810192811e2c3f273fd02c5d6295206fdd9c62e6fe2bfc19ba9232905f90a26122ea565b6122c383836008846138df565b835f80516020615d9e83398151915260056040516122e191906152f9565b60405180910390a25b611f4e8385613aba565b5f6122fd612c8d565b90506123098185613fba565b604051633301130560e01b8152600a820160048201526024810185905263ffffffff80851660448301528316606482015273__$f457282d0e1d0b166a9f6ec262d53059b3$__906333011305906084015f6040518083038186803b15801561236f575f80fd5b505af4158015612381573d5f803e3d5ffd5b5050505050505050565b612393614810565b6123a461239e612c8d565b83612cde565b60405163065b6d8f60e01b8152600481019190915273__$df364cc86ca6b29eae95e3e3553c9743d9$__9063065b6d8f906024016102a060405180830381865af41580156123f4573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a539190615706565b612420612cb1565b5f612429612c8d565b90505f8061243883855f612dda565b81549193509150600160a01b900460ff1661246381600981111561245e5761245e614eda565b613fe6565b15612485578481604051634434ff0b60e01b8152600401610b45929190615222565b82546001600160a01b031633036124ac576124a3848685855f614003565b50505050611605565b6124c18160098111156112bd576112bd614eda565b80156124d757506124d784338560010154612e76565b156124e8576124a384868585614059565b600384015483546040516312bf54bd60e21b81526001600160a01b039283166004820152602481018890529116604482015233606482015273__$124c6452e7f69fc2ade58629ece0e32fda$__90634afd52f490608401602060405180830381865af415801561255a573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061257e91906152d0565b15612590576124a3848685855f614003565b60058160098111156125a4576125a4614eda565b141580156125c4575060048160098111156125c1576125c1614eda565b14155b156125e65784336040516348d1ff3d60e11b8152600401610b45929190615721565b6125f284868585614197565b50505050610c29612dcb565b80612607612c8d565b335f81815260099290920160209081526040808420878552825292839020805460ff1916941515949094179093559051831515815284927f0fe0cff97881a27dfa8ea0b87dbe9515f54e75f21d4e370f17a5f19855221588910160405180910390a35050565b5f612676612cb1565b5f6126846020850185614915565b6001600160a01b03163b11156126c0576126c06126a46020850185614915565b336126ad612c8d565b600301546001600160a01b031685614244565b611fb3338585613092565b5f6126d4612c8d565b5f9283526006908101602052604090922090910154919050565b5f6126f7612c8d565b54600160201b900463ffffffff16919050565b61271382610e5b565b61271c81612cd4565b610ef58383613544565b5f61272f612c8d565b600101546001600160a01b0316919050565b612749612cb1565b5f612752612c8d565b90505f8061276283856004612dda565b81549193509150600160d81b900464ffffffffff166001600160401b03821611156127b357815460405163bcdba5b160e01b8152610b4591600160d81b900464ffffffffff16908390600401615454565b6003820154600160d01b900464ffffffffff166001600160401b0382161061280457600382015460405163bcdba5b160e01b8152610b4591600160d01b900464ffffffffff16908390600401615454565b8154600166ffffffffffff0160a01b0316600360a01b17825560038201805464ffffffffff60a81b1964ffffffffff8416600160801b0216600160801b600160d01b031990911617905560405184907f387059e7f7eb9fe590f6a24a4b3c436589437cea9c676bcbd83e25eac7db0c7a90612880908490614a9a565b60405180910390a26003830154604051630d16862d60e31b8152600481018690526001600160a01b03909116906368b43168906024015f604051808303815f87803b1580156128cd575f80fd5b505af11580156128df573d5f803e3d5ffd5b50505050505050610c29612dcb565b6128f6612cb1565b5f6128ff612c8d565b90505f8061290f83856002612dda565b60018201549193509150612924843383612e76565b61294557843360405163eaa5fc6d60e01b8152600401610b45929190615721565b8254600160d81b900464ffffffffff166001600160401b038316111561299157825460405163bcdba5b160e01b8152610b4591600160d81b900464ffffffffff16908490600401615454565b6003830154600160d01b900464ffffffffff165f8190036129cf5760038401546129c890600160601b900463ffffffff168461524a565b9050612a05565b806001600160401b0316836001600160401b031610612a0557808360405163bcdba5b160e01b8152600401610b4592919061526a565b8354600166ffffffffffff0160a01b0316600360a01b178455600384018054600160801b600160f81b031916600160801b64ffffffffff86811691909102600160a81b600160f81b03191691909117600160d01b91841691909102179055604051829087907ffdcfd0b17d9e46075044b1f10c26a1df3baba87d3d34c419435259ec8a47830090612a99908790869061526a565b60405180910390a3600385810154908501546040516302b299e960e51b815260048101899052602481018590526001600160601b0390911660448201526001600160401b03831660648201526001600160a01b03909116906356533d20906084015f604051808303815f87803b158015612b11575f80fd5b505af11580156115fa573d5f803e3d5ffd5b60605f612b2e612c8d565b80549091505f908190612b549087908790600160801b90046001600160401b03166142f8565b6040516316923fb560e31b8152919350915073__$df364cc86ca6b29eae95e3e3553c9743d9$__9063b491fda890612b979060068701908690869060040161548f565b5f60405180830381865af4158015612bb1573d5f803e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052612bd89190810190615738565b9695505050505050565b5f612beb612c8d565b600501546001600160a01b0316919050565b5f612c06612c8d565b9050612c128186613fba565b612c2f666770755479706560c81b8560ff16600160ff801661435d565b60405163716bedfd60e01b8152600a820160048201526024810186905260ff80861660448301528416606482015263ffffffff8316608482015273__$f457282d0e1d0b166a9f6ec262d53059b3$__9063716bedfd9060a401611703565b7f0c4b335ea7c16b960a4f1622df5c0f3d9ba30d00a5eb4171c574316a44c0e90090565b612cb96143a0565b612cd26001612ccc612cc96143c6565b90565b906143ea565b565b610c2981336143f1565b5f8181526006830160205260408120908154600160a01b900460ff166009811115612d0b57612d0b614eda565b03610a535760405163edb1ab8360e01b815260048101839052602401610b45565b5f612d35613520565b5460408051632e5166a560e21b815290516001600160a01b039092169163b9459a94916004808201926020929091908290030181865afa158015612d7b573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d9f91906157e3565b905090565b5f816001600160401b0316836001600160401b031610612dc45781610ed2565b5090919050565b612cd25f612ccc612cc96143c6565b5f80612de461441c565b9050612df08585612cde565b91505f836009811115612e0557612e05614eda565b14158015612e405750826009811115612e2057612e20614eda565b8254600160a01b900460ff166009811115612e3d57612e3d614eda565b14155b15612e6e578154604051634434ff0b60e01b8152610b45918691600160a01b90910460ff1690600401615222565b935093915050565b5f6001600160a01b03831615801590612e8e57508115155b8015611c615750600184015460405163682a914160e01b8152611c61916001600160a01b03169063682a914190612ec99087906004016149c6565b602060405180830381865afa158015612ee4573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f0891906153bc565b831490565b600181015473__$f457282d0e1d0b166a9f6ec262d53059b3$__63b524283f600a850183612f3a86613ed1565b6040518463ffffffff1660e01b8152600401612f5893929190615474565b5f6040518083038186803b158015612f6e575f80fd5b505af4158015612f80573d5f803e3d5ffd5b50505f6001858101919091556003850180546001600160601b03191690558501546040516362289fd360e01b8152600481018590526001600160a01b0390911692506362289fd391506024015f604051808303815f87803b158015612fe3575f80fd5b505af1158015611183573d5f803e3d5ffd5b82545f906130099063ffffffff168361524a565b6003840154909150600160d01b900464ffffffffff161580159061304757506003830154600160d01b900464ffffffffff166001600160401b038216115b1561306157506003820154600160d01b900464ffffffffff165b825464ffffffffff8216600160d81b02600166ffffffffffff0160a01b0390911617600160a01b1790925550919050565b5f8061309c612c8d565b90506130a6613bb4565b5f6130af61441c565b6001600160a01b0387165f90815260088401602052604090205490915061010081106130f25786816040516302405c2b60e51b8152600401610b459291906157fe565b6130fd8160016152a6565b6001600160a01b0388165f9081526008850160205260409020558254839060109061313790600160801b90046001600160401b0316615817565b82546001600160401b039182166101009390930a83810292021916179091555f818152600685016020526040908190208554915163a3031bf360e01b815292965073__$df364cc86ca6b29eae95e3e3553c9743d9$__9263a3031bf3926131b2929189918d91899163ffffffff16908e908e906004016158e1565b5f6040518083038186803b1580156131c8575f80fd5b505af41580156131da573d5f803e3d5ffd5b505050506101808501351561326b5760048301546001600160a01b031663ad1c87856101808701356132146101c089016101a08a016159f9565b6040516001600160e01b031960e085901b168152600481019290925263ffffffff1660248201526044015f6040518083038186803b158015613254575f80fd5b505afa158015613266573d5f803e3d5ffd5b505050505b604080516080810182525f808252602082018190529181018290526060810191909152610160860135156133415760058401546001600160a01b031663c939bf6f610160880135878b6132c160208c018c614915565b6040516001600160e01b031960e087901b168152600481019490945260248401929092526001600160a01b0390811660448401521660648201526084016080604051808303815f875af115801561331a573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061333e9190615a25565b90505b600384015460408051610100810182526001600160a01b038b81168252336020808401919091529316926398c61a269289929190820190613384908c018c614915565b6001600160a01b031681526020018a60200160208101906133a59190615aa5565b6001600160601b031681526020016133c360608c0160408d01615ac0565b6001600160801b03168152602001855f01516001600160a01b0316815260200185604001516001600160801b03168152602001856060015161ffff168152506040518363ffffffff1660e01b815260040161341f929190615adb565b5f604051808303815f87803b158015613436575f80fd5b505af1158015613448573d5f803e3d5ffd5b50505050505050509392505050565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f80613485613457565b90506134918484611dc1565b613510575f848152602082815260408083206001600160a01b03871684529091529020805460ff191660011790556134c63390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a46001915050610a53565b5f915050610a53565b5092915050565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f8061354e613457565b905061355a8484611dc1565b15613510575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a46001915050610a53565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610a53565b6135ea614528565b6135f261454d565b6001600160a01b038216158061360f57506001600160a01b038116155b1561362d57604051632972810f60e21b815260040160405180910390fd5b6136375f8361347b565b5080613641613520565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f80516020615dbe833981519152908390a45050565b5f7f17d57ed1a1d10c36bff7484e6bb95371a28422a7baabf93343b1965f53f83fa06136af81612cd4565b6136dd878763ffffffff16876001600160401b0316876001600160401b0316876001600160401b0316614555565b979650505050505050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061375857507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661374c614593565b6001600160a01b031614155b15612cd25760405163703e46dd60e11b815260040160405180910390fd5b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e361123081612cd4565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156137fa575060408051601f3d908101601f191682019092526137f7918101906153bc565b60015b6138195781604051634c9c8ce360e01b8152600401610b4591906149c6565b5f80516020615dfe833981519152811461384957604051632a87526960e21b815260048101829052602401610b45565b610f7e83836145a7565b306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612cd25760405163703e46dd60e11b815260040160405180910390fd5b5f60035b8260098111156138b2576138b2614eda565b10158015610a53575060058260098111156138cf576138cf614eda565b111592915050565b5f60026138a0565b825461390090600160a01b900460ff1660098111156112bd576112bd614eda565b156139d957600183015473__$f457282d0e1d0b166a9f6ec262d53059b3$__63b524283f600a87018361393288613ed1565b6040518463ffffffff1660e01b815260040161395093929190615474565b5f6040518083038186803b158015613966575f80fd5b505af4158015613978573d5f803e3d5ffd5b5050505060018501546040516362289fd360e01b8152600481018390526001600160a01b03909116906362289fd3906024015f604051808303815f87803b1580156139c1575f80fd5b505af11580156139d3573d5f803e3d5ffd5b50505050505b82548290849060ff60a01b1916600160a01b8360098111156139fd576139fd614eda565b021790555082546001600160d81b031683556003830154600160801b900464ffffffffff1615801590613a4057506003830154600160a81b900464ffffffffff16155b15613a88576003830154613a63908290600160d01b900464ffffffffff16612da4565b8360030160156101000a81548164ffffffffff021916908364ffffffffff1602179055505b82546001600160a01b03165f90815260088501602052604081208054909190613ab090615b73565b9091555050505050565b60038201546040516331bd0a1960e21b8152600481018390525f916001600160a01b03169063c6f42864906024016020604051808303815f875af1158015613b04573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b2891906153bc565b9050817fde72b52864215b2cf97beb41289b6869563bb0fc8ac754fc308eae9863c5120382604051613b5c91815260200190565b60405180910390a2505050565b6064811115610c29578060646040516303ac352360e11b8152600401610b459291906152eb565b808214611230578181604051632339f36160e01b8152600401610b459291906152eb565b5f613bbd613520565b54600160a01b90046001600160401b0316905042811115610c295780604051635947f2dd60e01b8152600401610b459190614a9a565b5f613c0b5f80516020615e3e83398151915233611dc1565b15613c9957600185015473__$124c6452e7f69fc2ade58629ece0e32fda$__90638723547e906001600160a01b0316613c426145fc565b8787876040518663ffffffff1660e01b8152600401613c65959493929190615be6565b5f6040518083038186803b158015613c7b575f80fd5b505af4158015613c8d573d5f803e3d5ffd5b50505050339050611c61565b613ca885338660400151612e76565b613cc75733604051633348ec4760e21b8152600401610b4591906149c6565b73__$124c6452e7f69fc2ade58629ece0e32fda$__6395181312613ce96145fc565b8686866040518563ffffffff1660e01b8152600401613d0b9493929190615c29565b602060405180830381865af4158015613d26573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613d4a9190615c4f565b9050613d635f80516020615e3e83398151915282611dc1565b611c6157806040516342c865cf60e01b8152600401610b4591906149c6565b81546001600160a01b03165f908152600984016020908152604080832084845290915281205460ff16158015613e225750600284015460405163238afcc560e01b8152600481018490526001600160a01b039091169063238afcc590602401602060405180830381865afa158015613dfc573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e2091906152d0565b155b8015613eae575060058301541580613eae575060058301546001850154604051632864a37f60e11b8152600481018590526001600160a01b03909116906350c946fe9060240161010060405180830381865afa158015613e84573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ea89190615c86565b60e00151145b905080610ef557604051634c9192f360e01b815260048101839052602401610b45565b613ed961489d565b506040805160a08101825260049092015463ffffffff600160601b820481168452600160801b82048116602085015260ff600160c01b8304811693850193909352600160c81b82049092166060840152600160a01b900416608082015290565b60408051808201909152600a8152692537b126b0b730b3b2b960b11b602082015290565b5f6001600160a01b038216613f8557604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f80516020615dbe83398151915260405160405180910390a45092915050565b613fc5823383612e76565b61123057803360405163118c287760e11b8152600401610b45929190615721565b5f6006826009811115613ffb57613ffb614eda565b101592915050565b61401085846006856138df565b837f956741e383c601c86400fcdf8edde9c3d73bd87924479966284424cf75f93d568260405161404091906152f9565b60405180910390a26140528585613aba565b5050505050565b8154600160a01b900460ff16600481600981111561407957614079614eda565b036140925761408c858585856002614003565b50610ef5565b60058160098111156140a6576140a6614eda565b036140b75761408c85858585614197565b60038160098111156140cb576140cb614eda565b146140ed578381604051634434ff0b60e01b8152600401610b45929190615222565b84545f906141249061410c90600160401b900463ffffffff168561524a565b6003860154600160d01b900464ffffffffff16612da4565b845464ffffffffff8216600160d81b8102600166ffffffffffff0160a01b0390921691909117600560a01b178655600186015460405191825291925086907f49c770e711e081a49d293ac98b05f0914e9a391b7fd49ac75e992f0bd1523a0b9060200160405180910390a3505050505050565b5f60058354600160a01b900460ff1660098111156141b7576141b7614eda565b1490505f816141e05783546141db90600160d81b900464ffffffffff16600161524a565b6141f1565b8354600160d81b900464ffffffffff165b9050806001600160401b0316836001600160401b0316101561422a578083604051630f685f6960e41b8152600401610b4592919061526a565b611a64868686868661423d576002614003565b6001614003565b6001600160a01b03841663d505accf84848435602086013561426c6060880160408901615d42565b6040516001600160e01b031960e088901b1681526001600160a01b0395861660048201529490931660248501526044840191909152606483015260ff166084820152606084013560a4820152608084013560c482015260e4015f604051808303815f87803b1580156142dc575f80fd5b505af19250505080156142ed575060015b15610ef55750505050565b5f8060c8841115614321578360c86040516303ac352360e11b8152600401610b459291906152eb565b82851061432e5782614330565b845b91508361433d8385615d5d565b106143515761434c84836152a6565b614353565b825b9050935093915050565b8183108061436a57508083115b15610ef557604051632948c34f60e21b815260048101859052602481018490526044810183905260648101829052608401610b45565b6143a86146a4565b15612cd257604051633ee5aeb560e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80825d5050565b6143fb8282611dc1565b61123057808260405163e2517d3f60e01b8152600401610b459291906157fe565b5f80614426613520565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa158015614469573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061448d9190615d70565b90925090508015614524576144a0613520565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa1580156144e6573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061450a91906157e3565b6040516350efa75960e11b8152600401610b459190614a9a565b5090565b6145306146b7565b612cd257604051631afcd79f60e31b815260040160405180910390fd5b612cd2614528565b5f6145628685858561435d565b855f80516020615dde83398151915286866040516145819291906152eb565b60405180910390a25091949350505050565b5f5f80516020615dfe833981519152610f3c565b6145b0826146d0565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156145f457610f7e828261472a565b6112306147ba565b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f614626613f39565b805160209182012060408051808201825260018152603160f81b90840152805192830193909352918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f612d9f6146b3612cc96143c6565b5c90565b5f6146c06135ba565b54600160401b900460ff16919050565b806001600160a01b03163b5f036146fc5780604051634c9c8ce360e01b8152600401610b4591906149c6565b5f80516020615dfe83398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f61473784846147d9565b905080801561475857505f3d118061475857505f846001600160a01b03163b115b1561476d576147656147ec565b915050610a53565b801561478e5783604051639996b31560e01b8152600401610b4591906149c6565b3d156147a15761479c614805565b613519565b60405163d6bda27560e01b815260040160405180910390fd5b3415612cd25760405163b398979f60e01b815260040160405180910390fd5b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b6040805161022081019091525f808252602082019081525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e082018190526101008201819052610120820181905261014082018190526101608201526101800161488361489d565b81525f602082018190526040820181905260609091015290565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915290565b5f602082840312156148da575f80fd5b81356001600160e01b031981168114610ed2575f80fd5b6001600160a01b0381168114610c29575f80fd5b8035614910816148f1565b919050565b5f60208284031215614925575f80fd5b8135610ed2816148f1565b5f60208284031215614940575f80fd5b5035919050565b60ff81168114610c29575f80fd5b5f8060408385031215614966575f80fd5b82359150602083013561497881614947565b809150509250929050565b5f6101c08284031215614994575f80fd5b50919050565b5f806101e083850312156149ac575f80fd5b823591506149bd8460208501614983565b90509250929050565b6001600160a01b0391909116815260200190565b5f80604083850312156149eb575f80fd5b823591506020830135614978816148f1565b5f8060408385031215614a0e575f80fd5b8235614a19816148f1565b946020939093013593505050565b5f8060408385031215614a38575f80fd5b8235614a43816148f1565b91506020830135614978816148f1565b6001600160401b0381168114610c29575f80fd5b803561491081614a53565b5f60208284031215614a82575f80fd5b8135610ed281614a53565b6001600160401b03169052565b6001600160401b0391909116815260200190565b634e487b7160e01b5f52604160045260245ffd5b60405161022081016001600160401b0381118282101715614ae557614ae5614aae565b60405290565b604051601f8201601f191681016001600160401b0381118282101715614b1357614b13614aae565b604052919050565b5f8060408385031215614b2c575f80fd5b8235614b37816148f1565b91506020838101356001600160401b0380821115614b53575f80fd5b818601915086601f830112614b66575f80fd5b813581811115614b7857614b78614aae565b614b8a601f8201601f19168501614aeb565b91508082528784828501011115614b9f575f80fd5b80848401858401375f848284010152508093505050509250929050565b5f8083601f840112614bcc575f80fd5b5081356001600160401b03811115614be2575f80fd5b6020830191508360208260051b8501011115614bfc575f80fd5b9250929050565b5f805f8060408587031215614c16575f80fd5b84356001600160401b0380821115614c2c575f80fd5b614c3888838901614bbc565b90965094506020870135915080821115614c50575f80fd5b50614c5d87828801614bbc565b95989497509550505050565b6001600160601b0381168114610c29575f80fd5b803561491081614c69565b5f805f805f8060a08789031215614c9d575f80fd5b86359550602087013594506040870135614cb681614c69565b93506060870135614cc681614a53565b925060808701356001600160401b0380821115614ce1575f80fd5b818901915089601f830112614cf4575f80fd5b813581811115614d02575f80fd5b8a6020828501011115614d13575f80fd5b6020830194508093505050509295509295509295565b5f8060408385031215614d3a575f80fd5b50508035926020909101359150565b5f81518084525f5b81811015614d6d57602081850181015186830182015201614d51565b505f602082860101526020601f19601f83011685010191505092915050565b6001600160a01b03169052565b60ff60f81b881681525f602060e06020840152614db960e084018a614d49565b8381036040850152614dcb818a614d49565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b81811015614e1e57835183529284019291840191600101614e02565b50909c9b505050505050505050505050565b5f805f6102008486031215614e43575f80fd5b8335614e4e816148f1565b925060208401359150614e648560408601614983565b90509250925092565b5f805f805f60a08688031215614e81575f80fd5b8535614e8c816148f1565b94506020860135614e9c816148f1565b93506040860135614eac816148f1565b92506060860135614ebc816148f1565b91506080860135614ecc816148f1565b809150509295509295909350565b634e487b7160e01b5f52602160045260245ffd5b600a8110614efe57614efe614eda565b9052565b60608101614f108286614eee565b6001600160a01b0393909316602082015260400152919050565b602081525f610ed26020830184614d49565b63ffffffff81168114610c29575f80fd5b803561491081614f3c565b5f805f60608486031215614f6a575f80fd5b833592506020840135614f7c81614f3c565b91506040840135614f8c81614f3c565b809150509250925092565b6001600160601b03169052565b63ffffffff80825116835280602083015116602084015260ff604083015116604084015260ff6060830151166060840152806080830151166080840152505050565b614ff1828251614d8c565b60208101516150036020840182614eee565b506040810151604083015260608101516060830152608081015161502a6080840182614f97565b5060a081015161503d60a0840182614a8d565b5060c081015161505060c0840182614a8d565b5060e081015161506360e0840182614a8d565b506101008082015161507782850182614a8d565b50506101208082015161508c82850182614a8d565b5050610140808201516150a182850182614a8d565b50506101608181015160ff169083015261018080820151908301526101a0808201516150cf82850182614fa4565b50506101c08101516102408301526101e0810151610260830152610200015163ffffffff1661028090910152565b6102a08101610a538284614fe6565b8015158114610c29575f80fd5b5f806040838503121561512a575f80fd5b8235915060208301356149788161510c565b5f805f838503610280811215615150575f80fd5b843593506151618660208701614983565b925060a06101df1982011215615175575f80fd5b506101e0840190509250925092565b602080825282518282018190525f9190848201906040850190845b818110156151c6576151b2838551614fe6565b928401926102a0929092019160010161519f565b50909695505050505050565b5f805f80608085870312156151e5575f80fd5b8435935060208501356151f781614947565b9250604085013561520781614947565b9150606085013561521781614f3c565b939692955090935050565b82815260408101610ed26020830184614eee565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908082111561351957613519615236565b6001600160401b0392831681529116602082015260400190565b5f63ffffffff80831681810361529c5761529c615236565b6001019392505050565b80820180821115610a5357610a53615236565b9182526001600160401b0316602082015260400190565b5f602082840312156152e0575f80fd5b8151610ed28161510c565b918252602082015260400190565b602081016006831061530d5761530d614eda565b91905290565b5f60ff821660ff810361532857615328615236565b60010192915050565b805161491081614a53565b5f60c0828403121561534c575f80fd5b60405160c081016001600160401b038111828210171561536e5761536e614aae565b604052825161537c81614a53565b808252506020830151602082015260408301516040820152606083015160608201526080830151608082015260a083015160a08201528091505092915050565b5f602082840312156153cc575f80fd5b5051919050565b868152608060208083018290529082018690525f90879060a08401835b8981101561540c578335825292820192908201906001016153f0565b5084810360408601528681526001600160fb1b0387111561542b575f80fd5b8660051b9250828860208301376020838201019350505050826060830152979650505050505050565b64ffffffffff9290921682526001600160401b0316602082015260400190565b8381526020810183905260e08101611c616040830184614fa4565b9283526020830191909152604082015260600190565b5f606082840312156154b5575f80fd5b604051606081016001600160401b03811182821017156154d7576154d7614aae565b6040528251815260208301516154ec81614a53565b602082015260408301516154ff81614a53565b60408201529392505050565b8051614910816148f1565b8051600a8110614910575f80fd5b805161491081614c69565b805161491081614947565b805161491081614f3c565b5f60a08284031215615555575f80fd5b60405160a081016001600160401b038111828210171561557757615577614aae565b8060405250809150825161558a81614f3c565b8152602083015161559a81614f3c565b602082015260408301516155ad81614947565b604082015260608301516155c081614947565b606082015260808301516155d381614f3c565b6080919091015292915050565b5f6102a082840312156155f1575f80fd5b6155f9614ac2565b90506156048261550b565b815261561260208301615516565b6020820152604082015160408201526060820151606082015261563760808301615524565b608082015261564860a08301615331565b60a082015261565960c08301615331565b60c082015261566a60e08301615331565b60e082015261010061567d818401615331565b9082015261012061568f838201615331565b908201526101406156a1838201615331565b908201526101606156b383820161552f565b9082015261018082810151908201526101a06156d184828501615545565b908201526102408201516101c08201526102608201516101e08201526156fa610280830161553a565b61020082015292915050565b5f6102a08284031215615717575f80fd5b610ed283836155e0565b9182526001600160a01b0316602082015260400190565b5f6020808385031215615749575f80fd5b82516001600160401b038082111561575f575f80fd5b818501915085601f830112615772575f80fd5b81518181111561578457615784614aae565b615792848260051b01614aeb565b81815284810192506102a09182028401850191888311156157b1575f80fd5b938501935b828510156157d7576157c889866155e0565b845293840193928501926157b6565b50979650505050505050565b5f602082840312156157f3575f80fd5b8151610ed281614a53565b6001600160a01b03929092168252602082015260400190565b5f6001600160401b038281166002600160401b0319810161529c5761529c615236565b6001600160801b0381168114610c29575f80fd5b80356149108161583a565b6001600160801b03169052565b803561587181614f3c565b63ffffffff908116835260208201359061588a82614f3c565b90811660208401526040820135906158a182614947565b60ff82166040850152606083013591506158ba82614947565b60ff82166060850152608083013591506158d382614f3c565b808216608085015250505050565b878152602081018790526001600160a01b03861660408201526001600160401b038516606082015263ffffffff8416608082015260a08101839052610280810161593660c0830161593185614905565b614d8c565b61594260208401614c7d565b61594f60e0840182614f97565b5061595c6040840161584e565b61596a610100840182615859565b5061597760608401614a67565b615985610120840182614a8d565b5061599260808401614a67565b6159a0610140840182614a8d565b5061016060a0840135818401526101806159bf81850160c08701615866565b908401356102208401528301356102408301526159df6101a08401614f4d565b63ffffffff81166102608401525098975050505050505050565b5f60208284031215615a09575f80fd5b8135610ed281614f3c565b805161ffff81168114614910575f80fd5b5f60808284031215615a35575f80fd5b604051608081016001600160401b0381118282101715615a5757615a57614aae565b6040528251615a65816148f1565b81526020830151615a75816148f1565b60208201526040830151615a888161583a565b6040820152615a9960608401615a14565b60608201529392505050565b5f60208284031215615ab5575f80fd5b8135610ed281614c69565b5f60208284031215615ad0575f80fd5b8135610ed28161583a565b5f6101208201905083825260018060a01b03808451166020840152806020850151166040840152806040850151166060840152506060830151615b216080840182614f97565b506080830151615b3460a0840182615859565b5060a0830151615b4760c0840182614d8c565b5060c0830151615b5a60e0840182615859565b5060e083015161ffff8116610100840152509392505050565b5f81615b8157615b81615236565b505f190190565b805182526020808201519083015260408082015190830152606080820151908301526080908101516001600160401b0316910152565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b0386168152602081018590525f610100615c0a6040840187615b88565b8060e0840152615c1d8184018587615bbe565b98975050505050505050565b848152615c396020820185615b88565b60e060c08201525f612bd860e083018486615bbe565b5f60208284031215615c5f575f80fd5b8151610ed2816148f1565b805160028110614910575f80fd5b805160048110614910575f80fd5b5f610100808385031215615c98575f80fd5b604051908101906001600160401b0382118183101715615cba57615cba614aae565b8160405283519150615ccb826148f1565b818152615cda60208501615c6a565b6020820152615ceb60408501615c78565b6040820152615cfc60608501615331565b6060820152615d0d60808501615331565b608082015260a084015160a0820152615d2860c08501615a14565b60c082015260e084015160e0820152809250505092915050565b5f60208284031215615d52575f80fd5b8135610ed281614947565b81810381811115610a5357610a53615236565b5f8060408385031215615d81575f80fd5b8251615d8c81614a53565b60208401519092506149788161510c56fef77d2758b8359b1dc52e044b4a35832717979a359e1774d103a21e6fd201b1f544be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe0a7e89c5c2abbeecebfa6c000066595bdd560a4e590d5b51bfb1360704c388d1360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a2c0e86ef42968f843b5fc3a6f6d421401da96923e1a6a2299b016956535a3b82'

/** Libraries that the creation code of JobManager calls, and the byte offsets at which their addresses belong. */
export const jobManagerLinks = {
  "JobAgreement": [
    9762,
    15639,
    15817
  ],
  "JobRecords": [
    5595,
    5980,
    7417,
    9403,
    11368,
    12922
  ],
  "NodeCapacity": [
    6697,
    9276,
    11627,
    12308,
    14860
  ]
} as const
