import { describe, expect, test } from 'vitest'
import { estimatesOf, surenessFor } from '../../../functions/domain/privacy/estimates.ts'
import type { Report } from '../../../functions/domain/report/report.ts'
import {
  lostView,
  type PublishedView,
  publishedView,
  reportView,
} from '../../../functions/domain/report/report-view.ts'
import { seededBytes } from '../privacy/seeded.ts'
import { aLostReport, aReport, type Cells, company, type Reporting } from './reporting.ts'

function view(reports: Report[], waveId = 'w1'): PublishedView {
  const shown = reportView(reports, waveId)
  if (shown?.outcome !== 'published') throw new Error('nothing is told')
  return publishedView.parse(shown)
}
const groupsOf = ({ breakdowns: [first] }: PublishedView) => (first?.outcome === 'told' ? first.groups : [])
const groupOf = (of: PublishedView, value: string) =>
  groupsOf(of).find(({ values }) => values.includes(value))

/** Two departments of so many answers each, of which so many are above the cut. */
const two = (one: [yes: number, no: number], other: [yes: number, no: number]): Cells => [
  ['Care', 'Leeds', [one[1], one[0]], one[0] + one[1]],
  ['Sales', 'Rome', [other[1], other[0]], other[0] + other[1]],
]

describe('a report tells', () => {
  test('each figure as it was counted, with a margin that holds it', () => {
    const told = view([aReport(company)])
    expect(told.invited).toBe(995)
    const answers = company.reduce((sum, [, , bands]) => sum + bands.reduce((a, b) => a + b, 0), 0)
    const above = company.reduce((sum, [, , bands]) => sum + bands.slice(1).reduce((a, b) => a + b, 0), 0)
    const share = told.scales[0]?.share
    expect(share?.percent).toBe(Math.round((100 * above) / answers))
    expect(share && share.from <= share.percent && share.percent <= share.to).toBe(true)
    expect(share?.margin).toBeLessThanOrEqual(6)
    expect(told.participation?.percent).toBe(Math.round((100 * answers) / told.invited))
    expect(told.scales[0]).toMatchObject({ cut: [1, 2, 3, 4], trend: null, title: 'Mood', concern: 'mind' })
    expect(told.scales[0]?.bands?.map(({ weight }) => weight)).toEqual([0, 1, 2, 3, 4])
  })

  test('groups in the order of their names, the small ones together, with those who have no department', () => {
    const told = view([aReport(company)])
    expect(groupsOf(told).map(({ values }) => values)).toEqual([
      ['', 'Board', 'Legal'],
      ['Care'],
      ['Logistics'],
      ['Sales'],
    ])
    expect(groupsOf(told).reduce((sum, { invited }) => sum + invited, 0)).toBe(told.invited)
  })

  test('whether a group is higher or lower than the rest, where that is sure', () => {
    const told = view([aReport(company)])
    expect(groupOf(told, 'Care')?.shares[0]).toMatchObject({ share: { percent: 55 }, comparison: 'higher' })
    expect(groupOf(told, 'Sales')?.shares[0]).toMatchObject({ comparison: 'lower' })
    expect(groupOf(told, 'Logistics')?.shares[0]).toMatchObject({ comparison: 'alike' })
  })

  test('the shares of bands only where there are people enough', () => {
    const bands = (cells: Cells) => view([aReport(cells, { breakdowns: [] })]).scales[0]?.bands
    expect(bands([['Care', 'Leeds', [40, 20, 10, 5, 5], 70]])).toBeNull()
    expect(bands([['Care', 'Leeds', [60, 30, 20, 10, 5], 125]])).toHaveLength(5)
  })

  test('all scales of a questionnaire only where HR wished it, and never one of risk items alone', () => {
    const scales = (over: Reporting) => view([aReport(company, over)]).scales.map(({ title }) => title)
    expect(scales({ instrumentIds: ['phq-4'] })).toEqual(['Overall strain'])
    expect(scales({ instrumentIds: ['phq-4'], reportScales: 'all' })).toEqual([
      'Overall strain',
      'Worry',
      'Mood',
    ])
  })

  test('what people were promised for it', () => {
    expect(view([aReport(company)]).promise).toMatchObject({ oneReport: 60, aYear: 70, fiveYears: 87 })
    expect(view([aReport(company, { privacyBudget: 900_000, reportsAYear: 12 })]).promise).toMatchObject({
      aYear: 75,
    })
  })
})

