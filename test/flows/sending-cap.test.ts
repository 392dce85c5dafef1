import { describe, expect, test } from 'vitest'
import { DAY } from '../../functions/domain/time.ts'
import { addressHashOf } from '../../functions/store/pseudonyms.ts'
import { aMailMessage, aSender, MORNING, someone } from './sender.ts'

/** Working mornings of four weeks: two campaigns, each with rounds of its own. */
const mornings = Array.from({ length: 28 }, (_, n) => MORNING + n * DAY).filter(
  at => ![0, 6].includes(new Date(at).getUTCDay()),
)
const ROUNDS = ['c1', 'c2', 'c3', 'c4'].flatMap(campaignId =>
  ['w1', 'w2', 'w3', 'w4'].map(waveId => ({ campaignId, waveId })),
)
const LATER = { closesAt: MORNING + 60 * DAY, linksExpireAt: MORNING + 90 * DAY }
const invitation = (n: number, personIds = ['ada']) =>
  aMailMessage(personIds, { ...ROUNDS[n], ...LATER, at: mornings[n] ?? 0 })
const receive = (n: number) => ({ sqsMessageId: `m${n}`, receiveCount: 1 })

type Sender = Awaited<ReturnType<typeof aSender>>
const pairOf = async ({ deps, roster }: Sender, personId: string) => {
  const [person] = await roster.findMany([personId])
  return { personId, addressHash: addressHashOf(await deps.key.get(), person?.email ?? '') }
}

describe('the sender', () => {
  test('holds back the seventh email of HR’s in 30 days, whichever campaigns they are of, and claims nothing', async () => {
    const sender = await aSender(someone('ada', 'ben'))
    for (let n = 0; n < 10; n++)
      await sender.send(invitation(n, n < 9 ? ['ada'] : ['ada', 'ben']), receive(n))
    expect(sender.addressed().flat()).toEqual([...Array(6).fill('ada@example.com'), 'ben@example.com'])
    expect([...sender.schedules.made]).toEqual([])
  })

  test('of two campaigns on one morning lets only one through where one is left, even at once', async () => {
    const sender = await aSender(someone('ada'))
    for (let n = 0; n < 5; n++) await sender.send(invitation(n), receive(n))
    const both = [5, 6].map(n => sender.send({ ...invitation(n), at: mornings[5] ?? 0 }, receive(n)))
    await Promise.all(both)
    expect(sender.addressed().flat()).toHaveLength(6)
  })

  test('sends again what is counted already, and counts it once', async () => {
    const sender = await aSender(someone('ada'))
    for (let n = 0; n < 5; n++) await sender.send(invitation(n), receive(n))
    const takes = sender.answer
    sender.answer = async () => [{ status: 'ACCOUNT_THROTTLED', sesMessageId: undefined }]
    await sender.send(invitation(5), receive(5))
    sender.answer = takes
    await sender.send(invitation(5), receive(6))
    expect(sender.calls).toHaveLength(7)
    await sender.send(invitation(6), receive(7))
    expect(sender.calls).toHaveLength(7)
  })

  test('does not count emails that a person asked for', async () => {
    const sender = await aSender(someone('ada'))
    for (let n = 0; n < 5; n++) await sender.send(invitation(n), receive(n))
    const followUp = (n: number) =>
      aMailMessage(['ada'], {
        ...LATER,
        step: `follow-up-${n + 1}` as 'follow-up-1',
        at: mornings[5 + n] ?? 0,
      })
    for (let n = 0; n < 3; n++) await sender.send(followUp(n), receive(10 + n))
    await sender.send(invitation(8), receive(20))
    expect(sender.calls).toHaveLength(9)
    await sender.send(invitation(9), receive(21))
    expect(sender.calls).toHaveLength(9)
  })

  test.each([
    ['one email in 30 days', { rhythm: 'one' } as const, 1],
    ['two emails in 30 days', { rhythm: 'two' } as const, 2],
    ['two rounds a year', { rhythm: 'half-year' } as const, 1],
  ])('honours the choice of %s', async (_, choice, emails) => {
    const sender = await aSender(someone('ada', 'ben'))
    await sender.contacts.changePair(await pairOf(sender, 'ada'), choice)
    for (let n = 0; n < 6; n++) await sender.send(invitation(n, ['ada', 'ben']), receive(n))
    const addressed = sender.addressed().flat()
    expect(addressed.filter(address => address === 'ada@example.com')).toHaveLength(emails)
    expect(addressed.filter(address => address === 'ben@example.com')).toHaveLength(6)
  })

  test('sends no reminders, and no news of results, to those who want none', async () => {
    const sender = await aSender(someone('ada', 'ben'))
    await sender.contacts.changePair(await pairOf(sender, 'ada'), { without: ['reminders', 'give-back'] })
    for (const [n, step] of (['invitation', 'reminder-1', 'reminder-2', 'give-back'] as const).entries())
      await sender.send(
        aMailMessage(['ada', 'ben'], { ...LATER, step, at: mornings[n * 2] ?? 0 }),
        receive(n),
      )
    expect(sender.calls.map(({ step, mails }) => [step, mails.length])).toEqual([
      ['invitation', 2],
      ['reminder-1', 1],
      ['reminder-2', 1],
      ['give-back', 1],
    ])
  })

  test('who was held back looks like everybody else at the next address', async () => {
    const sender = await aSender(someone('ada', 'ben'))
    await sender.contacts.changePair(await pairOf(sender, 'ada'), { rhythm: 'one' })
    for (const n of [0, 1]) await sender.send(invitation(n, ['ada', 'ben']), receive(n))
    const moved = someone('ada', 'ben').map(of => ({ ...of, email: `${of.personId}.new@example.com` }))
    await sender.roster.putMany(moved)
    // The round in which Ada was held back stays at the old address, as Ben's does, and the next one asks both.
    const reminder = aMailMessage(['ada', 'ben'], {
      ...ROUNDS[1],
      ...LATER,
      step: 'reminder-1',
      at: mornings[6] ?? 0,
    })
    await sender.send(reminder, receive(2))
    await sender.send(invitation(7, ['ada', 'ben']), receive(3))
    expect(
      sender.calls.slice(2).map(({ step, mails }) => [step, mails.map(({ address }) => address)]),
    ).toEqual([['confirmation', ['ada.new@example.com', 'ben.new@example.com']]])
  })
})
