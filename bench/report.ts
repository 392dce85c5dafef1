import { randomBytes } from 'node:crypto'
import { inBlocks } from '../functions/domain/privacy/discrete-gaussian.ts'
import { Count, withNoise } from '../functions/domain/privacy/tables.ts'
import type { PublishedReport } from '../functions/domain/report/report.ts'
import { reportView } from '../functions/domain/report/report-view.ts'
import { shownScales } from '../functions/domain/report/scales.ts'
import { planWave } from '../functions/domain/report/wave-plan.ts'
import { instrumentsById } from '../functions/instruments/library.ts'
import type { Item, Table } from '../functions/ports/table.ts'
import { ResponseStore } from '../functions/store/responses.ts'
import { SHARDS } from '../functions/store/shards.ts'
import type { Measured } from './row.ts'

/**
 * Counts a wave as `publish-report` does: all sixteen shards at once, page by page, each answer parsed and forgotten.
 * Pages are made up as they are asked for, so that the memory is the report's own; DynamoDB's time is not in it. Two
 * scales and two breakdowns of a thousand values each.
 */
const RESPONSES = [62_000, 1_000_000]
/** DynamoDB's pages hold 1 MB, and a response some 900 bytes. */
const PAGE = 1_100
/** A second for 62,000 answers; and the function has 1,024 MB. */
const BUDGET = { ms: 1000, megabytes: 400 }
const VALUES = 1000

const instruments = instrumentsById(['phq-9', 'gad-7'])
const shown = shownScales(instruments, 'all')

/** A linear congruential generator (Numerical Recipes): the same load on every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function responseOf(n: number, random: () => number): Item {
  return {
    pk: 'W',
    sk: `P#${n}`,
    participantId: `p${n}`,
    segments: {
      department: `Department ${Math.floor(random() * VALUES)}`,
      site: `Site ${Math.floor(random() * VALUES)}`,
    },
    scores: Object.fromEntries(
      instruments.map(instrument => [
        instrument.id,
        instrument.scales.map(scale => {
          const score = Math.floor((scale.range.max + 1) * random() ** 2)
          const band = scale.bands.find(({ from, to }) => from <= score && score <= to)
          return { scale: scale.id, score, band: band?.id ?? null, prorated: false }
        }),
      ]),
    ),
  }
}

/** A table that has so many responses in each shard, and makes them when they are read. */
const tableOf = (responses: number): Pick<Table, 'query'> => ({
  async *query(pk) {
    const shard = SHARDS.indexOf(pk.at(-1) ?? '')
    const random = generator(shard + 1)
    const here = Math.floor(responses / SHARDS.length)
    for (let from = 0; from < here; from += PAGE)
      yield Array.from({ length: Math.min(PAGE, here - from) }, (_, n) => responseOf(from + n, random))
  },
})

const countsOf = (kind: string, people: number): Map<string, number> =>
  new Map(Array.from({ length: VALUES }, (_, n) => [`${kind} ${n}`, Math.ceil(people / VALUES)]))

/** Counts, draws and shows the report of so many responses. */
async function publish(responses: number): Promise<{ ms: number; megabytes: number; groups: number }> {
  const people = VALUES * Math.ceil((2 * responses) / VALUES)
  const plan = planWave({
    reportCost: 125_000,
    breakdowns: ['department', 'site'],
    scales: shown.map(({ planned }) => planned),
    wishes: [],
    invited: {
      people,
      bySegment: new Map([
        ['department', countsOf('Department', people)],
        ['site', countsOf('Site', people)],
      ]),
    },
    expected: 0.5,
  })
  let most = 0
  const watch = () => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  const watching = setInterval(watch, 20)
  const from = process.threadCpuUsage()
  const count = new Count(plan)
  let counted = 0
  await new ResponseStore(tableOf(responses) as Table).forEachOfWave(
    'bench',
    'w1',
    async () =>
      ({ segments, scores }) => {
        if (counted++ % 20_000 === 0) watch()
        const bands = shown.map(({ planned, placeOf }) => {
          const score = scores[planned.instrument]?.find(({ scale }) => scale === planned.scale)
          return placeOf.get(score?.band ?? '') ?? null
        })
        count.add({ values: segments, bands, wishes: [] })
      },
  )
  const tables = withNoise(plan, count.tables(), inBlocks(randomBytes))
  const report: PublishedReport = {
    outcome: 'published',
    campaignId: 'bench',
    campaign: 'Bench',
    waveId: 'w1',
    opensOn: '2026-03-02',
    closesOn: '2026-03-12',
    publishedAt: 0,
    audience: {},
    invited: people,
    asked: [],
    breakdowns: ['department', 'site'],
    reportsAYear: 4,
    privacyBudget: 500_000,
    reportCost: 125_000,
    scales: shown.map(({ title, concern, weights }) => ({ title, concern, weights })),
    plan,
    tables,
  }
  reportView([report], 'w1')
  const { user, system } = process.threadCpuUsage(from)
  const ms = (user + system) / 1000
  clearInterval(watching)
  watch()
  const groups = plan.dimensions.reduce((sum, dimension) => sum + dimension.groups.length, 1)
  return { ms, megabytes: most / 2 ** 20, groups }
}

/** The processor time that it takes to count, draw and show a report, and the most memory of the process meanwhile. */
export async function measure(): Promise<Measured> {
  const rows: Measured['rows'] = []
  const notes: string[] = []
  for (const responses of RESPONSES) {
    const { ms, megabytes, groups } = await publish(responses)
    const budget = (BUDGET.ms * responses) / 62_000
    rows.push(
      {
        what: `processor time for a report over ${responses} responses (making them up included, DynamoDB not)`,
        measured: `${ms.toFixed(0)} ms`,
        budget: `${budget.toFixed(0)} ms`,
        within: ms <= budget,
      },
      {
        what: 'most memory of the process meanwhile',
        measured: `${megabytes.toFixed(0)} MB`,
        budget: `${BUDGET.megabytes} MB`,
        within: megabytes <= BUDGET.megabytes,
      },
    )
    notes.push(`${responses} responses: ${groups} groups told`)
  }
  return { rows, notes }
}
