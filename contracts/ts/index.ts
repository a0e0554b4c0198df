export {type DeployDevnetOptions, deployDevnet} from './deploy-devnet.ts'
export {devTokenAbi, devTokenBytecode} from './generated/dev-token.ts'
export {type DeployedContract, type DeployManifest, readManifest} from './manifest.ts'
