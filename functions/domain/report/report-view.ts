import * as z from 'zod'
import { resourceKind } from '../follow-up/resource.ts'
import {
  compare,
  type Estimate,
  estimatesOf,
  type Figure,
  figureOf,
  restOf,
  type ScaleEstimates,
  sumOf,
  surenessFor,
  wishesOf,
} from '../privacy/estimates.ts'
import { promiseOf } from '../privacy/promise.ts'
import type { ReportPlan } from '../privacy/report-plan.ts'
import { possibleWith } from './forecast.ts'
import { type PublishedReport, type Report, reportFacts } from './report.ts'
import { CONCERNS } from './scales.ts'

/**
 * What readers see of a wave: figures with their margins, and words on what is surely different. All of it follows from
 * published reports alone, so nobody pays for it.
 */

const figure = z
  .strictObject({ percent: z.int(), margin: z.int(), from: z.int(), to: z.int() })
  .nullable()
  .describe('null where it would be off by more than 25 points')

const TRENDS = ['rose', 'fell', 'about-the-same'] as const
export type Trend = (typeof TRENDS)[number]
const trend = z
  .enum(TRENDS)
  .nullable()
  .describe('against the wave before; null where there is none to compare')

const COMPARISONS = ['higher', 'lower', 'alike'] as const
export type Comparison = (typeof COMPARISONS)[number]

const scaleView = z.strictObject({
  instrument: z.string(),
  scale: z.string(),
  title: z.string(),
  concern: z.enum(CONCERNS),
  cut: z.array(z.int()).describe('the weights that the share counts, from 0 light to 4 very heavy'),
  share: figure,
  trend,
  bands: z
    .array(z.strictObject({ weight: z.int(), share: figure }))
    .nullable()
    .describe('null where there are too few people to tell them apart'),
})
export type ScaleView = z.infer<typeof scaleView>

const groupView = z.strictObject({
  values: z.array(z.string()).describe('more than one: counted together; empty: no value on the roster'),
  invited: z.int(),
  shares: z
    .array(
      z.strictObject({
        share: figure,
        comparison: z.enum(COMPARISONS).nullable().describe('with the rest; null where either is not told'),
        trend,
      }),
    )
    .describe('in the order of the scales'),
})
export type GroupView = z.infer<typeof groupView>

const breakdownView = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('told'), breakdown: z.string(), groups: z.array(groupView).min(2) }),
  z.strictObject({
    outcome: z.literal('not-told'),
    breakdown: z.string(),
    reason: z.literal('groups-too-small'),
  }),
])
export type BreakdownView = z.infer<typeof breakdownView>

