import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cancel, closeWave, pause, resume } from '../../../functions/domain/campaign/campaign.ts'
import { closingDay } from '../../../functions/domain/campaign/campaign-draft.ts'
import {
  closesAt,
  difference,
  dueFreeze,
  freezesAt,
  isMissed,
  linkExpiresAt,
  morningsOf,
  plan,
  schedulePrefix,
} from '../../../functions/domain/campaign/plan.ts'
import { isQuiet } from '../../../functions/domain/campaign/quiet-days.ts'
import { closingMessage, waveMessage } from '../../../functions/domain/messages.ts'
import type { Place } from '../../../functions/domain/roster/place.ts'
import { DAY, dayAfter, isoOf, MINUTE } from '../../../functions/domain/time.ts'
import { instantAt } from '../../../functions/domain/wall-clock.ts'
import {
  AUCKLAND,
  aDraftCampaign,
  aFrozenWave,
  aLaunchedCampaign,
  aRunningCampaign,
  BERLIN,
  CAIRO,
  LAUNCH_TIME,
} from '../../builders.ts'

const UUID = '0e0e9a3c-4f0b-4c0e-9d7e-3b1f6f1d2a4b'
const lines = (schedules: ReturnType<typeof plan>) =>
  schedules.map(({ at, message }) => [
    'step' in message ? `${message.step} ${message.place.country}` : 'close',
    isoOf(at),
  ])

describe('a campaign in three places', () => {
  const campaign = aRunningCampaign({}, [BERLIN, CAIRO, AUCKLAND])

  test('opens and reminds at 09:30 in each, and closes once, when the last day has ended everywhere', () => {
    expect(lines(plan(campaign, LAUNCH_TIME))).toEqual([
      ['invitation DE', '2026-03-02T08:30:00Z'],
      ['reminder-1 DE', '2026-03-06T08:30:00Z'],
      ['invitation EG', '2026-03-02T07:30:00Z'],
      // Friday is the weekend in Cairo, and so is Saturday.
      ['reminder-1 EG', '2026-03-08T07:30:00Z'],
      ['invitation NZ', '2026-03-01T20:30:00Z'],
      ['reminder-1 NZ', '2026-03-05T20:30:00Z'],
      ['close', '2026-03-12T22:59:00Z'],
    ])
  })

  test('plans only future steps', () => {
    expect(lines(plan(campaign, Date.UTC(2026, 2, 6, 8, 30)))).toEqual([
      ['reminder-1 EG', '2026-03-08T07:30:00Z'],
      ['close', '2026-03-12T22:59:00Z'],
    ])
  })

  test('gives each queue a message that its consumer accepts once the scheduler has filled in the time', () => {
    for (const { message, queue } of plan(campaign, LAUNCH_TIME)) {
      const sent = JSON.parse(
        JSON.stringify(message).replace('<aws.scheduler.scheduled-time>', '2026-03-02T08:30:00Z'),
      )
      const parsed = queue === 'waves' ? waveMessage.parse(sent) : closingMessage.parse(sent)
      expect(parsed.at).toBe(Date.UTC(2026, 2, 2, 8, 30))
    }
  })

  test('takes answers to the end of the local day, and keeps links for 30 days more', () => {
    const [wave] = campaign.waves
    if (!wave) throw new Error('no wave')
    expect(isoOf(closesAt(wave, AUCKLAND))).toBe('2026-03-12T10:59:00Z')
    expect(linkExpiresAt(wave, AUCKLAND)).toBe(closesAt(wave, AUCKLAND) + 30 * DAY)
  })
})

describe('campaigns without schedules', () => {
  const running = aRunningCampaign()
  const act = { by: 'editor-1', now: LAUNCH_TIME }
  test.each([
    aDraftCampaign(),
    pause(running, act),
    cancel(running, act),
    closeWave(running, 'w1', LAUNCH_TIME),
  ])('case %#', from => {
    const campaign = 'outcome' in from ? from.outcome !== 'refused' && from.campaign : from
    if (!campaign) throw new Error('refused')
    expect(campaign.status).not.toBe('running')
    expect(plan(campaign, LAUNCH_TIME)).toEqual([])
  })

  test('a closed wave has none, the next one has', () => {
    const two = aRunningCampaign({
      waves: [3, 6].map(month => ({ opensOn: `2026-0${month}-02`, closesAfterDays: 10 })),
    })
    const one = closeWave(two, 'w1', LAUNCH_TIME)
    if (one.outcome !== 'changed') throw new Error(one.outcome)
    expect(plan(one.campaign, LAUNCH_TIME).every(({ message }) => message.waveId === 'w2')).toBe(true)
    expect(plan(one.campaign, LAUNCH_TIME)).toHaveLength(2)
  })
})

