import * as z from 'zod'
import type {Answer} from '../../http/answer.ts'
import type {Route} from '../../http/route.ts'
import {flag} from '../../parameters/scalars.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute, text} from '../compute-route.ts'
import {type AdmittedMachine, admitOperator} from '../guards.ts'
import {readBody} from '../read-body.ts'
import {operatorAnswers, refParams, says} from '../schemas.ts'

/** Ten days: nobody plans further ahead. */
const maxExpireSeconds = 10 * 86_400

const expireSchema = z.object({timeout: z.number().gt(0).lt(maxExpireSeconds)})

interface Operation {
  readonly name: string
  readonly summary: string
  readonly work: (machine: AdmittedMachine) => Promise<Answer>
}

/** What owners do with their machines. */
export function createOperationRoutes(context: ComputeContext): readonly Route[] {
  const {clock, executor, expirations, logger} = context
  const operation = ({name, summary, work}: Operation) =>
    defineComputeRoute(logger, {
      method: 'POST',
      paths: [`/control/machine/:ref/${name}`],
      summary,
      tag: 'machines',
      params: refParams,
      answers: {...operatorAnswers, 200: says('Done'), 409: {description: 'Other work on the machine is under way'}},
      handle: async (request) => await work(await admitOperator(context, request)),
    })
  return [
    operation({
      name: 'stop',
      summary: 'Stop a machine until its owner starts it again',
      work: async ({vmHash}) => {
        const {observed, isStoppedByOwner} = executor.find(vmHash) ?? {}
        if (observed === 'stopped' && isStoppedByOwner) return text('Already stopped, nothing to do')
        await executor.stopByOwner(vmHash)
        return text(`Stopped VM with ref ${vmHash}`)
      },
    }),
    operation({
      name: 'reboot',
      summary: 'Restart a machine, or start one that is stopped',
      work: async ({vmHash}) => {
        if (executor.find(vmHash)?.observed !== 'running') {
          await executor.startAgain(vmHash)
          return text(`Starting VM (was not running) with ref ${vmHash}`)
        }
        await executor.reboot(vmHash)
        return text(`Rebooted VM with ref ${vmHash}`)
      },
    }),
    operation({
      name: 'erase',
      summary: 'Stop a machine and delete all its disks',
      work: async ({vmHash}) => {
        await executor.erase(vmHash)
        return text(`Erased VM with ref ${vmHash}`)
      },
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/machine/:ref/reinstall'],
      summary: 'Start a machine anew from its image, with or without the other disks',
      tag: 'machines',
      params: refParams,
      query: z.object({erase_volumes: flag(true)}),
      answers: {...operatorAnswers, 200: says('Done')},
      handle: async (request) => {
        const {vmHash} = await admitOperator(context, request)
        await executor.reinstall(vmHash, {eraseVolumes: request.query.erase_volumes})
        return text(`Reinstalled VM with ref ${vmHash}`)
      },
    }),
    defineComputeRoute(logger, {
      method: 'POST',
      paths: ['/control/machine/:ref/expire'],
      summary: 'Stop a machine after some seconds, ten days at most',
      tag: 'machines',
      params: refParams,
      body: {as: 'text', limitBytes: 4_096, contentType: 'application/json', schema: expireSchema},
      answers: {...operatorAnswers, 200: says('It will be stopped')},
      handle: async (request) => {
        const {vmHash} = await admitOperator(context, request)
        const {timeout} = readBody(expireSchema, request.body)
        await expirations.expire(vmHash, {atMs: clock.now() + Math.round(timeout * 1_000)})
        return text(`Expiring VM with ref ${vmHash} in ${timeout} seconds`)
      },
    }),
  ]
}
