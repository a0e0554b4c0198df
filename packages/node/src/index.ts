export {createNode} from './create-node.ts'
export {NodeError, type NodeReason} from './errors.ts'
export {type Config, loadConfig} from './load-config.ts'
export {type NodeOptions, optionTables} from './options.ts'