const waveView = z.strictObject({
  waveId: z.string(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  outcome: z.enum(['published', 'lost']),
  invited: z.int().describe('those whom its figures count'),
  participation: figure,
  shares: z.array(figure).describe('in the order of the scales'),
})
export type WaveView = z.infer<typeof waveView>

const promised = z.strictObject({
  oneReport: z.int(),
  aYear: z.int(),
  fiveYears: z.int(),
  aYearOfTwoAlike: z.int(),
  sureBefore: z.int(),
  sureAfter: z.int(),
  rareBefore: z.int(),
  rareTypically: z.int(),
  rareByBadLuck: z.int(),
})

const shownFacts = reportFacts.omit({ privacyBudget: true, reportCost: true }).extend({
  audience: z.strictObject(reportFacts.shape.audience.shape),
  asked: z.array(z.strictObject(reportFacts.shape.asked.element.shape)),
  promise: promised.describe('how often in 100 the best guess between two answers is right'),
  waves: z.array(waveView).describe('this wave, and those before it, oldest first'),
})

export const publishedView = shownFacts
  .extend({
    outcome: z.literal('published'),
    uncounted: z
      .int()
      .describe(
        'of those invited: people whose yearly privacy budget is used up, so that no figure counts them',
      ),
    participation: figure.describe('who answered so that it can be counted'),
    scales: z.array(scaleView).min(1),
    breakdowns: z.array(breakdownView),
    wishes: z
      .array(z.strictObject({ kind: resourceKind, share: figure }))
      .describe('of those who answered, how many ticked a kind of support; empty where nobody paid for it'),
    possible: z
      .array(
        z.strictObject({
          change: z.enum([
            'more-answers',
            'more-people',
            'one-breakdown-fewer',
            'fewer-reports',
            'one-scale',
          ]),
          answers: z.int(),
        }),
      )
      .describe(
        'from how many answers on the share of all would be told (from more-answers on) or a group would stand alone (from more-people on); empty where all is told',
      ),
  })
  .strict()
export const lostView = shownFacts
  .omit({ breakdowns: true })
  .extend({ outcome: z.literal('lost') })
  .strict()
export type PublishedView = z.infer<typeof publishedView>
export type ReportView = PublishedView | z.infer<typeof lostView>

/** The report of a wave, beside those of the campaign's waves before it. Undefined where the wave has none. */
export function reportView(reports: readonly Report[], waveId: string): ReportView | undefined {
  const asked = reports.find(report => report.waveId === waveId)
  if (!asked) return undefined
  const upToIt = reports
    .filter(({ opensOn }) => opensOn <= asked.opensOn)
    .sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))
  const { campaignId, campaign, opensOn, closesOn, publishedAt, audience, invited, reportsAYear } = asked
  const scales = asked.outcome === 'published' ? asked.plan.scales.map((_, n) => scaleOf(asked, n)) : []
  const shown = {
    campaignId,
    campaign,
    waveId,
    opensOn,
    closesOn,
    publishedAt,
    audience,
    invited,
    asked: asked.asked,
    reportsAYear,
    promise: promiseOf(asked.privacyBudget, reportsAYear),
    waves: upToIt.map(report => waveOf(report, scales)),
  }
  if (asked.outcome === 'lost') return { outcome: 'lost', ...shown }

  const before = upToIt.filter(report => report.outcome === 'published' && report !== asked).at(-1)
  const read = scales.map((scale, n) =>
    withBefore(asked, n, before?.outcome === 'published' ? { report: before, scale } : undefined),
  )
  const sure = surenessFor(read.reduce((sum, { comparisons }) => sum + comparisons, 0))
  const breakdowns = asked.breakdowns.map((breakdown): BreakdownView => {
    const d = asked.plan.dimensions.findIndex(({ dimension }) => dimension === breakdown)
    const groups = asked.plan.dimensions[d]?.groups
    if (!groups) return { outcome: 'not-told', breakdown, reason: 'groups-too-small' }
    return {
      outcome: 'told',
      breakdown,
      groups: groups.map(({ values, invited }, g) => ({
        values,
        invited,
        shares: read.map(scale => groupShare(scale, d, g, sure)),
      })),
    }
  })
  const shares = read.map(({ now, before }, n) => ({
    ...titled(asked, n),
    share: figureOf(now.whole) ?? null,
    trend: trendOf(now.whole, before?.whole, sure),
    bands:
      now.bands?.map((band, at) => ({
        weight: asked.scales[n]?.weights[at] ?? at,
        share: figureOf(band) ?? null,
      })) ?? null,
  }))
  return {
    outcome: 'published',
    ...shown,
    uncounted: asked.invited - asked.plan.invited,
    participation: participationOf(asked),
    scales: shares,
    breakdowns,
    wishes: wishesIn(asked),
    possible: isAllTold(shares, breakdowns)
      ? []
      : possibleWith({
          privacyBudget: asked.privacyBudget,
          reportsAYear,
          scales: asked.plan.scales.length,
          breakdowns: asked.breakdowns.length,
          wishes: asked.plan.wishes?.kinds.length ?? 0,
          wholeTold: shares.every(({ share }) => share !== null),
        }),
  }
}

/** The last report before a wave's that has figures. */
export function lastToldBefore(reports: readonly Report[], waveId: string): PublishedView | undefined {
  const asked = reports.find(report => report.waveId === waveId)
  const earlier = reports
    .filter(({ opensOn, outcome }) => asked && outcome === 'published' && opensOn < asked.opensOn)
    .sort((a, b) => (a.opensOn < b.opensOn ? -1 : 1))
    .at(-1)
  const view = earlier && reportView(reports, earlier.waveId)
  return view?.outcome === 'published' ? view : undefined
}

/** Who took part, of those invited: a fact about these people, so that chance has no part in its margin. */
export const participationOf = (of: PublishedReport): Figure | null =>
  figureOf(estimatesOf(of.plan, of.tables, 0).participation, { census: true }) ?? null

/** The kinds of support that people ticked in this wave. */
const wishesIn = ({ plan, tables }: PublishedReport): PublishedView['wishes'] =>
  wishesOf(plan, tables).map((wish, n) => ({
    kind: resourceKind.parse(plan.wishes?.kinds[n]),
    share: figureOf(wish) ?? null,
  }))

type PlannedScale = ReportPlan['scales'][number] & { weights: number[] }

