import type { Copy } from '../../copy/copy.ts'
import { locales } from '../../copy/languages.ts'
import { wordsFor } from '../../domain/report/words-for.ts'
import { dayIn } from '../../domain/wall-clock.ts'
import { combine } from '../../instruments/library.ts'
import type { CheckIn } from '../../pages/check-in-page.ts'
import type { Brief } from '../../store/briefs.ts'
import type { Enrolment } from '../../store/enrolments.ts'

/** Reading the top of the page takes a minute; each question takes some ten seconds. */
const minutesFor = (questions: number): number => Math.max(2, Math.round(1 + questions / 6))

/**
 * What the check-in page shows for an open link: the same for everybody in the wave except for language, place, and whether
 * the report counts them.
 */
export function checkInView(of: {
  enrolment: Enrolment
  brief: Brief
  copy: Copy
  token: string
  organisation: string
  defaultLocale: string
}): CheckIn {
  const { enrolment, brief, copy, token, organisation, defaultLocale } = of
  const questions = combine(brief.instruments)
  const lastTime = wordsFor(brief.lastTime ?? {}, copy.locale, defaultLocale)
  return {
    copy,
    action: `/c/${token}`,
    brief: {
      organisation,
      closesOn: dayIn(enrolment.closesAt, enrolment.place.timeZone),
      minutes: minutesFor(questions.length),
      country: enrolment.place.country,
      uncounted: enrolment.uncounted,
      ...(lastTime ? { lastTime } : {}),
    },
    questions,
    languages: locales,
  }
}
