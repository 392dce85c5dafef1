import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Campaign,
  cancel,
  closeWave,
  freezeWave,
  launch,
  pause,
} from '../../../functions/domain/campaign/campaign.ts'
import { launchGate } from '../../../functions/domain/campaign/launch-gate.ts'
import { dueFreeze, freezesAt, plan } from '../../../functions/domain/campaign/plan.ts'
import { type RehearsalInput, rehearse } from '../../../functions/domain/campaign/rehearsal.ts'
import type { Place } from '../../../functions/domain/roster/place.ts'
import type { AudienceSummary } from '../../../functions/domain/roster/roster.ts'
import { DAY, dayAfter, HOUR, type Instant, isoOf, MINUTE } from '../../../functions/domain/time.ts'
import {
  AUCKLAND,
  aDraftCampaign,
  aLaunchedCampaign,
  anAudience,
  aRunningCampaign,
  aSupportRoute,
  BERLIN,
  CAIRO,
  LAUNCH_TIME,
} from '../../builders.ts'
import { aRehearsal } from './launches.ts'

const peopleIn = (places: readonly { place: Place; people: number }[]): AudienceSummary =>
  anAudience({
    people: places.reduce((sum, { people }) => sum + people, 0),
    cells: places.map(({ place, people }) => ({ ...place, department: 'Care', site: 'One', people })),
    segments: {},
  })
const in3Places = peopleIn([
  { place: BERLIN, people: 100 },
  { place: CAIRO, people: 30 },
  { place: AUCKLAND, people: 20 },
])

const sendsOf = (input: RehearsalInput) => rehearse(input).days.flatMap(({ sends }) => sends)
const lines = (input: RehearsalInput) =>
  sendsOf(input).map(
    ({ step, timeZone, at, localTime, invited }) =>
      `${isoOf(at)} ${step} ${timeZone} ${localTime}: ${invited}`,
  )

/** Lives through a launch: each wave is frozen when it is due, and what is planned from then on is noted. */
function lived(from: Campaign, audience: AudienceSummary, now: Instant, places: Place[]): string[] {
  if (from.status !== 'draft') throw new Error('lives through drafts')
  const started = launch(from, { by: 'e', now, people: audience.people, countries: [], budget: 500_000 })
  if (started.outcome !== 'changed') throw new Error(started.outcome)
  let campaign: Campaign = started.campaign
  const openings = new Map<string, string>()
  for (let at = now; at < now + 500 * DAY; at += HOUR) {
    const waveId = dueFreeze(campaign, at)
    const wave = campaign.waves.find(({ id }) => id === waveId)
    if (!wave) continue
    // As the schedule has it, which fires in between.
    const frozenAt = Math.max(now, freezesAt(wave))
    const people = audience.people
    const frozen = freezeWave(
      campaign,
      { waveId: wave.id, frozenAt, invited: people, counted: people, leftOut: [], places, frozenIn: [] },
      frozenAt,
    )
    if (frozen.outcome !== 'changed') throw new Error(frozen.outcome)
    campaign = frozen.campaign
    for (const { name, queue, at: opens, message } of plan(campaign, at))
      if (queue === 'waves')
        openings.set(name, `${isoOf(opens)} ${message.waveId} ${message.step} ${message.place.timeZone}`)
  }
  return [...openings.values()].sort()
}

