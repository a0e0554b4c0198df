export {FakeVmNetwork} from './fake-vm-network.ts'
export {buildExecutable, type InstanceOverrides} from './instance-content.ts'
export {MemoryFileSource, MemoryMessageSource} from './memory-sources.ts'
