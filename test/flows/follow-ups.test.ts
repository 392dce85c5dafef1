import { describe, expect, test } from 'vitest'
import type { Resource } from '../../functions/domain/follow-up/resource.ts'
import type { MailMessage } from '../../functions/domain/messages.ts'
import type { Step } from '../../functions/domain/sending/step.ts'
import { chooseFollowUps, gather, postpone, prepareFollowUp } from '../../functions/flows/follow-ups.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { EnrolmentStore } from '../../functions/store/enrolments.ts'
import { FollowUpStore } from '../../functions/store/follow-ups.ts'
import { JourneyStore } from '../../functions/store/journeys.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { readerIdOf } from '../../functions/store/pseudonyms.ts'
import { WishStore } from '../../functions/store/wishes.ts'
import { AUCKLAND, aBrief, anEnrolment, BERLIN, CLOSE_TIME, LINKS_EXPIRE } from '../builders.ts'
import { memoryTable } from '../memory-table.ts'
import { aScheduler } from './recorded.ts'
import { MORNING } from './sender.ts'

const DAY = 86_400_000
/** A Tuesday afternoon in Berlin. */
const CHOSEN = Date.UTC(2026, 2, 3, 15, 12, 34)
const weekly = { kinds: ['nature' as const], pace: 'weekly' as const, language: 'en' }

/** Ada has answered, and sees the form for follow-ups. */
async function aForm({ place = BERLIN, library = resourceLibrary as readonly Resource[] } = {}) {
  const enrolment = anEnrolment({ place })
  const vault = memoryTable()
  const enrolments = new EnrolmentStore(memoryTable())
  await enrolments.putMany([enrolment])
  const journeys = new JourneyStore(vault)
  const followUps = new FollowUpStore(vault)
  const linkKey = new KeyStore(vault, 'LINK')
  const schedules = aScheduler()
  const contacts = new ContactStore(memoryTable())
  const wishes = new WishStore(vault)
  const deps = { journeys, wishes, followUps, schedules, linkKey, queueArn: 'arn:follow-ups' }
  /** On the day of its schedule, and not before, unless another time is given. */
  const prepare = async (
    id: string,
    at = Math.max(CHOSEN + 7 * DAY, schedules.made.get(id)?.at ?? 0),
    more: { library?: readonly Resource[] } = {},
  ) => {
    const mail = await prepareFollowUp(id, at, { followUps, journeys, enrolments, library, ...more })
    if (mail === 'too-early') throw new Error(mail)
    return mail
  }
  return {
    vault,
    journeys,
    enrolments,
    schedules,
    deps,
    prepare,
    choose: (choice: object = {}, at = CHOSEN, changed: object = {}, sent: Step[] = [], brief: object = {}) =>
      chooseFollowUps({ enrolment, brief: aBrief(brief), sent }, { ...weekly, ...choice }, at, {
        ...deps,
        ...changed,
      }),
    postpone: (days: number, at = CHOSEN, sent: Step[] = []) =>
      postpone({ enrolment, brief: aBrief(), sent }, days, at, { ...deps, contacts }),
    pausedUntil: async () => {
      const { personId, addressHash = '' } = enrolment
      return (await contacts.findMany([{ personId, addressHash }])).get(personId)?.contact.pausedUntil
    },
    planned: () => [...schedules.made.values()],
    ids: () => [...schedules.made.keys()],
    journey: async () => journeys.find(readerIdOf(await linkKey.get(), enrolment)),
  }
}

const brought = (mail: MailMessage | undefined) =>
  mail?.entries.flatMap(({ resourceIds = [] }) => resourceIds) ?? []

