import { describe, expect, test } from 'vitest'
import type { CallRequestMessage } from '../../functions/domain/messages.ts'
import type { SupportRoute } from '../../functions/domain/support/support-routes.ts'
import { HOUR } from '../../functions/domain/time.ts'
import { handOverCallRequest, makeCallRequest } from '../../functions/flows/call-request.ts'
import type { CallRequestMail } from '../../functions/mail/call-request-mail.ts'
import { CallRequestStore } from '../../functions/store/call-requests.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { hashOf, newSecret, readCallRequestToken } from '../../functions/store/pseudonyms.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { anEnrolment, aSupportRoute, someCallWords } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aRecordedQueue, aScheduler } from './recorded.ts'

const NOW = Date.UTC(2026, 2, 3, 10)
const WORDS = someCallWords({ name: 'Ada', time: 'after five' })
const { enrolmentId } = anEnrolment()
const RESPONDER = {
  ...aSupportRoute(),
  email: 'callback@line.example',
  responder: { responseTime: 'next-working-day' as const },
}

/** Requests over a memory table, with an SES that takes everything unless `ses.refuses`. */
async function aHandOver(routes: SupportRoute[] = [RESPONDER]) {
  const vault = memoryTable()
  const outreach = memoryTable()
  const calls = new CallRequestStore(vault)
  const queue = aRecordedQueue<CallRequestMessage>()
  const schedules = aScheduler()
  const ses: { mails: CallRequestMail[]; refuses: boolean } = { mails: [], refuses: false }
  const kept = new SupportRouteStore(outreach)
  await kept.share(async () => routes, NOW)
  const linkKey = new KeyStore(vault, 'LINK')
  return {
    vault,
    calls,
    queue,
    schedules,
    ses,
    routes: kept,
    ask: (words = WORDS, now = NOW, responder = RESPONDER) =>
      makeCallRequest({ enrolmentId, words, responder }, now, { calls, linkKey, queue }),
    handOver: (
      message: Parameters<typeof handOverCallRequest>[0],
      sqsMessageId = 'm',
      receiveCount = 1,
      sentAt = message.at,
    ) =>
      handOverCallRequest(message, { sqsMessageId, receiveCount }, sentAt, {
        calls,
        routes: kept,
        schedules,
        queueArn: 'arn:calls',
        newSecret,
        send: async mail => {
          if (ses.refuses) throw new Error('SES refuses')
          ses.mails.push(mail)
        },
      }),
    requestIds: () =>
      vault.dump().flatMap(({ pk }) => (pk.startsWith('CALL#') ? pk.slice('CALL#'.length) : [])),
  }
}

type HandOver = Awaited<ReturnType<typeof aHandOver>>

const idOf = ({ queue }: HandOver): string => {
  const [first] = queue.sent
  if (!first) throw new Error('nothing was sent')
  return first.body.requestId
}
const mail = (requestId: string, number = 1, at = NOW) => ({ kind: 'mail', requestId, number, at }) as const

describe('asking', () => {
  test('keeps what was typed in the Vault, and sends on nothing of it', async () => {
    const of = await aHandOver()
    expect(await of.ask()).toBe('asked')
    expect(of.queue.sent).toEqual([{ body: mail(idOf(of)) }])
    expect(await of.calls.find(idOf(of))).toMatchObject({ words: WORDS, state: { status: 'asked' } })
  })

  test('twice with the same words is one request, and a failure between its steps is mended by it', async () => {
    const of = await aHandOver()
    await Promise.all([of.ask(), of.ask(WORDS, NOW + 1)])
    await of.ask(WORDS, NOW + 5000)
    expect(of.requestIds()).toHaveLength(1)
    expect(new Set(of.queue.sent.map(({ body }) => body.requestId)).size).toBe(1)
    expect(of.queue.sent).toHaveLength(3)
  })

  test('with a corrected number is a request of its own', async () => {
    const of = await aHandOver()
    await of.ask()
    await of.ask({ ...WORDS, reach: '0170 7654321' })
    expect(of.requestIds()).toHaveLength(2)
  })

  test('of another responder, as the page now names them, is a request of its own to them', async () => {
    const other = { ...RESPONDER, id: 'eap-2', email: 'callback@other.example' }
    const of = await aHandOver([other])
    await of.ask()
    await of.ask(WORDS, NOW + HOUR, other)
    await of.handOver(mail(of.queue.sent[1]?.body.requestId ?? '', 1, NOW + HOUR))
    expect(of.requestIds()).toHaveLength(2)
    expect(of.ses.mails.map(({ to }) => to)).toEqual(['callback@other.example'])
  })

  test('after somebody has acknowledged is a new request, with the same words too', async () => {
    const of = await aHandOver()
    await of.ask()
    await of.calls.acknowledge(idOf(of), NOW + HOUR)
    await of.ask(WORDS, NOW + 2 * HOUR)
    expect(of.requestIds()).toHaveLength(2)
    expect(of.queue.sent.at(-1)?.body.requestId).not.toBe(idOf(of))
  })

  test('by one link cannot flood a responder', async () => {
    const of = await aHandOver()
    const outcomes = []
    for (let n = 0; n < 12; n++) outcomes.push(await of.ask({ ...WORDS, name: `Ada ${n}` }))
    expect(outcomes).toEqual([...Array(10).fill('asked'), 'enough', 'enough'])
    expect(await of.ask({ ...WORDS, name: 'Ada 3' })).toBe('asked')
    expect(of.requestIds()).toHaveLength(10)
  })
})

