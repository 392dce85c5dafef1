import { parentPort, Worker, workerData } from 'node:worker_threads'
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { credentialsOf } from '../local/aws/gateway/gateway.ts'
import type { System } from '../local/system.ts'

/**
 * How much processor time the SDK itself needs for one small write: in a thread of its own, on the same system, in the
 * same run. It is the lower bound of every handler, so handlers can be compared across machines.
 */
const WARM_UP = 600
const MEASURED = 600
/** As many in parallel as a sender's claims. */
const AT_ONCE = 25

interface Target {
  endpoint: string
  region: string
  credentials: ReturnType<typeof credentialsOf>
  table: string
}

/** Milliseconds of processor time for one PutItem by a warm bare client. */
export async function bareRequestCpu(system: System): Promise<number> {
  const target: Target = {
    endpoint: system.url,
    region: system.deployment.region,
    credentials: credentialsOf('send-mail'),
    table: system.tableName('Outreach'),
  }
  const worker = new Worker(new URL(import.meta.url), { workerData: target })
  try {
    return await new Promise<number>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}

if (parentPort) {
  const { table, ...where }: Target = workerData
  const client = new DynamoDBClient(where)
  const put = (n: number) =>
    client.send(
      new PutItemCommand({
        TableName: table,
        Item: { pk: { S: `BENCH#${n}` }, sk: { S: 'BENCH' }, value: { S: 'x'.repeat(200) } },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
  const puts = async (from: number, to: number) => {
    for (let n = from; n < to; n += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, (_, m) => put(n + m)))
  }
  await puts(0, WARM_UP)
  const before = process.threadCpuUsage()
  await puts(WARM_UP, WARM_UP + MEASURED)
  const { user, system } = process.threadCpuUsage(before)
  parentPort.postMessage((user + system) / 1000 / MEASURED)
}