describe('a choice', () => {
  test('is kept by wave where its report tells the wishes, the last one alone and without a time', async () => {
    const form = await aForm()
    const wished = () => form.vault.dump().filter(({ pk }) => pk.startsWith('WISHES#'))
    await form.choose()
    expect(wished()).toEqual([])
    const told = { reportWishes: true }
    await form.choose({ kinds: ['nature'] }, CHOSEN, {}, [], told)
    const [first] = wished()
    await form.choose({ kinds: ['sleep', 'talking'] }, CHOSEN + DAY, {}, [], told)
    const [last, ...others] = wished()
    expect(others).toEqual([])
    expect(last).toEqual({ ...first, kinds: ['sleep', 'talking'] })
    expect(Object.keys(last ?? {}).sort()).toEqual(['expiresAt', 'kinds', 'participantId', 'pk', 'sk'])
  })

  test.each([
    ['weekly', BERLIN, ['2026-03-10T08:30', '2026-03-17T08:30']],
    ['fortnightly', BERLIN, ['2026-03-17T08:30', '2026-03-31T07:30']],
    ['weekly', AUCKLAND, ['2026-03-10T20:30', '2026-03-17T20:30']],
  ] as const)('of %s mails plans two, on mornings where the person is: %j', async (pace, place, mornings) => {
    const form = await aForm({ place })
    const told = await form.choose({ pace })
    expect(form.planned().map(({ at }) => new Date(at).toISOString().slice(0, 16))).toEqual(mornings)
    expect(told).toEqual(form.planned().map(({ at }) => at))
  })

  test('made again after both mails have come brings two more', async () => {
    const form = await aForm()
    await form.choose({}, CHOSEN, {}, ['follow-up-1', 'follow-up-2'])
    const mails = await Promise.all(form.ids().map(id => form.prepare(id)))
    expect(mails.map(mail => mail?.step)).toEqual(['follow-up-3', 'follow-up-4'])
  })

  test.each([
    [30, 2],
    [20, 1],
    [10, 0],
  ])(
    '%i days before its link ends plans the %i mails whose links still lead somewhere',
    async (days, count) => {
      const form = await aForm()
      expect(await form.choose({ pace: 'fortnightly' }, LINKS_EXPIRE - days * DAY)).toHaveLength(count)
      expect(form.planned()).toHaveLength(count)
    },
  )

  test('on a Saturday brings its mails on working days', async () => {
    const form = await aForm()
    await form.choose({}, Date.UTC(2026, 2, 7, 12))
    expect(form.planned().map(({ at }) => new Date(at).getUTCDay())).toEqual([1, 1])
  })

  test('gives the scheduler a name and a payload that say nothing', async () => {
    const form = await aForm()
    await form.choose()
    for (const { name, message, withinMinutes, queueArn } of form.planned()) {
      expect(name).toMatch(/^[\w-]{22}$/)
      expect(message).toEqual({ followUpId: name, at: '<aws.scheduler.scheduled-time>' })
      expect([withinMinutes, queueArn]).toEqual([15, 'arn:follow-ups'])
    }
  })

  test('of none plans nothing, and is kept', async () => {
    const form = await aForm()
    expect(await form.choose({ kinds: [], pace: 'none' })).toEqual([])
    expect(form.planned()).toEqual([])
    expect((await form.journey())?.preferences.pace).toBe('none')
  })

  test('sent twice at one moment plans the same mails once', async () => {
    const form = await aForm()
    await Promise.all([form.choose(), form.choose()])
    expect(form.planned()).toHaveLength(2)
  })

  test('whose function died before it was kept sends nothing', async () => {
    const form = await aForm()
    const choose = async () => {
      throw new Error('the function died')
    }
    await expect(form.choose({}, CHOSEN, { journeys: { choose } })).rejects.toThrow('died')
    const [first = ''] = form.ids()
    expect(await form.prepare(first)).toBeUndefined()
  })
})

describe('a follow-up whose morning has come', () => {
  test('brings up to three things in the chosen language, and is noted before it is sent', async () => {
    const form = await aForm()
    await form.choose({ language: 'de' })
    const [first = ''] = form.ids()
    const mail = await form.prepare(first)
    expect(mail).toMatchObject({
      step: 'follow-up-1',
      at: CHOSEN + 7 * DAY,
      entries: [{ personId: 'ada', locale: 'de' }],
    })
    expect(brought(mail).length).toBeGreaterThan(0)
    expect(brought(mail).length).toBeLessThanOrEqual(3)
    expect((await form.journey())?.sent).toEqual([{ followUpId: first, resourceIds: brought(mail) }])
  })

  test('tells the sender nothing of any answer or score', async () => {
    const form = await aForm()
    await form.choose()
    const mail = await form.prepare(form.ids()[0] ?? '')
    expect(Object.keys(mail ?? {}).sort()).toEqual([
      'at',
      'campaignId',
      'closesAt',
      'entries',
      'linksExpireAt',
      'step',
      'waveId',
    ])
    expect(Object.keys(mail?.entries[0] ?? {}).sort()).toEqual([
      'followUpId',
      'locale',
      'personId',
      'resourceIds',
    ])
  })

  test('brings the same again when it is tried again, whatever the library has come to meanwhile', async () => {
    const form = await aForm()
    await form.choose()
    const [first = ''] = form.ids()
    const mail = await form.prepare(first)
    expect(await form.prepare(first)).toEqual(mail)
    expect(
      brought(await form.prepare(first, CHOSEN + 9 * DAY, { library: resourceLibrary.slice(0, 5) })),
    ).toEqual(brought(mail))
    expect((await form.journey())?.sent).toHaveLength(1)
  })

  test('before that morning sends nothing and notes nothing, and the morning itself brings it', async () => {
    const form = await aForm()
    await form.choose()
    const [first = ''] = form.ids()
    const own = form.schedules.made.get(first)?.at ?? 0
    await expect(form.prepare(first, own - 1)).rejects.toThrow('too-early')
    expect((await form.journey())?.sent).toEqual([])
    expect(brought(await form.prepare(first, own)).length).toBeGreaterThan(0)
  })

  test('brings nothing that was brought before', async () => {
    const form = await aForm()
    await form.choose()
    const [first = '', second = ''] = form.ids()
    const [one, other] = [brought(await form.prepare(first)), brought(await form.prepare(second))]
    expect(one.filter(id => other.includes(id))).toEqual([])
    await form.choose({}, CHOSEN + 30 * DAY)
    const third = brought(await form.prepare(form.ids()[2] ?? ''))
    expect(third.filter(id => [...one, ...other].includes(id))).toEqual([])
  })

  test('is not sent where everything there is has been sent', async () => {
    const form = await aForm({
      library: resourceLibrary.filter(({ countries }) => countries.includes('*')).slice(0, 2),
    })
    await form.choose()
    const [first = '', second = ''] = form.ids()
    expect(brought(await form.prepare(first)).length).toBeGreaterThan(0)
    expect(await form.prepare(second)).toBeUndefined()
  })

  test.each([
    ['another pace', { pace: 'fortnightly' }],
    ['none', { pace: 'none' }],
    ['another language', { language: 'de' }],
  ])('of an earlier choice sends nothing once the person chose %s', async (_, choice) => {
    const form = await aForm()
    await form.choose()
    const [first = '', second = ''] = form.ids()
    await form.choose(choice, CHOSEN + DAY)
    expect(await form.prepare(first)).toBeUndefined()
    expect(await form.prepare(second)).toBeUndefined()
    const later = form.ids()[2]
    if (later) expect(await form.prepare(later)).toMatchObject({ step: 'follow-up-1' })
  })

  test('is not sent once what the person chose has been erased from the Vault', async () => {
    const form = await aForm()
    await form.choose()
    const journey = (await form.journey())?.readerId
    await form.vault.remove({ pk: `P#${journey}`, sk: 'JOURNEY' })
    expect(await form.prepare(form.ids()[0] ?? '')).toBeUndefined()
  })

  test('that nobody planned, or whose enrolment is gone, sends nothing', async () => {
    const form = await aForm()
    await form.choose()
    expect(await form.prepare('nobody-planned-this-one')).toBeUndefined()
    const { enrolmentId } = anEnrolment()
    const gone = { ...form.deps, library: resourceLibrary, enrolments: { find: async () => undefined } }
    expect(await prepareFollowUp(form.ids()[0] ?? '', CHOSEN + 7 * DAY, gone)).toBeUndefined()
    expect(await form.enrolments.find(enrolmentId)).toBeDefined()
    expect((await form.journey())?.sent).toEqual([])
  })
})

