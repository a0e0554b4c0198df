// Generated from AlephGovernor.sol; do not edit.

/** ABI of AlephGovernor. */
export const alephGovernorAbi = [
  {
    "type": "constructor",
    "inputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "receive",
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "BALLOT_TYPEHASH",
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
    "name": "CLOCK_MODE",
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
    "name": "COUNTING_MODE",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "EXTENDED_BALLOT_TYPEHASH",
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
    "name": "alephVotes",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IAlephVotes"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "cancel",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVote",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVoteBySig",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVoteWithReason",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVoteWithReasonAndParams",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "params",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "castVoteWithReasonAndParamsBySig",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "reason",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "params",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "signature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "clock",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint48",
        "internalType": "uint48"
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
    "name": "execute",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "getProposalId",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "name": "getVotes",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "timepoint",
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
    "name": "getVotesWithParams",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "timepoint",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "params",
        "type": "bytes",
        "internalType": "bytes"
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
    "name": "guardian",
    "inputs": [],
    "outputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "until",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "hasVoted",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "hashProposal",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "initialize",
    "inputs": [
      {
        "name": "timelock_",
        "type": "address",
        "internalType": "contract TimelockControllerUpgradeable"
      },
      {
        "name": "alephVotes_",
        "type": "address",
        "internalType": "contract IAlephVotes"
      },
      {
        "name": "stakeVotes_",
        "type": "address",
        "internalType": "contract IStakeVotes"
      },
      {
        "name": "guardian_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "lateQuorumVoteExtension",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint48",
        "internalType": "uint48"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "name",
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
    "name": "nonces",
    "inputs": [
      {
        "name": "owner",
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
    "name": "onERC1155BatchReceived",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onERC1155Received",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "onERC721Received",
    "inputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "proposalDeadline",
    "inputs": [
      {
        "name": "proposalId",
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
    "name": "proposalEta",
    "inputs": [
      {
        "name": "proposalId",
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
    "name": "proposalGuardian",
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
    "name": "proposalNeedsQueuing",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "proposalProposer",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "proposalSnapshot",
    "inputs": [
      {
        "name": "proposalId",
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
    "name": "proposalThreshold",
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
    "name": "proposalVotes",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "againstVotes",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "forVotes",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "abstainVotes",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "propose",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "description",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "nonpayable"
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
    "name": "queue",
    "inputs": [
      {
        "name": "targets",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "internalType": "uint256[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "descriptionHash",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "quorum",
    "inputs": [
      {
        "name": "timepoint",
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
    "name": "quorumDenominator",
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
    "name": "quorumFloor",
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
    "name": "quorumNumerator",
    "inputs": [
      {
        "name": "timepoint",
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
    "name": "quorumNumerator",
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
    "name": "relay",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "setGuardian",
    "inputs": [
      {
        "name": "guardian_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setLateQuorumVoteExtension",
    "inputs": [
      {
        "name": "newVoteExtension",
        "type": "uint48",
        "internalType": "uint48"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setProposalGuardian",
    "inputs": [
      {
        "name": "newProposalGuardian",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setProposalThreshold",
    "inputs": [
      {
        "name": "newProposalThreshold",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setQuorumFloor",
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
    "name": "setVotingDelay",
    "inputs": [
      {
        "name": "newVotingDelay",
        "type": "uint48",
        "internalType": "uint48"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setVotingPeriod",
    "inputs": [
      {
        "name": "newVotingPeriod",
        "type": "uint32",
        "internalType": "uint32"
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
    "name": "state",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "enum IGovernor.ProposalState"
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
    "name": "timelock",
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
    "name": "token",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IERC5805"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "updateQuorumNumerator",
    "inputs": [
      {
        "name": "newQuorumNumerator",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "updateTimelock",
    "inputs": [
      {
        "name": "newTimelock",
        "type": "address",
        "internalType": "contract TimelockControllerUpgradeable"
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
    "name": "version",
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
    "name": "votableSupply",
    "inputs": [
      {
        "name": "timepoint",
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
    "name": "votingDelay",
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
    "name": "votingPeriod",
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
    "type": "event",
    "name": "EIP712DomainChanged",
    "inputs": [],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "GuardianSet",
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
    "name": "LateQuorumVoteExtensionSet",
    "inputs": [
      {
        "name": "oldVoteExtension",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "newVoteExtension",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalCanceled",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalCreated",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "proposer",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "targets",
        "type": "address[]",
        "indexed": false,
        "internalType": "address[]"
      },
      {
        "name": "values",
        "type": "uint256[]",
        "indexed": false,
        "internalType": "uint256[]"
      },
      {
        "name": "signatures",
        "type": "string[]",
        "indexed": false,
        "internalType": "string[]"
      },
      {
        "name": "calldatas",
        "type": "bytes[]",
        "indexed": false,
        "internalType": "bytes[]"
      },
      {
        "name": "voteStart",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "voteEnd",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "description",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalExecuted",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalExtended",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "extendedDeadline",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalGuardianSet",
    "inputs": [
      {
        "name": "oldProposalGuardian",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "newProposalGuardian",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalQueued",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "etaSeconds",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ProposalThresholdSet",
    "inputs": [
      {
        "name": "oldProposalThreshold",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newProposalThreshold",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "QuorumFloorSet",
    "inputs": [
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
    "name": "QuorumNumeratorUpdated",
    "inputs": [
      {
        "name": "oldQuorumNumerator",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newQuorumNumerator",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "TimelockChange",
    "inputs": [
      {
        "name": "oldTimelock",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "newTimelock",
        "type": "address",
        "indexed": false,
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
    "type": "event",
    "name": "VoteCast",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "weight",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VoteCastWithParams",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "proposalId",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "support",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "weight",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      },
      {
        "name": "params",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VotingDelaySet",
    "inputs": [
      {
        "name": "oldVotingDelay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newVotingDelay",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "VotingPeriodSet",
    "inputs": [
      {
        "name": "oldVotingPeriod",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "newVotingPeriod",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
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
    "name": "AlephGovernorNotGuardian",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
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
    "name": "AlephGovernorOutOfBounds",
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
    "name": "AlephGovernorQuorumFloor",
    "inputs": [
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
    "name": "AlephZeroAddress",
    "inputs": []
  },
  {
    "type": "error",
    "name": "CheckpointUnorderedInsertion",
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
    "name": "ERC6372InconsistentClock",
    "inputs": []
  },
  {
    "type": "error",
    "name": "FailedCall",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorAlreadyCastVote",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorAlreadyQueuedProposal",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorDisabledDeposit",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorInsufficientProposerVotes",
    "inputs": [
      {
        "name": "proposer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "votes",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "threshold",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidProposalLength",
    "inputs": [
      {
        "name": "targets",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "calldatas",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "values",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidQuorumFraction",
    "inputs": [
      {
        "name": "quorumNumerator",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "quorumDenominator",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidSignature",
    "inputs": [
      {
        "name": "voter",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorInvalidVoteParams",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorInvalidVoteType",
    "inputs": []
  },
  {
    "type": "error",
    "name": "GovernorInvalidVotingPeriod",
    "inputs": [
      {
        "name": "votingPeriod",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorNonexistentProposal",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorOnlyExecutor",
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
    "name": "GovernorPreventLateQuorumVoteExtensionTooLarge",
    "inputs": [
      {
        "name": "newVoteExtension",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "maxVoteExtension",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorProposalQueueingFailed",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorProposalQueueingNotRequired",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorRestrictedProposer",
    "inputs": [
      {
        "name": "proposer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "GovernorUnableToCancel",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "GovernorUnexpectedProposalState",
    "inputs": [
      {
        "name": "proposalId",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "current",
        "type": "uint8",
        "internalType": "enum IGovernor.ProposalState"
      },
      {
        "name": "expectedStates",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAccountNonce",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "currentNonce",
        "type": "uint256",
        "internalType": "uint256"
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

/** Creation code of AlephGovernor. */
export const alephGovernorBytecode = '0x60a06040523060805234801562000014575f80fd5b506200001f62000025565b620000d9565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00805468010000000000000000900460ff1615620000765760405163f92ee8a960e01b815260040160405180910390fd5b80546001600160401b0390811614620000d65780546001600160401b0319166001600160401b0390811782556040519081527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b50565b608051615755620001005f395f81816120140152818161203d015261215f01526157555ff3fe6080604052600436106102d5575f3560e01c806301ffc9a71461031057806302a251a31461034457806306f3f9e61461036657806306fdde0314610385578063143489d0146103a6578063150b7a02146103d2578063160cbed71461040a5780632656227d146104295780632d63f6931461043c5780632fe3e2611461045b57806332b8113e1461047b578063330df7ff1461049c578063355d7d52146104bb5780633932abb1146104da5780633a78ad78146104ee5780633e4f49e614610502578063438596321461052e578063452115d61461054d578063452a93201461056c5780634bf5d7e9146105a75780634f1ef286146105bb57806352d1902d146105ce578063544ffc9c146105e257806354fd4d501461061057806356781388146106245780635b8d0e0d146106435780635f398a141461066257806360c4247f14610681578063666d0167146106a057806379051887146106b45780637b3c71d3146106d35780637d5e81e2146106f25780637ecebe001461071157806383a744c91461073057806384b0196e146107445780638a0dac4a1461076b5780638ff262e31461078a57806391ddadf4146107a957806397c3d334146107bd5780639a802a6d146107d0578063a660aca51461076b578063a7713a70146107ef578063a890c91014610803578063a8f8a66814610822578063a9a9529414610841578063ab58fb8e14610860578063ad3cb1cc1461087f578063b58131b0146108af578063bc197c81146108c3578063c01f9e37146108e2578063c28bc2fa14610901578063c59057e414610914578063c762703e14610933578063d33219b414610952578063dd4e2ba514610966578063deaaa7cc146109ab578063e540d01d146109cb578063eb9019d4146109ea578063ece40cc114610a09578063f23a6e6114610a28578063f8c8765e14610a47578063f8ce560a14610a66578063fc0c546a14610a85578063fc47361614610a99575f80fd5b3661030c57306102e3610aad565b6001600160a01b03161461030a57604051637485328f60e11b815260040160405180910390fd5b005b5f80fd5b34801561031b575f80fd5b5061032f61032a36600461453d565b610abb565b60405190151581526020015b60405180910390f35b34801561034f575f80fd5b50610358610b27565b60405190815260200161033b565b348015610371575f80fd5b5061030a610380366004614564565b610b48565b348015610390575f80fd5b50610399610b5c565b60405161033b91906145c8565b3480156103b1575f80fd5b506103c56103c0366004614564565b610bf9565b60405161033b91906145da565b3480156103dd575f80fd5b506103f16103ec3660046146c5565b610c20565b6040516001600160e01b0319909116815260200161033b565b348015610415575f80fd5b50610358610424366004614889565b610c62565b610358610437366004614889565b610d74565b348015610447575f80fd5b50610358610456366004614564565b610ef8565b348015610466575f80fd5b506103585f8051602061573583398151915281565b348015610486575f80fd5b5061048f610f25565b60405161033b9190614912565b3480156104a7575f80fd5b5061030a6104b6366004614938565b610f3e565b3480156104c6575f80fd5b5061030a6104d5366004614564565b610f4f565b3480156104e5575f80fd5b50610358610f60565b3480156104f9575f80fd5b506103c5610f7c565b34801561050d575f80fd5b5061052161051c366004614564565b610f85565b60405161033b9190614987565b348015610539575f80fd5b5061032f610548366004614995565b610f8f565b348015610558575f80fd5b50610358610567366004614889565b610fc7565b348015610577575f80fd5b50610580611028565b604080516001600160a01b0390931683526001600160401b0390911660208301520161033b565b3480156105b2575f80fd5b50610399611053565b61030a6105c93660046149c3565b6110cd565b3480156105d9575f80fd5b506103586110ec565b3480156105ed575f80fd5b506106016105fc366004614564565b611107565b60405161033b93929190614a0f565b34801561061b575f80fd5b5061039961113f565b34801561062f575f80fd5b5061035861063e366004614a35565b61115a565b34801561064e575f80fd5b5061035861065d366004614aa3565b611181565b34801561066d575f80fd5b5061035861067c366004614b55565b611235565b34801561068c575f80fd5b5061035861069b366004614564565b61127d565b3480156106ab575f80fd5b5061035861129a565b3480156106bf575f80fd5b5061030a6106ce366004614938565b6112bc565b3480156106de575f80fd5b506103586106ed366004614bd2565b6112cd565b3480156106fd575f80fd5b5061035861070c366004614c27565b61131d565b34801561071c575f80fd5b5061035861072b366004614cd3565b6113ca565b34801561073b575f80fd5b506103c56113f3565b34801561074f575f80fd5b5061075861140b565b60405161033b9796959493929190614d28565b348015610776575f80fd5b5061030a610785366004614cd3565b61144d565b348015610795575f80fd5b506103586107a4366004614d97565b61145e565b3480156107b4575f80fd5b5061048f6114ad565b3480156107c8575f80fd5b506064610358565b3480156107db575f80fd5b506103586107ea366004614de4565b61151b565b3480156107fa575f80fd5b50610358611527565b34801561080e575f80fd5b5061030a61081d366004614cd3565b61154b565b34801561082d575f80fd5b5061035861083c366004614889565b61155c565b34801561084c575f80fd5b5061032f61085b366004614564565b611569565b34801561086b575f80fd5b5061035861087a366004614564565b611571565b34801561088a575f80fd5b50610399604051806040016040528060058152602001640352e302e360dc1b81525081565b3480156108ba575f80fd5b5061035861159e565b3480156108ce575f80fd5b506103f16108dd366004614e38565b6115a7565b3480156108ed575f80fd5b506103586108fc366004614564565b6115ea565b61030a61090f366004614ec4565b6115f4565b34801561091f575f80fd5b5061035861092e366004614889565b611670565b34801561093e575f80fd5b5061035861094d366004614564565b6116a9565b34801561095d575f80fd5b506103c561179c565b348015610971575f80fd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e90820152610399565b3480156109b6575f80fd5b506103585f805160206156f583398151915281565b3480156109d6575f80fd5b5061030a6109e5366004614f03565b6117b6565b3480156109f5575f80fd5b50610358610a04366004614f26565b6117c7565b348015610a14575f80fd5b5061030a610a23366004614564565b6117e6565b348015610a33575f80fd5b506103f1610a42366004614f50565b6117f7565b348015610a52575f80fd5b5061030a610a61366004614fb3565b61183a565b348015610a71575f80fd5b50610358610a80366004614564565b611a3b565b348015610a90575f80fd5b506103c5611a78565b348015610aa4575f80fd5b506103c5611a82565b5f610ab661179c565b905090565b5f6001600160e01b031982166366defe7760e11b1480610aeb57506001600160e01b031982166332a2ad4360e11b145b80610b0657506001600160e01b03198216630271189760e51b145b80610b2157506301ffc9a760e01b6001600160e01b03198316145b92915050565b5f80610b31611aae565b60010154600160301b900463ffffffff1692915050565b610b50611ad1565b610b5981611b57565b50565b60605f610b67611b80565b9050805f018054610b779061500c565b80601f0160208091040260200160405190810160405280929190818152602001828054610ba39061500c565b8015610bee5780601f10610bc557610100808354040283529160200191610bee565b820191905f5260205f20905b815481529060010190602001808311610bd157829003601f168201915b505050505091505090565b5f80610c03611b80565b5f938452600101602052505060409020546001600160a01b031690565b5f30610c2a610aad565b6001600160a01b031614610c5157604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f80610c6c611b80565b90505f610c7b8787878761155c565b90505f610c8782611569565b9050610c9c82610c976004611ba4565b611bc6565b5080610cc35760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610cd1838a8a8a8a611c03565b905065ffffffffffff811615610d4b575f83815260018581016020908152604092839020909101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610d67565b60405163ab2d031160e01b815260048101849052602401610cba565b5090979650505050505050565b5f80610d7e611b80565b90505f610d8d8787878761155c565b90505f610d9982611569565b9050610db582610c9783610dae576004611ba4565b6005611ba4565b505f8281526001840160205260409020805460ff60f01b1916600160f01b17905530610ddf610aad565b6001600160a01b031614610e6a575f5b8851811015610e6857306001600160a01b0316898281518110610e1457610e14615044565b60200260200101516001600160a01b031603610e6057610e60878281518110610e3f57610e3f615044565b60200260200101518051906020012085600201611c1190919063ffffffff16565b600101610def565b505b610e778289898989611c32565b30610e80610aad565b6001600160a01b031614158015610eae575060028301546001600160801b03808216600160801b9092041614155b15610eba575f60028401555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a1509695505050505050565b5f80610f02611b80565b5f93845260010160205250506040902054600160a01b900465ffffffffffff1690565b5f80610f2f611c46565b5465ffffffffffff1692915050565b610f46611ad1565b610b5981611c6a565b610f57611ad1565b610b5981611ceb565b5f80610f6a611aae565b6001015465ffffffffffff1692915050565b5f610ab6611a78565b5f610b2182611d9f565b5f80610f99611ee7565b5f858152602091825260408082206001600160a01b0387168352600301909252205460ff1691505092915050565b5f80610fd58686868661155c565b905033610fe28282611f0b565b61101157604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610cba565b61101d87878787611fb8565b979650505050505050565b5f80611032611fc5565b61103a611fcf565b549093600160a01b90910465ffffffffffff1692509050565b606061105d611a78565b6001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa9250505080156110b957506040513d5f823e601f3d908101601f191682016040526110b69190810190615058565b60015b6110c857610ab66114ad611ff3565b919050565b6110d5612009565b6110de82612099565b6110e882826120a1565b5050565b5f6110f5612154565b505f8051602061571583398151915290565b5f805f80611113611ee7565b5f86815260209190915260409020805460018201546002909201549095509093509150505b9193909250565b6040805180820190915260018152603160f81b602082015290565b5f8033905061117984828560405180602001604052805f81525061219d565b949350505050565b5f6111c788888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a92508991506121be9050565b6111e657856040516394ab6c0760e01b8152600401610cba91906145da565b61122988878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a925061225b915050565b98975050505050505050565b5f8033905061101d87828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a925061225b915050565b5f80611287612338565b9050611293818461235c565b9392505050565b5f6112ae6112a6611fcf565b6001016123a9565b6001600160d01b0316905090565b6112c4611ad1565b610b59816123ed565b5f8033905061131386828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061219d92505050565b9695505050505050565b5f33611329818461242c565b611348578060405163d9b3955760e01b8152600401610cba91906145da565b5f61135161159e565b905080156113bd575f61137f8360016113686114ad565b61137291906150d4565b65ffffffffffff166117c7565b9050818110156113bb57604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610cba565b505b61101d87878787866124b0565b5f806113d46126bd565b6001600160a01b039093165f9081526020939093525050604090205490565b5f6113fc611fcf565b546001600160a01b0316919050565b5f6060805f805f606061141c6126e1565b6114246126fd565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b611455611ad1565b610b5981612719565b5f61146b858585856127d9565b61148a57826040516394ab6c0760e01b8152600401610cba91906145da565b6114a485848660405180602001604052805f81525061219d565b95945050505050565b5f6114b6611a78565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561150f575060408051601f3d908101601f1916820190925261150c918101906150f3565b60015b6110c857610ab6612832565b5f61117984848461283c565b5f80611531612338565b905061153c816123a9565b6001600160d01b031691505090565b611553611ad1565b610b598161292f565b5f6114a485858585611670565b5f6001610b21565b5f8061157b611b80565b5f938452600190810160205260409093209092015465ffffffffffff1692915050565b5f610ab661299f565b5f306115b1610aad565b6001600160a01b0316146115d857604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f610b21826129b0565b6115fc611ad1565b5f80856001600160a01b031685858560405161161992919061510e565b5f6040518083038185875af1925050503d805f8114611653576040519150601f19603f3d011682016040523d82523d5f602084013e611658565b606091505b509150915061166782826129e5565b50505050505050565b5f8484848460405160200161168894939291906151a0565b60408051601f19818403018152919052805160209091012095945050505050565b5f6116b26113f3565b6001600160a01b0316638e539e8c836040518263ffffffff1660e01b81526004016116df91815260200190565b602060405180830381865afa1580156116fa573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061171e91906151ea565b611726610f7c565b6001600160a01b0316638e539e8c846040518263ffffffff1660e01b815260040161175391815260200190565b602060405180830381865afa15801561176e573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061179291906151ea565b610b219190615201565b5f806117a6612a22565b546001600160a01b031692915050565b6117be611ad1565b610b5981612a46565b5f61129383836117e160408051602081019091525f815290565b61283c565b6117ee611ad1565b610b5981612a85565b5f30611801610aad565b6001600160a01b03161461182857604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b5f611843612ac2565b805490915060ff600160401b82041615906001600160401b03165f811580156118695750825b90505f826001600160401b031660011480156118845750303b155b905081158015611892575080155b156118b05760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b031916600117855583156118d957845460ff60401b1916600160401b1785555b6001600160a01b03891615806118f657506001600160a01b038816155b8061190857506001600160a01b038716155b1561192657604051632972810f60e21b815260040160405180910390fd5b6119546040518060400160405280600d81526020016c20b632b83423b7bb32b93737b960991b815250612aea565b61195d88612b0c565b6119676004612b1d565b6119826201518062093a8069152d02c7e14af6800000612b2e565b61198e6202a300612b41565b61199789612b52565b866119a0611fcf565b80546001600160a01b0319166001600160a01b03929092169190911790556119d26a0422ca8b0a00a425000000611ceb565b6001600160a01b038616156119ea576119ea86612719565b8315611a3057845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050565b5f80611a59611a49846116a9565b611a528561127d565b6064612b63565b905061129381611a73611a6a611fcf565b6001018661235c565b612c13565b5f806117a6612c22565b5f611a8b611fcf565b54600160a01b900465ffffffffffff164210611aa657505f90565b610ab6611fc5565b7ed7616c8fe29c6c2fbe1d0c5bc8f2faa4c35b43746e70b24b4d532752affd0090565b5f611ada611b80565b905033611ae5610aad565b6001600160a01b031614611b0e57336040516347096e4760e01b8152600401610cba91906145da565b30611b17610aad565b6001600160a01b031614610b59575f8036604051611b3692919061510e565b604051809103902090505b80611b4e83600201612c46565b03611b41575050565b611b776e38bab7b93ab6a73ab6b2b930ba37b960891b8260016014612c65565b610b5981612cae565b7f7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb0090565b5f816007811115611bb757611bb7614953565b600160ff919091161b92915050565b5f80611bd184610f85565b90505f83611bde83611ba4565b1603611293578381846040516331b75e4d60e01b8152600401610cba93929190615214565b5f6113138686868686612d45565b5f611c1c8383612ee3565b905080611c2d57611c2d6041612f48565b505050565b611c3f8585858585612f59565b5050505050565b7f042f525fd47e44d02e065dd7bb464f47b4f926fbd05b5e087891ebd756adf10090565b611c9b763630ba32a8bab7b93ab6ab37ba32a2bc3a32b739b4b7b760491b65ffffffffffff83165f6202a300612c65565b611ce2763630ba32a8bab7b93ab6ab37ba32a2bc3a32b739b4b7b760491b8265ffffffffffff165f611ccb610b27565b611cd3610f60565b611cdd9190615201565b612fe9565b610b598161301e565b69d3c21bcecceda10000006a295be96e6406697200000081831080611d0f57508083115b15611d335782828260405163252c7b3960e01b8152600401610cba93929190614a0f565b5f611d52611d3f6114ad565b85611d48611fcf565b60010191906130d2565b50604080516001600160d01b0383168152602081018790529192507f40d39c0af78cdab608f095545c1124d7e1070daf2a49d0f1cfcfcb61281cde6091015b60405180910390a150505050565b5f80611da9612a22565b90505f611db5846130ec565b90506005816007811115611dcb57611dcb614953565b14611dd7579392505050565b5f848152600183016020526040908190205483549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa158015611e2e573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e529190615236565b15611e6257506005949350505050565b8254604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa158015611ea8573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ecc9190615236565b15611edc57506007949350505050565b506002949350505050565b7fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f3980090565b5f611f14611fc5565b6001600160a01b0316826001600160a01b031603611fae575f611f35611fcf565b54600160a01b900465ffffffffffff16905042811115611f59576001915050610b21565b611f6284610bf9565b6001600160a01b0316836001600160a01b031614611fac57604051634d52192760e11b81526001600160a01b038416600482015265ffffffffffff82166024820152604401610cba565b505b6112938383613217565b5f6114a485858585613260565b5f806117a6613306565b7fd203035d01473e3d9b9ac67c982bbef440fb6e5fb537ef0a89a24c11e938a50090565b6060610b216120048363ffffffff16565b61332a565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148061207957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661206d61339c565b6001600160a01b031614155b156120975760405163703e46dd60e11b815260040160405180910390fd5b565b610b59611ad1565b816001600160a01b03166352d1902d6040518163ffffffff1660e01b8152600401602060405180830381865afa9250505080156120fb575060408051601f3d908101601f191682019092526120f8918101906151ea565b60015b61211a5781604051634c9c8ce360e01b8152600401610cba91906145da565b5f80516020615715833981519152811461214a57604051632a87526960e21b815260048101829052602401610cba565b611c2d83836133b0565b306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146120975760405163703e46dd60e11b815260040160405180910390fd5b5f6114a4858585856121b960408051602081019091525f815290565b61225b565b5f61101d856122555f805160206157358339815191528a8a8a6121e08c613405565b8b516020808e01919091208c518d83012060405161223a98979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b60405160208183030381529060405280519060200120613436565b84613462565b5f61226a86610c976001611ba4565b505f61227f8661227989610ef8565b8561283c565b90505f61228f88888885886134d2565b905083515f036122e557866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4898884896040516122d89493929190615255565b60405180910390a261232f565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712898884898960405161232695949392919061527c565b60405180910390a25b61101d886135d3565b7fe770710421fd2cad75ad828c61aa98f2d77d423a440b67872d0f65554148e00090565b5f805f612368856135dc565b9250925050838265ffffffffffff1611156123955761239061238985613634565b8690613665565b612397565b805b6001600160d01b031695945050505050565b80545f9080156123e5576123cf836123c26001846152b5565b5f91825260209091200190565b54600160301b90046001600160d01b0316611293565b5f9392505050565b6124236a766f74696e6744656c617960a81b65ffffffffffff8316610e10612413610f25565b65ffffffffffff16611cd3610b27565b610b5981613707565b80515f906034811015612443576001915050610b21565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b1461247457600192505050610b21565b5f8061248486602a86038661377a565b9150915081158061101d5750866001600160a01b0316816001600160a01b031614979650505050505050565b5f806124ba611b80565b90506124cf878787878051906020012061155c565b9150855187511415806124e457508451875114155b806124ee57508651155b1561251557865185518751604051630447b05d60e41b8152600401610cba93929190614a0f565b5f828152600182016020526040902054600160a01b900465ffffffffffff1615612560578161254383610f85565b6040516331b75e4d60e01b8152610cba9291905f90600401615214565b5f612569610f60565b6125716114ad565b65ffffffffffff166125839190615201565b90505f61258e610b27565b5f858152600185016020526040902080546001600160a01b0319166001600160a01b0388161781559091506125c283613634565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b199091161781556125ef82613823565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815589517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090869088908d908d906001600160401b0381111561265257612652614602565b60405190808252806020026020018201604052801561268557816020015b60608152602001906001900390816126705790505b508d896126928a82615201565b8f6040516126a8999897969594939291906152c8565b60405180910390a15050505095945050505050565b7f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0090565b60605f6126ec61384e565b9050806002018054610b779061500c565b60605f61270861384e565b9050806003018054610b779061500c565b5f612722611fcf565b90505f61272d611fc5565b90505f6001600160a01b0384161561275b576301e1338061274c6114ad565b612756919061539d565b61275d565b5f5b835465ffffffffffff60a01b1916600160a01b65ffffffffffff831602178455905061278884613872565b836001600160a01b0316826001600160a01b03167f47b4e0973a4dfeb153a92134dbc06eaadcb8b3e1302a4bf6f8b88ef0627ede28836040516127cb9190614912565b60405180910390a350505050565b5f6114a4836122555f805160206156f58339815191528888886127fb8a613405565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c00161223a565b5f610ab643613634565b5f6128456113f3565b6001600160a01b0316633a46b1a885856040518363ffffffff1660e01b81526004016128729291906153bc565b602060405180830381865afa15801561288d573d5f803e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128b191906151ea565b6128b9610f7c565b6001600160a01b0316633a46b1a886866040518363ffffffff1660e01b81526004016128e69291906153bc565b602060405180830381865afa158015612901573d5f803e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061292591906151ea565b6111799190615201565b5f612938612a22565b80546040519192507f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b22640191612977916001600160a01b03169085906153d5565b60405180910390a180546001600160a01b0319166001600160a01b0392909216919091179055565b5f806129a9611aae565b5492915050565b5f806129ba611c46565b90506112936129c8846138ba565b5f85815260018401602052604090205465ffffffffffff16612c13565b606082156129f4575080610b21565b815115612a0957612a048261390c565b610b21565b60405163d6bda27560e01b815260040160405180910390fd5b7f0d5829787b8befdbc6044ef7457d8a95c2a04bc99235349f1a212c063e59d40090565b612a7c6b1d9bdd1a5b99d4195c9a5bd960a21b63ffffffff831662015180612a6c610f25565b65ffffffffffff16611cd3610f60565b610b5981613914565b612ab9701c1c9bdc1bdcd85b151a1c995cda1bdb19607a1b82683635c9adc5dea000006a0422ca8b0a00a425000000612c65565b610b59816139bb565b5f807ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00610b21565b612af2613a05565b612b0381612afe61113f565b613a2a565b610b5981613a5a565b612b14613a05565b610b5981613a78565b612b25613a05565b610b5981613aab565b612b36613a05565b611c2d838383613ab3565b612b49613a05565b610b5981613ad6565b612b5a613a05565b610b5981613ade565b5f805f612b708686613ae6565b91509150815f03612b9457838181612b8a57612b8a6153ef565b0492505050611293565b818411612bab57612bab6003851502601118612f48565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f828218828411028218611293565b7f3ba4977254e415696610a40ebf2258dbfa0ec6a2ff64e84bfe715ff16977cc0090565b5f805f612c5284613b02565b9150915081611293576112936031612f48565b81831080612c7257508083115b15612ca8576040516331c1702760e01b815260048101859052602481018490526044810183905260648101829052608401610cba565b50505050565b5f612cb7612338565b9050606480831115612ce65760405163243e544560e01b81526004810184905260248101829052604401610cba565b5f612cef611527565b9050612d0d612cfc6114ad565b612d0586613b6d565b8591906130d2565b505060408051828152602081018690527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b46339979101611d91565b5f80612d4f612a22565b90505f815f015f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612da3573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612dc791906151ea565b90505f612dd385613b9b565b835460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f42790612e0b908b908b908b905f908890600401615403565b602060405180830381865afa158015612e26573d5f803e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e4a91906151ea565b5f8a815260018501602052604080822092909255845491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb091612e95918c918c918c919088908a90600401615450565b5f604051808303815f87803b158015612eac575f80fd5b505af1158015612ebe573d5f803e3d5ffd5b50505050612ed68242612ed19190615201565b613634565b9998505050505050505050565b81545f906001600160801b03600160801b820481169181166001830190911603612f10575f915050610b21565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b5f612f62612a22565b80549091506001600160a01b031663e38335e5348787875f612f8389613b9b565b6040518763ffffffff1660e01b8152600401612fa3959493929190615403565b5f604051808303818588803b158015612fba575f80fd5b505af1158015612fcc573d5f803e3d5ffd5b5050505f9788525050600101602052505060408320929092555050565b5f612ffa6202a300620fd2006152b5565b9050611c3f85858585851161300f575f612c65565b61301986866152b5565b612c65565b5f613027611c46565b90505f613032613bad565b9050808365ffffffffffff16111561306e57604051633211876d60e11b815265ffffffffffff8416600482015260248101829052604401610cba565b81546040517f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2916130ab9165ffffffffffff9091169086906154a7565b60405180910390a150805465ffffffffffff191665ffffffffffff92909216919091179055565b5f806130df858585613bb6565b915091505b935093915050565b5f806130f6611b80565b5f848152600182016020526040902080549192509060ff600160f01b8204811691600160f81b90041681156131315750600795945050505050565b80156131435750600295945050505050565b5f61314d87610ef8565b9050805f0361317257604051636ad0607560e01b815260048101889052602401610cba565b5f61317b6114ad565b65ffffffffffff16905080821061319957505f979650505050505050565b5f6131a3896115ea565b90508181106131bb5750600198975050505050505050565b6131c489613d06565b15806131d657506131d489613d4c565b155b156131ea5750600398975050505050505050565b6131f389611571565b5f036132085750600498975050505050505050565b50600598975050505050505050565b5f8061322284610f85565b600781111561323357613233614953565b148015611293575061324483610bf9565b6001600160a01b0316826001600160a01b031614905092915050565b5f8061326a612a22565b90505f61327987878787613d6f565b5f81815260018401602052604090205490915080156132fb57825460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b1580156132d4575f80fd5b505af11580156132e6573d5f803e3d5ffd5b5050505f838152600185016020526040812055505b509695505050505050565b7f2953e0c334ced07e397f02d0e9b450dbfd92be015e93a9c249855132826e030090565b6060613334612832565b65ffffffffffff168265ffffffffffff1614613363576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f5f805160206157158339815191526113fc565b6133b982613e3d565b6040516001600160a01b038316907fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b905f90a28051156133fd57611c2d8282613e97565b6110e8613f10565b5f8061340f6126bd565b6001600160a01b039093165f90815260209390935250506040902080546001810190915590565b5f610b21613442613f2f565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f036134c0575f806134808585613f38565b5090925090505f81600381111561349957613499614953565b1480156134b75750856001600160a01b0316826001600160a01b0316145b92505050611293565b6134cb848484613f81565b9050611293565b5f806134dc611ee7565b5f888152602082815260408083206001600160a01b038b16845260038101909252909120549192509060ff161561352857866040516371c6af4960e01b8152600401610cba91906145da565b6001600160a01b0387165f9081526003820160205260409020805460ff1916600117905560ff86166135715784815f015f8282546135669190615201565b909155506135c79050565b5f1960ff87160161358f5784816001015f8282546135669190615201565b60011960ff8716016135ae5784816002015f8282546135669190615201565b6040516303599be160e11b815260040160405180910390fd5b50929695505050505050565b610b5981613fe6565b80545f90819081908082036135fa575f805f93509350935050611138565b5f61360a866123c26001856152b5565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250611138915050565b5f65ffffffffffff821115613661576030826040516306dfcc6560e41b8152600401610cba9291906154c0565b5090565b81545f90818160058111156136c1575f61367e846140bd565b61368890856152b5565b5f8881526020902090915081015465ffffffffffff90811690871610156136b1578091506136bf565b6136bc816001615201565b92505b505b5f6136ce8787858561420f565b905080156136fb576136e5876123c26001846152b5565b54600160301b90046001600160d01b031661101d565b505f9695505050505050565b5f613710611aae565b60018101546040519192507fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93916137519165ffffffffffff169085906154a7565b60405180910390a1600101805465ffffffffffff191665ffffffffffff92909216919091179055565b5f80845183118061378a57508284115b1561379957505f9050806130e4565b5f6137a5856001615201565b841180156137cd575061060f60f31b6137c18787016020015190565b6001600160f01b031916145b90505f6137dd82151560026154d3565b6137e8906028615201565b9050806137f587876152b5565b03613816575f80613807898989614265565b90965094506130e49350505050565b5f809350935050506130e4565b5f63ffffffff821115613661576020826040516306dfcc6560e41b8152600401610cba9291906154c0565b7fa16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d10090565b5f61387b613306565b80546040519192507feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b91612977916001600160a01b03169085906153d5565b5f806138c4611b80565b5f8481526001820160205260409020549091506138fd90600160d01b810463ffffffff1690600160a01b900465ffffffffffff1661539d565b65ffffffffffff169392505050565b805160208201fd5b5f61391d611aae565b90508163ffffffff165f036139475760405163f1cfbf0560e01b81525f6004820152602401610cba565b60018101546040805163ffffffff600160301b9093048316815291841660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a1600101805463ffffffff909216600160301b0263ffffffff60301b19909216919091179055565b5f6139c4611aae565b805460408051918252602082018590529192507fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a155565b613a0d614326565b61209757604051631afcd79f60e31b815260040160405180910390fd5b613a32613a05565b5f613a3b61384e565b905060028101613a4b848261552e565b5060038101612ca8838261552e565b613a62613a05565b5f613a6b611b80565b905080611c2d838261552e565b613a80613a05565b5f613a89612c22565b80546001600160a01b0319166001600160a01b03939093169290921790915550565b610b50613a05565b613abb613a05565b613ac4836123ed565b613acd82612a46565b611c2d81612a85565b610f46613a05565b611553613a05565b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b9004168103613b2d57505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546001600160801b031916938101909216929092179094559293915050565b5f6001600160d01b038211156136615760d0826040516306dfcc6560e41b8152600401610cba9291906154c0565b6001600160601b03193060601b161890565b5f610ab6610b27565b82545f9081908015613cac575f613bd2876123c26001856152b5565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115613c1557604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603613c4e57825465ffffffffffff16600160301b6001600160d01b03891602178355613c9e565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506130e492505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816130e4565b5f80613d10611ee7565b5f848152602082905260409020600281015460018201549293509091613d369190615201565b613d42610a8086610ef8565b1115949350505050565b5f80613d56611ee7565b5f93845260205250506040902080546001909101541190565b5f80613d79611b80565b90505f613d888787878761155c565b9050613dd681613d986007611ba4565b613da26006611ba4565b613dac6002611ba4565b6001613db96007826155ed565b613dc49060026156e6565b613dce91906152b5565b181818611bc6565b505f8181526001830160205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90613e2b9083815260200190565b60405180910390a19695505050505050565b806001600160a01b03163b5f03613e695780604051634c9c8ce360e01b8152600401610cba91906145da565b5f8051602061571583398151915280546001600160a01b0319166001600160a01b0392909216919091179055565b60605f613ea4848461433f565b9050808015613ec557505f3d1180613ec557505f846001600160a01b03163b115b15613eda57613ed2614352565b915050610b21565b8015613efb5783604051639996b31560e01b8152600401610cba91906145da565b3d15612a0957613f0961436b565b5092915050565b34156120975760405163b398979f60e01b815260040160405180910390fd5b5f610ab6614376565b5f805f8351604103613f6f576020840151604085015160608601515f1a613f61888285856143e9565b955095509550505050613f7a565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f613fef611c46565b90505f82815260018201602052604090205465ffffffffffff1615801561401a575061401a82613d06565b156110e8575f614028610f25565b6140306114ad565b61403a919061539d565b9050614045836115ea565b8165ffffffffffff16111561408d57827f541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba511826040516140849190614912565b60405180910390a25b5f8381526001830160205260409020805465ffffffffffff90921665ffffffffffff199092169190911790555050565b5f600182116140ca575090565b816001600160801b82106140e35760809190911c9060401b5b600160401b82106140f95760409190911c9060201b5b600160201b821061410f5760209190911c9060101b5b6201000082106141245760109190911c9060081b5b61010082106141385760089190911c9060041b5b6010821061414b5760049190911c9060021b5b600482106141575760011b5b600302600190811c9081858161416f5761416f6153ef565b048201901c90506001818581614187576141876153ef565b048201901c9050600181858161419f5761419f6153ef565b048201901c905060018185816141b7576141b76153ef565b048201901c905060018185816141cf576141cf6153ef565b048201901c905060018185816141e7576141e76153ef565b048201901c9050614206818581614200576142006153ef565b04821190565b90039392505050565b5f5b8183101561425d575f85815260209020838316600285851804019081015465ffffffffffff8681169116111561424957809250614257565b614254816001615201565b93505b50614211565b509392505050565b5f808481614274866001615201565b8511801561429c575061060f60f31b6142908388016020015190565b6001600160f01b031916145b90505f6142ac82151560026154d3565b90505f806142ba838a615201565b90505b87811015614315575f6142db6142d68784016020015190565b6144a7565b9050600f8160ff1611156142fa575f80975097505050505050506130e4565b6143056010846154d3565b60ff9091160191506001016142bd565b506001999098509650505050505050565b5f61432f612ac2565b54600160401b900460ff16919050565b5f805f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f7f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f6143a061451f565b6143a8614534565b60408051602081019490945283019190915260608201524660808201523060a082015260c00160405160208183030381529060405280519060200120905090565b5f80806fa2a8918ca85bafe22016d0b997e4df60600160ff1b0384111561441857505f9150600390508261449d565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614469573d5f803e3d5ffd5b5050604051601f1901519150506001600160a01b03811661449457505f92506001915082905061449d565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156144c05750603a8160ff16105b156144ce57602f1901610b21565b60608160ff161180156144e4575060678160ff16105b156144f25760561901610b21565b60408160ff16118015614508575060478160ff16105b156145165760361901610b21565b5060ff92915050565b5f6145286126e1565b80519060200120905090565b5f6145286126fd565b5f6020828403121561454d575f80fd5b81356001600160e01b031981168114611293575f80fd5b5f60208284031215614574575f80fd5b5035919050565b5f5b8381101561459557818101518382015260200161457d565b50505f910152565b5f81518084526145b481602086016020860161457b565b601f01601f19169290920160200192915050565b602081525f611293602083018461459d565b6001600160a01b0391909116815260200190565b6001600160a01b0381168114610b59575f80fd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561463e5761463e614602565b604052919050565b5f6001600160401b0382111561465e5761465e614602565b50601f01601f191660200190565b5f61467e61467984614646565b614616565b9050828152838383011115614691575f80fd5b828260208301375f602084830101529392505050565b5f82601f8301126146b6575f80fd5b6112938383356020850161466c565b5f805f80608085870312156146d8575f80fd5b84356146e3816145ee565b935060208501356146f3816145ee565b92506040850135915060608501356001600160401b03811115614714575f80fd5b614720878288016146a7565b91505092959194509250565b5f6001600160401b0382111561474457614744614602565b5060051b60200190565b5f82601f83011261475d575f80fd5b8135602061476d6146798361472c565b8083825260208201915060208460051b87010193508684111561478e575f80fd5b602086015b848110156132fb5780356147a6816145ee565b8352918301918301614793565b5f82601f8301126147c2575f80fd5b813560206147d26146798361472c565b8083825260208201915060208460051b8701019350868411156147f3575f80fd5b602086015b848110156132fb57803583529183019183016147f8565b5f82601f83011261481e575f80fd5b8135602061482e6146798361472c565b82815260059290921b8401810191818101908684111561484c575f80fd5b8286015b848110156132fb5780356001600160401b0381111561486d575f80fd5b61487b8986838b01016146a7565b845250918301918301614850565b5f805f806080858703121561489c575f80fd5b84356001600160401b03808211156148b2575f80fd5b6148be8883890161474e565b955060208701359150808211156148d3575f80fd5b6148df888389016147b3565b945060408701359150808211156148f4575f80fd5b506149018782880161480f565b949793965093946060013593505050565b65ffffffffffff91909116815260200190565b65ffffffffffff81168114610b59575f80fd5b5f60208284031215614948575f80fd5b813561129381614925565b634e487b7160e01b5f52602160045260245ffd5b6008811061498357634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610b218284614967565b5f80604083850312156149a6575f80fd5b8235915060208301356149b8816145ee565b809150509250929050565b5f80604083850312156149d4575f80fd5b82356149df816145ee565b915060208301356001600160401b038111156149f9575f80fd5b614a05858286016146a7565b9150509250929050565b9283526020830191909152604082015260600190565b803560ff811681146110c8575f80fd5b5f8060408385031215614a46575f80fd5b82359150614a5660208401614a25565b90509250929050565b5f8083601f840112614a6f575f80fd5b5081356001600160401b03811115614a85575f80fd5b602083019150836020828501011115614a9c575f80fd5b9250929050565b5f805f805f805f60c0888a031215614ab9575f80fd5b87359650614ac960208901614a25565b95506040880135614ad9816145ee565b945060608801356001600160401b0380821115614af4575f80fd5b614b008b838c01614a5f565b909650945060808a0135915080821115614b18575f80fd5b614b248b838c016146a7565b935060a08a0135915080821115614b39575f80fd5b50614b468a828b016146a7565b91505092959891949750929550565b5f805f805f60808688031215614b69575f80fd5b85359450614b7960208701614a25565b935060408601356001600160401b0380821115614b94575f80fd5b614ba089838a01614a5f565b90955093506060880135915080821115614bb8575f80fd5b50614bc5888289016146a7565b9150509295509295909350565b5f805f8060608587031215614be5575f80fd5b84359350614bf560208601614a25565b925060408501356001600160401b03811115614c0f575f80fd5b614c1b87828801614a5f565b95989497509550505050565b5f805f8060808587031215614c3a575f80fd5b84356001600160401b0380821115614c50575f80fd5b614c5c8883890161474e565b95506020870135915080821115614c71575f80fd5b614c7d888389016147b3565b94506040870135915080821115614c92575f80fd5b614c9e8883890161480f565b93506060870135915080821115614cb3575f80fd5b508501601f81018713614cc4575f80fd5b6147208782356020840161466c565b5f60208284031215614ce3575f80fd5b8135611293816145ee565b5f815180845260208085019450602084015f5b83811015614d1d57815187529582019590820190600101614d01565b509495945050505050565b60ff60f81b8816815260e060208201525f614d4660e083018961459d565b8281036040840152614d58818961459d565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050614d898185614cee565b9a9950505050505050505050565b5f805f8060808587031215614daa575f80fd5b84359350614dba60208601614a25565b92506040850135614dca816145ee565b915060608501356001600160401b03811115614714575f80fd5b5f805f60608486031215614df6575f80fd5b8335614e01816145ee565b92506020840135915060408401356001600160401b03811115614e22575f80fd5b614e2e868287016146a7565b9150509250925092565b5f805f805f60a08688031215614e4c575f80fd5b8535614e57816145ee565b94506020860135614e67816145ee565b935060408601356001600160401b0380821115614e82575f80fd5b614e8e89838a016147b3565b94506060880135915080821115614ea3575f80fd5b614eaf89838a016147b3565b93506080880135915080821115614bb8575f80fd5b5f805f8060608587031215614ed7575f80fd5b8435614ee2816145ee565b93506020850135925060408501356001600160401b03811115614c0f575f80fd5b5f60208284031215614f13575f80fd5b813563ffffffff81168114611293575f80fd5b5f8060408385031215614f37575f80fd5b8235614f42816145ee565b946020939093013593505050565b5f805f805f60a08688031215614f64575f80fd5b8535614f6f816145ee565b94506020860135614f7f816145ee565b9350604086013592506060860135915060808601356001600160401b03811115614fa7575f80fd5b614bc5888289016146a7565b5f805f8060808587031215614fc6575f80fd5b8435614fd1816145ee565b93506020850135614fe1816145ee565b92506040850135614ff1816145ee565b91506060850135615001816145ee565b939692955090935050565b600181811c9082168061502057607f821691505b60208210810361503e57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215615068575f80fd5b81516001600160401b0381111561507d575f80fd5b8201601f8101841361508d575f80fd5b805161509b61467982614646565b8181528560208385010111156150af575f80fd5b6114a482602083016020860161457b565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff828116828216039080821115613f0957613f096150c0565b5f60208284031215615103575f80fd5b815161129381614925565b818382375f9101908152919050565b5f815180845260208085019450602084015f5b83811015614d1d5781516001600160a01b031687529582019590820190600101615130565b5f8282518085526020808601955060208260051b840101602086015f5b84811015610d6757601f1986840301895261518e83835161459d565b98840198925090830190600101615172565b608081525f6151b2608083018761511d565b82810360208401526151c48187614cee565b905082810360408401526151d88186615155565b91505082606083015295945050505050565b5f602082840312156151fa575f80fd5b5051919050565b80820180821115610b2157610b216150c0565b838152606081016152286020830185614967565b826040830152949350505050565b5f60208284031215615246575f80fd5b81518015158114611293575f80fd5b84815260ff84166020820152826040820152608060608201525f611313608083018461459d565b85815260ff8516602082015283604082015260a060608201525f6152a360a083018561459d565b8281036080840152611229818561459d565b81810381811115610b2157610b216150c0565b5f6101208b8352602060018060a01b038c16818501528160408501526152f08285018c61511d565b91508382036060850152615304828b614cee565b915083820360808501528189518084528284019150828160051b850101838c015f5b8381101561535457601f1987840301855261534283835161459d565b94860194925090850190600101615326565b505086810360a0880152615368818c615155565b9450505050508560c08401528460e084015282810361010084015261538d818561459d565b9c9b505050505050505050505050565b65ffffffffffff818116838216019080821115613f0957613f096150c0565b6001600160a01b03929092168252602082015260400190565b6001600160a01b0392831681529116602082015260400190565b634e487b7160e01b5f52601260045260245ffd5b60a081525f61541560a083018861511d565b82810360208401526154278188614cee565b9050828103604084015261543b8187615155565b60608401959095525050608001529392505050565b60c081525f61546260c083018961511d565b82810360208401526154748189614cee565b905082810360408401526154888188615155565b60608401969096525050608081019290925260a0909101529392505050565b65ffffffffffff92831681529116602082015260400190565b60ff929092168252602082015260400190565b8082028115828204841417610b2157610b216150c0565b601f821115611c2d57805f5260205f20601f840160051c8101602085101561550f5750805b601f840160051c820191505b81811015611c3f575f815560010161551b565b81516001600160401b0381111561554757615547614602565b61555b81615555845461500c565b846154ea565b602080601f83116001811461558e575f84156155775750858301515b5f19600386901b1c1916600185901b1785556155e5565b5f85815260208120601f198616915b828110156155bc5788860151825594840194600190910190840161559d565b50858210156155d957878501515f19600388901b60f8161c191681555b505060018460011b0185555b505050505050565b60ff8181168382160190811115610b2157610b216150c0565b600181815b8085111561564057815f1904821115615626576156266150c0565b8085161561563357918102915b93841c939080029061560b565b509250929050565b5f8261565657506001610b21565b8161566257505f610b21565b816001811461567857600281146156825761569e565b6001915050610b21565b60ff841115615693576156936150c0565b50506001821b610b21565b5060208310610133831016604e8410600b84101617156156c1575081810a610b21565b6156cb8383615606565b805f19048211156156de576156de6150c0565b029392505050565b5f61129360ff84168361564856fef2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a811'
