import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BOUNCE_HOLDS } from '../../functions/domain/sending/contact.ts'
import type { Step } from '../../functions/domain/sending/step.ts'
import { DAY } from '../../functions/domain/time.ts'
import { postpone } from '../../functions/flows/follow-ups.ts'
import { domainHashOf, enrolmentIdOf, readToken } from '../../functions/store/pseudonyms.ts'
import { aBrief, aPerson } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { anImporter, HEADER } from './importer.ts'
import { aMailMessage, aSender, MORNING, someone } from './sender.ts'

/**
 * HR moves people to mailboxes of its own, by importing rosters, to learn from what comes there, or does not come, what
 * they did with earlier emails (docs/decisions/0013-changed-addresses.md).
 */

/** What each of them did with the emails of the first wave. */
const HISTORIES = ['silent', 'answered', 'stopped', 'complained', 'bounced', 'paused', 'chose-ideas'] as const
type History = (typeof HISTORIES)[number]

/** Waves of a week each, so that a pause until the close of one reaches into the next. */
const waveAt = (wave: number) => ({
  waveId: `w${wave}`,
  at: MORNING + (wave - 1) * 7 * DAY,
  closesAt: MORNING + (wave - 1) * 7 * DAY + 10 * DAY,
  linksExpireAt: MORNING + (wave - 1) * 7 * DAY + 40 * DAY,
})

interface Roster {
  idOf: (who: History) => string
  addressOf: (who: History) => string
}
const atHome: Roster = { idOf: who => who, addressOf: who => `${who}@example.com` }
const inBoxes = (set: string): Roster => ({ ...atHome, addressOf: who => `${who}@${set}.hr.example` })

async function anEmployer() {
  const directory = memoryTable()
  const importer = anImporter(directory)
  const sender = await aSender([], directory)
  let roster = atHome
  const key = await sender.deps.key.get()

  const enrolled = async (who: History, waveId: string) =>
    sender.enrolments.find(enrolmentIdOf(key, 'c1', waveId, roster.idOf(who)))
  /** HR's one door to addresses. */
  const importRoster = async (next: Roster) => {
    roster = next
    const rows = HISTORIES.map(
      who => `${next.idOf(who)},${next.addressOf(who)},Ada,en,Europe/Berlin,DE,Care,Berlin,active`,
    )
    const { status } = await importer.import([HEADER, ...rows].join('\n'), { confirmed: true })
    expect(status).toBe('done')
  }
  const send = async (wave: number, step: Step, later = 0) => {
    const { at, ...facts } = waveAt(wave)
    // What people ask for comes by their enrolment, which everybody has to whom an email was due.
    const asked = /^(later|follow-up)/.test(step)
    const enrolments = await Promise.all(HISTORIES.map(who => enrolled(who, facts.waveId)))
    const to = HISTORIES.filter((_, n) => !asked || enrolments[n]).map(who => roster.idOf(who))
    if (to.length === 0) return
    await sender.send(aMailMessage(to, { ...facts, step, at: at + later * DAY }), {
      sqsMessageId: `${wave} ${step} ${later} ${sender.calls.length}`,
      receiveCount: 1,
    })
  }
  /** The enrolments of the last email to each of these addresses. */
  const lastLinks = async (addressOf: Roster['addressOf']) => {
    const mails = sender.calls.flatMap(call => call.mails)
    return HISTORIES.flatMap(who => {
      const mail = mails.findLast(({ address }) => address === addressOf(who))
      return mail ? [readToken(mail.token)?.enrolmentId ?? ''] : []
    })
  }
  const answerAll = async (addressOf: Roster['addressOf'], answer: 'yes' | 'no') => {
    for (const enrolmentId of await lastLinks(addressOf)) {
      const enrolment = (await sender.enrolments.find(enrolmentId)) ?? expect.fail('no enrolment')
      if (answer === 'yes') await sender.contacts.resume(enrolment, MORNING)
      else await sender.contacts.change(enrolment, { unsubscribedAt: MORNING })
    }
  }
  /** What came to each box, in order: how it looked, and in which call of the sender. */
  const received = (addressOf: Roster['addressOf']) =>
    HISTORIES.map(who =>
      sender.calls.flatMap(({ step, language, mails }, call) =>
        mails.some(({ address }) => address === addressOf(who)) ? [`${call} ${step} ${language}`] : [],
      ),
    )

  await importRoster(atHome)
  await send(1, 'invitation')
  const [, answered, stopped, complained, bounced, paused] = await Promise.all(
    HISTORIES.map(async who => (await enrolled(who, 'w1')) ?? expect.fail(`${who} was not invited`)),
  )
  if (!answered || !stopped || !complained || !bounced || !paused) throw new Error('nobody')
  await sender.enrolments.markAnswered(answered)
  await sender.contacts.change(stopped, { unsubscribedAt: MORNING })
  await sender.contacts.change(complained, { complainedAt: MORNING })
  await sender.contacts.changeAddress(bounced.addressHash ?? '', { bouncedAt: MORNING })
  // "Not now", as late as there is no morning left before the close: nothing until then.
  await postpone({ enrolment: paused, brief: aBrief(), sent: [] }, 14, MORNING + DAY, {
    contacts: sender.contacts,
    followUps: { put: async () => {} },
    schedules: { create: async () => {} },
    linkKey: sender.deps.key,
    queueArn: '',
  })
  return { sender, importRoster, send, answerAll, received }
}