describe('after a pause', () => {
  const running = aRunningCampaign({
    waves: [{ opensOn: '2026-03-02', remindAfterDays: [2, 4], closesAfterDays: 10 }],
  })
  /** Paused between two times in March, UTC. */
  const pausedFor = (from: [number, number], to: [number, number]) => {
    const paused = pause(running, { by: 'e', now: Date.UTC(2026, 2, ...from) })
    if (paused.outcome !== 'changed') throw new Error(paused.outcome)
    const resumed = resume(paused.campaign, { by: 'e', now: Date.UTC(2026, 2, ...to) })
    if (resumed.outcome !== 'changed') throw new Error(resumed.outcome)
    return lines(plan(resumed.campaign, Date.UTC(2026, 2, ...to)))
  }
  const close = ['close', '2026-03-12T22:59:00Z']

  test('an invitation that was held back is sent on the next working morning, and reminders count from there', () => {
    expect(pausedFor([2, 6], [3, 12])).toEqual([
      ['invitation DE', '2026-03-04T08:30:00Z'],
      ['reminder-1 DE', '2026-03-06T08:30:00Z'],
      // The eighth is a Sunday.
      ['reminder-2 DE', '2026-03-09T08:30:00Z'],
      close,
    ])
  })

  test('an invitation whose sending a pause may have interrupted is sent again, to people who do not have it yet', () => {
    expect(pausedFor([2, 11], [3, 12])[0]).toEqual(['invitation DE', '2026-03-04T08:30:00Z'])
    expect(pausedFor([2, 12], [3, 12])[0]).toEqual(['reminder-1 DE', '2026-03-04T08:30:00Z'])
  })

  test('resumed before half past nine, it is sent the same morning', () => {
    expect(pausedFor([2, 6], [3, 8])[0]).toEqual(['invitation DE', '2026-03-03T08:30:00Z'])
  })

  test('a reminder that was held back is dropped', () => {
    expect(pausedFor([4, 6], [5, 12])).toEqual([['reminder-2 DE', '2026-03-06T08:30:00Z'], close])
  })

  test('a wave that is over by then only gets its close, soon, and planning again gives the same', () => {
    expect(pausedFor([2, 6], [20, 12])).toEqual([['close', '2026-03-20T12:05:00Z']])
    expect(plan(running, Date.UTC(2026, 2, 20, 12, 1))).toEqual(plan(running, Date.UTC(2026, 2, 20, 12, 4)))
    for (const minute of [0, 1, 3, 4]) {
      const now = Date.UTC(2026, 2, 20, 12, minute)
      expect(plan(running, now)[0]?.at).toBeGreaterThanOrEqual(now + MINUTE)
    }
  })
})

test('daylight saving between invitation and reminder moves neither from 09:30', () => {
  const wave = { opensOn: '2026-03-27', remindAfterDays: [3], closesAfterDays: 10 }
  expect(morningsOf(aDraftCampaign(), wave, BERLIN).map(({ at }) => isoOf(at))).toEqual([
    '2026-03-27T08:30:00Z',
    '2026-03-30T07:30:00Z',
  ])
})

test('two reminders that a weekend would move to the same day stay on two days', () => {
  const wave = { opensOn: '2026-03-02', remindAfterDays: [5, 6], closesAfterDays: 10 }
  expect(morningsOf(aDraftCampaign(), wave, BERLIN).map(({ at }) => isoOf(at).slice(0, 10))).toEqual([
    '2026-03-02',
    '2026-03-09',
    '2026-03-10',
  ])
})

