import {execFile} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {Worker} from 'node:worker_threads'
import {expect, it} from 'vitest'
import type {SignatureReport} from '../test/engines/report-signatures.ts'
import {loadNativeSecp256k1} from './platform/secp256k1-native.ts'
import {signatureEngine} from './verify-signature.ts'

const script = new URL('../test/engines/report-signatures.ts', import.meta.url)
const engineHere = loadNativeSecp256k1() === undefined ? 'portable' : 'native'

it('takes the native engine where its addon loads', () => {
  expect(signatureEngine()).toBe(engineHere)
})

it('answers all signature vectors with the portable engine', async () => {
  const flags = ['--conditions=source', '--conditions=portable']
  const {stdout} = await promisify(execFile)(process.execPath, [...flags, fileURLToPath(script)])
  expectReport(JSON.parse(stdout), 'portable')
})

it('answers all signature vectors inside a worker thread', async () => {
  const worker = new Worker(script, {execArgv: ['--conditions=source']})
  const [report] = await once(worker, 'message')
  await worker.terminate()
  expectReport(report, engineHere)
})

function expectReport(report: SignatureReport, engine: string): void {
  expect(report).toMatchObject({engine, wrong: []})
  expect(report.checked).toBeGreaterThan(100)
}
