import { languageFor } from '../../functions/copy/languages.ts'
import { DEFAULT_BUDGET } from '../../functions/domain/privacy/budget.ts'
import type { Report } from '../../functions/domain/report/report.ts'
import { lastToldBefore, reportView } from '../../functions/domain/report/report-view.ts'
import { type GiveBackPage, giveBackPage } from '../../functions/pages/give-back-page.ts'
import { GIVEN_WORDS } from '../../local/demo/given-words.ts'
import { copyFor, reportIn } from '../copies.ts'
import { aReport, company } from '../domain/report/reporting.ts'
import { fourWaves } from './report-samples.ts'

export const wordsIn = (locale: string) => GIVEN_WORDS[languageFor(locale)] ?? { short: '', more: '' }
export const lastTime = (locale: string) => ({ words: wordsIn(locale).short, language: locale })

/** One wave, then a wave that surely weighs less. */
const lighter: Report[] = [
  aReport(company, { waveId: 'w1', opensOn: '2026-03-02' }),
  aReport(
    company.map(([department, site, [none = 0, ...more], silent]) => {
      const well = more.reduce((sum, count) => sum + Math.floor(count * 0.7), none)
      return [
        department,
        site,
        [well, ...more.map(count => count - Math.floor(count * 0.7))],
        silent,
      ] as const
    }),
    { waveId: 'w2', opensOn: '2026-09-07' },
  ),
]
const twelve: Report[] = Array.from({ length: 12 }, (_, n) =>
  aReport(company, {
    waveId: `w${n + 1}`,
    opensOn: `2026-${String(n + 1).padStart(2, '0')}-02`,
    reportsAYear: 12,
    privacyBudget: 4 * DEFAULT_BUDGET,
  }),
)
const few: Report[] = [aReport([['Care', 'Leeds', [6, 3, 1], 10]])]

const RESULTS = {
  many: [fourWaves, 'w4'],
  first: [fourWaves.slice(0, 1), 'w1'],
  lost: [fourWaves.slice(0, 2), 'w2'],
  unsure: [few, 'w1'],
  fell: [lighter, 'w2'],
  twelve: [twelve, 'w12'],
} satisfies Record<string, [Report[], string]>

export function aGiveBack({
  locale = 'en',
  result = 'many',
  ...over
}: { locale?: string; result?: keyof typeof RESULTS | [Report[], string] } & Partial<
  Omit<GiveBackPage, 'result'>
> = {}): string {
  const [reports, waveId] = typeof result === 'string' ? RESULTS[result] : result
  const view = reportView(reports, waveId)
  if (!view) throw new Error('no report')
  return giveBackPage({
    copy: copyFor(locale),
    report: reportIn[languageFor(locale)],
    organisation: 'Northwind Care',
    result: view,
    earlier: view.outcome === 'lost' ? lastToldBefore(reports, waveId) : undefined,
    written: { words: wordsIn(locale), language: locale },
    languages: Object.keys(GIVEN_WORDS),
    action: '/c/token/give-back',
    support: { country: 'GB', routes: [] },
    ...over,
  })
}
