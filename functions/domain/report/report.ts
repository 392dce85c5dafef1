import * as z from 'zod'
import type { Instrument, ScaleScore } from '../check-in/instrument.ts'
import { type Instant, instant } from '../time.ts'
import {
  type Disclosure,
  disclose,
  type EarlierDisclosure,
  type Group,
  groupIndex,
  minInvited,
  segmentIn,
} from './disclosure.ts'
import { openShares } from './open-shares.ts'
import { roundedCount, share } from './shares.ts'

/**
 * What HR may read about a wave: one snapshot, made once after the wave has closed. Erasing a person later does not
 * change it. disclosure.ts and shares.ts decide what it may hold; it has no exact counts, and nothing about items that
 * an instrument marks `risk`.
 */

/** A range of ten percentage points, such as 60 to 70. */
const participation = z.object({ from: z.int().min(0).max(90), to: z.int().max(100) })
export type Participation = z.infer<typeof participation>

/** One group: shares per scale, in the order of the report's scales and their bands; null where they are withheld. */
const figures = z.object({
  respondents: z.int().multipleOf(5),
  participation: participation.nullable(),
  shares: z.array(z.array(share).nullable()),
})
export type Figures = z.infer<typeof figures>

/** The segments that make up the group; more than one means that they were pooled. */
const reportGroup = figures.extend({ segments: z.array(z.string()).min(1) })

const reportDimension = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('released'), dimension: z.string(), groups: z.array(reportGroup).min(2) }),
  z.object({
    outcome: z.literal('withheld'),
    dimension: z.string(),
    reason: z.enum(['one-group', 'overlap', 'too-alike', 'withheld-before']),
  }),
])
export type ReportDimension = z.infer<typeof reportDimension>

const reportScale = z.object({
  instrument: z.string(),
  scale: z.string(),
  /** In plain words, such as "Worry"; the scale's published name may be a clinical one. */
  title: z.string(),
  instrumentName: z.string(),
  recallDays: z.int().nullable(),
  /** From light to heavy; `bands` are the instrument's bands of that weight. */
  bands: z.array(z.object({ weight: z.int(), label: z.string(), bands: z.array(z.string()) })).min(1),
})
export type ReportScale = z.infer<typeof reportScale>

const facts = {
  campaignId: z.string(),
  campaign: z.string(),
  waveId: z.string(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  publishedAt: instant,
  /** No figure covers fewer respondents than this. */
  k: z.int(),
  participation: participation.nullable(),
  /** How many groups have figures, and how many segments have none of their own. */
  groups: z.object({ published: z.int(), suppressed: z.int() }),
}

export const report = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('published'),
    ...facts,
    scales: z.array(reportScale).min(1),
    overall: figures,
    dimensions: z.array(reportDimension).max(2),
  }),
  z.object({ outcome: z.literal('withheld'), ...facts, reason: z.enum(['too-few', 'too-alike']) }),
])
export type Report = z.infer<typeof report>
export type PublishedReport = Extract<Report, { outcome: 'published' }>

/** One person's response as the Vault's owner reads it: instrument id → its scales' scores. */
export type ReportResponse = {
  participant: string
  segments: Readonly<Record<string, string>>
  scores: Readonly<Record<string, readonly ScaleScore[]>>
}

export type ReportMaterial = {
  campaign: { id: string; name: string }
  wave: { id: string; opensOn: string; closesOn: string }
  instruments: readonly Instrument[]
  responses: readonly ReportResponse[]
  /** As frozen at launch: all people, and dimension → segment → count, for every invited segment. */
  invited: { people: number; bySegment: Readonly<Record<string, Readonly<Record<string, number>>>> }
  /** At most two dimensions, in order of importance. */
  breakdowns: readonly string[]
  k: number
  now: Instant
  /** The campaign's earlier reports, oldest first, with the responses of their waves. */
  earlier: readonly { report: Report; responses: readonly ReportResponse[] }[]
}

/** Builds the snapshot of one closed wave. Throws on a k that is too small; all other input has a report. */
export function buildReport(material: ReportMaterial): Report {
  const { campaign, wave, responses, invited, breakdowns, k, now } = material
  const scales = material.instruments.flatMap(shownScales)
  const base = baseOf(responses, scales)
  const disclosure = disclose({
    respondents: base.map(({ response }) => response),
    invited: invited.people,
    dimensions: breakdowns.map(dimension => ({ dimension, invited: invited.bySegment[dimension] ?? {} })),
    k,
    earlier: material.earlier.flatMap(before => earlierDisclosure(before, scales)),
  })
  const known = {
    campaignId: campaign.id,
    campaign: campaign.name,
    waveId: wave.id,
    opensOn: wave.opensOn,
    closesOn: wave.closesOn,
    publishedAt: now,
    k,
    participation: participationOf(responses.length, invited.people, k),
    groups: countGroups(disclosure, material),
  }
  if (disclosure.outcome === 'withheld') return { outcome: 'withheld', ...known, reason: disclosure.reason }

  const released = disclosure.dimensions.filter(asked => asked.outcome === 'released')
  const rows = rowsOf(base, released)
  const shares = scales.map(({ shown }, scale) =>
    openShares({
      bands: shown.bands.length,
      bandOf: base.map(({ bands }) => bands[scale] ?? 0),
      rowsOf: rows.map(({ rowOf }) => rowOf),
      sizes: rows.map(({ groups }) => groups),
    }),
  )
  const figures = (dimension: number, row: number, people: number, took: Participation | null): Figures => ({
    respondents: roundedCount(people),
    participation: took,
    shares: shares.map(perScale => perScale[dimension]?.[row] ?? null),
  })
  return {
    outcome: 'published',
    ...known,
    scales: scales.map(({ shown }) => shown),
    overall: figures(0, 0, base.length, known.participation),
    dimensions: disclosure.dimensions.map(asked => {
      if (asked.outcome === 'withheld') return asked
      const took = participationByGroup(asked, responses, k)
      const { dimension, groups } = asked
      return {
        outcome: 'released',
        dimension,
        groups: groups.map(({ segments, respondents }, index) => ({
          segments,
          ...figures(1 + released.indexOf(asked), index, respondents, took[index] ?? null),
        })),
      }
    }),
  }
}

