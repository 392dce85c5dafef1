import { describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../functions/domain/time.ts'
import { AUCKLAND, aPerson, BERLIN, CLOSE_TIME, LINKS_EXPIRE } from '../builders.ts'
import { AFTER_CLOSE, aMailMessage, aSender, MORNING, morningOf, someone, theFirstReceive } from './sender.ts'

type Sender = Awaited<ReturnType<typeof aSender>>

const aNewMessage = { sqsMessageId: 'm2', receiveCount: 1 }
const TUESDAY = MORNING + 24 * HOUR
const opened = (sender: Sender) =>
  [...sender.schedules.made.values()].map(({ at, queueArn, message }) => ({ at, queueArn, message }))
const opening = (at: number, over: object = {}) => ({
  at,
  queueArn: 'arn:waves',
  message: expect.objectContaining({
    campaignId: 'c1',
    waveId: 'w1',
    step: 'invitation',
    place: BERLIN,
    ...over,
  }),
})

describe('an email that was held up', () => {
  test('until the night goes on the next working morning, by one schedule for its place', async () => {
    const sender = await aSender(someone('ada', 'bob', 'cy'))
    const night = MORNING + 17 * HOUR
    await sender.send(aMailMessage(['ada', 'bob']), theFirstReceive, {}, night)
    await sender.send(aMailMessage(['cy']), aNewMessage, {}, night + MINUTE)
    expect(sender.calls).toEqual([])
    expect(await sender.delivery('ada')).toBeUndefined()
    expect(opened(sender)).toEqual([opening(TUESDAY)])
    await sender.send(aMailMessage(['ada', 'bob', 'cy'], { at: TUESDAY }), {
      ...aNewMessage,
      sqsMessageId: 'm3',
    })
    expect(sender.addressed()[0]).toHaveLength(3)
  })

  test('names nobody in the schedule', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']), theFirstReceive, {}, MORNING + 17 * HOUR)
    expect(JSON.stringify([...sender.schedules.made])).not.toMatch(/ada|Care/)
  })

  test('by minutes goes at once', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']), theFirstReceive, {}, MORNING + 8 * HOUR)
    expect(sender.calls).toHaveLength(1)
    expect(opened(sender)).toEqual([])
  })

  test('to a person who has moved goes in the morning where they are now', async () => {
    const sender = await aSender([aPerson('ada', AUCKLAND), aPerson('bob')])
    await sender.send(aMailMessage(['ada', 'bob']))
    expect(sender.addressed()).toEqual([['bob@example.com']])
    expect(opened(sender)).toEqual([opening(Date.UTC(2026, 2, 2, 20, 30))])
  })

  test('until the close goes no more', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']), theFirstReceive, {}, CLOSE_TIME - HOUR)
    expect([sender.calls, opened(sender)]).toEqual([[], []])
  })

  test('and whose claim a dead sender left is given back, for the next morning to send', async () => {
    const sender = await aSender(someone('ada'))
    const { answer } = sender
    sender.answer = () => Promise.reject(new Error('the function ended'))
    await expect(sender.send(aMailMessage(['ada']))).rejects.toThrow('may or may not')
    sender.answer = answer
    const again = { ...theFirstReceive, receiveCount: 2 }
    await sender.send(aMailMessage(['ada']), again, {}, MORNING + 17 * HOUR)
    expect(await sender.delivery('ada')).toMatchObject({ status: 'released', sends: 1 })
    expect(opened(sender)).toEqual([opening(TUESDAY)])
  })

  test('is put back before anything is claimed: a failure leaves all to the next receive', async () => {
    const sender = await aSender([aPerson('ada', AUCKLAND), aPerson('bob')])
    const create = () => Promise.reject(new Error('throttled'))
    const send = sender.send(aMailMessage(['ada', 'bob']), theFirstReceive, { schedules: { create } })
    await expect(send).rejects.toThrow('throttled')
    expect(await sender.delivery('bob')).toBeUndefined()
  })

  test.each([
    ['by SES', { throttled: 1 }, MORNING],
    ['in its queue', {}, MORNING + 7 * HOUR],
    ['until another day, on which it was opened again', { at: TUESDAY }, TUESDAY],
  ])(
    '%s and then by a pause comes again after it, since the plan may not make up for it',
    async (_, over, cameAt) => {
      const sender = await aSender(someone('ada'))
      await sender.holds.set('c1', 'paused', 2)
      await sender.send(aMailMessage(['ada'], over), theFirstReceive, {}, cameAt)
      const next = cameAt < TUESDAY ? TUESDAY : TUESDAY + 24 * HOUR
      expect(opened(sender)).toEqual([opening(next)])
      await sender.send(aMailMessage(['ada'], { step: 'reminder-1', throttled: 1 }))
      await sender.holds.set('c1', 'cancelled', 3)
      await sender.send(aMailMessage(['ada'], { at: TUESDAY + 24 * HOUR }))
      expect(opened(sender)).toEqual([opening(next)])
      expect(sender.calls).toEqual([])
    },
  )

  test('and that a person asked for comes again by its own id', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    const entry = { personId: 'ada', segments: {}, resourceIds: ['walk'], followUpId: 'opaque' }
    const message = aMailMessage([], { step: 'follow-up-1', at: AFTER_CLOSE, entries: [entry] })
    await sender.send(message, theFirstReceive, {}, AFTER_CLOSE + 12 * HOUR)
    expect(sender.calls).toEqual([])
    const monday = AFTER_CLOSE + 72 * HOUR
    expect(opened(sender)).toEqual([
      { at: monday, queueArn: 'arn:follow-ups', message: { followUpId: 'opaque', at: expect.any(String) } },
    ])
    await sender.send(message, theFirstReceive, {}, LINKS_EXPIRE - HOUR)
    expect(opened(sender)).toHaveLength(1)
  })
})

