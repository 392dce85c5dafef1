import type { Instrument } from '../../../functions/domain/check-in/instrument.ts'
import { DEFAULT_BUDGET } from '../../../functions/domain/privacy/budget.ts'
import type { RandomBytes } from '../../../functions/domain/privacy/discrete-gaussian.ts'
import { Count, withNoise } from '../../../functions/domain/privacy/tables.ts'
import type { PublishedReport, Report } from '../../../functions/domain/report/report.ts'
import { shownScales } from '../../../functions/domain/report/scales.ts'
import { planWave, type WavePlanning } from '../../../functions/domain/report/wave-plan.ts'
import { dayAfter } from '../../../functions/domain/time.ts'
import { instrumentsById } from '../../../functions/instruments/library.ts'
import type { CountedResponse } from '../../../functions/store/responses.ts'

/** A response whose total of each instrument falls into the band of this number, from the lightest. */
export const aResponse = (
  instruments: readonly Instrument[],
  band: number,
  segments: Record<string, string> = { department: 'Care', site: 'Leeds' },
): CountedResponse => ({
  participantId: 'somebody',
  segments,
  scores: Object.fromEntries(
    instruments.map(instrument => [
      instrument.id,
      instrument.scales.map(scale => {
        const lightFirst = scale.bands.toSorted((a, b) => a.weight - b.weight)
        const chosen = lightFirst[Math.min(band, lightFirst.length - 1)]
        return { scale: scale.id, score: chosen?.from ?? null, band: chosen?.id ?? null, prorated: false }
      }),
    ]),
  ),
})

/** `[['Care', 'Leeds', [20, 5, 3, 1], 12], …]`: how many fall into each band, and how many do not answer. */
export type Cells = readonly (readonly [string, string, readonly number[], number])[]

export type Reporting = {
  waveId?: string
  opensOn?: string
  instrumentIds?: string[]
  reportScales?: 'headline' | 'all'
  breakdowns?: string[]
  reportsAYear?: number
  privacyBudget?: number
  expected?: number
  /** Kinds of support whose wishes are told: of those who answered, every second person ticks the first, every third the next. */
  wishes?: string[]
  campaign?: string
  /** Draws the noise; without it the counts are told as they are, so that a test knows each figure. */
  random?: RandomBytes
}

/** What HR knows of the people in these cells: how many there are, by department and by site. */
function invitedOf(cells: Cells): WavePlanning['invited'] {
  const bySegment = new Map([
    ['department', new Map<string, number>()],
    ['site', new Map<string, number>()],
  ])
  let people = 0
  for (const [department, site, bands, silent] of cells) {
    const here = bands.reduce((sum, count) => sum + count, silent)
    people += here
    for (const [dimension, value] of Object.entries({ department, site })) {
      const counts = bySegment.get(dimension)
      if (value !== '') counts?.set(value, (counts.get(value) ?? 0) + here)
    }
  }
  return { people, bySegment }
}

export function aReport(cells: Cells, over: Reporting = {}): PublishedReport {
  const { waveId = 'w1', opensOn = '2026-03-02', reportsAYear = 4, privacyBudget = DEFAULT_BUDGET } = over
  const instruments = instrumentsById(over.instrumentIds ?? ['phq-9'])
  const scales = shownScales(instruments, over.reportScales ?? 'headline')
  const breakdowns = over.breakdowns ?? ['department']
  const reportCost = Math.floor(privacyBudget / reportsAYear)
  const invited = invitedOf(cells)
  const plan = planWave({
    reportCost,
    breakdowns,
    scales: scales.map(({ planned }) => planned),
    wishes: over.wishes ?? [],
    invited,
    expected: over.expected ?? 0.5,
  })
  const count = new Count(plan)
  let answered = 0
  for (const [department, site, bands] of cells)
    bands.forEach((people, band) => {
      const values = {
        ...(department === '' ? {} : { department }),
        ...(site === '' ? {} : { site }),
      }
      for (let n = 0; n < people; n++) {
        answered++
        count.add({
          values,
          bands: scales.map(({ weights }) => Math.min(band, weights.length - 1)),
          wishes: (over.wishes ?? []).filter((_, kind) => answered % (kind + 2) === 0),
        })
      }
    })
  return {
    outcome: 'published',
    campaignId: 'c1',
    campaign: over.campaign ?? 'Spring check-in',
    waveId,
    opensOn,
    closesOn: dayAfter(opensOn, 10),
    publishedAt: Date.parse(`${opensOn}T21:00:00Z`),
    audience: {},
    invited: invited.people,
    asked: instruments.map(({ id, name, recallDays }) => ({ instrument: id, name, recallDays })),
    breakdowns,
    reportsAYear,
    privacyBudget,
    reportCost,
    scales: scales.map(({ title, concern, weights }) => ({ title, concern, weights })),
    plan,
    tables: over.random ? withNoise(plan, count.tables(), over.random) : count.tables(),
  }
}

/** A wave whose draw is gone. */
export function aLostReport(over: Reporting = {}): Report {
  const { scales: _scales, plan: _plan, tables: _tables, ...facts } = aReport(company, over)
  return { ...facts, outcome: 'lost' }
}

/** 995 people, three large departments, two small ones, and some without a department. */
export const company: Cells = [
  ['Care', 'Leeds', [90, 60, 30, 15, 5], 160],
  ['Sales', 'Rome', [110, 30, 10, 5, 5], 180],
  ['Logistics', 'Rome', [60, 20, 10, 5, 5], 100],
  ['Legal', 'Rome', [8, 2, 0, 0, 0], 10],
  ['Board', 'Leeds', [3, 1, 1, 0, 0], 5],
  ['', 'Leeds', [25, 10, 5, 0, 0], 25],
]
