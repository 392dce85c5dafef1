import { describe, expect, test } from 'vitest'
import type { SendingDeps } from '../../functions/flows/sending.ts'
import { hashOf, readToken } from '../../functions/store/pseudonyms.ts'
import { aPerson, BERLIN, CLOSE_TIME, LINKS_EXPIRE } from '../builders.ts'
import { AFTER_CLOSE, aMailMessage, aSender, MORNING, someone, storeOf, theFirstReceive } from './sender.ts'

describe('a step goes out', () => {
  test('to everyone of the message in one call, and is settled as sent', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    await sender.send(aMailMessage(['ada', 'bob']))
    expect(sender.addressed()).toEqual([['ada@example.com', 'bob@example.com']])
    expect(await sender.delivery('ada')).toEqual({
      status: 'sent',
      at: MORNING,
      sesMessageId: 'ses-0',
      sends: 1,
    })
    expect(sender.mail.sent).toEqual([])
  })

  test.each([
    ['paused', ['later-1', 'follow-up-1']],
    ['cancelled', ['follow-up-1']],
  ] as const)('of a %s campaign only where people asked for it: %j', async (hold, asked) => {
    const sender = await aSender(someone('ada'))
    await sender.holds.set('c1', hold, 2)
    for (const step of ['invitation', 'reminder-1', 'later-1', 'follow-up-1'] as const)
      await sender.send(aMailMessage(['ada'], { step }))
    expect(sender.calls.map(({ step }) => step)).toEqual(asked)
    expect(await sender.delivery('ada', 'reminder-1')).toBeUndefined()
  })

  test("with a link of each person's own that only its hash can be found of", async () => {
    const sender = await aSender(someone('ada', 'bob'))
    await sender.send(aMailMessage(['ada', 'bob']))
    const tokens = sender.calls[0]?.mails.map(({ token }) => token) ?? []
    expect(new Set(tokens).size).toBe(2)
    const link = readToken(tokens[0] ?? '')
    if (!link) throw new Error('no token')
    expect(link.enrolmentId).toBe(await sender.idOf('ada'))
    const opened = await sender.enrolments.open(link.enrolmentId)
    expect(opened?.linkHashes).toEqual([hashOf(link.secret)])
    const stored = JSON.stringify(sender.outreach.dump())
    for (const token of tokens) expect(stored).not.toContain(token)
    expect(stored).not.toContain(link.secret.toString('base64url'))
    expect(stored).not.toContain('@example.com')
  })

  test('and writes an enrolment with whichever step of its wave comes first, and then no more', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    await sender.send(aMailMessage(['ada']))
    const written: string[] = []
    const { enrolments: store } = sender
    const enrolments: SendingDeps['enrolments'] = {
      ...storeOf(sender),
      putMany: of => {
        written.push(...of.map(({ personId }) => personId))
        return store.putMany(of)
      },
    }
    const reminder = aMailMessage(['ada', 'bob'], { step: 'reminder-1' })
    await sender.send(reminder, { sqsMessageId: 'm2', receiveCount: 1 }, { enrolments })
    expect(written).toEqual(['bob'])
    expect(sender.addressed()[1]).toEqual(['ada@example.com', 'bob@example.com'])
  })

  test('and leaves the enrolment with what the page needs to know, frozen segments included', async () => {
    const sender = await aSender([aPerson('ada', { department: 'Moved since', site: 'Cork' })])
    await sender.send(aMailMessage(['ada']))
    expect(await sender.enrolments.find(await sender.idOf('ada'))).toEqual({
      enrolmentId: await sender.idOf('ada'),
      campaignId: 'c1',
      waveId: 'w1',
      personId: 'ada',
      addressHash: expect.stringMatching(/^[\w-]{22}$/),
      boundBy: 'm1 1',
      locale: 'en',
      place: BERLIN,
      site: 'Cork',
      segments: { department: 'Care' },
      closesAt: CLOSE_TIME,
      linksExpireAt: LINKS_EXPIRE,
    })
  })

  test('in one call for each language', async () => {
    const sender = await aSender([
      aPerson('ada'),
      aPerson('bea', { locale: 'de-AT' }),
      aPerson('cy', { locale: 'xx' }),
    ])
    await sender.send(aMailMessage(['ada', 'bea', 'cy']))
    expect(sender.calls.map(({ language, mails }) => [language, mails.length])).toEqual([
      ['en', 2],
      ['de', 1],
    ])
  })

  test('to the others all the same where one language fails; the message comes again for that one', async () => {
    const sender = await aSender([aPerson('ada'), aPerson('bea', { locale: 'de' })])
    const { answer } = sender
    sender.answer = async (mails, language) => {
      if (language === 'en')
        throw Object.assign(new Error('no such template'), { $metadata: { httpStatusCode: 404 } })
      return answer(mails, language)
    }
    await expect(sender.send(aMailMessage(['ada', 'bea']))).rejects.toThrow('until this is repaired')
    expect(await sender.delivery('bea')).toMatchObject({ status: 'sent' })
    sender.answer = answer
    await sender.send(aMailMessage(['ada', 'bea']), { sqsMessageId: 'm1', receiveCount: 2 })
    expect(sender.addressed()).toEqual([['ada@example.com'], ['bea@example.com'], ['ada@example.com']])
  })

  test('once to a person whom the message names twice', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    await sender.send(aMailMessage(['ada', 'bob', 'ada']))
    expect(sender.addressed().flat().sort()).toEqual(['ada@example.com', 'bob@example.com'])
  })
})

