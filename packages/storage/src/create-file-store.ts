import type {FileStore} from './file-store.ts'
import {type FileStoreModules, FilesystemFileStore} from './filesystem-file-store.ts'
import type {StorageSettings} from './options.ts'

/** Builds the file store that the settings ask for, over a directory of its own. */
export function createFileStore(directory: string, settings: StorageSettings, modules: FileStoreModules): FileStore {
  const {engine, maxTotalBytes} = settings
  if (engine !== 'filesystem') modules.logger.warn('Storage engine not available yet, files are kept in the file system', {engine})
  return new FilesystemFileStore({directory, maxTotalBytes}, modules)
}
