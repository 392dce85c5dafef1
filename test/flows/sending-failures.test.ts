import { describe, expect, test } from 'vitest'
import { mailMessage } from '../../functions/domain/messages.ts'
import type { Step } from '../../functions/domain/sending/step.ts'
import { BERLIN } from '../builders.ts'
import {
  aMailMessage,
  aSender,
  MORNING,
  someone,
  storeOf,
  theFirstReceive,
  theSecondReceive,
} from './sender.ts'

const step = (of: Step) => ({ step: of })

describe('claims', () => {
  test('a message that is delivered again sends nothing again', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    await sender.send(aMailMessage(['ada', 'bob']))
    await sender.send(aMailMessage(['ada', 'bob']), theSecondReceive)
    expect(sender.calls).toHaveLength(1)
  })

  test('another message for the same step sends nothing again', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']))
    await sender.send(aMailMessage(['ada']), { sqsMessageId: 'm2', receiveCount: 1 })
    expect(sender.calls).toHaveLength(1)
  })

  test("another message's open claim is left alone, however often this one comes", async () => {
    const sender = await aSender(someone('ada'))
    await crashAfterCall(sender, aMailMessage(['ada']))
    await sender.send(aMailMessage(['ada']), { sqsMessageId: 'm2', receiveCount: 4 })
    expect(sender.calls).toHaveLength(1)
    expect(await sender.delivery('ada')).toMatchObject({ status: 'claimed', sqsMessageId: 'm1' })
  })

  test('of one message that two receivers get at once neither is done while the other holds a claim', async () => {
    const sender = await aSender(someone('ada'))
    const message = aMailMessage(['ada'])
    const { enrolments } = sender.deps
    let taken = false
    // The faster one comes in between, and dies while SES answers.
    const dies = { sendBulk: () => new Promise<never>(() => {}) }
    const slower = {
      enrolments: {
        ...storeOf(sender),
        claim: async (...of: Parameters<typeof enrolments.claim>) => {
          if (!taken) void sender.send(message, theFirstReceive, dies)
          taken = true
          while ((await sender.delivery('ada'))?.status !== 'claimed') await new Promise(setImmediate)
          return enrolments.claim(...of)
        },
      },
    }
    await expect(sender.send(message, theSecondReceive, slower)).rejects.toThrow('another receive')
    await sender.send(message, { sqsMessageId: 'm1', receiveCount: 3 })
    expect(await sender.delivery('ada')).toMatchObject({ status: 'sent', sends: 2 })
  })

  test('of two messages at once for the same people each person is sent to by one', async () => {
    const people = Array.from({ length: 50 }, (_, n) => `p${n}`)
    const sender = await aSender(someone(...people))
    await Promise.all(
      ['m1', 'm2', 'm3'].map(sqsMessageId =>
        sender.send(aMailMessage(people), { sqsMessageId, receiveCount: 1 }),
      ),
    )
    expect(sender.addressed().flat().sort()).toEqual(people.map(id => `${id}@example.com`).sort())
  })
})