describe('a daily quota that is used up', () => {
  test('is waited for once by all emails of a place, and in no queue', async () => {
    const people = Array.from({ length: 30 }, (_, n) => `p${n}`)
    const sender = await aSender(someone(...people))
    sender.answer = async mails =>
      mails.map(() => ({ status: 'ACCOUNT_DAILY_QUOTA_EXCEEDED', sesMessageId: undefined }))
    for (const [n, id] of people.entries())
      await sender.send(aMailMessage([id], { at: MORNING + n * 1000 }), { ...aNewMessage, sqsMessageId: id })
    expect(sender.mail.sent).toEqual([])
    expect(opened(sender)).toEqual([opening(Date.UTC(2026, 2, 2, 9)), opening(Date.UTC(2026, 2, 2, 10))])
    await sender.send(aMailMessage(['p0'], { at: MORNING + 8 * HOUR }), aNewMessage)
    expect(opened(sender).at(-1)).toEqual(opening(TUESDAY))
  })
})

describe('after an outage of SES', () => {
  const reminderDay = morningOf('reminder-1')
  const remind = (sender: Sender, at = reminderDay) =>
    sender.send(aMailMessage(['ada'], { step: 'reminder-1', at }), {
      sqsMessageId: `r${at}`,
      receiveCount: 1,
    })

  test.each([
    ['a minute before gets no reminder that day', reminderDay, 1],
    ['the evening before gets the reminder', reminderDay - 16 * HOUR, 2],
  ])('whose invitation came %s', async (_, at, mails) => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada'], { at }))
    await remind(sender, reminderDay + MINUTE)
    expect(sender.calls).toHaveLength(mails)
  })

  test('it is the same whether the person had anything to say or not: only when the invitation went counts', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    await sender.send(aMailMessage(['ada', 'bob'], { at: reminderDay }))
    await sender.contacts.change({ personId: 'bob' }, { pausedUntil: reminderDay - 1 })
    await sender.send(
      aMailMessage(['ada', 'bob'], { step: 'reminder-1', at: reminderDay + HOUR }),
      aNewMessage,
    )
    expect(sender.calls.map(({ step }) => step)).toEqual(['invitation'])
  })

  test('an invitation that a reminder has overtaken stays away', async () => {
    const sender = await aSender(someone('ada'))
    sender.answer = async () => [{ status: 'ACCOUNT_THROTTLED', sesMessageId: undefined }]
    await sender.send(aMailMessage(['ada']))
    sender.answer = async () => [{ status: 'SUCCESS', sesMessageId: 's' }]
    await remind(sender)
    await sender.send(aMailMessage(['ada'], { at: reminderDay + MINUTE }), aNewMessage)
    expect(sender.calls.map(({ step }) => step)).toEqual(['invitation', 'reminder-1'])
    expect(await sender.delivery('ada')).toMatchObject({ status: 'released' })
  })

  test('an email that somebody asked for waits for another morning than the reminder', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']))
    await remind(sender)
    const entries = [{ personId: 'ada', segments: {}, resourceIds: [], followUpId: 'later' }]
    await sender.send(aMailMessage([], { step: 'later-1', at: reminderDay + HOUR, entries }), aNewMessage)
    expect(sender.calls).toHaveLength(2)
    expect(opened(sender)).toMatchObject([{ at: reminderDay + 72 * HOUR, queueArn: 'arn:follow-ups' }])
  })
})

test('emails of a wave that never opened are not sent, and those of one that is forgotten do no harm', async () => {
  const sender = await aSender(someone('ada'))
  const unknown = { waveId: 'w9' }
  await expect(sender.send(aMailMessage(['ada'], unknown))).rejects.toThrow('never opened')
  await sender.send(aMailMessage(['ada'], { ...unknown, at: LINKS_EXPIRE }))
  expect(sender.calls).toEqual([])
})