type Released = { dimension: string; groups: readonly Group[] }

const groupOf = ({ dimension, groups }: Released): ((response: ReportResponse) => number) => {
  const indexOf = groupIndex(groups)
  return response => indexOf.get(segmentIn(response.segments, dimension)) ?? -1
}

/** The report's tables as partitions of the base: first the whole as one group, then each released dimension. */
function rowsOf(base: readonly Counted[], released: readonly Released[]) {
  return [
    { groups: 1, rowOf: base.map(() => 0) },
    ...released.map(asked => {
      const of = groupOf(asked)
      return { groups: asked.groups.length, rowOf: base.map(({ response }) => of(response)) }
    }),
  ]
}

type ShownScale = { shown: ReportScale; bandIndex: ReadonlyMap<string, number> }

/**
 * The scales as shown: bands of equal weight are merged, light to heavy. Scales made of risk items alone are left out.
 */
function shownScales(instrument: Instrument): ShownScale[] {
  const risky = new Set(instrument.items.filter(item => item.risk).map(item => item.id))
  return instrument.scales
    .filter(scale => scale.items.some(item => !risky.has(item)))
    .map(scale => {
      const byWeight = Map.groupBy(scale.bands, band => band.weight)
      const weights = [...byWeight.keys()].sort((a, b) => a - b)
      const bands = weights.map(weight => ({
        weight,
        label: labelOf(weight),
        bands: (byWeight.get(weight) ?? []).map(band => band.id),
      }))
      return {
        shown: {
          instrument: instrument.id,
          scale: scale.id,
          title: scale.plainName ?? scale.name,
          instrumentName: instrument.name,
          recallDays: instrument.recallDays,
          bands,
        },
        bandIndex: new Map(bands.flatMap((band, index) => band.bands.map(id => [id, index] as const))),
      }
    })
}

const labelOf = (weight: number): string =>
  ['Light', 'Some', 'Quite a bit', 'Heavy', 'Very heavy'][weight] ?? 'Very heavy'

/** A response of the base, with the index of its band in each scale. */
type Counted = { response: ReportResponse; bands: readonly number[] }

/**
 * One base for the whole report: the responses that have a band in every shown scale. If each scale counted its own
 * respondents, two tables would differ by the few people who left one scale out.
 */
function baseOf(responses: readonly ReportResponse[], scales: readonly ShownScale[]): Counted[] {
  const base: Counted[] = []
  for (const response of responses) {
    const bands: number[] = []
    for (const { shown, bandIndex } of scales) {
      const score = response.scores[shown.instrument]?.find(({ scale }) => scale === shown.scale)
      const band = bandIndex.get(score?.band ?? '')
      if (band === undefined) break
      bands.push(band)
    }
    if (scales.length > 0 && bands.length === scales.length) base.push({ response, bands })
  }
  return base
}

function earlierDisclosure(
  { report, responses }: ReportMaterial['earlier'][number],
  scales: readonly ShownScale[],
): EarlierDisclosure[] {
  if (report.outcome === 'withheld') return []
  return [
    {
      respondents: baseOf(responses, scales).map(({ response }) => response),
      dimensions: new Map(
        report.dimensions.map(asked => [
          asked.dimension,
          asked.outcome === 'released' ? asked.groups.map(group => group.segments) : null,
        ]),
      ),
    },
  ]
}

/** A range of ten points, or null where a range could describe fewer than k people. */
function participationOf(answered: number, invited: number, k: number): Participation | null {
  if (answered < k || invited < minInvited(k)) return null
  const from = Math.min(90, Math.floor((10 * answered) / invited) * 10)
  return { from, to: from + 10 }
}

/** Counts everybody who answered, whether or not it could be scored, by group, in the groups' order. */
function participationByGroup(
  asked: Released,
  responses: readonly ReportResponse[],
  k: number,
): (Participation | null)[] {
  const of = groupOf(asked)
  const answered = asked.groups.map(() => 0)
  for (const response of responses) {
    const group = of(response)
    if (group >= 0) answered[group] = (answered[group] ?? 0) + 1
  }
  return asked.groups.map(({ invited }, group) => participationOf(answered[group] ?? 0, invited, k))
}

/** The whole counts as a group. A segment that was pooled, or whose dimension is withheld, counts as suppressed. */
function countGroups(disclosure: Disclosure, { breakdowns, invited }: ReportMaterial): Report['groups'] {
  const segments = breakdowns.reduce(
    (sum, dimension) => sum + Object.keys(invited.bySegment[dimension] ?? {}).length,
    0,
  )
  if (disclosure.outcome === 'withheld') return { published: 0, suppressed: segments }
  const groups = disclosure.dimensions.flatMap(asked => (asked.outcome === 'released' ? asked.groups : []))
  const alone = groups.filter(group => group.segments.length === 1).length
  return { published: 1 + groups.length, suppressed: Math.max(0, segments - alone) }
}
