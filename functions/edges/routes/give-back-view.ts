import { copyFor } from '../../copy/copies.ts'
import { reportWordsFor } from '../../copy/report.ts'
import type { GiveBack } from '../../domain/report/give-back.ts'
import type { Report } from '../../domain/report/report.ts'
import { lastToldBefore, reportView } from '../../domain/report/report-view.ts'
import { wordsFor } from '../../domain/report/words-for.ts'
import type { GiveBackPage } from '../../pages/give-back-page.ts'
import type { Near } from '../../pages/support.ts'

/**
 * What the page shows: from published reports and HR's words alone, so that it is the same for everybody of one language
 * and country. Undefined where the wave has no report, or nothing is written.
 */
export async function giveBackView(of: {
  reports: readonly Report[]
  waveId: string
  giveBack: GiveBack
  locale: string
  employer: { ORGANISATION: string; DEFAULT_LOCALE: string }
  near: Near
  /** Where the page itself is, for its other languages; a preview has none. */
  action?: string
}): Promise<GiveBackPage | undefined> {
  const { employer, giveBack, near, action } = of
  const [copy, report] = await Promise.all([
    copyFor(of.locale, employer.DEFAULT_LOCALE),
    reportWordsFor(of.locale, employer.DEFAULT_LOCALE),
  ])
  const view = reportView(of.reports, of.waveId)
  const written = wordsFor(giveBack.words, copy.locale, employer.DEFAULT_LOCALE)
  if (!view || !written) return undefined
  const earlier = view.outcome === 'lost' ? lastToldBefore(of.reports, of.waveId) : undefined
  return {
    copy,
    report,
    organisation: employer.ORGANISATION,
    result: view,
    earlier,
    written: { ...written, correctedAt: giveBack.correctedAt },
    languages: action === undefined ? [] : Object.keys(giveBack.words),
    action,
    support: near,
  }
}