const everyBox = (...mails: string[]) => HISTORIES.map(() => mails)
const kinds = (received: string[][]) => received.map(mails => mails.map(mail => mail.split(' ')[1]))

describe('people whom HR moves to mailboxes of its own', () => {
  test('are not told apart by two more waves: each box gets one confirmation, at once with the others, and no more', async () => {
    const { importRoster, send, received } = await anEmployer()
    const { addressOf } = inBoxes('a')
    await importRoster(inBoxes('a'))
    for (const step of ['reminder-1', 'follow-up-1', 'later-1'] as const) await send(1, step, 3)
    for (const wave of [2, 3]) {
      await send(wave, 'invitation')
      await send(wave, 'invitation')
      for (const step of ['reminder-1', 'reminder-2', 'follow-up-1', 'later-1'] as const)
        await send(wave, step, 3)
    }
    const boxes = received(addressOf)
    expect(kinds(boxes)).toEqual(everyBox('confirmation'))
    expect(new Set(boxes.map(mails => mails.join())).size).toBe(1)
  })

  test('are not told apart after yes: each box gets the same round’s reminder and the next round', async () => {
    const { importRoster, send, received, answerAll } = await anEmployer()
    const { addressOf } = inBoxes('a')
    await importRoster(inBoxes('a'))
    await send(2, 'invitation')
    await answerAll(addressOf, 'yes')
    await send(2, 'reminder-1', 3)
    await send(3, 'invitation')
    expect(kinds(received(addressOf))).toEqual(everyBox('confirmation', 'reminder-1', 'invitation'))
  })

  test('are asked once for each address, and nothing comes to one that said no', async () => {
    const { importRoster, send, received, answerAll } = await anEmployer()
    const [a, b] = [inBoxes('a'), inBoxes('b')]
    await importRoster(a)
    await send(2, 'invitation')
    await answerAll(a.addressOf, 'no')
    await send(3, 'invitation')
    await importRoster(b)
    await send(4, 'invitation')
    await importRoster(a)
    await send(5, 'invitation')
    expect(kinds(received(a.addressOf))).toEqual(everyBox('confirmation'))
    expect(kinds(received(b.addressOf))).toEqual(everyBox('confirmation'))
  })

  test('are not told apart where they were given new ids at their own addresses first', async () => {
    const { importRoster, send, received } = await anEmployer()
    const again = (who: History) => `${who}-again`
    await importRoster({ ...atHome, idOf: again })
    await send(2, 'invitation')
    const boxes = { ...inBoxes('a'), idOf: again }
    await importRoster(boxes)
    await send(2, 'invitation', 1)
    await send(2, 'reminder-1', 3)
    expect(received(boxes.addressOf)).toEqual(everyBox())
    await send(3, 'invitation')
    expect(kinds(received(boxes.addressOf))).toEqual(everyBox('confirmation'))
  })

  test('find all as it was once they are back: nobody who said stop is invited', async () => {
    const { sender, importRoster, send, received } = await anEmployer()
    await importRoster(inBoxes('a'))
    await send(2, 'invitation')
    await importRoster(atHome)
    const before = sender.calls.length
    await send(3, 'invitation')
    const [{ mails } = { mails: [] }] = sender.calls.slice(before)
    // The pause was over before this wave.
    expect(mails.map(({ address }) => address)).toEqual(
      ['silent', 'answered', 'paused', 'chose-ideas'].map(who => `${who}@example.com`),
    )
    expect(kinds(received(inBoxes('a').addressOf))).toEqual(everyBox('confirmation'))
  })

  test('are not told apart whatever HR does with all of them alike', async () => {
    const sets = ['a', 'b'].map(inBoxes)
    const again = (who: History) => `${who}-again`
    const rosters = [atHome, ...sets, ...[atHome, ...sets].map(roster => ({ ...roster, idOf: again }))]
    const action = fc.oneof(
      fc.record({ roster: fc.nat(rosters.length - 1) }),
      fc.record({
        wave: fc.integer({ min: 1, max: 4 }),
        step: fc.constantFrom<Step>('invitation', 'reminder-1', 'later-1', 'follow-up-1'),
        later: fc.constantFrom(0, 3, 11),
      }),
      fc.record({ box: fc.nat(1), answer: fc.constantFrom<'yes' | 'no'>('yes', 'no') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async actions => {
        const employer = await anEmployer()
        for (const did of actions) {
          if ('roster' in did) await employer.importRoster(rosters[did.roster] ?? atHome)
          else if ('wave' in did) await employer.send(did.wave, did.step, did.later)
          else await employer.answerAll((sets[did.box] ?? atHome).addressOf, did.answer)
          for (const { addressOf } of sets) {
            const [first, ...others] = employer.received(addressOf)
            for (const other of others) expect(other).toEqual(first)
          }
        }
      }),
      { numRuns: process.env.EXHAUSTIVE ? 400 : 30 },
    )
  }, 240_000)
})

describe('an address that has changed', () => {
  const moveAda = (sender: Awaited<ReturnType<typeof aSender>>, email: string) =>
    sender.roster.putMany([aPerson('ada', { email })])

  test('of a person who never was due an email is no change: they are invited', async () => {
    const sender = await aSender(someone('ada'))
    await moveAda(sender, 'ada.new@example.com')
    await sender.send(aMailMessage(['ada']))
    expect(sender.calls.map(({ step }) => step)).toEqual(['invitation'])
  })

  test('and is unsubscribed under another id gets no confirmation', async () => {
    const sender = await aSender(someone('ada', 'bob'))
    await sender.send(aMailMessage(['ada', 'bob']))
    const bob = (await sender.enrolments.find(await sender.idOf('bob'))) ?? expect.fail('not enrolled')
    await sender.contacts.change(bob, { unsubscribedAt: MORNING })
    await moveAda(sender, 'bob@example.com')
    await sender.send(aMailMessage(['ada'], { waveId: 'w2' }))
    expect(sender.calls).toHaveLength(1)
  })

  test('gets its confirmation again where SES did not take it, in this wave or in the next', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']))
    await moveAda(sender, 'ada.new@example.com')
    const { answer } = sender
    for (const status of ['ACCOUNT_THROTTLED', 'MESSAGE_REJECTED']) {
      sender.answer = async () => [{ status, sesMessageId: undefined }]
      await sender.send(aMailMessage(['ada'], { waveId: 'w2' }))
    }
    sender.answer = answer
    await sender.send(aMailMessage(['ada'], { waveId: 'w3' }))
    await sender.send(aMailMessage(['ada'], { waveId: 'w4' }))
    expect(sender.calls.slice(1).map(({ step }) => step)).toEqual(Array(3).fill('confirmation'))
  })

  test('gets it twice at most, and only if the sender died in between, and once for two campaigns at once', async () => {
    const sender = await aSender(someone('ada'))
    await sender.send(aMailMessage(['ada']))
    await moveAda(sender, 'ada.new@example.com')
    const { answer } = sender
    sender.answer = () => Promise.reject(new Error('no answer'))
    const wave = aMailMessage(['ada'], { waveId: 'w2' })
    for (const receiveCount of [1, 2, 3])
      await sender.send(wave, { sqsMessageId: 'm2', receiveCount }).catch(() => {})
    sender.answer = answer
    await sender.send(aMailMessage(['ada'], { campaignId: 'c2' }))
    expect(sender.calls.slice(1).map(({ step }) => step)).toEqual(['confirmation', 'confirmation'])

    await moveAda(sender, 'ada.newer@example.com')
    const both = ['c3', 'c4'].map(campaignId => aMailMessage(['ada'], { campaignId }))
    await Promise.allSettled(
      both.map((message, n) => sender.send(message, { sqsMessageId: `b${n}`, receiveCount: 1 })),
    )
    for (const [n, message] of both.entries())
      await sender.send(message, { sqsMessageId: `b${n}`, receiveCount: 2 })
    expect(
      sender
        .addressed()
        .flat()
        .filter(address => address === 'ada.newer@example.com'),
    ).toHaveLength(1)
  })
})

