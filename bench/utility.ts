import { ONE_RHO } from '../functions/domain/privacy/budget.ts'
import {
  compare,
  type Estimate,
  estimatesOf,
  figureOf,
  surenessFor,
} from '../functions/domain/privacy/estimates.ts'
import { planReport, type ReportPlan } from '../functions/domain/privacy/report-plan.ts'
import { Count, type Tables, withNoise } from '../functions/domain/privacy/tables.ts'
import { seededBytes } from '../test/domain/privacy/seeded.ts'
import { type Answer, oldReport } from './old-rules.ts'

// npm run utility: what the noise leaves of a report, for companies of several sizes, as the table in docs/reports.md.

/** PHQ-9 of the 5,068 US adults with complete answers in NHANES 2017–2018 (DPQ_J): 0–4, 5–9, 10–14, 15–19, 20–27. */
const BANDS = [3772, 837, 292, 124, 43]
const SOME_STRAIN = 1 - 3772 / 5068

const COMPANIES = [
  { people: 60, units: 0, reports: 2 },
  { people: 120, units: 0, reports: 2 },
  { people: 250, units: 3, reports: 2 },
  { people: 1000, units: 9, reports: 4 },
  { people: 5000, units: 45, reports: 4 },
  { people: 50_000, units: 300, reports: 4 },
]
const BUDGET = 0.5 * ONE_RHO
const RUNS = 200
/** A tool that prints exact shares from five answers on. */
const EXACT_FROM = 5

/** For the rules that stood before: how many leave, and as many join, between two rounds. */
const TURNOVER = 0.05
/** How many of those who answered answer again. */
const AGAIN = 0.9

const bytes = seededBytes(2026)
const uniformFrom = (random: typeof bytes) => (): number => {
  const [a = 0, b = 0, c = 0] = random(3)
  return (a * 65_536 + b * 256 + c) / 16_777_216
}
const uniform = uniformFrom(bytes)
const uniformOfOld = uniformFrom(seededBytes(2027))

/** Units of uneven size that add up to the company: each is drawn from half to double the mean. */
function unitsOf(people: number, units: number): number[] {
  const weights = Array.from({ length: units }, () => 2 ** (2 * uniform() - 1))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const sizes = weights.map(weight => Math.floor((people * weight) / all))
  sizes[0] = (sizes[0] ?? 0) + people - sizes.reduce((sum, size) => sum + size, 0)
  return sizes
}

/** One person's band, where so many carry some strain or more. */
function bandAt(strained: number, chance = uniform): number {
  if (chance() >= strained) return 0
  let left = chance() * (5068 - 3772)
  for (let band = 1; band < BANDS.length; band++) {
    left -= BANDS[band] ?? 0
    if (left < 0) return band
  }
  return BANDS.length - 1
}

/** Everybody answers with the same probability. */
function wave(plan: ReportPlan, sizes: readonly number[], answering: number, strained: readonly number[]) {
  const count = new Count(plan)
  const seen = sizes.map(() => ({ yes: 0, answers: 0 }))
  sizes.forEach((size, unit) => {
    for (let person = 0; person < size; person++) {
      if (uniform() >= answering) continue
      const band = bandAt(strained[unit] ?? SOME_STRAIN)
      count.add({ values: { unit: `${unit}` }, bands: [band], wishes: [] })
      const of = seen[unit]
      if (of) {
        of.answers++
        if (band > 0) of.yes++
      }
    }
  })
  return { tables: withNoise(plan, count.tables(), bytes), seen }
}

/** What the rules that stood before told of two rounds of a company. */
function byOldRules(sizes: readonly number[], answering: number) {
  const chance = uniformOfOld
  const answerOf = (person: number, unit: number): Answer => ({
    person,
    unit,
    band: bandAt(SOME_STRAIN, chance),
  })
  const [first, second]: Answer[][] = [[], []]
  let person = 0
  // So many of those who were silent answer the next time that as many answer as before.
  const newly = (answering * (1 - AGAIN)) / (1 - answering)
  sizes.forEach((size, unit) => {
    for (let each = 0; each < size; each++, person++) {
      const answered = chance() < answering
      if (answered) first?.push(answerOf(person, unit))
      const left = chance() < TURNOVER
      if (chance() < (left ? answering : answered ? AGAIN : newly))
        second?.push(answerOf(left ? -person - 1 : person, unit))
    }
  })
  const before = oldReport(first ?? [], sizes, BANDS.length)
  return [before, oldReport(second ?? [], sizes, BANDS.length, before)] as const
}