function scaleOf(of: PublishedReport, n: number): PlannedScale {
  const [planned, named] = [of.plan.scales[n], of.scales[n]]
  if (!planned || !named) throw new RangeError(`the report has no scale ${n}`)
  return { ...planned, weights: named.weights }
}

/** Where a report has the same scale, with the same bands and cut; −1 where it has not. */
const indexOf = (scale: PlannedScale, of: PublishedReport): number =>
  of.plan.scales.findIndex(
    (planned, n) =>
      planned.instrument === scale.instrument &&
      planned.scale === scale.scale &&
      planned.cut === scale.cut &&
      of.scales[n]?.weights.join() === scale.weights.join(),
  )

function waveOf(report: Report, scales: readonly PlannedScale[]): WaveView {
  const { waveId, opensOn, closesOn, outcome } = report
  const lost = report.outcome === 'lost'
  return {
    waveId,
    opensOn,
    closesOn,
    outcome,
    invited: lost ? report.invited : report.plan.invited,
    participation: lost ? null : participationOf(report),
    shares: scales.map(scale => {
      const n = lost ? -1 : indexOf(scale, report)
      return lost || n < 0 ? null : (figureOf(estimatesOf(report.plan, report.tables, n).whole) ?? null)
    }),
  }
}

/** A scale's estimates, those of the wave before, and how many comparisons stand in the report for it. */
type Read = {
  now: ScaleEstimates
  before: ScaleEstimates | undefined
  /** By dimension: all its groups together. */
  sums: Estimate[]
  /** By dimension and group: the same values in the wave before. */
  same: (Estimate | undefined)[][]
  comparisons: number
}

function withBefore(
  of: PublishedReport,
  n: number,
  earlier: { report: PublishedReport; scale: PlannedScale } | undefined,
): Read {
  const at = earlier ? indexOf(earlier.scale, earlier.report) : -1
  const before = earlier && at >= 0 ? estimatesOf(earlier.report.plan, earlier.report.tables, at) : undefined
  const nowGroups = of.plan.dimensions
  const same = nowGroups.map(({ dimension, groups }) => {
    const d = earlier?.report.plan.dimensions.findIndex(other => other.dimension === dimension) ?? -1
    const known = new Map(
      earlier?.report.plan.dimensions[d]?.groups.map(({ values }, g) => [keyOf(values), g]) ?? [],
    )
    return groups.map(({ values }) => before?.groups[d]?.[known.get(keyOf(values)) ?? -1])
  })
  // By the plan, and not by what happens to be told.
  const groups = nowGroups.reduce((sum, dimension) => sum + dimension.groups.length, 0)
  const trends = same.flat().filter(estimate => estimate !== undefined).length + (before ? 1 : 0)
  const now = estimatesOf(of.plan, of.tables, n)
  return { now, before, sums: now.groups.map(sumOf), same, comparisons: groups + trends }
}

const keyOf = (values: readonly string[]): string => JSON.stringify(values)

function groupShare(
  { now, sums, same }: Read,
  d: number,
  g: number,
  sure: number,
): GroupView['shares'][number] {
  const groups = now.groups[d] ?? []
  const group = groups[g]
  if (!group) throw new RangeError('the plan and its estimates have different groups')
  const rest = restOf(sums[d] ?? now.whole, group)
  const told = figureOf(group)
  return {
    share: told ?? null,
    comparison: told && figureOf(rest) ? compare(group, rest, sure, now.whole) : null,
    trend: trendOf(group, same[d]?.[g], sure),
  }
}

/** Only where both can be told: "about the same" about figures that nobody may read would be empty. */
function trendOf(now: Estimate, before: Estimate | undefined, sure: number): Trend | null {
  if (!before || !figureOf(now) || !figureOf(before)) return null
  const change = compare(now, before, sure)
  return change === 'higher' ? 'rose' : change === 'lower' ? 'fell' : 'about-the-same'
}

function titled(
  of: PublishedReport,
  n: number,
): Pick<ScaleView, 'instrument' | 'scale' | 'title' | 'concern' | 'cut'> {
  const { instrument, scale, cut, weights } = scaleOf(of, n)
  const { title = scale, concern = 'mind' } = of.scales[n] ?? {}
  return { instrument, scale, title, concern, cut: weights.slice(cut) }
}

const isAllTold = (scales: readonly { share: unknown }[], breakdowns: readonly BreakdownView[]): boolean =>
  scales.every(({ share }) => share !== null) &&
  breakdowns.every(
    of =>
      of.outcome === 'told' &&
      of.groups.every(
        ({ values, shares }) => values.length === 1 && shares.every(({ share }) => share !== null),
      ),
  )
