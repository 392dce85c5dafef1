import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { callLimits } from '../../functions/aws/call-limits.ts'
import { consumer, gatheringConsumer } from '../../functions/edges/consumer.ts'
import { aBatch, aContext, DEADLINES, never } from './invoking.ts'

const schema = z.object({ n: z.int() })
const failing = (...ids: string[]) => ({ batchItemFailures: ids.map(itemIdentifier => ({ itemIdentifier })) })

describe('a consumer', () => {
  test('hands each message over with its receive and the time it was sent', async () => {
    const seen: unknown[] = []
    const handler = consumer('settle-check-in', DEADLINES, schema, async (...of) => void seen.push(of))
    expect(await handler(aBatch({ n: 1 }, { n: 2 }), aContext())).toEqual(failing())
    expect(seen).toEqual([
      [{ n: 1 }, { sqsMessageId: 'm0', receiveCount: 1 }, 1772442000000],
      [{ n: 2 }, { sqsMessageId: 'm1', receiveCount: 2 }, 1772442000000],
    ])
  })

  test('gives back what fails, and what no schema accepts, and nothing else', async () => {
    const handler = consumer('settle-check-in', DEADLINES, schema, async ({ n }) => {
      if (n === 2) throw new Error('it failed')
    })
    expect(
      await handler(aBatch({ n: 1 }, { n: 2 }, { n: 'three' }, 'no JSON', { n: 5 }), aContext()),
    ).toEqual(failing('m1', 'm2', 'm3'))
  })

  test('ends before Lambda would: what is done is done, and the rest comes again', async () => {
    const handler = consumer('settle-check-in', DEADLINES, schema, ({ n }) =>
      n === 2 ? never() : setTimeout(1),
    )
    const begun = performance.now()
    expect(await handler(aBatch({ n: 1 }, { n: 2 }), aContext(150))).toEqual(failing('m1'))
    expect(performance.now() - begun).toBeLessThan(150)
  })

  test('can do nothing more after it was ended: its calls keep limits that are aborted', async () => {
    let late: Promise<boolean | undefined> | undefined
    const handler = consumer('settle-check-in', DEADLINES, schema, async () => {
      late = setTimeout(200).then(() => callLimits()?.signal.aborted)
      await never()
    })
    await handler(aBatch({ n: 1 }), aContext(100))
    const next = consumer('settle-check-in', DEADLINES, schema, async () => {
      expect(callLimits()?.signal.aborted).toBe(false)
    })
    expect(await next(aBatch({ n: 1 }), aContext())).toEqual(failing())
    expect(await late).toBe(true)
  })
})

describe('a gathering consumer', () => {
  const gathering = (handOn: (gathered: number[]) => Promise<void>) =>
    gatheringConsumer('prepare-follow-up', DEADLINES, schema, () => {
      const gathered: number[] = []
      return {
        handle: async ({ n }) => {
          if (n < 0) throw new Error('it failed')
          gathered.push(n)
        },
        handOn: () => handOn(gathered),
      }
    })

  test('hands on once a batch, after all of its messages', async () => {
    const handed: number[][] = []
    const handler = gathering(async of => void handed.push(of))
    expect(await handler(aBatch({ n: 1 }, { n: -1 }, { n: 3 }), aContext())).toEqual(failing('m1'))
    await handler(aBatch({ n: 4 }), aContext())
    expect(handed).toEqual([[1, 3], [4]])
  })

  test('takes the whole batch again where it could not hand on', async () => {
    const handler = gathering(async () => {
      throw new Error('the queue refused')
    })
    expect(await handler(aBatch({ n: 1 }, { n: 2 }), aContext())).toEqual(failing('m0', 'm1'))
  })

  test('takes the whole batch again where handing on took too long', async () => {
    expect(await gathering(never)(aBatch({ n: 1 }, { n: 2 }), aContext(150))).toEqual(failing('m0', 'm1'))
  })
})