describe('"not now"', () => {
  test('plans one mail for the morning that was chosen, and pauses all others until then', async () => {
    const form = await aForm()
    const at = Date.parse('2026-03-06T08:30Z')
    expect(await form.postpone(3)).toBe('planned')
    expect(form.planned()).toMatchObject([{ at, withinMinutes: 0 }])
    expect(await form.pausedUntil()).toBe(at)
    const [id = ''] = form.ids()
    expect(await form.prepare(id, at)).toMatchObject({ step: 'later-1', entries: [{ personId: 'ada' }] })
  })

  test('is heard three times, and then pauses all mails until the close', async () => {
    const form = await aForm()
    expect(await form.postpone(1, CHOSEN, ['later-1', 'later-2'])).toBe('planned')
    expect(await form.postpone(1, CHOSEN, ['later-1', 'later-2', 'later-3'])).toBe('over')
    expect(form.planned()).toHaveLength(1)
    expect(await form.pausedUntil()).toBe(CLOSE_TIME)
  })

  // The wave closes at the end of 12 March in Berlin.
  test.each([
    ['the last morning', '2026-03-11T12:00Z', 'planned'],
    ['the morning behind the close', '2026-03-12T12:00Z', 'over'],
  ])('for %s', async (_, at, outcome) => {
    expect(await (await aForm()).postpone(1, Date.parse(at))).toBe(outcome)
  })
})

describe('gathering', () => {
  const aMail = (personId: string, over: Partial<MailMessage> = {}): MailMessage => ({
    campaignId: 'c1',
    waveId: 'w1',
    step: 'follow-up-1',
    at: MORNING,
    closesAt: 1,
    linksExpireAt: 2,
    entries: [{ personId }],
    ...over,
  })

  test('makes mails of one step, wave and moment one message, of up to fifty', () => {
    const mails = Array.from({ length: 120 }, (_, n) => aMail(`p${n}`))
    expect(gather(mails).map(({ entries }) => entries.length)).toEqual([50, 50, 20])
    expect(gather(mails).flatMap(({ entries }) => entries.map(({ personId }) => personId))).toEqual(
      mails.flatMap(({ entries }) => entries.map(({ personId }) => personId)),
    )
  })

  test('keeps apart what differs', () => {
    const apart = [
      {},
      { step: 'follow-up-2' },
      { waveId: 'w2' },
      { campaignId: 'c2' },
      { at: MORNING + 1 },
      { closesAt: 9 },
    ]
    expect(gather(apart.map((over, n) => aMail(`p${n}`, over as Partial<MailMessage>)))).toHaveLength(6)
    expect(gather([])).toEqual([])
  })

  test('leaves one as it is, and makes no message of nobody', () => {
    expect(gather([aMail('ada')])).toEqual([aMail('ada')])
    expect(gather(Array.from({ length: 50 }, (_, n) => aMail(`p${n}`)))).toHaveLength(1)
  })
})
