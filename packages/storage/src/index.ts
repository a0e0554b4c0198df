export {createFileStore} from './create-file-store.ts'
export {type PeerFault, StorageError, type StorageReason} from './errors.ts'
export {FileCollector, type FileCollectorModules} from './file-collector.ts'
export type {ByteRange, DeleteOptions, FileEntry, FilePage, FileStore, PutOptions, StoredFile} from './file-store.ts'
export {type FileStoreModules, FilesystemFileStore} from './filesystem-file-store.ts'
export {
  defaultFileCollectorOptions,
  defaultFileStoreOptions,
  defaultRemoteFilesOptions,
  type FileCollectorOptions,
  type FileStoreOptions,
  type RemoteFilesOptions,
  type StorageEngine,
  type StorageSettings,
  storageOptionTable,
} from './options.ts'
export type {PeerUrls} from './ports.ts'
export {type FetchedFile, type FetchOptions, RemoteFiles, type RemoteFilesModules} from './remote-files.ts'
export type {Executor, Writer} from './sql/executor.ts'
export {addFiles, findFiles, getFileTotals, type KnownFile, type NewFile} from './sql/files.ts'
export {type GracePeriod, graceFiles} from './sql/grace-pins.ts'
export {findFileByMessage, findFileByTag, type NamedFile} from './sql/look-up-files.ts'
export {countPins, findPinnedFiles, findStorePins, type MessagePin, pinFiles, type StorePin} from './sql/pins.ts'
export {refreshTags} from './sql/refresh-tags.ts'
export {type FileTag, findTags, getFileTag, upsertTags} from './sql/tags.ts'
export {unpinMessages} from './sql/unpin-messages.ts'
