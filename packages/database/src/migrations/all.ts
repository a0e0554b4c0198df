import {messages} from './0001-messages.ts'
import {messageLifecycle} from './0002-message-lifecycle.ts'
import {posts} from './0003-posts.ts'
import {aggregates} from './0004-aggregates.ts'
import {files} from './0005-files.ts'
import {catchUp} from './0006-catch-up.ts'
import {chain} from './0007-chain.ts'
import {machines} from './0008-machines.ts'
import {vmNetwork} from './0009-vm-network.ts'
import {placements} from './0010-placements.ts'
import {executables} from './0011-executables.ts'
import {programCache} from './0012-program-cache.ts'
import {machineExpirations} from './0013-machine-expirations.ts'
import type {Migration} from './migration.ts'

/** Every step of the schema, oldest first. New ones go to the end. */
export const allMigrations: readonly Migration[] = [
  messages,
  messageLifecycle,
  posts,
  aggregates,
  files,
  catchUp,
  chain,
  machines,
  vmNetwork,
  placements,
  executables,
  programCache,
  machineExpirations,
]
