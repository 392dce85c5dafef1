import type { Language } from '../../functions/copy/languages.ts'
import { reportWordsFor } from '../../functions/copy/report.ts'
import type { Report } from '../../functions/domain/report/report.ts'
import { reportView } from '../../functions/domain/report/report-view.ts'
import { reportPage } from '../../functions/pages/report-page.ts'
import { seededBytes } from '../domain/privacy/seeded.ts'
import { aLostReport, aReport, company, type Reporting } from '../domain/report/reporting.ts'

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

/** The pages of reports in a language: much to tell, little, and a wave that is lost. */
export async function sampleReports(locale: Language): Promise<Record<'many' | 'few' | 'lost', string>> {
  const words = await reportWordsFor(locale)
  const page = (reports: Report[], waveId: string) => {
    const view = reportView(reports, waveId)
    if (!view) throw new Error('no report')
    return reportPage(view, { words, organisation: 'Fernweh', aboutUrl: 'https://hearten.example/about' })
  }
  const few = aReport([
    ['Care', 'Leeds', [14, 8, 4, 1], 25],
    ['Sales', 'Rome', [6, 3, 1], 8],
  ])
  return { many: page(fourWaves, 'w4'), few: page([few], 'w1'), lost: page(fourWaves.slice(0, 2), 'w2') }
}
