import type { ResourceKind } from '../../domain/follow-up/resource.ts'
import type { Possible } from '../../domain/report/forecast.ts'
import type { Comparison, Trend } from '../../domain/report/report-view.ts'
import type { Concern } from '../../domain/report/scales.ts'
import type { Plural } from '../plural.ts'

/** What HR reads of a wave, in one language. Phrases without a capital are put into others or stand in a table. */
export type ReportWords = {
  locale: string
  dir: 'ltr' | 'rtl'
  title: string
  /** The first paragraph, sentence by sentence. */
  summary: {
    took: string
    tookUnknown: string
    share: string
    shareUnknown: string
    trend: Record<Trend, string>
    differ: string
    alike: string
  }
  lost: { lead: string; text: string }
  /** `nothing`: in place of tables that would be empty. */
  whole: { title: string; note: string; counts: string; tookPart: string; nothing: string }
  /** How heavily answers weigh, from light to very heavy; and the share of that weight and all above it. */
  weights: readonly [string, string, string, string, string]
  orMore: readonly [string, string, string, string, string]
  /** The names of the scales that come with Hearten, by their English one. */
  scales: Readonly<Record<string, string>>
  table: {
    answers: string
    group: string
    wave: string
    share: string
    range: string
    comparison: string
    trend: string
    invited: string
  }
  range: string
  notTold: string
  chart: { share: string; notTold: string; waves: string; whole: string }
  comparison: Record<Comparison, string>
  trend: Record<Trend, string>
  by: string
  breakdowns: Readonly<Record<string, string>>
  noValue: string
  together: string
  tooSmall: string
  groupsNote: string
  /** What people wish for. `{kind}` in the chart. */
  wishes: { title: string; note: string; kind: string; kinds: Record<ResourceKind, string> }
  possible: { title: string; changes: Record<Possible['change'], string> }
  waves: { title: string; note: string; lost: string }
  asked: {
    title: string
    when: string
    recall: Plural
    /** A questionnaire and the time it looks back on. */
    question: string
    invited: string
    uncounted: string
    everybody: string
    only: { countries: string; departments: string; sites: string }
    published: string
  }
  noise: { title: string; text: string; link: string }
  act: {
    title: string
    first: string
    organisation: readonly string[]
    concerns: Record<Concern, string>
    after: string
    person: string
    sources: string
  }
  limits: { title: string; text: readonly string[] }
  back: { title: string; note: string; thanks: string; share: string; promise: string }
}
