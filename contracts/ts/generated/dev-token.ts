// Generated from DevToken.sol; do not edit.

/** ABI of DevToken. */
export const devTokenAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "name_",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "symbol_",
        "type": "string",
        "internalType": "string"
      },
      {
        "name": "decimals_",
        "type": "uint8",
        "internalType": "uint8"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "DOMAIN_SEPARATOR",
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
    "name": "mint",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
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
    "name": "permit",
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
      },
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
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
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
    "name": "EIP712DomainChanged",
    "inputs": [],
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
    "name": "ECDSAInvalidSignature",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureS",
    "inputs": [
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
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
  },
  {
    "type": "error",
    "name": "ERC2612ExpiredSignature",
    "inputs": [
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ERC2612InvalidSigner",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
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
    "name": "InvalidShortString",
    "inputs": []
  },
  {
    "type": "error",
    "name": "StringTooLong",
    "inputs": [
      {
        "name": "str",
        "type": "string",
        "internalType": "string"
      }
    ]
  }
] as const

/** Creation code of DevToken. */
export const devTokenBytecode = '0x61018060405234801562000011575f80fd5b50604051620012f2380380620012f283398101604081905262000034916200024a565b6040805180820190915260018152603160f81b6020820152839081908185600362000060838262000353565b5060046200006f828262000353565b50505062000083826200013960201b60201c565b61012052620000928162000139565b61014052815160208084019190912060e052815190820120610100524660a0526200011f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0525060ff166101605250620004779050565b5f80829050601f815111156200016f578260405163305a27a960e01b81526004016200016691906200041f565b60405180910390fd5b80516200017c8262000453565b179392505050565b634e487b7160e01b5f52604160045260245ffd5b5f5b83811015620001b45781810151838201526020016200019a565b50505f910152565b5f82601f830112620001cc575f80fd5b81516001600160401b0380821115620001e957620001e962000184565b604051601f8301601f19908116603f0116810190828211818310171562000214576200021462000184565b816040528381528660208588010111156200022d575f80fd5b6200024084602083016020890162000198565b9695505050505050565b5f805f606084860312156200025d575f80fd5b83516001600160401b038082111562000274575f80fd5b6200028287838801620001bc565b9450602086015191508082111562000298575f80fd5b50620002a786828701620001bc565b925050604084015160ff81168114620002be575f80fd5b809150509250925092565b600181811c90821680620002de57607f821691505b602082108103620002fd57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156200034e57805f5260205f20601f840160051c810160208510156200032a5750805b601f840160051c820191505b818110156200034b575f815560010162000336565b50505b505050565b81516001600160401b038111156200036f576200036f62000184565b6200038781620003808454620002c9565b8462000303565b602080601f831160018114620003bd575f8415620003a55750858301515b5f19600386901b1c1916600185901b17855562000417565b5f85815260208120601f198616915b82811015620003ed57888601518255948401946001909101908401620003cc565b50858210156200040b57878501515f19600388901b60f8161c191681555b505060018460011b0185555b505050505050565b602081525f82518060208401526200043f81604085016020870162000198565b601f01601f19169190910160400192915050565b80516020808301519190811015620002fd575f1960209190910360031b1b16919050565b60805160a05160c05160e05161010051610120516101405161016051610e1f620004d35f395f61012901525f61071e01525f6106f301525f61066801525f61064001525f61059b01525f6105c501525f6105ef0152610e1f5ff3fe608060405234801561000f575f80fd5b50600436106100b8575f3560e01c806306fdde03146100bc578063095ea7b3146100da57806318160ddd146100fd57806323b872dd1461010f578063313ce567146101225780633644e5151461015357806340c10f191461015b57806370a08231146101705780637ecebe001461019857806384b0196e146101ab57806395d89b41146101c6578063a9059cbb146101ce578063d505accf146101e1578063dd62ed3e146101f4575b5f80fd5b6100c4610207565b6040516100d19190610b9c565b60405180910390f35b6100ed6100e8366004610bd0565b610297565b60405190151581526020016100d1565b6002545b6040519081526020016100d1565b6100ed61011d366004610bf8565b6102b0565b60405160ff7f00000000000000000000000000000000000000000000000000000000000000001681526020016100d1565b6101016102d3565b61016e610169366004610bd0565b6102e1565b005b61010161017e366004610c31565b6001600160a01b03165f9081526020819052604090205490565b6101016101a6366004610c31565b6102ef565b6101b361030c565b6040516100d19796959493929190610c4a565b6100c461034e565b6100ed6101dc366004610bd0565b61035d565b61016e6101ef366004610ce1565b61036a565b610101610202366004610d4e565b6104a5565b60606003805461021690610d7f565b80601f016020809104026020016040519081016040528092919081815260200182805461024290610d7f565b801561028d5780601f106102645761010080835404028352916020019161028d565b820191905f5260205f20905b81548152906001019060200180831161027057829003601f168201915b5050505050905090565b5f336102a48185856104cf565b60019150505b92915050565b5f336102bd8582856104e1565b6102c8858585610532565b506001949350505050565b5f6102dc61058f565b905090565b6102eb82826106b8565b5050565b6001600160a01b0381165f908152600760205260408120546102aa565b5f6060805f805f606061031d6106ec565b610325610717565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b60606004805461021690610d7f565b5f336102a4818585610532565b834211156103935760405163313c898160e11b8152600481018590526024015b60405180910390fd5b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98888886103de8c6001600160a01b03165f90815260076020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f61043882610742565b90505f6104478287878761076e565b9050896001600160a01b0316816001600160a01b03161461048e576040516325c0072360e11b81526001600160a01b0380831660048301528b16602482015260440161038a565b6104998a8a8a6104cf565b50505050505050505050565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6104dc838383600161079a565b505050565b5f6104ec84846104a5565b90505f1981101561052c578181101561051e57828183604051637dc7a0d960e11b815260040161038a93929190610db7565b61052c84848484035f61079a565b50505050565b6001600160a01b03831661055b575f604051634b637e8f60e11b815260040161038a9190610dd8565b6001600160a01b038216610584575f60405163ec442f0560e01b815260040161038a9190610dd8565b6104dc83838361086c565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156105e757507f000000000000000000000000000000000000000000000000000000000000000046145b1561061157507f000000000000000000000000000000000000000000000000000000000000000090565b6102dc604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6001600160a01b0382166106e1575f60405163ec442f0560e01b815260040161038a9190610dd8565b6102eb5f838361086c565b60606102dc7f000000000000000000000000000000000000000000000000000000000000000061097f565b60606102dc7f000000000000000000000000000000000000000000000000000000000000000061097f565b5f6102aa61074e61058f565b8360405161190160f01b8152600281019290925260228201526042902090565b5f805f8061077e888888886109bc565b92509250925061078e8282610a7a565b50909695505050505050565b6001600160a01b0384166107c3575f60405163e602df0560e01b815260040161038a9190610dd8565b6001600160a01b0383166107ec575f604051634a1406b160e11b815260040161038a9190610dd8565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561052c57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161085e91815260200190565b60405180910390a350505050565b6001600160a01b038316610896578060025f82825461088b9190610dec565b909155506108f39050565b6001600160a01b0383165f90815260208190526040902054818110156108d55783818360405163391434e360e21b815260040161038a93929190610db7565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661090f5760028054829003905561092d565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161097291815260200190565b60405180910390a3505050565b60605f61098b83610b32565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80806fa2a8918ca85bafe22016d0b997e4df60600160ff1b038411156109eb57505f91506003905082610a70565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015610a3c573d5f803e3d5ffd5b5050604051601f1901519150506001600160a01b038116610a6757505f925060019150829050610a70565b92505f91508190505b9450945094915050565b5f826003811115610a8d57610a8d610e0b565b03610a96575050565b6001826003811115610aaa57610aaa610e0b565b03610ac85760405163f645eedf60e01b815260040160405180910390fd5b6002826003811115610adc57610adc610e0b565b03610afd5760405163fce698f760e01b81526004810182905260240161038a565b6003826003811115610b1157610b11610e0b565b036102eb576040516335e2f38360e21b81526004810182905260240161038a565b5f60ff8216601f8111156102aa57604051632cd44ac360e21b815260040160405180910390fd5b5f81518084525f5b81811015610b7d57602081850181015186830182015201610b61565b505f602082860101526020601f19601f83011685010191505092915050565b602081525f610bae6020830184610b59565b9392505050565b80356001600160a01b0381168114610bcb575f80fd5b919050565b5f8060408385031215610be1575f80fd5b610bea83610bb5565b946020939093013593505050565b5f805f60608486031215610c0a575f80fd5b610c1384610bb5565b9250610c2160208501610bb5565b9150604084013590509250925092565b5f60208284031215610c41575f80fd5b610bae82610bb5565b60ff60f81b881681525f602060e06020840152610c6a60e084018a610b59565b8381036040850152610c7c818a610b59565b606085018990526001600160a01b038816608086015260a0850187905284810360c0860152855180825260208088019350909101905f5b81811015610ccf57835183529284019291840191600101610cb3565b50909c9b505050505050505050505050565b5f805f805f805f60e0888a031215610cf7575f80fd5b610d0088610bb5565b9650610d0e60208901610bb5565b95506040880135945060608801359350608088013560ff81168114610d31575f80fd5b9699959850939692959460a0840135945060c09093013592915050565b5f8060408385031215610d5f575f80fd5b610d6883610bb5565b9150610d7660208401610bb5565b90509250929050565b600181811c90821680610d9357607f821691505b602082108103610db157634e487b7160e01b5f52602260045260245ffd5b50919050565b6001600160a01b039390931683526020830191909152604082015260600190565b6001600160a01b0391909116815260200190565b808201808211156102aa57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52602160045260245ffd'
