import { aboutFor } from '../../copy/about.ts'
import { CONSENT_VERSION } from '../../copy/consent.ts'
import { copyFor } from '../../copy/copies.ts'
import { locales } from '../../copy/languages.ts'
import { LINK_LIVES_ON } from '../../domain/campaign/plan.ts'
import { ERASED_AFTER } from '../../domain/erasure.ts'
import { FEWEST_INVITED } from '../../domain/privacy/pools.ts'
import { promiseOf } from '../../domain/privacy/promise.ts'
import { keptFor } from '../../domain/retention.ts'
import { waveStep } from '../../domain/sending/step.ts'
import { type EmployerWords, wordsIn } from '../../domain/support/employer-words.ts'
import { DAY, HOUR } from '../../domain/time.ts'
import { instruments } from '../../instruments/library.ts'
import { aboutPage, type Kept, type Results } from '../../pages/about-page.ts'
import { KEPT as CALL_KEPT } from '../../store/call-requests.ts'
import { KEPT_FOR_STOPPING } from '../../store/enrolments.ts'
import { BACKUP_DAYS } from '../backup-days.ts'
import type { PageHandler } from '../page.ts'
import { shown } from '../shown-page.ts'

export interface AboutConfig {
  ORGANISATION: string
  DEFAULT_LOCALE: string
  HOW_TO_CHECK: EmployerWords
  CONTACT: EmployerWords
  PRIVACY_BUDGET: number
}

const DAYS_A_MONTH = 365.25 / 12

const KEPT: Kept = {
  months: Math.round(keptFor('answers') / DAY / DAYS_A_MONTH),
  linkDays: LINK_LIVES_ON / DAY,
  stopDays: KEPT_FOR_STOPPING / DAY,
  callDays: CALL_KEPT / DAY,
  backupDays: BACKUP_DAYS,
  eraseBegins: ERASED_AFTER / HOUR,
}

/** Every questionnaire of this build: which of them a round asks is its own. */
const VERSIONS = {
  emails: waveStep.options.length,
  consent: CONSENT_VERSION,
  questionnaires: [...instruments.values()].map(({ name, version }) => ({ name, version })),
}

/** The usual case, which the page tells beside a whole year. */
const REPORTS_A_YEAR = 4

function resultsOf(budget: number): Results {
  const { oneReport, aYear, aYearOfTwoAlike, ...rest } = promiseOf(budget, REPORTS_A_YEAR)
  return { fewest: FEWEST_INVITED, one: oneReport, year: aYear, alike: aYearOfTwoAlike, ...rest }
}

/** One page for everybody, without a link: it says the same to all, and looks nothing up. */
export const showAbout =
  ({ ORGANISATION, DEFAULT_LOCALE, HOW_TO_CHECK, CONTACT, PRIVACY_BUDGET }: AboutConfig): PageHandler =>
  async ({ language }) => {
    const asked = language ?? DEFAULT_LOCALE
    const copy = await copyFor(asked, DEFAULT_LOCALE)
    return shown(
      aboutPage({
        copy,
        about: await aboutFor(asked, DEFAULT_LOCALE),
        organisation: ORGANISATION,
        kept: KEPT,
        results: resultsOf(PRIVACY_BUDGET),
        versions: VERSIONS,
        howToCheck: wordsIn(HOW_TO_CHECK, copy.locale, DEFAULT_LOCALE),
        contact: wordsIn(CONTACT, copy.locale, DEFAULT_LOCALE),
        languages: locales,
      }),
    )
  }