describe('a rehearsal', () => {
  test('tells every email by local day, zone and time, with the number of people who are invited', () => {
    const rehearsal = rehearse(aRehearsal({ audience: in3Places }))
    expect(rehearsal.days.map(({ day, sends }) => [day, sends.map(({ timeZone }) => timeZone)])).toEqual([
      ['2026-03-02', ['Pacific/Auckland', 'Africa/Cairo', 'Europe/Berlin']],
      ['2026-03-06', ['Pacific/Auckland', 'Europe/Berlin']],
      ['2026-03-08', ['Africa/Cairo']],
    ])
    expect(lines(aRehearsal({ audience: in3Places }))[0]).toBe(
      '2026-03-01T20:30:00Z invitation Pacific/Auckland 09:30: 20',
    )
    expect(rehearsal.waves).toEqual([
      {
        waveId: 'w1',
        opensOn: '2026-03-02',
        closesOn: '2026-03-12',
        freezesAt: Date.UTC(2026, 2, 1, 4),
        isFrozen: false,
        invited: 150,
        leftOut: [],
      },
    ])
    expect(rehearsal.cost).toEqual({ emails: 300, dollars: 0.03 })
    expect(rehearsal.languages).toEqual([])
    expect(rehearsal.missing).toEqual([])
    expect(rehearsal.report).toMatchObject({ reportsAYear: 2, wholeWithin: expect.any(Number) })
    expect(rehearsal.notes[0]).toBe('It is a draft: this is what happens if it is launched now.')
  })

  test('counts people of several countries in one zone together, unless a quiet day parts them', () => {
    const prague: Place = { timeZone: 'Europe/Berlin', country: 'CZ' }
    const audience = peopleIn([
      { place: BERLIN, people: 100 },
      { place: prague, people: 11 },
    ])
    const campaign = aDraftCampaign({ quietDays: [{ country: 'CZ', date: '2026-03-06' }] })
    const sends = sendsOf(aRehearsal({ audience, campaign }))
    expect(sends.map(({ step, countries, invited }) => [step, countries, invited])).toEqual([
      ['invitation', ['DE', 'CZ'], 111],
      ['reminder-1', ['DE'], 100],
      ['reminder-1', ['CZ'], 11],
    ])
    expect(sends[2]?.why).toEqual([
      'In Czechia it moves from Friday 6 March 2026 to Monday 9 March 2026 (quiet by your list: Friday 6 March 2026; the weekend there: Saturday 7 March 2026 and Sunday 8 March 2026).',
    ])
  })

  test('explains a time that clocks skip, one that they show twice, and the days between', () => {
    const overnight = (opensOn: string) =>
      sendsOf(
        aRehearsal({
          audience: peopleIn([{ place: { timeZone: 'Asia/Beirut', country: 'LB' }, people: 50 }]),
          campaign: aDraftCampaign({
            sendAt: '00:00',
            waves: [{ opensOn, remindAfterDays: [], closesAfterDays: 10 }],
          }),
        }),
      )
    // In Lebanon clocks change at midnight, on a Sunday, which is no working day there.
    expect(overnight('2026-03-29')[0]).toMatchObject({
      localTime: '00:00',
      why: [expect.stringContaining('In Lebanon it moves from Sunday 29 March 2026 to Monday')],
    })
    const cairo = (opensOn: string, sendAt: string, remindAfterDays: number[] = []) =>
      sendsOf(
        aRehearsal({
          audience: peopleIn([{ place: CAIRO, people: 50 }]),
          campaign: aDraftCampaign({ sendAt, waves: [{ opensOn, remindAfterDays, closesAfterDays: 10 }] }),
          now: LAUNCH_TIME,
        }),
      )
    // In Israel clocks are set forward on a Friday, and in Santiago back on a Saturday; both are weekends. India works on
    // Saturdays and changes no clocks: so a person of India in Santiago's zone it is.
    const santiago = sendsOf(
      aRehearsal({
        audience: peopleIn([{ place: { timeZone: 'America/Santiago', country: 'IN' }, people: 50 }]),
        campaign: aDraftCampaign({
          sendAt: '23:30',
          waves: [{ opensOn: '2026-04-04', remindAfterDays: [2], closesAfterDays: 10 }],
        }),
      }),
    )
    expect(santiago.map(({ why }) => why)).toEqual([
      ['Clocks show 23:30 twice on Saturday 4 April 2026: it goes out the first time.'],
      [
        'Clocks in America/Santiago have changed since the email before: 23:30 there is 03:30 UTC, and was 02:30 UTC.',
      ],
    ])
    const berlinOfNepal: Place = { timeZone: 'Europe/Berlin', country: 'NP' }
    const skipped = sendsOf(
      aRehearsal({
        audience: peopleIn([{ place: berlinOfNepal, people: 50 }]),
        campaign: aDraftCampaign({
          sendAt: '02:30',
          waves: [{ opensOn: '2026-03-29', remindAfterDays: [], closesAfterDays: 10 }],
        }),
      }),
    )
    expect(skipped).toMatchObject([
      {
        localTime: '03:00',
        at: Date.UTC(2026, 2, 29, 1),
        why: ['Clocks skip 02:30 on Sunday 29 March 2026: it goes out at 03:00, the next valid minute.'],
      },
    ])
    expect(cairo('2026-04-20', '09:30', [7]).at(-1)?.why).toEqual([
      'Clocks in Africa/Cairo have changed since the email before: 09:30 there is 06:30 UTC, and was 07:30 UTC.',
    ])
  })

  test('says what is left out since quiet days move it past the close, and why', () => {
    const quietDays = ['2026-03-06', '2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'].map(date => ({
      country: '*',
      date,
    }))
    const { dropped, days } = rehearse(aRehearsal({ campaign: aDraftCampaign({ quietDays }) }))
    expect(days).toHaveLength(1)
    expect(dropped).toEqual([
      {
        waveId: 'w1',
        step: 'reminder-1',
        timeZone: 'Europe/Berlin',
        country: 'DE',
        invited: 300,
        why: 'The reminder of Friday 6 March 2026 would move to Friday 13 March 2026, and the wave closes on Thursday 12 March 2026: it is not sent.',
      },
    ])
  })

  test('lists all that keeps a draft from being launched, in the words of the launch', () => {
    const campaign = aDraftCampaign({ dpiaReference: undefined, breakdowns: ['floor'] })
    const gate = launchGate({ ...aRehearsal(), campaign })
    const { missing } = rehearse(aRehearsal({ campaign }))
    expect(missing).toHaveLength(2)
    expect(gate).toEqual({ outcome: 'refused', reasons: missing })
  })

  test('leaves out people whom nobody could help, as the freeze of a wave does', () => {
    const { waves, days } = rehearse(
      aRehearsal({ audience: in3Places, routes: [aSupportRoute({ country: 'DE' })] }),
    )
    expect(waves).toMatchObject([
      {
        invited: 100,
        leftOut: [
          { country: 'EG', people: 30 },
          { country: 'NZ', people: 20 },
        ],
      },
    ])
    expect(days.flatMap(({ sends }) => sends.map(({ timeZone }) => timeZone))).toEqual([
      'Europe/Berlin',
      'Europe/Berlin',
    ])
  })

  test('says of an audience that is too small that nobody is asked', () => {
    const audience = peopleIn([{ place: BERLIN, people: 9 }])
    const { days, waves, notes, cost } = rehearse(aRehearsal({ audience }))
    expect(days).toEqual([])
    expect(waves).toMatchObject([{ invited: 0 }])
    expect(notes).toContain('Nothing more will be sent.')
    expect(cost).toEqual({ emails: 0, dollars: 0 })
  })

  test('says when the last email goes out, in turn with other campaigns, as the launch does', () => {
    const audience = peopleIn([{ place: BERLIN, people: 8400 }])
    const campaign = aDraftCampaign({
      waves: [{ opensOn: '2026-03-02', remindAfterDays: [], closesAfterDays: 10 }],
    })
    const alone = rehearse(aRehearsal({ audience, campaign }))
    const [first] = alone.days.flatMap(({ sends }) => sends)
    expect((first?.lastAt ?? 0) - (first?.at ?? 0)).toBe(10 * MINUTE)
    expect(alone.pacing).toMatchObject({ perSecond: 14, longestMinutes: 10, mostIn24Hours: 8400 })
    const others = [aLaunchedCampaign({ name: 'The other' })]
    const both = aRehearsal({ audience, campaign, others })
    expect(rehearse(both).pacing).toMatchObject({ longestMinutes: 20, mostIn24Hours: 16_800 })
    expect(rehearse(both).collisions).toEqual([{ day: '2026-03-02', campaign: 'The other', invited: 8400 }])
    const gate = launchGate({ ...both, campaign })
    expect(gate).toMatchObject({ expectations: { busiestMorningMinutes: 20 } })
  })

  test('says for how many invited people the cap would hold back a step, by the rule of the sender', () => {
    const both = peopleIn([
      { place: BERLIN, people: 100 },
      { place: CAIRO, people: 30 },
    ])
    const waves = [{ opensOn: '2026-03-02', remindAfterDays: [2, 4], closesAfterDays: 10 }]
    const other = aLaunchedCampaign({ name: 'In Berlin', audience: { countries: ['DE'] }, waves })
    const campaign = aDraftCampaign({ waves: [{ ...waves[0], opensOn: '2026-03-09' }] })
    const over = (contactCap: number) =>
      rehearse(aRehearsal({ audience: both, campaign, others: [other], contactCap })).overTheCap
    expect(over(6)).toEqual([])
    expect(over(5)).toEqual([{ day: '2026-03-13', waveId: 'w1', step: 'reminder-2', invited: 100 }])
    expect(over(2)).toEqual([
      { day: '2026-03-09', waveId: 'w1', step: 'invitation', invited: 100 },
      { day: '2026-03-11', waveId: 'w1', step: 'reminder-1', invited: 100 },
      { day: '2026-03-13', waveId: 'w1', step: 'reminder-2', invited: 100 },
      { day: '2026-03-15', waveId: 'w1', step: 'reminder-2', invited: 30 },
    ])
  })

  test('says where the account is too slow for the day', () => {
    const audience = peopleIn([{ place: BERLIN, people: 450_000 }])
    const [send] = sendsOf(aRehearsal({ audience }))
    expect(send?.why).toEqual([
      'At the account’s rate the last email would go out at 18:25, when no more are sent: those go out on the next working morning.',
    ])
  })
})

