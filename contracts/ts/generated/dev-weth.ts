// Generated from DevWeth.sol; do not edit.

/** ABI of DevWeth. */
export const devWethAbi = [
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
    "name": "allowance",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "spender",
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
    "name": "approve",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "balanceOf",
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
    "name": "decimals",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "deposit",
    "inputs": [],
    "outputs": [],
    "stateMutability": "payable"
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
    "name": "symbol",
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
    "name": "totalSupply",
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
    "name": "transfer",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "transferFrom",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "withdraw",
    "inputs": [
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
    "type": "event",
    "name": "Approval",
    "inputs": [
      {
        "name": "owner",
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
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Transfer",
    "inputs": [
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
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "DevWethTransferFailed",
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
    "name": "ERC20InsufficientAllowance",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "allowance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InsufficientBalance",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "balance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidApprover",
    "inputs": [
      {
        "name": "approver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSender",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC20InvalidSpender",
    "inputs": [
      {
        "name": "spender",
        "type": "address",
        "internalType": "address"
      }
    ]
  }
] as const

/** Creation code of DevWeth. */
export const devWethBytecode = '0x608060405234801561000f575f80fd5b506040518060400160405280600d81526020016c2bb930b83832b21022ba3432b960991b815250604051806040016040528060048152602001630ae8aa8960e31b8152508160039081610062919061010f565b50600461006f828261010f565b5050506101ce565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061009f57607f821691505b6020821081036100bd57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561010a57805f5260205f20601f840160051c810160208510156100e85750805b601f840160051c820191505b81811015610107575f81556001016100f4565b50505b505050565b81516001600160401b0381111561012857610128610077565b61013c81610136845461008b565b846100c3565b602080601f83116001811461016f575f84156101585750858301515b5f19600386901b1c1916600185901b1785556101c6565b5f85815260208120601f198616915b8281101561019d5788860151825594840194600190910190840161017e565b50858210156101ba57878501515f19600388901b60f8161c191681555b505060018460011b0185555b505050505050565b610861806101db5f395ff3fe60806040526004361061008e575f3560e01c806306fdde03146100a1578063095ea7b3146100cb57806318160ddd146100fa57806323b872dd146101185780632e1a7d4d14610137578063313ce5671461015657806370a082311461017157806395d89b41146101a5578063a9059cbb146101b9578063d0e30db0146101d8578063dd62ed3e146101e0575f80fd5b3661009d5761009b6101ff565b005b5f80fd5b3480156100ac575f80fd5b506100b561020b565b6040516100c291906106a5565b60405180910390f35b3480156100d6575f80fd5b506100ea6100e536600461070c565b61029b565b60405190151581526020016100c2565b348015610105575f80fd5b506002545b6040519081526020016100c2565b348015610123575f80fd5b506100ea610132366004610734565b6102b4565b348015610142575f80fd5b5061009b61015136600461076d565b6102d7565b348015610161575f80fd5b50604051601281526020016100c2565b34801561017c575f80fd5b5061010a61018b366004610784565b6001600160a01b03165f9081526020819052604090205490565b3480156101b0575f80fd5b506100b5610356565b3480156101c4575f80fd5b506100ea6101d336600461070c565b610365565b61009b6101ff565b3480156101eb575f80fd5b5061010a6101fa3660046107a4565b610372565b610209333461039c565b565b60606003805461021a906107d5565b80601f0160208091040260200160405190810160405280929190818152602001828054610246906107d5565b80156102915780601f1061026857610100808354040283529160200191610291565b820191905f5260205f20905b81548152906001019060200180831161027457829003601f168201915b5050505050905090565b5f336102a88185856103d0565b60019150505b92915050565b5f336102c18582856103e2565b6102cc858585610433565b506001949350505050565b6102e13382610490565b6040515f90339083908381818185875af1925050503d805f8114610320576040519150601f19603f3d011682016040523d82523d5f602084013e610325565b606091505b50509050806103525733604051635c29a45960e11b8152600401610349919061080d565b60405180910390fd5b5050565b60606004805461021a906107d5565b5f336102a8818585610433565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6001600160a01b0382166103c5575f60405163ec442f0560e01b8152600401610349919061080d565b6103525f83836104c0565b6103dd83838360016105d3565b505050565b5f6103ed8484610372565b90505f1981101561042d578181101561041f57828183604051637dc7a0d960e11b815260040161034993929190610821565b61042d84848484035f6105d3565b50505050565b6001600160a01b03831661045c575f604051634b637e8f60e11b8152600401610349919061080d565b6001600160a01b038216610485575f60405163ec442f0560e01b8152600401610349919061080d565b6103dd8383836104c0565b6001600160a01b0382166104b9575f604051634b637e8f60e11b8152600401610349919061080d565b610352825f835b6001600160a01b0383166104ea578060025f8282546104df9190610842565b909155506105479050565b6001600160a01b0383165f90815260208190526040902054818110156105295783818360405163391434e360e21b815260040161034993929190610821565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661056357600280548290039055610581565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516105c691815260200190565b60405180910390a3505050565b6001600160a01b0384166105fc575f60405163e602df0560e01b8152600401610349919061080d565b6001600160a01b038316610625575f604051634a1406b160e11b8152600401610349919061080d565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561042d57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161069791815260200190565b60405180910390a350505050565b5f602080835283518060208501525f5b818110156106d1578581018301518582016040015282016106b5565b505f604082860101526040601f19601f8301168501019250505092915050565b80356001600160a01b0381168114610707575f80fd5b919050565b5f806040838503121561071d575f80fd5b610726836106f1565b946020939093013593505050565b5f805f60608486031215610746575f80fd5b61074f846106f1565b925061075d602085016106f1565b9150604084013590509250925092565b5f6020828403121561077d575f80fd5b5035919050565b5f60208284031215610794575f80fd5b61079d826106f1565b9392505050565b5f80604083850312156107b5575f80fd5b6107be836106f1565b91506107cc602084016106f1565b90509250929050565b600181811c908216806107e957607f821691505b60208210810361080757634e487b7160e01b5f52602260045260245ffd5b50919050565b6001600160a01b0391909116815260200190565b6001600160a01b039390931683526020830191909152604082015260600190565b808201808211156102ae57634e487b7160e01b5f52601160045260245ffd'