describe('what SES says of an entry', () => {
  const answering = async (statuses: Record<string, string>) => {
    const sender = await aSender(someone(...Object.keys(statuses)))
    sender.answer = async mails =>
      mails.map(({ address }) => ({ status: statuses[address.split('@')[0] ?? ''] ?? '', sesMessageId: 's' }))
    return sender
  }

  test('throttled entries go back alone, each with its delay, and are sent later', async () => {
    const sender = await answering({
      ada: 'SUCCESS',
      bob: 'ACCOUNT_THROTTLED',
      cy: 'ACCOUNT_DAILY_QUOTA_EXCEEDED',
      dee: 'TRANSIENT_FAILURE',
    })
    await sender.send(aMailMessage(['ada', 'bob', 'cy', 'dee']))
    expect(
      sender.mail.sent.map(({ body, delaySeconds, group }) => [
        body.entries.map(({ personId }) => personId),
        delaySeconds,
        Number(body.at) - MORNING,
        group,
      ]),
    ).toEqual([[['bob', 'dee'], 30, 30_000, 'c1']])
    // The daily quota recovers in hours: one schedule opens the place again, at a full hour.
    expect([...sender.schedules.made.values()]).toMatchObject([
      {
        at: Date.UTC(2026, 2, 2, 9),
        queueArn: 'arn:waves',
        message: { campaignId: 'c1', waveId: 'w1', step: 'invitation', place: BERLIN },
      },
    ])
    const released = { status: 'released', at: MORNING, ...theFirstReceive, sends: 0 }
    expect(await sender.delivery('cy')).toEqual(released)
    expect(await sender.delivery('bob')).toEqual(released)

    sender.answer = async mails => mails.map(() => ({ status: 'SUCCESS', sesMessageId: 'later' }))
    await sender.send(aMailMessage(['bob', 'dee']), { sqsMessageId: 'm2', receiveCount: 1 })
    expect(sender.addressed()[1]).toEqual(['bob@example.com', 'dee@example.com'])
    expect(await sender.delivery('bob')).toMatchObject({ status: 'sent', sends: 1 })
  })

  test('what is throttled again and again comes back ever more rarely, and at last once in a quarter of an hour', async () => {
    const sender = await answering({ ada: 'ACCOUNT_THROTTLED' })
    let message = aMailMessage(['ada'])
    for (const delay of [30, 60, 120, 240, 480, 900, 900, 900, 900, 900]) {
      await sender.send(message)
      const again = sender.mail.sent.at(-1)
      expect(again?.delaySeconds).toBe(delay)
      expect(Number(again?.body.at) - message.at).toBe(delay * 1000)
      message = mailMessage.parse(again?.body)
    }
    // Ten hops are no loop. Then it leaves the queue, and its place is opened again.
    const hops = sender.mail.sent.length
    await sender.send(message)
    expect(sender.mail.sent).toHaveLength(hops)
    const opensAt = Math.ceil((message.at + 30 * 60_000) / 3_600_000) * 3_600_000
    expect([...sender.schedules.made.values()].map(({ at }) => at)).toEqual([opensAt])
  })

  test('a link that went out with no mail is not kept, however often SES throttles it', async () => {
    const sender = await answering({ ada: 'ACCOUNT_THROTTLED', bob: 'ACCOUNT_THROTTLED' })
    await crashAfterCall(sender, aMailMessage(['ada']))
    for (const receiveCount of [2, 3, 4])
      await sender.send(aMailMessage(['ada', 'bob']), { ...theFirstReceive, receiveCount })
    const linksOf = async (id: string) =>
      (await sender.enrolments.open(await sender.idOf(id)))?.linkHashes.length
    // The first may have gone out when the function died.
    expect([await linksOf('ada'), await linksOf('bob')]).toEqual([1, 0])
  })

  test("an entry's own fault is settled as failed and never sent again", async () => {
    const sender = await answering({ ada: 'MESSAGE_REJECTED', bob: 'SUCCESS' })
    await sender.send(aMailMessage(['ada', 'bob']))
    expect(await sender.delivery('ada')).toMatchObject({ status: 'failed', reason: 'MESSAGE_REJECTED' })
    await sender.send(aMailMessage(['ada', 'bob']), theSecondReceive)
    expect(sender.calls).toHaveLength(1)
  })

  test('what an operator must repair fails the message and releases the claims, and goes out once repaired', async () => {
    const sender = await answering({ ada: 'ACCOUNT_SENDING_PAUSED', bob: 'SUCCESS' })
    await expect(sender.send(aMailMessage(['ada', 'bob'], step('reminder-1')))).rejects.toThrow(
      'ACCOUNT_SENDING_PAUSED',
    )
    expect(await sender.delivery('ada', 'reminder-1')).toMatchObject({ status: 'released', sends: 0 })
    expect(await sender.delivery('bob', 'reminder-1')).toMatchObject({ status: 'sent' })
    sender.answer = async mails => mails.map(() => ({ status: 'SUCCESS', sesMessageId: 's' }))
    await sender.send(aMailMessage(['ada', 'bob'], step('reminder-1')), theSecondReceive)
    expect(sender.addressed()).toEqual([['ada@example.com', 'bob@example.com'], ['ada@example.com']])
  })

  test('an entry that the answer leaves out is unknown', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    sender.answer = async () => [{ status: 'SUCCESS', sesMessageId: 's' }]
    await expect(sender.send(aMailMessage(['ada', 'bob']))).rejects.toThrow('1 mails may or may not')
    expect(await sender.delivery('ada')).toMatchObject({ status: 'sent' })
    expect(await sender.delivery('bob')).toMatchObject({ status: 'claimed' })
  })
})

