import { describe, expect, test } from 'vitest'
import type { Person } from '../../functions/domain/roster/person.ts'
import type { Step } from '../../functions/domain/sending/step.ts'
import { DAY, HOUR } from '../../functions/domain/time.ts'
import { aPerson, LINKS_EXPIRE } from '../builders.ts'
import { AFTER_CLOSE, aMailMessage, aSender, morningOf, someone, theSecondReceive } from './sender.ts'

const givenBack = (personIds: string[], over: Parameters<typeof aMailMessage>[1] = {}) =>
  aMailMessage(personIds, { step: 'give-back', at: AFTER_CLOSE, ...over })

/** The sender after a morning of invitations to these people. */
async function invited(people: Person[]) {
  const sender = await aSender(people)
  await sender.send(aMailMessage(people.map(({ personId }) => personId)))
  sender.calls.length = 0
  return sender
}
const enrolled = async (sender: Awaited<ReturnType<typeof aSender>>, personId: string) => {
  const enrolment = await sender.enrolments.find(await sender.idOf(personId))
  if (!enrolment) throw new Error(`${personId} was not invited`)
  return enrolment
}

describe('what is given back', () => {
  test('goes to everybody who was invited, by one email with a link of its own, after the close', async () => {
    const sender = await invited(someone('ada', 'bob'))
    await sender.send(givenBack(['ada', 'bob']))
    expect(sender.addressed()).toEqual([['ada@example.com', 'bob@example.com']])
    expect(sender.calls[0]?.step).toBe('give-back')
    const tokens = sender.calls[0]?.mails.map(({ token }) => token) ?? []
    expect(new Set(tokens).size).toBe(2)
    await sender.send(givenBack(['ada', 'bob']), { sqsMessageId: 'm2', receiveCount: 1 })
    expect(sender.calls).toHaveLength(1)
    expect(await sender.delivery('ada', 'give-back')).toMatchObject({ status: 'sent' })
  })

  test('is the same in two worlds that differ in who answered: same emails, same times, same notes', async () => {
    const worlds = await Promise.all(
      [['ada'], ['bob', 'cy'], []].map(async answering => {
        const sender = await invited(someone('ada', 'bob', 'cy'))
        for (const personId of answering)
          await sender.enrolments.markAnswered(await enrolled(sender, personId))
        await sender.send(givenBack(['ada', 'bob', 'cy']))
        const notes = await Promise.all(
          ['ada', 'bob', 'cy'].map(personId => sender.delivery(personId, 'give-back')),
        )
        const mails = sender.calls.map(call => ({
          ...call,
          mails: call.mails.map(({ token: _, enrolmentId: __, ...mail }) => mail),
        }))
        return { mails, notes, schedules: [...sender.schedules.made.keys()], again: sender.mail.sent }
      }),
    )
    expect(worlds[0]?.mails[0]?.mails).toHaveLength(3)
    for (const world of worlds) expect(world).toEqual(worlds[0])
  })

  test('goes to nobody who left, stopped, bounced, complained or paused, and nowhere but where the wave began', async () => {
    const sender = await invited(someone('ada', 'stop', 'bounce', 'complain', 'pause', 'left', 'moved'))
    for (const [personId, state] of [
      ['stop', { unsubscribedAt: AFTER_CLOSE - DAY }],
      ['bounce', { bouncedAt: AFTER_CLOSE - DAY }],
      ['complain', { complainedAt: AFTER_CLOSE - DAY }],
      ['pause', { pausedUntil: AFTER_CLOSE + DAY }],
    ] as const) {
      const { addressHash = '' } = await enrolled(sender, personId)
      await sender.contacts.change({ personId, addressHash }, state)
    }
    await sender.roster.putMany([
      aPerson('left', { status: 'left' }),
      aPerson('moved', { email: 'elsewhere@example.com' }),
    ])
    await sender.send(givenBack(['ada', 'stop', 'bounce', 'complain', 'pause', 'left', 'moved']))
    expect(sender.addressed()).toEqual([['ada@example.com']])
  })

  test('goes to who was away for all of the wave, and comes back', async () => {
    const sender = await aSender([aPerson('ada')])
    await sender.send(givenBack(['ada']))
    expect(sender.addressed()).toEqual([['ada@example.com']])
    expect(await enrolled(sender, 'ada')).toMatchObject({ personId: 'ada', linksExpireAt: LINKS_EXPIRE })
  })

  test('waits for the next working morning where it comes in the evening, until its link is dead', async () => {
    const sender = await invited(someone('ada'))
    await sender.send(givenBack(['ada'], { at: AFTER_CLOSE + 10 * HOUR }))
    expect(sender.calls).toEqual([])
    expect([...sender.schedules.made.values()]).toMatchObject([
      { at: AFTER_CLOSE + 3 * DAY, message: { step: 'give-back', waveId: 'w1' } },
    ])
    await sender.send(givenBack(['ada'], { at: LINKS_EXPIRE }))
    expect(sender.calls).toEqual([])
    expect(sender.schedules.made.size).toBe(1)
  })

  test('is held by a pause and by a cancelled campaign', async () => {
    for (const hold of ['paused', 'cancelled'] as const) {
      const sender = await invited(someone('ada'))
      await sender.holds.set('c1', hold, 2)
      await sender.send(givenBack(['ada']))
      expect(sender.calls).toEqual([])
    }
  })

  test('which may have gone out is not sent again', async () => {
    const sender = await invited(someone('ada'))
    const { answer } = sender
    sender.answer = async () => {
      throw Object.assign(new Error('no answer'), { name: 'TimeoutError' })
    }
    await expect(sender.send(givenBack(['ada']))).rejects.toThrow('may or may not have gone out')
    sender.answer = answer
    await sender.send(givenBack(['ada']), theSecondReceive)
    expect(sender.calls).toHaveLength(1)
    expect(await sender.delivery('ada', 'give-back')).toMatchObject({ status: 'unknown' })
  })

  test('lets no other step be overtaken by it, nor waits for one', async () => {
    const sender = await invited(someone('ada'))
    const sentAt = async (step: Step, at: number) => {
      await sender.send(aMailMessage(['ada'], { step, at }), { sqsMessageId: step, receiveCount: 1 })
    }
    await sentAt('reminder-1', morningOf('reminder-1'))
    await sentAt('follow-up-1', AFTER_CLOSE)
    await sentAt('give-back', AFTER_CLOSE)
    await sentAt('follow-up-2', AFTER_CLOSE + HOUR)
    expect(sender.calls.map(({ step }) => step)).toEqual([
      'reminder-1',
      'follow-up-1',
      'give-back',
      'follow-up-2',
    ])
  })
})