describe('a rehearsal of a launched campaign', () => {
  const afterInvitation = Date.UTC(2026, 2, 3, 12)

  test('tells what is still to come, and no more', () => {
    const campaign = aRunningCampaign()
    const input = aRehearsal({ campaign, now: afterInvitation })
    expect(lines(input)).toEqual(['2026-03-06T08:30:00Z reminder-1 Europe/Berlin 09:30: 300'])
    expect(rehearse(input)).toMatchObject({ missing: [], waves: [{ isFrozen: true, invited: 160 }] })
  })

  test('that is paused tells what happens if it is resumed now, and that the pause is why', () => {
    const paused = pause(aRunningCampaign(), { by: 'e', now: LAUNCH_TIME })
    if (paused.outcome === 'refused') throw new Error(paused.problem)
    const input = aRehearsal({ campaign: paused.campaign, now: afterInvitation })
    const [invitation] = sendsOf(input)
    expect(invitation).toMatchObject({
      step: 'invitation',
      at: Date.UTC(2026, 2, 4, 8, 30),
      why: [
        'The pause from 2026-02-27T09:00:00Z to 2026-03-03T12:00:00Z held it back: it goes out on the first working morning after that.',
      ],
    })
    expect(rehearse(input).notes[0]).toBe('It is paused: this is what happens if it is resumed now.')
  })

  test('that is cancelled or over tells that nothing is sent, except for what is given back', () => {
    const campaign = aRunningCampaign()
    const cancelled = cancel(campaign, { by: 'e', now: afterInvitation })
    if (cancelled.outcome === 'refused') throw new Error(cancelled.problem)
    expect(rehearse(aRehearsal({ campaign: cancelled.campaign, now: afterInvitation }))).toMatchObject({
      days: [],
      waves: [],
      notes: expect.arrayContaining(['It is cancelled: nothing more is sent.']),
    })
    const now = Date.UTC(2026, 2, 13, 14)
    const closed = closeWave(campaign, 'w1', now)
    if (closed.outcome === 'refused') throw new Error(closed.problem)
    const shared = [{ waveId: 'w1', words: {}, savedAt: now, savedBy: 'e', sharedAt: now, sharedBy: 'e' }]
    expect(rehearse(aRehearsal({ campaign: closed.campaign, now })).days).toEqual([])
    expect(lines(aRehearsal({ campaign: closed.campaign, shared, now }))).toEqual([
      '2026-03-16T08:30:00Z give-back Europe/Berlin 09:30: 300',
    ])
  })

  test('changes nothing of what it is given', () => {
    const input = aRehearsal({ audience: in3Places })
    const before = structuredClone({ campaign: input.campaign, audience: input.audience })
    rehearse(input)
    expect({ campaign: input.campaign, audience: input.audience }).toEqual(before)
  })
})