const share = ({ yes, answers }: Pick<Estimate, 'yes' | 'answers'>): number => (100 * yes) / answers
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

function measure({ people, units, reports }: (typeof COMPANIES)[number], answering: number) {
  const [exact, oldFirst, oldSecond, alone, wholeMargin, groupMargin, wholeError, groupError, exactError] =
    Array.from({ length: 9 }, (): number[] => [])
  let [told, held, found, falseAlarms] = [0, 0, 0, 0]
  const runs = people > 10_000 ? RUNS / 10 : RUNS
  for (let run = 0; run < runs; run++) {
    const sizes = units > 0 ? unitsOf(people, units) : [people]
    const plan = planReport({
      budget: BUDGET / reports,
      scales: [{ instrument: 'phq-9', scale: 'phq-9', bands: 5, cut: 1 }],
      invited: people,
      dimensions:
        units > 0 ? new Map([['unit', new Map(sizes.map((size, unit) => [`${unit}`, size]))]]) : new Map(),
      expected: answering,
      wishes: [],
    })
    const before = sizes.map(() => SOME_STRAIN)
    const first = wave(plan, sizes, answering, before)
    const same = wave(plan, sizes, answering, before)
    const risen = wave(
      plan,
      sizes,
      answering,
      sizes.map(() => SOME_STRAIN + 0.1),
    )
    const of = (tables: Tables) => estimatesOf(plan, tables, 0)
    const now = of(first.tables)

    const whole = figureOf(now.whole)
    if (whole) {
      told++
      wholeMargin?.push(whole.margin)
      wholeError?.push(Math.abs(share(now.whole) - 100 * SOME_STRAIN))
      if (whole.from <= 100 * SOME_STRAIN && 100 * SOME_STRAIN <= whole.to) held++
    }
    const groups = plan.dimensions[0]?.groups ?? []
    alone?.push(groups.filter(({ values }) => values.length === 1).length)
    for (const group of now.groups[0] ?? []) {
      const figure = figureOf(group)
      if (!figure) continue
      told++
      groupMargin?.push(figure.margin)
      groupError?.push(Math.abs(share(group) - 100 * SOME_STRAIN))
      if (figure.from <= 100 * SOME_STRAIN && 100 * SOME_STRAIN <= figure.to) held++
    }
    for (const unit of first.seen)
      if (unit.answers >= EXACT_FROM) exactError?.push(Math.abs(share(unit) - 100 * SOME_STRAIN))
    exact?.push(first.seen.filter(({ answers }) => answers >= EXACT_FROM).length)
    byOldRules(sizes, answering).forEach((report, round) => {
      const told = units > 0 ? report.alone : report.whole ? 100 : 0
      ;(round === 0 ? oldFirst : oldSecond)?.push(told)
    })
    const sure = surenessFor(1 + 2 * groups.length)
    if (compare(of(risen.tables).whole, now.whole, sure) === 'higher') found++
    if (compare(of(same.tables).whole, now.whole, sure) !== 'alike') falseAlarms++
  }
  const points = (list: number[] | undefined) => (list && list.length > 0 ? mean(list).toFixed(1) : '–')
  const aloneOf = (list: number[] | undefined) =>
    units > 0 ? `${mean(list ?? []).toFixed(1)} of ${units}` : 'the whole only'
  const byOld = (list: number[] | undefined) =>
    units > 0 ? aloneOf(list) : `the whole in ${mean(list ?? []).toFixed(0)} %`
  return [
    people,
    `${Math.round(100 * answering)} %`,
    reports,
    aloneOf(alone),
    byOld(oldFirst),
    byOld(oldSecond),
    aloneOf(exact),
    points(wholeMargin),
    points(wholeError),
    points(groupMargin),
    points(groupError),
    points(exactError),
    `${((100 * held) / Math.max(1, told)).toFixed(0)} %`,
    `${((100 * found) / runs).toFixed(0)} %`,
    `${((100 * falseAlarms) / runs).toFixed(0)} %`,
  ]
}

const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)
row([
  'invited',
  'answer',
  'reports a year',
  'units told alone',
  'old rules: first round',
  'old rules: second round',
  'exact from five',
  'whole: margin',
  'whole: mean error',
  'units: margin',
  'units: mean error',
  'exact from five: mean error',
  'margins that hold',
  'rise of 10 points seen',
  'rise seen where none is',
])
row(Array(15).fill('---'))
for (const company of COMPANIES) for (const answering of [0.4, 0.6]) row(measure(company, answering))