test('a wave all of whose days are quiet in a place sends nothing there', () => {
  const quietDays = [2, 3, 4].map(day => ({ country: 'DE', date: `2026-03-0${day}` }))
  const wave = { opensOn: '2026-03-02', remindAfterDays: [], closesAfterDays: 2 }
  expect(morningsOf({ sendAt: '09:30', quietDays }, wave, BERLIN)).toEqual([])
  expect(morningsOf({ sendAt: '09:30', quietDays }, wave, CAIRO)).toHaveLength(1)
})

const ZONES = Intl.supportedValuesOf('timeZone')
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Every region that the runtime's own tables have a name for. */
const COUNTRIES = LETTERS.flatMap(one => LETTERS.map(other => one + other)).filter(
  code => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined,
)

const wallTime = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)

const anyPlace = fc.record({ timeZone: fc.constantFrom(...ZONES), country: fc.constantFrom(...COUNTRIES) })
const anyCampaign = fc
  .record({
    first: fc.integer({ min: 3, max: 700 }),
    waves: fc.array(
      fc.record({
        gap: fc.integer({ min: 1, max: 90 }),
        remindAfterDays: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 2 }),
        more: fc.integer({ min: 2, max: 10 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    quiet: fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 20 }),
    places: fc.uniqueArray(anyPlace, {
      minLength: 1,
      maxLength: 8,
      selector: place => JSON.stringify(place),
    }),
  })
  .map(({ first, waves, quiet, places }) => {
    let opensOn = dayAfter('2026-02-27', first)
    const list = waves.map(({ gap, remindAfterDays, more }) => {
      const wave = {
        opensOn,
        remindAfterDays: remindAfterDays.sort((a, b) => a - b),
        closesAfterDays: Math.max(0, ...remindAfterDays) + more,
      }
      opensOn = dayAfter(closingDay(wave), gap)
      return wave
    })
    const quietDays = quiet.map(day => ({ country: '*', date: dayAfter('2026-02-27', day) }))
    return aRunningCampaign({ waves: list, quietDays }, places)
  })

describe('whatever the campaign', () => {
  test('planning is deterministic, and existing schedules need no change', () => {
    fc.assert(
      fc.property(anyCampaign, campaign => {
        const once = plan(campaign, LAUNCH_TIME)
        expect(plan(campaign, LAUNCH_TIME)).toEqual(once)
        expect(
          difference(
            once,
            once.map(({ name }) => name),
          ),
        ).toEqual({ create: [], remove: [] })
      }),
      { numRuns: 50 },
    )
  })

  test('every name is unique, short, valid for EventBridge, and has the prefix', () => {
    fc.assert(
      fc.property(anyCampaign, campaign => {
        const names = plan({ ...campaign, id: UUID }, LAUNCH_TIME).map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        for (const name of names) {
          expect(name).toMatch(/^[0-9a-zA-Z-_.]{1,64}$/)
          expect(name.startsWith(schedulePrefix(UUID))).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('every place gets its invitation at 09:30 of its own first working morning, and no step on a quiet day', () => {
    fc.assert(
      fc.property(anyCampaign, campaign => {
        const schedules = plan(campaign, LAUNCH_TIME)
        for (const wave of campaign.waves)
          for (const place of campaign.frozenWaves[0]?.places ?? []) {
            const mine = schedules.filter(
              ({ message }) =>
                message.waveId === wave.id &&
                'place' in message &&
                message.place.timeZone === place.timeZone &&
                message.place.country === place.country,
            )
            const days = mine.map(({ at }) => wallTime(at, place.timeZone))
            let first = wave.opensOn
            while (isQuiet(first, place.country, campaign.quietDays)) first = dayAfter(first, 1)
            expect(days[0]).toBe(first <= closingDay(wave) ? `${first} 09:30` : undefined)
            for (const day of days) {
              expect(day.slice(11)).toBe('09:30')
              expect(isQuiet(day.slice(0, 10), place.country, campaign.quietDays)).toBe(false)
              expect(day.slice(0, 10) <= closingDay(wave)).toBe(true)
            }
            expect(new Set(days).size).toBe(days.length)
          }
      }),
      { numRuns: 100 },
    )
  })

  test('as time passes, schedules only disappear', () => {
    fc.assert(
      fc.property(anyCampaign, fc.integer({ min: 0, max: 400 }), (campaign, days) => {
        const before = new Set(plan(campaign, LAUNCH_TIME).map(({ name }) => name))
        const later = plan(campaign, LAUNCH_TIME + days * DAY).filter(({ queue }) => queue === 'waves')
        for (const { name } of later) expect(before.has(name)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a wave whose audience is not frozen', () => {
  const waves = [
    { opensOn: '2026-03-02', remindAfterDays: [4], closesAfterDays: 10 },
    { opensOn: '2026-06-01', closesAfterDays: 10 },
  ]
  const campaign = aLaunchedCampaign({ waves })
  const before = Date.parse('2026-02-20T00:00:00Z')

  test('has one schedule, which freezes it before its first day begins anywhere', () => {
    expect(
      plan(campaign, before).map(({ queue, at, message }) => [queue, isoOf(at), message.waveId]),
    ).toEqual([
      ['audience', '2026-03-01T04:00:00Z', 'w1'],
      ['audience', '2026-05-31T04:00:00Z', 'w2'],
    ])
    for (const timeZone of ZONES)
      expect(freezesAt({ opensOn: '2026-03-02' })).toBeLessThan(instantAt('2026-03-02', '00:00', timeZone))
  })

  test('is due from then on, one after the other', () => {
    const at = freezesAt({ opensOn: '2026-03-02' })
    expect([at - 1, at, at + 200 * DAY].map(now => dueFreeze(campaign, now))).toEqual([undefined, 'w1', 'w1'])
    const first = { ...campaign, frozenWaves: [aFrozenWave('w1')] }
    expect([at, at + 200 * DAY].map(now => dueFreeze(first, now))).toEqual([undefined, 'w2'])
    expect(
      dueFreeze({ ...first, status: 'paused', pausedAt: at, pausedBy: 'e' }, at + 200 * DAY),
    ).toBeUndefined()
  })

  test('is missed when its last day is over everywhere', () => {
    const [wave = { opensOn: '', closesAfterDays: 0 }] = campaign.waves
    const ends = Date.parse('2026-03-13T12:00:00Z')
    for (const timeZone of ZONES) expect(instantAt('2026-03-12', '23:59', timeZone)).toBeLessThan(ends)
    expect([ends - 1, ends].map(now => isMissed(wave, now))).toEqual([false, true])
  })

  test('that is frozen late sends its invitations on the first working morning after that', () => {
    const frozenAt = instantAt('2026-03-03', '12:00', BERLIN.timeZone)
    const late = { ...campaign, frozenWaves: [{ ...aFrozenWave('w1'), frozenAt }] }
    const openings = plan(late, frozenAt).filter(({ queue }) => queue === 'waves')
    expect(
      openings.map(({ at, message }) => [wallTime(at, BERLIN.timeZone), 'step' in message && message.step]),
    ).toEqual([
      ['2026-03-04 09:30', 'invitation'],
      ['2026-03-09 09:30', 'reminder-1'],
    ])
  })
})

test('no two places of the world share a name', { tags: 'exhaustive', timeout: 20_000 }, () => {
  expect(COUNTRIES.length).toBeGreaterThan(240)
  const names = new Set<string>()
  let places = 0
  const campaign = {
    ...aRunningCampaign(),
    waves: [{ id: 'w1', opensOn: '2026-03-04', remindAfterDays: [], closesAfterDays: 10 }],
  }
  for (const timeZone of ZONES)
    for (const { name, queue } of plan(
      {
        ...campaign,
        frozenWaves: [
          aFrozenWave(
            'w1',
            COUNTRIES.map((country): Place => ({ timeZone, country })),
          ),
        ],
      },
      LAUNCH_TIME,
    )) {
      if (queue !== 'waves') continue
      places++
      names.add(name)
    }
  expect(places).toBe(ZONES.length * COUNTRIES.length)
  expect(names.size).toBe(places)
})

test('surplus schedules are removed, and missing ones created', () => {
  const [one, two] = plan(aRunningCampaign(), LAUNCH_TIME)
  if (!one || !two) throw new Error('no plan')
  expect(difference([one, two], [two.name, 'c1.w1.invitation.old'])).toEqual({
    create: [one],
    remove: ['c1.w1.invitation.old'],
  })
})
