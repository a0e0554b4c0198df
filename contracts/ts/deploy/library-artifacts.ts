import {batchesBytecode} from '../generated/batches.ts'
import {excusesBytecode} from '../generated/excuses.ts'
import {jobAgreementBytecode} from '../generated/job-agreement.ts'
import {jobRecordsBytecode} from '../generated/job-records.ts'
import {ledgerBytecode} from '../generated/ledger.ts'
import {nodeCapacityBytecode} from '../generated/node-capacity.ts'
import {paymentRecordsBytecode} from '../generated/payment-records.ts'
import {settlementsBytecode, settlementsLinks} from '../generated/settlements.ts'
import {spendLimitsBytecode} from '../generated/spend-limits.ts'
import {stakingSettingsBytecode} from '../generated/staking-settings.ts'
import {stakingSlashesBytecode} from '../generated/staking-slashes.ts'
import {swapsBytecode} from '../generated/swaps.ts'
import {tokenPullBytecode} from '../generated/token-pull.ts'
import type {Artifact} from './link-bytecode.ts'

/** Libraries that the large contracts call by address. */
export const libraryArtifacts: Readonly<Record<string, Artifact>> = {
  Batches: {bytecode: batchesBytecode},
  Excuses: {bytecode: excusesBytecode},
  JobAgreement: {bytecode: jobAgreementBytecode},
  JobRecords: {bytecode: jobRecordsBytecode},
  Ledger: {bytecode: ledgerBytecode},
  NodeCapacity: {bytecode: nodeCapacityBytecode},
  PaymentRecords: {bytecode: paymentRecordsBytecode},
  Settlements: {bytecode: settlementsBytecode, links: settlementsLinks},
  SpendLimits: {bytecode: spendLimitsBytecode},
  StakingSettings: {bytecode: stakingSettingsBytecode},
  StakingSlashes: {bytecode: stakingSlashesBytecode},
  Swaps: {bytecode: swapsBytecode},
  TokenPull: {bytecode: tokenPullBytecode},
}