describe('a call that ended', () => {
  const failing = (name: string, httpStatusCode?: number) => async () => {
    throw Object.assign(new Error(name), { name, $metadata: { httpStatusCode } })
  }

  test('in a throttle sends all of it back, later', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    sender.answer = failing('TooManyRequestsException', 429)
    await sender.send(aMailMessage(['ada', 'bob']))
    expect(sender.mail.sent).toMatchObject([{ delaySeconds: 30, body: { entries: [{}, {}] } }])
    expect(await sender.delivery('ada')).toMatchObject({ status: 'released' })
  })

  test('in a refusal fails the message and takes nothing', async () => {
    const sender = await aSender(someone('ada'))
    sender.answer = failing('NotFoundException', 404)
    await expect(sender.send(aMailMessage(['ada']))).rejects.toThrow('NotFoundException')
    expect(await sender.delivery('ada')).toMatchObject({ status: 'released', sends: 0 })
  })

  test.each([
    ['in a 500', 500],
    ['without an answer', undefined],
  ])('%s leaves an invitation to be sent again once, and a reminder not', async (_, status) => {
    for (const [kind, sends] of [
      ['invitation', 2],
      ['reminder-1', 1],
      ['follow-up-1', 1],
    ] as const) {
      const sender = await aSender(someone('ada'))
      sender.answer = failing('InternalServiceError', status)
      for (const receiveCount of [1, 2, 3, 4, 5])
        await sender
          .send(aMailMessage(['ada'], step(kind)), { ...theFirstReceive, receiveCount })
          .catch(() => {})
      expect([kind, sender.calls.length]).toEqual([kind, sends])
      expect(await sender.delivery('ada', kind)).toMatchObject({ status: 'unknown', sends })
    }
  })
})

describe('a crash between the call and the mark', () => {
  test('sends an invitation again, once, with a link of its own, and both links open', async () => {
    const sender = await aSender(someone('ada'))
    await crashAfterCall(sender, aMailMessage(['ada']))
    await crashAfterCall(sender, aMailMessage(['ada']), theSecondReceive)
    await sender.send(aMailMessage(['ada']), { ...theFirstReceive, receiveCount: 3 })
    expect(sender.calls).toHaveLength(2)
    const tokens = sender.calls.flatMap(({ mails }) => mails.map(({ token }) => token))
    expect(new Set(tokens).size).toBe(2)
    expect((await sender.enrolments.open(await sender.idOf('ada')))?.linkHashes).toHaveLength(2)
    expect(await sender.delivery('ada')).toMatchObject({ status: 'unknown', sends: 2 })
  })

  test.each(['reminder-1', 'reminder-2', 'follow-up-1'] as const)('never sends a %s again', async kind => {
    const sender = await aSender(someone('ada'))
    await crashAfterCall(sender, aMailMessage(['ada'], step(kind)))
    await sender.send(aMailMessage(['ada'], step(kind)), theSecondReceive)
    expect(sender.calls).toHaveLength(1)
    expect(await sender.delivery('ada', kind)).toMatchObject({ status: 'unknown' })
  })

  test('before the call loses nobody: the same receive, tried again, sends', async () => {
    const sender = await aSender(someone('ada'))
    const lost = sender.send(aMailMessage(['ada'], step('reminder-1')), theFirstReceive, {
      enrolments: {
        ...storeOf(sender),
        claim: async (...claim) => {
          await sender.enrolments.claim(...claim)
          throw new Error('the reply to the claim was lost')
        },
      },
    })
    await expect(lost).rejects.toThrow('lost')
    await sender.send(aMailMessage(['ada'], step('reminder-1')), theFirstReceive)
    expect(sender.calls).toHaveLength(1)
    expect(await sender.delivery('ada', 'reminder-1')).toMatchObject({ status: 'sent' })
  })
})

type Sender = Awaited<ReturnType<typeof aSender>>

/** SES takes the mails, and the function dies before it writes that down. */
async function crashAfterCall(
  sender: Sender,
  message: ReturnType<typeof aMailMessage>,
  receive = theFirstReceive,
): Promise<void> {
  const died = async () => {
    throw new Error('the function died')
  }
  const send = sender.send(message, receive, { enrolments: { ...storeOf(sender), settleMany: died } })
  await expect(send).rejects.toThrow('died')
}