describe('what is rehearsed', () => {
  const zones = [
    'Europe/Berlin',
    'Africa/Cairo',
    'Pacific/Auckland',
    'America/Santiago',
    'Pacific/Kiritimati',
  ]
  const countries = ['DE', 'EG', 'NZ', 'CL', 'IN']
  const aWave = fc.record({
    gap: fc.integer({ min: 3, max: 40 }),
    remindAfterDays: fc.constantFrom([], [1], [4], [3, 6]),
    closesAfterDays: fc.integer({ min: 7, max: 14 }),
  })

  test('is what happens', () => {
    fc.assert(
      fc.property(
        fc.array(aWave, { minLength: 1, maxLength: 4 }),
        fc.uniqueArray(
          fc.record({ timeZone: fc.constantFrom(...zones), country: fc.constantFrom(...countries) }),
          { minLength: 1, maxLength: 4, selector: ({ timeZone, country }) => timeZone + country },
        ),
        fc.constantFrom('00:00', '02:30', '09:30', '23:45'),
        fc.integer({ min: 0, max: 47 }),
        (gaps, places, sendAt, hours) => {
          let day = '2026-02-28'
          const waves = gaps.map(({ gap, ...wave }) => {
            const opensOn = dayAfter(day, gap)
            day = dayAfter(opensOn, wave.closesAfterDays)
            return { opensOn, ...wave }
          })
          const campaign = aDraftCampaign({ waves, sendAt, reportsAYear: 12 })
          const audience = peopleIn(places.map(place => ({ place, people: 50 })))
          const now = LAUNCH_TIME + hours * HOUR
          const rehearsed = sendsOf(aRehearsal({ campaign, audience, now })).map(
            ({ at, waveId, step, timeZone, countries }) =>
              countries.map(() => `${isoOf(at)} ${waveId} ${step} ${timeZone}`),
          )
          expect(rehearsed.flat().sort()).toEqual(lived(campaign, audience, now, places))
        },
      ),
      { numRuns: 60 },
    )
  })
})
