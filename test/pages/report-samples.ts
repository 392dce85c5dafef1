import type { Language } from '../../functions/copy/languages.ts'
import { reportWordsFor } from '../../functions/copy/report.ts'
import type { Report } from '../../functions/domain/report/report.ts'
import { reportView } from '../../functions/domain/report/report-view.ts'
import { reportPage } from '../../functions/pages/report-page.ts'
import { seededBytes } from '../domain/privacy/seeded.ts'
import { aLostReport, aReport, type Cells, company, type Reporting } from '../domain/report/reporting.ts'

/** Four waves by department and site, of which the second is lost. */
export const fourWaves: Report[] = ['2026-03-02', '2026-06-01', '2026-09-07', '2026-12-07'].map(
  (opensOn, n) => {
    const of: Reporting = {
      waveId: `w${n + 1}`,
      opensOn,
      breakdowns: ['department', 'site'],
      random: seededBytes(n + 1),
    }
    return n === 1 ? aLostReport(of) : aReport(company, of)
  },
)

/** A company of 250 with sites in four places, and what its people wish for. */
const ofSites = ['2026-03-03', '2026-06-02', '2026-09-01', '2026-12-01'].map((opensOn, n) =>
  aReport(
    [
      ['Care', 'Leeds', [24, 14, 7, 3, 2 + n], 38],
      ['Care', 'Hamburg', [20, 11, 5, 2, 1 + n], 36],
      ['Logistics', 'Lyon', [9, 4, 3, 1, 0], 15],
      ['Finance', 'Madrid', [7, 4, 2, 1, 0], 11],
      ['Finance', 'Cairo', [6, 3, 1, 0, 0], 9],
      ['', '', [4, 2, 1, 0, 0], 3],
    ],
    {
      ...{ waveId: `w${n + 1}`, opensOn, breakdowns: ['site'], reportsAYear: 2 },
      ...{ wishes: ['movement', 'talking', 'sleep'], instrumentIds: ['phq-4'], reportScales: 'all' },
      ...{ campaign: 'How are we doing', random: seededBytes(40 + n) },
    },
  ),
)

/** A company of 60, the whole only. */
const small = ['2026-03-03', '2026-09-01'].map((opensOn, n) =>
  aReport([['Care', 'Leeds', [16, 9, 5, 2, 1], 27]], {
    ...{ waveId: `w${n + 1}`, opensOn, breakdowns: [], reportsAYear: 2, random: seededBytes(60 + n) },
  }),
)

/** A workplace so small that no figure can be told. */
const nothing = ['2026-03-03', '2026-06-02'].map((opensOn, n) =>
  aReport([['Care', 'Leeds', [3, 2, 1], 8]], {
    ...{ waveId: `w${n + 1}`, opensOn, breakdowns: ['department', 'site'], wishes: ['movement'] },
    random: seededBytes(80 + n),
  }),
)

const SAMPLES = {
  many: [fourWaves, 'w4'],
  sites: [ofSites, 'w4'],
  small: [small, 'w2'],
  few: [
    [
      aReport([
        ['Care', 'Leeds', [14, 8, 4, 1], 25],
        ['Sales', 'Rome', [6, 3, 1], 8],
      ]),
    ],
    'w1',
  ],
  nothing: [nothing, 'w2'],
  lost: [fourWaves.slice(0, 2), 'w2'],
} satisfies Record<string, [Report[], string]>
export const sampleNames = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]

/** The pages of reports in a language: much to tell, little, nothing, and a wave that is lost. */
export async function sampleReports(locale: Language): Promise<Record<keyof typeof SAMPLES, string>> {
  const words = await reportWordsFor(locale)
  const page = ([name, [reports, waveId]]: [string, [Report[], string]]) => {
    const view = reportView(reports, waveId)
    if (!view) throw new Error('no report')
    return [
      name,
      reportPage(view, { words, organisation: 'Fernweh', aboutUrl: 'https://hearten.example/about' }),
    ]
  }
  return Object.fromEntries(Object.entries(SAMPLES).map(page))
}

/** A report of so many departments that no sheet could hold them. */
export async function manyGroups(): Promise<string> {
  const cells = Array.from({ length: 90 }, (_, n): Cells[number] => [`Team ${n}`, 'Leeds', [60, 30, 10], 90])
  const view = reportView([aReport(cells)], 'w1')
  if (!view) throw new Error('no report')
  return reportPage(view, {
    ...{ words: await reportWordsFor('en'), organisation: 'Fernweh' },
    aboutUrl: 'https://hearten.example/about',
  })
}
