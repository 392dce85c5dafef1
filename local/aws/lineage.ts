import { createHash, randomBytes } from 'node:crypto'

/**
 * Lambda's detection of recursive loops, for queues: the trace header of a message counts how often each function was
 * invoked in the chain of messages that led to it. The SDK passes the header on in a function; EventBridge Scheduler
 * starts a chain of its own. A function that does not allow loops is not invoked more than 16 times in a chain
 * (https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html). AWS says "approximately"; here it is exact.
 */

/** The system attribute of a message that SQS keeps the header in. */
export const TRACE_ATTRIBUTE = 'AWSTraceHeader'
const LONGEST_CHAIN = 16

const idOf = (functionArn: string) => createHash('sha256').update(functionArn).digest('hex').slice(0, 8)

function countsIn(header: string | undefined): Map<string, number> {
  const [, lineage = ''] = /(?:^|;)Lineage=([^;]*)/.exec(header ?? '') ?? []
  return new Map(
    lineage
      .split('|')
      .filter(Boolean)
      .map(one => {
        const [id = '', count] = one.split(':')
        return [id, Number(count)]
      }),
  )
}

/** Whether one more invocation would be a loop to AWS. */
export const isTooLong = (header: string | undefined, functionArn: string): boolean =>
  (countsIn(header).get(idOf(functionArn)) ?? 0) >= LONGEST_CHAIN

/** The header of an invocation by these messages, of which the longest chain counts. */
export function continued(headers: (string | undefined)[], functionArn: string): string {
  const id = idOf(functionArn)
  const all = headers.map(countsIn)
  const longest = all.toSorted((a, b) => (b.get(id) ?? 0) - (a.get(id) ?? 0))[0] ?? new Map<string, number>()
  const counts = new Map(longest).set(id, (longest.get(id) ?? 0) + 1)
  const lineage = [...counts].map(([each, count]) => `${each}:${count}`).join('|')
  return `Root=1-${randomBytes(4).toString('hex')}-${randomBytes(12).toString('hex')};Sampled=0;Lineage=${lineage}`
}

/**
 * A body of SendMessage or SendMessageBatch with the caller's header at each message. The emulator keeps no system
 * attribute of that name, so it travels as one of the message's own, and the poller takes it out.
 */
export function withTrace(body: Buffer, header: string): Buffer {
  const input = JSON.parse(body.toString()) as Sent & { Entries?: Sent[] }
  const traced = (message: Sent): Sent => ({
    ...message,
    MessageAttributes: {
      ...message.MessageAttributes,
      [TRACE_ATTRIBUTE]: { DataType: 'String', StringValue: header },
    },
  })
  const { Entries } = input
  return Buffer.from(JSON.stringify(Entries ? { ...input, Entries: Entries.map(traced) } : traced(input)))
}

interface Sent {
  MessageAttributes?: object
}