describe('a bounce', () => {
  const bounced = async () => {
    const sender = await aSender(someone('ada', 'bob'))
    await sender.send(aMailMessage(['ada', 'bob']))
    const ada = (await sender.enrolments.find(await sender.idOf('ada'))) ?? expect.fail('not enrolled')
    const { addressHash = '' } = ada
    await sender.contacts.changeAddress(addressHash, { bouncedAt: MORNING })
    return {
      ...sender,
      sender,
      ada,
      addressHash,
      wave: (waveId: string, at: number) =>
        sender.send(
          aMailMessage(['ada', 'bob'], { waveId, at, closesAt: at + DAY, linksExpireAt: at + DAY }),
        ),
      addressedLast: () => sender.addressed().at(-1),
    }
  }
  const both = ['ada@example.com', 'bob@example.com']

  test('holds for half a year, and then SES forgets it before the email goes out', async () => {
    const { sender, wave, addressedLast } = await bounced()
    await wave('w2', MORNING + BOUNCE_HOLDS - 1)
    expect(addressedLast()).toEqual(['bob@example.com'])
    expect(sender.unsuppressed).toEqual([])
    await wave('w3', MORNING + BOUNCE_HOLDS)
    expect(addressedLast()).toEqual(both)
    await wave('w4', MORNING + BOUNCE_HOLDS + 1)
    expect(sender.unsuppressed).toEqual(['ada@example.com'])
  })

  test.each(['address', 'domain'] as const)(
    'ends when the operator ends those of its %s, but no later one',
    async of => {
      const { sender, wave, addressedLast, addressHash } = await bounced()
      const hash = of === 'address' ? addressHash : domainHashOf(await sender.deps.key.get(), 'EXAMPLE.com')
      await sender.bounceEnds.end(hash, MORNING)
      await wave('w2', MORNING + DAY)
      expect(addressedLast()).toEqual(['bob@example.com'])
      await sender.bounceEnds.end(hash, MORNING + 1)
      await wave('w3', MORNING + 2 * DAY)
      expect(addressedLast()).toEqual(both)
      expect(sender.unsuppressed).toEqual(['ada@example.com'])
      await sender.contacts.changeAddress(addressHash, { bouncedAt: MORNING + 3 * DAY })
      await wave('w4', MORNING + 4 * DAY)
      expect(addressedLast()).toEqual(['bob@example.com'])
    },
  )

  test('and a complaint, a stop and a pause end when the person turns the emails on again, at SES too', async () => {
    const { sender, wave, addressedLast, ada } = await bounced()
    await sender.contacts.change(ada, { complainedAt: MORNING, unsubscribedAt: MORNING })
    await sender.contacts.changePair(ada, { pausedUntil: MORNING + 9 * DAY })
    await wave('w2', MORNING + DAY)
    expect(addressedLast()).toEqual(['bob@example.com'])
    await sender.contacts.resume(ada, MORNING + 2 * DAY)
    await wave('w3', MORNING + 3 * DAY)
    expect(addressedLast()).toEqual(both)
    expect(sender.unsuppressed).toEqual(['ada@example.com'])
    await wave('w4', MORNING + 4 * DAY)
    expect(sender.unsuppressed).toEqual(['ada@example.com'])
  })

  test('holds as long as SES cannot be made to forget it: the message comes again, and the others get theirs', async () => {
    const { sender, ada } = await bounced()
    await sender.contacts.resume(ada, MORNING + 1)
    const message = aMailMessage(['ada', 'bob'], { waveId: 'w2', at: MORNING + DAY })
    const throttled = { unsuppress: () => Promise.reject(new Error('throttled')) }
    await expect(sender.send(message, { sqsMessageId: 'm2', receiveCount: 1 }, throttled)).rejects.toThrow(
      'throttled',
    )
    expect(sender.addressed().at(-1)).toEqual(['bob@example.com'])
    await sender.send(message, { sqsMessageId: 'm2', receiveCount: 2 })
    expect(sender.addressed().at(-1)).toEqual(['ada@example.com'])
  })
})