describe('a wave after another tells', () => {
  const first = aReport(two([100, 300], [100, 300]))
  const second = (one: [number, number], other: [number, number]) =>
    view([first, aReport(two(one, other), { waveId: 'w2', opensOn: '2026-06-01' })], 'w2')

  test.each([
    ['rose', [180, 220], [100, 300], 'rose', 'about-the-same'],
    ['fell', [40, 360], [100, 300], 'fell', 'about-the-same'],
    ['stayed', [108, 292], [95, 305], 'about-the-same', 'about-the-same'],
  ] as const)(
    'that a share %s, for the whole and for groups with the same values',
    (_, care, sales, trend, other) => {
      const told = second([...care], [...sales])
      expect(told.scales[0]?.trend).toBe(trend)
      expect(groupOf(told, 'Care')?.shares[0]?.trend).toBe(trend)
      expect(groupOf(told, 'Sales')?.shares[0]?.trend).toBe(other)
    },
  )

  test('the figures of all waves before it, and none of a later one', () => {
    const reports = [first, aReport(two([180, 220], [100, 300]), { waveId: 'w2', opensOn: '2026-06-01' })]
    expect(view(reports, 'w2').waves.map(({ waveId, shares }) => [waveId, shares[0]?.percent])).toEqual([
      ['w1', 25],
      ['w2', 35],
    ])
    expect(view(reports, 'w1').waves.map(({ waveId }) => waveId)).toEqual(['w1'])
    expect(view(reports, 'w1').scales[0]?.trend).toBeNull()
  })

  test('no trend of a group that was pooled otherwise before', () => {
    const before = aReport([...two([100, 300], [100, 300]), ['Legal', 'Rome', [4, 4], 4]])
    const now = aReport(two([100, 300], [100, 300]), { waveId: 'w2', opensOn: '2026-06-01' })
    const told = view([before, now], 'w2')
    const same = groupsOf(view([before])).some(({ values }) => values.join() === 'Care')
    expect(groupOf(told, 'Care')?.shares[0]?.trend === null).toBe(!same)
    expect(groupsOf(told).filter(({ shares }) => shares[0]?.trend === null)).toHaveLength(1)
  })

  test('nothing of a wave that is lost but that it is, and looks past it', () => {
    const lost = aLostReport({ waveId: 'w2', opensOn: '2026-06-01' })
    const third = aReport(two([180, 220], [100, 300]), { waveId: 'w3', opensOn: '2026-09-07' })
    const told = view([first, lost, third], 'w3')
    expect(told.scales[0]?.trend).toBe('rose')
    expect(told.waves[1]).toMatchObject({ outcome: 'lost', participation: null, shares: [null] })
    expect(lostView.parse(reportView([first, lost], 'w2'))).toMatchObject({ outcome: 'lost' })
  })
})

test('differences pass a limit for all comparisons of the report together', () => {
  // A difference that one comparison would call sure, and that twelve departments and their trends do not.
  const departments = (yes: number): Cells =>
    Array.from({ length: 12 }, (_, n) => [
      `D${n}`,
      'Leeds',
      [150 - (n === 0 ? yes : 45), n === 0 ? yes : 45],
      150,
    ])
  const outcome = (yes: number) => groupOf(view([aReport(departments(yes))]), 'D0')?.shares[0]?.comparison
  const firstHigher = Array.from({ length: 80 }, (_, n) => 45 + n).find(yes => outcome(yes) === 'higher') ?? 0
  const report = aReport(departments(firstHigher))
  const [group] = estimatesOf(report.plan, report.tables, 0).groups[0] ?? []
  const difference = firstHigher / 150 - 0.3
  const error = Math.sqrt((0.3 * 0.7) / 150 + (group?.noise ?? 0) / 150 ** 2)
  expect(difference / error).toBeGreaterThan(surenessFor(12) - 0.2)
  expect(difference / error).toBeLessThan(surenessFor(12) + 0.5)
})

describe('where nothing can be said', () => {
  test('of a breakdown, it says why, and what would make it possible', () => {
    const told = view([
      aReport(
        [
          ['Care', 'Leeds', [20, 8, 4], 20],
          ['Sales', 'Rome', [9, 3], 10],
        ],
        { breakdowns: ['department', 'site'] },
      ),
    ])
    expect(told.breakdowns).toEqual([
      { outcome: 'not-told', breakdown: 'department', reason: 'groups-too-small' },
      { outcome: 'not-told', breakdown: 'site', reason: 'groups-too-small' },
    ])
    const needed = Object.fromEntries(told.possible.map(({ change, answers }) => [change, answers]))
    expect(Object.keys(needed)).toEqual(['more-people', 'one-breakdown-fewer', 'fewer-reports'])
    expect(needed['one-breakdown-fewer']).toBeLessThan(needed['more-people'] ?? 0)
    expect(needed['fewer-reports']).toBeLessThan(needed['more-people'] ?? 0)
    // The table of the design: with one breakdown and four reports a year a group stands alone from 36 answers on.
    expect(needed['one-breakdown-fewer']).toBe(36)
  })

  test('of the whole, its share is empty, and so is its trend', () => {
    const told = view([aReport([['Care', 'Leeds', [3, 2], 7]], { breakdowns: [] })])
    expect(told.scales[0]).toMatchObject({ share: null, trend: null, bands: null })
    expect(told.possible.map(({ change }) => change)).toEqual(['more-answers', 'fewer-reports'])
    // As many answers as it says are enough, and a fifth fewer are not.
    const [{ answers } = { answers: 0 }] = told.possible
    const shareOf = (count: number) =>
      view([
        aReport([['Care', 'Leeds', [Math.ceil(count / 2), Math.floor(count / 2)], count]], {
          breakdowns: [],
        }),
      ]).scales[0]?.share
    expect(shareOf(answers)).not.toBeNull()
    expect(shareOf(Math.floor(answers * 0.8))).toBeNull()
  })

  test('nothing is missing where all is told', () => {
    expect(view([aReport(two([100, 300], [100, 300]))]).possible).toEqual([])
  })
})

test('a report has no share that its noisy counts cut to 0 or 100 would not give, and none beyond', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const told = view([aReport(company, { random: seededBytes(seed), breakdowns: ['department', 'site'] })])
    const figures = [
      told.participation,
      ...told.scales.flatMap(({ share, bands }) => [share, ...(bands ?? []).map(band => band.share)]),
      ...groupsOf(told).flatMap(({ shares }) => shares.map(({ share }) => share)),
    ].filter(figure => figure !== null)
    expect(figures.length).toBeGreaterThan(8)
    for (const { percent, margin, from, to } of figures) {
      expect(margin).toBeLessThanOrEqual(25)
      expect(0 <= from && from <= percent && percent <= to && to <= 100).toBe(true)
    }
  }
})
