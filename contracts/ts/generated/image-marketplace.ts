// Generated from ImageMarketplace.sol; do not edit.

/** ABI of ImageMarketplace. */
export const imageMarketplaceAbi = [
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
    "name": "flagImage",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "getImage",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Image",
        "components": [
          {
            "name": "publisher",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "enum ImageStatus"
          },
          {
            "name": "verified",
            "type": "bool",
            "internalType": "bool"
          },
          {
            "name": "revenueShareBps",
            "type": "uint16",
            "internalType": "uint16"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pricePerUse",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "contentHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "metadataCid",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "category",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "publishedAt",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "uses",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "ratingSum",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "ratingCount",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "flaggedUntil",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "versionCount",
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
    "name": "getImages",
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
        "name": "page",
        "type": "bytes32[]",
        "internalType": "ImageId[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getImagesByCategory",
    "inputs": [
      {
        "name": "category",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32[]",
        "internalType": "ImageId[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "getImagesByCategory",
    "inputs": [
      {
        "name": "category",
        "type": "string",
        "internalType": "string"
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
        "internalType": "ImageId[]"
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
    "name": "getVersions",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
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
        "name": "page",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
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
    "name": "imageCount",
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
    "name": "isUsable",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
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
    "name": "pendingTermsOf",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      }
    ],
    "outputs": [
      {
        "name": "pricePerUse",
        "type": "uint128",
        "internalType": "uint128"
      },
      {
        "name": "revenueShareBps",
        "type": "uint16",
        "internalType": "uint16"
      },
      {
        "name": "effectiveAt",
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
    "name": "publishImage",
    "inputs": [
      {
        "name": "contentHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "metadataCid",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "pricePerUse",
        "type": "uint128",
        "internalType": "uint128"
      },
      {
        "name": "revenueShareBps",
        "type": "uint16",
        "internalType": "uint16"
      },
      {
        "name": "category",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "rateImage",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "rating",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "review",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "ratingOf",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "rater",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct Rating",
        "components": [
          {
            "name": "rating",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "jobId",
            "type": "uint256",
            "internalType": "JobId"
          },
          {
            "name": "ratedAt",
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
    "name": "recordUse",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      },
      {
        "name": "payer",
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
        "internalType": "struct ImageTerms",
        "components": [
          {
            "name": "publisher",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "token",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "pricePerUse",
            "type": "uint128",
            "internalType": "uint128"
          },
          {
            "name": "revenueShareBps",
            "type": "uint16",
            "internalType": "uint16"
          }
        ]
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
    "name": "resolveFlag",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "confirmed",
        "type": "bool",
        "internalType": "bool"
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
    "name": "setListed",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "listed",
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
        "name": "jobManager_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "paymentManager_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setTerms",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "pricePerUse",
        "type": "uint128",
        "internalType": "uint128"
      },
      {
        "name": "revenueShareBps",
        "type": "uint16",
        "internalType": "uint16"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setVerified",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "verified",
        "type": "bool",
        "internalType": "bool"
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
    "name": "unpauseEntry",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "updateImage",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "contentHash",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "metadataCid",
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
    "name": "ImageDelisted",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "ImageId"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ImageFlagged",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "ImageId"
      },
      {
        "name": "by",
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
    "name": "ImagePublished",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "ImageId"
      },
      {
        "name": "publisher",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "category",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "categoryName",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "contentHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "metadataCid",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "token",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "pricePerUse",
        "type": "uint128",
        "indexed": false,
        "internalType": "uint128"
      },
      {
        "name": "revenueShareBps",
        "type": "uint16",
        "indexed": false,
        "internalType": "uint16"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ImageRated",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "ImageId"
      },
      {
        "name": "rater",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "jobId",
        "type": "uint256",
        "indexed": false,
        "internalType": "JobId"
      },
      {
        "name": "rating",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "previous",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "review",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ImageRelisted",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "ImageId"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ImageTermsScheduled",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "ImageId"
      },
      {
        "name": "pricePerUse",
        "type": "uint128",
        "indexed": false,
        "internalType": "uint128"
      },
      {
        "name": "revenueShareBps",
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
    "name": "ImageUpdated",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "ImageId"
      },
      {
        "name": "version",
        "type": "uint32",
        "indexed": false,
        "internalType": "uint32"
      },
      {
        "name": "contentHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "metadataCid",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ImageUsed",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "ImageId"
      },
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
        "name": "uses",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ImageVerified",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "ImageId"
      },
      {
        "name": "verified",
        "type": "bool",
        "indexed": false,
        "internalType": "bool"
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
    "name": "ImageMarketplaceBadRating",
    "inputs": [
      {
        "name": "rating",
        "type": "uint8",
        "internalType": "uint8"
      }
    ]
  },
  {
    "type": "error",
    "name": "ImageMarketplaceDuplicateImage",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      }
    ]
  },
  {
    "type": "error",
    "name": "ImageMarketplaceNotEligibleToRate",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "jobId",
        "type": "uint256",
        "internalType": "JobId"
      }
    ]
  },
  {
    "type": "error",
    "name": "ImageMarketplaceNotPublisher",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
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
    "name": "ImageMarketplaceNotUsable",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      }
    ]
  },
  {
    "type": "error",
    "name": "ImageMarketplaceUnknownImage",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      }
    ]
  },
  {
    "type": "error",
    "name": "ImageMarketplaceWrongToken",
    "inputs": [
      {
        "name": "imageId",
        "type": "bytes32",
        "internalType": "ImageId"
      },
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "expected",
        "type": "address",
        "internalType": "address"
      }
    ]
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

/** Creation code of ImageMarketplace. */
export const imageMarketplaceBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051613833620001005f395f81816122b4015281816122dd015261242101526138335ff3fe6080604052600436106101a9575f3560e01c806301ffc9a7146101ad57806306850c62146101e15780631122e86a1461020d5780631b66738f1461022e578063248a9ca31461025b578063298362451461027a5780632f2ff15d14610299578063342f5c3e146102b857806336568abe146102d95780633953becc146102f85780633c966352146103175780633df395a314610364578063485cc955146103785780634f1ef2861461039757806352d1902d146103aa5780636ced1ae9146103be5780636d710f0d146103ea5780636e4af9d3146104095780637043f4321461041d5780637763da2a146104315780638359d56d1461045057806387f4c4271461046f5780638952806b1461048e57806391d14854146104ad57806392053b63146104cc578063a217fddf146104e0578063a2af3bbd146104f3578063a99ca92b14610514578063ad3cb1cc14610533578063aee1fe4914610570578063c939bf6f14610584578063caa598d2146105f1578063d547741f1461061f578063d9b5c4a51461063e578063f158160f14610652578063f303136f14610671578063f639f4a614610690575b5f80fd5b3480156101b8575f80fd5b506101cc6101c7366004612cbb565b6106af565b60405190151581526020015b60405180910390f35b3480156101ec575f80fd5b506102006101fb366004612ce2565b6106e5565b6040516101d89190612d02565b348015610218575f80fd5b5061022c610227366004612d52565b6107b7565b005b348015610239575f80fd5b5061024d610248366004612df4565b61082e565b6040519081526020016101d8565b348015610266575f80fd5b5061024d610275366004612e7d565b610902565b348015610285575f80fd5b5061022c610294366004612d52565b610920565b3480156102a4575f80fd5b5061022c6102b3366004612e94565b610a09565b3480156102c3575f80fd5b506102cc610a2b565b6040516101d89190612eb7565b3480156102e4575f80fd5b5061022c6102f3366004612e94565b610a43565b348015610303575f80fd5b5061022c610312366004612ecb565b610a7b565b348015610322575f80fd5b50610336610331366004612e94565b610b5a565b60408051825160ff16815260208084015190820152918101516001600160401b0316908201526060016101d8565b34801561036f575f80fd5b506102cc610be8565b348015610383575f80fd5b5061022c610392366004612f20565b610c03565b61022c6103a5366004612fb9565b610d00565b3480156103b5575f80fd5b5061024d610d1f565b3480156103c9575f80fd5b506103dd6103d8366004612e7d565b610d3a565b6040516101d8919061309b565b3480156103f5575f80fd5b506102006104043660046131b7565b610f2d565b348015610414575f80fd5b5061022c610f43565b348015610428575f80fd5b5061022c610fda565b34801561043c575f80fd5b5061020061044b3660046131f5565b61107e565b34801561045b575f80fd5b5061022c61046a366004613241565b611097565b34801561047a575f80fd5b5061022c610489366004612d52565b611204565b348015610499575f80fd5b506102006104a8366004613275565b6112b2565b3480156104b8575f80fd5b506101cc6104c7366004612e94565b6113ba565b3480156104d7575f80fd5b5061024d6113ee565b3480156104eb575f80fd5b5061024d5f81565b3480156104fe575f80fd5b50610507611400565b6040516101d8919061329e565b34801561051f575f80fd5b5061022c61052e366004613275565b61141f565b34801561053e575f80fd5b50610563604051806040016040528060058152602001640352e302e360dc1b81525081565b6040516101d891906132b2565b34801561057b575f80fd5b506102cc611539565b34801561058f575f80fd5b506105a361059e3660046132fe565b611554565b6040516101d8919081516001600160a01b039081168252602080840151909116908201526040808301516001600160801b03169082015260609182015161ffff169181019190915260800190565b3480156105fc575f80fd5b5061061061060b366004612e7d565b611723565b6040516101d893929190613345565b34801561062a575f80fd5b5061022c610639366004612e94565b6117a2565b348015610649575f80fd5b506102cc6117be565b34801561065d575f80fd5b5061022c61066c366004612e7d565b6117c7565b34801561067c575f80fd5b506101cc61068b366004612e7d565b61188e565b34801561069b575f80fd5b5061022c6106aa366004613381565b6118b8565b5f6001600160e01b03198216637965db0b60e01b14806106df57506301ffc9a760e01b6001600160e01b03198316145b92915050565b60605f6106f0611abd565b60060190505f8061070686868580549050611ae1565b909250905061071582826133f9565b6001600160401b0381111561072c5761072c612f4c565b604051908082528060200260200182016040528015610755578160200160208202803683370190505b509350815b818110156107ad578381815481106107745761077461340c565b905f5260205f20015485848361078a91906133f9565b8151811061079a5761079a61340c565b602090810291909101015260010161075a565b5050505092915050565b7f850d585eb7f024ccee5e68e55f2c26cc72e1e6ee456acf62135757a5eb9d4a106107e181611b4b565b816107eb84611b58565b8054911515600160a81b0260ff60a81b19909216919091179055604051821515815283905f805160206137f38339815191529060200160405180910390a2505050565b5f61083888611bb7565b6108428686611bfc565b3388604051602001610855929190613420565b6040516020818303038152906040528051906020012090505f866001600160801b03161115610888576108888183611c4a565b5f6108938585611ceb565b90505f6108a08383611db1565b805461ffff60b01b1916600160b01b61ffff8a16021781556001600160a01b038516600160a01b6001600160601b038b1602176001820155600281018b9055600381018a905590506108f58382848989611f21565b5050979650505050505050565b5f8061090c611fa7565b5f9384526020525050604090206001015490565b5f61092a81611b4b565b5f61093484611b58565b90505f83610942575f61094b565b6001600160401b035b6004830180546001600160c01b0316600160c01b6001600160401b0384160217905590508361098f5762127500610980611fcb565b61098a9190613439565b610998565b6001600160401b035b8260050160136101000a8154816001600160401b0302191690836001600160401b03160217905550336001600160a01b0316857f613697e049a494e43043578af43dedd353db73a7157fcea5e312ef27ad3176fa836040516109fa919061329e565b60405180910390a35050505050565b610a1282610902565b610a1b81611b4b565b610a258383612043565b50505050565b5f610a346120e8565b546001600160a01b0316919050565b6001600160a01b0381163314610a6c5760405163334bd91960e11b815260040160405180910390fd5b610a76828261210c565b505050565b5f610a8581611b4b565b5f610a8e611abd565b8054909150610ab7906b6e6f6465526567697374727960a01b906001600160a01b031687612182565b81546001600160a01b0319166001600160a01b039182161782556001820154610af091693537b126b0b730b3b2b960b11b911686612182565b6001820180546001600160a01b0319166001600160a01b039283161790556002820154610b31916d3830bcb6b2b73a26b0b730b3b2b960911b911685612182565b60029190910180546001600160a01b0319166001600160a01b0390921691909117905550505050565b604080516060810182525f8082526020820181905291810182905290610b7e611abd565b5f858152600591909101602090815260408083206001600160a01b03871684528252918290208251606081018452905460ff81168252600160301b81046001600160d01b03169282019290925261010090910464ffffffffff169181019190915291505092915050565b5f610bf1611abd565b600101546001600160a01b0316919050565b5f610c0c6121df565b805490915060ff600160401b82041615906001600160401b03165f81158015610c325750825b90505f826001600160401b03166001148015610c4d5750303b155b905081158015610c5b575080155b15610c795760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b03191660011785558315610ca257845460ff60401b1916600160401b1785555b610cac8787612207565b8315610cf757845460ff60401b191685556040517fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290610cee9060019061329e565b60405180910390a15b50505050505050565b610d086122a9565b610d1182612339565b610d1b8282612363565b5050565b5f610d28612416565b505f805160206137d383398151915290565b604080516101e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c0810182905290610dba611abd565b90505f610dc684611b58565b90505f80610ddb83610dd6611fcb565b61245f565b604080516101e0810190915285546001600160a01b0381168252929450909250906020820190600160a01b900460ff166002811115610e1c57610e1c613067565b81528454600160a81b810460ff161515602083015261ffff8416604083015260018601546001600160a01b031660608301526001600160601b0385166080830152600286015460a0830152600386015460c083015260078701805460e0909301929091600160e81b900462ffffff16908110610e9a57610e9a61340c565b5f9182526020808320909101548352865464ffffffffff600160c01b9182900416848301526004808901546001600160401b03818116604080890191909152600160401b830482166060890152600160801b830482166080890152939091041660a08601528b8452890190915290205460c090910190610f1b906001613459565b63ffffffff1690529695505050505050565b6060610f3c83835f60c86124ec565b9392505050565b5f80516020613813833981519152610f5a81611b4b565b5f610f6862093a8042613439565b905080610f736120e8565b80546001600160401b0392909216600160a01b02600160a01b600160e01b031990921691909117905560405133907ff25ed9442a5823cf89876e24fc2adadc793e3fccce77e6e5fb0ca5fe6b5fc40090610fce90849061329e565b60405180910390a25050565b5f80516020613813833981519152610ff181611b4b565b5f610ffa6120e8565b8054909150600160a01b90046001600160401b0316421061102e57604051631612463160e11b815260040160405180910390fd5b8054600160a01b600160e01b031916600160a01b426001600160401b03160217815560405133907f49fd6140a519f72dc5fbb6e425029a577d7f2e4f4e39d4a2cec07d8df892ffa4905f90a25050565b606061108c858585856124ec565b90505b949350505050565b5f6110a061262c565b90505f6110ac85612738565b90506110b88484611bfc565b5f806110c4838561245f565b6001850180546001600160a01b0316600160a01b6001600160601b03851690810291909117909155855461ffff60b01b1916600160b01b61ffff841602178655919350915084906001600160801b0388161180159061112a57508161ffff168661ffff16145b15611169576001840180546001600160a01b0316600160a01b6001600160601b038a160217905560058401805464ffffffffff60701b191690556111be565b6111766201518082613439565b6005850180546001600160601b038a166001600160701b031990911617600160601b61ffff8a16021764ffffffffff60701b1916600160701b64ffffffffff84160217905590505b877febf06208de8fdcdac424bde4484c77ceaaf234bcc759babe9e81640f541a9c488888846040516111f293929190613345565b60405180910390a25050505050505050565b61120c612788565b5f61121683612738565b905081611224576002611227565b60015b8154829060ff60a01b1916600160a01b83600281111561124957611249613067565b021790555081156112835760405183907f6f5476655100d5685fd09843c0d4946d4af2f6c4fe0a461a47b82e4b31428cb6905f90a2505050565b60405183907f20afb0f36a2a915d2da9dbc2d586350da7de080b0e710929104c48faac2aa708905f90a2505050565b60605f6112be85611b58565b90505f6112c9611abd565b5f87815260049190910160205260408120805490925090806112f688886112f1866001613459565b611ae1565b909250905061130582826133f9565b6001600160401b0381111561131c5761131c612f4c565b604051908082528060200260200182016040528015611345578160200160208202803683370190505b509550815b818110156113ad5783811061136357856002015461137f565b8481815481106113755761137561340c565b905f5260205f2001545b8761138a85846133f9565b8151811061139a5761139a61340c565b602090810291909101015260010161134a565b5050505050509392505050565b5f806113c4611fa7565b5f948552602090815260408086206001600160a01b03959095168652939052505090205460ff1690565b5f6113f7611abd565b60060154919050565b5f6114096120e8565b54600160a01b90046001600160401b0316919050565b611427612790565b61142f612788565b5f61143984612738565b905061144483611bb7565b5f61144d611abd565b5f868152600491909101602052604090206002830154600384018590559091508481146114905781546001810183555f8381526020902001819055600283018590555b815486907f8d4e8de44be520727b788efbe6d23dcaa0f4eb883e1ad8163598ab80ce78696c906114c1906001613459565b6040805163ffffffff909216825260208201899052810187905260600160405180910390a28085141580156114fe57508254600160a81b900460ff165b1561153157825460ff60a81b191683556040515f815286905f805160206137f38339815191529060200160405180910390a25b505050505050565b5f611542611abd565b600201546001600160a01b0316919050565b604080516080810182525f8082526020820181905291810182905260608101919091527f7d7ede42f2cb55e78b5c353c45a498d49c01999a4c97d1191e53e72e570b09fc6115a181611b4b565b5f6115aa611fcb565b90505f6115b688611b58565b90506115c281836127cf565b6115e75760405163c8ec387f60e01b8152600481018990526024015b60405180910390fd5b5f806115f3838561245f565b600185015491935091506001600160a01b03166001600160601b038316158015906116305750806001600160a01b0316886001600160a01b031614155b15611654578a88826040516338c5e71160e01b81526004016115de9392919061346c565b6004840180545f91908290611671906001600160401b031661348b565b91906101000a8154816001600160401b0302191690836001600160401b0316021790559050896001600160a01b03168b8d7f67d7d47e0f005f2488d2973840ffa4aa543d73b4e46a8c1e61867b7c0634be35846040516116d1919061329e565b60405180910390a4506040805160808101825294546001600160a01b0390811686529190911660208501526001600160601b039092169183019190915261ffff16606082015292505050949350505050565b5f805f8061172f611abd565b5f868152600391909101602052604090206005810154600160701b900464ffffffffff169250905081611760611fcb565b6001600160401b03161061177d575f805f9350935093505061179b565b600501546001600160601b0381169350600160601b900461ffff1691505b9193909250565b6117ab82610902565b6117b481611b4b565b610a25838361210c565b5f610a34611abd565b5f805160206138138339815191526117de81611b4b565b5f6117e7611fcb565b90505f6117f384611b58565b60058101549091506001600160401b03600160981b9091048116908316101561184f576005810154604051630f685f6960e41b8152600160981b9091046001600160401b039081166004830152831660248201526044016115de565b5f61185d6212750084613439565b6004830180546001600160c01b0316600160c01b6001600160401b0384160217905590506109986212750082613439565b5f6106df61189a611abd565b5f848152600391909101602052604090206118b3611fcb565b6127cf565b5f6118c161262c565b905060018460ff1610806118d8575060058460ff16115b156118fb5760405163983457ff60e01b815260ff851660048201526024016115de565b6119126572657669657760d01b835f610200612818565b5f61191b611abd565b90505f61192788611b58565b90506119358289838a61285b565b61196257604051632f632df760e21b815260048101899052336024820152604481018890526064016115de565b5f888152600583016020908152604080832033845290915281208054909160ff909116908190036119d4576004830180546010906119af90600160801b90046001600160401b031661348b565b91906101000a8154816001600160401b0302191690836001600160401b031602179055505b600483015460ff828116916119fb918b1690600160401b90046001600160401b0316613439565b611a0591906134b8565b600484018054600160401b600160801b031916600160401b6001600160401b039390931692909202919091179055815460ff891665ffffffffffff199091161761010064ffffffffff8716021765ffffffffffff16600160301b6001600160d01b038b160217825560405133908b907ffe11ba3b17560c66c81b215de8d9de47e667f953a7a194e3b4f66c7c7b7dc3e690611aa9908d908d9087908e908e90613500565b60405180910390a350505050505050505050565b7f0466f6f3e936de69ea2acaaa4ad0d4dff67169ebf8b54a2410f973a1671f370090565b5f8060c8841115611b0f576040516303ac352360e11b81526004810185905260c860248201526044016115de565b828510611b1c5782611b1e565b845b915083611b2b83856133f9565b10611b3f57611b3a8483613459565b611b41565b825b9050935093915050565b611b558133612aa1565b50565b5f611b61611abd565b5f8381526003919091016020526040812091508154600160a01b900460ff166002811115611b9157611b91613067565b03611bb257604051635c53ba3360e01b8152600481018390526024016115de565b919050565b5f819003611b5557604051632948c34f60e21b81526a0c6dedce8cadce890c2e6d60ab1b60048201525f6024820152600160448201525f1960648201526084016115de565b611c266a707269636550657255736560a81b6001600160801b0384165f6001600160601b03612818565b610d1b6e726576656e7565536861726542707360881b8261ffff165f612710612818565b5f611c53611abd565b60020154604051637f09b62760e11b81526001600160a01b039091169063fe136c4e90611c84908590600401612eb7565b61014060405180830381865afa158015611ca0573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cc49190613592565b51905080610a765782825f6040516338c5e71160e01b81526004016115de9392919061346c565b5f8282611d076763617465676f727960c01b8260016020612818565b5f5b81811015611d8e575f838383818110611d2457611d2461340c565b919091013560f81c9150506001693ffffff0000000001ff9602d1b821c165f03611d8557604051632948c34f60e21b81526763617465676f727960c01b600482015260ff82166024820152602d6044820152607a60648201526084016115de565b50600101611d09565b508181604051611d9f929190613658565b60405180910390209250505092915050565b5f611dba612790565b5f611dc361262c565b90505f611dce611abd565b5f868152600382016020526040812094509091508354600160a01b900460ff166002811115611dff57611dff613067565b14611e20576040516313fb185960e21b8152600481018690526024016115de565b82543360ff60a01b19166001600160a81b031990911617600160a01b1764ffffffffff60c01b1916600160c01b64ffffffffff8416021783555f84815260088201602052604081206001810154909103611ea257600782018054825462ffffff191662ffffff90911617825580546001810182555f9182526020909120018590555b805484546001600160e81b031662ffffff909116600160e81b0217845560069190910180546001928301805480850182555f91825260208083206008830401805460079093166004026101000a63ffffffff81810219909416939095169490940291909117909255825493840183559182529020019390935592915050565b6002840154600385015460018601548654604051879433948b947ff3a801a528a80093b0bb3600176ce158ee4b0a859c154db238983191d656333294611f98948b948b94909390926001600160a01b03821692600160a01b9092046001600160601b031691600160b01b90910461ffff1690613667565b60405180910390a45050505050565b7f02dd7bc7dec4dceedda775e58dd541e08a116c6c53815c0bd028192f7b62680090565b5f611fd46120e8565b5460408051632e5166a560e21b815290516001600160a01b039092169163b9459a94916004808201926020929091908290030181865afa15801561201a573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061203e91906136d0565b905090565b5f8061204d611fa7565b905061205984846113ba565b6120d8575f848152602082815260408083206001600160a01b03871684529091529020805460ff1916600117905561208e3390565b6001600160a01b0316836001600160a01b0316857f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a460019150506106df565b5f9150506106df565b5092915050565b7fb0b395c6a83c9b29add89e39b84f90e6a50b3db448773050524be260884d250090565b5f80612116611fa7565b905061212284846113ba565b156120d8575f848152602082815260408083206001600160a01b0387168085529252808320805460ff1916905551339287917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a460019150506106df565b5f6001600160a01b0382166121aa57604051632972810f60e21b815260040160405180910390fd5b816001600160a01b0316836001600160a01b0316855f805160206137b383398151915260405160405180910390a45092915050565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a006106df565b61220f612acc565b612217612af1565b6001600160a01b038216158061223457506001600160a01b038116155b1561225257604051632972810f60e21b815260040160405180910390fd5b61225c5f83612043565b50806122666120e8565b80546001600160a01b0319166001600160a01b03928316179055604051908216905f9064636c6f636b60d81b905f805160206137b3833981519152908390a45050565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061231957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661230d612af9565b6001600160a01b031614155b156123375760405163703e46dd60e11b815260040160405180910390fd5b565b7f189ab7a9244df0848122154315af71fe140f3db0fe014031783b0946b8c9d2e3610d1b81611b4b565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156123bd575060408051601f3d908101601f191682019092526123ba918101906136e9565b60015b6123dc5781604051634c9c8ce360e01b81526004016115de9190612eb7565b5f805160206137d3833981519152811461240c57604051632a87526960e21b8152600481018290526024016115de565b610a768383612b0d565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146123375760405163703e46dd60e11b815260040160405180910390fd5b60058201545f908190600160701b900464ffffffffff16801580159061249557508064ffffffffff16846001600160401b031610155b156124bd5750505060058201546001600160601b03811690600160601b900461ffff166124e5565b50505060018201548254600160a01b9091046001600160601b031690600160b01b900461ffff165b9250929050565b60605f6124f7611abd565b90505f816008015f888860405161250f929190613658565b604051809103902081526020019081526020015f2060010190505f8061253a87878580549050611ae1565b909250905061254982826133f9565b6001600160401b0381111561256057612560612f4c565b604051908082528060200260200182016040528015612589578160200160208202803683370190505b509450815b8181101561261f57846006018482815481106125ac576125ac61340c565b905f5260205f2090600891828204019190066004029054906101000a900463ffffffff1663ffffffff16815481106125e6576125e661340c565b905f5260205f2001548684836125fc91906133f9565b8151811061260c5761260c61340c565b602090810291909101015260010161258e565b5050505050949350505050565b5f806126366120e8565b5460408051635460c08f60e01b815281516001600160a01b0390931692635460c08f926004808401939192918290030181865afa158015612679573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061269d9190613700565b90925090508015612734576126b06120e8565b5460408051630d65477560e21b815290516001600160a01b03909216916335951dd4916004808201926020929091908290030181865afa1580156126f6573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061271a91906136d0565b6040516350efa75960e11b81526004016115de919061329e565b5090565b5f612741611abd565b5f8381526003919091016020526040902080549091506001600160a01b03163314611bb25760405163ee54973b60e01b8152600481018390523360248201526044016115de565b611b5561262c565b5f6127996120e8565b54600160a01b90046001600160401b0316905042811115611b555780604051635947f2dd60e01b81526004016115de919061329e565b5f60018354600160a01b900460ff1660028111156127ef576127ef613067565b148015610f3c57505060049190910154600160c01b90046001600160401b039081169116101590565b8183108061282557508083115b15610a2557604051632948c34f60e21b8152600481018590526024810184905260448101839052606481018290526084016115de565b81545f906001600160a01b0316330361287557505f61108f565b600185015460405163a8e5e21960e01b8152600481018490525f9182916001600160a01b039091169063a8e5e21990602401606060405180830381865afa1580156128c2573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128e6919061372a565b9093509150506001600160a01b0382163314612906575f9250505061108f565b6002870154604051630be80c8b60e21b8152600481018690525f9182916001600160a01b0390911690632fa0322c906024016040805180830381865afa158015612952573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612976919061376d565b91509150815f14806129925750610e106001600160401b038216105b156129a3575f94505050505061108f565b60018901546040516368303ab160e11b815260048101889052612a17916001600160a01b03169063d060756290602401602060405180830381865afa1580156129ee573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a1291906136e9565b891490565b8015612a94575088546040516331f5255960e11b81526004810185905233916001600160a01b0316906363ea4ab290602401602060405180830381865afa158015612a64573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a889190613797565b6001600160a01b031614155b9998505050505050505050565b612aab82826113ba565b610d1b57808260405163e2517d3f60e01b81526004016115de929190613420565b612ad4612b62565b61233757604051631afcd79f60e31b815260040160405180910390fd5b612337612acc565b5f5f805160206137d3833981519152610a34565b612b1682612b7b565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a2805115612b5a57610a768282612bd5565b610d1b612c65565b5f612b6b6121df565b54600160401b900460ff16919050565b806001600160a01b03163b5f03612ba75780604051634c9c8ce360e01b81526004016115de9190612eb7565b5f805160206137d383398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f612be28484612c84565b9050808015612c0357505f3d1180612c0357505f846001600160a01b03163b115b15612c1857612c10612c97565b9150506106df565b8015612c395783604051639996b31560e01b81526004016115de9190612eb7565b3d15612c4c57612c47612cb0565b6120e1565b60405163d6bda27560e01b815260040160405180910390fd5b34156123375760405163b398979f60e01b815260040160405180910390fd5b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215612ccb575f80fd5b81356001600160e01b031981168114610f3c575f80fd5b5f8060408385031215612cf3575f80fd5b50508035926020909101359150565b602080825282518282018190525f9190848201906040850190845b81811015612d3957835183529284019291840191600101612d1d565b50909695505050505050565b8015158114611b55575f80fd5b5f8060408385031215612d63575f80fd5b823591506020830135612d7581612d45565b809150509250929050565b6001600160801b0381168114611b55575f80fd5b61ffff81168114611b55575f80fd5b5f8083601f840112612db3575f80fd5b5081356001600160401b03811115612dc9575f80fd5b6020830191508360208285010111156124e5575f80fd5b6001600160a01b0381168114611b55575f80fd5b5f805f805f805f60c0888a031215612e0a575f80fd5b87359650602088013595506040880135612e2381612d80565b94506060880135612e3381612d94565b935060808801356001600160401b03811115612e4d575f80fd5b612e598a828b01612da3565b90945092505060a0880135612e6d81612de0565b8091505092959891949750929550565b5f60208284031215612e8d575f80fd5b5035919050565b5f8060408385031215612ea5575f80fd5b823591506020830135612d7581612de0565b6001600160a01b0391909116815260200190565b5f805f60608486031215612edd575f80fd5b8335612ee881612de0565b92506020840135612ef881612de0565b91506040840135612f0881612de0565b809150509250925092565b6001600160401b03169052565b5f8060408385031215612f31575f80fd5b8235612f3c81612de0565b91506020830135612d7581612de0565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b0381118282101715612f8357612f83612f4c565b60405290565b604051601f8201601f191681016001600160401b0381118282101715612fb157612fb1612f4c565b604052919050565b5f8060408385031215612fca575f80fd5b8235612fd581612de0565b91506020838101356001600160401b0380821115612ff1575f80fd5b818601915086601f830112613004575f80fd5b81358181111561301657613016612f4c565b613028601f8201601f19168501612f89565b9150808252878482850101111561303d575f80fd5b80848401858401375f848284010152508093505050509250929050565b6001600160a01b03169052565b634e487b7160e01b5f52602160045260245ffd5b6003811061309757634e487b7160e01b5f52602160045260245ffd5b9052565b5f6101e0820190506130ae82845161305a565b60208301516130c0602084018261307b565b5060408301516130d4604084018215159052565b5060608301516130ea606084018261ffff169052565b5060808301516130fd608084018261305a565b5060a083015161311860a08401826001600160801b03169052565b5060c083015160c083015260e083015160e08301526101008084015181840152506101208084015161314c82850182612f13565b50506101408084015161316182850182612f13565b50506101608084015161317682850182612f13565b50506101808084015161318b82850182612f13565b50506101a0808401516131a082850182612f13565b50506101c09283015163ffffffff16919092015290565b5f80602083850312156131c8575f80fd5b82356001600160401b038111156131dd575f80fd5b6131e985828601612da3565b90969095509350505050565b5f805f8060608587031215613208575f80fd5b84356001600160401b0381111561321d575f80fd5b61322987828801612da3565b90989097506020870135966040013595509350505050565b5f805f60608486031215613253575f80fd5b83359250602084013561326581612d80565b91506040840135612f0881612d94565b5f805f60608486031215613287575f80fd5b505081359360208301359350604090920135919050565b6001600160401b0391909116815260200190565b5f602080835283518060208501525f5b818110156132de578581018301518582016040015282016132c2565b505f604082860101526040601f19601f8301168501019250505092915050565b5f805f8060808587031215613311575f80fd5b8435935060208501359250604085013561332a81612de0565b9150606085013561333a81612de0565b939692955090935050565b6001600160801b0393909316835261ffff9190911660208301526001600160401b0316604082015260600190565b60ff81168114611b55575f80fd5b5f805f805f60808688031215613395575f80fd5b853594506020860135935060408601356133ae81613373565b925060608601356001600160401b038111156133c8575f80fd5b6133d488828901612da3565b969995985093965092949392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156106df576106df6133e5565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b03929092168252602082015260400190565b6001600160401b038181168382160190808211156120e1576120e16133e5565b808201808211156106df576106df6133e5565b9283526001600160a01b03918216602084015216604082015260600190565b5f6001600160401b038281166002600160401b031981016134ae576134ae6133e5565b6001019392505050565b6001600160401b038281168282160390808211156120e1576120e16133e5565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b85815260ff8516602082015260ff84166040820152608060608201525f61352b6080830184866134d8565b979650505050505050565b8051611bb281612d45565b8051611bb281612de0565b805162ffffff81168114611bb2575f80fd5b805163ffffffff81168114611bb2575f80fd5b8051611bb281613373565b8051611bb281612d94565b8051611bb281612d80565b5f61014082840312156135a3575f80fd5b6135ab612f60565b6135b483613536565b81526135c260208401613541565b60208201526135d36040840161354c565b60408201526135e46060840161355e565b60608201526135f560808401613541565b608082015261360660a0840161355e565b60a082015261361760c08401613571565b60c082015261362860e0840161357c565b60e082015261010061363b818501613587565b9082015261012061364d848201613587565b908201529392505050565b818382375f9101908152919050565b60c081525f61367a60c08301898b6134d8565b60208301979097525060408101949094526001600160a01b039290921660608401526001600160601b0316608083015261ffff1660a09091015292915050565b80516001600160401b0381168114611bb2575f80fd5b5f602082840312156136e0575f80fd5b610f3c826136ba565b5f602082840312156136f9575f80fd5b5051919050565b5f8060408385031215613711575f80fd5b61371a836136ba565b91506020830151612d7581612d45565b5f805f6060848603121561373c575f80fd5b8351600a811061374a575f80fd5b602085015190935061375b81612de0565b80925050604084015190509250925092565b5f806040838503121561377e575f80fd5b8251915061378e602084016136ba565b90509250929050565b5f602082840312156137a7575f80fd5b8151610f3c81612de056fe44be56e4958b1c74ed56ee263dcaf8f35fefb403f410e62063fb432278d864fe360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbcce34cf9849df30daae7fa5e3e8273439c89a02a5c7ef821c0ff0f0affff41c1c65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a'
