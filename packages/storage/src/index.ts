export {type PeerFault, StorageError, type StorageReason} from './errors.ts'
export type {ByteRange, DeleteOptions, FileEntry, FilePage, FileStore, PutOptions, StoredFile} from './file-store.ts'
export {type FileStoreModules, FilesystemFileStore} from './filesystem-file-store.ts'
export {defaultFileStoreOptions, type FileStoreOptions} from './options.ts'