describe('handing over', () => {
  test('mails the words once, with a link whose hash is kept, and plans the next look', async () => {
    const of = await aHandOver()
    await of.ask()
    const id = idOf(of)
    await of.handOver(mail(id))
    await of.handOver(mail(id), 'a second message')
    expect(of.ses.mails).toHaveLength(1)
    const [sent] = of.ses.mails
    expect(sent).toMatchObject({ to: RESPONDER.email, words: WORDS })
    const link = readCallRequestToken(sent?.token ?? '')
    expect(link?.requestId).toBe(id)
    expect((await of.calls.find(id))?.linkHashes).toEqual([link && hashOf(link.secret)])
    expect([...of.schedules.made.values()]).toEqual([
      {
        name: `${id}.2`,
        at: NOW + 8 * HOUR,
        queueArn: 'arn:calls',
        message: { kind: 'mail', requestId: id, number: 2, at: '<aws.scheduler.scheduled-time>' },
      },
    ])
  })

  test('goes by the hours that the route gives its people to acknowledge', async () => {
    const of = await aHandOver()
    RESPONDER.responder = { ...RESPONDER.responder, acknowledgeWithinHours: 3 } as typeof RESPONDER.responder
    await of.ask()
    await of.handOver(mail(idOf(of)))
    RESPONDER.responder = { responseTime: 'next-working-day' }
    expect([...of.schedules.made.values()][0]?.at).toBe(NOW + HOUR)
  })

  test('sends again where SES refused, and fails until it takes it', async () => {
    const of = await aHandOver()
    await of.ask()
    const id = idOf(of)
    of.ses.refuses = true
    for (const receive of [1, 2, 3, 4, 5])
      await expect(of.handOver(mail(id), 'm', receive)).rejects.toThrow('SES refuses')
    expect(of.schedules.made.size).toBe(0)
    of.ses.refuses = false
    // Moved back from the dead-letter queue it is another message to SQS, and the first one is not known to be dead.
    await expect(of.handOver(mail(id), 'moved back', 1)).rejects.toThrow('right now')
    await of.handOver(mail(id), 'moved back', 2)
    expect(of.ses.mails).toHaveLength(1)
    expect(of.schedules.made.size).toBe(1)
  })

  test('mails three times in all, then fails for good; moved back, it starts again', async () => {
    const of = await aHandOver()
    await of.ask()
    const id = idOf(of)
    for (const number of [1, 2, 3]) await of.handOver(mail(id, number), `m${number}`)
    expect(of.ses.mails).toHaveLength(3)
    for (const receive of [1, 2, 3, 4, 5])
      await expect(of.handOver(mail(id, 4), 'm4', receive)).rejects.toThrow('nobody has acknowledged')
    expect(of.ses.mails).toHaveLength(3)
    await of.handOver(mail(id, 4), 'moved back')
    expect(of.ses.mails).toHaveLength(4)
  })

  /** A request that was mailed three times, and given up by this last message of it. */
  async function givenUp(due: object) {
    const of = await aHandOver()
    await of.ask()
    const id = idOf(of)
    for (const number of [1, 2, 3]) await of.handOver(mail(id, number), `m${number}`)
    const last = { ...due, requestId: id, at: NOW + 24 * HOUR } as Parameters<typeof of.handOver>[0]
    await expect(of.handOver(last, 'm4')).rejects.toThrow()
    // The schedules have fired, and are gone.
    of.schedules.made.clear()
    return { of, id, last }
  }

  test.each<[string, object]>([
    ['nobody had acknowledged', { kind: 'mail', number: 4 }],
    ['a mail had come back', { kind: 'undelivered' }],
  ])(
    'given up because %s and sent back days later, it is mailed once and looked at in hours to come',
    async (_, due) => {
      const { of, id, last } = await givenUp(due)

      const sentBack = NOW + 72 * HOUR
      await of.handOver(last, 'sent back', 1, sentBack)
      expect(of.ses.mails).toHaveLength(4)
      expect([...of.schedules.made.values()]).toMatchObject([
        { name: `${id}.2`, at: sentBack + 8 * HOUR, message: { number: 2 } },
      ])
    },
  )

  test.each<[string, object]>([
    ['the last look', { kind: 'mail', number: 4 }],
    ['a bounce', { kind: 'undelivered' }],
  ])(
    'where %s is sent back and mailed, but its next look cannot be planned, it is planned with the next try',
    async (_, due) => {
      const { of, id, last } = await givenUp(due)

      const { create } = of.schedules
      of.schedules.create = async () => {
        throw new Error('the scheduler is throttled')
      }
      await expect(of.handOver(last, 'sent back')).rejects.toThrow('throttled')
      of.schedules.create = create
      await of.handOver(last, 'sent back', 2)
      expect(of.ses.mails).toHaveLength(4)
      expect([...of.schedules.made.keys()]).toEqual([`${id}.2`])
    },
  )

  test('every mail’s link works, and an acknowledged request is mailed no more', async () => {
    const of = await aHandOver()
    await of.ask()
    const id = idOf(of)
    await of.handOver(mail(id, 1), 'm1')
    await of.handOver(mail(id, 2), 'm2')
    const hashes = of.ses.mails.map(({ token }) =>
      hashOf(readCallRequestToken(token)?.secret ?? Buffer.alloc(0)),
    )
    expect((await of.calls.find(id))?.linkHashes).toEqual(hashes)
    await of.calls.acknowledge(id, NOW + HOUR)
    await of.handOver(mail(id, 3), 'm3')
    await of.handOver({ kind: 'undelivered', requestId: id, at: NOW }, 'm4')
    expect(of.ses.mails).toHaveLength(2)
  })

  test('an acknowledgement between the mail and its mark stays', async () => {
    const of = await aHandOver()
    await of.ask()
    const id = idOf(of)
    const push = of.ses.mails.push.bind(of.ses.mails)
    of.ses.mails.push = (...mails) => {
      void of.calls.acknowledge(id, NOW)
      return push(...mails)
    }
    await of.handOver(mail(id))
    await of.calls.acknowledge(id, NOW)
    expect((await of.calls.find(id))?.state).toEqual({ status: 'acknowledged', at: NOW })
    await of.handOver(mail(id, 2), 'm2')
    expect(of.ses.mails).toHaveLength(1)
  })

  test('of a request that was forgotten hands nothing over', async () => {
    const of = await aHandOver()
    await of.handOver(mail('gone'))
    expect(of.ses.mails).toEqual([])
  })

  test.each<[string, SupportRoute[], string]>([
    ['a corrected address counts', [{ ...RESPONDER, email: 'right@line.example' }], 'right@line.example'],
    [
      'a route that has gone is replaced by no other',
      [{ ...RESPONDER, id: 'other', email: 'o@line.example' }],
      RESPONDER.email,
    ],
    [
      'a route that is now the employer’s is not followed',
      [{ ...RESPONDER, kind: 'employer', email: 'hr@line.example' }],
      RESPONDER.email,
    ],
  ])('%s', async (_, routes, to) => {
    const of = await aHandOver()
    await of.ask()
    await of.routes.share(async () => routes, NOW + 1)
    await of.handOver(mail(idOf(of)))
    expect(of.ses.mails.map(sent => sent.to)).toEqual([to])
  })
})

test('acknowledging deletes what was typed, and acknowledging again changes nothing', async () => {
  const of = await aHandOver()
  await of.ask()
  const id = idOf(of)
  await of.handOver(mail(id))
  await of.calls.acknowledge(id, NOW + HOUR)
  await of.calls.acknowledge(id, NOW + 9 * HOUR)
  expect(JSON.stringify(of.vault.dump())).not.toContain(WORDS.reach)
  expect(await of.calls.find(id)).toMatchObject({ state: { status: 'acknowledged', at: NOW + HOUR } })
  expect(of.vault.dump().find(({ pk }) => pk.startsWith('CALL#'))?.expiresAt).toBe(
    (NOW + HOUR + 30 * 24 * HOUR) / 1000,
  )
})
