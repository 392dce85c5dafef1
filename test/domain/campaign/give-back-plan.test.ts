import { describe, expect, test } from 'vitest'
import type { Campaign } from '../../../functions/domain/campaign/campaign.ts'
import {
  giveBackJustPassed,
  giveBackMornings,
  giveBackPlan,
  isGiveBackDue,
} from '../../../functions/domain/campaign/give-back-plan.ts'
import { schedulePrefix } from '../../../functions/domain/campaign/plan.ts'
import { DAY, HOUR } from '../../../functions/domain/time.ts'
import { AUCKLAND, aRunningCampaign, BERLIN, CAIRO } from '../../builders.ts'

/** A Friday afternoon, the day after the wave of `aPostedCampaign` has closed. */
const FRIDAY = Date.parse('2026-03-13T14:00:00Z')
const closedWaves = [{ waveId: 'w1', closedAt: FRIDAY - DAY }]
const shared = [{ waveId: 'w1', sharedAt: FRIDAY }]

const running = (over: object = {}, places = [BERLIN]) => ({ ...aRunningCampaign(over, places), closedWaves })
const closed = (over: object = {}, places = [BERLIN]): Campaign => ({
  ...running(over, places),
  status: 'closed',
  closedAt: FRIDAY - DAY,
})
const times = (campaign: Campaign, now = FRIDAY) =>
  giveBackPlan(campaign, shared, now).map(({ at }) => new Date(at).toISOString())

describe('what is given back goes out', () => {
  test('on the next working morning of each place, also when the campaign is over', () => {
    // Sunday is a working day in Cairo; in Auckland it was Saturday when HR shared it.
    const places = [BERLIN, CAIRO, AUCKLAND]
    const expected = ['2026-03-16T08:30:00.000Z', '2026-03-15T07:30:00.000Z', '2026-03-15T20:30:00.000Z']
    expect(times(closed({}, places))).toEqual(expected)
    expect(times(running({}, places))).toEqual(expected)
  })

  test('never on the morning on which it is shared, once that has come, nor on a quiet day', () => {
    const quietDays = [{ country: 'DE', date: '2026-03-16' }]
    expect(times(closed({ quietDays }))).toEqual(['2026-03-17T08:30:00.000Z'])
    const atNine = [{ waveId: 'w1', sharedAt: Date.parse('2026-03-16T08:00:00Z') }]
    expect(giveBackPlan(closed(), atNine, FRIDAY)[0]?.at).toBe(Date.parse('2026-03-16T08:30:00Z'))
    const atTen = [{ waveId: 'w1', sharedAt: Date.parse('2026-03-16T08:30:00Z') }]
    expect(giveBackPlan(closed(), atTen, FRIDAY)[0]?.at).toBe(Date.parse('2026-03-17T08:30:00Z'))
  })

  test('on another morning than the invitation or a reminder of the next wave', () => {
    const waves = [
      { opensOn: '2026-03-02', closesAfterDays: 10 },
      { opensOn: '2026-03-16', remindAfterDays: [1], closesAfterDays: 10 },
    ]
    expect(times(running({ waves }))).toEqual(['2026-03-18T08:30:00.000Z'])
  })

  test('never on a morning that the next wave left because its audience froze late, which is over by then', () => {
    const waves = [
      { opensOn: '2026-03-02', closesAfterDays: 10 },
      { opensOn: '2026-03-16', closesAfterDays: 10 },
    ]
    const campaign = running({ waves })
    const [first, second] = campaign.frozenWaves
    if (!first || !second) throw new Error('both waves are frozen')
    expect(times({ ...campaign, frozenWaves: [first] })).toEqual(['2026-03-17T08:30:00.000Z'])
    const late = { ...second, frozenAt: Date.parse('2026-03-16T12:00:00Z') }
    expect(times({ ...campaign, frozenWaves: [first, late] })).toEqual(['2026-03-18T08:30:00.000Z'])
  })

  test('after a pause that it fell into, or that may have interrupted it, and not while one lasts', () => {
    const from = Date.parse('2026-03-16T09:00:00Z')
    const paused: Campaign = { ...running(), status: 'paused', pausedAt: from, pausedBy: 's' }
    expect(times(paused)).toEqual([])
    const pauses = [{ from, to: from + 30 * HOUR }]
    expect(times({ ...running(), pauses })).toEqual(['2026-03-18T08:30:00.000Z'])
    expect(times({ ...running(), pauses: [{ from: from - 4 * DAY, to: from - DAY }] })).toEqual([
      '2026-03-16T08:30:00.000Z',
    ])
  })

  test('under the campaign’s own names, which hold the time, and to the queue of openings', () => {
    const [opening, ...more] = giveBackPlan(closed(), shared, FRIDAY)
    expect(more).toEqual([])
    expect(opening?.name.startsWith(`${schedulePrefix('c1')}w1.give-back.`)).toBe(true)
    expect(`${'0'.repeat(36 - 2)}${opening?.name}`.length).toBeLessThanOrEqual(64)
    expect(opening).toMatchObject({
      queue: 'waves',
      message: { campaignId: 'c1', waveId: 'w1', step: 'give-back', place: BERLIN },
    })
    const later = giveBackPlan(closed(), [{ waveId: 'w1', sharedAt: FRIDAY + 4 * DAY }], FRIDAY)
    expect(later[0]?.name).not.toBe(opening?.name)
  })

  test('not at all in a cancelled campaign, nor of what nobody shared, nor once its links are dead', () => {
    const { pauses: _, ...rest } = running()
    expect(times({ ...rest, status: 'cancelled', cancelledAt: FRIDAY, cancelledBy: 's' })).toEqual([])
    expect(giveBackPlan(closed(), [], FRIDAY)).toEqual([])
    const dead = [{ waveId: 'w1', sharedAt: FRIDAY + 30 * DAY }]
    expect(giveBackPlan(closed(), dead, FRIDAY)).toEqual([])
  })

  test('at once where its morning came while the planner was on its way, and never before it', () => {
    const at = Date.parse('2026-03-16T08:30:00Z')
    expect(giveBackJustPassed(closed(), shared, at)).toHaveLength(1)
    expect(giveBackJustPassed(closed(), shared, at - 1)).toEqual([])
    expect(giveBackJustPassed(closed(), shared, at + HOUR)).toEqual([])
    const [of] = shared
    if (!of) throw new Error()
    expect(isGiveBackDue(closed(), of, BERLIN, at)).toBe(true)
    expect(isGiveBackDue(closed(), of, BERLIN, at - 1)).toBe(false)
    expect(
      isGiveBackDue({ ...running(), status: 'paused', pausedAt: 0, pausedBy: 's' }, of, BERLIN, at),
    ).toBe(false)
  })

  test('only if the page can still be read for a week in every place', () => {
    const campaign = running({}, [BERLIN, AUCKLAND])
    const [wave] = campaign.waves
    if (!wave) throw new Error()
    const on = (day: string) => giveBackMornings(campaign, wave, Date.parse(`${day}T12:00:00Z`))
    expect(on('2026-03-13')).toEqual({
      first: Date.parse('2026-03-15T20:30:00Z'),
      last: Date.parse('2026-03-16T08:30:00Z'),
    })
    // The links of this wave end on 11 April.
    expect(on('2026-04-01')).toBeDefined()
    expect(on('2026-04-03')).toBeUndefined()
  })
})
