import * as z from 'zod'
import {launchFailure} from './upload-file.ts'

const storySchema = z.object({
  jobId: z.string(),
  status: z.string(),
  nodeId: z.string().nullable(),
  summary: z.string(),
  story: z.array(z.object({at: z.string(), code: z.string(), text: z.string()})),
  machine: z
    .object({
      observed: z.string(),
      network: z
        .object({
          listenAddress: z.string(),
          ports: z.array(z.object({guestPort: z.number(), hostPort: z.number(), tcp: z.boolean(), udp: z.boolean()})),
        })
        .nullish(),
    })
    .nullish(),
})

/** What the coordinator tells of a job. */
export type JobStory = z.output<typeof storySchema>

/** Asks a node to explain a job; undefined while it has not seen it on the chain. */
export async function readJobStory(url: string, jobId: bigint): Promise<JobStory | undefined> {
  const response = await fetch(`${url}/api/v2/jobs/${jobId}/explain`)
  if (response.status === 404) return undefined
  if (!response.ok) throw launchFailure(`${url} did not explain the job: ${response.status} ${await response.text()}`)
  return storySchema.parse(await response.json())
}