describe('nothing goes to', () => {
  test.each([
    ['who left', { status: 'left' as const }, {}],
    ['who is on leave', { status: 'leave' as const }, {}],
    ['who unsubscribed', {}, { unsubscribedAt: MORNING - 1 }],
    ['whose address bounced', {}, { bouncedAt: MORNING - 1 }],
    ['who complained', {}, { complainedAt: MORNING - 1 }],
    ['who paused', {}, { pausedUntil: MORNING + 1 }],
  ])('a person %s, and the others get theirs', async (_, person, contact) => {
    const sender = await aSender([aPerson('ada', person), aPerson('bob')])
    await sender.contacts.change({ personId: 'ada' }, contact)
    await sender.send(aMailMessage(['ada', 'bob']))
    expect(sender.addressed()).toEqual([['bob@example.com']])
    expect(await sender.delivery('ada')).toBeUndefined()
  })

  test('a person whom the roster no longer knows', async () => {
    const sender = await aSender(someone('bob'))
    await sender.send(aMailMessage(['ada', 'bob']))
    expect(sender.addressed()).toEqual([['bob@example.com']])
  })

  test('who has answered, when a reminder goes round', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    await sender.send(aMailMessage(['ada', 'bob']))
    const enrolment = await sender.enrolments.find(await sender.idOf('ada'))
    if (!enrolment) throw new Error('not enrolled')
    await sender.enrolments.markAnswered(enrolment)
    await sender.send(aMailMessage(['ada', 'bob'], { step: 'reminder-1' }), {
      sqsMessageId: 'm2',
      receiveCount: 1,
    })
    expect(sender.addressed()[1]).toEqual(['bob@example.com'])
  })

  test('anybody once the wave has closed, and where nobody is left there is no call', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada'], { at: CLOSE_TIME }))
    expect(sender.calls).toEqual([])
    expect(sender.outreach.dump().filter(({ pk }) => pk.startsWith('E#'))).toEqual([])
  })

  test('anybody by a message of before the close that is sent back from the dead-letter queue after it', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']), theFirstReceive, {}, CLOSE_TIME)
    await sender.send(aMailMessage(['ada'], { step: 'follow-up-1' }), theFirstReceive, {}, LINKS_EXPIRE)
    expect(sender.calls).toEqual([])
    const lastMoment = Date.UTC(2026, 2, 12, 17) - 1
    await sender.send(aMailMessage(['ada']), theFirstReceive, {}, lastMoment)
    expect(await sender.delivery('ada')).toMatchObject({ status: 'sent', at: lastMoment })
  })
})

describe('a follow-up', () => {
  const aFollowUp = (over = {}) =>
    aMailMessage([], {
      step: 'follow-up-1',
      at: AFTER_CLOSE,
      entries: [{ personId: 'ada', segments: {}, resourceIds: ['walk', 'sleep'], locale: 'de', ...over }],
    })

  test('goes to who has answered, after the close, in the language and with the resources chosen', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']))
    const enrolment = await sender.enrolments.find(await sender.idOf('ada'))
    if (!enrolment) throw new Error('not enrolled')
    await sender.enrolments.markAnswered(enrolment)
    await sender.send(aFollowUp(), { sqsMessageId: 'm2', receiveCount: 1 })
    expect(sender.calls[1]).toMatchObject({
      step: 'follow-up-1',
      language: 'de',
      mails: [{ address: 'ada@example.com', resourceIds: ['walk', 'sleep'] }],
    })
  })

  test('leaves the enrolment as its wave wrote it', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']))
    const before = await sender.enrolments.find(await sender.idOf('ada'))
    await sender.send(aFollowUp(), { sqsMessageId: 'm2', receiveCount: 1 })
    expect(await sender.enrolments.find(await sender.idOf('ada'))).toEqual(before)
  })

  test('does not go to who unsubscribed meanwhile', async () => {
    const sender = await aSender(someone('ada'))
    await sender.contacts.change({ personId: 'ada' }, { unsubscribedAt: MORNING })
    await sender.send(aFollowUp())
    expect(sender.calls).toEqual([])
  })
})
